import { matches } from '../src/iam/wildcard.ts'
import { exemptionsOf, isProtected, isReservedName, type Exemption } from '../src/policy/exemptions.ts'
import { guardrailsOf } from '../src/policy/guardrails.ts'
import { hasPlaceholder } from '../src/policy/placeholder.ts'
import { defineRule, scp, setting, tf, using } from '../src/rule.ts'

const advice = ({ by, name }: Exemption): string =>
  by === 'tag'
    ? `member accounts can give their roles the tag ${name}; deny iam:TagRole with it in aws:TagKeys`
    : by === 'user'
      ? `member accounts can make a user ${name}; deny iam:CreateUser and iam:CreateAccessKey for it`
      : `member accounts can make a role ${name}; deny iam:CreateRole and iam:UpdateAssumeRolePolicy on it`

export default defineRule({
  id: 'no-forgeable-exemption',
  on: 'statement',
  // True wherever accounts have administrators of their own, but what protects the role may be kept elsewhere: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'What an SCP exempts by name, member accounts cannot make for themselves',
  why: `"arn:aws:iam::*:role/OrganizationAdmin" is any role of that name in any account. An administrator of a member account
    makes one and is past the guardrail, unless some SCP denies making and changing roles of that name. The same goes for
    tags.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
    'https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html',
  ],
  equivalents: [],
  options: {
    protected: setting.strings({
      default: ['AWSControlTower*', 'aws-controltower-*', 'stacksets-exec-*'],
      help: 'Patterns for names of roles and users that something else protects; by default those that Control Tower does',
    }),
  },

  *check(statement, { options, project }) {
    if (statement.kind !== 'scp' || statement.effect !== 'Deny') return
    const guardrails = guardrailsOf(project, 'scp')
    for (const exemption of exemptionsOf(statement)) {
      const { name, word } = exemption
      if (isReservedName(name) || options.protected.some((pattern) => matches(pattern, name) === 'yes')) continue
      const isKept = isProtected(guardrails, exemption)
      const possible = isKept === 'unknown' || hasPlaceholder(name)
      if (isKept !== 'yes') yield { at: word.at, message: advice(exemption), possible }
    }
  },

  valid: [
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/security/*" } } },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/security/*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/security/*" } } } ] }
    `,
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": [
            "arn:aws:iam::111122223333:role/security",
            "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Security_*",
            "arn:aws:iam::*:role/AWSControlTowerExecution" ] } } } ] }
    `,
    using(
      { options: { protected: ['break-glass'] } },
      scp`
        { "Statement": { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
          "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/break-glass" } } } }
      `,
    ),
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": «"arn:aws:iam::*:role/OrganizationAdmin"» },
          "StringNotEquals": { «"aws:PrincipalTag/team"»: "security" } } } }
    `,
    tf`
      variable "breakglass" {}
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [
            {
              Effect    = "Deny"
              Action    = "cloudtrail:StopLogging"
              Resource  = "*"
              Condition = { ArnNotLike = { "aws:PrincipalArn" = «"arn:aws:iam::*:role/audit-*"» } }
            },
            { Effect = "Deny", Action = "iam:UpdateAssumeRolePolicy", Resource = "arn:aws:iam::*:role/audit-*" },
          ]
        })
      }
    `,
  ],
})
