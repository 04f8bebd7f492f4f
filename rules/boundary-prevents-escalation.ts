import { escalationPaths } from '../src/iam/escalation-paths.ts'
import { actionCovers } from '../src/iam/action.ts'
import { allows, deniedBy } from '../src/policy/evaluation.ts'
import { boundary, defineRule, tf } from '../src/rule.ts'

/** What changes permissions by itself. */
const powers = escalationPaths
  .filter(({ actions }) => actions.length === 1)
  .filter(({ gain }) => gain !== 'role in use')
const actionsThatMatter = powers.flatMap(({ actions }) => actions).filter((action) => action.startsWith('iam:'))

export default defineRule({
  id: 'boundary-prevents-escalation',
  on: 'policy',
  // Who may change policies under a boundary makes a role without one: it then caps nobody who wants out.
  severity: 'error',
  category: 'boundaries',
  summary: 'A permissions boundary does not let its holder out of it',
  why: `A boundary that allows iam:PutRolePolicy or iam:CreateAccessKey without a condition lets its holder give what the
    boundary forbids to somebody who has none, and be them.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  equivalents: [],

  *check({ kind, statements }) {
    if (kind !== 'boundary') return
    const open = actionsThatMatter.filter((action) => deniedBy(statements, { action }) === 'no')
    for (const statement of statements) {
      const given = open.filter((action) => allows(statement, { action }) === 'yes')
      const [first, ...more] = given
      if (first === undefined) continue
      const word = statement.actions.words.find(({ text }) => actionCovers(text, first) === 'yes')
      const others = more.length === 0 ? '' : ` and ${more.length.toString()} more ways out`
      const message = `this boundary allows ${first}${others}; deny them, or limit iam:PermissionsBoundary`
      yield { at: (word ?? statement.actions.words[0])?.at ?? statement.at, message }
    }
  },

  valid: [
    boundary`{ "Statement": { "Effect": "Allow", "Action": ["s3:*", "logs:*"], "Resource": "*" } }`,
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "*" }] }
    `,
    boundary`
      { "Statement": { "Effect": "Allow", "Action": ["iam:CreateRole", "iam:PutRolePolicy"], "Resource": "*",
        "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/developer" } } } }
    `,
  ],
  invalid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": «"*"», "Resource": "*" },
        { "Effect": "Deny", "Action": ["iam:CreateUser", "iam:AttachRolePolicy"], "Resource": "*" }] }
    `,
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["s3:*", «"iam:*"»], Resource = "*" } })
      }
      resource "aws_iam_role" "developer" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
    `,
  ],
})
