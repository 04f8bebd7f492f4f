import type { Place } from '../../text/span.ts'
import { child, possibilities } from '../../value/look.ts'
import { absent, hole, unknown, type Value } from '../../value/value.ts'
import { arnOf } from './resource.ts'
import { conditionOf, permissionDocument, word, type Arguments } from './statement.ts'

/**
 * The document of a permission to send to an event bus, given as an account or `*`, an action and one condition.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
 */
export function busPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, action] = [given('Principal'), given('Action')]
  if (!principal || !action) return undefined
  const resource = arnOf(given('EventBusName') ?? word('default', at), 'events:event-bus/')
  const condition = inWords(given('Condition'))
  return permissionDocument({ sid: given('StatementId'), principal, action, resource, condition }, at)
}

/** `{ Type: StringEquals, Key: aws:PrincipalOrgID, Value: o-… }` as the policy has it. */
function inWords(condition: Value | undefined): Value | undefined {
  if (condition?.kind === 'alternatives')
    return { ...condition, choices: possibilities(condition).map((one) => inWords(one) ?? absent(one.at)) }
  if (condition?.kind !== 'map') return condition
  const [operator, key, value] = [child(condition, 'Type'), child(condition, 'Key'), child(condition, 'Value')]
  if (operator && key && value) return conditionOf([{ operator, key, value }], condition.at)
  const { open } = condition
  return open === undefined ? undefined : unknown(condition.at, open, hole('free', open))
}
