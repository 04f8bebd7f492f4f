import type { When } from '../../text/span.ts'
import { textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { DEEPEST_VALUE } from './budget.ts'
import { PASSED } from './parameters.ts'
import type { Evaluate, Scope } from './template.ts'
import { conditional } from './when.ts'

/**
 * Whether a condition holds: known only when it is a constant, or follows from the conditions of the place. A parameter's
 * default decides nothing, because a deployment may give another value.
 */
export function decide(name: string, scope: Scope, evaluate: Evaluate): boolean | undefined {
  const given = scope.when.find((when) => when.test === name)
  if (given) return given.holds
  const condition = scope.template.conditions.get(name)
  return condition && truth(condition.value, deeper(scope), evaluate)
}

function truth(value: Value, scope: Scope, evaluate: Evaluate): boolean | undefined {
  if (scope.depth > DEEPEST_VALUE || scope.template.budget.left-- <= 0) return undefined
  const only = value.kind === 'map' && value.entries.length === 1 ? value.entries[0] : undefined
  if (!only) return value.kind === 'boolean' ? value.value : undefined
  const operands = only.value.kind === 'list' ? only.value.items : [only.value]
  const inner = deeper(scope)
  const each = (): (boolean | undefined)[] => operands.map((operand) => truth(operand, inner, evaluate))
  switch (only.key) {
    case 'Condition':
      return only.value.kind === 'string' ? decide(only.value.value, inner, evaluate) : undefined
    case 'Fn::Not':
      return negated(each()[0])
    case 'Fn::And':
      return all(each())
    case 'Fn::Or':
      return negated(all(each().map(negated)))
    case 'Fn::Equals':
      return equal(operands.map((operand) => constant(evaluate(operand, inner))))
    default:
      return undefined
  }
}

const deeper = (scope: Scope): Scope => ({ ...scope, depth: scope.depth + 1 })
const negated = (one: boolean | undefined): boolean | undefined => (one === undefined ? undefined : !one)

function all(operands: readonly (boolean | undefined)[]): boolean | undefined {
  if (operands.includes(false)) return false
  return operands.includes(undefined) || operands.length === 0 ? undefined : true
}

function equal([left, right, ...more]: readonly (string | undefined)[]): boolean | undefined {
  return left === undefined || right === undefined || more.length > 0 ? undefined : left === right
}

/** Text that no deployment can change. */
function constant(value: Value): string | undefined {
  const isSure = value.at.when === undefined && (value.at.via ?? []).every(({ note }) => note.startsWith(PASSED))
  const parts = isSure ? textParts(value) : undefined
  return parts?.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined
}

/** `Fn::If`: the branch that is taken, else both, each on its condition. */
export function evaluateIf(value: Value, scope: Scope, evaluate: Evaluate): Value | undefined {
  const [name, then, otherwise, ...more] = value.kind === 'list' ? value.items : []
  if (name?.kind !== 'string' || !then || !otherwise || more.length > 0) return undefined
  const known = decide(name.value, scope, evaluate)
  if (known !== undefined) return evaluate(known ? then : otherwise, scope)
  const branch = (written: Value, holds: boolean): Value => {
    const when: readonly When[] = [{ test: name.value, holds }]
    const inner = evaluate(written, { ...scope, when: [...scope.when, ...when] })
    return conditional(inner, when)
  }
  return { kind: 'alternatives', choices: [branch(then, true), branch(otherwise, false)], at: value.at }
}
