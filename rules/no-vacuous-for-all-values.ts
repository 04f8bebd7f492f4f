import { conditionKey } from '../src/iam/condition-key.ts'
import { isSameKey, readOperator } from '../src/iam/condition.ts'
import type { Condition, Conditions } from '../src/policy/policy.ts'
import { defineRule, identity, trust } from '../src/rule.ts'

/** A request has at most one value of the key. */
const isSingle = (key: string): boolean => conditionKey(key)?.type.startsWith('ArrayOf') === false

const isDemandedKey = ({ list }: Conditions, { key }: Condition): boolean =>
  list.some(
    (other) =>
      readOperator(other.operator.text)?.operator.type === 'Null' &&
      isSameKey(other.key.text, key.text) &&
      other.values.every(({ text }) => text === 'false'),
  )

export default defineRule({
  id: 'no-vacuous-for-all-values',
  on: 'statement',
  // The condition holds for whoever leaves the key out: it guards nothing.
  severity: 'error',
  category: 'wildcards',
  summary: 'ForAllValues does not guard an Allow with a key that has one value',
  why: `ForAllValues holds when the request does not have the key at all. It is for keys with several values; on others it
    turns a condition into none.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
  ],
  equivalents: [
    'access-analyzer:FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    'parliament:SINGLE_VALUE_CONDITION_TOO_PERMISSIVE',
  ],

  *check({ effect, conditions }) {
    if (effect !== 'Allow') return
    for (const one of conditions.list) {
      const { operator, key } = one
      if (readOperator(operator.text)?.set !== 'ForAllValues' || !key.known || !isSingle(key.text)) continue
      if (!isDemandedKey(conditions, one))
        yield { at: operator.at, message: `this holds when ${key.text} is absent; remove ForAllValues` }
    }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "arn:aws:ec2:*:*:instance/*",
        "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "cost"] } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "ForAllValues:StringEquals": { "aws:SourceVpc": "vpc-1" }, "Null": { "aws:SourceVpc": "false" } } } }
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { «"ForAllValues:StringEquals"»: { "aws:SourceVpc": "vpc-1" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { «"ForAllValues:StringLike"»: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
  ],
})
