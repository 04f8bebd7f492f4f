import { defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'provider-session-name-required',
  on: 'assumption',
  severity: 'info',
  // All: it helps whoever reads CloudTrail afterwards.
  preset: 'all',
  category: 'sessions',
  summary: 'Terraform providers that assume a role name their sessions',
  why: `Without session_name the provider makes one up of the time. A name that says which pipeline it is tells in CloudTrail
    who has changed what, and trust policies can ask for it.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname',
  ],
  equivalents: [],

  *check({ by, sessionName, carrier }) {
    if (by !== 'provider') return
    if (sessionName.some(({ is }) => is === 'absent'))
      yield { at: carrier.at, message: 'the sessions of this provider have no name of their own; set session_name' }
  },

  valid: [
    tf`
      provider "aws" {
        assume_role {
          role_arn     = "arn:aws:iam::111122223333:role/deploy"
          session_name = "deploy-pipeline"
        }
      }
    `,
    tf`
      provider "aws" {
        region = "eu-west-1"
      }
    `,
  ],
  invalid: [
    tf`
      provider "aws" {
        alias = "production"
        «assume_role» {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
        }
      }
    `,
  ],
})
