import { conditioned, inherit, possibilities, textParts } from '../../value/look.ts'
import { hole, unknown, type Entry, type Value } from '../../value/value.ts'
import type { Expression, ForExpression } from './hcl/ast.ts'
import { decide, type Decision } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, sourceOf, withName, type Scope } from './scope.ts'
import { keyed } from './collections.ts'
import { sortedEntries } from './json-text.ts'
import { partsOf } from './stretches.ts'

export interface Item {
  readonly key: Value
  readonly value: Value
}
export interface Items {
  readonly items: readonly Item[]
  /** Why there may be more. */
  readonly open?: string
}

/**
 * What iterating over a value visits. Of a collection that is not known, one item that stands for all of them, on the
 * condition that there is one.
 */
export function eachOf(collection: Value, scope: Scope, expression: Expression): Items {
  const found: Item[] = []
  let open: string | undefined
  for (const one of possibilities(collection)) {
    if (one.kind === 'absent') continue
    found.push(...itemsOf(one))
    open ??= opennessOf(one)
  }
  if (open === undefined) return { items: found }
  return { items: [...found, symbolic(open, scope, expression)], open }
}

/** A loop within a loop visits the same collection every time. */
const visited = new WeakMap<Value, readonly Item[]>()

/** The elements of a list by their numbers, those of a set by themselves, those of a map in the order of its keys. */
function itemsOf(one: Value): readonly Item[] {
  const items = visited.get(one) ?? listItems(one)
  visited.set(one, items)
  return items
}

function listItems(one: Value): readonly Item[] {
  if (one.kind === 'list')
    return one.items.map((item, index): Item => {
      const value = inherit(item, one.at)
      return { key: one.set ? value : { kind: 'number', value: index, at: item.at }, value }
    })
  if (one.kind !== 'map') return []
  return sortedEntries(one).map((e): Item => {
    const key: Value = e.keyParts
      ? { kind: 'pattern', parts: e.keyParts, at: e.keyAt }
      : { kind: 'string', value: e.key, at: e.keyAt }
    return { key: inherit(key, one.at), value: inherit(e.value, one.at) }
  })
}

/** Why there may be more in a collection. What is an error cannot be deployed, and must not look as if it were empty. */
export function opennessOf(one: Value): string | undefined {
  if (one.kind === 'list') return one.open
  if (one.kind === 'map') return one.open ?? (one.lazy ? 'its attributes are computed one by one' : undefined)
  return 'because' in one ? one.because : 'the collection is not known'
}

function symbolic(because: string, scope: Scope, expression: Expression): Item {
  const source = sourceOf(scope, expression)
  const at = { ...placeOf(scope, expression), when: [{ test: `${source} is not empty`, holds: true }] }
  return {
    key: unknown(at, because, hole('free', `${source}[…].key`)),
    value: unknown(at, because, hole('free', `${source}[…]`)),
  }
}

/** The scope of what is evaluated for one item. */
export function visiting(names: LoopNames, { key, value }: Item, scope: Scope): Scope {
  const outer = names.keyName === undefined ? scope : withName(scope, names.keyName, key)
  return withName(outer, names.valueName, value)
}
type LoopNames = Pick<ForExpression, 'keyName' | 'valueName'>

/** `[for …]` and `{for …}`. */
export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const { items, open } = eachOf(evaluate(expression.collection, scope), scope, expression.collection)
  const at = placeOf(scope, expression)
  const values: Value[] = []
  const entries = new Map<string, Entry>()
  let unkeyed = open
  for (const item of items) {
    const { value } = item
    const inner = visiting(expression, item, scope)
    for (const { when } of kept(expression.test, inner)) {
      const result = inherit(conditioned(evaluate(expression.value, inner), when), {
        ...at,
        ...(value.at.when ? { when: value.at.when } : {}),
      })
      if (!expression.key) values.push(result)
      else {
        const entry = keyed(evaluate(expression.key, inner), result)
        if (entry) add(entries, entry, expression.grouped)
        else unkeyed ??= 'its keys are not known'
      }
    }
  }
  const openness = unkeyed === undefined ? {} : { open: unkeyed }
  return expression.key
    ? { kind: 'map', entries: [...entries.values()], ...openness, at }
    : { kind: 'list', items: values, ...openness, at }
}

const kept = (test: Expression | undefined, scope: Scope): readonly Decision[] =>
  test ? decide(test, scope).filter(({ holds }) => holds) : [{ holds: true, when: [] }]

function add(entries: Map<string, Entry>, entry: Entry, grouped: boolean): void {
  if (!grouped) {
    entries.set(entry.key, entry)
    return
  }
  const before = entries.get(entry.key)?.value
  const items = before?.kind === 'list' ? before.items : []
  entries.set(entry.key, { ...entry, value: { kind: 'list', items: [...items, entry.value], at: entry.value.at } })
}

/** A value as text, when all of it is known. */
export function knownText(value: Value): string | undefined {
  if (value.kind === 'string') return value.value
  const parts = value.kind === 'json' ? partsOf([{ value, at: value.at }]) : textParts(value)
  return parts?.every((part) => typeof part === 'string') ? parts.join('') : undefined
}
