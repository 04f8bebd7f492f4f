import { secondsOfGo } from '../iam/duration.ts'
import { within, type Place } from '../text/span.ts'
import { possibilities, textParts } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import type { Word } from './policy.ts'
import type { Case, Setting } from './resource.ts'
import { word } from './words.ts'

/** A property that is text. `at` is the place of a property that is not written. */
export const wordSetting = (value: Value | undefined, at: Place): Setting<Word> =>
  setting(value, at, (one) => {
    const parts = one.kind === 'unknown' && one.hole.domain === 'free' && !one.hole.shape ? undefined : textParts(one)
    return parts && word(parts, one.at, [])
  })

/** A property that is a number, also when it is written as text. */
export const numberSetting = (value: Value | undefined, at: Place): Setting<number> =>
  setting(value, at, (one) => {
    if (one.kind === 'number') return one.value
    const number = one.kind === 'string' && one.value.trim() !== '' ? Number(one.value) : Number.NaN
    return Number.isNaN(number) ? undefined : number
  })

/** A property that is a duration as Go writes it, `1h30m`, in seconds. */
export const durationSetting = (value: Value | undefined, at: Place): Setting<number> =>
  setting(value, at, (one) => (one.kind === 'string' ? secondsOfGo(one.value) : undefined))

/** A property that is written and comes to nothing: the way to its `null` is told. */
function writtenAsAbsent(at: Place, { when, via, ...place }: Place): Place {
  const way = via ? [{ at: place, note: 'null here' }, ...via] : []
  return within({ ...at, ...(way.length > 0 ? { via: way } : {}) }, when ? { ...at, via: [], when } : at)
}

function setting<T>(value: Value | undefined, at: Place, read: (one: Value) => T | undefined): Setting<T> {
  if (!value) return [{ is: 'absent', at }]
  return possibilities(value).map((one): Case<T> => {
    if (one.kind === 'absent') return { is: 'absent', at: writtenAsAbsent(at, one.at) }
    const known = read(one)
    if (known !== undefined) return { is: 'known', value: known, at: one.at }
    return { is: 'unknown', because: 'because' in one ? one.because : `a ${one.kind}`, at: one.at }
  })
}
