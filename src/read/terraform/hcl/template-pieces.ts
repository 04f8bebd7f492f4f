import { BACKSLASH, DOLLAR, NEWLINE, OPEN_BRACE, PERCENT, QUOTE, RETURN } from './characters.ts'
import { escape } from './parse-escape.ts'
import { sequence } from './parse-sequence.ts'
import { code, deepen, type Scan } from './scan.ts'
import { type Piece, type Run, stripStart, type Text } from './template-text.ts'

/** What ends a template: a quote, or the line of a heredoc's marker. */
export interface Ending {
  readonly inQuotes: boolean
  readonly endsAtLine: (text: string, lineStart: number) => boolean
}

/** Reads a template up to its ending: text and sequences in turn. */
export function templatePieces(s: Scan, ending: Ending): Piece[] {
  const pieces: Piece[] = []
  const { depth } = s
  let strips = false
  let ended = ending.endsAtLine(s.text, s.at)
  while (!ended && s.at < s.text.length) {
    if (startsSequence(s)) {
      strips = sequence(s, pieces)
      nest(s, pieces.at(-1), depth)
      continue
    }
    const piece: Text = { kind: 'text', runs: [] }
    ended = text(s, ending, piece.runs)
    if (piece.runs.length > 0) pieces.push(piece)
    if (strips) stripStart(s.text, piece)
    strips = false
  }
  s.depth = depth
  return pieces
}

const isSign = (here: number): boolean => here === DOLLAR || here === PERCENT
const startsSequence = (s: Scan): boolean => isSign(code(s)) && code(s, 1) === OPEN_BRACE

/** What directives enclose lies deeper in the tree. */
function nest(s: Scan, piece: Piece | undefined, outermost: number): void {
  if (piece?.kind === 'if' || piece?.kind === 'for') deepen(s)
  else if ((piece?.kind === 'endif' || piece?.kind === 'endfor') && s.depth > outermost) s.depth--
}

/** Reads text into runs, up to a sequence or the ending. Returns whether it came to the ending. */
function text(s: Scan, ending: Ending, runs: Run[]): boolean {
  let start = s.at
  for (;;) {
    s.at = ending.inQuotes ? plainEnd(s.text, s.at) : lineOrSignEnd(s.text, s.at)
    const end = s.at
    const escaped = escapeSequence(s, ending.inQuotes)
    if (escaped) {
      if (end > start) runs.push({ start, end })
      runs.push(escaped)
      start = s.at
    } else if (startsSequence(s) || ends(s, ending)) {
      if (end > start) runs.push({ start, end })
      return !startsSequence(s)
    } else if (isSign(code(s))) s.at++
  }
}

function ends(s: Scan, ending: Ending): boolean {
  if (s.at >= s.text.length) return true
  if (ending.inQuotes) return !isSign(code(s))
  return s.text.charCodeAt(s.at - 1) === NEWLINE && ending.endsAtLine(s.text, s.at)
}

function escapeSequence(s: Scan, inQuotes: boolean): Run | undefined {
  const start = s.at
  const here = code(s)
  if (inQuotes && here === BACKSLASH) return escape(s)
  if (!isSign(here) || code(s, 1) !== here || code(s, 2) !== OPEN_BRACE) return undefined
  s.at += 3
  return { start, end: s.at, escape: here === DOLLAR ? '${' : '%{' }
}

/** Offset of the next sign, or behind the next line end. */
function lineOrSignEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === NEWLINE) return at + 1
    if (isSign(here)) return at
  }
  return text.length
}

/** Offset of the next character that is not plain text in a quoted string: quote, sign, line end or backslash. */
export function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === QUOTE || here === BACKSLASH || isSign(here) || here === NEWLINE || here === RETURN) return at
  }
  return text.length
}
