import { readOperator } from '../src/iam/condition.ts'
import { mayBeRegion, regions } from '../src/iam/region.ts'
import { isWild, overlaps } from '../src/iam/wildcard.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { hasPlaceholder } from '../src/policy/placeholder.ts'
import { defineRule, scp, setting, using } from '../src/rule.ts'

const aboutRegions = keysNamed('aws:RequestedRegion', 'ec2:Region')

const isRegion = (text: string, wild: boolean): boolean =>
  wild ? regions.some((region) => overlaps(text, region) === 'yes') : mayBeRegion(text)

export default defineRule({
  id: 'valid-regions',
  on: 'statement',
  // A value that no request can have is a mistake whatever was meant: nothing is denied, or everything is.
  severity: 'error',
  category: 'guardrails',
  summary: 'Conditions on the region name regions that there are, and that are approved',
  why: `A region that does not exist never matches. In a Deny of all other regions it shuts the region out that was meant,
    and a "*" in StringEquals is no wildcard, so that "eu-*" shuts out all of them.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion',
    'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  ],
  equivalents: ['access-analyzer:INVALID_REGION', 'prowler:organizations_scp_check_deny_regions'],
  options: {
    approved: setting.strings({
      default: [],
      help: 'The regions that may be left open, such as `eu-west-1`; none means all that there are',
    }),
  },

  *check({ conditions }, { options: { approved } }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)
      if (!aboutRegions(key.text) || read?.operator.type !== 'String') continue
      const { wildcards, negative } = read.operator
      for (const { known, text, at } of values) {
        if (!known || hasPlaceholder(text)) continue
        if (!isRegion(text, wildcards)) {
          const advice = isWild(text) && !wildcards ? `use ${negative ? 'StringNotLike' : 'StringLike'}` : 'name one'
          yield { at, message: `${text} is no region in ${operator.text}; ${advice}` }
        } else if (negative && approved.length > 0 && !approved.includes(text))
          yield { at, message: `${text} is not approved; leave open ${approved.join(', ')} only` }
      }
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:RequestedRegion": ["eu-*", "<region>"] } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", «"eu-wset-2"», «"eu-*"»] } } } }
    `,
    using(
      { options: { approved: ['eu-west-1'] } },
      scp`
        { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
          "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", «"us-east-1"»] } } } }
      `,
    ),
  ],
})
