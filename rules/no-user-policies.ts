import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-user-policies',
  on: 'grantee',
  severity: 'warning',
  // A matter of order; service users of third parties need it.
  preset: 'strict',
  category: 'hygiene',
  summary: 'Users have their permissions by groups or roles',
  why: `Policies of single users are forgotten when people change their work. Groups say what a job needs, and roles need no
    keys at all.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp'],
  equivalents: [
    'checkov:CKV_AWS_40',
    'trivy:AWS-0143',
    'cfn-nag:F11',
    'prowler:iam_policy_attached_only_to_group_or_roles',
  ],

  *check({ kind, held }) {
    if (kind !== 'user') return
    const first = held.find(({ byGroup }) => byGroup !== true)
    if (first) {
      const at = first.through ? first.through.policy.at : first.policy.carrier.at
      yield { at, message: 'this gives a user permissions; give them to a group, or let the user assume a role' }
    }
  },

  valid: [
    tf`
      resource "aws_iam_user" "ann" {
        name = "ann"
      }
      resource "aws_iam_group" "devs" {
        name = "devs"
      }
      resource "aws_iam_user_group_membership" "ann" {
        user   = aws_iam_user.ann.name
        groups = [aws_iam_group.devs.name]
      }
      resource "aws_iam_group_policy" "devs" {
        group  = aws_iam_group.devs.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Ann: { Type: AWS::IAM::User }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_user" "ann" {
        name = "ann"
      }
      «resource "aws_iam_user_policy" "ann"» {
        user   = aws_iam_user.ann.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Ann:
          Type: AWS::IAM::User
          Properties: { ManagedPolicyArns: [«arn:aws:iam::aws:policy/ReadOnlyAccess»] }
    `,
  ],
})
