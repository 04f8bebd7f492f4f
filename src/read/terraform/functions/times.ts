import { numberAt } from '../number.ts'
import { knownText } from '../for.ts'
import { dated } from './dates.ts'
import { isNoText, ofTexts, undecided, wrong, type Fn, type Fns } from './fn.ts'
import { parseTime, timeText } from './time.ts'

/** Nanoseconds of the units of a duration. */
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])
const DURATION = /^([-+]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/
const LONGEST_DURATION = 200
const MOST_NANOSECONDS = 2n ** 63n

/** Nanoseconds of a duration such as `-1h30m`. */
function parseDuration(text: string): bigint | undefined {
  const found = text.length > LONGEST_DURATION ? null : DURATION.exec(text)
  if (!found) return undefined
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of text.matchAll(/(\d*)\.?(\d*)([nuµμmsh]+)/g)) {
    const size = UNITS.get(unit) ?? 0n
    total += BigInt(whole) * size + (BigInt(fraction) * size) / 10n ** BigInt(fraction.length)
  }
  if (found[1] === '-') return total > MOST_NANOSECONDS ? undefined : -total
  return total >= MOST_NANOSECONDS ? undefined : total
}

const timeadd = ofTexts((time = '', duration = '') => {
  const [start, added] = [parseTime(time), parseDuration(duration)]
  return start && added !== undefined ? timeText({ ...start, instant: start.instant + added }) : undefined
})

/** The order of two times: -1, 0 or 1. */
const timecmp: Fn = (args, called) => {
  if (args.length !== 2 || args.some(isNoText)) return wrong(called, 'takes two times')
  const texts = args.map(knownText).filter((text) => text !== undefined)
  const [left, right] = texts.map((text) => parseTime(text))
  if (texts.length < 2) return undecided(called, args)
  if (!left || !right) return wrong(called, 'takes two times')
  const order = Number(left.instant > right.instant) - Number(left.instant < right.instant)
  return numberAt(order, called.at)
}

const formatdate: Fn = (args, called) => {
  if (args.length !== 2 || args.some(isNoText)) return wrong(called, 'takes a format and a time')
  const [format, text] = args.map(knownText)
  const time = text === undefined ? undefined : parseTime(text)
  if (text !== undefined && !time) return wrong(called, 'does not find a time')
  if (format === undefined) return undecided(called, args)
  return dated(format, time, called, args)
}

/** https://developer.hashicorp.com/terraform/language/functions/timeadd */
export const times: Fns = { timeadd, timecmp, formatdate }
