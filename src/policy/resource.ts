import type { Place } from '../text/span.ts'
import type { Carrier, Policy, Word } from './policy.ts'

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

/** A managed policy attached to a principal; `policy` is an ARN, or in SAM also a name. */
export interface Attachment {
  readonly carrier: Carrier
  readonly policy: Word
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

/** Everything the readers found in a project. */
export interface Model {
  readonly policies: readonly Policy[]
  readonly roles: readonly Role[]
  readonly users: readonly User[]
  readonly permissionSets: readonly PermissionSet[]
  readonly attachments: readonly Attachment[]
  /** Left out by formats in which nothing of the kind can be written. */
  readonly ineffective?: readonly Ineffective[]
}
