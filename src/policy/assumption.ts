import type { Answer } from '../iam/answer.ts'
import { possibilities } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import type { Carrier, Word } from './policy.ts'
import type { Setting } from './resource.ts'

/** Something in the tree that gets sessions of roles, for itself or for others. */
export interface Assumption {
  readonly carrier: Carrier
  readonly by: 'Roles Anywhere profile' | 'Transfer Family user' | 'provider'
  /** The ARNs of the roles, as far as they are written. */
  readonly roles: readonly Word[]
  /** Seconds that a session lasts: a profile's are 3600 when absent, a provider's up to STS. */
  readonly seconds: Setting<number>
  /** The name that a provider gives its sessions. */
  readonly sessionName: Setting<Word>
  /** Whether the caller chooses the name of the session, `true` or `false`. */
  readonly acceptsSessionName: Setting<Word>
  /** Does a session policy, or what stands for one, cut the permissions of the role? */
  readonly isNarrowed: Answer
}

/** Several that get sessions of one role, none of them less than all of it. */
export interface Sharing {
  readonly assumption: Assumption
  readonly role: Word
  readonly with: Assumption
}

/** Those that share a role with another resource, each with the first other; a role that is not known is nobody's. */
export function sharings(assumptions: readonly Assumption[]): readonly Sharing[] {
  const users = new Map<string, { readonly assumption: Assumption; readonly role: Word }[]>()
  for (const assumption of assumptions.filter(({ isNarrowed }) => isNarrowed === 'no'))
    for (const role of assumption.roles) {
      if (!role.known && role.refers === undefined) continue
      const key = `${assumption.carrier.root} ${role.refers ?? role.text}`
      users.set(key, [...(users.get(key) ?? []), { assumption, role }])
    }
  return [...users.values()].flatMap((all) =>
    all.flatMap(({ assumption, role }): readonly Sharing[] => {
      const other = all.find((one) => one.assumption.carrier.address !== assumption.carrier.address)
      return other ? [{ assumption, role, with: other.assumption }] : []
    }),
  )
}

/** Is one of these properties set to anything? An empty list is nothing. */
export function isAnySet(values: readonly (Value | undefined)[]): Answer {
  const each = values.flatMap((value) => (value ? possibilities(value).map(isSet) : []))
  return each.includes('yes') && !each.includes('no') ? 'yes' : each.some((one) => one !== 'no') ? 'unknown' : 'no'
}

function isSet(value: Value): Answer {
  switch (value.kind) {
    case 'absent':
      return 'no'
    case 'unknown':
    case 'failed':
      return 'unknown'
    case 'list':
      return value.items.length > 0 ? 'yes' : value.open === undefined ? 'no' : 'unknown'
    default:
      return value.kind === 'string' && value.value === '' ? 'no' : 'yes'
  }
}
