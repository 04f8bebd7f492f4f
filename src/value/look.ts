import { within, type Place, type When } from '../text/span.ts'
import { hole, unknown, type Entry, type Hole, type Part, type Value } from './value.ts'

/** `value` as part of something at `outer`: it takes over the way and the conditions of that. */
export function inherit(value: Value, outer: Place): Value {
  const at = within(value.at, outer)
  return at === value.at ? value : { ...value, at }
}

/** `value`, there only on conditions that come first. */
export const conditioned = (value: Value, when: readonly When[] = []): Value =>
  when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when }) }

/** The entry of a map under a key; the last one when the key is written twice, as `JSON.parse` and AWS take it. */
export function entry(value: Value | undefined, key: string): Entry | undefined {
  if (value?.kind !== 'map') return undefined
  const computed = value.lazy?.(key)
  const found = computed ? { key, keyAt: value.at, value: computed } : value.entries.findLast((e) => e.key === key)
  if (!found || (!value.at.via && !value.at.when)) return found
  return { ...found, keyAt: within(found.keyAt, value.at), value: inherit(found.value, value.at) }
}

/** The value under a key, `undefined` when the map does not have it or has it as absent. */
export function child(value: Value | undefined, key: string): Value | undefined {
  const found = entry(value, key)?.value
  return found?.kind === 'absent' ? undefined : found
}

/** The items of a list; anything else is a list of itself, absent is none. This is how AWS reads `Action` and `Statement`. */
export function listed(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.kind === 'absent') return []
  if (value.kind !== 'list') return [value]
  return value.items.map((item) => inherit(item, value.at))
}

/** The choices of alternatives, also of those within them; each has its conditions in `at.when`. */
export function choicesOf(value: Value): readonly Value[] {
  if (value.kind !== 'alternatives') return [value]
  return value.choices.flatMap((choice) => choicesOf(inherit(choice, value.at)))
}

/** Every value that `value` may be. A choice that is an error cannot be deployed, so it is none as long as there are others. */
export function possibilities(value: Value): readonly Value[] {
  if (value.kind !== 'alternatives') return [value]
  const choices = choicesOf(value)
  const sound = choices.filter((choice) => choice.kind !== 'failed')
  return sound.length > 0 ? sound : choices
}

/** The pieces of text that a value is, `undefined` when it is not text. */
export function textParts(value: Value): readonly Part[] | undefined {
  switch (value.kind) {
    case 'string':
      return [value.value]
    case 'pattern':
      return value.parts
    case 'number':
    case 'boolean':
      return [value.source ?? String(value.value)]
    case 'unknown':
      return [value.hole]
    default:
      return undefined
  }
}

/** The pieces a value adds to the text it stands in; what is not text is a hole. */
export function piecesOf(value: Value): readonly Part[] {
  return textParts(value) ?? [hole('free', 'because' in value ? value.because : value.kind)]
}

/** Text for a reader: `arn:aws:s3:::${var.bucket}/*`. */
export const shown = (parts: readonly Part[]): string =>
  parts.length === 1 && typeof parts[0] === 'string'
    ? parts[0]
    : parts.map((part) => (typeof part === 'string' ? part : `\${${part.origin}}`)).join('')

/** Neighbouring literals joined, empty ones dropped. */
export function joined(parts: readonly Part[]): readonly Part[] {
  if (parts.length === 1 && parts[0] !== '') return parts
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part
    else if (part !== '') out.push(part)
  }
  return out
}

/** UTF-16 units. Longer text is no policy; text that doubles in each of a hundred locals would fill the memory. */
export const LONGEST_TEXT = 1_000_000

/** Text out of pieces: a string when nothing is unknown, else a pattern. Text that grows too long is unknown. */
export function textOf(parts: readonly Part[], at: Place): Value {
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0)
  if (length > LONGEST_TEXT) return unknown(at, 'the text grows longer than 1 MB', hole('free', 'text'))
  const pieces = joined(parts)
  if (pieces.length === 0) return { kind: 'string', value: '', at }
  if (pieces.length === 1 && typeof pieces[0] === 'string') return { kind: 'string', value: pieces[0], at }
  return { kind: 'pattern', parts: pieces, at }
}

export const isHole = (part: Part): part is Hole => typeof part !== 'string'
