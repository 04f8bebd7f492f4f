import type { SyntaxProblem } from './ast.ts'
import { BYTE_ORDER_MARK, HASH, identifierEnd, NEWLINE, RETURN, SLASH, SPACE, STAR, TAB } from './characters.ts'

/**
 * Where parsing stands: `at` is the first character of the next token, once `skip` has run.
 *
 * Nothing is thrown. The first failure moves `at` to the end of the text: every loop of the parser ends there of itself,
 * later failures are not heard, and the body that asked for the item looks at `failure`, drops the item and goes on
 * behind it. What the functions return in between is never looked at.
 */
export interface Scan {
  readonly text: string
  at: number
  /** Whether a line end is a token here, as in bodies and objects, or white space, as in the other brackets. */
  lineEnds: boolean
  depth: number
  /** Links of the longest chain in the expression that is being read, with all it contains. */
  height: number
  failure: SyntaxProblem | undefined
  /** How far reading had come when it failed. */
  reached: number
  /** How many characters have been read in vain: each failure may cost a walk through the rest of the text. */
  wasted: number
  readonly problems: SyntaxProblem[]
}

/** Deeper than any written file nests, and well within the stack of those who walk the tree. */
const DEEPEST = 200
/** `a.b.c` and `a + b + c` make the tree taller without nesting; walking it takes several frames a link. */
const TALLEST = 500
/** A file with more problems is no HCL; its reader needs the first ones. */
const MOST_PROBLEMS = 100

export function scan(text: string): Scan {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  return { text, at, lineEnds: true, depth: 0, height: 0, failure: undefined, reached: 0, wasted: 0, problems: [] }
}

/** The character at the next token, or behind it; NaN past the end, which equals nothing. */
export const code = (s: Scan, ahead = 0): number => s.text.charCodeAt(s.at + ahead)

/** Ends the reading of this item. */
export function fail(s: Scan, message: string, start = s.at, end = start + 1): void {
  if (s.failure) return
  s.failure = { message, start, end: Math.min(end, s.text.length) }
  s.reached = s.at
  s.at = s.text.length
}

/** Notes a problem that reading can go on from. */
export function report(s: Scan, message: string, start = s.at, end = start + 1): void {
  if (s.failure || s.problems.length >= MOST_PROBLEMS) return
  s.problems.push({ message, start, end: Math.min(end, s.text.length) })
}

/** Steps one level down; `s.depth--` steps up again. */
export function deepen(s: Scan): void {
  if (++s.depth > DEEPEST) fail(s, 'nested too deeply')
}

/** Counts one more link of a chain such as `a.b.c`. */
export function lengthen(s: Scan): void {
  if (++s.height > TALLEST) fail(s, 'nested too deeply')
}

/** Moves to the next token, over blanks, comments and, where they mean nothing, line ends. */
export function skip(s: Scan): void {
  const { text } = s
  for (;;) {
    const here = text.charCodeAt(s.at)
    if (here === SPACE || here === TAB) s.at++
    else if (here === NEWLINE || here === RETURN) {
      const length = lineEndLength(text, s.at)
      if (s.lineEnds || length === 0) return
      s.at += length
    } else if (here === HASH) s.at = lineEndAfter(text, s.at)
    else if (here === SLASH && text.charCodeAt(s.at + 1) === SLASH) s.at = lineEndAfter(text, s.at)
    else if (here === SLASH && text.charCodeAt(s.at + 1) === STAR) skipBlockComment(s)
    else return
  }
}

function skipBlockComment(s: Scan): void {
  const start = s.at
  const close = s.text.indexOf('*/', start + 2)
  s.at = close < 0 ? s.text.length : close + 2
  if (close < 0) fail(s, 'this comment is never closed; end it with */', start, start + 2)
}

const lineEndAfter = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Length of the line end at an offset: 0 when there is none. A lone carriage return is none. */
export function lineEndLength(text: string, at: number): number {
  const here = text.charCodeAt(at)
  if (here === NEWLINE) return 1
  return here === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 0
}

export const atLineEnd = (s: Scan): boolean => s.at >= s.text.length || lineEndLength(s.text, s.at) > 0

/** Moves to the next token on this or a later line. */
export function skipLines(s: Scan): void {
  s.lineEnds = false
  skip(s)
  s.lineEnds = true
}

/** Steps over `length` characters to the next token. Returns the offset behind the characters. */
export function step(s: Scan, length: number): number {
  s.at += length
  const end = s.at
  skip(s)
  return end
}

/** Steps over one character if it is the next. */
export function eat(s: Scan, character: number): boolean {
  if (code(s) !== character) return false
  step(s, 1)
  return true
}

/** Steps over a closing bracket into text where line ends mean what they meant before. Returns the offset behind it. */
export function close(s: Scan, character: number, open: number, lineEnds: boolean): number {
  s.lineEnds = lineEnds
  if (code(s) === character) return step(s, 1)
  const missing = String.fromCharCode(character)
  if (s.at >= s.text.length) fail(s, `${s.text[open] ?? ''} is never closed; add ${missing}`, open)
  else fail(s, `expected ${missing}, found ${next(s)}`)
  return s.at
}

/** Whether the next token is this word. */
export const isWord = (s: Scan, word: string): boolean =>
  s.text.startsWith(word, s.at) && identifierEnd(s.text, s.at) === s.at + word.length

export const isEllipsis = (s: Scan): boolean => s.text.startsWith('...', s.at)

/** Reads an identifier. */
export function identifier(s: Scan, what: string): string {
  const start = s.at
  const end = identifierEnd(s.text, start)
  if (end === start) fail(s, `expected ${what}, found ${next(s)}`)
  else step(s, end - start)
  return s.text.slice(start, end)
}

/** The next token as a message names it. */
export function next(s: Scan): string {
  if (s.at >= s.text.length) return 'the end of the text'
  if (lineEndLength(s.text, s.at) > 0) return 'the end of the line'
  const word = identifierEnd(s.text, s.at)
  return word > s.at
    ? s.text.slice(s.at, Math.min(word, s.at + 40))
    : String.fromCodePoint(s.text.codePointAt(s.at) ?? 0)
}
