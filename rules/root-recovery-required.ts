import { asksNull, coversAction, firstWord } from '../src/policy/deny.ts'
import { deniesRoot } from '../src/policy/guardrails.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

const assumedRoot = keysNamed('aws:AssumedRoot')

export default defineRule({
  id: 'root-recovery-required',
  on: 'statement',
  // An SCP can be detached while something is repaired, so that it costs time and not the bucket: strict.
  severity: 'info',
  preset: 'strict',
  category: 'guardrails',
  summary: 'SCPs that deny root users leave a way to repair locked buckets and queues',
  why: `A bucket or queue policy that shuts everybody out can only be removed by the root user of its account, or by a central
    session of it. An SCP that denies root users everything denies that too, unless it leaves out the policies of buckets or
    the sessions, which have aws:AssumedRoot.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-assumedroot',
  ],
  equivalents: [],

  *check(statement) {
    const at = firstWord(statement)?.at
    if (statement.kind !== 'scp' || !at || !deniesRoot(statement)) return
    if (statement.conditions.open !== undefined || asksNull(statement, assumedRoot, 'true')) return
    if (['s3:DeleteBucketPolicy', 's3:PutBucketPolicy'].some((action) => coversAction(statement, action) !== 'yes'))
      return
    yield {
      at,
      message:
        'nobody can repair a bucket that locks everybody out; leave out s3:DeleteBucketPolicy, or ask for Null aws:AssumedRoot',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": "s3:*BucketPolicy", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" }, "Null": { "aws:AssumedRoot": "true" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": [«"*"»], "Resource": "*",
        "Condition": { "StringLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } } } }
    `,
    tf`
      resource "aws_organizations_policy" "root" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            NotAction = [«"support:*"»]
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `,
  ],
})
