import type { Place, Span } from '../../text/span.ts'
import { inherit } from '../../value/look.ts'
import type { Entry, List, MapValue, Part, Value } from '../../value/value.ts'
import type { BlockContents } from './block-content.ts'
import { keyed } from './collections.ts'

/** `principals { type, identifiers }` blocks as the `Principal` element; `undefined` when there are none. */
export function principalsOf(blocks: BlockContents, at: Span): Value | undefined {
  if (blocks.list.length === 0 && blocks.open === undefined) return undefined
  const [only] = blocks.list
  if (blocks.list.length === 1 && blocks.open === undefined && only) {
    const type = only.argument('type')
    const identifiers = only.argument('identifiers')
    // The provider writes `"Principal": "*"` for this one case; `type = "AWS"` stays `{"AWS": "*"}`.
    if (isStar(type) && identifiers?.kind === 'list' && identifiers.items.length === 1 && isStar(identifiers.items[0]))
      return identifiers.items[0] && inherit(identifiers.items[0], identifiers.at)
  }
  const entries: Entry[] = []
  let open = blocks.open
  for (const nested of blocks.list) {
    const type = nested.argument('type')
    const identifiers = nested.argument('identifiers')
    const entry = type && identifiers && keyed(type, variablesMarked(identifiers))
    if (entry) gather(entries, entry)
    else open ??= 'a type of principal is not known'
  }
  return { kind: 'map', entries, ...(open === undefined ? {} : { open }), at }
}

const isStar = (value: Value | undefined): boolean => value?.kind === 'string' && value.value === '*'

/** `condition { test, variable, values }` blocks as the `Condition` element. */
export function conditionsOf(blocks: BlockContents, at: Span): Value | undefined {
  if (blocks.list.length === 0 && blocks.open === undefined) return undefined
  const operators: Entry[] = []
  let open = blocks.open
  for (const nested of blocks.list) {
    const test = nested.argument('test')
    const variable = nested.argument('variable')
    const values = nested.argument('values')
    const key = variable && values && keyed(variable, variablesMarked(values))
    const operator = test && key && keyed(test, { kind: 'map', entries: [key], at: key.keyAt })
    if (operator) addCondition(operators, operator, key)
    else open ??= 'a condition is not known'
  }
  return { kind: 'map', entries: operators, ...(open === undefined ? {} : { open }), at }
}

function addCondition(operators: Entry[], operator: Entry, key: Entry): void {
  const index = operators.findIndex((e) => e.key === operator.key)
  const before = operators[index]
  if (before?.value.kind !== 'map') {
    operators.push(operator)
    return
  }
  const keys = [...before.value.entries]
  gather(keys, key)
  const grown: MapValue = { ...before.value, entries: keys }
  operators[index] = { ...before, value: grown }
}

/** One more entry; the values of entries with the same key are put together. */
function gather(entries: Entry[], entry: Entry): void {
  const index = entries.findIndex((e) => e.key === entry.key)
  const before = entries[index]
  if (!before) {
    entries.push(entry)
    return
  }
  entries[index] = { ...before, value: together(before.value, entry.value, before.keyAt) }
}

function together(a: Value, b: Value, at: Place): List {
  const open = [a, b]
    .map((v) => (v.kind === 'list' ? v.open : v.kind === 'unknown' ? v.because : undefined))
    .find((o) => o !== undefined)
  const items = [a, b].flatMap((v): readonly Value[] =>
    v.kind === 'list' ? v.items.map((item) => inherit(item, v.at)) : v.kind === 'unknown' ? [] : [v],
  )
  return { kind: 'list', items, ...(open === undefined ? {} : { open }), at }
}

/** The data source alone writes IAM policy variables as `&{aws:username}`. */
export function variablesMarked(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return value.value.includes('&{')
        ? { kind: 'string', value: value.value.replaceAll('&{', '${'), at: value.at }
        : value
    case 'pattern':
      return { kind: 'pattern', parts: value.parts.map(marked), at: value.at }
    case 'list':
      return { ...value, items: value.items.map(variablesMarked) }
    case 'alternatives':
      return { ...value, choices: value.choices.map(variablesMarked) }
    default:
      return value
  }
}

const marked = (part: Part): Part => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)
