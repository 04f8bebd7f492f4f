import { passesEveryRole } from '../src/policy/pass-role.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-pass-role-on-all',
  on: 'statement',
  severity: 'error',
  category: 'escalation',
  summary: 'iam:PassRole names the roles that may be passed, or the service they are passed to',
  why: `Who may pass every role can hand the strongest one to a function or an instance of their own, and act as it. A limit
    on the service leaves that service only, and the roles that trust it.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  equivalents: ['access-analyzer:PASS_ROLE_WITH_STAR_IN_RESOURCE', 'cfn-nag:F38', 'cfn-nag:F39', 'cfn-nag:F40'],

  *check(statement) {
    const found = statement.kind === 'identity' ? passesEveryRole(statement) : undefined
    for (const { at, text } of found?.resources ?? [])
      yield {
        at,
        message: `${found?.action.text ?? ''} on ${text} passes any role; name the roles, or limit iam:PassedToService`,
      }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } } }
    `,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["lambda:CreateFunction", "iam:Pass*"], "Resource": «"*"» } }`,
    tf`
      data "aws_caller_identity" "current" {}
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = ["iam:PassRole"]
          resources = [«"arn:aws:iam::\${data.aws_caller_identity.current.account_id}:role/*"»]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `,
  ],
})
