import { BACKSLASH, DOLLAR, NEWLINE, OPEN_BRACE, PERCENT, QUOTE, RETURN } from './characters.ts'
import { escape } from './parse-escape.ts'
import { sequence } from './parse-sequence.ts'
import { code, deepen, type Scan } from './scan.ts'
import { type Piece, type Run, stripStart, type Text } from './template-text.ts'

/** Whether a template ends at `s.at`; `lineStart` says that only text stands before it on its line. */
export type Ending = (s: Scan, lineStart: boolean) => boolean

/** Reads a template up to its ending. Backslashes mean something only in quotes. */
export function templatePieces(s: Scan, inQuotes: boolean, ended: Ending): Piece[] {
  const pieces: Piece[] = []
  const { depth } = s
  let strips = false
  let lineStart = true
  while (s.at < s.text.length && !ended(s, lineStart)) {
    if (startsSequence(s)) {
      strips = sequence(s, pieces)
      nest(s, pieces.at(-1), depth)
      lineStart = false
      continue
    }
    const piece: Text = { kind: 'text', runs: text(s, inQuotes) }
    if (strips) stripStart(s.text, piece)
    strips = false
    lineStart = s.text.charCodeAt(s.at - 1) === NEWLINE
    pieces.push(piece)
  }
  s.depth = depth
  return pieces
}

function startsSequence(s: Scan): boolean {
  const here = code(s)
  return (here === DOLLAR || here === PERCENT) && code(s, 1) === OPEN_BRACE
}

/** What directives enclose lies deeper in the tree. */
function nest(s: Scan, piece: Piece | undefined, outermost: number): void {
  if (piece?.kind === 'if' || piece?.kind === 'for') deepen(s)
  else if ((piece?.kind === 'endif' || piece?.kind === 'endfor') && s.depth > outermost) s.depth--
}

/** Reads one `$`, `%`, `$${` or `%%{`, or all up to the next sign, the line end or, in quotes, the quote. */
function text(s: Scan, inQuotes: boolean): Run[] {
  const start = s.at
  const here = code(s)
  if (here !== DOLLAR && here !== PERCENT)
    return inQuotes ? quotedText(s) : [{ start, end: (s.at = textEnd(s.text, start)) }]
  if (code(s, 1) !== here || code(s, 2) !== OPEN_BRACE) return [{ start, end: ++s.at }]
  s.at += 3
  return [{ start, end: s.at, escape: here === DOLLAR ? '${' : '%{' }]
}

function textEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === NEWLINE) return at + 1
    if (here === DOLLAR || here === PERCENT) return at
  }
  return text.length
}

/** Offset of the next character that is not plain text in a quoted string: quote, sign, line end or backslash. */
export function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === QUOTE || here === BACKSLASH || here === DOLLAR || here === PERCENT) return at
    if (here === NEWLINE || here === RETURN) return at
  }
  return text.length
}

function quotedText(s: Scan): Run[] {
  const runs: Run[] = []
  for (;;) {
    const start = s.at
    s.at = plainEnd(s.text, start)
    if (s.at > start) runs.push({ start, end: s.at })
    if (code(s) !== BACKSLASH) return runs
    runs.push(escape(s))
  }
}
