import { isoDuration, secondsOf } from '../iam/duration.ts'
import type { Assumption } from './assumption.ts'
import { type Changes, replaceText, replaceWord } from './change.ts'
import type { Carrier, Word } from './policy.ts'
import type { Case, Model, PermissionSet, Setting } from './resource.ts'

/** How long the sessions may last that a role or a permission set gives, or that something gets of a role. */
export interface Session {
  readonly carrier: Carrier
  readonly of: 'role' | 'permission set' | Assumption['by']
  readonly seconds: Setting<number>
  /** How a permission set writes it. */
  readonly durations?: Setting<Word>
}

/** Another length for a session, in the unit it is written in. */
export function changeLength({ durations }: Session, { at, value }: Known<number>, seconds: number): Changes {
  const written = durations?.find((one) => one.at === at)
  if (!written) return replaceText(at, value.toString(), seconds.toString())
  return written.is === 'known' ? replaceWord(written.value, isoDuration(seconds)) : undefined
}
type Known<T> = Extract<Case<T>, { readonly is: 'known' }>

export const sessionsOf = ({ roles, permissionSets, assumptions }: Model): readonly Session[] => [
  ...roles.map(({ carrier, maxSessionDuration }): Session => ({ carrier, of: 'role', seconds: maxSessionDuration })),
  ...permissionSets.map(ofPermissionSet),
  ...assumptions.map(({ carrier, by, seconds }): Session => ({ carrier, of: by, seconds })),
]

const ofPermissionSet = ({ carrier, sessionDuration }: PermissionSet): Session => ({
  carrier,
  of: 'permission set',
  durations: sessionDuration,
  seconds: sessionDuration.map((one): Case<number> => {
    if (one.is !== 'known') return one
    const seconds = one.value.known ? secondsOf(one.value.text) : undefined
    return seconds === undefined
      ? { is: 'unknown', because: `${one.value.text} is not a duration that is understood`, at: one.at }
      : { is: 'known', value: seconds, at: one.at }
  }),
})
