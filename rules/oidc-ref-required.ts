import { breadthOf } from '../src/iam/oidc-subject.ts'
import { claimPatterns, demandsClaim, trustedIssuers } from '../src/policy/federation.ts'
import { defineRule, tf, trust } from '../src/rule.ts'

const which = new Set(['ref', 'environment', 'job_workflow_ref'])

export default defineRule({
  id: 'oidc-ref-required',
  on: 'statement',
  severity: 'warning',
  // Strict: plan roles and small repositories trust each of their branches on purpose.
  preset: 'strict',
  category: 'trust',
  summary: 'Roles trust pipelines of a named branch, tag or environment',
  why: `repo:octo-org/app:* is every branch and every pull request of the repository: whoever may push a branch has the role,
    before anybody reviewed it. A protected branch or an environment with approvals stands between.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
  equivalents: ['access-analyzer:SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],

  *check(statement) {
    if (trustedIssuers(statement).length === 0) return
    const isAsked = (name: string): boolean => name === 'sub' || which.has(name)
    if (
      demandsClaim(statement, isAsked, (pattern) => !['project', 'tenant'].includes(breadthOf(pattern) ?? '')) === 'yes'
    )
      return
    for (const { word, pattern } of claimPatterns(statement, 'sub')) {
      if (breadthOf(pattern) !== 'project') continue
      const message = `${word.text} lets in every branch; name the branch or the environment`
      yield { at: word.at, message, ...(word.known ? {} : { possible: true }) }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub":
          ["repo:octo-org/app:ref:refs/tags/v*", "repo:octo-org/app:environment:prod"] } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io" },
        "Condition": { "StringLike": {
          "app.terraform.io:sub": "organization:acme:project:net:workspace:net-prod:run_phase:*" } } } }
    `,
  ],
  invalid: [
    tf`
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRoleWithWebIdentity"]
          principals {
            type        = "Federated"
            identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
          }
          condition {
            test     = "StringLike"
            variable = "token.actions.githubusercontent.com:sub"
            values   = [«"repo:octo-org/app:*"», «"repo:octo-org/app:ref:refs/heads/*"»]
          }
        }
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" },
        "Condition": { "StringLike": { "gitlab.com:sub": «"project_path:acme/app:ref_type:branch:ref:*"» } } } }
    `,
  ],
})
