import { attachmentsOf, isManagementAccount } from '../src/policy/attached.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'guardrails-attached',
  on: 'policy',
  // Where policies are attached by another repository or by hand, each lacks its attachment: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'SCPs and RCPs are attached to a root, a unit or a member account',
  why: `A policy that nothing attaches denies nothing, however good it reads. In the management account SCPs and RCPs do not
    hold at all.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_policies_attach.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    if ((policy.kind !== 'scp' && policy.kind !== 'rcp') || policy.carrier.type === '') return
    const { to, mayBeMore } = attachmentsOf(policy, project)
    if (to.length === 0)
      yield {
        at: policy.carrier.at,
        message: 'nothing here attaches this policy, so it denies nothing; attach it to a root, a unit or an account',
        possible: mayBeMore,
      }
    else if (to.every(isManagementAccount))
      for (const { carrier } of to)
        yield {
          at: carrier.at,
          message: 'the management account is not subject to this policy; attach it to a root or a unit',
          possible: mayBeMore,
        }
  },

  valid: [
    tf`
      resource "aws_organizations_policy" "stay" {
        for_each = { stay = "organizations:LeaveOrganization" }
        content  = jsonencode({ Statement = [{ Effect = "Deny", Action = each.value, Resource = "*" }] })
      }
      resource "aws_organizations_policy_attachment" "stay" {
        for_each  = aws_organizations_policy.stay
        policy_id = each.value.id
        target_id = "r-ab12"
      }
    `,
    cfn`
      Parameters: { Targets: { Type: CommaDelimitedList } }
      Resources:
        Stay:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            TargetIds: !Ref Targets
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `,
  ],
  invalid: [
    tf`
      resource "aws_organizations_organization" "this" {}
      «resource "aws_organizations_policy" "stay"» {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
      resource "aws_organizations_policy" "users" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "iam:CreateUser", Resource = "*" }] })
      }
      «resource "aws_organizations_policy_attachment" "users"» {
        policy_id = aws_organizations_policy.users.id
        target_id = aws_organizations_organization.this.master_account_id
      }
    `,
    cfn`
      Resources:
        «Stay»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `,
  ],
})
