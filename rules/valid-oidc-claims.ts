import { claimsIn, trustedIssuers } from '../src/policy/federation.ts'
import { defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'valid-oidc-claims',
  on: 'statement',
  // An error, and recommended: the key is in no request, so that the role is shut or its guard gone.
  severity: 'error',
  category: 'trust',
  summary: 'Conditions ask for claims of the provider that the statement trusts',
  why: `A condition key such as gitlab.com:sub is there only when a token of gitlab.com comes in. Beside another provider, as
    copied from another role or cluster, nobody can assume the role; with IfExists or ForAllValues everybody can.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html'],
  equivalents: [],

  *check(statement) {
    const providers = trustedIssuers(statement).map(({ provider }) => provider)
    const { open, list } = statement.principals
    if (open !== undefined || providers.length === 0 || providers.length < list.length) return
    if (providers.includes(undefined)) return
    for (const { issuer, condition } of claimsIn(statement.conditions))
      if (issuer !== undefined && !providers.includes(issuer))
        yield {
          at: condition.key.at,
          message: `${condition.key.text} is no claim of ${providers.join(' or ')}; name the provider that is trusted`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/Gitlab.com" },
        "Condition": { "StringLike": { "gitlab.com:sub": "project_path:acme/app:*", "aws:SourceIp": "192.0.2.0/24" } } } }
    `,
    tf`
      variable "provider_arn" {}
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = var.provider_arn }
            Condition = { StringLike = { "gitlab.com:sub" = "project_path:acme/app:*" } }
          }]
        })
      }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
        "Condition": { "StringLike": { «"githubusercontent.com:sub"»: "repo:octo-org/app:*" } } } }
    `,
    tf`
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRoleWithWebIdentity"]
          principals {
            type        = "Federated"
            identifiers = ["arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AAAA"]
          }
          condition {
            test     = "StringEquals"
            variable = «"oidc.eks.eu-west-1.amazonaws.com/id/BBBB:sub"»
            values   = ["system:serviceaccount:kube-system:external-dns"]
          }
        }
      }
      resource "aws_iam_role" "dns" {
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
  ],
})
