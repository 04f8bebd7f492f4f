import { conditionsOn, exemptionsIn } from '../src/policy/deny.ts'
import { keysNamed } from '../src/policy/limit.ts'
import type { Condition, Statement } from '../src/policy/policy.ts'
import { defineRule, rcp, tf } from '../src/rule.ts'

const ofOrganization = keysNamed('aws:PrincipalOrgID', 'aws:PrincipalOrgPaths')
const ofServices = keysNamed('aws:PrincipalIsAWSService', 'aws:PrincipalServiceName', 'aws:PrincipalServiceNamesList')
const tagsOfResource = keysNamed('aws:ResourceTag/')

/** Narrowed to some requests by more than who asks: session tags, one bucket. Whether services make those is not known. */
const isNarrowed = ({ conditions }: Statement): boolean => {
  const exemptions = exemptionsIn(conditions)
  const isExemption = (one: Condition): boolean => exemptions.includes(one) || tagsOfResource(one.key.text)
  return conditions.open !== undefined || !conditions.list.every(isExemption)
}

export default defineRule({
  id: 'service-exemption-required',
  on: 'statement',
  // AWS services belong to no organization, so it breaks log delivery and replication wherever it is set.
  severity: 'error',
  category: 'guardrails',
  summary: "RCPs that shut out other organizations' principals let AWS services in",
  why: `A service that calls on its own behalf, to deliver logs or to replicate, is in no organization: a Deny for everybody
    who is not in yours denies it too. aws:PrincipalIsAWSService tells services from the others.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice',
  ],
  equivalents: ['access-analyzer:RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY'],

  *check(statement) {
    if (statement.kind !== 'rcp' || statement.effect !== 'Deny' || isNarrowed(statement)) return
    if (statement.conditions.list.some(({ key }) => ofServices(key.text))) return
    const [first] = conditionsOn(statement, ofOrganization, true)
    if (first)
      yield {
        at: first.key.at,
        message: `AWS services have no ${first.key.text} and are denied; add BoolIfExists aws:PrincipalIsAWSService false`,
      }
  },

  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "BoolIfExists": { "aws:PrincipalIsAWSService": "false" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:TagSession", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "ForAnyValue:StringLike": { "aws:TagKeys": "team" } } } }
    `,
  ],
  invalid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { «"aws:PrincipalOrgID"»: "o-a1b2c3d4e5",
          "aws:ResourceTag/shared": "true" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "perimeter" {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = ["sqs:*"]
            Resource  = "*"
            Condition = { StringNotEquals = { «"aws:PrincipalOrgID"» = "o-a1b2c3d4e5" } }
          }]
        })
      }
    `,
  ],
})
