import type { FilePath, Span } from './span.ts'

/**
 * Text that remembers where each of its characters was written, through any depth of quoting, and where its holes are:
 * the places of values that stand in the text without being text, such as `${var.x}` inside a heredoc.
 */
export interface Mapped {
  readonly text: string
  /** The characters of the file that wrote `text.slice(start, end)`. */
  readonly span: (start: number, end: number) => Span
  /** The number of the hole at an offset. A hole is one `HOLE` character of the text; the same character elsewhere is text. */
  readonly hole: (at: number) => number | undefined
}

/** Stands for a hole in `Mapped.text`. */
export const HOLE = '\uFFFC'

const none = (): undefined => undefined

/** Part of a file, as it stands. */
export const verbatim = (file: FilePath, text: string, start = 0, end = text.length): Mapped => ({
  text: start === 0 && end === text.length ? text : text.slice(start, end),
  span: (from, to) => ({ file, start: start + from, end: start + to }),
  hole: none,
})

/** Text that is computed or comes from outside the repository: all of it stands at the place that brings it in. */
export const elsewhere = (text: string, at: Span): Mapped => ({ text, span: () => at, hole: none })

/** A run of decoded text and the source that wrote it: as many characters, or one escape that must not be cut. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Text decoded from `outer`: its runs in order, each tied to the offsets of `outer` that wrote it. */
export function decoded(outer: Mapped, runs: readonly Run[]): Mapped {
  const text = runs.map((run) => run.text).join('')
  const places = new Places(runs)
  return {
    text,
    span: (start, end) => outer.span(...places.range(start, end)),
    hole: (at) => (text[at] === HOLE ? outer.hole(places.range(at, at + 1)[0]) : undefined),
  }
}

/** A piece of composed text: mapped text, or a hole and the source that wrote it. */
export type Piece = Mapped | { readonly hole: Span }

/** Pieces put one after another; holes are numbered in order. Holes inside the pieces are not kept. */
export function composed(pieces: readonly Piece[]): Mapped {
  const starts: number[] = []
  const holes = new Map<number, number>()
  let text = ''
  for (const piece of pieces) {
    starts.push(text.length)
    if ('text' in piece) text += piece.text
    else {
      holes.set(text.length, holes.size)
      text += HOLE
    }
  }
  const spanIn = (index: number, from: number, to: number): Span | undefined => {
    const piece = pieces[index]
    if (!piece) return undefined
    return 'text' in piece ? piece.span(from - (starts[index] ?? 0), to - (starts[index] ?? 0)) : piece.hole
  }
  const nowhere: Span = { file: '' as FilePath, start: 0, end: 0 }
  return {
    text,
    hole: (at) => holes.get(at),
    span: (start, end) => {
      const first = lastAtOrBefore(starts, start)
      const last = end > start ? lastAtOrBefore(starts, end - 1) : first
      const from = spanIn(first, start, first === last ? end : start + 1) ?? nowhere
      const to = first === last ? from : (spanIn(last, end - 1, end) ?? from)
      return to.file === from.file ? { file: from.file, start: from.start, end: to.end } : from
    },
  }
}

/** Which source offsets wrote a range of decoded text. */
class Places {
  private readonly starts: number[] = []
  private readonly runs: readonly Run[]
  constructor(runs: readonly Run[]) {
    this.runs = runs
    let length = 0
    for (const run of runs) {
      this.starts.push(length)
      length += run.text.length
    }
  }

  range(start: number, end: number): [number, number] {
    const from = this.edge(start, false)
    return [from, end > start ? this.edge(end - 1, true) : from]
  }

  /** Where the character at `at` begins, or where it ends. */
  private edge(at: number, ending: boolean): number {
    const index = lastAtOrBefore(this.starts, at)
    const run = this.runs[index]
    if (!run) return 0
    const offset = at - (this.starts[index] ?? 0)
    const linear = run.text.length === run.end - run.start
    if (linear) return Math.min(run.start + offset + (ending ? 1 : 0), run.end)
    return ending || offset >= run.text.length ? run.end : run.start
  }
}

/** Index of the last start that is not past `at`; -1 when there is none. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = -1
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
