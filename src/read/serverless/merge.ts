import { inherit } from '../../value/look.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'
import { DEEPEST, lose, type Scope } from './service.ts'

/**
 * Two parts of a template as one, without variables: maps and lists are merged at every level, else what comes later counts.
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources
 */
export function merged(one: Value, other: Value, scope: Scope, depth = 0): Value {
  // `null` takes a property away, and leaves a section as it is.
  if (other.kind === 'absent') return depth < 2 ? one : other
  if (depth > DEEPEST || scope.service.budget.left-- <= 0) return other
  if (one.kind === 'list' && other.kind === 'list') {
    const items = other.items.map((item, index) => {
      const under = one.items[index]
      return under ? merged(under, item, scope, depth + 1) : item
    })
    return { ...other, items: [...items, ...one.items.slice(items.length)] }
  }
  if (one.kind === 'map' && other.kind === 'map') return mergedMaps(one, other, scope, depth)
  if (one.kind === 'map' && isOpen(other)) lose(scope, other, 'a part of the template is not known')
  else if (other.kind === 'map' && isOpen(one)) lose(scope, one, 'a part of the template is not known')
  return one.kind === 'map' && isOpen(other) ? one : other
}

const isOpen = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'alternatives'

function mergedMaps(one: MapValue, other: MapValue, scope: Scope, depth: number): MapValue {
  const later = new Map(other.entries.map((e) => [e.key, e]))
  const own = new Set(one.entries.map(({ key }) => key))
  const entries = one.entries.map((e): Entry => {
    const found = later.get(e.key)
    const value = found && merged(inherit(e.value, one.at), inherit(found.value, other.at), scope, depth + 1)
    return found && value ? { ...found, value } : { ...e, value: inherit(e.value, one.at) }
  })
  const added = other.entries.filter(({ key }) => !own.has(key))
  return { ...one, entries: [...entries, ...added.map((e) => ({ ...e, value: inherit(e.value, other.at) }))] }
}
