import { sharedIssuer } from '../src/iam/oidc-issuer.ts'
import { breadthOf } from '../src/iam/oidc-subject.ts'
import { claimPatterns, demandsClaim, isForOneTenant, trustedIssuers } from '../src/policy/federation.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

/** Claims that say which project without `sub`. */
const project = new Set([
  'repository',
  'repository_id',
  'job_workflow_ref',
  'project_id',
  'oidc.circleci.com/project-id',
])

export default defineRule({
  id: 'no-broad-oidc-subject',
  on: 'statement',
  // A warning: all who can start a pipeline in the organization are its own people. Recommended, as nobody argues for it.
  severity: 'warning',
  category: 'trust',
  summary: 'Roles trust the tokens of named repositories, workspaces and service accounts',
  why: `A subject such as repo:octo-org/* is every repository of the organization, also the one that is created tomorrow, and
    system:serviceaccount:*:app any namespace in which somebody names a service account so. Who may write to any of them
    has the role.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
  ],
  equivalents: ['access-analyzer:SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],

  *check(statement) {
    const [issuer] = trustedIssuers(statement)
    if (!issuer) return
    const shared = issuer.provider === undefined ? undefined : sharedIssuer(issuer.provider)
    if (shared && isForOneTenant(statement, shared) === 'no') return
    const isNamed = demandsClaim(
      statement,
      (name) => name === 'sub' || project.has(name),
      (pattern) => breadthOf(pattern) !== 'tenant',
    )
    if (isNamed === 'yes') return
    for (const { word, pattern } of claimPatterns(statement, 'sub')) {
      if (breadthOf(pattern) !== 'tenant') continue
      const what = pattern.startsWith('system:') ? 'service accounts of any namespace or name' : 'all projects there'
      const message = `${word.text} lets in ${what}; name the ones that need this role`
      yield { at: word.at, message, ...(word.known ? {} : { possible: true }) }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/app:*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": {
          "StringLike": { "token.actions.githubusercontent.com:sub": "repo:octo-org/*" },
          "StringEquals": { "token.actions.githubusercontent.com:job_workflow_ref":
            "octo-org/deploy/.github/workflows/deploy.yml@refs/heads/main" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:*", «"repo:octo-org/*:ref:refs/heads/main"»] } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE" },
        "Condition": { "StringLike": {
          "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": «"system:serviceaccount:*:external-dns"» } } } }
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
                  StringLike: { 'gitlab.com:sub': «'project_path:acme/*:ref_type:branch:ref:main'» }
    `,
  ],
})
