import { conditionKey } from '../src/iam/condition-key.ts'
import { readOperator } from '../src/iam/condition.ts'
import { isWild } from '../src/iam/wildcard.ts'
import { cfn, defineRule, scp, tf } from '../src/rule.ts'

/** A `*` in what comes before the resource of a whole ARN: it may swallow the colons, and so the parts that follow. */
const isWildBeforeResource = (value: string): boolean => {
  const parts = value.split(':')
  // ArnLike matches nothing by an ARN that is cut short.
  return parts.length >= 6 && isWild(parts.slice(0, 5).join(':'))
}

export default defineRule({
  id: 'arn-operator-required',
  on: 'statement',
  severity: 'warning',
  // Strict: AWS's own examples and managed policies do it, and the ARNs that make a difference are rare.
  preset: 'strict',
  category: 'trust',
  summary: 'Condition keys that hold ARNs are compared by ArnLike, not by StringLike',
  why: `For StringLike an ARN is a text in which * also takes colons: arn:aws:iam::*:root is whatever begins and ends like that.
    ArnLike compares part by part, so that a wildcard stays in the account or the name where it stands.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  equivalents: [
    'access-analyzer:STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'parliament:MISMATCHED_TYPE_BUT_USABLE',
  ],

  *check({ conditions }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator
      if (read?.type !== 'String' || !read.wildcards || !conditionKey(key.text)?.type.endsWith('ARN')) continue
      const wild = values.find(({ text, known }) => known && text.startsWith('arn:') && isWildBeforeResource(text))
      const better = read.negative ? 'ArnNotLike' : 'ArnLike'
      if (wild)
        yield {
          at: operator.at,
          message: `by ${operator.text} the * in ${wild.text} also takes what follows it; use ${better}`,
        }
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/ops-*",
          "aws:userid": "*:ops" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { «"StringLike"»: { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "publish" {
        statement {
          actions   = ["sns:Publish"]
          resources = ["*"]
          principals {
            type        = "Service"
            identifiers = ["s3.amazonaws.com"]
          }
          condition {
            test     = «"StringLike"»
            variable = "aws:SourceArn"
            values   = ["arn:aws:s3:*:*:uploads"]
          }
        }
      }
      resource "aws_sns_topic_policy" "uploads" {
        arn    = "arn:aws:sns:eu-west-1:111122223333:uploads"
        policy = data.aws_iam_policy_document.publish.json
      }
    `,
    cfn`
      Resources:
        Guard:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement:
                Effect: Deny
                Action: '*'
                Resource: '*'
                Condition: { «StringNotLike»: { 'aws:PrincipalArn': 'arn:*:iam::*:role/admin' } }
    `,
  ],
})
