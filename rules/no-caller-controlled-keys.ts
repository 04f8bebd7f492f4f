import { keysNamed } from '../src/policy/limit.ts'
import { defineRule, identity, resource } from '../src/rule.ts'

const callersOwn = keysNamed('aws:Referer', 'aws:UserAgent')

export default defineRule({
  id: 'no-caller-controlled-keys',
  on: 'statement',
  severity: 'warning',
  // AWS itself shows aws:Referer against hotlinking, for which it will do.
  preset: 'strict',
  category: 'wildcards',
  summary: 'Access does not rest on what callers say of themselves',
  why: 'The referer and the user agent are headers that whoever calls may set to anything, and others can read.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html'],
  equivalents: ['access-analyzer:UNTRUSTWORTHY_CONDITION_KEY'],

  *check({ conditions }) {
    for (const { key } of conditions.list)
      if (key.known && callersOwn(key.text))
        yield {
          at: key.at,
          message: `callers set ${key.text} as they like; use a key that AWS sets, such as aws:SourceVpce`,
        }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringEquals": { "aws:SourceVpce": "vpce-0a1b2c3d4e5f60718" } } } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" } }`,
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringLike": { «"aws:Referer"»: "https://example.com/*" } } } }
    `,
  ],
})
