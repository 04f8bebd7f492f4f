import {
  durationText
} from "./chunk-AFXONMMQ.js";
import {
  and,
  answer,
  arnPieces,
  covers,
  isLike,
  isWild,
  literal,
  managedPolicyNameOf,
  matcher,
  onlyHole,
  or,
  overlaps
} from "./chunk-PIANETPN.js";
import {
  isHole
} from "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-VL5DF5D7.js";
import {
  cfn,
  defineRule,
  identity,
  resource,
  scp,
  setting,
  tf,
  trust,
  using
} from "./chunk-7AIZDC53.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";

// rules/boundary-required.ts
var mayBeOneOf = (value, patterns) => value.some(
  (one) => patterns.length > 0 && (one.is === "unknown" || one.is === "known" && patterns.some((pattern) => isLike(one.value.parts, pattern) !== "no"))
);
var boundary_required_default = defineRule({
  id: "boundary-required",
  on: "principal",
  // A boundary is a second line of defence, and where nobody uses any yet, every role lacks one: no reason to fail a build.
  severity: "warning",
  category: "boundaries",
  summary: "Roles and users have a permissions boundary",
  why: `A boundary is the most that a role or user can ever do, whatever policies somebody attaches to it later. Where teams
    make their own roles, it is what keeps them from making an administrator.`,
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  equivalents: [],
  options: {
    accepted: setting.strings({
      default: ["*"],
      help: "Patterns for ARNs of boundaries that count, such as `arn:aws:iam::*:policy/boundary/*`"
    }),
    "exempt-paths": setting.strings({
      default: [],
      help: "Patterns for IAM paths of roles and users that need none, such as `/break-glass/*`"
    }),
    "exempt-names": setting.strings({ default: [], help: "Patterns for names of roles and users that need none" })
  },
  *check({ kind, boundary, path, name }, { options }) {
    if (mayBeOneOf(path, options["exempt-paths"]) || mayBeOneOf(name, options["exempt-names"])) return;
    for (const one of boundary) {
      if (one.is === "absent")
        yield { at: one.at, message: `this ${kind} has no permissions boundary; set one that caps what it can get` };
      else if (one.is === "known" && options.accepted.every((pattern) => isLike(one.value.parts, pattern) === "no"))
        yield {
          at: one.at,
          message: `${one.value.text} is not an accepted boundary; use ${options.accepted.join(" or ")}`
        };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws:iam::111122223333:policy/developer"
      }
    `,
    cfn`
      Parameters:
        Boundary: { Type: String }
      Resources:
        App:
          Type: AWS::IAM::Role
          Properties:
            PermissionsBoundary: !Ref Boundary
    `,
    using(
      { options: { "exempt-paths": ["/break-glass/*"] } },
      tf`
        resource "aws_iam_user" "emergency" {
          name = "emergency"
          path = "/break-glass/"
        }
      `
    )
  ],
  invalid: [
    tf`
      «resource "aws_iam_role" "app"» {
        assume_role_policy = "{}"
      }
    `,
    cfn`
      Resources:
        «App»:
          Type: AWS::IAM::User
    `,
    using(
      { options: { accepted: ["arn:aws:iam::*:policy/boundary/*"] } },
      tf`
        resource "aws_iam_role" "app" {
          assume_role_policy   = "{}"
          permissions_boundary = «"arn:aws:iam::111122223333:policy/developer"»
        }
      `
    )
  ]
});

// src/iam/arn.ts
function splitArn(text) {
  const [scheme, partition, service2, region, account2, start] = text.split(":", 6);
  if (scheme !== "arn" || partition === void 0 || service2 === void 0) return void 0;
  if (region === void 0 || account2 === void 0 || start === void 0) return void 0;
  const resource2 = text.slice([scheme, partition, service2, region, account2, ""].join(":").length);
  return { partition, service: service2, region, account: account2, resource: resource2 };
}
var isAccountId = (text) => /^\d{12}$/.test(text);
function typeAndId(resource2) {
  const end = resource2.search(/[/:]/);
  return end < 0 ? { type: "", id: resource2 } : { type: resource2.slice(0, end), id: resource2.slice(end + 1) };
}
var patternOfFormat = (format) => format.replace(/\$\{[^{}]*\}/g, "*");

// src/iam/principal.ts
function awsPrincipal(text) {
  if (text === "*") return { kind: "anyone" };
  if (isWild(text)) return { kind: "partial-wildcard" };
  if (isAccountId(text)) return { kind: "account", account: text };
  if (/^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text)) return { kind: "unique-id", id: text };
  const arn2 = splitArn(text);
  return arn2 ? ofArn(arn2) : { kind: "malformed" };
}
function ofArn({ service: service2, region, account: account2, resource: resource2 }) {
  const { type, id } = typeAndId(resource2);
  const isRoot = service2 === "iam" && resource2 === "root";
  const isNamed = id !== "" && (typesOf.get(service2) ?? []).includes(type);
  if (region !== "" || !(isRoot || isNamed)) return { kind: "malformed" };
  if (account2 === "cloudfront") return { kind: "cloudfront", name: id };
  if (!isAccountId(account2)) return { kind: "malformed" };
  return isRoot ? { kind: "account", account: account2 } : { kind: "identity", account: account2, type, name: id };
}
var typesOf = /* @__PURE__ */ new Map([
  ["iam", ["role", "user"]],
  ["sts", ["assumed-role", "federated-user"]]
]);
function servicePrincipal(text) {
  const [, name = ""] = /^([a-z0-9.-]{1,128})\.amazonaws\.com(?:\.cn)?$/.exec(text.toLowerCase()) ?? [];
  const [, service2 = name, region] = /^(.+)\.([a-z]{2,3}(?:-[a-z]+){1,2}-\d)$/.exec(name) ?? [];
  return service2 === "" ? void 0 : { service: service2, region };
}

// src/policy/account.ts
function ownerOf(principal, { own, trusted }) {
  const account2 = accountPieces(principal);
  if (onlyHole(account2)?.domain === "own-account") return "own";
  const id = literal(account2);
  if (id === void 0 || !isAccountId(id)) return "unknown";
  return own.includes(id) ? "own" : trusted.includes(id) ? "trusted" : "other";
}
var accountIdOf = (principal) => literal(accountPieces(principal)) ?? "";
var accountPieces = (principal) => arnPieces(principal)?.account ?? principal.parts;
function isWholeAccount(principal) {
  if (principal.known) return answer(awsPrincipal(principal.text).kind === "account");
  const domain = onlyHole(principal.parts)?.domain;
  if (domain === "account" || domain === "own-account") return "yes";
  const arn2 = arnPieces(principal);
  if (!arn2) return "unknown";
  return and(isLike(arn2.service, "iam"), isLike(arn2.resource, "root"));
}
var awsPrincipals = ({ principals }) => principals.form === "only" ? principals.list.filter(isAws).map(({ word }) => word) : [];
var isAws = ({ type }) => type === "AWS";

// src/iam/data/actions.ts
var actions = `
#a2c
=
R GetContainerizationJobDetails GetDeploymentJobDetails
W StartContainerizationJob StartDeploymentJob
#a4b
=
L ListBusinessReportSchedules ListConferenceProviders ListGatewayGroups ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups SearchUsers
R GetConferencePreference GetInvitationConfiguration ResolveRoom
W ApproveSkill AssociateSkillWithUsers CompleteRegistration CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateSkillGroup PutConferencePreference PutDeviceSetupEvents PutInvitationConfiguration RegisterAVSDevice RegisterDevice RejectSkill SendAnnouncement StartDeviceSync
=addressbook
R GetAddressBook
W DeleteAddressBook UpdateAddressBook
=addressbook,contact
W AssociateContactWithAddressBook DisassociateContactFromAddressBook
=conferenceprovider
R GetConferenceProvider
W DeleteConferenceProvider UpdateConferenceProvider
=contact
R GetContact
W DeleteContact UpdateContact
=device
L ListDeviceEvents
R GetDevice
W DeleteDevice DeleteDeviceUsageData DisassociateDeviceFromRoom UpdateDevice
=device,networkprofile
W AssociateDeviceWithNetworkProfile
=device,room
W AssociateDeviceWithRoom
=device,room,user
R ListTags
T TagResource UntagResource
=gateway
R GetGateway
W UpdateGateway
=gatewaygroup
L ListGateways
R GetGatewayGroup
W DeleteGatewayGroup UpdateGatewayGroup
=networkprofile
R GetNetworkProfile
W DeleteNetworkProfile UpdateNetworkProfile
=profile
R GetProfile
W CreateRoom DeleteProfile UpdateProfile
=room
L ListSmartHomeAppliances
R GetRoom GetRoomSkillParameter StartSmartHomeApplianceDiscovery
W DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization ForgetSmartHomeAppliances PutRoomSkillParameter PutSkillAuthorization UpdateRoom
=room,skillgroup
W AssociateSkillGroupWithRoom DisassociateSkillGroupFromRoom
=schedule
W DeleteBusinessReportSchedule UpdateBusinessReportSchedule
=skillgroup
R GetSkillGroup
W AssociateSkillWithSkillGroup DeleteSkillGroup DisassociateSkillFromSkillGroup UpdateSkillGroup
=user
W CreateUser DeleteUser DisassociateSkillFromUsers RevokeInvitation SendInvitation
#access-analyzer
=
L ListAnalyzers
R CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetGeneratedPolicy ListPolicyGenerations ValidatePolicy
W CancelPolicyGeneration StartPolicyGeneration
=?Analyzer
R ListTagsForResource
T TagResource UntagResource
=Analyzer
L ListAccessPreviews ListArchiveRules
R GetAccessPreview GetAnalyzedResource GetAnalyzer GetFinding GetFindingRecommendation GetFindingsStatistics ListAccessPreviewFindings ListAnalyzedResources ListFindings
W ApplyArchiveRule CreateAccessPreview CreateAnalyzer CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteServiceLinkedAnalyzer GenerateFindingRecommendation StartResourceScan UpdateAnalyzer UpdateFindings
=ArchiveRule
R GetArchiveRule
W CreateArchiveRule DeleteArchiveRule UpdateArchiveRule
#account
=?account
W CloseAccount
=?accountInOrganization
R GetPrimaryEmail GetPrimaryEmailUpdateStatus
W AcceptPrimaryEmailUpdate StartPrimaryEmailUpdate
=account,accountInOrganization
L ListRegions
R GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetRegionOptStatus
W DeleteAlternateContact DisableRegion EnableRegion PutAccountName PutAlternateContact PutContactInformation
#account-access
=
L ListApplications
W CreateApplication
=?application
T TagResource UntagResource
=application
L ListEntitlements
R GetApplication GetEntitlement ListTagsForResource
W CreateEntitlement DeleteApplication DeleteEntitlement
#acm
=
L ListAcmeEndpoints ListCertificates SearchCertificates
R GetAccountConfiguration
W CreateAcmeEndpoint PutAccountConfiguration RequestCertificate
=acme-domain-validation
R DescribeAcmeDomainValidation
W DeleteAcmeDomainValidation UpdateAcmeDomainValidation
=acme-domain-validation,acme-endpoint,acme-external-account-binding
R ListTagsForResource
T TagResource UntagResource
=acme-endpoint
L ListAcmeAccounts ListAcmeDomainValidations ListAcmeExternalAccountBindings
R DescribeAcmeAccount DescribeAcmeEndpoint
W CreateAcmeDomainValidation CreateAcmeExternalAccountBinding DeleteAcmeEndpoint RevokeAcmeAccount UpdateAcmeEndpoint
=acme-external-account-binding
R DescribeAcmeExternalAccountBinding GetAcmeExternalAccountBindingCredentials
W DeleteAcmeExternalAccountBinding RevokeAcmeExternalAccountBinding
=certificate
L ListCertificateDomainValidations
R DescribeCertificate ExportCertificate GetCertificate ListTagsForCertificate
T AddTagsToCertificate RemoveTagsFromCertificate
W DeleteCertificate ImportCertificate RenewCertificate ResendValidationEmail RevokeCertificate UpdateCertificate UpdateCertificateOptions
#acm-pca
=
L ListCertificateAuthorities
W CreateCertificateAuthority
=certificate-authority
P CreatePermission DeletePermission DeletePolicy PutPolicy
R DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags
T TagCertificateAuthority UntagCertificateAuthority
W CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate IssueCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority
#aco-automation
=
L ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions
R GetAutomationEvent GetEnrollmentConfiguration
W AssociateAccounts CreateAutomationRule DisassociateAccounts RollbackAutomationEvent StartAutomationEvent UpdateEnrollmentConfiguration
=AutomationRule
L ListTagsForResource
R GetAutomationRule
T TagResource UntagResource
W DeleteAutomationRule UpdateAutomationRule
#action-recommendations
=
L ListRecommendedActions
#activate
=
R GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram
W CreateForm PutMemberInfo
#agent-registry
=
L ListRegistries
W CreateRegistry
=?registry
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=registry
L ListDiscoverableRegistryRecords ListRegistryRecords
R GetRegistry InvokeRegistryMcp SearchDiscoverableRegistryRecords
W CreateRegistryRecord DeleteRegistry UpdateRegistry
=registry,registry-record
L ListTagsForResource
T TagResource UntagResource
=registry-record
R GetDiscoverableRegistryRecord GetRegistryRecord
W DeleteRegistryRecord SubmitRegistryRecordForApproval UpdateRegistryRecord UpdateRegistryRecordStatus
#agentaccess-mcp
=
R CheckConnectionStatus GetScreenshot
W CallForwardedTool DoubleClick HoldKey InvokeMcp KeyPress LeftClick LeftClickDrag LeftMouseDown LeftMouseUp MiddleClick MovePointer RightClick Scroll TripleClick TypeText
#aidevops
=
L ListAgentSpaces ListAssetTypes ListPrivateConnections ListServices
P AllowVendedLogDeliveryForResource
R GetAccountUsage SearchServiceAccessibleResource
=agentspace
L ListAccessTokens ListAssetFiles ListAssetVersions ListAssets ListAssociations ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListRecommendations ListTriggers
R DescribeServices GetAccessToken GetAgentSpace GetAsset GetAssetContent GetAssetFile GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation GetTrigger
W AssociateService CreateAccessToken CreateAgentSpace CreateAsset CreateAssetFile CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession CreateTrigger DeleteAgentSpace DeleteAsset DeleteAssetFile DeleteKnowledgeItem DeleteTrigger DescribeSupportLevel DisableOperatorApp DiscoverTopology EnableOperatorApp EndChatForCase InitiateChatForCase RevokeAccessToken RotateAccessToken SendMessage UpdateAgentSpace UpdateApprovalAction UpdateAsset UpdateAssetFile UpdateBacklogTask UpdateGoal UpdateKnowledgeItem UpdateOperatorAppIdpConfig UpdateRecommendation UpdateTrigger ValidateAwsAssociations
=agentspace,associations
L ListWebhooks
R GetAssociation
W DisassociateService UpdateAssociation
=agentspace,private-connection,service
R ListTagsForResource
T TagResource UntagResource
=private-connection
R DescribePrivateConnection
W CreatePrivateConnection DeletePrivateConnection UpdatePrivateConnectionCertificate
=service
R GetService
W DeregisterService RegisterService
#aiops
=
L GetEphemeralInvestigationResults ListInvestigationGroups
W CreateInvestigationGroup
=investigation-group
L ListFacts ListInvestigationEvents ListInvestigations ListReports ListTagsForResource
R GetFact GetFactVersions GetInvestigation GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ValidateInvestigationGroup
T TagResource UntagResource
W CreateInvestigation CreateInvestigationEvent CreateInvestigationResource CreateReport DeleteInvestigation DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport PutFact PutInvestigationGroupPolicy UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport
#airflow
=
L ListEnvironments
=?environment
R ListTagsForResource
T TagResource UntagResource
=environment
R GetEnvironment
W CreateCliToken CreateEnvironment DeleteEnvironment PublishMetrics UpdateEnvironment
=rbac-role
W CreateWebLoginToken InvokeRestApi
#airflow-serverless
=
L ListWorkflows
W CreateWorkflow
=Workflow
L ListTaskInstances ListWorkflowRuns ListWorkflowVersions
R GetTaskInstance GetWorkflow GetWorkflowRun ListTagsForResource
T TagResource UntagResource
W DeleteWorkflow StartWorkflowRun StopWorkflowRun UpdateWorkflow
#amplify
=
L ListApps ListResourcesForWebACL
W CreateApp
=apps
L ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListWebHooks
R GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource
W AssociateWebACL CreateBackendEnvironment DeleteApp DeleteBackendEnvironment DisassociateWebACL GenerateAccessLogs UpdateApp
=apps,branches,domains,webhooks
R ListTagsForResource
T TagResource UntagResource
=branches
L ListJobs
R GetBranch
W CreateBranch CreateDeployment CreateWebHook DeleteBranch StartDeployment UpdateBranch
=domains
R GetDomainAssociation
W CreateDomainAssociation DeleteDomainAssociation UpdateDomainAssociation
=jobs
R GetJob
W DeleteJob StartJob StopJob
=webhooks
R GetWebHook
W DeleteWebHook UpdateWebHook
#amplifybackend
=
L ListS3Buckets
=api,backend,environment
R GetBackendAPI GetBackendAPIModels
W CreateBackendAPI DeleteBackendAPI GenerateBackendAPIModels UpdateBackendAPI
=auth,backend,environment
R GetBackendAuth
W CreateBackendAuth DeleteBackendAuth ImportBackendAuth UpdateBackendAuth
=backend
W CloneBackend
=backend,environment
R GetBackend GetBackendStorage
W DeleteBackend RemoveAllBackends
=backend,environment,storage
W CreateBackendStorage DeleteBackendStorage ImportBackendStorage UpdateBackendStorage
=backend,job
L ListBackendJobs
R GetBackendJob
W UpdateBackendJob
=backend,token
R GetToken
W CreateToken DeleteToken
=config
W CreateBackendConfig RemoveBackendConfig UpdateBackendConfig
=created-backend
W CreateBackend
#amplifyuibuilder
=
L ListCodegenJobs ListComponents ListForms ListThemes
R ExportComponents ExportForms ExportThemes GetMetadata
W CreateComponent CreateForm CreateTheme ExchangeCodeForToken PutMetadataFlag RefreshToken ResetMetadataFlag StartCodegenJob
=CodegenJobResource
R GetCodegenJob
=CodegenJobResource,ComponentResource,FormResource,ThemeResource
L ListTagsForResource
T TagResource UntagResource
=ComponentResource
R GetComponent
W DeleteComponent UpdateComponent
=FormResource
R GetForm
W DeleteForm UpdateForm
=ThemeResource
R GetTheme
W DeleteTheme UpdateTheme
#aoss
=
L ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints
R BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig GetSecurityPolicy
W CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DeleteAccessPolicy DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint
=Collection
W APIAccessAll DeleteCollection UpdateCollection
=CollectionGroup
W AddCollectionToCollectionGroup DeleteCollectionGroup UpdateCollectionGroup
=Dashboards
W DashboardsAccessAll
#apigateway
=?PrivateDomainName
P CreateAccessAssociation RejectAccessAssociation UpdateDomainNameManagementPolicy
=Account,ApiKey,ApiKeys,Authorizer,Authorizers,BasePathMapping,BasePathMappings,ClientCertificate,ClientCertificates,Deployment,Deployments,DocumentationPart,DocumentationParts,DocumentationVersion,DocumentationVersions,DomainName,DomainNameAccessAssociations,DomainNames,GatewayResponse,GatewayResponses,Integration,IntegrationResponse,Method,MethodResponse,Model,Models,PrivateBasePathMapping,PrivateBasePathMappings,PrivateDomainName,RequestValidator,RequestValidators,Resource,Resources,RestApi,RestApis,Sdk,Stage,Stages,Tags,UsagePlan,UsagePlanKey,UsagePlanKeys,UsagePlans,VpcLink,VpcLinks
R GET
=Account,ApiKey,Authorizer,BasePathMapping,ClientCertificate,Deployment,DocumentationPart,DocumentationVersion,DomainName,GatewayResponse,Integration,IntegrationResponse,Method,MethodResponse,Model,PrivateBasePathMapping,PrivateDomainName,RequestValidator,Resource,RestApi,Stage,Template,UsagePlan,UsagePlanKey,VpcLink
W PATCH
=ApiKey,Authorizer,BasePathMapping,ClientCertificate,Deployment,DocumentationPart,DocumentationVersion,DomainName,DomainNameAccessAssociation,GatewayResponse,Integration,IntegrationResponse,Method,MethodResponse,Model,PrivateBasePathMapping,PrivateDomainName,RequestValidator,Resource,RestApi,Stage,Tags,Template,UsagePlan,UsagePlanKey,VpcLink
W DELETE
=ApiKeys,Authorizers,BasePathMappings,ClientCertificates,Deployments,DocumentationParts,DocumentationVersions,DomainNameAccessAssociations,DomainNames,GatewayResponses,IntegrationResponse,MethodResponse,Models,PrivateBasePathMappings,RequestValidators,Resources,RestApis,Stages,UsagePlanKeys,UsagePlans,VpcLinks
W POST
=DocumentationPart,GatewayResponse,IntegrationResponse,MethodResponse,RestApi,Tags
W PUT
=DomainName,DomainNames
P AddCertificateToDomain RemoveCertificateFromDomain
=DomainNames,PrivateDomainName
P UpdateDomainNamePolicy
=Portal
L ListPortals
R GetPortal
W CreatePortal DeletePortal DisablePortal PreviewPortal PublishPortal UpdatePortal
=PortalProduct
L ListPortalProducts
P DeletePortalProductSharingPolicy PutPortalProductSharingPolicy
R GetPortalProduct GetPortalProductSharingPolicy
W CreatePortalProduct DeletePortalProduct UpdatePortalProduct
=PortalProduct,ProductPage
L ListProductPages
R GetProductPage
=PortalProduct,ProductRestEndpointPage
L ListProductRestEndpointPages
R GetProductRestEndpointPage
W DeleteProductRestEndpointPage
=ProductPage
W CreateProductPage DeleteProductPage UpdateProductPage
=ProductRestEndpointPage
W CreateProductRestEndpointPage UpdateProductRestEndpointPage
=RestApi,RestApis
P UpdateRestApiPolicy
=RoutingRule
L ListRoutingRules
R GetRoutingRule
W CreateRoutingRule DeleteRoutingRule UpdateRoutingRule
=Stage,Stages
P SetWebACL
#app-integrations
=
L ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrations ListEventIntegrations
R ListEventIntegrationAssociations
=application
R GetApplication
W CreateApplication CreateApplicationAssociation DeleteApplication UpdateApplication
=application,application-association,data-integration,data-integration-association,event-integration,event-integration-association
T TagResource UntagResource
=application,data-integration,data-integration-association,event-integration,event-integration-association
R ListTagsForResource
=application-association
W DeleteApplicationAssociation
=data-integration
L ListDataIntegrationExecutions ListDataIntegrationSchedules
R GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule
W CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule DeleteDataIntegration StartDataIntegrationExecution UpdateDataIntegration UpdateDataIntegrationSchedule
=data-integration-association
W DeleteDataIntegrationAssociation UpdateDataIntegrationAssociation
=event-integration
R GetEventIntegration
W CreateEventIntegration CreateEventIntegrationAssociation DeleteEventIntegration UpdateEventIntegration
=event-integration-association
W DeleteEventIntegrationAssociation
#appconfig
=
L ListApplications ListDeploymentStrategies ListExperimentDefinitions ListExtensionAssociations ListExtensions
R GetAccountSettings
W CreateApplication CreateDeploymentStrategy CreateExtension CreateExtensionAssociation UpdateAccountSettings
=application
L ListConfigurationProfiles ListEnvironments
R GetApplication
W CreateConfigurationProfile CreateEnvironment CreateExperimentDefinition DeleteApplication UpdateApplication
=application,configuration,configurationprofile,deployment,deploymentstrategy,environment,experimentdefinition,experimentrun,extension,extensionassociation
T TagResource UntagResource
=application,configurationprofile
L ListHostedConfigurationVersions
R GetConfigurationProfile
W CreateHostedConfigurationVersion DeleteConfigurationProfile UpdateConfigurationProfile ValidateConfiguration
=application,configurationprofile,deployment,deploymentstrategy,environment,experimentdefinition,experimentrun,extension,extensionassociation
R ListTagsForResource
=application,configurationprofile,deploymentstrategy,environment
W StartDeployment
=application,configurationprofile,environment
R GetConfiguration
=application,configurationprofile,hostedconfigurationversion
R GetHostedConfigurationVersion
W DeleteHostedConfigurationVersion
=application,deployment,environment
R GetDeployment
W StopDeployment
=application,environment
L ListDeployments
R GetEnvironment
W DeleteEnvironment UpdateEnvironment
=application,experimentdefinition
L ListExperimentRuns
R GetExperimentDefinition
W DeleteExperimentDefinition StartExperimentRun UpdateExperimentDefinition
=application,experimentdefinition,experimentrun
L ListExperimentRunEvents
R GetExperimentRun
W StopExperimentRun UpdateExperimentRun
=configuration
R GetLatestConfiguration
W StartConfigurationSession
=deploymentstrategy
R GetDeploymentStrategy
W DeleteDeploymentStrategy UpdateDeploymentStrategy
=extension
R GetExtension
W DeleteExtension UpdateExtension
=extensionassociation
R GetExtensionAssociation
W DeleteExtensionAssociation UpdateExtensionAssociation
#appfabric
=
L ListAppBundles
W CreateAppBundle
=appauthorization,appbundle
R GetAppAuthorization
W ConnectAppAuthorization DeleteAppAuthorization UpdateAppAuthorization
=appauthorization,appbundle,ingestion,ingestiondestination
R ListTagsForResource
T TagResource UntagResource
=appbundle
L ListAppAuthorizations ListIngestions
R GetAppBundle
W BatchGetUserAccessTasks CreateAppAuthorization CreateIngestion DeleteAppBundle StartUserAccessTasks
=appbundle,ingestion
L ListIngestionDestinations
R GetIngestion
W CreateIngestionDestination DeleteIngestion StartIngestion StopIngestion
=appbundle,ingestion,ingestiondestination
R GetIngestionDestination
W DeleteIngestionDestination UpdateIngestionDestination
#appflow
=
R DescribeConnectorProfiles DescribeConnectors DescribeFlows
W CreateConnectorProfile CreateFlow RegisterConnector
=connector
L ListConnectors
R DescribeConnector
W UnRegisterConnector UpdateConnectorRegistration
=connector,flow
T TagResource UntagResource
=connectorprofile
L ListConnectorEntities
R DescribeConnectorEntity DescribeConnectorFields ListConnectorFields
W DeleteConnectorProfile ResetConnectorMetadataCache UpdateConnectorProfile UseConnectorProfile
=flow
L ListFlows
R DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords ListTagsForResource
W CancelFlowExecutions DeleteFlow RunFlow StartFlow StopFlow UpdateFlow
#application-autoscaling
=
L GetPredictiveScalingForecast
R DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions
=ScalableTarget
R ListTagsForResource
T TagResource UntagResource
W DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction RegisterScalableTarget
#application-signals
=
L ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceLevelObjectives ListServiceStates ListServices
R GetService ListServiceDependencies ListServiceDependents ListServiceOperations
W CreateInstrumentationConfiguration CreateServiceLevelObjective DeleteGroupingConfiguration Link PutGroupingConfiguration StartDiscovery
=instrumentationConfig
R GetInstrumentationConfiguration GetInstrumentationConfigurationStatus
W BatchDeleteInstrumentationConfigurations DeleteInstrumentationConfiguration ReportInstrumentationConfigurationStatus
=instrumentationConfig,slo
R ListTagsForResource
T TagResource UntagResource
=slo
L ListServiceLevelObjectiveExclusionWindows
R BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
W BatchUpdateExclusionWindows DeleteServiceLevelObjective UpdateServiceLevelObjective
#application-signals-mcp
=mcp-server
R CallReadOnlyTool InvokeMcp
#application-transformation
=
R GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment
W PutLogData PutMetricData StartContainerization StartDeployment StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment
#applicationinsights
=
L ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads
R DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload ListTagsForResource
T TagResource UntagResource
W AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern Link RemoveWorkload UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload
#appmesh
=
L ListMeshes
=gatewayRoute
R DescribeGatewayRoute
W DeleteGatewayRoute
=gatewayRoute,mesh,route,virtualGateway,virtualNode,virtualRouter,virtualService
L ListTagsForResource
T TagResource UntagResource
=gatewayRoute,virtualService
W CreateGatewayRoute UpdateGatewayRoute
=mesh
L ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
R DescribeMesh GetMeshPolicy
W CreateMesh DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh
=route
R DescribeRoute
W DeleteRoute
=route,virtualNode
W CreateRoute UpdateRoute
=virtualGateway
L ListGatewayRoutes
R DescribeVirtualGateway
W CreateVirtualGateway DeleteVirtualGateway UpdateVirtualGateway
=virtualGateway,virtualNode
R StreamAggregatedResources
=virtualNode
R DescribeVirtualNode
W DeleteVirtualNode UpdateVirtualNode
=virtualNode,virtualRouter,virtualService
W CreateVirtualService UpdateVirtualService
=virtualNode,virtualService
W CreateVirtualNode
=virtualRouter
L ListRoutes
R DescribeVirtualRouter
W CreateVirtualRouter DeleteVirtualRouter UpdateVirtualRouter
=virtualService
R DescribeVirtualService
W DeleteVirtualService
#appmesh-preview
=
L ListMeshes
=gatewayRoute
R DescribeGatewayRoute
W DeleteGatewayRoute
=gatewayRoute,virtualService
W CreateGatewayRoute UpdateGatewayRoute
=mesh
L ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
R DescribeMesh GetMeshPolicy
W CreateMesh DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh
=route
R DescribeRoute
W DeleteRoute
=route,virtualNode
W CreateRoute UpdateRoute
=virtualGateway
L ListGatewayRoutes
R DescribeVirtualGateway
W CreateVirtualGateway DeleteVirtualGateway UpdateVirtualGateway
=virtualGateway,virtualNode
R StreamAggregatedResources
=virtualNode
R DescribeVirtualNode
W DeleteVirtualNode UpdateVirtualNode
=virtualNode,virtualRouter,virtualService
W CreateVirtualService UpdateVirtualService
=virtualNode,virtualService
W CreateVirtualNode
=virtualRouter
L ListRoutes
R DescribeVirtualRouter
W CreateVirtualRouter DeleteVirtualRouter UpdateVirtualRouter
=virtualService
R DescribeVirtualService
W DeleteVirtualService
#apprunner
=
L ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors ListVpcIngressConnections
=autoscalingconfiguration
L ListServicesForAutoScalingConfiguration
R DescribeAutoScalingConfiguration
W CreateAutoScalingConfiguration DeleteAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration
=autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector
R ListTagsForResource
W CreateService UpdateService
=autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection
T TagResource UntagResource
=connection
W CreateConnection DeleteConnection
=observabilityconfiguration
R DescribeObservabilityConfiguration
W CreateObservabilityConfiguration DeleteObservabilityConfiguration
=service
L ListOperations
R DescribeCustomDomains DescribeOperation DescribeService DescribeWebAclForService
W AssociateCustomDomain DeleteService DisassociateCustomDomain DisassociateWebAcl PauseService ResumeService StartDeployment
=service,webacl
W AssociateWebAcl
=vpcconnector
R DescribeVpcConnector
W CreateVpcConnector DeleteVpcConnector
=vpcingressconnection
R DescribeVpcIngressConnection
W CreateVpcIngressConnection DeleteVpcIngressConnection UpdateVpcIngressConnection
=webacl
L ListAssociatedServicesForWebAcl
#appstream
=
L DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeFleets DescribeImageBuilders DescribeImages DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers ListExportImageTasks
R GetExportImageTask ListTagsForResource
W CreateAppBlock CreateDirectoryConfig CreateExportImageTask CreateImportedImage CreateUsageReportSubscription CreateUser DeleteDirectoryConfig DeleteUsageReportSubscription DeleteUser DisableUser EnableUser ExpireSession UpdateDirectoryConfig
=app-block
W CreateApplication DeleteAppBlock
=app-block,app-block-builder
W AssociateAppBlockBuilderAppBlock DisassociateAppBlockBuilderAppBlock
=app-block,app-block-builder,application,fleet,image,image-builder,stack
T TagResource UntagResource
=app-block,application
W UpdateApplication
=app-block-builder
W CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL DeleteAppBlockBuilder StartAppBlockBuilder StopAppBlockBuilder UpdateAppBlockBuilder
=application
W DeleteApplication
=application,fleet
W AssociateApplicationFleet DisassociateApplicationFleet
=fleet
R ListAssociatedStacks
W DeleteFleet StartFleet StopFleet
=fleet,image
W CreateFleet UpdateFleet
=fleet,stack
L DescribeSessions
W AssociateFleet CreateStreamingURL DisassociateFleet
=image
R DescribeImagePermissions
W CopyImage CreateUpdatedImage DeleteImage DeleteImagePermissions UpdateImagePermissions
=image,image-builder
L DescribeSoftwareAssociations
W CreateImageBuilder
=image-builder
W AssociateSoftwareToImageBuilder CreateImageBuilderStreamingURL DeleteImageBuilder DisassociateSoftwareFromImageBuilder StartImageBuilder StartSoftwareDeploymentToImageBuilder StopImageBuilder
=stack
L DescribeEntitlements ListEntitledApplications
R DescribeThemeForStack ListAssociatedFleets
W AssociateApplicationToEntitlement BatchAssociateUserStack BatchDisassociateUserStack CreateEntitlement CreateStack CreateThemeForStack DeleteEntitlement DeleteStack DeleteThemeForStack DisassociateApplicationFromEntitlement Stream UpdateEntitlement UpdateStack UpdateThemeForStack
#appstudio
=
R GetAccountStatus GetEnablementJobStatus
W StartEnablementJob StartRollbackEnablementJob StartTeamDeployment
#appsync
=
L ListApiKeys ListApis ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation
P SetWebACL
R EvaluateCode EvaluateMappingTemplate GetApiCache GetDataSource GetDataSourceIntrospection GetFunction GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetType
W CreateApi CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApiCache DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteResourcePolicy DeleteType FlushApiCache PutGraphqlApiEnvironmentVariables PutResourcePolicy StartDataSourceIntrospection StartSchemaCreation UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType
=api
L ListChannelNamespaces
R GetApi
W DeleteApi EventConnect UpdateApi
=api,channelNamespace,domain,graphqlapi
R ListTagsForResource
T TagResource UntagResource
=api,graphqlapi
R GetWebACLForResource
W AssociateWebACL DisassociateWebACL
=channelNamespace
R GetChannelNamespace
W CreateChannelNamespace DeleteChannelNamespace EventPublish EventSubscribe UpdateChannelNamespace
=domain
R GetApiAssociation GetDomainName
W AssociateApi CreateDomainName DeleteDomainName DisassociateApi UpdateDomainName
=field,graphqlapi
W GraphQL SourceGraphQL
=graphqlapi
R GetGraphqlApi
W AssociateMergedGraphqlApi AssociateSourceGraphqlApi DeleteGraphqlApi UpdateGraphqlApi
=mergedApiAssociation
W DisassociateMergedGraphqlApi
=sourceApiAssociation
R GetSourceApiAssociation
W DisassociateSourceGraphqlApi StartSchemaMerge UpdateSourceApiAssociation
#apptest
=
L ListTestCases ListTestConfigurations ListTestRuns ListTestSuites
R ListTagsForResource
W CreateTestCase CreateTestConfiguration CreateTestSuite StartTestRun
=TestCase
R GetTestCase
W DeleteTestCase UpdateTestCase
=TestCase,TestConfiguration,TestRun,TestSuite
T TagResource UntagResource
=TestConfiguration
R GetTestConfiguration
W DeleteTestConfiguration UpdateTestConfiguration
=TestRun
R GetTestRunStep ListTestRunSteps ListTestRunTestCases
W DeleteTestRun
=TestSuite
R GetTestSuite
W DeleteTestSuite UpdateTestSuite
#aps
=
L ListScrapers ListWorkspaces
R GetDefaultScraperConfiguration
W CreateWorkspace
=anomalydetector,rulegroupsnamespace,scraper,workspace
R ListTagsForResource
T TagResource UntagResource
=anomalydetector,workspace
R DescribeAnomalyDetector
W DeleteAnomalyDetector PutAnomalyDetector
=cluster,workspace
W CreateScraper
=rulegroupsnamespace
R DescribeRuleGroupsNamespace
W CreateRuleGroupsNamespace DeleteRuleGroupsNamespace PutRuleGroupsNamespace
=scraper
R DescribeScraper DescribeScraperLoggingConfiguration
W DeleteScraper DeleteScraperLoggingConfiguration UpdateScraperLoggingConfiguration
=scraper,workspace
W UpdateScraper
=workspace
L ListAnomalyDetectors ListRuleGroupsNamespaces
R DescribeAlertManagerDefinition DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListRules PreviewAnomalyDetector QueryMetrics
W CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration CreateQueryLoggingConfiguration DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteWorkspace PutAlertManagerDefinition PutAlertManagerSilences PutResourcePolicy RemoteWrite UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration
#arc-region-switch
=
L ListPlans ListPlansInRegion
P DeleteResourcePolicy PutResourcePolicy
=plan
L ListPlanExecutionEvents ListPlanExecutions ListRoute53HealthChecks ListRoute53HealthChecksInRegion
P GetResourcePolicy
R GetPlan GetPlanEvaluationStatus GetPlanExecution GetPlanInRegion ListTagsForResource
T TagResource UntagResource
W ApprovePlanExecutionStep CancelPlanExecution CreatePlan DeletePlan StartPlanExecution UpdatePlan UpdatePlanExecution UpdatePlanExecutionStep
#arc-zonal-shift
=
L ListAutoshifts ListManagedResources ListZonalShifts
R GetAutoshiftObserverNotificationStatus
W UpdateAutoshiftObserverNotificationStatus
=ALB,NLB
R GetManagedResource
W CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration StartPracticeRun StartZonalShift UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift
#arsenal
=
W RegisterOnPremisesAgent
#artifact
=
L ListAgreements ListComplianceInquiries ListCustomerAgreements ListReportVersions ListReports
R GetAccountSettings
W PutAccountSettings
=agreement
R GetAgreement GetNdaForAgreement
W AcceptAgreement AcceptNdaForAgreement
=compliance-inquiry
L ListComplianceInquiryQueries
R ExportComplianceInquiry GetComplianceInquiryMetadata ListTagsForResource
T TagResource UntagResource
W CreateComplianceInquiry PutComplianceInquiryFeedback
=customer-agreement
R GetCustomerAgreement
W TerminateAgreement
=report
R GetReport GetReportMetadata GetTermForReport
#athena
=
L ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListExecutors ListWorkGroups
R GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetQueryExecutions GetTable GetTables ListEngineVersions
W RunQuery
=capacity-reservation
R GetCapacityAssignmentConfiguration GetCapacityReservation
W CancelCapacityReservation CreateCapacityReservation DeleteCapacityReservation UpdateCapacityReservation
=capacity-reservation,datacatalog,session,workgroup
R ListTagsForResource
T TagResource UntagResource
=capacity-reservation,workgroup
W PutCapacityAssignmentConfiguration
=datacatalog
L ListDatabases
R GetDataCatalog GetDatabase GetTableMetadata ListTableMetadata
W CreateDataCatalog DeleteDataCatalog UpdateDataCatalog
=session,workgroup
R GetResourceDashboard GetSession GetSessionStatus
W GetSessionEndpoint StartSession TerminateSession
=workgroup
L ListCalculationExecutions ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions
R BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetWorkGroup ListQueryExecutions
W CancelQueryExecution CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook ImportNotebook StartCalculationExecution StartQueryExecution StopCalculationExecution StopQueryExecution UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup
#auditmanager
=
L GetDelegations ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications
R GetAccountStatus GetEvidenceFileUploadUrl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ValidateAssessmentReportIntegrity
W CreateAssessment CreateControl DeleteAssessmentFrameworkShare DeregisterAccount DeregisterOrganizationAdminAccount RegisterAccount RegisterOrganizationAdminAccount UpdateSettings
=assessment
R GetAssessment GetAssessmentReportUrl GetChangeLogs GetEvidenceFoldersByAssessment
W AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchDisassociateAssessmentReportEvidence CreateAssessmentReport DeleteAssessment DeleteAssessmentReport DisassociateAssessmentReportEvidenceFolder UpdateAssessment UpdateAssessmentStatus
=assessment,assessmentControlSet
W BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment
=assessment,assessmentFramework,control
T TagResource UntagResource
=assessment,control
R ListTagsForResource
=assessmentControlSet
R GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFolder GetEvidenceFoldersByAssessmentControl
W BatchImportEvidenceToAssessmentControl UpdateAssessmentControl UpdateAssessmentControlSetStatus
=assessmentFramework
R GetAssessmentFramework
W DeleteAssessmentFramework StartAssessmentFrameworkShare UpdateAssessmentFrameworkShare
=assessmentFramework,control
W CreateAssessmentFramework UpdateAssessmentFramework
=control
R GetControl
W DeleteControl UpdateControl
#autoscaling
=
L DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast
R DescribeTags
W PutAccountSetting
=autoScalingGroup
T CreateOrUpdateTags DeleteTags
W AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup DeleteAutoScalingGroup DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup
=launchConfiguration
W CreateLaunchConfiguration DeleteLaunchConfiguration
#autoscaling-plans
=
R DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData
W CreateScalingPlan DeleteScalingPlan UpdateScalingPlan
#aws-external-anthropic
=
L CallWithBearerToken ListKeys ListWorkspaces
R GetAccountStatus GetKey
W AssumeConsole CreateWorkspace DisableKey RegisterKey UpdateKey
=?workspace
R ListTagsForResource
T TagResource UntagResource
=workspace
L ListAgents ListBatchInferences ListEnvironments ListFiles ListMemoryStores ListModels ListSessions ListSkills ListUserProfiles ListVaults ListWebhooks
R GetAgent GetBatchInference GetEnvironment GetFile GetMemoryStore GetModel GetSession GetSkill GetUserProfile GetVault GetWebhook GetWorkspace
W ArchiveAgent ArchiveEnvironment ArchiveMemoryStore ArchiveSession ArchiveVault ArchiveWorkspace CancelBatchInference CountTokens CreateAgent CreateBatchInference CreateEnvironment CreateFile CreateInference CreateMemoryStore CreateSession CreateSkill CreateUserProfile CreateUserProfileEnrollmentUrl CreateVault CreateWebhook DeleteBatchInference DeleteEnvironment DeleteFile DeleteMemoryStore DeleteSession DeleteSkill DeleteVault DeleteWebhook ProcessEnvironmentWork RotateWebhookSecret UpdateAgent UpdateEnvironment UpdateMemoryStore UpdateSession UpdateSkill UpdateUserProfile UpdateVault UpdateWebhook UpdateWorkspace
#aws-marketplace
=
L DescribePrivateMarketplaceRequests GetAgreementTerms ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListChangeSets ListEntities ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings ListPrivateMarketplaceRequests ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence ListVerifications SearchAgreements ViewSubscriptions
R DescribeAgreement DescribeBuilds DescribeProcurementSystemConfiguration GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetBillingAdjustmentRequest GetEntitlements GetVerification ListBuilds ListEntitlementDetails
W AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CreateAgreementRequest CreatePrivateMarketplaceRequests DisassociateProductsFromPrivateMarketplace MeterUsage PutProcurementSystemConfiguration RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild Subscribe Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders
=?Assessment
R DescribeAssessment
=?DeploymentParameter
R ListTagsForResource
=AllListings
L SearchFacets SearchListings
=AllPurchaseOptions
L ListPurchaseOptions
=ChangeSet
R DescribeChangeSet
W CancelChangeSet
=Dashboard
R GetBuyerDashboard
=DeploymentParameter
T TagResource UntagResource
W PutDeploymentParameter
=Entity
P DeleteResourcePolicy PutResourcePolicy
R DescribeEntity GetResourcePolicy
W StartChangeSet
=InvoiceSubmissionTask
R GetInvoiceSubmissionTask
W StartInvoiceSubmissionTask
=IssuedTaxInvoice
R GetIssuedTaxInvoice
=Listing
R GetListing
=Offer
R GetOffer GetOfferTerms
=OfferSet
R GetOfferSet
=Product
L ListFulfillmentOptions
R GetProduct
=SellerDashboard
R GetSellerDashboard
=TaxComplianceProfile
R GetTaxComplianceProfile
=TaxComplianceProfileChangeTask
W StartTaxComplianceProfileChangeTask
=VerificationEvidence
R GetVerificationEvidence
W CreateVerificationEvidence StartVerification UpdateVerificationEvidence
#aws-marketplace-management
=
L viewMarketing viewReports viewSettings viewSupport
R GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails
W PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles
#aws-portal
=
R GetConsoleActionSetEnforced ViewAccount ViewBilling ViewPaymentMethods ViewUsage
W ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced
#awsconnector
=
R GetConnectorHealth ValidateConnectorId
W RegisterConnector
#b2bi
=
L ListCapabilities ListPartnerships ListProfiles ListTransformers
W CreateProfile CreateTransformer
=?transformer
W CreateCapability
=capability
R GetCapability
W DeleteCapability
=capability,partnership
W UpdatePartnership
=capability,partnership,profile,transformer
R ListTagsForResource
T TagResource UntagResource
=capability,profile
W CreatePartnership
=capability,transformer
W UpdateCapability
=partnership
R GetPartnership
W DeletePartnership
=profile
R GetProfile
W DeleteProfile UpdateProfile
=transformer
R GetTransformer GetTransformerJob
W CreateStarterMappingTemplate DeleteTransformer GenerateMapping StartTransformerJob TestConversion TestMapping TestParsing UpdateTransformer
#backup
=
L ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations
P ListIndexedRecoveryPointsForSearch
R DescribeBackupJob DescribeCopyJob DescribeGlobalSettings DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlanFromJSON GetBackupPlanFromTemplate GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetSupportedResourceTypes
W PutRestoreValidationResult StopBackupJob UpdateGlobalSettings UpdateRegionSettings
=backupAccessPoint
R DescribeBackupAccessPoint
W DeleteBackupAccessPoint
=backupAccessPoint,backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration
R ListTags
T TagResource UntagResource
=backupPlan
L ListBackupPlanVersions ListBackupSelections
R GetBackupPlan GetBackupSelection
W CreateBackupPlan CreateBackupSelection DeleteBackupPlan DeleteBackupSelection UpdateBackupPlan
=backupVault
L ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRestoreAccessBackupVaults
P DeleteBackupVaultAccessPolicy DeleteBackupVaultSharingPolicy PutBackupVaultAccessPolicy PutBackupVaultSharingPolicy
R DescribeBackupVault GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy
W AssociateBackupVaultMpaApprovalTeam CopyIntoBackupVault CreateBackupVault CreateLogicallyAirGappedBackupVault CreateRestoreAccessBackupVault DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DisassociateBackupVaultMpaApprovalTeam PutBackupVaultLockConfiguration PutBackupVaultNotifications RevokeRestoreAccessBackupVault StartBackupJob
=framework
R DescribeFramework
W CreateFramework DeleteFramework UpdateFramework
=legalHold
L ListRecoveryPointsByLegalHold
R GetLegalHold
W CancelLegalHold CreateLegalHold
=recoveryPoint
P SearchRecoveryPoint
R DescribeRecoveryPoint GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata
W CopyFromBackupVault CreateBackupAccessPoint DeleteRecoveryPoint DisassociateRecoveryPoint DisassociateRecoveryPointFromParent StartCopyJob StartRestoreJob StartScanJob UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle
=reportPlan
R DescribeReportPlan
W CreateReportPlan DeleteReportPlan StartReportJob UpdateReportPlan
=restoreTestingPlan
L ListRestoreTestingSelections
R GetRestoreTestingPlan GetRestoreTestingSelection
W CreateRestoreTestingPlan CreateRestoreTestingSelection DeleteRestoreTestingPlan DeleteRestoreTestingSelection UpdateRestoreTestingPlan UpdateRestoreTestingSelection
=tieringConfiguration
R GetTieringConfiguration
W CreateTieringConfiguration DeleteTieringConfiguration UpdateTieringConfiguration
#backup-gateway
=
R ListGateways ListHypervisors ListVirtualMachines
W CreateGateway ImportHypervisorConfiguration
=gateway
R GetBandwidthRateLimitSchedule GetGateway
W DeleteGateway DisassociateGatewayFromServer PutBandwidthRateLimitSchedule PutMaintenanceStartTime TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor
=gateway,hypervisor
W AssociateGatewayToServer
=gateway,hypervisor,virtualmachine
R ListTagsForResource
T TagResource UntagResource
=hypervisor
R GetHypervisor GetHypervisorPropertyMappings
W DeleteHypervisor PutHypervisorPropertyMappings Restore StartVirtualMachinesMetadataSync
=virtualmachine
R GetVirtualMachine
W Backup
#backup-search
=
L ListSearchJobs ListSearchResultExportJobs
W StartSearchJob
=searchExportJob
R GetSearchResultExportJob
=searchExportJob,searchJob
R ListTagsForResource
T TagResource UntagResource
=searchJob
R GetSearchJob ListSearchJobBackups ListSearchJobResults
W StartSearchResultExportJob StopSearchJob
#backup-storage
=
W CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete
#batch
=
L ListConsumableResources ListJobs ListServiceJobs
R DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob ListSchedulingPolicies
=compute-environment
T SetCapacityTags
W CreateComputeEnvironment DeleteComputeEnvironment UpdateComputeEnvironment
=compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job
R ListTagsForResource
T TagResource UntagResource
=compute-environment,job-queue,scheduling-policy
W UpdateJobQueue
=compute-environment,job-queue,scheduling-policy,service-environment
W CreateJobQueue
=consumable-resource
L ListJobsByConsumableResource
R DescribeConsumableResource
W CreateConsumableResource DeleteConsumableResource UpdateConsumableResource
=consumable-resource,job,job-definition,job-definition-revision,job-queue
W SubmitJob
=consumable-resource,job-definition
W RegisterJobDefinition
=job
W CancelJob TerminateJob
=job-definition-revision
W DeregisterJobDefinition
=job-queue
L ListQuotaShares
R GetJobQueueSnapshot
W DeleteJobQueue
=job-queue,quota-share
W CreateQuotaShare
=job-queue,quota-share,service-job
W SubmitServiceJob
=quota-share
R DescribeQuotaShare
W DeleteQuotaShare UpdateQuotaShare
=scheduling-policy
W CreateSchedulingPolicy DeleteSchedulingPolicy UpdateSchedulingPolicy
=service-environment
W CreateServiceEnvironment DeleteServiceEnvironment UpdateServiceEnvironment
=service-job
W TerminateServiceJob UpdateServiceJob
#bcm-dashboards
=
L ListScheduledReports
R GetDashboard GetResourcePolicy GetScheduledReport ListDashboards ListTagsForResource
T TagResource UntagResource
W CreateDashboard CreateScheduledReport DeleteDashboard DeleteScheduledReport ExecuteScheduledReport UpdateDashboard UpdateScheduledReport
#bcm-data-exports
=
L ListExports ListTables
=billingview,export,table
W UpdateExport
=billingview,table
W CreateExport
=export
L ListExecutions
R GetExecution GetExport ListTagsForResource
T TagResource UntagResource
W DeleteExport
=table
R GetTable
#bcm-pricing-calculator
=
L ListBillEstimates ListBillScenarios ListWorkloadEstimates
R GetPreferences
T ListTagsForResource
W CreateBillScenario CreateWorkloadEstimate UpdatePreferences
=?bill-scenario
W CreateBillEstimate
=bill-estimate
L ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems
R GetBillEstimate
W DeleteBillEstimate UpdateBillEstimate
=bill-scenario
L ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications
R GetBillScenario
W CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification
=bill-scenario,workload-estimate
T TagResource UntagResource
=workload-estimate
L ListWorkloadEstimateUsage
R GetWorkloadEstimate
W CreateWorkloadEstimateUsage DeleteWorkloadEstimate DeleteWorkloadEstimateUsage UpdateWorkloadEstimate UpdateWorkloadEstimateUsage
#bcm-recommended-actions
=
L ListRecommendedActions
#bedrock
=
L ListAdvancedPromptOptimizationJobs ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListProvisionedModelThroughputs ListSessions
R AgenticRetrieveStream CallWithBearerToken CheckIngestedDocumentAcl GenerateQuery GetAccountDataRetention GetBlueprintRecommendation GetDataSourceAuthorizationUrl GetDocumentContent GetFoundationModelAvailability GetIngestedDocumentAcl GetModelInvocationLoggingConfiguration GetUseCaseForModelAccess InvokeGuardrailChecks InvokeInlineAgent ListMarketplaceModelEndpoints OptimizePrompt ValidateFlowDefinition
W AssociateThirdPartyKnowledgeBase CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateDataAutomationLibrary CreateDataSourceToken CreateFlow CreateFoundationModelAgreement CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelImportJob CreatePrompt CreateSession DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement DeleteModelInvocationLoggingConfiguration InvokeBuilder PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration PutUseCaseForModelAccess Rerank RetrieveAndGenerate
=?automated-reasoning-policy
L ListAutomatedReasoningPolicies
=?data-automation-project
L ListBlueprints ListDataAutomationLibraries
=?guardrail
L ListGuardrails
=?knowledge-base
P AllowVendedLogDeliveryForResource
=?prompt
L ListPrompts
=advanced-prompt-optimization-job
R GetAdvancedPromptOptimizationJob
W BatchDeleteAdvancedPromptOptimizationJob StopAdvancedPromptOptimizationJob
=advanced-prompt-optimization-job,agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-library,data-automation-library-ingestion-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session
R ListTagsForResource
T TagResource UntagResource
=agent
L ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions
R GetAgent GetAgentActionGroup GetAgentCollaborator GetAgentVersion
W AssociateAgentCollaborator CreateAgentActionGroup CreateAgentAlias DeleteAgent DeleteAgentActionGroup DeleteAgentVersion DisassociateAgentCollaborator PrepareAgent UpdateAgent UpdateAgentActionGroup UpdateAgentCollaborator
=agent,knowledge-base
R GetAgentKnowledgeBase
W AssociateAgentKnowledgeBase DisassociateAgentKnowledgeBase UpdateAgentKnowledgeBase
=agent-alias
R GetAgentAlias GetAgentMemory InvokeAgent
W DeleteAgentAlias DeleteAgentMemory UpdateAgentAlias
=application-inference-profile
W DeleteInferenceProfile
=application-inference-profile,async-invoke,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,project,prompt-router,provisioned-model,system-tool
R InvokeModel
=application-inference-profile,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,prompt-router,provisioned-model,system-tool
R InvokeModelWithResponseStream
=application-inference-profile,foundation-model,inference-profile
W CreateAdvancedPromptOptimizationJob CreateInferenceProfile CreatePromptRouter
=application-inference-profile,inference-profile
R GetInferenceProfile
=async-invoke
R GetAsyncInvoke
=automated-reasoning-policy
L ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults
R GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult
W CancelAutomatedReasoningPolicyBuildWorkflow CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase
=automated-reasoning-policy,automated-reasoning-policy-version
R ExportAutomatedReasoningPolicyVersion GetAutomatedReasoningPolicy InvokeAutomatedReasoningPolicy
W DeleteAutomatedReasoningPolicy
=automated-reasoning-policy,automated-reasoning-policy-version,guardrail,guardrail-profile
W UpdateGuardrail
=automated-reasoning-policy,automated-reasoning-policy-version,guardrail-profile
W CreateGuardrail
=bedrock-marketplace-model-endpoint
R GetMarketplaceModelEndpoint
W DeleteMarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint RegisterMarketplaceModelEndpoint UpdateMarketplaceModelEndpoint
=blueprint
R GetBlueprint
W CopyBlueprintStage CreateBlueprintVersion DeleteBlueprint UpdateBlueprint
=blueprint,data-automation-library
W CreateDataAutomationProject
=blueprint,data-automation-profile
W InvokeBlueprintOptimizationAsync
=blueprint,data-automation-profile,data-automation-project
W InvokeDataAutomation InvokeDataAutomationAsync
=blueprint,data-automation-project
L ListDataAutomationProjects
=blueprint,data-automation-project,data-automation-project
W UpdateDataAutomationProject
=blueprint-optimization-invocation
R GetBlueprintOptimizationStatus
=custom-model
R GetCustomModel
W CreateCustomModelDeployment CreateModelCopyJob DeleteCustomModel
=custom-model,custom-model-deployment
W UpdateCustomModelDeployment
=custom-model,default-prompt-router,foundation-model,prompt-router
W CreateEvaluationJob
=custom-model,foundation-model
W CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput
=custom-model,foundation-model,model-invocation-job
W CreateModelInvocationJob
=custom-model,foundation-model,provisioned-model
W UpdateProvisionedModelThroughput
=custom-model,guardrail,guardrail-profile,knowledge-base
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=custom-model-deployment
R GetCustomModelDeployment
W DeleteCustomModelDeployment
=data-automation-invocation-job
R GetDataAutomationStatus
=data-automation-library
L ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs
R GetDataAutomationLibrary GetDataAutomationLibraryEntity
W DeleteDataAutomationLibrary InvokeDataAutomationLibraryIngestionJob UpdateDataAutomationLibrary
=data-automation-library,data-automation-library-ingestion-job
R GetDataAutomationLibraryIngestionJob
=data-automation-profile
W InvokeBlueprintRecommendationAsync
=data-automation-project
R GetDataAutomationProject
W DeleteDataAutomationProject
=default-prompt-router,prompt-router
R GetPromptRouter
=evaluation-job
R GetEvaluationJob
W BatchDeleteEvaluationJob StopEvaluationJob
=flow
L ListFlowAliases ListFlowVersions
R GetFlow GetFlowVersion
W CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowVersion PrepareFlow UpdateFlow
=flow,flow-alias
L ListFlowExecutions
W StartFlowExecution
=flow,flow-alias,flow-execution
L ListFlowExecutionEvents
R GetExecutionFlowSnapshot GetFlowExecution
W StopFlowExecution
=flow-alias
R GetFlowAlias InvokeFlow
W DeleteFlowAlias UpdateFlowAlias
=foundation-model
R CountTokens DetectGeneratedContent GetFoundationModel
=guardrail
R GetGuardrail
W CreateGuardrailVersion DeleteGuardrail
=guardrail,guardrail-profile
R ApplyGuardrail
=imported-model
R GetImportedModel
W DeleteImportedModel
=knowledge-base
L ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments
R GetDataSource GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments Retrieve
W CreateDataSource DeleteDataSource DeleteKnowledgeBase DeleteKnowledgeBaseDocuments IngestKnowledgeBaseDocuments StartIngestionJob StopIngestionJob UpdateDataSource UpdateKnowledgeBase
=model-copy-job
R GetModelCopyJob
=model-customization-job
R GetModelCustomizationJob
W StopModelCustomizationJob
=model-evaluation-job
R GetModelEvaluationJob
=model-import-job
R GetModelImportJob
=model-invocation-job
R GetModelInvocationJob
W StopModelInvocationJob
=project
R GetInvoke
W CancelInvoke DeleteInvoke
=prompt
W CreatePromptVersion UpdatePrompt
=prompt,prompt-version
R GetPrompt RenderPrompt
W DeletePrompt
=prompt-router
W DeletePromptRouter
=provisioned-model
R GetProvisionedModelThroughput
W DeleteProvisionedModelThroughput
=session
L ListInvocationSteps ListInvocations
R GetInvocationStep GetSession
W CreateInvocation DeleteSession EndSession PutInvocationStep UpdateSession
=system-tool
R InvokeTool
#bedrock-agentcore
=
L GatewayListResourcesForWebACL ListABTests ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreters ListConfigurationBundles ListConsentPortals ListDatasets ListEvaluators ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListOnlineEvaluationConfigs ListPaymentManagers ListPolicyEngineSummaries ListPolicyEngines ListRecommendations ListRegistries
P ManageAdminPolicy
R ConnectBrowserAutomationStream ConnectBrowserLiveViewStream
W CreateABTest CreateAgentRuntime CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateDataset CreateEvaluator CreateGateway CreateHarness CreateMemory CreateOnlineEvaluationConfig CreatePaymentManager CreatePolicyEngine CreateRegistry StartBatchEvaluation StartRecommendation
=ab-test
R GetABTest
W DeleteABTest UpdateABTest
=apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory
L ListTagsForResource
T TagResource UntagResource
=apikeycredentialprovider,token-vault
R GetApiKeyCredentialProvider ListApiKeyCredentialProviders
W CreateApiKeyCredentialProvider DeleteApiKeyCredentialProvider UpdateApiKeyCredentialProvider
=apikeycredentialprovider,token-vault,workload-identity,workload-identity-directory
R GetResourceApiKey
=batch-evaluate
R GetBatchEvaluation
W DeleteBatchEvaluation StopBatchEvaluation
=browser,browser-custom
R GetBrowserSession
W StopBrowserSession UpdateBrowserStream
=browser,browser-custom,browser-profile
W SaveBrowserSessionProfile StartBrowserSession
=browser-custom
R GetBrowser
W DeleteBrowser
=browser-profile
R GetBrowserProfile
W DeleteBrowserProfile
=capacity-provider
R GetCapacityProvider
W DeleteCapacityProvider DeleteCapacityProviderSession PassCapacityProvider PutSystemLogEvents UpdateCapacityProvider
=code-interpreter,code-interpreter-custom
L ListCodeInterpreterSessions
R GetCodeInterpreterSession
W InvokeCodeInterpreter StartCodeInterpreterSession StopCodeInterpreterSession
=code-interpreter-custom
R GetCodeInterpreter
W DeleteCodeInterpreter
=configuration-bundle
L ListConfigurationBundleVersions
R GetConfigurationBundle GetConfigurationBundleVersion
W DeleteConfigurationBundle UpdateConfigurationBundle
=consent-portal
R GetConsentPortal
W CreateConsentPortal DeleteConsentPortal UpdateConsentPortal
=dataset
L ListDatasetExamples ListDatasetVersions
R GetDataset
W AddDatasetExamples CreateDatasetVersion DeleteDataset DeleteDatasetExamples UpdateDataset UpdateDatasetExamples
=evaluator
R GetEvaluator
W DeleteEvaluator Evaluate UpdateEvaluator
=gateway
L ListGatewayRateLimits ListGatewayRules ListGatewayTargets
P InvokeGateway ManageResourceScopedPolicy SynchronizeGatewayTargets
R GatewayGetWebACLForResource GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget
W BatchPutGatewayRateLimits CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget GatewayAssociateWebACL GatewayDisassociateWebACL UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget
=gateway,policy-engine
P AuthorizeAction PartiallyAuthorizeActions
=gateway,runtime,runtime-endpoint
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=harness
R GetHarness
W CreateHarnessEndpoint DeleteHarness UpdateHarness
=harness,harness-endpoint
R GetHarnessEndpoint
W DeleteHarnessEndpoint InvokeHarness UpdateHarnessEndpoint
=memory
L ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords ListSessions RetrieveMemoryRecords
R GetEvent GetMemory GetMemoryRecord
W BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent DeleteMemory DeleteMemoryRecord StartMemoryExtractionJob UpdateMemory
=memory,payment-manager
P AllowVendedLogDeliveryForResource
=oauth2credentialprovider,token-vault
R GetOauth2CredentialProvider ListOauth2CredentialProviders
W CreateOauth2CredentialProvider DeleteOauth2CredentialProvider UpdateOauth2CredentialProvider
=oauth2credentialprovider,token-vault,workload-identity,workload-identity-directory
R CompleteResourceTokenAuth GetResourceOauth2Token
=online-evaluation-config
R GetOnlineEvaluationConfig
W DeleteOnlineEvaluationConfig UpdateOnlineEvaluationConfig
=payment-manager
L ListPaymentConnectors ListPaymentInstruments ListPaymentSessions
R GetPaymentConnector GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession
W CreatePaymentConnector CreatePaymentInstrument CreatePaymentSession DeletePaymentConnector DeletePaymentInstrument DeletePaymentManager DeletePaymentSession ProcessPayment UpdatePaymentConnector UpdatePaymentManager
=paymentcredentialprovider,token-vault
L ListPaymentCredentialProviders
R GetPaymentCredentialProvider
W CreatePaymentCredentialProvider DeletePaymentCredentialProvider UpdatePaymentCredentialProvider
=paymentcredentialprovider,token-vault,workload-identity,workload-identity-directory
R GetResourcePaymentToken
=policy,policy-engine
R GetPolicy GetPolicySummary
W DeletePolicy UpdatePolicy
=policy-engine
L ListPolicies ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries
R GetPolicyEngine GetPolicyEngineSummary
W CreatePolicy DeletePolicyEngine StartPolicyGeneration UpdatePolicyEngine
=policy-engine,policy-generation
L ListPolicyGenerationAssets
R GetPolicyGeneration GetPolicyGenerationSummary
=recommendation
R GetRecommendation
W DeleteRecommendation
=registry
L ListRegistryRecords
R GetRegistry InvokeRegistryMcp SearchRegistryRecords
W CreateRegistryRecord DeleteRegistry UpdateRegistry
=registry-record
R GetRegistryRecord
W DeleteRegistryRecord SubmitRegistryRecordForApproval UpdateRegistryRecord UpdateRegistryRecordStatus
=runtime
R GetAgentRuntime
W CreateAgentRuntimeEndpoint DeleteAgentRuntime UpdateAgentRuntime
=runtime,runtime-endpoint
R GetAgentCard GetAgentRuntimeEndpoint
W DeleteAgentRuntimeEndpoint InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser StopRuntimeSession UpdateAgentRuntimeEndpoint
=token-vault
R GetTokenVault
W SetTokenVaultCMK
=web-search
P InvokeWebSearch
=workload-identity,workload-identity-directory
R GetWorkloadIdentity ListWorkloadIdentities
W CreateWorkloadIdentity DeleteWorkloadIdentity GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId UpdateWorkloadIdentity
#bedrock-mantle
=
L CallWithBearerToken
R GetAccountDataRetention
W PutAccountDataRetention
=customized-model
L ListCustomizedModelAssociations ListCustomizedModels
R GetCustomizedModel
W CreateCustomizedModel DeleteCustomizedModel
=customized-model,project
W AssociateCustomizedModel DisassociateCustomizedModel
=customized-model,project,reservation
R ListTagsForResource
T TagResource UntagResource
=project
L ListFiles ListFineTuningJobs ListModels ListProjects
R CountTokens GetFile GetFineTuningJob GetInference GetModel GetProject
W ArchiveProject CancelFineTuningJob CancelInference CreateFile CreateFineTuningJob CreateInference CreateProject DeleteFile DeleteInference UpdateProject
=project,reservation
W CreateReservation DeleteReservation UpdateReservation
=reservation
L ListReservations
R GetReservation
#bedrock-websearch
=
R ExternalWebAccess
=tool
R InvokeFetch InvokeSearch
#billing
=
L ListBillingViewSegments ListEnterpriseSupportLinkedAccountCharges
R GetBillingNotifications GetBillingPreferences GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetSellerOfRecord ListBillingViews UseSourceView
W PutContractInformation RedeemCredits UpdateBillingPreferences UpdateIAMAccessPreference
=?billingview
R GetBillingData GetBillingDetails
=billingview
L ListSourceViewsForBillingView
P DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
R GetBillingView GetBillingViewData ListTagsForResource
T TagResource UntagResource
W AssociateSourceViews CreateBillingView DeleteBillingView DisassociateSourceViews UpdateBillingView
#billingconductor
=
L ListAccountAssociations
R GetBillingTransferPreference ListBillingGroupCostReports ListBillingGroups ListCustomLineItems ListPricingPlans ListPricingRules
W CreatePricingRule UpdateBillingTransferPreference
=billinggroup
R GetBillingGroupCostReport
W AssociateAccounts CreateCustomLineItem DeleteBillingGroup DisassociateAccounts UpdateBillingGroup
=billinggroup,customlineitem,pricingplan,pricingrule
R ListTagsForResource
T TagResource UntagResource
=customlineitem
L ListResourcesAssociatedToCustomLineItem
R ListCustomLineItemVersions
W BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem DeleteCustomLineItem UpdateCustomLineItem
=pricingplan
L ListPricingRulesAssociatedToPricingPlan
W CreateBillingGroup DeletePricingPlan UpdatePricingPlan
=pricingplan,pricingrule
W AssociatePricingRules DisassociatePricingRules
=pricingrule
L ListPricingPlansAssociatedWithPricingRule
W CreatePricingPlan DeletePricingRule UpdatePricingRule
#braket
=
L SearchDevices SearchJobs SearchQuantumTasks
R GetServiceLinkedRoleStatus GetUserAgreementStatus SearchSpendingLimits
W AcceptUserAgreement
=device
R GetDevice
=device,job
W CreateJob
=device,quantum-task
W CreateQuantumTask
=device,spending-limit
W CreateSpendingLimit
=job
R GetJob
W CancelJob
=job,quantum-task,spending-limit
R ListTagsForResource
T TagResource UntagResource
=quantum-task
R GetQuantumTask
W CancelQuantumTask
=spending-limit
W DeleteSpendingLimit UpdateSpendingLimit
#budgets
=
R DescribeBudgetActionsForAccount
=budget
R DescribeBudgetActionsForBudget ViewBudget
W ModifyBudget
=budget,budgetAction
R ListTagsForResource
T TagResource UntagResource
=budgetAction
R DescribeBudgetAction DescribeBudgetActionHistories
W CreateBudgetAction DeleteBudgetAction ExecuteBudgetAction UpdateBudgetAction
#bugbust
=
L ListEvents
W CreateEvent
=Event
R GetEvent GetJoinEventStatus ListBugs ListEventParticipants ListEventScores ListProfilingGroups ListPullRequests ListTagsForResource
T TagResource UntagResource
W EvaluateProfilingGroups JoinEvent UpdateEvent UpdateWorkItem UpdateWorkItemAdmin
#cases
=
L ListDomains
R ListTagsForResource
W CreateDomain
=Case,CaseRule,Domain,Field,Layout,RelatedItem,Template
T TagResource UntagResource
=Case,Domain
R GetCaseAuditEvents SearchRelatedItems
W DeleteCase
=Case,Domain,Field
R GetCase
W UpdateCase
=Case,Domain,Field,Template
W CreateCase
=Case,Domain,RelatedItem
W CreateRelatedItem DeleteRelatedItem UpdateRelatedItem
=CaseRule,Domain
R BatchGetCaseRule
W CreateCaseRule DeleteCaseRule UpdateCaseRule
=Domain
L ListCaseRules ListCasesForContact ListFields ListLayouts ListTemplates
R GetCaseEventConfiguration GetDomain SearchAllRelatedItems SearchCases
W DeleteDomain PutCaseEventConfiguration
=Domain,Field
L ListFieldOptions
R BatchGetField
W BatchPutFieldOptions CreateField DeleteField UpdateField
=Domain,Layout
R GetLayout
W CreateLayout DeleteLayout UpdateLayout
=Domain,Layout,Template
W CreateTemplate
=Domain,Template
R GetTemplate
W DeleteTemplate UpdateTemplate
#cassandra
=
L ListStreams
=keyspace,stream,table
T TagResource UntagResource
=keyspace,table
T TagMultiRegionResource UnTagMultiRegionResource
W Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource
=stream
R GetRecords GetShardIterator GetStream
=table
R Select SelectMultiRegionResource
W Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner
#ce
=
L ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration
R DescribeNotificationSubscription DescribeReport GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails
W CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription CreateReport DeleteNotificationSubscription DeleteReport ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateNotificationSubscription UpdatePreferences UpdateReport
=?billingview
R GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetTags GetUsageForecast
=anomalymonitor
R GetAnomalies GetAnomalyMonitors
W DeleteAnomalyMonitor UpdateAnomalyMonitor
=anomalymonitor,anomalysubscription,costcategory
R ListTagsForResource
T TagResource UntagResource
=anomalysubscription
R GetAnomalySubscriptions
W DeleteAnomalySubscription UpdateAnomalySubscription
=costcategory
R DescribeCostCategoryDefinition
W DeleteCostCategoryDefinition UpdateCostCategoryDefinition
#chatbot
=
L ListCustomActions
R DescribeChimeWebhookConfigurations DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces GetAccountPreferences GetMicrosoftTeamsChannelConfiguration GetMicrosoftTeamsOauthParameters GetSlackOauthParameters ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities ListTagsForResource
W CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode UpdateAccountPreferences
=ChatbotConfiguration
R ListAssociations
W DeleteChimeWebhookConfiguration DeleteMicrosoftTeamsChannelConfiguration DeleteSlackChannelConfiguration UpdateChimeWebhookConfiguration UpdateMicrosoftTeamsChannelConfiguration UpdateSlackChannelConfiguration
=ChatbotConfiguration,custom-action
T TagResource UntagResource
W AssociateToConfiguration DisassociateFromConfiguration
=custom-action
R GetCustomAction
W DeleteCustomAction UpdateCustomAction
#chime
=
L ListAccountUsageReportData ListAccounts ListApiKeys ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListRoomMemberships ListRooms ListSipMediaApplications ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectors ListVoiceProfileDomains
R GetAccount GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetBot GetCDRBucket GetDomain GetEventsConfiguration GetGlobalSettings GetMeetingDetail GetMessagingSessionEndpoint GetPhoneNumber GetPhoneNumberOrder GetPhoneNumberSettings GetRetentionSettings GetRoom GetSipRule GetTelephonyLimits GetUser GetUserActivityReportData GetUserByEmail GetUserSettings GetVoiceConnectorGroup RetrieveDataExports SearchAvailablePhoneNumbers ValidateAccountResource ValidateE911Address
W AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociatePhoneNumberWithUser AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect AuthorizeDirectory BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser BatchUpdatePhoneNumber BatchUpdateUser ConnectDirectory CreateAccount CreateApiKey CreateAppInstance CreateAppInstanceBot CreateAppInstanceUser CreateBot CreateCDRBucket CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMeeting CreateMeetingWithAttendees CreatePhoneNumberOrder CreateRoom CreateRoomMembership CreateSipMediaApplication CreateUser CreateVoiceConnector CreateVoiceProfile CreateVoiceProfileDomain DeleteAccount DeleteAccountOpenIdConfig DeleteApiKey DeleteCDRBucket DeleteDelegate DeleteDomain DeleteEventsConfiguration DeleteGroups DeletePhoneNumber DeleteRoom DeleteRoomMembership DeleteSipRule DeleteVoiceConnectorGroup DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnectorGroup DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory InviteDelegate InviteUsers InviteUsersFromProvider LogoutUser PutEventsConfiguration PutRetentionSettings RedactConversationMessage RedactRoomMessage RegenerateSecurityToken RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN RestorePhoneNumber StartDataExport StartMeetingTranscription StopMeetingTranscription SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateBot UpdateCDRSettings UpdateGlobalSettings UpdatePhoneNumber UpdatePhoneNumberSettings UpdateRoom UpdateRoomMembership UpdateSupportedLicenses UpdateUser UpdateUserLicenses UpdateUserSettings
=?sip-media-application
L ListSipRules
W CreateSipRule UpdateSipRule
=?voice-connector
W CreateVoiceConnectorGroup UpdateVoiceConnectorGroup
=app-instance
L ListAppInstances
R DescribeAppInstance GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations GetMessagingStreamingConfigurations
W CreateChannelFlow DeleteAppInstance DeleteAppInstanceStreamingConfigurations DeleteMessagingStreamingConfigurations PutAppInstanceRetentionSettings PutAppInstanceStreamingConfigurations PutMessagingStreamingConfigurations UpdateAppInstance
=app-instance,app-instance-bot,app-instance-user
L ListAppInstanceAdmins
R DescribeAppInstanceAdmin
W CreateAppInstanceAdmin DeleteAppInstanceAdmin
=app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain
R ListTagsForResource
T TagResource UntagResource
=app-instance-bot
L ListAppInstanceBots
R DescribeAppInstanceBot
W DeleteAppInstanceBot UpdateAppInstanceBot
=app-instance-bot,app-instance-user
L ListChannelMembershipsForAppInstanceUser ListChannels ListChannelsModeratedByAppInstanceUser SearchChannels
W CreateChannel
=app-instance-bot,app-instance-user,channel
L ListChannelBans ListChannelMemberships ListChannelModerators ListSubChannels
R DescribeChannel DescribeChannelBan DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetChannelMembershipPreferences GetChannelMessage GetChannelMessageStatus ListChannelMessages
W BatchCreateChannelMembership CreateChannelBan CreateChannelMembership CreateChannelModerator DeleteChannel DeleteChannelBan DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator PutChannelMembershipPreferences RedactChannelMessage SendChannelMessage UpdateChannel UpdateChannelMessage UpdateChannelReadMarker
=app-instance-bot,app-instance-user,channel,channel-flow
W AssociateChannelFlow DisassociateChannelFlow
=app-instance-user
L ListAppInstanceUserEndpoints ListAppInstanceUsers
R DescribeAppInstanceUser DescribeAppInstanceUserEndpoint
W Connect DeleteAppInstanceUser DeregisterAppInstanceUserEndpoint PutAppInstanceUserExpirationSettings RegisterAppInstanceUserEndpoint UpdateAppInstanceUser UpdateAppInstanceUserEndpoint
=app-instance-user,channel
W PutChannelExpirationSettings
=channel
W ChannelFlowCallback DeleteChannelFlow
=channel-flow
L ListChannelFlows ListChannelsAssociatedWithChannelFlow
R DescribeChannelFlow
W UpdateChannelFlow
=media-insights-pipeline-configuration
R GetMediaInsightsPipelineConfiguration
W CreateMediaInsightsPipeline DeleteMediaInsightsPipelineConfiguration UpdateMediaInsightsPipelineConfiguration
=media-insights-pipeline-configuration,voice-connector
W PutVoiceConnectorStreamingConfiguration
=media-pipeline
R GetMediaCapturePipeline GetMediaPipeline
W DeleteMediaCapturePipeline DeleteMediaPipeline UpdateMediaInsightsPipelineStatus
=media-pipeline,voice-connector
R GetSpeakerSearchTask GetVoiceToneAnalysisTask
W StartSpeakerSearchTask StartVoiceToneAnalysisTask StopSpeakerSearchTask StopVoiceToneAnalysisTask
=media-pipeline-kinesis-video-stream-pool
R GetMediaPipelineKinesisVideoStreamPool
W CreateMediaStreamPipeline DeleteMediaPipelineKinesisVideoStreamPool UpdateMediaPipelineKinesisVideoStreamPool
=meeting
L ListAttendeeTags ListAttendees ListMeetingTags
R GetAttendee GetMeeting
T TagAttendee TagMeeting UntagAttendee UntagMeeting
W BatchCreateAttendee BatchUpdateAttendeeCapabilitiesExcept CreateAttendee CreateMeetingDialOut DeleteAttendee DeleteMeeting UpdateAttendeeCapabilities
=sip-media-application
R GetSipMediaApplication GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration
W CreateSipMediaApplicationCall DeleteSipMediaApplication PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration UpdateSipMediaApplication UpdateSipMediaApplicationCall
=voice-connector
L ListProxySessions ListVoiceConnectorTerminationCredentials
R GetProxySession GetVoiceConnector GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth
W AssociatePhoneNumbersWithVoiceConnector CreateProxySession DeleteProxySession DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DeleteVoiceConnectorTerminationCredentials DisassociatePhoneNumbersFromVoiceConnector PutVoiceConnectorEmergencyCallingConfiguration PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination PutVoiceConnectorProxy PutVoiceConnectorTermination PutVoiceConnectorTerminationCredentials UpdateProxySession UpdateVoiceConnector
=voice-profile
R GetVoiceProfile
W DeleteVoiceProfile UpdateVoiceProfile
=voice-profile-domain
L ListVoiceProfiles
R GetVoiceProfileDomain
W DeleteVoiceProfileDomain UpdateVoiceProfileDomain
#cleanrooms
=
L ListCollaborations ListConfiguredTables ListMemberships
=analysistemplate
R GetAnalysisTemplate
W DeleteAnalysisTemplate UpdateAnalysisTemplate
=analysistemplate,collaboration
R BatchGetCollaborationAnalysisTemplate GetCollaborationAnalysisTemplate
=analysistemplate,collaboration,configuredaudiencemodelassociation,configuredtable,configuredtableassociation,idmappingtable,idnamespaceassociation,intermediatetable,membership,privacybudgettemplate
T TagResource UntagResource
=analysistemplate,collaboration,configuredaudiencemodelassociation,configuredtable,configuredtableassociation,intermediatetable,membership,privacybudgettemplate
L ListTagsForResource
=analysistemplate,configuredtableassociation,idmappingtable,intermediatetable,membership
W StartProtectedQuery
=analysistemplate,configuredtableassociation,intermediatetable,membership
W StartProtectedJob
=analysistemplate,intermediatetable,membership
W CreateIntermediateTable
=analysistemplate,membership
L ListAnalysisTemplates
W CreateAnalysisTemplate
=collaboration
L ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListMembers ListSchemas
R GetCollaboration GetCollaborationChangeRequest PassCollaboration
W CreateCollaboration CreateCollaborationChangeRequest DeleteCollaboration DeleteMember UpdateCollaboration UpdateCollaborationChangeRequest
=collaboration,configuredaudiencemodelassociation
R GetCollaborationConfiguredAudienceModelAssociation
=collaboration,configuredtableassociation
R GetSchema GetSchemaAnalysisRule
=collaboration,configuredtableassociation,idmappingtable,intermediatetable
R BatchGetSchema BatchGetSchemaAnalysisRule
=collaboration,idnamespaceassociation
R GetCollaborationIdNamespaceAssociation
=collaboration,membership
W CreateMembership
=collaboration,privacybudgettemplate
R GetCollaborationPrivacyBudgetTemplate
=configuredaudiencemodelassociation
R GetConfiguredAudienceModelAssociation
W DeleteConfiguredAudienceModelAssociation UpdateConfiguredAudienceModelAssociation
=configuredaudiencemodelassociation,membership
L ListConfiguredAudienceModelAssociations
W CreateConfiguredAudienceModelAssociation
=configuredtable
R GetConfiguredTable GetConfiguredTableAnalysisRule
W CreateConfiguredTable CreateConfiguredTableAnalysisRule DeleteConfiguredTable DeleteConfiguredTableAnalysisRule UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableReference
=configuredtable,configuredtableassociation,membership
W CreateConfiguredTableAssociation
=configuredtableassociation
R GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule
W CreateConfiguredTableAssociationAnalysisRule DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule
=configuredtableassociation,idmappingtable,intermediatetable,membership
W PopulateIntermediateTable
=configuredtableassociation,membership
L ListConfiguredTableAssociations
=idmappingtable,membership
L ListIdMappingTables
R GetIdMappingTable
W CreateIdMappingTable DeleteIdMappingTable PopulateIdMappingTable UpdateIdMappingTable
=idnamespaceassociation,membership
L ListIdNamespaceAssociations
R GetIdNamespaceAssociation
W CreateIdNamespaceAssociation DeleteIdNamespaceAssociation UpdateIdNamespaceAssociation
=intermediatetable
R GetIntermediateTableAnalysisRule
W CreateIntermediateTableAnalysisRule DeleteIntermediateTableAnalysisRule UpdateIntermediateTableAnalysisRule
=intermediatetable,membership
L ListIntermediateTableVersions ListIntermediateTables
R GetIntermediateTable
W DeleteIntermediateTable UpdateIntermediateTable
=membership
L ListAnalysisLogExports ListPrivacyBudgets ListProtectedJobs ListProtectedQueries
R GetAnalysisLogExport GetMembership GetProtectedJob GetProtectedQuery PassMembership PreviewPrivacyImpact
W DeleteMembership DisallowIntermediateTable StartAnalysisLogExport UpdateMembership UpdateProtectedJob UpdateProtectedQuery
=membership,privacybudgettemplate
L ListPrivacyBudgetTemplates
W CreatePrivacyBudgetTemplate
=privacybudgettemplate
R GetPrivacyBudgetTemplate
W DeletePrivacyBudgetTemplate UpdatePrivacyBudgetTemplate
#cleanrooms-ml
=
L ListAudienceModels ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets
R GetMLConfiguration
W CreateConfiguredModelAlgorithm CreateTrainingDataset DeleteMLConfiguration PutMLConfiguration
=?audiencegenerationjob
L ListAudienceExportJobs
=?configuredaudiencemodel
L ListAudienceGenerationJobs
=ConfiguredModelAlgorithm
R GetConfiguredModelAlgorithm
W CreateConfiguredModelAlgorithmAssociation DeleteConfiguredModelAlgorithm
=ConfiguredModelAlgorithm,ConfiguredModelAlgorithmAssociation,MLInputChannel,TrainedModel,TrainedModelInferenceJob,audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset
T TagResource UnTagResource
=ConfiguredModelAlgorithmAssociation
R GetCollaborationConfiguredModelAlgorithmAssociation GetConfiguredModelAlgorithmAssociation
W CreateMLInputChannel CreateTrainedModel DeleteConfiguredModelAlgorithmAssociation
=ConfiguredModelAlgorithmAssociation,MLInputChannel,TrainedModel
W StartTrainedModelInferenceJob
=MLInputChannel
R GetCollaborationMLInputChannel GetMLInputChannel
W DeleteMLInputChannelData
=TrainedModel
L ListCollaborationTrainedModelExportJobs
R GetCollaborationTrainedModel GetTrainedModel
W CancelTrainedModel DeleteTrainedModelOutput StartTrainedModelExportJob
=TrainedModelInferenceJob
R GetTrainedModelInferenceJob
W CancelTrainedModelInferenceJob
=audiencegenerationjob
R GetAudienceGenerationJob
W DeleteAudienceGenerationJob StartAudienceExportJob
=audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset
L ListTagsForResource
=audiencemodel
R GetAudienceModel
W CreateConfiguredAudienceModel DeleteAudienceModel
=audiencemodel,configuredaudiencemodel
W UpdateConfiguredAudienceModel
=configuredaudiencemodel
P PutConfiguredAudienceModelPolicy
R GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy
W DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy StartAudienceGenerationJob
=trainingdataset
R GetTrainingDataset
W CreateAudienceModel DeleteTrainingDataset
#cloud9
=
R GetMigrationExperiences GetUserPublicKey GetUserSettings ListEnvironments
W CreateEnvironmentEC2 CreateEnvironmentSSH UpdateUserSettings
=environment
R CreateEnvironmentToken DescribeEC2Remote DescribeEnvironmentMemberships DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings ListTagsForResource
T TagResource UntagResource
W ActivateEC2Remote CreateEnvironmentMembership DeleteEnvironment DeleteEnvironmentMembership ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironment UpdateEnvironmentMembership UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote
#clouddirectory
=
L ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns
W CreateSchema PutSchemaFromJson
=appliedSchema
R GetAppliedSchemaVersion
=appliedSchema,developmentSchema
W CreateFacet CreateTypedLinkFacet UpdateFacet
=appliedSchema,developmentSchema,publishedSchema
R GetFacet GetSchemaAsJson GetTypedLinkFacetInformation ListFacetAttributes ListFacetNames ListTypedLinkFacetAttributes ListTypedLinkFacetNames
=developmentSchema
W DeleteFacet DeleteTypedLinkFacet PublishSchema UpdateSchema UpdateTypedLinkFacet
=developmentSchema,publishedSchema
W DeleteSchema UpgradePublishedSchema
=directory
L ListAppliedSchemaArns
R BatchRead GetDirectory GetLinkAttributes GetObjectAttributes GetObjectInformation ListAttachedIndices ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource LookupPolicy
T TagResource UntagResource
W AddFacetToObject AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchWrite CreateIndex CreateObject DeleteDirectory DeleteObject DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory RemoveFacetFromObject UpdateLinkAttributes UpdateObjectAttributes
=directory,publishedSchema
W ApplySchema UpgradeAppliedSchema
=publishedSchema
W CreateDirectory
#cloudformation
=
L ListAllHookResults ListExports ListGeneratedTemplates ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes
R BatchDescribeTypeConfigurations DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType DescribeTypeRegistration EstimateTemplateCost GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus ListResourceRequests ListResources ValidateTemplate
W ActivateOrganizationsAccess ActivateType CancelResourceRequest CreateGeneratedTemplate CreateResource CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate DeleteResource DeregisterType PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion StartResourceScan TestType UpdateGeneratedTemplate UpdateResource
=?stack
L DescribeStacks ListHookResults
=changeset,stack
R DescribeEvents
=changeset,stack,stackset
T TagResource UntagResource
=stack
L ListChangeSets ListStackRefactorActions ListStackRefactors ListStackResources
P SetStackPolicy
R DescribeChangeSet DescribeChangeSetHooks DescribeStackEvents DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DetectStackDrift DetectStackResourceDrift GetStackPolicy GetTemplate
W CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateStack CreateStackRefactor DeleteChangeSet DeleteStack ExecuteChangeSet ExecuteStackRefactor RecordHandlerProgress RollbackStack SignalResource UpdateStack UpdateTerminationProtection
=stack,stackset
R GetTemplateSummary
=stackset
L ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations
R DescribeStackInstance DescribeStackSet DescribeStackSetOperation DetectStackSetDrift
W DeleteStackSet ImportStacksToStackSet StopStackSetOperation
=stackset,stackset-target,type
W CreateStackInstances DeleteStackInstances UpdateStackInstances UpdateStackSet
#cloudfront
=
L ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins
R GetKeyGroup GetKeyGroupConfig GetMonitoringSubscription GetPublicKey GetPublicKeyConfig GetSavingsPlan
W CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
=?distribution
P AllowVendedLogDeliveryForResource
=?distribution-tenant
R VerifyDnsConfiguration
=?vpcorigin
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=anycast-ip-list
R GetAnycastIpList
W DeleteAnycastIpList UpdateAnycastIpList
=anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,streaming-distribution,trust-store,vpcorigin
T TagResource UntagResource
=anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,trust-store,vpcorigin
R ListTagsForResource
=cache-policy
R GetCachePolicy GetCachePolicyConfig
W DeleteCachePolicy UpdateCachePolicy
=connection-function
L ListDistributionsByConnectionFunction
R DescribeConnectionFunction GetConnectionFunction
W DeleteConnectionFunction PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction
=connection-group
R GetConnectionGroup GetConnectionGroupByRoutingEndpoint
W DeleteConnectionGroup UpdateConnectionGroup
=continuous-deployment-policy
R GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig
W DeleteContinuousDeploymentPolicy UpdateContinuousDeploymentPolicy
=distribution
L ListConflictingAliases ListInvalidations
R GetDistribution GetDistributionConfig GetInvalidation
W AssociateAlias AssociateDistributionWebACL CopyDistribution CreateInvalidation DeleteDistribution DisassociateDistributionWebACL UpdateDistribution UpdateDistributionWithStagingConfig
=distribution,distribution-tenant
L ListDomainConflicts
W UpdateDomainAssociation
=distribution-tenant
L ListInvalidationsForDistributionTenant
R GetDistributionTenant GetDistributionTenantByDomain GetInvalidationForDistributionTenant GetManagedCertificateDetails
W AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant DisassociateDistributionTenantWebACL UpdateDistributionTenant
=field-level-encryption-config
R GetFieldLevelEncryption GetFieldLevelEncryptionConfig
W DeleteFieldLevelEncryptionConfig
=field-level-encryption-profile
R GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig
W DeleteFieldLevelEncryptionProfile UpdateFieldLevelEncryptionProfile
=function
R DescribeFunction GetFunction
W DeleteFunction PublishFunction TestFunction UpdateFunction
=key-value-store
R DescribeKeyValueStore
W DeleteKeyValueStore UpdateKeyValueStore
=origin-access-control
R GetOriginAccessControl GetOriginAccessControlConfig
W DeleteOriginAccessControl UpdateOriginAccessControl
=origin-access-identity
R GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig
W DeleteCloudFrontOriginAccessIdentity UpdateCloudFrontOriginAccessIdentity
=origin-request-policy
R GetOriginRequestPolicy GetOriginRequestPolicyConfig
W DeleteOriginRequestPolicy UpdateOriginRequestPolicy
=realtime-log-config
R GetRealtimeLogConfig
W DeleteRealtimeLogConfig UpdateRealtimeLogConfig
=response-headers-policy
R GetResponseHeadersPolicy GetResponseHeadersPolicyConfig
W DeleteResponseHeadersPolicy UpdateResponseHeadersPolicy
=streaming-distribution
R GetStreamingDistribution GetStreamingDistributionConfig
W DeleteStreamingDistribution UpdateStreamingDistribution
=trust-store
L ListDistributionsByTrustStore
R GetTrustStore
W DeleteTrustStore UpdateTrustStore
=vpcorigin
R GetVpcOrigin
W DeleteVpcOrigin UpdateVpcOrigin
#cloudfront-keyvaluestore
=key-value-store
L ListKeys
R DescribeKeyValueStore GetKey
W DeleteKey PutKey UpdateKeys
#cloudhsm
=
R DescribeBackups DescribeClusters
W DeleteHsm
=?backup
W CreateCluster
=backup
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
W CopyBackupToRegion DeleteBackup ModifyBackupAttributes RestoreBackup
=backup,cluster
R ListTags
T TagResource UntagResource
=cluster
W CreateHsm DeleteCluster InitializeCluster ModifyCluster
#cloudsearch
=?domain
R search suggest
W document
=domain
L DescribeDomains ListDomainNames
P UpdateServiceAccessPolicies
R DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags
T AddTags RemoveTags
W BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester IndexDocuments UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters
#cloudshell
=
L DescribeEnvironments
W CreateEnvironment
=Environment
R ApproveCommand GetEnvironmentStatus
W CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment
#cloudtrail
=
L ListChannels ListDashboards ListEventDataStores ListImports ListServiceLinkedChannels ListTrails
R DescribeTrails GetImport ListImportFailures ListPublicKeys LookupEvents SearchSampleQueries
W DeregisterOrganizationDelegatedAdmin RegisterOrganizationDelegatedAdmin StartImport StopImport
=channel
R GetChannel GetServiceLinkedChannel
W CreateServiceLinkedChannel DeleteChannel DeleteServiceLinkedChannel UpdateChannel UpdateServiceLinkedChannel
=channel,dashboard,eventdatastore
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=channel,dashboard,eventdatastore,trail
R ListTags
T AddTags RemoveTags
=channel,eventdatastore
W CreateChannel
=dashboard
R GetDashboard
W CreateDashboard DeleteDashboard StartDashboardRefresh UpdateDashboard
=eventdatastore
L ListQueries
R DescribeQuery GenerateQueryResultsSummary GetEventDataStore GetEventDataStoreData GetQueryResults
W CancelQuery CreateEventDataStore DeleteEventDataStore DisableFederation EnableFederation GenerateQuery RestoreEventDataStore StartEventDataStoreIngestion StartQuery StopEventDataStoreIngestion UpdateEventDataStore
=eventdatastore,trail
R GetEventConfiguration GetInsightSelectors
W PutEventConfiguration PutInsightSelectors
=trail
L ListInsightsData
R GetEventSelectors GetTrail GetTrailStatus
W CreateTrail DeleteTrail PutEventSelectors StartLogging StopLogging UpdateTrail
#cloudtrail-data
=channel
W PutAuditEvents
#cloudwatch
=
L ListAccessGrants ListAccessProfiles ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListEntitiesForMetric ListIngestionEndpoints ListIntegrations ListMetricStreams ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTelemetryFields ListTelemetryQuerySessions ListViews
P AssumeAccessProfile CreateAccessGrant CreateAccessProfile CreateDomainAccessGrantForOrganization
R BatchGetServiceLevelIndicatorReport DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetAgentGraph GetContextGraph GetIntelligenceConfiguration GetMetricStatistics GetMetricWidgetImage GetOTelEnrichment GetOmniThread GetPreferences GetRecords GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyDiscoveryStatus GetTopologyMap ListManagedInsightRules
W CallWithBearerToken CreateAlert CreateDomain CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAnomalyDetector DeleteOmniThread EnableTopologyDiscovery InvokeIntegration Link PutAnomalyDetector PutIntelligenceConfiguration PutManagedInsightRules QueryTraces SearchPrincipals StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateOmniThread UpdatePreferences
=?dataset
L ListMetrics
R GetMetricData
W PutMetricData
=access-grant
P DeleteAccessGrant
R GetAccessGrant
=access-profile
P DeleteAccessProfile UpdateAccessProfile
R GetAccessProfile
=alarm
R DescribeAlarmHistory DescribeAlarms
W DeleteAlarms DisableAlarmActions EnableAlarmActions PutCompositeAlarm PutLogAlarm SetAlarmState
=alarm,alarm-mute-rule
W PutAlarmMuteRule
=alarm,alarm-mute-rule,dashboard,dataset,insight-rule,metric-stream,service,slo
L ListTagsForResource
T TagResource UntagResource
=alarm,dataset
W PutMetricAlarm
=alarm-mute-rule
L ListAlarmMuteRules
R GetAlarmMuteRule
W DeleteAlarmMuteRule
=alert
R GetAlert
W DeleteAlert UpdateAlert
=dashboard
R GetDashboard
W DeleteDashboards PutDashboard
=dataset
R GetDataset
W DeletePipelineRule PutPipelineRule
=domain
R GetDomain
W DeleteDomain UpdateDomain
=ingestion-endpoint
R GetIngestionEndpoint
W DeleteIngestionEndpoint UpdateIngestionEndpoint
=insight-rule
R GetInsightRuleReport
W DeleteInsightRules DisableInsightRules EnableInsightRules PutInsightRule
=integration
R GetIntegration
W DeleteIntegration UpdateIntegration
=metric-stream
R GetMetricStream
W DeleteMetricStream PutMetricStream StartMetricStreams StopMetricStreams
=omni-dashboard
R GetOmniDashboard
W DeleteOmniDashboard UpdateOmniDashboard
=organization-access-grant
P DeleteDomainAccessGrantForOrganization
R GetDomainAccessGrantForOrganization
=organization-domain
R GetDomainForOrganization
W DeleteDomainForOrganization UpdateDomainForOrganization
=service
R GetService GetServiceData
=slo
R BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
W DeleteServiceLevelObjective UpdateServiceLevelObjective
=space
R GetSpace
W DeleteSpace UpdateSpace
=view
R GetView
W DeleteView UpdateView
#codeartifact
=
L ListDomains ListRepositories
W CreateDomain CreatePackageGroup CreateRepository
=domain
L ListPackageGroups ListRepositoriesInDomain
P DeleteDomainPermissionsPolicy
R DescribeDomain GetAuthorizationToken GetDomainPermissionsPolicy
W DeleteDomain PutDomainPermissionsPolicy
=domain,package-group,repository
L ListTagsForResource
T TagResource UntagResource
=package
L ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions
R DescribePackage DescribePackageVersion GetPackageVersionAsset GetPackageVersionReadme
W DeletePackage DeletePackageVersions DisposePackageVersions PublishPackageVersion PutPackageMetadata PutPackageOriginConfiguration UpdatePackageVersionsStatus
=package,repository
W CopyPackageVersions
=package-group
L ListAllowedRepositoriesForGroup ListAssociatedPackages ListSubPackageGroups
R DescribePackageGroup GetAssociatedPackageGroup
W DeletePackageGroup UpdatePackageGroup UpdatePackageGroupOriginConfiguration
=repository
L ListPackages
P DeleteRepositoryPermissionsPolicy
R DescribeRepository GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository
W AssociateExternalConnection AssociateWithDownstreamRepository DeleteRepository DisassociateExternalConnection PutRepositoryPermissionsPolicy UpdateRepository
#codebuild
=
L ListBuildBatches ListBuilds ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListRepositories ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials
W DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials PersistOAuthToken
=fleet
R BatchGetFleets
W CreateFleet DeleteFleet UpdateFleet
=project
L ListBuildBatchesForProject ListBuildsForProject ListSandboxesForProject
R BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes
W BatchDeleteBuilds CreateProject CreateWebhook DeleteBuildBatch DeleteProject DeleteWebhook InvalidateProjectCache RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartSandbox StopBuild StopBuildBatch StopSandbox UpdateProject UpdateProjectVisibility UpdateWebhook
=project,report-group
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
=report-group
L ListReportsForReportGroup
R BatchGetReportGroups BatchGetReports DescribeCodeCoverages DescribeTestCases GetReportGroupTrend
W BatchPutCodeCoverages BatchPutTestCases CreateReport CreateReportGroup DeleteReport DeleteReportGroup UpdateReport UpdateReportGroup
=sandbox
L ListCommandExecutionsForSandbox
R BatchGetCommandExecutions
W StartCommandExecution StartSandboxConnection
#codecatalyst
=
L ListConnections ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace
R GetPendingConnection
W AcceptConnection CreateIdentityCenterApplication CreateSpace RejectConnection
=connections
L ListIamRolesForConnection
R GetBillingAuthorization GetConnection
W AssociateIamRoleToConnection DeleteConnection DisassociateIamRoleFromConnection PutBillingAuthorization
=connections,identity-center-applications
R ListTagsForResource
T TagResource UntagResource
=identity-center-applications
L ListSpacesForIdentityCenterApplication
R GetIdentityCenterApplication
W AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateSpaceAdminRoleAssignment DeleteIdentityCenterApplication DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication
#codecommit
=
L ListApprovalRuleTemplates ListRepositories ListRepositoriesForApprovalRuleTemplate
R GetApprovalRuleTemplate
W CreateApprovalRuleTemplate DeleteApprovalRuleTemplate UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName
=?repository
L ListTagsForResource
T TagResource UntagResource
=repository
L ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests
R BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive DescribeMergeConflicts DescribePullRequestEvents EvaluatePullRequestApprovalRules GetBlob GetBlobDifferences GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull
W AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule CreateRepository CreateUnreferencedMergeCommit DeleteBranch DeleteCommentContent DeleteFile DeletePullRequestApprovalRule DeleteRepository DisassociateApprovalRuleTemplateFromRepository GitPush MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile PutRepositoryTriggers TestRepositoryTriggers UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive
#codeconnections
=
L ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
R GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake
W CreateConnection CreateHost DeleteSyncConfiguration UpdateSyncBlocker UpdateSyncConfiguration
=Connection
L ListConnections
R GetConnection GetConnectionToken PassConnection UseConnection
W CreateRepositoryLink DeleteConnection UpdateConnectionInstallation
=Connection,Host,RepositoryLink
L ListTagsForResource
T TagResource UntagResource
=Host
R GetHost
W DeleteHost UpdateHost
=RepositoryLink
R GetRepositoryLink GetRepositorySyncStatus PassRepository
W CreateSyncConfiguration DeleteRepositoryLink UpdateRepositoryLink
#codedeploy
=
L ListApplications ListDeploymentConfigs ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances
R BatchGetDeploymentTargets GetDeploymentTarget
W ContinueDeployment CreateCloudFormationDeployment DeleteGitHubAccountToken DeleteResourcesByExternalId PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment
=application
L GetApplication GetApplicationRevision ListApplicationRevisions ListDeploymentGroups
R BatchGetApplicationRevisions BatchGetApplications
W CreateApplication DeleteApplication RegisterApplicationRevision UpdateApplication
=application,deploymentgroup
L ListTagsForResource
T TagResource UntagResource
=deploymentconfig
L GetDeploymentConfig
W CreateDeploymentConfig DeleteDeploymentConfig
=deploymentgroup
L GetDeployment GetDeploymentGroup GetDeploymentInstance ListDeploymentInstances ListDeployments
R BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments
W CreateDeployment CreateDeploymentGroup DeleteDeploymentGroup UpdateDeploymentGroup
=instance
L GetOnPremisesInstance
R BatchGetOnPremisesInstances
T AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances
W DeregisterOnPremisesInstance RegisterOnPremisesInstance
#codedeploy-commands-secure
=
R GetDeploymentSpecification PollHostCommand
W PutHostCommandAcknowledgement PutHostCommandComplete
#codeguru
=
R GetCodeGuruFreeTrialSummary
#codeguru-profiler
=
L ListProfilingGroups
R GetFindingsReportAccountSummary
W CreateProfilingGroup
=ProfilingGroup
L BatchGetFrameMetricData ListFindingsReports ListProfileTimes ListTagsForResource
P PutPermission RemovePermission
R DescribeProfilingGroup GetNotificationConfiguration GetPolicy GetProfile GetRecommendations
T TagResource UntagResource
W AddNotificationChannels ConfigureAgent DeleteProfilingGroup PostAgentProfile RemoveNotificationChannel SubmitFeedback UpdateProfilingGroup
#codeguru-reviewer
=
L ListCodeReviews ListRepositoryAssociations
R CreateConnectionToken GetMetricsData ListThirdPartyRepositories
W AssociateRepository
=association
L ListRecommendationFeedback ListRecommendations ListTagsForResource
R DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation
T TagResource UnTagResource
W CreateCodeReview DisassociateRepository PutRecommendationFeedback
#codeguru-security
=
L ListFindings ListFindingsMetrics ListScans
R GetAccountConfiguration GetMetricsSummary
W DeleteScansByCategory UpdateAccountConfiguration
=ScanName
L GetFindings
R BatchGetFindings GetScan ListTagsForResource
T TagResource UntagResource
W CreateScan CreateUploadUrl
#codepipeline
=
L ListPipelines
R GetActionType GetJobDetails GetThirdPartyJobDetails ListActionTypes ListRuleTypes
W AcknowledgeJob AcknowledgeThirdPartyJob PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult
=action
W PutActionRevision PutApprovalResult
=actiontype
W CreateCustomActionType DeleteCustomActionType PollForJobs UpdateActionType
=actiontype,pipeline,webhook
R ListTagsForResource
T TagResource UntagResource
=pipeline
L ListPipelineExecutions
R GetPipeline GetPipelineExecution GetPipelineState ListActionExecutions ListDeployActionExecutionTargets ListRuleExecutions
W CreatePipeline DeletePipeline StartPipelineExecution StopPipelineExecution UpdatePipeline
=pipeline,webhook
W PutWebhook
=stage
W DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage
=webhook
L ListWebhooks
W DeleteWebhook DeregisterWebhookWithThirdParty RegisterWebhookWithThirdParty
#codestar
=
L ListProjects ListUserProfiles VerifyServiceRole
P CreateProject
R DescribeUserProfile
=project
L ListResources ListTagsForProject ListTeamMembers
P AssociateTeamMember DeleteProject DisassociateTeamMember UpdateTeamMember
R DescribeProject GetExtendedAccess
T TagProject UntagProject
W DeleteExtendedAccess PutExtendedAccess UpdateProject
=user
W CreateUserProfile DeleteUserProfile UpdateUserProfile
#codestar-connections
=
L ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
R GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake
W CreateConnection CreateHost DeleteSyncConfiguration UpdateSyncBlocker UpdateSyncConfiguration
=Connection
L ListConnections
R GetConnection GetConnectionToken PassConnection UseConnection
W CreateRepositoryLink DeleteConnection UpdateConnectionInstallation
=Connection,Host,RepositoryLink
L ListTagsForResource
T TagResource UntagResource
=Host
R GetHost
W DeleteHost UpdateHost
=RepositoryLink
R GetRepositoryLink GetRepositorySyncStatus PassRepository
W CreateSyncConfiguration DeleteRepositoryLink UpdateRepositoryLink
#codestar-notifications
=
L ListEventTypes ListNotificationRules ListTargets
W DeleteTarget
=notificationrule
L ListTagsForResource
R DescribeNotificationRule
T TagResource UntagResource
W CreateNotificationRule DeleteNotificationRule Subscribe Unsubscribe UpdateNotificationRule
#codewhisperer
=
L ListProfiles
R GenerateRecommendations
=customization
L ListCustomizationPermissions ListCustomizationVersions ListCustomizations
P AllowVendedLogDeliveryForResource
R GetCustomization
W AssociateCustomizationPermission CreateCustomization DeleteCustomization DisassociateCustomizationPermission UpdateCustomization
=customization,profile
L ListTagsForResource
T TagResource UntagResource
=profile
W CreateProfile DeleteProfile UpdateProfile
#cognito-identity
=
L ListIdentityPools
R DescribeIdentity GetCredentialsForIdentity GetOpenIdToken
W CreateIdentityPool DeleteIdentities GetId SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkIdentity
=?identitypool
R ListTagsForResource
=identitypool
L ListIdentities
R DescribeIdentityPool GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap LookupDeveloperIdentity
T TagResource UntagResource
W DeleteIdentityPool MergeDeveloperIdentities UnlinkDeveloperIdentity UpdateIdentityPool
#cognito-idp
=
L ListDevices ListUserPools
R DescribeUserPoolDomain GetDevice GetProvisionedLimit GetUser GetUserAttributeVerificationCode
W AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateUserPool DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateDeviceStatus UpdateProvisionedLimit UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
=?userpool
L ListTagsForResource
T TagResource UntagResource
=userpool
L AdminListDevices AdminListGroupsForUser ListGroups ListIdentityProviders ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUsers ListUsersInGroup
R AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig GetWebACLForResource
W AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DisassociateWebACL SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica
=userpool,webacl
W AssociateWebACL
=webacl
L ListResourcesForWebACL
#cognito-sync
=
R QueryRecords
=dataset
L ListDatasets
R DescribeDataset ListRecords
W DeleteDataset SetDatasetConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords
=identity
R DescribeIdentityUsage
W RegisterDevice
=identitypool
R DescribeIdentityPoolUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage
W BulkPublish SetCognitoEvents SetIdentityPoolConfiguration
#comprehend
=
R BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs
=?entity-recognizer-endpoint
R DetectEntities
=document-classification-job
R DescribeDocumentClassificationJob
=document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job
R ListTagsForResource
T TagResource UntagResource
=document-classification-job,document-classifier,flywheel
W StartDocumentClassificationJob
=document-classifier
R DescribeDocumentClassifier
W CreateDocumentClassifier DeleteDocumentClassifier StopTrainingDocumentClassifier
=document-classifier,document-classifier-endpoint,entity-recognizer,entity-recognizer-endpoint,flywheel
W CreateEndpoint
=document-classifier,entity-recognizer
R DescribeResourcePolicy
W DeleteResourcePolicy ImportModel PutResourcePolicy
=document-classifier,entity-recognizer,flywheel
W CreateFlywheel UpdateFlywheel
=document-classifier-endpoint
R ClassifyDocument
=document-classifier-endpoint,entity-recognizer-endpoint
R DescribeEndpoint
W DeleteEndpoint
=document-classifier-endpoint,entity-recognizer-endpoint,flywheel
W UpdateEndpoint
=dominant-language-detection-job
R DescribeDominantLanguageDetectionJob
W StartDominantLanguageDetectionJob StopDominantLanguageDetectionJob
=entities-detection-job
R DescribeEntitiesDetectionJob
W StopEntitiesDetectionJob
=entities-detection-job,entity-recognizer,flywheel
W StartEntitiesDetectionJob
=entity-recognizer
R DescribeEntityRecognizer
W CreateEntityRecognizer DeleteEntityRecognizer StopTrainingEntityRecognizer
=events-detection-job
R DescribeEventsDetectionJob
W StartEventsDetectionJob StopEventsDetectionJob
=flywheel
R DescribeFlywheel DescribeFlywheelIteration ListDatasets ListFlywheelIterationHistory
W CreateDataset DeleteFlywheel StartFlywheelIteration
=flywheel-dataset
R DescribeDataset
=key-phrases-detection-job
R DescribeKeyPhrasesDetectionJob
W StartKeyPhrasesDetectionJob StopKeyPhrasesDetectionJob
=pii-entities-detection-job
R DescribePiiEntitiesDetectionJob
W StartPiiEntitiesDetectionJob StopPiiEntitiesDetectionJob
=sentiment-detection-job
R DescribeSentimentDetectionJob
W StartSentimentDetectionJob StopSentimentDetectionJob
=targeted-sentiment-detection-job
R DescribeTargetedSentimentDetectionJob
W StartTargetedSentimentDetectionJob StopTargetedSentimentDetectionJob
=topics-detection-job
R DescribeTopicsDetectionJob
W StartTopicsDetectionJob
#comprehendmedical
=
R DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs
W StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob
#compute-optimizer
=
L DescribeRecommendationExportJobs GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationSummaries
R GetEffectiveRecommendationPreferences GetRecommendationPreferences
W DeleteRecommendationPreferences ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations PutRecommendationPreferences UpdateEnrollmentStatus
#config
=
L DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationExceptions DescribeRetentionConfigurations ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries
R BatchGetResourceConfig DeliverConfigSnapshot DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetDiscoveredResourceCounts GetResourceConfigHistory GetResourceEvaluationSummary SelectResourceConfig
W DeleteDeliveryChannel DeletePendingAggregationRequest DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration PutDeliveryChannel PutEvaluations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder StartRemediationExecution StartResourceEvaluation
=AggregationAuthorization
W DeleteAggregationAuthorization PutAggregationAuthorization
=AggregationAuthorization,ConfigRule,ConfigurationAggregator,ConfigurationRecorder,ConformancePack,Connector,OrganizationConfigRule,OrganizationConformancePack,StoredQuery
R ListTagsForResource
T TagResource UntagResource
=ConfigRule
R GetComplianceDetailsByConfigRule GetCustomRulePolicy
W DeleteConfigRule DeleteEvaluationResults PutConfigRule PutExternalEvaluation StartConfigRulesEvaluation
=ConfigurationAggregator
L ListAggregateDiscoveredResources
R BatchGetAggregateResourceConfig DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeConfigurationAggregatorSourcesStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig SelectAggregateResourceConfig
W DeleteConfigurationAggregator PutConfigurationAggregator
=ConfigurationRecorder
R DescribeConfigurationRecorderStatus DescribeConfigurationRecorders
W AssociateResourceTypes DeleteConfigurationRecorder DeleteServiceLinkedConfigurationRecorder DisassociateResourceTypes PutConfigurationRecorder StartConfigurationRecorder StopConfigurationRecorder
=ConformancePack
R DescribeConformancePackCompliance GetConformancePackComplianceDetails GetConformancePackComplianceSummary
W DeleteConformancePack PutConformancePack
=Connector
R GetConnector
W DeleteConnector PutConnector PutThirdPartyServiceLinkedConfigurationRecorder
=OrganizationConfigRule
R GetOrganizationConfigRuleDetailedStatus GetOrganizationCustomRulePolicy
W DeleteOrganizationConfigRule PutOrganizationConfigRule
=OrganizationConformancePack
R GetOrganizationConformancePackDetailedStatus
W DeleteOrganizationConformancePack PutOrganizationConformancePack
=RemediationConfiguration
L DescribeRemediationConfigurations
R DescribeRemediationExecutionStatus
W DeleteRemediationConfiguration PutRemediationConfigurations
=StoredQuery
R GetStoredQuery
W DeleteStoredQuery PutStoredQuery
#connect
=
L ListInstances
W CreateInstance SendChatIntegrationEvent SendIntegrationEvent StartOutboundVoiceContact
=?contact-flow
W StartEmailContact StartOutboundEmailContact
=?hierarchy-group
W CreateUserHierarchyGroup
=agent-status
R DescribeAgentStatus
W CreateAgentStatus UpdateAgentStatus
=agent-status,contact-evaluation,contact-flow,contact-flow-module,customer-managed-view,email-address,evaluation-form,extraction-definition,hierarchy-group,hours-of-operation,instance,integration-association,metric,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,task-template,traffic-distribution-group,use-case,user,vocabulary,wildcard-phone-number
T TagResource UntagResource
=agent-status,contact-evaluation,contact-flow,contact-flow-module,evaluation-form,extraction-definition,hierarchy-group,hours-of-operation,integration-association,metric,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,traffic-distribution-group,use-case,user,wildcard-phone-number
R ListTagsForResource
=agent-status,instance,user
W PutUserStatus
=ai-agent,instance
L ListEntitySecurityProfiles
=ai-agent,instance,security-profile
W AssociateSecurityProfiles DisassociateSecurityProfiles
=application,contact-flow-module,hierarchy-group,security-profile
W CreateSecurityProfile UpdateSecurityProfile
=attached-file
R BatchGetAttachedFileMetadata GetAttachedFile
W CompleteAttachedFileUpload CreateAttachedFile DeleteAttachedFile StartAttachedFileUpload
=authentication-profile
R DescribeAuthenticationProfile
W CreateAuthenticationProfile UpdateAuthenticationProfile
=aws-managed-view,customer-managed-view
L ListViewVersions
=aws-managed-view,customer-managed-view,qualified-aws-managed-view,qualified-customer-managed-view
R DescribeView
=aws-managed-view,customer-managed-view,workspace
W CreateWorkspacePage UpdateWorkspacePage
=contact
L ListAssociatedContacts ListContactReferences ListRealtimeContactAnalysisSegmentsV2
R DescribeContact GetContactAttributes ListRealtimeContactAnalysisSegments
W ResumeContactRecording StartContactConversationalAnalyticsJob StartContactRecording StopContact StopContactRecording SuspendContactRecording TagContact UntagContact UpdateContact UpdateContactAttributes UpdateContactRoutingData UpdateContactSchedule
=contact,contact,contact-flow,instance,phone-number
W StartOutboundChatContact
=contact,contact-evaluation,evaluation-form
W StartContactEvaluation
=contact,contact-flow
W StartChatContact
=contact,contact-flow,instance
W PauseContact ResumeContact TransferContact
=contact,contact-flow,quick-connect,task-template
W StartTaskContact
=contact,instance
R GetContactMetrics
W CreateParticipant CreatePersistentContactAssociation StartContactMediaProcessing StartScreenSharing StopContactMediaProcessing UpdateParticipantRoleConfig
=contact,instance,user
W AssociateContactWithUser CreateContact MonitorContact
=contact-evaluation
R DescribeContactEvaluation
W DeleteContactEvaluation SubmitContactEvaluation UpdateContactEvaluation
=contact-flow
L ListContactFlowVersions
R DescribeContactFlow
W CreateContactFlow CreateContactFlowVersion DeleteContactFlow DeleteContactFlowVersion StartWebRTCContact UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowName
=contact-flow,hours-of-operation,phone-number,queue,quick-connect
W CreateQueue
=contact-flow,phone-number
W AssociatePhoneNumberContactFlow
=contact-flow,phone-number,queue
W UpdateQueueOutboundCallerConfig
=contact-flow,queue,quick-connect,user
W CreateQuickConnect UpdateQuickConnectConfig
=contact-flow,wildcard-phone-number
W AssociateFlow
=contact-flow-module
L ListContactFlowModuleAliases ListContactFlowModuleVersions
R DescribeContactFlowModule DescribeContactFlowModuleAlias
W CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata
=customer-managed-view
W CreateView CreateViewVersion DeleteView UpdateViewContent UpdateViewMetadata
=customer-managed-view-version
W DeleteViewVersion
=data-table
L ListDataTableAttributes ListDataTablePrimaryValues ListDataTableValues
R BatchDescribeDataTableValue DescribeDataTable DescribeDataTableAttribute EvaluateDataTableValues
W BatchCreateDataTableValue BatchDeleteDataTableValue BatchUpdateDataTableValue CreateDataTable CreateDataTableAttribute DeleteDataTable DeleteDataTableAttribute UpdateDataTableAttribute UpdateDataTableMetadata UpdateDataTablePrimaryValues
=email-address
R DescribeEmailAddress
W AssociateEmailAddressAlias DeleteEmailAddress DisassociateEmailAddressAlias UpdateEmailAddressMetadata
=evaluation-form
L ListEvaluationFormVersions
R DescribeEvaluationForm GetEvaluationFormValidation
W ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm DeleteEvaluationForm StartEvaluationFormValidation UpdateEvaluationForm
=extraction-definition
R DescribeExtractionDefinition
W CreateExtractionDefinition DeleteExtractionDefinition UpdateExtractionDefinition
=hierarchy-group
R DescribeUserHierarchyGroup
W DeleteUserHierarchyGroup UpdateUserHierarchyGroupName
=hierarchy-group,queue,routing-profile,user
R GetCurrentUserData GetMetricDataV2
=hierarchy-group,routing-profile,security-profile,user
W CreateUser
=hierarchy-group,user
W UpdateUserHierarchy
=hours-of-operation
R DescribeHoursOfOperation
W CreateHoursOfOperation DeleteHoursOfOperation UpdateHoursOfOperation
=hours-of-operation,instance
L ListHoursOfOperationOverrides
R DescribeHoursOfOperationOverride GetEffectiveHoursOfOperations SearchHoursOfOperationOverrides
W CreateHoursOfOperationOverride DeleteHoursOfOperationOverride UpdateHoursOfOperationOverride
=hours-of-operation,queue
W UpdateQueueHoursOfOperation
=instance
L ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAttachedFilesConfigurations ListAuthenticationProfiles ListBots ListContactEvaluations ListContactFlowModules ListDataTables ListDefaultVocabularies ListEvaluationFormAIVersions ListEvaluationForms ListExtractionDefinitions ListFlowAssociations ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListIntegrationAssociations ListLambdaFunctions ListLexBots ListMetrics ListPredefinedAttributes ListPrompts ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfiles ListTaskTemplates ListUseCases ListUserHierarchyGroups ListUsers ListViews ListWorkspaces SearchResourceTags
R DescribeAttachedFilesConfiguration DescribeForecastingPlanningSchedulingIntegration DescribeInstance DescribeInstanceAttribute DescribeInstanceStorageConfig DescribePredefinedAttribute DescribeUserHierarchyStructure GetCrossRegionRouting GetFederationToken ListNotifications SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchContactFlows SearchContacts SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperations SearchMetrics SearchNotifications SearchPredefinedAttributes SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchRules SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaces
W AdminGetEmergencyAccessToken AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot AssociateCustomerProfilesDomain AssociateDefaultVocabulary AssociateInstanceStorageConfig AssociateLambdaFunction AssociateLexBot AssociateSecurityKey BatchAssociateAnalyticsDataSet BatchDisassociateAnalyticsDataSet CreateEmailAddress CreatePredefinedAttribute CreatePushNotificationRegistration DeleteInstance DeletePredefinedAttribute DeletePushNotificationRegistration DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot DisassociateCustomerProfilesDomain DisassociateInstanceStorageConfig DisassociateLambdaFunction DisassociateLexBot DisassociateSecurityKey ReplicateInstance SendOutboundEmail SendOutboundWebNotification StartContactStreaming StartForecastingPlanningSchedulingIntegration StopContactStreaming StopForecastingPlanningSchedulingIntegration UpdateAttachedFilesConfiguration UpdateCrossRegionRouting UpdateInstanceAttribute UpdateInstanceStorageConfig UpdateParticipantAuthentication UpdatePredefinedAttribute UpdateUserHierarchyStructure
=instance,integration-association
W CreateIntegrationAssociation DeleteIntegrationAssociation
=instance,integration-association,use-case
W CreateUseCase
=instance,phone-number
W SendOutboundChatMessage
=instance,phone-number,traffic-distribution-group
W UpdatePhoneNumber
=instance,queue
W BatchPutContact
=instance,security-profile
L ListSecurityProfileFlowModules
=instance,traffic-distribution-group
W CreateTrafficDistributionGroup
=instance,traffic-distribution-group,user
W AssociateTrafficDistributionGroupUser DisassociateTrafficDistributionGroupUser
=instance,traffic-distribution-group,wildcard-phone-number
W ClaimPhoneNumber
=instance,use-case
W DeleteUseCase
=instance,user
L ListUserProficiencies
W AssociateUserProficiencies CreateNotification DisassociateUserProficiencies UpdateUserProficiencies
=instance,wildcard-phone-number
W ImportPhoneNumber
=metric
W CreateMetric DeleteMetric
=metric,qualified-metric
R DescribeMetric
W UpdateMetricContent UpdateMetricMetadata
=notification
R DescribeNotification
W DeleteNotification UpdateNotificationContent
=phone-number
R DescribePhoneNumber
W DisassociatePhoneNumberContactFlow ReleasePhoneNumber UpdatePhoneNumberMetadata
=prompt
R DescribePrompt GetPromptFile
W CreatePrompt DeletePrompt UpdatePrompt
=queue
L ListQueueEmailAddresses ListQueueQuickConnects
R DescribeQueue GetMetricData
W AssociateQueueEmailAddresses DeleteQueue DisassociateQueueEmailAddresses UpdateQueueMaxContacts UpdateQueueName UpdateQueueOutboundEmailConfig UpdateQueueStatus
=queue,quick-connect
W AssociateQueueQuickConnects DisassociateQueueQuickConnects
=queue,routing-profile
R GetCurrentMetricData
W AssociateRoutingProfileQueues CreateRoutingProfile UpdateRoutingProfileDefaultOutboundQueue
=quick-connect
R DescribeQuickConnect
W DeleteQuickConnect UpdateQuickConnectName
=routing-profile
L ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues
R DescribeRoutingProfile
W DeleteRoutingProfile DisassociateRoutingProfileQueues UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency UpdateRoutingProfileName UpdateRoutingProfileQueues
=routing-profile,user
W UpdateUserRoutingProfile
=routing-profile,user,workspace
W AssociateWorkspace
=rule
R DescribeRule
W CreateRule DeleteRule UpdateRule
=security-profile
L ListSecurityProfileAIAgents ListSecurityProfileApplications ListSecurityProfilePermissions
R DescribeSecurityProfile
W DeleteSecurityProfile
=security-profile,user
W UpdateUserSecurityProfiles
=task-template
R GetTaskTemplate
W CreateTaskTemplate DeleteTaskTemplate UpdateTaskTemplate
=traffic-distribution-group
L GetTrafficDistribution ListTrafficDistributionGroupUsers ListTrafficDistributionGroups
R DescribeTrafficDistributionGroup
W DeleteTrafficDistributionGroup UpdateTrafficDistribution
=user
R DescribeUser ListUserNotifications
W DeleteUser DismissUserContact UpdateUserIdentityInfo UpdateUserNotificationStatus UpdateUserPhoneConfig
=vocabulary
L SearchVocabularies
R DescribeVocabulary
W CreateVocabulary DeleteVocabulary
=wildcard-agent-status
L ListAgentStatuses
=wildcard-contact-flow
L ListContactFlows
=wildcard-legacy-phone-number
L ListPhoneNumbers
=wildcard-phone-number
L BatchGetFlowAssociation ListPhoneNumbersV2 SearchAvailablePhoneNumbers
R GetFlowAssociation
W DisassociateFlow
=wildcard-queue
L ListQueues
=wildcard-quick-connect
L ListQuickConnects
=workspace
L ListWorkspaceMedia ListWorkspacePages
R DescribeWorkspace SearchWorkspaceAssociations
W CreateWorkspace DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DisassociateWorkspace ImportWorkspaceMedia UpdateWorkspaceMetadata UpdateWorkspaceTheme UpdateWorkspaceVisibility
#connect-campaigns
=
L ListCampaigns ListConnectInstanceIntegrations
R GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus
W DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob PutConnectInstanceIntegration PutInstanceCommunicationLimits StartInstanceOnboardingJob
=?campaign
R ListTagsForResource
=campaign
R DescribeCampaign GetCampaignState GetCampaignStateBatch
T TagResource UntagResource
W CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime DeleteCampaignEntryLimits PauseCampaign PutDialRequestBatch PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StopCampaign UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignEntryLimits UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource
#consoleapp
=
L ListDeviceIdentities
=DeviceIdentity
R GetDeviceIdentity
#consolidatedbilling
=
L ListLinkedAccounts
R GetAccountBillingRole
#controlcatalog
=
L ListCommonControls ListControlMappings ListDomains ListObjectives
=control
L ListControls
R GetControl
#controltower
=
L ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail
R DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn GetAccountInfo GetAvailableUpdates GetBaselineOperation GetControlOperation GetGuardrailComplianceStatus GetHomeRegion GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListDriftDetails ListExternalConfigRuleCompliance PerformPreLaunchChecks
W CreateLandingZone CreateManagedAccount DeregisterManagedAccount DeregisterOrganizationalUnit DisableGuardrail EnableBaseline EnableGuardrail ManageOrganizationalUnit SetupLandingZone UpdateAccountFactoryConfig
=?EnabledControl
W EnableControl
=Baseline
R GetBaseline
=EnabledBaseline
R GetEnabledBaseline
W DisableBaseline ResetEnabledBaseline UpdateEnabledBaseline
=EnabledBaseline,EnabledControl,LandingZone
R ListTagsForResource
T TagResource UntagResource
=EnabledControl
R GetEnabledControl
W DisableControl ResetEnabledControl UpdateEnabledControl
=LandingZone
R GetLandingZone
W DeleteLandingZone ResetLandingZone UpdateLandingZone
#cost-optimization-hub
=
L ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations
R GetPreferences GetRecommendation
W UpdateEnrollmentStatus UpdatePreferences
#cur
=
R DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport ValidateReportDestination
W PutClassicReportPreferences
=cur
R ListTagsForResource
T TagResource UntagResource
W DeleteReportDefinition ModifyReportDefinition PutReportDefinition
#customer-verification
=
R GetCustomerVerificationDetails GetCustomerVerificationEligibility GetInheritanceConfig
W CreateCustomerVerificationDetails CreateUploadUrls PutInheritanceConfig UpdateCustomerVerificationDetails
#databrew
=
R ListDatasets ListJobs ListProjects ListRecipes ListRulesets ListSchedules
W CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule
=Dataset
R DescribeDataset
W DeleteDataset UpdateDataset
=Dataset,Job,Project,Recipe,Ruleset,Schedule
R ListTagsForResource
T TagResource UntagResource
=Job
R DescribeJob DescribeJobRun ListJobRuns
W DeleteJob StartJobRun StopJobRun UpdateProfileJob UpdateRecipeJob
=Project
R DescribeProject
W DeleteProject SendProjectSessionAction StartProjectSession UpdateProject
=Recipe
R DescribeRecipe ListRecipeVersions
W BatchDeleteRecipeVersion DeleteRecipeVersion PublishRecipe UpdateRecipe
=Ruleset
R DescribeRuleset
W DeleteRuleset UpdateRuleset
=Schedule
R DescribeSchedule
W DeleteSchedule UpdateSchedule
#dataexchange
=
L ListDataGrants ListDataSets ListEventActions ListJobs ListReceivedDataGrants
=assets
W DeleteAsset UpdateAsset
=assets,data-grants,data-sets,event-actions,revisions
L ListTagsForResource
T TagResource UntagResource
=assets,entitled-assets
R GetAsset
W SendApiAsset
=data-grants
R GetDataGrant GetReceivedDataGrant
W AcceptDataGrant CreateDataGrant DeleteDataGrant
=data-sets
W CreateDataSet CreateRevision PublishDataSet PublishToDataGrant SendDataSetNotification UpdateDataSet
=data-sets,entitled-data-sets
L ListDataSetRevisions
R GetDataSet
W DeleteDataSet
=entitled-revisions,revisions
L ListRevisionAssets
R GetRevision
=event-actions
R GetEventAction
W CreateEventAction DeleteEventAction UpdateEventAction
=jobs
R GetJob
W CancelJob CreateJob StartJob
=revisions
W CreateAsset DeleteRevision RevokeRevision UpdateRevision
#datapipeline
=
L GetAccountLimits ListPipelines
W CreatePipeline PollForTask PutAccountLimits ReportTaskRunnerHeartbeat
=pipeline
R DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition QueryObjects ValidatePipelineDefinition
T AddTags RemoveTags
W ActivatePipeline DeactivatePipeline DeletePipeline PutPipelineDefinition ReportTaskProgress SetStatus SetTaskStatus
#datasync
=
L ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTaskExecutions ListTasks
W CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb
=agent
R DescribeAgent
W AddStorageSystem DeleteAgent UpdateAgent
=agent,discoveryjob,location,storagesystem,task,taskexecution
R ListTagsForResource
T TagResource UntagResource
=agent,location
W CreateTask
=discoveryjob
L DescribeStorageSystemResourceMetrics DescribeStorageSystemResources
R DescribeDiscoveryJob
W GenerateRecommendations StopDiscoveryJob UpdateDiscoveryJob
=location
R DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb
W DeleteLocation UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb
=storagesystem
R DescribeStorageSystem
W RemoveStorageSystem StartDiscoveryJob UpdateStorageSystem
=task
R DescribeTask
W DeleteTask StartTaskExecution UpdateTask
=taskexecution
R DescribeTaskExecution
W CancelTaskExecution UpdateTaskExecution
#datazone
=
L ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints ListWarehouseMetadata QueryGraph Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles
P AddPolicyGrant DeleteDomainSharingPolicy GetIamPortalLoginUrl PutDomainSharingPolicy RemovePolicyGrant RevokeSubscription
R BatchGetAttributesMetadata BatchGetCell BatchGetCellRun GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDesignation GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetNotebookRun GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile ValidatePolicy
W AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AssociateEnvironmentRole AssociateGovernedTerms BatchPutAttributesMetadata BatchUpdateNotifications CancelMessage CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataApp CreateDataProduct CreateDataProductRevision CreateDataSource CreateDesignation CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteConversation DeleteDataApp DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDesignation DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteLineageEvent DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DeregisterAgentArtifact DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode InvokeAgent PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutEnvironmentBlueprintConfiguration RefreshToken RegisterAgentArtifact RejectPredictions RejectSubscriptionRequest RemoveEntityOwner SendMessage SsoLogin SsoLogout StartCompute StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StartNotebookRun StartNotebookSync StopAgent StopCompute StopMetadataGenerationRun StopNotebookCompute StopNotebookRun UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateConversation UpdateDataApp UpdateDataSource UpdateDataSourceRunActivities UpdateDesignation UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole
=?domain
R ListTagsForResource
=domain
L ListLinkedTypes
R GetDomain
T TagResource UntagResource
W BatchDeleteLinkedTypes BatchPutLinkedTypes DeleteDomain StartAccountBootstrapAction UpdateDomain
#dax
=
L DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups
R DescribeParameters
W CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup UpdateParameterGroup UpdateSubnetGroup
=?application
L DescribeClusters
=application
R BatchGetItem ConditionCheckItem GetItem ListTags Query Scan
T TagResource UntagResource
W BatchWriteItem CreateCluster DecreaseReplicationFactor DeleteCluster DeleteItem IncreaseReplicationFactor PutItem RebootNode UpdateCluster UpdateItem
#dbqms
=
L DescribeFavoriteQueries DescribeQueryHistory DescribeTabs
R GetQueryString
W CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab UpdateFavoriteQuery UpdateQueryHistory UpdateTab
#deadline
=
L ListAvailableMeteredProducts
R SearchWorkers
=?budget
L ListBudgets
=?job
L ListStepDependencies
=?queue
L ListQueueMembers ListStorageProfilesForQueue
=?worker
L ListSessionsForWorker
=budget
R GetBudget
W CreateBudget DeleteBudget UpdateBudget
=budget,farm,fleet,job,license-endpoint,monitor,queue,volume,worker
R ListTagsForResource
T TagResource UntagResource
=farm
L ListFarmMembers ListFarms ListLimits ListStorageProfiles
P AssociateMemberToFarm DisassociateMemberFromFarm
R GetFarm GetLimit GetStorageProfile
W CreateFarm CreateLimit CreateStorageProfile DeleteFarm DeleteLimit DeleteStorageProfile UpdateFarm UpdateLimit UpdateStorageProfile
=farm,fleet,queue
L ListQueueFleetAssociations
R GetSessionsStatisticsAggregation
=farm,queue
L ListQueueLimitAssociations
R GetQueueLimitAssociation
W CreateQueueLimitAssociation DeleteQueueLimitAssociation UpdateQueueLimitAssociation
=fleet
L ListFleetMembers ListFleets
P AssociateMemberToFleet DisassociateMemberFromFleet
R GetFleet
W AssumeFleetRoleForRead CreateFleet DeleteFleet UpdateFleet
=fleet,queue
R GetQueueFleetAssociation StartSessionsStatisticsAggregation
W CreateQueueFleetAssociation DeleteQueueFleetAssociation UpdateQueueFleetAssociation
=job
L ListJobMembers ListJobParameterDefinitions ListJobs ListSessionActions ListSessions ListStepConsumers ListSteps ListTasks
P AssociateMemberToJob DisassociateMemberFromJob
R GetJob GetJobTemplate GetSession GetSessionAction GetStep GetTask
W CopyJobTemplate CreateJob UpdateJob UpdateSession UpdateStep UpdateTask
=job,queue
R SearchSteps SearchTasks
=license-endpoint
L ListLicenseEndpoints ListMeteredProducts
R GetLicenseEndpoint
W CreateLicenseEndpoint DeleteLicenseEndpoint DeleteMeteredProduct PutMeteredProduct
=monitor
L ListMonitors
R GetApplicationVersion GetMonitor GetMonitorSettings
W CreateMonitor DeleteMonitor UpdateMonitor UpdateMonitorSettings
=queue
L ListQueueEnvironments ListQueues
P AssociateMemberToQueue DisassociateMemberFromQueue
R GetQueue GetQueueEnvironment GetStorageProfileForQueue SearchJobs
W AssumeQueueRoleForRead AssumeQueueRoleForUser CreateQueue CreateQueueEnvironment DeleteQueue DeleteQueueEnvironment UpdateQueue UpdateQueueEnvironment
=queue,worker
W AssumeQueueRoleForWorker
=volume
L ListVolumes
R GetVolume
W DeleteVolume
=worker
L ListWorkers
R BatchGetJobEntity GetWorker
W AssumeFleetRoleForWorker CreateWorker DeleteWorker UpdateWorker UpdateWorkerSchedule
#detective
=
L ListGraphs ListInvitations ListOrganizationAdminAccount
R BatchGetMembershipDatasources GetPricingInformation
W CreateGraph DisableOrganizationAdminAccount EnableOrganizationAdminAccount
=Graph
L ListDatasourcePackages ListHighDegreeEntities ListIndicators ListInvestigations ListMembers ListTagsForResource
R BatchGetGraphMemberDatasources DescribeOrganizationConfiguration GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetUsageInformation InvokeAssistant SearchGraph
T TagResource UntagResource
W AcceptInvitation CreateMembers DeleteGraph DeleteMembers DisassociateMembership RejectInvitation StartInvestigation StartMonitoringMember UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration
#devicefarm
=
L ListDeviceInstances ListDevices ListInstanceProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListTestGridProjects ListVPCEConfigurations
R GetAccountSettings GetOfferingStatus
W CreateInstanceProfile CreateProject CreateTestGridProject CreateVPCEConfiguration PurchaseOffering RenewOffering
=device
R GetDevice
=device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration
L ListTagsForResource
T TagResource UntagResource
=device,deviceinstance,project,upload
W CreateRemoteAccessSession
=deviceinstance
R GetDeviceInstance
=deviceinstance,instanceprofile
W UpdateDeviceInstance
=devicepool
R GetDevicePool
W DeleteDevicePool UpdateDevicePool
=devicepool,project,upload
W ScheduleRun
=devicepool,upload
R GetDevicePoolCompatibility
=instanceprofile
R GetInstanceProfile
W DeleteInstanceProfile UpdateInstanceProfile
=job
L ListSamples ListSuites
R GetJob
W StopJob
=job,run,suite,test
L ListArtifacts
=networkprofile
R GetNetworkProfile
W DeleteNetworkProfile UpdateNetworkProfile
=project
L ListDevicePools ListNetworkProfiles ListRemoteAccessSessions ListRuns ListUploads
R GetProject
W CreateDevicePool CreateNetworkProfile CreateUpload DeleteProject UpdateProject
=run
L ListJobs ListUniqueProblems
R GetRun
W DeleteRun StopRun
=session
R GetRemoteAccessSession
W DeleteRemoteAccessSession StopRemoteAccessSession
=session,upload
W InstallToRemoteAccessSession
=suite
L ListTests
R GetSuite
=test
R GetTest
=testgrid-project
L ListTestGridSessions
R GetTestGridProject
W CreateTestGridUrl DeleteTestGridProject UpdateTestGridProject
=testgrid-project,testgrid-session
R GetTestGridSession
=testgrid-session
L ListTestGridSessionActions ListTestGridSessionArtifacts
=upload
R GetUpload
W DeleteUpload UpdateUpload
=vpceconfiguration
R GetVPCEConfiguration
W DeleteVPCEConfiguration UpdateVPCEConfiguration
#devops-guru
=
L ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations SearchInsights SearchOrganizationInsights
R DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection StartCostEstimation
W DeleteInsight PutFeedback UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration
=topic
W AddNotificationChannel RemoveNotificationChannel
#directconnect
=
L ListResiliencyGroups
R DescribeCustomerMetadata DescribeLocations DescribeVirtualGateways
W ConfirmCustomerAgreement CreateDirectConnectGateway CreateResiliencyGroup DeleteDirectConnectGatewayAssociationProposal UpdateDirectConnectGatewayAssociation
=?dx-gateway
R DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways
=?dxcon
R DescribeConnections DescribeInterconnects
W CreateLag
=?dxlag
R DescribeLags
W CreateConnection CreateInterconnect
=dx-gateway
W AcceptDirectConnectGatewayAssociationProposal CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation UpdateDirectConnectGateway
=dx-gateway,dx-resiliency-group,dxcon,dxlag,dxvif
R DescribeTags
T TagResource UntagResource
=dx-resiliency-group
L ListResiliencyGroupAssociations
R GetResiliencyGroup
W DeleteResiliencyGroup UpdateResiliencyGroup
=dx-resiliency-group,dxcon
W AssociateConnectionsToResiliencyGroup DisassociateConnectionsFromResiliencyGroup
=dxcon
R DescribeConnectionLoa DescribeConnectionsOnInterconnect DescribeInterconnectLoa
W AllocateConnectionOnInterconnect ConfirmConnection DeleteConnection DeleteInterconnect UpdateConnection UpdateConnectionsBillingMode
=dxcon,dxcon,dxlag
W AssociateHostedConnection
=dxcon,dxlag
R DescribeHostedConnections DescribeLoa
W AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateMacSecKey CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateTransitVirtualInterface DisassociateConnectionFromLag DisassociateMacSecKey
=dxcon,dxlag,dxvif
R DescribeVirtualInterfaces
W AssociateVirtualInterface
=dxlag
W DeleteLag UpdateLag
=dxvif
L ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory
R DescribeRouterConfiguration
W ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer DeleteBGPPeer DeleteVirtualInterface StartBgpFailoverTest StopBgpFailoverTest UpdateVirtualInterfaceAttributes
#discovery
=
L DescribeImportTasks ListConfigurations ListServerNeighbors
R DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeTags GetDiscoverySummary GetNetworkConnectionGraph
T CreateTags DeleteTags
W AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication DeleteApplications DisassociateConfigurationItemsFromApplication ExportConfigurations StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication
#dlm
=
L GetLifecyclePolicies
W CreateLifecyclePolicy
=policy
R GetLifecyclePolicy ListTagsForResource
T TagResource UntagResource
W DeleteLifecyclePolicy UpdateLifecyclePolicy
#dms
=
R DescribeAccountAttributes DescribeCertificates DescribeConnections DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeReplicationConfigs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTasks DescribeReplications ListDataProviders
W BatchStartRecommendations CreateDataProvider CreateFleetAdvisorCollector CreateInstanceProfile CreateOutboundIntegration DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration RunFleetAdvisorLsaAnalysis StartRecommendations UpdateSubscriptionsToEventBridge UploadFileMetadataList
=?InstanceProfile
R ListInstanceProfiles
=?ReplicationTask
R DescribeReplicationTaskAssessmentResults
=Certificate
W DeleteCertificate ImportCertificate
=Certificate,DataMigration,DataProvider,Endpoint,EventSubscription,InstanceProfile,MigrationProject,ReplicationConfig,ReplicationInstance,ReplicationSubnetGroup,ReplicationTask,ReplicationTaskAssessmentRun,ReplicationTaskIndividualAssessment
R ListTagsForResource
T AddTagsToResource RemoveTagsFromResource
=Certificate,Endpoint
W CreateEndpoint ModifyEndpoint
=DataMigration
W DeleteDataMigration ModifyDataMigration StartDataMigration StopDataMigration
=DataProvider
W DeleteDataProvider UpdateDataProvider
=DataProvider,InstanceProfile
W CreateMigrationProject
=DataProvider,InstanceProfile,MigrationProject
R ListMigrationProjects
=Endpoint
R DescribeRefreshSchemasStatus DescribeSchemas
W CreateReplicationConfig DeleteEndpoint
=Endpoint,ReplicationInstance
R TestConnection
W CreateReplicationTask DeleteConnection RefreshSchemas
=EventSubscription
W CreateEventSubscription DeleteEventSubscription ModifyEventSubscription
=InstanceProfile
W DeleteInstanceProfile UpdateInstanceProfile
=MigrationProject
R DescribeConversionConfiguration DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports GetMetadataModel GetTargetSelectionRules ListExtensionPacks ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports
W AssociateExtensionPack CancelMetadataModelConversion CancelMetadataModelCreation CreateDataMigration DeleteMigrationProject ExportMetadataModelAssessment StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport UpdateConversionConfiguration UpdateMigrationProject
=ReplicationConfig
R DescribeReplicationTableStatistics
W DeleteReplicationConfig ModifyReplicationConfig ReloadReplicationTables StartReplication StopReplication
=ReplicationInstance
R DescribeReplicationInstanceTaskLogs
W ApplyPendingMaintenanceAction DeleteReplicationInstance ModifyReplicationInstance RebootReplicationInstance
=ReplicationInstance,ReplicationSubnetGroup
W CreateReplicationInstance
=ReplicationInstance,ReplicationTask
R DescribeApplicableIndividualAssessments
W MoveReplicationTask
=ReplicationInstance,ReplicationTask,ReplicationTaskAssessmentRun
R DescribeReplicationTaskAssessmentRuns
=ReplicationSubnetGroup
W CreateReplicationSubnetGroup DeleteReplicationSubnetGroup ModifyReplicationSubnetGroup
=ReplicationTask
R DescribeTableStatistics
W DeleteReplicationTask ModifyReplicationTask ReloadTables StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopReplicationTask
=ReplicationTask,ReplicationTaskAssessmentRun
R DescribeReplicationTaskIndividualAssessments
=ReplicationTaskAssessmentRun
W CancelReplicationTaskAssessmentRun DeleteReplicationTaskAssessmentRun
#docdb-elastic
=
L ListClusterSnapshots ListClusters ListPendingMaintenanceActions
W CreateCluster
=cluster
R GetCluster GetPendingMaintenanceAction
W ApplyPendingMaintenanceAction DeleteCluster StartCluster StopCluster UpdateCluster
=cluster,cluster-snapshot
L ListTagsForResource
T TagResource UntagResource
W CreateClusterSnapshot RestoreClusterFromSnapshot
=cluster-snapshot
R GetClusterSnapshot
W CopyClusterSnapshot DeleteClusterSnapshot
#drs
=
R DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers GetAgentInstallationAssetsForDrs GetChannelCommandsForDrs ListExtensibleSourceServers ListRecoveryPlans ListStagingAccounts ListTagsForResource
W BatchDeleteSnapshotRequestForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryPlan CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs InitializeService SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs
=JobResource
R DescribeJobLogItems
W DeleteJob
=JobResource,LaunchConfigurationTemplateResource,RecoveryInstanceResource,RecoveryPlanExecutionResource,RecoveryPlanResource,ReplicationConfigurationTemplateResource,SourceNetworkResource,SourceServerResource
T TagResource UntagResource
=LaunchConfigurationTemplateResource
W DeleteLaunchConfigurationTemplate UpdateLaunchConfigurationTemplate
=LaunchConfigurationTemplateResource,SourceServerResource
R ListLaunchActions
W DeleteLaunchAction PutLaunchAction
=RecoveryInstanceResource
R GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs
W AssociateFailbackClientToRecoveryInstanceForDrs DeleteRecoveryInstance DisconnectRecoveryInstance NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs ReverseReplication StartFailbackLaunch StopFailback TerminateRecoveryInstances UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateReplicationCertificateForDrs
=RecoveryInstanceResource,SourceServerResource
R GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs
W BatchCreateVolumeSnapshotGroupForDrs IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs SendAgentLogsForDrs SendAgentMetricsForDrs UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs
=RecoveryPlanExecutionResource
R GetRecoveryPlanExecution GetRecoveryPlanExecutionStep ListRecoveryPlanExecutionSteps
W CancelRecoveryPlanExecution DeleteRecoveryPlanExecution RetryRecoveryPlanExecutionStep UpdateRecoveryPlanExecutionStep
=RecoveryPlanResource
R GetRecoveryPlan GetRecoveryPlanStep ListRecoveryPlanExecutions ListRecoveryPlanSteps
W CreateRecoveryPlanStep DeleteRecoveryPlan DeleteRecoveryPlanStep ReorderRecoveryPlanSteps StartRecoveryPlanExecution UpdateRecoveryPlan UpdateRecoveryPlanStep
=ReplicationConfigurationTemplateResource
W DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
=SourceNetworkResource
W AssociateSourceNetworkStack DeleteSourceNetwork ExportSourceNetworkCfnTemplate StartSourceNetworkRecovery StartSourceNetworkReplication StopSourceNetworkReplication
=SourceServerResource
R DescribeRecoverySnapshots GetLaunchConfiguration GetReplicationConfiguration
W CreateConvertedSnapshotForDrs CreateRecoveryInstanceForDrs DeleteSourceServer DisconnectSourceServer NotifyVolumeEventForDrs RetryDataReplication SendVolumeStatsForDrs StartRecovery StartReplication StopReplication UpdateLaunchConfiguration UpdateReplicationConfiguration
#ds
=
L DescribeDirectories ListADAssessments
R CheckAlias DescribeADAssessment DescribeSnapshots DescribeTrusts GetDirectoryLimits ListLogSubscriptions
W ConnectDirectory CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateMicrosoftAD DeleteADAssessment StartADAssessment
=directory
L ListCertificates ListSchemaExtensions
P AccessDSData
R DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeUpdateDirectory GetAuthorizedApplicationDetails GetSnapshotLimits ListAuthorizedApplications ListIpRoutes ListTagsForResource VerifyTrust
T AddTagsToResource RemoveTagsFromResource
W AcceptSharedDirectory AddIpRoutes AddRegion AuthorizeApplication CancelSchemaExtension CreateAlias CreateComputer CreateConditionalForwarder CreateLogSubscription CreateSnapshot CreateTrust DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot ShareDirectory StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust
#ds-data
=directory
L ListGroupMembers ListGroups ListGroupsForMember ListUsers
R DescribeGroup DescribeUser SearchGroups SearchUsers
W AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DisableUser RemoveGroupMember UpdateGroup UpdateUser
#dsql
=
L ListClusters
W InjectError
=Cluster
L ListStreams
R GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetVpcEndpointServiceName
W AddPeerCluster CreateCluster CreateStream DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy PutClusterPolicy PutMultiRegionProperties PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob UpdateCluster
=Cluster,Stream
R ListTagsForResource
T TagResource UntagResource
=Stream
R GetStream
W DeleteStream UpdateStream
#dynamodb
=
L ListBackups ListContributorInsights ListGlobalTables ListTables
P UpdateAbacStatus
R DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus ListStreams
W InjectError PurchaseReservedCapacityOfferings
=?table
L ListExports ListImports
=backup
R DescribeBackup
W DeleteBackup
=backup,table
W RestoreTableFromBackup
=export
R DescribeExport
=global-table
R DescribeGlobalTable DescribeGlobalTableSettings
=global-table,table
W CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion
=import
R DescribeImport
=index,table
R DescribeContributorInsights PartiQLSelect Query Scan SearchVectors
W UpdateContributorInsights
=stream
R DescribeStream GetRecords GetShardIterator
=stream,table
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy ListTagsOfResource
T TagResource UntagResource
=table
R BatchGetItem ConditionCheckItem DescribeContinuousBackups DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive GetItem ReadDataForReplication
W AssociateTableReplica BatchWriteItem CreateBackup CreateGlobalTableWitness CreateTable CreateTableReplica DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable PartiQLDelete PartiQLInsert PartiQLUpdate PutItem ReplicateSettings RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication
#ebs
=?snapshot
W StartSnapshot
=snapshot
R GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks
W CompleteSnapshot PutSnapshotBlock
#ec2
=
L DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetCapacityManagerMonitoredTagKeys GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetManagedResourceVisibility GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVpnConnectionDeviceTypes ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin
P DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess
R GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport
W AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess DisassociateIpamByoasn DisassociateTrunkInterface EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableIpamOrganizationAdminAccount EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess ExportTransitGatewayRoutes InjectApiError ModifyAccountVpcEncryptionControl ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat ModifyInstanceMetadataDefaults ModifyManagedResourceVisibility ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr
=?elastic-ip
W ReleaseAddress
=?instance
W DisableApplicationStatusCheckSuppression EnableApplicationStatusCheckSuppression
=?key-pair
W DeleteKeyPair
=?network-interface
P DeleteNetworkInterfacePermission
=?vpc
W DisableVpcClassicLinkDnsSupport DisassociateVpcCidrBlock EnableVpcClassicLinkDnsSupport
=?vpc-endpoint-service
W ModifyVpcEndpointPayerResponsibility
=application-status-check
W DeleteApplicationStatusCheck
=application-status-check,capacity-block,capacity-manager-data-export,capacity-reservation,capacity-reservation-cancellation-quote,capacity-reservation-fleet,carrier-gateway,client-vpn-endpoint,coip-pool,customer-gateway,declarative-policies-report,dedicated-host,dhcp-options,egress-only-internet-gateway,elastic-gpu,elastic-ip,export-image-task,export-instance-task,fleet,fpga-image,host-reservation,image,image-usage-report,import-image-task,import-snapshot-task,instance,instance-connect-endpoint,instance-event-window,internet-gateway,ipam,ipam-external-resource-verification-token,ipam-internet-registry-association,ipam-policy,ipam-pool,ipam-pool-allocation,ipam-prefix-list-resolver,ipam-prefix-list-resolver-target,ipam-resource-discovery,ipam-resource-discovery-association,ipam-scope,ipv4pool-ec2,ipv6pool-ec2,key-pair,launch-template,local-gateway,local-gateway-route-table,local-gateway-route-table-virtual-interface-group-association,local-gateway-route-table-vpc-association,local-gateway-virtual-interface,local-gateway-virtual-interface-group,natgateway,network-acl,network-insights-access-scope,network-insights-access-scope-analysis,network-insights-analysis,network-insights-path,network-interface,placement-group,prefix-list,replace-root-volume-task,reserved-instances,route-server,route-server-endpoint,route-server-peer,route-table,secondary-interface,secondary-network,secondary-subnet,security-group,security-group-rule,snapshot,spot-fleet-request,spot-instances-request,subnet,subnet-cidr-reservation,traffic-mirror-filter,traffic-mirror-filter-rule,traffic-mirror-session,traffic-mirror-target,transit-gateway,transit-gateway-attachment,transit-gateway-connect-peer,transit-gateway-metering-policy,transit-gateway-multicast-domain,transit-gateway-policy-table,transit-gateway-route-table,transit-gateway-route-table-announcement,verified-access-endpoint,verified-access-endpoint-target,verified-access-group,verified-access-instance,verified-access-policy,verified-access-trust-provider,volume,vpc,vpc-block-public-access-exclusion,vpc-encryption-control,vpc-endpoint,vpc-endpoint-connection,vpc-endpoint-service,vpc-endpoint-service-permission,vpc-flow-log,vpc-peering-connection,vpn-concentrator,vpn-connection,vpn-gateway
T CreateTags DeleteTags
=application-status-check,instance
W AssociateApplicationStatusCheck DisassociateApplicationStatusCheck
=application-status-check,security-group,subnet
W CreateApplicationStatusCheck ModifyApplicationStatusCheck
=capacity-manager-data-export
W CreateCapacityManagerDataExport DeleteCapacityManagerDataExport
=capacity-reservation
L DescribeCapacityBlockExtensionOfferings GetGroupsForCapacityReservation
R GetCapacityReservationUsage
W AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CreateCapacityReservation CreateCapacityReservationBySplitting CreateInterruptibleCapacityReservationAllocation DisassociateCapacityReservationBillingOwner ModifyCapacityReservation MoveCapacityReservationInstances PurchaseCapacityBlock PurchaseCapacityBlockExtension RejectCapacityReservationBillingOwnership UpdateInterruptibleCapacityReservationAllocation
=capacity-reservation,capacity-reservation-cancellation-quote
W CancelCapacityReservation CreateCapacityReservationCancellationQuote
=capacity-reservation,elastic-gpu,elastic-inference,group,image,instance,key-pair,launch-template,license-configuration,network-interface,placement-group,secondary-interface,secondary-subnet,security-group,snapshot,spot-instances-request,subnet,volume
W RunInstances
=capacity-reservation,fleet,image,instance,launch-template,placement-group,subnet,volume
W CreateFleet
=capacity-reservation,instance
W ModifyInstanceCapacityReservationAttributes
=capacity-reservation-fleet
W CancelCapacityReservationFleets CreateCapacityReservationFleet ModifyCapacityReservationFleet
=carrier-gateway
W DeleteCarrierGateway
=carrier-gateway,vpc
W CreateCarrierGateway
=certificate
R GetAssociatedEnclaveCertificateIamRoles
=certificate,role
W AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole
=client-vpn-endpoint
L DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnRoutes DescribeClientVpnTargetNetworks
R ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration
W AuthorizeClientVpnIngress DeleteClientVpnEndpoint DisassociateClientVpnTargetNetwork ImportClientVpnClientCertificateRevocationList RevokeClientVpnIngress TerminateClientVpnConnections
=client-vpn-endpoint,security-group,transit-gateway,vpc
W CreateClientVpnEndpoint ModifyClientVpnEndpoint
=client-vpn-endpoint,security-group,vpc
W ApplySecurityGroupsToClientVpnTargetNetwork
=client-vpn-endpoint,subnet
W AssociateClientVpnTargetNetwork CreateClientVpnRoute DeleteClientVpnRoute
=coip-pool
P CreateCoipPoolPermission DeleteCoipPoolPermission
R GetCoipPoolUsage
W CreateCoipCidr DeleteCoipCidr DeleteCoipPool
=coip-pool,local-gateway-route-table
W CreateCoipPool
=customer-gateway
W CreateCustomerGateway DeleteCustomerGateway
=customer-gateway,transit-gateway,transit-gateway-attachment,vpn-concentrator,vpn-connection,vpn-gateway
W CreateVpnConnection
=declarative-policies-report
R GetDeclarativePoliciesReportSummary
W CancelDeclarativePoliciesReport
=dedicated-host
W AllocateHosts ModifyHosts PurchaseHostReservation ReleaseHosts
=dedicated-host,instance,placement-group
W ModifyInstancePlacement
=dhcp-options
W CreateDhcpOptions DeleteDhcpOptions
=dhcp-options,vpc
W AssociateDhcpOptions
=egress-only-internet-gateway
W DeleteEgressOnlyInternetGateway
=egress-only-internet-gateway,vpc
W CreateEgressOnlyInternetGateway
=elastic-ip
W AcceptAddressTransfer DisableAddressTransfer EnableAddressTransfer ModifyAddressAttribute ResetAddressAttribute
=elastic-ip,instance,network-interface
W AssociateAddress
=elastic-ip,ipam-pool,ipv4pool-ec2
W AllocateAddress
=elastic-ip,natgateway
W AssociateNatGatewayAddress
=elastic-ip,natgateway,network-interface
W DisassociateNatGatewayAddress
=elastic-ip,natgateway,subnet,vpc
W CreateNatGateway
=elastic-ip,network-interface
W DisassociateAddress
=export-image-task,export-instance-task
W CancelExportTask
=export-image-task,image
W ExportImage
=export-instance-task,instance
W CreateInstanceExportTask
=fleet
L DescribeFleetHistory DescribeFleetInstances
W DeleteFleets
=fleet,image,launch-template,subnet
W ModifyFleet
=fpga-image
L DescribeFpgaImageAttribute
W CopyFpgaImage CreateFpgaImage DeleteFpgaImage ModifyFpgaImageAttribute ResetFpgaImageAttribute
=group,instance,license-configuration
W StartInstances
=image
L DescribeImageAttribute
P CancelImageLaunchPermission
R GetImageAncestry
W AttachImageWatermark CreateRestoreImageTask CreateStoreImageTask DeregisterImage DetachImageWatermark DisableFastLaunch DisableImage DisableImageDeprecation DisableImageDeregistrationProtection EnableImage EnableImageDeprecation EnableImageDeregistrationProtection ModifyImageAttribute ReplaceImageInstanceTypeSpecification ResetImageAttribute RestoreImageFromRecycleBin
=image,image-usage-report
W CreateImageUsageReport
=image,import-image-task,snapshot
W ImportImage
=image,instance,replace-root-volume-task,snapshot,volume
W CreateReplaceRootVolumeTask
=image,instance,snapshot
W CreateImage
=image,key-pair,launch-template,placement-group,security-group,snapshot,spot-fleet-request,subnet
W RequestSpotFleet
=image,key-pair,network-interface,placement-group,security-group,snapshot,spot-instances-request,subnet
W RequestSpotInstances
=image,launch-template
W EnableFastLaunch
=image,snapshot
W CopyImage RegisterImage
=image-usage-report
W DeleteImageUsageReport
=import-image-task,import-snapshot-task
W CancelImportTask
=import-snapshot-task,snapshot
W ImportSnapshot
=instance
L DescribeInstanceAttribute
R GetConsoleOutput GetConsoleScreenshot GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData
W AssociateIamInstanceProfile DisableInstanceSqlHaStandbyDetections DisassociateIamInstanceProfile EnableInstanceSqlHaStandbyDetections ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyPrivateDnsNameOptions MonitorInstances RebootInstances ReplaceIamInstanceProfileAssociation ReportInstanceStatus ResetInstanceAttribute SendDiagnosticInterrupt SendSpotInstanceInterruptions StopInstances TerminateInstances UnmonitorInstances
=instance,internet-gateway,network-insights-path,network-interface,transit-gateway,vpc-endpoint,vpc-endpoint-service,vpc-peering-connection,vpn-gateway
W CreateNetworkInsightsPath
=instance,mac-modification-task
W CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask
=instance,network-interface
W AttachNetworkInterface DetachNetworkInterface
=instance,network-interface,security-group,subnet
W ModifyNetworkInterfaceAttribute
=instance,security-group,subnet,volume
W ImportInstance
=instance,security-group,volume
W ModifyInstanceAttribute
=instance,security-group,vpc
W AttachClassicLinkVpc
=instance,snapshot,volume
W CreateSnapshots
=instance,volume
W AttachVolume DetachVolume PauseVolumeIO
=instance,vpc
W DetachClassicLinkVpc
=instance-connect-endpoint
W DeleteInstanceConnectEndpoint
=instance-connect-endpoint,security-group
W ModifyInstanceConnectEndpoint
=instance-connect-endpoint,security-group,subnet
W CreateInstanceConnectEndpoint
=instance-event-window
W AssociateInstanceEventWindow CreateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow ModifyInstanceEventWindow
=internet-gateway
W CreateInternetGateway DeleteInternetGateway
=internet-gateway,ipv4pool-ec2,ipv6pool-ec2,route-table,subnet,vpn-gateway
W DisassociateRouteTable ReplaceRouteTableAssociation
=internet-gateway,ipv4pool-ec2,route-table,subnet,vpn-gateway
W AssociateRouteTable
=internet-gateway,vpc
W AttachInternetGateway DetachInternetGateway
=ipam
R GetIpamRouteProtectionFindings
W CreateIpam DeleteIpam DeprovisionIpamByoasn ModifyIpam ProvisionIpamByoasn
=ipam,ipam-external-resource-verification-token
W CreateIpamExternalResourceVerificationToken
=ipam,ipam-internet-registry-association
W CreateIpamInternetRegistryAssociation
=ipam,ipam-policy
W CreateIpamPolicy
=ipam,ipam-prefix-list-resolver,ipam-scope
W CreateIpamPrefixListResolver
=ipam,ipam-resource-discovery,ipam-resource-discovery-association
W AssociateIpamResourceDiscovery
=ipam,ipam-scope
W CreateIpamScope
=ipam-external-resource-verification-token
W DeleteIpamExternalResourceVerificationToken
=ipam-external-resource-verification-token,ipam-pool
W ProvisionIpamPoolCidr
=ipam-internet-registry-association
R GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamRouteOriginAuthorizations GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations
W BatchModifyIpamRoutingPolicyRegistrations CreateIpamRoutingPolicyRegistration DeleteIpamInternetRegistryAssociation DeleteIpamRoutingPolicyRegistration EnableIpamInternetRegistryAssociation ModifyIpamRoutingPolicyRegistration
=ipam-policy
L GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets
W DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy
=ipam-policy,ipam-pool
W ModifyIpamPolicyAllocationRules
=ipam-pool
L GetIpamPoolAllocations
R GetIpamPoolCidrs
W DeleteIpamPool DeprovisionIpamPoolCidr ImportByoipCidrToIpam ModifyIpamPool MoveByoipCidrToIpam ReleaseIpamPoolAllocation
=ipam-pool,ipam-pool-allocation
W AllocateIpamPoolCidr
=ipam-pool,ipam-scope
R GetIpamResourceCidrs
W CreateIpamPool
=ipam-pool,ipv4pool-ec2
W ProvisionPublicIpv4PoolCidr
=ipam-pool,ipv6pool-ec2,vpc
W AssociateVpcCidrBlock CreateVpc
=ipam-pool,placement-group,verified-access-group
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
=ipam-pool,subnet
W AssociateSubnetCidrBlock
=ipam-pool,subnet,vpc
W CreateSubnet
=ipam-pool-allocation
W ModifyIpamPoolAllocation
=ipam-prefix-list-resolver
R GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions
W DeleteIpamPrefixListResolver
=ipam-prefix-list-resolver,ipam-prefix-list-resolver-target
W CreateIpamPrefixListResolverTarget
=ipam-prefix-list-resolver,ipam-scope
W ModifyIpamPrefixListResolver
=ipam-prefix-list-resolver-target
W DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget
=ipam-resource-discovery
R GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes
W CreateIpamResourceDiscovery DeleteIpamResourceDiscovery ModifyIpamResourceDiscovery
=ipam-resource-discovery-association
W DisassociateIpamResourceDiscovery
=ipam-scope
R GetIpamAddressHistory
W DeleteIpamScope ModifyIpamResourceCidr ModifyIpamScope
=ipv4pool-ec2
W CreatePublicIpv4Pool DeletePublicIpv4Pool DeprovisionPublicIpv4PoolCidr
=ipv6pool-ec2
R GetAssociatedIpv6PoolCidrs
=key-pair
W CreateKeyPair ImportKeyPair
=launch-template
W CreateLaunchTemplate CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions ModifyLaunchTemplate
=launch-template,spot-fleet-request,subnet
W ModifySpotFleetRequest
=local-gateway,local-gateway-route-table
W CreateLocalGatewayRouteTable
=local-gateway,local-gateway-virtual-interface-group
W CreateLocalGatewayVirtualInterfaceGroup
=local-gateway-route-table
L SearchLocalGatewayRoutes
P CreateLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTablePermission
W DeleteLocalGatewayRouteTable
=local-gateway-route-table,local-gateway-route-table-virtual-interface-group-association,local-gateway-virtual-interface-group
W CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
=local-gateway-route-table,local-gateway-route-table-vpc-association,vpc
W CreateLocalGatewayRouteTableVpcAssociation
=local-gateway-route-table,local-gateway-virtual-interface-group,network-interface,prefix-list
W CreateLocalGatewayRoute ModifyLocalGatewayRoute
=local-gateway-route-table,prefix-list
W DeleteLocalGatewayRoute
=local-gateway-route-table-virtual-interface-group-association
W DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
=local-gateway-route-table-vpc-association
W DeleteLocalGatewayRouteTableVpcAssociation
=local-gateway-virtual-interface
W DeleteLocalGatewayVirtualInterface
=local-gateway-virtual-interface,local-gateway-virtual-interface-group,outpost-lag
W CreateLocalGatewayVirtualInterface
=local-gateway-virtual-interface-group
W DeleteLocalGatewayVirtualInterfaceGroup
=natgateway
P AttachApplianceToNatGateway DetachApplianceFromNatGateway
W AssignPrivateNatGatewayAddress DeleteNatGateway UnassignPrivateNatGatewayAddress
=natgateway,network-interface,subnet,transit-gateway,transit-gateway-attachment,vpc,vpc-flow-log
W CreateFlowLogs
=network-acl
W CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry
=network-acl,subnet
W ReplaceNetworkAclAssociation
=network-acl,vpc
W CreateNetworkAcl
=network-insights-access-scope
R GetNetworkInsightsAccessScopeContent
W CreateNetworkInsightsAccessScope DeleteNetworkInsightsAccessScope
=network-insights-access-scope,network-insights-access-scope-analysis
W StartNetworkInsightsAccessScopeAnalysis
=network-insights-access-scope-analysis
R GetNetworkInsightsAccessScopeAnalysisFindings
W DeleteNetworkInsightsAccessScopeAnalysis
=network-insights-analysis
W DeleteNetworkInsightsAnalysis
=network-insights-analysis,network-insights-path
W StartNetworkInsightsAnalysis
=network-insights-path
W DeleteNetworkInsightsPath
=network-interface
P CreateNetworkInterfacePermission
W AssignIpv6Addresses AssignPrivateIpAddresses DeleteNetworkInterface ModifyPublicIpDnsNameOptions ResetNetworkInterfaceAttribute UnassignIpv6Addresses UnassignPrivateIpAddresses
=network-interface,security-group,subnet
W CreateNetworkInterface
=network-interface,security-group,subnet,verified-access-endpoint,verified-access-group
W CreateVerifiedAccessEndpoint
=network-interface,traffic-mirror-filter,traffic-mirror-session,traffic-mirror-target
W CreateTrafficMirrorSession
=network-interface,traffic-mirror-target,vpc-endpoint
W CreateTrafficMirrorTarget
=network-interface,transit-gateway-multicast-domain
W DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources
=placement-group
P AttachResourcesToPlacementGroup DetachResourcesFromPlacementGroup
W CreatePlacementGroup DeletePlacementGroup
=prefix-list
R GetManagedPrefixListAssociations GetManagedPrefixListEntries
W CreateManagedPrefixList DeleteManagedPrefixList ModifyManagedPrefixList RestoreManagedPrefixListVersion
=prefix-list,security-group,security-group-rule
W ModifySecurityGroupRules
=prefix-list,transit-gateway-attachment,transit-gateway-route-table
W CreateTransitGatewayPrefixListReference ModifyTransitGatewayPrefixListReference
=prefix-list,transit-gateway-route-table
W DeleteTransitGatewayPrefixListReference
=reserved-instances
R GetReservedInstancesExchangeQuote
W AcceptReservedInstancesExchangeQuote DeleteQueuedReservedInstances ModifyReservedInstances
=route-server
R GetRouteServerAssociations GetRouteServerRoutingDatabase
W CreateRouteServer DeleteRouteServer ModifyRouteServer
=route-server,route-server-endpoint,subnet
W CreateRouteServerEndpoint
=route-server,route-table
R GetRouteServerPropagations
W DisableRouteServerPropagation EnableRouteServerPropagation
=route-server,vpc
W AssociateRouteServer DisassociateRouteServer
=route-server-endpoint
W DeleteRouteServerEndpoint
=route-server-endpoint,route-server-peer
W CreateRouteServerPeer
=route-server-peer
W DeleteRouteServerPeer
=route-table
W CreateRoute DeleteRoute DeleteRouteTable ReplaceRoute
=route-table,security-group,subnet,vpc,vpc-endpoint
W CreateVpcEndpoint
=route-table,security-group,subnet,vpc-endpoint
W ModifyVpcEndpoint
=route-table,vpc
W CreateRouteTable
=route-table,vpn-gateway
W DisableVgwRoutePropagation EnableVgwRoutePropagation
=secondary-network
W CreateSecondaryNetwork DeleteSecondaryNetwork
=secondary-network,secondary-subnet
W CreateSecondarySubnet
=secondary-subnet
W DeleteSecondarySubnet
=security-group
L DescribeSecurityGroupReferences
R ValidateSecurityGroupQuotasForInterface
W DeleteSecurityGroup RevokeSecurityGroupEgress RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
=security-group,security-group-rule
W AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
=security-group,vpc
W AssociateSecurityGroupVpc CreateSecurityGroup DisassociateSecurityGroupVpc
=snapshot
L DescribeSnapshotAttribute
P ModifySnapshotAttribute ResetSnapshotAttribute
W CopySnapshot DeleteSnapshot DisableFastSnapshotRestores EnableFastSnapshotRestores LockSnapshot ModifySnapshotTier RestoreSnapshotFromRecycleBin RestoreSnapshotTier UnlockSnapshot
=snapshot,volume
W CreateSnapshot CreateVolume
=spot-fleet-request
L DescribeSpotFleetInstances DescribeSpotFleetRequestHistory
W CancelSpotFleetRequests
=spot-instances-request
W CancelSpotInstanceRequests
=subnet
W CreateSubnetCidrReservation DeleteSubnet DisassociateSubnetCidrBlock ModifySubnetAttribute
=subnet,transit-gateway,transit-gateway-attachment,vpc
W CreateTransitGatewayVpcAttachment
=subnet,transit-gateway-attachment
W ModifyTransitGatewayVpcAttachment
=subnet,transit-gateway-attachment,transit-gateway-multicast-domain
W AssociateTransitGatewayMulticastDomain DisassociateTransitGatewayMulticastDomain
=subnet,verified-access-endpoint,verified-access-group
W ModifyVerifiedAccessEndpoint
=subnet,vpc,vpc-block-public-access-exclusion
W CreateVpcBlockPublicAccessExclusion
=traffic-mirror-filter
W CreateTrafficMirrorFilter DeleteTrafficMirrorFilter ModifyTrafficMirrorFilterNetworkServices
=traffic-mirror-filter,traffic-mirror-filter-rule
W CreateTrafficMirrorFilterRule DeleteTrafficMirrorFilterRule ModifyTrafficMirrorFilterRule
=traffic-mirror-filter,traffic-mirror-session,traffic-mirror-target
W ModifyTrafficMirrorSession
=traffic-mirror-session
W DeleteTrafficMirrorSession
=traffic-mirror-target
W DeleteTrafficMirrorTarget
=transit-gateway
W CreateTransitGateway DeleteTransitGateway
=transit-gateway,transit-gateway-attachment
W CreateTransitGatewayPeeringAttachment
=transit-gateway,transit-gateway-attachment,transit-gateway-metering-policy
W CreateTransitGatewayMeteringPolicy
=transit-gateway,transit-gateway-multicast-domain
W CreateTransitGatewayMulticastDomain
=transit-gateway,transit-gateway-policy-table
W CreateTransitGatewayPolicyTable
=transit-gateway,transit-gateway-route-table
W CreateTransitGatewayRouteTable ModifyTransitGateway
=transit-gateway,vpn-concentrator
W CreateVpnConcentrator
=transit-gateway-attachment
W AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment CreateTransitGatewayConnect DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayVpcAttachment RejectTransitGatewayClientVpnAttachment RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment
=transit-gateway-attachment,transit-gateway-connect-peer
W CreateTransitGatewayConnectPeer
=transit-gateway-attachment,transit-gateway-metering-policy
W CreateTransitGatewayMeteringPolicyEntry ModifyTransitGatewayMeteringPolicy
=transit-gateway-attachment,transit-gateway-multicast-domain
W AcceptTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations
=transit-gateway-attachment,transit-gateway-policy-table
W AssociateTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable
=transit-gateway-attachment,transit-gateway-route-table
W AssociateTransitGatewayRouteTable CreateTransitGatewayRoute DisassociateTransitGatewayRouteTable ReplaceTransitGatewayRoute
=transit-gateway-attachment,transit-gateway-route-table,transit-gateway-route-table-announcement
W CreateTransitGatewayRouteTableAnnouncement DisableTransitGatewayRouteTablePropagation EnableTransitGatewayRouteTablePropagation
=transit-gateway-connect-peer
W DeleteTransitGatewayConnectPeer
=transit-gateway-metering-policy
L GetTransitGatewayMeteringPolicyEntries
W DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry
=transit-gateway-multicast-domain
L GetTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups
W DeleteTransitGatewayMulticastDomain
=transit-gateway-policy-table
L GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries
W DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry
=transit-gateway-policy-table,transit-gateway-route-table
W CreateTransitGatewayPolicyTableEntry ModifyTransitGatewayPolicyTableEntry
=transit-gateway-route-table
L SearchTransitGatewayRoutes
W DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable
=transit-gateway-route-table-announcement
W DeleteTransitGatewayRouteTableAnnouncement
=verified-access-endpoint
L GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets
W DeleteVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy
=verified-access-group
L GetVerifiedAccessGroupPolicy
W DeleteVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy
=verified-access-group,verified-access-instance
W CreateVerifiedAccessGroup ModifyVerifiedAccessGroup
=verified-access-instance
L GetVerifiedAccessInstanceWebAcl
R ExportVerifiedAccessInstanceClientConfiguration
W AssociateVerifiedAccessInstanceWebAcl CreateVerifiedAccessInstance DeleteVerifiedAccessInstance DisassociateVerifiedAccessInstanceWebAcl ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration
=verified-access-instance,verified-access-trust-provider
W AttachVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider
=verified-access-trust-provider
W CreateVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider ModifyVerifiedAccessTrustProvider
=volume
L DescribeVolumeAttribute
W CopyVolumes DeleteVolume EnableVolumeIO ImportVolume InjectVolumeIOLatency ModifyVolume ModifyVolumeAttribute RestoreVolumeFromRecycleBin
=vpc
L DescribeVpcAttribute GetVpcResourcesBlockingEncryptionEnforcement
P CreateOdbNetworkPeering DeleteOdbNetworkPeering ModifyOdbNetworkPeering
R GetSecurityGroupsForVpc
W DeleteVpc DisableVpcClassicLink EnableVpcClassicLink ModifyVpcAttribute ModifyVpcTenancy
=vpc,vpc-encryption-control
W CreateVpcEncryptionControl
=vpc,vpc-peering-connection
W AcceptVpcPeeringConnection CreateVpcPeeringConnection
=vpc,vpn-gateway
W AttachVpnGateway DetachVpnGateway
=vpc-block-public-access-exclusion
W DeleteVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessExclusion
=vpc-encryption-control
W DeleteVpcEncryptionControl ModifyVpcEncryptionControl
=vpc-endpoint
W DeleteVpcEndpoints
=vpc-endpoint,vpc-endpoint-service
W CreateVpcEndpointConnectionNotification DeleteVpcEndpointConnectionNotifications ModifyVpcEndpointConnectionNotification
=vpc-endpoint-service
L DescribeVpcEndpointServicePermissions
P ModifyVpcEndpointServicePermissions
W AcceptVpcEndpointConnections CreateVpcEndpointServiceConfiguration DeleteVpcEndpointServiceConfigurations ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility RejectVpcEndpointConnections StartVpcEndpointServicePrivateDnsVerification
=vpc-flow-log
R GetFlowLogsIntegrationTemplate
W DeleteFlowLogs
=vpc-peering-connection
W DeleteVpcPeeringConnection ModifyVpcPeeringConnectionOptions RejectVpcPeeringConnection
=vpn-concentrator
W DeleteVpnConcentrator
=vpn-connection
L GetVpnTunnelReplacementStatus
R GetActiveVpnTunnelStatus
W CreateVpnConnectionRoute DeleteVpnConnection DeleteVpnConnectionRoute ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions ReplaceVpnTunnel
=vpn-connection,vpn-connection-device-type
L GetVpnConnectionDeviceSampleConfiguration
=vpn-gateway
W CreateVpnGateway DeleteVpnGateway
#ec2-instance-connect
=instance
W SendSSHPublicKey SendSerialConsoleSSHPublicKey
=instance-connect-endpoint,instance-connect-endpoint
W OpenTunnel
#ec2messages
=
R GetEndpoint GetMessages
W AcknowledgeMessage DeleteMessage FailMessage SendReply
#ecr
=
L DescribePullThroughCacheRules ListPullTimeUpdateExclusions
P DeleteRegistryPolicy PutRegistryPolicy
R DescribeRegistry DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration GetSigningConfiguration ValidatePullThroughCacheRule
W CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion PutAccountSetting PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate
=repository
L DescribeImages ListImages
P DeleteRepositoryPolicy SetRepositoryPolicy
R BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRepositories GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy ListTagsForResource
T TagResource UntagResource
W BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy DeleteRepository InitiateLayerUpload PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy ReplicateImage StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
#ecr-public
=
R GetAuthorizationToken
=?repository
L DescribeRepositories
=registry
L DescribeRegistries
R GetRegistryCatalogData
W PutRegistryCatalogData
=repository
L DescribeImageTags
P SetRepositoryPolicy
R BatchCheckLayerAvailability DescribeImages GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource
T TagResource UntagResource
W BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRepositoryCatalogData UploadLayerPart
#ecs
=
L ListClusters ListDaemonTaskDefinitions ListDaemons ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions
R DescribeTaskDefinition ListAccountSettings
W DeleteAccountSetting DeregisterTaskDefinition DiscoverPollEndpoint PutAccountSetting PutAccountSettingDefault
=?cluster
P AllowVendedLogDeliveryForResource
=capacity-provider
R DescribeCapacityProviders
W CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider
=capacity-provider,cluster,container-instance,daemon,daemon-task-definition,service,task,task-definition,task-set
T TagResource UntagResource
=capacity-provider,cluster,container-instance,service,task,task-definition,task-set
R ListTagsForResource
=cluster
L ListAttributes ListContainerInstances
R DescribeClusters
W CreateCluster DeleteCluster DeregisterContainerInstance PutClusterCapacityProviders RegisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCluster UpdateClusterSettings
=cluster,container-instance
W PutSystemLogEvents
=cluster,task
W ExecuteCommand
=container-instance
L ListTasks
R DescribeContainerInstances
W DeleteAttributes Poll PutAttributes StartTelemetrySession UpdateContainerAgent UpdateContainerInstancesState
=daemon
L ListDaemonDeployments
R DescribeDaemon
W CreateDaemon DeleteDaemon UpdateDaemon
=daemon,daemon-deployment
R DescribeDaemonDeployments
=daemon,daemon-revision
R DescribeDaemonRevisions
=daemon-task-definition
R DescribeDaemonTaskDefinition
W DeleteDaemonTaskDefinition RegisterDaemonTaskDefinition
=service
L ListServiceDeployments
R DescribeExpressGatewayService DescribeServices
W CreateExpressGatewayService CreateService DeleteExpressGatewayService DeleteService UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet
=service,service-deployment
R DescribeServiceDeployments
W ContinueServiceDeployment StopServiceDeployment
=service,service-revision
R DescribeServiceRevisions
=task
R DescribeTasks GetTaskProtection
W StopTask UpdateTaskProtection
=task-definition
W DeleteTaskDefinitions RegisterTaskDefinition RunTask StartTask
=task-set
R DescribeTaskSets
W CreateTaskSet DeleteTaskSet UpdateTaskSet
#ecs-mcp
=
R InvokeReadOnlyTools UseMcp
#eks
=
L ListAccessPolicies ListClusters ListEksAnywhereSubscriptions
R DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions
W CreateCluster CreateEksAnywhereSubscription RegisterCluster
=access-entry
L ListAssociatedAccessPolicies
R DescribeAccessEntry
W AssociateAccessPolicy DeleteAccessEntry DisassociateAccessPolicy UpdateAccessEntry
=access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation
T TagResource UntagResource
=addon
R DescribeAddon
=addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup
R ListTagsForResource
=addon,capability,cluster,nodegroup
L ListUpdates
R DescribeUpdate
=addon,podidentityassociation
W DeleteAddon UpdateAddon
=capability
R DescribeCapability
W DeleteCapability UpdateCapability
=cluster
L ListAccessEntries ListAddons ListCapabilities ListCertificateAuthorities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations
R AccessKubernetesApi DescribeCertificateAuthority DescribeCluster DescribeInsight DescribeInsightsRefresh
W ActivateCertificateAuthority AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateCapability CreateCertificateAuthority CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteCertificateAuthority DeleteCluster DeregisterCluster MutateViaKubernetesApi StartInsightsRefresh UpdateClusterConfig UpdateClusterVersion
=cluster,podidentityassociation
W CreateAddon
=dashboard
R ListDashboardData ListDashboardResources
=eks-anywhere-subscription
R DescribeEksAnywhereSubscription
W DeleteEksAnywhereSubscription UpdateEksAnywhereSubscription
=fargateprofile
R DescribeFargateProfile
W DeleteFargateProfile
=identityproviderconfig
R DescribeIdentityProviderConfig
W DisassociateIdentityProviderConfig
=nodegroup
R DescribeNodegroup
W DeleteNodegroup UpdateNodegroupConfig UpdateNodegroupVersion
=podidentityassociation
R DescribePodIdentityAssociation
W DeletePodIdentityAssociation UpdatePodIdentityAssociation
#eks-auth
=cluster
R AssumeRoleForPodIdentity
#eks-mcp
=
R CallReadOnlyTool InvokeMcp
W CallPrivilegedTool
#elasticache
=
L DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings DescribeServiceUpdates
=cluster
L DescribeCacheClusters
W RebootCacheCluster
=cluster,globalreplicationgroup,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup
T AddTagsToResource RemoveTagsFromResource
=cluster,globalreplicationgroup,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup,usergroup
W CreateReplicationGroup
=cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup
R ListTagsForResource
=cluster,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup
W CreateCacheCluster
=cluster,parametergroup,securitygroup
W ModifyCacheCluster
=cluster,replicationgroup
L DescribeUpdateActions ListAllowedNodeTypeModifications
W BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration
=cluster,replicationgroup,snapshot
W CreateSnapshot
=cluster,snapshot
W DeleteCacheCluster
=globalreplicationgroup
L DescribeGlobalReplicationGroups
W DecreaseNodeGroupsInGlobalReplicationGroup DeleteGlobalReplicationGroup DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup ModifyGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup
=globalreplicationgroup,replicationgroup
W CreateGlobalReplicationGroup
=parametergroup
L DescribeCacheParameterGroups DescribeCacheParameters
W CreateCacheParameterGroup DeleteCacheParameterGroup ModifyCacheParameterGroup ResetCacheParameterGroup
=parametergroup,replicationgroup,securitygroup,usergroup
W ModifyReplicationGroup
=replicationgroup
L DescribeReplicationGroups
W DecreaseReplicaCount IncreaseReplicaCount InterruptClusterAzPower ModifyReplicationGroupShardConfiguration StartMigration TestFailover TestMigration
=replicationgroup,serverlesscache,user
W Connect
=replicationgroup,snapshot
W DeleteReplicationGroup
=reserved-instance
L DescribeReservedCacheNodes
W PurchaseReservedCacheNodesOffering
=securitygroup
L DescribeCacheSecurityGroups
W AuthorizeCacheSecurityGroupIngress CreateCacheSecurityGroup DeleteCacheSecurityGroup RevokeCacheSecurityGroupIngress
=serverlesscache
L DescribeServerlessCaches
=serverlesscache,serverlesscachesnapshot
L DescribeServerlessCacheSnapshots
W CreateServerlessCacheSnapshot DeleteServerlessCache
=serverlesscache,serverlesscachesnapshot,snapshot,usergroup
W CreateServerlessCache
=serverlesscache,usergroup
W ModifyServerlessCache
=serverlesscachesnapshot
W CopyServerlessCacheSnapshot DeleteServerlessCacheSnapshot ExportServerlessCacheSnapshot
=snapshot
L DescribeSnapshots
W CopySnapshot DeleteSnapshot
=subnetgroup
L DescribeCacheSubnetGroups
W CreateCacheSubnetGroup DeleteCacheSubnetGroup ModifyCacheSubnetGroup
=user
L DescribeUsers
W CreateUser DeleteUser ModifyUser
=user,usergroup
W CreateUserGroup ModifyUserGroup
=usergroup
L DescribeUserGroups
W DeleteUserGroup
#elasticbeanstalk
=
L ListPlatformBranches
R CheckDNSAvailability DescribeAccountAttributes
W CreateStorageLocation
=?application
L DescribeApplications
=?applicationversion
L DescribeApplicationVersions
=?environment
L DescribeEnvironments
R DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeInstancesHealth
=?platform
L ListPlatformVersions
R DescribePlatformVersion
=?solutionstack
L ListAvailableSolutionStacks
=application
W CreateApplication DeleteApplication UpdateApplication UpdateApplicationResourceLifecycle
=application,applicationversion
W ComposeEnvironments CreateApplicationVersion
=application,applicationversion,configurationtemplate,environment
R DescribeEvents
=application,applicationversion,configurationtemplate,environment,platform
R ListTagsForResource
T AddTags RemoveTags UpdateTagsForResource
=application,environment
W PutInstanceStatistics
=applicationversion
W DeleteApplicationVersion UpdateApplicationVersion
=configurationtemplate
W CreateConfigurationTemplate DeleteConfigurationTemplate UpdateConfigurationTemplate
=configurationtemplate,environment
R DescribeConfigurationSettings ValidateConfigurationSettings
=configurationtemplate,environment,solutionstack
R DescribeConfigurationOptions
=environment
R RequestEnvironmentInfo RetrieveEnvironmentInfo
W AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole CreateEnvironment DeleteEnvironmentConfiguration DisassociateEnvironmentOperationsRole RebuildEnvironment RestartAppServer SwapEnvironmentCNAMEs TerminateEnvironment UpdateEnvironment
=platform
W CreatePlatformVersion DeletePlatformVersion
#elasticfilesystem
=
L DescribeAccountPreferences
W CreateFileSystem PutAccountPreferences
=?file-system
L DescribeFileSystems DescribeReplicationConfigurations
R DescribeFileSystemPolicy
=access-point
W DeleteAccessPoint
=access-point,file-system
L DescribeAccessPoints
R DescribeMountTargets ListTagsForResource
T TagResource UntagResource
=file-system
P DeleteFileSystemPolicy PutFileSystemPolicy
R ClientMount DescribeBackupPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeTags ReplicationRead
T CreateTags DeleteTags
W Backup ClientRootAccess ClientWrite CreateAccessPoint CreateMountTarget CreateReplicationConfiguration DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutBackupPolicy PutLifecycleConfiguration ReplicationWrite Restore UpdateFileSystem UpdateFileSystemProtection
#elasticloadbalancing
=
L DescribeLoadBalancers DescribeWebACLAssociation
P AllowVendedLogDeliveryForResource
R DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores
W SetWebAcl
=?loadbalancer
W CreateLoadBalancer
=?loadbalancer/app/
W ModifyIpPools
=?truststore
R GetResourcePolicy
W CreateTrustStore
=listener-rule/app,listener-rule/net
W DeleteRule ModifyRule SetRulePriorities
=listener/app,listener/gwy,listener/net
W DeleteListener ModifyListener ModifyListenerAttributes
=listener/app,listener/net
W AddListenerCertificates CreateRule RemoveListenerCertificates
=loadbalancer
T AddTags RemoveTags
W ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateLoadBalancerListeners CreateLoadBalancerPolicy DeleteLoadBalancer DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer ModifyLoadBalancerAttributes RegisterInstancesWithLoadBalancer SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener
=loadbalancer/app/
R GetLoadBalancerWebACL
W CreateWebACLAssociation DeleteWebACLAssociation
=loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
W CreateListener ModifyCapacityReservation SetIpAddressType SetSubnets
=loadbalancer/app/,loadbalancer/net/
W SetSecurityGroups
=targetgroup
W CreateTargetGroup DeleteTargetGroup DeregisterTargets ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets
=truststore
R GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent
W AddTrustStoreRevocations DeleteSharedTrustStoreAssociation DeleteTrustStore ModifyTrustStore RemoveTrustStoreRevocations
#elasticmapreduce
=
L ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ViewEventsFromAllClustersInConsole
P PutBlockPublicAccessConfiguration
R DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration GetBlockPublicAccessConfiguration
W CreateRepository CreateSecurityConfiguration CreateStudio DeleteRepository DeleteSecurityConfiguration LinkRepository RunJobFlow UnlinkRepository UpdateRepository
=?cluster
W CreateEditor ModifyInstanceGroups
=cluster
L ListSessions
R DescribeCluster DescribeJobFlows DescribePersistentAppUI DescribeStep GetAutoTerminationPolicy GetManagedScalingPolicy ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps
W AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps CancelSteps CreatePersistentAppUI GetClusterSessionCredentials GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL ModifyCluster ModifyInstanceFleet PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers StartSession TerminateJobFlows
=cluster,editor
W OpenEditorInConsole StartEditor StartNotebookExecution
=cluster,editor,notebook-execution,session,studio
T AddTags RemoveTags
=editor
L ListWorkspaceAccessIdentities
P DeleteWorkspaceAccess PutWorkspaceAccess
R DescribeEditor
W AttachEditor DeleteEditor DetachEditor StopEditor UpdateEditor
=notebook-execution
R DescribeNotebookExecution
W StopNotebookExecution
=session
R GetSession
W GetSessionEndpoint TerminateSession
=studio
R DescribeStudio GetStudioSessionMapping
W CreateStudioPresignedUrl CreateStudioSessionMapping DeleteStudio DeleteStudioSessionMapping UpdateStudio UpdateStudioSessionMapping
#elastictranscoder
=
L ListJobsByStatus ListPipelines ListPresets
W CreatePipeline CreatePreset TestRole
=job
R ReadJob
W CancelJob
=pipeline
L ListJobsByPipeline
R ReadPipeline
W DeletePipeline UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus
=pipeline,preset
W CreateJob
=preset
R ReadPreset
W DeletePreset
#elemental-activations
=
R DownloadKickstart DownloadSoftware GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions
W CompleteAccountRegistration CompleteFileUpload ConfirmAccount GenerateLicense GenerateLicenses StartFileUpload
#elemental-appliances-software
=
L ListQuotes
R GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2 GetTaxes
W CompleteUpload CreateOrderV1 StartUpload SubmitOrderV1
=quote
R GetQuote
W CreateQuote UpdateQuote
#elemental-inference
=
L ListDictionaries ListFeeds
R ListTagsForResource
W CreateDictionary CreateFeed
=dictionary
R ExportDictionaryEntries GetDictionary
W DeleteDictionary UpdateDictionary
=dictionary,feed
T TagResource UntagResource
=feed
R GetFeed GetFeedPolicy GetMetadata
W AssociateFeed DeleteFeed DeleteFeedPolicy DisassociateFeed PutFeedPolicy PutMedia UpdateFeed
#elemental-support-cases
=
R GetCasePermission GetCases GetUICache
W CheckCasePermission CreateCase
=case
R GetCase ListTagsForCase
T TagCase UntagCase
W AddCaseComment CompleteMultipartUpload CreateS3CLIUploadCommand CreateS3DownloadUrl StartMultipartUpload UpdateCase UpdateCaseStatus UpdateMultipartUpload
#elemental-support-content
=
R Query
#emr-containers
=
L ListJobTemplates ListSecurityConfigurations ListVirtualClusters
W CreateCertificate CreateJobTemplate CreateSecurityConfiguration CreateVirtualCluster
=jobRun
R DescribeJobRun
W CancelJobRun
=jobRun,jobTemplate,managedEndpoint,securityConfiguration,virtualCluster
L ListTagsForResource
T TagResource UntagResource
=jobTemplate
R DescribeJobTemplate
W DeleteJobTemplate
=managedEndpoint
R DescribeManagedEndpoint
W DeleteManagedEndpoint GetManagedEndpointSessionCredentials
=securityConfiguration
R DescribeSecurityConfiguration
W DeleteSecurityConfiguration
=virtualCluster
L ListJobRuns ListManagedEndpoints
R DescribeVirtualCluster
W CreateManagedEndpoint DeleteVirtualCluster StartJobRun
#emr-serverless
=
L ListApplications
W CreateApplication
=application
L ListJobRuns ListSessions
R GetApplication
W AccessInteractiveEndpoints AccessLivyEndpoints DeleteApplication StartApplication StartJobRun StartSession StopApplication UpdateApplication
=application,jobRun,session
R ListTagsForResource
T TagResource UntagResource
=jobRun
L ListJobRunAttempts
R GetDashboardForJobRun GetJobRun
W AccessSystemProfileLogs CancelJobRun
=session
R GetResourceDashboard GetSession GetSessionEndpoint
W TerminateSession
#entityresolution
=
L ListIdMappingWorkflows ListIdNamespaces ListMatchingWorkflows ListProviderServices ListSchemaMappings
P AddPolicyStatement DeletePolicyStatement PutPolicy UseIdNamespace UseWorkflow
R GetPolicy ListTagsForResource
W CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping
=IdMappingWorkflow
L ListIdMappingJobs
R GetIdMappingJob GetIdMappingWorkflow
W DeleteIdMappingWorkflow StartIdMappingJob UpdateIdMappingWorkflow
=IdMappingWorkflow,IdNamespace,MatchingWorkflow,ProviderService,SchemaMapping
T TagResource UntagResource
=IdNamespace
R GetIdNamespace
W DeleteIdNamespace UpdateIdNamespace
=MatchingWorkflow
L ListMatchingJobs
R GetMatchId GetMatchingJob GetMatchingWorkflow
W BatchDeleteUniqueId DeleteMatchingWorkflow GenerateMatchId StartMatchingJob UpdateMatchingWorkflow
=ProviderService
R GetProviderService
=SchemaMapping
R GetSchemaMapping
W DeleteSchemaMapping UpdateSchemaMapping
#es
=
L DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInstanceTypeDetails ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain
R DescribePackages GetPackageVersionHistory
W AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateApplication CreateElasticsearchServiceRole CreatePackage CreateServiceRole CreateVpcEndpoint DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage UpdatePackageScope UpdateVpcEndpoint
=?domain
L ListInsights
R ESCrossClusterGet ESHttpGet ESHttpHead
W CreateDomain CreateElasticsearchDomain ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut
=application
L ListApplications ListDataSourceAttachments ListMigrations
R DescribeDataSourceAttachment GetApplication GetCapability GetDefaultApplicationSetting GetMigration
W AttachDataSource DeleteApplication DeregisterCapability DetachDataSource PutDefaultApplicationSetting RegisterCapability StartMigration UpdateApplication
=application,datasource,domain
R ListTags
T AddTags RemoveTags
=datasource
L ListDirectQueryDataSources
R GetDirectQueryDataSource
W AddDirectQueryDataSource DeleteDirectQueryDataSource UpdateDirectQueryDataSource
=domain
L DescribeDomains DescribeElasticsearchDomains GetCompatibleElasticsearchVersions GetCompatibleVersions ListDataSources ListDomainMaintenances ListPackagesForDomain ListScheduledActions
R DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails GetDataSource GetDomainMaintenanceStatus GetIndex GetUpgradeHistory GetUpgradeStatus
W AddDataSource AssociatePackage AssociatePackages CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection DeleteDataSource DeleteDomain DeleteElasticsearchDomain DeleteIndex DissociatePackage DissociatePackages InsightFeedback RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig UpdateElasticsearchDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain UpgradeElasticsearchDomain
#events
=
L ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules ListSubscribers
P PutPermission RemovePermission
R TestEventPattern
W PutPartnerEvents
=alias,archive,event-bus,key
W CreateArchive
=alias,archive,key
W UpdateArchive
=api-destination
W DeleteApiDestination InvokeApiDestination UpdateApiDestination
=api-destination,connection
R DescribeApiDestination
W CreateApiDestination
=archive
R DescribeArchive
W DeleteArchive
=archive,event-bus,replay
W StartReplay
=connection
R DescribeConnection
W CreateConnection DeauthorizeConnection DeleteConnection RetrieveConnectionCredentials UpdateConnection
=endpoint
R DescribeEndpoint
W CreateEndpoint DeleteEndpoint UpdateEndpoint
=event-bus,event-busv2
R DescribeEventBus
W CreateEventBus DeleteEventBus PutEvents UpdateEventBus
=event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber
L ListTagsForResource
T TagResource UntagResource
=event-bus,subscriber
W AllowVendedLogDeliveryForResource
=event-busv2
L ListResourcePolicies
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
W PutRawEvents RevokeResource
=event-busv2,event-sourcev2
W CreateEventSource UpdateEventSource
=event-busv2,subscriber
W CreateSubscriber UpdateSubscriber
=event-source
L ListPartnerEventSourceAccounts
R DescribePartnerEventSource
W ActivateEventSource CreatePartnerEventSource DeactivateEventSource DeletePartnerEventSource
=event-source,event-sourcev2
R DescribeEventSource
=event-sourcev2
W DeleteEventSource
=replay
R DescribeReplay
W CancelReplay
=rule-on-custom-event-bus,rule-on-default-event-bus
L ListTargetsByRule
R DescribeRule
W DeleteRule DisableRule EnableRule PutRule PutTargets RemoveTargets
=subscriber
R DescribeSubscriber
W DeleteSubscriber
#eventsbilltoaws
=
R info
W approve
#evidently
=
R ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern
W CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment
=Experiment
R GetExperiment GetExperimentResults
W DeleteExperiment StartExperiment StopExperiment UpdateExperiment
=Experiment,Feature,Launch,Project,Segment
T TagResource UntagResource
=Feature
R GetFeature
W BatchEvaluateFeature DeleteFeature EvaluateFeature UpdateFeature
=Launch
R GetLaunch
W DeleteLaunch StartLaunch StopLaunch UpdateLaunch
=Project
R GetProject
W DeleteProject PutProjectEvents UpdateProject UpdateProjectDataDelivery
=Segment
R GetSegment
W DeleteSegment
#evs
=
L ListEnvironments
R GetAccountSettings GetVersions
W CreateEnvironment PutAccountSettings
=?environment
R ListTagsForResource
=environment
L ListEnvironmentConnectors ListEnvironmentHosts ListEnvironmentVlans ListVmEntitlements
R GetDepotUrl GetEnvironment
T TagResource UntagResource
W AssociateEipToVlan CreateEntitlement CreateEnvironmentConnector CreateEnvironmentHost DeleteEntitlement DeleteEnvironment DeleteEnvironmentConnector DeleteEnvironmentHost DisassociateEipFromVlan UpdateEnvironmentConnector
#execute-api
=execute-api-domain,execute-api-general
W Invoke
=execute-api-general
W InvalidateCache ManageConnections
#finops-agent
=
L ListAgentSpaces ListArtifacts ListAutomations ListConnections ListConversations ListDocuments ListIntegrations ListRecords ListTasks ListTurns
R GetAgentRequest GetAgentSpace GetArtifactContent GetArtifactMetadata GetAutomation GetConnection GetDocumentContent GetDocumentMetadata GetIntegration GetTask GetTurn
W AcceptAgentRequest CancelTask CancelTurn CreateAgentSpace CreateAutomation CreateConnection CreateConversation CreateDocument CreateIntegration CreateOneTimeLoginSession CreateTask CreateTurn DeleteAgentSpace DeleteArtifact DeleteAutomation DeleteConnection DeleteDocument DeleteIntegration RejectAgentRequest RestoreDocument SendFeedback UpdateAgentSpace UpdateAutomation UpdateConnection UpdateDocument
#finspace
=
L ListKxEnvironments
W CreateKxEnvironment
=environment
L ListEnvironments
R GetEnvironment GetLoadSampleDataSetGroupIntoEnvironmentStatus
W CreateEnvironment DeleteEnvironment LoadSampleDataSetGroupIntoEnvironment UpdateEnvironment
=environment,kxCluster,kxDatabase,kxDataview,kxEnvironment,kxScalingGroup,kxUser,kxVolume
L ListTagsForResource
T TagResource UntagResource
=environment,user
L ListUsers
R GetUser
W CreateUser ResetUserPassword UpdateUser
=kxCluster
L ListKxClusterNodes
R GetKxCluster GetKxConnectionString
W ConnectKxCluster CreateKxCluster DeleteKxCluster DeleteKxClusterNode UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases
=kxDatabase
L ListKxChangesets ListKxDataviews
R GetKxChangeset GetKxDatabase
W CreateKxChangeset CreateKxDatabase DeleteKxDatabase MountKxDatabase UpdateKxDatabase
=kxDataview
R GetKxDataview
W CreateKxDataview DeleteKxDataview UpdateKxDataview
=kxEnvironment
L ListKxClusters ListKxDatabases ListKxScalingGroups ListKxUsers ListKxVolumes
R GetKxEnvironment
W CreateKxUser DeleteKxEnvironment UpdateKxEnvironment UpdateKxEnvironmentNetwork
=kxScalingGroup
R GetKxScalingGroup
W CreateKxScalingGroup DeleteKxScalingGroup
=kxUser
R GetKxUser
W DeleteKxUser UpdateKxUser
=kxVolume
R GetKxVolume
W CreateKxVolume DeleteKxVolume UpdateKxVolume
#finspace-api
=credential
R GetProgrammaticAccessCredentials
#firehose
=
L ListDeliveryStreams
=deliverystream
L ListTagsForDeliveryStream
R DescribeDeliveryStream
T TagDeliveryStream UntagDeliveryStream
W CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination
#fis
=
L ListActions ListExperimentTemplates ListExperiments ListTargetResourceTypes
R GetTargetResourceType
=action
R GetAction
=action,experiment,experiment-template
R ListTagsForResource
T TagResource UntagResource
=action,experiment-template
W CreateExperimentTemplate UpdateExperimentTemplate
=experiment
L ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations
R GetExperiment GetExperimentTargetAccountConfiguration
W InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError StopExperiment
=experiment,experiment-template
W StartExperiment
=experiment-template
L ListTargetAccountConfigurations
R GetExperimentTemplate GetTargetAccountConfiguration
W CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration UpdateTargetAccountConfiguration
=safety-lever
R GetSafetyLever
W UpdateSafetyLeverState
#fms
=
L ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSets ListThirdPartyFirewallFirewallPolicies
R GetAdminAccount GetAdminScope GetNotificationChannel GetThirdPartyFirewallAssociationStatus
W AssociateAdminAccount AssociateThirdPartyFirewall DeleteNotificationChannel DisassociateAdminAccount DisassociateThirdPartyFirewall PutAdminAccount PutNotificationChannel
=applications-list
R GetAppsList
W DeleteAppsList PutAppsList
=applications-list,policy,protocols-list,resource-set
T TagResource UntagResource
=policy
L ListComplianceStatus
R GetComplianceDetail GetPolicy GetProtectionStatus GetViolationDetails ListTagsForResource
W DeletePolicy PutPolicy
=protocols-list
R GetProtocolsList
W DeleteProtocolsList PutProtocolsList
=resource-set
L ListResourceSetResources
R GetResourceSet
W BatchAssociateResource BatchDisassociateResource DeleteResourceSet PutResourceSet
#forecast
=
R ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitors ListPredictorBacktestExportJobs ListPredictors ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts
W CreateAutoPredictor
=dataset
R DescribeDataset
W CreateDataset DeleteDataset
=dataset,datasetGroup
W UpdateDatasetGroup
=dataset,datasetGroup,datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
R ListTagsForResource
T TagResource UntagResource
W DeleteResourceTree
=datasetGroup
R DescribeDatasetGroup
W CreateDatasetGroup CreatePredictor DeleteDatasetGroup
=datasetImportJob
R DescribeDatasetImportJob
W CreateDatasetImportJob DeleteDatasetImportJob
=datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
W StopResource
=endpoint
R DescribeForecastEndpoint GetRecentForecastContext InvokeForecastEndpoint
W DeleteForecastEndpoint
=explainability
R DescribeExplainability
W CreateExplainabilityExport DeleteExplainability
=explainabilityExport
R DescribeExplainabilityExport
W DeleteExplainabilityExport
=forecast
R DescribeForecast QueryForecast
W CreateExplainability CreateForecastExportJob CreateWhatIfAnalysis DeleteForecast
=forecastExport
R DescribeForecastExportJob
W DeleteForecastExportJob
=monitor
R DescribeMonitor ListMonitorEvaluations
W DeleteMonitor ResumeResource
=predictor
R DescribeAutoPredictor DescribePredictor GetAccuracyMetrics
W CreateForecast CreateForecastEndpoint CreateMonitor CreatePredictorBacktestExportJob DeletePredictor
=predictorBacktestExportJob
R DescribePredictorBacktestExportJob
W DeletePredictorBacktestExportJob
=whatIfAnalysis
R DescribeWhatIfAnalysis
W CreateWhatIfForecast DeleteWhatIfAnalysis
=whatIfForecast
R DescribeWhatIfForecast QueryWhatIfForecast
W CreateWhatIfForecastExport DeleteWhatIfForecast
=whatIfForecastExport
R DescribeWhatIfForecastExport
W DeleteWhatIfForecastExport
#frauddetector
=
R GetKMSEncryptionKey
W BatchCreateVariable CreateList CreateVariable PutKMSEncryptionKey
=?batch-import
L GetBatchImportJobs
=?batch-prediction
L GetBatchPredictionJobs
=?detector
L GetDetectors
=?entity-type
L GetEntityTypes
=?event-type
L GetEventTypes
=?external-model
L GetExternalModels
=?label
L GetLabels
=?list
L GetListsMetadata
=?model
L GetModels
=?model-version
R DescribeModelVersions
=?outcome
L GetOutcomes
=?rule
L GetRules
=?variable
L GetVariables
=batch-import
R GetBatchImportJobValidationReport
W CancelBatchImportJob DeleteBatchImportJob
=batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable
R ListTagsForResource
=batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable,variable
T TagResource UntagResource
=batch-import,event-type
W CreateBatchImportJob
=batch-prediction
W CancelBatchPredictionJob DeleteBatchPredictionJob
=batch-prediction,detector,detector-version,event-type
W CreateBatchPredictionJob
=detector
R DescribeDetector
W CreateRule DeleteDetector
=detector,detector-version,event-type
L ListEventPredictions
R GetEventPrediction GetEventPredictionMetadata
=detector,event-type
W PutDetector
=detector,external-model,model-version
W CreateDetectorVersion UpdateDetectorVersion
=detector-version
R GetDetectorVersion
W DeleteDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus
=entity-type
W DeleteEntityType PutEntityType
=event-type
R GetDeleteEventsByEventTypeStatus GetEvent
W DeleteEvent DeleteEventType DeleteEventsByEventType PutEventType SendEvent UpdateEventLabel
=event-type,external-model
W PutExternalModel
=event-type,model
W CreateModel
=external-model
W DeleteExternalModel
=label
W DeleteLabel PutLabel
=list
R GetListElements
W DeleteList UpdateList
=model
W CreateModelVersion DeleteModel UpdateModel UpdateModelVersion
=model-version
R GetModelVersion
W DeleteModelVersion UpdateModelVersionStatus
=outcome
W DeleteOutcome PutOutcome
=rule
W DeleteRule UpdateRuleMetadata UpdateRuleVersion
=variable
L BatchGetVariable
W DeleteVariable UpdateVariable
#freertos
=
L ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions
R DescribeHardwarePlatform GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration GetSubscriptionBillingAmount
W CreateSubscription UpdateEmailRecipients VerifyEmail
=configuration
R DescribeSoftwareConfiguration
W CreateSoftwareConfiguration DeleteSoftwareConfiguration UpdateSoftwareConfiguration
=subscription
R DescribeSubscription
#freetier
=
L ListAccountActivities
R GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage
W PutFreeTierAlertPreference UpgradeAccountPlan
#fsx
=
R DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes
W UpdateSharedVpcConfiguration
=?volume
W CreateAndAttachS3AccessPoint DetachAndDeleteS3AccessPoint
=association
W DeleteDataRepositoryAssociation UpdateDataRepositoryAssociation
=association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume
R ListTagsForResource
T TagResource UntagResource
=association,file-cache
W CreateFileCache DeleteFileCache
=association,file-system
W CreateDataRepositoryAssociation
=backup
P ManageBackupPrincipalAssociations
W CopyBackup DeleteBackup
=backup,file-system
W CreateFileSystemFromBackup DeleteFileSystem
=backup,file-system,volume
W CreateBackup
=backup,storage-virtual-machine,volume
W CreateVolumeFromBackup
=backup,volume
W DeleteVolume
=file-cache
W UpdateFileCache
=file-system
R DescribeAssociatedFileGateways DescribeFileSystemAliases
W AssociateFileGateway AssociateFileSystemAliases CreateFileSystem DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks StartMisconfiguredStateRecovery UpdateFileSystem
=file-system,storage-virtual-machine
W CreateStorageVirtualMachine
=file-system,task
W CreateDataRepositoryTask
=snapshot
W DeleteSnapshot UpdateSnapshot
=snapshot,storage-virtual-machine,volume
W CreateVolume
=snapshot,volume
W CopySnapshotAndUpdateVolume CreateSnapshot RestoreVolumeFromSnapshot
=storage-virtual-machine
W DeleteStorageVirtualMachine UpdateStorageVirtualMachine
=task
W CancelDataRepositoryTask
=volume
P BypassSnaplockEnterpriseRetention DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
W UpdateVolume
#gamelift
=
L ListAliases ListBuilds ListContainerFleets ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListLocations ListScripts
R DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetUtilization DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetGameSessionLogUrl GetPlayerConnectionDetails SearchGameSessions ValidateMatchmakingRuleSet
W AcceptMatch CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection StartMatchBackfill StartMatchmaking StopGameSessionPlacement StopMatchmaking TerminateGameSession UpdateGameSession
=alias
R DescribeAlias ResolveAlias
W DeleteAlias UpdateAlias
=alias,build,containerFleet,containerGroupDefinition,fleet,gameServerGroup,gameSessionQueue,location,matchmakingConfiguration,matchmakingRuleSet,script
R ListTagsForResource
T TagResource UntagResource
=build
R DescribeBuild RequestUploadCredentials
W DeleteBuild UpdateBuild
=containerFleet
R DescribeContainerFleet DescribeContainerGroupPortMappings DescribeFleetDeployment
W DeleteContainerFleet UpdateContainerFleet
=containerFleet,fleet
L ListCompute
R DescribeCompute DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeInstances DescribeScalingPolicies GetComputeAccess GetComputeAuthToken
W CreateFleetLocations DeleteFleetLocations DeleteScalingPolicy PutScalingPolicy StartFleetActions StopFleetActions UpdateFleetCapacity
=containerGroupDefinition
L ListContainerGroupDefinitionVersions
R DescribeContainerGroupDefinition
W DeleteContainerGroupDefinition UpdateContainerGroupDefinition
=fleet
R DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeRuntimeConfiguration GetInstanceAccess
W DeleteFleet DeregisterCompute RegisterCompute UpdateFleetAttributes UpdateFleetPortSettings UpdateRuntimeConfiguration
=gameServerGroup
L ListGameServers
R DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances
W ClaimGameServer DeleteGameServerGroup DeregisterGameServer RegisterGameServer ResumeGameServerGroup SuspendGameServerGroup UpdateGameServer UpdateGameServerGroup
=gameSessionQueue
W DeleteGameSessionQueue StartGameSessionPlacement UpdateGameSessionQueue
=location
W DeleteLocation
=matchmakingConfiguration
W DeleteMatchmakingConfiguration UpdateMatchmakingConfiguration
=matchmakingRuleSet
W DeleteMatchmakingRuleSet
=script
R DescribeScript
W DeleteScript UpdateScript
#gameliftstreams
=
L ListApplications ListStreamGroups ListStreamUrls
R ListStreamSessionsByAccount
W CreateApplication CreateStreamGroup
=application
L ListApplicationShaderCaches
R GetApplication
W DeleteApplication UpdateApplication
=application,stream group
R ListTagsForResource
T TagResource UntagResource
W AssociateApplications CreateStreamUrl DisassociateApplications
=stream group
R GetStreamGroup GetStreamSession GetStreamUrl ListStreamSessions
W AddStreamGroupLocations CreateStreamSessionAdminShell CreateStreamSessionConnection DeleteStreamGroup ExportStreamSessionFiles RemoveStreamGroupLocations RevokeStreamUrl StartStreamSession TerminateStreamSession UpdateStreamGroup
#geo
=api-key
L ListKeys
R DescribeKey
W CreateKey DeleteKey UpdateKey
=api-key,geofence-collection,job,map,place-index,route-calculator,tracker
R ListTagsForResource
T TagResource UntagResource
=geofence-collection
L ListGeofenceCollections
R DescribeGeofenceCollection ForecastGeofenceEvents GetGeofence ListGeofences
W BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence CreateGeofenceCollection DeleteGeofenceCollection PutGeofence UpdateGeofenceCollection
=job
L ListJobs
R GetJob
W CancelJob StartJob
=map
L ListMaps
R DescribeMap GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile
W CreateMap DeleteMap UpdateMap
=place-index
L ListPlaceIndexes
R DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText
W CreatePlaceIndex DeletePlaceIndex UpdatePlaceIndex
=route-calculator
L ListRouteCalculators
R CalculateRoute CalculateRouteMatrix DescribeRouteCalculator
W CreateRouteCalculator DeleteRouteCalculator UpdateRouteCalculator
=tracker
L ListTrackers
R BatchGetDevicePosition DescribeTracker GetDevicePosition GetDevicePositionHistory ListDevicePositions ListTrackerConsumers VerifyDevicePosition
W AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchUpdateDevicePosition CreateTracker DeleteTracker DisassociateTrackerConsumer UpdateTracker
#geo-maps
=provider
R GetStaticMap GetTile
#geo-places
=provider
R Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest
#geo-routes
=provider
R CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads
#glacier
=
L ListProvisionedCapacity ListVaults
P SetDataRetrievalPolicy
R GetDataRetrievalPolicy
W PurchaseProvisionedCapacity
=vault
L ListJobs ListMultipartUploads ListParts ListTagsForVault
P AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetVaultAccessPolicy
R DescribeJob DescribeVault GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications
T AddTagsToVault RemoveTagsFromVault
W AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteArchive DeleteVault DeleteVaultNotifications InitiateJob InitiateMultipartUpload SetVaultNotifications UploadArchive UploadMultipartPart
#globalaccelerator
=
L ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingPortMappingsByDestination
W AdvertiseByoipCidr CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator DeprovisionByoipCidr ProvisionByoipCidr WithdrawByoipCidr
=accelerator
L ListCustomRoutingListeners ListCustomRoutingPortMappings ListListeners
R DescribeAccelerator DescribeAcceleratorAttributes DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes
W CreateCustomRoutingListener CreateListener DeleteAccelerator DeleteCustomRoutingAccelerator UpdateAccelerator UpdateAcceleratorAttributes UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes
=accelerator,attachment
R ListTagsForResource
T TagResource UntagResource
=attachment
R DescribeCrossAccountAttachment
W DeleteCrossAccountAttachment UpdateCrossAccountAttachment
=endpointgroup
R DescribeCustomRoutingEndpointGroup DescribeEndpointGroup
W AddCustomRoutingEndpoints AddEndpoints AllowCustomRoutingTraffic DeleteCustomRoutingEndpointGroup DeleteEndpointGroup DenyCustomRoutingTraffic RemoveCustomRoutingEndpoints RemoveEndpoints UpdateEndpointGroup
=listener
L ListCustomRoutingEndpointGroups ListEndpointGroups
R DescribeCustomRoutingListener DescribeListener
W CreateCustomRoutingEndpointGroup CreateEndpointGroup DeleteCustomRoutingListener DeleteListener UpdateCustomRoutingListener UpdateListener
#glue
=
L DescribeInboundIntegrations ListBlueprints ListCrawlers ListCustomEntityTypes ListDevEndpoints ListJobs ListRegistries ListSessions ListTriggers ListUsageProfiles ListWorkflows
P BatchGetStageFiles DeregisterDataPreview GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes ManagedConnector RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook UseGlueStudio
R AccessDataQualityRuntimeConfiguration BatchGetCustomEntityTypes CheckSchemaVersionValidity GetClassifier GetClassifiers GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDataflowGraph GetDevEndpoints GetGeneratedCode GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetMapping GetPlan GetSecurityConfiguration GetSecurityConfigurations GetTriggers ListColumnStatisticsTaskRuns
W CreateClassifier CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateMLTransform CreateScript CreateSecurityConfiguration DeleteClassifier DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration DeleteSecurityConfiguration ResetJobBookmark SendFeedback StartCompletion StartCrawlerSchedule StopCrawlerSchedule UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration
=?connectionType
P DescribeConnectionType
=?registry
L ListSchemas
=blueprint
R BatchGetBlueprints GetBlueprint GetBlueprintRun GetBlueprintRuns
W CreateBlueprint DeleteBlueprint StartBlueprintRun UpdateBlueprint
=blueprint,catalog,connection,connectionType,crawler,customEntityType,dataQualityRuleset,database,devendpoint,integration,integrationResourceProperty,job,mlTransform,registry,schema,session,trigger,usageProfile,workflow
T TagResource UntagResource
=blueprint,catalog,connection,connectionType,crawler,customEntityType,database,devendpoint,job,trigger,usageProfile,workflow
R GetTags
=catalog,connection,connectionType
R GetEntityRecords
=catalog,connection,database
R GetIntegrationTableProperties
W CreateIntegrationTableProperties DeleteIntegrationTableProperties UpdateIntegrationTableProperties
=catalog,connection,database,integration
W CreateIntegration
=catalog,connection,database,integrationResourceProperty
L ListIntegrationResourceProperties
R GetIntegrationResourceProperty
W CreateIntegrationResourceProperty DeleteIntegrationResourceProperty UpdateIntegrationResourceProperty
=catalog,database,rootcatalog
R GetDatabase GetDatabases
W CreateDatabase CreateUserDefinedFunction UpdateDatabase
=catalog,database,rootcatalog,table
P DeleteResourcePolicy PutResourcePolicy
R BatchGetPartition GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes GetPartitions GetResourcePolicy GetTable GetTableVersion GetTableVersions GetTables SearchTables
W BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchUpdatePartition CreatePartition CreatePartitionIndex CreateTable DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeletePartition DeletePartitionIndex DeleteTable DeleteTableVersion RenameTable UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdatePartition UpdateTable
=catalog,database,rootcatalog,table,userdefinedfunction
W DeleteDatabase
=catalog,database,rootcatalog,userdefinedfunction
R GetUserDefinedFunction GetUserDefinedFunctions
W DeleteUserDefinedFunction UpdateUserDefinedFunction
=catalog,rootcatalog
R GetCatalog GetCatalogs
W CreateCatalog DeleteCatalog FederateAuthorization UpdateCatalog
=completion
R GetCompletion
=connection
W PassConnection
=connection,connectionType
P TestConnection
=connection,connectionType,rootcatalog
P DescribeEntity ListEntities RefreshOAuth2Tokens
W UpdateConnection
=connection,rootcatalog
R GetConnection GetConnections
W BatchDeleteConnection DeleteConnection
=connectionType
W DeleteConnectionType RegisterConnectionType
=connectionType,rootcatalog
W CreateConnection
=crawler
L ListCrawls
R BatchGetCrawlers GetCrawler
W DeleteCrawler StartCrawler StopCrawler UpdateCrawler
=dataQualityRuleset
L ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets
R GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun
W CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun DeleteDataQualityRuleset PublishDataQuality StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun UpdateDataQualityRuleset
=dataQualityRuleset,job
R GetDataQualityModel GetDataQualityModelResult
W PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation
=database,rootcatalog,table
L ListTableOptimizerRuns
R BatchGetTableOptimizer GetTableOptimizer
W CreateColumnStatisticsTaskSettings CreateTableOptimizer DeleteColumnStatisticsTaskSettings DeleteTableOptimizer StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsTaskSettings UpdateTableOptimizer
=devendpoint
R BatchGetDevEndpoints GetDevEndpoint
W DeleteDevEndpoint UpdateDevEndpoint
=integration
L DescribeIntegrations
W AuthorizeInboundIntegration DeleteIntegration ModifyIntegration
=job
L ListJobUpgradeAnalyses
R BatchGetJobs GetJob GetJobRun GetJobRuns GetJobUpgradeAnalysis
W BatchStopJobRun CreateJob DeleteJob StartJobRun StartJobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJob UpdateJobFromSourceControl UpdateSourceControlFromJob UpgradeJob
=mlTransform
L GetMLTaskRuns GetMLTransforms ListMLTransforms
R GetMLTaskRun GetMLTransform
W CancelMLTaskRun DeleteMLTransform StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun UpdateMLTransform UseMLTransforms
=registry
R GetRegistry
W CreateRegistry DeleteRegistry UpdateRegistry
=registry,schema
L ListSchemaVersions QuerySchemaVersionMetadata
R GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff
W CreateSchema DeleteSchema DeleteSchemaVersions PutSchemaVersionMetadata RegisterSchemaVersion RemoveSchemaVersionMetadata UpdateSchema
=rootcatalog
R GetCatalogImportStatus GetDataCatalogEncryptionSettings GetResourcePolicies
W ImportCatalogToGlue PutDataCatalogEncryptionSettings
=session
L ListStatements
R GetDashboardUrl GetSession GetSessionEndpoint GetStatement
W CancelStatement CreateSession DeleteSession RunStatement StopSession
=trigger
R BatchGetTriggers GetTrigger
W CreateTrigger DeleteTrigger StartTrigger StopTrigger UpdateTrigger
=usageProfile
R GetUsageProfile
W CreateUsageProfile DeleteUsageProfile UpdateUsageProfile
=workflow
R BatchGetWorkflows GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
W CreateWorkflow DeleteWorkflow NotifyEvent PutWorkflowRunProperties ResumeWorkflowRun StartWorkflowRun StopWorkflowRun UpdateWorkflow
#grafana
=
R ListWorkspaces
W CreateWorkspace
=?workspace
L ListVersions
R ListTagsForResource
=workspace
L ListPermissions
P UpdatePermissions
R DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts
T TagResource UntagResource
W AssociateLicense CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DisassociateLicense UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration
#greengrass
=
L ListBulkDeployments ListComponents ListConnectorDefinitions ListCoreDefinitions ListCoreDevices ListDeviceDefinitions ListFunctionDefinitions ListGroups ListLoggerDefinitions ListResourceDefinitions ListSubscriptionDefinitions
P AssociateServiceRoleToAccount
R GetServiceRoleForAccount
W CreateConnectorDefinition CreateCoreDefinition CreateDeviceDefinition CreateFunctionDefinition CreateGroup CreateLoggerDefinition CreateResourceDefinition CreateSoftwareUpdateJob CreateSubscriptionDefinition DisassociateServiceRoleFromAccount StartBulkDeployment
=bulkDeployment
R GetBulkDeploymentStatus ListBulkDeploymentDetailedReports
W StopBulkDeployment
=bulkDeployment,connectorDefinition,coreDefinition,deployment,deviceDefinition,functionDefinition,group,loggerDefinition,resourceDefinition,subscriptionDefinition
R ListTagsForResource
T TagResource UntagResource
=certificateAuthority,group
R GetGroupCertificateAuthority
=component
L ListComponentVersions
W CreateComponentVersion
=componentVersion
L ResolveComponentCandidates
R DescribeComponent GetComponent GetComponentVersionArtifact
W DeleteComponent
=connectivityInfo
R GetConnectivityInfo
W UpdateConnectivityInfo
=connectorDefinition
L ListConnectorDefinitionVersions
R GetConnectorDefinition
W CreateConnectorDefinitionVersion DeleteConnectorDefinition UpdateConnectorDefinition
=connectorDefinition,connectorDefinitionVersion
R GetConnectorDefinitionVersion
=coreDefinition
L ListCoreDefinitionVersions
R GetCoreDefinition
W CreateCoreDefinitionVersion DeleteCoreDefinition UpdateCoreDefinition
=coreDefinition,coreDefinitionVersion
R GetCoreDefinitionVersion
=coreDevice
L ListClientDevicesAssociatedWithCoreDevice ListEffectiveDeployments ListInstalledComponents
R GetCoreDevice
W BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice DeleteCoreDevice
=deployment
R GetDeployment
W CancelDeployment DeleteDeployment
=deployment,group
R GetDeploymentStatus
=deviceDefinition
L ListDeviceDefinitionVersions
R GetDeviceDefinition
W CreateDeviceDefinitionVersion DeleteDeviceDefinition UpdateDeviceDefinition
=deviceDefinition,deviceDefinitionVersion
R GetDeviceDefinitionVersion
=functionDefinition
L ListFunctionDefinitionVersions
R GetFunctionDefinition
W CreateFunctionDefinitionVersion DeleteFunctionDefinition UpdateFunctionDefinition
=functionDefinition,functionDefinitionVersion
R GetFunctionDefinitionVersion
=group
L ListDeployments ListGroupCertificateAuthorities ListGroupVersions
R GetAssociatedRole GetGroup GetGroupCertificateConfiguration
W AssociateRoleToGroup CreateDeployment CreateGroupCertificateAuthority CreateGroupVersion DeleteGroup DisassociateRoleFromGroup ResetDeployments UpdateGroup UpdateGroupCertificateConfiguration
=group,groupVersion
R GetGroupVersion
=loggerDefinition
L ListLoggerDefinitionVersions
R GetLoggerDefinition
W CreateLoggerDefinitionVersion DeleteLoggerDefinition UpdateLoggerDefinition
=loggerDefinition,loggerDefinitionVersion
R GetLoggerDefinitionVersion
=resourceDefinition
L ListResourceDefinitionVersions
R GetResourceDefinition
W CreateResourceDefinitionVersion DeleteResourceDefinition UpdateResourceDefinition
=resourceDefinition,resourceDefinitionVersion
R GetResourceDefinitionVersion
=subscriptionDefinition
L ListSubscriptionDefinitionVersions
R GetSubscriptionDefinition
W CreateSubscriptionDefinitionVersion DeleteSubscriptionDefinition UpdateSubscriptionDefinition
=subscriptionDefinition,subscriptionDefinitionVersion
R GetSubscriptionDefinitionVersion
=thing
R Discover
=thingRuntimeConfig
R GetThingRuntimeConfiguration
W UpdateThingRuntimeConfiguration
#groundstation
=
L ListConfigs ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStations ListMissionProfiles ListSatellites
R GetMinuteUsage
W CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile RegisterAgent ReserveContact
=Agent
R GetAgentConfiguration GetAgentTaskResponseUrl
W UpdateAgentStatus
=Config
R GetConfig
W DeleteConfig UpdateConfig
=Config,Contact,DataflowEndpointGroup,EphemerisItem,MissionProfile
T TagResource UntagResource
=Config,Contact,DataflowEndpointGroup,MissionProfile
R ListTagsForResource
=Contact
L ListContactVersions
R DescribeContact DescribeContactVersion
W CancelContact UpdateContact
=DataflowEndpointGroup
R GetDataflowEndpointGroup
W DeleteDataflowEndpointGroup
=EphemerisItem
R DescribeEphemeris
W DeleteEphemeris UpdateEphemeris
=GroundStationResource
L ListAntennas ListGroundStationReservations
=MissionProfile
R GetMissionProfile
W DeleteMissionProfile UpdateMissionProfile
=Satellite
R GetSatellite
#groundtruthlabeling
=
R DescribeConsoleJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects
W AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition GenerateLIDARPreviewTaskConfigJob RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch
#guardduty
=
L ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets
R DescribeMalwareScans DescribeOrganizationConfiguration GetAdministratorAccount GetCustomDetectionRule GetCustomDetectionRuleOrgConfiguration GetFindings GetFindingsStatistics GetInvestigation GetInvitationsCount GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics
W AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleOrgConfiguration DeleteInvitations DeleteMembers DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateCustomDetectionRuleOrgConfiguration UpdateFindingsFeedback UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration
=customdetectionruleassociation
R GetCustomDetectionRuleAssociation
W DeleteCustomDetectionRuleAssociation UpdateCustomDetectionRuleAssociation
=customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset
R ListTagsForResource
T TagResource UntagResource
=detector
L ListCoverage
R GetCoverageStatistics GetDetector
W DeleteDetector UpdateDetector
=filter
R GetFilter
W CreateFilter DeleteFilter UpdateFilter
=ipset
R GetIPSet
W DeleteIPSet UpdateIPSet
=malwareprotectionplan
R GetMalwareProtectionPlan
W DeleteMalwareProtectionPlan UpdateMalwareProtectionPlan
=publishingDestination
R DescribePublishingDestination
W DeletePublishingDestination UpdatePublishingDestination
=threatentityset
R GetThreatEntitySet
W DeleteThreatEntitySet UpdateThreatEntitySet
=threatintelset
R GetThreatIntelSet
W DeleteThreatIntelSet UpdateThreatIntelSet
=trustedentityset
R GetTrustedEntitySet
W DeleteTrustedEntitySet UpdateTrustedEntitySet
#health
=
P DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization
R DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization
=event
R DescribeAffectedEntities DescribeEventDetails
#health-agent
=
L ListDomains
W CreateDomain
=?Domain
L ListTagsForResource
T TagResource UntagResource
=Agent,Domain
R GetAgent
W CreateAgent DeleteAgent PublishAgent UpdateAgent
=Agent,Domain,Session
W CreateSession
=Domain
L ListAgents ListIntegrations ListSessionRecords ListSubscriptions
R GetDomain GetDomainAnalytics
W DeleteDomain
=Domain,Integration
R GetCareTeamProvider GetIntegration GetPatient GetPractitioner ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListPatientMedications ListProviders MatchPatient
W CancelAppointment CreateIntegration DeleteIntegration RescheduleAppointment ResetPassword ScheduleAppointment SubmitMedicationRenewal UpdateIntegration
=Domain,PatientInsightsJob
R GetPatientInsightsJob
W StartPatientInsightsJob
=Domain,Session
R GetSessionContext
W InvokeAgent UpdateSession
=Domain,Subscription
R GetMedicalScribeListeningSession GetSubscription
W ActivateSubscription CreateSubscription DeactivateSubscription StartMedicalScribeListeningSession
#healthlake
=
L ListDataTransformationJobs ListDataTransformationProfiles ListFHIRDatastores
R DescribeDataTransformationJob ValidateSource
W CreateDataTransformationProfile CreateFHIRDatastore
=dataTransformationProfile
L ListDataTransformationProfileVersions
R GetDataTransformationProfile
W DeleteDataTransformationProfile PublishDataTransformationProfile StartDataTransformationJob TransformData UpdateDataTransformationProfile UpdateProfileWithAgent
=dataTransformationProfile,datastore
L ListTagsForResource
T TagResource UntagResource
=datastore
L ListFHIRExportJobs ListFHIRImportJobs
R DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GetCapabilities GetExportedFile GetHistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet LookupCodeSystemWithPost QuestionnairePackage ReadResource SearchEverything SearchWithGet SearchWithPost TranslateConceptMapWithGet TranslateConceptMapWithPost ValidateResource VersionReadResource
W CancelFHIRExportJobWithDelete ConfirmAttributionList CreateResource DeleteFHIRDatastore DeleteResource GenerateDocumentWithGet GenerateDocumentWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle RestoreFHIRDatastore RetrieveAttributionStatus StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim UpdateFHIRDatastore UpdateResource
#honeycode
=
L ListDomains ListGroups ListTeamAssociations ListTenants
R DescribeTeam
T ListTagsForResource TagResource UntagResource
W ApproveTeamAssociation CreateTeam CreateTenant DeleteDomains DeregisterGroups RegisterDomainForVerification RegisterGroups RejectTeamAssociation RestartDomainVerification UpdateTeam
=screen
R GetScreenData
=screen-automation
W InvokeScreenAutomation
=table
L ListTableColumns ListTableRows
R DescribeTableDataImportJob QueryTableRows
W BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows StartTableDataImportJob
=workbook
L ListTables
#iam
=
L GetAccountSummary ListAccountAliases ListCloudFrontPublicKeys ListDelegationRequests ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices
P DeleteAccountPasswordPolicy
R GenerateCredentialReport GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities SimulateCustomPolicy
W CreateAccountAlias DeleteAccountAlias DeleteCloudFrontPublicKey DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PutAccountProperties SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UploadCloudFrontPublicKey
=?user
L ListMFADevices
=access-report
R GenerateOrganizationsAccessReport
=delegation-request
R GetDelegationRequest GetHumanReadableSummary
W AcceptDelegationRequest AssociateDelegationRequest CreateDelegationRequest RejectDelegationRequest SendDelegationToken
=group
L ListAttachedGroupPolicies ListGroupPolicies
P AttachGroupPolicy DeleteGroupPolicy DetachGroupPolicy PutGroupPolicy
R GetGroup GetGroupPolicy
W AddUserToGroup CreateGroup DeleteGroup RemoveUserFromGroup UpdateGroup
=group,policy,role,user
R GenerateServiceLastAccessedDetails
=group,role,user
L ListPoliciesGrantingServiceAccess
R GetContextKeysForPrincipalPolicy SimulatePrincipalPolicy
=instance-profile
L ListInstanceProfileTags
R GetInstanceProfile
T TagInstanceProfile UntagInstanceProfile
W AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile
=mfa
L ListMFADeviceTags
T TagMFADevice UntagMFADevice
W CreateVirtualMFADevice
=mfa,sms-mfa
W DeleteVirtualMFADevice
=oidc-provider
L ListOpenIDConnectProviderTags
R GetOpenIDConnectProvider
T TagOpenIDConnectProvider UntagOpenIDConnectProvider
W AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
=policy
L ListEntitiesForPolicy ListPolicyTags ListPolicyVersions
P CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
R GetPolicy GetPolicyVersion
T TagPolicy UntagPolicy
=role
L ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags
P AttachRolePolicy DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy PutRolePermissionsBoundary PutRolePolicy UpdateAssumeRolePolicy
R GetRole GetRolePolicy GetServiceLinkedRoleDeletionStatus
T TagRole UntagRole
W CreateRole CreateServiceLinkedRole DeleteRole DeleteServiceLinkedRole PassRole UpdateRole UpdateRoleDescription
=role-template
R GetRoleTemplateVersion
=saml-provider
L ListSAMLProviderTags
R GetSAMLProvider
T TagSAMLProvider UntagSAMLProvider
W CreateSAMLProvider DeleteSAMLProvider UpdateSAMLProvider
=server-certificate
L ListServerCertificateTags
R GetServerCertificate
T TagServerCertificate UntagServerCertificate
W DeleteServerCertificate UpdateServerCertificate UploadServerCertificate
=user
L GetLoginProfile ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags
P AttachUserPolicy DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy
R GetAccessKeyLastUsed GetMFADevice GetSSHPublicKey GetUser GetUserPolicy
T TagUser UntagUser
W ChangePassword CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser EnableMFADevice ResetServiceSpecificCredential ResyncMFADevice UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
#identity-sync
=
W CreateSyncProfile
=SyncProfileResource
L ListSyncFilters
P AllowVendedLogDeliveryForResource
R GetSyncProfile
W CreateSyncFilter CreateSyncTarget DeleteSyncFilter DeleteSyncProfile StartSync StopSync
=SyncProfileResource,SyncTargetResource
R GetSyncTarget
W DeleteSyncTarget UpdateSyncTarget
#identitystore
=
L ListIdentityStores
W CreateIdentityStore
=AllGroupMemberships,Group,Identitystore
L ListGroupMemberships
=AllGroupMemberships,Group,Identitystore,User
R IsMemberInGroups
=AllGroupMemberships,Identitystore,User
L ListGroupMembershipsForMember
=AllGroups,Identitystore
L ListGroups
=AllUsers,Identitystore
L ListUsers
=Group,GroupMembership,Identitystore,User
R DescribeGroupMembership GetGroupMembershipId
W DeleteGroupMembership
=Group,Identitystore
R DescribeGroup GetGroupId
W DeleteGroup UpdateGroup
=Group,Identitystore,User
W CreateGroupMembership
=Identitystore
L ListRegions
R DescribeIdentityStore DescribeRegion
W AddRegion CreateGroup CreateUser DeleteIdentityStore RemoveRegion ReserveUser UpdateIdentityStore
=Identitystore,User
R DescribeUser GetUserId
W DeleteUser UpdateUser
#identitystore-auth
=
L ListSessions
R BatchGetSession
W BatchDeleteSession
#imagebuilder
=
L ListComponents ListContainerRecipes ListDistributionConfigurations ListImagePipelines ListImageRecipes ListImages ListInfrastructureConfigurations ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflows
=allComponentBuildVersions
L ListComponentBuildVersions
=allImageBuildVersions
L ListImageBuildVersions
=allWorkflowBuildVersions
L ListWorkflowBuildVersions
=component
P PutComponentPolicy
R GetComponent GetComponentPolicy GetMarketplaceResource
W CreateComponent DeleteComponent ImportComponent
=component,containerRecipe,distributionConfiguration,image,imagePipeline,imageRecipe,infrastructureConfiguration,lifecyclePolicy,workflow
R ListTagsForResource
T TagResource UntagResource
=containerRecipe
P PutContainerRecipePolicy
R GetContainerRecipe GetContainerRecipePolicy
W CreateContainerRecipe DeleteContainerRecipe
=distributionConfiguration
R GetDistributionConfiguration
W CreateDistributionConfiguration DeleteDistributionConfiguration UpdateDistributionConfiguration
=image
L ListImagePackages ListWorkflowExecutions
P PutImagePolicy
R GetImage GetImagePolicy
W CancelImageCreation CreateImage DeleteImage DistributeImage RetryImage StartResourceStateUpdate
=image,imagePipeline
L ListImageScanFindingAggregations ListImageScanFindings
=image,lifecyclePolicy
L ListLifecycleExecutions
=image,workflowStepExecution
W SendWorkflowStepAction
=imagePipeline
L ListImagePipelineImages
R GetImagePipeline
W CreateImagePipeline DeleteImagePipeline StartImagePipelineExecution UpdateImagePipeline
=imageRecipe
P PutImageRecipePolicy
R GetImageRecipe GetImageRecipePolicy
W CreateImageRecipe DeleteImageRecipe
=imageVersion
W ImportDiskImage ImportVmImage
=infrastructureConfiguration
R GetInfrastructureConfiguration
W CreateInfrastructureConfiguration DeleteInfrastructureConfiguration UpdateInfrastructureConfiguration
=lifecycleExecution
L ListLifecycleExecutionResources
R GetLifecycleExecution
W CancelLifecycleExecution
=lifecyclePolicy
R GetLifecyclePolicy
W CreateLifecyclePolicy DeleteLifecyclePolicy UpdateLifecyclePolicy
=workflow
R GetWorkflow
W CreateWorkflow DeleteWorkflow
=workflowExecution
L ListWorkflowStepExecutions
R GetWorkflowExecution
=workflowStepExecution
R GetWorkflowStepExecution
#importexport
=
L ListJobs
R GetShippingLabel GetStatus
W CancelJob CreateJob UpdateJob
#inspector
=
L ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages
R DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListTagsForResource PreviewAgents
T SetTagsForResource
W AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate RegisterCrossAccountAccessRole RemoveAttributesFromFindings StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget
#inspector-scan
=
R ScanSbom
#inspector2
=
L GetCisScanResultDetails ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals
R BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus DescribeOrganizationConfiguration GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListTagsForResource SearchVulnerabilities
W AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateFindingsReport CreateSbomExport Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount ResetEncryptionKey SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession UpdateConfiguration UpdateConnectorScanConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration
=CIS Scan Configuration
W CreateCisScanConfiguration DeleteCisScanConfiguration UpdateCisScanConfiguration
=CIS Scan Configuration,Code Security Integration,Code Security Scan Configuration,Connector,Filter
T TagResource UntagResource
=Code Security Integration
W CreateCodeSecurityIntegration DeleteCodeSecurityIntegration UpdateCodeSecurityIntegration
=Code Security Scan Configuration
W CreateCodeSecurityScanConfiguration DeleteCodeSecurityScanConfiguration UpdateCodeSecurityScanConfiguration
=Connector
W CreateConnector DeleteConnector UpdateConnector
=Filter
W CreateFilter DeleteFilter UpdateFilter
#inspector2-telemetry
=
W NotifyHeartbeat SendTelemetry SendTelemetryEvent StartSession StopSession
#interconnect
=
L ListConnections ListEnvironments
R DescribeConnectionProposal ListAttachPoints ListTagsForResource
W AcceptConnectionProposal
=connection
R GetConnection
T TagResource UntagResource
W CreateConnection DeleteConnection UpdateConnection
=environment
R GetEnvironment
#internetmonitor
=
L ListInternetEvents ListMonitors
W Link
=InternetEvent
R GetInternetEvent
=Monitor
L ListHealthEvents
R GetHealthEvent GetMonitor GetQueryResults GetQueryStatus ListTagsForResource StartQuery StopQuery
T TagResource UntagResource
W CreateMonitor DeleteMonitor UpdateMonitor
#invoicing
=
L ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals
R BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetProcurementPortalPreference ListInvoiceSummaries
W CreateInvoiceUnit CreateProcurementPortalPreference DeleteProcurementPortalPreference PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference SendProcurementPortalValidation StartInvoiceCorrection UpdateProcurementPortalPreferenceStatus VerifyProcurementPortalValidation
=invoice-unit
R GetInvoiceUnit
W DeleteInvoiceUnit UpdateInvoiceUnit
=invoice-unit,procurement-portal-preference
R ListTagsForResource
T TagResource UntagResource
#iot
=
L ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels
R DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeThingRegistrationTask GetIndexingConfiguration GetLoggingOptions GetPackageConfiguration GetRegistrationCode GetV2LoggingOptions ValidateSecurityProfileBehaviors
W CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteRegistrationCode DeleteV2LoggingLevel OpenTunnel PutVerificationStateOnViolation RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration
=?cert
L ListPrincipalThings ListPrincipalThingsV2
P AttachPrincipalPolicy DetachPrincipalPolicy
R GetEffectivePolicies TestAuthorization
W AttachThingPrincipal DetachThingPrincipal
=?securityprofile
L GetBehaviorModelTrainingSummaries
W StartDetectMitigationActionsTask
=?thing
L ListDetectMitigationActionsExecutions
=?thinggroup
L ListSecurityProfilesForTarget
=authorizer
P SetDefaultAuthorizer
R DescribeAuthorizer TestInvokeAuthorizer
W CreateAuthorizer DeleteAuthorizer UpdateAuthorizer
=authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
T TagResource UntagResource
=authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
R ListTagsForResource
=billinggroup
L ListThingsInBillingGroup
R DescribeBillingGroup
W CreateBillingGroup DeleteBillingGroup UpdateBillingGroup
=billinggroup,thing
W AddThingToBillingGroup CreateThing RemoveThingFromBillingGroup
=cacert
R DescribeCACertificate
W DeleteCACertificate UpdateCACertificate
=cert
R DescribeCertificate
W AcceptCertificateTransfer CancelCertificateTransfer DeleteCertificate RejectCertificateTransfer TransferCertificate UpdateCertificate
=cert,thinggroup
P AttachPolicy DetachPolicy
=certificateprovider
R DescribeCertificateProvider
W CreateCertificateProvider DeleteCertificateProvider UpdateCertificateProvider
=client
W Connect DeleteConnection GetConnection ListSubscriptions SendDirectMessage
=client,command,thing
L ListCommandExecutions
W StartCommandExecution
=client,thing
R GetCommandExecution
W DeleteCommandExecution
=command
R GetCommand
W CreateCommand DeleteCommand UpdateCommand
=custommetric
R DescribeCustomMetric
W CreateCustomMetric DeleteCustomMetric UpdateCustomMetric
=custommetric,dimension
L ListSecurityProfiles
=custommetric,dimension,securityprofile
W CreateSecurityProfile DeleteSecurityProfile UpdateSecurityProfile
=custommetric,dimension,securityprofile,thinggroup
W AttachSecurityProfile DetachSecurityProfile
=destination
R GetTopicRuleDestination
W ConfirmTopicRuleDestination DeleteTopicRuleDestination UpdateTopicRuleDestination
=dimension
R DescribeDimension
W CreateDimension DeleteDimension UpdateDimension
=domainconfiguration
R DescribeDomainConfiguration
W CreateDomainConfiguration DeleteDomainConfiguration UpdateDomainConfiguration
=dynamicthinggroup
W CreateDynamicThingGroup DeleteDynamicThingGroup UpdateDynamicThingGroup
=fleetmetric
R DescribeFleetMetric
W DeleteFleetMetric
=fleetmetric,index
W CreateFleetMetric UpdateFleetMetric
=index
R DescribeIndex GetBucketsAggregation GetCardinality GetPercentiles GetStatistics SearchIndex
=job
L ListJobExecutionsForJob
R DescribeJob GetJobDocument
W CancelJob DeleteJob UpdateJob
=job,jobtemplate,package,packageversion
W CreateJobTemplate
=job,jobtemplate,package,packageversion,thing,thinggroup
W CreateJob
=job,thing
R DescribeJobExecution
W CancelJobExecution DeleteJobExecution
=job,thing,thinggroup
W AssociateTargetsWithJob
=jobtemplate
R DescribeJobTemplate DescribeManagedJobTemplate
W DeleteJobTemplate
=mitigationaction
R DescribeMitigationAction
W CreateMitigationAction DeleteMitigationAction UpdateMitigationAction
=otaupdate
R GetOTAUpdate
W CreateOTAUpdate DeleteOTAUpdate
=package
R GetPackage
W CreatePackage DeletePackage UpdatePackage
=package,packageversion
R GetPackageVersion
W CreatePackageVersion DeletePackageVersion UpdatePackageVersion
=packageversion
L ListSbomValidationResults
W AssociateSbomWithPackageVersion DisassociateSbomFromPackageVersion
=policy
L ListPolicyVersions ListTargetsForPolicy
P CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
R GetPolicy GetPolicyVersion
=provisioningtemplate
L ListProvisioningTemplateVersions
R DescribeProvisioningTemplate DescribeProvisioningTemplateVersion
W CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion UpdateProvisioningTemplate
=rolealias
R DescribeRoleAlias
W CreateRoleAlias DeleteRoleAlias UpdateRoleAlias
=rule
R GetTopicRule
W CreateTopicRule DeleteTopicRule DisableTopicRule EnableTopicRule ReplaceTopicRule
=scheduledaudit
R DescribeScheduledAudit
W CreateScheduledAudit DeleteScheduledAudit UpdateScheduledAudit
=securityprofile
L ListTargetsForSecurityProfile
R DescribeSecurityProfile
=securityprofile,thing
L ListActiveViolations ListViolationEvents
=stream
R DescribeStream
W CreateStream DeleteStream UpdateStream
=thing
L ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2
R DescribeThing GetThingConnectivityData GetThingShadow
W DeleteThing DeleteThingShadow UpdateThing UpdateThingShadow
=thing,thinggroup
W AddThingToThingGroup RemoveThingFromThingGroup UpdateThingGroupsForThing
=thinggroup
L ListThingsInThingGroup
R DescribeThingGroup
W CreateThingGroup DeleteThingGroup UpdateThingGroup
=thingtype
R DescribeThingType
W CreateThingType DeleteThingType DeprecateThingType UpdateThingType
=topic
R GetRetainedMessage
W Publish Receive RetainPublish
=topicfilter
W Subscribe
=tunnel
R DescribeTunnel
W CloseTunnel RotateTunnelAccessToken
#iot-device-tester
=
R CheckVersion DownloadTestSuite LatestIdt SupportedVersion
W SendMetrics
#iotanalytics
=
L ListChannels ListDatasets ListDatastores ListPipelines
R DescribeLoggingOptions RunPipelineActivity
W PutLoggingOptions
=channel
R DescribeChannel SampleChannelData
W BatchPutMessage CreateChannel DeleteChannel UpdateChannel
=channel,dataset,datastore,pipeline
R ListTagsForResource
T TagResource UntagResource
=dataset
L ListDatasetContents
R DescribeDataset GetDatasetContent
W CreateDataset CreateDatasetContent DeleteDataset DeleteDatasetContent UpdateDataset
=datastore
R DescribeDatastore
W CreateDatastore DeleteDatastore UpdateDatastore
=pipeline
R DescribePipeline
W CancelPipelineReprocessing CreatePipeline DeletePipeline StartPipelineReprocessing UpdatePipeline
#iotdeviceadvisor
=
L ListSuiteDefinitions
R GetEndpoint
W CreateSuiteDefinition StartSuiteRun
=Suitedefinition
L ListSuiteRuns
R GetSuiteDefinition
W DeleteSuiteDefinition UpdateSuiteDefinition
=Suitedefinition,Suiterun
R ListTagsForResource
T TagResource UntagResource
=Suiterun
R GetSuiteRun GetSuiteRunReport
W StopSuiteRun
#iotevents
=
L ListAlarmModels ListDetectorModels ListInputRoutings ListInputs
R DescribeDetectorModelAnalysis DescribeLoggingOptions GetDetectorModelAnalysisResults
W PutLoggingOptions StartDetectorModelAnalysis
=alarmModel
L ListAlarmModelVersions ListAlarms
R DescribeAlarm DescribeAlarmModel
W BatchAcknowledgeAlarm BatchDisableAlarm BatchEnableAlarm BatchResetAlarm BatchSnoozeAlarm CreateAlarmModel DeleteAlarmModel UpdateAlarmModel
=alarmModel,detectorModel,input
R ListTagsForResource
T TagResource UntagResource
=detectorModel
L ListDetectorModelVersions ListDetectors
R DescribeDetector DescribeDetectorModel
W BatchDeleteDetector BatchUpdateDetector CreateDetectorModel DeleteDetectorModel UpdateDetectorModel
=input
R DescribeInput
W BatchPutMessage CreateInput DeleteInput UpdateInput UpdateInputRouting
#iotfleethub
=
L ListApplications
W CreateApplication
=?application
R ListTagsForResource
T TagResource UntagResource
=application
R DescribeApplication
W DeleteApplication UpdateApplication
#iotfleetwise
=
R GetEncryptionConfiguration GetLoggingOptions GetRegisterAccountStatus ListCampaigns ListDecoderManifests ListFleets ListModelManifests ListSignalCatalogs ListStateTemplates ListVehicles
W PutEncryptionConfiguration PutLoggingOptions RegisterAccount
=campaign
R GetCampaign
W DeleteCampaign UpdateCampaign
=campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle
R ListTagsForResource
T TagResource UntagResource
=campaign,fleet,signalcatalog,vehicle
W CreateCampaign
=decodermanifest
L ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals
R GetDecoderManifest
W DeleteDecoderManifest ImportDecoderManifest UpdateDecoderManifest
=decodermanifest,modelmanifest
W CreateDecoderManifest
=decodermanifest,modelmanifest,vehicle
W CreateVehicle UpdateVehicle
=fleet
R GetFleet ListVehiclesInFleet
W DeleteFleet UpdateFleet
=fleet,signalcatalog
W CreateFleet
=fleet,vehicle
W AssociateVehicleFleet DisassociateVehicleFleet
=modelmanifest
L ListModelManifestNodes
R GetModelManifest
W DeleteModelManifest UpdateModelManifest
=modelmanifest,signalcatalog
W CreateModelManifest
=signalcatalog
R GetSignalCatalog ListSignalCatalogNodes
W CreateSignalCatalog DeleteSignalCatalog ImportSignalCatalog UpdateSignalCatalog
=signalcatalog,statetemplate
W CreateStateTemplate
=statetemplate
R GetStateTemplate
W DeleteStateTemplate UpdateStateTemplate
=statetemplate,vehicle
P GenerateCommandPayload
=vehicle
R GetVehicle GetVehicleStatus ListFleetsForVehicle
W DeleteVehicle
#iotjobsdata
=thing
R DescribeJobExecution GetPendingJobExecutions
W StartNextPendingJobExecution UpdateJobExecution
#iotmanagedintegrations
=
L ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions
R GetCloudConnector GetConnectorDestination GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetNotificationConfiguration GetOtaTaskConfiguration GetRuntimeLogConfiguration GetSchemaVersion ListDiscoveredDevices ListEventLogConfigurations ListNotificationConfigurations ListOtaTaskConfigurations
W CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination CreateEventLogConfiguration CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration CreateProvisioningProfile DeleteCloudConnector DeleteConnectorDestination DeleteDestination DeleteEventLogConfiguration DeleteNotificationConfiguration DeleteOtaTaskConfiguration PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent UpdateCloudConnector UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateNotificationConfiguration
=?credential-locker
W CreateManagedThing
=account-association
R GetAccountAssociation
W DeleteAccountAssociation StartAccountAssociationRefresh UpdateAccountAssociation
=account-association,credential-locker,managed-thing,ota-task,provisioning-profile
R ListTagsForResource
T TagResource UntagResource
=account-association,managed-thing
W DeregisterAccountAssociation RegisterAccountAssociation SendManagedThingCommand StartDeviceDiscovery
=credential-locker
R GetCredentialLocker
W DeleteCredentialLocker
=credential-locker,managed-thing
W UpdateManagedThing
=managed-thing
R GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState ListManagedThingSchemas
W DeleteManagedThing
=ota-task
R GetOtaTask ListOtaTaskExecutions
W DeleteOtaTask UpdateOtaTask
=provisioning-profile
R GetProvisioningProfile
W DeleteProvisioningProfile
#iotsitewise
=
L ListApplications ListAssetModels ListComputationModels ListGateways ListPipelines ListPortals ListTasks ListWorkspaces
R DescribeDefaultEncryptionConfiguration DescribeExecution DescribeLoggingOptions DescribeStorageConfiguration ExecuteQuery InvokeAssistant
W CreateApplication CreateAssetModel CreateGateway CreatePipeline CreatePortal CreateTask CreateWorkspace EnableSiteWiseIntegration PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration
=?asset-model
L ListAssets
=?workspace
L ListBulkImportJobs ListDatasets
W CreateDataset
=access-policy
R DescribeAccessPolicy
W DeleteAccessPolicy UpdateAccessPolicy
=access-policy,application,asset,asset-model,computation-model,dashboard,dataset,gateway,pipeline,portal,project,task,time-series,workspace
R ListTagsForResource
T TagResource UntagResource
=application
R DescribeApplication
W DeleteApplication
=asset
L ListAssetProperties ListAssetRelationships ListAssociatedAssets
R DescribeAsset DescribeAssetCompositeModel DescribeAssetProperty
W AssociateAssets DeleteAsset DisassociateAssets UpdateAsset UpdateAssetProperty
=asset,asset-model
L ListComputationModelDataBindingUsages
W CreateComputationModel
=asset,asset-model,computation-model
W UpdateComputationModel
=asset,computation-model
L ListActions ListExecutions
R DescribeAction DescribeComputationModelExecutionSummary
W ExecuteAction
=asset,time-series
R BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetInterpolatedAssetPropertyValues
W AssociateTimeSeriesToAssetProperty BatchPutAssetPropertyValue DisassociateTimeSeriesFromAssetProperty
=asset,time-series,workspace
R DescribeTimeSeries
W DeleteTimeSeries
=asset,workspace
L ListTimeSeries
=asset-model
L ListAssetModelCompositeModels ListAssetModelProperties ListCompositionRelationships ListInterfaceRelationships
R DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship
W CreateAsset CreateAssetModelCompositeModel DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship PutAssetModelInterfaceRelationship UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting
=computation-model
L ListComputationModelResolveToResources
R DescribeComputationModel
W DeleteComputationModel
=dashboard
R DescribeDashboard
W DeleteDashboard UpdateDashboard
=dataset,time-series,workspace
W CreateDatasetExportJob
=dataset,workspace
L ListDatasetDataSegmentRelationships ListDatasetDataSegments ListEnrichmentJobs
R DescribeBulkImportJob DescribeDataset
W BatchAssociateDataSegmentsToDataset BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset CreateBulkImportJob CreateEnrichmentJob DeleteDataset UpdateDataset
=gateway
R DescribeGateway DescribeGatewayCapabilityConfiguration
W DeleteGateway UpdateGateway UpdateGatewayCapabilityConfiguration
=pipeline
L ListPipelineExecutions
R DescribePipeline DescribePipelineExecution
W CancelPipelineExecution DeletePipeline StartPipelineExecution UpdatePipeline
=portal
L ListProjects
R DescribePortal
W CreateProject DeletePortal UpdatePortal
=portal,project
L ListAccessPolicies
W CreateAccessPolicy
=project
L ListDashboards ListProjectAssets
R DescribeProject
W BatchAssociateProjectAssets BatchDisassociateProjectAssets CreateDashboard DeleteProject UpdateProject
=task
R DescribeTask
W DeleteTask UpdateTask
=time-series,workspace
R GetCaptureData
=workspace
L ListDatasetExportJobs ListQueries ListSearches
R DescribeDatasetExportJob DescribeEnrichmentJob DescribeQuery DescribeSearch DescribeWorkspace GetQueryResults GetSearchResults
W CancelEnrichmentJob CancelQuery DeleteWorkspace StartQuery StartSearch UpdateWorkspace
#iottwinmaker
=
L ListMetadataTransferJobs ListWorkspaces
R GetPricingPlan
W CreateMetadataTransferJob CreateWorkspace UpdatePricingPlan
=componentType,entity,scene,syncJob,workspace
L ListTagsForResource
T TagResource UntagResource
=componentType,entity,workspace
R GetPropertyValue GetPropertyValueHistory
=componentType,workspace
R GetComponentType
W DeleteComponentType UpdateComponentType
=entity,workspace
L ListComponents ListProperties
R GetEntity
W BatchPutPropertyValues DeleteEntity UpdateEntity
=metadataTransferJob
R GetMetadataTransferJob
W CancelMetadataTransferJob
=scene,workspace
R GetScene
W DeleteScene UpdateScene
=syncJob,workspace
L ListSyncResources
R GetSyncJob
W DeleteSyncJob
=workspace
L ListComponentTypes ListEntities ListScenes ListSyncJobs
R ExecuteQuery GetWorkspace
W CreateComponentType CreateEntity CreateScene CreateSyncJob DeleteWorkspace UpdateWorkspace
#iotwireless
=
R GetEventConfigurationByResourceTypes GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetPositionEstimate GetServiceEndpoint ListDestinations ListDeviceProfiles ListEventConfigurations ListFuotaTasks ListMulticastGroups ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways
W AssociateAwsAccountWithPartnerAccount CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateServiceProfile CreateWirelessGateway CreateWirelessGatewayTaskDefinition DeleteQueuedMessages ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes UpdateLogLevelsByResourceTypes UpdateMetricConfiguration
=?Destination
W StartSingleWirelessDeviceImportTask
=Destination
R GetDestination
W DeleteDestination UpdateDestination
=Destination,DeviceProfile,FuotaTask,ImportTask,MulticastGroup,NetworkAnalyzerConfiguration,ServiceProfile,SidewalkAccount,WirelessDevice,WirelessGateway,WirelessGatewayTaskDefinition
R ListTagsForResource
T TagResource UntagResource
=Destination,DeviceProfile,ServiceProfile
W CreateWirelessDevice
=Destination,DeviceProfile,ServiceProfile,WirelessDevice
W UpdateWirelessDevice
=Destination,ImportTask
W StartWirelessDeviceImportTask
=DeviceProfile
R GetDeviceProfile
W DeleteDeviceProfile
=FuotaTask
R GetFuotaTask ListMulticastGroupsByFuotaTask
W DeleteFuotaTask StartFuotaTask UpdateFuotaTask
=FuotaTask,MulticastGroup
W AssociateMulticastGroupWithFuotaTask DisassociateMulticastGroupFromFuotaTask
=FuotaTask,WirelessDevice
W AssociateWirelessDeviceWithFuotaTask DisassociateWirelessDeviceFromFuotaTask
=ImportTask
R GetWirelessDeviceImportTask ListDevicesForWirelessDeviceImportTask
W DeleteWirelessDeviceImportTask UpdateWirelessDeviceImportTask
=MulticastGroup
R GetMulticastGroup GetMulticastGroupSession
W CancelMulticastGroupSession DeleteMulticastGroup SendDataToMulticastGroup StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartMulticastGroupSession UpdateMulticastGroup
=MulticastGroup,NetworkAnalyzerConfiguration,WirelessDevice,WirelessGateway
W UpdateNetworkAnalyzerConfiguration
=MulticastGroup,WirelessDevice
W AssociateWirelessDeviceWithMulticastGroup DisassociateWirelessDeviceFromMulticastGroup
=MulticastGroup,WirelessDevice,WirelessGateway
W CreateNetworkAnalyzerConfiguration
=NetworkAnalyzerConfiguration
R GetNetworkAnalyzerConfiguration
W DeleteNetworkAnalyzerConfiguration StartNetworkAnalyzerStream
=ServiceProfile
R GetServiceProfile
W DeleteServiceProfile
=SidewalkAccount
R GetPartnerAccount
W DisassociateAwsAccountFromPartnerAccount UpdatePartnerAccount
=SidewalkAccount,WirelessDevice,WirelessGateway
R GetResourceEventConfiguration
W UpdateResourceEventConfiguration
=WirelessDevice
R GetWirelessDevice GetWirelessDeviceStatistics
W DeleteWirelessDevice DeregisterWirelessDevice SendDataToWirelessDevice TestWirelessDevice
=WirelessDevice,WirelessGateway
R GetPosition GetPositionConfiguration GetResourceLogLevel GetResourcePosition
W PutPositionConfiguration PutResourceLogLevel ResetResourceLogLevel UpdatePosition UpdateResourcePosition
=WirelessDevice,thing
W AssociateWirelessDeviceWithThing DisassociateWirelessDeviceFromThing
=WirelessGateway
R GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask
W CreateWirelessGatewayTask DeleteWirelessGateway DeleteWirelessGatewayTask UpdateWirelessGateway
=WirelessGateway,cert
W AssociateWirelessGatewayWithCertificate DisassociateWirelessGatewayFromCertificate
=WirelessGateway,thing
W AssociateWirelessGatewayWithThing DisassociateWirelessGatewayFromThing
=WirelessGatewayTaskDefinition
R GetWirelessGatewayTaskDefinition
W DeleteWirelessGatewayTaskDefinition
#iq
=
W CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal InitiateCall UploadAttachment
=attachment
L ListAttachments
R DownloadAttachment
W DeleteAttachment
=buyer
R GetBuyer
=call
R GetCall
W AcceptCall DeclineCall EndCall
=company
R GetCompanyProfile
W UpdateCompanyProfile
=conversation
R GetChatInfo GetChatMessages GetCompanyChatMessages GetConversation ListConversations
W ArchiveConversation MarkChatMessageRead SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UpdateConversationMembers
=expert
R GetExpert
W DisableIndividualPublicProfile EnableIndividualPublicProfile LinkAwsCertification UnlinkAwsCertification UpdateExpert
=listing
R GetListing ListListings
W UpdateListing
=paymentRequest
R GetPaymentRequest
W ApprovePaymentRequest RejectPaymentRequest WithdrawPaymentRequest
=paymentRequest,paymentSchedule
R ListPaymentRequests
=permission
R ListExpertAccessLogs
=proposal
R GetProposal ListProposals
W ApproveProposal CompleteProposal RejectProposal WithdrawProposal
=request
R GetRequest ListRequests
W HideRequest UpdateRequest
=seller
R GetMarketplaceSeller GetReview ListReviews
W WriteReview
=token
R GetChatToken
#iq-permission
=permission
R GetPermissionRequest ListPermissionRequests
W ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest
#ivs
=
L ListAdConfigurations ListEncoderConfigurations ListIngestConfigurations ListPlaybackRestrictionPolicies ListPublicKeys ListStorageConfigurations
W UpdateAdConfiguration
=Ad-Configuration
R GetAdConfiguration
W CreateAdConfiguration DeleteAdConfiguration
=Ad-Configuration,Channel,Composition,Encoder-Configuration,Ingest-Configuration,Playback-Key-Pair,Playback-Restriction-Policy,Public-Key,Recording-Configuration,Stage,Storage-Configuration,Stream-Key
R ListTagsForResource
T TagResource UntagResource
=Channel
L ListChannels ListStreamSessions ListStreams
R BatchGetChannel GetChannel GetStream GetStreamSession
W BatchStartViewerSessionRevocation InsertAdBreak PutMetadata StartViewerSessionRevocation StopStream UpdateChannel
=Channel,Encoder-Configuration,Stage,Storage-Configuration
W StartComposition
=Channel,Stream-Key
L ListStreamKeys
W CreateChannel DeleteChannel
=Composition
R GetComposition
W StopComposition
=Encoder-Configuration
R GetEncoderConfiguration
W CreateEncoderConfiguration DeleteEncoderConfiguration
=Encoder-Configuration,Stage
L ListCompositions
=Ingest-Configuration
R GetIngestConfiguration
W CreateIngestConfiguration DeleteIngestConfiguration UpdateIngestConfiguration
=Playback-Key-Pair
L ListPlaybackKeyPairs
R GetPlaybackKeyPair
W DeletePlaybackKeyPair ImportPlaybackKeyPair
=Playback-Restriction-Policy
R GetPlaybackRestrictionPolicy
W CreatePlaybackRestrictionPolicy DeletePlaybackRestrictionPolicy UpdatePlaybackRestrictionPolicy
=Public-Key
R GetPublicKey
W DeletePublicKey ImportPublicKey
=Recording-Configuration
L ListRecordingConfigurations
R GetRecordingConfiguration
W CreateRecordingConfiguration DeleteRecordingConfiguration
=Stage
L ListParticipantEvents ListParticipantReplicas ListParticipants ListStageSessions ListStages
R GetParticipant GetStage GetStageSession
W CreateParticipantToken CreateStage DeleteStage DisconnectParticipant StartParticipantReplication StopParticipantReplication UpdateStage
=Storage-Configuration
R GetStorageConfiguration
W CreateStorageConfiguration DeleteStorageConfiguration
=Stream-Key
R BatchGetStreamKey GetStreamKey
W CreateStreamKey DeleteStreamKey
#ivschat
=?Room
R ListTagsForResource
=Logging-Configuration
L ListLoggingConfigurations
R GetLoggingConfiguration
W CreateLoggingConfiguration DeleteLoggingConfiguration UpdateLoggingConfiguration
=Logging-Configuration,Room
T TagResource UntagResource
=Room
L ListRooms
R GetRoom
W CreateChatToken CreateRoom DeleteMessage DeleteRoom DisconnectUser SendEvent UpdateRoom
#kafka
=
L GetCompatibleKafkaVersions ListClusters ListClustersV2 ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections
R DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers
=channel,cluster
R DescribeChannel
W DeleteChannel UpdateChannel
=cluster
L ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListNodes ListScramSecrets ListTopics
R DescribeCluster DescribeClusterV2 GetClusterPolicy ListTagsForResource
W BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 DeleteCluster DeleteClusterPolicy PutClusterPolicy RebootBroker UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterKafkaVersion UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateSecurity UpdateStorage
=cluster,configuration
W UpdateClusterConfiguration
=cluster,vpc-connection
T TagResource UntagResource
W CreateVpcConnection RejectClientVpcConnection
=configuration
L ListConfigurationRevisions
R DescribeConfiguration DescribeConfigurationRevision
W CreateConfiguration DeleteConfiguration UpdateConfiguration
=replicator
R DescribeReplicator
W CreateReplicator DeleteReplicator UpdateReplicationInfo
=topic
R DescribeTopic DescribeTopicPartitions
W CreateTopic DeleteTopic UpdateTopic
=vpc-connection
R DescribeVpcConnection
W DeleteVpcConnection
#kafka-cluster
=cluster
L DescribeCluster DescribeClusterDynamicConfiguration
W AlterCluster AlterClusterDynamicConfiguration Connect WriteDataIdempotently
=group
L DescribeGroup
W AlterGroup DeleteGroup
=topic
L DescribeTopic DescribeTopicDynamicConfiguration
R ReadData
W AlterTopic AlterTopicDynamicConfiguration CreateTopic DeleteTopic WriteData
=transactional-id
L DescribeTransactionalId
W AlterTransactionalId
#kafkaconnect
=
R ListConnectors ListCustomPlugins ListWorkerConfigurations
W CreateConnector CreateCustomPlugin CreateWorkerConfiguration
=connector
R DescribeConnector ListConnectorOperations
W DeleteConnector UpdateConnector
=connector operation
R DescribeConnectorOperation
=connector,custom plugin,worker configuration
R ListTagsForResource
T TagResource UntagResource
=custom plugin
R DescribeCustomPlugin
W DeleteCustomPlugin
=worker configuration
R DescribeWorkerConfiguration
W DeleteWorkerConfiguration
#kendra
=
L ListIndices
W CreateIndex
=access-control-configuration,index
R DescribeAccessControlConfiguration
W DeleteAccessControlConfiguration UpdateAccessControlConfiguration
=data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus
R ListTagsForResource
T TagResource UntagResource
=data-source,index
L ListDataSourceSyncJobs ListGroupsOlderThanOrderingId
R DescribeDataSource DescribePrincipalMapping
W DeleteDataSource DeletePrincipalMapping PutPrincipalMapping StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
=experience,index
L ListEntityPersonas ListExperienceEntities
R DescribeExperience
W AssociateEntitiesToExperience AssociatePersonasToEntities DeleteExperience DisassociateEntitiesFromExperience DisassociatePersonasFromEntities
=faq,index
R DescribeFaq
W DeleteFaq
=featured-results-set,index
R DescribeFeaturedResultsSet
W BatchDeleteFeaturedResultsSet UpdateFeaturedResultsSet
=index
L ListAccessControlConfigurations ListDataSources ListExperiences ListFaqs ListFeaturedResultsSets ListQuerySuggestionsBlockLists ListThesauri
R BatchGetDocumentStatus DescribeIndex DescribeQuerySuggestionsConfig GetQuerySuggestions GetSnapshots Query Retrieve
W BatchDeleteDocument BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateQuerySuggestionsBlockList CreateThesaurus DeleteIndex SubmitFeedback UpdateExperience UpdateIndex UpdateQuerySuggestionsConfig
=index,query-suggestions-block-list
R DescribeQuerySuggestionsBlockList
W DeleteQuerySuggestionsBlockList UpdateQuerySuggestionsBlockList
=index,thesaurus
R DescribeThesaurus
W DeleteThesaurus UpdateThesaurus
#kendra-ranking
=
L ListRescoreExecutionPlans
W CreateRescoreExecutionPlan
=?rescore-execution-plan
R ListTagsForResource
T TagResource UntagResource
=rescore-execution-plan
R DescribeRescoreExecutionPlan Rescore
W DeleteRescoreExecutionPlan UpdateRescoreExecutionPlan
#kinesis
=
L ListChannels ListStreams
R DescribeAccountSettings DescribeLimits
W DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError UpdateAccountSettings UpdateShardCount UpdateStreamMode
=channel
R DescribeChannel
T CreateChannel
W DeleteChannel UpdateChannel
=channel,consumer,stream
R ListTagsForResource
T TagResource UntagResource
=channel,stream
W AssociateStreamsWithChannel
=consumer
R DescribeStreamConsumer SubscribeToShard
W DeregisterStreamConsumer
=consumer,stream
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=kmsKey,stream
W StartStreamEncryption StopStreamEncryption
=stream
L ListShards ListStreamConsumers
R DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListTagsForStream
T AddTagsToStream RemoveTagsFromStream
W CreateStream DecreaseStreamRetentionPeriod DeleteStream IncreaseStreamRetentionPeriod MergeShards PutRecord PutRecords RegisterStreamConsumer SplitShard UpdateMaxRecordSize UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput
#kinesisanalytics
=
L ListApplications
R DiscoverInputSchema
W CreateApplication
=application
R CreateApplicationPresignedUrl DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListTagsForResource
T TagResource UntagResource
W AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration RollbackApplication StartApplication StopApplication UpdateApplication UpdateApplicationMaintenanceConfiguration
#kinesisvideo
=
L ListEdgeAgentConfigurations ListSignalingChannels ListStreams
=channel
L DescribeSignalingChannel
R DescribeMediaStorageConfiguration GetIceServerConfig GetSignalingChannelEndpoint
W ConnectAsMaster ConnectAsViewer CreateSignalingChannel DeleteSignalingChannel JoinStorageSession JoinStorageSessionAsViewer SendAlexaOfferToMaster UpdateMediaStorageConfiguration UpdateSignalingChannel
=channel,stream
R ListTagsForResource
T TagResource UntagResource
=stream
L DescribeMappedResourceConfiguration DescribeStream ListFragments
R DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetImages GetMedia GetMediaForFragmentList ListTagsForStream
T TagStream UntagStream
W CreateStream DeleteEdgeConfiguration DeleteStream PutMedia StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateNotificationConfiguration UpdateStream UpdateStreamStorageConfiguration
#kms
=
L ListAliases ListKeys ListRetirableGrants
R DescribeCustomKeyStores
W ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DisconnectCustomKeyStore GenerateRandom UpdateCustomKeyStore
=alias,key
W CreateAlias DeleteAlias UpdateAlias
=key
L ListGrants ListKeyPolicies ListKeyRotations ListResourceTags
P CreateGrant PutKeyPolicy RetireGrant RevokeGrant
R DescribeKey GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey
T TagResource UntagResource
W CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac ImportKeyMaterial ReEncryptFrom ReEncryptTo ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion Sign SynchronizeMultiRegionKey UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac
#lakeformation
=
L ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions
P BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions
R DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags
T AddLFTagsToResource RemoveLFTagsFromResource
W CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction GetDataAccess RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer
#lambda
=
L ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayerVersions ListLayers ListManagedMicrovmImages ListMicrovmImages ListMicrovms ListNetworkConnectors
R GetAccountSettings
W ConnectMicrovm CreateCodeSigningConfig CreateEventSourceMapping CreateMicrovmImage PassNetworkConnector
=capacityProvider
L ListFunctionVersionsByCapacityProvider
R GetCapacityProvider
W CreateCapacityProvider DeleteCapacityProvider PassCapacityProvider UpdateCapacityProvider
=capacityProvider,code signing config,eventSourceMapping,function,microvmImage,networkConnector
R ListTags
T TagResource UntagResource
=code signing config
L ListFunctionsByCodeSigningConfig
R GetCodeSigningConfig
W DeleteCodeSigningConfig UpdateCodeSigningConfig
=code signing config,function
W PutFunctionCodeSigningConfig UpdateFunctionCodeSigningConfig
=durable execution
R GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState
W CheckpointDurableExecution SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution
=eventSourceMapping
R GetEventSourceMapping
W DeleteEventSourceMapping UpdateEventSourceMapping
=function
L ListAliases ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction
P AddPermission DeleteResourcePolicy DisableReplication EnableReplication PutResourcePolicy RemovePermission
R GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy GetResourcePolicy GetRuntimeManagementConfig
W CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig InvokeAsync InvokeFunction InvokeFunctionUrl PublishVersion PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutRuntimeManagementConfig UpdateAlias UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig
=function alias,function version
R GetProvisionedConcurrencyConfig
W DeleteProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig
=layer
W PublishLayerVersion
=layerVersion
P AddLayerVersionPermission RemoveLayerVersionPermission
R GetLayerVersion GetLayerVersionPolicy
W DeleteLayerVersion
=microvmImage
L ListManagedMicrovmImageVersions ListMicrovmImageBuilds ListMicrovmImageVersions
R GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion
W CreateMicrovmAuthToken CreateMicrovmShellAuthToken DeleteMicrovmImage DeleteMicrovmImageVersion ResumeMicrovm RunMicrovm SuspendMicrovm TerminateMicrovm UpdateMicrovmImage UpdateMicrovmImageVersion
=networkConnector
R GetNetworkConnector
W CreateNetworkConnector DeleteNetworkConnector UpdateNetworkConnector
#launchwizard
=
L ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads
R DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern
W CreateAdditionalNode CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteSettingsSet PutSettingsSet StartProvisioning UpdateSettingsSet
=?deployment
R ListTagsForResource
T TagResource UntagResource
=deployment
R GetDeployment
W CreateDeployment DeleteDeployment UpdateDeployment
#lex
=
L GetBotAliases GetBots GetIntents GetMigrations GetSlotTypes ListBots ListBuiltInIntents ListBuiltInSlotTypes ListExports ListImports ListTestExecutions ListTestSets
R GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetImport GetMigration
W CreateTestSet CreateUploadUrl
=?test set
R DescribeTestSetGeneration
W StartTestSetGeneration
=bot
L ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots SearchAssociatedTranscripts
R DescribeBot DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeIntent DescribeSlot DescribeSlotType GenerateBotElement
W BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBotChannel CreateBotLocale CreateBotReplica CreateCustomVocabulary CreateIntent CreateSlot CreateSlotType DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotLocale DeleteBotReplica DeleteCustomVocabulary DeleteSlot StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateSlot UpdateSlotType
=bot alias
R DescribeBotAlias GetBotAlias
W CreateBotAlias DeleteBotAlias PutBotAlias RecognizeText RecognizeUtterance StartConversation UpdateBotAlias
=bot alias,bot version
R GetBot GetSession
W DeleteSession PostContent PostText PutSession
=bot version
L GetBotVersions GetUtterancesView
R GetExport
W PutBot StartMigration
=bot,bot alias
R DescribeResourcePolicy
W CreateBot CreateResourcePolicy CreateResourcePolicyStatement DeleteResourcePolicy DeleteResourcePolicyStatement StartImport UpdateResourcePolicy
=bot,bot alias,bot version
W DeleteBot
=bot,bot alias,channel
R ListTagsForResource
T TagResource UntagResource
=bot,bot version
W CreateBotVersion DeleteBotVersion DeleteUtterances
=bot,intent version
W DeleteIntent
=bot,slottype version
W DeleteSlotType
=bot,test set
R DescribeExport DescribeImport
W CreateExport DeleteExport DeleteImport
=channel
L GetBotChannelAssociations
R GetBotChannelAssociation
W DeleteBotChannelAssociation
=intent version
L GetIntentVersions
R GetIntent
W CreateIntentVersion DeleteIntentVersion PutIntent
=slottype version
L GetSlotTypeVersions
R GetSlotType
W CreateSlotTypeVersion DeleteSlotTypeVersion PutSlotType
=test set
R DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport GetTestExecutionArtifactsUrl ListTestExecutionResultItems ListTestSetRecords
W CreateTestSetDiscrepancyReport DeleteTestSet StartTestExecution UpdateTestSet
#license-manager
=
L GetServiceSettings ListDistributedGrants ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseSpecificationsForResource ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTokens
P UpdateServiceSettings
R GetAccessToken GetLicenseConversionTask ListLicenses
W CheckInLicense CheckoutLicense CreateLicense CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption
=?license-asset-group
L ListLicenseAssetGroups
=?license-asset-ruleset
L ListLicenseAssetRulesets
=?license-configuration
L ListLicenseManagerReportGenerators
=grant
R GetGrant
W AcceptGrant CreateGrantVersion DeleteGrant RejectGrant
=grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator
R ListTagsForResource
T TagResource UntagResource
=license
L ListLicenseVersions
R GetLicense GetLicenseUsage
W CheckoutBorrowLicense CreateGrant CreateLicenseVersion CreateToken DeleteLicense
=license-asset-group
L ListAssetsForLicenseAssetGroup
R GetLicenseAssetGroup
W DeleteLicenseAssetGroup
=license-asset-group,license-asset-ruleset
W UpdateLicenseAssetGroup
=license-asset-ruleset
R GetLicenseAssetRuleset
W CreateLicenseAssetGroup DeleteLicenseAssetRuleset UpdateLicenseAssetRuleset
=license-configuration
L ListAssociationsForLicenseConfiguration ListFailuresForLicenseConfigurationOperations ListUsageForLicenseConfiguration
R GetLicenseConfiguration
W DeleteLicenseConfiguration UpdateLicenseConfiguration UpdateLicenseSpecificationsForResource
=report-generator
R GetLicenseManagerReportGenerator
W DeleteLicenseManagerReportGenerator UpdateLicenseManagerReportGenerator
#license-manager-linux-subscriptions
=
R GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders
W RegisterSubscriptionProvider UpdateServiceSettings
=subscription-provider
R GetRegisteredSubscriptionProvider ListTagsForResource
T TagResource UntagResource
W DeregisterSubscriptionProvider
#license-manager-user-subscriptions
=
L ListIdentityProviders ListInstances ListLicenseServerEndpoints
W RegisterIdentityProvider
=identity-provider
L ListProductSubscriptions ListUserAssociations
W AssociateUser CreateLicenseServerEndpoint DeregisterIdentityProvider StartProductSubscription UpdateIdentityProviderSettings
=identity-provider,instance-user
W DisassociateUser
=identity-provider,instance-user,license-server-endpoint,product-subscription
R ListTagsForResource
T TagResource UntagResource
=identity-provider,license-server-endpoint
W DeleteLicenseServerEndpoint
=identity-provider,product-subscription
W StopProductSubscription
#lightsail
=
R GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetStaticIp GetStaticIps IsVpcPeered
W AllocateStaticIp CopySnapshot CreateBucket CreateCertificate CreateCloudFormationStack CreateContactMethod CreateContainerService CreateContainerServiceRegistryLogin CreateDisk CreateDistribution CreateDomain CreateInstances CreateKeyPair CreateLoadBalancer CreateRelationalDatabase CreateRelationalDatabaseSnapshot DeleteAutoSnapshot DeleteContactMethod DisableAddOn DownloadDefaultKeyPair EnableAddOn ImportKeyPair PeerVpc SendContactMethodVerification UnpeerVpc
=?Instance
R GetSetupHistory
=Alarm
W DeleteAlarm PutAlarm TestAlarm
=Alarm,Bucket,Certificate,ContactMethod,ContainerService,Disk,DiskSnapshot,Distribution,Domain,Instance,InstanceSnapshot,KeyPair,LoadBalancer,RelationalDatabase,RelationalDatabaseSnapshot,StaticIp
T TagResource UntagResource
=Bucket
W CreateBucketAccessKey DeleteBucket DeleteBucketAccessKey UpdateBucket UpdateBucketBundle
=Bucket,Instance
W SetResourceAccessForBucket
=Certificate
W DeleteCertificate
=Certificate,Distribution
W AttachCertificateToDistribution
=ContainerService
W CreateContainerServiceDeployment DeleteContainerImage DeleteContainerService RegisterContainerImage UpdateContainerService
=Disk
W AttachDisk DeleteDisk DetachDisk
=Disk,Instance
R GetCostEstimate
W CreateDiskSnapshot
=DiskSnapshot
W CreateDiskFromSnapshot DeleteDiskSnapshot
=DiskSnapshot,InstanceSnapshot
W ExportSnapshot
=Distribution
W DeleteDistribution DetachCertificateFromDistribution ResetDistributionCache UpdateDistribution UpdateDistributionBundle
=Distribution,Instance,LoadBalancer
W SetIpAddressType
=Domain
W CreateDomainEntry DeleteDomain DeleteDomainEntry UpdateDomainEntry
=Instance
W CloseInstancePublicPorts CreateGUISessionAccessDetails CreateInstanceSnapshot DeleteInstance DeleteKnownHostKeys GetInstanceAccessDetails OpenInstancePublicPorts PutInstancePublicPorts RebootInstance SetupInstanceHttps StartGUISession StartInstance StopGUISession StopInstance UpdateInstanceMetadataOptions
=Instance,StaticIp
W AttachStaticIp
=InstanceSnapshot
W CreateInstancesFromSnapshot DeleteInstanceSnapshot
=KeyPair
W DeleteKeyPair
=LoadBalancer
W AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate CreateLoadBalancerTlsCertificate DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DetachInstancesFromLoadBalancer UpdateLoadBalancerAttribute
=RelationalDatabase
W DeleteRelationalDatabase GetRelationalDatabaseMasterUserPassword RebootRelationalDatabase StartRelationalDatabase StopRelationalDatabase UpdateRelationalDatabase UpdateRelationalDatabaseParameters
=RelationalDatabaseSnapshot
W CreateRelationalDatabaseFromSnapshot DeleteRelationalDatabaseSnapshot
=StaticIp
W DetachStaticIp ReleaseStaticIp
#logs
=
L DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies ListAggregateLogGroupSummaries ListEntitiesForLogGroup ListIntegrations ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations
P DeleteResourcePolicy PutResourcePolicy
R GetIntegration GetLogDelivery GetLogFields GetStorageTierPolicy StopLiveTail StopQuery TestMetricFilter TestTransformer
W AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateImportTask CreateLogDelivery DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule DeleteQueryDefinition DisassociateSourceFromS3TableIntegration Link PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition PutStorageTierPolicy UpdateLogDelivery
=?anomaly-detector
L ListAnomalies ListLogAnomalyDetectors
=anomaly-detector
R GetLogAnomalyDetector
W DeleteLogAnomalyDetector UpdateAnomaly UpdateLogAnomalyDetector
=anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table
L ListTagsForResource
=anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query
T TagResource UntagResource
=delivery
R GetDelivery
W DeleteDelivery
=delivery,delivery-destination,delivery-source
W CreateDelivery UpdateDeliveryConfiguration
=delivery-destination
R GetDeliveryDestination GetDeliveryDestinationPolicy
W DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource PutDeliveryDestination PutDeliveryDestinationPolicy
=delivery-source
R GetDeliverySource
W PutDeliverySource
=destination
W DeleteDestination PutDestination PutDestinationPolicy
=destination,log-group
W PutSubscriptionFilter
=log-group
L DescribeLogStreams DescribeMetricFilters DescribeSubscriptionFilters ListTagsLogGroup
R FilterLogEvents GetDataProtectionPolicy GetLogGroupFields GetLogRecord GetQueryResults GetTransformer StartLiveTail StartQuery Unmask
T TagLogGroup UntagLogGroup
W AssociateKmsKey CreateExportTask CreateLogAnomalyDetector CreateLogGroup DeleteDataProtectionPolicy DeleteLogGroup DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DisassociateKmsKey IntegrateWithDataset IntegrateWithS3Table ProcessWithPipeline PutBearerTokenAuthentication PutDataProtectionPolicy PutLogGroupDeletionProtection PutMetricFilter PutRetentionPolicy PutSyslogConfiguration PutTransformer
=log-stream
R GetLogEvents
W CreateLogStream DeleteLogStream PutLogEvents
=lookup-table
R GetLookupTable
W CreateLookupTable DeleteLookupTable UpdateLookupTable
=scheduled-query
R GetScheduledQuery GetScheduledQueryHistory
W CreateScheduledQuery DeleteScheduledQuery UpdateScheduledQuery
#lookoutequipment
=
L ListDatasets ListInferenceSchedulers ListModels ListRetrainingSchedulers
R DescribeDataIngestionJob
=dataset
L ListDataIngestionJobs ListSensorStatistics
R DescribeDataset
W CreateDataset DeleteDataset ImportDataset StartDataIngestionJob
=dataset,inference-scheduler,label-group,model,model-version
R ListTagsForResource
T TagResource UntagResource
=dataset,label-group,model
W CreateModel ImportModelVersion
=dataset,model,model-version
R DescribeResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=inference-scheduler
R DescribeInferenceScheduler ListInferenceEvents ListInferenceExecutions
W DeleteInferenceScheduler StartInferenceScheduler StopInferenceScheduler UpdateInferenceScheduler
=inference-scheduler,model
W CreateInferenceScheduler
=label-group
L ListLabelGroups ListLabels
R DescribeLabelGroup Describelabel
W CreateLabel CreateLabelGroup DeleteLabel DeleteLabelGroup UpdateLabelGroup
=model
L ListModelVersions
R DescribeModel DescribeRetrainingScheduler
W CreateRetrainingScheduler DeleteModel DeleteRetrainingScheduler StartRetrainingScheduler StopRetrainingScheduler UpdateModel UpdateRetrainingScheduler
=model,model-version
W UpdateActiveModelVersion
=model-version
R DescribeModelVersion
#lookoutmetrics
=
L ListAnomalyDetectors
R GetSampleData
=?AnomalyDetector
L ListAlerts ListMetricSets
=Alert
R DescribeAlert
W DeleteAlert UpdateAlert
=Alert,AnomalyDetector
W CreateAlert
=Alert,AnomalyDetector,MetricSet
R ListTagsForResource
T TagResource UntagResource
=AnomalyDetector
L ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries
R DescribeAnomalyDetectionExecutions DescribeAnomalyDetector GetAnomalyGroup GetDataQualityMetrics GetFeedback
W ActivateAnomalyDetector BackTestAnomalyDetector CreateAnomalyDetector DeactivateAnomalyDetector DeleteAnomalyDetector DetectMetricSetConfig PutFeedback UpdateAnomalyDetector
=AnomalyDetector,MetricSet
W CreateMetricSet
=MetricSet
R DescribeMetricSet
W UpdateMetricSet
#lookoutvision
=
L ListModelPackagingJobs ListModels ListProjects ListTrialDetections
R DescribeDataset DescribeModelPackagingJob DescribeTrialDetection ListDatasetEntries
W CreateDataset DeleteDataset StartTrialDetection UpdateDatasetEntries
=?model
R ListTagsForResource
T TagResource UntagResource
=model
R DescribeModel
W CreateModel DeleteModel DetectAnomalies StartModel StartModelPackagingJob StopModel
=project
R DescribeProject
W CreateProject DeleteProject
#m2
=
L ListApplications ListEnvironments
R GetSignedBluinsightsUrl ListEngineVersions ListTagsForResource
W CreateApplication CreateEnvironment
=Application
R GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment ListApplicationVersions ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments
W CancelBatchJobExecution CreateDataSetExportTask CreateDataSetImportTask DeleteApplication DeleteApplicationFromEnvironment StartApplication StartBatchJob StopApplication UpdateApplication
=Application,Environment
T TagResource UntagResource
W CreateDeployment
=Environment
R GetEnvironment
W DeleteEnvironment UpdateEnvironment
#machinelearning
=
L DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels
=batchprediction
R GetBatchPrediction
W DeleteBatchPrediction UpdateBatchPrediction
=batchprediction,datasource,evaluation,mlmodel
L DescribeTags
T AddTags DeleteTags
=batchprediction,datasource,mlmodel
W CreateBatchPrediction
=datasource
R GetDataSource GetEvaluation
W CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 DeleteDataSource UpdateDataSource
=datasource,evaluation,mlmodel
W CreateEvaluation
=datasource,mlmodel
W CreateMLModel
=evaluation
W DeleteEvaluation UpdateEvaluation
=mlmodel
R GetMLModel
W CreateRealtimeEndpoint DeleteMLModel DeleteRealtimeEndpoint Predict UpdateMLModel
#macie2
=
L ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates
R DescribeBuckets DescribeOrganizationConfiguration GetAdministratorAccount GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetFindingStatistics GetFindings GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals SearchResources
W AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateInvitations CreateSampleFindings DeclineInvitations DeleteInvitations DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount EnableMacie EnableOrganizationAdminAccount PutClassificationExportConfiguration PutFindingsPublicationConfiguration TestCustomDataIdentifier UpdateAutomatedDiscoveryConfiguration UpdateClassificationScope UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate
=AllowList
R GetAllowList
W DeleteAllowList UpdateAllowList
=AllowList,ClassificationJob,CustomDataIdentifier,FindingsFilter,Member
R ListTagsForResource
T TagResource UntagResource
=ClassificationJob
R DescribeClassificationJob
W CreateClassificationJob UpdateClassificationJob
=CustomDataIdentifier
R BatchGetCustomDataIdentifiers GetCustomDataIdentifier
W CreateCustomDataIdentifier DeleteCustomDataIdentifier
=FindingsFilter
R GetFindingsFilter
W CreateFindingsFilter DeleteFindingsFilter UpdateFindingsFilter
=Member
R GetMember
W CreateMember DeleteMember DisassociateMember
#managedblockchain
=
L ListAccessors ListInvitations ListNetworks
P GET Invoke POST
R InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet
W CreateAccessor CreateNetwork
=accessor
R GetAccessor
W DeleteAccessor
=accessor,invitation,member,network,node,proposal
R ListTagsForResource
T TagResource UntagResource
=invitation
W RejectInvitation
=member
R GetMember
W DeleteMember UpdateMember
=member,network
L ListNodes
W CreateNode
=network
L ListMembers ListProposals
R GetNetwork
W CreateMember CreateProposal
=node
R GetNode
W DeleteNode UpdateNode
=proposal
R GetProposal ListProposalVotes
W VoteOnProposal
#managedblockchain-query
=
L ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions
R BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction
#mapcredits
=agreement
L ListAssociatedPrograms ListQuarterCredits ListQuarterSpend
#marketplacecommerceanalytics
=
W GenerateDataSet StartSupportDataExport
#mechanicalturk
=
L ListAssignmentsForHIT ListBonusPayments ListHITs ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType
R GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType
W AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker NotifyWorkers RejectAssignment RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType
#mediaconnect
=
L ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs
R ListTagsForResource
W AssociateRouterNetworkInterface PollGateway SubmitGatewayStateChange
=Bridge
R DescribeBridge
W AddBridgeOutputs AddBridgeSources CreateBridge DeleteBridge RemoveBridgeOutput RemoveBridgeSource UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState
=Entitlement,Flow
W GrantFlowEntitlements RevokeFlowEntitlement
=Entitlement,Flow,MediaStream,Output,RouterInput,RouterNetworkInterface,RouterOutput,Source,VpcInterface
T TagResource UntagResource
=Flow
R DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail
W CreateFlow DeleteFlow StartFlow StopFlow UpdateFlow UpdateFlowEntitlement
=Flow,MediaStream
W AddFlowMediaStreams RemoveFlowMediaStream UpdateFlowMediaStream
=Flow,Output
W AddFlowOutputs RemoveFlowOutput UpdateFlowOutput
=Flow,Source
W AddFlowSources RemoveFlowSource UpdateFlowSource
=Flow,VpcInterface
W AddFlowVpcInterfaces RemoveFlowVpcInterface
=Gateway
R DescribeGateway DiscoverGatewayPollEndpoint
W CreateGateway DeleteGateway
=GatewayInstance
R DescribeGatewayInstance
W DeregisterGatewayInstance UpdateGatewayInstance
=Offering
R DescribeOffering
=Reservation
R DescribeReservation
W PurchaseOffering
=RouterInput
R GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail
W CreateRouterInput DeleteRouterInput RestartRouterInput StartRouterInput StopRouterInput UpdateRouterInput
=RouterNetworkInterface
R GetRouterNetworkInterface
W CreateRouterNetworkInterface DeleteRouterNetworkInterface UpdateRouterNetworkInterface
=RouterOutput
R GetRouterOutput
W CreateRouterOutput DeleteRouterOutput RestartRouterOutput StartRouterOutput StopRouterOutput TakeRouterInput UpdateRouterOutput
#mediaconvert
=
L DescribeEndpoints ListJobTemplates ListPresets ListQueues ListVersions
R GetPolicy Probe
W AssociateCertificate CreatePreset CreateQueue DeletePolicy DisassociateCertificate PutPolicy
=?Job
W CreateResourceShare
=?Queue
L ListJobs SearchJobs
=Job
R GetJob
W CancelJob
=Job,JobTemplate,Preset,Queue
R ListTagsForResource
T TagResource UntagResource
=JobTemplate
R GetJobTemplate
W DeleteJobTemplate
=JobTemplate,Preset,Queue
W CreateJob UpdateJobTemplate
=Preset
R GetPreset
W DeletePreset UpdatePreset
=Preset,Queue
W CreateJobTemplate
=Queue
R GetQueue
W DeleteQueue UpdateQueue
#mediaimport
=
W CreateDatabaseBinarySnapshot
#medialive
=
L ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListVersions
R DescribeAccountConfiguration
W BatchDelete BatchStart BatchStop PollAnywhere SubmitAnywhereStateChange UpdateAccountConfiguration
=channel
R DescribeChannel DescribeSchedule DescribeThumbnails
W BatchUpdateSchedule DeleteChannel DeleteSchedule RestartChannelPipelines StartChannel StopChannel UpdateChannel UpdateChannelClass
=channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map
L ListTagsForResource
T CreateTags DeleteTags
=channel,input
W CreateChannel
=channel-placement-group
R DescribeChannelPlacementGroup
W DeleteChannelPlacementGroup UpdateChannelPlacementGroup
=channel-placement-group,cluster
W CreateChannelPlacementGroup
=cloudwatch-alarm-template
R GetCloudWatchAlarmTemplate
W DeleteCloudWatchAlarmTemplate
=cloudwatch-alarm-template,cloudwatch-alarm-template-group
W CreateCloudWatchAlarmTemplate UpdateCloudWatchAlarmTemplate
=cloudwatch-alarm-template-group
R GetCloudWatchAlarmTemplateGroup
W CreateCloudWatchAlarmTemplateGroup DeleteCloudWatchAlarmTemplateGroup UpdateCloudWatchAlarmTemplateGroup
=cluster
R DescribeCluster
W CreateCluster CreateNodeRegistrationScript DeleteCluster UpdateCluster
=cluster,node
W CreateNode
=eventbridge-rule-template
R GetEventBridgeRuleTemplate
W DeleteEventBridgeRuleTemplate
=eventbridge-rule-template,eventbridge-rule-template-group
W CreateEventBridgeRuleTemplate UpdateEventBridgeRuleTemplate
=eventbridge-rule-template-group
R GetEventBridgeRuleTemplateGroup
W CreateEventBridgeRuleTemplateGroup DeleteEventBridgeRuleTemplateGroup UpdateEventBridgeRuleTemplateGroup
=input
R DescribeInput
W CreatePartnerInput DeleteInput UpdateInput
=input,input-security-group
W CreateInput
=input-device
R DescribeInputDevice DescribeInputDeviceThumbnail
W AcceptInputDeviceTransfer CancelInputDeviceTransfer ClaimDevice RebootInputDevice RejectInputDeviceTransfer StartInputDevice StartInputDeviceMaintenanceWindow StopInputDevice TransferInputDevice UpdateInputDevice
=input-security-group
R DescribeInputSecurityGroup
W CreateInputSecurityGroup DeleteInputSecurityGroup UpdateInputSecurityGroup
=multiplex
R DescribeMultiplex DescribeMultiplexProgram
W CreateMultiplex CreateMultiplexProgram DeleteMultiplex DeleteMultiplexProgram StartMultiplex StopMultiplex UpdateMultiplex UpdateMultiplexProgram
=network
R DescribeNetwork
W CreateNetwork DeleteNetwork UpdateNetwork
=node
R DescribeNode
W DeleteNode UpdateNode UpdateNodeState
=offering
R DescribeOffering
=offering,reservation
W PurchaseOffering
=reservation
R DescribeReservation
W DeleteReservation UpdateReservation
=sdi-source
R DescribeSdiSource
W CreateSdiSource DeleteSdiSource UpdateSdiSource
=signal-map
R GetSignalMap
W CreateSignalMap DeleteSignalMap StartDeleteMonitorDeployment StartMonitorDeployment StartUpdateSignalMap
#mediapackage
=
R ListChannels ListHarvestJobs ListOriginEndpoints
W CreateChannel CreateHarvestJob CreateOriginEndpoint
=channels
R DescribeChannel
W ConfigureLogs DeleteChannel RotateChannelCredentials RotateIngestEndpointCredentials UpdateChannel
=channels,harvest_jobs,origin_endpoints
R ListTagsForResource
T TagResource UntagResource
=harvest_jobs
R DescribeHarvestJob
=origin_endpoints
R DescribeOriginEndpoint
W DeleteOriginEndpoint UpdateOriginEndpoint
#mediapackage-vod
=
L ListAssets ListPackagingConfigurations ListPackagingGroups
W CreateAsset CreatePackagingConfiguration CreatePackagingGroup
=assets
R DescribeAsset
W DeleteAsset
=assets,packaging-configurations,packaging-groups
R ListTagsForResource
T TagResource UntagResource
=packaging-configurations
R DescribePackagingConfiguration
W DeletePackagingConfiguration
=packaging-groups
R DescribePackagingGroup
W ConfigureLogs DeletePackagingGroup UpdatePackagingGroup
#mediapackagev2
=
L ListChannelGroups
=Channel
W PutObject
=Channel,ChannelGroup
L ListOriginEndpoints
R GetChannel
W CreateChannel DeleteChannel ResetChannelState UpdateChannel
=Channel,ChannelGroup,ChannelPolicy
R GetChannelPolicy
W DeleteChannelPolicy PutChannelPolicy
=Channel,ChannelGroup,HarvestJob,OriginEndpoint
R GetHarvestJob ListTagsForResource
T TagResource UntagResource
W CancelHarvestJob CreateHarvestJob
=Channel,ChannelGroup,OriginEndpoint
R GetOriginEndpoint
W CreateOriginEndpoint DeleteOriginEndpoint ResetOriginEndpointState UpdateOriginEndpoint
=Channel,ChannelGroup,OriginEndpoint,OriginEndpointPolicy
R GetOriginEndpointPolicy
W DeleteOriginEndpointPolicy PutOriginEndpointPolicy
=ChannelGroup
L ListChannels ListHarvestJobs
R GetChannelGroup
W CreateChannelGroup DeleteChannelGroup UpdateChannelGroup
=OriginEndpoint
R GetHeadObject GetObject HarvestObject
#mediastore
=
L ListContainers
W CreateContainer
=?container
R ListTagsForResource
T TagResource UntagResource
=?folder
L ListItems
=container
L DescribeContainer
P DeleteContainerPolicy PutContainerPolicy
R GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy
W DeleteContainer DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy PutCorsPolicy PutLifecyclePolicy PutMetricPolicy StartAccessLogging StopAccessLogging
=object
L DescribeObject
R GetObject
W DeleteObject PutObject
#mediatailor
=
L ListPlaybackConfigurations
R ListAlerts ListChannels ListLiveSources ListSourceLocations ListVodSources
W CreateChannel CreateLiveSource CreateProgram CreateSourceLocation CreateVodSource PutPlaybackConfiguration
=channel
P DeleteChannelPolicy PutChannelPolicy
R DescribeChannel GetChannelPolicy GetChannelSchedule
W ConfigureLogsForChannel DeleteChannel StartChannel StopChannel UpdateChannel
=channel,liveSource,playbackConfiguration,sourceLocation,vodSource
R ListTagsForResource
T TagResource UntagResource
=liveSource
R DescribeLiveSource
W DeleteLiveSource UpdateLiveSource
=playbackConfiguration
L ListPrefetchSchedules
R GetPlaybackConfiguration
W ConfigureLogsForPlaybackConfiguration CreatePrefetchSchedule DeletePlaybackConfiguration
=playbackConfiguration,prefetchSchedule
R GetPrefetchSchedule
W DeletePrefetchSchedule
=program
R DescribeProgram
W DeleteProgram UpdateProgram
=sourceLocation
R DescribeSourceLocation
W DeleteSourceLocation UpdateSourceLocation
=vodSource
R DescribeVodSource
W DeleteVodSource UpdateVodSource
#medical-imaging
=
L ListDatastores
W CreateDatastore
=datastore
L ListDICOMImportJobs
R GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata GetDatastore SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies SearchImageSets
W DeleteDatastore StartDICOMImportJob StoreDICOM StoreDICOMStudy
=datastore,imageset
L ListImageSetVersions ListTagsForResource
R GetImageFrame GetImageSet GetImageSetMetadata
T TagResource UntagResource
W CopyImageSet DeleteImageSet UpdateImageSetMetadata
#memorydb
=
R DescribeEngineVersions DescribeEvents DescribeReservedNodesOfferings DescribeServiceUpdates
W CreateParameterGroup CreateSubnetGroup CreateUser
=acl
R DescribeAcls
W DeleteAcl
=acl,cluster,multiregioncluster,parametergroup,reservednode,snapshot,subnetgroup,user
T TagResource
=acl,cluster,multiregioncluster,parametergroup,snapshot,subnetgroup,user
R ListTags
T UntagResource
=acl,cluster,parametergroup
W UpdateCluster
=acl,multiregioncluster,parametergroup,snapshot,subnetgroup
W CreateCluster
=acl,user
W UpdateAcl
=cluster
R DescribeClusters ListAllowedNodeTypeUpdates
W BatchUpdateCluster CreateSnapshot FailoverShard
=cluster,multiregioncluster,snapshot
W DeleteCluster
=cluster,user
W Connect
=multiregioncluster
R DescribeMultiRegionClusters ListAllowedMultiRegionClusterUpdates
W DeleteMultiRegionCluster PauseMultiRegionClusterReplication
=multiregioncluster,multiregionparametergroup
W UpdateMultiRegionCluster
=multiregionparametergroup
R DescribeMultiRegionParameterGroups DescribeMultiRegionParameters
W CreateMultiRegionCluster
=parametergroup
R DescribeParameterGroups DescribeParameters
W DeleteParameterGroup ResetParameterGroup UpdateParameterGroup
=reservednode
R DescribeReservedNodes
W PurchaseReservedNodesOffering
=snapshot
R DescribeSnapshots
W CopySnapshot DeleteSnapshot
=subnetgroup
R DescribeSubnetGroups
W DeleteSubnetGroup UpdateSubnetGroup
=user
R DescribeUsers
W CreateAcl DeleteUser UpdateUser
#mgh
=
L DescribeHomeRegionControls ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnections ListMigrationTasks ListProgressUpdateStreams ListTagsForResource
R DescribeApplicationState GetHomeRegion
T TagResource UntagResource
W CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl DeleteHomeRegionControl NotifyApplicationState
=AutomationRunResource
R DescribeAutomationRun
W DeleteAutomationRun
=AutomationUnitResource
R DescribeAutomationUnit
W AssociateAutomationUnitRole DeleteAutomationUnit DisassociateAutomationUnitRole
=ConnectionResource
L ListConnectionRoles
R GetConnection
W AcceptConnection BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection DeleteConnection RejectConnection
=migrationTask
L ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListSourceResources
R DescribeMigrationTask
W AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask NotifyMigrationTaskState PutResourceAttributes
=progressUpdateStream
W CreateProgressUpdateStream DeleteProgressUpdateStream
#mgn
=
L DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListApplications ListExports ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationDefinitions ListWaves
R DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn GetAccountSettings GetAgentInstallationAssetsForMgn GetChannelCommandsForMgn ListConnectors ListTagsForResource VerifyClientRoleForMgn
W BatchDeleteSnapshotRequestForMgn CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave InitializeService RegisterAgentForMgn SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn StartExport StartImport StartImportFileEnrichment StartSnapshotGroupForMgn UpdateAccountSettings
=?SourceServerResource
W IssueClientCertificateForMgn
=ApplicationResource
W ArchiveApplication DeleteApplication UnarchiveApplication UpdateApplication
=ApplicationResource,ConnectorResource,ExportResource,ImportResource,JobResource,LaunchConfigurationTemplateResource,ReplicationConfigurationTemplateResource,SourceServerResource,VcenterClientResource,WaveResource
T TagResource
=ApplicationResource,ConnectorResource,JobResource,LaunchConfigurationTemplateResource,ReplicationConfigurationTemplateResource,SourceServerResource,VcenterClientResource,WaveResource
T UntagResource
=ApplicationResource,SourceServerResource
W AssociateSourceServers DisassociateSourceServers
=ApplicationResource,WaveResource
W AssociateApplications DisassociateApplications
=ConnectorResource
W DeleteConnector UpdateConnector
=ExportResource
L ListExportErrors
=ImportResource
L ListImportErrors
=JobResource
R DescribeJobLogItems
W DeleteJob
=LaunchConfigurationTemplateResource
L ListTemplateActions
W DeleteLaunchConfigurationTemplate PutTemplateAction RemoveTemplateAction UpdateLaunchConfigurationTemplate
=NetworkMigrationDefinitionResource
L ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings
R GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct
W DeleteNetworkMigrationDefinition StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct
=ReplicationConfigurationTemplateResource
W DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
=SourceServerResource
L ListSourceServerActions
R GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetLaunchConfiguration GetReplicationConfiguration
W BatchCreateVolumeSnapshotGroupForMgn ChangeServerLifeCycleState DeleteSourceServer DisconnectFromService FinalizeCutover MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn PauseReplication PutSourceServerAction RemoveSourceServerAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn StartCutover StartReplication StartTest StopReplication TerminateTargetInstances UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateLaunchConfiguration UpdateReplicationConfiguration UpdateSourceServer UpdateSourceServerReplicationType
=VcenterClientResource
R GetVcenterClientCommandsForMgn
W DeleteVcenterClient NotifyVcenterClientStartedForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn
=WaveResource
W ArchiveWave DeleteWave UnarchiveWave UpdateWave
#migrationhub-orchestrator
=
L ListPlugins ListTemplates ListWorkflows
R GetMessage
W CreateTemplate RegisterPlugin SendMessage
=template
L ListTemplateStepGroups ListTemplateSteps
R GetTemplate GetTemplateStep GetTemplateStepGroup
W CreateWorkflow DeleteTemplate UpdateTemplate
=template,workflow
R ListTagsForResource
T TagResource UntagResource
=workflow
L ListWorkflowStepGroups ListWorkflowSteps
R GetWorkflow GetWorkflowStep GetWorkflowStepGroup
W CreateWorkflowStep CreateWorkflowStepGroup DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup RetryWorkflowStep StartWorkflow StopWorkflow UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup
#migrationhub-strategy
=
L ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers
R GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies
W PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig
#mobileanalytics
=
R GetFinancialReports GetReports
W PutEvents
#mobiletargeting
=app
L GetApplicationSettings GetCampaigns GetExportJobs GetImportJobs GetSegments ListJourneys
R GetApp GetInAppMessages
W CreateCampaign CreateExportJob CreateImportJob CreateSegment DeleteApp UpdateApplicationSettings UpdateEndpointsBatch
=app,campaign,journey,segment,template
R ListTagsForResource
T TagResource UntagResource
=application-metrics
R GetApplicationDateRangeKpi
=apps
R GetApps
W CreateApp
=attribute
W RemoveAttributes
=campaign
L GetCampaignActivities GetCampaignVersions
R GetCampaign GetCampaignVersion
W DeleteCampaign UpdateCampaign
=campaign-metrics
R GetCampaignDateRangeKpi
=channel
R GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel GetGcmChannel GetSmsChannel GetVoiceChannel
W DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteBaiduChannel DeleteEmailChannel DeleteGcmChannel DeleteSmsChannel DeleteVoiceChannel UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateBaiduChannel UpdateEmailChannel UpdateGcmChannel UpdateSmsChannel UpdateVoiceChannel
=channels
L GetChannels
=endpoint
R GetEndpoint
W DeleteEndpoint UpdateEndpoint
=event-stream
R GetEventStream
W DeleteEventStream PutEventStream
=events
W PutEvents
=export-job
R GetExportJob
=import-job
R GetImportJob
=journey
L GetJourneyRuns
R GetJourney GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics
W DeleteJourney UpdateJourney UpdateJourneyState
=journey-execution-activity-metrics
R GetJourneyExecutionActivityMetrics
=journey-execution-metrics
R GetJourneyExecutionMetrics
=journey-metrics
R GetJourneyDateRangeKpi
=journeys
W CreateJourney
=messages
W SendMessages SendUsersMessages
=otp
W SendOTPMessage
=phone-number-validate
R PhoneNumberValidate
=recommender
R GetRecommenderConfiguration
W DeleteRecommenderConfiguration UpdateRecommenderConfiguration
=recommenders
L GetRecommenderConfigurations
W CreateRecommenderConfiguration
=reports
R GetReports
=segment
L GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions
R GetSegment GetSegmentVersion
W DeleteSegment UpdateSegment
=template
L ListTemplateVersions
R GetEmailTemplate GetInAppTemplate GetPushTemplate GetSmsTemplate GetVoiceTemplate
W CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate DeleteEmailTemplate DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate DeleteVoiceTemplate UpdateEmailTemplate UpdateInAppTemplate UpdatePushTemplate UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceTemplate
=templates
L ListTemplates
=user
R GetUserEndpoints
W DeleteUserEndpoints
=verify-otp
W VerifyOTPMessage
#monitron
=
L ListProjects
W CreateProject
=?project
R ListTagsForResource
T TagResource UntagResource
=project
L ListProjectUserAssociations ListUserAccessRoleAssociations
P AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser ListProjectAdminUsers
R GetProject GetProjectAdminUser
W DeleteProject UpdateProject
#mpa
=
L ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource
P DeleteResourcePolicy PutResourcePolicy
R GetPolicyVersion GetResourcePolicy
T TagResource UntagResource
=approval-team
R GetApprovalTeam
W CreateApprovalTeam DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion StartApprovalTeamBaseline UpdateApprovalTeam
=identity-source
R GetIdentitySource
W CreateIdentitySource DeleteIdentitySource
=session
R GetSession
W CancelSession StartSession
#mq
=
L ListBrokers ListConfigurations
R DescribeBrokerEngineTypes DescribeBrokerInstanceOptions
W CreateBroker CreateConfiguration
=brokers
L ListUsers
R DescribeBroker DescribeSharedResources DescribeUser
W CreateReplicaBroker CreateUser DeleteBroker DeleteUser Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateUser
=brokers,configurations
L ListTags
T CreateTags DeleteTags
=configurations
L ListConfigurationRevisions
R DescribeConfiguration DescribeConfigurationRevision
W DeleteConfiguration UpdateConfiguration
#neptune-db
=database
L ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs
R GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetQueryStatus GetStatisticsStatus GetStreamRecords ReadDataViaQuery
W CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery CreateMLEndpoint DeleteDataViaQuery DeleteMLEndpoint DeleteStatistics ManageStatistics ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob StartMLModelTransformJob WriteDataViaQuery connect
#neptune-graph
=export-task
R GetExportTask ListExportTasks
W CancelExportTask
=export-task,graph
W StartExportTask
=graph
R GetEngineStatus GetGraph GetGraphSummary GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListGraphs ListPrivateGraphEndpoints ListQueries ReadDataViaQuery
W CancelQuery CreateGraph CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeletePrivateGraphEndpoint ResetGraph StartGraph StopGraph UpdateGraph WriteDataViaQuery
=graph,graph-snapshot
R ListTagsForResource
T TagResource UntagResource
W CreateGraphSnapshot RestoreGraphFromSnapshot
=graph,import-task
W CreateGraphUsingImportTask StartImportTask
=graph-snapshot
R GetGraphSnapshot ListGraphSnapshots
W DeleteGraphSnapshot
=import-task
R GetImportTask ListImportTasks
W CancelImportTask
#network-firewall
=
L ListContainerAssociations ListRuleGroups
=ContainerAssociation
R DescribeContainerAssociation
W CreateContainerAssociation DeleteContainerAssociation UpdateContainerAssociation
=ContainerAssociation,Firewall,FirewallPolicy,Proxy,ProxyConfiguration,ProxyRuleGroup,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration,VpcEndpointAssociation
T TagResource UntagResource
=ContainerAssociation,Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration,VpcEndpointAssociation
L ListTagsForResource
=Firewall
L ListAnalysisReports ListFirewalls ListFlowOperations
R DescribeFirewall DescribeFirewallMetadata DescribeFlowOperation DescribeLoggingConfiguration GetAnalysisReportResults ListFlowOperationResults
W AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateSubnets DeleteFirewall DeleteNetworkFirewallTransitGatewayAttachment DisassociateAvailabilityZones DisassociateSubnets RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush UpdateAvailabilityZoneChangeProtection UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateSubnetChangeProtection
=Firewall,FirewallPolicy
W AssociateFirewallPolicy CreateFirewall
=Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup
R DescribeResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=Firewall,VpcEndpointAssociation
W CreateVpcEndpointAssociation
=FirewallPolicy
L ListFirewallPolicies
W DeleteFirewallPolicy
=FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration
R DescribeFirewallPolicy
W CreateFirewallPolicy UpdateFirewallPolicy
=Proxy
L ListProxies
R DescribeProxy
W DeleteProxy UpdateProxy
=Proxy,ProxyConfiguration
W CreateProxy
=ProxyConfiguration
L ListProxyConfigurations
R DescribeProxyConfiguration
W DeleteProxyConfiguration UpdateProxyConfiguration UpdateProxyRuleGroupPriorities
=ProxyConfiguration,ProxyRuleGroup
W AttachRuleGroupsToProxyConfiguration CreateProxyConfiguration DetachRuleGroupsFromProxyConfiguration
=ProxyRuleGroup
L ListProxyRuleGroups
R DescribeProxyRule DescribeProxyRuleGroup
W CreateProxyRuleGroup CreateProxyRules DeleteProxyRuleGroup DeleteProxyRules UpdateProxyRule UpdateProxyRulePriorities
=StatefulRuleGroup,StatelessRuleGroup
R DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary
W CreateRuleGroup DeleteRuleGroup UpdateRuleGroup
=TLSInspectionConfiguration
L ListTLSInspectionConfigurations
R DescribeTLSInspectionConfiguration
W CreateTLSInspectionConfiguration DeleteTLSInspectionConfiguration UpdateTLSInspectionConfiguration
=VpcEndpointAssociation
L ListVpcEndpointAssociations
R DescribeVpcEndpointAssociation
W DeleteVpcEndpointAssociation
#network-security-director
=
L ListAccountSummaries ListFindings ListInsights ListRemediations ListResources
R GetFinding GetResource
W UpdateFinding
#network-security-manager
=
L ListAdminAccounts ListDeployments ListPolicies ListRules ListScopes ListTemplates
R GetAdminAccount ListAggregateResourceSynchronizationStatuses
W CreateRule CreateScope DeleteAdminAccount GenerateRuleConfiguration PutAdminAccount
=deployment
R ListDeploymentSnapshots
W CreateDeploymentSnapshot
=deployment,deployment-snapshot
R GetDeployment ListResourceSynchronizationStatuses
W DeleteDeployment
=deployment,deployment-snapshot,policy,policy-snapshot,rule,rule-snapshot,scope,scope-snapshot,template,template-snapshot
R ListResourceAssociations ListTagsForResource
T TagResource UntagResource
=deployment,policy,policy-snapshot,scope,scope-snapshot
W UpdateDeployment
=policy
R ListPolicySnapshots
W CreatePolicySnapshot
=policy,policy-snapshot
R GetPolicy
W DeletePolicy
=policy,policy-snapshot,scope,scope-snapshot
W CreateDeployment
=policy,rule,rule-snapshot,template,template-snapshot
W UpdatePolicy
=rule
R ListRuleSnapshots
W CreateRuleSnapshot UpdateRule
=rule,rule-snapshot
R GetRule
W CreateTemplate DeleteRule
=rule,rule-snapshot,template
W UpdateTemplate
=rule,rule-snapshot,template,template-snapshot
W CreatePolicy
=scope
R ListScopeSnapshots
W CreateScopeSnapshot UpdateScope
=scope,scope-snapshot
R GetScope
W DeleteScope
=template
R ListTemplateSnapshots
W CreateTemplateSnapshot
=template,template-snapshot
R GetTemplate
W DeleteTemplate
#networkflowmonitor
=
L ListMonitors ListScopes
W CreateScope Publish
=monitor
R GetMonitor GetQueryResultsMonitorTopContributors GetQueryStatusMonitorTopContributors
W CreateMonitor DeleteMonitor StartQueryMonitorTopContributors StopQueryMonitorTopContributors UpdateMonitor
=monitor,scope
R ListTagsForResource
T TagResource UntagResource
=scope
R GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope
W DeleteScope StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateScope
#networkmanager
=
L ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings
P StartOrganizationServiceAccessUpdate
W CreateGlobalNetwork
=?global-network
L DescribeGlobalNetworks
=attachment
L ListAttachments
R GetConnectAttachment GetDirectConnectGatewayAttachment GetSiteToSiteVpnAttachment GetTransitGatewayRouteTableAttachment GetVpcAttachment
W AcceptAttachment CreateConnectPeer DeleteAttachment RejectAttachment UpdateDirectConnectGatewayAttachment UpdateVpcAttachment
=attachment,connect-peer,connection,core-network,device,global-network,link,peering,site
R ListTagsForResource
T TagResource UntagResource
=attachment,core-network
W CreateConnectAttachment PutAttachmentRoutingPolicyLabel RemoveAttachmentRoutingPolicyLabel
=connect-peer
L ListConnectPeers
R GetConnectPeer
W DeleteConnectPeer
=connection,global-network
L GetConnections
W DeleteConnection UpdateConnection
=core-network
L ListAttachmentRoutingPolicyAssociations ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation
P DeleteResourcePolicy PutResourcePolicy
R GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetResourcePolicy
W CreateCoreNetworkPrefixListAssociation CreateDirectConnectGatewayAttachment CreateSiteToSiteVpnAttachment CreateTransitGatewayPeering CreateVpcAttachment DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation ExecuteCoreNetworkChangeSet PutCoreNetworkPolicy RestoreCoreNetworkPolicyVersion UpdateCoreNetwork
=device,global-network
L GetDevices
W AssociateConnectPeer DeleteDevice UpdateDevice
=device,global-network,link
L GetLinkAssociations
W AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer DisassociateLink
=global-network
L GetCustomerGatewayAssociations GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations
R GetConnectPeerAssociations GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetRouteAnalysis
W CreateConnection CreateCoreNetwork CreateDevice CreateSite DeleteGlobalNetwork DeregisterTransitGateway DisassociateConnectPeer DisassociateCustomerGateway DisassociateTransitGatewayConnectPeer RegisterTransitGateway StartRouteAnalysis UpdateGlobalNetwork UpdateNetworkResourceMetadata
=global-network,link
L GetLinks
W DeleteLink UpdateLink
=global-network,site
L GetSites
W CreateLink DeleteSite UpdateSite
=peering
R GetTransitGatewayPeering
W CreateTransitGatewayRouteTableAttachment DeletePeering
#networkmanager-chat
=
L ListConversationMessages ListConversations
W CancelMessageResponse CreateConversation DeleteConversation NotifyConversationIsActive SendConversationMessage
#networkmonitor
=
L ListMonitors
W CreateProbe
=monitor
R GetMonitor
W CreateMonitor DeleteMonitor UpdateMonitor
=monitor,probe
R ListTagsForResource
T TagResource UntagResource
=probe
R GetProbe
W DeleteProbe UpdateProbe
#nimble
=
R GetFeatureMap ListStudios
=eula
R GetEula ListEulas
W AcceptEulas
=eula-acceptance
R ListEulaAcceptances
=launch-profile
R GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember ListLaunchProfileMembers
W CreateStreamingSession DeleteLaunchProfile DeleteLaunchProfileMember PutLaunchProfileMembers UpdateLaunchProfile UpdateLaunchProfileMember
=launch-profile,streaming-image,streaming-session,streaming-session-backup,studio,studio-component
R ListTagsForResource
T TagResource UntagResource
=streaming-image
R GetStreamingImage
W DeleteStreamingImage UpdateStreamingImage
=streaming-session
R GetStreamingSession GetStreamingSessionStream
W CreateStreamingSessionStream DeleteStreamingSession StopStreamingSession
=streaming-session,streaming-session-backup
W StartStreamingSession
=streaming-session-backup
R GetStreamingSessionBackup
=studio
R GetStudio GetStudioMember ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions ListStudioComponents ListStudioMembers
W CreateLaunchProfile CreateStreamingImage CreateStudio CreateStudioComponent DeleteStudio DeleteStudioMember PutStudioLogEvents PutStudioMembers StartStudioSSOConfigurationRepair UpdateStudio
=studio-component
R GetStudioComponent
W DeleteStudioComponent UpdateStudioComponent
#notifications
=
L ListEventRules ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListTagsForResource
P DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization
R AccessSensitiveEvents GetFeatureOptInStatus GetNotificationsAccessForOrganization
W CreateEventRule CreateNotificationConfiguration DeregisterNotificationHub PutFeatureOptInStatus RegisterNotificationHub
=EventRule
R GetEventRule
W DeleteEventRule UpdateEventRule
=ManagedNotificationChildEvent
R GetManagedNotificationChildEvent
=ManagedNotificationConfiguration
L ListManagedNotificationChannelAssociations
R GetManagedNotificationConfiguration
W AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel SubscribeSensitiveEvents UpdateManagedNotificationChannelAssociation
=ManagedNotificationEvent
R GetManagedNotificationEvent
=NotificationConfiguration
L ListChannels ListMemberAccounts ListOrganizationalUnits
R GetNotificationConfiguration
T TagResource UntagResource
W AssociateChannel AssociateOrganizationalUnit DeleteNotificationConfiguration DisassociateChannel DisassociateOrganizationalUnit UpdateNotificationConfiguration
=NotificationEvent
R GetNotificationEvent
#notifications-contacts
=
L ListEmailContacts
R ListTagsForResource
W CreateEmailContact
=EmailContactResource
R GetEmailContact
T TagResource UntagResource
W ActivateEmailContact DeleteEmailContact SendActivationCode
#nova-act
=
L ListWorkflowDefinitions
R ListModels
=workflow-definition
L ListWorkflowRuns
R GetWorkflowDefinition ListActs
W CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition
=workflow-definition,workflow-run
R GetWorkflowRun ListSessions
W CreateAct CreateSession DeleteWorkflowRun InvokeActStep UpdateAct UpdateWorkflowRun
#oam
=
R ListLinks ListSinks
W CreateSink
=Link
R GetLink
W DeleteLink UpdateLink
=Link,Sink
R ListTagsForResource
T TagResource UntagResource
=Sink
R GetSink GetSinkPolicy ListAttachedLinks
W CreateLink DeleteSink PutSinkPolicy
#observabilityadmin
=
L ListCentralizationRulesForOrganization ListDatasetIntegrations ListS3TableIntegrations ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization
R GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration
W StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization
=dataset-integration
R GetDatasetIntegration
W CreateDatasetIntegration DeleteDatasetIntegration UpdateDatasetIntegration
=dataset-integration,organization-centralization-rule,organization-telemetry-rule,s3tableintegration,telemetry-pipeline,telemetry-rule
L ListTagsForResource
T TagResource UntagResource
=organization-centralization-rule
R GetCentralizationRuleForOrganization
W CreateCentralizationRuleForOrganization DeleteCentralizationRuleForOrganization UpdateCentralizationRuleForOrganization
=organization-telemetry-rule
R GetTelemetryRuleForOrganization
W CreateTelemetryRuleForOrganization DeleteTelemetryRuleForOrganization UpdateTelemetryRuleForOrganization
=s3tableintegration
R GetS3TableIntegration
W CreateS3TableIntegration DeleteS3TableIntegration
=telemetry-pipeline
R GetTelemetryPipeline
W CreateTelemetryPipeline DeleteTelemetryPipeline UpdateTelemetryPipeline
=telemetry-rule
R GetTelemetryRule
W CreateTelemetryRule DeleteTelemetryRule UpdateTelemetryRule
#odb
=
L ListAutonomousDatabaseCharacterSets ListAutonomousDatabaseVersions ListAutonomousDatabases ListCloudExadataInfrastructures ListDbSystemShapes ListExascaleDbStorageVaults ListFlexComponents ListGiMinorVersions ListGiVersions ListOdbNetworks ListSystemVersions
R GetOciOnboardingStatus
W AcceptMarketplaceRegistration CreateCloudExadataInfrastructure CreateExascaleDbStorageVault CreateGrantShare CreateOdbNetwork DeleteGrantShare InitializeService UpdateGrantShare
=?cloud-autonomous-vm-cluster
L ListAutonomousVirtualMachines
=?cloud-exadata-infrastructure
L ListCloudAutonomousVmClusters ListCloudVmClusters
=?exascale-db-storage-vault
L ListExadbVmClusters
=?odb-network
L ListOdbPeeringConnections
W CreateAutonomousDatabase
=autonomous-database
L ListAutonomousDatabaseBackups ListAutonomousDatabaseClones ListAutonomousDatabasePeers
R GetAutonomousDatabase GetAutonomousDatabaseWalletDetails
W CreateAutonomousDatabaseBackup CreateAutonomousDatabaseWallet DeleteAutonomousDatabase FailoverAutonomousDatabase RebootAutonomousDatabase RestoreAutonomousDatabase ShrinkAutonomousDatabase StartAutonomousDatabase StopAutonomousDatabase SwitchoverAutonomousDatabase UpdateAutonomousDatabase
=autonomous-database,autonomous-database-backup,cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,exadb-vm-cluster,exascale-db-storage-vault,odb-network,odb-peering-connection
R ListTagsForResource
T TagResource UntagResource
=autonomous-database-backup
R GetAutonomousDatabaseBackup
W DeleteAutonomousDatabaseBackup UpdateAutonomousDatabaseBackup
=cloud-autonomous-vm-cluster
R GetCloudAutonomousVmCluster
W DeleteCloudAutonomousVmCluster
=cloud-autonomous-vm-cluster,cloud-vm-cluster
W AssociateIamRoleToResource CreateOutboundIntegration DisassociateIamRoleFromResource UpdateOutboundIntegration
=cloud-exadata-infrastructure
L ListDbServers
R GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources GetDbServer
W DeleteCloudExadataInfrastructure UpdateCloudExadataInfrastructure
=cloud-exadata-infrastructure,exascale-db-storage-vault,odb-network
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=cloud-exadata-infrastructure,odb-network
W CreateCloudAutonomousVmCluster CreateCloudVmCluster
=cloud-vm-cluster
L ListDbNodes
R GetCloudVmCluster
W DeleteCloudVmCluster
=cloud-vm-cluster,db-node
R GetDbNode
W RebootDbNode StartDbNode StopDbNode
=db-node
W CreateDbNode DeleteDbNode
=exadb-vm-cluster
R GetExadbVmCluster
W AssociateVirtualMachinesToExadbVmCluster DeleteExadbVmCluster DisassociateVirtualMachinesFromExadbVmCluster UpdateExadbVmCluster
=exascale-db-storage-vault
R GetExascaleDbStorageVault
W DeleteExascaleDbStorageVault UpdateExascaleDbStorageVault
=exascale-db-storage-vault,odb-network
W CreateExadbVmCluster
=odb-network
R GetOdbNetwork
W CreateOdbPeeringConnection DeleteOdbNetwork UpdateOdbNetwork
=odb-peering-connection
R GetOdbPeeringConnection
W DeleteOdbPeeringConnection UpdateOdbPeeringConnection
#omics
=
L ListAnnotationImportJobs ListAnnotationStores ListBatch ListConfigurations ListReferenceStores ListRunCaches ListRunGroups ListRuns ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflows
R GetAnnotationImportJob GetShare GetVariantImportJob
W AcceptShare CancelAnnotationImportJob CancelVariantImportJob CreateAnnotationStore CreateConfiguration CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow DeleteShare
=AnnotationStore
L ListAnnotationStoreVersions
R GetAnnotationStore
W CreateAnnotationStoreVersion DeleteAnnotationStore UpdateAnnotationStore
=AnnotationStore,AnnotationStoreVersion
W DeleteAnnotationStoreVersions StartAnnotationImportJob
=AnnotationStore,AnnotationStoreVersion,VariantStore,WorkflowVersion,configuration,readSet,reference,referenceStore,run,runBatch,runCache,runGroup,sequenceStore,workflow
T TagResource UntagResource
=AnnotationStoreVersion
R GetAnnotationStoreVersion
W UpdateAnnotationStoreVersion
=TaskResource,run
R GetRunTask
=VariantStore
R GetVariantStore
W DeleteVariantStore StartVariantImportJob UpdateVariantStore
=WorkflowVersion,workflow
R GetWorkflowVersion
W DeleteWorkflowVersion UpdateWorkflowVersion
=configuration
R GetConfiguration
W DeleteConfiguration
=configuration,run,runBatch,runCache,runGroup,workflow
W StartRun
=readSet,sequenceStore
R GetReadSet GetReadSetMetadata
=reference,referenceStore
R GetReference GetReferenceMetadata
W DeleteReference
=referenceStore
L ListReferenceImportJobs ListReferences
R GetReferenceImportJob GetReferenceStore
W DeleteReferenceStore StartReferenceImportJob
=run
L ListRunTasks
R GetRun
W CancelRun DeleteRun
=run,runBatch
W DeleteRunBatch
=run,runBatch,runCache,runGroup,workflow
W StartRunBatch
=runBatch
L ListRunsInBatch
R GetBatch
W CancelRunBatch DeleteBatch
=runCache
R GetRunCache
W DeleteRunCache UpdateRunCache
=runGroup
R GetRunGroup
W DeleteRunGroup UpdateRunGroup
=sequenceStore
L ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets
R GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetS3AccessPolicy GetSequenceStore
W AbortMultipartReadSetUpload BatchDeleteReadSet CompleteMultipartReadSetUpload CreateMultipartReadSetUpload DeleteS3AccessPolicy DeleteSequenceStore PutS3AccessPolicy StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob UpdateSequenceStore UploadReadSetPart
=workflow
L ListWorkflowVersions
R GetWorkflow
W CreateWorkflowVersion DeleteWorkflow UpdateWorkflow
#one
=
L ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers ListUsersV1
W CreateDeviceConfigurationTemplate CreateDeviceInstance CreateSite
=configuration
R GetDeviceInstanceConfiguration
=device-configuration-template
R GetDeviceConfigurationTemplate
W DeleteDeviceConfigurationTemplate UpdateDeviceConfigurationTemplate
=device-configuration-template,device-instance,site
R ListTagsForResource
T TagResource UntagResource
=device-instance
R GetDeviceInstance
W CreateDeviceActivationQrCode CreateDeviceInstanceConfiguration DeleteAssociatedDevice DeleteDeviceInstance RebootDevice UpdateDeviceInstance
=site
R GetSite GetSiteAddress
W DeleteSite UpdateSite UpdateSiteAddress
=user
W DeleteUserV1
#opensearch
=
L ListAutoOptimizeJobs
R GetAutoOptimizeJob
W CancelAutoOptimizeJob DeleteAutoOptimizeJob SubmitAutoOptimizeJob
=application
P ApplicationAccessAll ViewLoginPage
=datasource
R GetDirectQuery GetDirectQueryResult
W CancelDirectQuery StartDirectQuery
#opsworks
=
L DescribeMyUserProfile DescribeOperatingSystems DescribeUserProfiles
P UpdateUserProfile
W CreateStack CreateUserProfile DeleteUserProfile UpdateMyUserProfile
=?stack
L DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks DescribeTimeBasedAutoScaling DescribeVolumes ListTags
P SetPermission
R GetHostnameSuggestion
T TagResource UntagResource
W AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment CreateInstance CreateLayer DeleteApp DeleteInstance DeleteLayer DeleteStack DeregisterEcsCluster DeregisterElasticIp DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DetachElasticLoadBalancer DisassociateElasticIp GrantAccess RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance RegisterVolume SetLoadBasedAutoScaling SetTimeBasedAutoScaling StartInstance StartStack StopInstance StopStack UnassignInstance UnassignVolume UpdateApp UpdateElasticIp UpdateInstance UpdateLayer UpdateRdsDbInstance UpdateStack UpdateVolume
#opsworks-cm
=
L DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers
R ExportServerEngineAttribute ListTagsForResource
T TagResource UntagResource
W AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DisassociateNode RestoreServer StartMaintenance UpdateServer UpdateServerEngineAttributes
#organizations
=
L ListAWSServiceAccessForOrganization ListAccounts ListAccountsWithInvalidEffectivePolicy ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers ListPolicies ListRoots
P DeleteResourcePolicy
R DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy
W CreateAccount CreateGovCloudAccount CreateOrganization DeleteOrganization DisableAWSServiceAccess EnableAWSServiceAccess EnableAllFeatures LeaveOrganization
=?account
W InviteAccountToOrganization InviteOrganizationToTransferResponsibility
=account
L ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors
R DescribeAccount DescribeEffectivePolicy
W CloseAccount DeregisterDelegatedAdministrator RegisterDelegatedAdministrator RemoveAccountFromOrganization
=account,organizationalunit
L ListParents
=account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root
L ListTagsForResource
T TagResource UntagResource
=account,organizationalunit,policy,root
P AttachPolicy DetachPolicy
=account,organizationalunit,root
L ListPoliciesForTarget
W MoveAccount
=handshake
R DescribeHandshake
W AcceptHandshake CancelHandshake DeclineHandshake
=organizationalunit
R DescribeOrganizationalUnit
W DeleteOrganizationalUnit UpdateOrganizationalUnit
=organizationalunit,root
L ListAccountsForParent ListChildren ListOrganizationalUnitsForParent
W CreateOrganizationalUnit
=policy
L ListTargetsForPolicy
P UpdatePolicy
R DescribePolicy
W CreatePolicy DeletePolicy
=resourcepolicy
P PutResourcePolicy
=responsibilitytransfer
R DescribeResponsibilityTransfer
W TerminateResponsibilityTransfer UpdateResponsibilityTransfer
=root
W DisablePolicyType EnablePolicyType
#osis
=
L ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines
R ValidatePipeline
W CreatePipeline
=pipeline
R GetPipeline GetPipelineChangeProgress GetResourcePolicy ListTagsForResource
T TagResource UntagResource
W CreatePipelineEndpoint DeletePipeline DeleteResourcePolicy Ingest PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline UpdatePipeline
=pipeline-blueprint
R GetPipelineBlueprint
=pipeline-endpoint
W DeletePipelineEndpoint
#outposts
=
L ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites
R GetCatalogItem GetConnection GetOrder GetQuote ListTagsForResource
W CancelOrder CreateQuote CreateSite DeleteQuote UpdateQuote
=outpost
L ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask
R GetCapacityTask GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig GetRenewalPricing
W CancelCapacityTask CreateOrder CreatePrivateConnectivityConfig CreateRenewal DeleteOutpost StartCapacityTask StartConnection UpdateOutpost
=outpost,site
T TagResource UntagResource
=site
R GetSite GetSiteAddress
W CreateOutpost DeleteSite UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties
#panorama
=
L ListDevices ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages
R DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackageImportJob DescribeSoftware GetWebSocketURL
W CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob ProvisionDevice
=?device
L ListApplicationInstances ListDevicesJobs
=applicationInstance
L ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances
R DescribeApplicationInstance DescribeApplicationInstanceDetails
W RemoveApplicationInstance SignalApplicationInstanceNodeInstances
=applicationInstance,device,package
R ListTagsForResource
T TagResource UntagResource
=device
R DescribeDevice
W DeleteDevice UpdateDeviceMetadata
=package
R DescribePackage DescribePackageVersion
W DeletePackage DeregisterPackageVersion RegisterPackageVersion
#partnercentral
=
L ListBusinessPlans ListCollaborationChannels ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListMarketplaceRevenueShares ListOpportunities ListOpportunityFromEngagementTasks ListPartnerPaths ListPartners ListProspectingFromEngagementTasks ListResourceSnapshotJobs ListRevenueAttributions ListSolutions SearchPartnerProfiles
R GetBusinessPlan GetCollaborationChannel GetConnectionPreferences GetPartnerProfile GetProgramManagementAccount GetSellingSystemSettings GetVerification ListTagsForResource
W CreateBenefitApplication CreateBusinessPlan CreateCollaborationChannelMembers CreateCollaborationChannelRequest CreateConnectionInvitation CreateMarketplaceRevenueShare CreatePartner CreateProgramManagementAccount CreateRevenueAttribution EnrollInPartnerPath PutBusinessPlan PutSellingSystemSettings SendEmailVerificationCode StartVerification UpdateConnectionPreferences UseSession
=Benefit
L ListBenefits
R GetBenefit
=BenefitAllocation
L ListBenefitAllocations
R GetBenefitAllocation
=BenefitAllocation,BenefitApplication,Opportunity
W AssociateBenefitApplicationResource DisassociateBenefitApplicationResource
=BenefitApplication
L ListBenefitApplications
R GetBenefitApplication
W AmendBenefitApplication CancelBenefitApplication RecallBenefitApplication SubmitBenefitApplication UpdateBenefitApplication
=BenefitApplication,ChannelHandshake,MarketplaceRevenueShare,Opportunity,Partner,ProgramManagementAccount,Relationship,RevenueAttribution,resource-snapshot-job
T TagResource UntagResource
=ChannelHandshake
L ListChannelHandshakes
W AcceptChannelHandshake CancelChannelHandshake RejectChannelHandshake
=Connection
R GetConnection
W CancelConnection
=ConnectionInvitation
R GetConnectionInvitation
W AcceptConnectionInvitation CancelConnectionInvitation RejectConnectionInvitation
=Dashboard
R GetPartnerDashboard
=Engagement
R GetEngagement ListEngagementMembers
W CreateEngagement CreateEngagementContext StartProspectingFromEngagementTask UpdateEngagementContext
=MarketplaceRevenueShare
L ListMarketplaceRevenueShareAllocations
R GetMarketplaceRevenueShare GetMarketplaceRevenueShareAllocation
W CreateMarketplaceRevenueShareAllocation UpdateMarketplaceRevenueShareAllocation
=Opportunity
R GetAwsOpportunitySummary GetOpportunity
W AssignOpportunity AssociateOpportunity CreateOpportunity DisassociateOpportunity SubmitOpportunity UpdateOpportunity
=OpportunityFromEngagementTask
W StartOpportunityFromEngagementTask
=Partner
R GetAllianceLeadContact GetPartner GetProfileUpdateTask GetProfileVisibility GetQualificationsAssociationDetails GetQualificationsAssociationTask GetQualificationsDisassociationTask
W AssociateAwsTrainingCertificationEmailDomain CancelProfileUpdateTask DisassociateAwsTrainingCertificationEmailDomain PutAllianceLeadContact PutProfileVisibility StartProfileUpdateTask StartQualificationsAssociationTask StartQualificationsDisassociationTask
=ProgramManagementAccount
L ListProgramManagementAccounts
W CreateRelationship DeleteProgramManagementAccount UpdateProgramManagementAccount
=ProgramManagementAccount,Relationship
W CreateChannelHandshake
=ProspectingFromEngagementTask
R GetProspectingFromEngagementTask
=Relationship
L ListRelationships
R GetRelationship
W DeleteRelationship UpdateRelationship
=ResourceSnapshot
L ListResourceSnapshots
R GetResourceSnapshot ListEngagementResourceAssociations
W CreateResourceSnapshot
=RevenueAttribution
L ListRevenueAttributionAllocations
R GetRevenueAttribution GetRevenueAttributionAllocation GetRevenueAttributionAllocationsTask
W StartRevenueAttributionAllocationsTask UpdateRevenueAttribution
=engagement-by-accepting-invitation-task
W StartEngagementByAcceptingInvitationTask
=engagement-from-opportunity-task
W StartEngagementFromOpportunityTask
=engagement-invitation
R GetEngagementInvitation
W AcceptEngagementInvitation CreateEngagementInvitation RejectEngagementInvitation
=resource-snapshot-job
R GetResourceSnapshotJob
W CreateResourceSnapshotJob DeleteResourceSnapshotJob StartResourceSnapshotJob StopResourceSnapshotJob
#partnercentral-account-management
=
W AccessLegacyPartnerCentral AccessMarketingCentral AccessProServeTools AssociatePartnerAccount AssociatePartnerUser DisassociatePartnerUser
#payment-cryptography
=
L ListAliases ListKeys
R GetDefaultKeyReplicationRegions GetParametersForExport GetParametersForImport
W CreateKey DisableDefaultKeyReplicationRegions EnableDefaultKeyReplicationRegions ImportKey
=?key
R ListTagsForResource
=alias
W DeleteAlias
=alias,key
R GetAlias GetCertificateSigningRequest
W AddKeyReplicationRegions CreateAlias DecryptData EncryptData GenerateAs2805KekValidation GenerateAuthRequestCryptogram GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData ReEncryptData RemoveKeyReplicationRegions TranslateKeyMaterial TranslatePinData UpdateAlias VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData
=approval-team
R GetMpaTeamAssociation
W AssociateMpaTeam DisassociateMpaTeam
=key
P DeleteResourcePolicy PutResourcePolicy
R GetKey GetPublicKeyCertificate GetResourcePolicy
T TagResource UntagResource
W DeleteKey ExportKey RestoreKey StartKeyUsage StopKeyUsage
#payments
=
L ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus
R GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus
W AcceptFinancingApplicationTerms CreateFinancingApplication CreatePaymentInstrument DeletePaymentInstrument MakePayment UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences
=?payment-instrument
L GetPaymentInstrument ListTagsForResource
T TagResource UntagResource
#pca-connector-ad
=
L ListConnectors ListDirectoryRegistrations
R ListTagsForResource
W CreateConnector CreateDirectoryRegistration
=Connector
L ListTemplates
R GetConnector
W CreateTemplate DeleteConnector
=Connector,DirectoryRegistration,Template
T TagResource UntagResource
=DirectoryRegistration
L ListServicePrincipalNames
R GetDirectoryRegistration GetServicePrincipalName
W CreateServicePrincipalName DeleteDirectoryRegistration DeleteServicePrincipalName
=Template
L ListTemplateGroupAccessControlEntries
R GetTemplate GetTemplateGroupAccessControlEntry
W CreateTemplateGroupAccessControlEntry DeleteTemplate DeleteTemplateGroupAccessControlEntry UpdateTemplate UpdateTemplateGroupAccessControlEntry
#pca-connector-scep
=
L ListChallengeMetadata ListConnectors
R ListTagsForResource
W CreateConnector
=Challenge
R GetChallengeMetadata GetChallengePassword
W DeleteChallenge
=Challenge,Connector
T TagResource UntagResource
=Connector
R GetConnector
W CreateChallenge DeleteConnector
#pcs
=
L ListClusters
R ListTagsForResource
W CreateCluster
=cluster
L ListComputeNodeGroups ListQueues
R GetCluster
W AllowVendedLogDeliveryForResource CreateComputeNodeGroup CreateQueue DeleteCluster RegisterComputeNodeGroupInstance UpdateCluster
=cluster,computenodegroup
R GetComputeNodeGroup
W DeleteComputeNodeGroup UpdateComputeNodeGroup
=cluster,computenodegroup,queue
T TagResource UntagResource
=cluster,queue
R GetQueue
W DeleteQueue UpdateQueue
#personalize
=
L ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions
W PutActionInteractions PutEvents
=algorithm
R DescribeAlgorithm
=batchInferenceJob
R DescribeBatchInferenceJob
=batchInferenceJob,batchSegmentJob,campaign,dataDeletionJob,dataset,datasetExportJob,datasetGroup,datasetImportJob,eventTracker,filter,recommender,solution
L ListTagsForResource
T TagResource UntagResource
=batchInferenceJob,solution
W CreateBatchInferenceJob
=batchSegmentJob
R DescribeBatchSegmentJob
W CreateBatchSegmentJob
=campaign
R DescribeCampaign GetActionRecommendations GetPersonalizedRanking GetRecommendations
W DeleteCampaign UpdateCampaign
=campaign,solution
W CreateCampaign
=dataDeletionJob
R DescribeDataDeletionJob
=dataDeletionJob,datasetGroup
W CreateDataDeletionJob
=dataInsightsJob
R DescribeDataInsightsJob GetDataInsights
W CreateDataInsightsJob
=dataset
R DescribeDataset
W DeleteDataset PutActions PutItems PutUsers UpdateDataset
=dataset,datasetExportJob
W CreateDatasetExportJob
=dataset,datasetGroup
W CreateDataset
=dataset,datasetImportJob
W CreateDatasetImportJob
=datasetExportJob
R DescribeDatasetExportJob
=datasetGroup
R DescribeDatasetGroup
W CreateDatasetGroup DeleteDatasetGroup
=datasetGroup,eventTracker
W CreateEventTracker
=datasetGroup,filter
W CreateFilter
=datasetGroup,metricAttribution
W CreateMetricAttribution
=datasetGroup,recommender
W CreateRecommender
=datasetGroup,solution
W CreateSolution
=datasetImportJob
R DescribeDatasetImportJob
=eventTracker
R DescribeEventTracker
W DeleteEventTracker
=featureTransformation
R DescribeFeatureTransformation
=filter
R DescribeFilter
W DeleteFilter
=metricAttribution
R DescribeMetricAttribution
W DeleteMetricAttribution UpdateMetricAttribution
=recipe
R DescribeRecipe
=recommender
R DescribeRecommender
W DeleteRecommender StartRecommender StopRecommender UpdateRecommender
=schema
R DescribeSchema
W CreateSchema DeleteSchema
=solution
R DescribeSolution DescribeSolutionVersion GetSolutionMetrics
W CreateSolutionVersion DeleteSolution StopSolutionVersionCreation UpdateSolution
#pi
=metric-resource
R DescribeDimensionKeys GetDimensionKeyDetails GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions ListAvailableResourceMetrics
=metric-resource,perf-reports-resource
L ListTagsForResource
=perf-reports-resource
L ListPerformanceAnalysisReportRecommendations ListPerformanceAnalysisReports
R GetPerformanceAnalysisReport
T TagResource UntagResource
W CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport
#pipes
=
L ListPipes
=pipe
R DescribePipe ListTagsForResource
T TagResource UntagResource
W CreatePipe DeletePipe StartPipe StopPipe UpdatePipe
#polly
=
L DescribeVoices ListLexicons ListSpeechSynthesisTasks
R GetSpeechSynthesisTask
=?lexicon
R StartSpeechSynthesisStream SynthesizeSpeech
W StartSpeechSynthesisTask
=lexicon
R GetLexicon
W DeleteLexicon PutLexicon
#pricing
=
R DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists
#pricingplanmanager
=
R GetSubscription ListSubscriptions
W ApprovePaidSubscription AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription DisassociateResourcesFromSubscription UpdateSubscription
#private-networks
=
L ListNetworks ListTagsForResource
R Ping
=device-identifier
R GetDeviceIdentifier
W ActivateDeviceIdentifier DeactivateDeviceIdentifier
=device-identifier,network,network-resource,network-site,order
T TagResource UntagResource
=network
L ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListOrders
R GetNetwork
W CreateNetwork CreateNetworkSite DeleteNetwork
=network-resource
R GetNetworkResource
W ConfigureAccessPoint StartNetworkResourceUpdate
=network-site
R GetNetworkSite
W DeleteNetworkSite UpdateNetworkSite UpdateNetworkSitePlan
=network-site,order
W ActivateNetworkSite
=order
R GetOrder
W AcknowledgeOrderReceipt
#profile
=
L ListAccountIntegrations ListDomains ListProfileObjectTypeTemplates ListRecommenderRecipes
R GetProfileObjectTypeTemplate
=calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommender-filters,recommender-schemas,recommenders,segment-definitions
R ListTagsForResource
T TagResource UntagResource
=calculated-attributes,domains
R BatchGetCalculatedAttributeForProfile GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile
W CreateCalculatedAttributeDefinition DeleteCalculatedAttributeDefinition UpdateCalculatedAttributeDefinition
=domain-object-types,domains
L ListDomainObjects
R GetDomainObjectType
W DeleteDomainObjectType PutDomainObjectType
=domains
L GetMatches GetSimilarProfiles ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypes ListRecommenderFilters ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows
R BatchGetProfile DetectProfileObjectType GetAutoMergingPreview GetDomain GetIdentityResolutionJob GetProfileHistoryRecord GetProfileInsights GetSegmentEstimate GetSnapshot GetStreamForSegments GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps SearchProfiles
W AddProfileKey AssociateStreamForSegments CreateDomain CreateProfile CreateSegmentEstimate CreateSnapshot CreateUploadJob DeleteDomain DeleteProfile DeleteProfileKey DeleteWorkflow DisassociateStreamForSegments MergeProfiles StartUploadJob StopUploadJob UpdateDomain UpdateProfile
=domains,event-streams
R GetEventStream
W CreateEventStream DeleteEventStream
=domains,event-triggers
R GetEventTrigger
W CreateEventTrigger DeleteEventTrigger UpdateEventTrigger
=domains,integrations
R GetIntegration
W CreateIntegrationWorkflow DeleteIntegration PutIntegration
=domains,layouts
R GetDomainLayout
W CreateDomainLayout DeleteDomainLayout UpdateDomainLayout
=domains,object-types
L ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileObjects
R GetObjectTypeAttributeStatistics GetProfileObjectType
W DeleteProfileObject DeleteProfileObjectType PutProfileObject PutProfileObjectType
=domains,recommender-filters
R GetRecommenderFilter
W CreateRecommenderFilter DeleteRecommenderFilter
=domains,recommender-schemas
R GetRecommenderSchema
W CreateRecommenderSchema DeleteRecommenderSchema
=domains,recommenders
R GetProfileRecommendations GetRecommender
W CreateRecommender DeleteRecommender StartRecommender StopRecommender UpdateRecommender
=domains,segment-definitions
R GetSegmentDefinition GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription ListSegmentSubscriptionEvents
W CreateSegmentDefinition CreateSegmentSnapshot DeleteSegmentDefinition DeleteSegmentSubscription PutSegmentSubscription
#proton
=
L ListDeployments ListEnvironmentAccountConnections ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstances ListServiceTemplates ListServices
R GetAccountRoles GetAccountSettings GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetTemplateSyncConfig GetTemplateSyncStatus
W CreateEnvironmentAccountConnection CreateServiceSyncConfig CreateTemplateSyncConfig DeleteAccountRoles DeleteServiceSyncConfig DeleteTemplateSyncConfig UpdateAccountRoles UpdateAccountSettings UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateTemplateSyncConfig
=component
L ListComponentProvisionedResources
R GetComponent
W CancelComponentDeployment CreateComponent DeleteComponent UpdateComponent
=component,deployment
L ListComponentOutputs
=component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version
R ListTagsForResource
T TagResource UntagResource
=deployment
R GetDeployment
W DeleteDeployment
=deployment,environment
L ListEnvironmentOutputs
=deployment,service
L ListServicePipelineOutputs
=deployment,service,service-instance
L ListServiceInstanceOutputs
=environment
L ListEnvironmentProvisionedResources
R GetEnvironment
W CancelEnvironmentDeployment CreateEnvironment DeleteEnvironment UpdateEnvironment
=environment,service,service-instance
L ListComponents
=environment,service-instance
W NotifyResourceDeploymentStatusChange
=environment-account-connection
R GetEnvironmentAccountConnection
W AcceptEnvironmentAccountConnection DeleteEnvironmentAccountConnection RejectEnvironmentAccountConnection UpdateEnvironmentAccountConnection
=environment-template
L ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions
R GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion
W CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion
=repository
R GetRepository
W CreateRepository DeleteRepository
=service
L ListServicePipelineProvisionedResources
R GetService
W CancelServicePipelineDeployment CreateService DeleteService UpdateService UpdateServicePipeline
=service,service-instance
L ListServiceInstanceProvisionedResources
=service-instance
R GetServiceInstance
W CancelServiceInstanceDeployment CreateServiceInstance UpdateServiceInstance
=service-template
L ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions
R GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion
W CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion
#purchase-orders
=
L ListPurchaseOrders
R GetConsoleActionSetEnforced
W UpdateConsoleActionSetEnforced
=?purchase-order
R ListTagsForResource ViewPurchaseOrders
=purchase-order
L ListPurchaseOrderInvoices
R GetPurchaseOrder
T TagResource UntagResource
W AddPurchaseOrder DeletePurchaseOrder ModifyPurchaseOrders UpdatePurchaseOrder UpdatePurchaseOrderStatus
#q
=
L ListDashboardMetrics ListPluginProviders
R GenerateCodeFromCommands GenerateCodeRecommendations GetArtifact GetArtifactActionResult GetConnector GetConversation GetIdentityMetadata GetTroubleshootingResults ListConversations
W AssociateConnectorResource CreateArtifact CreateAuthGrant CreateOAuthAppConnection DeleteConversation DeleteOAuthAppConnection PassRequest PerformArtifactAction RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdateTroubleshootingCommandResult VerifyOAuthAppConnection
=?plugin
L ListTagsForResource
=plugin
L ListPlugins
R GetPlugin
W CreatePlugin DeletePlugin UpdatePlugin UsePlugin
=plugin,profile
T TagResource UntagResource
=profile
L ListGroups ListLoginDomains ListScimAccessTokens ListUsers
R BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers
W AssociateLoginDomain CreateAssignment CreateScimAccessToken DeleteAssignment DeleteScimAccessToken DisassociateLoginDomain UpdateAssignment
#qapps
=application
L ListCategories ListLibraryItems ListQApps
W BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CreateQApp CreateSubscriptionToken PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement
=application,qapp
R DescribeQAppPermissions GetLibraryItem GetQApp
W AssociateQAppWithUser CopyQApp CreateLibraryItem CreateLibraryItemReview DeleteLibraryItem DeleteQApp DisassociateQAppFromUser StartQAppSession UpdateLibraryItem UpdateQApp UpdateQAppPermissions
=application,qapp-session
W StopQAppSession
=qapp
W AssociateLibraryItemReview DisassociateLibraryItemReview UpdateLibraryItemMetadata
=qapp,qapp-session
R ListTagsForResource
T TagResource UntagResource
W ImportDocument
=qapp-session
R GetQAppSession GetQAppSessionMetadata ListQAppSessionData
W ExportQAppSessionData UpdateQAppSession UpdateQAppSessionMetadata
#qbusiness
=
L ListApplications
R ListPluginTypeActions ListPluginTypeMetadata
W CreateApplication
=application
L GetChatControlsConfiguration ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences
P AllowVendedLogDeliveryForResource
R Chat ChatSync GetApplication GetMedia GetPolicy GetUser SearchRelevantContent
W AssociatePermission CreateChatResponseConfiguration CreateDataAccessor CreateDataAccessorWithTti CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteConversation DeleteUser DisableAclOnDataSource DisassociatePermission PutFeedback PutResourcePolicy UpdateApplication UpdateChatControlsConfiguration UpdateUser
=application,chat-response-configuration
R GetChatResponseConfiguration
W DeleteChatResponseConfiguration UpdateChatResponseConfiguration
=application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience
R ListTagsForResource
T TagResource UntagResource
=application,data-accessor
R GetDataAccessor
W DeleteDataAccessor UpdateDataAccessor
=application,data-source,index
L ListDataSourceSyncJobs
R GetDataSource
W DeleteDataSource StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
=application,index
L ListDataSources ListDocuments ListGroups
R CheckDocumentAccess GetDocumentContent GetGroup GetIndex
W BatchDeleteDocument BatchPutDocument CreateDataSource DeleteGroup DeleteIndex PutGroup UpdateIndex
=application,integration
R GetIntegration
W DeleteIntegration StartDeployment UpdateIntegration
=application,plugin
R GetPlugin ListPluginActions
W DeletePlugin UpdatePlugin
=application,retriever
R GetRetriever
W DeleteRetriever UpdateRetriever
=application,subscription
W CancelSubscription UpdateSubscription
=application,web-experience
R GetWebExperience
W CreateAnonymousWebExperienceUrl DeleteWebExperience UpdateWebExperience
#qdeveloper
=
W StartAgentSession
=?codeTransformation
L ListTagsForResource
T TagResource UntagResource
W ExportArtifact ImportArtifact TransformCode
#qldb
=
L ListJournalS3Exports ListLedgers
=catalog,ledger,stream,table
R ListTagsForResource
T TagResource UntagResource
=catalog,table
R PartiQLSelect
=ledger
L ListJournalS3ExportsForLedger
R DescribeJournalS3Export DescribeLedger GetBlock GetDigest GetRevision
W CreateLedger DeleteLedger ExecuteStatement ExportJournalToS3 InsertSampleData SendCommand ShowCatalog UpdateLedger UpdateLedgerPermissionsMode
=stream
L ListJournalKinesisStreamsForLedger
R DescribeJournalKinesisStream
W CancelJournalKinesisStream StreamJournalToKinesis
=table
R PartiQLHistoryFunction
W PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate
#quicksight
=
L ListActionConnectors ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys ListDataSets ListDataSources ListDlpLabels ListExtensionAccesses ListExtensions ListFlows ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListKnowledgeBases ListNamespaces ListOAuthClientApplications ListRefreshSchedules ListRoleMemberships ListSpaces ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListUsersIndexCapacity ListVPCConnections SearchDirectoryGroups SearchFlows SearchSpaces
P AllowVendedLogDeliveryForResource
R BatchGetPreferences DescribeAccountCustomPermission DescribeAccountSettings DescribeBrandAssignment DescribeChatConfiguration DescribeDashboardsQAConfiguration DescribeDefaultQBusinessApplication DescribeIpRestriction DescribeKeyRegistration DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration GetAnonymousUserEmbedUrl GetCustomPermissionsSummary GetGroupMapping GetSessionEmbedUrl QuickSuiteUsageMetrics
W AccountConfigurations BatchUpdatePreferences CreateAccountCustomization CreateAccountSubscription CreateDataSource CreateOAuthClientApplication CreateRoleMembership CreateVPCConnection DeleteAccountCustomPermission DeleteBrandAssignment DeleteCustomPermissions DeleteDefaultQBusinessApplication DeleteIdentityPropagationConfig DeleteRoleCustomPermission DeleteRoleMembership GenerateEmbedUrlForRegisteredUserWithIdentity RegisterCustomerManagedKey RemoveCustomerManagedKey ScopeDownPolicy SetGroupMapping StartDashboardSnapshotJobSchedule Subscribe Unsubscribe UpdateAccountCustomPermission UpdateAccountSettings UpdateApplicationWithTokenExchangeGrant UpdateBrandAssignment UpdateChatConfiguration UpdateDashboardsQAConfiguration UpdateDefaultQBusinessApplication UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgradeConfiguration
=account
R DescribeAccountSubscription
W DeleteAccountSubscription
=actionconnector
L SearchActionConnectors
P UpdateActionConnectorPermissions
R DescribeActionConnector DescribeActionConnectorPermissions
W CreateActionConnector DeleteActionConnector UpdateActionConnector
=actionconnector,analysis,app,brand,customization,custompermissions,dashboard,dataset,datasource,dlpSetting,emailCustomizationTemplate,flow,folder,ingestion,namespace,oauthClientApplication,template,theme,topic,user,vpcconnection
T TagResource UntagResource
=actionconnector,analysis,app,brand,customization,custompermissions,dashboard,dataset,datasource,dlpSetting,emailCustomizationTemplate,flow,folder,namespace,oauthClientApplication,template,theme,topic,user,vpcconnection
R ListTagsForResource
=agent
L ListAgents SearchAgents
P UpdateAgentPermissions
R DescribeAgent DescribeAgentPermissions
W CreateAgent DeleteAgent UpdateAgent
=analysis
L ListAnalyses SearchAnalyses
P UpdateAnalysisPermissions
R DescribeAnalysis DescribeAnalysisPermissions
W CreateAnalysis DeleteAnalysis RestoreAnalysis UpdateAnalysis
=analysis,dashboard,dataset,datasource,topic
L ListFoldersForResource
=analysis,dashboard,dataset,folder
W CreateFolderMembership DeleteFolderMembership
=app
L ListApps SearchApps
P UpdateAppPermissions
R DescribeApp DescribeAppPermissions
W DeleteApp
=approvalPolicy
L ListApprovalPolicies
R DescribeApprovalPolicy
W CreateApprovalPolicy DeleteApprovalPolicy UpdateApprovalPolicy
=assetBundleExportJob
L ListAssetBundleExportJobs
R DescribeAssetBundleExportJob
W StartAssetBundleExportJob
=assetBundleImportJob
L ListAssetBundleImportJobs
R DescribeAssetBundleImportJob
W StartAssetBundleImportJob
=assignment
L ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser
R DescribeIAMPolicyAssignment
W CreateIAMPolicyAssignment DeleteIAMPolicyAssignment UpdateIAMPolicyAssignment
=automation
W StartAutomationJob
=automationJob
R DescribeAutomationJob
=brand
R DescribeBrand DescribeBrandPublishedVersion
W CreateBrand DeleteBrand UpdateBrand UpdateBrandPublishedVersion
=customization
R DescribeAccountCustomization
W DeleteAccountCustomization UpdateAccountCustomization
=custompermissions
R DescribeCustomPermissions
W CreateCustomPermissions UpdateCustomPermissions
=dashboard
L ListDashboardVersions ListDashboards SearchDashboards
P UpdateDashboardPermissions
R DescribeDashboard DescribeDashboardPermissions GetDashboardEmbedUrl
W CreateDashboard DeleteDashboard UpdateDashboard UpdateDashboardLinks UpdateDashboardPublishedVersion
=dashboard,namespace,theme,topic
W GenerateEmbedUrlForAnonymousUser
=dashboard,topic
R PredictQAResults
=dashboardSnapshotJob
R DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult
W StartDashboardSnapshotJob
=dataset
L SearchDataSets
P UpdateDataSetPermissions
R DescribeDataSet DescribeDataSetPermissions DescribeDataSetRefreshProperties PassDataSet
W CreateTopic DeleteDataSet DeleteDataSetRefreshProperties PutDataSetRefreshProperties
=dataset,datasource
W UpdateDataSet
=dataset,topic
W UpdateTopic
=datasource
L SearchDataSources
P UpdateDataSourcePermissions
R DescribeDataSource DescribeDataSourcePermissions PassDataSource
W CreateDataSet DeleteDataSource UpdateDataSource
=datasource,knowledgeBase
W CreateKnowledgeBase
=dlpSetting
L ListDlpSettings
R DescribeDlpJob DescribeDlpSetting
W CreateDlpSetting DeleteDlpSetting StartDlpJob UpdateDlpSetting
=emailCustomizationTemplate
R DescribeEmailCustomizationTemplate
W CreateEmailCustomizationTemplate DeleteEmailCustomizationTemplate UpdateEmailCustomizationTemplate
=extension
P UpdateExtensionPermissions
R DescribeExtension DescribeExtensionPermissions
W CreateExtension DeleteExtension StartExtensionInstallation UpdateExtension
=extensionaccess
R DescribeExtensionAccess
W CreateExtensionAccess DeleteExtensionAccess UpdateExtensionAccess
=flow
P UpdateFlowPermissions
R DescribeFlow GetFlowMetadata GetFlowPermissions
W CreateFlow DeleteFlow UnpublishFlow UpdateFlow
=folder
L ListFolders
P UpdateFolderPermissions
R DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions ListFolderMembers SearchFolders
W CreateFolder DeleteFolder UpdateFolder
=group
L ListGroupMemberships ListGroups SearchGroups
R DescribeGroup DescribeGroupMembership
W CreateGroup CreateGroupMembership DeleteGroup DeleteGroupMembership UpdateGroup
=ingestion
R DescribeIngestion
W CancelIngestion CreateIngestion
=knowledgeBase
L SearchKnowledgeBases
P DescribeKnowledgeBasePermissions UpdateKnowledgeBasePermissions
R DescribeKnowledgeBase
W BatchDeleteKnowledgeBase DeleteKnowledgeBase UpdateKnowledgeBase
=limitsProfile
L ListLimitsProfiles
R BatchDescribeUserLimits DescribeLimitsProfile
W CreateLimitsProfile DeleteLimitsProfile UpdateLimitsProfile
=namespace
R DescribeNamespace
W CreateNamespace DeleteNamespace
=oauthClientApplication
R DescribeOAuthClientApplication
W DeleteOAuthClientApplication UpdateOAuthClientApplication
=refreshschedule
R DescribeRefreshSchedule
W CreateRefreshSchedule DeleteRefreshSchedule UpdateRefreshSchedule
=space
L ListSpaceResources
P DescribeSpacePermissions UpdateSpacePermissions
R DescribeSpace
W CreateSpace DeleteSpace UpdateSpace UpdateSpaceResources
=template
L ListTemplateAliases ListTemplateVersions ListTemplates
P UpdateTemplatePermissions
R DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions
W CreateTemplate CreateTemplateAlias DeleteTemplate DeleteTemplateAlias UpdateTemplate UpdateTemplateAlias
=theme
L ListThemeAliases ListThemeVersions ListThemes
P UpdateThemePermissions
R DescribeTheme DescribeThemeAlias DescribeThemePermissions
W CreateTheme CreateThemeAlias DeleteTheme DeleteThemeAlias UpdateTheme UpdateThemeAlias
=topic
L SearchTopics
P DescribeTopicPermissions UpdateTopicPermissions
R DescribeTopic DescribeTopicRefresh DescribeTopicRefreshSchedule PassTopic
W BatchCreateTopicReviewedAnswer BatchDeleteTopicReviewedAnswer CreateTopicRefreshSchedule DeleteTopic DeleteTopicRefreshSchedule UpdateTopicRefreshSchedule
=user
L ListSelfUpgrades ListUserGroups ListUsers SearchUsers
R DescribeUser GetAuthCode GetIdentityContext
W CreateAdmin CreateReader CreateUser DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission GenerateEmbedUrlForRegisteredUser RegisterUser UpdateSelfUpgrade UpdateUser UpdateUserCustomPermission
=vpcconnection
R DescribeVPCConnection
W DeleteVPCConnection UpdateVPCConnection
#ram
=
L ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations
P EnableSharingWithAwsOrganization
R GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares
W CreatePermission CreateResourceShare
=customer-managed-permission
W CreatePermissionVersion DeletePermission DeletePermissionVersion PromotePermissionCreatedFromPolicy SetDefaultPermissionVersion
=customer-managed-permission,permission
L ListPermissionAssociations
R GetPermission
W ReplacePermissionAssociations
=customer-managed-permission,permission,resource-share
W AssociateResourceSharePermission DisassociateResourceSharePermission
=customer-managed-permission,resource-share
T TagResource UntagResource
=resource-share
L ListResourceSharePermissions
W AssociateResourceShare DeleteResourceShare DisassociateResourceShare PromoteResourceShareCreatedFromPolicy UpdateResourceShare
=resource-share-invitation
R ListPendingInvitationResources
W AcceptResourceShareInvitation RejectResourceShareInvitation
#rbin
=
R ListRules
=rule
R GetRule ListTagsForResource
T TagResource UntagResource
W CreateRule DeleteRule LockRule UnlockRule UpdateRule
#rds
=
L DescribeAccountAttributes DescribeCertificates DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeReservedDBInstancesOfferings DescribeSourceRegions
R DescribeRecommendationGroups DescribeRecommendations
W CancelExportTask CreateDBProxy ModifyCertificates ModifyDBRecommendation ModifyRecommendation
=?cluster
L DescribeDBClusters
=?cluster-pg
L DescribeDBClusterParameterGroups
=?db
L DescribeDBInstances
=?deployment
L DescribeBlueGreenDeployments
=?es
L DescribeEventSubscriptions
=?global-cluster
L DescribeGlobalClusters
=?integration
L DescribeIntegrations
=?og
L DescribeOptionGroups
=?pg
L DescribeDBParameterGroups
=?proxy
L DescribeDBProxies
=?ri
L DescribeReservedDBInstances
=?secgrp
L DescribeDBSecurityGroups
=?shardgrp
L DescribeDBShardGroups
=?subgrp
L DescribeDBSubnetGroups
=auto-backup
W DeleteDBInstanceAutomatedBackup
=auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
T AddTagsToResource RemoveTagsFromResource
=auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
R ListTagsForResource
=auto-backup,db
L DescribeDBInstanceAutomatedBackups
W StartDBInstanceAutomatedBackupsReplication
=auto-backup,db,og,pg,subgrp
W RestoreDBInstanceToPointInTime
=cev
W CopyCustomDBEngineVersion CreateCustomDBEngineVersion DeleteCustomDBEngineVersion ModifyCustomDBEngineVersion
=cluster
L DescribeDBClusterBacktracks
W AddRoleToDBCluster BacktrackDBCluster DisableHttpEndpoint EnableHttpEndpoint ModifyCurrentDBClusterCapacity PromoteReadReplicaDBCluster RebootDBCluster RemoveRoleFromDBCluster StartDBCluster StopDBCluster
=cluster,cluster-auto-backup
L DescribeDBClusterAutomatedBackups
=cluster,cluster-auto-backup,cluster-pg,og,subgrp
W RestoreDBClusterToPointInTime
=cluster,cluster-endpoint
L DescribeDBClusterEndpoints
W CreateDBClusterEndpoint
=cluster,cluster-pg,cluster-snapshot,og,snapshot,subgrp
W RestoreDBClusterFromSnapshot
=cluster,cluster-pg,db,deployment,pg
W CreateBlueGreenDeployment
=cluster,cluster-pg,db,global-cluster,og,subgrp
W CreateDBCluster
=cluster,cluster-pg,og,pg
W ModifyDBCluster
=cluster,cluster-pg,og,subgrp
W RestoreDBClusterFromS3
=cluster,cluster-snapshot
L DescribeDBClusterSnapshots
W CreateDBClusterSnapshot DeleteDBCluster
=cluster,cluster-snapshot,snapshot
L DescribeExportTasks
W StartExportTask
=cluster,db
L DescribePendingMaintenanceActions
W ApplyPendingMaintenanceAction FailoverDBCluster StartActivityStream StopActivityStream
=cluster,db,integration
W CreateIntegration
=cluster,db,og,pg,secgrp,subgrp
W CreateDBInstance
=cluster,db,og,pg,subgrp
W CreateDBInstanceReadReplica
=cluster,db,proxy,target-group
W DeregisterDBProxyTargets
=cluster,global-cluster
W CreateGlobalCluster FailoverGlobalCluster RemoveFromGlobalCluster SwitchoverGlobalCluster
=cluster,shardgrp
W CreateDBShardGroup
=cluster-auto-backup
W DeleteDBClusterAutomatedBackup
=cluster-endpoint
W DeleteDBClusterEndpoint ModifyDBClusterEndpoint
=cluster-pg
L DescribeDBClusterParameters
W CopyDBClusterParameterGroup CreateDBClusterParameterGroup DeleteDBClusterParameterGroup ModifyDBClusterParameterGroup ResetDBClusterParameterGroup
=cluster-snapshot
L DescribeDBClusterSnapshotAttributes
W CopyDBClusterSnapshot DeleteDBClusterSnapshot ModifyDBClusterSnapshotAttribute
=cluster-snapshot,db,og,pg,snapshot,subgrp
W RestoreDBInstanceFromDBSnapshot
=cluster-snapshot,db,snapshot
W CrossRegionCommunication
=db
L DescribeDBLogFiles DescribeValidDBInstanceModifications
R DownloadCompleteDBLogFile DownloadDBLogFilePortion
W AddRoleToDBInstance DeleteDBInstance ModifyActivityStream PromoteReadReplica RebootDBInstance RemoveRoleFromDBInstance StartDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverReadReplica
=db,og,pg,secgrp,subgrp
W ModifyDBInstance RestoreDBInstanceFromS3
=db,snapshot
L DescribeDBSnapshots
W CreateDBSnapshot StopDBInstance
=db,snapshot,snapshot-tenant-database
L DescribeDBSnapshotTenantDatabases
=db,target-group
W RegisterDBProxyTargets
=db,tenant-database
L DescribeTenantDatabases
W CreateTenantDatabase DeleteTenantDatabase ModifyTenantDatabase
=deployment
W DeleteBlueGreenDeployment SwitchoverBlueGreenDeployment
=es
W AddSourceIdentifierToSubscription CreateEventSubscription DeleteEventSubscription ModifyEventSubscription RemoveSourceIdentifierFromSubscription
=global-cluster
W DeleteGlobalCluster ModifyGlobalCluster
=integration
W DeleteIntegration ModifyIntegration
=og
W CopyOptionGroup CreateOptionGroup DeleteOptionGroup ModifyOptionGroup
=og,snapshot
W ModifyDBSnapshot
=pg
L DescribeDBParameters
W CopyDBParameterGroup CreateDBParameterGroup DeleteDBParameterGroup ModifyDBParameterGroup ResetDBParameterGroup
=proxy
L DescribeDBProxyTargetGroups
W DeleteDBProxy ModifyDBProxy
=proxy,proxy-endpoint
L DescribeDBProxyEndpoints
W CreateDBProxyEndpoint
=proxy,target-group
L DescribeDBProxyTargets
=proxy-endpoint
W DeleteDBProxyEndpoint ModifyDBProxyEndpoint
=ri
W PurchaseReservedDBInstancesOffering
=secgrp
P AuthorizeDBSecurityGroupIngress
W CreateDBSecurityGroup DeleteDBSecurityGroup RevokeDBSecurityGroupIngress
=shardgrp
W DeleteDBShardGroup ModifyDBShardGroup RebootDBShardGroup
=snapshot
L DescribeDBSnapshotAttributes
W CopyDBSnapshot DeleteDBSnapshot ModifyDBSnapshotAttribute
=subgrp
W CreateDBSubnetGroup DeleteDBSubnetGroup ModifyDBSubnetGroup
=target-group
W ModifyDBProxyTargetGroup
#rds-data
=cluster
W BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction
#rds-db
=db-user
P connect
#redshift
=
L DescribeClusterDbRevisions DescribeClusterTracks DescribeCustomDomainAssociations DescribeEvents DescribeInboundIntegrations DescribeQev2IdcApplications DescribeRedshiftIdcApplications ListDatabases ListSavedQueries ListSchemas ListTables ViewQueriesFromConsole
R DescribeAccountAttributes DescribeAuthenticationProfiles DescribeClusterParameterGroups DescribeClusterSecurityGroups DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeOrderableClusterOptions DescribeQuery DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeStorage DescribeTable FetchResults GetReservedNodeExchangeOfferings
W AcceptReservedNodeExchange AddPartner CancelQuery CreateAuthenticationProfile CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction DeleteAuthenticationProfile DeleteEndpointAccess DeleteSavedQueries DeleteScheduledAction DeregisterNamespace ExecuteQuery ModifyAuthenticationProfile ModifyEndpointAccess ModifySavedQuery ModifyScheduledAction PurchaseReservedNodeOffering RegisterNamespace
=?cluster
L DescribeClusters DescribeEndpointAuthorization DescribeNodeConfigurationOptions ListRecommendations ViewQueriesInConsole
P AuthorizeEndpointAccess RevokeEndpointAccess
R DescribeClusterSnapshots DescribeEndpointAccess DescribePartners DescribeTableRestoreStatus GetReservedNodeExchangeConfigurationOptions
W CancelQuerySession CreateEndpointAccess DeletePartner UpdatePartnerStatus
=?dbname
W GetClusterCredentialsWithIAM
=cluster
P ModifyClusterIamRoles
R DescribeAutonomicsDenylist DescribeLoggingStatus DescribeResize GetIdentityCenterAuthToken
W CancelResize CreateCluster CreateCustomDomainAssociation DeleteCluster DeleteCustomDomainAssociation DisableLogging DisableSnapshotCopy EnableLogging EnableSnapshotCopy FailoverPrimaryCompute ModifyAquaConfiguration ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterMaintenance ModifyClusterSnapshotSchedule ModifyCustomDomainAssociation ModifySnapshotCopyRetentionPeriod PauseCluster RebootCluster ResizeCluster ResumeCluster RotateEncryptionKey
=cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit
R DescribeTags
T CreateTags DeleteTags
=cluster,snapshot
P AuthorizeSnapshotAccess RevokeSnapshotAccess
W CopyClusterSnapshot CreateClusterSnapshot DeleteClusterSnapshot RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot
=cluster,snapshotschedule
R DescribeSnapshotSchedules
=cluster,usagelimit
R DescribeUsageLimits
W CreateUsageLimit
=datashare
P AuthorizeDataShare DeauthorizeDataShare RejectDataShare
W AssociateDataShareConsumer DisassociateDataShareConsumer
=dbgroup
P JoinGroup
=dbname,dbuser
W GetClusterCredentials
=dbuser
P CreateClusterUser
=eventsubscription
W CreateEventSubscription DeleteEventSubscription ModifyEventSubscription
=hsmclientcertificate
W CreateHsmClientCertificate DeleteHsmClientCertificate
=hsmconfiguration
W CreateHsmConfiguration DeleteHsmConfiguration
=integration
L DescribeIntegrations
W CreateIntegration DeleteIntegration ModifyIntegration
=namespace
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
W AuthorizeInboundIntegration CreateInboundIntegration
=parametergroup
R DescribeClusterParameters
W CreateClusterParameterGroup DeleteClusterParameterGroup ModifyClusterParameterGroup ResetClusterParameterGroup
=qev2idcapplication
W DeleteQev2IdcApplication ModifyQev2IdcApplication
=redshiftidcapplication
W DeleteRedshiftIdcApplication ModifyRedshiftIdcApplication
=securitygroup
W CreateClusterSecurityGroup DeleteClusterSecurityGroup
=securitygroup,securitygroupingress-ec2securitygroup
W AuthorizeClusterSecurityGroupIngress RevokeClusterSecurityGroupIngress
=snapshot
W BatchDeleteClusterSnapshots BatchModifyClusterSnapshots ModifyClusterSnapshot
=snapshotcopygrant
P CreateSnapshotCopyGrant
W DeleteSnapshotCopyGrant
=snapshotschedule
W CreateSnapshotSchedule DeleteSnapshotSchedule ModifySnapshotSchedule
=subnetgroup
W CreateClusterSubnetGroup DeleteClusterSubnetGroup ModifyClusterSubnetGroup
=usagelimit
W DeleteUsageLimit ModifyUsageLimit
#redshift-data
=
L ListSessions ListStatements
R DescribeStatement GetStatementResult
W CancelStatement
=cluster,workgroup
L ListTables
R DescribeTable ListDatabases ListSchemas
W BatchExecuteStatement ExecuteStatement
=managed-workgroup
R GetStagingBucketLocation
#redshift-serverless
=
L ListCustomDomainAssociations ListManagedWorkgroups ListNamespaces ListReservationOfferings ListReservations ListScheduledActions ListTableRestoreStatus ListTracks ListUsageLimits ListWorkgroups
R DescribeOneTimeCredit GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetTableRestoreStatus GetTrack GetUsageLimit
W CreateReservation CreateUsageLimit DeleteResourcePolicy DeleteScheduledAction DeleteSnapshotCopyConfiguration DeleteUsageLimit PutResourcePolicy UpdateScheduledAction UpdateSnapshotCopyConfiguration UpdateUsageLimit
=?namespace
L ListSnapshotCopyConfigurations
=endpointAccess
L ListEndpointAccess
R GetEndpointAccess
W CreateEndpointAccess DeleteEndpointAccess UpdateEndpointAccess
=managed-workgroup
R GetManagedWorkgroup
=namespace
R GetNamespace
W CreateNamespace CreateScheduledAction CreateSnapshotCopyConfiguration DeleteNamespace UpdateNamespace
=namespace,recoveryPoint
W RestoreTableFromRecoveryPoint
=namespace,recoveryPoint,snapshot,workgroup
T TagResource UntagResource
=namespace,snapshot
W CreateSnapshot RestoreTableFromSnapshot
=namespace,workgroup
L ListTagsForResource
=recoveryPoint
L ListRecoveryPoints
R GetRecoveryPoint
W RestoreFromRecoveryPoint
=recoveryPoint,snapshot
W ConvertRecoveryPointToSnapshot
=snapshot
L ListSnapshots
R GetSnapshot
W DeleteSnapshot RestoreFromSnapshot UpdateSnapshot
=workgroup
R GetCustomDomainAssociation GetIdentityCenterAuthToken GetWorkgroup ListAutonomicsDenylist
W CreateCustomDomainAssociation CreateWorkgroup DeleteCustomDomainAssociation DeleteWorkgroup GetCredentials UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateWorkgroup
#refactor-spaces
=
R GetResourcePolicy ListEnvironments ListTagsForResource
W CreateApplication CreateEnvironment CreateRoute CreateService DeleteResourcePolicy PutResourcePolicy
=application
R GetApplication ListApplications
W DeleteApplication
=application,environment,route,service
T TagResource UntagResource
=environment
R GetEnvironment ListEnvironmentVpcs ListServices
W DeleteEnvironment
=route
R GetRoute ListRoutes
W DeleteRoute UpdateRoute
=service
R GetService
W DeleteService
#rekognition
=
L ListStreamProcessors
R CompareFaces DescribeProjects DetectFaces DetectLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListMediaAnalysisJobs RecognizeCelebrities
W CreateCollection CreateFaceLivenessSession CreateProject StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection
=?projectversion
R DetectModerationLabels
W StartMediaAnalysisJob
=collection
R DescribeCollection ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage
W AssociateFaces CreateStreamProcessor CreateUser DeleteCollection DeleteFaces DeleteUser DisassociateFaces IndexFaces StartFaceSearch
=collection,dataset,project,projectversion,streamprocessor
R ListTagsForResource
T TagResource UntagResource
=dataset
R DescribeDataset ListDatasetEntries ListDatasetLabels
W DeleteDataset DistributeDatasetEntries UpdateDatasetEntries
=project
R DescribeProjectVersions ListProjectPolicies
W CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy PutProjectPolicy
=project,projectversion
W CopyProjectVersion
=projectversion
R DetectCustomLabels
W DeleteProjectVersion StartProjectVersion StopProjectVersion
=streamprocessor
R DescribeStreamProcessor
W DeleteStreamProcessor StartStreamProcessor StopStreamProcessor UpdateStreamProcessor
#repostspace
=
R ListSpaces
W CreateSpace
=space
R GetChannel GetSpace ListChannels ListTagsForResource
T TagResource UntagResource
W BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel DeleteSpace DeregisterAdmin RegisterAdmin SendInvites UpdateChannel UpdateSpace
#researchstudio
=
L ListApplications
R GetApplication
W AssignPrincipal CreateApplication DeleteApplication DeletePrincipal
#resiliencehub
=
L ListAppAssessments ListApps ListMetrics ListResiliencyPolicies ListSuggestedResiliencyPolicies
R DescribeMetricsExport GetTestTemplate ListDependencies ListPolicies ListServices ListSystems ListTestTemplates
W StartMetricsExport
=?service
R ListReports
=app-assessment,application,policy,recommendation-template,resiliency-policy,service,system
R ListTagsForResource
T TagResource UntagResource
=application
L ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListRecommendationTemplates ListResourceGroupingRecommendations ListSopRecommendations ListTestRecommendations ListUnsupportedAppVersionResources
R DescribeApp DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeResourceGroupingRecommendationTask
W AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateApp CreateAppVersionAppComponent CreateAppVersionResource CreateRecommendationTemplate DeleteApp DeleteAppAssessment DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteRecommendationTemplate ImportResourcesToDraftAppVersion PublishAppVersion PutDraftAppVersionTemplate RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartAppAssessment StartResourceGroupingRecommendationTask UpdateApp UpdateAppVersion UpdateAppVersionAppComponent UpdateAppVersionResource
=application,service
W ImportApp
=policy
R GetPolicy
W CreatePolicy DeletePolicy UpdatePolicy
=policy,resiliency-policy
W ImportPolicy
=policy,service,system
W CreateService UpdateService
=policy,system
W CreateUserJourney UpdateUserJourney
=resiliency-policy
R DescribeResiliencyPolicy
W CreateResiliencyPolicy DeleteResiliencyPolicy UpdateResiliencyPolicy
=service
R GetFailureModeFinding GetService GetTest GetTestRun ListAssertions ListFailureModeAssessments ListFailureModeFindings ListInputSources ListResolvedTestRunTargetResources ListResources ListServiceEvents ListServiceFunctions ListServiceTopologyEdges ListTestRunDependencies ListTestRunEvents ListTestRunSourceEvents ListTestRunSources ListTestRuns ListTestSources ListTests
W CreateAssertion CreateInputSource CreateReport CreateServiceFunction CreateServiceFunctionResources CreateTest DeleteAssertion DeleteInputSource DeleteService DeleteServiceFunction DeleteServiceFunctionResources DeleteTest DeleteTestSources PutTestSources StartFailureModeAssessment StartTestRun StopTestRun UpdateAssertion UpdateDependency UpdateFailureModeFinding UpdateServiceFunction UpdateTest
=system
R GetSystem GetUserJourney ListSystemEvents ListUserJourneys
W CreateSystem DeleteSystem DeleteUserJourney UpdateSystem
#resource-explorer
=
L ListResourceTypes ListResources
R ListTags
#resource-explorer-2
=
L ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews
R BatchGetView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetResourceExplorerSetup GetServiceIndex GetServiceView
W AssociateDefaultView CreateIndex CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService CreateView DeleteResourceExplorerSetup DeleteStreamingAccessForService DisassociateDefaultView
=index
W DeleteIndex UpdateIndexType
=index,view
R ListTagsForResource
T TagResource UntagResource
=managed-view
R GetManagedView
=view
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy GetView Search
W DeleteView UpdateView
#resource-groups
=
L ListGroups ListResourceTypes SearchResources
R GetAccountSettings
W CreateGroup UpdateAccountSettings
=group
L ListGroupResources ListGroupingStatuses ListTagSyncTasks
R GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags
T Tag Untag
W AssociateResource CancelTagSyncTask DeleteGroup DeleteGroupPolicy DisassociateResource GroupResources PutGroupConfiguration PutGroupPolicy StartTagSyncTask UngroupResources UpdateGroup UpdateGroupQuery
#rhelkb
=
R GetRhelURL
#robomaker
=
L ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds
R BatchDescribeSimulationJob
W BatchDeleteWorlds CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateSimulationApplication CreateSimulationJob CreateWorldTemplate StartSimulationJobBatch UpdateRobotDeployment
=deploymentFleet
R DescribeFleet
W DeleteFleet SyncDeploymentJob
=deploymentFleet,deploymentJob,robot,robotApplication,simulationApplication,simulationJob,simulationJobBatch,world,worldExportJob,worldGenerationJob,worldTemplate
L ListTagsForResource
T TagResource UntagResource
=deploymentFleet,robot
W DeregisterRobot RegisterRobot
=deploymentJob
R DescribeDeploymentJob
W CancelDeploymentJob
=robot
R DescribeRobot
W DeleteRobot
=robotApplication
R DescribeRobotApplication
W CreateRobotApplicationVersion DeleteRobotApplication UpdateRobotApplication
=simulationApplication
R DescribeSimulationApplication
W CreateSimulationApplicationVersion DeleteSimulationApplication UpdateSimulationApplication
=simulationJob
R DescribeSimulationJob
W CancelSimulationJob RestartSimulationJob
=simulationJobBatch
R DescribeSimulationJobBatch
W CancelSimulationJobBatch
=world
R DescribeWorld
W CreateWorldExportJob
=worldExportJob
R DescribeWorldExportJob
W CancelWorldExportJob
=worldGenerationJob
R DescribeWorldGenerationJob
W CancelWorldGenerationJob
=worldTemplate
R DescribeWorldTemplate GetWorldTemplateBody
W CreateWorldGenerationJob DeleteWorldTemplate UpdateWorldTemplate
#rolesanywhere
=
L ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors
W CreateProfile CreateTrustAnchor ImportCrl
=crl
R GetCrl
W DeleteCrl DisableCrl EnableCrl UpdateCrl
=crl,profile,subject,trust-anchor
T TagResource UntagResource
=profile
R GetProfile
W DeleteAttributeMapping DeleteProfile DisableProfile EnableProfile PutAttributeMapping UpdateProfile
=subject
R GetSubject
=trust-anchor
R GetTrustAnchor
W DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor PutNotificationSettings ResetNotificationSettings UpdateTrustAnchor
#route53
=
L GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount ListCidrCollections ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListTrafficPolicies
R GetAccountLimit GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTrafficPolicyInstances TestDNSAnswer
W CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy
=?hostedzone
L ListQueryLoggingConfigs
W AssociateVPCWithHostedZone DisassociateVPCFromHostedZone
=change
L GetChange
=cidrcollection
L ListCidrBlocks ListCidrLocations
W ChangeCidrCollection DeleteCidrCollection
=delegationset
L GetReusableDelegationSet
R GetReusableDelegationSetLimit
W DeleteReusableDelegationSet
=healthcheck
L GetHealthCheckLastFailureReason GetHealthCheckStatus
R GetHealthCheck
W DeleteHealthCheck UpdateHealthCheck
=healthcheck,hostedzone
R ListTagsForResource ListTagsForResources
T ChangeTagsForResource
=hostedzone
L GetHostedZone ListResourceRecordSets ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations
R GetDNSSEC GetHostedZoneLimit
W ActivateKeySigningKey ChangeResourceRecordSets CreateKeySigningKey CreateQueryLoggingConfig CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteHostedZone DeleteKeySigningKey DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC EnableHostedZoneDNSSEC UpdateHostedZoneComment UpdateHostedZoneFeatures
=hostedzone,trafficpolicy
W CreateTrafficPolicyInstance
=queryloggingconfig
R GetQueryLoggingConfig
W DeleteQueryLoggingConfig
=trafficpolicy
L ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions
R GetTrafficPolicy
W CreateTrafficPolicyVersion DeleteTrafficPolicy UpdateTrafficPolicyComment
=trafficpolicyinstance
R GetTrafficPolicyInstance
W DeleteTrafficPolicyInstance UpdateTrafficPolicyInstance
#route53-recovery-cluster
=
R ListRoutingControls
=routingcontrol
R GetRoutingControlState
W UpdateRoutingControlState UpdateRoutingControlStates
#route53-recovery-control-config
=
R ListClusters ListControlPanels
W CreateCluster
=cluster
P DeleteResourcePolicy PutResourcePolicy
R DescribeCluster GetResourcePolicy
W CreateControlPanel CreateRoutingControl CreateSafetyRule DeleteCluster UpdateCluster
=cluster,controlpanel,safetyrule
R ListTagsForResource
T TagResource UntagResource
=controlpanel
R DescribeControlPanel ListRoutingControls ListSafetyRules
W DeleteControlPanel UpdateControlPanel
=routingcontrol
L ListAssociatedRoute53HealthChecks
R DescribeRoutingControl
W DeleteRoutingControl UpdateRoutingControl
=safetyrule
R DescribeSafetyRule
W DeleteSafetyRule UpdateSafetyRule
#route53-recovery-readiness
=
R ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources
W CreateCrossAccountAuthorization DeleteCrossAccountAuthorization
=cell
R GetCell GetCellReadinessSummary
W CreateCell DeleteCell UpdateCell
=cell,readinesscheck,recoverygroup,resourceset
T TagResource UntagResource
=readinesscheck
R GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus
W CreateReadinessCheck DeleteReadinessCheck UpdateReadinessCheck
=recoverygroup
R GetArchitectureRecommendations GetRecoveryGroup GetRecoveryGroupReadinessSummary
W CreateRecoveryGroup DeleteRecoveryGroup UpdateRecoveryGroup
=resourceset
R GetResourceSet
W CreateResourceSet DeleteResourceSet UpdateResourceSet
#route53domains
=
L ListDomains ListOperations ListPrices
R CheckDomainAvailability CheckDomainTransferability GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListTagsForDomain ViewBilling
T DeleteTagsForDomain UpdateTagsForDomain
W AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount DeleteDomain DisableDomainAutoRenew DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers
#route53globalresolver
=
L ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists
R GetFirewallRule GetHostedZoneAssociation GetManagedFirewallDomainList
W AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule DeleteFirewallRule DisassociateHostedZone UpdateFirewallRule UpdateHostedZoneAssociation
=access-source
R GetAccessSource
W DeleteAccessSource UpdateAccessSource
=access-source,access-token,dns-view,firewall-domain-list,global-resolver
T TagResource UntagResource
W ListTagsForResource
=access-token
R GetAccessToken
W CreateAccessToken DeleteAccessToken UpdateAccessToken
=dns-view
L ListFirewallRules
R GetDNSView
W CreateAccessSource CreateDNSView DeleteDNSView DisableDNSView EnableDNSView UpdateDNSView
=dns-view,firewall-domain-list
W CreateFirewallRule
=firewall-domain-list
R GetFirewallDomainList ListFirewallDomains
W CreateFirewallDomainList DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains
=global-resolver
P AllowVendedLogDeliveryForResource
R GetGlobalResolver
W CreateGlobalResolver DeleteGlobalResolver UpdateGlobalResolver
#route53profiles
=
L ListProfileAssociations ListProfileResourceAssociations ListProfiles ListTagsForResource
R GetProfile GetProfileAssociation GetProfileResourceAssociation
W AssociateProfile AssociateResourceToProfile CreateProfile DeleteProfile DisassociateProfile DisassociateResourceFromProfile UpdateProfileResourceAssociation
=profile
R GetProfilePolicy
W PutProfilePolicy
=profile,profile-association
T TagResource UntagResource
#route53resolver
=
L ListFirewallConfigs ListFirewallDomainLists ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListFirewallRuleTypes ListOutpostResolvers ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules
R GetResolverQueryLogConfigAssociation
=autodefined-rule,resolver-rule
R GetResolverRule GetResolverRuleAssociation
=firewall-config
R GetFirewallConfig
W UpdateFirewallConfig
=firewall-config,firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-dnssec-config,resolver-endpoint,resolver-query-log-config,resolver-rule
T TagResource UntagResource
=firewall-domain-list
L ListFirewallDomains
R GetFirewallDomainList
W CreateFirewallDomainList DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains
=firewall-domain-list,firewall-rule-group
W CreateFirewallRule DeleteFirewallRule UpdateFirewallRule
=firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-endpoint,resolver-query-log-config,resolver-rule
R ListTagsForResource
=firewall-rule-group
L ListFirewallRules
P PutFirewallRuleGroupPolicy
R GetFirewallRuleGroup GetFirewallRuleGroupPolicy
W CreateFirewallRuleGroup DeleteFirewallRuleGroup
=firewall-rule-group-association
R GetFirewallRuleGroupAssociation
W AssociateFirewallRuleGroup DisassociateFirewallRuleGroup UpdateFirewallRuleGroupAssociation
=outpost-resolver
R GetOutpostResolver
W CreateOutpostResolver DeleteOutpostResolver UpdateOutpostResolver
=resolver-config
L ListResolverConfigs
R GetResolverConfig
W UpdateResolverConfig
=resolver-dnssec-config
L ListResolverDnssecConfigs
R GetResolverDnssecConfig
W UpdateResolverDnssecConfig
=resolver-endpoint
L ListResolverEndpointIpAddresses
R GetResolverEndpoint
W AssociateResolverEndpointIpAddress CreateResolverEndpoint DeleteResolverEndpoint DisassociateResolverEndpointIpAddress UpdateResolverEndpoint
=resolver-query-log-config
P PutResolverQueryLogConfigPolicy
R GetResolverQueryLogConfig GetResolverQueryLogConfigPolicy
W AssociateResolverQueryLogConfig CreateResolverQueryLogConfig DeleteResolverQueryLogConfig DisassociateResolverQueryLogConfig
=resolver-rule
P PutResolverRulePolicy
R GetResolverRulePolicy
W AssociateResolverRule CreateResolverRule DeleteResolverRule DisassociateResolverRule UpdateResolverRule
#rtbfabric
=
L ListLinks ListRequesterGateways ListResponderGateways
W CreateLink CreateRequesterGateway CreateResponderGateway
=InboundExternalLink,Link,LinkRoutingRule,OutboundExternalLink,RequesterGateway,ResponderGateway
R ListTagsForResource
T TagResource UntagResource
=InboundExternalLink,ResponderGateway
R GetInboundExternalLink
W DeleteInboundExternalLink
=Link
L ListLinkRoutingRules
R GetLink
W AcceptLink CreateLinkRoutingRule DeleteLink RejectLink UpdateLink UpdateLinkModuleFlow
=Link,LinkRoutingRule
R GetLinkRoutingRule
W DeleteLinkRoutingRule UpdateLinkRoutingRule
=OutboundExternalLink,RequesterGateway
R GetOutboundExternalLink
W DeleteOutboundExternalLink
=RequesterGateway
R GetRequesterGateway
W CreateOutboundExternalLink DeleteRequesterGateway UpdateRequesterGateway
=ResponderGateway
L ListCertificateAssociations
R GetCertificateAssociation GetResponderGateway
W AssociateCertificate CreateInboundExternalLink DeleteResponderGateway DisassociateCertificate UpdateResponderGateway
#rum
=
L ListAppMonitors
R ListTagsForResource
=AppMonitorResource
R BatchGetRumMetricDefinitions GetAppMonitor GetAppMonitorData GetResourcePolicy ListRumMetricsDestinations
T TagResource UntagResource
W BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions CreateAppMonitor DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination PutResourcePolicy PutRumEvents PutRumMetricsDestination UpdateAppMonitor UpdateRumMetricDefinition
#s3
=
L ListAccessGrantsInstances ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations ListStorageLensGroups
P PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock
R GetAccessPoint GetAccountPublicAccessBlock
W CreateJob CreateStorageLensGroup PutStorageLensConfiguration
=accessgrant
P CreateAccessGrant DeleteAccessGrant
R GetAccessGrant
=accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup
L ListTagsForResource
T TagResource UntagResource
=accessgrantsinstance
L ListAccessGrants ListAccessGrantsLocations ListCallerAccessGrants
P AssociateAccessGrantsIdentityCenter CreateAccessGrantsInstance DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DissociateAccessGrantsIdentityCenter PutAccessGrantsInstanceResourcePolicy
R GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetDataAccess
=accessgrantslocation
P CreateAccessGrantsLocation DeleteAccessGrantsLocation UpdateAccessGrantsLocation
R GetAccessGrantsLocation
=accesspoint
P DeleteAccessPointPolicy PutAccessPointPolicy
R GetAccessPointPolicy GetAccessPointPolicyStatus
W CreateAccessPoint DeleteAccessPoint
=accesspoint,bucket
L ListBucket ListBucketVersions
R GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy
=accesspointobject,object
L ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations
P BypassGovernanceRetention PutObjectAcl PutObjectVersionAcl
R GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging
T DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging
W AbortMultipartUpload DeleteObject DeleteObjectAnnotation DeleteObjectVersion DeleteObjectVersionAnnotation PutObject PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation RestoreObject UpdateObjectEncryption
=bucket
L ListBucketMultipartUploads
P DeleteBucketPolicy PutBucketAcl PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
R AllowVendedLogDeliveryForResource GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration
T PutBucketTagging
W CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite PauseReplication PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
=job
R DescribeJob GetJobTagging
T DeleteJobTagging PutJobTagging
W UpdateJobPriority UpdateJobStatus
=multiregionaccesspoint
P PutMultiRegionAccessPointPolicy
R GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes
W CreateMultiRegionAccessPoint DeleteMultiRegionAccessPoint SubmitMultiRegionAccessPointRoutes
=multiregionaccesspointrequestarn
R DescribeMultiRegionAccessPointOperation
=object
P ObjectOwnerOverrideToBucketOwner
R GetObjectTorrent GetObjectVersionAnnotationForReplication GetObjectVersionForReplication GetObjectVersionTorrent
T ReplicateTags
W InitiateReplication ReplicateDelete ReplicateObject ReplicateObjectAnnotation
=objectlambdaaccesspoint
P DeleteAccessPointPolicyForObjectLambda PutAccessPointPolicyForObjectLambda
R GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatusForObjectLambda
W CreateAccessPointForObjectLambda DeleteAccessPointForObjectLambda PutAccessPointConfigurationForObjectLambda
=storagelensconfiguration
R GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard
T DeleteStorageLensConfigurationTagging PutStorageLensConfigurationTagging
W DeleteStorageLensConfiguration
=storagelensgroup
R GetStorageLensGroup
W DeleteStorageLensGroup UpdateStorageLensGroup
#s3-object-lambda
=objectlambdaaccesspoint
L ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts
P PutObjectAcl PutObjectVersionAcl
R GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging
T DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging
W AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject WriteGetObjectResponse
#s3-outposts
=
L ListAccessPoints ListEndpoints ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints
R GetAccessPoint
=accesspoint
P DeleteAccessPointPolicy PutAccessPointPolicy
R GetAccessPointPolicy
W CreateAccessPoint DeleteAccessPoint
=accesspoint,bucket
L ListBucket ListBucketMultipartUploads
=bucket
L ListBucketVersions
P DeleteBucketPolicy PutBucketPolicy
R GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetReplicationConfiguration
T PutBucketTagging
W CreateBucket DeleteBucket PutBucketVersioning PutLifecycleConfiguration PutReplicationConfiguration
=endpoint
W CreateEndpoint DeleteEndpoint
=object
L ListMultipartUploadParts
P PutObjectAcl
R GetObject GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging
T DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging ReplicateTags
W AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject ReplicateDelete ReplicateObject
#s3express
=
L ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets
=accesspoint
P DeleteAccessPointPolicy DeleteAccessPointScope PutAccessPointPolicy PutAccessPointScope
R GetAccessPoint GetAccessPointPolicy GetAccessPointScope
W CreateAccessPoint DeleteAccessPoint
=accesspoint,bucket
L ListTagsForResource
T TagResource UntagResource
W CreateSession
=bucket
P DeleteBucketPolicy PutBucketPolicy
R GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration
W CreateBucket DeleteBucket PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration
#s3files
=
W CreateFileSystem
=?file-system
L ListFileSystems
R GetFileSystem GetFileSystemPolicy
=access-point
L ListAccessPoints
R GetAccessPoint
W DeleteAccessPoint
=access-point,file-system
R ListTagsForResource
T TagResource UntagResource
=file-system
L ListMountTargets
P DeleteFileSystemPolicy PutFileSystemPolicy
R ClientMount GetMountTarget GetSynchronizationConfiguration
W ClientRootAccess ClientWrite CreateAccessPoint CreateMountTarget DeleteFileSystem DeleteMountTarget PutSynchronizationConfiguration UpdateMountTarget
#s3tables
=
L ListTableBuckets
=Table
P DeleteTablePolicy PutTablePolicy
R GetTable GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass
W DeleteTable DeleteTableReplication PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation
=Table,TableBucket
L ListTagsForResource
T TagResource UntagResource
=TableBucket
L ListNamespaces ListTables
P DeleteTableBucketPolicy PutTableBucketPolicy
R GetNamespace GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass
W CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication PutTableBucketStorageClass
#s3vectors
=
L ListVectorBuckets
=Index
L ListVectors
R GetIndex GetVectors QueryVectors
W CreateIndex DeleteIndex DeleteVectors PutVectors
=Index,VectorBucket
L ListTagsForResource
T TagResource UntagResource
=VectorBucket
L ListIndexes
P DeleteVectorBucketPolicy PutVectorBucketPolicy
R GetVectorBucket GetVectorBucketPolicy
W CreateVectorBucket DeleteVectorBucket
#sagemaker
=
L ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines ListProcessingJobs ListProjects ListResourceCatalogs ListSharedModelEvents ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams QueryLineage
R CallWithBearerToken DescribeJobSchemaVersion DescribeLineageGroup GetLineageGroupPolicy GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions RenderUiTemplate Search SearchTrainingPlanOfferings
W CreateLineageGroupPolicy DeleteLineageGroupPolicy DeleteResourcePolicy DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan PutLineageGroupPolicy PutResourcePolicy
=?model-package
L ListModelPackages
W CreateModelPackage
=action
R DescribeAction
W CreateAction DeleteAction UpdateAction
=action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,pipeline-execution,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
L ListTags
=action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
T AddTags DeleteTags
=action,artifact,context,experiment,experiment-trial-component
W AddAssociation DeleteAssociation
=ai-benchmark-job
R DescribeAIBenchmarkJob
W CreateAIBenchmarkJob DeleteAIBenchmarkJob StopAIBenchmarkJob
=ai-recommendation-job
R DescribeAIRecommendationJob
W CreateAIRecommendationJob DeleteAIRecommendationJob StopAIRecommendationJob
=ai-workload-config
R DescribeAIWorkloadConfig
W CreateAIWorkloadConfig DeleteAIWorkloadConfig
=algorithm
R DescribeAlgorithm
W CreateAlgorithm DeleteAlgorithm
=app
R DescribeApp
W CreateApp DeleteApp
=app-image-config
R DescribeAppImageConfig
W CreateAppImageConfig DeleteAppImageConfig UpdateAppImageConfig
=artifact
R DescribeArtifact
W CreateArtifact DeleteArtifact UpdateArtifact
=automl-job
R DescribeAutoMLJob DescribeAutoMLJobV2
W CreateAutoMLJob CreateAutoMLJobV2 StopAutoMLJob
=cluster
L ListClusterEvents ListClusterNodes
R DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode
W AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchRebootClusterNodes BatchReplaceClusterNodes DeleteCluster DetachClusterNodeVolume StartClusterHealthCheck UpdateClusterInference UpdateClusterSoftware
=cluster,cluster-scheduler-config
W CreateClusterSchedulerConfig
=cluster,compute-quota
W CreateComputeQuota
=cluster,reserved-capacity,training-plan
W CreateCluster UpdateCluster
=cluster-scheduler-config
R DescribeClusterSchedulerConfig
W DeleteClusterSchedulerConfig UpdateClusterSchedulerConfig
=code-repository
R DescribeCodeRepository
W CreateCodeRepository DeleteCodeRepository UpdateCodeRepository
=compilation-job
R DescribeCompilationJob
W CreateCompilationJob DeleteCompilationJob StopCompilationJob
=compute-quota
R DescribeComputeQuota
W DeleteComputeQuota UpdateComputeQuota
=context
R DescribeContext
W CreateContext DeleteContext UpdateContext
=data-quality-job-definition
R DescribeDataQualityJobDefinition
W CreateDataQualityJobDefinition DeleteDataQualityJobDefinition
=device
R DescribeDevice GetDeployments GetDeviceRegistration
W DeregisterDevices RegisterDevices SendHeartbeat UpdateDevices
=device-fleet
R DescribeDeviceFleet GetDeviceFleetReport
W CreateDeviceFleet DeleteDeviceFleet UpdateDeviceFleet
=domain
R DescribeDomain
W CreateDomain DeleteDomain UpdateDomain
=edge-deployment-plan
R DescribeEdgeDeploymentPlan
W CreateEdgeDeploymentPlan CreateEdgeDeploymentStage DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage StartEdgeDeploymentStage StopEdgeDeploymentStage
=edge-packaging-job
R DescribeEdgePackagingJob
W CreateEdgePackagingJob StopEdgePackagingJob
=endpoint
R DescribeEndpoint InvokeEndpointAsync
W DeleteEndpoint UpdateEndpointWeightsAndCapacities
=endpoint,endpoint-config
W CreateEndpoint UpdateEndpoint
=endpoint,inference-component
R InvokeEndpoint InvokeEndpointWithResponseStream
W CreateInferenceComponent
=endpoint-config
R DescribeEndpointConfig
W CreateEndpointConfig DeleteEndpointConfig
=experiment
R DescribeExperiment
W CreateExperiment DeleteExperiment UpdateExperiment
=experiment,experiment-trial
W CreateTrial
=experiment-trial
R DescribeTrial
W DeleteTrial UpdateTrial
=experiment-trial,experiment-trial-component
W AssociateTrialComponent
=experiment-trial,experiment-trial-component,processing-job
W DisassociateTrialComponent
=experiment-trial-component
R DescribeTrialComponent
W CreateTrialComponent DeleteTrialComponent UpdateTrialComponent
=experiment-trial-component,training-job
R BatchGetMetrics
W BatchPutMetrics
=feature-group
L ListRecords
R BatchGetRecord DescribeFeatureGroup DescribeFeatureMetadata GetRecord
W BatchWriteRecord CreateFeatureGroup DeleteFeatureGroup DeleteRecord PutRecord UpdateFeatureGroup UpdateFeatureMetadata
=flow-definition
R DescribeFlowDefinition
W CreateFlowDefinition DeleteFlowDefinition StartHumanLoop
=hub
L ListHubContents
R DescribeHub
W CreateHub DeleteHub UpdateHub
=hub,hub-content
L ListHubContentVersions
R CreateHubContentPresignedUrls DescribeHubContent
W CreateHubContentReference DeleteHubContent DeleteHubContentReference DeployHubModel ImportHubContent TrainHubModel UpdateHubContent UpdateHubContentReference
=human-loop
R DescribeHumanLoop
W DeleteHumanLoop StopHumanLoop
=human-task-ui
R DescribeHumanTaskUi
W CreateHumanTaskUi DeleteHumanTaskUi
=hyper-parameter-tuning-job
L ListTrainingJobsForHyperParameterTuningJob
R DescribeHyperParameterTuningJob
W CreateHyperParameterTuningJob DeleteHyperParameterTuningJob StopHyperParameterTuningJob
=image
L ListImageVersions
R DescribeImage
W CreateImage CreateImageVersion DeleteImage UpdateImage
=image,image-version
L ListAliases
=image-version
R DescribeImageVersion
W DeleteImageVersion UpdateImageVersion
=inference-component
R DescribeInferenceComponent
W DeleteInferenceComponent UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig
=inference-experiment
R DescribeInferenceExperiment
W CreateInferenceExperiment DeleteInferenceExperiment StartInferenceExperiment StopInferenceExperiment UpdateInferenceExperiment
=inference-recommendations-job
R DescribeInferenceRecommendationsJob GetScalingConfigurationRecommendation
W CreateInferenceRecommendationsJob StopInferenceRecommendationsJob
=job
R DescribeJob
W CompleteRollout CreateJob DeleteJob Sample SampleWithResponseStream StopJob UpdateReward
=labeling-job
R DescribeLabelingJob
W CreateLabelingJob StopLabelingJob
=mlflow-app
R DescribeMlflowApp
W CallMlflowAppApi CreateMlflowApp CreatePresignedMlflowAppUrl DeleteMlflowApp UpdateMlflowApp
=mlflow-tracking-server
R DescribeMlflowTrackingServer
W CreateMlflowTrackingServer CreatePresignedMlflowTrackingServerUrl DeleteMlflowTrackingServer StartMlflowTrackingServer StopMlflowTrackingServer UpdateMlflowTrackingServer
=model
R DescribeModel
W CreateModel DeleteModel
=model-bias-job-definition
R DescribeModelBiasJobDefinition
W CreateModelBiasJobDefinition DeleteModelBiasJobDefinition
=model-card
L ListModelCardExportJobs ListModelCardVersions
R DescribeModelCard
W CreateModelCard CreateModelCardExportJob DeleteModelCard UpdateModelCard
=model-card-export-job
R DescribeModelCardExportJob
=model-explainability-job-definition
R DescribeModelExplainabilityJobDefinition
W CreateModelExplainabilityJobDefinition DeleteModelExplainabilityJobDefinition
=model-package
R AccessModelPackage BatchDescribeModelPackage DescribeModelPackage
W DeleteModelPackage UpdateModelPackage
=model-package-group
R DescribeModelPackageGroup GetModelPackageGroupPolicy
W CreateModelPackageGroup DeleteModelPackageGroup DeleteModelPackageGroupPolicy PutModelPackageGroupPolicy
=model-quality-job-definition
R DescribeModelQualityJobDefinition
W CreateModelQualityJobDefinition DeleteModelQualityJobDefinition
=monitoring-schedule
R DescribeMonitoringSchedule
W CreateMonitoringSchedule DeleteMonitoringSchedule StartMonitoringSchedule StopMonitoringSchedule UpdateMonitoringSchedule
=monitoring-schedule,monitoring-schedule-alert
W UpdateMonitoringAlert
=notebook-instance
R DescribeNotebookInstance
W CreateNotebookInstance CreatePresignedNotebookInstanceUrl DeleteNotebookInstance StartNotebookInstance StopNotebookInstance UpdateNotebookInstance
=notebook-instance-lifecycle-config
R DescribeNotebookInstanceLifecycleConfig
W CreateNotebookInstanceLifecycleConfig DeleteNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig
=optimization-job
R DescribeOptimizationJob
W CreateOptimizationJob DeleteOptimizationJob StopOptimizationJob
=partner-app
R DescribePartnerApp
W CallPartnerAppApi CreatePartnerApp CreatePartnerAppPresignedUrl DeletePartnerApp UpdatePartnerApp
=pipeline
L ListPipelineExecutions ListPipelineVersions
R DescribePipeline
W CreatePipeline DeletePipeline StartPipelineExecution UpdatePipeline UpdatePipelineVersion
=pipeline-execution
L ListPipelineExecutionSteps ListPipelineParametersForExecution
R DescribePipelineDefinitionForExecution DescribePipelineExecution
W RetryPipelineExecution SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess StopPipelineExecution UpdatePipelineExecution
=processing-job
R DescribeProcessingJob
W CreateProcessingJob DeleteProcessingJob StopProcessingJob
=project
R DescribeProject
W CreateProject DeleteProject UpdateProject
=reserved-capacity
L ListUltraServersByReservedCapacity
R DescribeReservedCapacity
W CreateReservedCapacity
=reserved-capacity,training-job,training-plan
W CreateTrainingJob
=shared-model
L ListSharedModelVersions
R DescribeSharedModel
W CreateSharedModel UpdateSharedModel
=shared-model-event
W SendSharedModelEvent
=space
R DescribeSpace
W CreateSpace DeleteSpace StartSession UpdateSpace
=studio-lifecycle-config
R DescribeStudioLifecycleConfig
W CreateStudioLifecycleConfig DeleteStudioLifecycleConfig
=training-job
R DescribeTrainingJob
W DeleteTrainingJob StopTrainingJob UpdateTrainingJob
=training-plan
R DescribeTrainingPlan DescribeTrainingPlanExtensionHistory
W CreateTrainingPlan
=transform-job
R DescribeTransformJob
W CreateTransformJob StopTransformJob
=user-profile
R DescribeUserProfile
W CreatePresignedDomainUrl CreateUserProfile DeleteUserProfile UpdateUserProfile
=workforce
R DescribeWorkforce
W CreateWorkforce DeleteWorkforce UpdateWorkforce
=workteam
L ListLabelingJobsForWorkteam
R DescribeSubscribedWorkteam DescribeWorkteam
W CreateWorkteam DeleteWorkteam UpdateWorkteam
#sagemaker-data-science-assistant
=
W SendConversation
#sagemaker-geospatial
=
L ListEarthObservationJobs ListRasterDataCollections ListVectorEnrichmentJobs
R SearchRasterDataCollection
=EarthObservationJob
R GetEarthObservationJob GetTile
W DeleteEarthObservationJob ExportEarthObservationJob StartEarthObservationJob StopEarthObservationJob
=EarthObservationJob,RasterDataCollection,VectorEnrichmentJob
L ListTagsForResource
T TagResource UntagResource
=RasterDataCollection
R GetRasterDataCollection
=VectorEnrichmentJob
R GetVectorEnrichmentJob
W DeleteVectorEnrichmentJob ExportVectorEnrichmentJob StartVectorEnrichmentJob StopVectorEnrichmentJob
#sagemaker-mlflow
=
R AccessUI
=mlflow-tracking-server
L GetLatestModelVersions ListArtifacts ListLoggedModelArtifacts
R GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces
W CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun
#sagemaker-unified-studio-mcp
=
R AuthorizeVpce
#savingsplans
=
R DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings
W CreateSavingsPlan
=savingsplan
L ListTagsForResource
R DescribeSavingsPlanRates DescribeSavingsPlans
T TagResource UntagResource
W DeleteQueuedSavingsPlan ReturnSavingsPlan
#scheduler
=
L ListScheduleGroups ListSchedules ListSchedulesByTarget
=?schedule-group
R ListTagsForResource
=schedule
R GetSchedule
W CreateSchedule DeleteSchedule UpdateSchedule
=schedule-group
R GetScheduleGroup
T TagResource UntagResource
W CreateScheduleGroup DeleteScheduleGroup
#schemas
=
R GetDiscoveredSchema
W CreateDiscoverer
=discoverer
L ListDiscoverers
R DescribeDiscoverer
W DeleteDiscoverer StartDiscoverer StopDiscoverer UpdateDiscoverer
=discoverer,registry,schema
R ListTagsForResource
T TagResource UntagResource
=registry
L ListRegistries
R DescribeRegistry GetResourcePolicy
W CreateRegistry DeleteRegistry DeleteResourcePolicy PutResourcePolicy UpdateRegistry
=registry,schema
R ExportSchema
=schema
L ListSchemaVersions ListSchemas SearchSchemas
R DescribeCodeBinding DescribeSchema GetCodeBindingSource
W CreateSchema DeleteSchema DeleteSchemaVersion PutCodeBinding UpdateSchema
#scn
=bill-of-materials-import-job
R GetBillOfMaterialsImportJob
=data-integration-flow
L ListDataIntegrationFlowExecutions
R GetDataIntegrationFlow GetDataIntegrationFlowExecution
W DeleteDataIntegrationFlow UpdateDataIntegrationFlow
=dataset
R GetDataLakeDataset
W DeleteDataLakeDataset UpdateDataLakeDataset
=instance
L ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource
R DescribeInstance GetDataIntegrationEvent GetInstance
T TagResource UntagResource
W AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteInstance DeleteSSOApplication RemoveAdminPermissionsForUser SendDataIntegrationEvent UpdateInstance
=namespace
R GetDataLakeNamespace
W DeleteDataLakeNamespace UpdateDataLakeNamespace
#sdb
=
L ListDomains
=?domain
L ListExports
=domain
R DomainMetadata GetAttributes Select
W BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain PutAttributes StartDomainExport
=export
R GetExport
#secretsmanager
=
L ListSecrets
R BatchGetSecretValue GetRandomPassword
=Secret
P DeleteResourcePolicy PutResourcePolicy ValidateResourcePolicy
R DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds
T TagResource UntagResource
W CancelRotateSecret CreateSecret DeleteSecret PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage
#security-ir
=
L ListCases ListMemberships
=case
R GetCase GetCaseAttachmentDownloadUrl ListCaseEdits ListComments ListInvestigations
W CloseCase CreateCase CreateCaseComment GetCaseAttachmentUploadUrl SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateResolverType
=case,membership
R ListTagsForResource
T TagResource UntagResource
=membership
R BatchGetMemberAccountDetails GetMembership
W CancelMembership CreateMembership UpdateMembership
#securityagent
=
L ListAgentSpaces ListApplications ListIntegrations ListPrivateConnections ListSecurityRequirementPacks ListTargetDomains
R GetProviderRegistrationManifest
W CreateAgentSpace CreateApplication CreateIntegration CreatePrivateConnection CreateSecurityRequirementPack CreateTargetDomain HandleProviderCallback HandleProviderRegistrationCallback InitiateProviderRegistration
=AgentSpace
L ListActorMessages ListArtifacts ListCodeReviewJobTasks ListCodeReviewJobsForCodeReview ListCodeReviews ListDesignReviewComments ListDesignReviews ListDiscoveredDomains ListDiscoveredEndpoints ListFindings ListIntegratedResources ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests ListThreatModelJobTasks ListThreatModelJobs ListThreatModels ListThreats
R BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetCodeReviewJobTasks BatchGetCodeReviewJobs BatchGetCodeReviews BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests BatchGetThreatModelJobTasks BatchGetThreatModelJobs BatchGetThreatModels BatchGetThreats BatchGetValidationRuns GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback
W AddArtifact BatchDeleteCodeReviews BatchDeletePentests BatchDeleteThreatModels BatchDeleteThreats CreateCodeReview CreateDesignReview CreateMembership CreateOneTimeLoginSession CreatePentest CreateThreat CreateThreatModel DeleteAgentSpace DeleteArtifact DeleteDesignReview DeleteMembership PutDesignReviewFeedback StartCodeRemediation StartCodeReviewJob StartPentestJob StartThreatModelJob StartValidationRun StopCodeReviewJob StopPentestJob StopThreatModelJob UpdateAgentSpace UpdateCodeReview UpdateDiscoveredDomains UpdateFinding UpdatePentest UpdateThreat UpdateThreatModel
=AgentSpace,Application,Integration,PrivateConnection,SecurityRequirementPack,TargetDomain
R ListTagsForResource
T TagResource UntagResource
=AgentSpace,Integration
W UpdateIntegratedResources
=Application
R GetApplication
W DeleteApplication UpdateApplication
=Integration
L ListResourcesFromIntegration
R GetIntegration
W DeleteIntegration UpdateIntegration
=PrivateConnection
R DescribePrivateConnection
W DeletePrivateConnection UpdatePrivateConnectionCertificate
=SecurityRequirementPack
L ListSecurityRequirements
R BatchGetSecurityRequirements GetSecurityRequirement GetSecurityRequirementPack
W BatchCreateSecurityRequirements BatchDeleteSecurityRequirements BatchUpdateSecurityRequirements CreateSecurityRequirement DeleteSecurityRequirement DeleteSecurityRequirementPack ImportSecurityRequirements ToggleManagedSecurityRequirement UpdateSecurityRequirement UpdateSecurityRequirementPack
=TargetDomain
R BatchGetTargetDomains
W DeleteTargetDomain UpdateTargetDomain VerifyTargetDomain
#securityhub
=
L ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors ListConnectorsV2 ListFindingAggregators ListSecurityControlDefinitions ListStandardsControlAssociations
R BatchGetConfigurationPolicyAssociations BatchGetSecurityControls BatchGetStandardsControlAssociations DescribeSecurityHubV2 GetConfigurationPolicyAssociation GetSecurityControlDefinition
W BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateAggregatorV2 CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnector CreateConnectorV2 CreateFindingAggregator DisableSecurityHubV2 EnableSecurityHubV2 UpdateSecurityControl
=?connectorv2
W CreateTicketV2
=?hub
L GetEnabledStandards GetInsights ListEnabledProductsForImport ListInvitations ListMembers ListOrganizationAdminAccounts
R BatchGetControlEvaluations DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeStandards DescribeStandardsControls GetAdministratorAccount GetControlFindingSummary GetFindingHistory GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers GetUsage ListControlEvaluationSummaries SendFindingEvents SendInsightEvents
W AcceptAdministratorInvitation AcceptInvitation BatchDisableStandards BatchEnableStandards CreateActionTarget CreateInsight CreateMembers DeclineInvitations DeleteActionTarget DeleteInsight DeleteInvitations DeleteMembers DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount EnableSecurityHub InviteMembers StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityHubConfiguration UpdateStandardsControl
=?hubv2
R DescribeProductsV2 GetFindingsTrendsV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2
=aggregatorv2
R GetAggregatorV2
W DeleteAggregatorV2 UpdateAggregatorV2
=aggregatorv2,automation-rule,automation-rulev2,configuration-policy,connector,connectorv2,hub,hubv2
T TagResource UntagResource
=automation-rule
R BatchGetAutomationRules
W BatchDeleteAutomationRules BatchUpdateAutomationRules
=automation-rule,configuration-policy,hub
R ListTagsForResource
=automation-rulev2
R GetAutomationRuleV2
W DeleteAutomationRuleV2 UpdateAutomationRuleV2
=configuration-policy
R GetConfigurationPolicy
W DeleteConfigurationPolicy UpdateConfigurationPolicy
=connector
R GetConnector
W DeleteConnector UpdateConnector
=connectorv2
R GetConnectorV2
W DeleteConnectorV2 UpdateConnectorV2
=finding-aggregator
R GetFindingAggregator
W DeleteFindingAggregator UpdateFindingAggregator
=hub,hubv2
P AllowVendedLogDeliveryForResource
R GetAdhocInsightResults GetFindings
W BatchUpdateFindings
=hubv2
L ListAccountUsageV2 ListFreeTrialStatusesV2
R BatchGetEnabledRegionsV2 GetCoverageStatisticsV2 GetRecommendedPolicyV2 GetUsageV2
W DisableSecurityHubFeatureV2 EnableSecurityHubFeatureV2 GenerateRecommendedPolicyV2
=product
W BatchImportFindings
#securitylake
=
L ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers
R GetDataLakeExceptionSubscription
W CreateDataLakeExceptionSubscription CreateSubscriber DeleteDataLakeExceptionSubscription DeregisterDataLakeDelegatedAdministrator RegisterDataLakeDelegatedAdministrator UpdateDataLakeExceptionSubscription
=data-lake
R GetDataLakeOrganizationConfiguration GetDataLakeSources
W CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeOrganizationConfiguration DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeOrganizationConfiguration UpdateDataLake
=data-lake,subscriber
L ListTagsForResource
T TagResource UntagResource
=subscriber
R GetSubscriber
W CreateSubscriberNotification DeleteSubscriber DeleteSubscriberNotification UpdateSubscriber UpdateSubscriberNotification
#serverlessrepo
=
L ListApplications
R SearchApplications
W CreateApplication
=applications
L ListApplicationDependencies ListApplicationVersions
R GetApplication GetApplicationPolicy GetCloudFormationTemplate
W CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication PutApplicationPolicy UnshareApplication UpdateApplication
#servicecatalog
=
L ListAcceptedPortfolioShares ListApplications ListAttributeGroups ListBudgetsForResource ListConstraintsForPortfolio ListOrganizationPortfolioAccess ListPortfolios ListProvisionedProductPlans ListProvisioningArtifactsForServiceAction ListRecordHistory ListResourcesForTagOption ListServiceActions ListStackInstancesForProvisionedProduct ListTagOptions ScanProvisionedProducts SearchProducts SearchProductsAsAdmin SearchProvisionedProducts
R DescribeConstraint DescribeCopyProductStatus DescribePortfolioShareStatus DescribeProductView DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters DescribeTagOption GetAWSOrganizationsAccessStatus GetConfiguration GetProvisionedProductOutputs
W AssociateBudgetWithResource AssociateProductWithPortfolio BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateProvisionedProductPlan CreateServiceAction CreateTagOption DeleteConstraint DeleteProvisionedProductPlan DeleteServiceAction DeleteTagOption DisableAWSOrganizationsAccess DisassociateBudgetFromResource DisassociateProductFromPortfolio EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult PutConfiguration SyncResource TerminateProvisionedProduct UpdateConstraint UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateServiceAction UpdateTagOption
=Application
L ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroupsForApplication
R GetApplication GetAssociatedResource
W AssociateResource CreateApplication DeleteApplication DisassociateResource UpdateApplication
=Application,AttributeGroup
R GetResourcePolicy ListTagsForResource
T TagResource UntagResource
W AssociateAttributeGroup DeleteResourcePolicy DisassociateAttributeGroup PutResourcePolicy
=AttributeGroup
R GetAttributeGroup
W CreateAttributeGroup DeleteAttributeGroup UpdateAttributeGroup
=Portfolio
L DescribePortfolioShares ListPortfolioAccess ListPrincipalsForPortfolio
P CreatePortfolioShare DeletePortfolioShare UpdatePortfolioShare
R DescribePortfolio
W AcceptPortfolioShare AssociatePrincipalWithPortfolio CreatePortfolio DeletePortfolio DisassociatePrincipalFromPortfolio RejectPortfolioShare UpdatePortfolio
=Portfolio,Product
W AssociateTagOptionWithResource DisassociateTagOptionFromResource
=Product
L ListLaunchPaths ListPortfoliosForProduct ListProvisioningArtifacts ListServiceActionsForProvisioningArtifact
R DescribeProduct DescribeProductAsAdmin DescribeProvisioningArtifact DescribeProvisioningParameters
W AssociateServiceActionWithProvisioningArtifact CreateConstraint CreateProduct CreateProvisioningArtifact DeleteProduct DeleteProvisioningArtifact DisassociateServiceActionFromProvisioningArtifact ImportAsProvisionedProduct ProvisionProduct UpdateProduct UpdateProvisioningArtifact
#servicediscovery
=
L ListOperations
R ListNamespaces ListServices ListTagsForResource
T TagResource UntagResource
W CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace
=namespace
R GetNamespace GetResourcePolicy
W DeleteNamespace DeleteResourcePolicy PutResourcePolicy UpdateHttpNamespace UpdatePrivateDnsNamespace UpdatePublicDnsNamespace
=namespace,service
R DiscoverInstances DiscoverInstancesRevision GetOperation
W CreateService
=service
R GetInstance GetInstancesHealthStatus GetService GetServiceAttributes ListInstances
W DeleteService DeleteServiceAttributes DeregisterInstance RegisterInstance UpdateInstanceCustomHealthStatus UpdateService UpdateServiceAttributes
#serviceextract
=
R GetConfig
#servicequotas
=
R GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport
T TagResource UntagResource
W AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate StartAutoManagement StopAutoManagement UpdateAutoManagement
=?quota
R GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota
W PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease
#ses
=
L ListAddonInstances ListAddonSubscriptions ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailTemplates ListExportJobs ListIdentities ListIdentityPolicies ListImportJobs ListIngressPoints ListMultiRegionEndpoints ListRelays ListRuleSets ListTemplates ListTenants ListTrafficPolicies
P ApplyTrackingConfigurationOverrides DeleteIdentityPolicy PutIdentityPolicy
R DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount GetAccountSendingEnabled GetBlacklistReports GetDedicatedIp GetDeliverabilityDashboardOptions GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetMessageInsights GetSendQuota GetSendStatistics GetTemplate ListDomainDeliverabilityCampaigns ListReceiptFilters ListReceiptRuleSets ListVerifiedEmailAddresses
W CloneReceiptRuleSet CreateConfigurationSetTrackingOptions CreateExportJob CreateImportJob CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateTemplate DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteTemplate DeleteVerifiedEmailAddress PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption ReorderReceiptRuleSet SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity
=?identity
R ListRecommendations
=?tenant
R GetSuppressedDestination ListSuppressedDestinations
W DeleteSuppressedDestination PutSuppressedDestination
=addon-instance
R GetAddonInstance
W CreateAddonInstance DeleteAddonInstance
=addon-subscription
R GetAddonSubscription
W CreateAddonSubscription DeleteAddonSubscription
=configuration-set
R GetConfigurationSet GetConfigurationSetEventDestinations
W CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions UpdateConfigurationSet UpdateConfigurationSetEventDestination
=configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant
R ListTagsForResource
T TagResource UntagResource
=configuration-set,dedicated-ip-pool
W PutConfigurationSetDeliveryOptions
=configuration-set,dedicated-ip-pool,mailmanager-archive
W CreateConfigurationSet
=configuration-set,identity
R BatchGetMetricData
W PutEmailIdentityConfigurationSetAttributes SendRawEmail
=configuration-set,identity,template
L ListResourceTenants
W SendBulkEmail SendBulkTemplatedEmail SendEmail SendTemplatedEmail
=configuration-set,identity,template,tenant
W CreateTenantResourceAssociation DeleteTenantResourceAssociation
=configuration-set,mailmanager-archive
W PutConfigurationSetArchivingOptions
=contact-list
L ListContacts
R GetContact GetContactList
W CreateContact CreateContactList DeleteContact DeleteContactList UpdateContact UpdateContactList
=custom-verification-email-template
R GetCustomVerificationEmailTemplate
W CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate UpdateCustomVerificationEmailTemplate
=custom-verification-email-template,identity
W SendCustomVerificationEmail
=dedicated-ip-pool
R GetDedicatedIpPool GetDedicatedIps
W CreateDedicatedIpPool DeleteDedicatedIpPool PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes
=deliverability-test-report
R GetDeliverabilityTestReport
=export-job
R GetExportJob
W CancelExportJob
=identity
L ListEmailIdentityCertificates
P CreateEmailIdentityPolicy DeleteEmailIdentityPolicy ReplicateEmailIdentityDkimSigningKey UpdateEmailIdentityPolicy
R GetDomainStatisticsReport GetEmailIdentity GetEmailIdentityPolicies
W AssociateEmailIdentityCertificate CreateDeliverabilityTestReport CreateEmailIdentity DeleteEmailIdentity DisassociateEmailIdentityCertificate PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes SendBounce
=import-job
R GetImportJob
=mailmanager-address-list
L ListAddressListImportJobs ListMembersOfAddressList
R GetAddressList GetAddressListImportJob GetMemberOfAddressList
W CreateAddressList CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList RegisterMemberToAddressList StartAddressListImportJob StopAddressListImportJob
=mailmanager-archive
R GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults
W CreateArchive DeleteArchive StartArchiveExport StartArchiveSearch StopArchiveExport StopArchiveSearch UpdateArchive
=mailmanager-ingress-point
R GetIngressPoint
W CreateIngressPoint DeleteIngressPoint UpdateIngressPoint
=mailmanager-ingress-point,mailmanager-rule-set
P AllowVendedLogDeliveryForResource
=mailmanager-rule-set
R GetRuleSet
W CreateRuleSet DeleteRuleSet UpdateRuleSet
=mailmanager-smtp-relay
R GetRelay
W CreateRelay DeleteRelay UpdateRelay
=mailmanager-traffic-policy
R GetTrafficPolicy
W CreateTrafficPolicy DeleteTrafficPolicy UpdateTrafficPolicy
=multi-region-endpoint
R GetMultiRegionEndpoint
W DeleteMultiRegionEndpoint
=reputation-policy,tenant
W UpdateReputationEntityPolicy
=template
R GetEmailTemplate
W CreateEmailTemplate DeleteEmailTemplate TestRenderEmailTemplate UpdateEmailTemplate
=tenant
L ListReputationEntities ListTenantResources
R GetReputationEntity GetTenant
W CreateTenant DeleteTenant PutTenantSuppressionAttributes UpdateReputationEntityCustomerManagedStatus
#shield
=
L ListAttacks ListProtectionGroups ListProtections
R DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeSubscription GetGlobalThreatData GetSubscriptionState
W AssociateDRTLogBucket AssociateDRTRole AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup CreateSubscription DeleteSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole EnableApplicationLayerAutomaticResponse EnableProactiveEngagement UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateSubscription
=attack
L ListMitigations
R DescribeAttack
=attack,protection-group
R DescribeAttackContributors
=protection
R DescribeProtection
W AssociateHealthCheck DeleteProtection DisassociateHealthCheck
=protection,protection-group
R ListTagsForResource
T TagResource UntagResource
=protection-group
L ListResourcesInProtectionGroup
R DescribeProtectionGroup
W DeleteProtectionGroup UpdateProtectionGroup
#signer
=
L ListSigningJobs ListSigningPlatforms ListSigningProfiles
R GetSigningPlatform
W PutSigningProfile
=signing-job
R DescribeSigningJob
W RevokeSignature
=signing-job,signing-profile
R GetRevocationStatus
=signing-profile
P AddProfilePermission RemoveProfilePermission
R GetSigningProfile ListProfilePermissions ListTagsForResource
T TagResource UntagResource
W CancelSigningProfile RevokeSigningProfile SignPayload StartSigningJob
#signin
=
L ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole
R GetConsoleAuthorizationConfiguration GetResourcePolicy
W CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration PutResourcePermissionStatement
=console
R Authenticate
W CreateAccount
=console,oauth2-public-client-localhost,oauth2-public-client-remote,oauth2-resource-service-principal
R AuthorizeOAuth2Access CreateOAuth2Token
=oauth2-public-client-localhost,oauth2-public-client-remote,oauth2-resource-service-principal
R IntrospectOAuth2Token
W RevokeOAuth2Token
=oauth2-public-client-registration
W CreateOAuth2PublicClient
#simspaceweaver
=
L ListSimulations
R ListTagsForResource
W StartSimulation
=Simulation
R DescribeApp DescribeSimulation ListApps
T TagResource UntagResource
W CreateSnapshot DeleteApp DeleteSimulation StartApp StartClock StopApp StopClock StopSimulation
#sms
=
L ListApps
R GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers
W CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate ImportAppCatalog ImportServerCatalog LaunchApp NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob
#sms-voice
=
R CarrierLookup DescribeAccountAttributes DescribeAccountLimits DescribeNotifyTemplates DescribeRegistrationFieldDefinitions DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeSpendLimits GetConfigurationSetEventDestinations ListAvailablePhoneNumbers ListConfigurationSets ListNotifyCountries
W CreateConfigurationSet CreateConfigurationSetEventDestination CreateNotifyConfiguration CreateOptOutList CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAttachment CreateVerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteMediaMessageSpendLimitOverride DeleteNotifyMessageSpendLimitOverride DeleteRcsMessageSpendLimitOverride DeleteTextMessageSpendLimitOverride DeleteVoiceMessageSpendLimitOverride RequestSenderId SendVoiceMessage SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride UpdateConfigurationSetEventDestination
=?ConfigurationSet
R DescribeConfigurationSets
=?NotifyConfiguration
R DescribeNotifyConfigurations
=?OptOutList
R DescribeOptOutLists
=?PhoneNumber
R DescribePhoneNumbers
=?Pool
R DescribePools
=?ProtectConfiguration
R DescribeProtectConfigurations
=?RcsAgent
R DescribeRcsAgents
=?Registration
R DescribeRegistrations
=?RegistrationAttachment
R DescribeRegistrationAttachments
=?SenderId
R DescribeSenderIds
=?VerifiedDestinationNumber
R DescribeVerifiedDestinationNumbers
=ConfigurationSet
W CreateEventDestination DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId UpdateEventDestination
=ConfigurationSet,NotifyConfiguration
W SendNotifyTextMessage SendNotifyVoiceMessage
=ConfigurationSet,NotifyConfiguration,OptOutList,PhoneNumber,Pool,ProtectConfiguration,RcsAgent,Registration,RegistrationAttachment,SenderId,VerifiedDestinationNumber
R ListTagsForResource
T TagResource UntagResource
=ConfigurationSet,PhoneNumber,Pool,ProtectConfiguration
W SendMediaMessage
=ConfigurationSet,PhoneNumber,Pool,ProtectConfiguration,RcsAgent,SenderId
W SendRcsMessage
=ConfigurationSet,PhoneNumber,Pool,ProtectConfiguration,SenderId
W SendTextMessage
=ConfigurationSet,PhoneNumber,Pool,SenderId
W SendDestinationNumberVerificationCode
=ConfigurationSet,ProtectConfiguration
W AssociateProtectConfiguration DisassociateProtectConfiguration
=Message
W PutMessageFeedback
=NotifyConfiguration
W DeleteNotifyConfiguration UpdateNotifyConfiguration
=OptOutList
R DescribeOptedOutNumbers
W DeleteOptOutList DeleteOptedOutNumber PutOptedOutNumber
=OptOutList,PhoneNumber
W UpdatePhoneNumber
=OptOutList,PhoneNumber,Pool,SenderId
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicy
=OptOutList,Pool
W UpdatePool
=OptOutList,Pool,Registration
W RequestPhoneNumber
=PhoneNumber
W ReleasePhoneNumber
=PhoneNumber,Pool
R DescribeKeywords
W DeleteKeyword PutKeyword
=PhoneNumber,Pool,RcsAgent,SenderId
W AssociateOriginationIdentity DisassociateOriginationIdentity
=PhoneNumber,RcsAgent,Registration
W CreateRegistrationAssociation
=PhoneNumber,SenderId
W CreatePool
=Pool
R ListPoolOriginationIdentities
W DeletePool
=ProtectConfiguration
R GetProtectConfigurationCountryRuleSet ListProtectConfigurationRuleSetNumberOverrides
W DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride PutProtectConfigurationRuleSetNumberOverride SetAccountDefaultProtectConfiguration UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet
=RcsAgent
R DescribeRcsAgentCountryLaunchStatus
W DeleteRcsAgent UpdateRcsAgent
=Registration
R DescribeRegistrationFieldValues DescribeRegistrationVersions ListRegistrationAssociations
W CreateRegistrationVersion DeleteRegistration DeleteRegistrationFieldValue DiscardRegistrationVersion PutRegistrationFieldValue SubmitRegistrationVersion
=RegistrationAttachment
W DeleteRegistrationAttachment
=SenderId
W ReleaseSenderId UpdateSenderId
=VerifiedDestinationNumber
W DeleteVerifiedDestinationNumber VerifyDestinationNumber
#snow-device-management
=
L ListDevices ListExecutions ListTasks
R DescribeExecution ListTagsForResource
W CreateTask
=managed-device
L ListDeviceResources
R DescribeDevice DescribeDeviceEc2Instances
=managed-device,task
T TagResource UntagResource
=task
R DescribeTask
W CancelTask
#snowball
=
L DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions
R DescribeAddress DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListLongTermPricing
W CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel UpdateCluster UpdateJob UpdateJobShipmentState UpdateLongTermPricing
#sns
=
L ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics
R CheckIfPhoneNumberIsOptedOut GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus ListPhoneNumbersOptedOut
W CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes VerifySMSSandboxPhoneNumber
=?topic
R GetSubscriptionAttributes ListTagsForResource
T TagResource UntagResource
W SetSubscriptionAttributes Unsubscribe
=topic
L ListSubscriptionsByTopic
P AddPermission RemovePermission SetTopicAttributes
R GetDataProtectionPolicy GetTopicAttributes
W ConfirmSubscription CreateTopic DeleteTopic Publish PutDataProtectionPolicy Subscribe
#social-messaging
=
L ListLinkedWhatsAppBusinessAccounts
W AssociateWhatsAppBusinessAccount
=phone-number-id
R GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission
W DeleteWhatsAppMessageMedia GetWhatsAppMessageMedia PostWhatsAppMessageMedia SendWhatsAppCallEvent SendWhatsAppMessage UpdateLinkedWhatsAppBusinessAccountPhoneNumber
=phone-number-id,waba
R ListTagsForResource
T TagResource UntagResource
=waba
L ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary
R GetLinkedWhatsAppBusinessAccount GetWhatsAppFlow GetWhatsAppFlowPreview GetWhatsAppMessageTemplate
W CreateWhatsAppFlow CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppFlow DeleteWhatsAppMessageTemplate DeprecateWhatsAppFlow DisassociateWhatsAppBusinessAccount PublishWhatsAppFlow PutWhatsAppBusinessAccountEventDestinations UpdateWhatsAppFlow UpdateWhatsAppFlowAssets UpdateWhatsAppMessageTemplate
#sqlworkbench
=
L ListConnections ListDatabases ListFiles ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListTabs
R GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSchemaInference GetSqlGenerationContext GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListSampleDatabases ListTaggedResources
W BatchDeleteFolder CreateAccount CreateFolder DeleteQCustomContext DeleteSqlGenerationContext DeleteTab GenerateSession PassAccountSettings PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings UpdateAccountConnectionSettings UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateFolder
=chart
R GetChart
W CreateChart DeleteChart UpdateChart
=chart,connection
W AssociateConnectionWithChart
=chart,connection,notebook,query
R ListTagsForResource
T TagResource UntagResource
=chart,query
W UpdateFileFolder
=connection
R GetConnection
W AssociateConnectionWithTab CreateConnection DeleteConnection DriverExecute UpdateConnection
=notebook
L ListNotebookVersions
R BatchGetNotebookCell ExportNotebook GetNotebook GetNotebookVersion
W AssociateNotebookWithTab CreateNotebook CreateNotebookCell CreateNotebookFromVersion CreateNotebookVersion DeleteNotebook DeleteNotebookCell DeleteNotebookVersion DuplicateNotebook ImportNotebook RestoreNotebookVersion UpdateNotebook UpdateNotebookCellContent UpdateNotebookCellLayout
=query
L ListSavedQueryVersions
R GetSavedQuery
W AssociateQueryWithTab CreateSavedQuery DeleteSavedQuery UpdateSavedQuery
#sqs
=
R ListQueues
=queue
P AddPermission RemovePermission SetQueueAttributes
R GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ReceiveMessage
T TagQueue UntagQueue
W CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask
#ssm
=
L DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync
R DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetManifest GetPatchBaselineForPatchGroup PutConfigurePackageResult StartExecutionPreview
W CancelCommand CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline DeleteActivation DeleteInventory PutInventory RegisterManagedInstance
=association
L ListAssociationVersions
R DescribeAssociationExecutionTargets DescribeAssociationExecutions
W StartAssociationsOnce
=association,automation-execution,cloud-connector,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task
T AddTagsToResource RemoveTagsFromResource
=association,automation-execution,cloud-connector,document,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline
L ListTagsForResource
=association,document,instance,managed-instance
R DescribeAssociation
W CreateAssociation DeleteAssociation UpdateAssociation
=association,instance,managed-instance
W UpdateInstanceAssociationStatus
=automation-definition,automation-execution,document
W StartAutomationExecution StartChangeRequestExecution
=automation-execution
R DescribeAutomationStepExecutions GetAutomationExecution
W SendAutomationSignal StopAutomationExecution
=bucket,document,instance,managed-instance
W SendCommand
=cloud-connector
R GetCloudConnector ValidateCloudConnector
W CreateCloudConnector DeleteCloudConnector UpdateCloudConnector
=document
L ListDocumentMetadataHistory ListDocumentVersions
P ModifyDocumentPermission
R DescribeDocument DescribeDocumentParameters DescribeDocumentPermission GetCalendar GetCalendarState GetDocument
W CreateDocument DeleteDocument PutCalendar UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
=document,instance,managed-instance
W CreateAssociationBatch UpdateAssociationStatus
=document,instance,managed-instance,task
W StartSession
=document,opsitemgroup,parameter
L GetResourcePolicies
P DeleteResourcePolicy PutResourcePolicy
=iam-role,managed-instance
W UpdateManagedInstanceRole
=instance,managed-instance
L ListInstanceAssociations
R DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatchStates DescribeInstancePatches
W PutComplianceItems RequestManagedInstanceRoleToken StartAccessRequest UpdateInstanceInformation UpdateManagedInstancePublicKey
=instance,managed-instance,task
R GetConnectionStatus
=maintenancewindow
L DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks
R GetMaintenanceWindow GetMaintenanceWindowTask
W CancelMaintenanceWindowExecution DeleteMaintenanceWindow RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindow
=maintenancewindow,windowtarget
W DeregisterTargetFromMaintenanceWindow UpdateMaintenanceWindowTarget
=maintenancewindow,windowtask
W DeregisterTaskFromMaintenanceWindow UpdateMaintenanceWindowTask
=managed-instance
W DeregisterManagedInstance
=opsitem
R GetAccessToken GetOpsItem
W AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem UpdateOpsItem
=opsmetadata
R GetOpsMetadata
W DeleteOpsMetadata UpdateOpsMetadata
=parameter
R GetParameter GetParameterHistory GetParameters GetParametersByPath
W DeleteParameter DeleteParameters LabelParameterVersion PutParameter UnlabelParameterVersion
=patchbaseline
R DescribeEffectivePatchesForPatchBaseline GetDefaultPatchBaseline GetPatchBaseline
W DeletePatchBaseline DeregisterPatchBaselineForPatchGroup RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup UpdatePatchBaseline
=resourcedatasync
L ListNodes ListNodesSummary
R GetOpsSummary
W CreateResourceDataSync DeleteResourceDataSync UpdateResourceDataSync
=servicesetting
R GetServiceSetting
W ResetServiceSetting UpdateServiceSetting
=session
W ResumeSession TerminateSession
#ssm-contacts
=
L ListContacts ListEngagements ListPreviewRotationShifts ListRotations
=contact
L ListContactChannels ListPagesByContact
P AssociateContact
R GetContact GetContactPolicy
W CreateContact CreateContactChannel DeleteContact PutContactPolicy StartEngagement UpdateContact
=contact,rotation
R ListTagsForResource
T TagResource UntagResource
=contactchannel
R GetContactChannel
W ActivateContactChannel DeactivateContactChannel DeleteContactChannel SendActivationCode UpdateContactChannel
=engagement
L ListPagesByEngagement
R DescribeEngagement
W StopEngagement
=page
L ListPageReceipts ListPageResolutions
R DescribePage
W AcceptPage
=rotation
L ListRotationOverrides ListRotationShifts
R GetRotation GetRotationOverride
W CreateRotation CreateRotationOverride DeleteRotation DeleteRotationOverride UpdateRotation
#ssm-guiconnect
=
L ListConnections
R GetConnection GetConnectionRecordingPreferences
W CancelConnection DeleteConnectionRecordingPreferences StartConnection UpdateConnectionRecordingPreferences
#ssm-incidents
=
L ListIncidentRecords ListReplicationSets ListResponsePlans
W CreateReplicationSet CreateResponsePlan
=incident-record
W DeleteIncidentRecord DeleteTimelineEvent
=incident-record,replication-set,response-plan
R ListTagsForResource
T TagResource UntagResource
=incident-record,response-plan
L ListIncidentFindings ListRelatedItems ListTimelineEvents
R BatchGetIncidentFindings GetIncidentRecord GetTimelineEvent
W CreateTimelineEvent UpdateIncidentRecord UpdateRelatedItems UpdateTimelineEvent
=replication-set
R GetReplicationSet
W DeleteReplicationSet UpdateDeletionProtection UpdateReplicationSet
=response-plan
P DeleteResourcePolicy PutResourcePolicy
R GetResourcePolicies GetResponsePlan
W DeleteResponsePlan StartIncident UpdateResponsePlan
#ssm-quicksetup
=
L ListConfigurationManagers
R GetServiceSettings ListQuickSetupTypes
W UpdateServiceSettings
=?configuration-manager
L ListConfigurations
R GetConfiguration
=configuration-manager
R GetConfigurationManager ListTagsForResource
T TagResource UntagResource
W CreateConfigurationManager DeleteConfigurationManager UpdateConfigurationDefinition UpdateConfigurationManager
#ssm-sap
=
L ListApplications ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults
P DeleteResourcePermission GetResourcePermission PutResourcePermission
R GetApplication GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource
W BackupDatabase RegisterApplication RestoreDatabase StartConfigurationChecks UpdateHANABackupSettings
=?application
L ListComponents
W DeregisterApplication StartApplication StartApplicationRefresh StopApplication UpdateApplicationSettings
=?component
R GetComponent
=application,component,database
T TagResource UntagResource
#ssmmessages
=
W CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
#sso
=
L ListApplicationInstances ListApplicationTemplates ListApplications ListInstances ListProfiles
P PutPermissionsPolicy
R DescribeRegisteredRegions GetApplicationInstance GetApplicationTemplate GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations SearchGroups SearchUsers
W AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreateManagedApplicationInstance CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteManagedApplicationInstance DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata PutMfaDeviceManagementForDirectory StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust
=Account,Instance
L ListPermissionSetsProvisionedToAccount
=Account,Instance,PermissionSet
L ListAccountAssignments
W CreateAccountAssignment DeleteAccountAssignment ProvisionPermissionSet
=Application
L ListApplicationAccessScopes ListApplicationAssignments ListApplicationAuthenticationMethods ListApplicationGrants
R DescribeApplication DescribeApplicationAssignment GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationSessionConfiguration
W CreateApplicationAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration UpdateApplication
=Application,ApplicationProvider,Instance
W CreateApplication
=Application,Instance,PermissionSet,TrustedTokenIssuer
R ListTagsForResource
T TagResource UntagResource
=ApplicationProvider
L ListApplicationProviders
R DescribeApplicationProvider
=Instance
L ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListApplicationAssignmentsForPrincipal ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers
R DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSetProvisioningStatus DescribeRegion
W AddRegion CreateInstance CreateInstanceAccessControlAttributeConfiguration DeleteInstance DeleteInstanceAccessControlAttributeConfiguration RemoveRegion UpdateInstance UpdateInstanceAccessControlAttributeConfiguration
=Instance,PermissionSet
L ListAccountsForProvisionedPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet
P AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet UpdatePermissionSet
R DescribePermissionSet GetInlinePolicyForPermissionSet GetPermissionsBoundaryForPermissionSet
W CreatePermissionSet DeleteInlinePolicyFromPermissionSet DeletePermissionSet PutInlinePolicyToPermissionSet
=Instance,TrustedTokenIssuer
W CreateTrustedTokenIssuer
=TrustedTokenIssuer
R DescribeTrustedTokenIssuer
W DeleteTrustedTokenIssuer UpdateTrustedTokenIssuer
#sso-directory
=
R DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers
W AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser DeleteProvisioningTenant DeleteUser DisableExternalIdPConfigurationForDirectory DisableUser EnableExternalIdPConfigurationForDirectory EnableUser ImportExternalIdPCertificate RemoveMemberFromGroup StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword UpdateUser UpdateUserName VerifyEmail
#sso-oauth
=Application
W CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM
#states
=
L ListActivities ListStateMachines
R RevealSecrets ValidateStateMachineDefinition
W InvokeHTTPEndpoint SendTaskFailure SendTaskHeartbeat SendTaskSuccess TestState
=activity
R DescribeActivity
W CreateActivity DeleteActivity GetActivityTask
=activity,statemachine
L ListTagsForResource
T TagResource UntagResource
=execution
L ListMapRuns
R DescribeStateMachineForExecution GetExecutionHistory
W RedriveExecution StopExecution
=execution,express
R DescribeExecution
=maprun
R DescribeMapRun
W UpdateMapRun
=maprun,statemachine
L ListExecutions
=statemachine
L ListStateMachineAliases ListStateMachineVersions
R DescribeStateMachine DescribeStateMachineAlias
W CreateStateMachine CreateStateMachineAlias DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion PublishStateMachineVersion StartExecution StartSyncExecution UpdateStateMachine UpdateStateMachineAlias
#storagegateway
=
L ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListTapePools ListTapes ListVolumes
R DescribeTapeArchives
W ActivateGateway CreateTapePool DeleteTapeArchive
=cache-report
R DescribeCacheReport
W CancelCacheReport DeleteCacheReport
=cache-report,fs-association,gateway,share,tape,tapepool,volume
T AddTagsToResource RemoveTagsFromResource
=device
W UpdateVTLDeviceType
=fs-association
R DescribeFileSystemAssociations
W DisassociateFileSystem UpdateFileSystemAssociation
=gateway
L ListLocalDisks ListVolumeRecoveryPoints
R DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeGatewayInformation DescribeMaintenanceStartTime DescribeSMBSettings DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage
W AddCache AddUploadBuffer AddWorkingStorage AssociateFileSystem CreateNFSFileShare CreateSMBFileShare CreateStorediSCSIVolume DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteGateway DisableGateway JoinDomain ResetCache SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest StartGateway UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy
=gateway,share,tape,volume
L ListTagsForResource
=gateway,tape
W CancelArchival CancelRetrieval DeleteTape RetrieveTapeArchive RetrieveTapeRecoveryPoint
=gateway,tapepool
W CreateTapeWithBarcode CreateTapes UpdateAutomaticTapeCreationPolicy
=gateway,volume
W AttachVolume CreateCachediSCSIVolume
=share
R DescribeNFSFileShares DescribeSMBFileShares
W DeleteFileShare EvictFilesFailingUpload NotifyWhenUploaded RefreshCache StartCacheReport UpdateNFSFileShare UpdateSMBFileShare
=tape,tapepool
W AssignTapePool
=tapepool
W BypassGovernanceRetention DeleteTapePool
=target
R DescribeChapCredentials
W DeleteChapCredentials UpdateChapCredentials
=volume
L ListVolumeInitiators
R DescribeCachediSCSIVolumes DescribeSnapshotSchedule DescribeStorediSCSIVolumes
W CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint DeleteSnapshotSchedule DeleteVolume DetachVolume UpdateSnapshotSchedule
#sts
=
R GetAccessKeyInfo GetCallerIdentity GetServiceBearerToken GetSessionToken
T TagGetWebIdentityToken
W DecodeAuthorizationMessage GetDelegatedAccessToken GetWebIdentityToken
=?federated-user
W GetFederationToken
=?role
T TagSession
W SetSourceIdentity
=role
W AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity
=role,self-session
W SetContext
=root-user
W AssumeRoot
#support
=
R DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks DownloadAttachment GetInteraction ListInteractionEntries ListInteractions SearchForCases
W AddAttachmentsToSet AddCommunicationToCase AddRelatedItemToCase CreateCase DisconnectLiveContactForCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction UploadAttachment
#support-console
=
R CheckSubscription DescribeDynamicHelp GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire
W CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback
#supportapp
=
R DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations ListSlackWorkspaceConfigurations
W CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration
#supportauthz
=
L ListActions ListSupportPermitRequests ListSupportPermits
R GetAction
W CreateSupportPermit RegisterKey
=supportpermit
R GetSupportPermit ListTagsForResource
T TagResource UntagResource
W DeleteSupportPermit
=supportpermitrequest
W RejectSupportPermitRequest
#supportplans
=
L ListSupportAgreementRevisions ListSupportAgreements ListSupportPlanModifiers
R GetSupportAgreement GetSupportPlan GetSupportPlanUpdateStatus
W AcceptSupportAgreement CancelSupportAgreement CreateSupportAgreement CreateSupportPlanSchedule RejectSupportAgreement StartSupportPlanUpdate UpdateSupportAgreement
#sustainability
=
R GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues GetEstimatedWaterAllocation GetEstimatedWaterAllocationDimensionValues
#swf
=
L ListDomains
W RegisterDomain
=?domain
L ListTagsForResource
T TagResource UntagResource
=domain
L ListActivityTypes ListClosedWorkflowExecutions ListOpenWorkflowExecutions ListWorkflowTypes
R CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks DescribeActivityType DescribeDomain DescribeWorkflowExecution DescribeWorkflowType GetWorkflowExecutionHistory
W CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType FailWorkflowExecution PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer StartWorkflowExecution TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain UndeprecateWorkflowType
#synthetics
=
L ListGroups
R DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions
W CreateCanary CreateGroup
=canary
L ListAssociatedGroups
R GetCanary GetCanaryRuns
W DeleteCanary StartCanary StartCanaryDryRun StopCanary UpdateCanary
=canary,group
R ListTagsForResource
T TagResource UntagResource
=group
L ListGroupResources
R GetGroup
W AssociateResource DeleteGroup DisassociateResource
#tag
=
L ListRequiredTags
R DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues
T TagResources UntagResources
W StartReportCreation
#tax
=
R GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices
W BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions
#textract
=
R AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters
W CreateAdapter StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis
=adapter
R GetAdapter
W CreateAdapterVersion DeleteAdapter UpdateAdapter
=adapter,adapterversion
R ListTagsForResource
T TagResource UntagResource
=adapterversion
R GetAdapterVersion
W DeleteAdapterVersion
#thinclient
=
L ListDevices ListEnvironments ListSoftwareSets
W CreateEnvironment
=device
L ListDeviceSessions
R GetDevice GetDeviceDetails
W DeleteDevice DeregisterDevice UpdateDevice
=device,environment,softwareset
L ListTagsForResource
T TagResource UntagResource
=environment
R GetEnvironment
W DeleteEnvironment UpdateEnvironment
=softwareset
R GetSoftwareSet
W UpdateSoftwareSet
#timestream
=
L DescribeEndpoints ListBatchLoadTasks ListDatabases ListScheduledQueries
R DescribeAccountSettings DescribeBatchLoadTask GetAwsBackupStatus GetAwsRestoreStatus SelectValues
W CancelQuery CreateScheduledQuery ResumeBatchLoadTask UpdateAccountSettings
=database
L ListTables
R DescribeDatabase
W CreateDatabase DeleteDatabase UpdateDatabase
=database,scheduled-query,table
R ListTagsForResource
T TagResource UntagResource
=scheduled-query
R DescribeScheduledQuery
W DeleteScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
=table
L ListMeasures
R DescribeTable PrepareQuery Select
W CreateBatchLoadTask CreateTable DeleteTable StartAwsBackupJob StartAwsRestoreJob Unload UpdateTable WriteRecords
#timestream-influxdb
=
L ListDbBackups ListDbClusters ListDbInstances ListDbParameterGroups
W CreateDbParameterGroup
=?db-parameter-group
W CreateDbCluster CreateDbInstance
=db-backup
R GetDbBackup
W CreateDbBackup DeleteDbBackup RestoreFromDbBackup
=db-backup,db-cluster,db-instance,db-parameter-group
R ListTagsForResource
T TagResource UntagResource
=db-cluster
R GetDbCluster ListDbInstancesForCluster
W DeleteDbCluster
=db-cluster,db-instance
W RebootDbCluster
=db-cluster,db-parameter-group
W UpdateDbCluster
=db-instance
R GetDbInstance
W DeleteDbInstance RebootDbInstance
=db-instance,db-parameter-group
W UpdateDbInstance
=db-parameter-group
R GetDbParameterGroup
#tiros
=
R GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts
W CreateQuery ExtendQuery
#tnb
=
L ListTagsForResource
=function-instance
L ListSolFunctionInstances
R GetSolFunctionInstance
=function-instance,function-package,network-instance,network-operation,network-package
T TagResource UntagResource
=function-instance,network-instance
W UpdateSolNetworkInstance
=function-package
L ListSolFunctionPackages
R GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor
W CreateSolFunctionPackage DeleteSolFunctionPackage PutSolFunctionPackageContent UpdateSolFunctionPackage ValidateSolFunctionPackageContent
=network-instance
L ListSolNetworkInstances
R GetSolNetworkInstance
W DeleteSolNetworkInstance InstantiateSolNetworkInstance TerminateSolNetworkInstance
=network-instance,network-package
W CreateSolNetworkInstance
=network-operation
L ListSolNetworkOperations
R GetSolNetworkOperation
W CancelSolNetworkOperation
=network-package
L ListSolNetworkPackages
R GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor
W CreateSolNetworkPackage DeleteSolNetworkPackage PutSolNetworkPackageContent UpdateSolNetworkPackage ValidateSolNetworkPackageContent
#transcribe
=
L ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters
R GetMedicalScribeStream ListTagsForResource
T TagResource UntagResource
W CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob
=callanalyticscategory
R GetCallAnalyticsCategory
W DeleteCallAnalyticsCategory UpdateCallAnalyticsCategory
=callanalyticsjob
R GetCallAnalyticsJob
W DeleteCallAnalyticsJob
=languagemodel
R DescribeLanguageModel
W DeleteLanguageModel
=medicalscribejob
R GetMedicalScribeJob
W DeleteMedicalScribeJob
=medicaltranscriptionjob
R GetMedicalTranscriptionJob
W DeleteMedicalTranscriptionJob
=medicalvocabulary
R GetMedicalVocabulary
W DeleteMedicalVocabulary UpdateMedicalVocabulary
=transcriptionjob
R GetTranscriptionJob
W DeleteTranscriptionJob
=vocabulary
R GetVocabulary
W DeleteVocabulary UpdateVocabulary
=vocabularyfilter
R GetVocabularyFilter
W DeleteVocabularyFilter UpdateVocabularyFilter
#transfer
=
L ListSecurityPolicies ListServers ListWebApps ListWorkflows
R DescribeSecurityPolicy ListCertificates ListConnectors ListProfiles
W CreateProfile CreateServer CreateWebApp CreateWorkflow ImportCertificate UpdateAccess
=?profile
W CreateConnector
=agreement
R DescribeAgreement
W DeleteAgreement UpdateAgreement
=agreement,certificate,connector,host-key,profile,server,user,webapp,workflow
T TagResource UntagResource
=agreement,certificate,connector,host-key,profile,server,user,workflow
R ListTagsForResource
=certificate
R DescribeCertificate
W DeleteCertificate UpdateCertificate
=connector
R DescribeConnector ListFileTransferResults
W DeleteConnector StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove TestConnection
=connector,profile
W UpdateConnector
=host-key
R DescribeHostKey
W DeleteHostKey UpdateHostKey
=profile
R DescribeProfile
W DeleteProfile UpdateProfile
=server
L ListUsers
R DescribeAccess DescribeServer ListAccesses ListAgreements ListHostKeys
W CreateAccess CreateAgreement CreateUser DeleteAccess DeleteServer ImportHostKey StartServer StopServer UpdateServer
=user
R DescribeUser TestIdentityProvider
W DeleteSshPublicKey DeleteUser ImportSshPublicKey UpdateUser
=webapp
R DescribeWebApp DescribeWebAppCustomization
W DeleteWebApp DeleteWebAppCustomization UpdateWebApp UpdateWebAppCustomization
=workflow
R DescribeExecution DescribeWorkflow ListExecutions
W DeleteWorkflow SendWorkflowStepState
#transform
=
L ListConnectors ListProfiles
R GetAccountSettings GetAgent GetAgentRuntimeConfiguration GetWebAppUrl ListAgents
W DeleteAgentRuntimeConfiguration PutAgentRuntimeConfiguration UpdateAccountSettings UpdateAgentAccess
=connector
R GetConnector ListTagsForResource
T TagResource UntagResource
W AssociateConnectorResource DeleteConnector RejectConnector
=profile
W AccessTransformProfile CreateProfile DeleteProfile UpdateProfile
#transform-custom
=
L ListAnalyses ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTransformationPackageMetadata
R GetFindingGroups ListTagsForResource
W BatchCreateFindings BatchUpdateFindings ConverseStream SendTelemetryEvent
=analysis
R GetAnalysis GetAnalysisArtifactDownloadUrl ListAnalysisArtifacts
W CreateAnalysis DeleteAnalysis UpdateAnalysis
=analysis,campaign,finding,knowledge-item,package,remediation,repository,source
T TagResource UntagResource
=campaign
R GetCampaign ListCampaignRepositories
W CreateCampaign DeleteCampaign UpdateCampaign UpdateCampaignRepositoryStatus
=finding
R GetFinding
W DeleteFinding
=knowledge-item
R GetKnowledgeItem
W DeleteKnowledgeItem UpdateKnowledgeItemStatus
=package
R GetTransformationPackageUrl ListTransformationPackageShares
W CompleteTransformationPackageUpload CreateTransformationPackageUrl DeleteTransformationPackage ExecuteTransformation ShareTransformationPackage UnshareTransformationPackage UpdateKnowledgeItemConfiguration
=remediation
R GetRemediation
W CreateRemediation DeleteRemediation UpdateRemediation
=repository
R GetRepository
W CreateRepository DeleteRepository UpdateRepository
=source
R GetSource
W CreateSource DeleteSource UpdateSource
#translate
=
L ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs
R DescribeTextTranslationJob
W StopTextTranslationJob
=?parallel-data
R GetParallelData
W CreateParallelData DeleteParallelData UpdateParallelData
=?terminology
R GetTerminology TranslateDocument
W DeleteTerminology ImportTerminology
=parallel-data,terminology
R ListTagsForResource TranslateText
T TagResource UntagResource
W StartTextTranslationJob
#trustedadvisor
=
L ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations ListRecommendationsForResource
R DescribeAccount DescribeAccountAccess DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GetOrganizationRecommendation GetRecommendation ListAccountsForParent ListOrganizationalUnitsForParent ListRoots
W BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin GenerateReport SetAccountAccess SetOrganizationAccess UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus
=checks
R DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries
W ExcludeCheckItems IncludeCheckItems RefreshCheck
#ts
=
L ListExecutions ListTools
W StartExecution
=execution
R GetExecution GetExecutionOutput ListTagsForResource
T TagResource UntagResource
=tool
R GetTool
#user-subscriptions
=
L ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions
R GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory
W CancelPurchaseSession ConfirmPurchaseSession CreateClaim CreateClaimAddOn CreatePurchaseSession CreateUpdatePlanPreview DeleteAutoTopUpRule DeleteClaim SetAutoTopUpRule SetOverageConfig SetUsageLimit UpdateClaim
#uxc
=
R GetAccountColor GetAccountCustomizations ListServices
W DeleteAccountColor PutAccountColor UpdateAccountCustomizations
#vendor-insights
=
L ListDataSources ListEntitledSecurityProfiles ListSecurityProfiles
R GetProfileAccessTerms
W CreateDataSource CreateSecurityProfile
=DataSource
R GetDataSource
W DeleteDataSource UpdateDataSource
=DataSource,SecurityProfile
R ListTagsForResource
T TagResource UntagResource
=SecurityProfile
L ListEntitledSecurityProfileSnapshots ListSecurityProfileSnapshots
R GetEntitledSecurityProfileSnapshot GetSecurityProfile GetSecurityProfileSnapshot
W ActivateSecurityProfile AssociateDataSource DeactivateSecurityProfile DisassociateDataSource UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration UpdateSecurityProfileSnapshotReleaseConfiguration
#verified-access
=
W AllowVerifiedAccess
#verifiedpermissions
=
L ListPolicyStoreAliases ListPolicyStores
W CreatePolicyStore
=policy-store
L ListIdentitySources ListPolicies ListPolicyTemplates
R GetIdentitySource GetPolicy GetPolicyStore GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource
T TagResource UntagResource
W CreateIdentitySource CreatePolicy CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate
=policy-store,policy-store-alias
W CreatePolicyStoreAlias
=policy-store-alias
R GetPolicyStoreAlias
W DeletePolicyStoreAlias
#voiceid
=
L ListDomains
R DescribeComplianceConsent
W CreateDomain RegisterComplianceConsent
=?domain
R ListTagsForResource
T TagResource UntagResource
=domain
L ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists
R DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist
W AssociateFraudster CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DisassociateFraudster EvaluateSession OptOutSpeaker StartFraudsterRegistrationJob StartSpeakerEnrollmentJob UpdateDomain UpdateWatchlist
#vpc-lattice
=
L ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups
P AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation
R ListTagsForResource
=AccessLogSubscription
R GetAccessLogSubscription
W DeleteAccessLogSubscription UpdateAccessLogSubscription
=AccessLogSubscription,DomainVerification,Listener,ResourceConfiguration,ResourceEndpointAssociation,ResourceGateway,Rule,Service,ServiceNetwork,ServiceNetworkResourceAssociation,ServiceNetworkServiceAssociation,ServiceNetworkVpcAssociation,TargetGroup
T TagResource UntagResource
=AccessLogSubscription,ResourceConfiguration,Service,ServiceNetwork
W CreateAccessLogSubscription
=DomainVerification
R GetDomainVerification
W DeleteDomainVerification StartDomainVerification
=DomainVerification,ResourceConfiguration,ResourceGateway
W CreateResourceConfiguration
=Listener
R GetListener
W CreateListener DeleteListener UpdateListener
=ResourceConfiguration
R GetResourceConfiguration
W DeleteResourceConfiguration UpdateResourceConfiguration
=ResourceConfiguration,Service,ServiceNetwork
R GetResourcePolicy
W DeleteResourcePolicy PutResourcePolicy
=ResourceConfiguration,ServiceNetwork,ServiceNetworkResourceAssociation
W CreateServiceNetworkResourceAssociation
=ResourceEndpointAssociation
W DeleteResourceEndpointAssociation
=ResourceGateway
R GetResourceGateway
W CreateResourceGateway DeleteResourceGateway UpdateResourceGateway
=Rule
R GetRule
W CreateRule DeleteRule UpdateRule
=Service
R GetService
W CreateService DeleteService UpdateService
=Service,ServiceNetwork
P DeleteAuthPolicy PutAuthPolicy
R GetAuthPolicy
=Service,ServiceNetwork,ServiceNetworkServiceAssociation
W CreateServiceNetworkServiceAssociation
=ServiceNetwork
R GetServiceNetwork
W CreateServiceNetwork DeleteServiceNetwork UpdateServiceNetwork
=ServiceNetwork,ServiceNetworkVpcAssociation
W CreateServiceNetworkVpcAssociation
=ServiceNetworkResourceAssociation
R GetServiceNetworkResourceAssociation
W DeleteServiceNetworkResourceAssociation
=ServiceNetworkServiceAssociation
R GetServiceNetworkServiceAssociation
W DeleteServiceNetworkServiceAssociation
=ServiceNetworkVpcAssociation
R GetServiceNetworkVpcAssociation
W DeleteServiceNetworkVpcAssociation UpdateServiceNetworkVpcAssociation
=TargetGroup
L ListTargets
R GetTargetGroup
W CreateTargetGroup DeleteTargetGroup DeregisterTargets RegisterTargets UpdateTargetGroup
#vpc-lattice-svcs
=Service
W Invoke
=TCP Service
W Connect
#vpce
=vpc-endpoint,vpc-endpoint-service
W AllowMultiRegion
#waf
=
L ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
R GetChangeToken GetChangeTokenStatus
=?webacl
R GetSampledRequests
=bytematchset
R GetByteMatchSet
W CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet
=geomatchset
R GetGeoMatchSet
W CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet
=ipset
R GetIPSet
W CreateIPSet DeleteIPSet UpdateIPSet
=ratebasedrule
R GetRateBasedRule GetRateBasedRuleManagedKeys
W CreateRateBasedRule DeleteRateBasedRule UpdateRateBasedRule
=ratebasedrule,rule,rulegroup,webacl
R ListTagsForResource
T TagResource UntagResource
=regexmatchset
R GetRegexMatchSet
W CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet
=regexpatternset
R GetRegexPatternSet
W CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet
=rule
R GetRule
W CreateRule DeleteRule UpdateRule
=rulegroup
P DeletePermissionPolicy PutPermissionPolicy
R GetPermissionPolicy GetRuleGroup
W CreateRuleGroup DeleteRuleGroup UpdateRuleGroup
=sizeconstraintset
R GetSizeConstraintSet
W CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet
=sqlinjectionmatchset
R GetSqlInjectionMatchSet
W CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet
=webacl
P CreateWebACL DeleteWebACL UpdateWebACL
R GetLoggingConfiguration GetWebACL
W CreateWebACLMigrationStack DeleteLoggingConfiguration PutLoggingConfiguration
=xssmatchset
R GetXssMatchSet
W CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet
#waf-regional
=
L ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
R GetChangeToken GetChangeTokenStatus
=?webacl
R GetSampledRequests
=bytematchset
R GetByteMatchSet
W CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet
=geomatchset
R GetGeoMatchSet
W CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet
=ipset
R GetIPSet
W CreateIPSet DeleteIPSet UpdateIPSet
=loadbalancer/app/
R GetWebACLForResource
W DisassociateWebACL
=loadbalancer/app/,webacl
W AssociateWebACL
=ratebasedrule
R GetRateBasedRule GetRateBasedRuleManagedKeys
W CreateRateBasedRule DeleteRateBasedRule UpdateRateBasedRule
=ratebasedrule,rule,rulegroup,webacl
R ListTagsForResource
T TagResource UntagResource
=regexmatchset
R GetRegexMatchSet
W CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet
=regexpatternset
R GetRegexPatternSet
W CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet
=rule
R GetRule
W CreateRule DeleteRule UpdateRule
=rulegroup
P DeletePermissionPolicy PutPermissionPolicy
R GetPermissionPolicy GetRuleGroup
W CreateRuleGroup DeleteRuleGroup UpdateRuleGroup
=sizeconstraintset
R GetSizeConstraintSet
W CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet
=sqlinjectionmatchset
R GetSqlInjectionMatchSet
W CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet
=webacl
L ListResourcesForWebACL
P CreateWebACL DeleteWebACL UpdateWebACL
R GetLoggingConfiguration GetWebACL
W CreateWebACLMigrationStack DeleteLoggingConfiguration PutLoggingConfiguration
=xssmatchset
R GetXssMatchSet
W CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet
#wafv2
=
L ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListSettlementRecords ListWebACLs
R CheckCapacity DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetMobileSdkRelease GetRevenueStatistics GetRevenueStatisticsSummary GetRevenueStatisticsTimeSeries ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration
W CreateAPIKey DeleteAPIKey
=agentcore-gateway,amplify-app,apigateway,apprunner,appsync,loadbalancer/app/,userpool,verified-access-instance
W DisassociateWebACL
=agentcore-gateway,amplify-app,apigateway,apprunner,appsync,loadbalancer/app/,userpool,verified-access-instance,webacl
R GetWebACLForResource
W AssociateWebACL
=agentcore-gateway,amplify-app,apprunner,userpool,verified-access-instance,webacl
L ListResourcesForWebACL
=ipset
R GetIPSet
W CreateIPSet DeleteIPSet UpdateIPSet
=ipset,managedruleset,regexpatternset,rulegroup,webacl
W CreateWebACL UpdateWebACL
=ipset,regexpatternset,rulegroup
W CreateRuleGroup UpdateRuleGroup
=ipset,regexpatternset,rulegroup,webacl
R ListTagsForResource
T TagResource UntagResource
=managedruleset
R GetManagedRuleSet
W UpdateManagedRuleSetVersionExpiryDate
=managedruleset,rulegroup
W PutManagedRuleSetVersions
=regexpatternset
R GetRegexPatternSet
W CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet
=rulegroup
P DeletePermissionPolicy PutPermissionPolicy
R GetPermissionPolicy GetRuleGroup
W DeleteRuleGroup
=webacl
R GetLoggingConfiguration GetRateBasedStatementManagedKeys GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL
W DeleteFirewallManagerRuleGroups DeleteLoggingConfiguration DeleteWebACL DisassociateFirewallManager PutFirewallManagerRuleGroups PutLoggingConfiguration
#wam
=
W AuthenticatePackager
#wellarchitected
=
L ListLenses ListNotifications ListProfileNotifications ListProfiles ListReviewTemplates ListShareInvitations ListWorkloads
R GetConsolidatedReport GetGlobalSettings GetProfileTemplate ListAgentProfiles
W ConfigureIntegration CreateAgentProfile CreateProfile CreateReviewTemplate CreateWorkload ImportLens UpdateGlobalSettings UpdateShareInvitation
=agent-profile
R GetAgentContext GetAgentGoal GetAgentProfile GetAgentRecommendationGeneration ListAgentContexts ListAgentGoals ListAgentRecommendationGenerations ListAgentRecommendations
W CreateAgentContext CreateAgentGoal DeleteAgentContext DeleteAgentGoal DeleteAgentProfile StartAgentRecommendationGeneration UpdateAgentContext UpdateAgentGoal UpdateAgentProfile
=agent-profile,agent-recommendation,lens,profile,review-template,workload
R ListTagsForResource
T TagResource UntagResource
=agent-recommendation
R GetAgentRecommendation ListAgentRecommendationItems
W PutAgentRecommendationFeedback UpdateAgentRecommendationStatus
=lens
L ListLensShares
R ExportLens GetLens GetLensVersionDifference
W CreateLensShare CreateLensVersion DeleteLens DeleteLensShare
=profile
L ListProfileShares
R GetProfile
W CreateProfileShare DeleteProfile DeleteProfileShare UpdateProfile
=profile,workload
W UpgradeProfileVersion
=review-template
L ListReviewTemplateAnswers ListTemplateShares
R GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview
W CreateTemplateShare DeleteReviewTemplate DeleteTemplateShare UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpgradeReviewTemplateLensReview
=workload
L ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListMilestones ListWorkloadShares
R GetAnswer GetLensReview GetLensReviewReport GetMilestone GetWorkload
W AssociateLenses AssociateProfiles CreateMilestone CreateWorkloadShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles UpdateAnswer UpdateIntegration UpdateLensReview UpdateWorkload UpdateWorkloadShare UpgradeLensReview
#wickr
=
R ListNetworks
=network
R BatchLookupUserUname GetBot GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetOpentdfConfig GetSecurityGroup GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListSecurityGroupUsers ListSecurityGroups ListTagsForResource ListUsers
T TagResource UntagResource
W BatchCreateUser BatchDeleteUser BatchReinviteUser BatchResetDevicesForUser BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge CreateNetwork CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup RegisterOidcConfig RegisterOidcConfigTest RegisterOpentdfConfig UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup UpdateUser
#wisdom
=
L ListAIAgents ListAIGuardrails ListAIPrompts ListAssistantAssociations ListAssistants ListKnowledgeBases
R ListTagsForResource SearchSessions
W CreateAIAgent CreateAIGuardrail CreateAIPrompt CreateAssistant CreateAssistantAssociation CreateKnowledgeBase CreateQuickResponse CreateSession
=?Assistant
P AllowVendedLogDeliveryForResource
=AIAgent
L ListAIAgentVersions
R GetAIAgent
W CreateAIAgentVersion DeleteAIAgent DeleteAIAgentVersion UpdateAIAgent
=AIGuardrail
L ListAIGuardrailVersions
R GetAIGuardrail
W CreateAIGuardrailVersion DeleteAIGuardrail DeleteAIGuardrailVersion UpdateAIGuardrail
=AIPrompt
L ListAIPromptVersions
R GetAIPrompt
W CreateAIPromptVersion DeleteAIPrompt DeleteAIPromptVersion UpdateAIPrompt
=Assistant
L ListModels
R GetAssistant QueryAssistant Retrieve
W DeleteAssistant PutFeedback RemoveAssistantAIAgent UpdateAssistantAIAgent
=Assistant,AssistantAssociation,Content,ContentAssociation,KnowledgeBase,MessageTemplate,QuickResponse,Session
T TagResource UntagResource
=AssistantAssociation
R GetAssistantAssociation
W DeleteAssistantAssociation
=Content
L ListContentAssociations
R GetContent GetContentSummary
W CreateContentAssociation DeleteContent UpdateContent
=Content,ContentAssociation
R GetContentAssociation
W DeleteContentAssociation
=KnowledgeBase
L ListContents ListImportJobs ListMessageTemplates ListQuickResponses
R GetImportJob GetKnowledgeBase SearchContent SearchMessageTemplates SearchQuickResponses
W CreateContent CreateMessageTemplate DeleteImportJob DeleteKnowledgeBase RemoveKnowledgeBaseTemplateUri StartContentUpload StartImportJob UpdateKnowledgeBaseTemplateUri
=MessageTemplate
L ListMessageTemplateVersions
R GetMessageTemplate RenderMessageTemplate
W ActivateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion DeactivateMessageTemplate DeleteMessageTemplate DeleteMessageTemplateAttachment UpdateMessageTemplate UpdateMessageTemplateMetadata
=QuickResponse
R GetQuickResponse
W DeleteQuickResponse UpdateQuickResponse
=Session
L ListMessages ListSpans
R GetNextMessage GetRecommendations GetSession
W NotifyRecommendationsReceived SendMessage UpdateSession UpdateSessionData
#workdocs
=
L DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders DescribeUsers SearchResources
R CheckAlias DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder GetFolderPath GetGroup GetResources
W AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription DeleteUser DeregisterDirectory InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions RemoveResourcePermission RestoreDocumentVersions UpdateDocument UpdateDocumentVersion UpdateFolder UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings
=organization
W StartInstanceExport
#worklink
=
L ListFleets
W CreateFleet
=fleet
L ListDevices ListDomains ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities SearchEntity
R DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration DescribeDomain DescribeFleetMetadata DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority ListTagsForResource
T TagResource UntagResource
W AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority DeleteFleet DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority RestoreDomainAccess RevokeDomainAccess SignOutUser UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration UpdateDomainMetadata UpdateFleetMetadata UpdateIdentityProviderConfiguration
#workmail
=
L ListOrganizations
W CreateIdentityCenterApplication CreateOrganization DeleteIdentityCenterApplication
=organization
L DescribeGroup DescribeMailDomains DescribeOrganization DescribeResource DescribeUser ListAliases ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers
R DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailboxExportJob DescribeOutboundMailFlowRule DescribeSmtpGateway GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAvailabilityConfigurations ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules SearchMembers TestAvailabilityConfiguration
T TagResource UntagResource
W AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TestInboundMailFlowRules TestOutboundMailFlowRules UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice
#workmailmessageflow
=RawMessage
R GetRawMessageContent
W PutRawMessageContent
#workspaces
=
L DescribeApplications DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaces DescribeWorkspacesPools ListAccountLinks ListAvailableManagementCidrRanges
R DescribeAccount DescribeAccountModifications DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeTags DescribeWorkspaceDirectories DescribeWorkspacesConnectionStatus GetAccountLink
T CreateTags DeleteTags
W AcceptAccountLinkInvitation CreateAccountLinkInvitation CreateConnectionAlias CreateIpGroup DeleteAccountLinkInvitation ImportCustomWorkspaceImage ImportWorkspaceImage InvokeOnboardingAgent ModifyAccount Personalization RejectAccountLinkInvitation TerminateWorkspacesPoolSession UpdateConsent
=certificateid
W CreateRootClientCertificate DeleteRootClientCertificate UpdateRootClientCertificate
=connectionalias
P UpdateConnectionAliasPermission
R DescribeConnectionAliasPermissions
W DeleteConnectionAlias DisassociateConnectionAlias
=connectionalias,directoryid
W AssociateConnectionAlias
=directoryid
L DescribeClientProperties DescribeConnectClientAddIns DirectoryAccessManagement
P ModifySelfservicePermissions
R DescribeClientBranding
W CreateConnectClientAddIn DeleteClientBranding DeleteConnectClientAddIn DeregisterWorkspaceDirectory ImportClientBranding ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties RegisterWorkspaceDirectory Stream UpdateConnectClientAddIn
=directoryid,workspacebundle,workspaceid
W CreateWorkspaces
=directoryid,workspacebundle,workspacespool
W CreateWorkspacesPool
=directoryid,workspaceid
W CreateStandbyWorkspaces
=directoryid,workspaceipgroup
W AssociateIpGroups DisassociateIpGroups
=workspaceapplication
L DescribeApplicationAssociations
=workspaceapplication,workspaceid
W AssociateWorkspaceApplication DisassociateWorkspaceApplication
=workspacebundle
L DescribeBundleAssociations
W DeleteWorkspaceBundle
=workspacebundle,workspaceid
W MigrateWorkspace
=workspacebundle,workspaceimage
W CreateWorkspaceBundle UpdateWorkspaceBundle
=workspaceid
L DescribeWorkspaceAssociations DescribeWorkspaceSnapshots
R GetTroubleshootingRecommendation InvokeTroubleshootingInvestigation ListTroubleshootingRecommendations
W DeployWorkspaceApplications ModifyWorkspaceProperties ModifyWorkspaceState RebootWorkspaces RebuildWorkspaces RestoreWorkspace StartWorkspaces StopWorkspaces TerminateWorkspaces
=workspaceid,workspaceimage
W CreateWorkspaceImage
=workspaceimage
L DescribeImageAssociations
P UpdateWorkspaceImagePermission
R DescribeWorkspaceImagePermissions
W CopyWorkspaceImage CreateUpdatedWorkspaceImage DeleteWorkspaceImage
=workspaceipgroup
R DescribeIpGroups
W AuthorizeIpRules DeleteIpGroup RevokeIpRules UpdateRulesOfIpGroup
=workspacespool
L DescribeWorkspacesPoolSessions
W StartWorkspacesPool StopWorkspacesPool TerminateWorkspacesPool UpdateWorkspacesPool
#workspaces-instances
=
L ListInstanceTypes ListRegions ListWorkspaceInstances
W CreateVolume CreateWorkspaceInstance
=VolumeId
W DeleteVolume
=WorkspaceInstanceId
L ListTagsForResource
R GetWorkspaceInstance
T TagResource UntagResource
W AssociateVolume DeleteWorkspaceInstance DisassociateVolume
#workspaces-web
=
R ListBrowserSettings ListDataProtectionSettings ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings
W CreateBrowserSettings CreateDataProtectionSettings CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings
=browserSettings
R GetBrowserSettings
W DeleteBrowserSettings UpdateBrowserSettings
=browserSettings,dataProtectionSettings,identityProvider,ipAccessSettings,networkSettings,portal,sessionLogger,trustStore,userAccessLoggingSettings,userSettings
T TagResource UntagResource
=browserSettings,portal
W AssociateBrowserSettings
=dataProtectionSettings
R GetDataProtectionSettings
W DeleteDataProtectionSettings UpdateDataProtectionSettings
=dataProtectionSettings,portal
W AssociateDataProtectionSettings
=identityProvider
R GetIdentityProvider ListIdentityProviders
=identityProvider,portal
W CreateIdentityProvider DeleteIdentityProvider UpdateIdentityProvider
=ipAccessSettings
R GetIpAccessSettings
W DeleteIpAccessSettings UpdateIpAccessSettings
=ipAccessSettings,portal
W AssociateIpAccessSettings
=networkSettings
R GetNetworkSettings
W DeleteNetworkSettings UpdateNetworkSettings
=networkSettings,portal
W AssociateNetworkSettings
=portal
R GetPortal GetPortalServiceProviderMetadata GetSession ListSessions
W DeletePortal DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession UpdatePortal
=portal,sessionLogger
W AssociateSessionLogger
=portal,trustStore
W AssociateTrustStore
=portal,userAccessLoggingSettings
W AssociateUserAccessLoggingSettings
=portal,userSettings
W AssociateUserSettings
=sessionLogger
R GetSessionLogger
W DeleteSessionLogger UpdateSessionLogger
=trustStore
R GetTrustStore GetTrustStoreCertificate
W DeleteTrustStore UpdateTrustStore
=userAccessLoggingSettings
R GetUserAccessLoggingSettings
W DeleteUserAccessLoggingSettings UpdateUserAccessLoggingSettings
=userSettings
R GetUserSettings
W DeleteUserSettings UpdateUserSettings
#xray
=
L BatchGetTraces ListResourcePolicies ListRetrievedTraces
P PutEncryptionConfig
R BatchGetTraceSummaryById CancelTraceRetrieval GetDistinctTraceGraphs GetEncryptionConfig GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval
W DeleteResourcePolicy Link PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords PutTraceSegments UpdateIndexingRule UpdateTraceSegmentDestination
=group
R GetGroup
W CreateGroup DeleteGroup UpdateGroup
=group,sampling-rule
L ListTagsForResource
T TagResource UntagResource
=sampling-rule
W CreateSamplingRule DeleteSamplingRule UpdateSamplingRule
`;

// src/iam/data/resource-types.ts
var resourceTypes = `
#a2c
#a4b
addressbook|:@address-book/{ResourceId}
conferenceprovider|:@conference-provider/{ResourceId}
contact|:@contact/{ResourceId}
device|:@device/{ResourceId}
gatewaygroup|:@gateway-group/{ResourceId}
gateway|:@gateway/{ResourceId}
networkprofile|:@network-profile/{ResourceId}
profile|:@profile/{ResourceId}
room|:@room/{ResourceId}
schedule|:@schedule/{ResourceId}
skillgroup|:@skill-group/{ResourceId}
user|:@user/{ResourceId}
#access-analyzer
Analyzer|:@analyzer/{AnalyzerName}
ArchiveRule|:@analyzer/{AnalyzerName}/archive-rule/{RuleName}
#account
accountInOrganization|::{ManagementAccountId}:account/o-{OrganizationId}/{MemberAccountId}
account|::{Account}:account
#account-access
application|:@application/{ResourceId}
#acm
acme-domain-validation|:@acme-endpoint/{AcmeEndpointId}/acme-domain-validation/{AcmeDomainValidationId}
acme-endpoint|:@acme-endpoint/{AcmeEndpointId}
acme-external-account-binding|:@acme-endpoint/{AcmeEndpointId}/acme-external-account-binding/{ExternalAccountBindingId}
certificate|:@certificate/{CertificateId}
#acm-pca
certificate-authority|:@certificate-authority/{CertificateAuthorityId}
#aco-automation
AutomationRule|compute-optimizer::{Account}:automation-rule/{RuleId}
#action-recommendations
#activate
#agent-registry
registry-record|:@registry/{RegistryId}/record/{RecordId}
registry|:@registry/{RegistryId}
#agentaccess-mcp
#aidevops
agentspace|:@agentspace/{AgentSpaceId}
asset|:@agentspace/{AgentSpaceId}/asset/{AssetId}
associations|:@agentspace/{AgentSpaceId}/association/{AssociationId}
private-connection|:@private-connection/{Name}
service|:@service/{ServiceId}
trigger|:@agentspace/{AgentSpaceId}/trigger/{TriggerId}
#aiops
investigation-group|:@investigation-group/{InvestigationGroupId}
#airflow
environment|:@environment/{EnvironmentName}
rbac-role|:@role/{EnvironmentName}/{RoleName}
#airflow-serverless
Workflow|:@workflow/{WorkflowId}
#amplify
apps|:@apps/{AppId}
branches|:@apps/{AppId}/branches/{BranchName}
domains|:@apps/{AppId}/domains/{DomainName}
jobs|:@apps/{AppId}/branches/{BranchName}/jobs/{JobId}
webhooks|:@webhooks/{WebhookId}
#amplifybackend
api|:@/backend/{AppId}/api/*
auth|:@/backend/{AppId}/auth/*
backend|:@/backend/{AppId}/*
config|:@/backend/{AppId}/config/*
created-backend|:@/backend/*
environment|:@/backend/{AppId}/environments/*
job|:@/backend/{AppId}/job/*
storage|:@/backend/{AppId}/storage/*
token|:@/backend/{AppId}/challenge/*
#amplifyuibuilder
CodegenJobResource|:@app/{AppId}/environment/{EnvironmentName}/codegen-jobs/{Id}
ComponentResource|:@app/{AppId}/environment/{EnvironmentName}/components/{Id}
FormResource|:@app/{AppId}/environment/{EnvironmentName}/forms/{Id}
ThemeResource|:@app/{AppId}/environment/{EnvironmentName}/themes/{Id}
#aoss
CollectionGroup|:@collection-group/{CollectionGroupId}
Collection|:@collection/{CollectionId}
Dashboards|:@dashboards/default
#apigateway
AccessLogSettings|:{Region}::/apis/{ApiId}/stages/{StageName}/accesslogsettings
Account|:{Region}::/account
ApiKeys|:{Region}::/apikeys
ApiKey|:{Region}::/apikeys/{ApiKeyId}
ApiMappings|:{Region}::/domainnames/{DomainName}/apimappings
ApiMapping|:{Region}::/domainnames/{DomainName}/apimappings/{ApiMappingId}
Apis|:{Region}::/apis
Api|:{Region}::/apis/{ApiId}
AuthorizersCache|:{Region}::/apis/{ApiId}/stages/{StageName}/cache/authorizers
Authorizers|:{Region}::/apis/{ApiId}/authorizers :{Region}::/restapis/{RestApiId}/authorizers
Authorizer|:{Region}::/apis/{ApiId}/authorizers/{AuthorizerId} :{Region}::/restapis/{RestApiId}/authorizers/{AuthorizerId}
BasePathMappings|:{Region}::/domainnames/{DomainName}/basepathmappings
BasePathMapping|:{Region}::/domainnames/{DomainName}/basepathmappings/{BasePath}
ClientCertificates|:{Region}::/clientcertificates
ClientCertificate|:{Region}::/clientcertificates/{ClientCertificateId}
Cors|:{Region}::/apis/{ApiId}/cors
Deployments|:{Region}::/apis/{ApiId}/deployments :{Region}::/restapis/{RestApiId}/deployments
Deployment|:{Region}::/apis/{ApiId}/deployments/{DeploymentId} :{Region}::/restapis/{RestApiId}/deployments/{DeploymentId}
DocumentationParts|:{Region}::/restapis/{RestApiId}/documentation/parts
DocumentationPart|:{Region}::/restapis/{RestApiId}/documentation/parts/{DocumentationPartId}
DocumentationVersions|:{Region}::/restapis/{RestApiId}/documentation/versions
DocumentationVersion|:{Region}::/restapis/{RestApiId}/documentation/versions/{DocumentationVersionId}
DomainNameAccessAssociations|:@/domainnameaccessassociations
DomainNameAccessAssociation|:@/domainnameaccessassociations/domainname/{DomainName}/{SourceType}/{SourceId}
DomainNames|:{Region}::/domainnames
DomainName|:{Region}::/domainnames/{DomainName}
ExportedAPI|:{Region}::/apis/{ApiId}/exports/{Specification}
GatewayResponses|:{Region}::/restapis/{RestApiId}/gatewayresponses
GatewayResponse|:{Region}::/restapis/{RestApiId}/gatewayresponses/{ResponseType}
IntegrationResponses|:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses
IntegrationResponse|:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId} :{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration/responses/{StatusCode}
Integrations|:{Region}::/apis/{ApiId}/integrations
Integration|:{Region}::/apis/{ApiId}/integrations/{IntegrationId} :{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration
MethodResponse|:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/responses/{StatusCode}
Method|:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}
ModelTemplate|:{Region}::/apis/{ApiId}/models/{ModelId}/template
Models|:{Region}::/apis/{ApiId}/models :{Region}::/restapis/{RestApiId}/models
Model|:{Region}::/apis/{ApiId}/models/{ModelId} :{Region}::/restapis/{RestApiId}/models/{ModelName}
PortalProduct|:@/portalproducts/{PortalProductId}
Portal|:@/portals/{PortalId}
PrivateBasePathMappings|:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings
PrivateBasePathMapping|:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings/{BasePath}
PrivateDomainName|:@/domainnames/{DomainName}+{DomainIdentifier}
ProductPage|:@/portalproducts/{PortalProductId}/productpages/{ProductPageId}
ProductRestEndpointPage|:@/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}
RequestValidators|:{Region}::/restapis/{RestApiId}/requestvalidators
RequestValidator|:{Region}::/restapis/{RestApiId}/requestvalidators/{RequestValidatorId}
Resources|:{Region}::/restapis/{RestApiId}/resources
Resource|:{Region}::/restapis/{RestApiId}/resources/{ResourceId}
RestApis|:{Region}::/restapis
RestApi|:{Region}::/restapis/{RestApiId}
RouteRequestParameter|:{Region}::/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}
RouteResponses|:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses
RouteResponse|:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}
RouteSettings|:{Region}::/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}
Routes|:{Region}::/apis/{ApiId}/routes
Route|:{Region}::/apis/{ApiId}/routes/{RouteId}
RoutingRule|:@/domainnames/{DomainName}/routingrules/{RoutingRuleId}
Sdk|:{Region}::/restapis/{RestApiId}/stages/{StageName}/sdks/{SdkType}
Stages|:{Region}::/apis/{ApiId}/stages :{Region}::/restapis/{RestApiId}/stages
Stage|:{Region}::/apis/{ApiId}/stages/{StageName} :{Region}::/restapis/{RestApiId}/stages/{StageName}
Tags|:{Region}::/tags/{UrlEncodedResourceARN}
Template|:{Region}::/restapis/models/{ModelName}/template
UsagePlanKeys|:{Region}::/usageplans/{UsagePlanId}/keys
UsagePlanKey|:{Region}::/usageplans/{UsagePlanId}/keys/{Id}
UsagePlans|:{Region}::/usageplans
UsagePlan|:{Region}::/usageplans/{UsagePlanId}
VpcLinks|:{Region}::/vpclinks
VpcLink|:{Region}::/vpclinks/{VpcLinkId}
#app-integrations
application-association|:@application-association/{ApplicationId}/{ApplicationAssociationId}
application|:@application/{ApplicationId}
data-integration-association|:@data-integration-association/{DataIntegrationId}/{ResourceId}
data-integration|:@data-integration/{DataIntegrationId}
event-integration-association|:@event-integration-association/{EventIntegrationName}/{ResourceId}
event-integration|:@event-integration/{EventIntegrationName}
#appconfig
application|:@application/{ApplicationId}
configurationprofile|:@application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}
configuration|:@application/{ApplicationId}/environment/{EnvironmentId}/configuration/{ConfigurationProfileId}
deploymentstrategy|:@deploymentstrategy/{DeploymentStrategyId}
deployment|:@application/{ApplicationId}/environment/{EnvironmentId}/deployment/{DeploymentNumber}
environment|:@application/{ApplicationId}/environment/{EnvironmentId}
experimentdefinition|:@application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}
experimentrun|:@application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}/experimentrun/{ExperimentRunNumber}
extensionassociation|:@extensionassociation/{ExtensionAssociationId}
extension|:@extension/{ExtensionId}/{ExtensionVersionNumber}
hostedconfigurationversion|:@application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}
#appfabric
appauthorization|:@appbundle/{AppbundleId}/appauthorization/{AppAuthorizationIdentifier}
appbundle|:@appbundle/{AppBundleIdentifier}
ingestiondestination|:@appbundle/{AppbundleId}/ingestion/{IngestionIdentifier}/ingestiondestination/{IngestionDestinationIdentifier}
ingestion|:@appbundle/{AppbundleId}/ingestion/{IngestionIdentifier}
#appflow
connectorprofile|:@connectorprofile/{ProfileName}
connector|:@connector/{ConnectorLabel}
flow|:@flow/{FlowName}
#application-autoscaling
ScalableTarget|:@scalable-target/{ResourceId}
#application-signals
instrumentationConfig|:@instrumentationConfig/{Service}/{Environment}/{SignalType}/{LocationHash}
slo|:@slo/{SloName}
#application-signals-mcp
mcp-server|:@mcp-server/*
#application-transformation
#applicationinsights
#appmesh
gatewayRoute|:@mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName}
mesh|:@mesh/{MeshName}
route|:@mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName}
virtualGateway|:@mesh/{MeshName}/virtualGateway/{VirtualGatewayName}
virtualNode|:@mesh/{MeshName}/virtualNode/{VirtualNodeName}
virtualRouter|:@mesh/{MeshName}/virtualRouter/{VirtualRouterName}
virtualService|:@mesh/{MeshName}/virtualService/{VirtualServiceName}
#appmesh-preview
gatewayRoute|:@mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName}
mesh|:@mesh/{MeshName}
route|:@mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName}
virtualGateway|:@mesh/{MeshName}/virtualGateway/{VirtualGatewayName}
virtualNode|:@mesh/{MeshName}/virtualNode/{VirtualNodeName}
virtualRouter|:@mesh/{MeshName}/virtualRouter/{VirtualRouterName}
virtualService|:@mesh/{MeshName}/virtualService/{VirtualServiceName}
#apprunner
autoscalingconfiguration|:@autoscalingconfiguration/{AutoscalingConfigurationName}/{AutoscalingConfigurationVersion}/{AutoscalingConfigurationId}
connection|:@connection/{ConnectionName}/{ConnectionId}
observabilityconfiguration|:@observabilityconfiguration/{ObservabilityConfigurationName}/{ObservabilityConfigurationVersion}/{ObservabilityConfigurationId}
service|:@service/{ServiceName}/{ServiceId}
vpcconnector|:@vpcconnector/{VpcConnectorName}/{VpcConnectorVersion}/{VpcConnectorId}
vpcingressconnection|:@vpcingressconnection/{VpcIngressConnectionName}/{VpcIngressConnectionId}
webacl|wafv2:@{Scope}/webacl/{Name}/{Id}
#appstream
app-block-builder|:@app-block-builder/{AppBlockBuilderName}
app-block|:@app-block/{AppBlockName}
application|:@application/{ApplicationName}
fleet|:@fleet/{FleetName}
image-builder|:@image-builder/{ImageBuilderName}
image|:@image/{ImageName}
stack|:@stack/{StackName}
#appstudio
application|:@application/{ApplicationId}
connector|:@connector/{ConnectionId}
instance|:@instance/{InstanceId}
#appsync
api|:@apis/{ApiId}
channelNamespace|:@apis/{ApiId}/channelNamespace/{ChannelNamespaceName}
datasource|:@apis/{GraphQLAPIId}/datasources/{DatasourceName}
domain|:@domainnames/{DomainName}
field|:@apis/{GraphQLAPIId}/types/{TypeName}/fields/{FieldName}
function|:@apis/{GraphQLAPIId}/functions/{FunctionId}
graphqlapi|:@apis/{GraphQLAPIId}
mergedApiAssociation|:@apis/{SourceGraphQLAPIId}/mergedApiAssociations/{Associationid}
sourceApiAssociation|:@apis/{MergedGraphQLAPIId}/sourceApiAssociations/{Associationid}
type|:@apis/{GraphQLAPIId}/types/{TypeName}
#apptest
TestCase|:@testcase/{TestCaseId}
TestConfiguration|:@testconfiguration/{TestConfigurationId}
TestRun|:@testrun/{TestRunId}
TestSuite|:@testsuite/{TestSuiteId}
#aps
anomalydetector|:@anomalydetector/{WorkspaceId}/{AnomalyDetectorId}
cluster|eks:@cluster/{ClusterName}
rulegroupsnamespace|:@rulegroupsnamespace/{WorkspaceId}/{Namespace}
scraper|:@scraper/{ScraperId}
workspace|:@workspace/{WorkspaceId}
#arc-region-switch
plan|::{Account}:plan/{ResourceId}
#arc-zonal-shift
ALB|elasticloadbalancing:@loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
NLB|elasticloadbalancing:@loadbalancer/net/{LoadBalancerName}/{LoadBalancerId}
#arsenal
#artifact
agreement|:::agreement/*
compliance-inquiry|:@compliance-inquiry/*
customer-agreement|::{Account}:customer-agreement/*
report|:{Region}::report/{ReportId}:{Version}
#athena
capacity-reservation|:@capacity-reservation/{CapacityReservationName}
datacatalog|:@datacatalog/{DataCatalogName}
session|:@workgroup/{WorkGroupName}/session/{SessionId}
workgroup|:@workgroup/{WorkGroupName}
#auditmanager
assessmentControlSet|:@assessment/{AssessmentId}/controlSet/{ControlSetId}
assessmentFramework|:@assessmentFramework/{AssessmentFrameworkId}
assessment|:@assessment/{AssessmentId}
control|:@control/{ControlId}
#autoscaling
autoScalingGroup|:@autoScalingGroup:{GroupId}:autoScalingGroupName/{GroupFriendlyName}
launchConfiguration|:@launchConfiguration:{Id}:launchConfigurationName/{LaunchConfigurationName}
#autoscaling-plans
#aws-external-anthropic
workspace|:@workspace/{ResourceId}
#aws-marketplace
AllListings|:::catalog/{CatalogName}/listing/*
AllPurchaseOptions|:::catalog/{CatalogName}/purchaseOption/*
Assessment|:{Region}::{Catalog}/Assessment/{ResourceId}
ChangeSet|:@{Catalog}/ChangeSet/{ResourceId}
Dashboard|::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
DeploymentParameter|:@DeploymentParameter:catalogs/{CatalogName}/products/{ProductId}/{ResourceId}
Entity|:@{Catalog}/{EntityType}/{ResourceId}
InvoiceSubmissionTask|:@catalog/{Catalog}/invoice-submission-task/{ResourceId}
IssuedTaxInvoice|:@catalog/{Catalog}/issued-tax-invoice/{ResourceId}
Listing|:::catalog/{CatalogName}/listing/{ListingId}
OfferSet|:::catalog/{CatalogName}/offerSet/{OfferSetId}
Offer|:::catalog/{CatalogName}/offer/{OfferId}
Product|:::catalog/{CatalogName}/product/{ProductId}
PurchaseOption|:::catalog/{CatalogName}/purchaseOption/{PurchaseOptionId}
SellerDashboard|::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
TaxComplianceProfileChangeTask|:@tax-compliance-profile-change-task/{ResourceId}
TaxComplianceProfile|:@tax-compliance-profile/{ResourceId}
VerificationEvidence|:@verification-type/{VerificationType}/verification-evidence/{ResourceId}
#aws-marketplace-management
#aws-portal
#awsconnector
#b2bi
capability|:@capability/{ResourceId}
partnership|:@partnership/{ResourceId}
profile|:@profile/{ResourceId}
transformer|:@transformer/{ResourceId}
#backup
backupAccessPoint|:@accesspoint/{AccessPointName}
backupPlan|:@backup-plan:{BackupPlanId}
backupVault|:@backup-vault:{BackupVaultName}
framework|:@framework:{FrameworkName}-{FrameworkId}
legalHold|:@legal-hold:{LegalHoldId}
recoveryPoint|{Vendor}:{Region}:*:{ResourceType}:{RecoveryPointId}
reportPlan|:@report-plan:{ReportPlanName}-{ReportPlanId}
restoreTestingPlan|:@restore-testing-plan:{RestoreTestingPlanName}-{RestoreTestingPlanId}
tieringConfiguration|:@tiering-configuration:{TieringConfigurationName}-{TieringConfigurationId}
#backup-gateway
gateway|:@gateway/{GatewayId}
hypervisor|:@hypervisor/{HypervisorId}
virtualmachine|:@vm/{VirtualmachineId}
#backup-search
searchExportJob|:@search-export-job/{ResourceId}
searchJob|:@search-job/{ResourceId}
#backup-storage
#batch
compute-environment|:@compute-environment/{ComputeEnvironmentName}
consumable-resource|:@consumable-resource/{ConsumableResourceName}
job-definition-revision|:@job-definition/{JobDefinitionName}:{Revision}
job-definition|:@job-definition/{JobDefinitionName}
job-queue|:@job-queue/{JobQueueName}
job|:@job/{JobId}
quota-share|:@job-queue/{JobQueueName}/quota-share/{QuotaShareName}
scheduling-policy|:@scheduling-policy/{SchedulingPolicyName}
service-environment|:@service-environment/{ServiceEnvironmentName}
service-job|:@service-job/{JobId}
#bcm-dashboards
dashboard|::{Account}:dashboard/{DashboardName}
scheduled-report|::{Account}:scheduled-report/{ScheduledReportName}
#bcm-data-exports
billingview|billing::{Account}:billingview/{ResourceId}
export|:@export/{Identifier}
table|:@table/{Identifier}
#bcm-pricing-calculator
bill-estimate|::{Account}:bill-estimate/{BillEstimateId}
bill-scenario|::{Account}:bill-scenario/{BillScenarioId}
workload-estimate|::{Account}:workload-estimate/{WorkloadEstimateId}
#bcm-recommended-actions
#bedrock
advanced-prompt-optimization-job|:@advanced-prompt-optimization-job/{ResourceId}
agent-alias|:@agent-alias/{AgentId}/{AgentAliasId}
agent|:@agent/{AgentId}
application-inference-profile|:@application-inference-profile/{ResourceId}
async-invoke|:@async-invoke/{ResourceId}
automated-reasoning-policy-version|:@automated-reasoning-policy/{AutomatedReasoningPolicyId}:{AutomatedReasoningPolicyVersion}
automated-reasoning-policy|:@automated-reasoning-policy/{AutomatedReasoningPolicyId}
bedrock-marketplace-model-endpoint|:@marketplace/model-endpoint/all-access
blueprint-optimization-invocation|:@blueprint-optimization-invocation/{ResourceId}
blueprint|:@blueprint/{BlueprintId}
custom-model-deployment|:@custom-model-deployment/{ResourceId}
custom-model|:@custom-model/{ResourceId}
data-automation-invocation-job|:@data-automation-invocation/{JobId}
data-automation-library-ingestion-job|:@data-automation-library-ingestion-job/{IngestionJobId}
data-automation-library|:@data-automation-library/{DataAutomationLibraryId}
data-automation-profile|:@data-automation-profile/{ProfileId}
data-automation-project|:@data-automation-project/{ProjectId}
default-prompt-router|:@default-prompt-router/{ResourceId}
evaluation-job|:@evaluation-job/{ResourceId}
flow-alias|:@flow/{FlowId}/alias/{FlowAliasId}
flow-execution|:@flow/{FlowId}/alias/{FlowAliasId}/execution/{FlowExecutionId}
flow|:@flow/{FlowId}
foundation-model|:{Region}::foundation-model/{ResourceId}
guardrail-profile|:@guardrail-profile/{ResourceId}
guardrail|:@guardrail/{GuardrailId}
imported-model|:@imported-model/{ResourceId}
inference-profile|:@inference-profile/{ResourceId}
knowledge-base|:@knowledge-base/{KnowledgeBaseId}
model-copy-job|:@model-copy-job/{ResourceId}
model-customization-job|:@model-customization-job/{ResourceId}
model-evaluation-job|:@model-evaluation-job/{ResourceId}
model-import-job|:@model-import-job/{ResourceId}
model-invocation-job|:@model-invocation-job/{JobIdentifier}
project|:@project/{ResourceId}
prompt-router|:@prompt-router/{ResourceId}
prompt-version|:@prompt/{PromptId}:{PromptVersion}
prompt|:@prompt/{PromptId}
provisioned-model|:@provisioned-model/{ResourceId}
session|:@session/{SessionId}
system-tool|::{Account}:system-tool/{ResourceId}
#bedrock-agentcore
ab-test|:@ab-test/{ABTestId}
apikeycredentialprovider|:@token-vault/{TokenVaultId}/apikeycredentialprovider/{Name}
batch-evaluate|:@batch-evaluate/{BatchEvaluationId}
browser-custom|:@browser-custom/{BrowserId}
browser-profile|:@browser-profile/{BrowserProfileId}
browser|:{Region}:aws:browser/{BrowserId}
capacity-provider|:@capacity-provider/{CapacityProviderId}
code-interpreter-custom|:@code-interpreter-custom/{CodeInterpreterId}
code-interpreter|:{Region}:aws:code-interpreter/{CodeInterpreterId}
configuration-bundle|:@configuration-bundle/{ConfigurationBundleId}
consent-portal|:@consent-portal/{ConsentPortalId}
dataset|:@dataset/{DatasetId}
evaluator|:@evaluator/{EvaluatorId}
gateway|:@gateway/{GatewayId}
harness-endpoint|:@harness/{HarnessId}/harness-endpoint/{Name}
harness|:@harness/{HarnessId}
memory|:@memory/{MemoryId}
oauth2credentialprovider|:@token-vault/{TokenVaultId}/oauth2credentialprovider/{Name}
online-evaluation-config|:@online-evaluation-config/{OnlineEvaluationConfigId}
payment-manager|:@payment-manager/{PaymentManagerId}
paymentcredentialprovider|:@token-vault/{TokenVaultId}/paymentcredentialprovider/{Name}
policy-engine|:@policy-engine/{PolicyEngineId}
policy-generation|:@policy-engine/{PolicyEngineId}/policy-generation/{PolicyGenerationId}
policy|:@policy-engine/{PolicyEngineId}/policy/{PolicyId}
recommendation|:@recommendation/{RecommendationId}
registry-record|:@registry/{RegistryId}/record/{RecordId}
registry|:@registry/{RegistryId}
runtime-endpoint|:@runtime/{RuntimeId}/runtime-endpoint/{Name}
runtime|:@runtime/{RuntimeId}
token-vault|:@token-vault/{TokenVaultId}
web-search|:@tool/web-search.v1
workload-identity-directory|:@workload-identity-directory/{DirectoryId}
workload-identity|:@workload-identity-directory/{DirectoryId}/workload-identity/{WorkloadIdentityName}
#bedrock-mantle
customized-model|:@customized-model/{ResourceId}
project|:@project/{ResourceId}
reservation|:@reservation/{ResourceId}
#bedrock-websearch
tool|:{Region}:aws:tool/{ToolName}
#billing
billingview|::{Account}:billingview/{ResourceId}
#billingconductor
billinggroup|::{Account}:billinggroup/{BillingGroupId}
customlineitem|::{Account}:customlineitem/{CustomLineItemId}
pricingplan|::{Account}:pricingplan/{PricingPlanId}
pricingrule|::{Account}:pricingrule/{PricingRuleId}
#braket
device|:*:*:device/{DeviceType}/{Provider}/{DeviceId}
job|:@job/{RandomId}
quantum-task|:@quantum-task/{RandomId}
spending-limit|:@spending-limit/{RandomId}
#budgets
budgetAction|::{Account}:budget/{BudgetName}/action/{ActionId}
budget|::{Account}:budget/{BudgetName}
#bugbust
Event|:@events/{EventId}
#cases
CaseRule|:@domain/{DomainId}/case-rule/{CaseRuleId}
Case|:@domain/{DomainId}/case/{CaseId}
Domain|:@domain/{DomainId}
Field|:@domain/{DomainId}/field/{FieldId}
Layout|:@domain/{DomainId}/layout/{LayoutId}
RelatedItem|:@domain/{DomainId}/case/{CaseId}/related-item/{RelatedItemId}
Template|:@domain/{DomainId}/template/{TemplateId}
#cassandra
keyspace|:@/keyspace/{KeyspaceName}/
stream|:@/keyspace/{KeyspaceName}/table/{TableName}/stream/{StreamLabel}
table|:@/keyspace/{KeyspaceName}/table/{TableName}
#ce
anomalymonitor|::{Account}:anomalymonitor/{Identifier}
anomalysubscription|::{Account}:anomalysubscription/{Identifier}
billingview|billing::{Account}:billingview/{ResourceId}
costcategory|::{Account}:costcategory/{Identifier}
#chatbot
ChatbotConfiguration|::{Account}:chat-configuration/{ConfigurationType}/{ChatbotConfigurationName}
custom-action|::{Account}:custom-action/{ActionName}
#chime
app-instance-bot|:{Region}:{AccountId}:app-instance/{AppInstanceId}/bot/{AppInstanceBotId}
app-instance-user|:{Region}:{AccountId}:app-instance/{AppInstanceId}/user/{AppInstanceUserId}
app-instance|:{Region}:{AccountId}:app-instance/{AppInstanceId}
channel-flow|:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel-flow/{ChannelFlowId}
channel|:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel/{ChannelId}
media-insights-pipeline-configuration|:{Region}:{AccountId}:media-insights-pipeline-configuration/{ConfigurationName}
media-pipeline-kinesis-video-stream-pool|:{Region}:{AccountId}:media-pipeline-kinesis-video-stream-pool/{PoolName}
media-pipeline|:{Region}:{AccountId}:media-pipeline/{MediaPipelineId}
meeting|:{Region}:{AccountId}:meeting/{MeetingId}
sip-media-application|:{Region}:{AccountId}:sma/{SipMediaApplicationId}
voice-connector|:{Region}:{AccountId}:vc/{VoiceConnectorId}
voice-profile-domain|:{Region}:{AccountId}:voice-profile-domain/{VoiceProfileDomainId}
voice-profile|:{Region}:{AccountId}:voice-profile/{VoiceProfileId}
#cleanrooms
analysistemplate|:@membership/{MembershipId}/analysistemplate/{AnalysisTemplateId}
collaboration|:@collaboration/{CollaborationId}
configuredaudiencemodelassociation|:@membership/{MembershipId}/configuredaudiencemodelassociation/{ConfiguredAudienceModelAssociationId}
configuredtableassociation|:@membership/{MembershipId}/configuredtableassociation/{ConfiguredTableAssociationId}
configuredtable|:@configuredtable/{ConfiguredTableId}
idmappingtable|:@membership/{MembershipId}/idmappingtable/{IdMappingTableId}
idnamespaceassociation|:@membership/{MembershipId}/idnamespaceassociation/{IdNamespaceAssociationId}
intermediatetable|:@membership/{MembershipId}/intermediatetable/{IntermediateTableId}
membership|:@membership/{MembershipId}
privacybudgettemplate|:@membership/{MembershipId}/privacybudgettemplate/{PrivacyBudgetTemplateId}
#cleanrooms-ml
ConfiguredModelAlgorithmAssociation|:@membership/{MembershipId}/configured-model-algorithm-association/{ResourceId}
ConfiguredModelAlgorithm|:@configured-model-algorithm/{ResourceId}
MLInputChannel|:@membership/{MembershipId}/ml-input-channel/{ResourceId}
TrainedModelInferenceJob|:@membership/{MembershipId}/trained-model-inference-job/{ResourceId}
TrainedModel|:@membership/{MembershipId}/trained-model/{ResourceId}
audiencegenerationjob|:@audience-generation-job/{ResourceId}
audiencemodel|:@audience-model/{ResourceId}
configuredaudiencemodel|:@configured-audience-model/{ResourceId}
trainingdataset|:@training-dataset/{ResourceId}
#cloud9
environment|:@environment:{ResourceId}
#clouddirectory
appliedSchema|:@directory/{DirectoryId}/schema/{SchemaName}/{Version}
developmentSchema|:@schema/development/{SchemaName}
directory|:@directory/{DirectoryId}
publishedSchema|:@schema/published/{SchemaName}/{Version}
#cloudformation
changeset|:@changeSet/{ChangeSetName}/{Id}
generatedtemplate|:@generatedTemplate/{Id}
resourcescan|:@resourceScan/{Id}
stackset-target|:@stackset-target/{StackSetTarget}
stackset|:@stackset/{StackSetName}:{Id}
stack|:@stack/{StackName}/{Id}
typeHook|:@type/hook/{Type}
type|:@type/resource/{Type}
#cloudfront
anycast-ip-list|::{Account}:anycast-ip-list/{Id}
cache-policy|::{Account}:cache-policy/{Id}
connection-function|::{Account}:connection-function/{Id}
connection-group|::{Account}:connection-group/{Id}
continuous-deployment-policy|::{Account}:continuous-deployment-policy/{Id}
distribution-tenant|::{Account}:distribution-tenant/{Id}
distribution|::{Account}:distribution/{DistributionId}
field-level-encryption-config|::{Account}:field-level-encryption-config/{Id}
field-level-encryption-profile|::{Account}:field-level-encryption-profile/{Id}
function|::{Account}:function/{Name}
key-value-store|::{Account}:key-value-store/{Name}
origin-access-control|::{Account}:origin-access-control/{Id}
origin-access-identity|::{Account}:origin-access-identity/{Id}
origin-request-policy|::{Account}:origin-request-policy/{Id}
realtime-log-config|::{Account}:realtime-log-config/{Name}
response-headers-policy|::{Account}:response-headers-policy/{Id}
streaming-distribution|::{Account}:streaming-distribution/{DistributionId}
trust-store|::{Account}:trust-store/{Id}
vpcorigin|::{Account}:vpcorigin/{Id}
#cloudfront-keyvaluestore
key-value-store|cloudfront::{Account}:key-value-store/{ResourceId}
#cloudhsm
backup|:@backup/{CloudHsmBackupInstanceName}
cluster|:@cluster/{CloudHsmClusterInstanceName}
#cloudsearch
domain|:@domain/{DomainName}
#cloudshell
Environment|:@environment/{EnvironmentId}
#cloudtrail
channel|:@channel/{ChannelId}
dashboard|:@dashboard/{DashboardName}
eventdatastore|:@eventdatastore/{EventDataStoreId}
trail|:@trail/{TrailName}
#cloudtrail-data
channel|cloudtrail:@channel/{ChannelId}
#cloudwatch
access-grant|:@access-grant/{GrantId}
access-profile|:@access-profile/{ProfileId}
alarm-mute-rule|:@alarm-mute-rule:{AlarmMuteRuleName}
alarm|:@alarm:{AlarmName}
alert|:@alert/{AlertId}
dashboard|::{Account}:dashboard/{DashboardName}
dataset|:@dataset/{DatasetId}
domain|:@domain/{DomainId}
ingestion-endpoint|:@ingestion-endpoint/{IngestionEndpointName}/{IngestionEndpointId}
insight-rule|:@insight-rule/{InsightRuleName}
integration|:@integration/{IntegrationId}
metric-stream|:@metric-stream/{MetricStreamName}
omni-dashboard|:@omni-dashboard/{DashboardId}
organization-access-grant|:@organization-access-grant/{GrantId}
organization-domain|:@organization-domain/{DomainId}
service|:@service/{ServiceName}-{UniqueAttributesHex}
slo|:@slo/{SloName}
space|:@space/{SpaceId}
view|:@view/{ViewName}
#codeartifact
domain|:@domain/{DomainName}
package-group|:@package-group/{DomainName}{EncodedPackageGroupPattern}
package|:@package/{DomainName}/{RepositoryName}/{PackageFormat}/{PackageNamespace}/{PackageName}
repository|:@repository/{DomainName}/{RepositoryName}
#codebuild
build-batch|:@build-batch/{BuildBatchId}
build|:@build/{BuildId}
fleet|:@fleet/{FleetName}:{FleetId}
project|:@project/{ProjectName}
report-group|:@report-group/{ReportGroupName}
report|:@report/{ReportGroupName}:{ReportId}
sandbox|:@sandbox/{SandboxId}
#codecatalyst
connections|:@/connections/{ConnectionId}
identity-center-applications|:@/identity-center-applications/{IdentityCenterApplicationId}
project|:::space/{SpaceId}/project/{ProjectId}
space|:::space/{SpaceId}
#codecommit
repository|:@{RepositoryName}
#codeconnections
Connection|:@connection/{ConnectionId}
Host|:@host/{HostId}
RepositoryLink|:@repository-link/{RepositoryLinkId}
#codedeploy
application|:@application:{ApplicationName}
deploymentconfig|:@deploymentconfig:{DeploymentConfigurationName}
deploymentgroup|:@deploymentgroup:{ApplicationName}/{DeploymentGroupName}
instance|:@instance:{InstanceName}
#codedeploy-commands-secure
#codeguru
#codeguru-profiler
ProfilingGroup|:@profilingGroup/{ProfilingGroupName}
#codeguru-reviewer
association|:@association:{ResourceId}
codereview|:@association:{ResourceId}:codereview:{CodeReviewId}
#codeguru-security
ScanName|:@scans/{ScanName}
#codepipeline
actiontype|:@actiontype:{Owner}/{Category}/{Provider}/{Version}
action|:@{PipelineName}/{StageName}/{ActionName}
pipeline|:@{PipelineName}
stage|:@{PipelineName}/{StageName}
webhook|:@webhook:{WebhookName}
#codestar
project|:@project/{ProjectId}
user|iam::{Account}:user/{AwsUserName}
#codestar-connections
Connection|:@connection/{ConnectionId}
Host|:@host/{HostId}
RepositoryLink|:@repository-link/{RepositoryLinkId}
#codestar-notifications
notificationrule|:@notificationrule/{NotificationRuleId}
#codewhisperer
customization|:@customization/{Identifier}
profile|:@profile/{Identifier}
#cognito-identity
identitypool|:@identitypool/{IdentityPoolId}
#cognito-idp
userpool|:@userpool/{UserPoolId}
webacl|wafv2:@{Scope}/webacl/{Name}/{Id}
#cognito-sync
dataset|:@identitypool/{IdentityPoolId}/identity/{IdentityId}/dataset/{DatasetName}
identitypool|:@identitypool/{IdentityPoolId}
identity|:@identitypool/{IdentityPoolId}/identity/{IdentityId}
#comprehend
document-classification-job|:@document-classification-job/{JobId}
document-classifier-endpoint|:@document-classifier-endpoint/{DocumentClassifierEndpointName}
document-classifier|:@document-classifier/{DocumentClassifierName}
dominant-language-detection-job|:@dominant-language-detection-job/{JobId}
entities-detection-job|:@entities-detection-job/{JobId}
entity-recognizer-endpoint|:@entity-recognizer-endpoint/{EntityRecognizerEndpointName}
entity-recognizer|:@entity-recognizer/{EntityRecognizerName}
events-detection-job|:@events-detection-job/{JobId}
flywheel-dataset|:@flywheel/{FlywheelName}/dataset/{DatasetName}
flywheel|:@flywheel/{FlywheelName}
key-phrases-detection-job|:@key-phrases-detection-job/{JobId}
pii-entities-detection-job|:@pii-entities-detection-job/{JobId}
sentiment-detection-job|:@sentiment-detection-job/{JobId}
targeted-sentiment-detection-job|:@targeted-sentiment-detection-job/{JobId}
topics-detection-job|:@topics-detection-job/{JobId}
#comprehendmedical
#compute-optimizer
#config
AggregationAuthorization|:@aggregation-authorization/{AggregatorAccount}/{AggregatorRegion}
ConfigRule|:@config-rule/{ConfigRuleId}
ConfigurationAggregator|:@config-aggregator/{AggregatorId}
ConfigurationRecorder|:@configuration-recorder/{RecorderName}/{RecorderId}
ConformancePack|:@conformance-pack/{ConformancePackName}/{ConformancePackId}
Connector|:@connector/{Provider}/{ProviderId}/{ConnectorId}
OrganizationConfigRule|:@organization-config-rule/{OrganizationConfigRuleId}
OrganizationConformancePack|:@organization-conformance-pack/{OrganizationConformancePackId}
RemediationConfiguration|:@remediation-configuration/{RemediationConfigurationId}
StoredQuery|:@stored-query/{StoredQueryName}/{StoredQueryId}
#connect
agent-status|:@instance/{InstanceId}/agent-state/{AgentStatusId}
ai-agent|wisdom:@ai-agent/{AssistantId}/{AIAgentId}:{Version}
application|app-integrations:@application/{ApplicationId}
attached-file|:@instance/{InstanceId}/file/{FileId}
authentication-profile|:@instance/{InstanceId}/authentication-profile/{AuthenticationProfileId}
aws-managed-view|:{Region}:aws:view/{ViewId}
contact-evaluation|:@instance/{InstanceId}/contact-evaluation/{EvaluationId}
contact-flow-module|:@instance/{InstanceId}/flow-module/{ContactFlowModuleId}
contact-flow|:@instance/{InstanceId}/contact-flow/{ContactFlowId}
contact|:@instance/{InstanceId}/contact/{ContactId}
customer-managed-view-version|:@instance/{InstanceId}/view/{ViewId}:{ViewVersion}
customer-managed-view|:@instance/{InstanceId}/view/{ViewId}
data-table|:@instance/{InstanceId}/data-table/{DataTableId}
email-address|:@instance/{InstanceId}/email-address/{EmailAddressId}
evaluation-form|:@instance/{InstanceId}/evaluation-form/{FormId}
extraction-definition|:@instance/{InstanceId}/extraction-definition/{ExtractionDefinitionId}
hierarchy-group|:@instance/{InstanceId}/agent-group/{HierarchyGroupId}
hours-of-operation|:@instance/{InstanceId}/operating-hours/{HoursOfOperationId}
instance|:@instance/{InstanceId}
integration-association|:@instance/{InstanceId}/integration-association/{IntegrationAssociationId}
legacy-phone-number|:@instance/{InstanceId}/phone-number/{PhoneNumberId}
metric|:@instance/{InstanceId}/metric/{MetricId}
notification|:@instance/{InstanceId}/notification/{NotificationId}
phone-number|:@phone-number/{PhoneNumberId}
prompt|:@instance/{InstanceId}/prompt/{PromptId}
qualified-aws-managed-view|:{Region}:aws:view/{ViewId}:{ViewQualifier}
qualified-customer-managed-view|:@instance/{InstanceId}/view/{ViewId}:{ViewQualifier}
qualified-metric|:@instance/{InstanceId}/metric/{MetricId}:{MetricQualifier}
queue|:@instance/{InstanceId}/queue/{QueueId}
quick-connect|:@instance/{InstanceId}/transfer-destination/{QuickConnectId}
routing-profile|:@instance/{InstanceId}/routing-profile/{RoutingProfileId}
rule|:@instance/{InstanceId}/rule/{RuleId}
security-profile|:@instance/{InstanceId}/security-profile/{SecurityProfileId}
task-template|:@instance/{InstanceId}/task-template/{TaskTemplateId}
traffic-distribution-group|:@traffic-distribution-group/{TrafficDistributionGroupId}
use-case|:@instance/{InstanceId}/use-case/{UseCaseId}
user|:@instance/{InstanceId}/agent/{UserId}
vocabulary|:@instance/{InstanceId}/vocabulary/{VocabularyId}
wildcard-agent-status|:@instance/{InstanceId}/agent-state/*
wildcard-contact-flow|:@instance/{InstanceId}/contact-flow/*
wildcard-legacy-phone-number|:@instance/{InstanceId}/phone-number/*
wildcard-phone-number|:@phone-number/*
wildcard-queue|:@instance/{InstanceId}/queue/*
wildcard-quick-connect|:@instance/{InstanceId}/transfer-destination/*
workspace|:@instance/{InstanceId}/workspace/{WorkspaceId}
#connect-campaigns
campaign|:@campaign/{CampaignId}
#consoleapp
DeviceIdentity|::{Account}:device/{DeviceId}/identity/{IdentityId}
#consolidatedbilling
#controlcatalog
common-control|:::common-control/{CommonControlId}
control|:::control/{ControlId}
domain|:::domain/{DomainId}
objective|:::objective/{ObjectiveId}
#controltower
Baseline|:{Region}::baseline/{BaselineId}
EnabledBaseline|:@enabledbaseline/{EnabledBaselineId}
EnabledControl|:@enabledcontrol/{EnabledControlId}
LandingZone|:@landingzone/{LandingZoneId}
#cost-optimization-hub
#cur
cur|:@definition/{ReportName}
#customer-verification
#databrew
Dataset|:@dataset/{ResourceId}
Job|:@job/{ResourceId}
Project|:@project/{ResourceId}
Recipe|:@recipe/{ResourceId}
Ruleset|:@ruleset/{ResourceId}
Schedule|:@schedule/{ResourceId}
#dataexchange
assets|:@data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}
data-grants|:@data-grants/{DataGrantId}
data-sets|:@data-sets/{DataSetId}
entitled-assets|:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}
entitled-data-sets|:{Region}::data-sets/{DataSetId}
entitled-revisions|:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}
event-actions|:@event-actions/{EventActionId}
jobs|:@jobs/{JobId}
revisions|:@data-sets/{DataSetId}/revisions/{RevisionId}
#datapipeline
pipeline|:@pipeline/{PipelineId}
#datasync
agent|:{Region}:{AccountId}:agent/{AgentId}
discoveryjob|:{Region}:{AccountId}:system/{StorageSystemId}/job/{DiscoveryJobId}
location|:{Region}:{AccountId}:location/{LocationId}
storagesystem|:{Region}:{AccountId}:system/{StorageSystemId}
taskexecution|:{Region}:{AccountId}:task/{TaskId}/execution/{ExecutionId}
task|:{Region}:{AccountId}:task/{TaskId}
#datazone
domain|:@domain/{DomainId}
#dax
application|:@cache/{ClusterName}
#dbqms
#deadline
budget|:@farm/{FarmId}/budget/{BudgetId}
farm|:@farm/{FarmId}
fleet|:@farm/{FarmId}/fleet/{FleetId}
job|:@farm/{FarmId}/queue/{QueueId}/job/{JobId}
license-endpoint|:@license-endpoint/{LicenseEndpointId}
monitor|:@monitor/{MonitorId}
queue|:@farm/{FarmId}/queue/{QueueId}
volume|:@farm/{FarmId}/fleet/{FleetId}/volume/{VolumeId}
worker|:@farm/{FarmId}/fleet/{FleetId}/worker/{WorkerId}
#detective
Graph|:@graph:{ResourceId}
#devicefarm
artifact|:@artifact:{ResourceId}
deviceinstance|:{Region}::deviceinstance:{ResourceId}
devicepool|:@devicepool:{ResourceId}
device|:{Region}::device:{ResourceId}
instanceprofile|:@instanceprofile:{ResourceId}
job|:@job:{ResourceId}
networkprofile|:@networkprofile:{ResourceId}
project|:@project:{ResourceId}
run|:@run:{ResourceId}
sample|:@sample:{ResourceId}
session|:@session:{ResourceId}
suite|:@suite:{ResourceId}
testgrid-project|:@testgrid-project:{ResourceId}
testgrid-session|:@testgrid-session:{ResourceId}
test|:@test:{ResourceId}
upload|:@upload:{ResourceId}
vpceconfiguration|:@vpceconfiguration:{ResourceId}
#devops-guru
topic|sns:@{TopicName}
#directconnect
dx-gateway|::{Account}:dx-gateway/{DirectConnectGatewayId}
dx-resiliency-group|::{Account}:dx-resiliency-group/{ResiliencyGroupId}
dxcon|:@dxcon/{ConnectionId}
dxlag|:@dxlag/{LagId}
dxvif|:@dxvif/{VirtualInterfaceId}
#discovery
#dlm
policy|:@policy/{ResourceName}
#dms
Certificate|:@cert:*
DataMigration|:@data-migration:*
DataProvider|:@data-provider:*
Endpoint|:@endpoint:*
EventSubscription|:@es:*
InstanceProfile|:@instance-profile:*
MigrationProject|:@migration-project:*
ReplicationConfig|:@replication-config:*
ReplicationInstance|:@rep:*
ReplicationSubnetGroup|:@subgrp:*
ReplicationTaskAssessmentRun|:@assessment-run:*
ReplicationTaskIndividualAssessment|:@individual-assessment:*
ReplicationTask|:@task:*
#docdb-elastic
cluster-snapshot|:@cluster-snapshot/{ResourceId}
cluster|:@cluster/{ResourceId}
#drs
JobResource|:@job/{JobID}
LaunchConfigurationTemplateResource|:@launch-configuration-template/{LaunchConfigurationTemplateID}
RecoveryInstanceResource|:@recovery-instance/{RecoveryInstanceID}
RecoveryPlanExecutionResource|:@recovery-plan-execution/{RecoveryPlanExecutionID}
RecoveryPlanResource|:@recovery-plan/{RecoveryPlanID}
ReplicationConfigurationTemplateResource|:@replication-configuration-template/{ReplicationConfigurationTemplateID}
SourceNetworkResource|:@source-network/{SourceNetworkID}
SourceServerResource|:@source-server/{SourceServerID}
#ds
directory|:@directory/{DirectoryId}
#ds-data
directory|ds:@directory/{DirectoryId}
#dsql
Cluster|:@cluster/{Identifier}
Stream|:@cluster/{ClusterId}/stream/{StreamId}
#dynamodb
backup|:@table/{TableName}/backup/{BackupName}
export|:@table/{TableName}/export/{ExportName}
global-table|::{Account}:global-table/{GlobalTableName}
import|:@table/{TableName}/import/{ImportName}
index|:@table/{TableName}/index/{IndexName}
stream|:@table/{TableName}/stream/{StreamLabel}
table|:@table/{TableName}
#ebs
snapshot|ec2:{Region}::snapshot/{SnapshotId}
#ec2
application-status-check|:@application-status-check/{ApplicationStatusCheckId}
capacity-block|:@capacity-block/{CapacityBlockId}
capacity-manager-data-export|:@capacity-manager-data-export/{CapacityManagerDataExportId}
capacity-reservation-cancellation-quote|:@capacity-reservation-cancellation-quote/{CapacityReservationCancellationQuoteId}
capacity-reservation-fleet|:@capacity-reservation-fleet/{CapacityReservationFleetId}
capacity-reservation|:@capacity-reservation/{CapacityReservationId}
carrier-gateway|:@carrier-gateway/{CarrierGatewayId}
certificate|acm:@certificate/{CertificateId}
client-vpn-endpoint|:@client-vpn-endpoint/{ClientVpnEndpointId}
coip-pool|:@coip-pool/{Ipv4PoolCoipId}
customer-gateway|:@customer-gateway/{CustomerGatewayId}
declarative-policies-report|:@declarative-policies-report/{DeclarativePoliciesReportId}
dedicated-host|:@dedicated-host/{DedicatedHostId}
dhcp-options|:@dhcp-options/{DhcpOptionsId}
egress-only-internet-gateway|:@egress-only-internet-gateway/{EgressOnlyInternetGatewayId}
elastic-gpu|:@elastic-gpu/{ElasticGpuId}
elastic-inference|elastic-inference:@elastic-inference-accelerator/{AcceleratorId}
elastic-ip|:@elastic-ip/{AllocationId}
export-image-task|:@export-image-task/{ExportImageTaskId}
export-instance-task|:@export-instance-task/{ExportTaskId}
fleet|:@fleet/{FleetId}
fpga-image|:@fpga-image/{FpgaImageId}
group|resource-groups:@group/{GroupName}
host-reservation|:@host-reservation/{HostReservationId}
image-usage-report|:@image-usage-report/{ImageUsageReportId}
image|:{Region}::image/{ImageId}
import-image-task|:@import-image-task/{ImportImageTaskId}
import-snapshot-task|:@import-snapshot-task/{ImportSnapshotTaskId}
instance-connect-endpoint|:@instance-connect-endpoint/{InstanceConnectEndpointId}
instance-event-window|:@instance-event-window/{InstanceEventWindowId}
instance|:@instance/{InstanceId}
internet-gateway|:@internet-gateway/{InternetGatewayId}
ipam-external-resource-verification-token|::{Account}:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId}
ipam-internet-registry-association|::{Account}:ipam-internet-registry-association/{IpamInternetRegistryAssociationId}
ipam-policy|::{Account}:ipam-policy/{IpamPolicyId}
ipam-pool-allocation|:@ipam-pool-allocation/{IpamPoolAllocationId}
ipam-pool|::{Account}:ipam-pool/{IpamPoolId}
ipam-prefix-list-resolver-target|::{Account}:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId}
ipam-prefix-list-resolver|::{Account}:ipam-prefix-list-resolver/{IpamPrefixListResolverId}
ipam-resource-discovery-association|::{Account}:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId}
ipam-resource-discovery|::{Account}:ipam-resource-discovery/{IpamResourceDiscoveryId}
ipam-scope|::{Account}:ipam-scope/{IpamScopeId}
ipam|::{Account}:ipam/{IpamId}
ipv4pool-ec2|:@ipv4pool-ec2/{Ipv4PoolEc2Id}
ipv6pool-ec2|:@ipv6pool-ec2/{Ipv6PoolEc2Id}
key-pair|:@key-pair/{KeyPairName}
launch-template|:@launch-template/{LaunchTemplateId}
license-configuration|license-manager:@license-configuration:{LicenseConfigurationId}
local-gateway-route-table-virtual-interface-group-association|:@local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}
local-gateway-route-table-vpc-association|:@local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId}
local-gateway-route-table|:@local-gateway-route-table/{LocalGatewayRoutetableId}
local-gateway-virtual-interface-group|:@local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId}
local-gateway-virtual-interface|:@local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId}
local-gateway|:@local-gateway/{LocalGatewayId}
mac-modification-task|:@mac-modification-task/{MacModificationTaskId}
natgateway|:@natgateway/{NatGatewayId}
network-acl|:@network-acl/{NaclId}
network-insights-access-scope-analysis|:@network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId}
network-insights-access-scope|:@network-insights-access-scope/{NetworkInsightsAccessScopeId}
network-insights-analysis|:@network-insights-analysis/{NetworkInsightsAnalysisId}
network-insights-path|:@network-insights-path/{NetworkInsightsPathId}
network-interface|:@network-interface/{NetworkInterfaceId}
outpost-lag|:@outpost-lag/{OutpostLagId}
placement-group|:@placement-group/{PlacementGroupName}
prefix-list|:@prefix-list/{PrefixListId}
replace-root-volume-task|:@replace-root-volume-task/{ReplaceRootVolumeTaskId}
reserved-instances|:@reserved-instances/{ReservationId}
role|iam::{Account}:role/{RoleNameWithPath}
route-server-endpoint|:@route-server-endpoint/{RouteServerEndpointId}
route-server-peer|:@route-server-peer/{RouteServerPeerId}
route-server|:@route-server/{RouteServerId}
route-table|:@route-table/{RouteTableId}
secondary-interface|:@secondary-interface/{SecondaryInterfaceId}
secondary-network|:@secondary-network/{SecondaryNetworkId}
secondary-subnet|:@secondary-subnet/{SecondarySubnetId}
security-group-rule|:@security-group-rule/{SecurityGroupRuleId}
security-group|:@security-group/{SecurityGroupId}
snapshot|:{Region}::snapshot/{SnapshotId}
spot-fleet-request|:@spot-fleet-request/{SpotFleetRequestId}
spot-instances-request|:@spot-instances-request/{SpotInstanceRequestId}
subnet-cidr-reservation|:@subnet-cidr-reservation/{SubnetCidrReservationId}
subnet|:@subnet/{SubnetId}
traffic-mirror-filter-rule|:@traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId}
traffic-mirror-filter|:@traffic-mirror-filter/{TrafficMirrorFilterId}
traffic-mirror-session|:@traffic-mirror-session/{TrafficMirrorSessionId}
traffic-mirror-target|:@traffic-mirror-target/{TrafficMirrorTargetId}
transit-gateway-attachment|:@transit-gateway-attachment/{TransitGatewayAttachmentId}
transit-gateway-connect-peer|:@transit-gateway-connect-peer/{TransitGatewayConnectPeerId}
transit-gateway-metering-policy|:@transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId}
transit-gateway-multicast-domain|:@transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId}
transit-gateway-policy-table|:@transit-gateway-policy-table/{TransitGatewayPolicyTableId}
transit-gateway-route-table-announcement|:@transit-gateway-route-table-announcement/{TransitGatewayRouteTableAnnouncementId}
transit-gateway-route-table|:@transit-gateway-route-table/{TransitGatewayRouteTableId}
transit-gateway|:@transit-gateway/{TransitGatewayId}
verified-access-endpoint-target|:@verified-access-endpoint-target/{VerifiedAccessEndpointTargetId}
verified-access-endpoint|:@verified-access-endpoint/{VerifiedAccessEndpointId}
verified-access-group|:@verified-access-group/{VerifiedAccessGroupId}
verified-access-instance|:@verified-access-instance/{VerifiedAccessInstanceId}
verified-access-policy|:@verified-access-policy/{VerifiedAccessPolicyId}
verified-access-trust-provider|:@verified-access-trust-provider/{VerifiedAccessTrustProviderId}
volume|:@volume/{VolumeId}
vpc-block-public-access-exclusion|:@vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId}
vpc-encryption-control|:@vpc-encryption-control/{VpcEncryptionControlId}
vpc-endpoint-connection|:@vpc-endpoint-connection/{VpcEndpointConnectionId}
vpc-endpoint-service-permission|:@vpc-endpoint-service-permission/{VpcEndpointServicePermissionId}
vpc-endpoint-service|:@vpc-endpoint-service/{VpcEndpointServiceId}
vpc-endpoint|:@vpc-endpoint/{VpcEndpointId}
vpc-flow-log|:@vpc-flow-log/{VpcFlowLogId}
vpc-peering-connection|:@vpc-peering-connection/{VpcPeeringConnectionId}
vpc|:@vpc/{VpcId}
vpn-concentrator|:@vpn-concentrator/{VpnConcentratorId}
vpn-connection-device-type|:@vpn-connection-device-type/{VpnConnectionDeviceTypeId}
vpn-connection|:@vpn-connection/{VpnConnectionId}
vpn-gateway|:@vpn-gateway/{VpnGatewayId}
#ec2-instance-connect
instance-connect-endpoint|ec2:@instance-connect-endpoint/{InstanceConnectEndpointId}
instance|ec2:@instance/{InstanceId}
#ec2messages
#ecr
repository|:@repository/{RepositoryName}
#ecr-public
registry|::{Account}:registry/{RegistryId}
repository|::{Account}:repository/{RepositoryName}
#ecs
capacity-provider|:@capacity-provider/{CapacityProviderName}
cluster|:@cluster/{ClusterName}
container-instance|:@container-instance/{ClusterName}/{ContainerInstanceId}
daemon-deployment|:@daemon-deployment/{ClusterName}/{DaemonName}/{DaemonDeploymentId}
daemon-revision|:@daemon-revision/{ClusterName}/{DaemonName}/{DaemonRevisionId}
daemon-task-definition|:@daemon-task-definition/{DaemonTaskDefinitionFamilyName}:{DaemonTaskDefinitionRevisionNumber}
daemon|:@daemon/{ClusterName}/{DaemonName}
service-deployment|:@service-deployment/{ClusterName}/{ServiceName}/{ServiceDeploymentId}
service-revision|:@service-revision/{ClusterName}/{ServiceName}/{ServiceRevisionId}
service|:@service/{ClusterName}/{ServiceName}
task-definition|:@task-definition/{TaskDefinitionFamilyName}:{TaskDefinitionRevisionNumber}
task-set|:@task-set/{ClusterName}/{ServiceName}/{TaskSetId}
task|:@task/{ClusterName}/{TaskId}
#ecs-mcp
#eks
access-entry|:@access-entry/{ClusterName}/{IamIdentityType}/{IamIdentityAccountID}/{IamIdentityName}/{UUID}
access-policy|::aws:cluster-access-policy/{AccessPolicyName}
addon|:@addon/{ClusterName}/{AddonName}/{UUID}
capability|:@capability/{ClusterName}/{CapabilityType}/{CapabilityName}/{UUID}
cluster|:@cluster/{ClusterName}
dashboard|:@dashboard/{DashboardName}
eks-anywhere-subscription|:@eks-anywhere-subscription/{UUID}
fargateprofile|:@fargateprofile/{ClusterName}/{FargateProfileName}/{UUID}
identityproviderconfig|:@identityproviderconfig/{ClusterName}/{IdentityProviderType}/{IdentityProviderConfigName}/{UUID}
nodegroup|:@nodegroup/{ClusterName}/{NodegroupName}/{UUID}
podidentityassociation|:@podidentityassociation/{ClusterName}/{UUID}
#eks-auth
cluster|eks:@cluster/{ClusterName}
#eks-mcp
#elasticache
cluster|:@cluster:{CacheClusterId}
globalreplicationgroup|::{Account}:globalreplicationgroup:{GlobalReplicationGroupId}
parametergroup|:@parametergroup:{CacheParameterGroupName}
replicationgroup|:@replicationgroup:{ReplicationGroupId}
reserved-instance|:@reserved-instance:{ReservedCacheNodeId}
securitygroup|:@securitygroup:{CacheSecurityGroupName}
serverlesscachesnapshot|:@serverlesscachesnapshot:{ServerlessCacheSnapshotName}
serverlesscache|:@serverlesscache:{ServerlessCacheName}
snapshot|:@snapshot:{SnapshotName}
subnetgroup|:@subnetgroup:{CacheSubnetGroupName}
usergroup|:@usergroup:{UserGroupId}
user|:@user:{UserId}
#elasticbeanstalk
applicationversion|:@applicationversion/{ApplicationName}/{VersionLabel}
application|:@application/{ApplicationName}
configurationtemplate|:@configurationtemplate/{ApplicationName}/{TemplateName}
environment|:@environment/{ApplicationName}/{EnvironmentName}
platform|:{Region}::platform/{PlatformNameWithVersion}
solutionstack|:{Region}::solutionstack/{SolutionStackName}
#elasticfilesystem
access-point|:@access-point/{AccessPointId}
file-system|:@file-system/{FileSystemId}
#elasticloadbalancing
listener-rule/app|:@listener-rule/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId}
listener-rule/net|:@listener-rule/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId}
listener/app|:@listener/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
listener/gwy|:@listener/gwy/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
listener/net|:@listener/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
loadbalancer/app/|:@loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
loadbalancer/gwy/|:@loadbalancer/gwy/{LoadBalancerName}/{LoadBalancerId}
loadbalancer/net/|:@loadbalancer/net/{LoadBalancerName}/{LoadBalancerId}
loadbalancer|:@loadbalancer/{LoadBalancerName}
targetgroup|:@targetgroup/{TargetGroupName}/{TargetGroupId}
truststore|:@truststore/{TrustStoreName}/{TrustStoreId}
#elasticmapreduce
cluster|:@cluster/{ClusterId}
editor|:@editor/{EditorId}
notebook-execution|:@notebook-execution/{NotebookExecutionId}
session|:@cluster/{ClusterId}/session/{SessionId}
studio|:@studio/{StudioId}
#elastictranscoder
job|:@job/{JobId}
pipeline|:@pipeline/{PipelineId}
preset|:@preset/{PresetId}
#elemental-activations
#elemental-appliances-software
quote|:@quote/{ResourceId}
#elemental-inference
dictionary|:@dictionary/{Id}
feed|:@feed/{Id}
#elemental-support-cases
case|::{Account}:case/{ResourceId}
#elemental-support-content
#emr-containers
jobRun|:@/virtualclusters/{VirtualClusterId}/jobruns/{JobRunId}
jobTemplate|:@/jobtemplates/{JobTemplateId}
managedEndpoint|:@/virtualclusters/{VirtualClusterId}/endpoints/{EndpointId}
securityConfiguration|:@/securityconfigurations/{SecurityConfigurationId}
virtualCluster|:@/virtualclusters/{VirtualClusterId}
#emr-serverless
application|:@/applications/{ApplicationId}
jobRun|:@/applications/{ApplicationId}/jobruns/{JobRunId}
session|:@/applications/{ApplicationId}/sessions/{SessionId}
#entityresolution
IdMappingWorkflow|:@idmappingworkflow/{WorkflowName}
IdNamespace|:@idnamespace/{IdNamespaceName}
MatchingWorkflow|:@matchingworkflow/{WorkflowName}
ProviderService|:@providerservice/{ProviderName}/{ProviderServiceName}
SchemaMapping|:@schemamapping/{SchemaName}
#es
application|opensearch:@application/{AppId}
datasource|opensearch:@datasource/{DataSourceName}
domain|:@domain/{DomainName}
es_role|iam::{Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
opensearchservice_role|iam::{Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
#events
alias|kms:@alias/{Alias}
api-destination|:@api-destination/{ApiDestinationName}
archive|:@archive/{ArchiveName}
connection|:@connection/{ConnectionName}
create-snapshot|:@target/create-snapshot
endpoint|:@endpoint/{EndpointName}
event-busv2|:@event-busv2/{EventBusName}/{OpaqueId}
event-bus|:@event-bus/{EventBusName}
event-sourcev2|:@event-sourcev2/{SourceType}/{EventSourceName}/{OpaqueId}
event-source|:{Region}::event-source/{EventSourceName}
key|kms:@key/{KeyId}
reboot-instance|:@target/reboot-instance
replay|:@replay/{ReplayName}
rule-on-custom-event-bus|:@rule/{EventBusName}/{RuleName}
rule-on-default-event-bus|:@rule/{RuleName}
stop-instance|:@target/stop-instance
subscriber|:@subscriber/{SubscriberName}/{OpaqueId}
terminate-instance|:@target/terminate-instance
#eventsbilltoaws
approve|:@{RelativeId}
info|:@{RelativeId}
#evidently
Experiment|:@project/{ProjectName}/experiment/{ExperimentName}
Feature|:@project/{ProjectName}/feature/{FeatureName}
Launch|:@project/{ProjectName}/launch/{LaunchName}
Project|:@project/{ProjectName}
Segment|:@segment/{SegmentName}
#evs
environment|:@environment/{EnvironmentIdentifier}
#execute-api
execute-api-domain|:@/domainnames/{DomainName}+{DomainIdentifier}
execute-api-general|:@{ApiId}/{Stage}/{Method}/{ApiSpecificResourcePath}
#finops-agent
#finspace
environment|:@environment/{EnvironmentId}
kxCluster|:@kxEnvironment/{EnvironmentId}/kxCluster/{KxCluster}
kxDatabase|:@kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase}
kxDataview|:@kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase}/kxDataview/{KxDataview}
kxEnvironment|:@kxEnvironment/{EnvironmentId}
kxScalingGroup|:@kxEnvironment/{EnvironmentId}/kxScalingGroup/{KxScalingGroup}
kxUser|:@kxEnvironment/{EnvironmentId}/kxUser/{UserName}
kxVolume|:@kxEnvironment/{EnvironmentId}/kxVolume/{KxVolume}
user|:@user/{UserId}
#finspace-api
credential|:@/credentials/programmatic
#firehose
deliverystream|:@deliverystream/{DeliveryStreamName}
#fis
action|:@action/{Id}
experiment-template|:@experiment-template/{Id}
experiment|:@experiment/{Id}
safety-lever|:@safety-lever/{Id}
#fms
applications-list|:@applications-list/{Id}
policy|:@policy/{Id}
protocols-list|:@protocols-list/{Id}
resource-set|:@resource-set/{Id}
#forecast
algorithm|:::algorithm/{ResourceId}
datasetGroup|:@dataset-group/{ResourceId}
datasetImportJob|:@dataset-import-job/{ResourceId}
dataset|:@dataset/{ResourceId}
endpoint|:@forecast-endpoint/{ResourceId}
explainabilityExport|:@explainability-export/{ResourceId}
explainability|:@explainability/{ResourceId}
forecastExport|:@forecast-export-job/{ResourceId}
forecast|:@forecast/{ResourceId}
monitor|:@monitor/{ResourceId}
predictorBacktestExportJob|:@predictor-backtest-export-job/{ResourceId}
predictor|:@predictor/{ResourceId}
whatIfAnalysis|:@what-if-analysis/{ResourceId}
whatIfForecastExport|:@what-if-forecast-export/{ResourceId}
whatIfForecast|:@what-if-forecast/{ResourceId}
#frauddetector
batch-import|:@batch-import/{ResourcePath}
batch-prediction|:@batch-prediction/{ResourcePath}
detector-version|:@detector-version/{ResourcePath}
detector|:@detector/{ResourcePath}
entity-type|:@entity-type/{ResourcePath}
event-type|:@event-type/{ResourcePath}
external-model|:@external-model/{ResourcePath}
label|:@label/{ResourcePath}
list|:@list/{ResourcePath}
model-version|:@model-version/{ResourcePath}
model|:@model/{ResourcePath}
outcome|:@outcome/{ResourcePath}
rule|:@rule/{ResourcePath}
variable|:@variable/{ResourcePath}
#freertos
configuration|:@configuration/{ConfigurationName}
subscription|:@subscription/{SubscriptionID}
#freetier
#fsx
association|:@association/{FileSystemIdOrFileCacheId}/{DataRepositoryAssociationId}
backup|:@backup/{BackupId}
file-cache|:@file-cache/{FileCacheId}
file-system|:@file-system/{FileSystemId}
snapshot|:@snapshot/{VolumeId}/{SnapshotId}
storage-virtual-machine|:@storage-virtual-machine/{FileSystemId}/{StorageVirtualMachineId}
task|:@task/{TaskId}
volume|:@volume/{FileSystemId}/{VolumeId}
#gamelift
alias|:{Region}::alias/{AliasId}
build|:@build/{BuildId}
containerFleet|:@containerfleet/{FleetId}
containerGroupDefinition|:@containergroupdefinition/{Name}
fleet|:@fleet/{FleetId}
gameServerGroup|:@gameservergroup/{GameServerGroupName}
gameSessionQueue|:@gamesessionqueue/{GameSessionQueueName}
location|:@location/{LocationId}
matchmakingConfiguration|:@matchmakingconfiguration/{MatchmakingConfigurationName}
matchmakingRuleSet|:@matchmakingruleset/{MatchmakingRuleSetName}
script|:@script/{ScriptId}
#gameliftstreams
application|:@application/{ApplicationId}
stream group|:@streamgroup/{StreamGroupId}
#geo
api-key|:@api-key/{KeyName}
geofence-collection|:@geofence-collection/{GeofenceCollectionName}
job|:@job/{JobId}
map|:@map/{MapName}
place-index|:@place-index/{IndexName}
route-calculator|:@route-calculator/{CalculatorName}
tracker|:@tracker/{TrackerName}
#geo-maps
provider|:{Region}::provider/default
#geo-places
provider|:{Region}::provider/default
#geo-routes
provider|:{Region}::provider/default
#glacier
vault|:@vaults/{VaultName}
#globalaccelerator
accelerator|::{Account}:accelerator/{ResourceId}
attachment|::{Account}:attachment/{ResourceId}
endpointgroup|::{Account}:accelerator/{ResourceId}/listener/{ListenerId}/endpoint-group/{EndpointGroupId}
listener|::{Account}:accelerator/{ResourceId}/listener/{ListenerId}
#glue
blueprint|:@blueprint/{BlueprintName}
catalog|:@catalog/{CatalogName}
completion|:@completion/{CompletionId}
connectionType|:@connectionType:{ConnectionTypeName}
connection|:@connection/{ConnectionName}
crawler|:@crawler/{CrawlerName}
customEntityType|:@customEntityType/{CustomEntityTypeId}
dataQualityRuleset|:@dataQualityRuleset/{RulesetName}
database|:@database/{DatabaseName}
devendpoint|:@devEndpoint/{DevEndpointName}
integrationResourceProperty|:@integrationresourceproperty/{ResourceType}/{ResourceName}
integration|:@integration:{IntegrationId}
job|:@job/{JobName}
mlTransform|:@mlTransform/{TransformId}
registry|:@registry/{RegistryName}
rootcatalog|:@catalog
schema|:@schema/{SchemaName}
session|:@session/{SessionId}
tableversion|:@tableVersion/{DatabaseName}/{TableName}/{TableVersionName}
table|:@table/{DatabaseName}/{TableName}
trigger|:@trigger/{TriggerName}
usageProfile|:@usageProfile/{UsageProfileId}
userdefinedfunction|:@userDefinedFunction/{DatabaseName}/{UserDefinedFunctionName}
workflow|:@workflow/{WorkflowName}
#grafana
workspace|:@/workspaces/{ResourceId}
#greengrass
bulkDeployment|:@/greengrass/bulk/deployments/{BulkDeploymentId}
certificateAuthority|:@/greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId}
componentVersion|:@components:{ComponentName}:versions:{ComponentVersion}
component|:@components:{ComponentName}
connectivityInfo|:@/greengrass/things/{ThingName}/connectivityInfo
connectorDefinitionVersion|:@/greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{VersionId}
connectorDefinition|:@/greengrass/definition/connectors/{ConnectorDefinitionId}
coreDefinitionVersion|:@/greengrass/definition/cores/{CoreDefinitionId}/versions/{VersionId}
coreDefinition|:@/greengrass/definition/cores/{CoreDefinitionId}
coreDevice|:@coreDevices:{CoreDeviceThingName}
deployment|:@/greengrass/groups/{GroupId}/deployments/{DeploymentId} :@deployments:{DeploymentId}
deviceDefinitionVersion|:@/greengrass/definition/devices/{DeviceDefinitionId}/versions/{VersionId}
deviceDefinition|:@/greengrass/definition/devices/{DeviceDefinitionId}
functionDefinitionVersion|:@/greengrass/definition/functions/{FunctionDefinitionId}/versions/{VersionId}
functionDefinition|:@/greengrass/definition/functions/{FunctionDefinitionId}
groupVersion|:@/greengrass/groups/{GroupId}/versions/{VersionId}
group|:@/greengrass/groups/{GroupId}
loggerDefinitionVersion|:@/greengrass/definition/loggers/{LoggerDefinitionId}/versions/{VersionId}
loggerDefinition|:@/greengrass/definition/loggers/{LoggerDefinitionId}
resourceDefinitionVersion|:@/greengrass/definition/resources/{ResourceDefinitionId}/versions/{VersionId}
resourceDefinition|:@/greengrass/definition/resources/{ResourceDefinitionId}
subscriptionDefinitionVersion|:@/greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{VersionId}
subscriptionDefinition|:@/greengrass/definition/subscriptions/{SubscriptionDefinitionId}
thingRuntimeConfig|:@/greengrass/things/{ThingName}/runtimeconfig
thing|iot:@thing/{ThingName}
#groundstation
Agent|:@agent/{AgentId}
Config|:@config/{ConfigType}/{ConfigId}
Contact|:@contact/{ContactId}
DataflowEndpointGroup|:@dataflow-endpoint-group/{DataflowEndpointGroupId}
EphemerisItem|:@ephemeris/{EphemerisId}
GroundStationResource|:@groundstation:{GroundStationId}
MissionProfile|:@mission-profile/{MissionProfileId}
Satellite|:@satellite/{SatelliteId}
#groundtruthlabeling
#guardduty
customdetectionruleassociation|:@detection-rule/custom/{RuleId}/association/{AssociationId}
customdetectionrule|::aws:detection-rule/custom/{RuleId}
detector|:@detector/{DetectorId}
filter|:@detector/{DetectorId}/filter/{FilterName}
ipset|:@detector/{DetectorId}/ipset/{IPSetId}
malwareprotectionplan|:@malware-protection-plan/{MalwareProtectionPlanId}
publishingDestination|:@detector/{DetectorId}/publishingdestination/{PublishingDestinationId}
threatentityset|:@detector/{DetectorId}/threatentityset/{ThreatEntitySetId}
threatintelset|:@detector/{DetectorId}/threatintelset/{ThreatIntelSetId}
trustedentityset|:@detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}
#health
event|:*::event/{Service}/{EventTypeCode}/*
#health-agent
Agent|:@domain/{DomainId}/agent/{AgentId}
Domain|:@domain/{DomainId}
Integration|:@domain/{DomainId}/integration/{IntegrationId}
PatientInsightsJob|:@domain/{DomainId}/patient-insights-job/{JobId}
Session|:@domain/{DomainId}/session/{SessionId}
Subscription|:@domain/{DomainId}/subscription/{SubscriptionId}
#healthlake
dataTransformationProfile|:@dataTransformationProfile/{ProfileId}
datastore|:@datastore/fhir/{DatastoreId}
#honeycode
screen-automation|:@screen-automation:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}/automation/{AutomationId}
screen|:@screen:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}
table|:@table:workbook/{WorkbookId}/table/{TableId}
workbook|:@workbook:workbook/{WorkbookId}
#iam
access-report|::{Account}:access-report/{EntityPath}
assumed-role|::{Account}:assumed-role/{RoleName}/{RoleSessionName}
delegation-request|::{Account}:delegation-request/{DelegationRequestId}
federated-user|::{Account}:federated-user/{UserName}
group|::{Account}:group/{GroupNameWithPath}
instance-profile|::{Account}:instance-profile/{InstanceProfileNameWithPath}
mfa|::{Account}:mfa/{MfaTokenIdWithPath}
oidc-provider|::{Account}:oidc-provider/{OidcProviderName}
policy|::{Account}:policy/{PolicyNameWithPath}
role-template|::aws:role-template/{AWSServicePrincipal}/{RoleTemplateName}:{RoleTemplateMajorVersion}
role|::{Account}:role/{RoleNameWithPath}
saml-provider|::{Account}:saml-provider/{SamlProviderName}
server-certificate|::{Account}:server-certificate/{CertificateNameWithPath}
sms-mfa|::{Account}:sms-mfa/{MfaTokenIdWithPath}
user|::{Account}:user/{UserNameWithPath}
#identity-sync
SyncProfileResource|:@profile/{SyncProfileName}
SyncTargetResource|:@target/{SyncProfileName}/{SyncTargetName}
#identitystore
AllGroupMemberships|:::membership/*
AllGroups|:::group/*
AllUsers|:::user/*
GroupMembership|:::membership/{MembershipId}
Group|:::group/{GroupId}
Identitystore|::{Account}:identitystore/{IdentityStoreId}
User|:::user/{UserId}
#identitystore-auth
#imagebuilder
allComponentBuildVersions|:@component/{ComponentName}/{ComponentVersion}/*
allImageBuildVersions|:@image/{ImageName}/{ImageVersion}/*
allWorkflowBuildVersions|:@workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/*
component|:@component/{ComponentName}/{ComponentVersion}/{ComponentBuildVersion}
containerRecipe|:@container-recipe/{ContainerRecipeName}/{ContainerRecipeVersion}
distributionConfiguration|:@distribution-configuration/{DistributionConfigurationName}
imagePipeline|:@image-pipeline/{ImagePipelineName}
imageRecipe|:@image-recipe/{ImageRecipeName}/{ImageRecipeVersion}
imageVersion|:@image/{ImageName}/{ImageVersion}
image|:@image/{ImageName}/{ImageVersion}/{ImageBuildVersion}
infrastructureConfiguration|:@infrastructure-configuration/{ResourceId}
lifecycleExecution|:@lifecycle-execution/{LifecycleExecutionId}
lifecyclePolicy|:@lifecycle-policy/{LifecyclePolicyName}
workflowExecution|:@workflow-execution/{WorkflowExecutionId}
workflowStepExecution|:@workflow-step-execution/{WorkflowStepExecutionId}
workflow|:@workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/{WorkflowBuildVersion}
#importexport
#inspector
#inspector-scan
#inspector2
CIS Scan Configuration|:@owner/{OwnerId}/cis-configuration/{CISScanConfigurationId}
Code Security Integration|:@codesecurity-integration/{CodeSecurityIntegrationId}
Code Security Scan Configuration|:@owner/{OwnerId}/codesecurity-configuration/{CodeSecurityScanConfigurationId}
Connector|:@connector/{ConnectorId}
Filter|:@owner/{OwnerId}/filter/{FilterId}
Finding|:@finding/{FindingId}
#inspector2-telemetry
#interconnect
connection|:@connection/{Id}
environment|:@environment/{Id}
#internetmonitor
HealthEvent|:@monitor/{MonitorName}/health-event/{EventId}
InternetEvent|::{Account}:internet-event/{InternetEventId}
Monitor|:@monitor/{MonitorName}
#invoicing
invoice-unit|::{Account}:invoice-unit/{Identifier}
procurement-portal-preference|::{Account}:procurement-portal-preference/{Identifier}
#iot
authorizer|:@authorizer/{AuthorizerName}
billinggroup|:@billinggroup/{BillingGroupName}
cacert|:@cacert/{CACertificate}
certificateprovider|:@certificateprovider/{CertificateProviderName}
cert|:@cert/{Certificate}
client|:@client/{ClientId}
command|:@command/{CommandId}
custommetric|:@custommetric/{MetricName}
destination|:@ruledestination/{DestinationType}/{Uuid}
dimension|:@dimension/{DimensionName}
domainconfiguration|:@domainconfiguration/{DomainConfigurationName}/{Id}
dynamicthinggroup|:@thinggroup/{ThingGroupName}
fleetmetric|:@fleetmetric/{FleetMetricName}
index|:@index/{IndexName}
jobtemplate|:@jobtemplate/{JobTemplateId}
job|:@job/{JobId}
mitigationaction|:@mitigationaction/{MitigationActionName}
otaupdate|:@otaupdate/{OtaUpdateId}
packageversion|:@package/{PackageName}/version/{VersionName}
package|:@package/{PackageName}
policy|:@policy/{PolicyName}
provisioningtemplate|:@provisioningtemplate/{ProvisioningTemplate}
rolealias|:@rolealias/{RoleAlias}
rule|:@rule/{RuleName}
scheduledaudit|:@scheduledaudit/{ScheduleName}
securityprofile|:@securityprofile/{SecurityProfileName}
stream|:@stream/{StreamId}
thinggroup|:@thinggroup/{ThingGroupName}
thingtype|:@thingtype/{ThingTypeName}
thing|:@thing/{ThingName}
topicfilter|:@topicfilter/{TopicFilter}
topic|:@topic/{TopicName}
tunnel|:@tunnel/{TunnelId}
#iot-device-tester
#iotanalytics
channel|:@channel/{ChannelName}
dataset|:@dataset/{DatasetName}
datastore|:@datastore/{DatastoreName}
pipeline|:@pipeline/{PipelineName}
#iotdeviceadvisor
Suitedefinition|:@suitedefinition/{SuiteDefinitionId}
Suiterun|:@suiterun/{SuiteDefinitionId}/{SuiteRunId}
#iotevents
alarmModel|:@alarmModel/{AlarmModelName}
detectorModel|:@detectorModel/{DetectorModelName}
input|:@input/{InputName}
#iotfleethub
application|:@application/{ApplicationId}
#iotfleetwise
campaign|:@campaign/{CampaignName}
decodermanifest|:@decoder-manifest/{Name}
fleet|:@fleet/{FleetId}
modelmanifest|:@model-manifest/{Name}
signalcatalog|:@signal-catalog/{Name}
statetemplate|:@state-template/{StateTemplateId}
vehicle|:@vehicle/{VehicleId}
#iotjobsdata
thing|iot:@thing/{ThingName}
#iotmanagedintegrations
account-association|:@account-association/{AccountAssociationId}
credential-locker|:@credential-locker/{Identifier}
managed-thing|:@managed-thing/{Identifier}
ota-task|:@ota-task/{Identifier}
provisioning-profile|:@provisioning-profile/{Identifier}
#iotsitewise
access-policy|:@access-policy/{AccessPolicyId}
application|:@workspace/{WorkspaceName}/application/{ApplicationId}
asset-model|:@asset-model/{AssetModelId}
asset|:@asset/{AssetId}
computation-model|:@computation-model/{ComputationModelId}
dashboard|:@dashboard/{DashboardId}
dataset|:@dataset/{DatasetId}
gateway|:@gateway/{GatewayId}
pipeline|:@workspace/{WorkspaceName}/pipeline/{PipelineName}
portal|:@portal/{PortalId}
project|:@project/{ProjectId}
task|:@workspace/{WorkspaceName}/task/{TaskName}
time-series|:@time-series/{TimeSeriesId}
workspace|:@workspace/{WorkspaceName}
#iottwinmaker
componentType|:@workspace/{WorkspaceId}/component-type/{ComponentTypeId}
entity|:@workspace/{WorkspaceId}/entity/{EntityId}
metadataTransferJob|:@metadata-transfer-job/{MetadataTransferJobId}
scene|:@workspace/{WorkspaceId}/scene/{SceneId}
syncJob|:@workspace/{WorkspaceId}/sync-job/{SyncJobId}
workspace|:@workspace/{WorkspaceId}
#iotwireless
Destination|:@Destination/{DestinationName}
DeviceProfile|:@DeviceProfile/{DeviceProfileId}
FuotaTask|:@FuotaTask/{FuotaTaskId}
ImportTask|:@ImportTask/{ImportTaskId}
MulticastGroup|:@MulticastGroup/{MulticastGroupId}
NetworkAnalyzerConfiguration|:@NetworkAnalyzerConfiguration/{NetworkAnalyzerConfigurationName}
ServiceProfile|:@ServiceProfile/{ServiceProfileId}
SidewalkAccount|:@SidewalkAccount/{SidewalkAccountId}
WirelessDevice|:@WirelessDevice/{WirelessDeviceId}
WirelessGatewayTaskDefinition|:@WirelessGatewayTaskDefinition/{WirelessGatewayTaskDefinitionId}
WirelessGateway|:@WirelessGateway/{WirelessGatewayId}
cert|iot:@cert/{Certificate}
thing|iot:@thing/{ThingName}
#iq
attachment|:{Region}::attachment/{AttachmentId}
buyer|:{Region}::buyer/{BuyerId}
call|:{Region}::call/{CallId}
company|:{Region}::company/{CompanyId}
conversation|:{Region}::conversation/{ConversationId}
expert|:{Region}::expert/{ExpertId}
listing|:{Region}::listing/{ListingId}
paymentRequest|:{Region}::paymentRequest/{ConversationId}/{ProposalId}/{PaymentRequestId}
paymentSchedule|:{Region}::paymentSchedule/{ConversationId}/{ProposalId}/{VersionId}
permission|iq-permission:{Region}::permission/{PermissionRequestId}
proposal|:{Region}::proposal/{ConversationId}/{ProposalId}
request|:{Region}::request/{RequestId}
seller|:{Region}::seller/{SellerAwsAccountId}
token|:{Region}::token/{TokenId}
#iq-permission
permission|:{Region}::permission/{PermissionRequestId}
#ivs
Ad-Configuration|:@ad-configuration/{ResourceId}
Channel|:@channel/{ResourceId}
Composition|:@composition/{ResourceId}
Encoder-Configuration|:@encoder-configuration/{ResourceId}
Ingest-Configuration|:@ingest-configuration/{ResourceId}
Playback-Key-Pair|:@playback-key/{ResourceId}
Playback-Restriction-Policy|:@playback-restriction-policy/{ResourceId}
Public-Key|:@public-key/{ResourceId}
Recording-Configuration|:@recording-configuration/{ResourceId}
Stage|:@stage/{ResourceId}
Storage-Configuration|:@storage-configuration/{ResourceId}
Stream-Key|:@stream-key/{ResourceId}
#ivschat
Logging-Configuration|:@logging-configuration/{ResourceId}
Room|:@room/{ResourceId}
#kafka
channel|:@channel/{ClusterName}/{ClusterUuid}/{ChannelName}/{Uuid}
cluster|:@cluster/{ClusterName}/{Uuid}
configuration|:@configuration/{ConfigurationName}/{Uuid}
group|:@group/{ClusterName}/{ClusterUuid}/{GroupName}
replicator|:@replicator/{ReplicatorName}/{Uuid}
topic|:@topic/{ClusterName}/{ClusterUuid}/{TopicName}
transactional-id|:@transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
vpc-connection|:{Region}:{VpcOwnerAccount}:vpc-connection/{ClusterOwnerAccount}/{ClusterName}/{Uuid}
#kafka-cluster
cluster|kafka:@cluster/{ClusterName}/{ClusterUuid}
group|kafka:@group/{ClusterName}/{ClusterUuid}/{GroupName}
topic|kafka:@topic/{ClusterName}/{ClusterUuid}/{TopicName}
transactional-id|kafka:@transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
#kafkaconnect
connector operation|:@connector-operation/{ConnectorName}/{ConnectorUUID}/{UUID}
connector|:@connector/{ConnectorName}/{UUID}
custom plugin|:@custom-plugin/{CustomPluginName}/{UUID}
worker configuration|:@worker-configuration/{WorkerConfigurationName}/{UUID}
#kendra
access-control-configuration|:@index/{IndexId}/access-control-configuration/{AccessControlConfigurationId}
data-source|:@index/{IndexId}/data-source/{DataSourceId}
experience|:@index/{IndexId}/experience/{ExperienceId}
faq|:@index/{IndexId}/faq/{FaqId}
featured-results-set|:@index/{IndexId}/featured-results-set/{FeaturedResultsSetId}
index|:@index/{IndexId}
query-suggestions-block-list|:@index/{IndexId}/query-suggestions-block-list/{QuerySuggestionsBlockListId}
thesaurus|:@index/{IndexId}/thesaurus/{ThesaurusId}
#kendra-ranking
rescore-execution-plan|:@rescore-execution-plan/{RescoreExecutionPlanId}
#kinesis
channel|:@channel/{ChannelId}
consumer|:@{StreamType}/{StreamName}/consumer/{ConsumerName}:{ConsumerCreationTimpstamp}
kmsKey|kms:@key/{KeyId}
stream|:@stream/{StreamName}
#kinesisanalytics
application|:@application/{ApplicationName}
#kinesisvideo
channel|:@channel/{ChannelName}/{CreationTime}
stream|:@stream/{StreamName}/{CreationTime}
#kms
alias|:@alias/{Alias}
key|:@key/{KeyId}
#lakeformation
#lambda
capacityProvider|:@capacity-provider:{CapacityProviderName}
code signing config|:@code-signing-config:{CodeSigningConfigId}
durable execution|:@function:{FunctionName}:{Version}/durable-execution/{ExecutionName}/{ExecutionId}
eventSourceMapping|:@event-source-mapping:{UUID}
function alias|:@function:{FunctionName}:{Alias}
function version|:@function:{FunctionName}:{Version}
function|:@function:{FunctionName}
layerVersion|:@layer:{LayerName}:{LayerVersion}
layer|:@layer:{LayerName}
microvmImage|:@microvm-image:{MicrovmImageName}
networkConnector|:@network-connector:{NetworkConnectorId}
#launchwizard
deployment|:@deployment/{DeploymentId}
#lex
bot alias|:@bot-alias/{BotId}/{BotAliasId} :@bot:{BotName}:{BotAlias}
bot version|:@bot:{BotName}:{BotVersion}
bot|:@bot/{BotId} :@bot:{BotName}
channel|:@bot-channel:{BotName}:{BotAlias}:{ChannelName}
intent version|:@intent:{IntentName}:{IntentVersion}
slottype version|:@slottype:{SlotName}:{SlotVersion}
test set|:@test-set/{TestSetId}
#license-manager
grant|::{Account}:grant:{GrantId}
license-asset-group|:@license-asset-group:{LicenseAssetGroupId}
license-asset-ruleset|:@license-asset-ruleset:{LicenseAssetRulesetId}
license-configuration|:@license-configuration:{LicenseConfigurationId}
license|::{Account}:license:{LicenseId}
report-generator|:@report-generator:{ReportGeneratorId}
#license-manager-linux-subscriptions
subscription-provider|:@subscription-provider/{SubscriptionProviderId}
#license-manager-user-subscriptions
identity-provider|:@identity-provider/{IdentityProviderId}
instance-user|:@instance-user/{InstanceUserId}
license-server-endpoint|:@license-server-endpoint/{LicenseServerEndpointId}
product-subscription|:@product-subscription/{ProductSubscriptionId}
#lightsail
Alarm|:@Alarm/{Id}
Bucket|:@Bucket/{Id}
Certificate|:@Certificate/{Id}
CloudFormationStackRecord|:@CloudFormationStackRecord/{Id}
ContactMethod|:@ContactMethod/{Id}
ContainerService|:@ContainerService/{Id}
DiskSnapshot|:@DiskSnapshot/{Id}
Disk|:@Disk/{Id}
Distribution|:@Distribution/{Id}
Domain|:@Domain/{Id}
ExportSnapshotRecord|:@ExportSnapshotRecord/{Id}
InstanceSnapshot|:@InstanceSnapshot/{Id}
Instance|:@Instance/{Id}
KeyPair|:@KeyPair/{Id}
LoadBalancerTlsCertificate|:@LoadBalancerTlsCertificate/{Id}
LoadBalancer|:@LoadBalancer/{Id}
RelationalDatabaseSnapshot|:@RelationalDatabaseSnapshot/{Id}
RelationalDatabase|:@RelationalDatabase/{Id}
StaticIp|:@StaticIp/{Id}
#logs
anomaly-detector|:@anomaly-detector:{DetectorId}
delivery-destination|:@delivery-destination:{DeliveryDestinationName}
delivery-source|:@delivery-source:{DeliverySourceName}
delivery|:@delivery:{DeliveryName}
destination|:@destination:{DestinationName}
log-group|:@log-group:{LogGroupName}
log-stream|:@log-group:{LogGroupName}:log-stream:{LogStreamName}
lookup-table|:@lookup-table:{LookupTableName}
scheduled-query|:@scheduled-query:{ScheduledQueryId}
#lookoutequipment
dataset|:@dataset/{DatasetName}/{DatasetId}
inference-scheduler|:@inference-scheduler/{InferenceSchedulerName}/{InferenceSchedulerId}
label-group|:@label-group/{LabelGroupName}/{LabelGroupId}
model-version|:@model/{ModelName}/{ModelId}/model-version/{ModelVersionNumber}
model|:@model/{ModelName}/{ModelId}
#lookoutmetrics
Alert|:@Alert:{AlertName}
AnomalyDetector|:@AnomalyDetector:{AnomalyDetectorName}
MetricSet|:@MetricSet/{AnomalyDetectorName}/{MetricSetName}
#lookoutvision
model|:@model/{ProjectName}/{ModelVersion}
project|:@project/{ProjectName}
#m2
Application|:@app/{ApplicationId}
Environment|:@env/{EnvironmentId}
#machinelearning
batchprediction|:@batchprediction/{BatchPredictionId}
datasource|:@datasource/{DatasourceId}
evaluation|:@evaluation/{EvaluationId}
mlmodel|:@mlmodel/{MlModelId}
#macie2
AllowList|:@allow-list/{ResourceId}
ClassificationJob|:@classification-job/{ResourceId}
CustomDataIdentifier|:@custom-data-identifier/{ResourceId}
FindingsFilter|:@findings-filter/{ResourceId}
Member|:@member/{ResourceId}
#managedblockchain
accessor|:@accessors/{AccessorId}
invitation|:@invitations/{InvitationId}
member|:@members/{MemberId}
network|:{Region}::networks/{NetworkId}
node|:@nodes/{NodeId}
proposal|:{Region}::proposals/{ProposalId}
#managedblockchain-query
#mapcredits
agreement|:::{Agreement}/{AgreementId}
#marketplacecommerceanalytics
#mechanicalturk
#mediaconnect
Bridge|:@bridge:{BridgeId}:{BridgeName}
Entitlement|:@entitlement:{FlowId}:{EntitlementName}
Flow|:@flow:{FlowId}:{FlowName}
GatewayInstance|:@gateway:{GatewayId}:{GatewayName}:instance:{InstanceId}
Gateway|:@gateway:{GatewayId}:{GatewayName}
MediaStream|:@flow:{FlowId}:{FlowName}/mediaStream/{MediaStreamName}
Offering|:{Region}:offering:{OfferingId}
Output|:@output:{OutputId}:{OutputName}
Reservation|:@reservation:{ReservationId}:{ReservationName}
RouterInput|:@routerInput:{RouterInputId}
RouterNetworkInterface|:@routerNetworkInterface:{RouterNetworkInterfaceId}
RouterOutput|:@routerOutput:{RouterOutputId}
Source|:@source:{SourceId}:{SourceName}
VpcInterface|:@flow:{FlowId}:{FlowName}/vpcInterface/{VpcInterfaceName}
#mediaconvert
CertificateAssociation|:@certificates/{CertificateArn}
JobTemplate|:@jobTemplates/{JobTemplateName}
Job|:@jobs/{JobId}
Preset|:@presets/{PresetName}
Queue|:@queues/{QueueName}
#mediaimport
#medialive
channel-placement-group|:@channelPlacementGroup:{ClusterId}/{ChannelPlacementGroupId}
channel|:@channel:{ChannelId}
cloudwatch-alarm-template-group|:@cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId}
cloudwatch-alarm-template|:@cloudwatch-alarm-template:{CloudWatchAlarmTemplateId}
cluster|:@cluster:{ClusterId}
eventbridge-rule-template-group|:@eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId}
eventbridge-rule-template|:@eventbridge-rule-template:{EventBridgeRuleTemplateId}
input-device|:@inputDevice:{DeviceId}
input-security-group|:@inputSecurityGroup:{InputSecurityGroupId}
input|:@input:{InputId}
multiplex|:@multiplex:{MultiplexId}
network|:@network:{NetworkId}
node|:@node:{ClusterId}/{NodeId}
offering|:@offering:{OfferingId}
reservation|:@reservation:{ReservationId}
sdi-source|:@sdiSource:{SdiSourceId}
signal-map|:@signal-map:{SignalMapId}
#mediapackage
channels|:@channels/{ChannelIdentifier}
harvest_jobs|:@harvest_jobs/{HarvestJobIdentifier}
origin_endpoints|:@origin_endpoints/{OriginEndpointIdentifier}
#mediapackage-vod
assets|:@assets/{AssetIdentifier}
packaging-configurations|:@packaging-configurations/{PackagingConfigurationIdentifier}
packaging-groups|:@packaging-groups/{PackagingGroupIdentifier}
#mediapackagev2
ChannelGroup|:@channelGroup/{ChannelGroupName}
ChannelPolicy|:@channelGroup/{ChannelGroupName}/channel/{ChannelName}
Channel|:@channelGroup/{ChannelGroupName}/channel/{ChannelName}
HarvestJob|:@channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}
OriginEndpointPolicy|:@channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}
OriginEndpoint|:@channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}
#mediastore
container|:@container/{ContainerName}
folder|:@container/{ContainerName}/{FolderPath}
object|:@container/{ContainerName}/{ObjectPath}
#mediatailor
channel|:@channel/{ChannelName}
liveSource|:@liveSource/{SourceLocationName}/{LiveSourceName}
playbackConfiguration|:@playbackConfiguration/{ResourceId}
prefetchSchedule|:@prefetchSchedule/{ResourceId}
program|:@program/{ChannelName}/{ProgramName}
sourceLocation|:@sourceLocation/{SourceLocationName}
vodSource|:@vodSource/{SourceLocationName}/{VodSourceName}
#medical-imaging
datastore|:@datastore/{DatastoreId}
imageset|:@datastore/{DatastoreId}/imageset/{ImageSetId}
#memorydb
acl|:@acl/{AclName}
cluster|:@cluster/{ClusterName}
multiregioncluster|::{Account}:multiregioncluster/{ClusterName}
multiregionparametergroup|::{Account}:multiregionparametergroup/{MultiRegionParameterGroupName}
parametergroup|:@parametergroup/{ParameterGroupName}
reservednode|:@reservednode/{ReservationID}
snapshot|:@snapshot/{SnapshotName}
subnetgroup|:@subnetgroup/{SubnetGroupName}
user|:@user/{UserName}
#mgh
AutomationRunResource|:@automation-run/{RunID}
AutomationUnitResource|:@automation-unit/{AutomationUnitId}
ConnectionResource|:@{ConnectionArn}
migrationTask|:@progressUpdateStream/{Stream}/migrationTask/{Task}
progressUpdateStream|:@progressUpdateStream/{Stream}
#mgn
ApplicationResource|:@application/{ApplicationID}
ConnectorResource|:@connector/{ConnectorID}
ExportResource|:@export/{ExportID}
ImportResource|:@import/{ImportID}
JobResource|:@job/{JobID}
LaunchConfigurationTemplateResource|:@launch-configuration-template/{LaunchConfigurationTemplateID}
NetworkMigrationDefinitionResource|:@network-migration-definition/{NetworkMigrationDefinitionID}
ReplicationConfigurationTemplateResource|:@replication-configuration-template/{ReplicationConfigurationTemplateID}
SourceServerResource|:@source-server/{SourceServerID}
VcenterClientResource|:@vcenter-client/{VcenterClientID}
WaveResource|:@wave/{WaveID}
#migrationhub-orchestrator
template|:@template/{ResourceId}
workflow|:@workflow/{ResourceId}
#migrationhub-strategy
#mobileanalytics
#mobiletargeting
application-metrics|:@apps/{AppId}/kpis/daterange/{KpiName}
apps|:@apps/*
app|:@apps/{AppId}
attribute|:@apps/{AppId}/attributes/{AttributeType}
campaign-metrics|:@apps/{AppId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}
campaign|:@apps/{AppId}/campaigns/{CampaignId}
channels|:@apps/{AppId}/channels
channel|:@apps/{AppId}/channels/{ChannelType}
endpoint|:@apps/{AppId}/endpoints/{EndpointId}
event-stream|:@apps/{AppId}/eventstream
events|:@apps/{AppId}/events
export-job|:@apps/{AppId}/jobs/export/{JobId}
import-job|:@apps/{AppId}/jobs/import/{JobId}
journey-execution-activity-metrics|:@apps/{AppId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics
journey-execution-metrics|:@apps/{AppId}/journeys/{JourneyId}/execution-metrics
journey-metrics|:@apps/{AppId}/journeys/{JourneyId}/kpis/daterange/{KpiName}
journeys|:@apps/{AppId}/journeys
journey|:@apps/{AppId}/journeys/{JourneyId}
messages|:@apps/{AppId}/messages
otp|:@apps/{AppId}/otp
phone-number-validate|:@phone/number/validate
recommenders|:@recommenders/*
recommender|:@recommenders/{RecommenderId}
reports|:@reports
segment|:@apps/{AppId}/segments/{SegmentId}
templates|:@templates
template|:@templates/{TemplateName}/{TemplateType}
user|:@apps/{AppId}/users/{UserId}
verify-otp|:@apps/{AppId}/verify-otp
#monitron
project|:@project/{ResourceId}
#mpa
approval-team|:@approval-team/{ApprovalTeamId}
identity-source|:@identity-source/{IdentitySourceId}
session|:@session/{SessionId}
#mq
brokers|:@broker:{BrokerName}:{BrokerId}
configurations|:@configuration:{ConfigurationId}
#neptune-db
database|:@{ClusterResourceId}/*
#neptune-graph
export-task|:@export-task/{ResourceId}
graph-snapshot|:@graph-snapshot/{ResourceId}
graph|:@graph/{ResourceId}
import-task|:@import-task/{ResourceId}
#network-firewall
ContainerAssociation|:@container-association/{Name}
FirewallPolicy|:@firewall-policy/{Name}
Firewall|:@firewall/{Name}
ProxyConfiguration|:@proxy-configuration/{Name}
ProxyRuleGroup|:@proxy-rule-group/{Name}
Proxy|:@proxy/{Name}
StatefulRuleGroup|:@stateful-rulegroup/{Name}
StatelessRuleGroup|:@stateless-rulegroup/{Name}
TLSInspectionConfiguration|:@tls-configuration/{Name}
VpcEndpointAssociation|:@vpc-endpoint-association/{Name}
#network-security-director
#network-security-manager
deployment-snapshot|:@deployment:{DeploymentId}:{VersionNumber}
deployment|:@deployment:{DeploymentId}
policy-snapshot|:@policy:{PolicyId}:{VersionNumber}
policy|:@policy:{PolicyId}
rule-snapshot|:@rule:{RuleId}:{VersionNumber}
rule|:@rule:{RuleId}
scope-snapshot|:@scope:{ScopeId}:{VersionNumber}
scope|:@scope:{ScopeId}
template-snapshot|:@template:{TemplateId}:{VersionNumber}
template|:@template:{TemplateId}
#networkflowmonitor
monitor|:@monitor/{MonitorName}
scope|:@scope/{ScopeId}
#networkmanager
attachment|::{Account}:attachment/{ResourceId}
connect-peer|::{Account}:connect-peer/{ResourceId}
connection|::{Account}:connection/{GlobalNetworkId}/{ResourceId}
core-network|::{Account}:core-network/{ResourceId}
device|::{Account}:device/{GlobalNetworkId}/{ResourceId}
global-network|::{Account}:global-network/{ResourceId}
link|::{Account}:link/{GlobalNetworkId}/{ResourceId}
peering|::{Account}:peering/{ResourceId}
site|::{Account}:site/{GlobalNetworkId}/{ResourceId}
#networkmanager-chat
#networkmonitor
monitor|:@monitor/{MonitorName}
probe|:@probe/{ProbeId}
#nimble
eula-acceptance|:@eula-acceptance/{EulaAcceptanceId}
eula|:@eula/{EulaId}
launch-profile|:@launch-profile/{LaunchProfileId}
streaming-image|:@streaming-image/{StreamingImageId}
streaming-session-backup|:@streaming-session-backup/{StreamingSessionBackupId}
streaming-session|:@streaming-session/{StreamingSessionId}
studio-component|:@studio-component/{StudioComponentId}
studio|:@studio/{StudioId}
#notifications
EventRule|::{Account}:configuration/{NotificationConfigurationId}/rule/{EventRuleId}
ManagedNotificationChildEvent|::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}/event/{NotificationEventId}/child-event/{NotificationChildEventId}
ManagedNotificationConfiguration|::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}
ManagedNotificationEvent|::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}/event/{NotificationEventId}
NotificationConfiguration|::{Account}:configuration/{NotificationConfigurationId}
NotificationEvent|:@configuration/{NotificationConfigurationId}/event/{NotificationEventId}
#notifications-contacts
EmailContactResource|::{Account}:emailcontact/{EmailContactId}
#nova-act
workflow-definition|:@workflow-definition/{WorkflowDefinitionName}
workflow-run|:@workflow-definition/{WorkflowDefinitionName}/workflow-run/{WorkflowRunId}
#oam
Link|:@link/{ResourceId}
Sink|:@sink/{ResourceId}
#observabilityadmin
dataset-integration|:@dataset-integration/{DatasetIntegrationIdentifier}
organization-centralization-rule|:@organization-centralization-rule/{CentralizationRuleName}
organization-telemetry-rule|:@organization-telemetry-rule/{TelemetryRuleName}
s3tableintegration|:@s3tableintegration/{S3TableIntegrationIdentifier}
telemetry-pipeline|:@telemetry-pipeline/{TelemetryPipelineIdentifier}
telemetry-rule|:@telemetry-rule/{TelemetryRuleName}
#odb
autonomous-database-backup|:@autonomous-database-backup/{AutonomousDatabaseBackupId}
autonomous-database|:@autonomous-database/{AutonomousDatabaseId}
cloud-autonomous-vm-cluster|:@cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId}
cloud-exadata-infrastructure|:@cloud-exadata-infrastructure/{CloudExadataInfrastructureId}
cloud-vm-cluster|:@cloud-vm-cluster/{CloudVmClusterId}
db-node|:@db-node/{DbNodeId}
exadb-vm-cluster|:@exadb-vm-cluster/{ExadbVmClusterId}
exascale-db-storage-vault|:@exascale-db-storage-vault/{ExascaleDbStorageVaultId}
odb-network|:@odb-network/{OdbNetworkId}
odb-peering-connection|:@odb-peering-connection/{OdbPeeringConnectionId}
#omics
AnnotationStoreVersion|:@annotationStore/{AnnotationStoreName}/version/{AnnotationStoreVersionName}
AnnotationStore|:@annotationStore/{AnnotationStoreName}
TaskResource|:@task/{Id}
VariantStore|:@variantStore/{VariantStoreName}
WorkflowVersion|:@workflow/{Id}/version/{VersionName}
configuration|:@configuration/{Name}
readSet|:@sequenceStore/{SequenceStoreId}/readSet/{ReadSetId}
referenceStore|:@referenceStore/{ReferenceStoreId}
reference|:@referenceStore/{ReferenceStoreId}/reference/{ReferenceId}
runBatch|:@runBatch/{BatchId}
runCache|:@runCache/{Id}
runGroup|:@runGroup/{Id}
run|:@run/{Id}
sequenceStore|:@sequenceStore/{SequenceStoreId}
workflow|:@workflow/{Id}
#one
configuration|:@device-instance/{DeviceInstanceId}/configuration/{Version}
device-configuration-template|:@device-configuration-template/{TemplateId}
device-instance|:@device-instance/{DeviceInstanceId}
site|:@site/{SiteId}
user|:@user/{UserId}
#opensearch
application|:@application/{AppId}
datasource|:@datasource/{DataSourceName}
#opsworks
stack|:@stack/{StackId}/
#opsworks-cm
backup|::{Account}:backup/{ServerName}-{Date-and-Time-Stamp-of-Backup}
server|::{Account}:server/{ServerName}/{UniqueId}
#organizations
account|::{Account}:account/o-{OrganizationId}/{AccountId}
awspolicy|::aws:policy/{PolicyType}/p-{PolicyId}
handshake|::{Account}:handshake/o-{OrganizationId}/{HandshakeType}/h-{HandshakeId}
organizationalunit|::{Account}:ou/o-{OrganizationId}/ou-{OrganizationalUnitId}
organization|::{Account}:organization/o-{OrganizationId}
policy|::{Account}:policy/o-{OrganizationId}/{PolicyType}/p-{PolicyId}
resourcepolicy|::{Account}:resourcepolicy/o-{OrganizationId}/rp-{ResourcePolicyId}
responsibilitytransfer|::{Account}:transfer/o-{OrganizationId}/{TransferType}/{TransferDirection}/rt-{ResponsibilityTransferId}
root|::{Account}:root/o-{OrganizationId}/r-{RootId}
#osis
pipeline-blueprint|:@blueprint/{BlueprintName}
pipeline-endpoint|:@endpoint/{EndpointId}
pipeline|:@pipeline/{PipelineName}
#outposts
outpost|:@outpost/{OutpostId}
site|:@site/{SiteId}
#panorama
applicationInstance|:@applicationInstance/{ApplicationInstanceId}
device|:@device/{DeviceId}
package|:@package/{PackageId}
#partnercentral
BenefitAllocation|:@catalog/{Catalog}/benefit-allocation/{Identifier}
BenefitApplication|:@catalog/{Catalog}/benefit-application/{Identifier}
Benefit|:{Region}::catalog/{Catalog}/benefit/{Identifier}
ChannelHandshake|:@catalog/{Catalog}/channel-handshake/{Identifier}
ConnectionInvitation|:{Region}::catalog/{Catalog}/connection-invitation/{Identifier}
ConnectionPreferences|:@catalog/{Catalog}/connection-preferences
Connection|:{Region}::catalog/{Catalog}/connection/{Identifier}
Dashboard|::{Account}:catalog/{Catalog}/ReportingData/{TableId}/Dashboard/{DashboardId}
Engagement|:{Region}::catalog/{Catalog}/engagement/{Identifier}
MarketplaceRevenueShare|:@catalog/{Catalog}/marketplace-revenue-share/{MarketplaceProductId}
OpportunityFromEngagementTask|:{Region}::catalog/{Catalog}/opportunity-from-engagement-task/{TaskId}
Opportunity|:@catalog/{Catalog}/opportunity/{Identifier}
Partner|:@catalog/{Catalog}/partner/{Identifier}
ProgramManagementAccount|:@catalog/{Catalog}/program-management-account/{Identifier}
ProspectingFromEngagementTask|:{Region}::catalog/{Catalog}/prospecting-from-engagement-task/{TaskIdentifier}
Relationship|:@catalog/{Catalog}/program-management-account/{ProgramManagementAccountId}/relationship/{RelationshipId}
ResourceSnapshot|:@catalog/{Catalog}/engagement/{EngagementIdentifier}/resource/{ResourceType}/{ResourceIdentifier}/template/{TemplateIdentifier}/resource-snapshot/{SnapshotRevision}
RevenueAttribution|:@catalog/{Catalog}/revenue-attribution/{RevenueAttributionId}
Solution|:@catalog/{Catalog}/solution/{Identifier}
engagement-by-accepting-invitation-task|:{Region}::catalog/{Catalog}/engagement-by-accepting-invitation-task/{TaskId}
engagement-from-opportunity-task|:{Region}::catalog/{Catalog}/engagement-from-opportunity-task/{TaskId}
engagement-invitation|:{Region}::catalog/{Catalog}/engagement-invitation/{Identifier}
resource-snapshot-job|:@catalog/{Catalog}/resource-snapshot-job/{Identifier}
#partnercentral-account-management
#payment-cryptography
alias|:@alias/{Alias}
approval-team|mpa:@approval-team/{ApprovalTeamId}
key|:@key/{KeyId}
#payments
payment-instrument|::{Account}:payment-instrument:{ResourceId}
#pca-connector-ad
Connector|:@connector/{ConnectorId}
DirectoryRegistration|:@directory-registration/{DirectoryId}
Template|:@connector/{ConnectorId}/template/{TemplateId}
#pca-connector-scep
Challenge|:@connector/{ConnectorId}/challenge/{ChallengeId}
Connector|:@connector/{ConnectorId}
#pcs
cluster|:@cluster/{ClusterIdentifier}
computenodegroup|:@cluster/{ClusterIdentifier}/computenodegroup/{ComputeNodeGroupIdentifier}
queue|:@cluster/{ClusterIdentifier}/queue/{QueueIdentifier}
#personalize
algorithm|:::algorithm/{ResourceId}
batchInferenceJob|:@batch-inference-job/{ResourceId}
batchSegmentJob|:@batch-segment-job/{ResourceId}
campaign|:@campaign/{ResourceId}
dataDeletionJob|:@data-deletion-job/{ResourceId}
dataInsightsJob|:@data-insights-job/{ResourceId}
datasetExportJob|:@dataset-export-job/{ResourceId}
datasetGroup|:@dataset-group/{ResourceId}
datasetImportJob|:@dataset-import-job/{ResourceId}
dataset|:@dataset/{ResourceId}
eventTracker|:@event-tracker/{ResourceId}
featureTransformation|:::feature-transformation/{ResourceId}
filter|:@filter/{ResourceId}
metricAttribution|:@metric-attribution/{ResourceId}
recipe|:::recipe/{ResourceId}
recommender|:@recommender/{ResourceId}
schema|:@schema/{ResourceId}
solution|:@solution/{ResourceId}
#pi
metric-resource|:@metrics/{ServiceType}/{Identifier}
perf-reports-resource|:@perf-reports/{ServiceType}/{Identifier}/{ReportId}
#pipes
pipe|:@pipe/{Name}
#polly
lexicon|:@lexicon/{LexiconName}
#pricing
#pricingplanmanager
subscription|::{Account}:subscription/{SubscriptionId}
#private-networks
device-identifier|:@device-identifier/{NetworkName}/{DeviceId}
network-resource|:@network-resource/{NetworkName}/{ResourceId}
network-site|:@network-site/{NetworkName}/{NetworkSiteName}
network|:@network/{NetworkName}
order|:@order/{NetworkName}/{OrderId}
#profile
calculated-attributes|:@domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}
domain-object-types|:@domains/{DomainName}/domain-object-types/{ObjectTypeName}
domains|:@domains/{DomainName}
event-streams|:@domains/{DomainName}/event-streams/{EventStreamName}
event-triggers|:@domains/{DomainName}/event-triggers/{EventTriggerName}
integrations|:@domains/{DomainName}/integrations/{Uri}
layouts|:@domains/{DomainName}/layouts/{LayoutDefinitionName}
object-types|:@domains/{DomainName}/object-types/{ObjectTypeName}
recommender-filters|:@domains/{DomainName}/recommender-filters/{RecommenderFilterName}
recommender-schemas|:@domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}
recommenders|:@domains/{DomainName}/recommenders/{RecommenderTypeName}
segment-definitions|:@domains/{DomainName}/segment-definitions/{SegmentDefinitionName}
#proton
component|:@component/{Id}
deployment|:@deployment/{Id}
environment-account-connection|:@environment-account-connection/{Id}
environment-template-major-version|:@environment-template/{TemplateName}:{MajorVersionId}
environment-template-minor-version|:@environment-template/{TemplateName}:{MajorVersionId}.{MinorVersionId}
environment-template-version|:@environment-template/{TemplateName}:{MajorVersion}.{MinorVersion}
environment-template|:@environment-template/{Name}
environment|:@environment/{Name}
repository|:@repository/{Provider}:{Name}
service-instance|:@service/{ServiceName}/service-instance/{Name}
service-template-major-version|:@service-template/{TemplateName}:{MajorVersionId}
service-template-minor-version|:@service-template/{TemplateName}:{MajorVersionId}.{MinorVersionId}
service-template-version|:@service-template/{TemplateName}:{MajorVersion}.{MinorVersion}
service-template|:@service-template/{Name}
service|:@service/{Name}
#purchase-orders
purchase-order|::{Account}:purchase-order/{ResourceName}
#q
plugin|qdeveloper:@plugin/{Identifier}
profile|codewhisperer:@profile/{Identifier}
#qapps
application|qbusiness:@application/{ApplicationId}
qapp-session|:@application/{ApplicationId}/qapp/{AppId}/session/{SessionId}
qapp|:@application/{ApplicationId}/qapp/{AppId}
#qbusiness
application|:@application/{ApplicationId}
chat-response-configuration|:@application/{ApplicationId}/chat-response-configuration/{ChatResponseConfigurationId}
data-accessor|:@application/{ApplicationId}/data-accessor/{DataAccessorId}
data-source|:@application/{ApplicationId}/index/{IndexId}/data-source/{DataSourceId}
index|:@application/{ApplicationId}/index/{IndexId}
integration|:@application/{ApplicationId}/integration/{IntegrationId}
plugin|:@application/{ApplicationId}/plugin/{PluginId}
retriever|:@application/{ApplicationId}/retriever/{RetrieverId}
subscription|:@application/{ApplicationId}/subscription/{SubscriptionId}
web-experience|:@application/{ApplicationId}/web-experience/{WebExperienceId}
#qdeveloper
codeTransformation|:@codeTransformation/{Identifier}
#qldb
catalog|:@ledger/{LedgerName}/information_schema/user_tables
ledger|:@ledger/{LedgerName}
stream|:@stream/{LedgerName}/{StreamId}
table|:@ledger/{LedgerName}/table/{TableId}
#quicksight
account|:@account/{ResourceId}
actionconnector|:@action-connector/{ResourceId}
agent|:@agent/{ResourceId}
analysis|:@analysis/{ResourceId}
approvalPolicy|:@approval-policy/{ResourceId}
app|:@app/{ResourceId}
assetBundleExportJob|:@asset-bundle-export-job/{ResourceId}
assetBundleImportJob|:@asset-bundle-import-job/{ResourceId}
assignment|::{Account}:assignment/{ResourceId}
automationGroup|:@automation-group/{ResourceId}
automationJob|:@automation-group/{AutomationGroupId}/automation/{AutomationId}/job/{ResourceId}
automation|:@automation-group/{AutomationGroupId}/automation/{ResourceId}
brand|:@brand/{ResourceId}
customization|:@customization/{ResourceId}
custompermissions|:@custompermissions/{ResourceId}
dashboardSnapshotJob|:@dashboard/{DashboardId}/snapshot-job/{ResourceId}
dashboard|:@dashboard/{ResourceId}
dataset|:@dataset/{ResourceId}
datasource|:@datasource/{ResourceId}
dlpSetting|:@dlpsetting/{ResourceId}
emailCustomizationTemplate|:@email-customization-template/{ResourceId}
extensionaccess|:@extension-access/{ResourceId}
extension|:@extension/{ResourceId}
flow|:@flow/{ResourceId}
folder|:@folder/{ResourceId}
group|:@group/{ResourceId}
ingestion|:@dataset/{DatasetId}/ingestion/{ResourceId}
knowledgeBase|:@knowledge-base/{ResourceId}
limitsProfile|:@limits-profile/{ResourceId}
namespace|:@namespace/{ResourceId}
oauthClientApplication|:@oauthClientApplication/{ResourceId}
refreshschedule|:@dataset/{DatasetId}/refresh-schedule/{ResourceId}
space|:@space/{ResourceId}
template|:@template/{ResourceId}
theme|:@theme/{ResourceId}
topic|:@topic/{ResourceId}
user|:@user/{ResourceId}
vpcconnection|:@vpcConnection/{ResourceId}
#ram
customer-managed-permission|:@permission/{ResourcePath}
permission|::{Account}:permission/{ResourcePath}
resource-share-invitation|:@resource-share-invitation/{ResourcePath}
resource-share|:@resource-share/{ResourcePath}
#rbin
rule|:@rule/{ResourceName}
#rds
auto-backup|:@auto-backup:{DbInstanceAutomatedBackupId}
cev|:@cev:{Engine}/{EngineVersion}/{CustomDbEngineVersionId}
cluster-auto-backup|:@cluster-auto-backup:{DbClusterAutomatedBackupId}
cluster-endpoint|:@cluster-endpoint:{DbClusterEndpoint}
cluster-pg|:@cluster-pg:{ClusterParameterGroupName}
cluster-snapshot|:@cluster-snapshot:{ClusterSnapshotName}
cluster|:@cluster:{DbClusterInstanceName}
db|:@db:{DbInstanceName}
deployment|:@deployment:{BlueGreenDeploymentIdentifier}
es|:@es:{SubscriptionName}
global-cluster|::{Account}:global-cluster:{GlobalCluster}
integration|:@integration:{IntegrationIdentifier}
og|:@og:{OptionGroupName}
pg|:@pg:{ParameterGroupName}
proxy-endpoint|:@db-proxy-endpoint:{DbProxyEndpointId}
proxy|:@db-proxy:{DbProxyId}
ri|:@ri:{ReservedDbInstanceName}
secgrp|:@secgrp:{SecurityGroupName}
shardgrp|:@shard-group:{DbShardGroupResourceId}
snapshot-tenant-database|:@snapshot-tenant-database:{SnapshotName}:{TenantResourceId}
snapshot|:@snapshot:{SnapshotName}
subgrp|:@subgrp:{SubnetGroupName}
target-group|:@target-group:{TargetGroupId}
tenant-database|:@tenant-database:{TenantResourceId}
#rds-data
cluster|rds:@cluster:{DbClusterInstanceName}
#rds-db
db-user|:@dbuser:{DbiResourceId}/{DbUserName}
#redshift
cluster|:@cluster:{ClusterName}
datashare|:@datashare:{ProducerClusterNamespace}/{DataShareName}
dbgroup|:@dbgroup:{ClusterName}/{DbGroup}
dbname|:@dbname:{ClusterName}/{DbName}
dbuser|:@dbuser:{ClusterName}/{DbUser}
eventsubscription|:@eventsubscription:{EventSubscriptionName}
hsmclientcertificate|:@hsmclientcertificate:{HSMClientCertificateId}
hsmconfiguration|:@hsmconfiguration:{HSMConfigurationId}
integration|:@integration:{IntegrationIdentifier}
namespace|:@namespace:{ClusterNamespace}
parametergroup|:@parametergroup:{ParameterGroupName}
qev2idcapplication|:@qev2idcapplication:{Qev2IdcApplicationId}
redshiftidcapplication|:@redshiftidcapplication:{RedshiftIdcApplicationId}
securitygroupingress-cidr|:@securitygroupingress:{SecurityGroupName}/cidrip/{IpRange}
securitygroupingress-ec2securitygroup|:@securitygroupingress:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ece2SecuritygroupId}
securitygroup|:@securitygroup:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ec2SecurityGroupId}
snapshotcopygrant|:@snapshotcopygrant:{SnapshotCopyGrantName}
snapshotschedule|:@snapshotschedule:{ScheduleIdentifier}
snapshot|:@snapshot:{ClusterName}/{SnapshotName}
subnetgroup|:@subnetgroup:{SubnetGroupName}
usagelimit|:@usagelimit:{UsageLimitId}
#redshift-data
cluster|redshift:@cluster:{ClusterName}
managed-workgroup|redshift-serverless:@managed-workgroup/{ManagedWorkgroupId}
workgroup|redshift-serverless:@workgroup/{WorkgroupId}
#redshift-serverless
endpointAccess|:@managedvpcendpoint/{EndpointAccessId}
managed-workgroup|:@managed-workgroup/{ManagedWorkgroupName}
namespace|:@namespace/{NamespaceId}
recoveryPoint|:@recoverypoint/{RecoveryPointId}
snapshot|:@snapshot/{SnapshotId}
workgroup|:@workgroup/{WorkgroupId}
#refactor-spaces
application|:@environment/{EnvironmentId}/application/{ApplicationId}
environment|:@environment/{EnvironmentId}
route|:@environment/{EnvironmentId}/application/{ApplicationId}/route/{RouteId}
service|:@environment/{EnvironmentId}/application/{ApplicationId}/service/{ServiceId}
#rekognition
collection|:@collection/{CollectionId}
dataset|:@project/{ProjectName}/dataset/{DatasetType}/{CreationTimestamp}
projectversion|:@project/{ProjectName}/version/{VersionName}/{CreationTimestamp}
project|:@project/{ProjectName}/{CreationTimestamp}
streamprocessor|:@streamprocessor/{StreamprocessorId}
#repostspace
space|:@space/{ResourceId}
#researchstudio
#resiliencehub
app-assessment|:@app-assessment/{AppAssessmentId}
application|:@app/{AppId}
policy|:@policy/{PolicyId}
recommendation-template|:@recommendation-template/{RecommendationTemplateId}
resiliency-policy|:@resiliency-policy/{ResiliencyPolicyId}
service|:@service/{ServiceId}
system|:@system/{SystemId}
test-template|:@test-template/{TestTemplateId}
#resource-explorer
#resource-explorer-2
index|:@index/{IndexUuid}
managed-view|:@managed-view/{ManagedViewName}/{ManagedViewUuid}
view|:@view/{ViewName}/{ViewUuid}
#resource-groups
group|:@group/{GroupName}
tagSyncTask|:@group/{GroupName}/tag-sync-task/{TaskId}
#rhelkb
#robomaker
deploymentFleet|:@deployment-fleet/{FleetName}/{CreatedOnEpoch}
deploymentJob|:@deployment-job/{DeploymentJobId}
robotApplication|:@robot-application/{ApplicationName}/{CreatedOnEpoch}
robot|:@robot/{RobotName}/{CreatedOnEpoch}
simulationApplication|:@simulation-application/{ApplicationName}/{CreatedOnEpoch}
simulationJobBatch|:@simulation-job-batch/{SimulationJobBatchId}
simulationJob|:@simulation-job/{SimulationJobId}
worldExportJob|:@world-export-job/{WorldExportJobId}
worldGenerationJob|:@world-generation-job/{WorldGenerationJobId}
worldTemplate|:@world-template/{WorldTemplateJobId}
world|:@world/{WorldId}
#rolesanywhere
crl|:@crl/{CrlId}
profile|:@profile/{ProfileId}
subject|:@subject/{SubjectId}
trust-anchor|:@trust-anchor/{TrustAnchorId}
#route53
change|:::change/{Id}
cidrcollection|:::cidrcollection/{Id}
delegationset|:::delegationset/{Id}
healthcheck|:::healthcheck/{Id}
hostedzone|:::hostedzone/{Id}
queryloggingconfig|:::queryloggingconfig/{Id}
trafficpolicyinstance|:::trafficpolicyinstance/{Id}
trafficpolicy|:::trafficpolicy/{Id}
vpc|ec2:@vpc/{VpcId}
#route53-recovery-cluster
routingcontrol|route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}
#route53-recovery-control-config
cluster|route53-recovery-control::{Account}:cluster/{ResourceId}
controlpanel|route53-recovery-control::{Account}:controlpanel/{ControlPanelId}
routingcontrol|route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}
safetyrule|route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/safetyrule/{SafetyRuleId}
#route53-recovery-readiness
cell|::{Account}:cell/{ResourceId}
readinesscheck|::{Account}:readiness-check/{ResourceId}
recoverygroup|::{Account}:recovery-group/{ResourceId}
resourceset|::{Account}:resource-set/{ResourceId}
#route53domains
#route53globalresolver
access-source|::{Account}:access-source/{Id}
access-token|::{Account}:access-token/{Id}
dns-view|::{Account}:dns-view/{Id}
firewall-domain-list|::{Account}:firewall-domain-list/{Id}
global-resolver|::{Account}:global-resolver/{Id}
#route53profiles
profile-association|:@profile-association/{ResourceId}
profile|:@profile/{ResourceId}
#route53resolver
autodefined-rule|:@autodefined-rule/{ResourceId}
firewall-config|:@firewall-config/{ResourceId}
firewall-domain-list|:@firewall-domain-list/{ResourceId}
firewall-rule-group-association|:@firewall-rule-group-association/{ResourceId}
firewall-rule-group|:@firewall-rule-group/{ResourceId}
outpost-resolver|:@outpost-resolver/{ResourceId}
resolver-config|:@resolver-config/{ResourceId}
resolver-dnssec-config|:@resolver-dnssec-config/{ResourceId}
resolver-endpoint|:@resolver-endpoint/{ResourceId}
resolver-query-log-config|:@resolver-query-log-config/{ResourceId}
resolver-rule|:@resolver-rule/{ResourceId}
#rtbfabric
InboundExternalLink|:@gateway/{GatewayId}/link/{LinkId}
LinkRoutingRule|:@gateway/{GatewayId}/link/{LinkId}/routing-rule/{RuleId}
Link|:@gateway/{GatewayId}/link/{LinkId}
OutboundExternalLink|:@gateway/{GatewayId}/link/{LinkId}
RequesterGateway|:@gateway/{GatewayId}
ResponderGateway|:@gateway/{GatewayId}
#rum
AppMonitorResource|:@appmonitor/{Name}
#s3
accessgrantsinstance|:@access-grants/default
accessgrantslocation|:@access-grants/default/location/{Token}
accessgrant|:@access-grants/default/grant/{Token}
accesspointobject|:@accesspoint/{AccessPointName}/object/{ObjectName}
accesspoint|:@accesspoint/{AccessPointName}
bucket|:::{BucketName}
job|:@job/{JobId}
multiregionaccesspointrequestarn|:us-west-2:{Account}:async-request/mrap/{Operation}/{Token}
multiregionaccesspoint|::{Account}:accesspoint/{AccessPointAlias}
objectlambdaaccesspoint|s3-object-lambda:@accesspoint/{AccessPointName}
object|:::{BucketName}/{ObjectName}
storagelensconfiguration|:@storage-lens/{ConfigId}
storagelensgroup|:@storage-lens-group/{Name}
#s3-object-lambda
objectlambdaaccesspoint|:@accesspoint/{AccessPointName}
#s3-outposts
accesspoint|:@outpost/{OutpostId}/accesspoint/{AccessPointName}
bucket|:@outpost/{OutpostId}/bucket/{BucketName}
endpoint|:@outpost/{OutpostId}/endpoint/{EndpointId}
object|:@outpost/{OutpostId}/bucket/{BucketName}/object/{ObjectName}
#s3express
accesspoint|:@accesspoint/{AccessPointName}
bucket|:@bucket/{BucketName}
#s3files
access-point|:@file-system/{FileSystemId}/access-point/{AccessPointId}
file-system|:@file-system/{FileSystemId}
#s3tables
TableBucket|:@bucket/{TableBucketName}
Table|:@bucket/{TableBucketName}/table/{TableID}
#s3vectors
Index|:@bucket/{BucketName}/index/{IndexName}
VectorBucket|:@bucket/{BucketName}
#sagemaker
action|:@action/{ActionName}
ai-benchmark-job|:@ai-benchmark-job/{AIBenchmarkJobName}
ai-recommendation-job|:@ai-recommendation-job/{AIRecommendationJobName}
ai-workload-config|:@ai-workload-config/{AIWorkloadConfigName}
algorithm|:@algorithm/{AlgorithmName}
app-image-config|:@app-image-config/{AppImageConfigName}
app|:@app/{DomainId}/{UserProfileName}/{AppType}/{AppName}
artifact|:@artifact/{HashOfArtifactSource}
automl-job|:@automl-job/{AutoMLJobJobName}
cluster-scheduler-config|:@cluster-scheduler-config/{ClusterSchedulerConfigId}
cluster|:@cluster/{ClusterId}
code-repository|:@code-repository/{CodeRepositoryName}
compilation-job|:@compilation-job/{CompilationJobName}
compute-quota|:@compute-quota/{ComputeQuotaId}
context|:@context/{ContextName}
data-quality-job-definition|:@data-quality-job-definition/{DataQualityJobDefinitionName}
device-fleet|:@device-fleet/{DeviceFleetName}
device|:@device-fleet/{DeviceFleetName}/device/{DeviceName}
domain|:@domain/{DomainId}
edge-deployment-plan|:@edge-deployment/{EdgeDeploymentPlanName}
edge-packaging-job|:@edge-packaging-job/{EdgePackagingJobName}
endpoint-config|:@endpoint-config/{EndpointConfigName}
endpoint|:@endpoint/{EndpointName}
experiment-trial-component|:@experiment-trial-component/{TrialComponentName}
experiment-trial|:@experiment-trial/{TrialName}
experiment|:@experiment/{ExperimentName}
feature-group|:@feature-group/{FeatureGroupName}
flow-definition|:@flow-definition/{FlowDefinitionName}
hub-content|:@hub-content/{HubName}/{HubContentType}/{HubContentName}
hub|:@hub/{HubName}
human-loop|:@human-loop/{HumanLoopName}
human-task-ui|:@human-task-ui/{HumanTaskUiName}
hyper-parameter-tuning-job|:@hyper-parameter-tuning-job/{HyperParameterTuningJobName}
image-version|:@image-version/{ImageName}/{Version}
image|:@image/{ImageName}
inference-component|:@inference-component/{InferenceComponentName}
inference-experiment|:@inference-experiment/{InferenceExperimentName}
inference-recommendations-job|:@inference-recommendations-job/{InferenceRecommendationsJobName}
job|:@job/{JobCategory}/{JobName}
labeling-job|:@labeling-job/{LabelingJobName}
lineage-group|:@lineage-group/{LineageGroupName}
mlflow-app|:@mlflow-app/{MLflowAppId}
mlflow-tracking-server|:@mlflow-tracking-server/{MlflowTrackingServerName}
model-bias-job-definition|:@model-bias-job-definition/{ModelBiasJobDefinitionName}
model-card-export-job|:@model-card/{ModelCardName}/export-job/{ExportJobName}
model-card|:@model-card/{ModelCardName}
model-explainability-job-definition|:@model-explainability-job-definition/{ModelExplainabilityJobDefinitionName}
model-package-group|:@model-package-group/{ModelPackageGroupName}
model-package|:@model-package/{ModelPackageName}
model-quality-job-definition|:@model-quality-job-definition/{ModelQualityJobDefinitionName}
model|:@model/{ModelName}
monitoring-schedule-alert|:@monitoring-schedule/{MonitoringScheduleName}/alert/{MonitoringScheduleAlertName}
monitoring-schedule|:@monitoring-schedule/{MonitoringScheduleName}
notebook-instance-lifecycle-config|:@notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName}
notebook-instance|:@notebook-instance/{NotebookInstanceName}
optimization-job|:@optimization-job/{OptimizationJobName}
partner-app|:@partner-app/{AppId}
pipeline-execution|:@pipeline/{PipelineName}/execution/{RandomString}
pipeline|:@pipeline/{PipelineName}
processing-job|:@processing-job/{ProcessingJobName}
project|:@project/{ProjectName}
reserved-capacity|:@reserved-capacity/{RandomString}
sagemaker-catalog|:@sagemaker-catalog/{ResourceCatalogName}
shared-model-event|:@shared-model-event/{EventId}
shared-model|:@shared-model/{SharedModelId}
space|:@space/{DomainId}/{SpaceName}
studio-lifecycle-config|:@studio-lifecycle-config/{StudioLifecycleConfigName}
training-job|:@training-job/{TrainingJobName}
training-plan|:@training-plan/{TrainingPlanName}
transform-job|:@transform-job/{TransformJobName}
user-profile|:@user-profile/{DomainId}/{UserProfileName}
workforce|:@workforce/{WorkforceName}
workteam|:@workteam/{WorkteamName}
#sagemaker-data-science-assistant
#sagemaker-geospatial
EarthObservationJob|:@earth-observation-job/{JobID}
RasterDataCollection|:@raster-data-collection/{CollectionID}
VectorEnrichmentJob|:@vector-enrichment-job/{JobID}
#sagemaker-mlflow
mlflow-tracking-server|sagemaker:@mlflow-tracking-server/{MlflowTrackingServerName}
#sagemaker-unified-studio-mcp
#savingsplans
savingsplan|::{Account}:savingsplan/{ResourceId}
#scheduler
schedule-group|:@schedule-group/{GroupName}
schedule|:@schedule/{GroupName}/{ScheduleName}
#schemas
discoverer|:@discoverer/{DiscovererId}
registry|:@registry/{RegistryName}
schema|:@schema/{RegistryName}/{SchemaName}
#scn
bill-of-materials-import-job|:@instance/{InstanceId}/bill-of-materials-import-job/{JobId}
data-integration-flow|:@instance/{InstanceId}/data-integration-flows/{FlowName}
dataset|:@instance/{InstanceId}/namespaces/{Namespace}/datasets/{DatasetName}
instance|:@instance/{InstanceId}
namespace|:@instance/{InstanceId}/namespaces/{Namespace}
#sdb
domain|:@domain/{DomainName}
export|:@domain/{DomainName}/export/{ExportUUID}
#secretsmanager
Secret|:@secret:{SecretId}
#security-ir
case|:@case/{CaseId}
membership|:@membership/{MembershipId}
#securityagent
AgentSpace|:@agent-space/{AgentId}
Application|:@application/{ApplicationId}
Integration|:@integration/{IntegrationId}
PrivateConnection|:@private-connection/{PrivateConnectionName}
SecurityRequirementPack|:@security-requirement-pack/{SecurityRequirementPackId}
TargetDomain|:@target-domain/{TargetDomainId}
#securityhub
aggregatorv2|:@aggregatorv2/{AggregatorV2Id}
automation-rulev2|:@automation-rulev2/{AutomationRuleV2Id}
automation-rule|:@automation-rule/{AutomationRuleId}
configuration-policy|:@configuration-policy/{ConfigurationPolicyId}
connectorv2|:@connectorv2/{ConnectorV2Id}
connector|:@connector/{ConnectorId}
finding-aggregator|:@finding-aggregator/{FindingAggregatorId}
hubv2|:@hubv2/{HubV2Id}
hub|:@hub/default
product|:@product/{Company}/{ProductId}
#securitylake
data-lake|:@data-lake/default
subscriber|:@subscriber/{SubscriberId}
#serverlessrepo
applications|:@applications/{ResourceId}
#servicecatalog
Application|:@/applications/{ApplicationId}
AttributeGroup|:@/attribute-groups/{AttributeGroupId}
Portfolio|catalog:@portfolio/{PortfolioId}
Product|catalog:@product/{ProductId}
#servicediscovery
namespace|:@namespace/{NamespaceId}
service|:@service/{ServiceId}
#serviceextract
#servicequotas
quota|:@{ServiceCode}/{QuotaCode}
#ses
addon-instance|:@addon-instance/{AddonInstanceId}
addon-subscription|:@addon-subscription/{AddonSubscriptionId}
configuration-set|:@configuration-set/{ConfigurationSetName}
contact-list|:@contact-list/{ContactListName}
custom-verification-email-template|:@custom-verification-email-template/{TemplateName}
dedicated-ip-pool|:@dedicated-ip-pool/{DedicatedIPPool}
deliverability-test-report|:@deliverability-test-report/{ReportId}
export-job|:@export-job/{ExportJobId}
identity|:@identity/{IdentityName}
import-job|:@import-job/{ImportJobId}
mailmanager-address-list|:@mailmanager-address-list/{AddressListId}
mailmanager-archive|:@mailmanager-archive/{ArchiveId}
mailmanager-ingress-point|:@mailmanager-ingress-point/{IngressPointId}
mailmanager-rule-set|:@mailmanager-rule-set/{RuleSetId}
mailmanager-smtp-relay|:@mailmanager-smtp-relay/{RelayId}
mailmanager-traffic-policy|:@mailmanager-traffic-policy/{TrafficPolicyId}
multi-region-endpoint|:@multi-region-endpoint/{EndpointName}
reputation-policy|:{Region}:aws:reputation-policy/{ReputationPolicyName}
template|:@template/{TemplateName}
tenant|:@tenant/{TenantName}/{TenantId}
#shield
attack|::{Account}:attack/{Id}
protection-group|::{Account}:protection-group/{Id}
protection|::{Account}:protection/{Id}
#signer
signing-job|:@/signing-jobs/{JobId}
signing-profile|:@/signing-profiles/{ProfileName}
#signin
console|:::console/{ConsoleName}
oauth2-public-client-localhost|:@oauth2/public-client/localhost
oauth2-public-client-registration|:{Region}::external-client/dcr/*
oauth2-public-client-remote|:@oauth2/public-client/remote
oauth2-resource-service-principal|:@service-principal/{ServicePrincipalName}
#simspaceweaver
Simulation|:@simulation/{SimulationName}
#sms
#sms-voice
ConfigurationSet|:@configuration-set/{ConfigurationSetName}
Message|:@message/{MessageId}
NotifyConfiguration|:@notify-configuration/{NotifyConfigurationId}
OptOutList|:@opt-out-list/{OptOutListName}
PhoneNumber|:@phone-number/{PhoneNumberId}
Pool|:@pool/{PoolId}
ProtectConfiguration|:@protect-configuration/{ProtectConfigurationId}
RcsAgent|:@rcs-agent/{RcsAgentId}
RegistrationAttachment|:@registration-attachment/{RegistrationAttachmentId}
Registration|:@registration/{RegistrationId}
SenderId|:@sender-id/{SenderId}/{IsoCountryCode}
VerifiedDestinationNumber|:@verified-destination-number/{VerifiedDestinationNumberId}
#snow-device-management
managed-device|:@managed-device/{ResourceId}
task|:@task/{ResourceId}
#snowball
#sns
topic|:@{TopicName}
#social-messaging
phone-number-id|:@phone-number-id/{OriginationPhoneNumberId}
waba|:@waba/{WabaId}
#sqlworkbench
chart|:@chart/{ResourceId}
connection|:@connection/{ResourceId}
notebook|:@notebook/{ResourceId}
query|:@query/{ResourceId}
#sqs
queue|:@{QueueName}
#ssm
association|:@association/{AssociationId}
automation-definition|:@automation-definition/{AutomationDefinitionName}:{VersionId}
automation-execution|:@automation-execution/{AutomationExecutionId}
bucket|s3:::{BucketName}
cloud-connector|:@cloud-connector/{CloudConnectorId}
document|:@document/{DocumentName}
iam-role|iam::{Account}:role/{RoleName}
instance|ec2:@instance/{InstanceId}
maintenancewindow|:@maintenancewindow/{ResourceId}
managed-instance-inventory|:@managed-instance-inventory/{InstanceId}
managed-instance|:@managed-instance/{InstanceId}
opsitemgroup|:@opsitemgroup/default
opsitem|:@opsitem/{ResourceId}
opsmetadata|:@opsmetadata/{ResourceId}
parameter|:@parameter/{ParameterNameWithoutLeadingSlash}
patchbaseline|:@patchbaseline/{PatchBaselineIdResourceId}
resourcedatasync|:@resource-data-sync/{SyncName}
servicesetting|:@servicesetting/{ResourceId}
session|:@session/{SessionId}
task|ecs:@task/{TaskId}
windowtarget|:@windowtarget/{WindowTargetId}
windowtask|:@windowtask/{WindowTaskId}
#ssm-contacts
contactchannel|:@contactchannel/{ContactAlias}/{ContactChannelId}
contact|:@contact/{ContactAlias}
engagement|:@engagement/{ContactAlias}/{EngagementId}
page|:@page/{ContactAlias}/{PageId}
rotation|:@rotation/{RotationId}
#ssm-guiconnect
#ssm-incidents
incident-record|::{Account}:incident-record/{ResponsePlan}/{IncidentRecord}
replication-set|::{Account}:replication-set/{ReplicationSet}
response-plan|::{Account}:response-plan/{ResponsePlan}
#ssm-quicksetup
configuration-manager|:@configuration-manager/{ConfigurationManagerId}
#ssm-sap
application|:@{ApplicationType}/{ApplicationId}
component|:@{ApplicationType}/{ApplicationId}/COMPONENT/{ComponentId}
database|:@{ApplicationType}/{ApplicationId}/DB/{DatabaseId}
#ssmmessages
#sso
Account|:::account/{AccountId}
ApplicationProvider|::aws:applicationProvider/{ApplicationProviderId}
Application|::{AccountId}:application/{InstanceId}/{ApplicationId}
Instance|:::instance/{InstanceId}
PermissionSet|:::permissionSet/{InstanceId}/{PermissionSetId}
TrustedTokenIssuer|::{AccountId}:trustedTokenIssuer/{InstanceId}/{TrustedTokenIssuerId}
#sso-directory
#sso-oauth
Application|sso::{AccountId}:application/{InstanceId}/{ApplicationId}
#states
activity|:@activity:{ActivityName}
execution|:@execution:{StateMachineName}:{ExecutionId}
express|:@express:{StateMachineName}:{ExecutionId}:{ExpressId}
labelled execution|:@execution:{StateMachineName}/{MapRunLabel}:{ExecutionId}
labelled express|:@express:{StateMachineName}/{MapRunLabel}:{ExecutionId}:{ExpressId}
maprun|:@mapRun:{StateMachineName}/{MapRunLabel}:{MapRunId}
statemachinealias|:@stateMachine:{StateMachineName}:{StateMachineAliasName}
statemachineversion|:@stateMachine:{StateMachineName}:{StateMachineVersionId}
statemachine|:@stateMachine:{StateMachineName}
#storagegateway
cache-report|:@share/{ShareId}/cache-report/{CacheReportId}
device|:@gateway/{GatewayId}/device/{Vtldevice}
fs-association|:@fs-association/{FsaId}
gateway|:@gateway/{GatewayId}
share|:@share/{ShareId}
tapepool|:@tapepool/{PoolId}
tape|:@tape/{TapeBarcode}
target|:@gateway/{GatewayId}/target/{IscsiTarget}
volume|:@gateway/{GatewayId}/volume/{VolumeId}
#sts
context-provider|iam::aws:contextProvider/{ContextProviderName}
federated-user|::{Account}:federated-user/{FederatedUserName}
role|iam::{Account}:role/{RoleNameWithPath}
root-user|iam::{Account}:root
self-session|::{Account}:self
#support
#support-console
#supportapp
#supportauthz
supportpermitrequest|:@supportpermitrequest/{ResourceId}
supportpermit|:@supportpermit/{ResourceId}
#supportplans
#sustainability
#swf
domain|::{Account}:/domain/{DomainName}
#synthetics
canary|:@canary:{CanaryName}
group|:@group:{GroupId}
#tag
#tax
#textract
adapterversion|:@/adapters/{AdapterId}/versions/{AdapterVersion}
adapter|:@/adapters/{AdapterId}
#thinclient
device|:@device/{DeviceId}
environment|:@environment/{EnvironmentId}
softwareset|:@softwareset/{SoftwareSetId}
#timestream
database|:@database/{DatabaseName}
scheduled-query|:@scheduled-query/{ScheduledQueryName}
table|:@database/{DatabaseName}/table/{TableName}
#timestream-influxdb
db-backup|:@db-backup/{DbBackupId}
db-cluster|:@db-cluster/{DbClusterId}
db-instance|:@db-instance/{DbInstanceIdentifier}
db-parameter-group|:@db-parameter-group/{DbParameterGroupIdentifier}
#tiros
#tnb
function-instance|:@function-instance/{FunctionInstanceId}
function-package|:@function-package/{FunctionPackageId}
network-instance|:@network-instance/{NetworkInstanceId}
network-operation|:@network-operation/{NetworkOperationId}
network-package|:@network-package/{NetworkPackageId}
#transcribe
callanalyticscategory|:@analytics-category/{CategoryName}
callanalyticsjob|:@analytics/{JobName}
languagemodel|:@language-model/{ModelName}
medicalscribejob|:@medical-scribe-job/{JobName}
medicaltranscriptionjob|:@medical-transcription-job/{JobName}
medicalvocabulary|:@medical-vocabulary/{VocabularyName}
transcriptionjob|:@transcription-job/{JobName}
vocabularyfilter|:@vocabulary-filter/{VocabularyFilterName}
vocabulary|:@vocabulary/{VocabularyName}
#transfer
agreement|:@agreement/{ServerId}/{AgreementId}
certificate|:@certificate/{CertificateId}
connector|:@connector/{ConnectorId}
host-key|:@host-key/{ServerId}/{HostKeyId}
profile|:@profile/{ProfileId}
server|:@server/{ServerId}
user|:@user/{ServerId}/{UserName}
webapp|:@webapp/{WebAppId}
workflow|:@workflow/{WorkflowId}
#transform
connector|:@connector/{WorkspaceId}/{ConnectorId}
profile|:@profile/{Identifier}
#transform-custom
analysis|:@analysis/{AnalysisId}
campaign|:@campaign/{Name}
finding|:@finding/{FindingId}
knowledge-item|:@package/{TransformationPackageName}/knowledge-item/{Id}
package|:@package/{Name}
remediation|:@remediation/{RemediationId}
repository|:@repository/{RepositoryId}
source|:@source/{Name}
#translate
parallel-data|:@parallel-data/{ResourceName}
terminology|:@terminology/{ResourceName}
#trustedadvisor
checks|:@checks/{CategoryCode}/{CheckId}
#ts
execution|::{Account}:execution/{UserId}/{ToolId}/{ExecutionId}
tool|::aws:tool/{ToolId}
#user-subscriptions
#uxc
#vendor-insights
DataSource|:::data-source:{ResourceId}
SecurityProfile|:::security-profile:{ResourceId}
#verified-access
#verifiedpermissions
policy-store-alias|:@policy-store-alias/{AliasName}
policy-store|::{Account}:policy-store/{PolicyStoreId}
#voiceid
domain|:@domain/{DomainId}
#vpc-lattice
AccessLogSubscription|:@accesslogsubscription/{AccessLogSubscriptionId}
DomainVerification|:@domainverification/{DomainVerificationId}
Listener|:@service/{ServiceId}/listener/{ListenerId}
ResourceConfiguration|:@resourceconfiguration/{ResourceConfigurationId}
ResourceEndpointAssociation|:@resourceendpointassociation/{ResourceEndpointAssociationId}
ResourceGateway|:@resourcegateway/{ResourceGatewayId}
Rule|:@service/{ServiceId}/listener/{ListenerId}/rule/{RuleId}
ServiceNetworkResourceAssociation|:@servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId}
ServiceNetworkServiceAssociation|:@servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId}
ServiceNetworkVpcAssociation|:@servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId}
ServiceNetwork|:@servicenetwork/{ServiceNetworkId}
Service|:@service/{ServiceId}
TargetGroup|:@targetgroup/{TargetGroupId}
#vpc-lattice-svcs
Service|vpc-lattice:@service/{ServiceId}/{RequestPath}
TCP Service|vpc-lattice:@service/{ServiceId}
#vpce
vpc-endpoint-service|ec2:@vpc-endpoint-service/{VpcEndpointServiceId}
vpc-endpoint|ec2:@vpc-endpoint/{VpcEndpointId}
#waf
bytematchset|::{Account}:bytematchset/{Id}
geomatchset|::{Account}:geomatchset/{Id}
ipset|::{Account}:ipset/{Id}
ratebasedrule|::{Account}:ratebasedrule/{Id}
regexmatchset|::{Account}:regexmatch/{Id}
regexpatternset|::{Account}:regexpatternset/{Id}
rulegroup|::{Account}:rulegroup/{Id}
rule|::{Account}:rule/{Id}
sizeconstraintset|::{Account}:sizeconstraintset/{Id}
sqlinjectionmatchset|::{Account}:sqlinjectionset/{Id}
webacl|::{Account}:webacl/{Id}
xssmatchset|::{Account}:xssmatchset/{Id}
#waf-regional
bytematchset|:@bytematchset/{Id}
geomatchset|:@geomatchset/{Id}
ipset|:@ipset/{Id}
loadbalancer/app/|elasticloadbalancing:@loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
ratebasedrule|:@ratebasedrule/{Id}
regexmatchset|:@regexmatch/{Id}
regexpatternset|:@regexpatternset/{Id}
rulegroup|:@rulegroup/{Id}
rule|:@rule/{Id}
sizeconstraintset|:@sizeconstraintset/{Id}
sqlinjectionmatchset|:@sqlinjectionset/{Id}
webacl|:@webacl/{Id}
xssmatchset|:@xssmatchset/{Id}
#wafv2
agentcore-gateway|bedrock-agentcore:@gateway/{GatewayId}
amplify-app|amplify:@apps/{AppId}
apigateway|apigateway:{Region}::/restapis/{ApiId}/stages/{StageName}
apprunner|apprunner:@service/{ServiceName}/{ServiceId}
appsync|appsync:@apis/{GraphQLAPIId}
ipset|:@{Scope}/ipset/{Name}/{Id}
loadbalancer/app/|elasticloadbalancing:@loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
managedruleset|:@{Scope}/managedruleset/{Name}/{Id}
regexpatternset|:@{Scope}/regexpatternset/{Name}/{Id}
rulegroup|:@{Scope}/rulegroup/{Name}/{Id}
userpool|cognito-idp:@userpool/{UserPoolId}
verified-access-instance|ec2:@verified-access-instance/{VerifiedAccessInstanceId}
webacl|:@{Scope}/webacl/{Name}/{Id}
#wam
#wellarchitected
agent-profile|:@agent-profile/{ProfileName}
agent-recommendation|:@agent-recommendation/{ResourceId}
lens|:@lens/{ResourceId}
profile|:@profile/{ResourceId}
review-template|:@review-template/{ResourceId}
workload|:@workload/{ResourceId}
#wickr
network|:@network/{NetworkId}
#wisdom
AIAgent|:@ai-agent/{AssistantId}/{AIAgentId}
AIGuardrail|:@ai-guardrail/{AssistantId}/{AIGuardrailId}
AIPrompt|:@ai-prompt/{AssistantId}/{AIPromptId}
AssistantAssociation|:@association/{AssistantId}/{AssistantAssociationId}
Assistant|:@assistant/{AssistantId}
ContentAssociation|:@content-association/{KnowledgeBaseId}/{ContentId}/{ContentAssociationId}
Content|:@content/{KnowledgeBaseId}/{ContentId}
KnowledgeBase|:@knowledge-base/{KnowledgeBaseId}
MessageTemplate|:@message-template/{KnowledgeBaseId}/{MessageTemplateId}
QuickResponse|:@quick-response/{KnowledgeBaseId}/{QuickResponseId}
Session|:@session/{AssistantId}/{SessionId}
#workdocs
organization|:@organization/{ResourceId}
#worklink
fleet|::{Account}:fleet/{FleetName}
#workmail
organization|:@organization/{ResourceId}
#workmailmessageflow
RawMessage|:@message/{OrganizationId}/{Context}/{MessageId}
#workspaces
certificateid|:@workspacecertificate/{CertificateId}
connectionalias|:@connectionalias/{ConnectionAliasId}
directoryid|:@directory/{DirectoryId}
workspaceapplication|:@workspaceapplication/{WorkSpaceApplicationId}
workspacebundle|:@workspacebundle/{BundleId}
workspaceid|:@workspace/{WorkspaceId}
workspaceimage|:@workspaceimage/{ImageId}
workspaceipgroup|:@workspaceipgroup/{GroupId}
workspacespool|:@workspacespool/{PoolId}
#workspaces-instances
VolumeId|ec2:@volume/{VolumeId}
WorkspaceInstanceId|:@workspaceinstance/{WorkspaceInstanceId}
#workspaces-web
browserSettings|:@browserSettings/{BrowserSettingsId}
dataProtectionSettings|:@dataProtectionSettings/{DataProtectionSettingsId}
identityProvider|:@identityProvider/{PortalId}/{IdentityProviderId}
ipAccessSettings|:@ipAccessSettings/{IpAccessSettingsId}
networkSettings|:@networkSettings/{NetworkSettingsId}
portal|:@portal/{PortalId}
sessionLogger|:@sessionLogger/{SessionLoggerId}
trustStore|:@trustStore/{TrustStoreId}
userAccessLoggingSettings|:@userAccessLoggingSettings/{UserAccessLoggingSettingsId}
userSettings|:@userSettings/{UserSettingsId}
#xray
group|:@group/{GroupName}/{Id}
sampling-rule|:@sampling-rule/{SamplingRuleName}
`;

// src/iam/service.ts
function service(prefix) {
  const name = prefix.toLowerCase();
  const read = known.get(name);
  if (read) return read;
  const lines = actionSections().get(name);
  if (lines === void 0) return void 0;
  const types = readTypes(name, linesOf(typeSections().get(name)));
  const made = { prefix: name, actions: readActions(name, linesOf(lines), types), resourceTypes: types };
  known.set(name, made);
  return made;
}
var servicePrefixes = () => [...actionSections().keys()];
var known = /* @__PURE__ */ new Map();
var actionSections = sections(actions);
var typeSections = sections(resourceTypes);
function sections(table) {
  let parted;
  return () => parted ??= new Map(table.split("\n#").slice(1).map(headed));
}
function headed(section) {
  const end = section.indexOf("\n");
  return end < 0 ? [section, ""] : [section.slice(0, end), section.slice(end + 1)];
}
var linesOf = (section = "") => section.split("\n").filter(Boolean);
function readTypes(prefix, lines) {
  const types = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [name = "", formats = ""] = line.split("|");
    types.set(name, { name, formats: formats.split(" ").map((short) => longFormat(prefix, short)) });
  }
  return types;
}
function longFormat(prefix, short) {
  const from = short.startsWith(":") ? prefix + short : short;
  return "arn:${Partition}:" + from.replace("@", "{Region}:{Account}:").replaceAll("{", "${");
}
function readActions(prefix, lines, types) {
  const facts = /* @__PURE__ */ new Map();
  let resources = [];
  let mayNameNone = true;
  for (const line of lines) {
    if (line.startsWith("=")) {
      resources = line.split(/[=?,]/).flatMap((name) => types.get(name) ?? []);
      mayNameNone = resources.length === 0 || line.startsWith("=?");
      continue;
    }
    const [letter, ...names] = line.split(" ");
    const level = levels.find((l) => l.startsWith(letter ?? ""));
    if (!level) continue;
    for (const name of names) facts.set(name.toLowerCase(), { service: prefix, name, level, resources, mayNameNone });
  }
  return facts;
}
var levels = ["List", "Read", "Write", "Tagging", "Permissions management"];

// src/iam/action.ts
function splitAction(text) {
  const colon = text.indexOf(":");
  if (colon < 0) return /^\*+$/.test(text) ? { service: "*", name: "*" } : void 0;
  const [service2, name] = [text.slice(0, colon), text.slice(colon + 1)];
  return service2 && name && !name.includes(":") ? { service: service2, name } : void 0;
}
function isServiceWildcard(text) {
  const action = splitAction(text);
  return action !== void 0 && isWild(action.name) && covers(action.name, "?*") === "yes";
}
var actionCovers = (outer, inner) => byHalves(outer, inner, covers);
var actionsOverlap = (a, b) => byHalves(a, b, overlaps);
function byHalves(a, b, test) {
  const left = splitAction(a.toLowerCase());
  const right = splitAction(b.toLowerCase());
  return left && right ? and(test(left.service, right.service), test(left.name, right.name)) : "unknown";
}
function expand(pattern) {
  const known2 = expanded.get(pattern);
  if (known2) return known2;
  const found = expandOnce(pattern);
  expanded.set(pattern, found);
  return found;
}
var expanded = /* @__PURE__ */ new Map();
function expandOnce(pattern) {
  const action = splitAction(pattern);
  if (!action) return "unknown";
  const services = /^\*+$/.test(action.service) ? servicePrefixes() : [action.service];
  const facts = [];
  for (const prefix of services) {
    const named2 = service(prefix);
    const found = named2 ? matching(named2, action.name.toLowerCase()) : "unknown";
    if (found === "unknown") return "unknown";
    facts.push(...found);
  }
  return facts.length > 0 ? facts : "unknown";
}
function matching({ actions: actions2 }, name) {
  if (name === "*") return [...actions2.values()];
  if (!isWild(name)) return [actions2.get(name)].flatMap((fact) => fact ?? []);
  const found = [];
  const matches2 = matcher(name);
  for (const [key, fact] of actions2) {
    const answer2 = matches2(key);
    if (answer2 === "unknown") return answer2;
    if (answer2 === "yes") found.push(fact);
  }
  return found;
}

// src/policy/grant.ts
function isWholeService({ parts, known: known2, text }) {
  const [first, ...more] = parts;
  if (known2) return isServiceWildcard(text);
  return first !== void 0 && isHole(first) && more.length === 1 && typeof more[0] === "string" && /^:\*+$/.test(more[0]);
}
var mayAllow = ({ effect, actions: actions2 }, pattern) => effect === "Allow" && (actions2.form !== "only" || actions2.open !== void 0 || actions2.words.some(({ known: known2, text }) => !known2 || actionsOverlap(text, pattern) !== "no"));
var letsAssume = (statement) => statement.kind === "trust" && mayAllow(statement, "sts:AssumeRole*");

// src/iam/condition-key.ts
var isAlwaysPresent = (key) => alwaysPresent.has(key.toLowerCase());
var alwaysPresent = /* @__PURE__ */ new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:useragent",
  "aws:viaawsservice"
]);

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
  const read = readOperator(written);
  if (!read) return "unknown";
  const { operator, set, ifExists } = read;
  if (operator.negative || operator.type === "Null" || set === "ForAllValues") return "no";
  return ifExists && !isAlwaysPresent(key) ? "no" : "yes";
}

// src/policy/limit.ts
var saysSomething = (value) => !/^[*?]*$/.test(value);
var staysInside = (value) => {
  const arn2 = splitArn(value);
  if (!arn2) return !isWild(value.split(/[/:]/, 1)[0] ?? "");
  return arn2.account === "" ? saysSomething(arn2.resource) : !isWild(arn2.account);
};
var isLimited = (conditions, isKey, narrow) => or(conditions.open === void 0 ? "no" : "unknown", ...conditions.list.map((one) => byOne(one, isKey, narrow)));
function byOne({ operator, key, values, open }, isKey, narrow) {
  if (key.known && !isKey(key.text)) return "no";
  const wild = readOperator(operator.text)?.operator.wildcards ?? true;
  const eachNarrow = values.map(({ known: known2, text }) => known2 ? answer(!wild || narrow(text)) : "unknown");
  return and(
    key.known ? "yes" : "unknown",
    operator.known ? limits(operator.text, key.text) : "unknown",
    open === void 0 ? "yes" : "unknown",
    ...eachNarrow
  );
}
function keysNamed(...names) {
  const wanted = names.map((name) => name.toLowerCase());
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

// rules/external-id-required.ts
var externalId = keysNamed("sts:ExternalId");
var organization = keysNamed("aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
var external_id_required_default = defineRule({
  id: "external-id-required",
  on: "statement",
  severity: "error",
  category: "trust",
  summary: "Roles that other accounts may assume require an external id",
  why: `A vendor's account acts for all of the vendor's customers. Without an external id, one of them can make the vendor
    assume your role for them, by knowing or guessing its ARN: the confused deputy.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
  ],
  equivalents: ["kics:09c35abf", "kics:85138beb"],
  *check(statement, { accounts }) {
    if (statement.kind !== "trust" || !mayAllow(statement, "sts:AssumeRole")) return;
    const { conditions } = statement;
    if (isLimited(conditions, externalId, saysSomething) !== "no") return;
    if (isLimited(conditions, organization, staysInside) !== "no") return;
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts);
      const limit2 = `${word.text} may assume this role without an external id; limit sts:ExternalId`;
      if (owner === "other")
        yield { at: word.at, message: `${limit2}, or list ${accountIdOf(word)} in accounts.own if it is yours` };
      else if (owner === "unknown" && !word.known)
        yield { at: word.at, message: `${limit2} if its account is not yours`, possible: true };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/collector" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    using(
      { accounts: { own: ["444455556666"] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/ci" },
          "Action": "sts:AssumeRole" } }
      `
    )
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": «"arn:aws:iam::444455556666:role/collector"» },
        "Action": "sts:AssumeRole",
        "Condition": { "StringEqualsIfExists": { "sts:ExternalId": "f3e0c1d2" } } } }
    `,
    cfn`
      Resources:
        Collector:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: «'444455556666'» } }
    `
  ]
});

// rules/no-admin-policy.ts
var adminPolicies = ["AdministratorAccess", "AdministratorAccess-Amplify", "IAMFullAccess"];
var no_admin_policy_default = defineRule({
  id: "no-admin-policy",
  on: "attachment",
  severity: "error",
  category: "escalation",
  summary: "No AWS managed policy that makes an administrator is attached",
  why: `AdministratorAccess gives every action on every resource, and IAMFullAccess lets its holder take the same. What holds
    them can do anything in the account once it is compromised, and nobody notices what it really needed.`,
  references: [
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html",
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMFullAccess.html",
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess-Amplify.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-use-aws-defined-policies"
  ],
  equivalents: [
    "checkov:CKV_AWS_274",
    "prowler:iam_aws_attached_policy_no_administrative_privileges",
    "semgrep:aws-iam-admin-policy-ssoadmin"
  ],
  options: {
    also: setting.strings({ default: [], help: "Names of further AWS managed policies, such as `PowerUserAccess`" })
  },
  *check({ policy }, { options }) {
    const name = managedPolicyNameOf(policy);
    if (name === void 0) return;
    if (adminPolicies.includes(name))
      yield { at: policy.at, message: `${name} makes an administrator; attach a policy that names what is needed` };
    else if (options.also.includes(name))
      yield { at: policy.at, message: `${name} is not to be attached here; attach a policy that names what is needed` };
  },
  valid: [
    tf`
      resource "aws_iam_role_policy_attachment" "task" {
        role       = "task"
        policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
      }
    `,
    cfn`
      Resources:
        Deploy:
          Type: AWS::IAM::User
          Properties:
            ManagedPolicyArns: [arn:aws:iam::111122223333:policy/AdministratorAccess]
    `
  ],
  invalid: [
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role_policy_attachment" "deploy" {
        role       = "deploy"
        policy_arn = «"arn:\${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Handler:
          Type: AWS::Serverless::Function
          Properties:
            Policies: [«IAMFullAccess», AWSXrayWriteOnlyAccess]
    `,
    using(
      { options: { also: ["PowerUserAccess"] } },
      tf`
        resource "aws_iam_role" "deploy" {
          assume_role_policy  = "{}"
          managed_policy_arns = [«"arn:aws:iam::aws:policy/PowerUserAccess"»]
        }
      `
    )
  ]
});

// src/policy/breadth.ts
var isEverything = ({ known: known2, text }) => known2 && covers(text.replace(/^arn:aws[a-z-]*:/, "arn:*:"), "arn:*:*:*:*:*") === "yes";
function isEveryRole(word) {
  if (isEverything(word)) return true;
  const arn2 = arnPieces(word);
  const [service2, resource2] = [arn2 && literal(arn2.service), arn2 && literal(arn2.resource)];
  if (service2 === void 0 || resource2 === void 0) return false;
  return covers(service2, "iam") === "yes" && covers(resource2, "role/*") === "yes";
}
function isAllOf(word, fact) {
  if (isEverything(word)) return true;
  const arn2 = arnPieces(word);
  const resource2 = arn2 && literal(arn2.resource);
  if (!arn2 || resource2 === void 0 || !/^[*/:]*\*$/.test(resource2)) return false;
  if (!isOpen(arn2.region) || !isOpen(arn2.account)) return false;
  return fact.resources.some(({ formats }) => formats.some((format) => isWithin(format, arn2.service, resource2)));
}
var isOpen = (pieces) => /^\**$/.test(literal(pieces) ?? "not known");
function isWithin(format, service2, resource2) {
  const of = splitArn(patternOfFormat(format));
  return of !== void 0 && of.service === literal(service2) && covers(resource2, of.resource) === "yes";
}
function confinable({ known: known2, text }) {
  const facts = known2 ? expand(text) : "unknown";
  if (facts === "unknown") return [];
  const those = facts.filter(({ mayNameNone }) => !mayNameNone);
  if (!isWild(text)) return those;
  const telling = those.filter(({ level }) => level !== "List");
  return telling.length >= facts.length * MOST ? telling : [];
}
var MOST = 3 / 4;

// rules/no-pass-role-on-all.ts
var passKeys = keysNamed("iam:PassedToService", "iam:AssociatedResourceArn");
var no_pass_role_on_all_default = defineRule({
  id: "no-pass-role-on-all",
  on: "statement",
  severity: "error",
  category: "escalation",
  summary: "iam:PassRole names the roles that may be passed, or the service they are passed to",
  why: `Who may pass every role can hand the strongest one to a function or an instance of their own, and act as it. A limit
    on the service leaves that service only, and the roles that trust it.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html"
  ],
  equivalents: ["access-analyzer:PASS_ROLE_WITH_STAR_IN_RESOURCE", "cfn-nag:F38", "cfn-nag:F39", "cfn-nag:F40"],
  *check({ kind, effect, actions: actions2, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only" || resources.form !== "only") return;
    const action = actions2.words.find(
      (word) => word.known && !isWholeService(word) && actionCovers(word.text, "iam:PassRole") === "yes"
    );
    if (!action || isLimited(conditions, passKeys, saysSomething) !== "no") return;
    for (const { at, text } of resources.words.filter(isEveryRole))
      yield { at, message: `${action.text} on ${text} passes any role; name the roles, or limit iam:PassedToService` };
  },
  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } } }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["lambda:CreateFunction", "iam:Pass*"], "Resource": «"*"» } }`,
    tf`
      data "aws_caller_identity" "current" {}
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = ["iam:PassRole"]
          resources = [«"arn:aws:iam::\${data.aws_caller_identity.current.account_id}:role/*"»]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `
  ]
});

// src/policy/delegation.ts
function leavesItToTheAccount(statement, accounts) {
  const { kind, service: service2, principals } = statement;
  if (kind !== "resource" || principals.form !== "only") return false;
  return principals.list.every(({ type, word }) => {
    const owner = ownerOf(word, accounts);
    const isOwn = owner === "own" || service2 === "kms" && (owner === "unknown" || accounts.own.length === 0);
    return type === "AWS" && isOwn && isWholeAccount(word) !== "no";
  });
}
var accessPoint = keysNamed("s3:DataAccessPointAccount", "s3:DataAccessPointArn");
var leavesItToAccessPoints = ({ kind, conditions }) => kind === "resource" && isLimited(conditions, accessPoint, saysSomething) !== "no" && conditions.open === void 0;

// rules/no-public-access.ts
var alsoConfining = keysNamed(
  "aws:SourceIp",
  "aws:VpcSourceIp",
  "aws:SourceOwner",
  "aws:VpceAccount",
  "aws:VpceOrgID",
  "aws:VpceOrgPaths",
  "aws:SourceVpcArn",
  "aws:PrincipalIsAWSService",
  "aws:PrincipalServiceName",
  "aws:ViaAWSService",
  "aws:CalledVia",
  "elasticfilesystem:AccessedViaMountTarget",
  "elasticfilesystem:AccessPointArn",
  "kms:CallerAccount",
  "lambda:EventSourceToken",
  "sns:Endpoint"
);
var confines = (key) => confining(key) || alsoConfining(key);
var openAnyway = /* @__PURE__ */ new Set(["execute-api", "vpc-lattice-svcs"]);
var mayBeOfEndpoint = ({ carrier, resources }) => carrier.type === "" && resources.words.every(isEverything);
var someAddresses = ({ values }) => !values.some(({ text }) => /^[0.:]+\/0$/.test(text));
var openUrl = keysNamed("lambda:FunctionUrlAuthType", "lambda:InvokedViaFunctionUrl");
var isOfOpenUrl = ({ key, values }) => openUrl(key.text) && values.some(({ text }) => text === "NONE" || text === "true");
var advice = ({ conditions }) => conditions.list.some(isOfOpenUrl) ? "anybody may call this function by its URL; let AWS_IAM authenticate callers, or name who may" : "anybody may use this resource; name who may, or limit aws:PrincipalOrgID";
var no_public_access_default = defineRule({
  id: "no-public-access",
  on: "statement",
  severity: "error",
  category: "exposure",
  summary: "Resource policies and permissions let in named accounts, services and organizations, not everybody",
  why: `"*" as the principal of a resource policy is everybody in the world, with an AWS account or without. The same holds
    for a permission of a function, a layer or an event bus, and so for a function URL without authentication.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"
  ],
  equivalents: [
    "checkov:CKV_AWS_301",
    "checkov:CKV_AWS_258",
    "cfn-nag:F13",
    "prowler:awslambda_function_not_publicly_accessible"
  ],
  *check(statement) {
    const { kind, service: service2, effect, principals, conditions } = statement;
    if (kind !== "resource" || effect !== "Allow" || openAnyway.has(service2)) return;
    const limits2 = { ...conditions, list: conditions.list.filter(someAddresses) };
    if (isLimited(limits2, confines, staysInside) !== "no") return;
    if (leavesItToAccessPoints(statement) || mayBeOfEndpoint(statement)) return;
    const possible = statement.carrier.type === "";
    const [first] = principals.list;
    if (principals.form === "except" && first)
      yield { at: first.word.at, message: "NotPrincipal in an Allow lets in everybody else; name who may", possible };
    if (principals.form !== "only") return;
    for (const { type, word } of principals.list)
      if ((type === "*" || type === "AWS") && word.known && word.text === "*")
        yield { at: word.at, message: advice(statement), possible };
  },
  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "sns:Publish",
        "Resource": "arn:aws:sns:eu-west-1:111122223333:alarms",
        "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    tf`
      resource "aws_lambda_permission" "organization" {
        action           = "lambda:InvokeFunction"
        function_name    = "thumbnails"
        principal        = "*"
        principal_org_id = "o-a1b2c3d4e5"
      }
    `
  ],
  invalid: [
    cfn`
      Resources:
        Search:
          Type: AWS::OpenSearchService::Domain
          Properties:
            AccessPolicies:
              Statement: { Effect: Allow, Principal: «'*'», Action: 'es:ESHttp*', Resource: '*',
                Condition: { IpAddress: { aws:SourceIp: 0.0.0.0/0 } } }
    `,
    tf`
      resource "aws_s3_bucket_policy" "site" {
        bucket = "site"
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Principal = { AWS = «"*"» }
            Action    = "s3:GetObject"
            Resource  = "arn:aws:s3:::site/*"
          }]
        })
      }
    `,
    tf`
      resource "aws_lambda_layer_version_permission" "shared" {
        action         = "lambda:GetLayerVersion"
        layer_name     = "tools"
        version_number = 1
        principal      = «"*"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Form:
          Type: AWS::Serverless::Function
          Properties:
            FunctionUrlConfig: { AuthType: «NONE» }
    `
  ]
});

// rules/no-public-trust.ts
var no_public_trust_default = defineRule({
  id: "no-public-trust",
  on: "statement",
  severity: "error",
  category: "trust",
  summary: "Roles cannot be assumed from just any AWS account",
  why: `A role that trusts "*" can be assumed with the credentials of any AWS account in the world. NotPrincipal in an Allow
    means everybody but those it lists; AWS no longer takes it in a trust policy.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html"
  ],
  equivalents: ["checkov:CKV_AWS_60", "cloudsplaining:AssumableByAnyPrincipal", "kics:12b7e704", "kics:f80e3aa7"],
  *check(statement) {
    const { principals, conditions } = statement;
    if (!letsAssume(statement) || isLimited(conditions, confining, staysInside) !== "no") return;
    const [first] = principals.list;
    if (principals.form === "except" && first)
      yield {
        at: first.word.at,
        message: "NotPrincipal in an Allow lets everybody else assume this role; name who may"
      };
    if (principals.form !== "only") return;
    for (const { word } of principals.list)
      if (word.known && word.text === "*")
        yield {
          at: word.at,
          message: "any AWS account may assume this role; name who may, or limit aws:PrincipalOrgID"
        };
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
    trust`{ "Statement": { "Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole" } }`
  ],
  invalid: [
    trust`{ "Statement": { "Effect": "Allow", "Principal": «"*"», "Action": "sts:AssumeRole" } }`,
    tf`
      resource "aws_iam_role" "audit" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = «"*"» }
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/audit" } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Audit:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', NotPrincipal: { AWS: «'111122223333'» } }
    `
  ]
});

// rules/no-whole-account-trust.ts
var whichOfThem = keysNamed(
  "aws:PrincipalArn",
  "aws:PrincipalTag/",
  "aws:userid",
  "aws:username",
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths"
);
var no_whole_account_trust_default = defineRule({
  id: "no-whole-account-trust",
  on: "statement",
  severity: "warning",
  category: "trust",
  summary: "Roles trust roles of other accounts, not whole accounts",
  why: `An account as principal means each of its roles and users that its own administrators let assume roles: who gets in
    is decided there. Trust in the own account is left to its own policies, as AWS sets it up.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts"
  ],
  equivalents: ["checkov:CKV_AWS_61", "cloudsplaining:AssumableByCrossAccountPrincipal"],
  options: {
    allow: setting.strings({
      default: [],
      help: "Account ids that may be trusted whole, such as those of a vendor who names no roles"
    })
  },
  *check(statement, { options, accounts }) {
    if (!letsAssume(statement) || isLimited(statement.conditions, whichOfThem, saysSomething) !== "no") return;
    for (const word of awsPrincipals(statement)) {
      const owner = ownerOf(word, accounts);
      if (isWholeAccount(word) !== "yes" || owner === "own" || owner === "trusted") continue;
      if (owner === "unknown") {
        yield {
          at: word.at,
          message: `${word.text} trusts a whole account; name its roles if it is not yours`,
          possible: true
        };
        continue;
      }
      const account2 = accountIdOf(word);
      if (options.allow.includes(account2)) continue;
      yield {
        at: word.at,
        message: `${word.text} trusts all of account ${account2}; name its roles, or list it in accounts.own if it is yours`
      };
    }
  },
  valid: [
    using(
      { accounts: { own: ["111122223333"] } },
      trust`
        { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
          "Action": "sts:AssumeRole" } }
      `
    ),
    tf`
      data "aws_caller_identity" "current" {}
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = data.aws_caller_identity.current.account_id }
          }]
        })
      }
    `
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow",
        "Principal": { "AWS": ["arn:aws:iam::444455556666:role/ci", «"arn:aws:iam::444455556666:root"», «"777788889999"»] },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f3e0c1d2" } } } }
    `
  ]
});

// rules/no-wildcard-actions.ts
var grants = /* @__PURE__ */ new Set(["identity", "resource", "trust", "unknown"]);
var no_wildcard_actions_default = defineRule({
  id: "no-wildcard-actions",
  on: "statement",
  severity: "error",
  category: "wildcards",
  summary: "Allow statements name their actions",
  why: `A service wildcard grants every action the service has today and every action AWS adds to it later, including
    those that change permissions. NotAction in an Allow does the same for all services it does not list.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"
  ],
  equivalents: ["checkov:CKV_AWS_63", "checkov:CKV_AWS_72", "checkov:CKV2_AWS_40", "trivy:AWS-0345", "cfn-nag:F3"],
  options: {
    allow: setting.strings({ default: [], help: "Patterns that may be granted whole, such as `logs:*`" })
  },
  *check(statement, { options, accounts }) {
    const { kind, effect, actions: actions2 } = statement;
    if (effect !== "Allow" || !grants.has(kind)) return;
    if (leavesItToTheAccount(statement, accounts) || leavesItToAccessPoints(statement)) return;
    const [first] = actions2.words;
    const possible = kind === "unknown";
    if (actions2.form === "except") {
      if (first)
        yield {
          at: first.at,
          message: "NotAction in an Allow grants all it does not list; list what you need",
          possible
        };
      return;
    }
    for (const word of actions2.words) {
      if (!isWholeService(word) || options.allow.some((pattern) => actionCovers(pattern, word.text) === "yes")) continue;
      const [service2 = ""] = word.text.split(":");
      const what = /^\*+$/.test(service2) ? "every action of every service" : `every ${service2} action`;
      yield { at: word.at, message: `${word.text} grants ${what}; name the ones you need`, possible };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["s3:GetObject", "s3:List*"], "Resource": "*" } }`,
    using(
      { options: { allow: ["logs:*"] } },
      identity`{ "Statement": { "Effect": "Allow", "Action": "logs:*", "Resource": "*" } }`
    ),
    scp`{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }`,
    resource`
      { "Statement": { "Sid": "Enable IAM User Permissions", "Effect": "Allow",
        "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" } }
    `
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage", «"s3:*"»], "Resource": "*" } }`,
    identity`{ "Statement": { "Effect": "Allow", "NotAction": [«"iam:*"», "organizations:*"], "Resource": "*" } }`,
    tf`
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = [«"*"»]
          resources = ["*"]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `,
    cfn`
      Resources:
        Jobs:
          Type: AWS::SQS::QueuePolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Principal: '*', Action: «sqs:*» }
    `
  ]
});

// rules/no-wildcard-resources.ts
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
var narrows = (key) => !key.toLowerCase().startsWith("aws:") || aboutResources(key);
var saidElsewhere = (word) => isWholeService(word) || word.text.toLowerCase() === "iam:passrole";
var no_wildcard_resources_default = defineRule({
  id: "no-wildcard-resources",
  on: "statement",
  severity: "warning",
  category: "wildcards",
  summary: "Actions that can be confined to resources are given with the resources they need",
  why: `What can read one table with "*" can read all of them, also those of other teams and those made later. Actions that
    accept nothing but "*" are not meant.`,
  references: [
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html"
  ],
  equivalents: ["checkov:CKV_AWS_355", "checkov:CKV_AWS_356", "parliament:RESOURCE_STAR", "cfn-nag:W12"],
  *check({ kind, effect, actions: actions2, resources, conditions }) {
    if (kind !== "identity" || effect !== "Allow" || actions2.form !== "only" || resources.form !== "only") return;
    if (isLimited(conditions, narrows, () => true) !== "no" || isDemanded(conditions, narrows)) return;
    const candidates = actions2.words.filter((word) => !saidElsewhere(word));
    for (const word of resources.words) {
      const found = candidates.filter((action) => confinable(action).some((fact) => isAllOf(word, fact)));
      if (found.length === 0) continue;
      const need = found.length === 1 ? "the ones it needs" : "the ones they need";
      yield { at: word.at, message: `${word.text} gives ${named(found)} every resource; name ${need}` };
    }
  },
  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["ec2:Describe*", "s3:ListAllMyBuckets"], "Resource": "*" } }`,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:TerminateInstances", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:Decrypt", "Resource": "*" } }
    `,
    tf`
      resource "aws_iam_user_policy" "reports" {
        user   = "reports"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::\${var.bucket}/*" } })
      }
      variable "bucket" {}
    `
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": ["sqs:ListQueues", "sqs:SendMessage", "kms:Decrypt"], "Resource": «"*"» } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": ["arn:aws:s3:::a/*", «"arn:aws:s3:::*"»] } }`,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: [dynamodb:GetItem, dynamodb:Query], Resource: «'*'» }
    `
  ]
});
var SHOWN = 3;
function named(actions2) {
  const first = actions2.slice(0, SHOWN).map(({ text }) => text);
  const more = actions2.length - first.length;
  if (more > 0) return `${first.join(", ")} and ${more.toString()} more`;
  return first.length < 2 ? first.join() : `${first.slice(0, -1).join(", ")} and ${first.at(-1) ?? ""}`;
}

// rules/sam-policies-take-effect.ts
var sam_policies_take_effect_default = defineRule({
  id: "sam-policies-take-effect",
  on: "ineffective",
  severity: "warning",
  category: "hygiene",
  summary: "What a SAM template says of a role stands where SAM makes the role",
  why: `SAM takes policies, trust and boundary of a function for the role that it makes. Beside a role that is given they do
    nothing, and a state machine with both is refused. Whoever reads the template believes in permissions that nobody has, or
    in a boundary that is not there.`,
  references: [
    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html",
    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html"
  ],
  equivalents: [],
  *check({ property, beside, at }) {
    yield {
      at,
      message: `with ${beside} set, ${property} takes no effect; move it to that role, or leave ${beside} out`
    };
  },
  valid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Policies:
              - SQSSendMessagePolicy: { QueueName: !GetAtt Queue.QueueName }
        Queue: { Type: AWS::SQS::Queue }
    `,
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !If [Shared, !ImportValue reports-role, !Ref AWS::NoValue]
            Policies: AmazonSQSReadOnlyAccess
    `
  ],
  invalid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !ImportValue reports-role
            «PermissionsBoundary»: arn:aws:iam::111122223333:policy/boundary
            «Policies»: AmazonSQSReadOnlyAccess
    `,
    cfn`
      Resources:
        Import:
          Type: AWS::Serverless::StateMachine
          Properties:
            Role: !ImportValue import-role
            «Policies»:
              - LambdaInvokePolicy: { FunctionName: import }
    `
  ]
});

// rules/short-session-duration.ts
var HOUR = 3600;
var limit = (what) => setting.integer({ default: HOUR, min: HOUR, max: 12 * HOUR, help: `Longest session of a ${what}, in seconds` });
var short_session_duration_default = defineRule({
  id: "short-session-duration",
  on: "session",
  severity: "warning",
  category: "sessions",
  summary: "Sessions of roles and permission sets are short",
  why: `Stolen credentials work until their session ends, and taking them back means shutting out everybody who has that
    role. One hour is AWS's default, twelve hours the most it takes.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html",
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html"
  ],
  equivalents: ["kics:ce9dfce0"],
  options: { "role-seconds": limit("role"), "permission-set-seconds": limit("permission set") },
  *check({ of, seconds }, { options }) {
    const most = of === "role" ? options["role-seconds"] : options["permission-set-seconds"];
    for (const one of seconds) {
      if (one.is !== "known" || one.value <= most) continue;
      const message = `sessions of this ${of} last up to ${durationText(one.value)}; allow at most ${durationText(most)}`;
      yield { at: one.at, message };
    }
  },
  valid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = var.seconds
      }
      variable "seconds" {}
    `,
    using(
      { options: { "permission-set-seconds": 28800 } },
      cfn`
        Resources:
          Developer:
            Type: AWS::SSO::PermissionSet
            Properties: { Name: developer, SessionDuration: PT8H }
      `
    )
  ],
  invalid: [
    tf`
      resource "aws_iam_role" "deploy" {
        assume_role_policy   = "{}"
        max_session_duration = «43200»
      }
    `,
    cfn`
      Resources:
        Developer:
          Type: AWS::SSO::PermissionSet
          Properties: { Name: developer, SessionDuration: «PT1H30M» }
    `
  ]
});

// src/iam/source-keys.ts
function sourceKeys(principal, on) {
  const named2 = servicePrincipal(principal);
  return rows.find((row3) => row3.service === named2?.service && row3.on.includes(on));
}
var docs = "https://docs.aws.amazon.com/";
var account = ["aws:SourceAccount"];
var arn = ["aws:SourceArn"];
var both = ["aws:SourceAccount", "aws:SourceArn"];
var row2 = (service2, on, keys, page) => ({
  service: service2,
  on: on.split(" "),
  keys,
  page: docs + page
});
var rows = [
  row2("batch", "role", both, "batch/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("bedrock", "role", both, "bedrock/latest/userguide/batch-iam-sr.html"),
  row2("cloudfront", "role", account, "AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html"),
  row2("cognito-idp", "role", both, "cognito/latest/developerguide/user-pool-sms-settings.html"),
  row2("config", "role", account, "config/latest/developerguide/iamrole-permissions.html"),
  row2("datasync", "role", both, "datasync/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("ecs-tasks", "role", both, "AmazonECS/latest/developerguide/task-iam-roles.html"),
  row2("hooks.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row2("iot", "role", both, "iot/latest/developerguide/cross-service-confused-deputy-prevention.html"),
  row2("logs", "role", arn, "AmazonCloudWatch/latest/logs/SubscriptionFilters.html"),
  row2("personalize", "role", both, "personalize/latest/dg/cross-service-confused-deputy-prevention.html"),
  row2("pipes", "role", both, "AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html"),
  row2("rds", "role", both, "AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row2("resources.cloudformation", "role", both, "AWSCloudFormation/latest/UserGuide/registry-public.html"),
  row2("sagemaker", "role", both, "sagemaker/latest/dg/security-confused-deputy-prevention.html"),
  row2("scheduler", "role", both, "scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html"),
  row2("ses", "role", both, "ses/latest/dg/event-publishing-add-event-destination-firehose.html"),
  row2("ssm", "role", both, "systems-manager/latest/userguide/cross-service-confused-deputy-prevention.html"),
  row2("ssm-incidents", "role", arn, "IAM/latest/UserGuide/confused-deputy.html"),
  row2("states", "role", both, "step-functions/latest/dg/procedure-create-iam-role.html"),
  row2("transfer", "role", both, "transfer/latest/userguide/confused-deputy.html"),
  row2("vpc-flow-logs", "role", both, "vpc/latest/userguide/flow-logs-cwl.html"),
  row2("apigateway", "lambda", both, "lambda/latest/dg/services-apigateway.html"),
  row2("backups.rds", "s3", both, "AmazonRDS/latest/UserGuide/USER.SQLServer.AddlFeat.TransactionLogAccess.html"),
  row2(
    "cloudfront",
    "s3 kms",
    arn,
    "AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
  ),
  row2("cloudtrail", "s3", arn, "awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"),
  row2("cloudtrail", "kms", arn, "awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html"),
  row2("cloudtrail", "sns", both, "awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html"),
  row2("cloudwatch", "sns", both, "AmazonCloudWatch/latest/monitoring/US_SetupSNS.html"),
  row2("codebuild", "ecr", both, "codebuild/latest/userguide/sample-ecr.html"),
  row2(
    "cognito-idp",
    "lambda",
    both,
    "cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html"
  ),
  row2("cognito-idp", "kms", both, "cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"),
  row2("config", "s3", account, "config/latest/developerguide/s3-bucket-policy.html"),
  row2("config", "kms", account, "config/latest/developerguide/s3-kms-key-policy.html"),
  row2("config", "lambda", both, "config/latest/developerguide/evaluate-config_develop-rules_nodejs.html"),
  row2("config", "sns", account, "config/latest/developerguide/sns-topic-policy.html"),
  row2("delivery.logs", "s3 logs kms", both, "AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html"),
  row2("email.cognito-idp", "ses", both, "cognito/latest/developerguide/user-pool-email.html"),
  row2("events", "lambda sqs", arn, "eventbridge/latest/userguide/eb-use-resource-based.html"),
  row2("events.rds", "sns", both, "AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html"),
  row2("iot", "lambda", both, "iot/latest/developerguide/custom-auth-troubleshooting.html"),
  row2("lambda", "ecr", arn, "lambda/latest/dg/gettingstarted-images.html"),
  row2("logging.s3", "s3", both, "AmazonS3/latest/userguide/enable-server-access-logging.html"),
  row2("s3", "sns sqs", both, "AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"),
  row2("s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row2("s3", "kms", both, "AmazonS3/latest/userguide/configure-inventory.html"),
  row2("s3", "lambda", both, "lambda/latest/dg/access-control-resource-based.html"),
  row2("sagemaker", "sns", both, "sagemaker/latest/dg/sms-workforce-management-private-sns.html"),
  row2("ses", "s3 sns kms", both, "ses/latest/dg/receiving-email-permissions.html"),
  row2("sns", "lambda", arn, "lambda/latest/dg/with-sns-example.html"),
  row2("sns", "sqs", arn, "sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html"),
  row2("sns", "s3", both, "sns/latest/dg/sms_stats_usage.html"),
  row2("ssm", "s3 kms", both, "systems-manager/latest/userguide/sysman-inventory-resource-data-sync.html"),
  row2("ssm", "sns", both, "systems-manager/latest/userguide/change-manager-sns-setup.html"),
  row2("storage-lens.s3", "s3", both, "AmazonS3/latest/userguide/example-bucket-policies.html"),
  row2("storage-lens.s3", "kms", both, "AmazonS3/latest/userguide/storage_lens_encrypt_permissions.html"),
  row2("transfer", "lambda", arn, "transfer/latest/userguide/custom-identity-provider-users.html")
];

// src/policy/service-name.ts
function serviceNameOf({ parts }) {
  const pieces = parts.map(settled);
  return pieces.includes(void 0) ? void 0 : pieces.join("").replace("..", ".");
}
function settled(part) {
  if (!isHole(part)) return part;
  return part.domain === "url-suffix" ? "amazonaws.com" : part.domain === "region" ? "" : void 0;
}

// rules/source-account-required.ts
var onWhoseBehalf = keysNamed(
  "aws:SourceAccount",
  "aws:SourceArn",
  "aws:SourceOrgID",
  "aws:SourceOrgPaths",
  "aws:SourceOwner",
  "kms:EncryptionContext:",
  // A service belongs to no organization: by a statement that asks for one, it gets in for nobody.
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths"
);
var targetOf = (statement) => {
  if (statement.kind !== "trust") return statement.kind === "resource" ? statement.service : void 0;
  return mayAllow(statement, "sts:AssumeRole") ? "role" : void 0;
};
var keysOf = ({ type, word }, target) => {
  const name = type === "Service" ? serviceNameOf(word) : void 0;
  return name === void 0 ? void 0 : sourceKeys(name, target)?.keys;
};
var source_account_required_default = defineRule({
  id: "source-account-required",
  on: "statement",
  severity: "warning",
  category: "trust",
  summary: "AWS services are let in on behalf of named accounts or resources only",
  why: `A service principal is the same for all customers. Without a condition on the source, a resource in somebody else's
    account can make the service use your role or your bucket. Only services that AWS documents to send such keys are
    meant: for the others the condition would shut the service out.`,
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  ],
  equivalents: [
    "access-analyzer:RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
    "prowler:iam_role_cross_service_confused_deputy_prevention"
  ],
  *check(statement) {
    const target = targetOf(statement);
    if (target === void 0 || statement.effect !== "Allow" || statement.principals.form !== "only") return;
    if (isLimited(statement.conditions, onWhoseBehalf, staysInside) !== "no") return;
    const documented = statement.principals.list.map((principal) => ({ principal, keys: keysOf(principal, target) }));
    const where = documented.some(({ keys }) => keys === void 0) ? " in a statement of its own" : "";
    const used = target === "role" ? "this role" : "this resource";
    for (const { principal, keys } of documented) {
      if (!keys) continue;
      const { at, text } = principal.word;
      yield { at, message: `${text} may use ${used} on behalf of any account; limit ${keys.join(" or ")}${where}` };
    }
  },
  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    trust`{ "Statement": { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } }`
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": [«"ecs-tasks.amazonaws.com"»] },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": «"s3.amazonaws.com"» }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:uploads",
        "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:s3:::*" } } } }
    `,
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role" "task" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { Service = «"ecs-tasks.\${data.aws_partition.current.dns_suffix}"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Uploads:
          Type: AWS::SNS::TopicPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: 'sns:Publish', Principal: { Service: «s3.amazonaws.com» } }
    `
  ]
});

// rules/index.ts
var rules = [
  boundary_required_default,
  external_id_required_default,
  no_admin_policy_default,
  no_pass_role_on_all_default,
  no_public_access_default,
  no_public_trust_default,
  no_whole_account_trust_default,
  no_wildcard_actions_default,
  no_wildcard_resources_default,
  sam_policies_take_effect_default,
  short_session_duration_default,
  source_account_required_default
];
export {
  rules
};
