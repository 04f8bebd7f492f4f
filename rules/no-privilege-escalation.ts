import { managedPolicyNameOf } from '../src/policy/managed.ts'
import type { Escalation } from '../src/policy/escalation.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-privilege-escalation',
  on: 'escalation',
  // Every path ends with an administrator, or with all that some role can do.
  severity: 'error',
  category: 'escalation',
  summary: 'Nobody can give themselves more permissions than they have',
  why: `Who may change the policies of every role, make keys for every user or pass every role to code of their own has all
    that the account has, whatever else their policies say. All policies of a role count together, also those of AWS that are
    attached, less what is denied and what its permissions boundary leaves out.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_110',
    'checkov:CKV_AWS_286',
    'parliament:PRIVILEGE_ESCALATION',
    'cloudsplaining:PrivilegeEscalation',
    'prowler:iam_policy_allows_privilege_escalation',
    'prowler:iam_inline_policy_allows_privilege_escalation',
    'semgrep:no-iam-priv-esc-funcs',
    'semgrep:no-iam-priv-esc-other-users',
    'semgrep:no-iam-priv-esc-roles',
  ],

  *check(escalation) {
    const { gain, grant, others, target } = escalation
    if (gain === 'role in use') return
    const with_ = others.length === 0 ? '' : ` with ${others.map(({ action }) => action).join(' and ')}`
    const { through } = grant.held
    const what = through
      ? `${grant.action}, which ${managedPolicyNameOf(through.policy) ?? ''} gives,`
      : (grant.word?.text ?? grant.action)
    yield {
      at: through ? through.policy.at : (grant.word?.at ?? grant.resource.at),
      message: `${what} on ${grant.resource.text}${with_} ${gains(escalation)}; ${advice(escalation)}`,
      possible: [grant, ...others].some(({ holds }) => holds !== 'yes'),
      related: [
        ...others
          .filter(({ word, held }) => word && !held.through)
          .map(({ action, word, statement }) => ({ at: word?.at ?? statement.at, message: `${action} is given here` })),
        ...(target ? [{ at: target.carrier.at, message: `${target.carrier.address} is declared here` }] : []),
      ],
    }
  },

  valid: [
    tf`
      resource "aws_iam_user_policy" "own_keys" {
        user   = "ann"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "arn:aws:iam::*:user/$\${aws:username}" } })
      }
    `,
    tf`
      resource "aws_iam_role" "app" {
        name               = "app"
        assume_role_policy = "{}"
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.name
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "iam:PutRolePolicy", Resource = "*" } })
      }
      resource "aws_iam_role_policy" "guard" {
        role   = aws_iam_role.app.name
        policy = jsonencode({ Statement = { Effect = "Deny", Action = "iam:Put*", Resource = "*" } })
      }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "ci" {
        assume_role_policy = "{}"
      }
      resource "aws_iam_role_policy" "pass" {
        role   = aws_iam_role.ci.name
        policy = jsonencode({ Statement = {
          Effect    = "Allow"
          Action    = [«"iam:PassRole"»]
          Resource  = "*"
          Condition = { StringEquals = { "iam:PassedToService" = "lambda.amazonaws.com" } }
        } })
      }
      resource "aws_iam_role_policy" "functions" {
        role   = aws_iam_role.ci.name
        policy = jsonencode({ Statement = {
          Effect   = "Allow"
          Action   = ["lambda:CreateFunction", "lambda:InvokeFunction"]
          Resource = "arn:aws:lambda:*:*:function:ci-*"
        } })
      }
    `,
    cfn`
      Resources:
        Bot:
          Type: AWS::IAM::User
        BotPolicy:
          Type: AWS::IAM::Policy
          Properties:
            PolicyName: bot
            Users: [!Ref Bot]
            PolicyDocument:
              Statement: { Effect: Allow, Action: [s3:ListAllMyBuckets, «iam:CreateAccessKey»], Resource: '*' }
    `,
  ],
})

function gains({ gain, services, target }: Escalation): string {
  if (target) return `gives all that ${target.carrier.address} has`
  if (gain === 'permissions') return 'gives its holder any permission'
  if (gain === 'principal') return 'makes its holder anybody in the account'
  const [first = '', ...more] = services.map((service) => service.replace('.amazonaws.com', ''))
  return `runs code as any role that trusts ${first}${more.length > 0 ? ` or ${more.length.toString()} other services` : ''}`
}

const advice = ({ gain, target }: Escalation): string =>
  target
    ? 'let somebody else do that'
    : gain === 'passed role'
      ? 'name the roles that may be passed'
      : 'name what it is needed for'
