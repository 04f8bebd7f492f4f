import { accountIdOf, awsPrincipals, ownerOf } from '../src/policy/account.ts'
import { mayAllow } from '../src/policy/grant.ts'
import { isLimited, keysNamed, saysSomething, staysInside } from '../src/policy/limit.ts'
import { cfn, defineRule, trust, using } from '../src/rule.ts'

const externalId = keysNamed('sts:ExternalId')
/** Whoever is in the organization is no third party. */
const organization = keysNamed('aws:PrincipalOrgID', 'aws:PrincipalOrgPaths')

export default defineRule({
  id: 'external-id-required',
  on: 'statement',
  severity: 'error',
  category: 'trust',
  summary: 'Roles that other accounts may assume require an external id',
  why: `A vendor's account acts for all of the vendor's customers. Without an external id, one of them can make the vendor
    assume your role for them, by knowing or guessing its ARN: the confused deputy.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
  equivalents: ['kics:09c35abf', 'kics:85138beb'],

  *check(statement, { accounts }) {
    // sts:TagSession and sts:SetSourceIdentity often stand in a statement of their own and carry no external id.
    if (statement.kind !== 'trust' || !mayAllow(statement, 'sts:AssumeRole')) return
    const { conditions } = statement
    if (isLimited(conditions, externalId, saysSomething) !== 'no') return
    if (isLimited(conditions, organization, staysInside) !== 'no') return
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts)
      const limit = `${word.text} may assume this role without an external id; limit sts:ExternalId`
      if (owner === 'other')
        yield { at: word.at, message: `${limit}, or list ${accountIdOf(word)} in accounts.own if it is yours` }
      // `*` is for no-public-trust.
      else if (owner === 'unknown' && !word.known)
        yield { at: word.at, message: `${limit} if its account is not yours`, possible: true }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/collector" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    using(
      { accounts: { own: ['444455556666'] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/ci" },
          "Action": "sts:AssumeRole" } }
      `,
    ),
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::444455556666:role/collector"» },
        "Action": "sts:AssumeRole",
        "Condition": { "StringEqualsIfExists": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    cfn`
      Resources:
        Collector:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'444455556666'» } }
    `,
  ],
})
