import { cfn, defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-workload-takeover',
  on: 'escalation',
  severity: 'warning',
  // What it gives is what the workload's role has, and deployments need some of it: a decision, not a mistake.
  preset: 'strict',
  category: 'escalation',
  summary: 'Nobody can run code in every workload that has a role',
  why: `Who may change the code of every function or open a shell on every instance has what the strongest role of them has,
    without ever passing a role.`,
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-restrict-access.html',
  ],
  equivalents: ['cloudsplaining:PrivilegeEscalation', 'prowler:iam_policy_allows_privilege_escalation'],

  *check({ gain, grant, others }) {
    if (gain !== 'role in use' || grant.held.through) return
    const needed = others.length === 0 ? '' : ` with ${others.map(({ action }) => action).join(' and ')}`
    const what = grant.word?.text ?? grant.action
    yield {
      at: grant.word?.at ?? grant.resource.at,
      message: `${what} on ${grant.resource.text}${needed} takes over whatever runs there, with its role; name the workloads`,
      possible: [grant, ...others].some(({ holds }) => holds !== 'yes'),
    }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:*:*:function:web-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ssm:StartSession", "Resource": "*",
        "Condition": { "StringEquals": { "ssm:resourceTag/team": "web" } } } }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_user_policy" "support" {
        user   = "support"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = [«"ssm:StartSession"»], Resource = "*" } })
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: «'lambda:Update*'», Resource: '*' }
    `,
  ],
})
