/** Service principals, without `.amazonaws.com`, that use the roles of one workload together, a line each. */
const families = [
  ['lambda', 'edgelambda', 'replicator.lambda'],
  ['ecs', 'ecs-tasks'],
  ['ec2', 'ssm', 'spotfleet', 'autoscaling'],
  ['eks', 'eks-fargate-pods', 'eks-nodegroup', 'pods.eks', 'ec2'],
  ['events', 'scheduler', 'pipes'],
  ['apigateway', 'ops.apigateway'],
  ['codebuild', 'codepipeline', 'codedeploy', 'cloudformation'],
  ['cloudtrail', 'logs', 'delivery.logs', 'vpc-flow-logs'],
  ['glue', 'lakeformation'],
  ['bedrock', 'bedrock-agentcore', 'sagemaker'],
  ['config', 'config-multiaccountsetup'],
  ['rds', 'export.rds', 'monitoring.rds'],
  ['elasticmapreduce', 'emr-serverless', 'ec2'],
  ['backup', 'restore-testing.backup'],
]

/** Do two service principals stand for one workload: a function at the edge for a function, a pod for its node? */
export const worksAs = (a: string, b: string): boolean =>
  a === b ||
  a.endsWith(`.${b}`) ||
  b.endsWith(`.${a}`) ||
  families.some((family) => family.includes(a) && family.includes(b))
