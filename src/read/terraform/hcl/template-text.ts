import type { Expression, Range, TemplateText } from './ast.ts'
import { isWhiteSpace, NEWLINE } from './characters.ts'

/** Characters of a template: as they stand, or one escape sequence and what it means. */
export interface Run {
  start: number
  end: number
  readonly escape?: string
}

/** All text between two sequences. */
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

/** Takes away the white space that begins a text, on its first line only, as `~}` before it asks. */
export function stripStart(source: string, text: Text): void {
  let gone = 0
  for (const run of text.runs) {
    const lineEnds = run.escape === undefined && stripRunStart(source, run)
    if (lineEnds || !isGone(run)) break
    gone++
  }
  text.runs = text.runs.slice(gone).filter((run) => run.end > run.start)
}

/** Returns whether white space went on to the end of the line. */
function stripRunStart(source: string, run: Run): boolean {
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.start))) {
    if (source.charCodeAt(run.start++) === NEWLINE) return true
  }
  return false
}

/** Takes away the white space that ends a text, on its last line only, as `${~` behind it asks. */
export function stripEnd(source: string, text: Text): void {
  for (let run = text.runs.at(-1); run; run = text.runs.at(-1)) {
    const lineStarts = run.escape === undefined && stripRunEnd(source, run)
    if (isGone(run)) text.runs.pop()
    else return
    if (lineStarts) return
  }
}

/** Returns whether white space went on to the beginning of the line. */
function stripRunEnd(source: string, run: Run): boolean {
  const last = run.end - 1
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.end - 1))) {
    if (run.end <= last && source.charCodeAt(run.end - 1) === NEWLINE) return true
    run.end--
  }
  return false
}

const isGone = ({ start, end, escape }: Run): boolean =>
  escape === undefined ? start === end : isWhiteSpace(escape.charCodeAt(0))

/**
 * Takes the indentation that all lines share from the lines of a `<<-` heredoc. Blank lines do not count and stay as
 * they are; a line that begins with a sequence has no indentation.
 */
export function dedent(source: string, pieces: readonly Piece[]): void {
  const indented: Run[] = []
  let shared = Infinity
  let lineStart = true
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (lineStart) shared = 0
      lineStart = false
      continue
    }
    piece.runs = lines(source, piece.runs)
    for (const run of piece.runs) {
      const indentation = lineStart ? indentationOf(source, run) : Infinity
      if (indentation !== Infinity) indented.push(run)
      shared = Math.min(shared, indentation)
      lineStart = run.escape === undefined && source.charCodeAt(run.end - 1) === NEWLINE
    }
  }
  for (const run of indented) run.start += shared
}

/** Runs, cut behind each line end. */
function lines(source: string, runs: readonly Run[]): Run[] {
  const cut: Run[] = []
  for (const run of runs) {
    let start = run.start
    for (let at = source.indexOf('\n', start); at >= 0 && at < run.end - 1; at = source.indexOf('\n', start)) {
      cut.push({ start, end: at + 1 })
      start = at + 1
    }
    cut.push(start === run.start ? run : { start, end: run.end })
  }
  return cut
}

/** How many white space characters begin a line; Infinity for a blank one. */
function indentationOf(source: string, run: Run): number {
  if (run.escape !== undefined) return 0
  let at = run.start
  while (at < run.end && isWhiteSpace(source.charCodeAt(at))) at++
  return at === run.end && source.charCodeAt(at - 1) === NEWLINE ? Infinity : at - run.start
}

/** Puts runs that stand side by side together, and reads their characters. */
export function joined(source: string, runs: readonly Run[]): TemplateText['runs'] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last && last.escape === undefined && run.escape === undefined && last.end === run.start) last.end = run.end
    else if (run.end > run.start) whole.push(run)
  }
  return whole.map(({ start, end, escape }) => ({ start, end, text: escape ?? source.slice(start, end) }))
}
