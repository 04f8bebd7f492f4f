import { piecesOf, shown } from '../../value/look.ts'
import { hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { DEEPEST_VALUE } from './budget.ts'
import type { Evaluate, Scope } from './template.ts'

/** An entry of a map and where to evaluate it. */
export interface Scoped {
  readonly entry: Entry
  readonly scope: Scope
}

/**
 * The entries of a map with its `Fn::ForEach` loops written out. A collection that is not known is gone through once, with
 * a hole for the variable.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function loopsWritten(entries: readonly Entry[], scope: Scope, evaluate: Evaluate): readonly Scoped[] {
  return entries.flatMap((entry): readonly Scoped[] => {
    if (!entry.key.startsWith('Fn::ForEach::')) return [{ entry: named(entry, scope), scope }]
    const [variable, collection, body] = entry.value.kind === 'list' ? entry.value.items : []
    if (variable?.kind !== 'string' || !collection || body?.kind !== 'map') return []
    if (scope.depth > DEEPEST_VALUE) return []
    return itemsOf(variable.value, evaluate(collection, scope)).flatMap((item) => {
      if (scope.template.budget.left-- <= 0) return []
      const inner = { ...scope, loop: new Map([...scope.loop, [variable.value, item]]), depth: scope.depth + 1 }
      return loopsWritten(body.entries, inner, evaluate)
    })
  })
}

function itemsOf(variable: string, collection: Value): readonly Value[] {
  const items = collection.kind === 'list' ? collection.items : []
  if (items.length > 0) return items
  if (collection.kind === 'list' && collection.open === undefined) return []
  return [unknown(collection.at, 'the collection of the loop is not known', hole('name', variable))]
}

/** An entry's key with the loop variables in it written out: `${Name}`, or `&{Name}` without what a logical id cannot have. */
function named(entry: Entry, { loop }: Scope): Entry {
  if (loop.size === 0 || !entry.key.includes('{')) return entry
  let key = entry.key
  for (const [variable, value] of loop) {
    const text = shown(piecesOf(value))
    key = key.replaceAll(`\${${variable}}`, () => text).replaceAll(`&{${variable}}`, () => text.replaceAll(/\W|_/g, ''))
  }
  return { ...entry, key }
}
