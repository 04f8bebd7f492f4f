import { readOperator } from '../src/iam/condition.ts'
import { claimsIn, trustedIssuers } from '../src/policy/federation.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-set-operators-on-claims',
  on: 'statement',
  severity: 'warning',
  // Strict: every token has its sub and aud, so that today nobody comes in by it.
  preset: 'strict',
  category: 'trust',
  summary: 'Claims that have one value are compared without ForAllValues and ForAnyValue',
  why: `ForAllValues holds when the token lacks the claim, also when the key has a typing error: the guard is then gone and
    nobody notices. ForAnyValue on the audience takes a token that is meant for others as well.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  equivalents: [
    'access-analyzer:CONFIRM_AUDIENCE_CLAIM_TYPE',
    'access-analyzer:FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
    'access-analyzer:FORALLVALUES_WITH_SINGLE_VALUED_KEY',
  ],

  *check(statement) {
    if (trustedIssuers(statement).length === 0) return
    for (const { name, condition } of claimsIn(statement.conditions)) {
      const { text, at } = condition.operator
      const set = readOperator(text)?.set
      // Cognito's amr is a list.
      if (set === 'ForAllValues' && name === 'iss')
        yield { at, message: `${text} always holds, as STS does not pass on the iss; remove the condition` }
      else if (set === 'ForAllValues' && name !== 'amr')
        yield { at, message: `${text} also holds when the token has no ${name}; leave out ForAllValues` }
      else if (set === 'ForAnyValue' && name === 'aud')
        yield { at, message: `${text} takes tokens for several audiences; leave out ForAnyValue` }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" },
        "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": "team" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": {
          «"ForAllValues:StringLike"»: { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:*" },
          «"ForAnyValue:StringEquals"»: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } } }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Sub 'arn:aws:iam::\${AWS::AccountId}:oidc-provider/gitlab.com' }
                Condition:
                  «ForAllValues:StringEquals»: { 'gitlab.com:sub': 'project_path:acme/app:ref_type:branch:ref:main' }
    `,
  ],
})
