/** A time of RFC 3339. */
export interface Time {
  /** Nanoseconds since 1970. */
  readonly instant: bigint
  /** Minutes by which its clock is ahead of UTC. */
  readonly offset: number
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([-+])(\d\d):(\d\d))$/
const NANOSECONDS = 1_000_000_000n

export function parseTime(text: string): Time | undefined {
  const found = RFC3339.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, fraction = '', sign, ahead = '0', minutes = '0'] = found
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  // A 30 February would have become a day in March.
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  if (!isDay || h > 23 || m > 59 || s > 59 || Number(ahead) > 23 || Number(minutes) > 59) return undefined
  date.setUTCHours(h, m, s)
  const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutes))
  const seconds = BigInt(date.getTime() / 1000 - offset * 60)
  return { instant: seconds * NANOSECONDS + BigInt(fraction.slice(0, 9).padEnd(9, '0')), offset }
}

/** What the clock there shows, as if it were UTC. */
export function clockOf({ instant, offset }: Time): Date {
  const seconds = (instant - (((instant % NANOSECONDS) + NANOSECONDS) % NANOSECONDS)) / NANOSECONDS
  return new Date((Number(seconds) + offset * 60) * 1000)
}

/** `2006-01-02T15:04:05Z`, without fractions of a second. */
export function timeText(time: Time): string {
  const [date = '', clock = ''] = clockOf(time).toISOString().split('T')
  const [, sign = '', year = '', rest = ''] = /^([-+]?)0{0,2}(\d{4,6})(-.*)$/.exec(date) ?? []
  return `${sign === '-' ? '-' : ''}${year}${rest}T${clock.slice(0, 8)}${zoneText(time, ':') || 'Z'}`
}

/** `+01:00`, empty for UTC. */
export function zoneText({ offset }: Time, separator: string): string {
  if (offset === 0) return ''
  const minutes = Math.abs(offset)
  return (offset < 0 ? '-' : '+') + pad(Math.floor(minutes / 60)) + separator + pad(minutes % 60)
}

export const pad = (number: number): string => String(number).padStart(2, '0')
