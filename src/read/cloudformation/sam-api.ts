import { child, entry, listed, possibilities, textParts } from '../../value/look.ts'
import { hole, type Entry, type Value } from '../../value/value.ts'
import type { Place } from '../../text/span.ts'
import { property } from './intrinsics.ts'
import { notRead, policyOf, together, whyNot, type Found } from './policies.ts'
import type { Resource } from './template.ts'

const nothing: Found = { policies: [], unreadable: [] }

/** The resource policy of a SAM API. */
export function samApi(resource: Resource): Found {
  const auth = property(resource, 'Auth')
  return auth
    ? together(possibilities(auth).map((one) => resourcePolicy(child(one, 'ResourcePolicy'), resource)))
    : nothing
}

/** The resource policies that the API events of a function or state machine add to their API. */
export function samApiEvents(resource: Resource): Found {
  const events = property(resource, 'Events')
  const found = (events?.kind === 'map' ? events.entries : []).map(({ value }) => {
    const type = child(value, 'Type')
    const isApi = type?.kind === 'string' && type.value === 'Api'
    return isApi
      ? resourcePolicy(child(child(child(value, 'Properties'), 'Auth'), 'ResourcePolicy'), resource)
      : nothing
  })
  return together(found)
}

/**
 * Statements that are written, and those that SAM makes of lists of accounts, addresses and networks.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html
 */
function resourcePolicy(policy: Value | undefined, resource: Resource): Found {
  if (!policy) return nothing
  return together(
    possibilities(policy).map((one): Found => {
      if (one.kind === 'absent') return nothing
      if (one.kind !== 'map') return { policies: [], unreadable: [notRead(resource, one.at, whyNot(one))] }
      const lists = [...new Set(one.entries.map(({ key }) => key))]
        .flatMap((key) => entry(one, key) ?? [])
        .filter(({ key, value }) => key !== 'CustomStatements' && value.kind !== 'absent')
      const made = statementsOf(lists.filter(({ value }) => !isEmpty(value)))
      const written = entry(one, 'CustomStatements')?.value
      const items = [...made, ...(written ? [written] : [])]
      const statement: Value = { kind: 'list', items, at: one.at }
      const document: Value = {
        kind: 'map',
        entries: [{ key: 'Statement', keyAt: one.at, value: statement }],
        at: one.at,
      }
      const unreadable = lists
        .filter(({ key }) => !LIST.test(key))
        .map(({ key, keyAt }) => notRead(resource, keyAt, `SAM knows no ${key} of a resource policy`))
      return together([
        items.length > 0 ? policyOf(document, resource, 'resource', 'execute-api') : nothing,
        { policies: [], unreadable },
      ])
    }),
  )
}

const EVERYBODY = '*'
const LIST = /^(AwsAccount|IpRange|SourceVpc|IntrinsicVpce?)(White|Black)list$/

/** SAM writes nothing for a list without items. */
const isEmpty = (value: Value): boolean => value.kind === 'list' && value.items.length === 0 && value.open === undefined

/** The statements of `IpRangeWhitelist: […]` and the like. Networks and endpoints of one colour are one condition. */
function statementsOf(lists: readonly Entry[]): readonly Value[] {
  const networks = { White: new Map<string, Entry>(), Black: new Map<string, Entry>() }
  const statements = lists.flatMap((list): readonly Value[] => {
    const { key, keyAt, value } = list
    const [, subject, colour] = LIST.exec(key) ?? []
    if (colour !== 'White' && colour !== 'Black') return []
    if (subject === 'AwsAccount')
      return [statement(colour === 'White' ? 'Allow' : 'Deny', map('AWS', value, keyAt), keyAt)]
    if (subject === 'IpRange')
      return allBut(map(colour === 'White' ? 'NotIpAddress' : 'IpAddress', map('aws:SourceIp', value, keyAt), keyAt))
    for (const found of keysOf(subject ?? '', list)) {
      const known = networks[colour].get(found.key)
      networks[colour].set(found.key, known ? joined(known, found) : found)
    }
    return []
  })
  return [
    ...statements,
    ...ofNetworks('StringEquals', networks.Black),
    ...ofNetworks('StringNotEquals', networks.White),
  ]
}

/** Everybody, but for those whom the condition is for. */
function allBut(condition: Value): readonly Value[] {
  const { at } = condition
  const everybody: Value = { kind: 'string', value: EVERYBODY, at }
  return [statement('Allow', everybody, at), statement('Deny', everybody, at, condition)]
}

function ofNetworks(operator: string, keys: ReadonlyMap<string, Entry>): readonly Value[] {
  const entries = [...keys.values()]
  const [first] = entries
  return first ? allBut(map(operator, { kind: 'map', entries, at: first.keyAt }, first.keyAt)) : []
}

const joined = (one: Entry, other: Entry): Entry => ({
  ...one,
  value: { kind: 'list', items: [...listed(one.value), ...listed(other.value)], at: one.value.at },
})

/** The condition keys of a list; networks and endpoints may stand in one. */
function keysOf(subject: string, { keyAt, value }: Entry): readonly Entry[] {
  if (subject === 'IntrinsicVpc') return [written('aws:SourceVpc', value, keyAt)]
  if (subject === 'IntrinsicVpce') return [written('aws:SourceVpce', value, keyAt)]
  const isEndpoint = (item: Value): boolean => {
    const [first] = textParts(item) ?? []
    return typeof first === 'string' && first.startsWith('vpce-')
  }
  const [endpoints, networks] = [listed(value).filter(isEndpoint), listed(value).filter((item) => !isEndpoint(item))]
  const entryOf = (key: string, items: readonly Value[]): readonly Entry[] =>
    items.length > 0 ? [written(key, { kind: 'list', items, at: value.at }, keyAt)] : []
  return [...entryOf('aws:SourceVpc', networks), ...entryOf('aws:SourceVpce', endpoints)]
}

function statement(effect: string, principal: Value, at: Place, condition?: Value): Value {
  const text = (value: string): Value => ({ kind: 'string', value, at })
  // SAM names the stage, methods and paths of the API.
  const invoked: Value = { kind: 'pattern', parts: ['execute-api:/', hole('free', 'stage, method and path')], at }
  const entries = [
    written('Effect', text(effect), at),
    written('Principal', principal, at),
    written('Action', text('execute-api:Invoke'), at),
    written('Resource', invoked, at),
    ...(condition ? [written('Condition', condition, at)] : []),
  ]
  return { kind: 'map', entries, at }
}

const written = (key: string, value: Value, keyAt: Place): Entry => ({ key, keyAt, value })
const map = (key: string, value: Value, at: Place): Value => ({ kind: 'map', entries: [written(key, value, at)], at })
