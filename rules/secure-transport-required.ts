import { isSameKey } from '../src/iam/condition.ts'
import type { Statement } from '../src/policy/policy.ts'
import { cfn, defineRule, resource, tf } from '../src/rule.ts'

const deniesPlain = ({ effect, conditions }: Statement): boolean =>
  effect !== 'Allow' &&
  (conditions.open !== undefined || conditions.list.some(({ key }) => isSameKey(key.text, 'aws:SecureTransport')))

export default defineRule({
  id: 'secure-transport-required',
  on: 'policy',
  severity: 'warning',
  // Required by most standards; what AWS serves without TLS becomes less each year.
  preset: 'strict',
  category: 'exposure',
  summary: 'A bucket policy denies requests without TLS',
  why: 'S3 answers over plain HTTP, too, and what is read that way can be read on the way. A Deny with aws:SecureTransport ends it.',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html'],
  equivalents: ['checkov:CKV_AWS_379', 'prowler:s3_bucket_secure_transport_policy', 'kics:4bc4dd4c'],

  *check({ kind, service, carrier, statements, open, at }) {
    if (kind !== 'resource' || service !== 's3' || open !== undefined || carrier.address === '') return
    if (!/bucket_?policy$|s3_bucket$/i.test(carrier.type) || statements.length === 0) return
    if (!statements.some(deniesPlain))
      yield { at, message: 'this bucket answers without TLS; deny s3:* where aws:SecureTransport is false' }
  },

  valid: [
    tf`
      resource "aws_s3_bucket_policy" "b" {
        bucket = "b"
        policy = jsonencode({ Statement = { Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } } })
      }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" } }
    `,
  ],
  invalid: [
    tf`
      resource "aws_s3_bucket_policy" "b" {
        bucket = "b"
        policy = jsonencode(«{ Statement = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*" } }»)
      }
    `,
    cfn`
      Resources:
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: b
            PolicyDocument: «{ Statement: { Effect: Allow, Principal: { AWS: '111122223333' }, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' } }»
    `,
  ],
})
