import type { Place } from '../../text/span.ts'
import { domainOf, hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { fieldsOf, itemsOf } from './fields.ts'

export const AFTER_APPLY = 'known after apply'
const SENSITIVE = 'sensitive value'

/** The values of a resource, and what says of them that they are not known yet or must not be seen. */
export interface Planned {
  readonly after: Value | undefined
  /** Shaped like the values, with `true` where one is not known. */
  readonly unknown: Value | undefined
  readonly sensitive: Value | undefined
}

/**
 * The values that a resource will have, with a hole for each one that is not known before apply, or sensitive. `name` is
 * what the whole is called. https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function valuesOf({ after, unknown: mask, sensitive }: Planned, name: string, argument = ''): Value | undefined {
  const at = after?.at ?? mask?.at ?? sensitive?.at
  if (!at) return undefined
  if (isTrue(sensitive)) return unknown(at, SENSITIVE, hole('free', name))
  if (isTrue(mask)) return unknown(at, AFTER_APPLY, hole(domainOf(argument), name))
  if (isSimple(mask) && isSimple(sensitive)) return after
  if (after?.kind === 'list' || (!isPresent(after) && (mask?.kind === 'list' || sensitive?.kind === 'list')))
    return listOf({ after, unknown: mask, sensitive }, name, argument, at)
  if (after?.kind === 'map' || !isPresent(after)) return mapOf({ after, unknown: mask, sensitive }, name, at)
  return after
}

const isTrue = (mask: Value | undefined): boolean => mask?.kind === 'boolean' && mask.value
const isPresent = (value: Value | undefined): boolean => value !== undefined && value.kind !== 'absent'

/** Nothing is masked: `false`, `{}`, `[]` or left out. */
const isSimple = (mask: Value | undefined): boolean =>
  (mask?.kind === 'map' && mask.entries.length === 0) || (mask?.kind !== 'map' && itemsOf(mask).length === 0)

function listOf({ after, unknown: mask, sensitive }: Planned, name: string, argument: string, at: Place): Value {
  const [items, masks, secrets] = [itemsOf(after), itemsOf(mask), itemsOf(sensitive)]
  const length = Math.max(items.length, masks.length, secrets.length)
  const each = argument.endsWith('s') ? argument.slice(0, -1) : ''
  const all = Array.from({ length }, (_, index) =>
    valuesOf(
      { after: items[index], unknown: masks[index], sensitive: secrets[index] },
      `${name}[${index.toString()}]`,
      each,
    ),
  )
  return { kind: 'list', items: all.filter((item) => item !== undefined), at }
}

function mapOf({ after, unknown: mask, sensitive }: Planned, name: string, at: Place): Value {
  const [fields, masks, secrets] = [fieldsOf(after), fieldsOf(mask), fieldsOf(sensitive)]
  const entries: Entry[] = []
  for (const key of new Set([...fields.keys(), ...masks.keys(), ...secrets.keys()])) {
    const parts = { after: fields.get(key), unknown: masks.get(key), sensitive: secrets.get(key) }
    const value = valuesOf(parts, `${name}.${key}`, key)
    if (value) entries.push({ key, keyAt: value.at, value })
  }
  return { kind: 'map', entries, at }
}
