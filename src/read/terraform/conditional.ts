import { contradicts, type When } from '../../text/span.ts'
import { choicesOf, conditioned, inherit, possibilities } from '../../value/look.ts'
import { failed, type Value } from '../../value/value.ts'
import type { Expression, Range } from './hcl/ast.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, sourceOf, unknownAt, type Scope } from './scope.ts'

/** `test ? yes : no`. An undecided test leaves both, each with its condition. */
export function conditional(
  expression: Range & { readonly test: Expression; readonly yes: Expression; readonly no: Expression },
  scope: Scope,
): Value {
  const test = evaluate(expression.test, scope)
  if (test.kind === 'failed') return test
  if (test.kind === 'absent') return failed(test.at, 'null is no condition')
  const choices = decisions(test, () => sourceOf(scope, expression.test)).map(({ holds, when }) => {
    const [taken, other] = holds ? [expression.yes, expression.no] : [expression.no, expression.yes]
    const value = asTypeOf(other, evaluate(taken, scope))
    return conditioned(value, when)
  })
  return oneOf(choices, scope, expression)
}

/** `true ? 1 : "a"` is `"1"`: both branches have one type, which is that of text when the other one is written as text. */
function asTypeOf(other: Expression, value: Value): Value {
  if (value.kind !== 'number' && value.kind !== 'boolean') return value
  const isText = other.kind === 'template' || (other.kind === 'literal' && typeof other.value === 'string')
  return isText ? { kind: 'string', value: value.source ?? String(value.value), at: value.at } : value
}

/** What a test can come to, with the conditions it rests on. */
export interface Decision {
  readonly holds: boolean
  readonly when: readonly When[]
}

export const decide = (test: Expression, scope: Scope): readonly Decision[] =>
  decisions(evaluate(test, scope), () => sourceOf(scope, test))

function decisions(value: Value, source: () => string): readonly Decision[] {
  return possibilities(value).flatMap((one): Decision[] => {
    const when = one.at.when ?? []
    const known = booleanOf(one)
    if (known !== undefined) return [{ holds: known, when }]
    const text = source()
    return [true, false].map((holds) => ({ holds, when: [...when, negated(text, holds)] }))
  })
}

const negated = (text: string, holds: boolean): When =>
  text.startsWith('!') && !/[&|=<>?]/.test(text) ? { test: text.slice(1), holds: !holds } : { test: text, holds }

/** A boolean, also written as text; `undefined` when not known. */
export function booleanOf(value: Value): boolean | undefined {
  if (value.kind === 'boolean') return value.value
  if (value.kind === 'string' && (value.value === 'true' || value.value === 'false')) return value.value === 'true'
  return undefined
}

/** Each choice of a choice multiplies the cases; a policy that has more of them is not readable either. */
const MOST_CASES = 64

/** One value out of several possible ones; those that exclude themselves are none. */
export function oneOf(choices: readonly Value[], scope: Scope, range: Range): Value {
  const flat = choices.flatMap(choicesOf).filter(({ at }) => !contradicts(at.when ?? []))
  const [first] = flat
  if (flat.length === 1 && first) return first
  if (flat.length > MOST_CASES) return unknownAt(scope, range, 'there are too many cases')
  return {
    kind: 'alternatives',
    choices: flat.map((one) => inherit(one, placeOf(scope, range))),
    at: placeOf(scope, range),
  }
}
