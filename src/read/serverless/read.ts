import { parsePolicy } from '../../policy/parse.ts'
import type { Role } from '../../policy/resource.ts'
import type { Files } from '../../text/files.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import { entry } from '../../value/look.ts'
import type { MapValue, Value } from '../../value/value.ts'
import { documentsOf } from '../cloudformation/read.ts'
import { readTemplate } from '../cloudformation/resources.ts'
import { nothing, partNotRead, type NotRead, type Reading } from '../reader.ts'
import { lookUp } from './lookup.ts'
import { madeEntry, madeMap } from './made.ts'
import { isNamed } from './name.ts'
import { STEPS, type Scope } from './service.ts'
import { strayStatements } from './stray.ts'
import { compiled } from './template.ts'

/** UTF-16 units. */
const LARGEST = 5_000_000

/** What a service says about IAM, and the files that are parts of its template and none of their own. */
export interface ServiceReading extends Reading {
  readonly parts: ReadonlySet<FilePath>
}

/**
 * The configuration of a service of the Serverless Framework. `undefined` when the file is none; a service of another
 * provider says nothing about IAM.
 * https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
 */
export function readServerless(file: SourceFile, open: Files['open']): ServiceReading | undefined {
  const [document] = file.text.length > LARGEST ? [] : documentsOf(file)
  const problems = (document?.problems ?? []).map(({ message, at }) => partNotRead(at, message))
  const root = document?.value
  if (!root && isNamed(file.path)) return unread(problems)
  if (root?.kind !== 'map' || !entry(root, 'service') || !entry(root, 'provider')) return undefined
  const scope = scopeOf(root, file, open)
  const provider = lookUp(root, [['provider']], scope)
  const name = provider?.kind === 'map' ? lookUp(provider, [['name']], scope) : provider
  if (name?.kind === 'string') return name.value === 'aws' ? ofAws(scope, problems) : unread([])
  if (name?.kind !== 'unknown' || !isNamed(file.path)) return undefined
  return unread([...problems, partNotRead(name.at, `the provider of the service is not known: ${name.because}`)])
}

const unread = (unreadable: readonly NotRead[]): ServiceReading => ({ ...nothing, unreadable, parts: new Set() })
const scopeOf = (root: MapValue, file: SourceFile, open: Files['open']): Scope => ({
  service: {
    root,
    file,
    open,
    opened: new Map(),
    parts: new Set(),
    known: new Map(),
    unreadable: [],
    budget: { left: STEPS },
  },
  asked: [],
  around: [],
})

function ofAws(scope: Scope, problems: readonly NotRead[]): ServiceReading {
  const { template, roles } = compiled(scope)
  const { model, unreadable, ignores } = readTemplate(template)
  const trusting = model.roles.map((role) => (roles.has(role.carrier.address) ? trustingLambda(role) : role))
  const { service } = scope
  const { file, root, budget } = service
  const spent = budget.left > 0 ? [] : [partNotRead({ ...root.at, end: root.at.start }, TOO_LONG)]
  for (const { statements } of model.policies) for (const { at } of statements) service.parts.add(at.file)
  service.parts.delete(file.path)
  return {
    model: { ...model, roles: trusting },
    unreadable: [...problems, ...service.unreadable, ...unreadable, ...strayStatements(root, model.policies), ...spent],
    ignores,
    parts: service.parts,
  }
}

const TOO_LONG = 'the service takes too many steps to resolve; what was left is not read'

/** The trust policy that the framework makes. It is not among the policies: there is nothing to improve in it. */
function trustingLambda(role: Role): Role {
  const { carrier } = role
  const { at } = carrier
  const text = (value: string): Value => ({ kind: 'string', value, at })
  const statement = madeMap(
    [
      madeEntry('Effect', text('Allow')),
      madeEntry('Principal', madeMap([madeEntry('Service', text('lambda.amazonaws.com'))], at)),
      madeEntry('Action', text('sts:AssumeRole')),
    ],
    at,
  )
  const document = madeMap([madeEntry('Statement', statement)], at)
  return { ...role, trust: [...role.trust, parsePolicy(document, { kind: 'trust', carrier })] }
}
