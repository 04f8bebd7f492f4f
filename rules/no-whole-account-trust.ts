import { accountIdOf, awsPrincipals, isWholeAccount, ownerOf } from '../src/policy/account.ts'
import { letsAssume } from '../src/policy/grant.ts'
import { isLimited, keysNamed, saysSomething } from '../src/policy/limit.ts'
import { defineRule, setting, tf, trust, using } from '../src/rule.ts'

/** Keys that say which of the account's principals. An external id says for whom they act, not who they are. */
const whichOfThem = keysNamed(
  'aws:PrincipalArn',
  'aws:PrincipalTag/',
  'aws:userid',
  'aws:username',
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
)

export default defineRule({
  id: 'no-whole-account-trust',
  on: 'statement',
  severity: 'warning',
  category: 'trust',
  summary: 'Roles trust roles of other accounts, not whole accounts',
  why: `An account as principal means each of its roles and users that its own administrators let assume roles: who gets in
    is decided there. Trust in the own account is left to its own policies, as AWS sets it up.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
  ],
  equivalents: ['checkov:CKV_AWS_61', 'cloudsplaining:AssumableByCrossAccountPrincipal'],
  options: {
    allow: setting.strings({
      default: [],
      help: 'Account ids that may be trusted whole, such as those of a vendor who names no roles',
    }),
  },

  *check(statement, { options, accounts }) {
    if (!letsAssume(statement) || isLimited(statement.conditions, whichOfThem, saysSomething) !== 'no') return
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts)
      if (isWholeAccount(word) !== 'yes' || owner === 'own' || owner === 'trusted') continue
      if (owner === 'unknown') {
        yield {
          at: word.at,
          message: `${word.text} trusts a whole account; name its roles if it is not yours`,
          possible: true,
        }
        continue
      }
      const account = accountIdOf(word)
      if (options.allow.includes(account)) continue
      yield {
        at: word.at,
        message: `${word.text} trusts all of account ${account}; name its roles, or list it in accounts.own if it is yours`,
      }
    }
  },

  valid: [
    using(
      { accounts: { own: ['111122223333'] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
          "Action": "sts:AssumeRole" } }
      `,
    ),
    tf`
      data "aws_caller_identity" "current" {}
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = data.aws_caller_identity.current.account_id }
          }]
        })
      }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow",
        "Principal": { "AWS": ["arn:aws:iam::444455556666:role/ci", «"arn:aws:iam::444455556666:root"», «"777788889999"»] },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
  ],
})
