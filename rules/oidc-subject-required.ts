import { isCluster, sharedIssuer } from '../src/iam/oidc-issuer.ts'
import { demandsClaim, trustedIssuers } from '../src/policy/federation.ts'
import { placeIn } from '../src/policy/place.ts'
import { defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'oidc-subject-required',
  on: 'statement',
  // An error, and recommended: the whole cluster or company gets in, which nobody writes on purpose.
  severity: 'error',
  category: 'trust',
  summary: 'A role that takes the tokens of an OIDC provider says which of them',
  why: `Without a condition on its claims, each token that the provider signs opens the role. The provider of an EKS cluster
    signs one for every service account, and all of them are for the same audience: only the subject tells them apart.`,
  references: [
    'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  equivalents: ['access-analyzer:MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL'],

  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      // Whose tokens of a shared issuer is for no-public-oidc-trust.
      if (provider !== undefined && sharedIssuer(provider)) continue
      const cluster = provider !== undefined && isCluster(provider)
      const isAsked = (name: string): boolean => !cluster || name === 'sub'
      if (demandsClaim(statement, isAsked, () => true) !== 'no') continue
      const who = cluster ? 'any service account of the cluster' : 'any token of this provider'
      yield { at: placeIn(statement, word), message: `${who} opens this role; limit the provider's sub claim` }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE" },
        "Condition": { "StringEquals": {
          "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": "system:serviceaccount:kube-system:external-dns" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/login.example.com" },
        "Condition": { "StringEquals": { "login.example.com:aud": "0oa1b2c3" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE"» },
        "Condition": { "StringEquals": { "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:aud": "sts.amazonaws.com" } } } }
    `,
    tf`
      variable "oidc_provider_arn" {}
      resource "aws_iam_role" "dns" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = [«var.oidc_provider_arn»] }
          }]
        })
      }
    `,
  ],
})
