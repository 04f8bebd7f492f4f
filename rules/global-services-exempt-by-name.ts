import { firstWord } from '../src/policy/deny.ts'
import { leavesHomeOfGlobalServices, shutOutside } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf } from '../src/rule.ts'

export default defineRule({
  id: 'global-services-exempt-by-name',
  on: 'statement',
  // It works as long as the regions stay listed, and some list them for that reason: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'A Deny outside of some regions keeps services without regions by name, not by their region',
  why: `Services without regions answer from us-east-1, some from us-west-2. A Deny of every action that leaves those regions
    open keeps them, but breaks IAM and others on the day a region is taken off the list, and opens a region to machines for
    the sake of what is no machine.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion',
  ],
  equivalents: [],
  options: {
    services: setting.strings({
      default: ['iam', 'organizations', 'support'],
      help: 'Prefixes of services without regions that are in use, such as `cloudfront`, `route53` and `globalaccelerator`',
    }),
  },

  *check(statement, { options }) {
    const at = firstWord(statement)?.at
    const shut = shutOutside(statement, options.services)
    if (at && shut.length > 0 && leavesHomeOfGlobalServices(statement))
      yield {
        at,
        message: `services without regions hang on us-east-1 being listed; list ${shut.join(', ')} and others in NotAction`,
      }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "support:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:*", "rds:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "us-east-1" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] } } } }
    `,
    tf`
      resource "aws_organizations_policy" "regions" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = [«"*"»]
            Resource  = "*"
            Condition = { StringNotLike = { "aws:RequestedRegion" = "us-*" } }
          }]
        })
      }
    `,
  ],
})
