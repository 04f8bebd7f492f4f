import { secondsOf } from '../iam/duration.ts'
import type { Assumption } from './assumption.ts'
import type { Carrier } from './policy.ts'
import type { Case, Model, PermissionSet, Setting } from './resource.ts'

/** How long the sessions may last that a role or a permission set gives, or that something gets of a role. */
export interface Session {
  readonly carrier: Carrier
  readonly of: 'role' | 'permission set' | Assumption['by']
  readonly seconds: Setting<number>
}

export const sessionsOf = ({ roles, permissionSets, assumptions = [] }: Model): readonly Session[] => [
  ...roles.map(({ carrier, maxSessionDuration }): Session => ({ carrier, of: 'role', seconds: maxSessionDuration })),
  ...permissionSets.map(ofPermissionSet),
  ...assumptions.map(({ carrier, by, seconds }): Session => ({ carrier, of: by, seconds })),
]

const ofPermissionSet = ({ carrier, sessionDuration }: PermissionSet): Session => ({
  carrier,
  of: 'permission set',
  seconds: sessionDuration.map((one): Case<number> => {
    if (one.is !== 'known') return one
    const seconds = one.value.known ? secondsOf(one.value.text) : undefined
    return seconds === undefined
      ? { is: 'unknown', because: `${one.value.text} is not a duration that is understood`, at: one.at }
      : { is: 'known', value: seconds, at: one.at }
  }),
})
