import type { Rule } from '../src/rule.ts'
import boundaryRequired from './boundary-required.ts'
import externalIdRequired from './external-id-required.ts'
import noAdminPolicy from './no-admin-policy.ts'
import noAssumeAnyRole from './no-assume-any-role.ts'
import noPassRoleOnAll from './no-pass-role-on-all.ts'
import noPrivilegeEscalation from './no-privilege-escalation.ts'
import noPublicAccess from './no-public-access.ts'
import noPublicTrust from './no-public-trust.ts'
import noWholeAccountTrust from './no-whole-account-trust.ts'
import noWildcardActions from './no-wildcard-actions.ts'
import noWildcardResources from './no-wildcard-resources.ts'
import noWorkloadTakeover from './no-workload-takeover.ts'
import samPoliciesTakeEffect from './sam-policies-take-effect.ts'
import shortSessionDuration from './short-session-duration.ts'
import sourceAccountRequired from './source-account-required.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  boundaryRequired,
  externalIdRequired,
  noAdminPolicy,
  noAssumeAnyRole,
  noPassRoleOnAll,
  noPrivilegeEscalation,
  noPublicAccess,
  noPublicTrust,
  noWholeAccountTrust,
  noWildcardActions,
  noWildcardResources,
  noWorkloadTakeover,
  samPoliciesTakeEffect,
  shortSessionDuration,
  sourceAccountRequired,
]
