import { firstWord } from '../src/policy/deny.ts'
import { leavesHomeOfGlobalServices, shutOutside } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf } from '../src/rule.ts'

export default defineRule({
  id: 'global-service-exemption-required',
  on: 'statement',
  // Without us-east-1 nobody can change a role or open a support case any more: an error wherever it is deployed.
  severity: 'error',
  category: 'guardrails',
  summary: 'A Deny outside of some regions leaves out the services that have no region',
  why: `IAM, Organizations, Support and others are one for all regions, and a request to them counts as one to us-east-1. A
    Deny of every action outside of other regions denies them everywhere. AWS's examples leave such services out with
    NotAction.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion',
  ],
  equivalents: [],
  options: {
    services: setting.strings({
      default: ['iam', 'organizations', 'support'],
      help: 'Prefixes of services without regions that are in use, such as `cloudfront` and `route53`',
    }),
  },

  *check(statement, { options }) {
    const at = firstWord(statement)?.at
    const shut = shutOutside(statement, options.services)
    if (at && shut.length > 0 && !leavesHomeOfGlobalServices(statement))
      yield { at, message: `this denies services that have no region; list ${shut.join(', ')} in NotAction` }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "support:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:*", "rds:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" }, "StringEquals": { "aws:SourceVpc": "vpc-1" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] },
          "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/OrganizationAdmin" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "regions" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            NotAction = [«"sts:*"», "support:*", "organizations:*"]
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `,
  ],
})
