import { isHole, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import type { BinaryOperator, Expression, Range } from './hcl/ast.ts'
import { overChoices } from './collections.ts'
import { booleanOf } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, unknownAt, type Scope } from './scope.ts'

type Unary = Extract<Expression, { kind: 'unary' }>
type Binary = Extract<Expression, { kind: 'binary' }>

export function unary(expression: Unary, scope: Scope): Value {
  const at = placeOf(scope, expression)
  return overChoices(evaluate(expression.operand, scope), scope, expression, (value) => {
    if (expression.operator === '-')
      return value.kind === 'number' ? { kind: 'number', value: -value.value, at } : undecided(expression, scope)
    const known = booleanOf(value)
    return known === undefined ? undecided(expression, scope) : { kind: 'boolean', value: !known, at }
  })
}

export function binary(expression: Binary, scope: Scope): Value {
  const at = placeOf(scope, expression)
  const { operator } = expression
  return overChoices(evaluate(expression.left, scope), scope, expression, (left) => {
    // `false && x` and `true || x` are known whatever x is.
    const decided = booleanOf(left)
    if ((operator === '&&' && decided === false) || (operator === '||' && decided === true))
      return { kind: 'boolean', value: operator === '||', at }
    return overChoices(evaluate(expression.right, scope), scope, expression, (right) => {
      const result = compute(operator, left, right)
      if (result === undefined) return undecided(expression, scope)
      return typeof result === 'boolean'
        ? { kind: 'boolean', value: result, at }
        : { kind: 'number', value: result, at }
    })
  })
}

const undecided = (range: Range, scope: Scope): Value =>
  unknownAt(scope, range, 'it depends on a value that is not known')

function compute(operator: BinaryOperator, left: Value, right: Value): boolean | number | undefined {
  switch (operator) {
    case '&&':
    case '||':
      return logical(operator, booleanOf(left), booleanOf(right))
    case '==':
      return same(left, right)
    case '!=': {
      const equal = same(left, right)
      return equal === undefined ? undefined : !equal
    }
    default:
      return arithmetic(operator, numberOf(left), numberOf(right))
  }
}

function logical(operator: '&&' | '||', left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  const decisive = operator === '||'
  if (left === decisive || right === decisive) return decisive
  return left === undefined || right === undefined ? undefined : !decisive
}

function arithmetic(
  operator: BinaryOperator,
  left: number | undefined,
  right: number | undefined,
): boolean | number | undefined {
  if (left === undefined || right === undefined) return undefined
  const results: Partial<Record<BinaryOperator, boolean | number>> = {
    '<': left < right,
    '>': left > right,
    '<=': left <= right,
    '>=': left >= right,
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '%': left % right,
  }
  return results[operator]
}

const numberOf = (value: Value): number | undefined => {
  if (value.kind === 'number') return value.value
  return value.kind === 'string' && value.value.trim() !== '' && !Number.isNaN(Number(value.value))
    ? Number(value.value)
    : undefined
}

const DEEPEST_COMPARED = 6

/** Equality as Terraform has it: values of different types are never equal. `undefined` when it cannot be told. */
export function same(left: Value, right: Value, depth = 0): boolean | undefined {
  // Lists that share their parts are huge without being long to write.
  if (depth > DEEPEST_COMPARED) return undefined
  if (left.kind === 'absent' || right.kind === 'absent') return left.kind === right.kind ? true : differs(left, right)
  if (left.kind === 'list' && right.kind === 'list')
    return sameLists(left.items, right.items, left.open ?? right.open, depth)
  if (left.kind === 'map' && right.kind === 'map')
    return left.entries.length === 0 && right.entries.length === 0 && !left.open && !right.open ? true : undefined
  const a = textParts(left)
  const b = textParts(right)
  if (!a || !b) return undefined
  const equal = a.length === b.length && a.every((part, index) => samePart(part, b[index]))
  if (a.some(isHole) || b.some(isHole)) return equal ? true : undefined
  return left.kind === right.kind && equal
}

/** `null` against something: unknown may be null itself. */
const differs = (left: Value, right: Value): boolean | undefined =>
  left.kind === 'unknown' || right.kind === 'unknown' ? undefined : false

type TextPart = NonNullable<ReturnType<typeof textParts>>[number]
const samePart = (a: TextPart, b: TextPart | undefined): boolean =>
  typeof a === 'string' ? a === b : b !== undefined && typeof b !== 'string' && a.origin === b.origin

function sameLists(
  left: readonly Value[],
  right: readonly Value[],
  open: string | undefined,
  depth: number,
): boolean | undefined {
  if (open !== undefined) return undefined
  if (left.length !== right.length) return false
  const answers = left.map((item, index) => {
    const other = right[index]
    return other ? same(item, other, depth + 1) : false
  })
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}
