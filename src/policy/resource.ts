import type { Place } from '../text/span.ts'
import type { Assumption } from './assumption.ts'
import type { Carrier, Policy, Word } from './policy.ts'
import type { Words } from './words.ts'

/**
 * A property of a resource as the cases it can be: one, or several where the source leaves it open (`?:`, `Fn::If`),
 * each with its conditions in `at.when`. Never empty.
 */
export type Setting<T> = readonly Case<T>[]
export type Case<T> =
  | { readonly is: 'absent'; readonly at: Place }
  | { readonly is: 'known'; readonly value: T; readonly at: Place }
  | { readonly is: 'unknown'; readonly because: string; readonly at: Place }

interface IamIdentity {
  readonly carrier: Carrier
  readonly name: Setting<Word>
  /** IAM path, `/` when absent. */
  readonly path: Setting<Word>
  /** ARN of the managed policy set as permissions boundary. */
  readonly boundary: Setting<Word>
}
export interface Role extends IamIdentity {
  readonly kind: 'role'
  readonly trust: readonly Policy[]
  /** Seconds; AWS takes 3600 when absent. */
  readonly maxSessionDuration: Setting<number>
}
export interface User extends IamIdentity {
  readonly kind: 'user'
}

/** An IAM Identity Center permission set. */
export interface PermissionSet {
  readonly carrier: Carrier
  readonly name: Setting<Word>
  /** ISO 8601 duration as written, `PT1H` when absent. */
  readonly sessionDuration: Setting<Word>
}

/** An IAM group: its users have its policies. */
export interface Group {
  readonly carrier: Carrier
  readonly name: Setting<Word>
}

/** A managed policy attached to a principal; `policy` is an ARN, or in SAM also a name. */
export interface Attachment {
  readonly carrier: Carrier
  readonly policy: Word
  /** What the policy says, when it is one of AWS's own. Its words stand nowhere in the project. */
  readonly document?: Policy
}

export type HolderKind = 'role' | 'user' | 'group' | 'permission set'

/** Who holds a policy, as the resource that gives it names them: by name, or a permission set by ARN. */
export interface Holder {
  readonly kind: HolderKind
  readonly named: Word
}

/** What a resource carries or attaches is given to these. Without an assignment, to the resource itself. */
export interface Assignment {
  readonly carrier: Carrier
  readonly holders: readonly Holder[]
  /** Why there may be more of them. */
  readonly open?: string
}

/** Users that a resource puts into groups. */
export interface Membership {
  readonly carrier: Carrier
  readonly users: readonly Word[]
  readonly groups: readonly Word[]
}

/** A property about permissions that is written and takes no effect: `Policies` beside `Role` of a SAM function. */
export interface Ineffective {
  readonly carrier: Carrier
  readonly property: string
  /** The property that takes its place: a role that is given. */
  readonly beside: string
  /** The name of the property. */
  readonly at: Place
}

/** A service or resource control policy that is set on a root, an organizational unit or an account. */
export interface GuardrailAttachment {
  readonly carrier: Carrier
  /** The address of the policy, or its id where that is written; left out where it is not known which one it is. */
  readonly guardrail?: string
  /** The id of what it is set on. */
  readonly target: Word
}

/** An organization of AWS Organizations. */
export interface Organization {
  readonly carrier: Carrier
  /** The types of policy that are switched on; nothing where the format does not tell. */
  readonly policyTypes?: Words
  /** `ALL`, which is also what is taken when absent, or `CONSOLIDATED_BILLING`. */
  readonly featureSet: Setting<Word>
}

/** Everything the readers found in a project. */
export interface Model {
  readonly policies: readonly Policy[]
  readonly roles: readonly Role[]
  readonly users: readonly User[]
  readonly permissionSets: readonly PermissionSet[]
  readonly groups: readonly Group[]
  readonly attachments: readonly Attachment[]
  readonly assignments: readonly Assignment[]
  readonly memberships: readonly Membership[]
  /** Left out by formats in which nothing of the kind can be written. */
  readonly ineffective?: readonly Ineffective[]
  /** Left out likewise. */
  readonly assumptions: readonly Assumption[]
  readonly guardrailAttachments: readonly GuardrailAttachment[]
  readonly organizations: readonly Organization[]
}

export const emptyModel: Model = {
  policies: [],
  roles: [],
  users: [],
  permissionSets: [],
  groups: [],
  attachments: [],
  assignments: [],
  memberships: [],
  assumptions: [],
  guardrailAttachments: [],
  organizations: [],
}

/** Several models as one. */
export const joinedModels = (models: readonly Model[]): Model => ({
  policies: models.flatMap((model) => model.policies),
  roles: models.flatMap((model) => model.roles),
  users: models.flatMap((model) => model.users),
  permissionSets: models.flatMap((model) => model.permissionSets),
  groups: models.flatMap((model) => model.groups),
  attachments: models.flatMap((model) => model.attachments),
  assignments: models.flatMap((model) => model.assignments),
  memberships: models.flatMap((model) => model.memberships),
  assumptions: models.flatMap((model) => model.assumptions),
  guardrailAttachments: models.flatMap((model) => model.guardrailAttachments),
  organizations: models.flatMap((model) => model.organizations),
  ineffective: models.flatMap((model) => model.ineffective ?? []),
})

/** The parts of a model for which a test holds. */
export const partOfModel = (model: Model, keeps: (part: { readonly carrier: Carrier }) => boolean): Model => ({
  policies: model.policies.filter(keeps),
  roles: model.roles.filter(keeps),
  users: model.users.filter(keeps),
  permissionSets: model.permissionSets.filter(keeps),
  groups: model.groups.filter(keeps),
  attachments: model.attachments.filter(keeps),
  assignments: model.assignments.filter(keeps),
  memberships: model.memberships.filter(keeps),
  assumptions: model.assumptions.filter(keeps),
  guardrailAttachments: model.guardrailAttachments.filter(keeps),
  organizations: model.organizations.filter(keeps),
  ...(model.ineffective ? { ineffective: model.ineffective.filter(keeps) } : {}),
})
