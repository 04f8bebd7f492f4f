import { durationText } from '../src/iam/duration.ts'
import type { Session } from '../src/policy/sessions.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

const HOUR = 3600
const shortest: Readonly<Record<Session['of'], number>> = {
  role: HOUR,
  'permission set': HOUR,
  'Roles Anywhere profile': 900,
  'Transfer Family user': 0,
  provider: 900,
}

export default defineRule({
  id: 'valid-session-duration',
  on: 'session',
  // An error, and recommended: AWS rejects it.
  severity: 'error',
  category: 'sessions',
  summary: 'Session durations are within what AWS takes',
  why: `Roles and permission sets take one to twelve hours. A session itself, as Roles Anywhere and Terraform's provider start
    one, lasts from a quarter of an hour to twelve hours.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html',
    'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  ],
  equivalents: [],

  *check({ of, seconds }) {
    for (const one of seconds) {
      if (one.is !== 'known' || (one.value >= shortest[of] && one.value <= 12 * HOUR)) continue
      const range = `${durationText(shortest[of])} to 12 hours`
      yield { at: one.at, message: `AWS rejects sessions of ${durationText(one.value)} for a ${of}; it takes ${range}` }
    }
  },

  valid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name             = "backup"
        role_arns        = ["arn:aws:iam::111122223333:role/backup"]
        duration_seconds = 900
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties: { AssumeRolePolicyDocument: { Statement: [] }, MaxSessionDuration: 43200 }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = «900»
      }
      provider "aws" {
        assume_role {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
          duration = «"10m"»
        }
      }
    `,
    cfn`
      Resources:
        Developer:
          Type: AWS::SSO::PermissionSet
          Properties: { Name: developer, SessionDuration: «PT24H» }
    `,
  ],
})
