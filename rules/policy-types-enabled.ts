import type { Organization } from '../src/policy/resource.ts'
import { guardrailsOf } from '../src/policy/guardrails.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

const types = { scp: 'SERVICE_CONTROL_POLICY', rcp: 'RESOURCE_CONTROL_POLICY' } as const

/** What the organization has to be told before it takes policies of a type. */
function obstacle({ policyTypes, featureSet, carrier }: Organization, type: string): string | undefined {
  if (featureSet.every((one) => one.is === 'known' && one.value.text === 'CONSOLIDATED_BILLING'))
    return `policies are not taken by ${carrier.address}, which has billing features only; set its features to ALL`
  if (!policyTypes || policyTypes.open !== undefined) return undefined
  if (policyTypes.words.some(({ known, text }) => !known || text === type)) return undefined
  return `${type} is not switched on in ${carrier.address}; add it to enabled_policy_types`
}

export default defineRule({
  id: 'policy-types-enabled',
  on: 'policy',
  // AWS refuses the policy, or its attachment, as long as its type is off.
  severity: 'error',
  category: 'guardrails',
  summary: 'Organizations have the types of policy switched on that are written for them',
  why: `An organization takes SCPs and RCPs only when it has all features and the type is enabled. What is written before that
    is not deployed, and denies nothing.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/enable-policy-type.html'],
  equivalents: ['kics:5ba6229c'],

  *check(policy, { project }) {
    const { kind, carrier } = policy
    if (kind !== 'scp' && kind !== 'rcp') return
    const near = guardrailsOf(project, kind).policies.filter((other) => other.carrier.root === carrier.root)
    if (near[0] !== policy) return
    for (const organization of project.organizations) {
      const message = organization.carrier.root === carrier.root ? obstacle(organization, types[kind]) : undefined
      if (message !== undefined)
        yield { at: carrier.at, message, related: [{ at: organization.carrier.at, message: 'the organization' }] }
    }
  },

  valid: [
    tf`
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
    tf`
      variable "types" {}
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = var.types
      }
      resource "aws_organizations_policy" "stay" {
        content = jsonencode({ Statement = [{ Effect = "Deny", Action = "organizations:Leave*", Resource = "*" }] })
      }
    `,
  ],
  invalid: [
    tf`
      resource "aws_organizations_organization" "this" {
        enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
      }
      «resource "aws_organizations_policy" "tls"» {
        type = "RESOURCE_CONTROL_POLICY"
        content = jsonencode({
          Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*" }]
        })
      }
    `,
    cfn`
      Resources:
        Organization:
          Type: AWS::Organizations::Organization
          Properties: { FeatureSet: CONSOLIDATED_BILLING }
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
