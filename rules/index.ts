import type { Rule } from '../src/rule.ts'
import arnOperatorRequired from './arn-operator-required.ts'
import boundaryDemandedOnCreate from './boundary-demanded-on-create.ts'
import boundaryPreventsEscalation from './boundary-prevents-escalation.ts'
import boundaryRequired from './boundary-required.ts'
import cloudtrailProtectionRequired from './cloudtrail-protection-required.ts'
import completeCloudtrailProtection from './complete-cloudtrail-protection.ts'
import confusedDeputyDenialRequired from './confused-deputy-denial-required.ts'
import dynamodbSelectRequired from './dynamodb-select-required.ts'
import escalationGuardrailRequired from './escalation-guardrail-required.ts'
import externalIdRequired from './external-id-required.ts'
import externalSharingDenialRequired from './external-sharing-denial-required.ts'
import globalServiceExemptionRequired from './global-service-exemption-required.ts'
import globalServicesExemptByName from './global-services-exempt-by-name.ts'
import guardrailQuota from './guardrail-quota.ts'
import guardrailsAttached from './guardrails-attached.ts'
import identityPerimeterRequired from './identity-perimeter-required.ts'
import ifExistsRequired from './if-exists-required.ts'
import keyAdministratorRequired from './key-administrator-required.ts'
import leaveOrganizationDenialRequired from './leave-organization-denial-required.ts'
import mfaRequired from './mfa-required.ts'
import noAdminForOutsiders from './no-admin-for-outsiders.ts'
import noAdminPolicy from './no-admin-policy.ts'
import noAssumeAnyRole from './no-assume-any-role.ts'
import noBoundaryRemoval from './no-boundary-removal.ts'
import noBroadExemption from './no-broad-exemption.ts'
import noBroadOidcSubject from './no-broad-oidc-subject.ts'
import noCallerControlledKeys from './no-caller-controlled-keys.ts'
import noChosenSessionNames from './no-chosen-session-names.ts'
import noCredentialsOnAll from './no-credentials-on-all.ts'
import noCrossEnvironmentTrust from './no-cross-environment-trust.ts'
import noDangerousWildcards from './no-dangerous-wildcards.ts'
import noDataAccessOnAll from './no-data-access-on-all.ts'
import noDeadPermissions from './no-dead-permissions.ts'
import noDeletedPrincipals from './no-deleted-principals.ts'
import noDenyAllScp from './no-deny-all-scp.ts'
import noDenyOnMissingKey from './no-deny-on-missing-key.ts'
import noForgeableExemption from './no-forgeable-exemption.ts'
import noGuestTrust from './no-guest-trust.ts'
import noIdleDenies from './no-idle-denies.ts'
import noLockout from './no-lockout.ts'
import noMixedTrust from './no-mixed-trust.ts'
import noMootScpAllow from './no-moot-scp-allow.ts'
import noNegatedPrefix from './no-negated-prefix.ts'
import noNotActionInScpAllow from './no-not-action-in-scp-allow.ts'
import noNotResourceAllow from './no-not-resource-allow.ts'
import noPassRoleOnAll from './no-pass-role-on-all.ts'
import noPermissionsManagementOnAll from './no-permissions-management-on-all.ts'
import noPrivilegeEscalation from './no-privilege-escalation.ts'
import noPublicAccess from './no-public-access.ts'
import noPublicOidcTrust from './no-public-oidc-trust.ts'
import noPublicTrust from './no-public-trust.ts'
import noPullRequestTrust from './no-pull-request-trust.ts'
import noSetOperatorsOnClaims from './no-set-operators-on-claims.ts'
import noUnknownAccounts from './no-unknown-accounts.ts'
import noUnlimitedSessionPolicy from './no-unlimited-session-policy.ts'
import noUnusableSessionDuration from './no-unusable-session-duration.ts'
import noUserPolicies from './no-user-policies.ts'
import noUserTrust from './no-user-trust.ts'
import noVacuousForAllValues from './no-vacuous-for-all-values.ts'
import noWeakRoleChains from './no-weak-role-chains.ts'
import noWeakeningIfExists from './no-weakening-if-exists.ts'
import noWholeAccountTrust from './no-whole-account-trust.ts'
import noWildcardActions from './no-wildcard-actions.ts'
import noWildcardIds from './no-wildcard-ids.ts'
import noWildcardPrincipals from './no-wildcard-principals.ts'
import noWildcardResources from './no-wildcard-resources.ts'
import noWildcardServices from './no-wildcard-services.ts'
import noWildcardSource from './no-wildcard-source.ts'
import noWorkloadTakeover from './no-workload-takeover.ts'
import oidcAudienceRequired from './oidc-audience-required.ts'
import oidcRefRequired from './oidc-ref-required.ts'
import oidcSubjectRequired from './oidc-subject-required.ts'
import oidcTenantDenialRequired from './oidc-tenant-denial-required.ts'
import pairedConditionKeys from './paired-condition-keys.ts'
import passedToServiceRequired from './passed-to-service-required.ts'
import policyTypesEnabled from './policy-types-enabled.ts'
import providerSessionNameRequired from './provider-session-name-required.ts'
import regionRestrictionRequired from './region-restriction-required.ts'
import rolesAnywhereAnchorRequired from './roles-anywhere-anchor-required.ts'
import rootDenialRequired from './root-denial-required.ts'
import rootRecoveryRequired from './root-recovery-required.ts'
import samPoliciesTakeEffect from './sam-policies-take-effect.ts'
import samlAudienceRequired from './saml-audience-required.ts'
import secureTransportRequired from './secure-transport-required.ts'
import securityServicesProtectionRequired from './security-services-protection-required.ts'
import serviceDenyListRequired from './service-deny-list-required.ts'
import serviceExemptionRequired from './service-exemption-required.ts'
import serviceScopeRequired from './service-scope-required.ts'
import sessionNameRequired from './session-name-required.ts'
import sessionPolicyRequired from './session-policy-required.ts'
import shortSessionDuration from './short-session-duration.ts'
import sourceAccountRequired from './source-account-required.ts'
import strongExternalId from './strong-external-id.ts'
import validBoundary from './valid-boundary.ts'
import validMfaConditions from './valid-mfa-conditions.ts'
import validOidcClaims from './valid-oidc-claims.ts'
import validRcp from './valid-rcp.ts'
import validRegions from './valid-regions.ts'
import validScp from './valid-scp.ts'
import validSessionDuration from './valid-session-duration.ts'
import validTrustActions from './valid-trust-actions.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  arnOperatorRequired,
  boundaryDemandedOnCreate,
  boundaryPreventsEscalation,
  boundaryRequired,
  cloudtrailProtectionRequired,
  completeCloudtrailProtection,
  confusedDeputyDenialRequired,
  dynamodbSelectRequired,
  escalationGuardrailRequired,
  externalIdRequired,
  externalSharingDenialRequired,
  globalServiceExemptionRequired,
  globalServicesExemptByName,
  guardrailQuota,
  guardrailsAttached,
  identityPerimeterRequired,
  ifExistsRequired,
  keyAdministratorRequired,
  leaveOrganizationDenialRequired,
  mfaRequired,
  noAdminForOutsiders,
  noAdminPolicy,
  noAssumeAnyRole,
  noBoundaryRemoval,
  noBroadExemption,
  noBroadOidcSubject,
  noCallerControlledKeys,
  noChosenSessionNames,
  noCredentialsOnAll,
  noCrossEnvironmentTrust,
  noDangerousWildcards,
  noDataAccessOnAll,
  noDeadPermissions,
  noDeletedPrincipals,
  noDenyAllScp,
  noDenyOnMissingKey,
  noForgeableExemption,
  noGuestTrust,
  noIdleDenies,
  noLockout,
  noMixedTrust,
  noMootScpAllow,
  noNegatedPrefix,
  noNotActionInScpAllow,
  noNotResourceAllow,
  noPassRoleOnAll,
  noPermissionsManagementOnAll,
  noPrivilegeEscalation,
  noPublicAccess,
  noPublicOidcTrust,
  noPublicTrust,
  noPullRequestTrust,
  noSetOperatorsOnClaims,
  noUnknownAccounts,
  noUnlimitedSessionPolicy,
  noUnusableSessionDuration,
  noUserPolicies,
  noUserTrust,
  noVacuousForAllValues,
  noWeakRoleChains,
  noWeakeningIfExists,
  noWholeAccountTrust,
  noWildcardActions,
  noWildcardIds,
  noWildcardPrincipals,
  noWildcardResources,
  noWildcardServices,
  noWildcardSource,
  noWorkloadTakeover,
  oidcAudienceRequired,
  oidcRefRequired,
  oidcSubjectRequired,
  oidcTenantDenialRequired,
  pairedConditionKeys,
  passedToServiceRequired,
  policyTypesEnabled,
  providerSessionNameRequired,
  regionRestrictionRequired,
  rolesAnywhereAnchorRequired,
  rootDenialRequired,
  rootRecoveryRequired,
  samPoliciesTakeEffect,
  samlAudienceRequired,
  secureTransportRequired,
  securityServicesProtectionRequired,
  serviceDenyListRequired,
  serviceExemptionRequired,
  serviceScopeRequired,
  sessionNameRequired,
  sessionPolicyRequired,
  shortSessionDuration,
  sourceAccountRequired,
  strongExternalId,
  validBoundary,
  validMfaConditions,
  validOidcClaims,
  validRcp,
  validRegions,
  validScp,
  validSessionDuration,
  validTrustActions,
]
