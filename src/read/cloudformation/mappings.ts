import { reached, type Place } from '../../text/span.ts'
import { entry, inherit, textParts } from '../../value/look.ts'
import { hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { MOST_CHOICES } from './budget.ts'
import { briefly } from './compose.ts'
import { eachChoice } from './lists.ts'
import { conditional, hasValue } from './when.ts'

/** A look-up: the mapping's name, where it is asked, and what `DefaultValue` says. */
interface Search {
  readonly name: string
  readonly at: Place
  readonly otherwise: Value | undefined
}

/** `Fn::FindInMap` with computed arguments: a key that is not known leaves every row of the mapping. */
export function findInMap(
  mappings: Value | undefined,
  args: readonly Value[],
  otherwise: Value | undefined,
  at: Place,
): Value {
  const [first, ...keys] = args
  const name = first ? briefly(first) : ''
  const mapping = first?.kind === 'string' ? entry(mappings, first.value)?.value : undefined
  const search = { name, at, otherwise }
  return mapping && keys.length === 2
    ? lookUp(mapping, keys, search)
    : missing(search, `there is no mapping ${name}`, '')
}

const missing = ({ name, at, otherwise }: Search, because: string, key: string): Value =>
  otherwise ?? unknown(at, because, hole('free', ['mapping', name, key].filter((word) => word !== '').join(' ')))

function lookUp(map: Value, keys: readonly Value[], search: Search): Value {
  const [key, ...more] = keys
  if (!key) return { ...map, at: reached(map.at, { at: search.at, note: `found in mapping ${search.name}` }) }
  if (key.kind === 'alternatives') return eachChoice(key, (one) => lookUp(map, [one, ...more], search))
  const parts = textParts(key)
  const text = parts?.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined
  if (map.kind === 'map' && text === undefined)
    return everyRow(map.entries, briefly(key), search, (row) => lookUp(row, more, search))
  const row = entry(map, text ?? '')?.value
  if (row) return inherit(lookUp(row, more, search), key.at)
  return missing(search, `mapping ${search.name} has no key ${briefly(key)}`, briefly(key))
}

/** All rows are possible when the key is not known; rows that say the same are one. */
function everyRow(rows: readonly Entry[], key: string, search: Search, then: (row: Value) => Value): Value {
  if (rows.length === 0) return missing(search, `mapping ${search.name} is empty`, key)
  if (rows.length > MOST_CHOICES)
    return missing(search, `mapping ${search.name} has more than ${MOST_CHOICES.toString()} rows`, key)
  const values = rows.map((row) => ({ row: row.key, value: then(row.value) }))
  const [first] = values
  const same = first && textParts(first.value)?.[0]
  const isSame = typeof same === 'string' && values.every(({ value }) => textParts(value)?.[0] === same)
  if (first && isSame) return first.value
  const choices = values.map(({ row, value }) => conditional(value, [hasValue(bare(key), row)]))
  return { kind: 'alternatives', choices, at: search.at }
}

/** `${AWS::Region}` as a name. */
const bare = (key: string): string => key.replace(/^\$\{(.*)\}$/, '$1')
