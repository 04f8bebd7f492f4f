import type { Answer } from './answer.ts'
import { isAlwaysPresent } from './condition-key.ts'

/** One of IAM's condition operators, without prefix and suffix. */
export interface ConditionOperator {
  readonly name: string
  readonly type: 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn' | 'Null'
  /** Holds when no listed value fits, and so too when the request lacks the key. */
  readonly negative: boolean
  /** `*` and `?` in its values are wildcards. */
  readonly wildcards: boolean
}

/** An operator as a policy writes it: `ForAnyValue:StringLikeIfExists`. */
export interface WrittenOperator {
  readonly operator: ConditionOperator
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined
  readonly ifExists: boolean
}

const row = (
  name: string,
  type: ConditionOperator['type'],
  negative: boolean,
  wildcards: boolean,
): ConditionOperator => ({
  name,
  type,
  negative,
  wildcards,
})

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export const conditionOperators: readonly ConditionOperator[] = [
  row('StringEquals', 'String', false, false),
  row('StringNotEquals', 'String', true, false),
  row('StringEqualsIgnoreCase', 'String', false, false),
  row('StringNotEqualsIgnoreCase', 'String', true, false),
  row('StringLike', 'String', false, true),
  row('StringNotLike', 'String', true, true),
  row('NumericEquals', 'Numeric', false, false),
  row('NumericNotEquals', 'Numeric', true, false),
  row('NumericLessThan', 'Numeric', false, false),
  row('NumericLessThanEquals', 'Numeric', false, false),
  row('NumericGreaterThan', 'Numeric', false, false),
  row('NumericGreaterThanEquals', 'Numeric', false, false),
  row('DateEquals', 'Date', false, false),
  row('DateNotEquals', 'Date', true, false),
  row('DateLessThan', 'Date', false, false),
  row('DateLessThanEquals', 'Date', false, false),
  row('DateGreaterThan', 'Date', false, false),
  row('DateGreaterThanEquals', 'Date', false, false),
  row('Bool', 'Bool', false, false),
  row('BinaryEquals', 'Binary', false, false),
  row('IpAddress', 'IpAddress', false, false),
  row('NotIpAddress', 'IpAddress', true, false),
  // AWS: ArnEquals and ArnLike behave identically, and so do their negations.
  row('ArnEquals', 'Arn', false, true),
  row('ArnLike', 'Arn', false, true),
  row('ArnNotEquals', 'Arn', true, true),
  row('ArnNotLike', 'Arn', true, true),
  row('Null', 'Null', false, false),
]

const byName: ReadonlyMap<string, ConditionOperator> = new Map(
  conditionOperators.map((operator) => [operator.name.toLowerCase(), operator]),
)

/** The operator a policy wrote, in any case; nothing when IAM has none such. `Null` takes no `IfExists`. */
export function readOperator(written: string): WrittenOperator | undefined {
  const [, prefix, name = '', suffix] = /^(?:(ForAllValues|ForAnyValue):)?([a-z]+?)(IfExists)?$/i.exec(written) ?? []
  const operator = byName.get(name.toLowerCase())
  if (!operator || (suffix !== undefined && operator.type === 'Null')) return undefined
  return { operator, set: setOf(prefix), ifExists: suffix !== undefined }
}

const setOf = (prefix: string | undefined): WrittenOperator['set'] =>
  prefix === undefined ? undefined : prefix.toLowerCase() === 'forallvalues' ? 'ForAllValues' : 'ForAnyValue'

/**
 * Does a condition with this operator hold only for requests in which `key` is there and is one of the listed values
 * (is like them, or on their side of the line)? Negated operators, `Null` and `ForAllValues` (it holds when the key is
 * absent) do not see to that, and `…IfExists` only for a key that is in every request. Whether the values are narrow
 * (`*`, `0.0.0.0/0`) is another question. `unknown` for an operator IAM does not have.
 */
export function limits(written: string, key: string): Answer {
  const read = readOperator(written)
  if (!read) return 'unknown'
  const { operator, set, ifExists } = read
  if (operator.negative || operator.type === 'Null' || set === 'ForAllValues') return 'no'
  return ifExists && !isAlwaysPresent(key) ? 'no' : 'yes'
}

/** Condition keys compare without case. */
export const isSameKey = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
