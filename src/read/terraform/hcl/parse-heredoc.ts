import type { Expression } from './ast.ts'
import { identifierEnd, isWhiteSpace, LESS, MINUS, NEWLINE } from './characters.ts'
import { code, fail, lineEndLength, next, report, type Scan, skip } from './scan.ts'
import { templatePieces } from './template-pieces.ts'
import { dedent } from './template-text.ts'
import { templateValue } from './template-value.ts'

/** Reads `<<MARKER` or, dedented, `<<-MARKER`. */
export function heredoc(s: Scan): Expression {
  const start = s.at
  const dedents = code(s, 2) === MINUS
  const markerStart = start + (dedents ? 3 : 2)
  const markerEnd = identifierEnd(s.text, markerStart)
  const marker = s.text.slice(markerStart, markerEnd)
  const lineEnd = lineEndLength(s.text, markerEnd)
  if (code(s, 1) !== LESS || !marker) fail(s, `expected a value, found ${next(s)}`)
  else if (lineEnd === 0) fail(s, `the line must end behind <<${marker}`, start, markerEnd)
  else s.at = markerEnd + lineEnd
  const pieces = templatePieces(s, {
    inQuotes: false,
    endsAtLine: (text, lineStart) => closingMarker(text, lineStart, marker) >= 0,
  })
  const end = closingMarker(s.text, s.at, marker)
  if (end < 0) fail(s, `this heredoc is never closed; add a line with ${marker}`, start, markerEnd)
  else endLine(s, end)
  if (dedents) dedent(s.text, pieces)
  return templateValue(s, pieces, start, Math.max(end, start))
}

/** HCL wants a line end behind the closing marker, even at the end of a file. */
function endLine(s: Scan, markerEnd: number): void {
  s.at = blankEnd(s.text, markerEnd)
  if (s.at >= s.text.length) report(s, 'the line must end behind the closing marker of a heredoc', markerEnd)
  skip(s)
}

/** Where the marker ends if it is all that this line holds, else -1. */
export function closingMarker(text: string, lineStart: number, marker: string): number {
  const start = blankEnd(text, lineStart)
  if (!marker || !text.startsWith(marker, start)) return -1
  const end = start + marker.length
  const behind = blankEnd(text, end)
  return behind >= text.length || text.charCodeAt(behind) === NEWLINE ? end : -1
}

function blankEnd(text: string, start: number): number {
  let at = start
  while (isWhiteSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== NEWLINE) at++
  return at
}
