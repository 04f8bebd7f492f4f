import { lineStarts, position, type SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { parted } from './escape.ts'
import { type Cell, cells } from './width.ts'

/** A line of source with the offending word underlined. */
export interface Frame {
  readonly line: number
  readonly source: string
  /** Spaces up to the word, and a caret for each of its columns. */
  readonly indent: string
  readonly carets: string
}

/** Text that is laid out before and after the word at most, in UTF-16 units: a line may be megabytes long. */
const AROUND = 400
const CUT = '…'

/** The line that a span begins on; a long one is cut to `width` columns around the word. */
export function frame(file: SourceFile, span: Span, width: number): Frame {
  const { line } = position(file, span.start)
  const lineStart = lineStarts(file)[line - 1] ?? 0
  const lineEnd = endOfLine(file, line)
  const start = Math.min(Math.max(span.start, lineStart), lineEnd)
  const end = Math.min(Math.max(span.end, start), lineEnd)
  const from = boundary(file.text, Math.max(lineStart, start - AROUND))
  const to = boundary(file.text, Math.min(lineEnd, Math.min(end, start + AROUND) + AROUND))
  const text = file.text.slice(from, to)
  const word = { start: start - from, end: end - from }
  return { line, ...cut(text, word, width, { before: from > lineStart, after: to < lineEnd }) }
}

function endOfLine(file: SourceFile, line: number): number {
  const next = lineStarts(file)[line]
  if (next === undefined) return file.text.length
  return file.text[next - 2] === '\r' ? next - 2 : next - 1
}

/** Moves an offset off the middle of a surrogate pair. */
const boundary = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)

interface Range {
  readonly start: number
  readonly end: number
}

interface More {
  readonly before: boolean
  readonly after: boolean
}

function cut(text: string, word: Range, width: number, more: More): Omit<Frame, 'line'> {
  const laid = cells(text)
  const first = word.start >= text.length ? laid.length : laid.findLastIndex((cell) => cell.at <= word.start)
  const past = laid.findIndex((cell) => cell.at >= word.end)
  const last = Math.max(past === -1 ? laid.length : past, first)
  const room = Math.max(width - columns(laid.slice(first, last)), 0)
  const begin = columns(laid.slice(0, last)) <= width ? 0 : first - fits(laid.slice(0, first).toReversed(), room >> 1)
  const stop = begin + fits(laid.slice(begin), width)
  const head = begin > 0 || more.before ? CUT : ''
  const tail = stop < laid.length || more.after ? CUT : ''
  return {
    source: head + shown(laid.slice(begin, stop)) + tail,
    indent: ' '.repeat(head.length + columns(laid.slice(begin, first))),
    carets: '^'.repeat(Math.max(columns(laid.slice(first, Math.min(last, stop))), 1)),
  }
}

const shown = (part: readonly Cell[]): string => parted(part.map((cell) => cell.shown).join(''))
const columns = (part: readonly Cell[]): number => part.reduce((sum, cell) => sum + cell.width, 0)

/** How many cells from the front fit into `width` columns. */
function fits(part: readonly Cell[], width: number): number {
  let used = 0
  const over = part.findIndex((cell) => (used += cell.width) > width)
  return over === -1 ? part.length : over
}
