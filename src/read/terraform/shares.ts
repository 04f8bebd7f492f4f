import type { Closed } from '../../policy/closed.ts'
import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import { wordOf } from '../../policy/words.ts'
import { inherit } from '../../value/look.ts'
import type { Domain } from '../../value/value.ts'
import { mayBe } from '../permission/flag.ts'
import { namesIn, publicIn, shareDocument, sharesIn, type Share } from '../permission/share.ts'
import { valuesAt, type BlockContent } from './block-content.ts'

/**
 * The types that name others who may use something, without an IAM policy:
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs (6.25.0)
 */
const rows = `
  ami_launch_permission | ec2 | account_id group organization_arn organizational_unit_arn | launch instances from this image
  imagebuilder_distribution_configuration | ec2 | distribution.ami_distribution_configuration.launch_permission.user_ids distribution.ami_distribution_configuration.launch_permission.user_groups distribution.ami_distribution_configuration.launch_permission.organization_arns distribution.ami_distribution_configuration.launch_permission.organizational_unit_arns | launch instances from these images
  snapshot_create_volume_permission | ec2 | account_id | create volumes from this snapshot
  db_snapshot db_snapshot_copy db_cluster_snapshot rds_cluster_snapshot_copy | rds | shared_accounts | copy and restore this snapshot
  ssm_document | ssm | permissions.account_ids | read and run this document
  ram_principal_association | ram | principal | use the resources of this share | resource_share_arn
  vpc_endpoint_service | ec2 | allowed_principals | connect to this endpoint service
  vpc_endpoint_service_allowed_principal | ec2 | principal_arn | connect to this endpoint service
  network_interface_permission | ec2 | aws_account_id | attach this network interface to an instance
  eks_access_entry eks_access_policy_association | eks | principal_arn | use the Kubernetes API of this cluster
  s3control_access_grant | s3 | grantee.grantee_identifier | use the data of this access grant
  lakeformation_permissions | lakeformation | principal | use what this names of the Data Catalog
  lakeformation_data_lake_settings | lakeformation | admins read_only_admins | administer this data lake
  licensemanager_grant | license-manager | principal | use this license
  servicecatalog_portfolio_share | servicecatalog | principal_id | use this portfolio
  globalaccelerator_cross_account_attachment | globalaccelerator | principals | add these resources to accelerators
  organizations_delegated_administrator | organizations | account_id | administer this service for the organization
  securitylake_subscriber | securitylake | subscriber_identity.principal | read the logs of this subscription
  opensearchserverless_access_policy | aoss | policy.[].Principal | use the collections and indexes of this policy
  redshift_endpoint_authorization | redshift | account | create endpoints of this cluster
  redshift_data_share_authorization | redshift | consumer_identifier | read this data share
  directory_service_shared_directory | ds | target.id | use this directory
  quicksight_analysis quicksight_dashboard quicksight_data_set quicksight_folder quicksight_template quicksight_theme | quicksight | permissions.principal | use this in QuickSight
  quicksight_data_source | quicksight | permission.principal | use this in QuickSight`

/** Access control lists. */
const acls = `
  s3_bucket | s3 | acl grant.uri | use this bucket by its ACL | bucket
  s3_bucket_acl | s3 | acl access_control_policy.grant.grantee.uri | use this bucket by its ACL | bucket
  s3_object s3_bucket_object | s3 | acl | read this object by its ACL | bucket
  s3_object_copy | s3 | acl grant.uri | read this object by its ACL | bucket`

const shares: ReadonlyMap<string, Share> = new Map([
  ...sharesIn(rows, 'aws_', namesIn),
  ...sharesIn(acls, 'aws_', publicIn),
])

const SHARE = 'aws_ram_resource_share'
const ACL_BLOCK = 'aws_s3_bucket_public_access_block'
export const isSharing = (type: string): boolean => shares.has(type) || type === SHARE || type === ACL_BLOCK

/** What is shared is one thing, named or by its ARN: whom it is shared with is asked, not which one it is. */
const A_NAME: Domain = 'name'

/** Whom a resource lets in without an IAM policy, as the policy that says so. */
export function shareOf(carrier: Carrier, content: BlockContent): readonly Policy[] {
  const share = shares.get(carrier.type)
  if (!share) return []
  const { file, start, end } = carrier.at
  const named = share.who.flatMap((path) => valuesAt(path, content))
  const of = share.of === undefined ? undefined : content.argument(share.of)
  const resource = of?.kind === 'unknown' ? { ...of, hole: { ...of.hole, domain: A_NAME } } : of
  const document = shareDocument(share, named, resource, { file, start, end })
  const { service, gives } = share
  return document ? [parsePolicy(inherit(document, carrier.at), { kind: 'resource', service, gives, carrier })] : []
}

/**
 * A share that stays in the organization, as it does unless it says otherwise, and a bucket that public ACLs open to nobody.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ram_resource_share
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function closedBy(carrier: Carrier, { argument }: BlockContent): readonly Closed[] {
  const { type, address } = carrier
  const isSet = (name: string, wanted: boolean): boolean | undefined => {
    const flag = argument(name)
    return flag && mayBe(flag, wanted)
  }
  if (type === SHARE && (isSet('allow_external_principals', false) ?? true))
    return [{ carrier, of: address, because: `${address} stays in the organization` }]
  if (type !== ACL_BLOCK) return []
  const of = wordOf(argument('bucket'), [])
  const isBlocked = ['block_public_acls', 'ignore_public_acls'].some((name) => isSet(name, true))
  return of && isBlocked ? [{ carrier, of, because: `${address} blocks public ACLs` }] : []
}
