import { joined, LONGEST_TEXT, listed, piecesOf, textOf, textParts } from '../../../value/look.ts'
import { hole, type Part, type Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { ofTexts, undecided, wrong, type Called, type Fn } from './fn.ts'

/** A function that works on each literal piece of a text, whatever stands in its holes. */
const piecewise =
  (change: (text: string) => string): Fn =>
  ([value], called) => {
    const parts = value && textParts(value)
    if (!value || !parts) return undecided(called)
    // What a changed hole is cannot be said: `lower(var.x)` is not `var.x`.
    const changed = parts.map((part): Part =>
      typeof part === 'string' ? change(part) : hole(part.domain, sourceOf(called.scope, called.call)),
    )
    return textOf(changed, value.at)
  }

/** `format("%s-%s", a, b)`: `%s`, `%v`, `%d` and `%%`; other verbs are left unknown. */
const format: Fn = ([spec, ...args], called) => {
  if (spec?.kind !== 'string') return undecided(called)
  const parts = formatted(spec.value, args, called)
  return parts ? textOf(parts, called.at) : undecided(called, args)
}

function formatted(spec: string, args: readonly Value[], called: Called): readonly Part[] | undefined {
  const parts: Part[] = []
  let next = 0
  for (let at = 0; at < spec.length;) {
    const percent = spec.indexOf('%', at)
    const end = percent < 0 ? spec.length : percent
    parts.push(spec.slice(at, end))
    if (percent < 0) break
    const verb = spec[percent + 1]
    const arg = verb === '%' ? undefined : args[next++]
    if (verb === '%') parts.push('%')
    else if (arg && (verb === 's' || verb === 'v' || verb === 'd')) parts.push(...textPieces(arg, called))
    else return undefined
    at = percent + 2
  }
  return joined(parts)
}

const textPieces = (value: Value, called: Called): readonly Part[] =>
  textParts(value) ?? [hole('free', sourceOf(called.scope, called.call))]

const join: Fn = ([separator, ...lists], called) => {
  if (separator?.kind !== 'string') return undecided(called)
  const parts: Part[] = []
  for (const list of lists) {
    if (list.kind !== 'list') return undecided(called, lists)
    listed(list).forEach((item) => {
      if (parts.length > 0) parts.push(separator.value)
      parts.push(...(item.at.when ? [hole('free', 'an element that may be missing')] : piecesOf(item)))
    })
    if (list.open !== undefined) parts.push(hole('free', list.open))
  }
  return textOf(parts, called.at)
}

/** Text split at a separator that stands only in known pieces; what stands in a hole may hold the separator too. */
const split: Fn = ([separator, text], called) => {
  if (separator?.kind !== 'string' || !text) return undecided(called)
  const known = knownText(text)
  if (known === undefined) return undecided(called, [text])
  const items = known.split(separator.value)
  return { kind: 'list', items: items.map((value): Value => ({ kind: 'string', value, at: text.at })), at: called.at }
}

/** A replacement of literal text; a regular expression (`/…/`) is not evaluated. */
const replace: Fn = ([text, search, by], called) => {
  const parts = text && textParts(text)
  if (!parts || search?.kind !== 'string' || by?.kind !== 'string') return undecided(called)
  if (search.value.length > 1 && search.value.startsWith('/') && search.value.endsWith('/')) return undecided(called)
  return replaceInPieces(parts, search.value, by.value, text, called)
}

/** The pieces that are known are replaced in; a hole may hold the searched text, so it is no longer what it was. */
function replaceInPieces(parts: readonly Part[], search: string, by: string, text: Value, called: Called): Value {
  const source = sourceOf(called.scope, called.call)
  const grown = parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length + part.split(search).length * by.length : 0),
    0,
  )
  if (grown > LONGEST_TEXT) return undecided(called)
  return textOf(
    parts.map((part): Part =>
      typeof part === 'string' ? part.replaceAll(search, () => by) : hole(part.domain, source),
    ),
    text.at,
  )
}

const formatlist: Fn = (args, called) => {
  const lists = args.slice(1).filter((arg) => arg.kind === 'list')
  const size = Math.max(...lists.map((list) => list.items.length), 0)
  if (lists.length === 0 || args.slice(1).some((arg) => arg.kind === 'unknown')) return undecided(called, args)
  const open = lists.find((list) => list.open !== undefined)?.open
  const items = Array.from({ length: size }, (_, index): Value => {
    const row = args.map((arg) => (arg.kind === 'list' ? (listed(arg)[index] ?? arg) : arg))
    return format(row, called)
  })
  return { kind: 'list', items, ...(open === undefined ? {} : { open }), at: called.at }
}

const trimmed = (text: string, characters: string, start: boolean, end: boolean): string => {
  let from = 0
  let to = text.length
  while (start && from < to && characters.includes(text.charAt(from))) from++
  while (end && to > from && characters.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

export const texts: Readonly<Record<string, Fn>> = {
  format,
  join,
  split,
  replace,
  formatlist,
  lower: piecewise((text) => text.toLowerCase()),
  upper: piecewise((text) => text.toUpperCase()),
  title: ofTexts((text = '') =>
    text.replace(/(^|[^\p{L}\p{N}_])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  trimspace: ofTexts((text = '') => text.trim()),
  chomp: ofTexts((text = '') => text.replace(/[\r\n]+$/, '')),
  trimprefix: ofTexts((text = '', prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: ofTexts((text = '', suffix = '') =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  trim: ofTexts((text = '', characters = '') => trimmed(text, characters, true, true)),
  startswith: ofTexts((text = '', prefix = '') => text.startsWith(prefix)),
  endswith: ofTexts((text = '', suffix = '') => text.endsWith(suffix)),
  strcontains: ofTexts((text = '', part = '') => text.includes(part)),
  basename: ofTexts((text = '') => text.replace(/\/+$/, '').split('/').at(-1) ?? ''),
  dirname: ofTexts((text = '') => (text.includes('/') ? text.slice(0, text.lastIndexOf('/')) || '/' : '.')),
  substr: ([text, offset, length], called) => {
    const [from, size] = [offset, length].map((v) => (v?.kind === 'number' ? v.value : undefined))
    if (text?.kind !== 'string' || from === undefined || size === undefined)
      return text ? undecided(called) : wrong(called)
    const letters = Array.from(text.value)
    const start = from < 0 ? letters.length + from : from
    return { kind: 'string', value: letters.slice(start, size < 0 ? undefined : start + size).join(''), at: text.at }
  },
}
