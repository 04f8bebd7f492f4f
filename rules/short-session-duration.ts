import { durationText } from '../src/iam/duration.ts'
import { fixed } from '../src/policy/change.ts'
import { changeLength } from '../src/policy/sessions.ts'
import { becomes, cfn, defineRule, setting, tf, using } from '../src/rule.ts'

const HOUR = 3600
/** AWS takes one to twelve hours for both. */
const limit = (what: string) =>
  setting.integer({ default: HOUR, min: HOUR, max: 12 * HOUR, help: `Longest session of a ${what}, in seconds` })

export default defineRule({
  id: 'short-session-duration',
  on: 'session',
  severity: 'warning',
  category: 'sessions',
  summary: 'Sessions of roles and permission sets are short',
  why: `Stolen credentials work until their session ends, and taking them back means shutting out everybody who has that
    role. One hour is AWS's default, twelve hours the most it takes.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html',
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html',
  ],
  equivalents: ['kics:ce9dfce0'],
  options: { 'role-seconds': limit('role, or of what assumes one'), 'permission-set-seconds': limit('permission set') },

  *check(session, { options }) {
    const { of, seconds } = session
    const most = of === 'permission set' ? options['permission-set-seconds'] : options['role-seconds']
    for (const one of seconds) {
      if (one.is !== 'known' || one.value <= most) continue
      const message = `sessions of this ${of} last up to ${durationText(one.value)}; allow at most ${durationText(most)}`
      yield { at: one.at, message, ...fixed(`allow ${durationText(most)}`, changeLength(session, one, most)) }
    }
  },

  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = var.seconds
      }
      variable "seconds" {}
    `,
    using(
      { options: { 'permission-set-seconds': 28800 } },
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: PT8H }
      `,
    ),
  ],
  invalid: [
    becomes(
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy   = "{}"
          max_session_duration = «43200»
        }
      `,
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy   = "{}"
          max_session_duration = 3600
        }
      `,
    ),
    becomes(
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: «PT1H30M» }
      `,
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: PT1H }
      `,
    ),
    tf`
      provider "aws" {
        assume_role {
          role_arn = "arn:aws:iam::111122223333:role/deploy"
          duration = «"12h"»
        }
      }
    `,
  ],
})
