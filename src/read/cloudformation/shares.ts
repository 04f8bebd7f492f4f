import { closedFor } from '../../policy/closed.ts'
import { parsePolicy } from '../../policy/parse.ts'
import { child, inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import { mayBe } from '../permission/flag.ts'
import { namesIn, publicIn, shareDocument, sharesIn, type Share } from '../permission/share.ts'
import { property } from './intrinsics.ts'
import { carrierOf, reach, type Found } from './policies.ts'
import type { Resource } from './template.ts'

/**
 * The types that name others who may use something, without an IAM policy:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const rows = `
  EC2::VPCEndpointServicePermissions | ec2 | AllowedPrincipals | connect to this endpoint service
  EC2::NetworkInterfacePermission | ec2 | AwsAccountId | attach this network interface to an instance
  ImageBuilder::DistributionConfiguration | ec2 | Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.UserIds Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationArns Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationalUnitArns | launch instances from these images
  RAM::ResourceShare | ram | Principals | use the resources of this share
  EKS::AccessEntry | eks | PrincipalArn | use the Kubernetes API of this cluster
  S3::AccessGrant | s3 | Grantee.GranteeIdentifier | use the data of this access grant
  LakeFormation::Permissions | lakeformation | DataLakePrincipal.DataLakePrincipalIdentifier | use what this names of the Data Catalog
  LakeFormation::PrincipalPermissions | lakeformation | Principal.DataLakePrincipalIdentifier | use what this names of the Data Catalog
  LakeFormation::DataLakeSettings | lakeformation | Admins.[].DataLakePrincipalIdentifier | administer this data lake
  LicenseManager::Grant | license-manager | Principals | use this license
  ServiceCatalog::PortfolioShare | servicecatalog | AccountId | use this portfolio
  GlobalAccelerator::CrossAccountAttachment | globalaccelerator | Principals | add these resources to accelerators
  SecurityLake::Subscriber | securitylake | SubscriberIdentity.Principal | read the logs of this subscription
  Redshift::EndpointAuthorization | redshift | Account | create endpoints of this cluster
  OpenSearchServerless::AccessPolicy | aoss | Policy.[].Principal | use the collections and indexes of this policy
  CodeGuruProfiler::ProfilingGroup | codeguru-profiler | AgentPermissions.Principals | send profiles to this group
  QBusiness::DataAccessor | qbusiness | Principal | search the content of this application
  QuickSight::Analysis QuickSight::Dashboard QuickSight::DataSet QuickSight::DataSource QuickSight::Folder QuickSight::Template QuickSight::Theme | quicksight | Permissions.[].Principal | use this in QuickSight`

/** Access control lists. */
const acls = `
  S3::Bucket | s3 | AccessControl | use this bucket by its ACL`

const shares: ReadonlyMap<string, Share> = new Map([
  ...sharesIn(rows, 'AWS::', namesIn),
  ...sharesIn(acls, 'AWS::', publicIn),
])

/** Whom a resource lets in without an IAM policy, as the policy that says so. */
export function shareOf(resource: Resource): Found {
  const share = shares.get(resource.type)
  if (!share) return { policies: [], unreadable: [] }
  const { file, start, end } = resource.at
  const named = share.who.flatMap(([first = '', ...rest]) => {
    const value = property(resource, first)
    return reach(value && rest.length > 0 ? asDocument(value) : value, rest)
  })
  const document = shareDocument(share, named, undefined, { file, start, end })
  if (!document) return { policies: [], unreadable: [] }
  const { service, gives } = share
  const about = { kind: 'resource', service, gives, carrier: carrierOf(resource) } as const
  const policy = parsePolicy(inherit(document, resource.at), about)
  const because = whyClosed(resource)
  return { policies: [because === undefined ? policy : closedFor(policy, because)], unreadable: [] }
}

/**
 * Why a resource keeps outsiders away, whomever it names. A share takes them in unless it says otherwise.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
function whyClosed(resource: Resource): string | undefined {
  if (resource.type === 'AWS::RAM::ResourceShare') {
    const external = property(resource, 'AllowExternalPrincipals')
    return external && mayBe(external, false) ? 'the share stays in the organization' : undefined
  }
  if (resource.type !== 'AWS::S3::Bucket') return undefined
  const block = property(resource, 'PublicAccessBlockConfiguration')
  return block && possibilities(block).every(blocksAcls) ? 'the bucket blocks public ACLs' : undefined
}

const blocksAcls = (block: Value): boolean =>
  block.kind === 'unknown' ||
  ['BlockPublicAcls', 'IgnorePublicAcls'].some((name) => {
    const flag = child(block, name)
    return flag !== undefined && mayBe(flag, true)
  })
