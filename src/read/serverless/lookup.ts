import type { Place } from '../../text/span.ts'
import { entry, inherit, isHole, joined, listed, possibilities, shown, textParts } from '../../value/look.ts'
import type { MapValue, Part, Value } from '../../value/value.ts'
import { MOST_CHOICES } from '../cloudformation/budget.ts'
import { conditional, hasValue } from '../cloudformation/when.ts'
import { head } from './resolve.ts'
import type { Scope } from './service.ts'

/** One step of `a.b.c`, with holes where the name of the step is not known. */
export type Key = readonly Part[]

/** The steps of an address. A hole is taken for a part of one step. */
export function keysOf(address: Value): readonly Key[] {
  const keys: Part[][] = [[]]
  for (const part of textParts(address) ?? []) {
    const [first = part, ...more] = isHole(part) ? [part] : part.split('.')
    keys.at(-1)?.push(first)
    keys.push(...more.map((piece) => [piece]))
  }
  return keys.map(joined).filter((key, index) => key.length > 0 || index > 0)
}

/** What stands at the end of the steps, its own variables replaced; `undefined` when there is nothing. */
export function lookUp(value: Value, keys: readonly Key[], scope: Scope): Value | undefined {
  const found = head(value, scope)
  const [key, ...rest] = keys
  if (found.kind === 'alternatives') {
    const choices = possibilities(found).flatMap((one) => lookUp(one, keys, scope) ?? [])
    return choices.length > 0 ? { ...found, choices } : undefined
  }
  if (found.kind === 'absent') return undefined
  if (!key || found.kind === 'unknown') return found
  const name = key.length <= 1 && !key.some(isHole) ? shown(key) : undefined
  if (found.kind === 'map')
    return name === undefined ? ofAny(found, key, rest, scope) : ofEntry(found, name, rest, scope)
  const item =
    found.kind === 'list' && name !== undefined && /^\d{1,6}$/.test(name) ? listed(found)[Number(name)] : undefined
  return item && lookUp(item, rest, scope)
}

function ofEntry(map: MapValue, name: string, rest: readonly Key[], scope: Scope): Value | undefined {
  const found = entry(map, name)
  return found && lookUp(found.value, rest, scope)
}

/** All entries are possible whose names the known part of the step leaves possible. */
function ofAny(map: MapValue, key: Key, rest: readonly Key[], scope: Scope): Value | undefined {
  const [first, last] = [key[0], key.at(-1)]
  const [before, after] = [typeof first === 'string' ? first : '', typeof last === 'string' ? last : '']
  const origin = key
    .filter(isHole)
    .map((part) => part.origin)
    .join(' ')
  const rows = map.entries.filter(
    ({ key: k }) => k.length >= before.length + after.length && k.startsWith(before) && k.endsWith(after),
  )
  const choices = rows.slice(0, MOST_CHOICES).flatMap(({ key: k, value }): readonly Value[] => {
    const found = lookUp(inherit(value, map.at), rest, scope)
    return found ? [conditional(found, [hasValue(origin, k.slice(before.length, k.length - after.length))])] : []
  })
  return choices.length > 0 ? { kind: 'alternatives', choices, at: bare(map.at) } : undefined
}

const bare = ({ file, start, end }: Place): Place => ({ file, start, end })
