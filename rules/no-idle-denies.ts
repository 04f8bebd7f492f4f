import { actionSet, intersection, isEmpty } from '../src/iam/action-set.ts'
import { allowedActions } from '../src/policy/grants.ts'
import { boundary, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-idle-denies',
  on: 'policy',
  severity: 'info',
  // Harmless by itself, and by some meant as a reminder.
  preset: 'strict',
  category: 'boundaries',
  summary: 'A permissions boundary denies only what it allows elsewhere',
  why: `What no Allow of a boundary gives is outside of it already. A Deny of it does nothing there, and reads as if without
    it there were a way.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  equivalents: [],

  *check(policy) {
    if (policy.kind !== 'boundary' || policy.open !== undefined) return
    const allowed = allowedActions([policy])
    for (const { effect, actions } of policy.statements) {
      if (effect !== 'Deny' || actions.form !== 'only') continue
      const idle = actions.words.filter(({ known, text }) => known && isEmpty(intersection(allowed, actionSet(text))))
      const [first, ...more] = idle
      if (!first) continue
      const others = more.length === 0 ? '' : ` and of ${more.length.toString()} more`
      yield { at: first.at, message: `no Allow of this boundary gives ${first.text}; remove the Deny of it${others}` }
    }
  },

  valid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": ["s3:*", "iam:Get*"], "Resource": "*" },
        { "Effect": "Deny", "Action": ["s3:DeleteBucket", "iam:*"], "Resource": "*" }] }
    `,
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "organizations:*", "Resource": "*" }] }
    `,
  ],
  invalid: [
    boundary`
      { "Statement": [{ "Effect": "Allow", "Action": ["s3:*", "logs:*"], "Resource": "*" },
        { "Effect": "Deny", "Action": [«"iam:CreateUser"», "organizations:*"], "Resource": "*" }] }
    `,
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = [
          { Effect = "Allow", Action = "s3:*", Resource = "*" },
          { Effect = "Deny", Action = «"iam:*"», Resource = "*" },
        ] })
      }
      resource "aws_iam_role" "developer" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
    `,
  ],
})
