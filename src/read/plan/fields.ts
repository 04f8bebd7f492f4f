import type { Value } from '../../value/value.ts'

const known = new WeakMap<Value, ReadonlyMap<string, Value>>()
const none: ReadonlyMap<string, Value> = new Map()

/** What stands in an object, without what is null; anything else has nothing in it. Plans hold objects of any size. */
export function fieldsOf(value: Value | undefined): ReadonlyMap<string, Value> {
  if (value?.kind !== 'map') return none
  const before = known.get(value)
  if (before) return before
  const fields = new Map<string, Value>()
  for (const { key, value: field } of value.entries) if (field.kind !== 'absent') fields.set(key, field)
  known.set(value, fields)
  return fields
}

export const field = (value: Value | undefined, key: string): Value | undefined => fieldsOf(value).get(key)

export const textOf = (value: Value | undefined): string | undefined =>
  value?.kind === 'string' ? value.value : undefined

export const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === 'list' ? value.items : [])
