import { servicePrincipal } from './principal.ts'

/** The keys with which a service says on whose behalf it acts. */
export type SourceKey = 'aws:SourceAccount' | 'aws:SourceArn'

/** What AWS documents of one service principal: which keys it sends when it uses a kind of resource, and the page. */
export interface SourceKeys {
  /** As in `service.amazonaws.com`. */
  readonly service: string
  /** `role`: when it assumes a role. Otherwise the prefixes of the services whose resource policies it goes through. */
  readonly on: readonly string[]
  readonly keys: readonly SourceKey[]
  readonly page: string
}

/**
 * The keys that can confine a service principal in the policy of a resource of the service `on`, or in a role's trust
 * policy (`role`); nothing when AWS does not document any. Then a condition on them may lock the service out, so there
 * is nothing to advise: EC2 and Lambda assume roles without them, EventBridge sends none to SNS topics.
 */
export function sourceKeys(principal: string, on: string): SourceKeys | undefined {
  const named = servicePrincipal(principal)
  return rows.find((row) => row.service === named?.service && row.on.includes(on))
}

const docs = 'https://docs.aws.amazon.com/'
const account = ['aws:SourceAccount'] as const
const arn = ['aws:SourceArn'] as const
const both = ['aws:SourceAccount', 'aws:SourceArn'] as const

const row = (service: string, on: string, keys: readonly SourceKey[], page: string): SourceKeys => ({
  service,
  on: on.split(' '),
  keys,
  page: docs + page,
})

/**
 * One row a page. Left out on purpose: services for which the page speaks of one kind of their roles only
 * (`cloudformation`, `cloudtrail`, `elasticmapreduce`).
 */
const rows: readonly SourceKeys[] = [
  row('batch', 'role', both, 'batch/latest/userguide/cross-service-confused-deputy-prevention.html'),
  row('bedrock', 'role', both, 'bedrock/latest/userguide/batch-iam-sr.html'),
  row('cloudfront', 'role', account, 'AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html'),
  row('cognito-idp', 'role', both, 'cognito/latest/developerguide/user-pool-sms-settings.html'),
  row('config', 'role', account, 'config/latest/developerguide/iamrole-permissions.html'),
  row('datasync', 'role', both, 'datasync/latest/userguide/cross-service-confused-deputy-prevention.html'),
  row('ecs-tasks', 'role', both, 'AmazonECS/latest/developerguide/task-iam-roles.html'),
  row('hooks.cloudformation', 'role', both, 'AWSCloudFormation/latest/UserGuide/registry-public.html'),
  row('iot', 'role', both, 'iot/latest/developerguide/cross-service-confused-deputy-prevention.html'),
  row('logs', 'role', arn, 'AmazonCloudWatch/latest/logs/SubscriptionFilters.html'),
  row('personalize', 'role', both, 'personalize/latest/dg/cross-service-confused-deputy-prevention.html'),
  row('pipes', 'role', both, 'AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html'),
  row('rds', 'role', both, 'AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html'),
  row('resources.cloudformation', 'role', both, 'AWSCloudFormation/latest/UserGuide/registry-public.html'),
  row('sagemaker', 'role', both, 'sagemaker/latest/dg/security-confused-deputy-prevention.html'),
  row('scheduler', 'role', both, 'scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html'),
  row('ses', 'role', both, 'ses/latest/dg/event-publishing-add-event-destination-firehose.html'),
  row('ssm', 'role', both, 'systems-manager/latest/userguide/cross-service-confused-deputy-prevention.html'),
  row('ssm-incidents', 'role', arn, 'IAM/latest/UserGuide/confused-deputy.html'),
  row('states', 'role', both, 'step-functions/latest/dg/procedure-create-iam-role.html'),
  row('transfer', 'role', both, 'transfer/latest/userguide/confused-deputy.html'),
  row('vpc-flow-logs', 'role', both, 'vpc/latest/userguide/flow-logs-cwl.html'),

  row('apigateway', 'lambda', both, 'lambda/latest/dg/services-apigateway.html'),
  row('backups.rds', 's3', both, 'AmazonRDS/latest/UserGuide/USER.SQLServer.AddlFeat.TransactionLogAccess.html'),
  row(
    'cloudfront',
    's3 kms',
    arn,
    'AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ),
  row('cloudtrail', 's3', arn, 'awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'),
  row('cloudtrail', 'kms', arn, 'awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html'),
  row('cloudtrail', 'sns', both, 'awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html'),
  row('cloudwatch', 'sns', both, 'AmazonCloudWatch/latest/monitoring/US_SetupSNS.html'),
  row('codebuild', 'ecr', both, 'codebuild/latest/userguide/sample-ecr.html'),
  row(
    'cognito-idp',
    'lambda',
    both,
    'cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html',
  ),
  row('cognito-idp', 'kms', both, 'cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html'),
  row('config', 's3', account, 'config/latest/developerguide/s3-bucket-policy.html'),
  row('config', 'kms', account, 'config/latest/developerguide/s3-kms-key-policy.html'),
  row('config', 'lambda', both, 'config/latest/developerguide/evaluate-config_develop-rules_nodejs.html'),
  row('config', 'sns', account, 'config/latest/developerguide/sns-topic-policy.html'),
  row('delivery.logs', 's3 logs kms', both, 'AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html'),
  row('email.cognito-idp', 'ses', both, 'cognito/latest/developerguide/user-pool-email.html'),
  row('events', 'lambda sqs', arn, 'eventbridge/latest/userguide/eb-use-resource-based.html'),
  row('events.rds', 'sns', both, 'AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html'),
  row('iot', 'lambda', both, 'iot/latest/developerguide/custom-auth-troubleshooting.html'),
  row('lambda', 'ecr', arn, 'lambda/latest/dg/gettingstarted-images.html'),
  row('logging.s3', 's3', both, 'AmazonS3/latest/userguide/enable-server-access-logging.html'),
  row('s3', 'sns sqs', both, 'AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html'),
  row('s3', 's3', both, 'AmazonS3/latest/userguide/example-bucket-policies.html'),
  row('s3', 'kms', both, 'AmazonS3/latest/userguide/configure-inventory.html'),
  row('s3', 'lambda', both, 'lambda/latest/dg/access-control-resource-based.html'),
  row('sagemaker', 'sns', both, 'sagemaker/latest/dg/sms-workforce-management-private-sns.html'),
  row('ses', 's3 sns kms', both, 'ses/latest/dg/receiving-email-permissions.html'),
  row('sns', 'lambda', arn, 'lambda/latest/dg/with-sns-example.html'),
  row('sns', 'sqs', arn, 'sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html'),
  row('sns', 's3', both, 'sns/latest/dg/sms_stats_usage.html'),
  row('ssm', 's3 kms', both, 'systems-manager/latest/userguide/sysman-inventory-resource-data-sync.html'),
  row('ssm', 'sns', both, 'systems-manager/latest/userguide/change-manager-sns-setup.html'),
  row('storage-lens.s3', 's3', both, 'AmazonS3/latest/userguide/example-bucket-policies.html'),
  row('storage-lens.s3', 'kms', both, 'AmazonS3/latest/userguide/storage_lens_encrypt_permissions.html'),
  row('transfer', 'lambda', arn, 'transfer/latest/userguide/custom-identity-provider-users.html'),
]
