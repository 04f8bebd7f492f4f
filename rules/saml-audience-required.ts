import { isSaml } from '../src/policy/federation.ts'
import { mayAllow } from '../src/policy/grant.ts'
import { isLimited, keysNamed, saysSomething } from '../src/policy/limit.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

const audience = keysNamed('saml:aud', 'saml:recipient')

export default defineRule({
  id: 'saml-audience-required',
  on: 'statement',
  severity: 'warning',
  // Strict: an assertion also names the role, so that a stolen one is what this guards against.
  preset: 'strict',
  category: 'trust',
  summary: 'Roles for SAML take assertions that are made for AWS',
  why: `An identity provider makes assertions for many services. SAML:aud says which endpoint one is made for; without the
    condition, an assertion that was meant for another recipient can be passed on to STS.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
  equivalents: [],

  *check(statement) {
    const { kind, principals, conditions } = statement
    if (kind !== 'trust' || !mayAllow(statement, 'sts:AssumeRoleWithSAML') || principals.form !== 'only') return
    if (isLimited(conditions, audience, saysSomething) !== 'no') return
    for (const { type, word } of principals.list)
      if (type === 'Federated' && isSaml(word))
        yield {
          at: placeIn(statement, word),
          message: 'assertions for any recipient open this role; limit SAML:aud to https://signin.aws.amazon.com/saml',
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithSAML",
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" },
        "Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:TagSession",
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithSAML",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:saml-provider/idp"» } } }
    `,
    cfn`
      Resources:
        Engineer:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithSAML
                Principal: { Federated: !Sub «'arn:aws:iam::\${AWS::AccountId}:saml-provider/idp'» }
    `,
  ],
})
