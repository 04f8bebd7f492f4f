import type { Place } from '../../text/span.ts'
import { entry, listed, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { notRead, together, type Found } from './policies.ts'
import { connectedType, endOf, type NoPolicy } from './sam-connection.ts'
import { policyBetween, type Asked } from './sam-connector-policy.ts'
import { CONNECTOR } from './sam-embedded.ts'
import { profileOf } from './sam-profiles.ts'
import type { Resource } from './template.ts'

const nothing: Found = { policies: [], unreadable: [] }

/**
 * The policies that a connector makes, one for each destination: for the role of one end, or for the other end itself.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
 */
export function samConnector(resource: Resource): Found {
  if (resource.type !== CONNECTOR) return notAMap(resource)
  const [source, destination, permissions] = ['Source', 'Destination', 'Permissions'].map((name) =>
    property(resource, name),
  )
  if (!source) return lost(resource, resource.at, 'the connector has no Source')
  if (!destination) return lost(resource, resource.at, 'the connector has no Destination')
  if (!permissions) return lost(resource, resource.at, 'the connector has no Permissions')
  const { items, open } = itemsOf(destination)
  const unknown = open.map((one) => lost(resource, one.at, one.open))
  if (items.length + open.length === 0) return lost(resource, destination.at, 'Destination is an empty list')
  const asked = askedOf(permissions)
  const pairs = possibilities(source).flatMap((from) => items.map((to) => [from, to] as const))
  return together([...unknown, ...pairs.map(([from, to]) => connection(from, to, asked, resource))])
}

const lost = (resource: Resource, at: Place, reason: string): Found => ({
  policies: [],
  unreadable: [notRead(resource, at, reason)],
})

function notAMap(resource: Resource): Found {
  const connectors = entry(resource.body, 'Connectors')
  if (!connectors || connectors.value.kind === 'map') return nothing
  return lost(resource, connectors.keyAt, 'Connectors is not a map of connectors')
}

/** What a value lists, in all of its choices, and the lists of which more is not known. */
function itemsOf(value: Value) {
  const choices = possibilities(value)
  return {
    items: choices
      .flatMap(listed)
      .flatMap(possibilities)
      .filter(({ kind }) => kind !== 'absent'),
    open: choices.flatMap((one) =>
      one.kind === 'list' && one.open !== undefined ? [{ at: one.at, open: one.open }] : [],
    ),
  }
}

function askedOf(permissions: Value): Asked {
  const { items, open } = itemsOf(permissions)
  const names = new Map<string, Place>()
  for (const item of items) if (item.kind === 'string' && !names.has(item.value)) names.set(item.value, item.at)
  return { names, isOpen: open.length > 0 || items.some(({ kind }) => kind !== 'string'), at: permissions.at }
}

function connection(from: Value, to: Value, asked: Asked, resource: Resource): Found {
  if (resource.scope.template.budget.left-- <= 0) return nothing
  const found = connected(from, to, asked, resource)
  if (!('because' in found)) return found
  return found.because === '' ? nothing : lost(resource, found.at, found.because)
}

function connected(from: Value, to: Value, asked: Asked, resource: Resource): Found | NoPolicy {
  const source = endOf('Source', from, resource)
  if ('because' in source) return source
  const destination = endOf('Destination', to, resource)
  if ('because' in destination) return destination
  const profile = profileOf(connectedType(source.type), connectedType(destination.type))
  if (!profile) return { at: to.at, because: `SAM has no connector from ${source.type} to ${destination.type}` }
  const when = [...(from.at.when ?? []), ...(to.at.when ?? [])]
  return policyBetween({ source, destination, profile, when }, asked, resource)
}
