import { sharedIssuer } from '../src/iam/oidc-issuer.ts'
import { isWild } from '../src/iam/wildcard.ts'
import { demandsClaim, trustedIssuers } from '../src/policy/federation.ts'
import { placeIn } from '../src/policy/place.ts'
import { defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'oidc-audience-required',
  on: 'statement',
  severity: 'warning',
  // Strict: IAM takes tokens only for the audiences that are registered with the provider, so this guards against a second one.
  preset: 'strict',
  category: 'trust',
  summary: 'Roles take OIDC tokens for one audience',
  why: `A token is made for somebody. One that was given to another service must not open a role, and the list of audiences of
    the provider holds for every role that trusts it.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
  equivalents: [],

  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      const shared = provider === undefined ? undefined : sharedIssuer(provider)
      // Where the audience says whose a token is, no-public-oidc-trust asks for it.
      if (shared && shared.tenant[0] !== 'sub') continue
      if (
        demandsClaim(
          statement,
          (name) => name === 'aud',
          (pattern) => !isWild(pattern),
        ) !== 'no'
      )
        continue
      // Without any claim, oidc-subject-required says more.
      if (
        demandsClaim(
          statement,
          () => true,
          () => true,
        ) !== 'yes'
      )
        continue
      yield {
        at: placeIn(statement, word),
        message: `tokens for any audience of the provider open this role; limit ${provider ?? 'the provider'}:aud`,
      }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com" },
        "Condition": {
          "StringEquals": { "agent.buildkite.com:aud": "sts.amazonaws.com" },
          "StringLike": { "agent.buildkite.com:sub": "organization:acme:pipeline:app:ref:refs/heads/main:*" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com"» },
        "Condition": { "StringLike": {
          "agent.buildkite.com:aud": "*",
          "agent.buildkite.com:sub": "organization:acme:pipeline:app:ref:refs/heads/main:*" } } } }
    `,
    tf`
      variable "provider_arn" {}
      resource "aws_iam_role" "dns" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = [«var.provider_arn»] }
            Condition = { StringEquals = { "idp.example.com:sub" = "build" } }
          }]
        })
      }
    `,
  ],
})
