import { and, answer, type Answer } from '../src/iam/answer.ts'
import { coversAction } from '../src/policy/deny.ts'
import { isFirstWithout } from '../src/policy/guardrails.ts'
import type { Statement } from '../src/policy/policy.ts'
import { defineRule, rcp, tf } from '../src/rule.ts'

/** A claim of an identity provider: `token.actions.githubusercontent.com:sub`. */
const isClaim = (key: string): boolean => /^[^:]+\.[^:]+:[\w/]+$|:(?:sub|aud)$/.test(key)

const asksForTenant = (deny: Statement): Answer =>
  and(
    coversAction(deny, 'sts:AssumeRoleWithWebIdentity'),
    answer(deny.conditions.list.some(({ key }) => isClaim(key.text))),
  )

export default defineRule({
  id: 'oidc-tenant-denial-required',
  on: 'policy',
  // Only organizations that use such providers need it, and each trust policy can do the same: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'Some RCP denies foreign tenants of identity providers that many share',
  why: `GitHub, GitLab and others issue tokens to all of their customers. A role whose trust forgot to ask for the subject is
    open to all of those. An RCP that asks for your own tenant holds for every role.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'rcp', asksForTenant)
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message:
        'no RCP here limits tokens to your tenants; deny sts:AssumeRoleWithWebIdentity by the sub of each provider',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRoleWithWebIdentity", "Resource": "*",
        "Condition": { "StringNotLikeIfExists": { "token.actions.githubusercontent.com:sub": "repo:example/*" },
          "Null": { "token.actions.githubusercontent.com:sub": "false" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRoleWithWebIdentity", "Resource": "*",
        "Condition": { "Null": { "gitlab.com:sub": "true" } } } }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Principal = "*"
            Action    = "sts:AssumeRole"
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
          }]
        })
      }
    `,
  ],
})
