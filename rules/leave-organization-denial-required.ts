import { guards, isFirstWithout } from '../src/policy/guardrails.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'leave-organization-denial-required',
  on: 'policy',
  // What an organization denies is its own decision, and some of it may be kept elsewhere: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'Some SCP keeps member accounts from leaving the organization',
  why: `An account that leaves the organization leaves all of its guardrails. An administrator of the account can make it
    leave, unless an SCP denies organizations:LeaveOrganization.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html'],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'scp', (deny) => guards(deny, 'organizations:LeaveOrganization'))
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no SCP here keeps accounts in the organization; deny organizations:LeaveOrganization',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:Leave*", "Resource": "*" } }`,
    tf`
      variable "more" {}
      resource "aws_organizations_policy" "more" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = ["organizations:LeaveOrganization", var.more], Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
      }
    `,
    tf`
      «resource "aws_organizations_policy" "half"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "organizations:*"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "us-east-1" } }
          }]
        })
      }
    `,
  ],
})
