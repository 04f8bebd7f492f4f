import { sharedIssuer } from '../src/iam/oidc-issuer.ts'
import { claimPatterns, isForOneTenant, saysWhose, trustedIssuers } from '../src/policy/federation.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-public-oidc-trust',
  on: 'statement',
  // An error, and recommended: whoever signs up at the issuer is in, and AWS itself refuses most of these today.
  severity: 'error',
  category: 'trust',
  summary: 'Of an OIDC issuer that everybody shares, roles trust the tokens of one organization only',
  why: `GitHub, GitLab.com, HCP Terraform, Cognito and others sign the tokens of all their customers with one name. A role that
    does not ask whose a token is can be assumed by anybody who opens an account there.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html',
  ],
  equivalents: [
    'access-analyzer:MISSING_GITHUB_REPO_CONDITION_KEY',
    'access-analyzer:MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    'checkov:CKV_AWS_358',
    'checkov:CKV_AWS_393',
    'semgrep:unrestricted-github-oidc-policy',
  ],

  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      const issuer = provider === undefined ? undefined : sharedIssuer(provider)
      if (!issuer || isForOneTenant(statement, issuer) !== 'no') continue
      const { host, name, tenant } = issuer
      const [claim = 'sub'] = tenant
      const loose = claimPatterns(statement, claim).filter(({ pattern }) => !saysWhose(claim, pattern, host))
      for (const { word: value } of loose)
        yield { at: value.at, message: `${value.text} lets in anybody at ${name}; name what is yours in full` }
      if (loose.length > 0) continue
      const message = `anybody at ${name} may assume this role; limit ${host}:${claim} to what is yours`
      yield { at: placeIn(statement, word), message }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/idp.example.com" } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "StringEquals": {
          "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-abcd-abcd-abcd-123456790ab" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"» },
        "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:*", «"repo:octo*/app:*"», «"*octo-org/app*"», «"environment:prod"»] } } } }
    `,
    tf`
      resource "aws_iam_openid_connect_provider" "gitlab" {
        url            = "https://gitlab.com"
        client_id_list = ["https://gitlab.com"]
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = «"sts:AssumeRoleWithWebIdentity"»
            Principal = { Federated = aws_iam_openid_connect_provider.gitlab.arn }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Plan:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: !Sub 'arn:aws:iam::\${AWS::AccountId}:oidc-provider/app.terraform.io' }
                Condition:
                  StringLike: { 'app.terraform.io:sub': «'organization:*:project:*:workspace:prod:run_phase:*'» }
    `,
  ],
})
