import { claimPatterns, trustedIssuers } from '../src/policy/federation.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-pull-request-trust',
  on: 'statement',
  severity: 'warning',
  // Strict: a role that only plans needs it, and what a role may do is not asked here.
  preset: 'strict',
  category: 'trust',
  summary: 'Roles do not trust the workflows of pull requests',
  why: `The workflow of a pull request is the one that the pull request brings along. Whoever may open one from a branch of the
    repository decides what the role does, before the review.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
  equivalents: [],

  *check(statement) {
    if (trustedIssuers(statement).length === 0) return
    for (const { word, pattern } of claimPatterns(statement, 'sub'))
      if (/^repo:[^:]*:(?:pull_request(?:$|:)|ref:refs\/pull\/)/.test(pattern))
        yield {
          at: word.at,
          message: `${word.text} lets in changes that nobody has reviewed; name a branch, or an environment with approvals`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringEquals": {
          "token.actions.githubusercontent.com:sub": "repo:octo-org/app:ref:refs/heads/main" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Deny", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringEquals": { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:pull_request" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:ref:refs/heads/main", «"repo:octo-org/app:pull_request"», «"repo:octo-org/app:ref:refs/pull/*"»] } } } }
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
                Principal: { Federated: !Ref GitHub }
                Condition:
                  StringEquals: { 'token.actions.githubusercontent.com:sub': «'repo:octo-org/app:pull_request'» }
        GitHub: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: 'https://token.actions.githubusercontent.com' } }
    `,
  ],
})
