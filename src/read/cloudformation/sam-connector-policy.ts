import { within, type Place, type When } from '../../text/span.ts'
import { child, conditioned } from '../../value/look.ts'
import type { Entry } from '../../value/value.ts'
import { policyOf, type Found } from './policies.ts'
import { connectedType, type End, type NoPolicy } from './sam-connection.ts'
import { allowOf, documentOf } from './sam-document.ts'
import type { ConnectorProfile } from './sam-profiles.ts'
import type { SamStatement } from './sam-rows.ts'
import type { Resource } from './template.ts'

/** Two ends, what SAM makes between their types, and on which conditions both are meant. */
export interface Pair {
  readonly source: End
  readonly destination: End
  readonly profile: ConnectorProfile
  readonly when: readonly When[]
}

/** The permissions that a connector names, each at its word. */
export interface Asked {
  readonly names: ReadonlyMap<string, Place>
  /** There may be more than these. */
  readonly isOpen: boolean
  readonly at: Place
}

interface Wanted {
  readonly statement: SamStatement
  readonly at: Place
}

/** The policy of a connector between two ends, or why SAM makes none. */
export function policyBetween(pair: Pair, asked: Asked, resource: Resource): Found | NoPolicy {
  const { profile, when } = pair
  const between = `from ${pair.source.type} to ${pair.destination.type}`
  const why = unfit(profile, asked, between)
  if (why) return why
  const wanted = wantedOf(profile, asked, resource.at)
  const given = givenTo(pair, wanted, resource.at)
  if ('because' in given) return given
  const { grantee } = profile
  const service = typeof grantee === 'object' ? grantee.service : undefined
  const part = child(resource.body, 'Properties') ?? resource.body
  const cause = { note: `SAM's connector ${between}`, given, within: part, resource }
  const statements = wanted.map(({ statement, at }) => allowOf(statement, { ...cause, at }, service))
  const document = conditioned(documentOf(statements, resource.at), when)
  return service === undefined
    ? policyOf(document, resource, 'identity')
    : policyOf(document, resource, 'resource', services.get(connectedType(pair.destination.type)))
}

/** The resource policies that connectors make, by what they are the policy of. */
const services: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Function', 'lambda'],
  ['AWS::SNS::Topic', 'sns'],
  ['AWS::SQS::Queue', 'sqs'],
])

function unfit(
  { permissions, needed }: ConnectorProfile,
  { names, isOpen, at }: Asked,
  between: string,
): NoPolicy | undefined {
  const known = [...permissions.keys()]
  for (const [name, place] of names)
    if (!permissions.has(name))
      return { at: place, because: `a connector ${between} takes ${known.join(' and ')}, not ${name}` }
  if (isOpen || (names.size > 0 && needed.every((name) => names.has(name)))) return undefined
  return {
    at,
    because: `a connector ${between} needs ${needed.length > 0 ? needed.join(' and ') : known.join(' or ')}`,
  }
}

/** The statements of the permissions that are named. When there may be more, each of the others is possible. */
function wantedOf({ permissions }: ConnectorProfile, { names, isOpen }: Asked, at: Place): readonly Wanted[] {
  return [...permissions].flatMap(([name, statements]) => {
    const when = [{ test: `Permissions has ${name}`, holds: true }]
    const place = names.get(name) ?? (isOpen ? within(at, { ...at, when }) : undefined)
    return place ? statements.map((statement) => ({ statement, at: place })) : []
  })
}

/** What the statements name, and what SAM needs to put them in force. */
function givenTo(
  { source, destination, profile: { grantee } }: Pair,
  wanted: readonly Wanted[],
  at: Place,
): readonly Entry[] | NoPolicy {
  const texts = wanted.flatMap(({ statement }) => [...statement.resources, ...statement.conditions.flat()])
  const named = texts.flatMap((text) => [...text.matchAll(/\{(\w+\.\w+)\}/g)].map(([, name = '']) => name))
  const isQueue = connectedType(destination.type) === 'AWS::SQS::Queue'
  const role = { source: ['Source.RoleName'], destination: ['Destination.RoleName'] }
  const carried = typeof grantee === 'object' ? (isQueue ? ['Destination.QueueUrl'] : []) : role[grantee]
  const given: Entry[] = []
  for (const key of new Set([...named, ...carried])) {
    const [side, what = ''] = key.split('.')
    const end = side === 'Source' ? source : destination
    const value = end.give(what)
    if (!value) return { at, because: end.lacks(what) }
    given.push({ key, keyAt: at, value })
  }
  return given
}
