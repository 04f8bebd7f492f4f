import { readOperator } from '../src/iam/condition.ts'
import { isAlwaysPresent } from '../src/iam/condition-key.ts'
import { asksNull, conditionsOn, isOfMostActions } from '../src/policy/deny.ts'
import { keysNamed } from '../src/policy/limit.ts'
import type { Condition, Statement } from '../src/policy/policy.ts'
import { defineRule, identity, scp } from '../src/rule.ts'

/** Keys that requests for most actions have: of who asks, from where, and of whom the resource is. */
const isUsual = (key: string): boolean => /^aws:/i.test(key) && !ofSomeRequests(key)
const ofSomeRequests = keysNamed('aws:RequestTag/', 'aws:ResourceTag/', 'aws:TagKeys')

const address = keysNamed('aws:SourceIp')
const behalf = keysNamed('aws:ViaAWSService', 'aws:PrincipalIsAWSService', 'aws:CalledVia', 'aws:CalledViaFirst')

/** Does a condition hold for every request that lacks its key? */
const holdsWithout = ({ operator, key }: Condition): boolean => {
  const read = readOperator(operator.text)
  return read?.operator.negative === true && key.known && !isUsual(key.text) && !isAlwaysPresent(key.text)
}

/** The addresses that a Deny lets in, when it shuts out the services that act for them. */
function addressOnly(statement: Statement): Condition | undefined {
  if (statement.kind === 'resource' || statement.kind === 'rcp' || statement.kind === 'endpoint') return undefined
  const { conditions } = statement
  const [first] = conditionsOn(statement, address, true)
  return conditions.open === undefined && !conditions.list.some(({ key }) => behalf(key.text)) ? first : undefined
}

export default defineRule({
  id: 'no-deny-on-missing-key',
  on: 'statement',
  // Both forms shut out what was not meant in every deployment; AWS's own examples of a Deny by address exempt services.
  severity: 'warning',
  category: 'guardrails',
  summary: 'A Deny of most actions does not hang on a key that most requests lack',
  why: `A negated operator holds when the request lacks the key. A Deny of everything unless aws:RequestTag is right denies
    every request that tags nothing. A Deny of other addresses also denies what a service does for its caller, as that comes
    from the service's address.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html',
  ],
  equivalents: ['access-analyzer:DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'],

  *check(statement) {
    const { effect, conditions, kind } = statement
    if (effect !== 'Deny' || !isOfMostActions(statement)) return
    const from = addressOnly(statement)
    if (from)
      yield { at: from.key.at, message: `services that act for these addresses are denied too; add aws:ViaAWSService` }
    const [first] = conditions.list
    // A bucket policy speaks of its own service's actions only.
    if (!first || kind === 'resource' || conditions.open !== undefined || !conditions.list.every(holdsWithout)) return
    if (conditions.list.some(({ key }) => asksNull(statement, (name) => name === key.text, 'false'))) return
    yield {
      at: first.key.at,
      message: `most requests lack ${first.key.text} and are denied; name the actions that have it, or ask for it with Null`,
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:RunInstances", "ec2:CreateVolume"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestTag/stage": ["dev", "prod"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "NotIpAddress": { "aws:SourceIp": "192.0.2.0/24" }, "Bool": { "aws:ViaAWSService": "false" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEquals": { «"aws:RequestTag/stage"»: ["dev", "prod"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
        "Condition": { "NotIpAddress": { «"aws:SourceIp"»: "192.0.2.0/24" } } } }
    `,
  ],
})
