import { makesAdministrator, managedPolicyNameOf } from '../src/policy/managed.ts'
import { cfn, defineRule, setting, tf, using } from '../src/rule.ts'

export default defineRule({
  id: 'no-admin-policy',
  on: 'attachment',
  severity: 'error',
  category: 'escalation',
  summary: 'No AWS managed policy that makes an administrator is attached',
  why: `AdministratorAccess gives every action on every resource, and IAMFullAccess lets its holder take the same. What holds
    them can do anything in the account once it is compromised, and nobody notices what it really needed.`,
  references: [
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMFullAccess.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess-Amplify.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-use-aws-defined-policies',
  ],
  equivalents: [
    'checkov:CKV_AWS_274',
    'prowler:iam_aws_attached_policy_no_administrative_privileges',
    'semgrep:aws-iam-admin-policy-ssoadmin',
  ],
  options: {
    also: setting.strings({ default: [], help: 'Names of further AWS managed policies, such as `PowerUserAccess`' }),
  },

  *check({ policy }, { options }) {
    const name = managedPolicyNameOf(policy)
    if (name === undefined) return
    if (makesAdministrator(policy))
      yield { at: policy.at, message: `${name} makes an administrator; attach a policy that names what is needed` }
    else if (options.also.includes(name))
      yield { at: policy.at, message: `${name} is not to be attached here; attach a policy that names what is needed` }
  },

  valid: [
    tf`
      resource "aws_iam_role_policy_attachment" "task" {
        role       = "task"
        policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::User
          Properties:
            ManagedPolicyArns: [arn:aws:iam::111122223333:policy/AdministratorAccess]
    `,
  ],
  invalid: [
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role_policy_attachment" "deploy" {
        role       = "deploy"
        policy_arn = «"arn:\${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Handler:
          Type: AWS::Serverless::Function
          Properties:
            Policies: [«IAMFullAccess», AWSXrayWriteOnlyAccess]
    `,
    using(
      { options: { also: ['PowerUserAccess'] } },
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy  = "{}"
          managed_policy_arns = [«"arn:aws:iam::aws:policy/PowerUserAccess"»]
        }
      `,
    ),
  ],
})
