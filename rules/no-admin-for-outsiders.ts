import { awsPrincipals, ownerOf } from '../src/policy/account.ts'
import { isAdministrator } from '../src/policy/escalation.ts'
import { letsAssume } from '../src/policy/grant.ts'
import { defineRule, tf, using } from '../src/rule.ts'

export default defineRule({
  id: 'no-admin-for-outsiders',
  on: 'grantee',
  // Whoever takes over the other account has this one.
  severity: 'error',
  category: 'trust',
  summary: 'No role that other accounts may assume is an administrator',
  why: `A role that may change what every role may do has everything. When its trust policy lets in another account, all that
    protects this account is how that one is looked after.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
  equivalents: ['prowler:iam_role_cross_account_readonlyaccess_policy'],

  *check(who, { accounts }) {
    if (who.kind !== 'role' || who.trust.length === 0 || !isAdministrator(who)) return
    for (const statement of who.trust.flatMap(({ statements }) => statements.filter(letsAssume)))
      for (const word of awsPrincipals(statement))
        if (ownerOf(word, accounts) === 'other')
          yield { at: word.at, message: `${word.text} becomes an administrator here; give this role what it is for` }
  },

  valid: [
    tf`
      resource "aws_iam_role" "audit" {
        managed_policy_arns = ["arn:aws:iam::aws:policy/SecurityAudit"]
        assume_role_policy  = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } } })
      }
    `,
    using(
      { accounts: { own: ['444455556666'] } },
      tf`
        resource "aws_iam_role" "deploy" {
          managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
          assume_role_policy  = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } } })
        }
      `,
    ),
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = «"arn:aws:iam::444455556666:role/x"» } } })
      }
      resource "aws_iam_role_policy_attachment" "vendor" {
        role       = aws_iam_role.vendor.name
        policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
      }
    `,
  ],
})
