import { within, type When } from '../../text/span.ts'
import { choicesOf, inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import type { Expression, Range } from './hcl/ast.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, sourceOf, unknownAt, type Scope } from './scope.ts'

/** `test ? yes : no`. An undecided test leaves both, each with its condition. */
export function conditional(
  expression: Range & { readonly test: Expression; readonly yes: Expression; readonly no: Expression },
  scope: Scope,
): Value {
  const choices = decide(expression.test, scope).map(({ holds, when }) => {
    const value = evaluate(holds ? expression.yes : expression.no, scope)
    return when.length === 0 ? value : conditioned(value, when)
  })
  return oneOf(choices, scope, expression)
}

/** What a test can come to, with the conditions it rests on. */
export interface Decision {
  readonly holds: boolean
  readonly when: readonly When[]
}

export function decide(test: Expression, scope: Scope): readonly Decision[] {
  const value = evaluate(test, scope)
  return possibilities(value).flatMap((one): Decision[] => {
    const when = one.at.when ?? []
    const known = booleanOf(one)
    if (known !== undefined) return [{ holds: known, when }]
    const text = sourceOf(scope, test)
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

/** A value that exists on conditions. */
export const conditioned = (value: Value, when: readonly When[]): Value =>
  when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when }) }

/** Each choice of a choice multiplies the cases; a policy that has more of them is not readable either. */
const MOST_CASES = 64

/** A condition that must hold and must not. */
const excludesItself = (when: readonly When[]): boolean =>
  when.some((a) => !a.holds && when.some((b) => b.holds && b.test === a.test))

/** One value out of several possible ones; those that exclude themselves are none. */
export function oneOf(choices: readonly Value[], scope: Scope, range: Range): Value {
  const flat = choices.flatMap(choicesOf).filter(({ at }) => !excludesItself(at.when ?? []))
  const [first] = flat
  if (flat.length === 1 && first) return first
  if (flat.length > MOST_CASES) return unknownAt(scope, range, 'there are too many cases')
  return {
    kind: 'alternatives',
    choices: flat.map((one) => inherit(one, placeOf(scope, range))),
    at: placeOf(scope, range),
  }
}
