import { durationText } from '../src/iam/duration.ts'
import { isChainedOnly } from '../src/policy/chains.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

const HOUR = 3600

export default defineRule({
  id: 'no-unusable-session-duration',
  on: 'role',
  severity: 'info',
  // All: nothing is open, the number only says what is not so.
  preset: 'all',
  category: 'sessions',
  summary: 'Roles that only other roles assume allow sessions of one hour',
  why: `A role that is assumed with the credentials of another role gives sessions of one hour at most, whatever its maximum
    session duration says. STS rejects a request for more.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining'],
  equivalents: [],

  *check(role) {
    if (!isChainedOnly(role)) return
    for (const one of role.maxSessionDuration)
      if (one.is === 'known' && one.value > HOUR)
        yield {
          at: one.at,
          message: `${durationText(one.value)} are never given to a role that assumes this one; leave it out`,
        }
  },

  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        max_session_duration = 14400
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = ["arn:aws:iam::111122223333:role/ci", "arn:aws:iam::111122223333:user/ada"] }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            MaxSessionDuration: 7200
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: codebuild.amazonaws.com } }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        max_session_duration = «14400»
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "arn:aws:iam::111122223333:role/ci" }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Ci: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
        Deploy:
          Type: AWS::IAM::Role
          Properties:
            MaxSessionDuration: «7200»
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: !GetAtt Ci.Arn } }
    `,
  ],
})
