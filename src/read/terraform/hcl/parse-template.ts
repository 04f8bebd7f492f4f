import type { Expression } from './ast.ts'
import { QUOTE } from './characters.ts'
import { code, fail, type Scan, step } from './scan.ts'
import { type Ending, plainEnd, templatePieces } from './template-pieces.ts'
import { templateValue } from './template-value.ts'

const IN_QUOTES: Ending = { inQuotes: true, endsAtLine: () => false }
const WHOLE_TEXT: Ending = { inQuotes: false, endsAtLine: () => false }

/** Reads `"…"`. */
export function quoted(s: Scan): Expression {
  const start = s.at
  const plain = plainEnd(s.text, start + 1)
  s.at = plain
  if (code(s) === QUOTE) return { kind: 'literal', start, end: step(s, 1), value: s.text.slice(start + 1, plain) }
  s.at = start + 1
  const pieces = templatePieces(s, IN_QUOTES)
  const end = s.at + 1
  if (code(s) === QUOTE) step(s, 1)
  else fail(s, 'this string is not closed on its line; add " or write a heredoc', start, s.at)
  return templateValue(s, pieces, start, end)
}

/** Reads the rest of the text as one template, as `templatefile` reads a file. */
export function wholeTemplate(s: Scan): Expression {
  const start = s.at
  const pieces = templatePieces(s, WHOLE_TEXT)
  return templateValue(s, pieces, start, s.text.length)
}
