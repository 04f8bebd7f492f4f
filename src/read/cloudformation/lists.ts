import { inherit, isHole, joined, possibilities, textOf, textParts } from '../../value/look.ts'
import type { Place } from '../../text/span.ts'
import { hole, unknown, type Domain, type Part, type Text, type Value } from '../../value/value.ts'
import { MOST_CHOICES } from './budget.ts'
import { briefly, combine, compose, mappedOf, originOfCall, type Fragment } from './compose.ts'
import { conditional } from './when.ts'

/** `Fn::Join`: its items and the delimiters between them; items that are absent leave no delimiter. */
export function join(delimiter: Value, list: Value, at: Place): Value {
  if (list.kind === 'alternatives') return eachChoice(list, (one) => join(delimiter, one, at))
  if (list.kind !== 'list' || delimiter.kind !== 'string')
    return unknown(at, whyNot(list), hole('free', originOfCall('Fn::Join', undefined, at)))
  const rest =
    list.open === undefined ? [] : [unknown(list.at, list.open, hole('free', originOfCall('Fn::Join', undefined, at)))]
  const items = list.items.map((item) => inherit(item, list.at))
  return combine([...items, ...rest], at, (one) => {
    const present = one.filter((item) => item.kind !== 'absent')
    const between = mappedOf(delimiter)
    const fragments = present.flatMap((item, index): Fragment[] => {
      const own = item.kind === 'string' && isPlain(item) ? mappedOf(item) : { value: item, at: item.at }
      return index === 0 || delimiter.value === '' ? [own] : [between, own]
    })
    return compose(fragments, at)
  })
}

/** Text that stands where it is written, without values in it. */
const isPlain = ({ at, written }: Text): boolean => !at.via && !at.when && (written?.holes.length ?? 0) === 0

const whyNot = (value: Value): string =>
  'because' in value ? value.because : `a ${value.kind} stands where a list is expected`

/** `Fn::Split`: decided as far as no hole can hide a delimiter. */
export function split(delimiter: Value, text: Value, at: Place): Value {
  if (text.kind === 'alternatives') return eachChoice(text, (one) => split(delimiter, one, at))
  const parts = textParts(text)
  if (delimiter.kind !== 'string' || delimiter.value === '' || !parts)
    return { kind: 'list', items: [], open: whyNot(text), at }
  const rows: Part[][] = [[]]
  let open: string | undefined
  for (const part of flattened(parts)) {
    if (isHole(part) && mayContain(part.domain, delimiter.value)) {
      open = `${part.origin} is not known`
      rows.pop()
      break
    }
    const [first = '', ...more] = isHole(part) ? [part] : part.split(delimiter.value)
    rows.at(-1)?.push(first)
    rows.push(...more.map((piece) => [piece]))
  }
  const items = rows.map((row): Value => {
    const only = joined(row)
    const [one] = only
    return only.length === 1 && one !== undefined && isHole(one)
      ? unknown(text.at, `${one.origin} is not known`, one)
      : textOf(only, text.at)
  })
  return { kind: 'list', items, ...(open === undefined ? {} : { open }), at }
}

const flattened = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => (isHole(part) && part.shape ? part.shape : [part]))

function mayContain(domain: Domain, delimiter: string): boolean {
  if (domain === 'account' || domain === 'own-account') return /^\d+$/.test(delimiter)
  if (domain === 'name' || domain === 'path') return !/[:*?]/.test(delimiter)
  if (domain === 'region' || domain === 'partition') return /^[a-z0-9-]+$/.test(delimiter)
  return domain === 'url-suffix' ? /^[a-z.]+$/.test(delimiter) : true
}

/** `Fn::Select`: the item at an index, when the list is known that far. */
export function select(index: Value, list: Value, at: Place): Value {
  if (list.kind === 'alternatives') return eachChoice(list, (one) => select(index, one, at))
  const [text] = textParts(index) ?? []
  const number = typeof text === 'string' && text !== '' ? Number(text) : Number.NaN
  const item = list.kind === 'list' && Number.isInteger(number) ? list.items[number] : undefined
  if (item && list.kind === 'list' && list.items.slice(0, number + 1).every((one) => one.kind !== 'alternatives'))
    return inherit(item, list.at)
  const because = list.kind === 'list' ? (list.open ?? `there is no item ${briefly(index)}`) : whyNot(list)
  return unknown(at, because, hole('free', originOfCall('Fn::Select', undefined, at)))
}

/** `Fn::Length`, as far as it is known. */
export const lengthOf = (list: Value, at: Place): Value =>
  list.kind === 'list' && list.open === undefined && list.items.every((item) => item.kind !== 'alternatives')
    ? { kind: 'number', value: list.items.length, at }
    : unknown(at, 'the length of the list is not known', hole('name', originOfCall('Fn::Length', undefined, at)))

/** The alternatives of `value`, each replaced by what `then` makes of it. */
export function eachChoice(value: Value, then: (one: Value) => Value): Value {
  const choices = possibilities(value)
  if (choices.length > MOST_CHOICES)
    return unknown(
      value.at,
      `more than ${MOST_CHOICES.toString()} alternatives`,
      hole('free', originOfCall('Fn::If', undefined, value.at)),
    )
  const { file, start, end } = value.at
  const each = choices.map((one) => (one.at.when ? conditional(then(one), one.at.when) : then(one)))
  return { kind: 'alternatives', choices: each, at: { file, start, end } }
}
