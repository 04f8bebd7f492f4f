import type { BinaryOperator, Expression } from './ast.ts'
import {
  AMPERSAND,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  MINUS,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
} from './characters.ts'
import { term } from './parse-term.ts'
import { traversals } from './parse-traversal.ts'
import { code, deepen, eat, fail, lengthen, next, type Scan, step } from './scan.ts'

/** Reads an expression, up to the token that cannot belong to it. */
export function expression(s: Scan): Expression {
  deepen(s)
  const before = s.height
  s.height = 0
  const test = operands(s, 1)
  const read = code(s) === QUESTION ? conditional(s, test) : test
  s.height = Math.max(before, s.height + 1)
  s.depth--
  return read
}

/** `? :` associates to the right: the last part takes the next conditional. */
function conditional(s: Scan, test: Expression): Expression {
  step(s, 1)
  const yes = expression(s)
  if (!eat(s, COLON)) fail(s, `expected : and the value for when the condition is false, found ${next(s)}`)
  const no = expression(s)
  return { kind: 'conditional', start: test.start, end: no.end, test, yes, no }
}

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
}

/** Reads operands joined by operators that bind at least as tightly as `loosest`; equals associate to the left. */
function operands(s: Scan, loosest: number): Expression {
  let left = unary(s)
  for (;;) {
    const operator = operatorAt(s)
    if (operator === undefined || PRECEDENCE[operator] < loosest) return left
    step(s, operator.length)
    const right = operands(s, PRECEDENCE[operator] + 1)
    left = { kind: 'binary', start: left.start, end: right.end, operator, left, right }
    lengthen(s)
  }
}

function operatorAt(s: Scan): BinaryOperator | undefined {
  const second = code(s, 1)
  switch (code(s)) {
    case PIPE:
      return second === PIPE ? '||' : undefined
    case AMPERSAND:
      return second === AMPERSAND ? '&&' : undefined
    case EQUALS:
      return second === EQUALS ? '==' : undefined
    case BANG:
      return second === EQUALS ? '!=' : undefined
    case LESS:
      return second === EQUALS ? '<=' : '<'
    case GREATER:
      return second === EQUALS ? '>=' : '>'
    case PLUS:
      return '+'
    case MINUS:
      return '-'
    case STAR:
      return '*'
    case SLASH:
      return '/'
    case PERCENT:
      return '%'
    default:
      return undefined
  }
}

function unary(s: Scan): Expression {
  const sign = code(s)
  if (sign !== MINUS && sign !== BANG) return traversals(s, term(s))
  const start = s.at
  step(s, 1)
  deepen(s)
  const operand = unary(s)
  s.depth--
  lengthen(s)
  return { kind: 'unary', start, end: operand.end, operator: sign === MINUS ? '-' : '!', operand }
}
