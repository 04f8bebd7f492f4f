import { dayNumber } from './day.ts'
import type { Ignore } from './ignore.ts'

/** How long suppressions may hold. */
export interface Limits {
  /** The day of the run, `2027-03-31`. Without it nothing expires. */
  readonly today?: string
  /** Every suppression has an end, at most so many days from today. */
  readonly maxDays?: number
}

/** Whether a suppression holds, and what is to be said of its end. */
export type Term =
  | { readonly is: 'open' }
  /** It ends soon; it still holds. */
  | { readonly is: 'ending'; readonly message: string }
  | { readonly is: 'expired'; readonly message: string }
  | { readonly is: 'wrong'; readonly trouble: string }

/** Days before its end in which a suppression is pointed out. */
const SOON = 14

/** What the end of a suppression means today. The day that it names is its last. */
export function termOf({ rule, until }: Ignore, { today, maxDays }: Limits): Term {
  if (!until)
    return maxDays === undefined
      ? { is: 'open' }
      : { is: 'wrong', trouble: `there is no end; say until=YYYY-MM-DD, at most ${days(maxDays)} from today` }
  const last = dayNumber(until.day)
  if (last === undefined)
    return { is: 'wrong', trouble: `until=${until.day} is no day of the calendar; write it as YYYY-MM-DD` }
  const now = today === undefined ? undefined : dayNumber(today)
  if (now === undefined) return { is: 'open' }
  const left = last - now
  if (left < 0)
    return { is: 'expired', message: `${rule} was accepted until ${until.day}; mend it, or agree on a new day` }
  if (maxDays !== undefined && left > maxDays)
    return {
      is: 'wrong',
      trouble: `until=${until.day} is ${days(left)} from today; at most ${days(maxDays)} are allowed`,
    }
  if (left > SOON) return { is: 'open' }
  const rest = left === 0 ? 'today only' : `${days(left)} more`
  return {
    is: 'ending',
    message: `${rule} is accepted for ${rest}, until ${until.day}; mend it, or agree on a new day`,
  }
}

const days = (count: number): string => `${count.toString()} ${count === 1 ? 'day' : 'days'}`
