import type { PolicyKind } from '../../policy/policy.ts'

/** A property that holds a policy. */
export interface PolicyProperty {
  /** Keys from `Properties` down; `[]` goes through a list. */
  readonly path: readonly string[]
  readonly kind: PolicyKind
  /** Of a resource policy: the prefix of its actions. */
  readonly service?: string
}

/**
 * Every property of a CloudFormation or SAM type that holds an IAM policy document: `types | path | kind or service`. What
 * is not a kind is the service of a resource policy. From the resource type reference:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const rows = `
  IAM::ManagedPolicy IAM::Policy IAM::RolePolicy IAM::UserPolicy IAM::GroupPolicy | PolicyDocument | identity
  IAM::Role | AssumeRolePolicyDocument | trust
  IAM::Role IAM::User IAM::Group | Policies.[].PolicyDocument | identity
  IoT::Policy | PolicyDocument | identity
  SSO::PermissionSet | InlinePolicy | identity
  RolesAnywhere::Profile | SessionPolicy | session
  Transfer::User | Policy | session
  ODB::OdbNetwork | KmsPolicyDocument | session
  ODB::OdbNetwork | StsPolicyDocument | session
  EC2::VPCEndpoint | PolicyDocument | endpoint
  Organizations::ResourcePolicy | Content | organizations
  S3::BucketPolicy | PolicyDocument | s3
  S3::AccessPoint S3::MultiRegionAccessPointPolicy | Policy | s3
  S3Express::BucketPolicy | PolicyDocument | s3express
  S3Express::AccessPoint | Policy | s3express
  S3Outposts::BucketPolicy | PolicyDocument | s3-outposts
  S3Outposts::AccessPoint | Policy | s3-outposts
  S3ObjectLambda::AccessPointPolicy | PolicyDocument | s3-object-lambda
  S3Tables::TableBucketPolicy S3Tables::TablePolicy | ResourcePolicy | s3tables
  S3Vectors::VectorBucketPolicy | Policy | s3vectors
  S3Files::FileSystemPolicy | Policy | s3files
  FSx::S3AccessPointAttachment | S3AccessPoint.Policy | s3
  SQS::QueuePolicy SQS::QueueInlinePolicy | PolicyDocument | sqs
  SNS::TopicPolicy SNS::TopicInlinePolicy | PolicyDocument | sns
  KMS::Key KMS::ReplicaKey | KeyPolicy | kms
  SecretsManager::ResourcePolicy | ResourcePolicy | secretsmanager
  SSM::ResourcePolicy | Policy | ssm
  ECR::Repository | RepositoryPolicyText | ecr
  ECR::PublicRepository | RepositoryPolicyText | ecr-public
  ECR::RegistryPolicy | PolicyText | ecr
  ECR::RepositoryCreationTemplate | RepositoryPolicy | ecr
  EFS::FileSystem | FileSystemPolicy | elasticfilesystem
  Elasticsearch::Domain OpenSearchService::Domain | AccessPolicies | es
  OSIS::Pipeline | ResourcePolicy.Policy | osis
  ApiGateway::RestApi ApiGateway::DomainNameV2 | Policy | execute-api
  ApiGateway::RestApi | Body.x-amazon-apigateway-policy | execute-api
  Serverless::Api | Policy | execute-api
  Serverless::Api | Domain.Policy | execute-api
  Serverless::Api | DefinitionBody.x-amazon-apigateway-policy | execute-api
  Backup::BackupVault Backup::LogicallyAirGappedBackupVault | AccessPolicy | backup
  Bedrock::ResourcePolicy Bedrock::KnowledgeBasePolicy | PolicyDocument | bedrock
  BedrockAgentCore::ResourcePolicy | Policy | bedrock-agentcore
  CloudTrail::ResourcePolicy | ResourcePolicy | cloudtrail
  CodeArtifact::Domain CodeArtifact::Repository | PermissionsPolicyDocument | codeartifact
  Comprehend::DocumentClassifier Comprehend::EntityRecognizer | ModelPolicy | comprehend
  DSQL::Cluster | PolicyDocument | dsql
  DynamoDB::Table | ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::Table | StreamSpecification.ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::GlobalTable | Replicas.[].ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::GlobalTable | Replicas.[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument | dynamodb
  Events::EventBus | Policy | events
  EventsV2::ResourcePolicy | PolicyDocument | events
  EventSchemas::RegistryPolicy | Policy | schemas
  Kinesis::ResourcePolicy | ResourcePolicy | kinesis
  Lambda::ResourcePolicy | PolicyDocument | lambda
  Lex::ResourcePolicy | Policy | lex
  Logs::ResourcePolicy | PolicyDocument | logs
  Logs::LogGroup | ResourcePolicyDocument | logs
  Logs::Destination | DestinationPolicy | logs
  Logs::DeliveryDestination | DeliveryDestinationPolicy.DeliveryDestinationPolicy | logs
  MSK::ClusterPolicy | Policy | kafka
  MediaPackageV2::ChannelPolicy MediaPackageV2::OriginEndpointPolicy | Policy | mediapackagev2
  MediaTailor::ChannelPolicy | Policy | mediatailor
  MediaStore::Container | Policy | mediastore
  Oam::Sink | Policy | oam
  Omics::SequenceStore | S3AccessPolicy | omics
  APS::ResourcePolicy | PolicyDocument | aps
  AIOps::InvestigationGroup | InvestigationGroupPolicy | aiops
  PaymentCryptography::Key | Policy | payment-cryptography
  RUM::AppMonitor | ResourcePolicy.PolicyDocument | rum
  Redshift::Cluster | NamespaceResourcePolicy | redshift
  RedshiftServerless::Namespace | NamespaceResourcePolicy | redshift-serverless
  SageMaker::ModelPackageGroup | ModelPackageGroupPolicy | sagemaker
  SMSVOICE::ResourcePolicy | PolicyDocument | sms-voice
  VpcLattice::AuthPolicy VpcLattice::ResourcePolicy | Policy | vpc-lattice-svcs
  XRay::ResourcePolicy | PolicyDocument | xray`

const KINDS: ReadonlySet<string> = new Set<PolicyKind>(['identity', 'trust', 'session', 'endpoint'])
const isKind = (name: string): name is PolicyKind => KINDS.has(name)

/** The policy properties of each type. */
export const policyProperties: ReadonlyMap<string, readonly PolicyProperty[]> = byType()

function byType(): ReadonlyMap<string, readonly PolicyProperty[]> {
  const table = new Map<string, PolicyProperty[]>()
  for (const row of rows.trim().split('\n')) {
    const [types = '', path = '', what = ''] = row.split('|').map((cell) => cell.trim())
    const found: PolicyProperty = {
      path: path.split('.'),
      ...(isKind(what) ? { kind: what } : { kind: 'resource', service: what }),
    }
    for (const type of types.split(' ')) table.set(`AWS::${type}`, [...(table.get(`AWS::${type}`) ?? []), found])
  }
  return table
}
