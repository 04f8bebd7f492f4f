import { inherit, possibilities, textParts } from '../../value/look.ts'
import { hole, unknown, type Entry, type Value } from '../../value/value.ts'
import type { Expression, ForExpression } from './hcl/ast.ts'
import { conditioned, decide, type Decision } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, sourceOf, withNames, type Scope } from './scope.ts'
import { keyed } from './collections.ts'

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
    if (one.kind === 'list')
      found.push(
        ...one.items.map((item, index): Item => ({
          key: { kind: 'number', value: index, at: item.at },
          value: inherit(item, one.at),
        })),
      )
    else if (one.kind === 'map')
      found.push(
        ...one.entries.map((e): Item => ({
          key: inherit({ kind: 'string', value: e.key, at: e.keyAt }, one.at),
          value: inherit(e.value, one.at),
        })),
      )
    else if (one.kind === 'absent' || one.kind === 'failed') continue
    else open ??= 'because' in one ? one.because : 'the collection is not known'
    if ((one.kind === 'list' || one.kind === 'map') && one.open !== undefined) open ??= one.open
  }
  if (open === undefined) return { items: found }
  return { items: [...found, symbolic(open, scope, expression)], open }
}

function symbolic(because: string, scope: Scope, expression: Expression): Item {
  const source = sourceOf(scope, expression)
  const at = { ...placeOf(scope, expression), when: [{ test: `${source} is not empty`, holds: true }] }
  return {
    key: unknown(at, because, hole('free', `${source}[…].key`)),
    value: unknown(at, because, hole('free', `${source}[…]`)),
  }
}

/** `[for …]` and `{for …}`. */
export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const { items, open } = eachOf(evaluate(expression.collection, scope), scope, expression.collection)
  const at = placeOf(scope, expression)
  const values: Value[] = []
  const entries: Entry[] = []
  let unkeyed = open
  for (const { key, value } of items) {
    const inner = withNames(scope, [
      ...(expression.keyName ? [[expression.keyName, key] as const] : []),
      [expression.valueName, value],
    ])
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
  return expression.key ? { kind: 'map', entries, ...openness, at } : { kind: 'list', items: values, ...openness, at }
}

const kept = (test: Expression | undefined, scope: Scope): readonly Decision[] =>
  test ? decide(test, scope).filter(({ holds }) => holds) : [{ holds: true, when: [] }]

function add(entries: Entry[], entry: Entry, grouped: boolean): void {
  const index = entries.findIndex((e) => e.key === entry.key)
  const before = entries[index]
  if (!grouped) {
    if (index < 0) entries.push(entry)
    else entries[index] = entry
    return
  }
  const items = before?.value.kind === 'list' ? before.value.items : []
  const grown: Entry = { ...entry, value: { kind: 'list', items: [...items, entry.value], at: entry.value.at } }
  if (index < 0) entries.push(grown)
  else entries[index] = grown
}

/** A key of a map as text, when it is known. */
export function knownText(value: Value): string | undefined {
  const parts = textParts(value)
  if (!parts) return undefined
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined
}
