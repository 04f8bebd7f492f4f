import { linksAmong, weakestBehind } from '../src/policy/chains.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-weak-role-chains',
  on: 'project',
  severity: 'warning',
  // Strict: the door itself is reported too; this says what else it leads to, as far as trust policies tell.
  preset: 'strict',
  category: 'trust',
  summary: 'A chain of roles begins with a role that lets in only those it names',
  why: `A role that trusts another role trusts all that may become that one. A chain is as strong as its first door, and the
    account where the chain ends does not see who came in there.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  ],
  equivalents: [],

  *check({ roles }, { accounts }) {
    const links = linksAmong(roles)
    for (const link of links) {
      const behind = weakestBehind(link, links, accounts)
      const first = behind?.way.at(-1)
      if (!behind || !first) continue
      const way = behind.way.map(({ carrier }) => carrier.address).join(' from ')
      const message = `this role can be reached from ${way}, which lets in ${behind.weakness}; narrow that door`
      const { file, start, end } = first.carrier.at
      const related = [{ at: { file, start, end }, message: `the chain begins here: ${behind.weakness}` }]
      yield { at: placeIn(link.statement, link.word), message, related }
    }
  },

  valid: [
    tf`
      resource "aws_iam_role" "ci" {
        name = "ci"
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
        })
      }
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = aws_iam_role.ci.arn } }]
        })
      }
    `,
    cfn`
      Resources:
        Loop:
          Type: AWS::IAM::Role
          Properties:
            RoleName: loop
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:role/loop' }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "ci" {
        name = "ci"
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRoleWithWebIdentity"
            Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
            Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:octo-org/*" } }
          }]
        })
      }
      resource "aws_iam_role" "deploy" {
        name = "deploy"
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = «"sts:AssumeRole"», Principal = { AWS = aws_iam_role.ci.arn } }]
        })
      }
      resource "aws_iam_role" "production" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = «"arn:aws:iam::111122223333:role/deploy"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Entry:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: '444455556666' } }
        Admin:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «!GetAtt Entry.Arn» } }
    `,
  ],
})
