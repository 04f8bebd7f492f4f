import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  arnPieces,
  literal,
  makesAdministrator
} from "./chunk-VPQ2VVNF.js";
import {
  isoDuration,
  secondsOf
} from "./chunk-IOVSJM3J.js";
import {
  isHole
} from "./chunk-QVIQE77B.js";
import {
  actionCovers,
  actionsOverlap,
  expand,
  isServiceWildcard,
  service,
  servicePrefixes,
  splitAction
} from "./chunk-CTS2P5BP.js";
import {
  and,
  answer,
  covers,
  isWild,
  matcher,
  matches,
  not,
  or,
  overlaps
} from "./chunk-4QEF62GD.js";

// src/iam/data/condition-keys.ts
var conditionKeys = `
a4b:amazonId String
a4b:filters_deviceType ArrayOfString
account:AccountResourceOrgPaths ArrayOfString
account:AccountResourceOrgTags/\${TagKey} String
account:AlternateContactTypes ArrayOfString
account:EmailTargetDomain String
account:TargetRegion String
accounts.google.com:aud String
accounts.google.com:google/organization_number Numeric
accounts.google.com:oaud String
accounts.google.com:sub String
acm-pca:TemplateArn ARN
acm:CertificateAuthority String
acm:CertificateKeyPairOrigin String
acm:CertificateTransparencyLogging String
acm:DomainNames ArrayOfString
acm:Export String
acm:KeyAlgorithm String
acm:ValidationMethod String
agent-registry:RecordCreatorAccount String
agent-registry:RecordSourceAccount String
agent.\${Domain}.buildkite.dev:build_branch String
agent.\${Domain}.buildkite.dev:cluster_id String
agent.\${Domain}.buildkite.dev:cluster_name String
agent.\${Domain}.buildkite.dev:organization_id String
agent.\${Domain}.buildkite.dev:organization_slug String
agent.\${Domain}.buildkite.dev:pipeline_id String
agent.\${Domain}.buildkite.dev:pipeline_slug String
agent.\${Domain}.buildkite.site:build_branch String
agent.\${Domain}.buildkite.site:cluster_id String
agent.\${Domain}.buildkite.site:cluster_name String
agent.\${Domain}.buildkite.site:organization_id String
agent.\${Domain}.buildkite.site:organization_slug String
agent.\${Domain}.buildkite.site:pipeline_id String
agent.\${Domain}.buildkite.site:pipeline_slug String
agent.buildkite.com:build_branch String
agent.buildkite.com:cluster_id String
agent.buildkite.com:cluster_name String
agent.buildkite.com:organization_id String
agent.buildkite.com:organization_slug String
agent.buildkite.com:pipeline_id String
agent.buildkite.com:pipeline_slug String
agentaccess-mcp:StackArn ARN
aidevops:SourceAgentSpaceArn String
aidevops:TargetAgentSpaceArn String
airflow:DagAccessEntity String
airflow:ResourceAction String
airflow:ResourceId String
airflow:ResourceType String
airflow:TeamNames ArrayOfString
amplifyuibuilder:CodegenJobResourceAppId String
amplifyuibuilder:CodegenJobResourceEnvironmentName String
amplifyuibuilder:CodegenJobResourceId String
amplifyuibuilder:ComponentResourceAppId String
amplifyuibuilder:ComponentResourceEnvironmentName String
amplifyuibuilder:ComponentResourceId String
amplifyuibuilder:FormResourceAppId String
amplifyuibuilder:FormResourceEnvironmentName String
amplifyuibuilder:FormResourceId String
amplifyuibuilder:ThemeResourceAppId String
amplifyuibuilder:ThemeResourceEnvironmentName String
amplifyuibuilder:ThemeResourceId String
aoss:CollectionId String
aoss:collection String
aoss:collection-group String
aoss:index String
apigateway:Request/AccessAssociationSource String
apigateway:Request/AccessLoggingDestination String
apigateway:Request/AccessLoggingFormat String
apigateway:Request/ApiKeyRequired ArrayOfBool
apigateway:Request/ApiName String
apigateway:Request/AuthorizerType ArrayOfString
apigateway:Request/AuthorizerUri ArrayOfString
apigateway:Request/CognitoUserPoolArn ARN
apigateway:Request/ConditionBasePaths ArrayOfString
apigateway:Request/DisableExecuteApiEndpoint Bool
apigateway:Request/DomainNameArn ARN
apigateway:Request/EndpointType ArrayOfString
apigateway:Request/Method String
apigateway:Request/MtlsTrustStoreUri String
apigateway:Request/MtlsTrustStoreVersion String
apigateway:Request/PortalDisplayName String
apigateway:Request/PortalDomainName String
apigateway:Request/PortalProductDisplayName String
apigateway:Request/Priority Numeric
apigateway:Request/ProductPageTitle String
apigateway:Request/ProductRestEndpointPageEndpointPrefix String
apigateway:Request/RestApiId String
apigateway:Request/RouteAuthorizationType ArrayOfString
apigateway:Request/RoutingMode String
apigateway:Request/SecurityPolicy ArrayOfString
apigateway:Request/Stage String
apigateway:Request/StageName String
apigateway:Resource/AccessLoggingDestination String
apigateway:Resource/AccessLoggingFormat String
apigateway:Resource/ApiKeyRequired ArrayOfBool
apigateway:Resource/ApiName String
apigateway:Resource/AuthorizerType ArrayOfString
apigateway:Resource/AuthorizerUri ArrayOfString
apigateway:Resource/CognitoUserPoolArn ARN
apigateway:Resource/ConditionBasePaths ArrayOfString
apigateway:Resource/DisableExecuteApiEndpoint Bool
apigateway:Resource/EndpointType ArrayOfString
apigateway:Resource/Method String
apigateway:Resource/MtlsTrustStoreUri String
apigateway:Resource/MtlsTrustStoreVersion String
apigateway:Resource/PortalDisplayName String
apigateway:Resource/PortalDomainName String
apigateway:Resource/PortalProductDisplayName String
apigateway:Resource/PortalPublishStatus String
apigateway:Resource/Priority Numeric
apigateway:Resource/ProductPageTitle String
apigateway:Resource/ProductRestEndpointPageEndpointPrefix String
apigateway:Resource/RestApiId String
apigateway:Resource/RouteAuthorizationType ArrayOfString
apigateway:Resource/RoutingMode String
apigateway:Resource/SecurityPolicy ArrayOfString
apigateway:Resource/Stage String
application-autoscaling:scalable-dimension String
application-autoscaling:service-namespace String
apprunner:AutoScalingConfigurationArn ARN
apprunner:ConnectionArn ARN
apprunner:ObservabilityConfigurationArn ARN
apprunner:ServiceArn ARN
apprunner:VpcConnectorArn ARN
apprunner:VpcEndpointId String
apprunner:VpcId String
appstream:userId String
appsync:Visibility String
arc-zonal-shift:ResourceIdentifier String
artifact:ReportCategory String
artifact:ReportSeries String
autoscaling:CapacityReservationIds ArrayOfString
autoscaling:CapacityReservationResourceGroupArns ArrayOfString
autoscaling:ForceDelete Bool
autoscaling:ImageId String
autoscaling:InstanceType String
autoscaling:InstanceTypes String
autoscaling:LaunchConfigurationName String
autoscaling:LaunchTemplateVersionSpecified Bool
autoscaling:LoadBalancerNames ArrayOfString
autoscaling:MaxSize Numeric
autoscaling:MetadataHttpEndpoint String
autoscaling:MetadataHttpPutResponseHopLimit Numeric
autoscaling:MetadataHttpTokens String
autoscaling:MinSize Numeric
autoscaling:OperatorPrincipal String
autoscaling:ResourceTag/\${TagKey} String
autoscaling:SpotPrice Numeric
autoscaling:TargetCapacityTypes ArrayOfString
autoscaling:TargetGroupARNs ArrayOfARN
autoscaling:TrafficSourceIdentifiers ArrayOfString
autoscaling:VPCZoneIdentifiers ArrayOfString
aws-external-anthropic:BearerTokenType String
aws-external-anthropic:CalledViaConsole Bool
aws-external-anthropic:Capability String
aws-external-anthropic:KeyArn ARN
aws-marketplace:AgreementType ArrayOfString
aws-marketplace:Intent String
aws-marketplace:PartyType String
aws-marketplace:ProductId ArrayOfString
aws-marketplace:VerificationType String
aws:AssumedRoot Bool
aws:CalledVia ArrayOfString
aws:CalledViaAWSMCP String
aws:CalledViaFirst String
aws:CalledViaLast String
aws:ChatbotSourceArn ARN
aws:CurrentTime Date
aws:Ec2InstanceSourcePrivateIPv4 IPAddress
aws:Ec2InstanceSourceVpc String
aws:EpochTime Date
aws:FederatedProvider String
aws:IsMcpServiceAction Bool
aws:MultiFactorAuthAge Numeric
aws:MultiFactorAuthPresent Bool
aws:PrincipalAccount String
aws:PrincipalArn ARN
aws:PrincipalIsAWSService Bool
aws:PrincipalOrgID String
aws:PrincipalOrgPaths ArrayOfString
aws:PrincipalServiceName String
aws:PrincipalServiceNamesList ArrayOfString
aws:PrincipalTag/tag-key String
aws:PrincipalType String
aws:RequestTag/\${TagKey} String
aws:RequestTag/tag-key String
aws:RequestedRegion String
aws:ResourceAccount String
aws:ResourceOrgID String
aws:ResourceOrgPaths ArrayOfString
aws:ResourceTag/\${TagKey} String
aws:ResourceTag/tag-key String
aws:SecureTransport Bool
aws:SourceAccount String
aws:SourceArn ARN
aws:SourceIdentity String
aws:SourceIp IPAddress
aws:SourceOrgID String
aws:SourceOrgPaths ArrayOfString
aws:SourceOwner String
aws:SourceVpc String
aws:SourceVpcArn String
aws:SourceVpce String
aws:TagKeys ArrayOfString
aws:TokenIssueTime Date
aws:UserAgent String
aws:ViaAWSMCPService Bool
aws:ViaAWSService Bool
aws:VpcSourceIp IPAddress
aws:VpceAccount String
aws:VpceOrgID String
aws:VpceOrgPaths ArrayOfString
aws:referer String
aws:userid String
aws:username String
backup:ChangeableForDays Numeric
backup:CopyTargetOrgPaths ArrayOfString
backup:CopyTargets ArrayOfARN
backup:FrameworkArns ArrayOfARN
backup:Index String
backup:MaxRetentionDays Numeric
backup:MinRetentionDays Numeric
backup:MpaApprovalTeamArn ARN
batch:AWSLogsCreateGroup Bool
batch:AWSLogsGroup String
batch:AWSLogsRegion String
batch:AWSLogsStreamPrefix String
batch:EKSImage String
batch:EKSNamespace String
batch:EKSPrivileged Bool
batch:EKSRunAsGroup Numeric
batch:EKSRunAsUser Numeric
batch:EKSServiceAccountName String
batch:Image String
batch:LogDriver String
batch:Privileged Bool
batch:SchedulingPriority Numeric
batch:ShareIdentifier String
batch:User String
bedrock-agentcore:AllowedQueryParameters ArrayOfString
bedrock-agentcore:AllowedRequestHeaders ArrayOfString
bedrock-agentcore:AllowedResponseHeaders ArrayOfString
bedrock-agentcore:CredentialProviderScope ArrayOfString
bedrock-agentcore:CredentialProviderType String
bedrock-agentcore:DiscoveryUrl String
bedrock-agentcore:GatewayAuthorizerType String
bedrock-agentcore:HttpTargetConfigurationType String
bedrock-agentcore:InboundJwtClaim/aud ArrayOfString
bedrock-agentcore:InboundJwtClaim/client_id String
bedrock-agentcore:InboundJwtClaim/iss String
bedrock-agentcore:InboundJwtClaim/scope ArrayOfString
bedrock-agentcore:InboundJwtClaim/sub String
bedrock-agentcore:InferenceTargetConfigurationType String
bedrock-agentcore:KmsKeyArn String
bedrock-agentcore:McpTargetConfigurationType String
bedrock-agentcore:PolicyEngineArn String
bedrock-agentcore:PolicyEngineMode String
bedrock-agentcore:PrivateEndpointType String
bedrock-agentcore:ProtocolType String
bedrock-agentcore:ResourceConfigurationIdentifier String
bedrock-agentcore:RuntimeAuthorizerType String
bedrock-agentcore:actorId String
bedrock-agentcore:namespace String
bedrock-agentcore:runtimeSessionId String
bedrock-agentcore:securityGroups ArrayOfString
bedrock-agentcore:sessionId String
bedrock-agentcore:strategyId String
bedrock-agentcore:subnets ArrayOfString
bedrock-agentcore:userid String
bedrock-mantle:BearerTokenType String
bedrock-mantle:CustomizedModelArn String
bedrock-mantle:DataRetentionMode String
bedrock-mantle:Files ArrayOfString
bedrock-mantle:FineTuningJob String
bedrock-mantle:Model String
bedrock-mantle:ProjectArn String
bedrock-mantle:ReservationArn String
bedrock-mantle:ServiceTier String
bedrock:BearerTokenType String
bedrock:DataRetentionMode String
bedrock:GuardrailIdentifier ARN
bedrock:InferenceProfileArn ARN
bedrock:InlineAgentName String
bedrock:ModelArn ARN
bedrock:ProjectArn ARN
bedrock:PromptRouterArn ARN
bedrock:ServiceTier String
bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn ARN
billingconductor:PricingPlanArn ARN
cases:CreatedBy String
cases:RelatedItemType String
catalog:ChangeType String
cleanrooms-ml:CollaborationId String
cloud9:EnvironmentId String
cloud9:EnvironmentName String
cloud9:InstanceType String
cloud9:OwnerArn ARN
cloud9:Permissions String
cloud9:SubnetId String
cloud9:UserArn ARN
cloudformation:ChangeSetName String
cloudformation:CreateAction String
cloudformation:ImportResourceTypes String
cloudformation:ResourceTypes ArrayOfString
cloudformation:RoleArn ARN
cloudformation:StackPolicyUrl String
cloudformation:TargetRegion ArrayOfString
cloudformation:TemplateUrl String
cloudformation:TypeArn ARN
cloudshell:SecurityGroupIds ArrayOfString
cloudshell:SubnetIds ArrayOfString
cloudshell:VpcIds ArrayOfString
cloudwatch:AlarmActions ArrayOfString
cloudwatch:HasAccessGrant String
cloudwatch:namespace String
cloudwatch:requestInsightRuleLogGroups ArrayOfString
cloudwatch:requestManagedResourceARNs ArrayOfARN
codebuild:artifacts Bool
codebuild:artifacts.bucketOwnerAccess String
codebuild:artifacts.encryptionDisabled Bool
codebuild:artifacts.location String
codebuild:authType String
codebuild:autoRetryLimit Numeric
codebuild:buildArn ARN
codebuild:buildBatchConfig Bool
codebuild:buildBatchConfig.restrictions.computeTypesAllowed ArrayOfString
codebuild:buildBatchConfig.restrictions.fleetsAllowed ArrayOfString
codebuild:buildBatchConfig.serviceRole String
codebuild:buildType String
codebuild:cache Bool
codebuild:cache.location String
codebuild:cache.modes ArrayOfString
codebuild:cache.type String
codebuild:computeConfiguration Bool
codebuild:computeConfiguration.disk Numeric
codebuild:computeConfiguration.instanceType String
codebuild:computeConfiguration.machineType String
codebuild:computeConfiguration.memory Numeric
codebuild:computeConfiguration.vCpu Numeric
codebuild:computeType String
codebuild:concurrentBuildLimit Numeric
codebuild:encryptionKey String
codebuild:environment Bool
codebuild:environment.certificate String
codebuild:environment.computeConfiguration Bool
codebuild:environment.computeConfiguration.disk Numeric
codebuild:environment.computeConfiguration.instanceType String
codebuild:environment.computeConfiguration.machineType String
codebuild:environment.computeConfiguration.memory Numeric
codebuild:environment.computeConfiguration.vCpu Numeric
codebuild:environment.computeType String
codebuild:environment.environmentVariables Bool
codebuild:environment.environmentVariables.name ArrayOfString
codebuild:environment.environmentVariables.value ArrayOfString
codebuild:environment.environmentVariables/\${name}.value String
codebuild:environment.fleet.fleetArn ARN
codebuild:environment.image String
codebuild:environment.imagePullCredentialsType String
codebuild:environment.privilegedMode Bool
codebuild:environment.registryCredential Bool
codebuild:environment.registryCredential.credential String
codebuild:environment.registryCredential.credentialProvider String
codebuild:environment.type String
codebuild:environmentType String
codebuild:exportConfig.s3Destination.bucket String
codebuild:exportConfig.s3Destination.bucketOwner String
codebuild:exportConfig.s3Destination.encryptionDisabled Bool
codebuild:exportConfig.s3Destination.encryptionKey String
codebuild:exportConfig.s3Destination.path String
codebuild:fileSystemLocations.identifier ArrayOfString
codebuild:fileSystemLocations.location ArrayOfString
codebuild:fileSystemLocations.type ArrayOfString
codebuild:fileSystemLocations/\${identifier}.location String
codebuild:fileSystemLocations/\${identifier}.type String
codebuild:fleetServiceRole String
codebuild:imageId String
codebuild:logsConfig Bool
codebuild:logsConfig.s3Logs Bool
codebuild:logsConfig.s3Logs.bucketOwnerAccess String
codebuild:logsConfig.s3Logs.encryptionDisabled Bool
codebuild:logsConfig.s3Logs.location String
codebuild:logsConfig.s3Logs.status String
codebuild:manualCreation Bool
codebuild:projectArn ARN
codebuild:projectVisibility String
codebuild:scopeConfiguration.domain String
codebuild:scopeConfiguration.name String
codebuild:scopeConfiguration.scope String
codebuild:secondaryArtifacts Bool
codebuild:secondaryArtifacts.artifactIdentifier ArrayOfString
codebuild:secondaryArtifacts.bucketOwnerAccess ArrayOfString
codebuild:secondaryArtifacts.encryptionDisabled ArrayOfBool
codebuild:secondaryArtifacts.location ArrayOfString
codebuild:secondaryArtifacts/\${artifactIdentifier}.bucketOwnerAccess String
codebuild:secondaryArtifacts/\${artifactIdentifier}.encryptionDisabled Bool
codebuild:secondaryArtifacts/\${artifactIdentifier}.location String
codebuild:secondarySources Bool
codebuild:secondarySources.auth.resource ArrayOfString
codebuild:secondarySources.auth.type ArrayOfString
codebuild:secondarySources.buildStatusConfig.context ArrayOfString
codebuild:secondarySources.buildStatusConfig.targetUrl ArrayOfString
codebuild:secondarySources.buildspec Bool
codebuild:secondarySources.insecureSsl ArrayOfBool
codebuild:secondarySources.location ArrayOfString
codebuild:secondarySources.sourceIdentifier ArrayOfString
codebuild:secondarySources/\${sourceIdentifier}.auth.resource String
codebuild:secondarySources/\${sourceIdentifier}.auth.type String
codebuild:secondarySources/\${sourceIdentifier}.buildStatusConfig.context String
codebuild:secondarySources/\${sourceIdentifier}.buildStatusConfig.targetUrl String
codebuild:secondarySources/\${sourceIdentifier}.buildspec Bool
codebuild:secondarySources/\${sourceIdentifier}.insecureSsl Bool
codebuild:secondarySources/\${sourceIdentifier}.location String
codebuild:serverType String
codebuild:serviceRole String
codebuild:shouldOverwrite Bool
codebuild:source Bool
codebuild:source.auth.resource String
codebuild:source.auth.type String
codebuild:source.buildStatusConfig.context String
codebuild:source.buildStatusConfig.targetUrl String
codebuild:source.buildspec Bool
codebuild:source.insecureSsl Bool
codebuild:source.location String
codebuild:token String
codebuild:username String
codebuild:vpcConfig Bool
codebuild:vpcConfig.securityGroupIds ArrayOfString
codebuild:vpcConfig.subnets ArrayOfString
codebuild:vpcConfig.vpcId String
codecommit:References String
codeconnections:Branch String
codeconnections:BranchName String
codeconnections:FullRepositoryId String
codeconnections:HostArn ARN
codeconnections:InstallationId String
codeconnections:OwnerId String
codeconnections:PassedToService String
codeconnections:ProviderAction String
codeconnections:ProviderPermissionsRequired String
codeconnections:ProviderType String
codeconnections:ProviderTypeFilter String
codeconnections:RepositoryName String
codeconnections:VpcId String
codestar-connections:Branch String
codestar-connections:BranchName String
codestar-connections:FullRepositoryId String
codestar-connections:HostArn ARN
codestar-connections:InstallationId String
codestar-connections:OwnerId String
codestar-connections:PassedToService String
codestar-connections:ProviderAction String
codestar-connections:ProviderPermissionsRequired String
codestar-connections:ProviderType String
codestar-connections:ProviderTypeFilter String
codestar-connections:RepositoryName String
codestar-connections:VpcId String
codestar-notifications:NotificationsForResource ARN
cognito-identity-auth:AccountId String
cognito-identity-auth:IdentityPoolArn ARN
cognito-identity-unauth:AccountId String
cognito-identity-unauth:IdentityPoolArn ARN
cognito-identity.amazonaws.com:amr String
cognito-identity.amazonaws.com:aud String
cognito-identity.amazonaws.com:sub String
cognito-identity:IdentityPoolArn ARN
comprehend:DataLakeKmsKey ARN
comprehend:FlywheelIterationId String
comprehend:ModelKmsKey ARN
comprehend:OutputKmsKey ARN
comprehend:VolumeKmsKey ARN
comprehend:VpcSecurityGroupIds ArrayOfString
comprehend:VpcSubnets ArrayOfString
compute-optimizer:ResourceType String
config:ConfigurationRecorderServicePrincipal String
connect:AssignmentType String
connect:AttributeType String
connect:Channel String
connect:ContactAssociationId String
connect:ContactInitiationMethod String
connect:ExpressionValue String
connect:FlowType ArrayOfString
connect:InstanceId String
connect:ListRealtimeContactAnalysisSegmentsByOutputType String
connect:ListRealtimeContactAnalysisSegmentsBySegmentType ArrayOfString
connect:MonitorCapabilities ArrayOfString
connect:PreferredUserArn ARN
connect:PrimaryAttribute/\${PrimaryAttribute} String
connect:SearchContactsByContactAnalysis ArrayOfString
connect:SearchTag/\${TagKey} String
connect:StorageResourceType String
connect:Subtype String
connect:UserArn ARN
dataexchange:JobType String
datapipeline:PipelineCreator ArrayOfString
datapipeline:Tag/\${TagKey} String
datapipeline:workerGroup ArrayOfString
datazone:domainId String
datazone:projectId String
datazone:userId String
dax:EnclosingOperation String
deadline:AssociatedMembershipLevel String
deadline:CalledAction String
deadline:FarmMembershipLevels ArrayOfString
deadline:FleetMembershipLevels ArrayOfString
deadline:JobMembershipLevels ArrayOfString
deadline:MembershipLevel String
deadline:PrincipalId String
deadline:QueueMembershipLevels ArrayOfString
deadline:RequesterPrincipalId String
devops-guru:ServiceNames ArrayOfString
dms:assessment-run-tag/\${TagKey} String
dms:cert-tag/\${TagKey} String
dms:data-migration-tag/\${TagKey} String
dms:data-provider-tag/\${TagKey} String
dms:endpoint-tag/\${TagKey} String
dms:es-tag/\${TagKey} String
dms:individual-assessment-tag/\${TagKey} String
dms:instance-profile-tag/\${TagKey} String
dms:migration-project-tag/\${TagKey} String
dms:rep-tag/\${TagKey} String
dms:replication-config-tag/\${TagKey} String
dms:req-tag/\${TagKey} String
dms:subgrp-tag/\${TagKey} String
dms:task-tag/\${TagKey} String
drs:CreateAction String
drs:EC2InstanceARN ARN
ds-data:Identifier String
ds-data:MemberName String
ds-data:MemberRealm String
ds-data:Realm String
ds-data:SAMAccountName String
dsql:FisActionId String
dsql:FisTargetArns ArrayOfARN
dsql:WitnessRegion String
dynamodb:Attributes ArrayOfString
dynamodb:EnclosingOperation String
dynamodb:FirstPartitionKeyValues ArrayOfString
dynamodb:FisActionId String
dynamodb:FisTargetArns ArrayOfARN
dynamodb:FourthPartitionKeyValues ArrayOfString
dynamodb:FullTableScan Bool
dynamodb:LeadingKeys ArrayOfString
dynamodb:ReturnConsumedCapacity String
dynamodb:ReturnValues String
dynamodb:SecondPartitionKeyValues ArrayOfString
dynamodb:Select String
dynamodb:ThirdPartitionKeyValues ArrayOfString
ebs:Description String
ebs:ParentSnapshot ARN
ebs:VolumeSize Numeric
ec2-instance-connect:maxTunnelDuration Numeric
ec2-instance-connect:privateIpAddress IPAddress
ec2-instance-connect:remotePort Numeric
ec2:AccepterVpc ARN
ec2:Add/group String
ec2:Add/userId String
ec2:AllocationId String
ec2:AssociatePublicIpAddress Bool
ec2:Attribute String
ec2:Attribute/\${AttributeName} String
ec2:AuthenticationType String
ec2:AuthorizedService String
ec2:AuthorizedUser String
ec2:AutoPlacement String
ec2:AvailabilityZone String
ec2:AvailabilityZoneId String
ec2:BootModeOverride String
ec2:CapacityReservationFleet ARN
ec2:ClientRootCertificateChainArn ARN
ec2:CloudwatchLogGroupArn ARN
ec2:CloudwatchLogStreamArn ARN
ec2:CommitmentDuration Numeric
ec2:CpuOptionsAmdSevSnp String
ec2:CreateAction String
ec2:CreateDate Date
ec2:DPDTimeoutSeconds Numeric
ec2:DestinationCapacityReservationId ARN
ec2:DhcpOptionsID String
ec2:DirectoryArn ARN
ec2:Domain String
ec2:EbsOptimized Bool
ec2:ElasticGpuType String
ec2:Encrypted Bool
ec2:EndDate Date
ec2:EndDateType String
ec2:EphemeralStorage Bool
ec2:FisActionId String
ec2:FisTargetArns ArrayOfARN
ec2:GatewayType String
ec2:HostRecovery String
ec2:IKEVersions ArrayOfString
ec2:ImageID String
ec2:ImageType String
ec2:InsideTunnelCidr String
ec2:InsideTunnelIpv6Cidr String
ec2:InstanceAutoRecovery String
ec2:InstanceBandwidthWeighting String
ec2:InstanceCount Numeric
ec2:InstanceID String
ec2:InstanceMarketType String
ec2:InstanceMatchCriteria String
ec2:InstanceMetadataTags String
ec2:InstancePlatform ARN
ec2:InstanceProfile ARN
ec2:InstanceType String
ec2:InternetGatewayID String
ec2:InterruptibleCapacityReservationId String
ec2:InterruptionType String
ec2:IpamPrefixListResolverTargetId String
ec2:Ipv4IpamPoolId String
ec2:Ipv6IpamPoolId String
ec2:IsInterruptible Bool
ec2:IsLaunchTemplateResource Bool
ec2:KeyPairName String
ec2:KeyPairType String
ec2:KmsKeyId String
ec2:LaunchTemplate ARN
ec2:Location String
ec2:ManagedResourceOperator String
ec2:MetadataHttpEndpoint String
ec2:MetadataHttpPutResponseHopLimit Numeric
ec2:MetadataHttpTokens String
ec2:NetworkAclID String
ec2:NetworkInterfaceID String
ec2:NewInstanceProfile ARN
ec2:OutpostArn ARN
ec2:Owner String
ec2:ParentSnapshot ARN
ec2:ParentVolume ARN
ec2:Permission String
ec2:Phase1DHGroup ArrayOfString
ec2:Phase1EncryptionAlgorithms ArrayOfString
ec2:Phase1IntegrityAlgorithms ArrayOfString
ec2:Phase1LifetimeSeconds Numeric
ec2:Phase2DHGroup ArrayOfString
ec2:Phase2EncryptionAlgorithms ArrayOfString
ec2:Phase2IntegrityAlgorithms ArrayOfString
ec2:Phase2LifetimeSeconds Numeric
ec2:PlacementGroup ARN
ec2:PlacementGroupName String
ec2:PlacementGroupStrategy String
ec2:ProductCode String
ec2:Public Bool
ec2:PublicIpAddress String
ec2:Quantity Numeric
ec2:Region String
ec2:RekeyFuzzPercentage Numeric
ec2:RekeyMarginTimeSeconds Numeric
ec2:Remove/group String
ec2:Remove/userId String
ec2:ReplayWindowSizePackets String
ec2:RequesterVpc ARN
ec2:ReservedInstancesOfferingType String
ec2:ResourceTag/\${TagKey} String
ec2:RoleDelivery Numeric
ec2:RootDeviceType String
ec2:RouteTableID String
ec2:RoutingType String
ec2:SamlProviderArn ARN
ec2:SecurityGroupID String
ec2:ServerCertificateArn ARN
ec2:SnapshotCoolOffPeriod Numeric
ec2:SnapshotID String
ec2:SnapshotLockDuration Numeric
ec2:SnapshotTime String
ec2:SourceAvailabilityZone String
ec2:SourceCapacityReservationId ARN
ec2:SourceInstanceARN ARN
ec2:SourceInstanceArn ARN
ec2:SourceOutpostArn ARN
ec2:Subnet ARN
ec2:SubnetID String
ec2:TargetInstanceCount Numeric
ec2:Tenancy String
ec2:VolumeID String
ec2:VolumeInitializationRate Numeric
ec2:VolumeIops Numeric
ec2:VolumeSize Numeric
ec2:VolumeThroughput Numeric
ec2:VolumeType String
ec2:Vpc ARN
ec2:VpcID String
ec2:VpcPeeringConnectionID String
ec2:VpceMultiRegion String
ec2:VpcePrivateDnsPreference String
ec2:VpcePrivateDnsSpecifiedDomains ArrayOfString
ec2:VpceServiceName String
ec2:VpceServiceOwner String
ec2:VpceServicePrivateDnsName String
ec2:VpceServiceRegion String
ec2:VpceSupportedRegion String
ec2:osuser String
ec2:transitGatewayAttachmentId String
ec2:transitGatewayConnectPeerId String
ec2:transitGatewayId String
ec2:transitGatewayMeteringPolicyId String
ec2:transitGatewayMulticastDomainId String
ec2:transitGatewayPolicyTableId String
ec2:transitGatewayRouteTableAnnouncementId String
ec2:transitGatewayRouteTableId String
ecr-public:ResourceTag/\${TagKey} String
ecr:AccountSetting String
ecr:ResourceTag/\${TagKey} String
ecs:CreateAction String
ecs:ResourceTag/\${TagKey} String
ecs:account-setting String
ecs:auto-assign-public-ip Bool
ecs:capacity-provider ArrayOfARN
ecs:cluster ARN
ecs:compute-compatibility ArrayOfString
ecs:container-instances ARN
ecs:container-name String
ecs:daemon ARN
ecs:daemon-task-definition ARN
ecs:enable-ebs-volumes String
ecs:enable-ecs-managed-tags Bool
ecs:enable-execute-command String
ecs:enable-service-connect String
ecs:enable-vpc-lattice String
ecs:fargate-ephemeral-storage-kms-key String
ecs:gateway ARN
ecs:instance-metadata-tags-propagation Bool
ecs:namespace ARN
ecs:privileged String
ecs:propagate-tags String
ecs:service ARN
ecs:subnet ArrayOfString
ecs:task ARN
ecs:task-cpu Numeric
ecs:task-definition ARN
ecs:task-memory Numeric
eks:accessEntryType String
eks:accessScope String
eks:authenticationMode String
eks:blockStorageEnabled Bool
eks:bootstrapClusterCreatorAdminPermissions Bool
eks:bootstrapSelfManagedAddons Bool
eks:clientId String
eks:clusterName String
eks:computeConfigEnabled Bool
eks:controlPlaneEgressMode String
eks:controlPlaneScalingTier String
eks:deletionProtection Bool
eks:elasticLoadBalancingEnabled Bool
eks:encryptionConfigProviderKeyArns ArrayOfARN
eks:endpointPrivateAccess Bool
eks:endpointPublicAccess Bool
eks:issuerUrl String
eks:kubeApiServerConfig Bool
eks:kubeControllerManagerConfig Bool
eks:kubeSchedulerConfig Bool
eks:kubernetesGroups ArrayOfString
eks:kubernetesVersion String
eks:loggingType/\${type} Bool
eks:namespaces ArrayOfString
eks:policyArn ARN
eks:principalArn ARN
eks:supportType String
eks:username String
eks:zonalShiftEnabled Bool
elasticache:AtRestEncryptionEnabled Bool
elasticache:AuthTokenEnabled Bool
elasticache:AutomaticFailoverEnabled Bool
elasticache:CacheNodeType String
elasticache:CacheParameterGroupName String
elasticache:ClusterModeEnabled Bool
elasticache:DataStorageUnit String
elasticache:Durability String
elasticache:EngineType String
elasticache:EngineVersion String
elasticache:KmsKeyId String
elasticache:MaximumDataStorage Numeric
elasticache:MaximumECPUPerSecond Numeric
elasticache:MinimumDataStorage Numeric
elasticache:MinimumECPUPerSecond Numeric
elasticache:MultiAZEnabled Bool
elasticache:NumNodeGroups Numeric
elasticache:ReplicasPerNodeGroup Numeric
elasticache:SnapshotRetentionLimit Numeric
elasticache:TransitEncryptionEnabled Bool
elasticache:UserAuthenticationMode String
elasticbeanstalk:FromApplication ARN
elasticbeanstalk:FromApplicationVersion ARN
elasticbeanstalk:FromConfigurationTemplate ARN
elasticbeanstalk:FromEnvironment ARN
elasticbeanstalk:FromPlatform ARN
elasticbeanstalk:FromSolutionStack ARN
elasticbeanstalk:InApplication ARN
elasticfilesystem:AccessPointArn ARN
elasticfilesystem:AccessedViaMountTarget Bool
elasticfilesystem:CreateAction String
elasticfilesystem:Encrypted Bool
elasticloadbalancing:CreateAction String
elasticloadbalancing:ListenerProtocol ArrayOfString
elasticloadbalancing:ResourceTag/ String
elasticloadbalancing:ResourceTag/\${TagKey} String
elasticloadbalancing:Scheme String
elasticloadbalancing:SecurityGroup ArrayOfString
elasticloadbalancing:SecurityPolicy ArrayOfString
elasticloadbalancing:Subnet ArrayOfString
elasticmapreduce:ExecutionRoleArn ARN
elasticmapreduce:RequestTag/\${TagKey} String
elasticmapreduce:ResourceTag/\${TagKey} String
emr-containers:ExecutionRoleArn ARN
emr-containers:JobTemplateArn ARN
events:ContentFilterPresent Bool
events:EventBusArn ArrayOfARN
events:ManagedBy String
events:Metadata/\${MetadataKey} ArrayOfString
events:Metadata/\${MetadataKey}/Matcher String
events:PolicyName String
events:SystemMetadata/AwsDetailType String
events:SystemMetadata/AwsSource String
events:SystemMetadata/ContentType String
events:TargetArn ArrayOfARN
events:creatorAccount String
events:detail-type ArrayOfString
events:detail.eventTypeCode String
events:detail.service String
events:detail.userIdentity.principalId String
events:eventBusInvocation String
events:source ArrayOfString
execute-api:viaDomainArn ARN
fis:Operations ArrayOfString
fis:Percentage Numeric
fis:Service String
fis:Targets ArrayOfString
fsx:IsBackupCopyDestination Bool
fsx:IsBackupCopySource Bool
fsx:NfsDataRepositoryAuthenticationEnabled Bool
fsx:NfsDataRepositoryEncryptionInTransitEnabled Bool
fsx:ParentVolumeId String
fsx:StorageVirtualMachineId String
gameliftstreams:RoleArn ARN
geo:DeviceIds ArrayOfString
geo:GeofenceIds ArrayOfString
github.com/enterprises/\${EnterpriseName}:actor String
github.com/enterprises/\${EnterpriseName}:actor_id String
github.com/enterprises/\${EnterpriseName}:enterprise_id String
github.com/enterprises/\${EnterpriseName}:environment String
github.com/enterprises/\${EnterpriseName}:job_workflow_ref String
github.com/enterprises/\${EnterpriseName}:ref String
github.com/enterprises/\${EnterpriseName}:repository String
github.com/enterprises/\${EnterpriseName}:repository_id String
github.com/enterprises/\${EnterpriseName}:repository_owner_id String
github.com/enterprises/\${EnterpriseName}:workflow String
gitlab.com:namespace_id String
gitlab.com:pipeline_source String
gitlab.com:project_id String
gitlab.com:ref_protected String
gitlab.com:runner_environment String
gitlab.com:user_access_level String
gitlab.com:user_email String
gitlab.com:user_id String
gitlab.com:user_login String
glacier:ArchiveAgeInDays String
glacier:ResourceTag/ String
glue:CredentialIssuingService String
glue:EnabledForRedshiftAutoDiscovery Bool
glue:FederatedAuthorizationSource String
glue:LakeFormationPermissions String
glue:RoleAssumedBy String
glue:SecurityGroupIds ArrayOfString
glue:SubnetIds ArrayOfString
glue:VpcIds ArrayOfString
graph.facebook.com:app_id String
graph.facebook.com:id String
groundstation:AgentId String
groundstation:ConfigId String
groundstation:ConfigType String
groundstation:ContactId String
groundstation:DataflowEndpointGroupId String
groundstation:EphemerisId String
groundstation:GroundStationId String
groundstation:MissionProfileId String
groundstation:SatelliteId String
health:eventTypeCode String
health:service String
iam:AWSServiceName String
iam:AccountPropertyNamespaces ArrayOfString
iam:AssociatedResourceArn ARN
iam:DelegationDuration String
iam:DelegationRequestOwner ARN
iam:FIDO-FIPS-140-2-certification String
iam:FIDO-FIPS-140-3-certification String
iam:FIDO-certification String
iam:NotificationChannel String
iam:OrganizationsPolicyId String
iam:PassedToService String
iam:PermissionsBoundary ARN
iam:PolicyARN ARN
iam:RegisterSecurityKey String
iam:ResourceTag/\${TagKey} String
iam:RoleTemplateARN ARN
iam:ServiceSpecificCredentialAgeDays Numeric
iam:ServiceSpecificCredentialServiceName String
iam:TemplateArn ARN
idcs-\${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id String
identitycenter:ApplicationArn ARN
identitycenter:InstanceArn ARN
identitystore:GroupExternalIdIssuers ArrayOfARN
identitystore:GroupId ArrayOfString
identitystore:IdentityStoreArn ARN
identitystore:PrimaryRegion String
identitystore:ReservedUserId String
identitystore:UserExternalIdIssuers ArrayOfARN
identitystore:UserId String
imagebuilder:CreatedResourceTag/\${TagKey} String
imagebuilder:CreatedResourceTagKeys ArrayOfString
imagebuilder:Ec2MetadataHttpTokens String
imagebuilder:LifecyclePolicyResourceType String
imagebuilder:StatusTopicArn ARN
iot:ClientMode String
iot:CommandExecutionParameterBoolean/\${CommandParameterName} Bool
iot:CommandExecutionParameterNumber/\${CommandParameterName} Numeric
iot:CommandExecutionParameterString/\${CommandParameterName} String
iot:Delete Bool
iot:DomainName String
iot:IncludeSocketInformation Bool
iot:JobId String
iot:ThingGroupArn ArrayOfARN
iot:Topic String
iot:TunnelDestinationService ArrayOfString
iot:thingArn ARN
iotanalytics:ResourceTag/\${TagKey} String
iotevents:keyValue String
iotfleetwise:DestinationArn ARN
iotfleetwise:Signals ArrayOfString
iotfleetwise:UpdateToDecoderManifestArn ARN
iotfleetwise:UpdateToModelManifestArn ARN
iotmanagedintegrations:cloudConnectorId String
iotmanagedintegrations:connectorDestinationId String
iotsitewise:assetHierarchyPath String
iotsitewise:childAssetId String
iotsitewise:group String
iotsitewise:iam String
iotsitewise:isAssociatedWithAssetProperty String
iotsitewise:portal String
iotsitewise:project String
iotsitewise:propertyAlias String
iotsitewise:propertyId String
iotsitewise:taskArns ArrayOfARN
iotsitewise:user String
iottwinmaker:destinationType String
iottwinmaker:linkedServices ArrayOfString
iottwinmaker:sourceType String
iotwireless:DestinationName String
iotwireless:DeviceProfileId String
iotwireless:ServiceProfileId String
kafka:publicAccessEnabled Bool
kinesis:FisActionId String
kinesis:FisInjectPercentage Numeric
kinesis:FisTargetArns ArrayOfARN
kms:BypassPolicyLockoutSafetyCheck Bool
kms:CallerAccount String
kms:CustomerMasterKeySpec String
kms:CustomerMasterKeyUsage String
kms:DataKeyPairSpec String
kms:EncryptionAlgorithm String
kms:EncryptionContext:\${EncryptionContextKey} String
kms:EncryptionContextKeys ArrayOfString
kms:ExpirationModel String
kms:GrantConstraintSourceArn ARN
kms:GrantConstraintType String
kms:GrantIsForAWSResource Bool
kms:GrantOperations ArrayOfString
kms:GranteePrincipal String
kms:GranteeServicePrincipal String
kms:KeyAgreementAlgorithm String
kms:KeyOrigin String
kms:KeySpec String
kms:KeyUsage String
kms:MacAlgorithm String
kms:MessageType String
kms:MultiRegion Bool
kms:MultiRegionKeyType String
kms:PrimaryRegion String
kms:ReEncryptOnSameKey Bool
kms:RecipientAttestation:ImageSha384 String
kms:RecipientAttestation:NitroTPMPCR0 String
kms:RecipientAttestation:NitroTPMPCR1 String
kms:RecipientAttestation:NitroTPMPCR10 String
kms:RecipientAttestation:NitroTPMPCR11 String
kms:RecipientAttestation:NitroTPMPCR12 String
kms:RecipientAttestation:NitroTPMPCR13 String
kms:RecipientAttestation:NitroTPMPCR14 String
kms:RecipientAttestation:NitroTPMPCR15 String
kms:RecipientAttestation:NitroTPMPCR16 String
kms:RecipientAttestation:NitroTPMPCR17 String
kms:RecipientAttestation:NitroTPMPCR18 String
kms:RecipientAttestation:NitroTPMPCR19 String
kms:RecipientAttestation:NitroTPMPCR2 String
kms:RecipientAttestation:NitroTPMPCR20 String
kms:RecipientAttestation:NitroTPMPCR21 String
kms:RecipientAttestation:NitroTPMPCR22 String
kms:RecipientAttestation:NitroTPMPCR23 String
kms:RecipientAttestation:NitroTPMPCR3 String
kms:RecipientAttestation:NitroTPMPCR4 String
kms:RecipientAttestation:NitroTPMPCR5 String
kms:RecipientAttestation:NitroTPMPCR6 String
kms:RecipientAttestation:NitroTPMPCR7 String
kms:RecipientAttestation:NitroTPMPCR8 String
kms:RecipientAttestation:NitroTPMPCR9 String
kms:RecipientAttestation:PCR0 String
kms:RecipientAttestation:PCR1 String
kms:RecipientAttestation:PCR10 String
kms:RecipientAttestation:PCR11 String
kms:RecipientAttestation:PCR12 String
kms:RecipientAttestation:PCR13 String
kms:RecipientAttestation:PCR14 String
kms:RecipientAttestation:PCR15 String
kms:RecipientAttestation:PCR16 String
kms:RecipientAttestation:PCR17 String
kms:RecipientAttestation:PCR18 String
kms:RecipientAttestation:PCR19 String
kms:RecipientAttestation:PCR2 String
kms:RecipientAttestation:PCR20 String
kms:RecipientAttestation:PCR21 String
kms:RecipientAttestation:PCR22 String
kms:RecipientAttestation:PCR23 String
kms:RecipientAttestation:PCR24 String
kms:RecipientAttestation:PCR25 String
kms:RecipientAttestation:PCR26 String
kms:RecipientAttestation:PCR27 String
kms:RecipientAttestation:PCR28 String
kms:RecipientAttestation:PCR29 String
kms:RecipientAttestation:PCR3 String
kms:RecipientAttestation:PCR30 String
kms:RecipientAttestation:PCR31 String
kms:RecipientAttestation:PCR4 String
kms:RecipientAttestation:PCR5 String
kms:RecipientAttestation:PCR6 String
kms:RecipientAttestation:PCR7 String
kms:RecipientAttestation:PCR8 String
kms:RecipientAttestation:PCR9 String
kms:ReplicaRegion String
kms:RequestAlias String
kms:ResourceAliases ArrayOfString
kms:RetiringPrincipal String
kms:RetiringServicePrincipal String
kms:RotationPeriodInDays Numeric
kms:ScheduleKeyDeletionPendingWindowInDays Numeric
kms:SigningAlgorithm String
kms:TrailingDaysWithoutKeyUsage Numeric
kms:ValidTo Date
kms:ViaService String
kms:WrappingAlgorithm String
kms:WrappingKeySpec String
lakeformation:EnabledOnlyForMetaDataAccess Bool
lambda:CodeSigningConfigArn ARN
lambda:EventSourceToken String
lambda:FunctionArn ARN
lambda:FunctionUrlAuthType String
lambda:InvokedViaFunctionUrl Bool
lambda:Layer ArrayOfString
lambda:Principal String
lambda:SecurityGroupIds ArrayOfString
lambda:SourceFunctionArn ARN
lambda:SubnetIds ArrayOfString
lambda:VpcIds String
lex:associatedIntents ArrayOfString
lex:associatedSlotTypes ArrayOfString
lex:channelType String
license-manager:ResourceTag/\${TagKey} String
logs:DeliveryDestinationResourceArn ARN
logs:LogGeneratingResourceArns ArrayOfARN
logs:data_source_name String
logs:data_source_type String
lookoutequipment:IsImportingData Bool
mediaconvert:HttpInputsAllowed Bool
mediaconvert:HttpsInputsAllowed Bool
mediaconvert:S3InputsAllowed Bool
medical-imaging:SeriesInstanceUID String
medical-imaging:StudyInstanceUID String
memorydb:TLSEnabled Bool
memorydb:UserAuthenticationMode String
mgh:AutomationRunResourceRunID String
mgh:AutomationUnitResourceAutomationUnitArn ARN
mgh:ConnectionResourceConnectionArn String
mgn:CreateAction String
mpa:ProtectedResourceAccount String
mpa:RequestedOperation String
neptune-db:QueryLanguage String
neptune-graph:PublicConnectivity Bool
networkmanager:cgwArn ARN
networkmanager:directConnectGatewayArn ARN
networkmanager:edgeLocations ArrayOfString
networkmanager:subnetArns ArrayOfARN
networkmanager:tgwArn ARN
networkmanager:tgwConnectPeerArn ARN
networkmanager:tgwRtbArn ARN
networkmanager:vpcArn ARN
networkmanager:vpnConnectionArn ARN
nimble:createdBy String
nimble:ownedBy String
nimble:principalId String
nimble:requesterPrincipalId String
nimble:studioId ARN
oam:ResourceTypes ArrayOfString
observabilityadmin:CentralizationBackupRegion String
observabilityadmin:CentralizationDestinationAccount String
observabilityadmin:CentralizationDestinationRegion String
observabilityadmin:CentralizationRuleName String
observabilityadmin:CentralizationSourceId ArrayOfString
observabilityadmin:CentralizationSourceRegions ArrayOfString
observabilityadmin:SourceType String
observabilityadmin:TargetRegions String
oidc.circleci.com/org/\${OrgId}:oidc.circleci.com/project-id String
organizations:PolicyType String
organizations:ServicePrincipal String
organizations:TransferDirection String
organizations:TransferType String
partnercentral-account-management:LegacyPartnerCentralRole ArrayOfString
partnercentral-account-management:MarketingCentralRole ArrayOfString
partnercentral-account-management:ProServeRole ArrayOfString
partnercentral:Catalog String
partnercentral:ChannelHandshakeType String
partnercentral:FulfillmentTypes ArrayOfString
partnercentral:Programs ArrayOfString
partnercentral:RelatedEntityType String
partnercentral:VerificationType String
payment-cryptography:CertificateAuthorityPublicKeyIdentifier String
payment-cryptography:DeriveKeyUsage String
payment-cryptography:ExportDukptInitialKey Bool
payment-cryptography:ExportKeyMaterial String
payment-cryptography:ImportKeyMaterial String
payment-cryptography:KeyAlgorithm String
payment-cryptography:KeyClass String
payment-cryptography:KeyUsage String
payment-cryptography:PrivateKeyIdentifier String
payment-cryptography:RequestAlias String
payment-cryptography:ResourceAliases ArrayOfString
payment-cryptography:SigningKeyIdentifier String
payment-cryptography:WrappingKeyIdentifier String
pi:Dimensions ArrayOfString
proton:EnvironmentTemplate String
proton:ServiceTemplate String
qapps:AppIsPublished String
qapps:SessionIsShared String
qapps:UserIsAppOwner String
qapps:UserIsSessionModerator String
qldb:Purge String
quicksight:AllowedEmbeddingDomains ArrayOfString
quicksight:DirectoryType String
quicksight:Edition String
quicksight:Group ARN
quicksight:IamArn ARN
quicksight:KmsKeyArns ArrayOfARN
quicksight:SessionName String
quicksight:UserName String
ram:AllowsExternalPrincipals Bool
ram:PermissionArn ARN
ram:PermissionResourceType String
ram:Principal String
ram:RequestedAllowsExternalPrincipals Bool
ram:RequestedResourceType String
ram:ResourceArn ARN
ram:ResourceShareName String
ram:ResourceTag/\${TagKey} String
ram:RetainSharingOnAccountLeaveOrganization Bool
ram:ShareOwnerAccountId String
rbin:Attribute/ResourceType String
rbin:Request/ResourceType String
rds:BackupTarget String
rds:CopyOptionGroup Bool
rds:DatabaseClass String
rds:DatabaseEngine String
rds:DatabaseName String
rds:EndpointType String
rds:ManageMasterUserPassword Bool
rds:MultiAz Bool
rds:Piops Numeric
rds:PubliclyAccessible Bool
rds:StorageEncrypted Bool
rds:StorageSize Numeric
rds:TagsFromRequest Bool
rds:TenantDatabaseName String
rds:Vpc Bool
rds:cluster-pg-tag/\${TagKey} String
rds:cluster-snapshot-tag/\${TagKey} String
rds:cluster-tag/\${TagKey} String
rds:db-tag/\${TagKey} String
rds:es-tag/\${TagKey} String
rds:og-tag/\${TagKey} String
rds:pg-tag/\${TagKey} String
rds:req-tag/\${TagKey} String
rds:ri-tag/\${TagKey} String
rds:secgrp-tag/\${TagKey} String
rds:snapshot-tag/\${TagKey} String
rds:subgrp-tag/\${TagKey} String
redshift-data:glue-catalog-arn ARN
redshift-data:session-owner-iam-userid String
redshift-data:statement-owner-iam-userid String
redshift-serverless:endpointAccessId String
redshift-serverless:managedWorkgroupName String
redshift-serverless:namespaceId String
redshift-serverless:recoveryPointId String
redshift-serverless:snapshotId String
redshift-serverless:tableRestoreRequestId String
redshift-serverless:workgroupId String
redshift:AllowWrites Bool
redshift:ConsumerArn ARN
redshift:ConsumerIdentifier String
redshift:DbName String
redshift:DbUser String
redshift:DurationSeconds String
redshift:InboundIntegrationArn ARN
redshift:IntegrationSourceArn ARN
redshift:IntegrationTargetArn ARN
refactor-spaces:ApplicationCreatedByAccount String
refactor-spaces:CreatedByAccountIds ArrayOfString
refactor-spaces:RouteCreatedByAccount String
refactor-spaces:ServiceCreatedByAccount String
refactor-spaces:SourcePath String
resource-explorer-2:Operation String
route53-recovery-cluster:AllowSafetyRulesOverrides Bool
route53:ChangeResourceRecordSetsActions ArrayOfString
route53:ChangeResourceRecordSetsNormalizedRecordNames ArrayOfString
route53:ChangeResourceRecordSetsRecordTypes ArrayOfString
route53:VPCs String
route53profiles:FirewallRuleGroupPriority Numeric
route53profiles:HostedZoneDomains String
route53profiles:ResolverRuleDomains String
route53profiles:ResourceArns ARN
route53profiles:ResourceIds String
route53profiles:ResourceTypes String
rtbfabric:InboundExternalLinkGatewayId String
rtbfabric:InboundExternalLinkLinkId String
rtbfabric:LinkLinkId String
rtbfabric:LinkRoutingRuleRuleId String
rtbfabric:OutboundExternalLinkLinkId String
rtbfabric:RequesterGatewayGatewayId String
rtbfabric:ResponderGatewayGatewayId String
s3-object-lambda:TlsVersion Numeric
s3-object-lambda:authType String
s3-object-lambda:signatureAge Numeric
s3-object-lambda:versionid String
s3-outposts:AccessPointNetworkOrigin String
s3-outposts:DataAccessPointAccount String
s3-outposts:DataAccessPointArn ARN
s3-outposts:ExistingObjectTag/<key> String
s3-outposts:RequestObjectTag/<key> String
s3-outposts:RequestObjectTagKeys String
s3-outposts:authType String
s3-outposts:delimiter String
s3-outposts:max-keys Numeric
s3-outposts:prefix String
s3-outposts:signatureAge Numeric
s3-outposts:signatureversion String
s3-outposts:versionid String
s3-outposts:x-amz-acl String
s3-outposts:x-amz-content-sha256 String
s3-outposts:x-amz-copy-source String
s3-outposts:x-amz-metadata-directive String
s3-outposts:x-amz-server-side-encryption String
s3-outposts:x-amz-storage-class String
s3:AccessGrantScope String
s3:AccessGrantsInstanceArn ARN
s3:AccessGrantsLocationScope String
s3:AccessPointNetworkOrigin String
s3:AccessPointTag/\${TagKey} String
s3:BucketTag/\${TagKey} String
s3:DataAccessPointAccount String
s3:DataAccessPointArn ARN
s3:ExistingJobOperation String
s3:ExistingJobPriority Numeric
s3:ExistingObjectTag/<key> String
s3:InventoryAccessibleOptionalFields ArrayOfString
s3:JobSuspendedCause String
s3:ObjectCreationOperation Bool
s3:RequestJobOperation String
s3:RequestJobPriority Numeric
s3:RequestObjectTag/<key> String
s3:RequestObjectTagKeys ArrayOfString
s3:ResourceAccount String
s3:TlsVersion Numeric
s3:annotation-prefix String
s3:authType String
s3:delimiter String
s3:deliverySourceArn ARN
s3:destinationRegion String
s3:if-match String
s3:if-none-match String
s3:isReplicationPauseRequest Bool
s3:locationconstraint String
s3:logType String
s3:max-annotation-results Numeric
s3:max-keys Numeric
s3:object-lock-event-hold String
s3:object-lock-event-hold-duration-days Numeric
s3:object-lock-legal-hold String
s3:object-lock-mode String
s3:object-lock-remaining-retention-days Numeric
s3:object-lock-retain-until-date Date
s3:prefix String
s3:resourceArnBeingAuthorized ARN
s3:signatureAge Numeric
s3:signatureversion String
s3:versionid String
s3:x-amz-acl String
s3:x-amz-bucket-namespace String
s3:x-amz-content-sha256 String
s3:x-amz-copy-source String
s3:x-amz-grant-full-control String
s3:x-amz-grant-read String
s3:x-amz-grant-read-acp String
s3:x-amz-grant-write String
s3:x-amz-grant-write-acp String
s3:x-amz-metadata-directive String
s3:x-amz-object-annotation-directive String
s3:x-amz-object-if-match String
s3:x-amz-object-ownership String
s3:x-amz-server-side-encryption String
s3:x-amz-server-side-encryption-aws-kms-key-id ARN
s3:x-amz-server-side-encryption-customer-algorithm String
s3:x-amz-storage-class String
s3:x-amz-website-redirect-location String
s3express:AccessPointNetworkOrigin String
s3express:AccessPointTag/\${TagKey} String
s3express:AllAccessRestrictedToLocalZoneGroup String
s3express:BucketTag/\${TagKey} String
s3express:DataAccessPointAccount String
s3express:DataAccessPointArn ARN
s3express:InventoryAccessibleOptionalFields ArrayOfString
s3express:LocationName String
s3express:Permissions ArrayOfString
s3express:ResourceAccount String
s3express:SessionMode String
s3express:TlsVersion Numeric
s3express:authType String
s3express:signatureAge Numeric
s3express:signatureversion String
s3express:x-amz-content-sha256 String
s3express:x-amz-server-side-encryption String
s3express:x-amz-server-side-encryption-aws-kms-key-id ARN
s3files:AccessPointArn ARN
s3files:CreateAction String
s3tables:KMSKeyArn ARN
s3tables:SSEAlgorithm String
s3tables:StorageClass String
s3tables:TableBucketTag/\${TagKey} String
s3tables:namespace String
s3tables:tableName String
s3vectors:VectorBucketTag/\${TagKey} String
s3vectors:kmsKeyArn ARN
s3vectors:sseType String
sagemaker:AcceleratorTypes ArrayOfString
sagemaker:AppNetworkAccessType String
sagemaker:AuthMode String
sagemaker:BearerTokenType String
sagemaker:CurrentCustomerMetadataProperties/\${MetadataKey} String
sagemaker:CurrentModelLifeCycleStage String
sagemaker:CurrentModelLifeCycleStageStatus String
sagemaker:CustomerMetadataProperties/\${MetadataKey} String
sagemaker:CustomerMetadataPropertiesToRemove ArrayOfString
sagemaker:DirectGatedModelAccess String
sagemaker:DirectInternetAccess String
sagemaker:DomainId String
sagemaker:DomainSharingOutputKmsKey ARN
sagemaker:DomainSharingOutputKmsKeyArn ARN
sagemaker:EnableRemoteDebug Bool
sagemaker:FeatureGroupDisableGlueTableCreation Bool
sagemaker:FeatureGroupEnableOnlineStore Bool
sagemaker:FeatureGroupOfflineStoreConfig Bool
sagemaker:FeatureGroupOfflineStoreKmsKey ARN
sagemaker:FeatureGroupOfflineStoreKmsKeyArn ARN
sagemaker:FeatureGroupOfflineStoreS3Uri String
sagemaker:FeatureGroupOnlineStoreKmsKey ARN
sagemaker:FeatureGroupOnlineStoreKmsKeyArn ARN
sagemaker:FileSystemAccessMode String
sagemaker:FileSystemDirectoryPath String
sagemaker:FileSystemId String
sagemaker:FileSystemType String
sagemaker:HomeEfsFileSystemKmsKey ARN
sagemaker:ImageArns ArrayOfARN
sagemaker:ImageVersionArns ArrayOfARN
sagemaker:InstanceTypes ArrayOfString
sagemaker:InterContainerTrafficEncryption Bool
sagemaker:IsUpdateRecord Bool
sagemaker:KeepAlivePeriod Numeric
sagemaker:MaxRuntimeInSeconds Numeric
sagemaker:MinimumInstanceMetadataServiceVersion String
sagemaker:ModelApprovalStatus String
sagemaker:ModelArn ARN
sagemaker:ModelLifeCycle:Stage String
sagemaker:ModelLifeCycle:StageStatus String
sagemaker:NetworkIsolation Bool
sagemaker:NotebookInstanceLifecycleConfigArns ArrayOfARN
sagemaker:OutputKmsKey ARN
sagemaker:OutputKmsKeyArn ARN
sagemaker:OwnerUserProfileArn ARN
sagemaker:PipelineVersionId String
sagemaker:RemoteAccess String
sagemaker:ResourceTag/ String
sagemaker:ResourceTag/\${TagKey} String
sagemaker:RootAccess String
sagemaker:SearchVisibilityCondition/\${FilterKey} String
sagemaker:ServerlessMaxConcurrency Numeric
sagemaker:ServerlessMemorySize Numeric
sagemaker:SpaceSharingType String
sagemaker:StudioLifecycleConfigArns ArrayOfARN
sagemaker:TaggingAction String
sagemaker:TargetModel String
sagemaker:UpdatableFeatures ArrayOfString
sagemaker:UserProfileName String
sagemaker:VolumeKmsKey ARN
sagemaker:VolumeKmsKeyArn ARN
sagemaker:VpcSecurityGroupIds ArrayOfString
sagemaker:VpcSubnets ArrayOfString
sagemaker:WorkteamArn ARN
sagemaker:WorkteamType String
saml:aud String
saml:cn ArrayOfString
saml:commonName String
saml:doc String
saml:eduorghomepageuri ArrayOfString
saml:eduorgidentityauthnpolicyuri ArrayOfString
saml:eduorglegalname ArrayOfString
saml:eduorgsuperioruri ArrayOfString
saml:eduorgwhitepagesuri ArrayOfString
saml:edupersonaffiliation ArrayOfString
saml:edupersonassurance ArrayOfString
saml:edupersonentitlement ArrayOfString
saml:edupersonnickname ArrayOfString
saml:edupersonorgdn String
saml:edupersonorgunitdn ArrayOfString
saml:edupersonprimaryaffiliation String
saml:edupersonprimaryorgunitdn String
saml:edupersonprincipalname String
saml:edupersonscopedaffiliation ArrayOfString
saml:edupersontargetedid ArrayOfString
saml:givenName String
saml:iss String
saml:mail String
saml:name String
saml:namequalifier String
saml:organizationStatus String
saml:primaryGroupSID String
saml:sub String
saml:sub_type String
saml:surname String
saml:uid String
saml:x500UniqueIdentifier String
secretsmanager:AddReplicaRegions ArrayOfString
secretsmanager:BlockPublicPolicy Bool
secretsmanager:Description String
secretsmanager:ExternalSecretRotationRoleArn ARN
secretsmanager:ForceDeleteWithoutRecovery Bool
secretsmanager:ForceOverwriteReplicaSecret Bool
secretsmanager:KmsKeyArn ARN
secretsmanager:KmsKeyId String
secretsmanager:ModifyRotationRules Bool
secretsmanager:Name String
secretsmanager:RecoveryWindowInDays Numeric
secretsmanager:ResourceTag/tag-key String
secretsmanager:RotateImmediately Bool
secretsmanager:RotationLambdaARN ARN
secretsmanager:SecretId ARN
secretsmanager:SecretPrimaryRegion String
secretsmanager:Type String
secretsmanager:VersionId String
secretsmanager:VersionStage String
secretsmanager:resource/AllowRotationLambdaArn ARN
secretsmanager:resource/Type String
securityhub:ASFFSyntaxPath/\${ASFFSyntaxPath} String
securityhub:OCSFSyntaxPath/\${OCSFSyntaxPath} String
securityhub:TargetAccount String
serverlessrepo:applicationType String
servicecatalog:Resource String
servicecatalog:ResourceType String
servicecatalog:accountLevel String
servicecatalog:roleLevel String
servicecatalog:userLevel String
servicediscovery:NamespaceArn ARN
servicediscovery:NamespaceName String
servicediscovery:ServiceArn ARN
servicediscovery:ServiceCreatedByAccount String
servicediscovery:ServiceName String
servicequotas:service String
ses:AddonSubscriptionArn ARN
ses:ApiVersion String
ses:ClickTrackingEnabled String
ses:ConfigurationSetOptions ArrayOfString
ses:ExportSourceType String
ses:FeedbackAddress String
ses:FromAddress String
ses:FromDisplayName String
ses:MailManagerIngressPointType String
ses:MailManagerRuleSetArn ARN
ses:MailManagerTrafficPolicyArn ARN
ses:MultiRegionEndpointId String
ses:OpenTrackingEnabled String
ses:Recipients ArrayOfString
ses:ReplicaRegion ArrayOfString
ses:TenantName String
signer:ProfileVersion String
signin:OAuthClientAuthentication String
signin:OAuthClientId String
signin:OAuthGrantType String
signin:OAuthRedirectUri String
signin:OAuthTokenType String
signin:PrincipalArn ARN
sns:Endpoint String
sns:Protocol String
ssm:AccessRequestId String
ssm:AutoApprove Bool
ssm:DocumentCategories ArrayOfString
ssm:DocumentType String
ssm:DocumentVersion ArrayOfString
ssm:InventoryTypeName ArrayOfString
ssm:NodeAccountId String
ssm:NodeOrgId String
ssm:Overwrite String
ssm:Policies String
ssm:Recursive String
ssm:SessionDocumentAccessCheck Bool
ssm:SourceInstanceARN ARN
ssm:SourceInstanceArn ARN
ssm:SyncType String
ssm:resourceTag/\${TagKey} String
ssm:resourceTag/aws:ssmmessages:session-id String
ssm:resourceTag/aws:ssmmessages:target-id String
ssm:resourceTag/tag-key String
sso:ApplicationAccount String
sso:PrimaryRegion String
states:HTTPEndpoint String
states:HTTPMethod String
states:StateMachineQualifier ArrayOfString
sts:AWSServiceName String
sts:DurationSeconds Numeric
sts:ExternalId String
sts:IdentityTokenAudience ArrayOfString
sts:RequestContext/\${ContextKey} String
sts:RequestContextProviders ArrayOfARN
sts:RoleAuthorizedByIdp Bool
sts:RoleSessionName String
sts:SigningAlgorithm String
sts:SourceIdentity String
sts:TaskPolicyArn ARN
sts:TransitiveTagKeys ArrayOfString
swf:activityType.name String
swf:activityType.version String
swf:defaultTaskList.name String
swf:name String
swf:tagFilter.tag String
swf:tagList.member.0 String
swf:tagList.member.1 String
swf:tagList.member.2 String
swf:tagList.member.3 String
swf:tagList.member.4 String
swf:taskList.name String
swf:typeFilter.name String
swf:typeFilter.version String
swf:version String
swf:workflowType.name String
swf:workflowType.version String
synthetics:Names ArrayOfString
timestream-influxdb:RestoreMode String
token.actions.\${Domain}.ghe.com:actor String
token.actions.\${Domain}.ghe.com:actor_id String
token.actions.\${Domain}.ghe.com:enterprise_id String
token.actions.\${Domain}.ghe.com:environment String
token.actions.\${Domain}.ghe.com:job_workflow_ref String
token.actions.\${Domain}.ghe.com:ref String
token.actions.\${Domain}.ghe.com:repository String
token.actions.\${Domain}.ghe.com:repository_id String
token.actions.\${Domain}.ghe.com:repository_owner_id String
token.actions.\${Domain}.ghe.com:workflow String
token.actions.githubusercontent.com/\${SubPath}:actor String
token.actions.githubusercontent.com/\${SubPath}:actor_id String
token.actions.githubusercontent.com/\${SubPath}:enterprise_id String
token.actions.githubusercontent.com/\${SubPath}:environment String
token.actions.githubusercontent.com/\${SubPath}:job_workflow_ref String
token.actions.githubusercontent.com/\${SubPath}:ref String
token.actions.githubusercontent.com/\${SubPath}:repository String
token.actions.githubusercontent.com/\${SubPath}:repository_id String
token.actions.githubusercontent.com/\${SubPath}:repository_owner_id String
token.actions.githubusercontent.com/\${SubPath}:workflow String
token.actions.githubusercontent.com:actor String
token.actions.githubusercontent.com:actor_id String
token.actions.githubusercontent.com:enterprise_id String
token.actions.githubusercontent.com:environment String
token.actions.githubusercontent.com:job_workflow_ref String
token.actions.githubusercontent.com:ref String
token.actions.githubusercontent.com:repository String
token.actions.githubusercontent.com:repository_id String
token.actions.githubusercontent.com:repository_owner_id String
token.actions.githubusercontent.com:workflow String
transcribe:OutputBucketName String
transcribe:OutputEncryptionKMSKeyId String
transcribe:OutputKey String
transcribe:OutputLocation String
transfer:RequestConnectorProtocol String
transfer:RequestSecurityPolicyName String
transfer:RequestServerDomain String
transfer:RequestServerEndpointType String
transfer:RequestServerProtocols ArrayOfString
user-subscriptions:CreateForSelf Bool
vpc-lattice-svcs:Port Numeric
vpc-lattice-svcs:RequestHeader/\${HeaderName} String
vpc-lattice-svcs:RequestMethod String
vpc-lattice-svcs:RequestPath String
vpc-lattice-svcs:RequestQueryString/\${QueryStringKey} ArrayOfString
vpc-lattice-svcs:ServiceArn ARN
vpc-lattice-svcs:ServiceNetworkArn ARN
vpc-lattice-svcs:SourceVpc String
vpc-lattice-svcs:SourceVpcOwnerAccount String
vpc-lattice:AuthType String
vpc-lattice:CreateAction String
vpc-lattice:DomainName String
vpc-lattice:PrivateDnsPreference String
vpc-lattice:PrivateDnsSpecifiedDomains ArrayOfString
vpc-lattice:Protocol String
vpc-lattice:ResourceConfigurationArn ARN
vpc-lattice:SecurityGroupIds ArrayOfString
vpc-lattice:ServiceArn ARN
vpc-lattice:ServiceNetworkArn ARN
vpc-lattice:TargetGroupArns ArrayOfARN
vpc-lattice:VpcEndpointId String
vpc-lattice:VpcId String
wafv2:LogDestinationResource ARN
wafv2:LogScope String
wellarchitected:JiraProjectKey String
wisdom:MessageTemplate/RoutingProfileArn ArrayOfARN
wisdom:SearchFilter/Qualifier ArrayOfString
wisdom:SearchFilter/RoutingProfileArn ARN
workmail:ImpersonationRoleId String
workspaces:userId String
www.amazon.com:app_id String
www.amazon.com:user_id String
xray:ResourcePolicyName String
xray:TraceSegmentDestination String
`;

// src/iam/condition-key.ts
function conditionKey(name) {
  const wanted = name.toLowerCase();
  const { exact, patterns } = keys();
  return exact.get(wanted) ?? patterns.find(({ pattern: pattern2 }) => matches(pattern2, wanted) === "yes")?.key;
}
var isAlwaysPresent = (key) => alwaysPresent.has(key.toLowerCase());
var alwaysPresent = /* @__PURE__ */ new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:useragent",
  "aws:viaawsservice"
]);
function keys() {
  read ??= readKeys();
  return read;
}
var read;
function readKeys() {
  const all = conditionKeys.trim().split("\n").map((line) => ({ name: line.slice(0, line.lastIndexOf(" ")), type: line.slice(line.lastIndexOf(" ") + 1) }));
  return {
    exact: new Map(all.map((key) => [key.name.toLowerCase(), key])),
    patterns: all.flatMap((key) => {
      const pattern2 = key.name.replace(/\$\{[^{}]*\}|(?<=\/)tag-key$/g, "*").toLowerCase();
      return pattern2.includes("*") ? [{ pattern: pattern2, key }] : [];
    })
  };
}

// src/iam/condition.ts
var row = (name, type, negative, wildcards) => ({
  name,
  type,
  negative,
  wildcards
});
var conditionOperators = [
  row("StringEquals", "String", false, false),
  row("StringNotEquals", "String", true, false),
  row("StringEqualsIgnoreCase", "String", false, false),
  row("StringNotEqualsIgnoreCase", "String", true, false),
  row("StringLike", "String", false, true),
  row("StringNotLike", "String", true, true),
  row("NumericEquals", "Numeric", false, false),
  row("NumericNotEquals", "Numeric", true, false),
  row("NumericLessThan", "Numeric", false, false),
  row("NumericLessThanEquals", "Numeric", false, false),
  row("NumericGreaterThan", "Numeric", false, false),
  row("NumericGreaterThanEquals", "Numeric", false, false),
  row("DateEquals", "Date", false, false),
  row("DateNotEquals", "Date", true, false),
  row("DateLessThan", "Date", false, false),
  row("DateLessThanEquals", "Date", false, false),
  row("DateGreaterThan", "Date", false, false),
  row("DateGreaterThanEquals", "Date", false, false),
  row("Bool", "Bool", false, false),
  row("BinaryEquals", "Binary", false, false),
  row("IpAddress", "IpAddress", false, false),
  row("NotIpAddress", "IpAddress", true, false),
  // AWS: ArnEquals and ArnLike behave identically, and so do their negations.
  row("ArnEquals", "Arn", false, true),
  row("ArnLike", "Arn", false, true),
  row("ArnNotEquals", "Arn", true, true),
  row("ArnNotLike", "Arn", true, true),
  row("Null", "Null", false, false)
];
var byName = new Map(
  conditionOperators.map((operator) => [operator.name.toLowerCase(), operator])
);
function readOperator(written) {
  const [, prefix, name = "", suffix] = /^(?:(ForAllValues|ForAnyValue):)?([a-z]+?)(IfExists)?$/i.exec(written) ?? [];
  const operator = byName.get(name.toLowerCase());
  if (!operator || suffix !== void 0 && operator.type === "Null") return void 0;
  return { operator, set: setOf(prefix), ifExists: suffix !== void 0 };
}
var setOf = (prefix) => prefix === void 0 ? void 0 : prefix.toLowerCase() === "forallvalues" ? "ForAllValues" : "ForAnyValue";
function limits(written, key) {
  const read2 = readOperator(written);
  if (!read2) return "unknown";
  const { operator, set, ifExists } = read2;
  if (operator.negative || operator.type === "Null" || set === "ForAllValues") return "no";
  return ifExists && !isAlwaysPresent(key) ? "no" : "yes";
}
var isSameKey = (a, b) => a.toLowerCase() === b.toLowerCase();

// src/policy/grant.ts
function isWholeService({ parts, known, text }) {
  const [first, ...more] = parts;
  if (known) return isServiceWildcard(text);
  return first !== void 0 && isHole(first) && more.length === 1 && typeof more[0] === "string" && /^:\*+$/.test(more[0]);
}
var mayAllow = ({ effect, actions }, pattern2) => effect === "Allow" && (actions.form !== "only" || actions.open !== void 0 || actions.words.some(({ known, text }) => !known || actionsOverlap(text, pattern2) !== "no"));
var letsAssume = (statement) => statement.kind === "trust" && mayAllow(statement, "sts:AssumeRole*");

// src/iam/arn.ts
function splitArn(text) {
  const [scheme, partition, service2, region, account, start] = text.split(":", 6);
  if (scheme !== "arn" || partition === void 0 || service2 === void 0) return void 0;
  if (region === void 0 || account === void 0 || start === void 0) return void 0;
  const resource = text.slice([scheme, partition, service2, region, account, ""].join(":").length);
  return { partition, service: service2, region, account, resource };
}
var isAccountId = (text) => /^\d{12}$/.test(text);
function typeAndId(resource) {
  const end = resource.search(/[/:]/);
  return end < 0 ? { type: "", id: resource } : { type: resource.slice(0, end), id: resource.slice(end + 1) };
}
var patternOfFormat = (format) => format.replace(/\$\{[^{}]*\}/g, "*");
function arnsOverlap(a, b) {
  const [x, y] = [splitArn(a), splitArn(b)];
  if (!x || !y) return overlaps(a, b);
  const parts = ["partition", "service", "region", "account", "resource"];
  return and(...parts.map((part) => overlaps(x[part], y[part])));
}

// src/policy/limit.ts
var saysSomething = (value) => !/^[*?]*$/.test(value);
var staysInside = (value) => {
  const arn = splitArn(value);
  if (!arn) return !isWild(value.split(/[/:]/, 1)[0] ?? "");
  return arn.account === "" ? saysSomething(arn.resource) : !isWild(arn.account);
};
var isLimited = (conditions, isKey, narrow) => or(conditions.open === void 0 ? "no" : "unknown", ...conditions.list.map((one) => byOne(one, isKey, narrow)));
function byOne({ operator, key, values, open }, isKey, narrow) {
  if (key.known && !isKey(key.text)) return "no";
  const wild = readOperator(operator.text)?.operator.wildcards ?? true;
  const eachNarrow = values.map(({ known, text }) => known ? answer(!wild || narrow(text)) : "unknown");
  return and(
    key.known ? "yes" : "unknown",
    operator.known ? limits(operator.text, key.text) : "unknown",
    open === void 0 ? "yes" : "unknown",
    ...eachNarrow
  );
}
function keysNamed(...names2) {
  const wanted = names2.map((name) => name.toLowerCase());
  return (key) => {
    const is = key.toLowerCase();
    return wanted.some((name) => /[/:]$/.test(name) ? is.startsWith(name) : is === name);
  };
}
var confining = keysNamed(
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths",
  "aws:PrincipalAccount",
  "aws:PrincipalArn",
  "aws:userid",
  "aws:SourceAccount",
  "aws:SourceArn",
  "aws:SourceOrgID",
  "aws:SourceOrgPaths",
  "aws:SourceVpc",
  "aws:SourceVpce"
);
var isDemanded = ({ list }, isKey) => list.some(
  ({ operator, key, values }) => readOperator(operator.text)?.operator.type === "Null" && isKey(key.text) && values.every(({ text }) => text === "false")
);
var aboutResources = keysNamed(
  "aws:ResourceTag/",
  "aws:RequestTag/",
  "aws:TagKeys",
  "aws:ResourceAccount",
  "aws:ResourceOrgID",
  "aws:ResourceOrgPaths",
  "aws:ViaAWSService",
  "aws:CalledVia",
  "aws:CalledViaFirst",
  "aws:CalledViaLast"
);
var narrowsRequests = (key) => !key.toLowerCase().startsWith("aws:") || aboutResources(key);

// src/iam/escalation-paths.ts
var permissions = `
  iam:PutRolePolicy
  iam:PutUserPolicy
  iam:PutGroupPolicy
  iam:AttachRolePolicy
  iam:AttachUserPolicy
  iam:AttachGroupPolicy
  iam:AddUserToGroup
  iam:CreatePolicyVersion
  iam:SetDefaultPolicyVersion
  sso:PutInlinePolicyToPermissionSet
  sso:AttachManagedPolicyToPermissionSet`;
var principals = `
  iam:CreateAccessKey
  iam:CreateLoginProfile
  iam:UpdateLoginProfile
  iam:UpdateAssumeRolePolicy`;
var passed = `
  tasks.apprunner.amazonaws.com | apprunner:CreateService
  ec2.amazonaws.com | autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration
  ec2.amazonaws.com | autoscaling:CreateLaunchConfiguration autoscaling:UpdateAutoScalingGroup
  ecs-tasks.amazonaws.com | batch:RegisterJobDefinition batch:SubmitJob
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:ConnectBrowserAutomationStream bedrock-agentcore:CreateBrowser bedrock-agentcore:StartBrowserSession
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:CreateAgentRuntime bedrock-agentcore:CreateAgentRuntimeEndpoint bedrock-agentcore:CreateWorkloadIdentity bedrock-agentcore:InvokeAgentRuntimeCommand
  bedrock-agentcore.amazonaws.com | bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
  braket.amazonaws.com | braket:CreateJob
  cloudformation.amazonaws.com | cloudformation:CreateStack
  cloudformation.amazonaws.com | cloudformation:CreateStackInstances cloudformation:CreateStackSet
  cloudformation.amazonaws.com | cloudformation:UpdateStackSet
  codebuild.amazonaws.com | codebuild:CreateProject codebuild:StartBuild
  codebuild.amazonaws.com | codebuild:CreateProject codebuild:StartBuildBatch
  cognito-identity.amazonaws.com | cognito-identity:SetIdentityPoolRoles
  datapipeline.amazonaws.com | datapipeline:ActivatePipeline datapipeline:CreatePipeline datapipeline:PutPipelineDefinition
  ec2.amazonaws.com | ec2:RequestSpotInstances
  ec2.amazonaws.com | ec2:RunInstances
  ecs-tasks.amazonaws.com | ecs:CreateService ecs:RegisterTaskDefinition
  ecs-tasks.amazonaws.com | ecs:RunTask
  ecs-tasks.amazonaws.com | ecs:StartTask
  ec2.amazonaws.com | elasticmapreduce:RunJobFlow
  emr-serverless.amazonaws.com | emr-serverless:CreateApplication emr-serverless:StartJobRun
  gamelift.amazonaws.com | gamelift:CreateBuild gamelift:CreateFleet gamelift:RequestUploadCredentials
  glue.amazonaws.com | glue:CreateDevEndpoint
  glue.amazonaws.com | glue:CreateJob glue:CreateTrigger
  glue.amazonaws.com | glue:CreateJob glue:StartJobRun
  glue.amazonaws.com | glue:CreateSession glue:RunStatement
  glue.amazonaws.com | glue:CreateTrigger glue:UpdateJob
  glue.amazonaws.com | glue:StartJobRun glue:UpdateJob
  ec2.amazonaws.com | imagebuilder:CreateComponent imagebuilder:CreateImage imagebuilder:CreateImageRecipe imagebuilder:CreateInfrastructureConfiguration
  kinesisanalytics.amazonaws.com | kinesisanalytics:CreateApplication kinesisanalytics:StartApplication
  lambda.amazonaws.com | lambda:AddPermission lambda:CreateFunction
  lambda.amazonaws.com | lambda:CreateEventSourceMapping lambda:CreateFunction
  lambda.amazonaws.com | lambda:CreateFunction lambda:InvokeFunction
  omics.amazonaws.com | omics:CreateWorkflow omics:StartRun s3:GetObject
  sagemaker.amazonaws.com | sagemaker:CreateNotebookInstance
  sagemaker.amazonaws.com | sagemaker:CreateProcessingJob
  sagemaker.amazonaws.com | sagemaker:CreateTrainingJob
  scheduler.amazonaws.com | scheduler:CreateSchedule
  ssm.amazonaws.com | ssm:CreateDocument ssm:StartAutomationExecution
  states.amazonaws.com | states:CreateStateMachine states:StartExecution`;
var inUse = `
  apprunner:UpdateService
  batch:SubmitJob
  bedrock-agentcore:ConnectBrowserAutomationStream bedrock-agentcore:StartBrowserSession
  bedrock-agentcore:InvokeAgentRuntimeCommand
  bedrock-agentcore:InvokeCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
  cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet
  cloudformation:UpdateStack
  codebuild:StartBuild
  codebuild:StartBuildBatch
  codedeploy:CreateDeployment codedeploy:GetDeploymentConfig codedeploy:RegisterApplicationRevision
  ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances
  ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate
  ec2:ModifyInstanceAttribute ec2:StartInstances ec2:StopInstances
  ecs:DescribeTasks ecs:ExecuteCommand
  glue:UpdateDevEndpoint
  lambda:UpdateFunctionCode
  lambda:UpdateFunctionConfiguration
  sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StartNotebookInstance sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance
  sagemaker:CreatePresignedNotebookInstanceUrl
  ssm:SendCommand
  ssm:StartSession
  states:StartExecution states:UpdateStateMachine`;
var lines = (table) => table.trim().split("\n").map((line) => line.trim());
var alone = (gain) => (line) => ({ gain, actions: line.split(" ") });
var escalationPaths = [
  ...lines(permissions).map(alone("permissions")),
  ...lines(principals).map(alone("principal")),
  ...lines(passed).map((line) => {
    const [passedTo = "", actions = ""] = line.split(" | ");
    return { gain: "passed role", actions: ["iam:PassRole", ...actions.split(" ")], passedTo };
  }),
  ...lines(inUse).map(alone("role in use"))
];
var runsCode = (service2) => codeServices.has(service2);
var codeServices = /* @__PURE__ */ new Set([
  ...escalationPaths.flatMap(({ passedTo }) => passedTo ?? []),
  "build.apprunner.amazonaws.com",
  "codepipeline.amazonaws.com",
  "edgelambda.amazonaws.com",
  "pods.eks.amazonaws.com"
]);

// src/iam/action-set.ts
var noActions = { others: false, services: /* @__PURE__ */ new Map() };
var allActions = { others: true, services: /* @__PURE__ */ new Map() };
function actionSet(pattern2) {
  const known = sets.get(pattern2);
  if (known) return known;
  const made = setOf2(pattern2.toLowerCase());
  sets.set(pattern2, made);
  return made;
}
var sets = /* @__PURE__ */ new Map();
function setOf2(pattern2) {
  const action = splitAction(pattern2);
  if (!action) return noActions;
  if (/^\*+$/.test(action.service) && /^\*+$/.test(action.name)) return allActions;
  const isService = matcher(action.service);
  const prefixes = isWild(action.service) ? servicePrefixes().filter((prefix) => isService(prefix) === "yes") : [action.service];
  const services = /* @__PURE__ */ new Map();
  for (const prefix of prefixes) {
    const bits = bitsOf(prefix, action.name);
    if (bits) services.set(prefix, bits);
  }
  return { others: false, services };
}
function bitsOf(prefix, name) {
  const numbers = numbersOf(prefix);
  if (!numbers) return void 0;
  const bits = new Uint32Array(numbers.size + 31 >> 5);
  const matches2 = isWild(name) ? matcher(name) : void 0;
  if (!matches2) setBit(bits, numbers.get(name));
  else for (const [action, number] of numbers) if (matches2(action) === "yes") setBit(bits, number);
  return bits;
}
function setBit(bits, number) {
  if (number !== void 0) bits[number >> 5] = (bits[number >> 5] ?? 0) | 1 << (number & 31);
}
function numbersOf(prefix) {
  const known = numbered.get(prefix);
  if (known) return known;
  const facts = service(prefix);
  if (!facts) return void 0;
  const numbers = new Map([...facts.actions.keys()].map((name, index) => [name, index]));
  numbered.set(prefix, numbers);
  return numbers;
}
var numbered = /* @__PURE__ */ new Map();
function hasAction(set, action) {
  const { service: prefix, name } = splitAction(action.toLowerCase()) ?? { service: "", name: "" };
  const bits = set.services.get(prefix);
  if (!bits) return set.others;
  const number = numbersOf(prefix)?.get(name);
  return number !== void 0 && ((bits[number >> 5] ?? 0) & 1 << (number & 31)) !== 0;
}
var union = (a, b) => combined(a, b, (x, y) => x | y);
var intersection = (a, b) => combined(a, b, (x, y) => x & y);
var minus = (a, b) => combined(a, b, (x, y) => x & ~y);
function unionOf(sets2) {
  const services = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Set();
  for (const { others, services: some } of sets2) {
    if (others) continue;
    for (const [prefix, bits] of some) {
      const known = services.get(prefix);
      if (known === void 0) services.set(prefix, bits);
      else {
        const sum = own.has(prefix) ? known : Uint32Array.from(known);
        own.add(prefix);
        for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) | (bits[at] ?? 0);
        services.set(prefix, sum);
      }
    }
  }
  return sets2.filter(({ others }) => others).reduce(union, { others: false, services });
}
function combined(a, b, of) {
  const others = (of(a.others ? -1 : 0, b.others ? -1 : 0) & 1) === 1;
  const services = /* @__PURE__ */ new Map();
  for (const prefix of /* @__PURE__ */ new Set([...a.services.keys(), ...b.services.keys()])) {
    const [left, right] = [a.services.get(prefix), b.services.get(prefix)];
    const [x, y] = [a.others ? -1 : 0, b.others ? -1 : 0];
    const bits = (left ?? right ?? new Uint32Array()).map((_, i) => of(left?.[i] ?? x, right?.[i] ?? y));
    services.set(prefix, bits);
  }
  return { others, services };
}
var isEmpty = (set) => !set.others && [...set.services].every(([prefix, bits]) => actionsOfBits(prefix, bits) === 0);
function actionsOfBits(prefix, bits) {
  const size = numbersOf(prefix)?.size ?? 0;
  let count = 0;
  for (let at = 0; at < size; at++) if (((bits[at >> 5] ?? 0) & 1 << (at & 31)) !== 0) count++;
  return count;
}

// src/policy/action-range.ts
function actionsOf(statement) {
  const known = ranges.get(statement);
  if (known) return known;
  const made = rangeOf(statement.actions);
  ranges.set(statement, made);
  return made;
}
var ranges = /* @__PURE__ */ new WeakMap();
function rangeOf({ form, words, open }) {
  if (form === "none" && open === void 0) return { sure: noActions, maybe: noActions };
  const sure = unionOf(words.filter(({ known }) => known).map(({ text }) => actionSet(text)));
  const isOpen2 = open !== void 0 || form === "none";
  const maybe = isOpen2 ? allActions : words.every(({ known }) => known) ? sure : unionOf(words.map(mostOf));
  return form === "except" ? { sure: minus(allActions, maybe), maybe: minus(allActions, sure) } : { sure, maybe };
}
function mostOf({ known, text, parts }) {
  if (known) return actionSet(text);
  const [first] = parts;
  const { service: service2 } = splitAction(`${typeof first === "string" ? first : ""}*`) ?? { service: "*" };
  return actionSet(`${service2}:*`);
}

// src/policy/evaluation.ts
var allowedBy = (statements, wanted) => or("no", ...statements.map((one) => allows(one, wanted)));
var deniedBy = (statements, wanted) => or("no", ...statements.map((one) => denies(one, wanted)));
function allows(statement, { action, resource, context }) {
  if (statement.effect === "Deny" || !hasAction(actionsOf(statement).maybe, action)) return "no";
  return and(
    statement.effect === "Allow" ? "yes" : "unknown",
    hasAction(actionsOf(statement).sure, action) ? "yes" : "unknown",
    resource ? meets(statement.resources, resource) : "yes",
    holdsInSome(statement.conditions, context)
  );
}
function denies(statement, { action, resource, context }) {
  if (statement.effect === "Allow" || !hasAction(actionsOf(statement).maybe, action)) return "no";
  return and(
    statement.effect === "Deny" ? "yes" : "unknown",
    hasAction(actionsOf(statement).sure, action) ? "yes" : "unknown",
    takesAll(statement.resources, resource),
    holdsInEvery(statement.conditions, context)
  );
}
function meets({ form, words, open }, wanted) {
  if (form === "none") return open === void 0 ? "yes" : "unknown";
  const more = open === void 0 ? "no" : "unknown";
  if (form === "only") return or(more, ...words.map((word) => overlap(word, wanted)));
  return not(or(more, ...words.map((word) => cover(word, wanted))));
}
function takesAll({ form, words, open }, wanted) {
  if (form === "none") return open === void 0 ? "yes" : "unknown";
  const more = open === void 0 ? "no" : "unknown";
  const [text] = wanted ? [wanted] : [everything];
  if (form === "only") return or(more, ...words.map((word) => cover(word, text)));
  return not(or(more, ...words.map((word) => overlap(word, text))));
}
var everything = { parts: ["*"], known: true, text: "*" };
function overlap(a, b) {
  if (a.text === b.text) return "yes";
  const met = overlaps(pattern(a), pattern(b));
  return met === "yes" && !(a.known && b.known) ? "unknown" : met;
}
function cover(outer, inner) {
  if (outer.text === inner.text || outer.text === "*") return "yes";
  if (outer.known) {
    const covered = covers(outer.text, pattern(inner));
    return inner.known || covered === "yes" ? covered : overlaps(outer.text, pattern(inner)) === "no" ? "no" : "unknown";
  }
  return overlaps(pattern(outer), pattern(inner)) === "no" ? "no" : "unknown";
}
var pattern = ({ known, text, parts }) => known ? text : parts.map((part) => isHole(part) ? "*" : part).join("");
var holdsInSome = ({ list, open }, context) => and(
  open === void 0 ? "yes" : "unknown",
  ...list.map(
    (one) => holdsFor(one, context) ?? (isImpossible(one) ? "no" : about(one) === "context" ? "yes" : "unknown")
  )
);
var holdsInEvery = ({ list, open }, context) => and(
  open === void 0 ? "yes" : "unknown",
  ...list.map((one) => holdsFor(one, context) ?? (about(one) === "context" ? "no" : "unknown"))
);
var isImpossible = ({ operator, values, open }) => {
  const read2 = readOperator(operator.text);
  return values.length === 0 && open === void 0 && read2?.operator.negative === false && read2.operator.type !== "Null";
};
var about = ({ key }) => key.known && !narrowsRequests(key.text) && !/^aws:(?:principal|userid$|username$)/i.test(key.text) ? "context" : "request";
function holdsFor({ operator, key, values, open }, context) {
  const value = key.known ? context?.get(key.text.toLowerCase()) : void 0;
  const read2 = readOperator(operator.text)?.operator;
  if (value === void 0 || read2?.type !== "String") return void 0;
  const any = or(open === void 0 ? "no" : "unknown", ...values.map((one) => isValue(one, value, read2.wildcards)));
  return read2.negative ? not(any) : any;
}
var isValue = ({ known, text }, value, wildcards) => known ? wildcards ? matches(text, value) : answer(text === value) : "unknown";

// src/policy/change.ts
var fixed = (description, changes) => changes ? { fix: { description, changes } } : {};
var replaceWord = ({ known, text, at }, by) => known ? replaceText(at, text, by) : void 0;
var replaceText = (at, was, by) => at.via ? void 0 : [{ do: "replace", at, was, text: by }];
var insertCondition = ({ at }, operator, key, values) => {
  const [only, ...more] = values;
  if (at.via || only === void 0) return void 0;
  const value = more.length > 0 ? values : only;
  const block = { type: "condition", arguments: { test: operator, variable: key, values } };
  return [{ do: "insert", into: at, path: ["Condition", operator, key], value, block }];
};
function insertProperty({ at, type, address }, names2, value) {
  if (at.via) return void 0;
  if (!type.startsWith("AWS::")) return [{ do: "insert", into: at, path: [names2.terraform], value }];
  const key = address.slice(address.lastIndexOf(".") + 1);
  return [{ do: "insert", into: at, key, path: ["Properties", names2.cloudformation], value }];
}

// src/policy/breadth.ts
var isEverything = ({ known, text }) => known && covers(text.replace(/^arn:aws[a-z-]*:/, "arn:*:"), "arn:*:*:*:*:*") === "yes";
var isEveryRole = (word) => isEveryOne(word, "iam", "role/*");
function isEveryOne(word, ofService, like) {
  if (isEverything(word)) return true;
  const arn = arnPieces(word);
  const [service2, resource] = [arn && literal(arn.service), arn && literal(arn.resource)];
  if (service2 === void 0 || resource === void 0) return false;
  return covers(service2, ofService) === "yes" && covers(resource, like) === "yes";
}
var isEveryOfSomeType = (word, { resources }) => resources.some(
  ({ formats }) => formats.some((format) => {
    const arn = splitArn(patternOfFormat(format));
    return arn !== void 0 && isEveryOne(word, arn.service, arn.resource);
  })
);
function isAllOf(word, fact) {
  if (isEverything(word)) return true;
  const arn = arnPieces(word);
  const resource = arn && literal(arn.resource);
  if (!arn || resource === void 0 || !/^[*/:]*\*$/.test(resource)) return false;
  if (!isOpen(arn.region) || !isOpen(arn.account)) return false;
  return fact.resources.some(({ formats }) => formats.some((format) => isWithin(format, arn.service, resource)));
}
var isOpen = (pieces) => /^\**$/.test(literal(pieces) ?? "not known");
function isWithin(format, service2, resource) {
  const of = splitArn(patternOfFormat(format));
  return of !== void 0 && of.service === literal(service2) && covers(resource, of.resource) === "yes";
}
function confinable({ known, text }) {
  const facts = known ? expand(text) : "unknown";
  if (facts === "unknown") return [];
  const those = facts.filter(({ mayNameNone }) => !mayNameNone);
  if (!isWild(text)) return those;
  const telling = those.filter(({ level }) => level !== "List");
  return telling.length >= facts.length * MOST ? telling : [];
}
var MOST = 3 / 4;

// src/policy/grants.ts
function grantsOf(grantee, action, context) {
  if (!hasAction(mostOf2(grantee), action)) return [];
  return grantee.held.flatMap(
    (held) => held.policy.statements.flatMap(
      (statement) => statement.effect !== "Allow" || !hasAction(actionsOf(statement).maybe, action) ? [] : statement.resources.words.flatMap(
        (resource) => grantBy(grantee, held, statement, { action, resource, ...context ? { context } : {} })
      )
    )
  );
}
function grantBy(grantee, held, statement, wanted) {
  const holds = and(
    statement.resources.form === "except" ? "unknown" : "yes",
    allows(statement, wanted),
    not(or("no", ...denialsOf(grantee).map((deny) => denies(deny, wanted)))),
    agreed(grantee.boundaries.map((boundary) => letsThrough(boundary, wanted)))
  );
  if (holds === "no") return [];
  const { action, resource } = wanted;
  const { form, words } = statement.actions;
  const word = form === "only" ? words.find((one) => one.known && actionCovers(one.text, action) === "yes") : void 0;
  return [{ action, held, statement, word, resource, holds }];
}
var agreed = (answers) => {
  const [first = "yes", ...more] = new Set(answers);
  return more.length === 0 ? first : "unknown";
};
function letsThrough({ is, policy }, wanted) {
  if (is === "absent") return "yes";
  if (!policy) return "unknown";
  const allowed = allowedBy(policy.statements, wanted);
  return and(not(deniedBy(policy.statements, wanted)), policy.open === void 0 ? allowed : or(allowed, "unknown"));
}
function denialsOf(grantee) {
  const known = denials.get(grantee);
  if (known) return known;
  const made = grantee.held.flatMap(({ policy }) => policy.statements.filter(({ effect }) => effect !== "Allow"));
  denials.set(grantee, made);
  return made;
}
var denials = /* @__PURE__ */ new WeakMap();
function mostOf2(grantee) {
  const known = most.get(grantee);
  if (known) return known;
  const made = allowedActions(grantee.held.map(({ policy }) => policy));
  most.set(grantee, made);
  return made;
}
var most = /* @__PURE__ */ new WeakMap();
var allowedActions = (policies) => unionOf(
  policies.flatMap(({ statements }) => statements.filter(({ effect }) => effect === "Allow")).map((statement) => actionsOf(statement).maybe)
);

// src/policy/pass-role.ts
var passKeys = keysNamed("iam:PassedToService", "iam:AssociatedResourceArn");
function passesEveryRole({
  effect,
  actions,
  resources,
  conditions
}) {
  if (effect !== "Allow" || actions.form !== "only" || resources.form !== "only") return void 0;
  const action = actions.words.find(
    (word) => word.known && !isWholeService(word) && actionCovers(word.text, "iam:PassRole") === "yes"
  );
  if (!action || isLimited(conditions, passKeys, saysSomething) !== "no") return void 0;
  return { action, resources: resources.words.filter(isEveryRole) };
}

// src/policy/escalation.ts
function escalationsOf(grantees) {
  let known;
  const administrators = () => known ??= grantees.filter(isAdministrator);
  const found = grantees.filter((who) => !isOfServices(who)).flatMap((who) => escalationPaths.flatMap((path) => waysOf(path, who, administrators)));
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { who, grant } = one;
    const same = first.get(grant.word) ?? /* @__PURE__ */ new Map();
    first.set(grant.word, same);
    const key = [who.carrier.root, who.carrier.address, grant.resource.text].join("\n");
    const before = same.get(key);
    const services = before?.gain === one.gain ? one.services : [];
    same.set(key, before ? { ...before, services: [.../* @__PURE__ */ new Set([...before.services, ...services])] } : one);
  }
  return [...first.values()].flatMap((ways) => [...ways.values()]);
}
function waysOf(path, who, administrators) {
  const { gain, actions, passedTo } = path;
  const most2 = mostOf2(who);
  if (!actions.every((action) => hasAction(most2, action))) return [];
  const context = passedTo === void 0 ? void 0 : /* @__PURE__ */ new Map([["iam:passedtoservice", passedTo]]);
  const [first = [], ...rest] = actions.map((action) => grantsOf(who, action, context));
  const others = rest.map((grants) => grants.find(({ holds }) => holds === "yes") ?? grants[0]);
  if (others.some((grant) => grant === void 0)) return [];
  return first.flatMap((grant) => {
    if (isGuess(grant) || isSaidElsewhere(grant) || isInVain(grant) || isNarrowed(grant)) return [];
    const target = targetOf(grant, gain, who, administrators);
    if (target === void 0) return [];
    const needed = others.filter((other) => other !== void 0);
    const services = passedTo === void 0 ? [] : [passedTo];
    return [{ gain, who, grant, others: needed, services, ...target === "any" ? {} : { target } }];
  });
}
function isOfServices({ trust }) {
  const statements = trust.flatMap((policy) => policy.statements.filter(({ effect }) => effect !== "Deny"));
  const isOwnWork = ({ type, word }) => type === "Service" && word.known && !runsCode(word.text);
  return statements.length > 0 && trust.every(({ open }) => open === void 0) && statements.every(
    ({ principals: { form, list, open } }) => form === "only" && open === void 0 && list.every(isOwnWork)
  );
}
function isSaidElsewhere({ action, word, resource, held, statement }) {
  if (held.through) return makesAdministrator(held.through.policy);
  if (word && isWholeService(word)) return true;
  return action === "iam:PassRole" && passesEveryRole(statement)?.resources.includes(resource) === true;
}
var isGuess = ({ word, statement }) => word === void 0 && statement.actions.form !== "except";
var isInVain = ({ action, word }) => action.startsWith("sso:") && word?.text.toLowerCase().startsWith("sso:") !== true;
var isNarrowed = ({ statement: { conditions } }) => isLimited(conditions, isNarrow, saysSomething) === "yes" || isDemanded(conditions, isNarrow);
var isNarrow = (key) => narrowsRequests(key) && key.toLowerCase() !== "iam:passedtoservice";
function targetOf({ action, resource }, gain, who, administrators) {
  const [fact] = [expand(action)].flatMap((facts) => facts === "unknown" ? [] : facts);
  if (!fact) return void 0;
  const isAny = gain === "role in use" ? isAllOf(resource, fact) : isEveryOfSomeType(resource, fact);
  if (isAny) return "any";
  if (gain === "role in use") return void 0;
  if (gain === "permissions" && (names(resource, who) || ownPolicies(who).some((policy) => isArnOf(resource, policy))))
    return who;
  return gain === "permissions" ? void 0 : administrators().find((one) => one !== who && names(resource, one));
}
var ownPolicies = ({ held, boundaries }) => [
  ...held.map(({ policy }) => policy),
  ...boundaries.flatMap(({ policy }) => policy ?? [])
];
var isArnOf = ({ refers }, { carrier: { address } }) => refers !== void 0 && (refers === `${address}.arn` || refers === address);
function names(resource, { kind, names: known }) {
  if (kind !== "role" && kind !== "user") return false;
  if (resource.refers !== void 0 && known.includes(resource.refers)) return true;
  const arn = arnPieces(resource);
  const text = arn && literal(arn.resource);
  if (text === void 0) return false;
  return known.some((name) => !name.includes(".") && covers(text, `${kind}/${name}`) === "yes");
}
var isAdministrator = (who) => ["iam:PutRolePolicy", "iam:AttachRolePolicy"].some(
  (action) => grantsOf(who, action).some(({ holds, resource }) => holds === "yes" && isEveryRole(resource))
);

// src/policy/sessions.ts
function changeLength({ durations }, { at, value }, seconds) {
  const written = durations?.find((one) => one.at === at);
  if (!written) return replaceText(at, value.toString(), seconds.toString());
  return written.is === "known" ? replaceWord(written.value, isoDuration(seconds)) : void 0;
}
var sessionsOf = ({ roles, permissionSets, assumptions }) => [
  ...roles.map(({ carrier, maxSessionDuration }) => ({ carrier, of: "role", seconds: maxSessionDuration })),
  ...permissionSets.map(ofPermissionSet),
  ...assumptions.map(({ carrier, by, seconds }) => ({ carrier, of: by, seconds }))
];
var ofPermissionSet = ({ carrier, sessionDuration }) => ({
  carrier,
  of: "permission set",
  durations: sessionDuration,
  seconds: sessionDuration.map((one) => {
    if (one.is !== "known") return one;
    const seconds = one.value.known ? secondsOf(one.value.text) : void 0;
    return seconds === void 0 ? { is: "unknown", because: `${one.value.text} is not a duration that is understood`, at: one.at } : { is: "known", value: seconds, at: one.at };
  })
});

export {
  conditionKey,
  isAlwaysPresent,
  readOperator,
  limits,
  isSameKey,
  isWholeService,
  mayAllow,
  letsAssume,
  splitArn,
  isAccountId,
  typeAndId,
  patternOfFormat,
  arnsOverlap,
  saysSomething,
  staysInside,
  isLimited,
  keysNamed,
  confining,
  isDemanded,
  narrowsRequests,
  escalationPaths,
  actionSet,
  intersection,
  isEmpty,
  deniedBy,
  allows,
  fixed,
  replaceWord,
  insertCondition,
  insertProperty,
  isEverything,
  isEveryRole,
  isAllOf,
  confinable,
  grantsOf,
  allowedActions,
  passesEveryRole,
  escalationsOf,
  isAdministrator,
  changeLength,
  sessionsOf
};
