import { shown, textParts } from '../../value/look.ts'
import { failed, type List, type Value } from '../../value/value.ts'
import { booleanOf } from './conditional.ts'
import { numberAt, numberOf } from './number.ts'
import { compareTexts } from './order.ts'

/** The types of single values that Terraform converts to. */
export type Primitive = 'string' | 'number' | 'bool'

/** A value as a primitive type; what cannot be converted is an error, what is not known stays what it is. */
export function toPrimitive(value: Value, type: Primitive): Value {
  switch (value.kind) {
    case 'absent':
    case 'unknown':
    case 'failed':
      return value
    case 'alternatives':
      return { ...value, choices: value.choices.map((choice) => toPrimitive(choice, type)) }
    case 'list':
    case 'map':
      return failed(value.at, `a ${value.kind} is no ${type}`)
    default:
      return type === 'string' ? toText(value) : type === 'number' ? toNumber(value) : toBoolean(value)
  }
}

const toText = (value: Value): Value =>
  value.kind === 'number' || value.kind === 'boolean'
    ? { kind: 'string', value: value.source ?? String(value.value), at: value.at }
    : value

function toNumber(value: Value): Value {
  if (value.kind === 'number' || value.kind === 'pattern') return value
  const number = numberOf(value)
  return number === undefined ? failed(value.at, 'it is no number') : numberAt(number, value.at)
}

function toBoolean(value: Value): Value {
  if (value.kind === 'boolean' || value.kind === 'pattern') return value
  const known = booleanOf(value)
  return known === undefined ? failed(value.at, 'it is no boolean') : { kind: 'boolean', value: known, at: value.at }
}

/** Elements of one type, as lists, sets and maps of Terraform's have them: text among them makes all of them text. */
export function unified(items: readonly Value[]): readonly Value[] {
  const hasText = items.some(({ kind }) => kind === 'string' || kind === 'pattern' || kind === 'json')
  if (!hasText) return items
  return items.map((item) => (item.kind === 'number' || item.kind === 'boolean' ? toText(item) : item))
}

/** A set of elements: each once, sorted. Two that are not known may be the same one, and both are kept. */
export function setOf(items: readonly Value[], of: Pick<List, 'at' | 'open'>): List {
  const keys = new Map<Value, string>()
  const seen = new Set<string>()
  const kept = unified(items).filter((item) => {
    const key = identity(item)
    keys.set(item, key ?? '')
    const fresh = key === undefined || !seen.has(key)
    if (key !== undefined && !item.at.when) seen.add(key)
    return fresh
  })
  const sorted = kept.toSorted((a, b) => compareElements(a, b, keys))
  return { kind: 'list', items: sorted, set: true, ...(of.open === undefined ? {} : { open: of.open }), at: of.at }
}

/** Equal for values that are certainly equal; `undefined` when that cannot be told cheaply. */
export function identity(value: Value): string | undefined {
  const parts = value.kind === 'unknown' ? undefined : textParts(value)
  if (!parts) return value.kind === 'absent' ? 'null' : undefined
  const type = value.kind === 'pattern' ? 'string' : value.kind
  return `${type} ${shown(parts)}`
}

/** Numbers by size, text by its bytes, everything else behind, in the order in which it was given. */
function compareElements(a: Value, b: Value, keys: ReadonlyMap<Value, string>): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value
  const [left, right] = [keys.get(a) ?? '', keys.get(b) ?? '']
  if (left === '' || right === '') return Number(left === '') - Number(right === '')
  return compareTexts(left, right)
}
