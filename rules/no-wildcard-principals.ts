import { awsPrincipal, federatedPrincipal } from '../src/iam/principal.ts'
import { cfn, defineRule, resource, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-wildcard-principals',
  on: 'statement',
  // An error, and recommended: AWS refuses the policy, so that it is broken and not only broad.
  severity: 'error',
  category: 'trust',
  summary: 'Principals are named in full',
  why: `AWS takes no wildcard for a part of a principal: role/* or an account of stars makes it reject the policy. Who is meant
    can be said by a condition on aws:PrincipalArn, beside the account as principal.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  equivalents: [],

  *check({ principals }) {
    for (const { type, word } of principals.list) {
      const isPartial = { AWS: awsPrincipal, Federated: federatedPrincipal }
      if (!word.known || (type !== 'AWS' && type !== 'Federated')) continue
      if (isPartial[type](word.text).kind !== 'partial-wildcard') continue
      const message = `AWS rejects ${word.text}; name the account, and limit aws:PrincipalArn`
      yield { at: word.at, message }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/ci-*" } } } }
    `,
    trust`{ "Statement": { "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" } }`,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::111122223333:role/ci-*"» },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Deny", "NotPrincipal": { "AWS": «"arn:aws:sts::111122223333:assumed-role/ci/*"» },
        "Action": "s3:*", "Resource": "arn:aws:s3:::data/*" } }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'arn:aws:iam::*:root'» } }
    `,
  ],
})
