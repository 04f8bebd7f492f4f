import { flowText } from '../scalar.ts'
import { nothingAt, type ScalarNode } from './node.ts'
import {
  APOSTROPHE,
  BACKSLASH,
  BANG,
  code,
  COLON,
  endsLine,
  giveUp,
  HASH,
  isGap,
  nextLine,
  QUOTE,
  RETURN,
  type Scan,
  skipSpaces,
  SPACE,
  TAB,
} from './scan.ts'

/** What stands for itself at the beginning of a plain scalar. Others have a meaning in YAML, or none yet. */
const NOT_PLAIN = /[\s,[\]{}#&*!|>'"%@`?]/
const ENDS_IN_FLOW = /[,[\]{}]/

/** Whether a plain scalar can begin here. */
export function startsPlain(s: Scan, inFlow: boolean): boolean {
  const first = s.text.charAt(s.at)
  if (first === '' || NOT_PLAIN.test(first)) return false
  return (
    (first !== '-' && first !== ':') ||
    !(isGap(s.text, s.at + 1) || (inFlow && ENDS_IN_FLOW.test(s.text.charAt(s.at + 1))))
  )
}

export const startsQuoted = (s: Scan): boolean => code(s) === QUOTE || code(s) === APOSTROPHE

/** The short form of a function, and the space after it. Other tags are not for this reader. */
const TAG = /![A-Za-z][\w:-]*(?= |\r?\n|$)/y

/** The tag that stands here, if any, with the space after it. */
export function tagHere(s: Scan): string | undefined {
  if (code(s) !== BANG) return undefined
  TAG.lastIndex = s.at
  const [tag] = TAG.exec(s.text) ?? []
  if (tag === undefined) giveUp(s)
  else s.at += tag.length
  skipSpaces(s)
  return tag
}

/** YAML takes keys up to 1024 characters. */
const LONGEST_KEY = 1000

/** A key with its `:`, when a key stands here. */
export function keyHere(s: Scan, inFlow: boolean): ScalarNode | undefined {
  const { at: start, text } = s
  const isQuoted = startsQuoted(s)
  if (!isQuoted && !startsPlain(s, inFlow)) return undefined
  const key = isQuoted ? quoted(s) : plainLine(s, inFlow)
  skipSpaces(s)
  const isKey = code(s) === COLON && (!isQuoted || inFlow || isGap(text, s.at + 1))
  if (isKey && key.end - start <= LONGEST_KEY && !text.slice(start, key.end).includes('\n')) {
    s.at++
    return key
  }
  if (!s.failed) s.at = start
  return undefined
}

/** A plain scalar as far as it goes on this line. */
export function plainLine(s: Scan, inFlow: boolean): ScalarNode {
  const { text, at: start } = s
  let end = start
  for (; !endsLine(text, s.at); s.at++) {
    const c = text.charCodeAt(s.at)
    if (c === SPACE) continue
    if (c === TAB || c === RETURN) {
      giveUp(s)
      break
    }
    if (c === HASH && s.at > start && text.charCodeAt(s.at - 1) === SPACE) break
    if (c === COLON && (isGap(text, s.at + 1) || (inFlow && ENDS_IN_FLOW.test(text.charAt(s.at + 1))))) break
    if (inFlow && ENDS_IN_FLOW.test(text.charAt(s.at))) break
    end = s.at + 1
  }
  return { kind: 'scalar', text: text.slice(start, end), style: 'PLAIN', start, end }
}

/** A plain scalar with its lines that are indented deeper than `outer`: they fold into one. Stands at the next line then. */
export function plain(s: Scan, outer: number): ScalarNode {
  if (!startsPlain(s, false)) giveUp(s)
  const first = plainLine(s, false)
  let { text, end } = first
  for (;;) {
    const stop = s.at
    nextLine(s)
    if (s.column <= outer) return end === first.end ? first : { ...first, text, end }
    const between = s.text.slice(stop, s.at)
    // A comment ends the scalar.
    if (between.includes('#')) giveUp(s)
    const breaks = between.split('\n').length - 1
    const line = plainLine(s, false)
    text += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + line.text
    end = line.end
  }
}

/** A scalar in quotes. As in libyaml, and so in CloudFormation, its lines may stand at any indentation. */
export function quoted(s: Scan): ScalarNode {
  const { text, at: start } = s
  const style = code(s) === QUOTE ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
  const close = style === 'QUOTE_DOUBLE' ? doubleQuote(text, start) : singleQuote(text, start)
  const inner = text.slice(start + 1, close)
  if (close < 0 || /\n(?:---|\.\.\.)|\r(?!\n)/.test(inner)) {
    giveUp(s)
    return nothingAt(start)
  }
  s.at = close + 1
  const asWritten = !/[\n'\\]/.test(inner)
  return {
    kind: 'scalar',
    text: asWritten ? inner : flowText(text, start + 1, close, style),
    style,
    start,
    end: close + 1,
  }
}

function singleQuote(text: string, open: number): number {
  let at = text.indexOf("'", open + 1)
  while (at >= 0 && text[at + 1] === "'") at = text.indexOf("'", at + 2)
  return at
}

/** Escapes but for those of white space, whose meaning depends on what stands around it. */
const ESCAPE = /\\(?:[0abefnrtvN_LP"/\\]|x[\da-fA-F]{2}|u[\da-fA-F]{4})/y

/** -1 also when the text has an escape that is not for this reader. */
function doubleQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === QUOTE) return at
    if (c !== BACKSLASH) continue
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text)) return -1
    at++
  }
  return -1
}
