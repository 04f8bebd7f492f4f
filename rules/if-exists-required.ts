import { isSameKey, readOperator } from '../src/iam/condition.ts'
import { asksNull } from '../src/policy/deny.ts'
import { keysNamed } from '../src/policy/limit.ts'
import type { Condition, Policy } from '../src/policy/policy.ts'
import { cfn, defineRule, identity, resource, tf } from '../src/rule.ts'

/** Keys that a request lacks in the very case that a "false" is meant for: no MFA, no grant for a service. */
const missingWhenFalse = keysNamed('aws:MultiFactorAuthPresent', 'kms:GrantIsForAWSResource')
/** How long ago MFA was: a request without MFA has no such age. */
const missingWithoutMfa = keysNamed('aws:MultiFactorAuthAge')
/** Requests without credentials lack it. Only policies of resources meet those. */
const missingWhenAnonymous = keysNamed('aws:PrincipalIsAWSService')

function letsMissingKeyPass({ operator, key, values }: Condition, kind: Policy['kind']): boolean {
  const read = readOperator(operator.text)
  if (!read || read.ifExists) return false
  if (missingWithoutMfa(key.text)) return read.operator.name.startsWith('NumericGreater')
  const isFalse = read.operator.type === 'Bool' && values.every(({ text }) => text.toLowerCase() === 'false')
  if (!isFalse) return false
  return missingWhenFalse(key.text) || ((kind === 'rcp' || kind === 'resource') && missingWhenAnonymous(key.text))
}

export default defineRule({
  id: 'if-exists-required',
  on: 'policy',
  // AWS itself advises against it, but a Deny for console sessions only can be meant: a warning.
  severity: 'warning',
  category: 'guardrails',
  summary: 'A Deny for requests without MFA also holds for requests that do not tell about MFA',
  why: `A request with an access key has no aws:MultiFactorAuthPresent at all, and a condition that wants it to be "false"
    does not hold: the Deny lets the request pass that it was written for. With BoolIfExists it holds. The same goes for
    kms:GrantIsForAWSResource, and for anonymous requests and aws:PrincipalIsAWSService.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
    'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-grant-is-for-aws-resource',
  ],
  equivalents: ['parliament:BAD_PATTERN_FOR_MFA'],

  *check({ kind, statements }) {
    const denies = statements.filter(({ effect }) => effect === 'Deny')
    for (const { conditions } of denies)
      for (const condition of conditions.list) {
        const { operator, key } = condition
        if (!letsMissingKeyPass(condition, kind)) continue
        // Another Deny may see to requests without the key.
        if (denies.some((other) => asksNull(other, (name) => isSameKey(name, key.text), 'true'))) continue
        yield {
          at: operator.at,
          message: `the Deny does not meet requests without ${key.text}; use ${operator.text}IfExists`,
        }
      }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } } } }
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { «"Bool"»: { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "recent" {
        statement {
          effect    = "Deny"
          actions   = ["rds:Delete*"]
          resources = ["*"]
          condition {
            test     = «"NumericGreaterThan"»
            variable = "aws:MultiFactorAuthAge"
            values   = ["3600"]
          }
        }
      }
      resource "aws_iam_policy" "recent" {
        policy = data.aws_iam_policy_document.recent.json
      }
    `,
    cfn`
      Resources:
        Perimeter:
          Type: AWS::Organizations::Policy
          Properties:
            Name: perimeter
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement:
                Effect: Deny
                Principal: '*'
                Action: s3:*
                Resource: '*'
                Condition:
                  StringNotEqualsIfExists: { aws:PrincipalOrgID: o-a1b2c3d4e5 }
                  «Bool»: { aws:PrincipalIsAWSService: 'false' }
    `,
  ],
})
