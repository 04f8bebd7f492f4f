import { limits, readOperator } from '../src/iam/condition.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { defineRule, identity, resource } from '../src/rule.ts'

/** Keys whose values are ids that AWS gave. */
const isId = keysNamed(
  'aws:PrincipalOrgID',
  'aws:PrincipalAccount',
  'aws:ResourceAccount',
  'aws:ResourceOrgID',
  'aws:SourceAccount',
  'aws:SourceOrgID',
  'aws:SourceOwner',
  'aws:SourceVpc',
  'aws:SourceVpce',
)
/** Characters before the first wildcard that tell one id from others, as Access Analyzer counts them. */
const FEWEST = 6

export default defineRule({
  id: 'no-wildcard-ids',
  on: 'statement',
  // o-* is every organization there is.
  severity: 'error',
  category: 'wildcards',
  summary: 'Conditions on accounts, organizations and networks name them',
  why: 'An id with a wildcard near its beginning matches the ids of strangers, too: AWS gives out the rest of it.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
  equivalents: ['access-analyzer:WILDCARD_USAGE_TOO_PERMISSIVE'],

  *check({ effect, conditions }) {
    if (effect !== 'Allow') return
    for (const { operator, key, values } of conditions.list) {
      if (!key.known || !isId(key.text) || limits(operator.text, key.text) === 'no') continue
      if (readOperator(operator.text)?.operator.wildcards !== true) continue
      for (const { known, text, at } of values) {
        const first = text.search(/[*?]/)
        if (known && first >= 0 && first < FEWEST)
          yield { at, message: `${text} matches ids of others for ${key.text}; write the whole id` }
      }
    }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:ResourceAccount": "1*" } } } }
    `,
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "StringLike": { "aws:PrincipalOrgID": «"o-*"» } } } }
    `,
  ],
})
