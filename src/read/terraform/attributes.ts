import type { Span } from '../../text/span.ts'
import { textParts } from '../../value/look.ts'
import { hole, unknown, type Hole, type Part, type Value } from '../../value/value.ts'

type Configured = (name: string) => Value | undefined

/**
 * An attribute that the provider computes, as far as the configuration and the type decide it; `undefined` when they
 * do not. ARN formats: the "Resource types" tables of the AWS Service Authorization Reference,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function computedAttribute(
  isData: boolean,
  type: string,
  name: string,
  origin: string,
  at: Span,
  configured: Configured,
): Value | undefined {
  if (isData) {
    const typed = typedData[`${type}.${name}`]
    if (typed) return unknown(at, `${origin} is known after apply`, hole(typed, origin))
  }
  const format = (name === 'arn' || (name === 'id' && idIsArn.has(type))) && arnFormats[type]
  if (format) return shaped(shapeOf(format, origin, configured), origin, at)
  if (type === 'aws_iam_policy' && isData && name === 'arn') return managedPolicyArn(origin, at, configured)
  const nameAttribute = namedBy[type]
  if (nameAttribute !== undefined && (name === 'id' || name === nameAttribute))
    return namePart(nameAttribute, origin, at, configured)
  return undefined
}

const shaped = (shape: readonly Part[], origin: string, at: Span): Value =>
  unknown(at, `${origin} is known after apply`, { domain: 'arn', origin, shape })

function namePart(attribute: string, origin: string, at: Span, configured: Configured): Value {
  const value = configured(attribute)
  return value && value.kind !== 'absent' ? value : unknown(at, `${origin} is known after apply`, hole('name', origin))
}

/** A data source by ARN is that ARN; by name it is a policy of one's own or of AWS. */
function managedPolicyArn(origin: string, at: Span, configured: Configured): Value {
  const arn = configured('arn')
  if (arn && arn.kind !== 'absent') return arn
  return unknown(at, `${origin} is known after apply`, hole('arn', origin))
}

/** `{P}` partition, `{R}` region, `{A}` own account, `{path}` IAM path, `{x}` the attribute x or a name that is not known. */
export function shapeOf(format: string, origin: string, configured: Configured): readonly Part[] {
  return format.split(/[{}]/).flatMap((piece, index): readonly Part[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece]
    const typed: Readonly<Record<string, Hole>> = {
      P: hole('partition', 'partition'),
      R: hole('region', 'region'),
      A: hole('own-account', 'account'),
    }
    const known = typed[piece]
    if (known) return [known]
    const value = configured(piece)
    const parts = value && value.kind !== 'absent' ? textParts(value) : undefined
    if (piece === 'path') return parts ?? (value && value.kind !== 'absent' ? [hole('path', `${origin}.path`)] : ['/'])
    return parts ?? [hole('name', `${origin}.${piece}`)]
  })
}

const typedData: Readonly<Record<string, Hole['domain']>> = {
  'aws_caller_identity.account_id': 'own-account',
  'aws_caller_identity.id': 'own-account',
  'aws_caller_identity.arn': 'arn',
  'aws_partition.partition': 'partition',
  'aws_partition.id': 'partition',
  'aws_partition.dns_suffix': 'url-suffix',
  'aws_region.name': 'region',
  'aws_region.region': 'region',
  'aws_region.id': 'region',
  'aws_organizations_organization.id': 'name',
  'aws_organizations_organization.master_account_id': 'account',
}

const idIsArn = new Set([
  'aws_iam_policy',
  'aws_sns_topic',
  'aws_iam_openid_connect_provider',
  'aws_iam_saml_provider',
  'aws_secretsmanager_secret',
  'aws_lb',
  'aws_sfn_state_machine',
])

/** Types whose `id` is the name that the configuration gives. */
const namedBy: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'bucket',
  aws_iam_role: 'name',
  aws_iam_user: 'name',
  aws_iam_group: 'name',
  aws_dynamodb_table: 'name',
  aws_ecr_repository: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_lambda_function: 'function_name',
}

const arnFormats: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'arn:{P}:s3:::{bucket}',
  aws_iam_role: 'arn:{P}:iam::{A}:role{path}{name}',
  aws_iam_policy: 'arn:{P}:iam::{A}:policy{path}{name}',
  aws_iam_user: 'arn:{P}:iam::{A}:user{path}{name}',
  aws_iam_group: 'arn:{P}:iam::{A}:group{path}{name}',
  aws_iam_instance_profile: 'arn:{P}:iam::{A}:instance-profile{path}{name}',
  aws_iam_openid_connect_provider: 'arn:{P}:iam::{A}:oidc-provider/{url_without_scheme}',
  aws_iam_saml_provider: 'arn:{P}:iam::{A}:saml-provider/{name}',
  aws_sqs_queue: 'arn:{P}:sqs:{R}:{A}:{name}',
  aws_sns_topic: 'arn:{P}:sns:{R}:{A}:{name}',
  aws_kms_key: 'arn:{P}:kms:{R}:{A}:key/{key_id}',
  aws_kms_alias: 'arn:{P}:kms:{R}:{A}:alias/{alias_name}',
  aws_kms_external_key: 'arn:{P}:kms:{R}:{A}:key/{key_id}',
  aws_kms_replica_key: 'arn:{P}:kms:{R}:{A}:key/{key_id}',
  aws_lambda_function: 'arn:{P}:lambda:{R}:{A}:function:{function_name}',
  aws_dynamodb_table: 'arn:{P}:dynamodb:{R}:{A}:table/{name}',
  aws_cloudwatch_log_group: 'arn:{P}:logs:{R}:{A}:log-group:{name}',
  aws_cloudwatch_event_bus: 'arn:{P}:events:{R}:{A}:event-bus/{name}',
  aws_cloudwatch_event_rule: 'arn:{P}:events:{R}:{A}:rule/{rule}',
  aws_secretsmanager_secret: 'arn:{P}:secretsmanager:{R}:{A}:secret:{secret_id}',
  aws_ssm_parameter: 'arn:{P}:ssm:{R}:{A}:parameter/{parameter}',
  aws_ecr_repository: 'arn:{P}:ecr:{R}:{A}:repository/{name}',
  aws_ecs_cluster: 'arn:{P}:ecs:{R}:{A}:cluster/{name}',
  aws_eks_cluster: 'arn:{P}:eks:{R}:{A}:cluster/{name}',
  aws_sfn_state_machine: 'arn:{P}:states:{R}:{A}:stateMachine:{name}',
  aws_kinesis_stream: 'arn:{P}:kinesis:{R}:{A}:stream/{name}',
  aws_kinesis_firehose_delivery_stream: 'arn:{P}:firehose:{R}:{A}:deliverystream/{name}',
  aws_codebuild_project: 'arn:{P}:codebuild:{R}:{A}:project/{name}',
  aws_codepipeline: 'arn:{P}:codepipeline:{R}:{A}:{name}',
  aws_codecommit_repository: 'arn:{P}:codecommit:{R}:{A}:{repository_name}',
  aws_efs_file_system: 'arn:{P}:elasticfilesystem:{R}:{A}:file-system/{id}',
  aws_elasticsearch_domain: 'arn:{P}:es:{R}:{A}:domain/{domain_name}',
  aws_opensearch_domain: 'arn:{P}:es:{R}:{A}:domain/{domain_name}',
  aws_db_instance: 'arn:{P}:rds:{R}:{A}:db:{identifier}',
  aws_backup_vault: 'arn:{P}:backup:{R}:{A}:backup-vault:{name}',
  aws_cloudtrail: 'arn:{P}:cloudtrail:{R}:{A}:trail/{name}',
  aws_cloudfront_distribution: 'arn:{P}:cloudfront::{A}:distribution/{distribution_id}',
  aws_ecs_task_definition: 'arn:{P}:ecs:{R}:{A}:task-definition/{family}:{revision}',
  aws_ecs_service: 'arn:{P}:ecs:{R}:{A}:service/{service}',
  aws_scheduler_schedule_group: 'arn:{P}:scheduler:{R}:{A}:schedule-group/{name}',
}
