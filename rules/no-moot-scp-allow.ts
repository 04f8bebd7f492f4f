import { attachmentsOf, targetOf } from '../src/policy/attached.ts'
import { firstWord, isOfMostActions, isOnEverything } from '../src/policy/deny.ts'
import { guardrailsOf } from '../src/policy/guardrails.ts'
import type { Policy, Statement } from '../src/policy/policy.ts'
import type { Model } from '../src/policy/resource.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

/** `FullAWSAccess`, and what is the same. */
const isFullAccess = (statement: Statement): boolean =>
  statement.effect === 'Allow' &&
  statement.actions.form === 'only' &&
  isOfMostActions(statement) &&
  isOnEverything(statement) &&
  statement.conditions.list.length === 0 &&
  statement.conditions.open === undefined

/** Does each target of a policy have another that allows everything? */
function isBesideFullAccess(policy: Policy, project: Model): boolean {
  const full = guardrailsOf(project, 'scp').policies.filter(
    (other) => other.carrier.root === policy.carrier.root && other.statements.some(isFullAccess),
  )
  const open = new Set(full.flatMap((other) => attachmentsOf(other, project).to.map(targetOf)))
  const { to } = attachmentsOf(policy, project)
  return to.length > 0 && to.every((attachment) => open.has(targetOf(attachment)))
}

export default defineRule({
  id: 'no-moot-scp-allow',
  on: 'policy',
  // Certain where both stand in one policy or on one target; else it is shown on request, as AWS attaches FullAWSAccess itself.
  severity: 'warning',
  category: 'guardrails',
  summary: 'What SCPs allow is less than everything only where nothing allows everything',
  why: `SCPs on one target add up what they allow. An Allow for one region beside FullAWSAccess, which AWS sets on everything,
    restricts nothing. A restriction is a Deny, or an Allow in the place of FullAWSAccess.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    if (policy.kind !== 'scp') return
    const isMoot = policy.statements.some(isFullAccess) || isBesideFullAccess(policy, project)
    const advice = isMoot ? 'beside an Allow of everything' : 'as long as FullAWSAccess is attached too'
    for (const statement of policy.statements) {
      const at = statement.effect === 'Allow' && !isFullAccess(statement) ? firstWord(statement)?.at : undefined
      if (at) yield { at, message: `this Allow restricts nothing ${advice}; deny the rest`, possible: !isMoot }
    }
  },

  valid: [
    scp`
      { "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "braket:*", "Resource": "*" } ] }
    `,
    tf`
      resource "aws_organizations_policy" "full" {
        content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    scp`
      { "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Allow", "Action": «"ec2:*"», "Resource": "*",
          "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } } ] }
    `,
    tf`
      locals {
        policies = {
          full  = { actions = ["*"] }
          dev   = { actions = [«"s3:*"», "ec2:*"] }
        }
      }
      resource "aws_organizations_policy" "each" {
        for_each = local.policies
        content  = jsonencode({ Statement = [{ Effect = "Allow", Action = each.value.actions, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "each" {
        for_each  = aws_organizations_policy.each
        policy_id = each.value.id
        target_id = "ou-ab12-cdef3456"
      }
    `,
  ],
})
