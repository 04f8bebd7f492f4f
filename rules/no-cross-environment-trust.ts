import { environmentIn } from '../src/iam/environment.ts'
import { accountIdOf, awsPrincipals } from '../src/policy/account.ts'
import { letsAssume } from '../src/policy/grant.ts'
import { placeIn } from '../src/policy/place.ts'
import type { Word } from '../src/policy/policy.ts'
import { cfn, defineRule, setting, tf, using } from '../src/rule.ts'

/** What a principal is called, without the parts of its ARN that every principal has. */
const nameOf = ({ text, refers }: Word): string => refers ?? text.slice(text.lastIndexOf(':') + 1)

export default defineRule({
  id: 'no-cross-environment-trust',
  on: 'role',
  severity: 'warning',
  // All: what is production is guessed from names.
  preset: 'all',
  category: 'trust',
  summary: 'Roles of production do not trust principals of other environments',
  why: `Where developers try things out, more people may do more. A role of production that trusts a role from there is as
    well guarded as the least guarded environment.`,
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html',
  ],
  equivalents: [],
  options: {
    production: setting.strings({
      default: ['prod', 'production', 'prd', 'live'],
      help: 'Words in names, and account ids, of production',
    }),
    other: setting.strings({
      default: [
        'dev',
        'development',
        'test',
        'testing',
        'staging',
        'stage',
        'stg',
        'qa',
        'uat',
        'sandbox',
        'nonprod',
        'preprod',
      ],
      help: 'Words in names, and account ids, of the other environments',
    }),
  },

  *check({ carrier, name, trust }, { options }) {
    const names = name.map((one) => (one.is === 'known' ? one.value.text : carrier.address))
    if (!names.every((one) => environmentIn(one, options) === 'production')) return
    for (const statement of trust.flatMap(({ statements }) => statements)) {
      if (!letsAssume(statement)) continue
      for (const word of awsPrincipals(statement)) {
        const isOther = options.other.includes(accountIdOf(word)) || environmentIn(nameOf(word), options) === 'other'
        if (isOther)
          yield {
            at: placeIn(statement, word),
            message: `${word.text} is of another environment than ${names[0] ?? 'this role'}; trust a role of production`,
          }
      }
    }
  },

  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        name = "app-nonprod-deploy"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "arn:aws:iam::111122223333:role/ci-dev" }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            RoleName: app-prod-deploy
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: 'arn:aws:iam::111122223333:role/ci-prod' }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        name = "app-prod-deploy"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = [«"arn:aws:iam::111122223333:role/ci-dev"», "arn:aws:iam::111122223333:role/ci"] }
          }]
        })
      }
    `,
    using(
      { options: { other: ['444455556666'] } },
      cfn`
        Resources:
          DeployProd:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'444455556666'» } }
      `,
    ),
  ],
})
