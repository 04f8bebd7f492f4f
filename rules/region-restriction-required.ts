import { isFirstWithout, restrictsRegions } from '../src/policy/guardrails.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'region-restriction-required',
  on: 'policy',
  // What an organization denies is its own decision, and some of it may be kept elsewhere: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'Some SCP denies the regions that are not in use',
  why: `What nobody looks at is where an attacker runs machines. An SCP that denies all regions but your own keeps them
    empty, in every account and for every role.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion',
  ],
  equivalents: ['prowler:organizations_scp_check_deny_regions'],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'scp', restrictsRegions)
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no SCP here denies regions; deny all but yours by aws:RequestedRegion',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" },
          "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" } } } }
    `,
    tf`
      resource "aws_iam_policy" "reports" {
        policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }]
        })
      }
      resource "aws_organizations_policy" "only_here" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "ec2:*"
            Resource  = "*"
            Condition = {
              StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" }
              StringEquals    = { "aws:SourceVpc" = "vpc-1a2b3c4d" }
            }
          }]
        })
      }
    `,
  ],
})
