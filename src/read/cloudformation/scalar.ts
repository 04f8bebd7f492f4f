import { decoded, verbatim, type Mapped, type Run } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import type { Style } from './yaml/node.ts'

/**
 * The text of a scalar with the place of each of its characters. `start` and `end` enclose its source, `text` is what the
 * YAML parser made of it; where the two do not agree, the whole scalar is the place of every character.
 */
export function writtenScalar(file: SourceFile, style: Style, start: number, end: number, text: string): Mapped {
  const quoted = style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE'
  const from = quoted ? start + 1 : start
  const to = quoted ? Math.max(from, end - 1) : end
  if (to - from === text.length && file.text.startsWith(text, from)) return verbatim(file.path, file.text, from, to)
  const block = style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED'
  const runs = block ? blockRuns(file.text, start, end, text) : flowRuns(file.text, from, to, style)
  const agree = runs.map((run) => run.text).join('') === text
  return decoded(verbatim(file.path, file.text), agree ? runs : [{ text, start, end }])
}

/** Lines of a block scalar follow each other in the text with line ends, or spaces for folded ones, between them. */
function blockRuns(source: string, start: number, end: number, text: string): Run[] {
  const runs: Run[] = []
  const header = source.indexOf('\n', start)
  let indent: number | undefined
  let done = 0
  let sourceDone = header < 0 ? end : header + 1
  for (const line of linesOf(source, sourceDone, end)) {
    const written = source.slice(line.start, line.end)
    if (written.trim() === '') continue
    indent ??= written.search(/\S/) - margin(text)
    const content = written.slice(indent)
    const gap = gapBefore(text, done, content)
    if (gap > 0) runs.push({ text: text.slice(done, done + gap), start: sourceDone, end: line.start + indent })
    runs.push({ text: content, start: line.start + indent, end: line.end })
    done += gap + content.length
    sourceDone = line.end
  }
  if (done < text.length) runs.push({ text: text.slice(done), start: sourceDone, end })
  return runs
}

/** How many line ends or folded spaces stand in `text` before a line's content. */
function gapBefore(text: string, from: number, content: string): number {
  let at = from
  while ((text[at] === '\n' || text[at] === ' ') && !text.startsWith(content, at)) at++
  return at - from
}

/** White space before the first word of a text, on its line. */
function margin(text: string): number {
  const word = text.search(/\S/)
  return word < 0 ? 0 : word - text.lastIndexOf('\n', word) - 1
}

function* linesOf(source: string, start: number, end: number): Generator<{ start: number; end: number }> {
  for (let from = start; from < end;) {
    const next = source.indexOf('\n', from)
    const stop = next < 0 || next >= end ? end : next
    yield { start: from, end: source[stop - 1] === '\r' && stop > from ? stop - 1 : stop }
    from = stop + 1
  }
}

/** What a quoted or plain scalar says that is written from `start` to `end`, without its quotes. */
export const flowText = (source: string, start: number, end: number, style: Style): string =>
  flowRuns(source, start, end, style)
    .map((run) => run.text)
    .join('')

/** Quoted and plain scalars: escapes, and line ends that fold into one space or into the empty lines between them. */
function flowRuns(source: string, start: number, end: number, style: Style): Run[] {
  const runs: Run[] = []
  let from = start
  const flush = (to: number): void => {
    if (to > from) runs.push({ text: source.slice(from, to), start: from, end: to })
  }
  for (let at = start; at < end;) {
    const piece = pieceAt(source, at, end, style)
    if (!piece) {
      at++
      continue
    }
    flush(Math.max(from, piece.start))
    runs.push(piece)
    at = from = piece.end
  }
  flush(end)
  return runs
}

/** What at `at` does not stand for itself. */
function pieceAt(source: string, at: number, end: number, style: Style): Run | undefined {
  const c = source[at]
  if (c === "'" && style === 'QUOTE_SINGLE') return { text: "'", start: at, end: at + 2 }
  if (c === '\\' && style === 'QUOTE_DOUBLE') return escapeAt(source, at, end)
  return c === '\n' || c === '\r' ? foldAt(source, at, end) : undefined
}

/** A line end with the white space around it. */
function foldAt(source: string, at: number, end: number): Run {
  let start = at
  while (isBlank(source[start - 1])) start--
  let stop = at
  let breaks = 0
  while (stop < end && (source[stop] === '\n' || source[stop] === '\r' || isBlank(source[stop]))) {
    if (source[stop] === '\n') breaks++
    stop++
  }
  return { text: breaks <= 1 ? ' ' : '\n'.repeat(breaks - 1), start, end: stop }
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t'

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function escapeAt(source: string, at: number, end: number): Run {
  const c = source[at + 1] ?? ''
  const length = digits[c]
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
    const text = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return { text, start: at, end: Math.min(end, at + 2 + length) }
  }
  if (c !== '\n' && c !== '\r') return { text: escapes[c] ?? c, start: at, end: Math.min(end, at + 2) }
  const fold = foldAt(source, at + 1, end)
  return { text: fold.text === ' ' ? '' : fold.text, start: at, end: fold.end }
}
