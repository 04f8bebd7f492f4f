import {
  child,
  choicesOf,
  entry as entryOf,
  inherit,
  listed,
  possibilities,
  shown,
  textParts,
} from '../../value/look.ts'
import { failed, hole, unknown, type Entry, type Value } from '../../value/value.ts'
import type { Expression, ObjectExpression, Range } from './hcl/ast.ts'
import { oneOf } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { eachOf, knownText } from './for.ts'
import { isNoNumber, numberOf } from './number.ts'
import { placeOf, type Scope } from './scope.ts'

export const tupleOf = (tuple: Range & { readonly items: readonly Expression[] }, scope: Scope): Value => ({
  kind: 'list',
  items: tuple.items.map((item) => evaluate(item, scope)),
  at: placeOf(scope, tuple),
})

export function objectOf(object: ObjectExpression, scope: Scope): Value {
  const entries: Entry[] = []
  let open: string | undefined
  for (const item of object.items) {
    // A bare name as key is text; `(name)` is the value of the name.
    const key: Value =
      item.key.kind === 'variable'
        ? { kind: 'string', value: item.key.name, at: placeOf(scope, item.key) }
        : evaluate(item.key, scope)
    const entry = keyed({ ...key, at: placeOf(scope, item.key) }, evaluate(item.value, scope))
    if (entry) entries.push(entry)
    else open ??= 'a key is not known'
  }
  return { kind: 'map', entries, ...(open === undefined ? {} : { open }), at: placeOf(scope, object) }
}

/** An entry under a key that is text; a key with holes keeps them. */
export function keyed(key: Value, value: Value): Entry | undefined {
  const parts = textParts(key)
  if (!parts || key.kind === 'unknown') return undefined
  const known = parts.every((part) => typeof part === 'string')
  return { key: shown(parts), ...(known ? {} : { keyParts: parts }), keyAt: key.at, value }
}

/** `x[*].a`: the list of what `each` gives for the items of `of`; of one thing that is no list, a list of one. */
export function splat(expression: Extract<Expression, { kind: 'splat' }>, scope: Scope): Value {
  const collection = evaluate(expression.of, scope)
  const at = placeOf(scope, expression)
  const lists = possibilities(collection).map((one): Value => {
    if (one.kind === 'failed') return one
    if (one.kind !== 'list' && one.kind !== 'unknown')
      return { kind: 'list', items: one.kind === 'absent' ? [] : [one], at }
    return one
  })
  return oneOf(
    lists.map((list): Value => {
      if (list.kind === 'failed') return list
      const { items, open } = eachOf(list, scope, expression.of)
      const values = items.map((item) => evaluate(expression.each, { ...scope, item: item.value }))
      return inherit(
        { kind: 'list', items: values, ...(open === undefined ? {} : { open }), at },
        list.at.when ? { ...at, when: list.at.when } : at,
      )
    }),
    scope,
    expression,
  )
}

/** `of.name` and `of["name"]`. */
export function member(of: Value, name: string, range: Range, scope: Scope): Value {
  return overChoices(of, scope, range, (one) => {
    switch (one.kind) {
      case 'map': {
        const found = entryOf(one, name)
        if (found) return found.value
        return one.open === undefined
          ? failed(placeOf(scope, range), `there is no ${name} in it`)
          : unknown(placeOf(scope, range), one.open, hole('free', name))
      }
      case 'unknown':
        return unknown(one.at, one.because, hole('free', `${one.hole.origin}.${name}`))
      case 'list':
        return failed(placeOf(scope, range), `a list has no ${name}`)
      default:
        return failed(placeOf(scope, range), `a ${one.kind} has no ${name}`)
    }
  })
}

/** `of[key]`. */
export function indexed(of: Value, key: Value, range: Range, scope: Scope): Value {
  return overChoices(key, scope, range, (index) => {
    if (of.kind === 'map' || (of.kind === 'unknown' && index.kind === 'string')) {
      const name = knownText(index)
      if (name !== undefined) return member(of, name, range, scope)
      return oneOf(anyOf(of, range, scope), scope, range)
    }
    return overChoices(of, scope, range, (one) => {
      if (one.kind === 'map') return indexed(one, index, range, scope)
      if (one.kind === 'unknown') return unknown(one.at, one.because, hole('free', `${one.hole.origin}[…]`))
      if (one.kind !== 'list') return failed(placeOf(scope, range), `a ${one.kind} has no elements`)
      if (one.set) return failed(placeOf(scope, range), 'the elements of a set have no numbers')
      const number = numberOf(index)
      if (isNoNumber(index)) return failed(placeOf(scope, range), 'the index of a list must be a number')
      if (number === undefined) return oneOf(anyOf(one, range, scope), scope, range)
      const item = listed(one)[number]
      if (item) return item
      return one.open === undefined
        ? failed(placeOf(scope, range), `there is no element ${number.toString()}`)
        : unknown(placeOf(scope, range), one.open, hole('free', `element ${number.toString()}`))
    })
  })
}

/** Any element, because the index is not known. */
function anyOf(of: Value, range: Range, scope: Scope): readonly Value[] {
  const because = 'the index is not known'
  const test = { test: because, holds: true }
  const elements = of.kind === 'map' ? of.entries.map((e) => child(of, e.key) ?? e.value) : listed(of)
  const many = elements.length > 16 || elements.length === 0
  if (many || of.kind === 'unknown') return [unknown(placeOf(scope, range), because, hole('free', because))]
  return elements.map((e) => inherit(e, { ...placeOf(scope, range), when: [test] }))
}

/** `apply` to each thing that `value` may be. */
export function overChoices(value: Value, scope: Scope, range: Range, apply: (one: Value) => Value): Value {
  if (value.kind !== 'alternatives') return value.kind === 'failed' ? value : apply(value)
  return oneOf(
    choicesOf(value).map((one) => {
      const result = one.kind === 'failed' ? one : apply(one)
      return one.at.when ? inherit(result, { ...placeOf(scope, range), when: one.at.when }) : result
    }),
    scope,
    range,
  )
}
