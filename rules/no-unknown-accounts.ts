import { isAccountOfAws } from '../src/iam/aws-accounts.ts'
import { accountIdOf, awsPrincipals, ownerOf } from '../src/policy/account.ts'
import { isLimited, keysNamed, staysInside } from '../src/policy/limit.ts'
import type { Statement } from '../src/policy/policy.ts'
import { cfn, defineRule, resource, tf, trust, using } from '../src/rule.ts'

/** Whoever is in the organization is known there. */
const organization = keysNamed('aws:PrincipalOrgID', 'aws:PrincipalOrgPaths')

const whatTheyMay = ({ kind, gives }: Statement): string =>
  gives ?? (kind === 'trust' ? 'assume this role' : 'use this resource')

const own = ['111122223333']

export default defineRule({
  id: 'no-unknown-accounts',
  on: 'statement',
  severity: 'error',
  category: 'exposure',
  summary: 'Only accounts that the configuration names are let in',
  why: `Once accounts.own says which accounts are yours, each other account that a role, a resource or a share lets in is a
    third party: one that somebody decided to trust, or a mistake of twelve digits. accounts.trusted keeps the decisions.
    The rule is silent as long as accounts.own is empty.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
  ],
  equivalents: ['cloudsplaining:AssumableByCrossAccountPrincipal', 'checkov:CKV_AWS_385'],

  *check(statement, { accounts }) {
    const { kind, effect, conditions } = statement
    if (accounts.own.length === 0 || effect !== 'Allow' || (kind !== 'trust' && kind !== 'resource')) return
    if (isLimited(conditions, organization, staysInside) !== 'no') return
    for (const word of awsPrincipals(statement)) {
      const account = accountIdOf(word)
      if (ownerOf(word, accounts) !== 'other' || isAccountOfAws(account)) continue
      const message = `${word.text} may ${whatTheyMay(statement)} and is of no listed account; list ${account} in accounts.trusted, or leave it out`
      yield { at: word.at, message }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/ci" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    using(
      { accounts: { own, trusted: ['444455556666'] } },
      resource`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": ["111122223333", "444455556666"] },
          "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders" } }
      `,
    ),
    using(
      { accounts: { own } },
      cfn`
        Resources:
          Logs:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: logs
              PolicyDocument:
                # Elastic Load Balancing in eu-west-1
                Statement: { Effect: Allow, Principal: { AWS: '156460612806' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::logs/*' }
      `,
    ),
    using(
      { accounts: { own } },
      tf`
        resource "aws_ram_resource_share" "subnets" {
          name = "subnets"
        }
        resource "aws_ram_principal_association" "team" {
          principal          = "444455556666"
          resource_share_arn = aws_ram_resource_share.subnets.arn
        }
      `,
    ),
  ],
  invalid: [
    using(
      { accounts: { own } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::444455556666:role/ci"» },
          "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
      `,
    ),
    using(
      { accounts: { own } },
      tf`
        resource "aws_ami_launch_permission" "golden" {
          image_id   = "ami-0a1b2c3d"
          account_id = «"444455556666"»
        }
      `,
    ),
    using(
      { accounts: { own } },
      cfn`
        Resources:
          Team: { Type: AWS::EKS::AccessEntry, Properties: { ClusterName: main, PrincipalArn: «'arn:aws:iam::444455556666:role/admin'» } }
      `,
    ),
  ],
})
