import { attachmentsOf, targetOf } from '../src/policy/attached.ts'
import { guardrailsOf } from '../src/policy/guardrails.ts'
import { cfn, defineRule, setting, tf, using } from '../src/rule.ts'

export default defineRule({
  id: 'guardrail-quota',
  on: 'policy',
  // AWS refuses the attachment that is one too many, but raises its quotas from time to time: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'No root, unit or account has more SCPs or RCPs than AWS takes',
  why: `AWS takes five SCPs and five RCPs for each root, unit and account, FullAWSAccess among them. What is too much fails to
    deploy, and the guardrail is not there. Statements can be joined into fewer policies.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html'],
  equivalents: [],
  options: {
    most: setting.integer({ default: 5, min: 1, max: 100, help: 'How many of a type may be set on one target' }),
  },

  *check(policy, { options: { most }, project }) {
    if (policy.kind !== 'scp' && policy.kind !== 'rcp') return
    const near = guardrailsOf(project, policy.kind).policies.filter(
      ({ carrier }) => carrier.root === policy.carrier.root,
    )
    const before = near.slice(0, near.indexOf(policy)).map((other) => attachmentsOf(other, project).to.map(targetOf))
    for (const attachment of attachmentsOf(policy, project).to) {
      const { at, text } = attachment.target
      const others = before.filter((targets) => targets.includes(targetOf(attachment))).length
      if (others === most)
        yield { at, message: `more than ${most.toString()} policies are set on ${text}; join some of them` }
    }
  },

  valid: [
    tf`
      resource "aws_organizations_policy" "some" {
        for_each = toset(["organizations:LeaveOrganization", "iam:CreateUser"])
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.key, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "some" {
        for_each  = aws_organizations_policy.some
        policy_id = each.value.id
        target_id = "r-ab12"
      }
    `,
    cfn`
      Resources:
        Stay:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            TargetIds: [r-ab12]
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `,
  ],
  invalid: [
    tf`
      resource "aws_organizations_policy" "many" {
        for_each = toset(["a4b:*", "braket:*", "chime:*", "deepracer:*", "gamelift:*", "honeycode:*"])
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.key, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "many" {
        for_each  = aws_organizations_policy.many
        policy_id = each.value.id
        target_id = «"r-ab12"»
      }
    `,
    using(
      { options: { most: 1 } },
      cfn`
        Resources:
          Stay:
            Type: AWS::Organizations::Policy
            Properties:
              Name: stay
              Type: SERVICE_CONTROL_POLICY
              TargetIds: [r-ab12]
              Content:
                Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
          Users:
            Type: AWS::Organizations::Policy
            Properties:
              Name: users
              Type: SERVICE_CONTROL_POLICY
              TargetIds: [ou-ab12-cdef3456, «r-ab12»]
              Content:
                Statement: { Effect: Deny, Action: 'iam:CreateUser', Resource: '*' }
      `,
    ),
  ],
})
