import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import type { Policy, Word } from '../../src/policy/policy.ts'
import { readProject } from '../../src/read/project.ts'
import { settingsFor } from '../example.ts'
import { inMemory } from '../files.ts'
import { configured, declared, planText } from './plan.ts'

const settings = { known: {}, varFiles: [] }

/** `service carrier: principals may … [on what] [when …]` for each statement, each principal with the words it stands at. */
async function shared(text: string, name: string): Promise<readonly string[]> {
  const { model } = await readProject(inMemory({ [name]: text }), settings)
  const word = ({ text: is, at }: Word): string => {
    const written = text.slice(at.start, at.end).replace(/^(["'])(.*)\1$/s, '$2')
    return written === is ? is : `${is} at ${written}`
  }
  return model.policies.flatMap((policy: Policy) =>
    policy.statements.map(({ principals, gives, actions, conditions, at }) => {
      const who = principals.list.map(({ type, word: one }) => `${type} ${word(one)}`).join(', ')
      const when = (at.when ?? []).map((one) => ` if ${one.holds ? '' : 'not '}${one.test}`).join('')
      const open = principals.open === undefined ? '' : ` or more: ${principals.open}`
      const closed = conditions.open === undefined ? '' : `, but ${conditions.open}`
      const what = gives ?? actions.words.map(word).join()
      return `${policy.service ?? ''} ${policy.carrier.address}: ${who}${open} may ${what}${closed}${when}`
    }),
  )
}

const block = (type: string, args: string): string => `variable "free" {}\nresource "${type}" "r" {\n  ${args}\n}\n`

describe('Terraform', () => {
  const ARN = 'arn:aws:iam::444455556666:role/ci'
  test.each<[string, string, readonly string[]]>([
    [
      'aws_ami_launch_permission',
      'account_id = "444455556666"',
      ['ec2: AWS 444455556666 may launch instances from this image'],
    ],
    ['aws_ami_launch_permission', 'group = "all"', ['ec2: AWS * at all may launch instances from this image']],
    [
      'aws_ami_launch_permission',
      'organization_arn = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"',
      ['ec2: AWS arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5 may launch instances from this image'],
    ],
    [
      'aws_ami_launch_permission',
      'account_id = var.free',
      ['ec2:  or more: var.free has no default may launch instances from this image'],
    ],
    ['aws_ami_launch_permission', 'account_id = null', []],
    [
      'aws_snapshot_create_volume_permission',
      'account_id = "444455556666"',
      ['ec2: AWS 444455556666 may create volumes from this snapshot'],
    ],
    [
      'aws_db_snapshot',
      'shared_accounts = ["444455556666", "all"]',
      ['rds: AWS 444455556666, AWS * at all may copy and restore this snapshot'],
    ],
    ['aws_db_cluster_snapshot', 'shared_accounts = []', []],
    [
      'aws_ssm_document',
      'permissions = {\n    type = "Share"\n    account_ids = "All"\n  }',
      ['ssm: AWS * at All may read and run this document'],
    ],
    [
      'aws_ssm_document',
      'permissions = { type = "Share", account_ids = "111122223333, 444455556666" }',
      [
        'ssm: AWS 111122223333 at 111122223333, 444455556666, AWS 444455556666 at 111122223333, 444455556666 may read and run this document',
      ],
    ],
    ['aws_ssm_document', 'content = "{}"', []],
    [
      'aws_ssm_document',
      'permissions = var.free',
      ['ssm:  or more: var.free has no default may read and run this document'],
    ],
    ['aws_vpc_endpoint_service', 'allowed_principals = ["*"]', ['ec2: AWS * may connect to this endpoint service']],
    [
      'aws_vpc_endpoint_service',
      'allowed_principals = var.free == "x" ? ["*"] : ["arn:aws:iam::444455556666:root"]',
      ['ec2: AWS *, AWS arn:aws:iam::444455556666:root may connect to this endpoint service'],
    ],
    [
      'aws_vpc_endpoint_service_allowed_principal',
      'principal_arn = "appflow.amazonaws.com"',
      ['ec2: Service appflow.amazonaws.com may connect to this endpoint service'],
    ],
    [
      'aws_network_interface_permission',
      'aws_account_id = "444455556666"',
      ['ec2: AWS 444455556666 may attach this network interface to an instance'],
    ],
    [
      'aws_imagebuilder_distribution_configuration',
      'distribution {\n    ami_distribution_configuration {\n      launch_permission {\n        user_ids = ["444455556666"]\n        user_groups = ["all"]\n      }\n    }\n  }',
      [
        'ec2: AWS 444455556666 may launch instances from these images',
        'ec2: AWS * at all may launch instances from these images',
      ],
    ],
    [
      'aws_eks_access_entry',
      `principal_arn = "${ARN}"`,
      [`eks: AWS ${ARN} may use the Kubernetes API of this cluster`],
    ],
    [
      'aws_eks_access_policy_association',
      `principal_arn = "${ARN}"`,
      [`eks: AWS ${ARN} may use the Kubernetes API of this cluster`],
    ],
    [
      'aws_kms_grant',
      `key_id = "k"\n  grantee_principal = "${ARN}"\n  operations = ["Decrypt", "CreateGrant"]`,
      [`kms: AWS ${ARN} may kms:Decrypt at Decrypt,kms:CreateGrant at CreateGrant`],
    ],
    ['aws_kms_grant', `grantee_principal = "${ARN}"`, []],
    [
      'aws_acmpca_permission',
      'certificate_authority_arn = "arn:x"\n  principal = "acm.amazonaws.com"\n  actions = ["IssueCertificate"]',
      ['acm-pca: Service acm.amazonaws.com may acm-pca:IssueCertificate at IssueCertificate'],
    ],
    [
      'aws_signer_signing_profile_permission',
      'profile_name = "p"\n  principal = "444455556666"\n  action = "signer:StartSigningJob"',
      ['signer: AWS 444455556666 may signer:StartSigningJob'],
    ],
    [
      'aws_s3control_access_grant',
      `grantee {\n    grantee_type = "IAM"\n    grantee_identifier = "${ARN}"\n  }`,
      [`s3: AWS ${ARN} may use the data of this access grant`],
    ],
    [
      'aws_lakeformation_permissions',
      'principal = "IAM_ALLOWED_PRINCIPALS"',
      ['lakeformation: AWS IAM_ALLOWED_PRINCIPALS may use what this names of the Data Catalog'],
    ],
    [
      'aws_organizations_delegated_administrator',
      'account_id = "444455556666"',
      ['organizations: AWS 444455556666 may administer this service for the organization'],
    ],
    [
      'aws_securitylake_subscriber',
      'subscriber_identity {\n    principal = "444455556666"\n  }',
      ['securitylake: AWS 444455556666 may read the logs of this subscription'],
    ],
    [
      'aws_opensearchserverless_access_policy',
      `policy = jsonencode([{ Rules = [], Principal = ["${ARN}", var.free] }])`,
      [`aoss: AWS ${ARN}, AWS \${var.free} at variable "free" may use the collections and indexes of this policy`],
    ],
    [
      'aws_quicksight_folder',
      'permissions {\n    principal = "arn:aws:quicksight:eu-west-1:444455556666:user/default/a"\n  }',
      ['quicksight: AWS arn:aws:quicksight:eu-west-1:444455556666:user/default/a may use this in QuickSight'],
    ],
    [
      'aws_s3_bucket_acl',
      'bucket = "b"\n  acl = "public-read"',
      ['s3: AWS * at public-read may use this bucket by its ACL'],
    ],
    ['aws_s3_bucket_acl', 'bucket = "b"\n  acl = "log-delivery-write"', []],
    [
      'aws_s3_bucket_acl',
      'bucket = "b"\n  access_control_policy {\n    grant {\n      grantee {\n        type = "Group"\n        uri = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"\n      }\n      permission = "READ"\n    }\n    grant {\n      grantee {\n        type = "Group"\n        uri = "http://acs.amazonaws.com/groups/s3/LogDelivery"\n      }\n      permission = "WRITE"\n    }\n  }',
      ['s3: AWS * at http://acs.amazonaws.com/groups/global/AuthenticatedUsers may use this bucket by its ACL'],
    ],
    [
      'aws_s3_object',
      'bucket = "b"\n  key = "k"\n  acl = "public-read"',
      ['s3: AWS * at public-read may read this object by its ACL'],
    ],
  ])('%s %s', async (type, args, expected) => {
    const lines = expected.map((line) => line.replace(/^([\w-]+):/, `$1 ${type}.r:`))
    expect(await shared(block(type, args), 'main.tf')).toEqual(lines)
  })

  const association = (share: string): string =>
    `variable "free" {}\n${share}resource "aws_ram_principal_association" "p" {\n  principal = "444455556666"\n  resource_share_arn = aws_ram_resource_share.s.arn\n}\n`
  const share = (args = ''): string => `resource "aws_ram_resource_share" "s" {\n  name = "s"\n${args}}\n`
  const open = 'ram aws_ram_principal_association.p: AWS 444455556666 may use the resources of this share'
  const closed = `${open}, but aws_ram_resource_share.s stays in the organization`
  test.each([
    ['as it does by default', share(), closed],
    ['when it says so', share('allow_external_principals = false\n'), closed],
    ['when it may say so', share('allow_external_principals = var.free\n'), closed],
    ['not', share('allow_external_principals = true\n'), open],
    ['not in every case', share('allow_external_principals = var.free == "x"\n'), closed],
  ])('a share stays in the organization: %s', async (_, text, expected) => {
    expect(await shared(association(text), 'main.tf')).toEqual([expected])
  })

  const acl = 'resource "aws_s3_bucket_acl" "a" {\n  bucket = aws_s3_bucket.b.id\n  acl = "public-read"\n}\n'
  const blocked = (args: string): string =>
    `resource "aws_s3_bucket" "b" {}\n${acl}resource "aws_s3_bucket_public_access_block" "p" {\n  bucket = aws_s3_bucket.b.bucket\n  ${args}\n}\n`
  const says = 's3 aws_s3_bucket_acl.a: AWS * at public-read may use this bucket by its ACL'
  test.each([
    ['block_public_acls = true', `${says}, but aws_s3_bucket_public_access_block.p blocks public ACLs`],
    ['ignore_public_acls = true', `${says}, but aws_s3_bucket_public_access_block.p blocks public ACLs`],
    ['block_public_policy = true', says],
    ['block_public_acls = false', says],
  ])('a bucket blocks public ACLs: %s', async (args, expected) => {
    expect(await shared(blocked(args), 'main.tf')).toEqual([expected])
    const other = blocked(args).replace('aws_s3_bucket.b.bucket', '"another"')
    expect(await shared(other, 'main.tf')).toEqual([says])
  })

  test('a share of a plan whose ARN is known after apply', async () => {
    const changes = [
      {
        type: 'aws_ram_resource_share',
        after: { name: 's', allow_external_principals: false },
        after_unknown: { arn: true },
      },
      {
        type: 'aws_ram_principal_association',
        after: { principal: '444455556666' },
        after_unknown: { resource_share_arn: true },
      },
    ]
    const references = ['aws_ram_resource_share.p.arn', 'aws_ram_resource_share.p']
    const configuration = configured(
      declared('aws_ram_resource_share', 'p', { name: [], allow_external_principals: [] }),
      declared('aws_ram_principal_association', 'p', { principal: [], resource_share_arn: references }),
    )
    const expected = 'ram aws_ram_principal_association.p: AWS 444455556666 may use the resources of this share'
    expect(await shared(planText(changes), 'plan.json')).toEqual([expected])
    expect(await shared(planText(changes, configuration), 'plan.json')).toEqual([
      `${expected}, but aws_ram_resource_share.p stays in the organization`,
    ])
  })

  test('a document of a plan', async () => {
    const text = planText([
      { type: 'aws_ssm_document', after: { name: 'd', permissions: { type: 'Share', account_ids: 'All' } } },
      { type: 'aws_ssm_document', name: 'q', after: { name: 'd', permissions: null } },
    ])
    expect(await shared(text, 'plan.json')).toEqual([
      'ssm aws_ssm_document.p: AWS * at All may read and run this document',
    ])
  })
})

describe('CloudFormation', () => {
  const resource = (type: string, properties: string): string =>
    `Parameters: {Free: {Type: String}}\nConditions: {On: !Equals [!Ref Free, x]}\nResources:\n  R:\n    Type: AWS::${type}\n    Properties: ${properties}\n`
  test.each<[string, string, readonly string[]]>([
    [
      'RAM::ResourceShare',
      '{Principals: ["444455556666", service.amazonaws.com]}',
      ['ram R: Service service.amazonaws.com, AWS 444455556666 may use the resources of this share'],
    ],
    [
      'RAM::ResourceShare',
      '{Principals: [444455556666], AllowExternalPrincipals: false}',
      ['ram R: AWS 444455556666 may use the resources of this share, but the share stays in the organization'],
    ],
    [
      'RAM::ResourceShare',
      '{Principals: [444455556666], AllowExternalPrincipals: "true"}',
      ['ram R: AWS 444455556666 may use the resources of this share'],
    ],
    [
      'RAM::ResourceShare',
      '{Principals: !Ref Free}',
      ['ram R:  or more: parameter Free has no default may use the resources of this share'],
    ],
    [
      'RAM::ResourceShare',
      '{Principals: [!If [On, "444455556666", !Ref AWS::NoValue]]}',
      ['ram R: AWS 444455556666 may use the resources of this share'],
    ],
    ['RAM::ResourceShare', '{Name: s}', []],
    [
      'EC2::VPCEndpointServicePermissions',
      '{AllowedPrincipals: ["*"]}',
      ['ec2 R: AWS * may connect to this endpoint service'],
    ],
    [
      'EKS::AccessEntry',
      '{PrincipalArn: !Sub "arn:aws:iam::${AWS::AccountId}:role/a"}',
      ['eks R: AWS arn:aws:iam::${AWS::AccountId}:role/a may use the Kubernetes API of this cluster'],
    ],
    [
      'ImageBuilder::DistributionConfiguration',
      '{Distributions: [{AmiDistributionConfiguration: {LaunchPermissionConfiguration: {UserGroups: [all]}}}]}',
      ['ec2 R: AWS * at all may launch instances from these images'],
    ],
    [
      'S3::AccessGrant',
      '{Grantee: {GranteeType: IAM, GranteeIdentifier: "arn:aws:iam::444455556666:role/a"}}',
      ['s3 R: AWS arn:aws:iam::444455556666:role/a may use the data of this access grant'],
    ],
    [
      'LakeFormation::DataLakeSettings',
      '{Admins: [{DataLakePrincipalIdentifier: "arn:aws:iam::444455556666:role/a"}]}',
      ['lakeformation R: AWS arn:aws:iam::444455556666:role/a may administer this data lake'],
    ],
    [
      'ServiceCatalog::PortfolioShare',
      '{AccountId: 444455556666}',
      ['servicecatalog R: AWS 444455556666 may use this portfolio'],
    ],
    [
      'OpenSearchServerless::AccessPolicy',
      `{Policy: '[{"Principal": ["arn:aws:iam::444455556666:role/a"]}]'}`,
      ['aoss R: AWS arn:aws:iam::444455556666:role/a may use the collections and indexes of this policy'],
    ],
    [
      'ACMPCA::Permission',
      '{Principal: acm.amazonaws.com, Actions: [GetCertificate], CertificateAuthorityArn: a}',
      ['acm-pca R: Service acm.amazonaws.com may acm-pca:GetCertificate at GetCertificate'],
    ],
    [
      'QBusiness::Permission',
      '{Principal: "arn:aws:iam::444455556666:role/a", Actions: ["qbusiness:Search"], ApplicationId: a}',
      ['qbusiness R: AWS arn:aws:iam::444455556666:role/a may qbusiness:Search'],
    ],
    [
      'S3::Bucket',
      '{AccessControl: PublicReadWrite}',
      ['s3 R: AWS * at PublicReadWrite may use this bucket by its ACL'],
    ],
    ['S3::Bucket', '{AccessControl: LogDeliveryWrite}', []],
    [
      'S3::Bucket',
      '{AccessControl: PublicRead, PublicAccessBlockConfiguration: {BlockPublicAcls: true}}',
      ['s3 R: AWS * at PublicRead may use this bucket by its ACL, but the bucket blocks public ACLs'],
    ],
    [
      'S3::Bucket',
      '{AccessControl: PublicRead, PublicAccessBlockConfiguration: {BlockPublicAcls: false}}',
      ['s3 R: AWS * at PublicRead may use this bucket by its ACL'],
    ],
  ])('%s %s', async (type, properties, expected) => {
    expect(await shared(resource(type, properties), 't.yaml')).toEqual(expected)
  })

  const any = fc.anything({ maxDepth: 3, withNullPrototype: false, withDate: false })
  test('values of any kind make a statement or leave the policy open', async () => {
    await fc.assert(
      fc.asyncProperty(any, any, async (one, other) => {
        const types = [
          'RAM::ResourceShare',
          'S3::Bucket',
          'OpenSearchServerless::AccessPolicy',
          'ImageBuilder::DistributionConfiguration',
          'S3::AccessGrant',
          'ACMPCA::Permission',
        ]
        const properties = {
          Principals: one,
          AllowExternalPrincipals: other,
          AccessControl: one,
          PublicAccessBlockConfiguration: other,
          Policy: one,
          Distributions: one,
          Grantee: one,
          Principal: one,
          Actions: other,
          CertificateAuthorityArn: other,
        }
        const Resources = Object.fromEntries(
          types.map((type, at) => [`R${at.toString()}`, { Type: `AWS::${type}`, Properties: properties }]),
        )
        const text = JSON.stringify({ Resources }, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value))
        const { model } = await readProject(inMemory({ 't.json': text }), settings)
        for (const policy of model.policies)
          expect(policy.statements.length > 0 || policy.open !== undefined).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is not judged', () => {
  test.each([
    [
      'main.tf',
      block('aws_route53_vpc_association_authorization', 'count = 3\n  vpc_id = "v"\n  zone_id = "z"'),
      'aws_route53_vpc_association_authorization.r[0]: lets a VPC into a private hosted zone; whose VPC it is is not judged at resource "aws_route53_vpc_association_authorization" "r"',
    ],
    [
      'main.tf',
      block('kubernetes_config_map_v1_data', 'metadata {\n    name = "aws-auth"\n  }'),
      'kubernetes_config_map_v1_data.r: maps IAM roles and users to groups of a cluster, which is not judged at resource "kubernetes_config_map_v1_data" "r"',
    ],
    [
      't.yaml',
      'Resources: { R: { Type: AWS::EntityResolution::PolicyStatement, Properties: { Principal: ["*"] } } }',
      'R: lets in principals by a statement of Entity Resolution, which is not judged at R',
    ],
  ])('is said once, in %s', async (name, text, expected) => {
    const { notRead, policies } = await lint(inMemory({ [name]: text }), rules, settingsFor(rules))
    expect(
      notRead.map(({ resource, reason, at }) => `${resource ?? ''}: ${reason} at ${text.slice(at?.start, at?.end)}`),
    ).toEqual([expected])
    expect(policies.notRead).toBe(0)
  })
  test('and nothing is said of other maps of a cluster', async () => {
    const text = block('kubernetes_config_map', 'metadata {\n    name = "settings"\n  }')
    expect((await lint(inMemory({ 'main.tf': text }), rules, settingsFor(rules))).notRead).toEqual([])
  })
})
