import { givesFreely } from '../src/policy/boundary-control.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'boundary-demanded-on-create',
  on: 'statement',
  severity: 'warning',
  // Right only where boundaries are the means of delegation.
  preset: 'strict',
  category: 'boundaries',
  summary: 'Roles and users are made with the permissions boundary that is demanded',
  why: `Who may make a role without a boundary may make one that has more than they have. iam:PermissionsBoundary on
    iam:CreateRole and iam:CreateUser demands that what is made carries the boundary.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
  ],
  equivalents: [],

  *check(statement) {
    const given = givesFreely(statement, ['iam:CreateRole', 'iam:CreateUser'])
    if (given)
      yield {
        at: given.word.at,
        message: `${given.word.text} makes principals without a boundary; limit iam:PermissionsBoundary`,
      }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": ["iam:CreateRole", "iam:PutRolePolicy"], "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["iam:GetRole", «"iam:CreateRole"»], "Resource": "arn:aws:iam::*:role/app-*" } }`,
    tf`
      resource "aws_iam_user_policy" "teams" {
        user   = "teams"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:Create*"», Resource = "*" } })
      }
    `,
  ],
})
