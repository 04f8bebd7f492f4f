import type { Expression } from './ast.ts'
import { NEWLINE, QUOTE, RETURN } from './characters.ts'
import { code, fail, type Scan, step } from './scan.ts'
import { plainEnd, templatePieces } from './template-pieces.ts'
import { templateValue } from './template-value.ts'

/** Reads `"…"`. */
export function quoted(s: Scan): Expression {
  const start = s.at
  const plain = plainEnd(s.text, start + 1)
  s.at = plain
  if (code(s) === QUOTE) return { kind: 'literal', start, end: step(s, 1), value: s.text.slice(start + 1, plain) }
  s.at = start + 1
  const pieces = templatePieces(s, true, endsQuoted)
  const end = s.at + 1
  if (code(s) === QUOTE) step(s, 1)
  else fail(s, 'this string is not closed on its line; add " or write a heredoc', start, s.at)
  return templateValue(s, pieces, start, end)
}

function endsQuoted(s: Scan): boolean {
  const here = code(s)
  return here === QUOTE || here === NEWLINE || here === RETURN
}

/** Reads the rest of the text as one template, as `templatefile` reads a file. */
export function wholeTemplate(s: Scan): Expression {
  const start = s.at
  const pieces = templatePieces(s, false, () => false)
  return templateValue(s, pieces, start, s.text.length)
}
