import { composed, decoded, verbatim, type Mapped, type Piece } from '../../text/mapped.ts'
import { within, type Place, type Span, type Step, type When } from '../../text/span.ts'
import { inherit, piecesOf, possibilities, shown, textOf, textParts } from '../../value/look.ts'
import { hole, unknown, type Hole, type Part, type Text, type Value } from '../../value/value.ts'
import { LONGEST_TEXT, MOST_CHOICES, MOST_PIECES } from './budget.ts'
import { conditional, contradict, distinct, subjectOf } from './when.ts'

/** A piece of a text: written, or the value that stands at `at`. */
export type Fragment = Mapped | { readonly value: Value; readonly at: Span }

/** One text out of fragments that have no alternatives; what is unknown in them is a hole. */
export function compose(fragments: readonly Fragment[], at: Place): Value {
  const only = fragments[0]
  if (fragments.length === 1 && only && 'value' in only && textParts(only.value)) return inherit(only.value, at)
  const parts = fragments.flatMap((f): readonly Part[] => ('text' in f ? [f.text] : piecesOf(f.value)))
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0)
  if (length > LONGEST_TEXT || parts.length > MOST_PIECES)
    return unknown(at, 'a text longer than 1 MB', hole('free', 'long text'))
  const text = textOf(parts, placeOf(fragments, at))
  if (text.kind !== 'string' && text.kind !== 'pattern') return text
  const pieces = fragments.map((f): Piece => ('text' in f ? f : { hole: f.at }))
  const holes = fragments.flatMap((f) => ('text' in f ? [] : [f.value]))
  return { ...text, written: { text: composed(pieces), holes } }
}

/** A text takes over the conditions of its pieces, and says which of them came from elsewhere. */
function placeOf(fragments: readonly Fragment[], at: Place): Place {
  const via: Step[] = []
  const when: When[] = []
  for (const fragment of fragments) {
    if ('text' in fragment) continue
    const { file, start, end, via: way, when: conditions } = fragment.value.at
    if (way?.[0]) via.push({ at: { file, start, end }, note: way[0].note })
    if (conditions) when.push(...conditions)
  }
  const { file, start, end } = at
  return within(at, {
    file,
    start,
    end,
    ...(via.length > 0 ? { via } : {}),
    ...(when.length > 0 ? { when: distinct(when) } : {}),
  })
}

/**
 * `build` applied to each combination of what `values` may be. Choices that are all plain names differ in nothing a policy
 * asks for and are one hole, as are more combinations than can be written out.
 */
export function combine(values: readonly Value[], at: Place, build: (values: readonly Value[]) => Value): Value {
  const plain = values.map(collapsed)
  const counts = plain.reduce((product, value) => product * possibilities(value).length, 1)
  const open = counts > MOST_CHOICES ? plain.map(vague) : plain
  const varying = open.flatMap((value, index) => (value.kind === 'alternatives' ? [index] : []))
  const combinations = varying.reduce<readonly Combination[]>(
    (rows, index) => rows.flatMap((row) => extended(row, index, open[index])),
    [new Map<number, Value>()],
  )
  const choices = combinations.map((chosen) => {
    const built = build(open.map((value, index) => chosen.get(index) ?? value))
    return chosen.size === 0
      ? built
      : conditional(built, distinct([...chosen.values()].flatMap((one) => one.at.when ?? [])))
  })
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'alternatives', choices, at }
}

/** What was chosen, by the index of the alternatives. */
type Combination = ReadonlyMap<number, Value>

/** A combination with each choice that its conditions leave possible. */
function extended(row: Combination, index: number, value: Value | undefined): readonly Combination[] {
  const choices = value ? possibilities(value) : []
  const possible = choices.filter(
    (one) => ![...row.values()].some((other) => contradict(other.at.when ?? [], one.at.when ?? [])),
  )
  return possible.map((one) => new Map([...row, [index, one]]))
}

function collapsed(value: Value): Value {
  if (value.kind !== 'alternatives') return value
  const choices = possibilities(value).map((one) =>
    one.kind === 'string' || one.kind === 'number' ? textParts(one)?.[0] : undefined,
  )
  const texts = choices.filter((text) => typeof text === 'string')
  if (texts.length < choices.length) return value
  if (texts.every((text) => /^\d{12}$/.test(text))) return oneOf(value, texts, 'account')
  return texts.every((text) => /^[^:*?]+$/.test(text)) ? oneOf(value, texts, 'name') : value
}

const oneOf = (value: Value, texts: readonly string[], domain: 'account' | 'name'): Value =>
  unknown(value.at, `one of ${texts.slice(0, 3).join(', ')}${texts.length > 3 ? '…' : ''}`, originOf(value, domain))

/** Alternatives of a parameter keep its name: the same parameter is the same text. */
function originOf(value: Value, domain: 'account' | 'name'): Hole {
  const [first] = possibilities(value)
  const subject = subjectOf(first?.at.when?.at(-1)?.test ?? '')
  const isParameter = subject !== undefined && first?.at.via?.[0]?.note === allowedValue(subject)
  return hole(domain, isParameter ? subject : originOfCall('Fn::If', undefined, value.at))
}

/** How a value that a parameter allows says where it comes from. */
export const allowedValue = (parameter: string): string => `allowed value of parameter ${parameter}`

function vague(value: Value): Value {
  if (value.kind !== 'alternatives') return value
  return unknown(
    value.at,
    `more than ${MOST_CHOICES.toString()} combinations`,
    hole('free', originOfCall('Fn::If', undefined, value.at)),
  )
}

/** The characters of a text and their places. */
export function mappedOf(text: Text): Mapped {
  if (text.written) return text.written.text
  const { file, start, end } = text.at
  const quote = end - start === text.value.length + 2 ? 1 : 0
  return decoded({ ...verbatim(file, ''), span: (from, to) => ({ file, start: from, end: to }) }, [
    { text: text.value, start: start + quote, end: end - quote },
  ])
}

/** `text.slice(start, end)` with its places. */
export const slice = (mapped: Mapped, start: number, end: number): Mapped => ({
  text: mapped.text.slice(start, end),
  span: (from, to) => mapped.span(start + from, start + to),
  hole: () => undefined,
})

/** Text longer than this is cut in messages. */
const BRIEF = 80

/** A value for a message, cut to a readable length. */
export const briefly = (value: Value): string => {
  const text = shown(textParts(value) ?? ['…'])
  return text.length > BRIEF ? `${text.slice(0, BRIEF - 1)}…` : text
}

/** The origin of what a function returns: its name and argument when that is short text, else its name and place. */
export function originOfCall(name: string, argument: Value | undefined, at: Span): string {
  const text = argument && textParts(argument) && shown(textParts(argument) ?? [])
  return text !== undefined && text.length <= BRIEF ? `${name} ${text}` : `${name}@${at.start.toString()}`
}
