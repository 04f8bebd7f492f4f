import { elsewhere } from '../../../text/mapped.ts'
import type { Value } from '../../../value/value.ts'
import { textAt, undecided, wrong, type Called } from './fn.ts'
import { clockOf, pad, zoneText, type Time } from './time.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The verbs of a format: one letter several times over. */
const VERBS: ReadonlyMap<string, (clock: Date, time: Time) => string | number> = new Map(
  Object.entries<(clock: Date, time: Time) => string | number>({
    YYYY: (clock) => String(clock.getUTCFullYear()).padStart(4, '0'),
    YY: (clock) => pad(clock.getUTCFullYear() % 100),
    MMMM: (clock) => MONTHS[clock.getUTCMonth()] ?? '',
    MMM: (clock) => (MONTHS[clock.getUTCMonth()] ?? '').slice(0, 3),
    MM: (clock) => pad(clock.getUTCMonth() + 1),
    M: (clock) => clock.getUTCMonth() + 1,
    DD: (clock) => pad(clock.getUTCDate()),
    D: (clock) => clock.getUTCDate(),
    EEEE: (clock) => DAYS[clock.getUTCDay()] ?? '',
    EEE: (clock) => (DAYS[clock.getUTCDay()] ?? '').slice(0, 3),
    hh: (clock) => pad(clock.getUTCHours()),
    h: (clock) => clock.getUTCHours(),
    HH: (clock) => pad(twelve(clock)),
    H: twelve,
    AA: (clock) => half(clock).toUpperCase(),
    aa: half,
    mm: (clock) => pad(clock.getUTCMinutes()),
    m: (clock) => clock.getUTCMinutes(),
    ss: (clock) => pad(clock.getUTCSeconds()),
    s: (clock) => clock.getUTCSeconds(),
    ZZZZZ: (_, time) => zoneText(time, ':') || '+00:00',
    ZZZZ: (_, time) => zoneText(time, '') || '+0000',
    ZZZ: (_, time) => zoneText(time, '') || 'UTC',
    Z: (_, time) => zoneText(time, ':') || 'Z',
  }),
)

function twelve(clock: Date): number {
  return clock.getUTCHours() % 12 || 12
}

function half(clock: Date): string {
  return clock.getUTCHours() < 12 ? 'am' : 'pm'
}

/** A quote, text in quotes, a verb, other characters, or a quote that nothing closes. An escaped one at the end closes too. */
const TOKEN = /''|'([^'](?:[^']|'')*)(?:'|(?<='')$)|(([A-Za-z])\3*)|[^A-Za-z']+|'/g

/** A time in a format; of one that is not known, whether the text can have a colon. */
export function dated(format: string, time: Time | undefined, called: Called, args: readonly Value[]): Value {
  const clock = time && clockOf(time)
  const pieces = Array.from(format.matchAll(TOKEN), ([token, quoted, verb]) => {
    if (quoted !== undefined || token === "''") return (quoted ?? token).replaceAll("''", "'")
    if (verb === undefined) return token === "'" ? undefined : token
    const spell = VERBS.get(verb)
    return time && clock ? spell?.(clock, time) : spell && verb
  })
  if (pieces.includes(undefined)) return wrong(called, 'does not take this format')
  const text = pieces.join('')
  if (!time) return undecided(called, args, text === '' || /[:*?Z]/.test(format) ? 'free' : 'name')
  return textAt(elsewhere(text, called.at), called.at)
}
