import { expect, test } from 'vitest'
import { readProject } from '../../src/read/project.ts'
import { inMemory } from '../files.ts'

const read = async (sources: Readonly<Record<string, string>>) => {
  const { model } = await readProject(inMemory(sources), { known: {}, varFiles: [] })
  return {
    attached: model.guardrailAttachments.map(({ guardrail, target }) => [guardrail, target.text]),
    organizations: model.organizations.map(({ policyTypes, featureSet }) => [
      policyTypes?.words.map(({ text }) => text),
      policyTypes?.open !== undefined,
      featureSet.map((one) => (one.is === 'known' ? one.value.text : one.is)),
    ]),
    policies: model.policies.map(({ carrier }) => carrier.address),
  }
}

test('Terraform attaches policies by reference, also through modules and for_each', async () => {
  const { attached, policies } = await read({
    'org/main.tf': `
      variable "policy" {}
      resource "aws_organizations_policy" "one" { content = "{}" }
      resource "aws_organizations_policy" "each" {
        for_each = { a = "{}", b = "{}" }
        content  = each.value
      }
      module "regions" { source = "../regions" }
      resource "aws_organizations_organization" "this" {}
      resource "aws_organizations_policy_attachment" "one" {
        policy_id = aws_organizations_policy.one.id
        target_id = aws_organizations_organization.this.master_account_id
      }
      resource "aws_organizations_policy_attachment" "each" {
        for_each  = aws_organizations_policy.each
        policy_id = each.value.id
        target_id = "ou-ab12-cdef3456"
      }
      resource "aws_organizations_policy_attachment" "regions" {
        policy_id = module.regions.id
        target_id = "r-ab12"
      }
      resource "aws_organizations_policy_attachment" "literal" {
        policy_id = "p-12345678"
        target_id = var.policy ? "r-ab12" : "111122223333"
      }
      resource "aws_organizations_policy_attachment" "unknown" {
        policy_id = var.policy
        target_id = aws_organizations_organization.nowhere.id
      }
    `,
    'regions/main.tf': `
      resource "aws_organizations_policy" "this" { content = "{}" }
      output "id" { value = aws_organizations_policy.this.id }
    `,
  })
  expect(attached).toEqual([
    ['aws_organizations_policy.one', '${aws_organizations_organization.this.master_account_id}'],
    ['aws_organizations_policy.each["a"]', 'ou-ab12-cdef3456'],
    ['aws_organizations_policy.each["b"]', 'ou-ab12-cdef3456'],
    ['module.regions.aws_organizations_policy.this', 'r-ab12'],
    ['p-12345678', 'r-ab12'],
    ['p-12345678', '111122223333'],
    [undefined, '${target_id}'],
  ])
  for (const [guardrail] of attached.slice(0, 4)) expect(policies).toContain(guardrail)
})

test('Terraform says which types of policy an organization has', async () => {
  const { organizations } = await read({
    'main.tf': `
      variable "types" {}
      resource "aws_organizations_organization" "a" { enabled_policy_types = ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] }
      resource "aws_organizations_organization" "b" { feature_set = "CONSOLIDATED_BILLING" }
      resource "aws_organizations_organization" "c" { enabled_policy_types = var.types }
    `,
  })
  expect(organizations).toEqual([
    [['SERVICE_CONTROL_POLICY', 'TAG_POLICY'], false, ['absent']],
    [[], false, ['CONSOLIDATED_BILLING']],
    [[], true, ['absent']],
  ])
})

test('a plan says what is attached where the sources do not', async () => {
  const resource = (type: string, values: object) => ({
    address: `${type}.x`,
    mode: 'managed',
    type,
    name: 'x',
    change: { actions: ['create'], after: values, after_unknown: {} },
  })
  const { attached } = await read({
    'plan.json': JSON.stringify({
      format_version: '1.2',
      planned_values: { root_module: {} },
      resource_changes: [
        resource('aws_organizations_policy_attachment', { policy_id: 'p-12345678', target_id: 'r-ab12' }),
      ],
      configuration: { root_module: {} },
    }),
  })
  expect(attached).toEqual([['p-12345678', 'r-ab12']])
})

test('CloudFormation lists the targets of a policy', async () => {
  const { attached, organizations } = await read({
    't.yaml': `
      Parameters: { Targets: { Type: CommaDelimitedList } }
      Conditions: { Wide: !Equals [a, !Ref AWS::Region] }
      Resources:
        A:
          Type: AWS::Organizations::Policy
          Properties: { Type: SERVICE_CONTROL_POLICY, TargetIds: [r-ab12, !GetAtt Unit.Id], Content: {} }
        B:
          Type: AWS::Organizations::Policy
          Properties: { Type: SERVICE_CONTROL_POLICY, TargetIds: !Ref Targets, Content: {} }
        C:
          Type: AWS::Organizations::Policy
          Properties: { Type: SERVICE_CONTROL_POLICY, TargetIds: !If [Wide, [r-ab12], !Ref AWS::NoValue], Content: {} }
        D:
          Type: AWS::Organizations::Policy
          Properties: { Type: SERVICE_CONTROL_POLICY, Content: {} }
        Unit: { Type: AWS::Organizations::OrganizationalUnit }
        Org: { Type: AWS::Organizations::Organization, Properties: { FeatureSet: ALL } }
    `,
  })
  expect(attached).toEqual([
    ['A', 'r-ab12'],
    ['A', '${Unit.Id}'],
    ['B', '${TargetIds}'],
    ['C', 'r-ab12'],
  ])
  expect(organizations).toEqual([[undefined, false, ['ALL']]])
})
