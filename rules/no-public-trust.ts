import { letsAssume } from '../src/policy/grant.ts'
import { confining, isLimited, staysInside } from '../src/policy/limit.ts'
import { cfn, defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-public-trust',
  on: 'statement',
  severity: 'error',
  category: 'trust',
  summary: 'Roles cannot be assumed from just any AWS account',
  why: `A role that trusts "*" can be assumed with the credentials of any AWS account in the world. NotPrincipal in an Allow
    means everybody but those it lists; AWS no longer takes it in a trust policy.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_60',
    'cloudsplaining:AssumableByAnyPrincipal',
    'kics:12b7e704',
    'kics:f80e3aa7',
    'semgrep:wildcard-assume-role',
  ],

  *check(statement) {
    const { principals, conditions } = statement
    if (!letsAssume(statement) || isLimited(conditions, confining, staysInside) !== 'no') return
    const [first] = principals.list
    if (principals.form === 'except' && first)
      yield {
        at: first.word.at,
        message: 'NotPrincipal in an Allow lets everybody else assume this role; name who may',
      }
    if (principals.form !== 'only') return
    for (const { word } of principals.list)
      if (word.known && word.text === '*')
        yield {
          at: word.at,
          message: 'any AWS account may assume this role; name who may, or limit aws:PrincipalOrgID',
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
    trust`{ "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole" } }`,
  ],
  invalid: [
    trust`{ "Statement": { "Effect": "Allow", "Principal": «"*"», "Action": "sts:AssumeRole" } }`,
    tf`
      resource "aws_iam_role" "audit" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = «"*"» }
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/audit" } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Audit:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', NotPrincipal: { AWS: «'111122223333'» } }
    `,
  ],
})
