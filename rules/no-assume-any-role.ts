import { actionCovers } from '../src/iam/action.ts'
import { isEveryRole } from '../src/policy/breadth.ts'
import { isWholeService } from '../src/policy/grant.ts'
import { isDemanded, isLimited, narrowsRequests, saysSomething } from '../src/policy/limit.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-assume-any-role',
  on: 'statement',
  // Any role anywhere that trusts this account is then a role of its holder, also one that is made later.
  severity: 'error',
  category: 'escalation',
  summary: 'sts:AssumeRole names the roles that may be assumed',
  why: `Roles often trust a whole account and leave it to that account who may be them. Who may assume every role is all of
    them, in this account and in others.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
  ],
  equivalents: ['prowler:iam_no_custom_policy_permissive_role_assumption', 'kics:1b3af2f9'],

  *check({ kind, effect, actions, resources, conditions }) {
    if (kind !== 'identity' || effect !== 'Allow' || actions.form !== 'only' || resources.form !== 'only') return
    if (isLimited(conditions, narrowsRequests, saysSomething) !== 'no' || isDemanded(conditions, narrowsRequests))
      return
    const action = actions.words.find(
      (word) => word.known && !isWholeService(word) && actionCovers(word.text, 'sts:AssumeRole') === 'yes',
    )
    for (const { at, text } of action ? resources.words.filter(isEveryRole) : [])
      yield {
        at,
        message: `${action?.text ?? ''} on ${text} assumes any role that trusts this account; name the roles`,
      }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/deploy" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } } } }
    `,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": «"*"» } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["sts:Assume*"], Resource = «"arn:aws:iam::*:role/*"» } })
      }
    `,
  ],
})
