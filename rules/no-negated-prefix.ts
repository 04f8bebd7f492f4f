import { isSameKey, readOperator } from '../src/iam/condition.ts'
import { defineRule, identity, resource } from '../src/rule.ts'

export default defineRule({
  id: 'no-negated-prefix',
  on: 'statement',
  severity: 'warning',
  category: 'exposure',
  summary: 'Prefixes of a bucket are allowed, not forbidden',
  why: `s3:prefix is what the caller asks to see. Who may not list \`secret/\` lists \`s\`, or everything, and sees the same
    names. Only an Allow of the prefixes that may be listed holds.`,
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html'],
  equivalents: ['access-analyzer:S3_PREFIX_IN_NEGATIVE_CONTEXT'],

  *check({ effect, conditions }) {
    for (const { operator, key } of conditions.list) {
      const read = readOperator(operator.text)?.operator
      if (!isSameKey(key.text, 's3:prefix') || read?.type !== 'String') continue
      if (effect === (read.negative ? 'Allow' : 'Deny'))
        yield { at: key.at, message: 'a shorter prefix shows the same names; allow the prefixes that may be listed' }
    }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringLike": { "s3:prefix": "home/*" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringNotLike": { "s3:prefix": "home/*" } } } }
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Deny", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringLike": { «"s3:prefix"»: "secret/*" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::a",
        "Condition": { "StringNotEquals": { «"s3:prefix"»: "secret/" } } } }
    `,
  ],
})
