import type { Expression, Range, TemplateText } from './ast.ts'
import { isWhiteSpace, NEWLINE } from './characters.ts'

/** Characters of a template: as they stand, or one escape sequence and what it means. */
export interface Run {
  start: number
  end: number
  readonly escape?: string
}

/** Text up to the next sign or line end: what one `~` strips, and what `<<-` looks at. */
export interface Text {
  readonly kind: 'text'
  runs: Run[]
}

/** Templates are read flat, as HCL does; stripping and dedenting happen before directives are matched. */
export type Piece =
  | Text
  | (Range & { readonly kind: 'interpolation'; readonly value: Expression })
  | (Range & { readonly kind: 'if'; readonly test: Expression })
  | (Range & {
      readonly kind: 'for'
      readonly keyName?: string
      readonly valueName: string
      readonly collection: Expression
    })
  | (Range & { readonly kind: 'else' | 'endif' | 'endfor' })

const isBlank = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isWhiteSpace(text.charCodeAt(at))) return false
  return true
}

/** Takes away the white space at the beginning of a text, as `~}` before it asks. */
export function stripStart(source: string, text: Text): void {
  let kept = 0
  for (const run of text.runs) {
    if (run.escape === undefined) while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.start))) run.start++
    const gone = run.escape === undefined ? run.start === run.end : isBlank(run.escape)
    if (!gone) break
    kept++
  }
  text.runs = text.runs.slice(kept)
}

/** Takes away the white space at the end of a text, as `${~` behind it asks. */
export function stripEnd(source: string, text: Text): void {
  for (let run = text.runs.at(-1); run; run = text.runs.at(-1)) {
    if (run.escape === undefined) while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.end - 1))) run.end--
    const gone = run.escape === undefined ? run.start === run.end : isBlank(run.escape)
    if (!gone) return
    text.runs.pop()
  }
}

/**
 * Takes the indentation that all lines share from the lines of a `<<-` heredoc. Blank lines do not count and stay as
 * they are; a line that begins with an interpolation has no indentation.
 */
export function dedent(source: string, pieces: readonly Piece[]): void {
  const lines: Text[] = []
  let shared = Infinity
  let lineStart = true
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (lineStart) shared = 0
      lineStart = false
      continue
    }
    const run = piece.runs.at(-1)
    const endsLine = run !== undefined && source.charCodeAt(run.end - 1) === NEWLINE
    const indentation = lineStart ? indentationOf(source, piece) : Infinity
    if (indentation !== Infinity) lines.push(piece)
    shared = Math.min(shared, indentation)
    lineStart = endsLine
  }
  for (const { runs } of lines) if (runs[0]) runs[0].start += shared
}

/** How many white space characters begin a line; Infinity for a blank one. */
function indentationOf(source: string, line: Text): number {
  const [run] = line.runs
  if (!run || run.escape !== undefined) return 0
  let at = run.start
  while (at < run.end && isWhiteSpace(source.charCodeAt(at))) at++
  const blank = at === run.end && line.runs.length === 1 && source.charCodeAt(at - 1) === NEWLINE
  return blank ? Infinity : at - run.start
}

/** Puts runs that stand side by side together, and reads their characters. */
export function joined(source: string, runs: readonly Run[]): TemplateText {
  const read: (Range & { text: string })[] = []
  let open: Run | undefined
  const flush = (): void => {
    if (open && open.end > open.start)
      read.push({ start: open.start, end: open.end, text: source.slice(open.start, open.end) })
    open = undefined
  }
  for (const run of runs) {
    if (run.escape !== undefined) {
      flush()
      read.push({ start: run.start, end: run.end, text: run.escape })
    } else if (open?.end === run.start) open.end = run.end
    else {
      flush()
      open = { start: run.start, end: run.end }
    }
  }
  flush()
  return { start: read[0]?.start ?? 0, end: read.at(-1)?.end ?? 0, runs: read }
}
