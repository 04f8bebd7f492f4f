import { awsPrincipal } from '../src/iam/principal.ts'
import { awsPrincipals } from '../src/policy/account.ts'
import { cfn, defineRule, resource, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-deleted-principals',
  on: 'statement',
  // A warning, and recommended: nothing is open, but the line does not do what its author thinks.
  severity: 'warning',
  category: 'trust',
  summary: 'Principals are named, not left behind as ids of deleted roles and users',
  why: `When a trusted role or user is deleted, AWS puts its id in place of the name: AROA… or AIDA…. A new role of the same name
    is not that principal, and nobody can tell any more who it was.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'],
  equivalents: ['access-analyzer:INVALID_ROLE_REFERENCE', 'access-analyzer:INVALID_USER_REFERENCE'],

  *check(statement) {
    for (const { at, text, known } of awsPrincipals(statement))
      if (known && awsPrincipal(text).kind === 'unique-id')
        yield {
          at,
          message: `${text} is what is left of a deleted principal; name the one that is meant, or remove it`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/AROADEPLOY" },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::data/*",
        "Condition": { "StringNotLike": { "aws:userid": "AROAEXAMPLEEXAMPLE12:*" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"AROAEXAMPLEEXAMPLE12"»] }, "Action": "sts:AssumeRole" } }
    `,
    cfn`
      Resources:
        Data:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: data
            PolicyDocument:
              Statement:
                Effect: Allow
                Action: 's3:GetObject'
                Resource: arn:aws:s3:::data/*
                Principal: { AWS: «AIDAEXAMPLEEXAMPLE12» }
    `,
  ],
})
