import { and, answer, type Answer } from '../src/iam/answer.ts'
import { conditionsOn, coversAction } from '../src/policy/deny.ts'
import { isFirstWithout } from '../src/policy/guardrails.ts'
import { keysNamed } from '../src/policy/limit.ts'
import type { Statement } from '../src/policy/policy.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

const external = keysNamed('ram:RequestedAllowsExternalPrincipals')

/** All of sharing is denied, or that with principals outside of the organization. */
const deniesSharing = (deny: Statement): Answer =>
  and(
    coversAction(deny, 'ram:CreateResourceShare'),
    answer(deny.conditions.list.length === 0 || conditionsOn(deny, external, false).length > 0),
  )

export default defineRule({
  id: 'external-sharing-denial-required',
  on: 'policy',
  // Some organizations share with partners on purpose: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'Some SCP keeps accounts from sharing resources with others through RAM',
  why: `Resource Access Manager shares subnets, databases and more with any account that the sharer names. An SCP limits that
    to the organization.`,
  references: [
    'https://docs.aws.amazon.com/ram/latest/userguide/iam-policies-condition.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'scp', deniesSharing)
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no SCP here limits sharing to the organization; deny ram:RequestedAllowsExternalPrincipals true',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ram:CreateResourceShare", "ram:UpdateResourceShare"], "Resource": "*",
        "Condition": { "Bool": { "ram:RequestedAllowsExternalPrincipals": "true" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "Action": "ram:*", "Resource": "*" } }`,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "sharing"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "ram:*"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `,
  ],
})
