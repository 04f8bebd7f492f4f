import { answer } from '../src/iam/answer.ts'
import { conditionsOn } from '../src/policy/deny.ts'
import { isFirstWithout } from '../src/policy/guardrails.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { cfn, defineRule, rcp, tf } from '../src/rule.ts'

const source = keysNamed('aws:SourceOrgID', 'aws:SourceOrgPaths')

export default defineRule({
  id: 'confused-deputy-denial-required',
  on: 'policy',
  // Each resource policy can do the same for itself: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'Some RCP denies AWS services that act for other organizations',
  why: `A service that may write to a bucket writes for whoever tells it to, unless aws:SourceOrgID or the like is limited. An
    RCP limits it for all resources at once, also for those whose own policy forgot.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'rcp', (deny) => answer(conditionsOn(deny, source, true).length > 0))
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no RCP here limits for whom AWS services act; deny services with another aws:SourceOrgID',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          "Null": { "aws:SourceAccount": "false" }, "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    cfn`
      Resources:
        «Tls»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: tls
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement:
                Effect: Deny
                Principal: '*'
                Action: s3:*
                Resource: '*'
                Condition: { BoolIfExists: { aws:SecureTransport: 'false' } }
    `,
  ],
})
