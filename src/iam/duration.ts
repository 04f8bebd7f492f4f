/**
 * Seconds of an ISO 8601 duration of days, hours, minutes and seconds, as permission sets write them: `PT8H`. Nothing for
 * any other text, also for durations of months and years, which have no fixed length.
 * https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PermissionSet.html
 */
export function secondsOf(duration: string): number | undefined {
  const [found, ...counts] =
    /^P(?=[\dT])(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(duration) ?? []
  if (found === undefined) return undefined
  return [86_400, 3600, 60, 1].reduce((sum, unit, at) => sum + unit * Number(counts[at] ?? 0), 0)
}

/** Seconds of a duration as Go writes it, in whole units: `1h30m`, `900s`. Nothing for any other text. */
export function secondsOfGo(duration: string): number | undefined {
  const [found, ...counts] = /^(?=\d)(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(duration) ?? []
  if (found === undefined) return undefined
  return [3600, 60, 1].reduce((sum, unit, at) => sum + unit * Number(counts[at] ?? 0), 0)
}

/** A duration of so many seconds as permission sets write it: `PT1H30M`. */
export function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  return `PT${parts.map(([count, unit]) => (count === 0 ? '' : `${count.toString()}${unit}`)).join('') || '0S'}`
}

/** Seconds for a reader, in the largest unit that divides them: `12 hours`, `90 minutes`, `1 hour`. */
export function durationText(seconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [3600, 'hour'],
    [60, 'minute'],
  ]
  const [length, name] = units.find(([unit]) => seconds % unit === 0) ?? [1, 'second']
  const count = seconds / length
  return `${count.toString()} ${name}${count === 1 ? '' : 's'}`
}
