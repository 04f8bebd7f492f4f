import { statementOf, wordsOf, type SamStatement } from './sam-rows.ts'

/** A policy template of SAM: what `{ S3ReadPolicy: { BucketName: b } }` in `Policies` stands for. */
export interface PolicyTemplate {
  readonly parameters: readonly string[]
  readonly statements: readonly SamStatement[]
}

/**
 * A line with the name and the parameters, then the statements; lines that are further in go on with the one above.
 * Taken over in November 2026 from
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html and
 * SAM's own templates (aws/serverless-application-model, Apache-2.0): the facts, in a shape of our own.
 */
const rows = `
  AMIDescribePolicy
    ec2:DescribeImages | *
  AWSSecretsManagerGetSecretValuePolicy SecretArn
    secretsmanager:GetSecretValue | {SecretArn}
  AWSSecretsManagerRotationPolicy FunctionName
    secretsmanager:DescribeSecret GetSecretValue PutSecretValue UpdateSecretVersionStage |
      arn:%p:secretsmanager:%r:%a:secret:* | StringEquals secretsmanager:resource/AllowRotationLambdaArn
      arn:%p:lambda:%r:%a:function:{FunctionName}
    secretsmanager:GetRandomPassword | *
  AcmGetCertificatePolicy CertificateArn
    acm:GetCertificate | {CertificateArn}
  AthenaQueryPolicy WorkGroupName
    athena:ListWorkGroups GetExecutionEngine GetExecutionEngines GetNamespace GetCatalogs GetNamespaces GetTables
      GetTable | *
    athena:StartQueryExecution GetQueryResults DeleteNamedQuery GetNamedQuery ListQueryExecutions StopQueryExecution
      GetQueryResultsStream ListNamedQueries CreateNamedQuery GetQueryExecution BatchGetNamedQuery
      BatchGetQueryExecution GetWorkGroup | arn:%p:athena:%r:%a:workgroup/{WorkGroupName}
  CloudFormationDescribeStacksPolicy
    cloudformation:DescribeStacks | arn:%p:cloudformation:%r:%a:stack/*
  CloudWatchDashboardPolicy
    cloudwatch:GetDashboard ListDashboards PutDashboard ListMetrics | *
  CloudWatchDescribeAlarmHistoryPolicy
    cloudwatch:DescribeAlarmHistory | *
  CloudWatchPutMetricPolicy
    cloudwatch:PutMetricData | *
  CodeCommitCrudPolicy RepositoryName
    codecommit:GitPull GitPush CreateBranch DeleteBranch GetBranch ListBranches MergeBranchesByFastForward
      MergeBranchesBySquash MergeBranchesByThreeWay UpdateDefaultBranch BatchDescribeMergeConflicts
      CreateUnreferencedMergeCommit DescribeMergeConflicts GetMergeCommit GetMergeOptions BatchGetPullRequests
      CreatePullRequest DescribePullRequestEvents GetCommentsForPullRequest GetCommitsFromMergeBase GetMergeConflicts
      GetPullRequest ListPullRequests MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay
      PostCommentForPullRequest UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle DeleteFile
      GetBlob GetFile GetFolder PutFile DeleteCommentContent GetComment GetCommentsForComparedCommit
      PostCommentForComparedCommit PostCommentReply UpdateComment BatchGetCommits CreateCommit GetCommit
      GetCommitHistory GetDifferences GetObjectIdentifier GetReferences GetTree GetRepository
      UpdateRepositoryDescription ListTagsForResource TagResource UntagResource GetRepositoryTriggers
      PutRepositoryTriggers TestRepositoryTriggers GetBranch GetCommit UploadArchive GetUploadArchiveStatus
      CancelUploadArchive | arn:%p:codecommit:%r:%a:{RepositoryName}
  CodeCommitReadPolicy RepositoryName
    codecommit:GitPull GetBranch ListBranches BatchDescribeMergeConflicts DescribeMergeConflicts GetMergeCommit
      GetMergeOptions BatchGetPullRequests DescribePullRequestEvents GetCommentsForPullRequest GetCommitsFromMergeBase
      GetMergeConflicts GetPullRequest ListPullRequests GetBlob GetFile GetFolder GetComment
      GetCommentsForComparedCommit BatchGetCommits GetCommit GetCommitHistory GetDifferences GetObjectIdentifier
      GetReferences GetTree GetRepository ListTagsForResource GetRepositoryTriggers TestRepositoryTriggers GetBranch
      GetCommit GetUploadArchiveStatus | arn:%p:codecommit:%r:%a:{RepositoryName}
  CodePipelineLambdaExecutionPolicy
    codepipeline:PutJobSuccessResult PutJobFailureResult | *
  CodePipelineReadOnlyPolicy PipelineName
    codepipeline:ListPipelineExecutions | arn:%p:codepipeline:%r:%a:{PipelineName}
  ComprehendBasicAccessPolicy
    comprehend:BatchDetectKeyPhrases DetectDominantLanguage DetectEntities BatchDetectEntities DetectKeyPhrases
      DetectSentiment BatchDetectDominantLanguage BatchDetectSentiment | *
  CostExplorerReadOnlyPolicy
    ce:GetCostAndUsage GetDimensionValues GetReservationCoverage GetReservationPurchaseRecommendation
      GetReservationUtilization GetTags | *
  DynamoDBBackupFullAccessPolicy TableName
    dynamodb:CreateBackup DescribeContinuousBackups | arn:%p:dynamodb:%r:%a:table/{TableName}
    dynamodb:DeleteBackup DescribeBackup ListBackups | arn:%p:dynamodb:%r:%a:table/{TableName}/backup/*
  DynamoDBCrudPolicy TableName
    dynamodb:GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable
      ConditionCheckItem | arn:%p:dynamodb:%r:%a:table/{TableName} arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  DynamoDBReadPolicy TableName
    dynamodb:GetItem Scan Query BatchGetItem DescribeTable | arn:%p:dynamodb:%r:%a:table/{TableName}
      arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  DynamoDBReconfigurePolicy TableName
    dynamodb:UpdateTable | arn:%p:dynamodb:%r:%a:table/{TableName}
  DynamoDBRestoreFromBackupPolicy TableName
    dynamodb:RestoreTableFromBackup | arn:%p:dynamodb:%r:%a:table/{TableName}/backup/*
    dynamodb:PutItem UpdateItem DeleteItem GetItem Query Scan BatchWriteItem | arn:%p:dynamodb:%r:%a:table/{TableName}
  DynamoDBStreamReadPolicy StreamName TableName
    dynamodb:DescribeStream GetRecords GetShardIterator | arn:%p:dynamodb:%r:%a:table/{TableName}/stream/{StreamName}
    dynamodb:ListStreams | arn:%p:dynamodb:%r:%a:table/{TableName}/stream/*
  DynamoDBWritePolicy TableName
    dynamodb:PutItem UpdateItem BatchWriteItem | arn:%p:dynamodb:%r:%a:table/{TableName}
      arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  EC2CopyImagePolicy ImageId
    ec2:CopyImage | arn:%p:ec2:%r:%a:image/{ImageId}
  EC2DescribePolicy
    ec2:DescribeRegions DescribeInstances | *
  EFSWriteAccessPolicy AccessPoint FileSystem
    elasticfilesystem:ClientMount ClientWrite | arn:%p:elasticfilesystem:%r:%a:file-system/{FileSystem} | StringEquals
      elasticfilesystem:AccessPointArn arn:%p:elasticfilesystem:%r:%a:access-point/{AccessPoint}
  EKSDescribePolicy
    eks:DescribeCluster ListClusters | *
  EcsRunTaskPolicy TaskDefinition
    ecs:RunTask | arn:%p:ecs:%r:%a:task-definition/{TaskDefinition}
  ElasticMapReduceAddJobFlowStepsPolicy ClusterId
    elasticmapreduce:AddJobFlowSteps | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceCancelStepsPolicy ClusterId
    elasticmapreduce:CancelSteps | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceModifyInstanceFleetPolicy ClusterId
    elasticmapreduce:ModifyInstanceFleet ListInstanceFleets | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceModifyInstanceGroupsPolicy ClusterId
    elasticmapreduce:ModifyInstanceGroups ListInstanceGroups | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceSetTerminationProtectionPolicy ClusterId
    elasticmapreduce:SetTerminationProtection | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceTerminateJobFlowsPolicy ClusterId
    elasticmapreduce:TerminateJobFlows | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticsearchHttpPostPolicy DomainName
    es:ESHttpPost ESHttpPut | arn:%p:es:%r:%a:domain/{DomainName}/*
  EventBridgePutEventsPolicy EventBusName
    events:PutEvents | arn:%p:events:%r:%a:event-bus/{EventBusName}
  FilterLogEventsPolicy LogGroupName
    logs:FilterLogEvents | arn:%p:logs:%r:%a:log-group:{LogGroupName}:log-stream:*
  FirehoseCrudPolicy DeliveryStreamName
    firehose:CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream PutRecord PutRecordBatch UpdateDestination
      | arn:%p:firehose:%r:%a:deliverystream/{DeliveryStreamName}
  FirehoseWritePolicy DeliveryStreamName
    firehose:PutRecord PutRecordBatch | arn:%p:firehose:%r:%a:deliverystream/{DeliveryStreamName}
  KMSDecryptPolicy KeyId
    kms:Decrypt | arn:%p:kms:%r:%a:key/{KeyId}
  KMSEncryptPolicy KeyId
    kms:Encrypt | arn:%p:kms:%r:%a:key/{KeyId}
  KMSEncryptPolicy_v2 KeyId
    kms:Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext
      | arn:%p:kms:%r:%a:key/{KeyId}
  KinesisCrudPolicy StreamName
    kinesis:AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary
      GetShardIterator IncreaseStreamRetentionPeriod ListTagsForStream MergeShards PutRecord PutRecords SplitShard
      RemoveTagsFromStream | arn:%p:kinesis:%r:%a:stream/{StreamName}
  KinesisStreamReadPolicy StreamName
    kinesis:ListStreams DescribeLimits | arn:%p:kinesis:%r:%a:stream/*
    kinesis:DescribeStream DescribeStreamSummary GetRecords GetShardIterator | arn:%p:kinesis:%r:%a:stream/{StreamName}
  LambdaInvokePolicy FunctionName
    lambda:InvokeFunction | arn:%p:lambda:%r:%a:function:{FunctionName}*
  MobileAnalyticsWriteOnlyAccessPolicy
    mobileanalytics:PutEvents | *
  OrganizationsListAccountsPolicy
    organizations:ListAccounts | *
  PinpointEndpointAccessPolicy PinpointApplicationId
    mobiletargeting:GetEndpoint UpdateEndpoint UpdateEndpointsBatch |
      arn:%p:mobiletargeting:%r:%a:apps/{PinpointApplicationId}/endpoints/*
  PollyFullAccessPolicy LexiconName
    polly:GetLexicon DeleteLexicon | arn:%p:polly:%r:%a:lexicon/{LexiconName}
    polly:DescribeVoices ListLexicons PutLexicon SynthesizeSpeech | arn:%p:polly:%r:%a:lexicon/*
  RekognitionDetectOnlyPolicy
    rekognition:DetectFaces DetectLabels DetectModerationLabels DetectText | *
  RekognitionFacesManagementPolicy CollectionId
    rekognition:IndexFaces DeleteFaces SearchFaces SearchFacesByImage ListFaces |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionFacesPolicy
    rekognition:CompareFaces DetectFaces | *
  RekognitionLabelsPolicy
    rekognition:DetectLabels DetectModerationLabels | *
  RekognitionNoDataAccessPolicy CollectionId
    rekognition:CompareFaces DetectFaces DetectLabels DetectModerationLabels |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionReadPolicy CollectionId
    rekognition:ListCollections ListFaces SearchFaces SearchFacesByImage |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionWriteOnlyAccessPolicy CollectionId
    rekognition:CreateCollection IndexFaces | arn:%p:rekognition:%r:%a:collection/{CollectionId}
  Route53ChangeResourceRecordSetsPolicy HostedZoneId
    route53:ChangeResourceRecordSets | arn:%p:route53:::hostedzone/{HostedZoneId}
  S3CrudPolicy BucketName
    s3:GetObject ListBucket GetBucketLocation GetObjectVersion PutObject PutObjectAcl GetLifecycleConfiguration
      PutLifecycleConfiguration DeleteObject | arn:%p:s3:::{BucketName} arn:%p:s3:::{BucketName}/*
  S3FullAccessPolicy BucketName
    s3:GetObject GetObjectAcl GetObjectVersion PutObject PutObjectAcl DeleteObject DeleteObjectTagging
      DeleteObjectVersionTagging GetObjectTagging GetObjectVersionTagging PutObjectTagging PutObjectVersionTagging |
      arn:%p:s3:::{BucketName}/*
    s3:ListBucket GetBucketLocation GetLifecycleConfiguration PutLifecycleConfiguration | arn:%p:s3:::{BucketName}
  S3ReadPolicy BucketName
    s3:GetObject ListBucket GetBucketLocation GetObjectVersion GetLifecycleConfiguration | arn:%p:s3:::{BucketName}
      arn:%p:s3:::{BucketName}/*
  S3WritePolicy BucketName
    s3:PutObject PutObjectAcl PutLifecycleConfiguration | arn:%p:s3:::{BucketName} arn:%p:s3:::{BucketName}/*
  SESBulkTemplatedCrudPolicy IdentityName
    ses:GetIdentityVerificationAttributes SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail
      VerifyEmailIdentity | arn:%p:ses:%r:%a:identity/{IdentityName}
  SESBulkTemplatedCrudPolicy_v2 IdentityName TemplateName
    ses:SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail | arn:%p:ses:%r:%a:identity/{IdentityName}
      arn:%p:ses:%r:%a:template/{TemplateName}
    ses:GetIdentityVerificationAttributes VerifyEmailIdentity | *
  SESCrudPolicy IdentityName
    ses:GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity |
      arn:%p:ses:%r:%a:identity/{IdentityName}
  SESEmailTemplateCrudPolicy
    ses:CreateTemplate GetTemplate ListTemplates UpdateTemplate DeleteTemplate TestRenderTemplate | *
  SESSendBouncePolicy IdentityName
    ses:SendBounce | arn:%p:ses:%r:%a:identity/{IdentityName}
  SNSCrudPolicy TopicName
    sns:ListSubscriptionsByTopic CreateTopic SetTopicAttributes Subscribe Publish | arn:%p:sns:%r:%a:{TopicName}*
  SNSPublishMessagePolicy TopicName
    sns:Publish | arn:%p:sns:%r:%a:{TopicName}
  SQSPollerPolicy QueueName
    sqs:ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch GetQueueAttributes
      ReceiveMessage | arn:%p:sqs:%r:%a:{QueueName}
  SQSSendMessagePolicy QueueName
    sqs:SendMessage* | arn:%p:sqs:%r:%a:{QueueName}
  SSMParameterReadPolicy ParameterName
    ssm:DescribeParameters | *
    ssm:GetParameters GetParameter GetParametersByPath | arn:%p:ssm:%r:%a:parameter/{ParameterName}
  SSMParameterWithSlashPrefixReadPolicy ParameterName
    ssm:DescribeParameters | *
    ssm:GetParameters GetParameter GetParametersByPath | arn:%p:ssm:%r:%a:parameter{ParameterName}
  SageMakerCreateEndpointConfigPolicy EndpointConfigName
    sagemaker:CreateEndpointConfig | arn:%p:sagemaker:%r:%a:endpoint-config/{EndpointConfigName}
  SageMakerCreateEndpointPolicy EndpointName
    sagemaker:CreateEndpoint | arn:%p:sagemaker:%r:%a:endpoint/{EndpointName}
  ServerlessRepoReadWriteAccessPolicy
    serverlessrepo:CreateApplication CreateApplicationVersion UpdateApplication GetApplication ListApplications
      ListApplicationVersions ListApplicationDependencies | arn:%p:serverlessrepo:%r:%a:applications/*
  StepFunctionsCallbackPolicy StateMachineName
    states:SendTaskFailure SendTaskHeartbeat SendTaskSuccess | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  StepFunctionsExecutionPolicy StateMachineName
    states:StartExecution | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  StepFunctionsExecutionPolicy_v2 StateMachineName
    states:StartExecution StartSyncExecution | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  TextractDetectAnalyzePolicy
    textract:DetectDocumentText StartDocumentTextDetection StartDocumentAnalysis AnalyzeDocument | *
  TextractGetResultPolicy
    textract:GetDocumentTextDetection GetDocumentAnalysis | *
  TextractPolicy
    textract:* | *
  VPCAccessPolicy
    ec2:CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DetachNetworkInterface | *`

/** SAM's policy templates by name. */
export const policyTemplates: ReadonlyMap<string, PolicyTemplate> = new Map(
  rows
    .trimStart()
    .split(/\n {2}(?! )/)
    .map((row) => {
      const [first = '', ...statements] = row.split(/\n {4}(?! )/)
      const [name = '', ...parameters] = wordsOf(first)
      return [name, { parameters, statements: statements.map(statementOf) }]
    }),
)
