import { answer } from '../src/iam/answer.ts'
import { deniesRoot, isFirstWithout } from '../src/policy/guardrails.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'root-denial-required',
  on: 'policy',
  // Where root credentials of members are removed centrally, there is nothing left to deny: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'Some SCP denies the root users of member accounts',
  why: `A root user can do anything in its account, and no policy of the account limits it; an SCP does. Nothing in daily work
    needs it.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'scp', (deny) => answer(deniesRoot(deny)))
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no SCP here denies root users; deny them by aws:PrincipalArn arn:aws:iam::*:root',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "s3:PutBucketPolicy", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": ["arn:aws:iam::*:root"] } } } }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }]
        })
      }
    `,
    tf`
      «resource "aws_organizations_policy" "keys"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "iam:CreateAccessKey"
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `,
  ],
})
