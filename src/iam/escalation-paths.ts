/**
 * Ways from some permissions to more of them: each the smallest set of actions that does it, as AWS describes what they do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
export interface EscalationPath {
  readonly gain: Gain
  readonly actions: readonly string[]
  /** The service to which a role is passed. */
  readonly passedTo?: string
}

/** What one gets: any permission, to be another principal, to run code as a role that is passed, or as one in use. */
export type Gain = 'permissions' | 'principal' | 'passed role' | 'role in use'

const permissions = `
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
  sso:AttachManagedPolicyToPermissionSet`

const principals = `
  iam:CreateAccessKey
  iam:CreateLoginProfile
  iam:UpdateLoginProfile
  iam:UpdateAssumeRolePolicy`

/** With iam:PassRole. The roles that may be passed are those that trust the service. */
const passed = `
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
  states.amazonaws.com | states:CreateStateMachine states:StartExecution`

const inUse = `
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
  states:StartExecution states:UpdateStateMachine`

const lines = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim())

const alone =
  (gain: Gain) =>
  (line: string): EscalationPath => ({ gain, actions: line.split(' ') })

export const escalationPaths: readonly EscalationPath[] = [
  ...lines(permissions).map(alone('permissions')),
  ...lines(principals).map(alone('principal')),
  ...lines(passed).map((line): EscalationPath => {
    const [passedTo = '', actions = ''] = line.split(' | ')
    return { gain: 'passed role', actions: ['iam:PassRole', ...actions.split(' ')], passedTo }
  }),
  ...lines(inUse).map(alone('role in use')),
]

/**
 * The services that run what their users write, and so hand the role that they are given to whoever writes it. Other services
 * use their roles for work of their own.
 */
export const runsCode = (service: string): boolean => codeServices.has(service)

const codeServices: ReadonlySet<string> = new Set([
  ...escalationPaths.flatMap(({ passedTo }) => passedTo ?? []),
  'build.apprunner.amazonaws.com',
  'codepipeline.amazonaws.com',
  'edgelambda.amazonaws.com',
  'pods.eks.amazonaws.com',
])
