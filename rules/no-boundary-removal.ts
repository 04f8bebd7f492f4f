import { givesFreely } from '../src/policy/boundary-control.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

const controls = [
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
]

export default defineRule({
  id: 'no-boundary-removal',
  on: 'statement',
  // A boundary that its subjects may take off holds nobody.
  severity: 'warning',
  preset: 'strict',
  category: 'boundaries',
  summary: 'Permissions boundaries are put and removed under a condition on which',
  why: `Who may remove a boundary, or put a wider one in its place, is not bound by it. Where roles are to be made by many,
    iam:PermissionsBoundary names the one boundary they may use.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  equivalents: ['prowler:iam_policy_allows_privilege_escalation'],

  *check(statement) {
    const given = givesFreely(statement, controls)
    if (given)
      yield {
        at: given.word.at,
        message: `${given.word.text} sets boundaries aside; limit iam:PermissionsBoundary, or deny it`,
      }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PutRolePermissionsBoundary", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `,
    identity`{ "Statement": { "Effect": "Deny", "Action": "iam:DeleteRolePermissionsBoundary", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["iam:GetRole", «"iam:DeleteRole*"»], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "teams" {
        user   = "teams"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:PutUserPermissionsBoundary"», Resource = "*" } })
      }
    `,
  ],
})
