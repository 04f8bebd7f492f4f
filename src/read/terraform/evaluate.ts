import { reached } from '../../text/span.ts'
import { failed, hole, unknown, type Value } from '../../value/value.ts'
import type { Embedded, Expression } from './hcl/ast.ts'
import { conditional } from './conditional.ts'
import { evaluateFor } from './for.ts'
import { callFunction } from './functions/call.ts'
import { objectOf, splat, tupleOf } from './collections.ts'
import { binary, unary } from './operators.ts'
import { DEEPEST, MOST_STEPS } from './project.ts'
import { reference } from './references.ts'
import { placeOf, type Scope } from './scope.ts'
import { literalOf, templateOf } from './template.ts'

/** What an expression is, as far as it can be known without a deployment. Lazy in what it refers to, bounded in work. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { budget } = scope.module.project
  if (++budget.steps > MOST_STEPS || budget.depth >= DEEPEST)
    return unknown(placeOf(scope, expression), 'evaluation was stopped: it takes too many steps', hole('free', 'limit'))
  budget.depth++
  const value = dispatch(expression, scope)
  budget.depth--
  return value
}

function dispatch(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return literalOf(expression, scope)
    case 'template':
      return templateOf(expression, scope)
    case 'wrapped':
    case 'paren':
      return evaluate(expression.inner, scope)
    case 'tuple':
      return tupleOf(expression, scope)
    case 'object':
      return objectOf(expression, scope)
    case 'for':
      return evaluateFor(expression, scope)
    case 'variable':
    case 'attribute':
    case 'index':
      return reference(expression, scope)
    case 'splat':
      return splat(expression, scope)
    case 'item':
      return scope.item ?? failed(placeOf(scope, expression), 'no item here')
    case 'call':
      return callFunction(expression, scope)
    case 'unary':
      return unary(expression, scope)
    case 'binary':
      return binary(expression, scope)
    case 'conditional':
      return conditional(expression, scope)
    case 'embedded':
      return embedded(expression, scope)
  }
}

function embedded({ inner, text, from, start, end }: Embedded, scope: Scope): Value {
  const value = evaluate(inner, { ...scope, text })
  if (from === 'override') return value
  return inner.kind === 'literal' || inner.kind === 'template'
    ? { ...value, at: placeOf(scope, { start, end }) }
    : value
}

/** A value reached through a name at `expression`: `used here as local.actions`. */
export function used(value: Value, expression: Expression, scope: Scope, name: string): Value {
  return { ...value, at: reached(value.at, { at: placeOf(scope, expression), note: `used here as ${name}` }) }
}
