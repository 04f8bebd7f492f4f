import { isAccountId, splitArn } from '../src/iam/arn.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

/** What is wrong with the ARN of a boundary. */
function trouble(text: string): string | undefined {
  const arn = splitArn(text)
  if (arn?.service !== 'iam' || !arn.resource.startsWith('policy/')) return 'is not the ARN of a managed policy'
  return isAccountId(arn.account) || arn.account === 'aws' ? undefined : 'names no account of twelve digits'
}

export default defineRule({
  id: 'valid-boundary',
  on: 'principal',
  // AWS refuses the role, and a deployment stops half way.
  severity: 'error',
  category: 'boundaries',
  summary: 'A permissions boundary is the ARN of a managed policy',
  why: 'AWS takes nothing else for a boundary: no name, no inline policy and no ARN of a role.',
  references: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html'],
  equivalents: ['cfn-lint:E3031'],

  *check({ boundary }) {
    for (const one of boundary) {
      const wrong = one.is === 'known' && one.value.known ? trouble(one.value.text) : undefined
      if (one.is === 'known' && wrong !== undefined)
        yield { at: one.at, message: `${one.value.text} ${wrong}; write arn:aws:iam::ACCOUNT:policy/NAME` }
    }
  },

  valid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws-cn:iam::aws:policy/PowerUserAccess"
      }
    `,
    cfn`
      Resources:
        App:
          Type: AWS::IAM::Role
          Properties: { PermissionsBoundary: !Sub 'arn:aws:iam::\${AWS::AccountId}:policy/developer' }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = «"arn:aws:iam::123456789:policy/developer"»
      }
    `,
    cfn`
      Resources:
        App:
          Type: AWS::IAM::User
          Properties: { PermissionsBoundary: «developer» }
    `,
  ],
})
