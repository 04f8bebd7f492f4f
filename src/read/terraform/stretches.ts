import { composed, elsewhere, HOLE, type Mapped, type Piece } from '../../text/mapped.ts'
import type { Place, Span } from '../../text/span.ts'
import { choicesOf, inherit, piecesOf, textOf } from '../../value/look.ts'
import { hole, unknown, type Part, type Value, type Written } from '../../value/value.ts'
import { jsonStretches } from './json-text.ts'
import { MOST_CHOICES } from './project.ts'

/** Text as functions work on it: a run of characters that know where they were written, or a value that stands in it. */
export type Stretch = { readonly text: Mapped } | { readonly value: Value; readonly at: Span }

/** Part of mapped text. */
export const cut = (text: Mapped, start: number, end = text.text.length): Mapped => ({
  text: text.text.slice(start, end),
  span: (from, to) => text.span(start + from, start + to),
  hole: (at) => text.hole(start + at),
})

/** The stretches of a value that is text or becomes text; `undefined` of a list, a map, null or an error. */
export function stretchesOf(value: Value): readonly Stretch[] | undefined {
  const { at } = value
  switch (value.kind) {
    case 'string':
      return value.written ? writtenStretches(value.written, at) : [{ text: elsewhere(value.value, at) }]
    case 'pattern':
      return value.written
        ? writtenStretches(value.written, at)
        : value.parts.map((part) => stretchOf(part, at, `${typeof part === 'string' ? '' : part.origin} is not known`))
    case 'number':
    case 'boolean':
      return [{ text: elsewhere(value.source ?? String(value.value), at) }]
    case 'unknown':
    case 'alternatives':
    case 'json':
      return [{ value, at }]
    default:
      return undefined
  }
}

const stretchOf = (part: Part, at: Place, because: string): Stretch =>
  typeof part === 'string' ? { text: elsewhere(part, at) } : { value: unknown(at, because, part), at }

function writtenStretches({ text, holes }: Written, at: Span): readonly Stretch[] {
  const out: Stretch[] = []
  let from = 0
  for (let next = text.text.indexOf(HOLE); next >= 0; next = text.text.indexOf(HOLE, next + 1)) {
    const index = text.hole(next)
    const value = index === undefined ? undefined : holes[index]
    if (!value) continue
    if (next > from) out.push({ text: cut(text, from, next) })
    out.push({ value, at: text.span(next, next + 1) })
    from = next + 1
  }
  if (from < text.text.length || out.length === 0) out.push({ text: from === 0 ? text : cut(text, from) })
  return from === 0 && out.length === 1 ? [{ text: keepPlace(text, at) }] : out
}

/** An empty text has no characters to be asked for their place. */
const keepPlace = (text: Mapped, at: Span): Mapped => (text.text === '' ? elsewhere('', at) : text)

/** Stretches in which what `jsonencode` returned is text, to be cut and searched like any other. */
export const openedJson = (stretches: readonly Stretch[], depth = 0): readonly Stretch[] =>
  stretches.flatMap((one) => {
    if ('text' in one || one.value.kind !== 'json' || isUndecided(one.value.value)) return [one]
    return jsonStretches(one.value.value, depth) ?? [one]
  })

const isUndecided = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'alternatives' || kind === 'failed'

export const partsOf = (stretches: readonly Stretch[]): readonly Part[] =>
  openedJson(stretches).flatMap((one) => {
    if ('text' in one) return [one.text.text]
    const { value } = one
    if (value.kind !== 'json') return piecesOf(value)
    // What is in JSON only on a condition is no certain text.
    return isUndecided(value.value) ? piecesOf(value.value) : [hole('free', 'json')]
  })

/** Text put together again; text that may be JSON keeps the place of each of its characters and the values in it. */
export function textFrom(stretches: readonly Stretch[], at: Place): Value {
  const value = textOf(partsOf(stretches), at)
  const mayBeJson = stretches.some((one) => ('text' in one ? one.text.text.includes('{') : one.value.kind === 'json'))
  if (!mayBeJson || (value.kind !== 'string' && value.kind !== 'pattern')) return value
  const holes: Value[] = []
  const pieces = stretches.map((one): Piece => {
    if ('text' in one) return one.text
    holes.push(one.value)
    return { hole: one.at }
  })
  return { ...value, written: { text: composed(pieces), holes } }
}

/** Text spelt out: a value in it that may be several things makes the text several things. */
export function speltOut(stretches: readonly Stretch[], at: Place): Value {
  const open = stretches.find((one) => 'value' in one && one.value.kind === 'alternatives')
  if (!open || !('value' in open)) return textFrom(stretches, at)
  const choices = choicesOf(open.value).filter((choice) => stretchesOf(choice) !== undefined)
  if (choices.length === 0 || choices.length > MOST_CHOICES) {
    const because = choices.length === 0 ? 'it is no text' : 'it has too many choices'
    return speltOut(replaced(stretches, open, [{ value: unknown(at, because, hole('free', 'choices')), at }]), at)
  }
  const spelt = choices.map((choice) => {
    const text = speltOut(replaced(stretches, open, stretchesOf(choice) ?? []), at)
    return choice.at.when ? inherit(text, { ...at, when: choice.at.when }) : text
  })
  return { kind: 'alternatives', choices: spelt, at }
}

const replaced = (all: readonly Stretch[], old: Stretch, by: readonly Stretch[]): readonly Stretch[] =>
  all.flatMap((one) => (one === old ? by : [one]))
