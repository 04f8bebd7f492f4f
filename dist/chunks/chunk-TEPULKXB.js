import {
  asDocument,
  numberSetting,
  wordSetting
} from "./chunk-2K2HYYL3.js";
import {
  parsePolicy,
  wordsOf
} from "./chunk-5ZX64LSM.js";
import {
  composed,
  decoded,
  elsewhere,
  parseJson,
  verbatim
} from "./chunk-HXWR5P4U.js";
import {
  LONGEST_TEXT,
  absent,
  child,
  choicesOf,
  entry,
  failed,
  hole,
  inherit,
  isHole,
  joined,
  listed,
  piecesOf,
  possibilities,
  shown,
  textOf,
  textParts,
  unknown
} from "./chunk-VYCVE5SP.js";
import {
  filePath,
  reached,
  within
} from "./chunk-7AWMRTTG.js";

// src/policy/boundaries.ts
function asBoundaries(policies, principals, attachments2, origins) {
  const named3 = new Set(principals.flatMap(({ boundary: boundary2 }) => references(boundary2)));
  for (const { policy } of attachments2) if (policy.refers !== void 0) named3.delete(policy.refers);
  if (named3.size === 0) return policies;
  return policies.map(
    (policy) => policy.kind === "identity" && origins(policy.carrier.address).some((o) => named3.has(o)) ? boundary(policy) : policy
  );
}
var references = (setting) => setting.flatMap((one2) => one2.is === "known" && one2.value.refers !== void 0 ? [one2.value.refers] : []);
var boundary = (policy) => ({
  ...policy,
  kind: "boundary",
  statements: policy.statements.map((statement) => ({ ...statement, kind: "boundary" }))
});

// src/read/terraform/project.ts
var MOST_STEPS = 4e5;
var DEEPEST = 150;
var MOST_INSTANCES = 200;
var DEEPEST_MODULES = 16;
var MOST_CHOICES = 16;

// src/read/terraform/arn-formats.ts
var arnFormats = {
  "aws_acm_certificate.arn": "arn:{P}:acm:{R}:{A}:certificate/{certificate_id}",
  "aws_acmpca_certificate_authority.arn": "arn:{P}:acm-pca:{R}:{A}:certificate-authority/{ca_id}",
  "aws_api_gateway_rest_api.arn": "arn:{P}:apigateway:{R}::/restapis/{api_id}",
  "aws_api_gateway_rest_api.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}",
  "aws_api_gateway_stage.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}/{stage_name}",
  "aws_apigatewayv2_api.arn": "arn:{P}:apigateway:{R}::/apis/{api_id}",
  "aws_apigatewayv2_api.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}",
  "aws_apigatewayv2_stage.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}/{name}",
  "aws_appconfig_application.arn": "arn:{P}:appconfig:{R}:{A}:application/{application_id}",
  "aws_appsync_graphql_api.arn": "arn:{P}:appsync:{R}:{A}:apis/{api_id}",
  "aws_athena_workgroup.arn": "arn:{P}:athena:{R}:{A}:workgroup/{name}",
  "aws_autoscaling_group.arn": "arn:{P}:autoscaling:{R}:{A}:autoScalingGroup:{group_id}:autoScalingGroupName/{name}",
  "aws_backup_plan.arn": "arn:{P}:backup:{R}:{A}:backup-plan:{plan_id}",
  "aws_backup_vault.arn": "arn:{P}:backup:{R}:{A}:backup-vault:{name}",
  "aws_batch_compute_environment.arn": "arn:{P}:batch:{R}:{A}:compute-environment/{name}",
  "aws_batch_job_definition.arn": "arn:{P}:batch:{R}:{A}:job-definition/{name}:{revision}",
  "aws_batch_job_queue.arn": "arn:{P}:batch:{R}:{A}:job-queue/{name}",
  "aws_bedrockagent_agent.agent_arn": "arn:{P}:bedrock:{R}:{A}:agent/{agent_id}",
  "aws_bedrockagent_agent_alias.agent_alias_arn": "arn:{P}:bedrock:{R}:{A}:agent-alias/{agent_id}/{alias_id}",
  "aws_bedrockagentcore_agent_runtime.agent_runtime_arn": "arn:{P}:bedrock-agentcore:{R}:{A}:runtime/{runtime_id}",
  "aws_cloudformation_stack.arn": "arn:{P}:cloudformation:{R}:{A}:stack/{name}/{stack_id}",
  "aws_cloudfront_distribution.arn": "arn:{P}:cloudfront::{A}:distribution/{distribution_id}",
  "aws_cloudtrail.arn": "arn:{P}:cloudtrail:{R}:{A}:trail/{name}",
  "aws_cloudwatch_event_bus.arn": "arn:{P}:events:{R}:{A}:event-bus/{name}",
  "aws_cloudwatch_event_rule.arn": "arn:{P}:events:{R}:{A}:rule/{rule}",
  "aws_cloudwatch_log_destination.arn": "arn:{P}:logs:{R}:{A}:destination:{name}",
  "aws_cloudwatch_log_group.arn": "arn:{P}:logs:{R}:{A}:log-group:{name}",
  "aws_cloudwatch_metric_alarm.arn": "arn:{P}:cloudwatch:{R}:{A}:alarm:{alarm_name}",
  "aws_codeartifact_domain.arn": "arn:{P}:codeartifact:{R}:{A}:domain/{domain}",
  "aws_codeartifact_repository.arn": "arn:{P}:codeartifact:{R}:{A}:repository/{domain}/{repository}",
  "aws_codebuild_project.arn": "arn:{P}:codebuild:{R}:{A}:project/{name}",
  "aws_codecommit_repository.arn": "arn:{P}:codecommit:{R}:{A}:{repository_name}",
  "aws_codedeploy_app.arn": "arn:{P}:codedeploy:{R}:{A}:application:{name}",
  "aws_codepipeline.arn": "arn:{P}:codepipeline:{R}:{A}:{name}",
  "aws_codestarconnections_connection.arn": "arn:{P}:codestar-connections:{R}:{A}:connection/{connection_id}",
  "aws_cognito_identity_pool.arn": "arn:{P}:cognito-identity:{R}:{A}:identitypool/{pool_id}",
  "aws_cognito_user_pool.arn": "arn:{P}:cognito-idp:{R}:{A}:userpool/{pool_id}",
  "aws_datasync_task.arn": "arn:{P}:datasync:{R}:{A}:task/{task_id}",
  "aws_db_instance.arn": "arn:{P}:rds:{R}:{A}:db:{identifier}",
  "aws_dms_replication_instance.arn": "arn:{P}:dms:{R}:{A}:rep:{instance_id}",
  "aws_dynamodb_table.arn": "arn:{P}:dynamodb:{R}:{A}:table/{name}",
  "aws_dynamodb_table.stream_arn": "arn:{P}:dynamodb:{R}:{A}:table/{name}/stream/{created}",
  "aws_ebs_volume.arn": "arn:{P}:ec2:{R}:{A}:volume/{volume_id}",
  "aws_ecr_repository.arn": "arn:{P}:ecr:{R}:{A}:repository/{name}",
  "aws_ecs_capacity_provider.arn": "arn:{P}:ecs:{R}:{A}:capacity-provider/{name}",
  "aws_ecs_cluster.arn": "arn:{P}:ecs:{R}:{A}:cluster/{name}",
  "aws_ecs_service.arn": "arn:{P}:ecs:{R}:{A}:service/{service}",
  "aws_ecs_task_definition.arn": "arn:{P}:ecs:{R}:{A}:task-definition/{family}:{revision}",
  "aws_efs_file_system.arn": "arn:{P}:elasticfilesystem:{R}:{A}:file-system/{id}",
  "aws_eks_cluster.arn": "arn:{P}:eks:{R}:{A}:cluster/{name}",
  "aws_eks_fargate_profile.arn": "arn:{P}:eks:{R}:{A}:fargateprofile/{cluster_name}/{fargate_profile_name}/{profile_id}",
  "aws_eks_node_group.arn": "arn:{P}:eks:{R}:{A}:nodegroup/{cluster_name}/{node_group_name}/{group_id}",
  "aws_elasticache_replication_group.arn": "arn:{P}:elasticache:{R}:{A}:replicationgroup:{replication_group_id}",
  "aws_elasticsearch_domain.arn": "arn:{P}:es:{R}:{A}:domain/{domain_name}",
  "aws_glue_catalog_database.arn": "arn:{P}:glue:{R}:{A}:database/{name}",
  "aws_glue_catalog_table.arn": "arn:{P}:glue:{R}:{A}:table/{database_name}/{name}",
  "aws_glue_crawler.arn": "arn:{P}:glue:{R}:{A}:crawler/{name}",
  "aws_glue_job.arn": "arn:{P}:glue:{R}:{A}:job/{name}",
  "aws_guardduty_detector.arn": "arn:{P}:guardduty:{R}:{A}:detector/{detector_id}",
  "aws_iam_group.arn": "arn:{P}:iam::{A}:group{path}{name}",
  "aws_iam_instance_profile.arn": "arn:{P}:iam::{A}:instance-profile{path}{name}",
  "aws_iam_openid_connect_provider.arn": "arn:{P}:iam::{A}:oidc-provider/{url_without_scheme}",
  "aws_iam_policy.arn": "arn:{P}:iam::{A}:policy{path}{name}",
  "aws_iam_role.arn": "arn:{P}:iam::{A}:role{path}{name}",
  "aws_iam_saml_provider.arn": "arn:{P}:iam::{A}:saml-provider/{name}",
  "aws_iam_user.arn": "arn:{P}:iam::{A}:user{path}{name}",
  "aws_imagebuilder_image_pipeline.arn": "arn:{P}:imagebuilder:{R}:{A}:image-pipeline/{pipeline}",
  "aws_instance.arn": "arn:{P}:ec2:{R}:{A}:instance/{instance_id}",
  "aws_kinesis_firehose_delivery_stream.arn": "arn:{P}:firehose:{R}:{A}:deliverystream/{name}",
  "aws_kinesis_stream.arn": "arn:{P}:kinesis:{R}:{A}:stream/{name}",
  "aws_kinesis_stream_consumer.arn": "arn:{P}:kinesis:{R}:{A}:stream/{stream}/consumer/{name}:{created}",
  "aws_kinesis_video_stream.arn": "arn:{P}:kinesisvideo:{R}:{A}:stream/{name}/{created}",
  "aws_kms_alias.arn": "arn:{P}:kms:{R}:{A}:alias/{alias_name}",
  "aws_kms_alias.target_key_arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_external_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_replica_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_lambda_alias.arn": "arn:{P}:lambda:{R}:{A}:function:{function}:{name}",
  "aws_lambda_function.arn": "arn:{P}:lambda:{R}:{A}:function:{function_name}",
  "aws_lambda_function.qualified_arn": "arn:{P}:lambda:{R}:{A}:function:{function_name}:{version}",
  "aws_lambda_layer_version.arn": "arn:{P}:lambda:{R}:{A}:layer:{layer_name}:{version}",
  "aws_launch_template.arn": "arn:{P}:ec2:{R}:{A}:launch-template/{template_id}",
  "aws_lb.arn": "arn:{P}:elasticloadbalancing:{R}:{A}:loadbalancer/{kind}/{name}/{lb_id}",
  "aws_lb_target_group.arn": "arn:{P}:elasticloadbalancing:{R}:{A}:targetgroup/{name}/{group_id}",
  "aws_mq_broker.arn": "arn:{P}:mq:{R}:{A}:broker:{broker_name}:{broker_id}",
  "aws_msk_cluster.arn": "arn:{P}:kafka:{R}:{A}:cluster/{cluster_name}/{cluster_id}",
  "aws_mwaa_environment.arn": "arn:{P}:airflow:{R}:{A}:environment/{name}",
  "aws_neptune_cluster.arn": "arn:{P}:rds:{R}:{A}:cluster:{cluster_identifier}",
  "aws_opensearch_domain.arn": "arn:{P}:es:{R}:{A}:domain/{domain_name}",
  "aws_organizations_policy.arn": "arn:{P}:organizations::{A}:policy/{organization}/{kind}/{policy_id}",
  "aws_prometheus_workspace.arn": "arn:{P}:aps:{R}:{A}:workspace/{workspace_id}",
  "aws_qldb_ledger.arn": "arn:{P}:qldb:{R}:{A}:ledger/{name}",
  "aws_rds_cluster.arn": "arn:{P}:rds:{R}:{A}:cluster:{cluster_identifier}",
  "aws_redshift_cluster.arn": "arn:{P}:redshift:{R}:{A}:cluster:{cluster_identifier}",
  "aws_rolesanywhere_trust_anchor.arn": "arn:{P}:rolesanywhere:{R}:{A}:trust-anchor/{anchor_id}",
  "aws_route53_zone.arn": "arn:{P}:route53:::hostedzone/{zone_id}",
  "aws_s3_access_point.arn": "arn:{P}:s3:{R}:{A}:accesspoint/{name}",
  "aws_s3_bucket.arn": "arn:{P}:s3:::{bucket}",
  "aws_s3control_object_lambda_access_point.arn": "arn:{P}:s3-object-lambda:{R}:{A}:accesspoint/{name}",
  "aws_sagemaker_endpoint.arn": "arn:{P}:sagemaker:{R}:{A}:endpoint/{name}",
  "aws_scheduler_schedule.arn": "arn:{P}:scheduler:{R}:{A}:schedule/{group}/{name}",
  "aws_scheduler_schedule_group.arn": "arn:{P}:scheduler:{R}:{A}:schedule-group/{name}",
  "aws_schemas_registry.arn": "arn:{P}:schemas:{R}:{A}:registry/{name}",
  "aws_secretsmanager_secret.arn": "arn:{P}:secretsmanager:{R}:{A}:secret:{secret_id}",
  "aws_security_group.arn": "arn:{P}:ec2:{R}:{A}:security-group/{group_id}",
  "aws_ses_domain_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{domain}",
  "aws_ses_email_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{email}",
  "aws_sesv2_email_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{email_identity}",
  "aws_sfn_activity.arn": "arn:{P}:states:{R}:{A}:activity:{name}",
  "aws_sfn_state_machine.arn": "arn:{P}:states:{R}:{A}:stateMachine:{name}",
  "aws_sns_topic.arn": "arn:{P}:sns:{R}:{A}:{name}",
  "aws_sqs_queue.arn": "arn:{P}:sqs:{R}:{A}:{name}",
  "aws_ssm_document.arn": "arn:{P}:ssm:{R}:{A}:document/{name}",
  "aws_ssm_parameter.arn": "arn:{P}:ssm:{R}:{A}:parameter/{parameter}",
  "aws_subnet.arn": "arn:{P}:ec2:{R}:{A}:subnet/{subnet_id}",
  "aws_timestreamwrite_database.arn": "arn:{P}:timestream:{R}:{A}:database/{database_name}",
  "aws_transfer_server.arn": "arn:{P}:transfer:{R}:{A}:server/{server_id}",
  "aws_vpc.arn": "arn:{P}:ec2:{R}:{A}:vpc/{vpc_id}",
  "aws_wafv2_web_acl.arn": "arn:{P}:wafv2:{R}:{A}:{scope}/webacl/{name}/{acl_id}"
};
var idIsArn = /* @__PURE__ */ new Set([
  "aws_acm_certificate",
  "aws_iam_openid_connect_provider",
  "aws_iam_policy",
  "aws_iam_saml_provider",
  "aws_lb",
  "aws_lb_target_group",
  "aws_msk_cluster",
  "aws_secretsmanager_secret",
  "aws_sfn_state_machine",
  "aws_sns_topic"
]);

// src/read/terraform/attributes.ts
function computedAttribute(asked) {
  const { isData, type, name, origin, at, known } = asked;
  if (isData) {
    const typed = typedData[`${type}.${name}`];
    const pinned = typed && pinOf(typed, known);
    if (pinned !== void 0) return { kind: "string", value: pinned, at };
    if (typed) return unknown(at, later(origin), hole(typed, origin));
    if (type === "aws_iam_policy" && name === "arn") return policyArn(asked);
    if (type === "aws_iam_policy" && name === "policy") return policyText(asked);
    if (type === "aws_service_principal" && (name === "name" || name === "id")) return servicePrincipal(asked);
  }
  const format2 = arnFormats[`${type}.${name === "id" && idIsArn.has(type) ? "arn" : name}`];
  if (format2) return shaped(shapeOf(format2, asked), asked);
  const nameAttribute = namedBy[type];
  if (nameAttribute !== void 0 && (name === "id" || name === nameAttribute)) return namePart(nameAttribute, asked);
  return void 0;
}
var later = (origin) => `${origin} is known after apply`;
var pinOf = (domain, { accountId, partition, region }) => domain === "own-account" ? accountId : domain === "partition" ? partition : domain === "region" ? region : void 0;
var shaped = (shape, { origin, at }) => unknown(at, later(origin), { domain: "arn", origin, shape });
function namePart(attribute2, { origin, at, configured: configured2 }) {
  const value = configured2(attribute2);
  return value && value.kind !== "absent" ? value : unknown(at, later(origin), hole("name", origin));
}
function policyArn(asked) {
  const { origin, configured: configured2 } = asked;
  const arn = configured2("arn");
  if (arn && arn.kind !== "absent") return arn;
  const owner = hole("name", `${origin} owner`);
  const path = hole("path", `${origin} path`);
  return shaped([...shapeOf("arn:{P}:iam::", asked), owner, ":policy", path, ...shapeOf("{name}", asked)], asked);
}
function policyText({ at, configured: configured2, managedPolicy }) {
  const [arn, named3] = [configured2("arn"), configured2("name")];
  const last = arn && textParts(arn)?.at(-1);
  const ofAws = /:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(typeof last === "string" ? last : "");
  const name = ofAws?.[1] ?? (named3?.kind === "string" ? named3.value : void 0);
  const document2 = name === void 0 ? void 0 : managedPolicy(name);
  if (document2 === void 0) return void 0;
  return { kind: "string", value: document2, at, written: { text: elsewhere(document2, at), holes: [] } };
}
function servicePrincipal(asked) {
  return textOf([...shapeOf("{service_name}.", asked), hole("url-suffix", asked.origin)], asked.at);
}
function shapeOf(format2, { isData, origin, configured: configured2, known }) {
  return format2.split(/[{}]/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === "" ? [] : [piece];
    const typed = TYPED[piece];
    if (typed) return [pinOf(typed.domain, known) ?? typed];
    const value = configured2(piece);
    const written = value !== void 0 && value.kind !== "absent";
    const parts = written ? textParts(value) : void 0;
    if (piece === "path") return parts ?? [written || isData ? hole("path", `${origin}.path`) : "/"];
    return parts ?? [hole("name", `${origin}.${piece}`)];
  });
}
var TYPED = {
  P: hole("partition", "partition"),
  R: hole("region", "region"),
  A: hole("own-account", "account")
};
var typedData = {
  "aws_caller_identity.account_id": "own-account",
  "aws_caller_identity.id": "own-account",
  "aws_caller_identity.arn": "arn",
  "aws_partition.partition": "partition",
  "aws_partition.id": "partition",
  "aws_partition.dns_suffix": "url-suffix",
  "aws_region.name": "region",
  "aws_region.region": "region",
  "aws_region.id": "region",
  "aws_organizations_organization.id": "name",
  "aws_organizations_organization.master_account_id": "account"
};
var namedBy = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_iam_group: "name",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_cloudwatch_log_group: "name",
  aws_lambda_function: "function_name"
};

// src/read/terraform/hcl/characters.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var QUOTE = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var AMPERSAND = 38;
var OPEN_PAREN = 40;
var CLOSE_PAREN = 41;
var STAR = 42;
var PLUS = 43;
var COMMA = 44;
var MINUS = 45;
var DOT = 46;
var SLASH = 47;
var COLON = 58;
var LESS = 60;
var EQUALS = 61;
var GREATER = 62;
var QUESTION = 63;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var PIPE = 124;
var CLOSE_BRACE = 125;
var TILDE = 126;
var BYTE_ORDER_MARK = 65279;
var isDigit = (code2) => code2 >= 48 && code2 <= 57;
var isLetter = (code2) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 95;
var START_BEYOND_ASCII = new RegExp("\\p{ID_Start}", "uy");
var PART_BEYOND_ASCII = new RegExp("\\p{ID_Continue}", "uy");
var matchesAt = (pattern, text4, at) => {
  pattern.lastIndex = at;
  return pattern.test(text4);
};
function startsIdentifier(text4, at) {
  const code2 = text4.charCodeAt(at);
  return isLetter(code2) || code2 > 127 && matchesAt(START_BEYOND_ASCII, text4, at);
}
function identifierEnd(text4, start) {
  if (!startsIdentifier(text4, start)) return start;
  let at = start;
  for (; ; ) {
    const code2 = text4.charCodeAt(at);
    if (isLetter(code2) || isDigit(code2) || code2 === MINUS) at++;
    else if (code2 > 127 && matchesAt(PART_BEYOND_ASCII, text4, at)) at = PART_BEYOND_ASCII.lastIndex;
    else if (at === start) at = START_BEYOND_ASCII.lastIndex;
    else return at;
  }
}
var SPACE_BEYOND_ASCII = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var isWhiteSpace = (code2) => code2 === SPACE || code2 >= TAB && code2 <= RETURN || code2 > 127 && SPACE_BEYOND_ASCII.test(String.fromCharCode(code2));

// src/read/terraform/hcl/scan.ts
var DEEPEST2 = 200;
var TALLEST = 500;
var MOST_PROBLEMS = 100;
function scan(text4) {
  const at = text4.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return { text: text4, at, lineEnds: true, depth: 0, height: 0, failure: void 0, reached: 0, wasted: 0, problems: [] };
}
var code = (s, ahead = 0) => s.text.charCodeAt(s.at + ahead);
function fail(s, message, start = s.at, end = start + 1) {
  if (s.failure) return;
  s.failure = { message, start, end: Math.min(end, s.text.length) };
  s.reached = s.at;
  s.at = s.text.length;
}
function report(s, message, start = s.at, end = start + 1) {
  if (s.failure || s.problems.length >= MOST_PROBLEMS) return;
  s.problems.push({ message, start, end: Math.min(end, s.text.length) });
}
function deepen(s) {
  if (++s.depth > DEEPEST2) fail(s, "nested too deeply");
}
function lengthen(s) {
  if (++s.height > TALLEST) fail(s, "nested too deeply");
}
function skip(s) {
  const { text: text4 } = s;
  for (; ; ) {
    const here = text4.charCodeAt(s.at);
    if (here === SPACE || here === TAB) s.at++;
    else if (here === NEWLINE || here === RETURN) {
      const length2 = lineEndLength(text4, s.at);
      if (s.lineEnds || length2 === 0) return;
      s.at += length2;
    } else if (here === HASH) s.at = lineEndAfter(text4, s.at);
    else if (here === SLASH && text4.charCodeAt(s.at + 1) === SLASH) s.at = lineEndAfter(text4, s.at);
    else if (here === SLASH && text4.charCodeAt(s.at + 1) === STAR) skipBlockComment(s);
    else return;
  }
}
function skipBlockComment(s) {
  const start = s.at;
  const close2 = s.text.indexOf("*/", start + 2);
  s.at = close2 < 0 ? s.text.length : close2 + 2;
  if (close2 < 0) fail(s, "this comment is never closed; end it with */", start, start + 2);
}
var lineEndAfter = (text4, at) => {
  const end = text4.indexOf("\n", at);
  return end < 0 ? text4.length : end;
};
function lineEndLength(text4, at) {
  const here = text4.charCodeAt(at);
  if (here === NEWLINE) return 1;
  return here === RETURN && text4.charCodeAt(at + 1) === NEWLINE ? 2 : 0;
}
var atLineEnd = (s) => s.at >= s.text.length || lineEndLength(s.text, s.at) > 0;
function skipLines(s) {
  s.lineEnds = false;
  skip(s);
  s.lineEnds = true;
}
function step(s, length2) {
  s.at += length2;
  const end = s.at;
  skip(s);
  return end;
}
function eat(s, character) {
  if (code(s) !== character) return false;
  step(s, 1);
  return true;
}
function close(s, character, open, lineEnds) {
  s.lineEnds = lineEnds;
  if (code(s) === character) return step(s, 1);
  const missing = String.fromCharCode(character);
  if (s.at >= s.text.length) fail(s, `${s.text[open] ?? ""} is never closed; add ${missing}`, open);
  else fail(s, `expected ${missing}, found ${next(s)}`);
  return s.at;
}
var isWord = (s, word2) => s.text.startsWith(word2, s.at) && identifierEnd(s.text, s.at) === s.at + word2.length;
var isEllipsis = (s) => s.text.startsWith("...", s.at);
function identifier(s, what) {
  const start = s.at;
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected ${what}, found ${next(s)}`);
  else step(s, end - start);
  return s.text.slice(start, end);
}
function next(s) {
  if (s.at >= s.text.length) return "the end of the text";
  if (lineEndLength(s.text, s.at) > 0) return "the end of the line";
  const word2 = identifierEnd(s.text, s.at);
  return word2 > s.at ? s.text.slice(s.at, Math.min(word2, s.at + 40)) : String.fromCodePoint(s.text.codePointAt(s.at) ?? 0);
}

// src/read/terraform/hcl/parse-for.ts
function forHeader(s) {
  step(s, "for".length);
  const first = identifier(s, "the name of a variable");
  const second = eat(s, COMMA) ? identifier(s, "the name of a variable") : void 0;
  if (isWord(s, "in")) step(s, 2);
  else fail(s, `expected in, found ${next(s)}`);
  const collection = expression(s);
  return second === void 0 ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}
function forExpression(s, start, closing, lineEnds) {
  const header = forHeader(s);
  if (!eat(s, COLON)) fail(s, `expected :, found ${next(s)}`);
  const key = closing === CLOSE_BRACE ? forKey(s) : void 0;
  const value = expression(s);
  const grouped = key !== void 0 && isEllipsis(s);
  if (grouped) step(s, 3);
  const test = forTest(s);
  return {
    kind: "for",
    start,
    end: close(s, closing, start, lineEnds),
    ...header,
    ...key && { key },
    value,
    grouped,
    ...test && { test }
  };
}
function forKey(s) {
  const key = expression(s);
  if (s.text.startsWith("=>", s.at)) step(s, 2);
  else fail(s, `expected => and the value of this key, found ${next(s)}`);
  return key;
}
function forTest(s) {
  if (!isWord(s, "if")) return void 0;
  step(s, 2);
  return expression(s);
}

// src/read/terraform/hcl/parse-escape.ts
var LETTERS = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
var UNICODE = /u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}/y;
function escape(s) {
  const start = s.at;
  const letter = s.text[start + 1] ?? "";
  const simple = LETTERS.get(letter);
  if (simple !== void 0) return { start, end: s.at += 2, escape: simple };
  UNICODE.lastIndex = start + 1;
  const digits = UNICODE.exec(s.text)?.[0].slice(1);
  const point = digits === void 0 ? NaN : Number.parseInt(digits, 16);
  if (digits !== void 0 && isCharacter(point)) {
    s.at += 2 + digits.length;
    return { start, end: s.at, escape: String.fromCodePoint(point) };
  }
  report(s, `\\${letter} is no escape sequence; write \\\\ for a backslash`, start, start + 2);
  s.at += lineEndLength(s.text, start + 1) > 0 ? 1 : 2;
  return { start, end: s.at, escape: s.text.slice(start + 1, s.at) };
}
var isCharacter = (point) => point <= 1114111 && !(point >= 55296 && point <= 57343);

// src/read/terraform/hcl/template-text.ts
function stripStart(source, text4) {
  let gone = 0;
  for (const run of text4.runs) {
    const lineEnds = run.escape === void 0 && stripRunStart(source, run);
    if (lineEnds || !isGone(run)) break;
    gone++;
  }
  text4.runs = text4.runs.slice(gone).filter((run) => run.end > run.start);
}
function stripRunStart(source, run) {
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.start))) {
    if (source.charCodeAt(run.start++) === NEWLINE) return true;
  }
  return false;
}
function stripEnd(source, text4) {
  for (let run = text4.runs.at(-1); run; run = text4.runs.at(-1)) {
    const lineStarts = run.escape === void 0 && stripRunEnd(source, run);
    if (isGone(run)) text4.runs.pop();
    else return;
    if (lineStarts) return;
  }
}
function stripRunEnd(source, run) {
  const last = run.end - 1;
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.end - 1))) {
    if (run.end <= last && source.charCodeAt(run.end - 1) === NEWLINE) return true;
    run.end--;
  }
  return false;
}
var isGone = ({ start, end, escape: escape2 }) => escape2 === void 0 ? start === end : isWhiteSpace(escape2.charCodeAt(0));
function dedent(source, pieces) {
  const indented = [];
  let shared = Infinity;
  let lineStart = true;
  for (const piece of pieces) {
    if (piece.kind !== "text") {
      if (lineStart) shared = 0;
      lineStart = false;
      continue;
    }
    piece.runs = lines(source, piece.runs);
    for (const run of piece.runs) {
      const indentation = lineStart ? indentationOf(source, run) : Infinity;
      if (indentation !== Infinity) indented.push(run);
      shared = Math.min(shared, indentation);
      lineStart = run.escape === void 0 && source.charCodeAt(run.end - 1) === NEWLINE;
    }
  }
  for (const run of indented) run.start += shared;
}
function lines(source, runs) {
  const cut2 = [];
  for (const run of runs) {
    let start = run.start;
    for (let at = source.indexOf("\n", start); at >= 0 && at < run.end - 1; at = source.indexOf("\n", start)) {
      cut2.push({ start, end: at + 1 });
      start = at + 1;
    }
    cut2.push(start === run.start ? run : { start, end: run.end });
  }
  return cut2;
}
function indentationOf(source, run) {
  if (run.escape !== void 0) return 0;
  let at = run.start;
  while (at < run.end && isWhiteSpace(source.charCodeAt(at))) at++;
  return at === run.end && source.charCodeAt(at - 1) === NEWLINE ? Infinity : at - run.start;
}
function joined2(source, runs) {
  const whole2 = [];
  for (const run of runs) {
    const last = whole2.at(-1);
    if (last && last.escape === void 0 && run.escape === void 0 && last.end === run.start) last.end = run.end;
    else if (run.end > run.start) whole2.push(run);
  }
  return whole2.map(({ start, end, escape: escape2 }) => ({ start, end, text: escape2 ?? source.slice(start, end) }));
}

// src/read/terraform/hcl/parse-sequence.ts
function sequence(s, pieces) {
  const start = s.at;
  const { lineEnds } = s;
  const isDirective = code(s) === PERCENT;
  const strips = code(s, 2) === TILDE;
  const before = pieces.at(-1);
  if (strips && before?.kind === "text") stripEnd(s.text, before);
  s.lineEnds = false;
  step(s, strips ? 3 : 2);
  const content = isDirective ? directive(s) : { kind: "interpolation", value: expression(s) };
  const stripsNext = code(s) === TILDE;
  if (code(s, stripsNext ? 1 : 0) === CLOSE_BRACE) s.at += stripsNext ? 2 : 1;
  else fail(s, `expected }, found ${next(s)}; write ${isDirective ? "%%{" : "$${"} if this is text`);
  s.lineEnds = lineEnds;
  pieces.push({ ...content, start, end: s.at });
  return stripsNext;
}
function directive(s) {
  if (isWord(s, "for")) return { kind: "for", ...forHeader(s) };
  const start = s.at;
  const word2 = identifier(s, "if, for, else, endif or endfor");
  switch (word2) {
    case "if":
      return { kind: "if", test: expression(s) };
    case "else":
    case "endif":
    case "endfor":
      return { kind: word2 };
    default:
      fail(s, `${word2} is no directive; write %%{ if this is text`, start, start + word2.length);
      return { kind: "endif" };
  }
}

// src/read/terraform/hcl/template-pieces.ts
function templatePieces(s, ending) {
  const pieces = [];
  const { depth } = s;
  let strips = false;
  let ended = ending.endsAtLine(s.text, s.at);
  while (!ended && s.at < s.text.length) {
    if (startsSequence(s)) {
      strips = sequence(s, pieces);
      nest(s, pieces.at(-1), depth);
      continue;
    }
    const piece = { kind: "text", runs: [] };
    ended = text(s, ending, piece.runs);
    if (piece.runs.length > 0) pieces.push(piece);
    if (strips) stripStart(s.text, piece);
    strips = false;
  }
  s.depth = depth;
  return pieces;
}
var isSign = (here) => here === DOLLAR || here === PERCENT;
var startsSequence = (s) => isSign(code(s)) && code(s, 1) === OPEN_BRACE;
function nest(s, piece, outermost) {
  if (piece?.kind === "if" || piece?.kind === "for") deepen(s);
  else if ((piece?.kind === "endif" || piece?.kind === "endfor") && s.depth > outermost) s.depth--;
}
function text(s, ending, runs) {
  let start = s.at;
  for (; ; ) {
    s.at = ending.inQuotes ? plainEnd(s.text, s.at) : lineOrSignEnd(s.text, s.at);
    const end = s.at;
    const escaped = escapeSequence(s, ending.inQuotes);
    if (escaped) {
      if (end > start) runs.push({ start, end });
      runs.push(escaped);
      start = s.at;
    } else if (startsSequence(s) || ends(s, ending)) {
      if (end > start) runs.push({ start, end });
      return !startsSequence(s);
    } else if (isSign(code(s))) s.at++;
  }
}
function ends(s, ending) {
  if (s.at >= s.text.length) return true;
  if (ending.inQuotes) return !isSign(code(s));
  return s.text.charCodeAt(s.at - 1) === NEWLINE && ending.endsAtLine(s.text, s.at);
}
function escapeSequence(s, inQuotes) {
  const start = s.at;
  const here = code(s);
  if (inQuotes && here === BACKSLASH) return escape(s);
  if (!isSign(here) || code(s, 1) !== here || code(s, 2) !== OPEN_BRACE) return void 0;
  s.at += 3;
  return { start, end: s.at, escape: here === DOLLAR ? "${" : "%{" };
}
function lineOrSignEnd(text4, start) {
  for (let at = start; at < text4.length; at++) {
    const here = text4.charCodeAt(at);
    if (here === NEWLINE) return at + 1;
    if (isSign(here)) return at;
  }
  return text4.length;
}
function plainEnd(text4, start) {
  for (let at = start; at < text4.length; at++) {
    const here = text4.charCodeAt(at);
    if (here === QUOTE || here === BACKSLASH || isSign(here) || here === NEWLINE || here === RETURN) return at;
  }
  return text4.length;
}

// src/read/terraform/hcl/template-parts.ts
function templateParts(s, pieces) {
  return partsUntil(s, { pieces, next: 0 }, []);
}
function partsUntil(s, place, closings) {
  const parts = [];
  for (let piece = place.pieces[place.next]; piece; piece = place.pieces[place.next]) {
    if (piece.kind === "else" || piece.kind === "endif" || piece.kind === "endfor") {
      if (closings.includes(piece.kind)) return parts;
      fail(s, `%{${piece.kind}} closes nothing here`, piece.start, piece.end);
    }
    place.next++;
    const part = partOf(s, place, piece);
    if (part) parts.push(part);
  }
  return parts;
}
function partOf(s, place, piece) {
  switch (piece.kind) {
    case "text":
      return text2(s, piece);
    case "interpolation":
      return piece;
    case "if":
      return directiveIf(s, place, piece);
    case "for": {
      const body = partsUntil(s, place, ["endfor"]);
      return { ...piece, end: closed(s, place, piece, "endfor"), body };
    }
    case "else":
    case "endif":
    case "endfor":
      return void 0;
  }
}
function text2(s, piece) {
  const runs = joined2(s.text, piece.runs);
  const [first] = runs;
  return first && { kind: "text", start: first.start, end: runs.at(-1)?.end ?? first.end, runs };
}
function directiveIf(s, place, piece) {
  const yes = partsUntil(s, place, ["else", "endif"]);
  const otherwise = place.pieces[place.next]?.kind === "else";
  if (otherwise) place.next++;
  const no = otherwise ? partsUntil(s, place, ["endif"]) : [];
  return { kind: "if", start: piece.start, end: closed(s, place, piece, "endif"), test: piece.test, yes, no };
}
function closed(s, place, opening, by) {
  const piece = place.pieces[place.next++];
  if (piece && piece.kind !== "text") return piece.end;
  fail(s, `this directive is never closed; add %{${by}}`, opening.start, opening.end);
  return opening.end;
}

// src/read/terraform/hcl/template-value.ts
function templateValue(s, pieces, start, end) {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "interpolation") return { kind: "wrapped", start, end, inner: only.value };
  const parts = templateParts(s, pieces);
  const [text4] = parts;
  if (!text4) return { kind: "literal", start, end, value: "", text: { start, end: start, runs: [] } };
  if (parts.length > 1 || text4.kind !== "text") return { kind: "template", start, end, parts };
  const value = text4.runs.map((run) => run.text).join("");
  const verbatim2 = s.text.charCodeAt(start) === QUOTE && value.length === end - start - 2;
  if (verbatim2) return { kind: "literal", start, end, value };
  return { kind: "literal", start, end, value, text: { start: text4.start, end: text4.end, runs: text4.runs } };
}

// src/read/terraform/hcl/parse-heredoc.ts
function heredoc(s) {
  const start = s.at;
  const dedents = code(s, 2) === MINUS;
  const markerStart = start + (dedents ? 3 : 2);
  const markerEnd = identifierEnd(s.text, markerStart);
  const marker = s.text.slice(markerStart, markerEnd);
  const lineEnd = lineEndLength(s.text, markerEnd);
  if (code(s, 1) !== LESS || !marker) fail(s, `expected a value, found ${next(s)}`);
  else if (lineEnd === 0) fail(s, `the line must end behind <<${marker}`, start, markerEnd);
  else s.at = markerEnd + lineEnd;
  const pieces = templatePieces(s, {
    inQuotes: false,
    endsAtLine: (text4, lineStart) => closingMarker(text4, lineStart, marker) >= 0
  });
  const end = closingMarker(s.text, s.at, marker);
  if (end < 0) fail(s, `this heredoc is never closed; add a line with ${marker}`, start, markerEnd);
  else endLine(s, end);
  if (dedents) dedent(s.text, pieces);
  return templateValue(s, pieces, start, Math.max(end, start));
}
function endLine(s, markerEnd) {
  s.at = blankEnd(s.text, markerEnd);
  if (s.at >= s.text.length) report(s, "the line must end behind the closing marker of a heredoc", markerEnd);
  skip(s);
}
function closingMarker(text4, lineStart, marker) {
  const start = blankEnd(text4, lineStart);
  if (!marker || !text4.startsWith(marker, start)) return -1;
  const end = start + marker.length;
  const behind = blankEnd(text4, end);
  return behind >= text4.length || text4.charCodeAt(behind) === NEWLINE ? end : -1;
}
function blankEnd(text4, start) {
  let at = start;
  while (isWhiteSpace(text4.charCodeAt(at)) && text4.charCodeAt(at) !== NEWLINE) at++;
  return at;
}

// src/read/terraform/hcl/parse-number.ts
var WELL_FORMED = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
function number(s) {
  const start = s.at;
  const end = tokenEnd(s.text, start);
  const source = s.text.slice(start, end);
  if (!WELL_FORMED.test(source)) fail(s, `${source.slice(0, 40)} is no number; quote it if it is text`, start, end);
  else step(s, end - start);
  return { kind: "literal", start, end, value: Number(source), source };
}
function tokenEnd(text4, start) {
  let at = start;
  for (; ; ) {
    const here = text4.charCodeAt(at);
    if (isDigit(here) || here === DOT) at++;
    else if (here === LOWER_E || here === UPPER_E) {
      const exponent = exponentEnd(text4, at);
      if (exponent === at) break;
      at = exponent;
    } else break;
  }
  while (text4.charCodeAt(at - 1) === DOT) at--;
  return at;
}
var LOWER_E = 101;
var UPPER_E = 69;
function exponentEnd(text4, at) {
  const sign = text4.charCodeAt(at + 1);
  const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
  return isDigit(text4.charCodeAt(digit)) ? digit + 1 : at;
}

// src/read/terraform/hcl/parse-object.ts
function object(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  if (isWord(s, "for")) return forExpression(s, start, CLOSE_BRACE, lineEnds);
  s.lineEnds = true;
  const items2 = [];
  while (code(s) !== CLOSE_BRACE && s.at < s.text.length) {
    items2.push(objectItem(s));
    if (!eat(s, COMMA) && !atLineEnd(s)) break;
    skipLines(s);
  }
  return { kind: "object", start, end: close(s, CLOSE_BRACE, start, lineEnds), items: items2 };
}
function objectItem(s) {
  const key = asName(s, expression(s));
  if (code(s) === EQUALS || code(s) === COLON) step(s, 1);
  else fail(s, `expected = and the value of this key, found ${next(s)}`);
  const value = expression(s);
  return { start: key.start, end: value.end, key, value };
}
function asName(s, key) {
  if (key.kind !== "literal" || typeof key.value === "string" || typeof key.value === "number") return key;
  return { kind: "variable", start: key.start, end: key.end, name: s.text.slice(key.start, key.end) };
}

// src/read/terraform/hcl/parse-template.ts
var IN_QUOTES = { inQuotes: true, endsAtLine: () => false };
var WHOLE_TEXT = { inQuotes: false, endsAtLine: () => false };
function quoted(s) {
  const start = s.at;
  const plain2 = plainEnd(s.text, start + 1);
  s.at = plain2;
  if (code(s) === QUOTE) return { kind: "literal", start, end: step(s, 1), value: s.text.slice(start + 1, plain2) };
  s.at = start + 1;
  const pieces = templatePieces(s, IN_QUOTES);
  const end = s.at + 1;
  if (code(s) === QUOTE) step(s, 1);
  else fail(s, 'this string is not closed on its line; add " or write a heredoc', start, s.at);
  return templateValue(s, pieces, start, end);
}
function wholeTemplate(s) {
  const start = s.at;
  const pieces = templatePieces(s, WHOLE_TEXT);
  return templateValue(s, pieces, start, s.text.length);
}

// src/read/terraform/hcl/parse-term.ts
function term(s) {
  const here = code(s);
  switch (here) {
    case QUOTE:
      return quoted(s);
    case OPEN_BRACKET:
      return tuple(s);
    case OPEN_BRACE:
      return object(s);
    case OPEN_PAREN:
      return paren(s);
    case LESS:
      return heredoc(s);
    default:
      return isDigit(here) ? number(s) : named(s);
  }
}
function paren(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  const inner = expression(s);
  return { kind: "paren", start, end: close(s, CLOSE_PAREN, start, lineEnds), inner };
}
function tuple(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  if (isWord(s, "for")) return forExpression(s, start, CLOSE_BRACKET, lineEnds);
  const items2 = [];
  while (code(s) !== CLOSE_BRACKET && s.at < s.text.length) {
    items2.push(expression(s));
    if (!eat(s, COMMA)) break;
  }
  return { kind: "tuple", start, end: close(s, CLOSE_BRACKET, start, lineEnds), items: items2 };
}
function named(s) {
  const start = s.at;
  let end = identifierEnd(s.text, start);
  let name = s.text.slice(start, end);
  if (end === start) {
    fail(s, `expected a value, found ${next(s)}`);
    return { kind: "literal", start, end, value: null };
  }
  step(s, end - start);
  while (s.text.startsWith("::", s.at)) {
    step(s, 2);
    const part = s.at;
    name += `::${identifier(s, "the name of a function after ::")}`;
    end = part + name.length - name.lastIndexOf(":") - 1;
  }
  if (code(s) === OPEN_PAREN) return call(s, name, start, end);
  if (name.includes("::")) fail(s, `${name} is a function; call it with (\u2026)`, start, end);
  return word(name, start, end);
}
function word(name, start, end) {
  switch (name) {
    case "true":
      return { kind: "literal", start, end, value: true };
    case "false":
      return { kind: "literal", start, end, value: false };
    case "null":
      return { kind: "literal", start, end, value: null };
    default:
      return { kind: "variable", start, end, name };
  }
}
function call(s, name, start, nameEnd) {
  const open = s.at;
  const { lineEnds } = s;
  const args = [];
  let expand2 = false;
  s.lineEnds = false;
  step(s, 1);
  while (code(s) !== CLOSE_PAREN && s.at < s.text.length) {
    args.push(expression(s));
    expand2 = isEllipsis(s);
    if (expand2) step(s, 3);
    if (expand2 || !eat(s, COMMA)) break;
  }
  return { kind: "call", start, end: close(s, CLOSE_PAREN, open, lineEnds), name, nameEnd, args, expand: expand2 };
}

// src/read/terraform/hcl/parse-traversal.ts
function traversals(s, from) {
  let read = from;
  for (; ; ) {
    const here = code(s);
    if (here === DOT && !isEllipsis(s)) read = dotted(s, read);
    else if (here === OPEN_BRACKET) read = bracketed(s, read);
    else return read;
    lengthen(s);
  }
}
function dotted(s, of) {
  const dot = s.at;
  step(s, 1);
  return code(s) === STAR ? attributeSplat(s, of, dot) : member(s, of);
}
function attributeSplat(s, of, dot) {
  let each2 = { kind: "item", start: dot, end: step(s, 1) };
  while (code(s) === DOT && !isEllipsis(s)) {
    step(s, 1);
    each2 = member(s, each2);
    lengthen(s);
  }
  return { kind: "splat", start: of.start, end: each2.end, of, each: each2, full: false };
}
function member(s, of) {
  const start = s.at;
  if (isDigit(code(s))) return legacyIndex(s, of);
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected the name of an attribute after the dot, found ${next(s)}`);
  else step(s, end - start);
  return { kind: "attribute", start: of.start, end, of, name: s.text.slice(start, end) };
}
function legacyIndex(s, of) {
  const key = number(s);
  if (key.source?.includes("."))
    fail(s, `${key.source} is one number here; write the indexes as [0][0]`, key.start, key.end);
  return { kind: "index", start: of.start, end: key.end, of, key, legacy: true };
}
function bracketed(s, of) {
  const open = s.at;
  step(s, 1);
  if (code(s) === STAR) return fullSplat(s, of, open);
  const { lineEnds } = s;
  s.lineEnds = false;
  skip(s);
  const key = expression(s);
  return { kind: "index", start: of.start, end: close(s, CLOSE_BRACKET, open, lineEnds), of, key };
}
function fullSplat(s, of, open) {
  step(s, 1);
  const item2 = { kind: "item", start: open, end: close(s, CLOSE_BRACKET, open, s.lineEnds) };
  deepen(s);
  const each2 = traversals(s, item2);
  s.depth--;
  return { kind: "splat", start: of.start, end: each2.end, of, each: each2, full: true };
}

// src/read/terraform/hcl/parse-expression.ts
function expression(s) {
  deepen(s);
  const before = s.height;
  s.height = 0;
  const test = operands(s, 1);
  const read = code(s) === QUESTION ? conditional(s, test) : test;
  s.height = Math.max(before, s.height + 1);
  s.depth--;
  return read;
}
function conditional(s, test) {
  step(s, 1);
  const yes = expression(s);
  if (!eat(s, COLON)) fail(s, `expected : and the value for when the condition is false, found ${next(s)}`);
  const no = expression(s);
  return { kind: "conditional", start: test.start, end: no.end, test, yes, no };
}
var PRECEDENCE = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function operands(s, loosest) {
  let left = unary(s);
  for (; ; ) {
    const operator = operatorAt(s);
    if (operator === void 0 || PRECEDENCE[operator] < loosest) return left;
    step(s, operator.length);
    const right = operands(s, PRECEDENCE[operator] + 1);
    left = { kind: "binary", start: left.start, end: right.end, operator, left, right };
    lengthen(s);
  }
}
function operatorAt(s) {
  const second = code(s, 1);
  switch (code(s)) {
    case PIPE:
      return second === PIPE ? "||" : void 0;
    case AMPERSAND:
      return second === AMPERSAND ? "&&" : void 0;
    case EQUALS:
      return second === EQUALS ? "==" : void 0;
    case BANG:
      return second === EQUALS ? "!=" : void 0;
    case LESS:
      return second === EQUALS ? "<=" : "<";
    case GREATER:
      return second === EQUALS ? ">=" : ">";
    case PLUS:
      return "+";
    case MINUS:
      return "-";
    case STAR:
      return "*";
    case SLASH:
      return "/";
    case PERCENT:
      return "%";
    default:
      return void 0;
  }
}
function unary(s) {
  const sign = code(s);
  if (sign !== MINUS && sign !== BANG) return traversals(s, term(s));
  const start = s.at;
  step(s, 1);
  deepen(s);
  const operand = unary(s);
  s.depth--;
  lengthen(s);
  return { kind: "unary", start, end: operand.end, operator: sign === MINUS ? "-" : "!", operand };
}

// src/read/terraform/hcl/resumption.ts
var CLOSE_INTERPOLATION = -CLOSE_BRACE;
function resumption(text4, start, failedAt, inBlock) {
  const w = { text: text4, at: start, open: [], counts: [0, 0, 0], heredocsClose: true };
  while (w.at < text4.length) {
    const here = text4.charCodeAt(w.at);
    if (here === NEWLINE && w.at >= failedAt) {
      const balanced = w.open.at(-1) !== CLOSE_INTERPOLATION;
      while (w.open.at(-1) === CLOSE_INTERPOLATION) pop(w);
      if (w.open.length === 0) return { at: w.at, balanced };
    }
    if (here === CLOSE_BRACE && inBlock && !isOpen(w, CLOSE_BRACE)) return { at: w.at, balanced: w.open.length === 0 };
    token(w, here);
  }
  return { at: text4.length, balanced: w.open.length === 0 };
}
function token(w, here) {
  const next2 = w.text.charCodeAt(w.at + 1);
  if (here === HASH || here === SLASH && next2 === SLASH) jump(w, w.text.indexOf("\n", w.at), 0);
  else if (here === SLASH && next2 === STAR) jump(w, w.text.indexOf("*/", w.at + 2), 2);
  else if (here === LESS && next2 === LESS) heredoc2(w);
  else {
    w.at++;
    if (here === QUOTE) quoted2(w);
    else if (here === OPEN_BRACE) push(w, CLOSE_BRACE);
    else if (here === OPEN_BRACKET) push(w, CLOSE_BRACKET);
    else if (here === OPEN_PAREN) push(w, CLOSE_PAREN);
    else if (here === CLOSE_BRACE || here === CLOSE_BRACKET || here === CLOSE_PAREN) closeBracket(w, here);
  }
}
function jump(w, found, length2) {
  w.at = found < 0 ? w.text.length : found + length2;
}
var isOpen = (w, closer) => (w.counts[counted(closer)] ?? 0) > 0;
var counted = (closer) => closer === CLOSE_PAREN ? 0 : closer === CLOSE_BRACKET ? 1 : 2;
function push(w, closer) {
  w.open.push(closer);
  count(w, closer, 1);
}
function pop(w) {
  const closer = w.open.pop() ?? CLOSE_BRACE;
  count(w, closer, -1);
  return closer;
}
function count(w, closer, more) {
  w.counts[counted(closer)] = (w.counts[counted(closer)] ?? 0) + more;
}
function closeBracket(w, closer) {
  if (!isOpen(w, closer)) return;
  let popped = pop(w);
  while (counted(popped) !== counted(closer)) popped = pop(w);
  if (popped === CLOSE_INTERPOLATION) quoted2(w);
}
function quoted2(w) {
  for (; w.at < w.text.length; w.at++) {
    const here = w.text.charCodeAt(w.at);
    if (here === NEWLINE) return;
    if (here === QUOTE) {
      w.at++;
      return;
    }
    if (here === BACKSLASH && w.text.charCodeAt(w.at + 1) !== NEWLINE) w.at++;
    else if ((here === DOLLAR || here === PERCENT) && w.text.charCodeAt(w.at + 1) === OPEN_BRACE) {
      w.at += 2;
      push(w, CLOSE_INTERPOLATION);
      return;
    }
  }
}
function heredoc2(w) {
  const start = w.at + (w.text.charCodeAt(w.at + 2) === MINUS ? 3 : 2);
  const end = identifierEnd(w.text, start);
  const marker = w.text.slice(start, end);
  w.at = end;
  if (!w.heredocsClose || lineEndLength(w.text, end) === 0) return;
  for (let line = w.text.indexOf("\n", end); line >= 0; line = w.text.indexOf("\n", line + 1)) {
    const close2 = closingMarker(w.text, line + 1, marker);
    if (close2 < 0) continue;
    w.at = close2;
    return;
  }
  w.heredocsClose = false;
}

// src/read/terraform/hcl/recover.ts
var MOST_READINGS = 4;
var ALWAYS_READ = 1e4;
function recover(s, start, inBlock) {
  if (!s.failure) return;
  const { message, start: failedAt, end } = s.failure;
  s.failure = void 0;
  report(s, message, failedAt, end);
  const found = resumption(s.text, start, failedAt, inBlock);
  s.lineEnds = true;
  s.at = found.balanced ? found.at : lineBy(s.text, start, failedAt, found.at);
  s.wasted += Math.max(s.reached, found.at) - start;
  if (s.wasted <= MOST_READINGS * s.text.length + ALWAYS_READ) return;
  report(s, "there are too many errors to read what follows", s.at);
  s.at = s.text.length;
}
function lineBy(text4, start, failedAt, limit) {
  const line = text4.lastIndexOf("\n", failedAt - 1);
  if (line > start && startsItem(text4, line + 1)) return line;
  const next2 = text4.indexOf("\n", failedAt);
  return next2 < 0 ? limit : Math.min(next2, limit);
}
function startsItem(text4, lineStart) {
  const name = blankEnd2(text4, lineStart);
  const nameEnd = identifierEnd(text4, name);
  const next2 = text4.charCodeAt(blankEnd2(text4, nameEnd));
  return nameEnd > name && (next2 === EQUALS || next2 === OPEN_BRACE || next2 === QUOTE);
}
function blankEnd2(text4, start) {
  let at = start;
  while (text4.charCodeAt(at) === SPACE || text4.charCodeAt(at) === TAB) at++;
  return at;
}

// src/read/terraform/hcl/unclosed.ts
function likelyEnd(text4, start, within2) {
  const column = columnOf(text4, start);
  const isOutside = (item2) => columnOf(text4, item2.start) <= column;
  const outside = [within2.attributes.find(isOutside), within2.blocks.find(isOutside)];
  return Math.min(...outside.map((item2) => item2?.start ?? text4.length));
}
var columnOf = (text4, at) => at - text4.lastIndexOf("\n", at - 1) - 1;
function release(from, within2, around) {
  for (const attribute2 of cut(within2.attributes, from)) around.attributes.push(attribute2);
  for (const block2 of cut(within2.blocks, from)) around.blocks.push(block2);
}
function cut(items2, from) {
  const index = items2.findIndex((item2) => item2.start >= from);
  return index < 0 ? [] : items2.splice(index);
}

// src/read/terraform/hcl/parse-body.ts
function fileBody(s) {
  return { start: 0, end: s.text.length, ...items(s, false) };
}
function items(s, inBlock) {
  const read = { attributes: [], blocks: [] };
  const names = /* @__PURE__ */ new Set();
  let oneLine = inBlock && !atLineEnd(s);
  for (; ; ) {
    if (!oneLine) skipLines(s);
    if (s.at >= s.text.length || inBlock && code(s) === CLOSE_BRACE) return read;
    const start = s.at;
    item(s, read, names);
    const nested = oneLine ? read.blocks[0] : void 0;
    if (nested) report(s, `${nested.type} must begin on a line of its own`, nested.start, nested.typeEnd);
    if (!s.failure) itemEnd(s, inBlock, oneLine && !nested);
    recover(s, start, inBlock);
    oneLine = false;
  }
}
function itemEnd(s, inBlock, oneArgument) {
  const closes = inBlock && code(s) === CLOSE_BRACE;
  if (closes && !oneArgument) report(s, "} must stand on a line of its own");
  else if (!closes && oneArgument) fail(s, `expected }, found ${next(s)}; a block on one line holds one argument`);
  else if (!closes && !atLineEnd(s)) fail(s, `expected the end of the line, found ${next(s)}`);
}
function item(s, into2, names) {
  const start = s.at;
  const nameEnd = identifierEnd(s.text, start);
  if (nameEnd === start) {
    fail(s, `expected an argument or a block, found ${next(s)}`);
    return;
  }
  const name = s.text.slice(start, nameEnd);
  step(s, nameEnd - start);
  if (code(s) !== EQUALS || code(s, 1) === EQUALS) {
    block(s, name, start, nameEnd, into2);
    return;
  }
  step(s, 1);
  const value = expression(s);
  if (s.failure) return;
  if (names.has(name)) report(s, `${name} is set twice here; keep one`, start, nameEnd);
  names.add(name);
  into2.attributes.push({ start, end: value.end, name, nameEnd, value });
}
function block(s, type, start, typeEnd, into2) {
  const labels = [];
  while (code(s) !== OPEN_BRACE && !s.failure) labels.push(label(s));
  const open = s.at;
  deepen(s);
  step(s, 1);
  const inside = items(s, true);
  s.depth--;
  if (s.failure) return;
  const closed2 = code(s) === CLOSE_BRACE;
  if (!closed2) report(s, "this block is never closed; add }", open);
  const end = closed2 ? step(s, 1) : likelyEnd(s.text, start, inside);
  const body = { start: open, end, ...inside };
  into2.blocks.push({ start, end, type, typeEnd, labels, headerEnd: labels.at(-1)?.end ?? typeEnd, body });
  if (!closed2) release(end, inside, into2);
}
function label(s) {
  const start = s.at;
  if (code(s) === QUOTE) {
    const { end: end2, ...read } = quoted(s);
    if (read.kind === "literal") return { start, end: end2, value: String(read.value) };
    fail(s, "a label is plain text; $${ and %%{ stand for the signs themselves", start, end2);
  }
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected = or {, found ${next(s)}`);
  else step(s, end - start);
  return { start, end, value: s.text.slice(start, end) };
}

// src/read/terraform/hcl/parse.ts
function parseHcl(text4) {
  const s = scan(text4);
  return { body: fileBody(s), problems: inOrder(s) };
}
function parseTemplate(text4) {
  const s = scan(text4);
  return { template: wholeTemplate(s), problems: inOrder(s) };
}
function parseExpression(text4) {
  const s = scan(text4);
  s.lineEnds = false;
  skip(s);
  const read = expression(s);
  if (s.at < text4.length) fail(s, `expected the end of the expression, found ${next(s)}`);
  return { expression: read, problems: inOrder(s) };
}
var inOrder = (s) => [...s.problems, ...s.failure ? [s.failure] : []].sort((a, b) => a.start - b.start);

// src/read/terraform/override.ts
var isOverride = (path) => /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path);
function overridden(declared, by) {
  const { block: block2 } = declared;
  const { body } = by.block;
  const replaced2 = new Set(body.attributes.map(({ name }) => name));
  const types = new Set(body.blocks.map(typeOf));
  const attributes = body.attributes.map((attribute2) => ({
    ...attribute2,
    value: {
      kind: "embedded",
      from: "override",
      inner: attribute2.value,
      text: by.text,
      ...rangeOf(attribute2.value)
    }
  }));
  const merged = {
    ...block2,
    body: {
      ...block2.body,
      attributes: [...block2.body.attributes.filter(({ name }) => !replaced2.has(name)), ...attributes],
      blocks: [
        ...block2.body.blocks.filter((nested) => !types.has(typeOf(nested))),
        ...body.blocks.map((nested) => ({ ...nested, text: by.text }))
      ]
    }
  };
  return { ...declared, block: merged };
}
var rangeOf = ({ start, end }) => ({ start, end });
var typeOf = (block2) => block2.type === "dynamic" ? block2.labels[0]?.value ?? "" : block2.type;

// src/read/terraform/tf-json.ts
function parseTfJson(text4) {
  const { value, problems } = parseJson(text4);
  const blocks = value?.kind === "map" ? value.entries.flatMap((entry2) => topLevel(entry2)) : [];
  return {
    body: { attributes: [], blocks, start: 0, end: text4.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end }))
  };
}
function parseTfvarsJson(text4) {
  const { value, problems } = parseJson(text4);
  const attributes = value?.kind === "map" ? value.entries.map((entry2) => attributeOf(entry2, plainOf)) : [];
  return {
    body: { attributes, blocks: [], start: 0, end: text4.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end }))
  };
}
var LABELS = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0
};
function topLevel(entry2) {
  const labels = LABELS[entry2.key];
  return labels === void 0 ? [] : labelled(entry2, entry2.value, labels, []);
}
function labelled(type, value, labels, above) {
  if (value.kind === "list") return value.items.flatMap((item2) => labelled(type, item2, labels, above));
  if (value.kind !== "map") return [];
  if (labels === 0) return [blockOf(type, value, above)];
  return value.entries.filter(({ key }) => key !== "//").flatMap((e) => labelled(type, e.value, labels - 1, [...above, { value: e.key, ...rangeOf2(e.keyAt) }]));
}
var rangeOf2 = ({ start, end }) => ({ start, end });
function blockOf(type, value, labels) {
  const name = labels[0] ?? rangeOf2(type.keyAt);
  return {
    type: type.key,
    typeEnd: name.start,
    labels,
    body: bodyOf(value),
    headerEnd: labels.at(-1)?.end ?? name.end,
    start: name.start,
    end: value.at.end
  };
}
var BLOCKS = /* @__PURE__ */ new Set([
  "statement",
  "principals",
  "not_principals",
  "condition",
  "inline_policy",
  "dynamic",
  "content",
  "details",
  "s3_access_point",
  "assume_role",
  "backend",
  "cloud"
]);
function bodyOf(value) {
  const attributes = [];
  const blocks = [];
  for (const entry2 of value.entries) {
    if (entry2.key === "//") continue;
    const labels = entry2.key === "dynamic" || entry2.key === "backend" ? 1 : 0;
    if (BLOCKS.has(entry2.key)) blocks.push(...labelled(entry2, entry2.value, labels, []));
    else attributes.push(attributeOf(entry2, stringOf));
  }
  return { attributes, blocks, ...rangeOf2(value.at) };
}
var attributeOf = ({ key, keyAt, value }, textOf2) => ({
  name: key,
  value: expressionOf(value, textOf2),
  start: keyAt.start,
  nameEnd: keyAt.end,
  end: value.at.end
});
function expressionOf(value, textOf2) {
  const range2 = rangeOf2(value.at);
  switch (value.kind) {
    case "string":
      return textOf2(value);
    case "number":
    case "boolean":
      return {
        kind: "literal",
        value: value.value,
        ...value.source === void 0 ? {} : { source: value.source },
        ...range2
      };
    case "list":
      return { kind: "tuple", items: value.items.map((item2) => expressionOf(item2, textOf2)), ...range2 };
    case "map":
      return {
        kind: "object",
        items: value.entries.map(({ key, keyAt, value: inner }) => ({
          key: { kind: "literal", value: key, ...rangeOf2(keyAt) },
          value: expressionOf(inner, textOf2),
          start: keyAt.start,
          end: inner.at.end
        })),
        ...range2
      };
    default:
      return { kind: "literal", value: null, ...range2 };
  }
}
function plainOf({ value, written, at }) {
  const whole2 = { start: 0, end: value.length };
  if (!written) return { kind: "literal", value, ...rangeOf2(at) };
  const inner = { kind: "literal", value, text: { runs: [{ text: value, ...whole2 }], ...whole2 }, ...whole2 };
  return { kind: "embedded", from: "string", inner, text: written.text, ...rangeOf2(at) };
}
function stringOf(text4) {
  const { value, written, at } = text4;
  const isTemplate = value.includes("${") || value.includes("%{");
  const parsed = isTemplate ? parseTemplate(value) : void 0;
  if (!written || parsed?.problems.length !== 0) return plainOf(text4);
  return { kind: "embedded", from: "string", inner: parsed.template, text: written.text, ...rangeOf2(at) };
}

// src/read/terraform/directory.ts
function parseFile(source) {
  const text4 = verbatim(source.path, source.text);
  const parse = source.path.endsWith(".tfvars.json") ? parseTfvarsJson : source.path.endsWith(".json") ? parseTfJson : void 0;
  const parsed = parse ? parse(text4) : parseHcl(source.text);
  return { source, text: text4, ...parsed };
}
function directoryOf(path, files2, tfvars) {
  const found = new Declarations();
  for (const { source, body, text: text4 } of files2)
    if (!isOverride(source.path)) for (const block2 of body.blocks) found.add({ block: block2, text: text4 });
  for (const { source, body, text: text4 } of files2)
    if (isOverride(source.path)) for (const block2 of body.blocks) found.override({ block: block2, text: text4 });
  return { path, ...found.all, given: definitions(tfvars) };
}
var definitions = (files2) => new Map(files2.flatMap(({ body, text: text4 }) => body.attributes.map(({ name, value }) => [name, { value, text: text4 }])));
var Declarations = class {
  all = {
    variables: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    providers: /* @__PURE__ */ new Map()
  };
  add(declared) {
    if (this.addLocals(declared)) return;
    const place = this.placeOf(declared.block);
    place?.in.set(unused(place.in, place.name), declared);
  }
  override(declared) {
    if (this.addLocals(declared)) return;
    const place = this.placeOf(declared.block);
    const before = place?.in.get(place.name);
    if (place) place.in.set(place.name, before ? overridden(before, declared) : declared);
  }
  addLocals({ block: block2, text: text4 }) {
    if (block2.type !== "locals") return false;
    for (const { name, value } of block2.body.attributes) this.all.locals.set(name, { value, text: text4 });
    return true;
  }
  placeOf({ type, labels }) {
    const [first = "", second = ""] = labels.map((label2) => label2.value);
    switch (type) {
      case "resource":
        return { in: this.all.resources, name: `${first}.${second}` };
      case "data":
        return { in: this.all.resources, name: `data.${first}.${second}` };
      case "variable":
        return { in: this.all.variables, name: first };
      case "output":
        return { in: this.all.outputs, name: first };
      case "module":
        return { in: this.all.calls, name: first };
      case "provider":
        return { in: this.all.providers, name: first };
      default:
        return void 0;
    }
  }
};
function unused(taken, name) {
  let free = name;
  for (let again = 2; taken.has(free); again++) free = `${name} (${again.toString()})`;
  return free;
}
var attribute = ({ block: block2 }, name) => block2.body.attributes.find((a) => a.name === name)?.value;

// src/read/terraform/scope.ts
var placeOf = (scope, range2) => scope.text.span(range2.start, range2.end);
var LONGEST_SHOWN = 80;
function sourceOf(scope, range2) {
  const text4 = scope.text.text.slice(range2.start, range2.end).replace(/\s+/g, " ");
  return text4.length > LONGEST_SHOWN ? `${text4.slice(0, LONGEST_SHOWN - 1)}\u2026` : text4;
}
var unknownAt = (scope, range2, because, domain = "free") => unknown(placeOf(scope, range2), because, hole(domain, sourceOf(scope, range2)));
var withNames = (scope, names) => ({
  ...scope,
  names: new Map([...scope.names, ...names])
});
function memoised(module, name, at, compute2) {
  const known = module.memo.get(name);
  if (known === "busy") return unknown(at, `${name} refers to itself`, hole("free", module.prefix + name));
  if (known) return known;
  module.memo.set(name, "busy");
  const value = compute2();
  module.memo.set(name, value);
  return value;
}

// src/read/terraform/conditional.ts
function conditional2(expression2, scope) {
  const choices = decide(expression2.test, scope).map(({ holds, when }) => {
    const value = evaluate(holds ? expression2.yes : expression2.no, scope);
    return when.length === 0 ? value : conditioned(value, when);
  });
  return oneOf(choices, scope, expression2);
}
function decide(test, scope) {
  const value = evaluate(test, scope);
  return possibilities(value).flatMap((one2) => {
    const when = one2.at.when ?? [];
    const known = booleanOf(one2);
    if (known !== void 0) return [{ holds: known, when }];
    const text4 = sourceOf(scope, test);
    return [true, false].map((holds) => ({ holds, when: [...when, negated(text4, holds)] }));
  });
}
var negated = (text4, holds) => text4.startsWith("!") && !/[&|=<>?]/.test(text4) ? { test: text4.slice(1), holds: !holds } : { test: text4, holds };
function booleanOf(value) {
  if (value.kind === "boolean") return value.value;
  if (value.kind === "string" && (value.value === "true" || value.value === "false")) return value.value === "true";
  return void 0;
}
var conditioned = (value, when) => when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when }) };
var MOST_CASES = 64;
var excludesItself = (when) => when.some((a) => !a.holds && when.some((b) => b.holds && b.test === a.test));
function oneOf(choices, scope, range2) {
  const flat = choices.flatMap(choicesOf).filter(({ at }) => !excludesItself(at.when ?? []));
  const [first] = flat;
  if (flat.length === 1 && first) return first;
  if (flat.length > MOST_CASES) return unknownAt(scope, range2, "there are too many cases");
  return {
    kind: "alternatives",
    choices: flat.map((one2) => inherit(one2, placeOf(scope, range2))),
    at: placeOf(scope, range2)
  };
}

// src/read/terraform/collections.ts
var tupleOf = (tuple2, scope) => ({
  kind: "list",
  items: tuple2.items.map((item2) => evaluate(item2, scope)),
  at: placeOf(scope, tuple2)
});
function objectOf(object2, scope) {
  const entries = [];
  let open;
  for (const item2 of object2.items) {
    const key = item2.key.kind === "variable" ? { kind: "string", value: item2.key.name, at: placeOf(scope, item2.key) } : evaluate(item2.key, scope);
    const entry2 = keyed({ ...key, at: placeOf(scope, item2.key) }, evaluate(item2.value, scope));
    if (entry2) entries.push(entry2);
    else open ??= "a key is not known";
  }
  return { kind: "map", entries, ...open === void 0 ? {} : { open }, at: placeOf(scope, object2) };
}
function keyed(key, value) {
  const parts = textParts(key);
  if (!parts || key.kind === "unknown") return void 0;
  const known = parts.every((part) => typeof part === "string");
  return { key: shown(parts), ...known ? {} : { keyParts: parts }, keyAt: key.at, value };
}
function splat(expression2, scope) {
  const collection = evaluate(expression2.of, scope);
  const at = placeOf(scope, expression2);
  const lists = possibilities(collection).map((one2) => {
    if (one2.kind === "failed") return one2;
    if (one2.kind !== "list" && one2.kind !== "unknown")
      return { kind: "list", items: one2.kind === "absent" ? [] : [one2], at };
    return one2;
  });
  return oneOf(
    lists.map((list) => {
      if (list.kind === "failed") return list;
      const { items: items2, open } = eachOf(list, scope, expression2.of);
      const values2 = items2.map((item2) => evaluate(expression2.each, { ...scope, item: item2.value }));
      return inherit(
        { kind: "list", items: values2, ...open === void 0 ? {} : { open }, at },
        list.at.when ? { ...at, when: list.at.when } : at
      );
    }),
    scope,
    expression2
  );
}
function member2(of, name, range2, scope) {
  return overChoices(of, scope, range2, (one2) => {
    switch (one2.kind) {
      case "map": {
        const found = entry(one2, name);
        if (found) return found.value;
        return one2.open === void 0 ? failed(placeOf(scope, range2), `there is no ${name} in it`) : unknown(placeOf(scope, range2), one2.open, hole("free", name));
      }
      case "unknown":
        return unknown(one2.at, one2.because, hole("free", `${one2.hole.origin}.${name}`));
      case "list":
        return failed(placeOf(scope, range2), `a list has no ${name}`);
      default:
        return failed(placeOf(scope, range2), `a ${one2.kind} has no ${name}`);
    }
  });
}
function indexed(of, key, range2, scope) {
  return overChoices(key, scope, range2, (index) => {
    if (of.kind === "map" || of.kind === "unknown" && index.kind === "string") {
      const name = knownText(index);
      if (name !== void 0) return member2(of, name, range2, scope);
      return oneOf(anyOf(of, range2, scope), scope, range2);
    }
    return overChoices(of, scope, range2, (one2) => {
      if (one2.kind === "map") return indexed(one2, index, range2, scope);
      if (one2.kind === "unknown") return unknown(one2.at, one2.because, hole("free", `${one2.hole.origin}[\u2026]`));
      if (one2.kind !== "list") return failed(placeOf(scope, range2), `a ${one2.kind} has no elements`);
      const number2 = Number(knownText(index) ?? Number.NaN);
      if (Number.isNaN(number2)) return oneOf(anyOf(one2, range2, scope), scope, range2);
      const item2 = listed(one2)[number2];
      if (item2) return item2;
      return one2.open === void 0 ? failed(placeOf(scope, range2), `there is no element ${number2.toString()}`) : unknown(placeOf(scope, range2), one2.open, hole("free", `element ${number2.toString()}`));
    });
  });
}
function anyOf(of, range2, scope) {
  const because = "the index is not known";
  const test = { test: because, holds: true };
  const elements = of.kind === "map" ? of.entries.map((e) => child(of, e.key) ?? e.value) : listed(of);
  const many = elements.length > 16 || elements.length === 0;
  if (many || of.kind === "unknown") return [unknown(placeOf(scope, range2), because, hole("free", because))];
  return elements.map((e) => inherit(e, { ...placeOf(scope, range2), when: [test] }));
}
function overChoices(value, scope, range2, apply) {
  if (value.kind !== "alternatives") return value.kind === "failed" ? value : apply(value);
  return oneOf(
    choicesOf(value).map((one2) => {
      const result = one2.kind === "failed" ? one2 : apply(one2);
      return one2.at.when ? inherit(result, { ...placeOf(scope, range2), when: one2.at.when }) : result;
    }),
    scope,
    range2
  );
}

// src/read/terraform/for.ts
function eachOf(collection, scope, expression2) {
  const found = [];
  let open;
  for (const one2 of possibilities(collection)) {
    if (one2.kind === "list")
      found.push(
        ...one2.items.map((item2, index) => ({
          key: { kind: "number", value: index, at: item2.at },
          value: inherit(item2, one2.at)
        }))
      );
    else if (one2.kind === "map")
      found.push(
        ...one2.entries.map((e) => ({
          key: inherit({ kind: "string", value: e.key, at: e.keyAt }, one2.at),
          value: inherit(e.value, one2.at)
        }))
      );
    else if (one2.kind === "absent" || one2.kind === "failed") continue;
    else open ??= "because" in one2 ? one2.because : "the collection is not known";
    if ((one2.kind === "list" || one2.kind === "map") && one2.open !== void 0) open ??= one2.open;
  }
  if (open === void 0) return { items: found };
  return { items: [...found, symbolic(open, scope, expression2)], open };
}
function symbolic(because, scope, expression2) {
  const source = sourceOf(scope, expression2);
  const at = { ...placeOf(scope, expression2), when: [{ test: `${source} is not empty`, holds: true }] };
  return {
    key: unknown(at, because, hole("free", `${source}[\u2026].key`)),
    value: unknown(at, because, hole("free", `${source}[\u2026]`))
  };
}
function evaluateFor(expression2, scope) {
  const { items: items2, open } = eachOf(evaluate(expression2.collection, scope), scope, expression2.collection);
  const at = placeOf(scope, expression2);
  const values2 = [];
  const entries = [];
  let unkeyed = open;
  for (const { key, value } of items2) {
    const inner = withNames(scope, [
      ...expression2.keyName ? [[expression2.keyName, key]] : [],
      [expression2.valueName, value]
    ]);
    for (const { when } of kept(expression2.test, inner)) {
      const result = inherit(conditioned(evaluate(expression2.value, inner), when), {
        ...at,
        ...value.at.when ? { when: value.at.when } : {}
      });
      if (!expression2.key) values2.push(result);
      else {
        const entry2 = keyed(evaluate(expression2.key, inner), result);
        if (entry2) add(entries, entry2, expression2.grouped);
        else unkeyed ??= "its keys are not known";
      }
    }
  }
  const openness = unkeyed === void 0 ? {} : { open: unkeyed };
  return expression2.key ? { kind: "map", entries, ...openness, at } : { kind: "list", items: values2, ...openness, at };
}
var kept = (test, scope) => test ? decide(test, scope).filter(({ holds }) => holds) : [{ holds: true, when: [] }];
function add(entries, entry2, grouped) {
  const index = entries.findIndex((e) => e.key === entry2.key);
  const before = entries[index];
  if (!grouped) {
    if (index < 0) entries.push(entry2);
    else entries[index] = entry2;
    return;
  }
  const items2 = before?.value.kind === "list" ? before.value.items : [];
  const grown = { ...entry2, value: { kind: "list", items: [...items2, entry2.value], at: entry2.value.at } };
  if (index < 0) entries.push(grown);
  else entries[index] = grown;
}
function knownText(value) {
  const parts = textParts(value);
  if (!parts) return void 0;
  return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
}

// src/read/terraform/operators.ts
function unary2(expression2, scope) {
  const at = placeOf(scope, expression2);
  return overChoices(evaluate(expression2.operand, scope), scope, expression2, (value) => {
    if (expression2.operator === "-")
      return value.kind === "number" ? { kind: "number", value: -value.value, at } : undecided(expression2, scope);
    const known = booleanOf(value);
    return known === void 0 ? undecided(expression2, scope) : { kind: "boolean", value: !known, at };
  });
}
function binary(expression2, scope) {
  const at = placeOf(scope, expression2);
  const { operator } = expression2;
  return overChoices(evaluate(expression2.left, scope), scope, expression2, (left) => {
    const decided = booleanOf(left);
    if (operator === "&&" && decided === false || operator === "||" && decided === true)
      return { kind: "boolean", value: operator === "||", at };
    return overChoices(evaluate(expression2.right, scope), scope, expression2, (right) => {
      const result = compute(operator, left, right);
      if (result === void 0) return undecided(expression2, scope);
      return typeof result === "boolean" ? { kind: "boolean", value: result, at } : { kind: "number", value: result, at };
    });
  });
}
var undecided = (range2, scope) => unknownAt(scope, range2, "it depends on a value that is not known");
function compute(operator, left, right) {
  switch (operator) {
    case "&&":
    case "||":
      return logical(operator, booleanOf(left), booleanOf(right));
    case "==":
      return same(left, right);
    case "!=": {
      const equal = same(left, right);
      return equal === void 0 ? void 0 : !equal;
    }
    default:
      return arithmetic(operator, numberOf(left), numberOf(right));
  }
}
function logical(operator, left, right) {
  const decisive = operator === "||";
  if (left === decisive || right === decisive) return decisive;
  return left === void 0 || right === void 0 ? void 0 : !decisive;
}
function arithmetic(operator, left, right) {
  if (left === void 0 || right === void 0) return void 0;
  const results = {
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right,
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
    "%": left % right
  };
  return results[operator];
}
var numberOf = (value) => {
  if (value.kind === "number") return value.value;
  return value.kind === "string" && value.value.trim() !== "" && !Number.isNaN(Number(value.value)) ? Number(value.value) : void 0;
};
var DEEPEST_COMPARED = 6;
function same(left, right, depth = 0) {
  if (depth > DEEPEST_COMPARED) return void 0;
  if (left.kind === "absent" || right.kind === "absent") return left.kind === right.kind ? true : differs(left, right);
  if (left.kind === "list" && right.kind === "list")
    return sameLists(left.items, right.items, left.open ?? right.open, depth);
  if (left.kind === "map" && right.kind === "map")
    return left.entries.length === 0 && right.entries.length === 0 && !left.open && !right.open ? true : void 0;
  const a = textParts(left);
  const b = textParts(right);
  if (!a || !b) return void 0;
  const equal = a.length === b.length && a.every((part, index) => samePart(part, b[index]));
  if (a.some(isHole) || b.some(isHole)) return equal ? true : void 0;
  return left.kind === right.kind && equal;
}
var differs = (left, right) => left.kind === "unknown" || right.kind === "unknown" ? void 0 : false;
var samePart = (a, b) => typeof a === "string" ? a === b : b !== void 0 && typeof b !== "string" && a.origin === b.origin;
function sameLists(left, right, open, depth) {
  if (open !== void 0) return void 0;
  if (left.length !== right.length) return false;
  const answers = left.map((item2, index) => {
    const other = right[index];
    return other ? same(item2, other, depth + 1) : false;
  });
  if (answers.includes(false)) return false;
  return answers.includes(void 0) ? void 0 : true;
}

// src/read/terraform/functions/fn.ts
var undecided2 = ({ scope, call: call2 }, args = []) => {
  const why = args.find((arg) => arg.kind === "unknown");
  return unknownAt(scope, call2, why?.kind === "unknown" ? why.because : "its arguments are not wholly known");
};
var wrong = ({ call: call2, at }) => failed(at, `${call2.name} does not take these arguments`);
var ofTexts = (compute2) => (args, called) => {
  const texts2 = args.map(knownText);
  const known = texts2.filter((text4) => text4 !== void 0);
  if (known.length < texts2.length) return undecided2(called, args);
  const result = compute2(...known);
  if (result === void 0) return undecided2(called);
  return typeof result === "boolean" ? { kind: "boolean", value: result, at: called.at } : { kind: "string", value: result, at: placeOfResult(args, called) };
};
var placeOfResult = (args, { at }) => args.length === 1 ? args[0]?.at ?? at : at;

// src/read/terraform/functions/collections.ts
var keys = ([map], called) => {
  if (map?.kind !== "map") return undecided2(called);
  const items2 = map.entries.map((e) => ({ kind: "string", value: e.key, at: e.keyAt }));
  return { kind: "list", items: items2, ...map.open === void 0 ? {} : { open: map.open }, at: called.at };
};
var values = ([map], called) => {
  if (map?.kind !== "map") return undecided2(called);
  const items2 = map.entries.map((e) => inherit(e.value, map.at));
  return { kind: "list", items: items2, ...map.open === void 0 ? {} : { open: map.open }, at: called.at };
};
var contains = ([list, value], called) => {
  if (list?.kind !== "list" || !value) return undecided2(called);
  const answers = listed(list).map((item2) => item2.at.when ? void 0 : same(item2, value));
  const found = answers.includes(true);
  if (!found && (list.open !== void 0 || answers.includes(void 0))) return undecided2(called);
  return { kind: "boolean", value: found, at: called.at };
};
var element = ([list, index], called) => {
  const number2 = Number((index && knownText(index)) ?? Number.NaN);
  if (list?.kind !== "list" || Number.isNaN(number2) || list.open !== void 0) return undecided2(called);
  if (list.items.length === 0 || number2 < 0) return failed(called.at, "there is no such element");
  const at = { kind: "number", value: number2 % list.items.length, at: called.at };
  return indexed(list, at, called.call, called.scope);
};
var slice = ([list, from, to], called) => {
  const [start, end] = [from, to].map((v) => Number((v && knownText(v)) ?? Number.NaN));
  if (list?.kind !== "list" || list.open !== void 0 || start === void 0 || end === void 0 || Number.isNaN(start + end))
    return undecided2(called);
  return { ...list, items: list.items.slice(start, end) };
};
var zipmap = ([names, items2], called) => {
  if (names?.kind !== "list" || items2?.kind !== "list" || names.open !== void 0) return undecided2(called);
  const texts2 = names.items.map(knownText);
  if (texts2.length !== items2.items.length) return wrong(called);
  const entries = texts2.flatMap((key, index) => {
    const value = items2.items[index];
    return key !== void 0 && value ? [{ key, keyAt: names.items[index]?.at ?? called.at, value: inherit(value, items2.at) }] : [];
  });
  return {
    kind: "map",
    entries,
    ...entries.length < texts2.length ? { open: "its keys are not known" } : {},
    at: called.at
  };
};
var setproduct = (args, called) => {
  let rows = [[]];
  for (const arg of args) {
    if (arg.kind !== "list" || arg.open !== void 0) return undecided2(called);
    if (rows.length * arg.items.length > MOST_COMBINATIONS) return undecided2(called);
    const items2 = listed(arg);
    rows = rows.flatMap((row) => items2.map((item2) => [...row, item2]));
  }
  return { kind: "list", items: rows.map((items2) => ({ kind: "list", items: items2, at: called.at })), at: called.at };
};
var MOST_COMBINATIONS = 1024;
var range = (args, called) => {
  const numbers = args.map((arg) => Number(knownText(arg) ?? Number.NaN));
  const [start, limit, step2] = numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1];
  const count2 = Math.ceil((limit - start) / step2);
  if (Number.isNaN(count2) || count2 > MOST_COMBINATIONS) return undecided2(called);
  return {
    kind: "list",
    items: Array.from({ length: Math.max(count2, 0) }, (_, i) => ({
      kind: "number",
      value: start + i * step2,
      at: called.at
    })),
    at: called.at
  };
};
var quantified = (every) => ([list], called) => {
  if (list?.kind !== "list" || list.open !== void 0) return undecided2(called);
  const answers = list.items.map((item2) => item2.kind === "boolean" ? item2.value : void 0);
  if (answers.includes(!every)) return { kind: "boolean", value: !every, at: called.at };
  return answers.includes(void 0) ? undecided2(called) : { kind: "boolean", value: every, at: called.at };
};
var collections = {
  keys,
  values,
  contains,
  element,
  slice,
  zipmap,
  setproduct,
  range,
  alltrue: quantified(true),
  anytrue: quantified(false),
  index: ([list, value], called) => {
    if (list?.kind !== "list" || !value) return undecided2(called);
    const answers = listed(list).map((item2) => same(item2, value));
    const found = answers.indexOf(true);
    return found >= 0 && !answers.slice(0, found).includes(void 0) ? { kind: "number", value: found, at: called.at } : undecided2(called);
  }
};

// src/read/terraform/functions/control.ts
var tried = (args, called) => {
  const [first, ...rest] = args;
  if (!first) return failed(called.at, "no argument of try could be evaluated");
  const choices = choicesOf(first);
  if (choices.every((one2) => one2.kind === "failed")) return tried(rest, called);
  const vague = first.kind === "unknown" && first.hole.domain === "free" && first.hole.shape === void 0;
  if (!vague && !choices.some((one2) => one2.kind === "failed")) return first;
  const argument = called.call.args[called.call.args.length - args.length];
  const test = argument ? `${sourceOf(called.scope, argument)} can be evaluated` : "it can be evaluated";
  const fallback = tried(rest, called);
  if (fallback.kind === "failed") return first;
  if (vague)
    return oneOf(
      [conditioned(first, [{ test, holds: true }]), conditioned(fallback, [{ test, holds: false }])],
      called.scope,
      called.call
    );
  return oneOf(
    choices.map(
      (one2) => one2.kind === "failed" ? inherit(fallback, one2.at.when ? { ...called.at, when: one2.at.when } : called.at) : one2
    ),
    called.scope,
    called.call
  );
};
var can = ([arg], called) => {
  if (!arg || arg.kind === "alternatives" || arg.kind === "unknown") return undecided2(called);
  return { kind: "boolean", value: arg.kind !== "failed", at: called.at };
};
var one = ([arg], called) => {
  if (!arg) return wrong(called);
  const results = possibilities(arg).map((list) => {
    if (list.kind === "absent" || list.kind === "failed") return list;
    if (list.kind !== "list") return undecided2(called, [list]);
    const items2 = listed(list);
    const [first] = items2;
    if (!first) return list.open === void 0 ? absent(called.at) : undecided2(called);
    return items2.length === 1 ? first : oneOf(items2, called.scope, called.call);
  });
  return oneOf(results, called.scope, called.call);
};
var lookup = ([map, key, fallback], called) => {
  const name = key && knownText(key);
  if (!map || name === void 0) return undecided2(called);
  return tried([member2(map, name, called.call, called.scope), ...fallback ? [fallback] : []], called);
};
var coalesce = (args, called) => firstOf(args, called, (value) => value.kind === "absent" || value.kind === "string" && value.value === "");
var coalescelist = (args, called) => firstOf(
  args,
  called,
  (value) => value.kind === "absent" || value.kind === "list" && value.items.length === 0 && value.open === void 0
);
function firstOf(args, called, empty) {
  const [first, ...rest] = args;
  if (!first) return failed(called.at, `${called.call.name} has no argument left`);
  const choices = possibilities(first);
  if (choices.every(empty)) return firstOf(rest, called, empty);
  if (!choices.some(empty)) return first;
  return oneOf(
    choices.map(
      (one2) => empty(one2) ? inherit(firstOf(rest, called, empty), { ...called.at, ...one2.at.when ? { when: one2.at.when } : {} }) : one2
    ),
    called.scope,
    called.call
  );
}
var unchanged = ([arg], called) => arg ?? wrong(called);
var control = {
  try: tried,
  can,
  one,
  lookup,
  coalesce,
  coalescelist,
  sensitive: unchanged,
  nonsensitive: unchanged,
  tostring: unchanged,
  tonumber: unchanged,
  tobool: unchanged,
  toset: unchanged,
  tolist: unchanged,
  tomap: unchanged
};

// src/read/terraform/functions/encoding.ts
var jsonencode = ([value], called) => value ? { kind: "json", value, at: called.at } : wrong(called);
var jsondecode = ([value], called) => {
  if (!value) return wrong(called);
  return oneOf(
    possibilities(value).map((one2) => {
      if (one2.kind === "unknown") return one2;
      const document2 = asDocument(one2);
      return document2.kind === "string" || document2.kind === "pattern" ? undecided2(called) : document2;
    }),
    called.scope,
    called.call
  );
};
var encoding = { jsonencode, jsondecode };

// src/read/terraform/instances.ts
var expansions = /* @__PURE__ */ new WeakMap();
function instancesOf(module, declared, address) {
  const known = expansions.get(module) ?? /* @__PURE__ */ new Map();
  expansions.set(module, known);
  const before = known.get(address);
  if (before === "busy") return { list: [], by: "itself", open: `${address} refers to itself` };
  if (before) return before;
  known.set(address, "busy");
  const instances = expand(scopeIn(module, declared), declared, address);
  known.set(address, instances);
  return instances;
}
function expand(scope, declared, address) {
  const count2 = attribute(declared, "count");
  if (count2) return counted2(scope, count2, address);
  const forEach = attribute(declared, "for_each");
  if (forEach) return keyed2(scope, forEach, address);
  return { by: "itself", list: [{ address, key: void 0, scope, when: [] }] };
}
function counted2(scope, count2, address) {
  const at = placeOf(scope, count2);
  const instance = (index, key, shown2, when) => ({
    address: `${address}[${shown2}]`,
    key,
    scope: withNames(scope, [["count", { kind: "map", entries: [{ key: "index", keyAt: at, value: index }], at }]]),
    when
  });
  const found = /* @__PURE__ */ new Map();
  for (const one2 of possibilities(evaluate(count2, scope))) {
    const number2 = Number(knownText(one2) ?? Number.NaN);
    const when = one2.at.when ?? [];
    if (Number.isNaN(number2)) {
      const test = { test: `${sourceOf(scope, count2)} is not 0`, holds: true };
      const index = unknown(at, "count.index depends on the count", hole("name", "count.index"));
      if (one2.kind === "absent" || one2.kind === "failed") continue;
      return {
        by: "count",
        list: [instance(index, 0, "0", [...when, test])],
        open: "because" in one2 ? one2.because : "the count is not known"
      };
    }
    for (let key = 0; key < Math.min(number2, MOST_INSTANCES); key++)
      if (!found.has(key)) found.set(key, instance({ kind: "number", value: key, at }, key, key.toString(), when));
  }
  return { by: "count", list: [...found.values()] };
}
function keyed2(scope, forEach, address) {
  const at = placeOf(scope, forEach);
  const { items: items2, open } = eachOf(evaluate(forEach, scope), scope, forEach);
  const list = items2.slice(0, MOST_INSTANCES).map(({ key, value }) => {
    const name = key.kind === "number" ? value : key;
    const text4 = knownText(name);
    const each2 = [
      { key: "key", keyAt: at, value: name },
      { key: "value", keyAt: at, value }
    ];
    return {
      address: `${address}[${text4 === void 0 ? "each.key" : JSON.stringify(text4)}]`,
      key: text4 ?? "each.key",
      scope: withNames(scope, [["each", { kind: "map", entries: each2, at }]]),
      when: value.at.when ?? []
    };
  });
  const more = open ?? (items2.length > MOST_INSTANCES ? `only ${MOST_INSTANCES.toString()} of its instances are read` : void 0);
  return { by: "for_each", list, ...more === void 0 ? {} : { open: more } };
}
function instanceObject(instances, at, object2) {
  const openness = instances.open === void 0 ? {} : { open: instances.open };
  const things = instances.list.map((instance) => {
    const thing = object2(instance);
    return instance.when.length === 0 ? thing : { ...thing, at: within(thing.at, { ...at, when: instance.when }) };
  });
  const [only] = things;
  if (instances.by === "itself")
    return only ?? unknown(at, instances.open ?? "it refers to itself", hole("free", "cycle"));
  if (instances.by === "for_each") {
    const entries = instances.list.flatMap((instance, index) => {
      const value = things[index];
      return value ? [{ key: String(instance.key), keyAt: at, value }] : [];
    });
    const symbolic2 = instances.open === void 0 ? void 0 : things.at(-1);
    return { kind: "map", entries, ...openness, ...symbolic2 ? { lazy: () => symbolic2 } : {}, at };
  }
  return { kind: "list", items: things, ...openness, at };
}

// src/read/terraform/types.ts
function convert(value, type, scope) {
  if (type.kind !== "call") return value;
  switch (value.kind) {
    case "alternatives":
      return { ...value, choices: value.choices.map((choice) => convert(choice, type, scope)) };
    case "list":
      return convertList(value, type, scope);
    case "map":
      return convertMap(value, type, scope);
    default:
      return value;
  }
}
function convertList(value, type, scope) {
  const [argument] = type.args;
  if (!argument) return value;
  if (type.name === "tuple" && argument.kind === "tuple")
    return { ...value, items: value.items.map((item2, index) => convertTo(item2, argument.items[index], scope)) };
  if (type.name !== "list" && type.name !== "set") return value;
  return { ...value, items: value.items.map((item2) => convert(item2, argument, scope)) };
}
var convertTo = (value, type, scope) => type ? convert(value, type, scope) : value;
function convertMap(value, type, scope) {
  const [argument] = type.args;
  if (!argument) return value;
  if (type.name === "optional") return convert(value, argument, scope);
  if (type.name === "map")
    return { ...value, entries: value.entries.map((e) => ({ ...e, value: convert(e.value, argument, scope) })) };
  if (type.name !== "object" || argument.kind !== "object") return value;
  const entries = [];
  for (const { key, value: attributeType } of argument.items) {
    if (key.kind !== "variable" && key.kind !== "literal") continue;
    const name = key.kind === "variable" ? key.name : String(key.value);
    const given = value.entries.find((e) => e.key === name);
    const made = attributeOf2(given?.value, attributeType, scope, value);
    if (made) entries.push({ key: name, keyAt: given?.keyAt ?? value.at, value: made });
  }
  return { ...value, entries };
}
function attributeOf2(given, type, scope, of) {
  const optional = type.kind === "call" && type.name === "optional" ? type : void 0;
  const [inner, fallback] = optional?.args ?? [type];
  if (given && (given.kind !== "absent" || !fallback)) return inner ? convert(given, inner, scope) : given;
  if (of.kind === "map" && of.open !== void 0) return void 0;
  if (fallback) return inner ? convert(evaluate(fallback, scope), inner, scope) : void 0;
  return optional ? inherit(absent(of.at), of.at) : void 0;
}

// src/read/terraform/module.ts
var NO_NAMES = /* @__PURE__ */ new Map();
var scopeIn = (module, { text: text4 }) => ({
  module,
  text: text4,
  names: NO_NAMES
});
function variable(module, name, at) {
  return memoised(module, `var.${name}`, at, () => {
    const declared = module.directory.variables.get(name);
    if (!declared) return failed(at, `there is no variable ${name}`);
    const given = module.given?.get(name)?.() ?? fromTfvars(module, name);
    const type = attribute(declared, "type");
    const scope = scopeIn(module, declared);
    const value = given && given.kind !== "absent" ? given : defaultOf(name, declared, scope);
    return type ? convert(value, type, scope) : value;
  });
}
function fromTfvars(module, name) {
  const defined = module.given ? void 0 : module.tfvars.get(name) ?? module.directory.given.get(name);
  if (defined) return evaluate(defined.value, scopeIn(module, defined));
  return module.given ? void 0 : fromEnvironment(module, name);
}
function fromEnvironment(module, name) {
  const declared = module.directory.variables.get(name);
  const text4 = module.project.environment.get(name);
  if (!declared || text4 === void 0) return void 0;
  const at = declared.text.span(declared.block.start, declared.block.headerEnd);
  const type = attribute(declared, "type");
  const isText = !type || type.kind === "variable" && type.name === "string";
  const parsed = isText ? void 0 : parseExpression(text4);
  const value = parsed?.problems.length === 0 ? evaluate(parsed.expression, { module, text: elsewhere(text4, at), names: NO_NAMES }) : { kind: "string", value: text4, at };
  return { ...value, at: reached(value.at, { at, note: `TF_VAR_${name}` }) };
}
function defaultOf(name, declared, scope) {
  const expression2 = attribute(declared, "default");
  const at = scope.text.span(declared.block.start, declared.block.headerEnd);
  if (!expression2) return unknown(at, `var.${name} has no default`, hole("free", `${scope.module.prefix}var.${name}`));
  const value = evaluate(expression2, scope);
  return { ...value, at: reached(value.at, { at, note: `default of var.${name}` }) };
}
function local(module, name, at) {
  const defined = module.directory.locals.get(name);
  if (!defined) return failed(at, `there is no local ${name}`);
  return memoised(module, `local.${name}`, at, () => evaluate(defined.value, scopeIn(module, defined)));
}
function moduleObject(module, name, at) {
  const call2 = module.directory.calls.get(name);
  if (!call2) return failed(at, `there is no module ${name}`);
  return instanceObject(
    instancesOf(module, call2, `module.${name}`),
    at,
    (instance) => outputs(module, call2, name, instance, at)
  );
}
function outputs(module, call2, name, instance, at) {
  const child2 = childModule(module, call2, name, instance);
  const open = `the module ${instance.address} is not read`;
  return {
    kind: "map",
    entries: [],
    at,
    ...child2 ? {} : { open },
    lazy: (name2) => child2 ? output(child2, name2, at) : remote(name2)
  };
  function remote(name2) {
    const domain = name2 === "arn" || name2.endsWith("_arn") ? "arn" : "free";
    return unknown(at, open, hole(domain, `${module.prefix}${instance.address}.${name2}`));
  }
}
function output(module, name, at) {
  const declared = module.directory.outputs.get(name);
  const expression2 = declared && attribute(declared, "value");
  if (!declared || !expression2) return void 0;
  return memoised(module, `output.${name}`, at, () => evaluate(expression2, scopeIn(module, declared)));
}
var children = /* @__PURE__ */ new WeakMap();
function childModule(module, call2, name, instance) {
  const known = children.get(module) ?? /* @__PURE__ */ new Map();
  children.set(module, known);
  if (!known.has(instance.address)) known.set(instance.address, makeChild(module, call2, name, instance));
  return known.get(instance.address);
}
function makeChild(module, call2, name, instance) {
  const directory = calledDirectory(module, call2, name);
  if (!directory) return void 0;
  const ancestors = [...module.ancestors, module.directory.path];
  if (ancestors.includes(directory.path) || ancestors.length >= DEEPEST_MODULES) return void 0;
  const given = new Map(
    call2.block.body.attributes.map((argument) => {
      const at = call2.text.span(argument.start, argument.nameEnd);
      return [argument.name, () => passed(evaluate(argument.value, instance.scope), argument.name, at)];
    })
  );
  return {
    project: module.project,
    directory,
    prefix: `${module.prefix}${instance.address}.`,
    given,
    tfvars: /* @__PURE__ */ new Map(),
    ancestors,
    callPath: [...module.callPath, name],
    when: [...module.when, ...instance.when],
    memo: /* @__PURE__ */ new Map()
  };
}
var passed = (value, name, at) => ({
  ...value,
  at: reached(value.at, { at, note: `passed as var.${name}` })
});

// src/read/terraform/load.ts
var isTerraform = (path) => /\.(tf|tofu|tf\.json|tofu\.json)$/.test(path);
var directoryPart = (path) => filePath(path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
function resolvePath(from, path) {
  const out = [];
  for (const part of [...from.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") out.push(part);
    else if (out.pop() === void 0) return void 0;
  }
  return filePath(out.join("/"));
}
var Directories = class {
  files;
  parsed = /* @__PURE__ */ new Map();
  known = /* @__PURE__ */ new Map();
  constructor(files2) {
    this.files = files2;
  }
  /** A directory's module; `undefined` when it holds no Terraform. */
  get(path) {
    if (!this.known.has(path)) this.known.set(path, this.load(path));
    return this.known.get(path);
  }
  /** A file as parsed, once; nothing when it is not to be had. */
  open(path) {
    const known = this.parsed.get(path);
    if (known) return known;
    const source = this.files.open(path);
    if (!("text" in source)) return void 0;
    const parsed = parseFile(source);
    this.parsed.set(path, parsed);
    return parsed;
  }
  /** Every file that was parsed, in the order of its path. */
  all() {
    return [...this.parsed.values()].sort((a, b) => a.source.path < b.source.path ? -1 : 1);
  }
  load(path) {
    const names = this.files.list(path);
    const open = (name) => listOf(this.open(inDirectory(path, name)));
    const files2 = names.filter((name) => isTerraform(name) && !isShadowed(name, names)).flatMap(open);
    return files2.length === 0 ? void 0 : directoryOf(path, files2, automaticTfvars(names).flatMap(open));
  }
};
var listOf = (one2) => one2 === void 0 ? [] : [one2];
var inDirectory = (directory, name) => filePath(directory === "" ? name : `${directory}/${name}`);
var isShadowed = (name, names) => /\.tf(\.json)?$/.test(name) && names.includes(name.replace(/\.tf(\.json)?$/, ".tofu$1"));
var automaticTfvars = (names) => [
  ...["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name)),
  ...names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name))
];
function calledDirectory(module, call2, name) {
  const source = sourceOfCall(module, call2);
  if (source === void 0) return void 0;
  const path = isLocal(source) ? resolvePath(module.directory.path, source) : installed(module, [...module.callPath, name]);
  return path === void 0 ? void 0 : module.project.directories.get(path);
}
function installed(module, callPath) {
  const root = module.ancestors[0] ?? module.directory.path;
  const manifest = module.project.files.open(inDirectory(root, ".terraform/modules/modules.json"));
  if (!("text" in manifest)) return void 0;
  const { value } = parseJson(verbatim(manifest.path, manifest.text));
  const entry2 = listed(child(value, "Modules")).find((one2) => text3(child(one2, "Key")) === callPath.join("."));
  const directory = text3(child(entry2, "Dir"));
  return directory === void 0 ? void 0 : resolvePath(root, directory);
}
var text3 = (value) => value && knownText(value);
function sourceOfCall(module, call2) {
  const expression2 = attribute(call2, "source");
  return expression2 && knownText(evaluate(expression2, scopeIn(module, call2)));
}
var isLocal = (source) => /^\.\.?(\/|$)/.test(source);

// src/read/terraform/functions/files.ts
function opened(path, called) {
  const { scope, call: call2 } = called;
  const { module } = scope;
  const fromRoot = path.startsWith(module.directory.path === "" ? "./" : `${module.directory.path}/`);
  const start = fromRoot ? "" : module.ancestors[0] ?? module.directory.path;
  const resolved = path.startsWith("/") || path.startsWith("~") ? void 0 : resolvePath(start, path);
  if (resolved === void 0)
    return unknownAt(scope, call2, `${call2.name}(${JSON.stringify(path)}) is outside the repository and is not read`);
  const file2 = module.project.files.open(resolved);
  return "text" in file2 ? file2 : unknownAt(scope, call2, `${resolved}: ${file2.refused}`);
}
var file = ([path], called) => {
  const name = path && knownText(path);
  if (name === void 0) return path ? undecided2(called, [path]) : wrong(called);
  const source = opened(name, called);
  if (!("text" in source)) return source;
  const text4 = verbatim(source.path, source.text);
  return { kind: "string", value: source.text, written: { text: text4, holes: [] }, at: text4.span(0, source.text.length) };
};
var templatefile = ([path, variables], called) => {
  const name = path && knownText(path);
  if (name === void 0 || !variables) return path ? undecided2(called, [path]) : wrong(called);
  const source = opened(name, called);
  if (!("text" in source)) return source;
  const { template, problems } = parseTemplate(source.text);
  const [problem] = problems;
  if (problem)
    return unknownAt(
      called.scope,
      called.call,
      `${source.path} is not a template that can be parsed: ${problem.message}`
    );
  const names = variables.kind === "map" ? variables.entries.map((e) => [e.key, e.value]) : [];
  const text4 = verbatim(source.path, source.text);
  const value = evaluate(template, { module: called.scope.module, text: text4, names: new Map(names) });
  return value.kind === "string" && !value.written ? { ...value, written: { text: text4, holes: [] } } : value;
};
var files = {
  file,
  templatefile,
  fileexists: ([path], called) => {
    const name = path && knownText(path);
    if (name === void 0) return undecided2(called);
    const source = opened(name, called);
    return "text" in source ? { kind: "boolean", value: true, at: called.at } : undecided2(called);
  }
};

// src/read/terraform/functions/sequences.ts
var MOST_ITEMS = 2e4;
var DEEPEST_LIST = 20;
function gather(values2, deep) {
  const items2 = [];
  let open;
  const add2 = (value, level) => {
    for (const one2 of possibilities(value)) {
      if (items2.length >= MOST_ITEMS || level > DEEPEST_LIST) open ??= "the list grows too long";
      else if (one2.kind === "list" && (level === 0 || deep)) {
        for (const item2 of one2.items) add2(inherit(item2, one2.at), level + 1);
        open ??= one2.open;
      } else if (one2.kind === "absent" && level === 0) continue;
      else if (level === 0) open ??= "because" in one2 ? one2.because : `a ${one2.kind} stands where a list is expected`;
      else if (one2.kind === "unknown" && deep) open ??= one2.because;
      else items2.push(one2);
    }
  };
  for (const value of values2) add2(value, 0);
  return { items: items2, ...open === void 0 ? {} : { open } };
}
var listOf2 = ({ items: items2, open }, { at }) => ({
  kind: "list",
  items: items2,
  ...open === void 0 ? {} : { open },
  at
});
var concat = (args, called) => listOf2(gather(args, false), called);
var flatten = (args, called) => listOf2(gather(args, true), called);
var compact = (args, called) => {
  const { items: items2, open } = gather(args, false);
  const kept2 = items2.filter((item2) => item2.kind !== "absent" && !(item2.kind === "string" && item2.value === ""));
  return listOf2({ items: kept2, ...open === void 0 ? {} : { open } }, called);
};
var distinct = (args, called) => {
  const { items: items2, open } = gather(args, false);
  const seen = /* @__PURE__ */ new Set();
  const kept2 = items2.filter((item2) => {
    if (item2.kind !== "string") return true;
    const fresh = !seen.has(item2.value);
    if (!item2.at.when) seen.add(item2.value);
    return fresh;
  });
  return listOf2({ items: kept2, ...open === void 0 ? {} : { open } }, called);
};
var merge = (args, called) => {
  const entries = /* @__PURE__ */ new Map();
  let open;
  for (const arg of args)
    for (const one2 of possibilities(arg)) {
      if (one2.kind === "absent") continue;
      if (one2.kind !== "map") {
        if (one2.kind === "failed") return one2;
        open ??= "because" in one2 ? one2.because : "a map is not known";
        continue;
      }
      open ??= one2.open;
      for (const entry2 of one2.entries)
        entries.set(entry2.key, mergedEntry(entries.get(entry2.key), { ...entry2, value: inherit(entry2.value, one2.at) }));
    }
  return { kind: "map", entries: [...entries.values()], ...open === void 0 ? {} : { open }, at: called.at };
};
function mergedEntry(before, entry2) {
  if (!before || !entry2.value.at.when) return entry2;
  return { ...entry2, value: { kind: "alternatives", choices: [before.value, entry2.value], at: entry2.keyAt } };
}
var length = ([arg], called) => {
  const sizes = possibilities(arg ?? { kind: "absent", at: called.at }).map((one2) => {
    if (one2.kind === "string") return Array.from(one2.value).length;
    if (one2.kind === "list")
      return one2.open === void 0 && !one2.items.some((item2) => item2.at.when) ? one2.items.length : void 0;
    return one2.kind === "map" && one2.open === void 0 && !one2.entries.some((e) => e.value.at.when) ? one2.entries.length : void 0;
  });
  const [size] = sizes;
  if (size === void 0 || sizes.some((other) => other !== size)) return undecided2(called);
  return { kind: "number", value: size, at: called.at };
};
var ordered = (args, called) => args.length === 1 ? listOf2(gather(args, false), called) : wrong(called);
var sequences = {
  concat,
  flatten,
  compact,
  distinct,
  merge,
  length,
  sort: ordered,
  reverse: (args, called) => {
    const { items: items2, open } = gather(args, false);
    return listOf2({ items: items2.toReversed(), ...open === void 0 ? {} : { open } }, called);
  },
  setunion: (args, called) => distinct([listOf2(gather(args, false), called)], called)
};

// src/read/terraform/functions/texts.ts
var piecewise = (change) => ([value], called) => {
  const parts = value && textParts(value);
  if (!value || !parts) return undecided2(called);
  const changed = parts.map(
    (part) => typeof part === "string" ? change(part) : hole(part.domain, sourceOf(called.scope, called.call))
  );
  return textOf(changed, value.at);
};
var format = ([spec, ...args], called) => {
  if (spec?.kind !== "string") return undecided2(called);
  const parts = formatted(spec.value, args, called);
  return parts ? textOf(parts, called.at) : undecided2(called, args);
};
function formatted(spec, args, called) {
  const parts = [];
  let next2 = 0;
  for (let at = 0; at < spec.length; ) {
    const percent = spec.indexOf("%", at);
    const end = percent < 0 ? spec.length : percent;
    parts.push(spec.slice(at, end));
    if (percent < 0) break;
    const verb = spec[percent + 1];
    const arg = verb === "%" ? void 0 : args[next2++];
    if (verb === "%") parts.push("%");
    else if (arg && (verb === "s" || verb === "v" || verb === "d")) parts.push(...textPieces(arg, called));
    else return void 0;
    at = percent + 2;
  }
  return joined(parts);
}
var textPieces = (value, called) => textParts(value) ?? [hole("free", sourceOf(called.scope, called.call))];
var join = ([separator, ...lists], called) => {
  if (separator?.kind !== "string") return undecided2(called);
  const parts = [];
  for (const list of lists) {
    if (list.kind !== "list") return undecided2(called, lists);
    listed(list).forEach((item2) => {
      if (parts.length > 0) parts.push(separator.value);
      parts.push(...item2.at.when ? [hole("free", "an element that may be missing")] : piecesOf(item2));
    });
    if (list.open !== void 0) parts.push(hole("free", list.open));
  }
  return textOf(parts, called.at);
};
var split = ([separator, text4], called) => {
  if (separator?.kind !== "string" || !text4) return undecided2(called);
  const known = knownText(text4);
  if (known === void 0) return undecided2(called, [text4]);
  const items2 = known.split(separator.value);
  return { kind: "list", items: items2.map((value) => ({ kind: "string", value, at: text4.at })), at: called.at };
};
var replace = ([text4, search, by], called) => {
  const parts = text4 && textParts(text4);
  if (!parts || search?.kind !== "string" || by?.kind !== "string") return undecided2(called);
  if (search.value.length > 1 && search.value.startsWith("/") && search.value.endsWith("/")) return undecided2(called);
  return replaceInPieces(parts, search.value, by.value, text4, called);
};
function replaceInPieces(parts, search, by, text4, called) {
  const source = sourceOf(called.scope, called.call);
  const grown = parts.reduce(
    (sum, part) => sum + (typeof part === "string" ? part.length + part.split(search).length * by.length : 0),
    0
  );
  if (grown > LONGEST_TEXT) return undecided2(called);
  return textOf(
    parts.map(
      (part) => typeof part === "string" ? part.replaceAll(search, () => by) : hole(part.domain, source)
    ),
    text4.at
  );
}
var formatlist = (args, called) => {
  const lists = args.slice(1).filter((arg) => arg.kind === "list");
  const size = Math.max(...lists.map((list) => list.items.length), 0);
  if (lists.length === 0 || args.slice(1).some((arg) => arg.kind === "unknown")) return undecided2(called, args);
  const open = lists.find((list) => list.open !== void 0)?.open;
  const items2 = Array.from({ length: size }, (_, index) => {
    const row = args.map((arg) => arg.kind === "list" ? listed(arg)[index] ?? arg : arg);
    return format(row, called);
  });
  return { kind: "list", items: items2, ...open === void 0 ? {} : { open }, at: called.at };
};
var trimmed = (text4, characters, start, end) => {
  let from = 0;
  let to = text4.length;
  while (start && from < to && characters.includes(text4.charAt(from))) from++;
  while (end && to > from && characters.includes(text4.charAt(to - 1))) to--;
  return text4.slice(from, to);
};
var texts = {
  format,
  join,
  split,
  replace,
  formatlist,
  lower: piecewise((text4) => text4.toLowerCase()),
  upper: piecewise((text4) => text4.toUpperCase()),
  title: ofTexts(
    (text4 = "") => text4.replace(new RegExp("(^|[^\\p{L}\\p{N}_])(\\p{L})", "gu"), (_, before, letter) => before + letter.toUpperCase())
  ),
  trimspace: ofTexts((text4 = "") => text4.trim()),
  chomp: ofTexts((text4 = "") => text4.replace(/[\r\n]+$/, "")),
  trimprefix: ofTexts((text4 = "", prefix = "") => text4.startsWith(prefix) ? text4.slice(prefix.length) : text4),
  trimsuffix: ofTexts(
    (text4 = "", suffix = "") => suffix !== "" && text4.endsWith(suffix) ? text4.slice(0, -suffix.length) : text4
  ),
  trim: ofTexts((text4 = "", characters = "") => trimmed(text4, characters, true, true)),
  startswith: ofTexts((text4 = "", prefix = "") => text4.startsWith(prefix)),
  endswith: ofTexts((text4 = "", suffix = "") => text4.endsWith(suffix)),
  strcontains: ofTexts((text4 = "", part = "") => text4.includes(part)),
  basename: ofTexts((text4 = "") => text4.replace(/\/+$/, "").split("/").at(-1) ?? ""),
  dirname: ofTexts((text4 = "") => text4.includes("/") ? text4.slice(0, text4.lastIndexOf("/")) || "/" : "."),
  substr: ([text4, offset, length2], called) => {
    const [from, size] = [offset, length2].map((v) => v?.kind === "number" ? v.value : void 0);
    if (text4?.kind !== "string" || from === void 0 || size === void 0)
      return text4 ? undecided2(called) : wrong(called);
    const letters = Array.from(text4.value);
    const start = from < 0 ? letters.length + from : from;
    return { kind: "string", value: letters.slice(start, size < 0 ? void 0 : start + size).join(""), at: text4.at };
  }
};

// src/read/terraform/functions/call.ts
var whole = new Map(Object.entries({ ...control, ...sequences, ...encoding }));
var each = new Map(Object.entries({ ...collections, ...texts, ...files }));
function callFunction(call2, scope) {
  const name = call2.name.startsWith("core::") ? call2.name.slice("core::".length) : call2.name;
  const args = argumentsOf(call2, scope);
  const context = { call: call2, scope, at: placeOf(scope, call2) };
  if (!args) return unknownAt(scope, call2, "the arguments are not known");
  const direct = whole.get(name);
  if (direct) return direct(args, context);
  const broken = args.find((arg) => arg.kind === "failed");
  if (broken) return broken;
  const fn = each.get(name);
  return fn ? overArguments(fn, args, context) : unknownAt(scope, call2, `the function ${name} is not evaluated`);
}
function argumentsOf(call2, scope) {
  const args = call2.args.map((arg) => evaluate(arg, scope));
  if (!call2.expand) return args;
  const last = args.at(-1);
  return last?.kind === "list" && last.open === void 0 ? [...args.slice(0, -1), ...listed(last)] : void 0;
}
function overArguments(fn, args, context) {
  const index = args.findIndex((arg) => arg.kind === "alternatives");
  const open = args[index];
  if (!open) return fn(args, context);
  const choices = choicesOf(open).filter((choice) => choice.kind !== "failed");
  if (choices.length > MOST_CHOICES) return unknownAt(context.scope, context.call, "there are too many cases");
  const results = choices.map((choice) => {
    const result = overArguments(fn, args.with(index, choice), context);
    return choice.at.when ? inherit(result, { ...context.at, when: choice.at.when }) : result;
  });
  return oneOf(results, context.scope, context.call);
}

// src/read/terraform/references.ts
function reference(expression2, scope) {
  const steps = [];
  let base = expression2;
  while (base.kind === "attribute" || base.kind === "index") {
    steps.unshift(base);
    base = base.of;
  }
  const { value, taken } = base.kind === "variable" ? named2(base.name, base, steps, scope) : { value: evaluate(base, scope), taken: 0 };
  return steps.slice(taken).reduce((of, step2) => into(of, step2, scope), value);
}
function into(of, step2, scope) {
  if (step2.kind === "attribute") return member2(of, step2.name, step2, scope);
  return indexed(of, evaluate(step2.key, scope), step2, scope);
}
function named2(name, base, steps, scope) {
  const bound = scope.names.get(name);
  if (bound) return { value: bound, taken: 0 };
  const [first, second] = steps.map((step2) => step2.kind === "attribute" ? step2.name : void 0);
  const at = placeOf(scope, base);
  switch (name) {
    case "var":
    case "local":
    case "module":
      if (first === void 0) return { value: failed(at, `${name} needs a name`), taken: 0 };
      return { value: used(lookUp(name, first, scope, at), steps[0] ?? base, scope, `${name}.${first}`), taken: 1 };
    case "path":
      return { value: pathOf(first, scope, base), taken: 1 };
    case "terraform":
      return {
        value: terraformOf(first ?? "", scope, at),
        taken: 1
      };
    case "each":
    case "count":
    case "self":
      return { value: unknownAt(scope, base, `${name} has no value here`), taken: steps.length };
    case "data":
      if (first === void 0 || second === void 0)
        return { value: failed(at, "data needs a type and a name"), taken: 0 };
      return { value: resourceObject(scope.module, `data.${first}.${second}`, at), taken: 2 };
    default:
      if (first === void 0) return { value: failed(at, `there is no ${name}`), taken: 0 };
      return { value: resourceObject(scope.module, `${name}.${first}`, at), taken: 1 };
  }
}
function lookUp(root, name, scope, at) {
  if (root === "var") return variable(scope.module, name, at);
  return root === "local" ? local(scope.module, name, at) : moduleObject(scope.module, name, at);
}
function terraformOf(name, { module }, at) {
  const { workspace } = module.project.known;
  if (name === "workspace" && workspace !== void 0) return { kind: "string", value: workspace, at };
  return unknown(at, `terraform.${name} is set when Terraform runs`, hole("name", `terraform.${name}`));
}
function pathOf(which, scope, base) {
  const at = placeOf(scope, base);
  if (which === "module") return { kind: "string", value: scope.module.directory.path || ".", at };
  const root = scope.module.ancestors[0] ?? scope.module.directory.path;
  return { kind: "string", value: root || ".", at };
}

// src/read/terraform/template.ts
function literalOf(literal, scope) {
  const at = placeOf(scope, literal);
  const { value } = literal;
  if (value === null) return { kind: "absent", at };
  if (typeof value === "boolean") return { kind: "boolean", value, at };
  if (typeof value === "number")
    return { kind: "number", value, at, ...literal.source ? { source: literal.source } : {} };
  if (!value.includes("{")) return { kind: "string", value, at };
  return { kind: "string", value, at, written: { text: writtenText(literal, value, scope), holes: [] } };
}
function writtenText(literal, value, scope) {
  if (literal.text) return decoded(scope.text, literal.text.runs);
  return decoded(scope.text, [{ text: value, start: literal.start + 1, end: literal.start + 1 + value.length }]);
}
function templateOf(template, scope) {
  const at = placeOf(scope, template);
  const filled = fill(template.parts, scope);
  const bad = filled.find((piece) => "value" in piece && piece.value.kind === "failed");
  if (bad && "value" in bad) return bad.value;
  if (filled.some((piece) => "text" in piece && plain(piece.text).includes("{"))) return document(filled, scope, at);
  return spelt(filled, at);
}
var plain = (text4) => text4.runs.map((run) => run.text).join("");
function fill(parts, scope) {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "text":
        return [{ text: part }];
      case "interpolation": {
        const value = evaluate(part.value, scope);
        const at = placeOf(scope, part);
        return [{ at, value: value.kind === "absent" ? failed(at, "null cannot be part of text") : value }];
      }
      case "if":
        return branch(part, scope);
      case "for":
        return repeat(part, scope);
    }
  });
}
function branch(part, scope) {
  const decisions = decide(part.test, scope);
  const [only] = decisions;
  if (decisions.length === 1 && only) return fill(only.holds ? part.yes : part.no, scope);
  const at = placeOf(scope, part);
  const choices = decisions.map(
    ({ holds, when }) => conditioned(spelt(fill(holds ? part.yes : part.no, scope), at), when)
  );
  return [{ at, value: { kind: "alternatives", choices, at } }];
}
function repeat(part, scope) {
  const { items: items2, open } = eachOf(evaluate(part.collection, scope), scope, part.collection);
  const at = placeOf(scope, part);
  const filled = items2.flatMap(
    ({ key, value }) => fill(
      part.body,
      withNames(scope, [...part.keyName ? [[part.keyName, key]] : [], [part.valueName, value]])
    )
  );
  if (open === void 0) return filled;
  return [...filled, { at, value: { kind: "unknown", hole: hole("free", open), because: open, at } }];
}
function document(filled, scope, at) {
  const value = textOf(filled.flatMap(partsOf), at);
  if (value.kind !== "string" && value.kind !== "pattern") return value;
  const holes = [];
  const pieces = filled.map((piece) => {
    if ("text" in piece) return decoded(scope.text, piece.text.runs);
    const { value: value2 } = piece;
    if (value2.kind === "string")
      return value2.written && value2.written.holes.length === 0 ? value2.written.text : fixed(value2.value, piece.at);
    holes.push(value2);
    return { hole: piece.at };
  });
  return { ...value, written: { text: composed(pieces), holes } };
}
var partsOf = (piece) => "text" in piece ? [plain(piece.text)] : piecesOf(piece.value);
var fixed = (text4, at) => ({ text: text4, span: () => at, hole: () => void 0 });
function spelt(filled, at) {
  const open = filled.find((piece) => "value" in piece && piece.value.kind === "alternatives");
  if (!open || !("value" in open)) return textOf(filled.flatMap(partsOf), at);
  const choices = possibilities(open.value);
  if (choices.length > MOST_CHOICES)
    return spelt(
      replaced(filled, open, {
        kind: "unknown",
        hole: hole("free", "choices"),
        because: "it has too many choices",
        at
      }),
      at
    );
  return {
    kind: "alternatives",
    choices: choices.map(
      (choice) => inherit(spelt(replaced(filled, open, choice), at), {
        ...at,
        ...choice.at.when ? { when: choice.at.when } : {}
      })
    ),
    at
  };
}
var replaced = (filled, old, value) => filled.map((piece) => piece === old && "at" in piece ? { at: piece.at, value } : piece);

// src/read/terraform/evaluate.ts
function evaluate(expression2, scope) {
  const { budget } = scope.module.project;
  if (++budget.steps > MOST_STEPS || budget.depth >= DEEPEST)
    return unknown(placeOf(scope, expression2), "evaluation was stopped: it takes too many steps", hole("free", "limit"));
  budget.depth++;
  const value = dispatch(expression2, scope);
  budget.depth--;
  return value;
}
function dispatch(expression2, scope) {
  switch (expression2.kind) {
    case "literal":
      return literalOf(expression2, scope);
    case "template":
      return templateOf(expression2, scope);
    case "wrapped":
    case "paren":
      return evaluate(expression2.inner, scope);
    case "tuple":
      return tupleOf(expression2, scope);
    case "object":
      return objectOf(expression2, scope);
    case "for":
      return evaluateFor(expression2, scope);
    case "variable":
    case "attribute":
    case "index":
      return reference(expression2, scope);
    case "splat":
      return splat(expression2, scope);
    case "item":
      return scope.item ?? failed(placeOf(scope, expression2), "no item here");
    case "call":
      return callFunction(expression2, scope);
    case "unary":
      return unary2(expression2, scope);
    case "binary":
      return binary(expression2, scope);
    case "conditional":
      return conditional2(expression2, scope);
    case "embedded":
      return embedded(expression2, scope);
  }
}
function embedded({ inner, text: text4, from, start, end }, scope) {
  const value = evaluate(inner, { ...scope, text: text4 });
  if (from === "override") return value;
  return inner.kind === "literal" || inner.kind === "template" ? { ...value, at: placeOf(scope, { start, end }) } : value;
}
function used(value, expression2, scope, name) {
  return { ...value, at: reached(value.at, { at: placeOf(scope, expression2), note: `used here as ${name}` }) };
}

// src/read/terraform/blocks.ts
function blocksOf(block2, type, scope) {
  const list = [];
  let open;
  for (const nested of block2.body.blocks) {
    const inside = nested.text ? { ...scope, text: nested.text } : scope;
    if (nested.type === type) list.push({ block: nested, scope: inside, when: [] });
    else if (nested.type === "dynamic" && nested.labels[0]?.value === type) {
      const made = dynamic(nested, type, inside);
      list.push(...made.list);
      open ??= made.open;
    }
  }
  return { list, ...open === void 0 ? {} : { open } };
}
function dynamic(block2, type, scope) {
  const find = (name2) => block2.body.attributes.find((a) => a.name === name2)?.value;
  const content = block2.body.blocks.find((b) => b.type === "content");
  const forEach = find("for_each");
  if (!content || !forEach) return { list: [] };
  const iterator = find("iterator");
  const name = iterator?.kind === "variable" ? iterator.name : type;
  const { items: items2, open } = eachOf(evaluate(forEach, scope), scope, forEach);
  const at = placeOf(scope, forEach);
  const list = items2.map(({ key, value }) => {
    const each2 = {
      kind: "map",
      entries: [
        { key: "key", keyAt: at, value: key },
        { key: "value", keyAt: at, value }
      ],
      at
    };
    return { block: content, scope: withNames(scope, [[name, each2]]), when: value.at.when ?? [] };
  });
  return { list, ...open === void 0 ? {} : { open } };
}
function nestedAttribute(nested, name) {
  const found = nested.block.body.attributes.find((a) => a.name === name);
  if (!found) return void 0;
  const value = evaluate(found.value, nested.scope);
  if (value.kind === "absent") return void 0;
  return nested.when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when: nested.when }) };
}

// src/read/terraform/block-content.ts
var contentOf = (declared, scope) => ({
  at: declared.text.span(declared.block.start, declared.block.headerEnd),
  when: [],
  argument: (name) => {
    const expression2 = attribute(declared, name);
    const value = expression2 && evaluate(expression2, scope);
    return value?.kind === "absent" ? void 0 : value;
  },
  blocks: (type) => {
    const { list, ...open } = blocksOf(declared.block, type, scope);
    return { list: list.map(nestedContent), ...open };
  }
});
var nestedContent = (nested) => ({
  at: nested.scope.text.span(nested.block.start, nested.block.headerEnd),
  when: nested.when,
  argument: (name) => nestedAttribute(nested, name),
  blocks: (type) => {
    const { list, ...open } = blocksOf(nested.block, type, nested.scope);
    return { list: list.map(nestedContent), ...open };
  }
});

// src/read/terraform/policy-statement.ts
function principalsOf(blocks, at) {
  if (blocks.list.length === 0 && blocks.open === void 0) return void 0;
  const [only] = blocks.list;
  if (blocks.list.length === 1 && blocks.open === void 0 && only) {
    const type = only.argument("type");
    const identifiers = only.argument("identifiers");
    if (isStar(type) && identifiers?.kind === "list" && identifiers.items.length === 1 && isStar(identifiers.items[0]))
      return identifiers.items[0] && inherit(identifiers.items[0], identifiers.at);
  }
  const entries = [];
  let open = blocks.open;
  for (const nested of blocks.list) {
    const type = nested.argument("type");
    const identifiers = nested.argument("identifiers");
    const entry2 = type && identifiers && keyed(type, variablesMarked(identifiers));
    if (entry2) gather2(entries, entry2);
    else open ??= "a type of principal is not known";
  }
  return { kind: "map", entries, ...open === void 0 ? {} : { open }, at };
}
var isStar = (value) => value?.kind === "string" && value.value === "*";
function conditionsOf(blocks, at) {
  if (blocks.list.length === 0 && blocks.open === void 0) return void 0;
  const operators = [];
  let open = blocks.open;
  for (const nested of blocks.list) {
    const test = nested.argument("test");
    const variable2 = nested.argument("variable");
    const values2 = nested.argument("values");
    const key = variable2 && values2 && keyed(variable2, variablesMarked(values2));
    const operator = test && key && keyed(test, { kind: "map", entries: [key], at: key.keyAt });
    if (operator) addCondition(operators, operator, key);
    else open ??= "a condition is not known";
  }
  return { kind: "map", entries: operators, ...open === void 0 ? {} : { open }, at };
}
function addCondition(operators, operator, key) {
  const index = operators.findIndex((e) => e.key === operator.key);
  const before = operators[index];
  if (before?.value.kind !== "map") {
    operators.push(operator);
    return;
  }
  const keys2 = [...before.value.entries];
  gather2(keys2, key);
  const grown = { ...before.value, entries: keys2 };
  operators[index] = { ...before, value: grown };
}
function gather2(entries, entry2) {
  const index = entries.findIndex((e) => e.key === entry2.key);
  const before = entries[index];
  if (!before) {
    entries.push(entry2);
    return;
  }
  entries[index] = { ...before, value: together(before.value, entry2.value, before.keyAt) };
}
function together(a, b, at) {
  const open = [a, b].map((v) => v.kind === "list" ? v.open : v.kind === "unknown" ? v.because : void 0).find((o) => o !== void 0);
  const items2 = [a, b].flatMap(
    (v) => v.kind === "list" ? v.items.map((item2) => inherit(item2, v.at)) : v.kind === "unknown" ? [] : [v]
  );
  return { kind: "list", items: items2, ...open === void 0 ? {} : { open }, at };
}
function variablesMarked(value) {
  switch (value.kind) {
    case "string":
      return value.value.includes("&{") ? { kind: "string", value: value.value.replaceAll("&{", "${"), at: value.at } : value;
    case "pattern":
      return { kind: "pattern", parts: value.parts.map(marked), at: value.at };
    case "list":
      return { ...value, items: value.items.map(variablesMarked) };
    case "alternatives":
      return { ...value, choices: value.choices.map(variablesMarked) };
    default:
      return value;
  }
}
var marked = (part) => typeof part === "string" ? part.replaceAll("&{", "${") : part;

// src/read/terraform/policy-document.ts
var policyDocument = (declared, instance, module) => documentOf(contentOf(declared, { ...instance.scope, module }));
function documentOf(content) {
  const { at } = content;
  const own = content.blocks("statement");
  const merged = new Merged();
  const list = (name) => {
    const value = content.argument(name);
    if (value) merged.documents(value);
  };
  list("source_policy_documents");
  for (const block2 of own.list) merged.statement(statementOf(block2));
  if (own.open !== void 0) merged.open ??= own.open;
  list("override_policy_documents");
  const version = content.argument("version") ?? { kind: "string", value: "2012-10-17", at };
  const entries = [
    { key: "Version", keyAt: at, value: version },
    { key: "Statement", keyAt: at, value: merged.list(at) }
  ];
  return { kind: "json", value: { kind: "map", entries, at }, at };
}
var MOST_STATEMENTS = 2e3;
var Merged = class {
  open;
  statements = [];
  documents(value) {
    for (const one2 of possibilities(value)) {
      if (one2.kind === "list") {
        for (const item2 of listed(one2)) this.document(item2);
        this.open ??= one2.open;
      } else if (one2.kind !== "absent") this.open ??= "because" in one2 ? one2.because : "the documents are not known";
    }
  }
  document(value) {
    for (const one2 of possibilities(asDocument(value))) {
      if (one2.kind === "absent" || one2.kind === "unknown" && isEmptyText(value)) continue;
      const statements = child(one2, "Statement");
      if (one2.kind !== "map") this.open ??= "because" in one2 ? one2.because : "a document is not known";
      else this.open ??= one2.open ?? (statements?.kind === "list" ? statements.open : void 0);
      if (statements?.kind === "unknown") this.open ??= statements.because;
      else for (const statement of listed(statements)) this.statement(inherit(statement, one2.at));
    }
  }
  statement(value) {
    if (this.statements.length >= MOST_STATEMENTS) {
      this.open ??= "there are too many statements";
      return;
    }
    const sid = knownSid(value);
    const index = sid === void 0 ? -1 : this.statements.findIndex((other) => knownSid(other) === sid);
    if (index < 0 || value.at.when) this.statements.push(value);
    else this.statements[index] = value;
  }
  list(at) {
    return { kind: "list", items: this.statements, ...this.open === void 0 ? {} : { open: this.open }, at };
  }
};
var isEmptyText = (value) => value.kind === "string" && value.value.trim() === "";
function knownSid(statement) {
  const sid = child(statement, "Sid");
  const text4 = sid && knownText(sid);
  return text4 === "" ? void 0 : text4;
}
var ELEMENTS = [
  ["sid", "Sid", false],
  ["actions", "Action", false],
  ["not_actions", "NotAction", false],
  ["resources", "Resource", true],
  ["not_resources", "NotResource", true]
];
function statementOf(block2) {
  const { at } = block2;
  const entries = [];
  const effect = block2.argument("effect");
  entries.push({ key: "Effect", keyAt: at, value: effect ?? { kind: "string", value: "Allow", at } });
  for (const [argument, element2, variables] of ELEMENTS) {
    const value = block2.argument(argument);
    if (!value || isEmptyList(value)) continue;
    entries.push({ key: element2, keyAt: value.at, value: variables ? variablesMarked(value) : value });
  }
  for (const [type, element2] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"]
  ]) {
    const principals = principalsOf(block2.blocks(type), at);
    if (principals) entries.push({ key: element2, keyAt: at, value: principals });
  }
  const conditions = conditionsOf(block2.blocks("condition"), at);
  if (conditions) entries.push({ key: "Condition", keyAt: at, value: conditions });
  return { kind: "map", entries, at: block2.when.length > 0 ? within(at, { ...at, when: block2.when }) : at };
}
var isEmptyList = (value) => value.kind === "list" && value.items.length === 0 && value.open === void 0;

// src/read/terraform/resource-object.ts
function resourceObject(module, address, at) {
  const declared = module.directory.resources.get(address);
  if (!declared) return failed(at, `there is no ${address}`);
  return instanceObject(
    instancesOf(module, declared, address),
    at,
    (instance) => instanceMap(module, declared, instance)
  );
}
function instanceMap(module, declared, instance) {
  return {
    kind: "map",
    entries: [],
    open: "the other attributes are known after apply",
    lazy: (name) => attributeOf3(module, declared, instance, name),
    at: headerOf(declared)
  };
}
var headerOf = ({ block: block2, text: text4 }) => text4.span(block2.start, block2.headerEnd);
function attributeOf3(module, declared, instance, name) {
  const at = headerOf(declared);
  return memoised(module, `${instance.address}.${name}`, at, () => {
    const written = configured(declared, instance, name);
    if (written && written.kind !== "absent") return written;
    const type = declared.block.labels[0]?.value ?? "";
    if (declared.block.type === "data" && type === "aws_iam_policy_document" && (name === "json" || name === "minified_json"))
      return policyDocument(declared, instance, module);
    const origin = `${module.prefix}${instance.address}.${name}`;
    const isData = declared.block.type === "data";
    const { known, managedPolicy } = module.project;
    const get = (other) => configured(declared, instance, other);
    return computedAttribute({ isData, type, name, origin, at, configured: get, known, managedPolicy }) ?? unknown(
      at,
      `${origin} is known after apply`,
      hole(isArn(name) ? "arn" : name === "name" ? "name" : "free", origin)
    );
  });
}
var isArn = (name) => name === "arn" || name.endsWith("_arn");
function configured(declared, instance, name) {
  const expression2 = attribute(declared, name);
  return expression2 && evaluate(expression2, instance.scope);
}

// src/read/terraform/carriers.ts
var identity = (at) => [{ at, kind: "identity" }];
var session = (at) => [{ at, kind: "session" }];
var on = (service, at = "policy") => [{ at, kind: "resource", service }];
var endpoint = [{ at: "policy", kind: "endpoint" }];
var carriers = {
  aws_iam_policy: identity("policy"),
  aws_iam_role_policy: identity("policy"),
  aws_iam_user_policy: identity("policy"),
  aws_iam_group_policy: identity("policy"),
  aws_iam_role: [
    { at: "assume_role_policy", kind: "trust" },
    { at: "inline_policy.policy", kind: "identity" }
  ],
  aws_ssoadmin_permission_set_inline_policy: identity("inline_policy"),
  aws_iot_policy: identity("policy"),
  aws_organizations_policy: [{ at: "content", kind: "scp" }],
  aws_organizations_resource_policy: on("organizations", "content"),
  aws_transfer_user: session("policy"),
  aws_transfer_access: session("policy"),
  aws_rolesanywhere_profile: session("session_policy"),
  aws_odb_network: session("s3_policy_document"),
  aws_acmpca_policy: on("acm-pca"),
  aws_api_gateway_rest_api: on("execute-api"),
  aws_api_gateway_rest_api_policy: on("execute-api"),
  aws_api_gateway_domain_name: on("execute-api"),
  aws_backup_vault_policy: on("backup"),
  aws_cloudsearch_domain_service_access_policy: on("cloudsearch", "access_policy"),
  aws_cloudwatch_event_bus_policy: on("events"),
  aws_cloudwatch_log_destination_policy: on("logs", "access_policy"),
  aws_cloudwatch_log_delivery_destination_policy: on("logs", "delivery_destination_policy"),
  aws_cloudwatch_log_resource_policy: on("logs", "policy_document"),
  aws_codeartifact_domain_permissions_policy: on("codeartifact", "policy_document"),
  aws_codeartifact_repository_permissions_policy: on("codeartifact", "policy_document"),
  aws_codebuild_resource_policy: on("codebuild"),
  aws_dynamodb_resource_policy: on("dynamodb"),
  aws_ecr_registry_policy: on("ecr"),
  aws_ecr_repository_policy: on("ecr"),
  aws_ecr_repository_creation_template: on("ecr", "repository_policy"),
  aws_ecrpublic_repository_policy: on("ecr-public"),
  aws_efs_file_system_policy: on("elasticfilesystem"),
  aws_elasticsearch_domain: on("es", "access_policies"),
  aws_elasticsearch_domain_policy: on("es", "access_policies"),
  aws_opensearch_domain: on("es", "access_policies"),
  aws_opensearch_domain_policy: on("es", "access_policies"),
  aws_fsx_s3_access_point_attachment: on("s3", "s3_access_point.policy"),
  aws_glacier_vault: on("glacier", "access_policy"),
  aws_glacier_vault_lock: on("glacier"),
  aws_glue_resource_policy: on("glue"),
  aws_kinesis_resource_policy: on("kinesis"),
  aws_kms_key: on("kms"),
  aws_kms_key_policy: on("kms"),
  aws_kms_external_key: on("kms"),
  aws_kms_replica_key: on("kms"),
  aws_kms_replica_external_key: on("kms"),
  aws_media_store_container_policy: on("mediastore"),
  aws_msk_cluster_policy: on("kafka"),
  aws_networkfirewall_resource_policy: on("network-firewall"),
  aws_oam_sink_policy: on("oam"),
  aws_prometheus_resource_policy: on("aps", "policy_document"),
  aws_redshift_resource_policy: on("redshift"),
  aws_redshiftserverless_resource_policy: on("redshift-serverless"),
  aws_s3_bucket: on("s3"),
  aws_s3_bucket_policy: on("s3"),
  aws_s3_access_point: on("s3"),
  aws_s3control_access_point_policy: on("s3"),
  aws_s3control_bucket_policy: on("s3-outposts"),
  aws_s3control_multi_region_access_point_policy: on("s3", "details.policy"),
  aws_s3control_object_lambda_access_point_policy: on("s3-object-lambda"),
  aws_s3control_access_grants_instance_resource_policy: on("s3"),
  aws_s3tables_table_bucket_policy: on("s3tables", "resource_policy"),
  aws_s3tables_table_policy: on("s3tables", "resource_policy"),
  aws_s3vectors_vector_bucket_policy: on("s3vectors"),
  aws_sagemaker_model_package_group_policy: on("sagemaker", "resource_policy"),
  aws_schemas_registry_policy: on("schemas"),
  aws_secretsmanager_secret: on("secretsmanager"),
  aws_secretsmanager_secret_policy: on("secretsmanager"),
  aws_ses_identity_policy: on("ses"),
  aws_sesv2_email_identity_policy: on("ses"),
  aws_sns_topic: on("sns"),
  aws_sns_topic_policy: on("sns"),
  aws_sqs_queue: on("sqs"),
  aws_sqs_queue_policy: on("sqs"),
  aws_vpc_endpoint: endpoint,
  aws_vpc_endpoint_policy: endpoint,
  aws_vpclattice_auth_policy: on("vpc-lattice-svcs"),
  aws_vpclattice_resource_policy: on("vpc-lattice"),
  aws_xray_resource_policy: on("xray", "policy_document")
};
var attachments = {
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy_attachment: "policy_arn",
  aws_iam_group_policy_attachment: "policy_arn",
  aws_iam_policy_attachment: "policy_arn",
  aws_ssoadmin_managed_policy_attachment: "managed_policy_arn",
  aws_iam_role: "managed_policy_arns",
  aws_iam_role_policy_attachments_exclusive: "policy_arns",
  aws_iam_user_policy_attachments_exclusive: "policy_arns",
  aws_iam_group_policy_attachments_exclusive: "policy_arns"
};

// src/read/terraform/resources.ts
var OTHERS = /* @__PURE__ */ new Set(["aws_iam_user", "aws_ssoadmin_permission_set", ...Object.keys(attachments)]);
var isOfInterest = (type) => Object.hasOwn(carriers, type) || OTHERS.has(type);
var carriedBy = (type) => Object.hasOwn(carriers, type) ? carriers[type] ?? [] : [];
var attachedBy = (type) => Object.hasOwn(attachments, type) ? attachments[type] : void 0;
function readResource(module, declared, instance, found) {
  const carrier = {
    address: module.prefix + instance.address,
    type: declared.block.labels[0]?.value ?? "",
    root: module.ancestors[0] ?? module.directory.path,
    at: placed(headerOf(declared), [...module.when, ...instance.when])
  };
  readContent(carrier, contentOf(declared, instance.scope), found, module.project.notes);
}
function readContent(carrier, content, found, notes) {
  const { type } = carrier;
  const get = content.argument;
  const policies = carriedBy(type).flatMap((carried) => readCarried(carried, content, carrier));
  found.policies.push(...policies);
  const argument = attachedBy(type);
  const attached = argument === void 0 ? void 0 : get(argument);
  if (attached) readAttachments(carrier, attached, found, notes);
  if (type === "aws_iam_role") found.roles.push(roleOf(carrier, get, policies));
  if (type === "aws_iam_user") found.users.push({ kind: "user", carrier, ...identityOf(carrier, get) });
  if (type === "aws_ssoadmin_permission_set")
    found.permissionSets.push({
      carrier,
      name: wordSetting(get("name"), carrier.at),
      sessionDuration: wordSetting(get("session_duration"), carrier.at)
    });
}
function readAttachments(carrier, attached, found, notes) {
  const { words, open } = wordsOf(attached, [], []);
  found.attachments.push(...words.map((policy) => ({ carrier, policy })));
  if (open === void 0) return;
  const { file: file2, start, end } = attached.at;
  notes.push({
    at: { file: file2, start, end },
    resource: carrier.address,
    reason: `attached policies: ${open}`,
    policy: false
  });
}
var placed = (at, when) => when.length === 0 ? at : within(at, { ...at, when });
var identityOf = (carrier, get) => ({
  name: wordSetting(get("name"), carrier.at),
  path: wordSetting(get("path"), carrier.at),
  boundary: wordSetting(get("permissions_boundary"), carrier.at)
});
var roleOf = (carrier, get, policies) => ({
  kind: "role",
  carrier,
  ...identityOf(carrier, get),
  trust: policies.filter((policy) => policy.kind === "trust"),
  maxSessionDuration: numberSetting(get("max_session_duration"), carrier.at)
});
function readCarried(carried, content, carrier) {
  const kind = kindOf(carried.kind, carrier.type, content.argument);
  if (!kind) return [];
  return valuesAt(carried.at, content).filter((value) => possibilities(value).some((one2) => one2.kind !== "absent")).map((value) => {
    const document2 = inherit(asDocument(value), carrier.at);
    return parsePolicy(document2, { kind, ...carried.service ? { service: carried.service } : {}, carrier });
  });
}
function valuesAt(path, content) {
  const [first = "", argument] = path.split(".");
  if (argument === void 0) {
    const value = content.argument(first);
    return value ? [value] : [];
  }
  const { list, open } = content.blocks(first);
  const values2 = list.flatMap((block2) => block2.argument(argument) ?? []);
  return list.length === 0 && open !== void 0 ? [unknown(content.at, open, hole("free", first))] : values2;
}
function kindOf(kind, type, get) {
  if (type !== "aws_organizations_policy") return kind;
  const written = get("type");
  if (!written) return "scp";
  const text4 = knownText(written);
  if (text4 === void 0) return "unknown";
  return { SERVICE_CONTROL_POLICY: "scp", RESOURCE_CONTROL_POLICY: "rcp" }[text4];
}

export {
  asBoundaries,
  definitions,
  attribute,
  MOST_STEPS,
  instancesOf,
  scopeIn,
  childModule,
  blocksOf,
  nestedAttribute,
  documentOf,
  headerOf,
  attributeOf3 as attributeOf,
  evaluate,
  knownText,
  isTerraform,
  directoryPart,
  resolvePath,
  Directories,
  calledDirectory,
  sourceOfCall,
  isLocal,
  isOfInterest,
  carriedBy,
  attachedBy,
  readResource,
  readContent
};
