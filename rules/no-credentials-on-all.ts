import { defineRule, identity, tf } from '../src/rule.ts'

const SHOWN = 2

export default defineRule({
  id: 'no-credentials-on-all',
  on: 'unconfined',
  severity: 'warning',
  // As for data: sometimes meant, never by accident.
  preset: 'strict',
  category: 'exposure',
  summary: 'Credentials are given out for named databases, instances and users',
  why: `These actions answer with a password or a token. On every resource they are a way into all of them, whatever those who
    log in there may do.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  equivalents: [
    'checkov:CKV_AWS_107',
    'checkov:CKV_AWS_287',
    'cloudsplaining:CredentialsExposure',
    'semgrep:no-iam-creds-exposure',
  ],

  *check({ use, grant, actions }) {
    if (use !== 'credentials') return
    const more = actions.length > SHOWN ? ` and ${(actions.length - SHOWN).toString()} more` : ''
    const shown = actions.slice(0, SHOWN).join(', ')
    yield {
      at: grant.word.at,
      message: `${shown}${more} on ${grant.resource.text} gives out credentials for all of them; name the resources it needs`,
    }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "rds-db:connect", "Resource": "arn:aws:rds-db:*:111122223333:dbuser:db-ABC/app" } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"redshift:GetCluster*"»], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "app" {
        user   = "app"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"rds-db:connect"», Resource = "*" } })
      }
    `,
  ],
})
