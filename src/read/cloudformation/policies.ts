import type { Carrier, Policy, PolicyKind } from '../../policy/policy.ts'
import { parsePolicy } from '../../policy/parse.ts'
import type { Place } from '../../text/span.ts'
import { child, conditioned, inherit, listed, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import type { NotRead } from '../reader.ts'
import { policyProperties } from './carriers.ts'
import { property } from './intrinsics.ts'
import type { Resource } from './template.ts'

/** What a resource, or a part of a template, gave. */
export interface Found {
  readonly policies: readonly Policy[]
  readonly unreadable: readonly NotRead[]
}

/** The resource as the carrier of policies. */
export function carrierOf(resource: Resource): Carrier {
  const { type, at, body, scope } = resource
  const path = child(child(body, 'Metadata'), 'aws:cdk:path')
  return {
    address: addressOf(resource),
    type,
    root: scope.template.around?.root ?? at.file,
    at,
    ...(path?.kind === 'string' ? { construct: path.value } : {}),
  }
}

/** The logical id; of a resource in a nested stack with those of the stacks around: `Network.Role`. */
export const addressOf = ({ id, scope }: Resource): string => `${scope.template.around?.prefix ?? ''}${id}`

/** The policies in the properties that the type has for them. */
export function policiesOf(resource: Resource, kind?: PolicyKind): Found {
  const all = (policyProperties.get(resource.type) ?? []).map((row) => {
    const [first = '', ...rest] = row.path
    const documents = reach(property(resource, first), rest)
    const found = documents.map((document) => policyOf(document, resource, kind ?? row.kind, row.service))
    return API_DEFINITIONS.has(first) ? found.map(inDefinition) : found
  })
  return together(all.flat())
}

/** OpenAPI documents, in which a policy may stand or not. */
const API_DEFINITIONS: ReadonlySet<string> = new Set(['Body', 'DefinitionBody'])
const inDefinition = ({ policies, unreadable }: Found): Found => ({
  policies,
  unreadable: unreadable.map((one) => ({ ...one, reason: `${one.reason}; a policy in it is not seen`, policy: false })),
})

/** A document, whatever it came as: a policy, or why there is none. */
export function policyOf(written: Value, resource: Resource, kind: PolicyKind, service?: string): Found {
  const document = conditioned(asDocument(written), resource.at.when)
  const cases = possibilities(document).filter((one) => one.kind !== 'absent')
  const carrier = carrierOf(resource)
  if (cases.some((one) => one.kind === 'map'))
    return {
      policies: [parsePolicy(document, { kind, carrier, ...(service === undefined ? {} : { service }) })],
      unreadable: [],
    }
  return { policies: [], unreadable: cases.slice(0, 1).map((one) => notRead(resource, one.at, whyNot(one))) }
}

/** A policy that could not be read. */
export const notRead = (resource: Resource, { file, start, end }: Place, reason: string): NotRead => ({
  at: { file, start, end },
  resource: addressOf(resource),
  reason,
  policy: true,
})

export const whyNot = (value: Value): string =>
  'because' in value ? value.because : `a ${value.kind} stands where a policy document is expected`

export const together = (all: readonly Found[]): Found => ({
  policies: all.flatMap((one) => one.policies),
  unreadable: all.flatMap((one) => one.unreadable),
})

/** The values at the end of a path, with the conditions met on the way; what is not known on the way is such an end. */
export function reach(value: Value | undefined, path: readonly string[]): readonly Value[] {
  const [step, ...rest] = path
  if (!value || value.kind === 'absent') return []
  if (step === undefined) return [value]
  return possibilities(value).flatMap((one): readonly Value[] => {
    if (step === '[]') {
      const items = listed(one).flatMap((item) => reach(item, rest))
      return one.kind === 'list' && one.open !== undefined ? [...items, opened(one, one.open)] : items
    }
    if (one.kind !== 'map') return one.kind === 'absent' ? [] : [one]
    const found = reach(child(one, step), rest)
    return found.length === 0 && one.open !== undefined ? [opened(one, one.open)] : found
  })
}

const opened = (value: Value, because: string): Value =>
  inherit({ kind: 'unknown', because, hole: { domain: 'free', origin: because }, at: value.at }, value.at)
