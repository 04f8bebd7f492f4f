import { reached, type Place } from '../../text/span.ts'
import { child, entry, listed } from '../../value/look.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'
import type { NotRead } from '../reader.ts'
import type { Budget } from './budget.ts'
import { typeOf, type Resource, type Scope } from './template.ts'

/**
 * The properties that SAM takes over from `Globals` and that say something about IAM.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
const inherited: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'Function',
    [
      'AssumeRolePolicyDocument',
      'AutoPublishAlias',
      'DeadLetterQueue',
      'DeploymentPreference',
      'EventInvokeConfig',
      'FunctionUrlConfig',
      'PermissionsBoundary',
      'RolePath',
      'Tracing',
      'VpcConfig',
    ],
  ],
  ['StateMachine', ['PermissionsBoundary', 'RolePath', 'Tracing']],
  ['Api', ['Auth']],
  ['CapacityProvider', ['OperatorRole']],
])

const PREFIX = 'AWS::Serverless::'

/** The body of a resource with what it takes over from `Globals`. */
export function withGlobals(root: MapValue, body: Value, at: Place, budget: Budget): Value {
  const type = typeOf(body)
  const section = type?.startsWith(PREFIX) === true ? type.slice(PREFIX.length) : ''
  const names = inherited.get(section)
  const globals = entry(entry(root, 'Globals')?.value, section)?.value
  if (!names || globals?.kind !== 'map' || body.kind !== 'map') return body
  const step = { at, note: `Globals of ${section}` }
  const ignored = listed(child(body, 'IgnoreGlobals')).flatMap((one) => (one.kind === 'string' ? [one.value] : []))
  if (ignored.includes('*')) return body
  const taken = globals.entries
    .filter(({ key }) => names.includes(key) && !ignored.includes(key))
    .map(({ key, keyAt, value }): Entry => ({
      key,
      keyAt: reached(keyAt, step),
      value: { ...value, at: reached(value.at, step) },
    }))
  if (taken.length === 0) return body
  const own = entry(body, 'Properties')
  const properties: Value = { kind: 'map', entries: taken, at: own?.value.at ?? at }
  const all = own ? merged(properties, own.value, budget) : properties
  const others = body.entries.filter(({ key }) => key !== 'Properties')
  return { ...body, entries: [...others, { key: 'Properties', keyAt: own?.keyAt ?? at, value: all }] }
}

/** Own values win; maps are merged, lists follow each other, and what a function computes is not looked into. */
function merged(global: Value, own: Value, budget: Budget): Value {
  if (global.kind === 'list' && own.kind === 'list' && pay(budget, global.items.length + own.items.length))
    return { ...own, items: [...global.items.map((item) => ofGlobal(item, global)), ...own.items] }
  if (global.kind !== 'map' || own.kind !== 'map' || isCall(global) || isCall(own)) return own
  if (!pay(budget, global.entries.length + own.entries.length)) return own
  const names = new Map(own.entries.map((e) => [e.key, e]))
  const known = new Set(global.entries.map(({ key }) => key))
  const entries = global.entries.map((e): Entry => {
    const mine = names.get(e.key)
    const value = ofGlobal(e.value, global)
    return mine ? { ...mine, value: merged(value, mine.value, budget) } : { ...e, value }
  })
  return { ...own, entries: [...entries, ...own.entries.filter(({ key }) => !known.has(key))] }
}

const pay = (budget: Budget, steps: number): boolean => (budget.left -= steps) > 0

/** A part of a global value came the way that the whole did. */
const ofGlobal = (part: Value, { at: { via } }: Value): Value => (via ? { ...part, at: { ...part.at, via } } : part)

const isCall = ({ entries }: MapValue): boolean =>
  entries.length === 1 && /^(?:Ref|Condition|Fn::.*)$/.test(entries[0]?.key ?? '')

/** The API that SAM makes for events that name none, when `Globals` say who may call it and no other API takes that over. */
export function implicitApi(root: MapValue, resources: readonly Resource[], scope: Scope): Resource | undefined {
  const globals = entry(entry(root, 'Globals')?.value, 'Api')
  const auth = entry(globals?.value, 'Auth')
  if (!globals || !auth || !child(auth.value, 'ResourcePolicy')) return undefined
  const type = `${PREFIX}Api`
  if (resources.some((one) => one.type === type)) return undefined
  const { keyAt: at, value } = globals
  const body: Value = { kind: 'map', entries: [{ key: 'Properties', keyAt: at, value }], at: value.at }
  return { id: 'ServerlessRestApi', type, at, body, scope }
}

const refused: ReadonlyMap<string, readonly string[]> = new Map([
  ['Function', ['Policies', 'Role']],
  ['StateMachine', ['Policies', 'Role', 'PermissionsBoundary', 'RolePath', 'Tracing']],
])

/** What stands in `Globals` and SAM does not take there: it refuses the template. */
export function refusedGlobals(root: MapValue): readonly NotRead[] {
  return [...refused].flatMap(([section, names]) => {
    const globals = entry(entry(root, 'Globals')?.value, section)?.value
    return names.flatMap((name): readonly NotRead[] => {
      const found = entry(globals, name)
      if (!found) return []
      const { file, start, end } = found.keyAt
      const reason = `SAM takes no ${name} in Globals; write it in each ${section}`
      return [{ at: { file, start, end }, resource: null, reason, policy: name === 'Policies' }]
    })
  })
}
