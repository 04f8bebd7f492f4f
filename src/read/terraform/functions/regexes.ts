import { elsewhere } from '../../../text/mapped.ts'
import { LONGEST_TEXT } from '../../../value/look.ts'
import type { Entry, Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { cut, stretchesOf, textFrom, type Stretch } from '../stretches.ts'
import { isNoText, listOf, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'
import { unknownAt } from '../scope.ts'
import type { Match, Pattern } from './re2.ts'
import { replaceText } from './replacing.ts'

const MOST_MATCHES = 5000
/** Work of matching that takes as long as one step of evaluation. */
const WORK_A_STEP = 100

/** The pattern that a text is, and the matches in another. */
function matched(source: string, text: string, most: number, called: Called): Searched | Value {
  const { engines, budget } = called.scope.module.project
  if (!engines.regex)
    return unknownAt(called.scope, called.call, 'regular expressions are evaluated in linted files only')
  const pattern = engines.regex(source)
  if (!pattern) return undecided(called)
  if (pattern === 'invalid') return wrong(called, `does not take the pattern ${JSON.stringify(source)}`)
  const { matches, work } = pattern.find(text, most)
  budget.steps += Math.floor(work / WORK_A_STEP)
  return matches ? { pattern, matches, text } : undecided(called)
}

interface Searched {
  readonly pattern: Pattern
  readonly matches: readonly Match[]
  readonly text: string
}

/** The pattern and the text of a call, when both are known. */
function searched(args: readonly Value[], most: number, called: Called): Searched | Value {
  const [pattern, text] = args
  if (!pattern || !text || isNoText(pattern) || isNoText(text)) return wrong(called, 'takes a pattern and text')
  const [source, subject] = [knownText(pattern), knownText(text)]
  return source === undefined || subject === undefined
    ? undecided(called, [pattern, text])
    : matched(source, subject, most, called)
}

const regex: Fn = (args, called) => {
  const found = searched(args, 1, called)
  if ('kind' in found) return found
  const [match] = found.matches
  return match ? captured(match, found, called) : wrong(called, 'does not match')
}

const regexall: Fn = (args, called) => {
  const found = searched(args, MOST_MATCHES, called)
  if ('kind' in found) return found
  if (found.matches.length === MOST_MATCHES) return undecided(called)
  return listOf(
    found.matches.map((match) => captured(match, found, called)),
    called,
  )
}

/** What a match is: text without groups, a map of named groups, a list of others. */
function captured(match: Match, { pattern: { groups }, text }: Searched, called: Called): Value {
  const piece = (index: number): Value => {
    const [start, end] = match[index] ?? [-1, -1]
    if (start < 0) return { kind: 'absent', at: called.at }
    return { kind: 'string', value: text.slice(start, end), at: called.at }
  }
  if (groups.length === 0) return piece(0)
  if (groups.every((name) => name === undefined))
    return listOf(
      groups.map((_, index) => piece(index + 1)),
      called,
    )
  if (groups.includes(undefined)) return wrong(called, 'takes groups that all have names, or none')
  const entries = groups.map((name, index): Entry => ({ key: name ?? '', keyAt: called.at, value: piece(index + 1) }))
  return { kind: 'map', entries, at: called.at }
}

/** `replace(text, "/pattern/", "$1")`, and with any other text a replacement of just that. */
const replace: Fn = ([text, search, by], called) => {
  if (!text || !search || !by || [text, search, by].some(isNoText)) return wrong(called, 'takes three texts')
  const source = knownText(search)
  if (source === undefined) return undecided(called, [search])
  const isPattern = source.length > 1 && source.startsWith('/') && source.endsWith('/')
  return isPattern ? replacePattern(text, source.slice(1, -1), by, called) : replaceText(text, source, by, called)
}

function replacePattern(text: Value, source: string, by: Value, called: Called): Value {
  const [subject, template] = [knownText(text), knownText(by)]
  if (subject === undefined || template === undefined) return undecided(called, [text, by])
  const found = matched(source, subject, MOST_MATCHES, called)
  if ('kind' in found) return found
  if (found.matches.length === MOST_MATCHES) return undecided(called)
  const [written] = stretchesOf(text) ?? []
  const places =
    written && 'text' in written && written.text.text === subject ? written.text : elsewhere(subject, text.at)
  const out: Stretch[] = []
  let from = 0
  let length = 0
  for (const match of found.matches) {
    const [start, end] = match[0] ?? [0, 0]
    const inserted = filledIn(template, match, found)
    length += inserted.length
    if (length > LONGEST_TEXT) return undecided(called)
    out.push({ text: cut(places, from, start) }, { text: elsewhere(inserted, called.at) })
    from = end
  }
  return textFrom([...out, { text: cut(places, from) }], text.at)
}

/** `$1`, `$name`, `${name}` and `$$`, as Go's `Expand` has them: a name is as long as it can be. */
const filledIn = (template: string, match: Match, { pattern: { groups }, text }: Searched): string =>
  template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, short: string | undefined, long: string | undefined) => {
    const name = short ?? long
    if (name === undefined) return whole === '$$' ? '$' : whole
    const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || -1
    const [start, end] = match[index] ?? [0, 0]
    return start < 0 ? '' : text.slice(start, end)
  })

export const regexes: Fns = { regex, regexall, replace }
