import { awsPrincipals, isUser } from '../src/policy/account.ts'
import { letsAssume } from '../src/policy/grant.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-user-trust',
  on: 'statement',
  severity: 'warning',
  // All: whether an organization still has IAM users is a matter of its own pace.
  preset: 'all',
  category: 'trust',
  summary: 'Roles trust roles, not IAM users',
  why: `A user has access keys that do not expire and a password of its own. People who sign in to a role, and machines that
    have one, leave nothing lying about.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id.html#id_which-to-choose',
  ],
  equivalents: [],

  *check(statement) {
    if (!letsAssume(statement)) return
    for (const word of awsPrincipals(statement))
      if (isUser(word))
        yield {
          at: placeIn(statement, word),
          message: `${word.text} is a user with keys that do not expire; trust a role of its owner`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/ci" },
        "Action": "sts:AssumeRole" } }
    `,
    trust`
      { "Statement": { "Effect": "Deny", "Principal": { "AWS": "arn:aws:iam::111122223333:user/ada" },
        "Action": "sts:AssumeRole" } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::111122223333:user/ada"» },
        "Action": "sts:AssumeRole", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } } }
    `,
    cfn`
      Resources:
        Ada: { Type: 'AWS::IAM::User' }
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «!GetAtt Ada.Arn» } }
    `,
  ],
})
