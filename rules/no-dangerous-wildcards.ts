import { dangersOf } from '../src/policy/danger.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

const SHOWN = 2

export default defineRule({
  id: 'no-dangerous-wildcards',
  on: 'statement',
  severity: 'warning',
  // Nearly always something nobody meant, but what it gives lies within the resources that are named.
  preset: 'strict',
  category: 'wildcards',
  summary: 'Wildcards in actions do not stand for changes of permissions',
  why: `s3:Put* looks like writing objects, and is also s3:PutBucketPolicy and s3:PutBucketAcl: whoever has it decides who else
    has the bucket.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
  ],
  equivalents: [],

  *check(statement) {
    const { kind, effect, actions } = statement
    if (kind !== 'identity' || effect !== 'Allow' || actions.form !== 'only') return
    for (const word of actions.words) {
      const names = dangersOf(word, statement).map(({ service, name }) => `${service}:${name}`)
      if (names.length === 0) continue
      const more = names.length > SHOWN ? ` and ${(names.length - SHOWN).toString()} more` : ''
      const shown = names.slice(0, SHOWN).join(', ')
      yield { at: word.at, message: `${word.text} changes permissions with ${shown}${more}; name the actions you need` }
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:PutBucket*", "Resource": "arn:aws:s3:::a/*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:Put*"», "s3:ListBucket"], "Resource": "arn:aws:s3:::a" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"iam:*Policy*"», Resource = "arn:aws:iam::*:role/ci-*" } })
      }
    `,
  ],
})
