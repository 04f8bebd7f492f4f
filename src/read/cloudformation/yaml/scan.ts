/** UTF-16 codes of the characters that YAML gives a meaning to. */
export const TAB = 9
export const NEWLINE = 10
export const RETURN = 13
export const SPACE = 32
export const BANG = 33
export const QUOTE = 34
export const HASH = 35
export const APOSTROPHE = 39
export const COMMA = 44
export const MINUS = 45
export const COLON = 58
export const GREATER = 62
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const OPEN_BRACE = 123
export const PIPE = 124
export const CLOSE_BRACE = 125
const BYTE_ORDER_MARK = 0xfeff

/**
 * Where reading stands. Whoever meets what this reader does not know gives up, which moves `at` to the end of the text:
 * every loop ends there of itself, and what is returned in between is never looked at.
 */
export interface Scan {
  readonly text: string
  at: number
  /** Where the line begins that `nextLine` came to. */
  line: number
  /** The indentation of that line, -1 at the end of the text. */
  column: number
  depth: number
  failed: boolean
}

/** Stands at the first line with content. */
export function scan(text: string): Scan {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const s: Scan = { text, at, line: at, column: -1, depth: 0, failed: false }
  toContent(s)
  return s
}

export function giveUp(s: Scan): void {
  s.failed = true
  s.at = s.text.length
  s.column = -1
}

export const code = (s: Scan): number => s.text.charCodeAt(s.at)

/** Whether a line ends at an offset, or the text does. */
export function endsLine(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c === NEWLINE || at >= text.length || (c === RETURN && text.charCodeAt(at + 1) === NEWLINE)
}

/** Whether a space or the end of a line stands at an offset, which makes an indicator of a `-` or `:` before it. */
export const isGap = (text: string, at: number): boolean => text.charCodeAt(at) === SPACE || endsLine(text, at)

/** Whether `---` or `...` stands at an offset, which at the beginning of a line ends the document. */
export const isMarker = (text: string, at: number): boolean => text.startsWith('---', at) || text.startsWith('...', at)

export function skipSpaces(s: Scan): void {
  while (s.text.charCodeAt(s.at) === SPACE) s.at++
}

/** Moves over a comment; the end of its line is not part of it. */
export function skipComment(s: Scan): void {
  const end = s.text.indexOf('\n', s.at)
  s.at = end < 0 ? s.text.length : end
}

/** Moves from behind a value to the content of the next line that has some. Nothing but a comment may stand in between. */
export function nextLine(s: Scan): void {
  skipToLineEnd(s)
  beginLine(s)
}

/** Moves behind the end of this line, over spaces and a comment. */
export function skipToLineEnd(s: Scan): void {
  skipSpaces(s)
  if (code(s) === HASH && s.text.charCodeAt(s.at - 1) === SPACE) skipComment(s)
  if (!skipLineEnd(s) && s.at < s.text.length) giveUp(s)
}

/** Moves from the beginning of a line to the content of the first line that has some. */
export function beginLine(s: Scan): void {
  toContent(s)
  if (s.column === 0 && isMarker(s.text, s.at)) giveUp(s)
}

/** Moves over the end of a line, if one stands here. */
export function skipLineEnd(s: Scan): boolean {
  const c = code(s)
  const length = c === NEWLINE ? 1 : c === RETURN && s.text.charCodeAt(s.at + 1) === NEWLINE ? 2 : 0
  s.at += length
  return length > 0
}

function toContent(s: Scan): void {
  do {
    s.line = s.at
    skipSpaces(s)
    if (code(s) === HASH) skipComment(s)
  } while (skipLineEnd(s))
  s.column = s.at < s.text.length ? s.at - s.line : -1
}
