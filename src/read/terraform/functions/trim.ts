import { elsewhere } from '../../../text/mapped.ts'
import { isHole, joined, textOf } from '../../../value/look.ts'
import { hole, type Part, type Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { cut, partsOf, stretchesOf } from '../stretches.ts'
import { isNoText, ofTexts, textAt, truth, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** Unicode's white space, as Go trims it. */
const SPACE =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

type Side = 'start' | 'end' | 'both'

/** How many UTF-16 units of `characters` stand at the start and at the end. */
function bounds(text: string, characters: ReadonlySet<string>, side: Side): readonly [number, number] {
  let [from, to] = [0, text.length]
  while (side !== 'end' && from < to) {
    const first = String.fromCodePoint(text.codePointAt(from) ?? 0)
    if (!characters.has(first)) break
    from += first.length
  }
  while (side !== 'start' && to > from) {
    const isPair = to - from > 1 && /[\udc00-\udfff]/.test(text.charAt(to - 1))
    const last = text.slice(isPair ? to - 2 : to - 1, to)
    if (!characters.has(last)) break
    to -= last.length
  }
  return [from, to]
}

/** Text without some characters at its ends. What is cut off the known pieces is; a hole at an end is changed too. */
function trimmed(value: Value | undefined, characters: string, side: Side, called: Called): Value {
  if (!value || isNoText(value)) return wrong(called, 'takes text')
  const set = new Set(characters)
  const known = knownText(value)
  if (known !== undefined) {
    const [from, to] = bounds(known, set, side)
    if (value.kind === 'string' && value.written?.holes.length === 0)
      return { ...textAt(cut(value.written.text, from, to), value.at) }
    return textAt(elsewhere(known.slice(from, to), value.at), value.at)
  }
  return trimmedParts(joined(partsOf(stretchesOf(value) ?? [])), set, side, value, called)
}

function trimmedParts(
  parts: readonly Part[],
  set: ReadonlySet<string>,
  side: Side,
  value: Value,
  called: Called,
): Value {
  const origin = sourceOf(called.scope, called.call)
  const atEnd = (part: Part, end: Side): Part => {
    if (isHole(part)) return part.domain === 'free' || part.domain === 'path' ? hole(part.domain, origin) : part
    const [from, to] = bounds(part, set, end)
    return part.slice(from, to)
  }
  const last = parts.length - 1
  const changed = parts.map((part, index) => {
    if (index === 0 && side !== 'end') return atEnd(part, 'start')
    return index === last && side !== 'start' ? atEnd(part, 'end') : part
  })
  // A piece that is trimmed away leaves its neighbour at the end.
  if (changed[0] === '' || changed[last] === '') return undecided(called)
  return textOf(changed, value.at)
}

const trim =
  (side: Side): Fn =>
  ([value, characters], called) => {
    if (isNoText(characters)) return wrong(called)
    const known = characters && knownText(characters)
    return known === undefined ? undecided(called, characters ? [characters] : []) : trimmed(value, known, side, called)
  }

/** Whether text begins or ends with a known one; `undefined` when a hole decides. */
function touches(parts: readonly Part[], search: string, end: boolean): boolean | undefined {
  const outer = (end ? parts.at(-1) : parts[0]) ?? ''
  if (isHole(outer)) return search === '' ? true : undefined
  const fits = (text: string, part: string): boolean => (end ? text.endsWith(part) : text.startsWith(part))
  if (fits(outer, search)) return true
  return parts.length > 1 && outer.length < search.length && fits(search, outer) ? undefined : false
}

const partsOfText = (value: Value): readonly Part[] => joined(partsOf(stretchesOf(value) ?? []))

const beginning =
  (end: boolean): Fn =>
  ([text, search], called) => {
    if (!text || !search || isNoText(text) || isNoText(search)) return wrong(called)
    const known = knownText(search)
    const answer = known === undefined ? undefined : touches(partsOfText(text), known, end)
    return answer === undefined ? undecided(called, [text, search]) : truth(answer, called)
  }

/** The text without what it begins or ends with. */
const without =
  (end: boolean): Fn =>
  ([text, search], called) => {
    if (!text || !search || isNoText(text) || isNoText(search)) return wrong(called)
    const known = knownText(search)
    const parts = partsOfText(text)
    const answer = known === undefined ? undefined : touches(parts, known, end)
    if (answer === undefined || known === undefined) return undecided(called, [text, search])
    if (!answer || known === '') return text
    const [head = '', tail = ''] = [parts[0], parts.at(-1)]
    if (end) return isHole(tail) ? text : textOf([...parts.slice(0, -1), tail.slice(0, -known.length)], text.at)
    return isHole(head) ? text : textOf([head.slice(known.length), ...parts.slice(1)], text.at)
  }

const strcontains: Fn = ([text, search], called) => {
  if (!text || !search || isNoText(text) || isNoText(search)) return wrong(called)
  const known = knownText(search)
  const parts = partsOfText(text)
  if (known === undefined) return undecided(called, [text, search])
  if (parts.length === 0) return truth(known === '', called)
  if (parts.some((part) => !isHole(part) && part.includes(known))) return truth(true, called)
  return parts.some(isHole) ? undecided(called, [text]) : truth(false, called)
}

const withoutSlashes = (path: string): string => path.slice(0, bounds(path, new Set('/'), 'end')[1])

/** `path` as Go cleans it: without `.`, `..` and double slashes. */
function clean(path: string): string {
  const out: string[] = []
  const isRooted = path.startsWith('/')
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') out.push(name)
    else if (out.length > 0 && out.at(-1) !== '..') out.pop()
    else if (!isRooted) out.push('..')
  }
  return (isRooted ? '/' : '') + out.join('/') || '.'
}

/** What is cut off and looked for at the ends of text. */
export const ends: Fns = {
  trim: trim('both'),
  trimspace: ([value], called) => trimmed(value, SPACE, 'both', called),
  chomp: ([value], called) => trimmed(value, '\r\n', 'end', called),
  trimprefix: without(false),
  trimsuffix: without(true),
  startswith: beginning(false),
  endswith: beginning(true),
  strcontains,
  basename: ofTexts((text = '') => {
    if (text === '') return ''
    const path = withoutSlashes(text)
    return path === '' ? '/' : path.slice(path.lastIndexOf('/') + 1)
  }),
  dirname: ofTexts((text = '') => clean(text.slice(0, text.lastIndexOf('/') + 1))),
}
