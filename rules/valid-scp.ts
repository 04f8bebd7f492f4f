import { defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'valid-scp',
  on: 'statement',
  // AWS refuses such a policy, so it is an error for everybody. Since September 2025 nothing else of the language is refused.
  severity: 'error',
  category: 'guardrails',
  summary: 'SCPs have no Principal and no NotPrincipal',
  why: `An SCP holds for every user and role of the accounts that it is set on, and AWS Organizations refuses one that says
    otherwise. Whom it leaves out is for a condition on aws:PrincipalArn to say.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html'],
  equivalents: ['access-analyzer:SCP_SYNTAX_ERROR_PRINCIPAL', 'tenable:AC_AWS_0404'],

  *check({ kind, principals: { form, list } }) {
    const [first] = list
    if (kind !== 'scp' || form === 'none' || !first) return
    const element = form === 'only' ? 'Principal' : 'NotPrincipal'
    yield { at: first.word.at, message: `an SCP has no ${element}; use a condition on aws:PrincipalArn` }
  },

  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*" } }`,
    scp`
      { "Statement": { "Effect": "Allow", "NotAction": "iam:*User", "NotResource": "arn:aws:s3:::logs/*",
        "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
  ],
  invalid: [
    scp`{ "Statement": { "Effect": "Deny", "Principal": «"*"», "Action": "iam:CreateUser", "Resource": "*" } }`,
    tf`
      resource "aws_organizations_policy" "users" {
        content = jsonencode({
          Statement = [{
            Effect       = "Deny"
            NotPrincipal = { AWS = «"arn:aws:iam::111122223333:role/admin"» }
            Action       = "iam:CreateUser"
            Resource     = "*"
          }]
        })
      }
    `,
  ],
})
