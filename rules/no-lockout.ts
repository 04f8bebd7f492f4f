import { actionCovers } from '../src/iam/action.ts'
import { defineRule, resource } from '../src/rule.ts'

/** What it takes to mend the policy of a resource. */
const mends: Readonly<Record<string, string>> = {
  s3: 's3:PutBucketPolicy',
  kms: 'kms:PutKeyPolicy',
  sqs: 'sqs:SetQueueAttributes',
  sns: 'sns:SetTopicAttributes',
  secretsmanager: 'secretsmanager:PutResourcePolicy',
}

export default defineRule({
  id: 'no-lockout',
  on: 'statement',
  // Deployed once, only the root user can take it back, and of a key only AWS support.
  severity: 'error',
  category: 'exposure',
  summary: 'A resource policy leaves somebody who can change it',
  why: `A Deny of everything to everybody also denies changing the policy. A bucket or queue is then mended by the root user
    alone, and a key by nobody in the account.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  ],
  equivalents: [],

  *check({ kind, service = '', effect, actions, principals, conditions }) {
    const mend = Object.hasOwn(mends, service) ? mends[service] : undefined
    if (kind !== 'resource' || effect !== 'Deny' || mend === undefined || actions.form !== 'only') return
    if (conditions.list.length > 0 || conditions.open !== undefined || principals.form !== 'only') return
    const everybody = principals.list.some(({ type, word }) => (type === '*' || type === 'AWS') && word.text === '*')
    const word = actions.words.find(({ known, text }) => known && actionCovers(text, mend) === 'yes')
    if (everybody && word)
      yield { at: word.at, message: `${word.text} denies ${mend} to everybody; exempt who looks after this` }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::a",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::a/*" } }
    `,
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": «"s3:*"», "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::a/*"] } }
    `,
  ],
})
