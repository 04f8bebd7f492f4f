import { answer } from '../src/iam/answer.ts'
import { conditionsOn } from '../src/policy/deny.ts'
import { isFirstWithout } from '../src/policy/guardrails.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { defineRule, rcp, tf } from '../src/rule.ts'

const organization = keysNamed('aws:PrincipalOrgID', 'aws:PrincipalOrgPaths')

export default defineRule({
  id: 'identity-perimeter-required',
  on: 'policy',
  // Some organizations share with many partners, and use RCPs for other things: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'Some RCP shuts principals of other organizations out of the resources',
  why: `A bucket policy that lets in the wrong account does so whatever SCPs say: they hold for one's own principals. An RCP
    with aws:PrincipalOrgID keeps strangers out of every bucket, key, queue and secret.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html',
    'https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'rcp', (deny) =>
      answer(conditionsOn(deny, organization, true).length > 0),
    )
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no RCP here shuts out other organizations; deny whoever has another aws:PrincipalOrgID',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
          "BoolIfExists": { "aws:PrincipalIsAWSService": "false" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = "s3:*"
            Resource  = "*"
            Condition = { BoolIfExists = { "aws:SecureTransport" = "false" } }
          }]
        })
      }
    `,
  ],
})
