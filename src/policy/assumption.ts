import type { Answer } from '../iam/answer.ts'
import { possibilities } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import type { Carrier, Word } from './policy.ts'
import type { Setting } from './resource.ts'

/** Something in the tree that gets sessions of roles, for itself or for others. */
export interface Assumption {
  readonly carrier: Carrier
  readonly by: 'Roles Anywhere profile' | 'Transfer Family user' | 'provider'
  /** Seconds that a session lasts: a profile's are 3600 when absent, a provider's up to STS. */
  readonly seconds: Setting<number>
  /** The name that a provider gives its sessions. */
  readonly sessionName: Setting<Word>
  /** Whether the caller chooses the name of the session, `true` or `false`. */
  readonly acceptsSessionName: Setting<Word>
  /** Does a session policy, or what stands for one, cut the permissions of the role? */
  readonly isNarrowed: Answer
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
