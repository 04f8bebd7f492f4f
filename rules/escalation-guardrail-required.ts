import { guardrailsOf, isGuarded } from '../src/policy/guardrails.ts'
import { or, type Answer } from '../src/iam/answer.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

/** What an administrator of a member account makes of its rights, and the actions of which an SCP denies one at least. */
const ways: readonly { readonly to: string; readonly actions: readonly string[] }[] = [
  { to: 'make users with keys of their own', actions: ['iam:CreateUser', 'iam:CreateAccessKey'] },
  {
    to: 'change protected roles',
    actions: [
      'iam:UpdateAssumeRolePolicy',
      'iam:AttachRolePolicy',
      'iam:PutRolePolicy',
      'iam:DeleteRolePermissionsBoundary',
    ],
  },
  { to: 'add identity providers', actions: ['iam:CreateSAMLProvider', 'iam:CreateOpenIDConnectProvider'] },
]

export default defineRule({
  id: 'escalation-guardrail-required',
  on: 'policy',
  // What accounts may do with IAM is an organization's own decision: strict.
  severity: 'info',
  preset: 'strict',
  category: 'guardrails',
  summary: 'SCPs limit what member accounts do to users, protected roles and identity providers',
  why: `With rights on IAM one takes any other. Guardrails that hold whoever asks keep member accounts from making users with
    lasting keys, from changing the roles that watch them and from letting in identity providers.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const guardrails = guardrailsOf(project, 'scp')
    if (guardrails.policies[0] !== policy) return
    const denied = ({ actions }: (typeof ways)[number]): Answer =>
      or(...actions.map((one) => isGuarded(guardrails, one)))
    const open = ways.filter((way) => denied(way) !== 'yes')
    if (open.length === 0) return
    const what = open.map(({ to }) => to).join(', ')
    const first = open.flatMap(({ actions }) => actions.slice(0, 1)).join(', ')
    yield {
      at: policy.carrier.at,
      message: `no SCP here keeps member accounts from what lets them ${what}; deny ${first}`,
      possible: open.every((way) => denied(way) === 'unknown'),
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*", "Action": ["iam:CreateUser", "iam:*Provider", "iam:*RolePolicy"],
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" } } } }
    `,
    scp`{ "Statement": { "Effect": "Deny", "NotAction": "ec2:*", "Resource": "*" } }`,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "keys"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = ["iam:CreateUser", "iam:PutRolePolicy"], Resource = "*" }]
        })
      }
    `,
  ],
})
