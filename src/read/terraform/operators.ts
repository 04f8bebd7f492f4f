import { possibilities } from '../../value/look.ts'
import { failed, type Value } from '../../value/value.ts'
import type { BinaryOperator, Expression, Range } from './hcl/ast.ts'
import { overChoices } from './collections.ts'
import { booleanOf } from './conditional.ts'
import { same } from './equality.ts'
import { evaluate } from './evaluate.ts'
import { isNoNumber, numberAt, numberOf } from './number.ts'
import { placeOf, unknownAt, type Scope } from './scope.ts'

type Unary = Extract<Expression, { kind: 'unary' }>
type Binary = Extract<Expression, { kind: 'binary' }>

export function unary(expression: Unary, scope: Scope): Value {
  const at = placeOf(scope, expression)
  return overChoices(evaluate(expression.operand, scope), scope, expression, (value) => {
    if (expression.operator === '-') {
      if (isNoNumber(value)) return failed(at, 'only numbers can be negative')
      const number = numberOf(value)
      return number === undefined ? undecided(expression, scope) : numberAt(-number, at)
    }
    if (isNoBoolean(value)) return failed(at, 'only a boolean can be negated')
    const known = booleanOf(value)
    return known === undefined ? undecided(expression, scope) : { kind: 'boolean', value: !known, at }
  })
}

export function binary(expression: Binary, scope: Scope): Value {
  const at = placeOf(scope, expression)
  const { operator } = expression
  const result = overChoices(evaluate(expression.left, scope), scope, expression, (left) => {
    // `false && x` and `true || x` are known whatever x is.
    const decided = booleanOf(left)
    if ((operator === '&&' && decided === false) || (operator === '||' && decided === true))
      return { kind: 'boolean', value: operator === '||', at }
    return overChoices(evaluate(expression.right, scope), scope, expression, (right) => {
      const result = compute(operator, left, right)
      if (result === undefined) return undecided(expression, scope)
      if (result === 'error') return failed(at, `${operator} does not take these operands`)
      return typeof result === 'boolean' ? { kind: 'boolean', value: result, at } : numberAt(result, at)
    })
  })
  return agreed(result, at)
}

/** One answer, when it is the same in every case. */
function agreed(value: Value, at: Value['at']): Value {
  if (value.kind !== 'alternatives') return value
  const choices = possibilities(value)
  const [first] = choices
  if (first?.kind !== 'boolean') return value
  const isSame = choices.every((choice) => choice.kind === 'boolean' && choice.value === first.value)
  return isSame ? { kind: 'boolean', value: first.value, at } : value
}

const undecided = (range: Range, scope: Scope): Value =>
  unknownAt(scope, range, 'it depends on a value that is not known')

/** What is certainly no boolean. */
const isNoBoolean = (value: Value): boolean =>
  value.kind === 'absent' ||
  value.kind === 'number' ||
  value.kind === 'list' ||
  value.kind === 'map' ||
  (value.kind === 'string' && booleanOf(value) === undefined)

type Result = boolean | number | 'error' | undefined

function compute(operator: BinaryOperator, left: Value, right: Value): Result {
  switch (operator) {
    case '&&':
    case '||':
      if (isNoBoolean(left) || isNoBoolean(right)) return 'error'
      return logical(operator, booleanOf(left), booleanOf(right))
    case '==':
      return same(left, right)
    case '!=': {
      const equal = same(left, right)
      return equal === undefined ? undefined : !equal
    }
    default:
      if (isNoNumber(left) || isNoNumber(right)) return 'error'
      return arithmetic(operator, numberOf(left), numberOf(right))
  }
}

function logical(operator: '&&' | '||', left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  const decisive = operator === '||'
  if (left === decisive || right === decisive) return decisive
  return left === undefined || right === undefined ? undefined : !decisive
}

function arithmetic(operator: BinaryOperator, left: number | undefined, right: number | undefined): Result {
  if (left === undefined || right === undefined) return undefined
  if ((operator === '/' || operator === '%') && right === 0) return 'error'
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
