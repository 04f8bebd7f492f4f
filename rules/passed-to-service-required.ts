import { givesFreely } from '../src/policy/boundary-control.ts'
import { isEveryRole } from '../src/policy/breadth.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'passed-to-service-required',
  on: 'statement',
  severity: 'info',
  // The role's own trust policy limits the services, too: this says it twice.
  preset: 'all',
  category: 'escalation',
  summary: 'iam:PassRole says to which service roles are passed',
  why: `A role that is named may still be passed to every service that it trusts. iam:PassedToService leaves the one that is
    meant.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  equivalents: [],

  *check(statement) {
    const given = givesFreely(statement, ['iam:PassRole'])
    // Every role is for no-pass-role-on-all.
    if (given && !statement.resources.words.some(isEveryRole))
      yield { at: given.word.at, message: `${given.word.text} passes to any service; limit iam:PassedToService` }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/app",
        "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": «"iam:PassRole"», "Resource": "arn:aws:iam::*:role/app" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = [«"iam:Pass*"»], Resource = "arn:aws:iam::*:role/ci-*" } })
      }
    `,
  ],
})
