/**
 * What `Ref` and `Fn::GetAtt` of a resource type look like: `%p` `%r` `%a` are the deployment's partition, region and
 * account, `{QueueName}` is the property of that name or the name CloudFormation makes up, `{?}` is always made up, and
 * `{Path}` is `/` when the property is not set. From the "Return values" section of each type's page under
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export type Shapes = Readonly<Record<string, string>>

const regional = (service: string, rest: string): string => `arn:%p:${service}:%r:%a:${rest}`
const iam = (kind: string, name: string): string => `arn:%p:iam::%a:${kind}{Path}{${name}}`
/** A type whose `Ref` is its name and whose `Arn` ends in it. */
const named = (name: string, service: string, rest: string): Shapes => ({
  Ref: `{${name}}`,
  Arn: regional(service, rest),
})
/** A type whose `Ref` is an ARN, and the attribute that says the same. */
const byArn = (arn: string, attribute = 'Arn'): Shapes => ({ Ref: arn, [attribute]: arn })

const stateMachine = byArn(regional('states', 'stateMachine:{StateMachineName}'))
const lambda = named('FunctionName', 'lambda', 'function:{FunctionName}')
const table = named('TableName', 'dynamodb', 'table/{TableName}')

export const shapes: Readonly<Record<string, Shapes>> = {
  'AWS::ApiGateway::RestApi': { Ref: '{?}' },
  'AWS::AppSync::GraphQLApi': byArn(regional('appsync', 'apis/{?}')),
  'AWS::Backup::BackupVault': {
    Ref: '{BackupVaultName}',
    BackupVaultArn: regional('backup', 'backup-vault:{BackupVaultName}'),
  },
  'AWS::Batch::JobQueue': byArn(regional('batch', 'job-queue/{JobQueueName}'), 'JobQueueArn'),
  'AWS::CloudTrail::Trail': named('TrailName', 'cloudtrail', 'trail/{TrailName}'),
  'AWS::CodeBuild::Project': named('Name', 'codebuild', 'project/{Name}'),
  'AWS::CodeCommit::Repository': {
    Ref: '{?}',
    Arn: regional('codecommit', '{RepositoryName}'),
    Name: '{RepositoryName}',
  },
  'AWS::CodePipeline::Pipeline': { Ref: '{Name}' },
  'AWS::Cognito::IdentityPool': { Ref: '%r:{?}' },
  'AWS::Cognito::UserPool': { Ref: '{?}', Arn: regional('cognito-idp', 'userpool/{?}') },
  'AWS::DynamoDB::GlobalTable': { ...table, StreamArn: regional('dynamodb', 'table/{TableName}/stream/{?}') },
  'AWS::DynamoDB::Table': { ...table, StreamArn: regional('dynamodb', 'table/{TableName}/stream/{?}') },
  'AWS::ECR::Repository': named('RepositoryName', 'ecr', 'repository/{RepositoryName}'),
  'AWS::ECS::Cluster': named('ClusterName', 'ecs', 'cluster/{ClusterName}'),
  'AWS::ECS::Service': byArn(regional('ecs', 'service/{?}/{ServiceName}'), 'ServiceArn'),
  'AWS::ECS::TaskDefinition': byArn(regional('ecs', 'task-definition/{Family}:{?}'), 'TaskDefinitionArn'),
  'AWS::EFS::AccessPoint': { Ref: '{?}', Arn: regional('elasticfilesystem', 'access-point/{?}') },
  'AWS::EFS::FileSystem': { Ref: '{?}', Arn: regional('elasticfilesystem', 'file-system/{?}') },
  'AWS::EKS::Cluster': named('Name', 'eks', 'cluster/{Name}'),
  'AWS::ElasticLoadBalancingV2::TargetGroup': byArn(
    regional('elasticloadbalancing', 'targetgroup/{?}'),
    'TargetGroupArn',
  ),
  'AWS::Elasticsearch::Domain': named('DomainName', 'es', 'domain/{DomainName}'),
  'AWS::Events::EventBus': named('Name', 'events', 'event-bus/{Name}'),
  'AWS::Events::Rule': { Ref: '{Name}', Arn: regional('events', 'rule/{Name}') },
  'AWS::IAM::Group': { Ref: '{GroupName}', Arn: iam('group', 'GroupName') },
  'AWS::IAM::InstanceProfile': { Ref: '{InstanceProfileName}', Arn: iam('instance-profile', 'InstanceProfileName') },
  'AWS::IAM::ManagedPolicy': byArn(iam('policy', 'ManagedPolicyName'), 'PolicyArn'),
  'AWS::IAM::OIDCProvider': byArn('arn:%p:iam::%a:oidc-provider/{?}'),
  'AWS::IAM::Role': { Ref: '{RoleName}', Arn: iam('role', 'RoleName'), RoleId: '{?}' },
  'AWS::IAM::SAMLProvider': byArn('arn:%p:iam::%a:saml-provider/{Name}'),
  'AWS::IAM::User': { Ref: '{UserName}', Arn: iam('user', 'UserName') },
  'AWS::KMS::Key': { Ref: '{?}', Arn: regional('kms', 'key/{?}'), KeyId: '{?}' },
  'AWS::KMS::ReplicaKey': { Ref: '{?}', Arn: regional('kms', 'key/{?}'), KeyId: '{?}' },
  'AWS::KMS::Alias': { Ref: '{AliasName}' },
  'AWS::Kinesis::Stream': named('Name', 'kinesis', 'stream/{Name}'),
  'AWS::KinesisFirehose::DeliveryStream': named(
    'DeliveryStreamName',
    'firehose',
    'deliverystream/{DeliveryStreamName}',
  ),
  'AWS::Lambda::Alias': { Ref: regional('lambda', 'function:{?}:{Name}') },
  'AWS::Lambda::Function': lambda,
  'AWS::Lambda::LayerVersion': byArn(regional('lambda', 'layer:{LayerName}:{?}'), 'LayerVersionArn'),
  'AWS::Lambda::Version': byArn(regional('lambda', 'function:{?}:{?}'), 'FunctionArn'),
  // The ARN of a log group ends in a wildcard for its streams.
  'AWS::Logs::LogGroup': named('LogGroupName', 'logs', 'log-group:{LogGroupName}:*'),
  'AWS::MSK::Cluster': byArn(regional('kafka', 'cluster/{ClusterName}/{?}')),
  'AWS::OpenSearchServerless::Collection': { Ref: '{?}', Arn: regional('aoss', 'collection/{?}') },
  'AWS::OpenSearchService::Domain': {
    ...named('DomainName', 'es', 'domain/{DomainName}'),
    DomainArn: regional('es', 'domain/{DomainName}'),
  },
  'AWS::Pipes::Pipe': named('Name', 'pipes', 'pipe/{Name}'),
  'AWS::RDS::DBCluster': {
    Ref: '{DBClusterIdentifier}',
    DBClusterArn: regional('rds', 'cluster:{DBClusterIdentifier}'),
  },
  'AWS::RDS::DBInstance': {
    Ref: '{DBInstanceIdentifier}',
    DBInstanceArn: regional('rds', 'db:{DBInstanceIdentifier}'),
  },
  'AWS::S3::AccessPoint': named('Name', 's3', 'accesspoint/{Name}'),
  'AWS::S3::Bucket': { Ref: '{BucketName}', Arn: 'arn:%p:s3:::{BucketName}' },
  'AWS::S3Express::DirectoryBucket': named('BucketName', 's3express', 'bucket/{BucketName}'),
  'AWS::SNS::Topic': { ...byArn(regional('sns', '{TopicName}'), 'TopicArn'), TopicName: '{TopicName}' },
  'AWS::SQS::Queue': {
    Ref: 'https://sqs.%r.amazonaws.com/%a/{QueueName}',
    Arn: regional('sqs', '{QueueName}'),
    QueueName: '{QueueName}',
  },
  'AWS::SSM::Parameter': { Ref: '{Name}' },
  'AWS::Scheduler::Schedule': { Ref: '{Name}', Arn: regional('scheduler', 'schedule/{?}/{Name}') },
  'AWS::SecretsManager::Secret': byArn(regional('secretsmanager', 'secret:{Name}-{?}'), 'Id'),
  // `Ref` of `Function.Alias` and `Function.Version` is SAM's way to what it makes of `AutoPublishAlias`.
  'AWS::Serverless::Function': {
    ...lambda,
    Alias: regional('lambda', 'function:{FunctionName}:{AutoPublishAlias}'),
    Version: regional('lambda', 'function:{FunctionName}:{?}'),
  },
  'AWS::Serverless::HttpApi': { Ref: '{?}' },
  'AWS::Serverless::SimpleTable': table,
  'AWS::Serverless::StateMachine': { ...stateMachine, Name: '{Name}' },
  'AWS::StepFunctions::Activity': byArn(regional('states', 'activity:{Name}')),
  'AWS::StepFunctions::StateMachine': { ...stateMachine, Name: '{StateMachineName}' },
}

const refArns = `
  ACMPCA::Certificate ACMPCA::CertificateAuthority AccessAnalyzer::Analyzer AppMesh::Mesh AppMesh::VirtualNode
  AppMesh::VirtualService ApplicationAutoScaling::ScalingPolicy AutoScaling::ScalingPolicy Batch::ComputeEnvironment
  Batch::JobDefinition CertificateManager::Certificate Chatbot::SlackChannelConfiguration CodeArtifact::Domain
  CodeArtifact::Repository CodeBuild::ReportGroup CodeConnections::Connection CodeStarConnections::Connection
  DMS::Endpoint DMS::ReplicationInstance DMS::ReplicationTask DataSync::LocationS3 DataSync::Task
  ElasticLoadBalancingV2::Listener ElasticLoadBalancingV2::ListenerRule ElasticLoadBalancingV2::LoadBalancer
  EventSchemas::Registry GlobalAccelerator::Accelerator GlobalAccelerator::Listener ImageBuilder::Component
  ImageBuilder::Image ImageBuilder::ImagePipeline ImageBuilder::ImageRecipe ImageBuilder::InfrastructureConfiguration
  Kinesis::StreamConsumer MediaConnect::Flow NetworkFirewall::Firewall NetworkFirewall::FirewallPolicy
  NetworkFirewall::RuleGroup SageMaker::Endpoint SageMaker::Model SageMaker::NotebookInstance SSO::PermissionSet
  SecretsManager::ResourcePolicy SecretsManager::RotationSchedule SecretsManager::SecretTargetAttachment
  SecurityHub::Hub Transfer::Server`

/** Further types whose `Ref` is an ARN, of no known shape. */
export const typesByArn: ReadonlySet<string> = new Set(
  refArns
    .trim()
    .split(/\s+/)
    .map((type) => `AWS::${type}`),
)
