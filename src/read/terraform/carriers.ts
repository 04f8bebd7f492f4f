import type { PolicyKind } from '../../policy/policy.ts'

/** Where a resource type of hashicorp/aws carries an IAM policy document. */
export interface CarriedPolicy {
  /** An argument, or `block.argument` for every block of that type. */
  readonly at: string
  readonly kind: PolicyKind
  /** The service prefix of the actions of a resource policy. */
  readonly service?: string
}

const identity = (at: string): readonly CarriedPolicy[] => [{ at, kind: 'identity' }]
const session = (at: string): readonly CarriedPolicy[] => [{ at, kind: 'session' }]
const on = (service: string, at = 'policy'): readonly CarriedPolicy[] => [{ at, kind: 'resource', service }]
const endpoint: readonly CarriedPolicy[] = [{ at: 'policy', kind: 'endpoint' }]

/** Argument names: https://registry.terraform.io/providers/hashicorp/aws/latest/docs (6.25.0). */
export const carriers: Readonly<Record<string, readonly CarriedPolicy[]>> = {
  aws_iam_policy: identity('policy'),
  aws_iam_role_policy: identity('policy'),
  aws_iam_user_policy: identity('policy'),
  aws_iam_group_policy: identity('policy'),
  aws_iam_role: [
    { at: 'assume_role_policy', kind: 'trust' },
    { at: 'inline_policy.policy', kind: 'identity' },
  ],
  aws_ssoadmin_permission_set_inline_policy: identity('inline_policy'),
  aws_iot_policy: identity('policy'),
  aws_organizations_policy: [{ at: 'content', kind: 'scp' }],
  aws_organizations_resource_policy: on('organizations', 'content'),
  aws_transfer_user: session('policy'),
  aws_transfer_access: session('policy'),
  aws_rolesanywhere_profile: session('session_policy'),
  aws_odb_network: session('s3_policy_document'),
  aws_acmpca_policy: on('acm-pca'),
  aws_api_gateway_rest_api: on('execute-api'),
  aws_api_gateway_rest_api_policy: on('execute-api'),
  aws_api_gateway_domain_name: on('execute-api'),
  aws_backup_vault_policy: on('backup'),
  aws_cloudsearch_domain_service_access_policy: on('cloudsearch', 'access_policy'),
  aws_cloudwatch_event_bus_policy: on('events'),
  aws_cloudwatch_log_destination_policy: on('logs', 'access_policy'),
  aws_cloudwatch_log_delivery_destination_policy: on('logs', 'delivery_destination_policy'),
  aws_cloudwatch_log_resource_policy: on('logs', 'policy_document'),
  aws_codeartifact_domain_permissions_policy: on('codeartifact', 'policy_document'),
  aws_codeartifact_repository_permissions_policy: on('codeartifact', 'policy_document'),
  aws_codebuild_resource_policy: on('codebuild'),
  aws_dynamodb_resource_policy: on('dynamodb'),
  aws_ecr_registry_policy: on('ecr'),
  aws_ecr_repository_policy: on('ecr'),
  aws_ecr_repository_creation_template: on('ecr', 'repository_policy'),
  aws_ecrpublic_repository_policy: on('ecr-public'),
  aws_efs_file_system_policy: on('elasticfilesystem'),
  aws_elasticsearch_domain: on('es', 'access_policies'),
  aws_elasticsearch_domain_policy: on('es', 'access_policies'),
  aws_opensearch_domain: on('es', 'access_policies'),
  aws_opensearch_domain_policy: on('es', 'access_policies'),
  aws_fsx_s3_access_point_attachment: on('s3', 's3_access_point.policy'),
  aws_glacier_vault: on('glacier', 'access_policy'),
  aws_glacier_vault_lock: on('glacier'),
  aws_glue_resource_policy: on('glue'),
  aws_kinesis_resource_policy: on('kinesis'),
  aws_kms_key: on('kms'),
  aws_kms_key_policy: on('kms'),
  aws_kms_external_key: on('kms'),
  aws_kms_replica_key: on('kms'),
  aws_kms_replica_external_key: on('kms'),
  aws_media_store_container_policy: on('mediastore'),
  aws_msk_cluster_policy: on('kafka'),
  aws_networkfirewall_resource_policy: on('network-firewall'),
  aws_oam_sink_policy: on('oam'),
  aws_prometheus_resource_policy: on('aps', 'policy_document'),
  aws_redshift_resource_policy: on('redshift'),
  aws_redshiftserverless_resource_policy: on('redshift-serverless'),
  aws_s3_bucket: on('s3'),
  aws_s3_bucket_policy: on('s3'),
  aws_s3_access_point: on('s3'),
  aws_s3control_access_point_policy: on('s3'),
  aws_s3control_bucket_policy: on('s3-outposts'),
  aws_s3control_multi_region_access_point_policy: on('s3', 'details.policy'),
  aws_s3control_object_lambda_access_point_policy: on('s3-object-lambda'),
  aws_s3control_access_grants_instance_resource_policy: on('s3'),
  aws_s3tables_table_bucket_policy: on('s3tables', 'resource_policy'),
  aws_s3tables_table_policy: on('s3tables', 'resource_policy'),
  aws_s3vectors_vector_bucket_policy: on('s3vectors'),
  aws_sagemaker_model_package_group_policy: on('sagemaker', 'resource_policy'),
  aws_schemas_registry_policy: on('schemas'),
  aws_secretsmanager_secret: on('secretsmanager'),
  aws_secretsmanager_secret_policy: on('secretsmanager'),
  aws_ses_identity_policy: on('ses'),
  aws_sesv2_email_identity_policy: on('ses'),
  aws_sns_topic: on('sns'),
  aws_sns_topic_policy: on('sns'),
  aws_sqs_queue: on('sqs'),
  aws_sqs_queue_policy: on('sqs'),
  aws_vpc_endpoint: endpoint,
  aws_vpc_endpoint_policy: endpoint,
  aws_vpclattice_auth_policy: on('vpc-lattice-svcs'),
  aws_vpclattice_resource_policy: on('vpc-lattice'),
  aws_xray_resource_policy: on('xray', 'policy_document'),
}

/** The types that attach a managed policy, and the argument that names it. */
export const attachments: Readonly<Record<string, string>> = {
  aws_iam_role_policy_attachment: 'policy_arn',
  aws_iam_user_policy_attachment: 'policy_arn',
  aws_iam_group_policy_attachment: 'policy_arn',
  aws_iam_policy_attachment: 'policy_arn',
  aws_ssoadmin_managed_policy_attachment: 'managed_policy_arn',
  aws_iam_role: 'managed_policy_arns',
  aws_iam_role_policy_attachments_exclusive: 'policy_arns',
  aws_iam_user_policy_attachments_exclusive: 'policy_arns',
  aws_iam_group_policy_attachments_exclusive: 'policy_arns',
}
