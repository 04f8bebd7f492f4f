import { defineRule, identity, tf } from '../src/rule.ts'

const SHOWN = 2

export default defineRule({
  id: 'no-data-access-on-all',
  on: 'unconfined',
  severity: 'warning',
  // Some workloads are there to read everything: a decision that a security team wants to see.
  preset: 'strict',
  category: 'exposure',
  summary: 'Stored data can be read by those who need it only',
  why: `Who reads every object, table, secret and parameter needs one leak to lose them all. What is denied elsewhere or lies
    outside of the permissions boundary is not reported.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  equivalents: [
    'checkov:CKV_AWS_108',
    'checkov:CKV_AWS_288',
    'cloudsplaining:DataExfiltration',
    'semgrep:no-iam-data-exfiltration',
  ],

  *check({ use, grant, actions }) {
    if (use !== 'data') return
    const more = actions.length > SHOWN ? ` and ${(actions.length - SHOWN).toString()} more` : ''
    const shown = actions.slice(0, SHOWN).join(', ')
    yield {
      at: grant.word.at,
      message: `${shown}${more} on ${grant.resource.text} reads what everybody stores there; name the resources it needs`,
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*" } }`,
    identity`
      { "Statement": [{ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*" },
        { "Effect": "Deny", "Action": "kms:*", "Resource": "*" }] }
    `,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:Get*"»], "Resource": "arn:aws:s3:::*" } }`,
    tf`
      resource "aws_iam_user_policy" "app" {
        user   = "app"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"secretsmanager:GetSecretValue"», Resource = "*" } })
      }
    `,
  ],
})
