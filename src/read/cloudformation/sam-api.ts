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
      const lists = one.entries.filter(({ key }) => key !== 'CustomStatements').map(({ key }) => entry(one, key))
      const made = lists
        .filter((found) => found !== undefined)
        .map((found) => ({ found, statements: statementsOf(found) }))
      const written = entry(one, 'CustomStatements')?.value
      const items = [...made.flatMap(({ statements }) => statements ?? []), ...(written ? [written] : [])]
      const statement: Value = { kind: 'list', items, at: one.at }
      const document: Value = {
        kind: 'map',
        entries: [{ key: 'Statement', keyAt: one.at, value: statement }],
        at: one.at,
      }
      const unreadable = made
        .filter(({ statements }) => !statements)
        .map(({ found }) => notRead(resource, found.keyAt, `SAM knows no ${found.key} of a resource policy`))
      return together([
        items.length > 0 ? policyOf(document, resource, 'resource', 'execute-api') : nothing,
        { policies: [], unreadable },
      ])
    }),
  )
}

const EVERYBODY = '*'

/** `IpRangeWhitelist: […]`; `undefined` for a list that SAM does not know. */
function statementsOf({ key, keyAt, value }: Entry): readonly Value[] | undefined {
  const [, subject = '', list = ''] =
    /^(AwsAccount|IpRange|SourceVpc|IntrinsicVpce?)(Whitelist|Blacklist)$/.exec(key) ?? []
  const isAllowed = list === 'Whitelist'
  if (subject === 'AwsAccount') return [statement(isAllowed ? 'Allow' : 'Deny', map('AWS', value, keyAt), keyAt)]
  const operators: Readonly<Record<string, readonly [string, string]>> = {
    IpRange: ['NotIpAddress', 'IpAddress'],
    SourceVpc: ['StringNotEquals', 'StringEquals'],
    IntrinsicVpc: ['StringNotEquals', 'StringEquals'],
    IntrinsicVpce: ['StringNotEquals', 'StringEquals'],
  }
  const [other, same] = (Object.hasOwn(operators, subject) ? operators[subject] : undefined) ?? []
  if (other === undefined || same === undefined) return undefined
  const everybody: Value = { kind: 'string', value: EVERYBODY, at: keyAt }
  const condition = map(isAllowed ? other : same, keysOf(subject, value, keyAt), keyAt)
  return [statement('Allow', everybody, keyAt), statement('Deny', everybody, keyAt, condition)]
}

/** The condition keys of a list; networks and endpoints may stand in one list. */
function keysOf(subject: string, value: Value, at: Place): Value {
  if (subject === 'IpRange') return map('aws:SourceIp', value, at)
  if (subject === 'IntrinsicVpc') return map('aws:SourceVpc', value, at)
  if (subject === 'IntrinsicVpce') return map('aws:SourceVpce', value, at)
  const isEndpoint = (item: Value): boolean => {
    const [first] = textParts(item) ?? []
    return typeof first === 'string' && first.startsWith('vpce-')
  }
  const [endpoints, networks] = [listed(value).filter(isEndpoint), listed(value).filter((item) => !isEndpoint(item))]
  const entries = [
    ...(networks.length > 0 ? [written('aws:SourceVpc', { kind: 'list', items: networks, at: value.at }, at)] : []),
    ...(endpoints.length > 0 ? [written('aws:SourceVpce', { kind: 'list', items: endpoints, at: value.at }, at)] : []),
  ]
  return { kind: 'map', entries, at }
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
