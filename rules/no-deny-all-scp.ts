import { isAlwaysTrue, isOnEverything } from '../src/policy/deny.ts'
import { isWholeService } from '../src/policy/grant.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-deny-all-scp',
  on: 'statement',
  // An organization that keeps suspended accounts has one such policy on purpose: strict, so that nobody else is asked.
  severity: 'error',
  preset: 'strict',
  category: 'guardrails',
  summary: 'No SCP denies everything to everybody',
  why: `A Deny of all actions on all resources shuts everybody out of the accounts that it is set on, whoever should repair
    them too. It belongs to a unit for suspended accounts and nowhere else.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html',
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/suspended-ou.html',
  ],
  equivalents: [],

  *check(statement) {
    const { kind, effect, actions, conditions } = statement
    if (kind !== 'scp' || effect !== 'Deny' || actions.form !== 'only' || !isOnEverything(statement)) return
    if (conditions.open !== undefined || !conditions.list.every(isAlwaysTrue)) return
    for (const word of actions.words)
      if (isWholeService(word) && /^\*/.test(word.text))
        yield { at: word.at, message: `${word.text} is denied to everybody; exempt a role, or name what is denied` }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/break-glass" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:*", "Resource": "*" } }`,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": "*" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "frozen" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = «"*"», Resource = "*" }] })
      }
    `,
  ],
})
