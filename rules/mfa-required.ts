import { isUser, awsPrincipals } from '../src/policy/account.ts'
import { mayAllow } from '../src/policy/grant.ts'
import { isLimited, keysNamed } from '../src/policy/limit.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, tf, trust } from '../src/rule.ts'

const mfa = keysNamed('aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge')

export default defineRule({
  id: 'mfa-required',
  on: 'statement',
  severity: 'warning',
  // Strict: the users of machines cannot do it, and only their owner knows which they are.
  preset: 'strict',
  category: 'trust',
  summary: 'IAM users assume roles with a second factor only',
  why: `The access key of a user works from anywhere until somebody takes it away. A role that asks for MFA is still shut to
    whoever has found the key.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#enable-mfa-for-privileged-users',
  ],
  equivalents: ['kics:09c35abf'],

  *check(statement) {
    if (statement.kind !== 'trust' || !mayAllow(statement, 'sts:AssumeRole')) return
    if (isLimited(statement.conditions, mfa, () => true) !== 'no') return
    for (const word of awsPrincipals(statement))
      if (isUser(word))
        yield {
          at: placeIn(statement, word),
          message: `${word.text} may assume this role with an access key alone; limit aws:MultiFactorAuthPresent to true`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:user/ada" },
        "Action": "sts:AssumeRole", "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/user/ada" },
        "Action": "sts:AssumeRole" } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"arn:aws:iam::111122223333:user/ada"»] },
        "Action": "sts:AssumeRole",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "true" } } } }
    `,
    tf`
      resource "aws_iam_user" "ada" {
        name = "ada"
      }
      resource "aws_iam_role" "admin" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = «"sts:AssumeRole"»
            Principal = { AWS = aws_iam_user.ada.arn }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub «'arn:aws:iam::\${AWS::AccountId}:user/ada'» }
    `,
  ],
})
