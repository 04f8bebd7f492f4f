import type { Expression } from './ast.ts'
import { QUOTE } from './characters.ts'
import type { Scan } from './scan.ts'
import { templateParts } from './template-parts.ts'
import type { Piece } from './template-text.ts'

/** The value of a template: one interpolation alone keeps its type, text without any is a literal. */
export function templateValue(s: Scan, pieces: readonly Piece[], start: number, end: number): Expression {
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'interpolation') return { kind: 'wrapped', start, end, inner: only.value }
  const parts = templateParts(s, pieces)
  const [text] = parts
  if (!text) return { kind: 'literal', start, end, value: '', text: { start, end: start, runs: [] } }
  if (parts.length > 1 || text.kind !== 'text') return { kind: 'template', start, end, parts }
  const value = text.runs.map((run) => run.text).join('')
  const verbatim = s.text.charCodeAt(start) === QUOTE && value.length === end - start - 2
  if (verbatim) return { kind: 'literal', start, end, value }
  return { kind: 'literal', start, end, value, text: { start: text.start, end: text.end, runs: text.runs } }
}
