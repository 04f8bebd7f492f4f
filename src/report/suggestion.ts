import type { Edit, Finding, Report } from '../finding.ts'
import { lineStarts, type SourceFile } from '../text/source.ts'
import { hunkOf } from './cause.ts'
import { fenced } from './escape.ts'
import { lines } from './place.ts'

/** Whole lines that a fix would put in the place of others. Line numbers are 1-based, the last is included. */
export interface Suggestion {
  readonly first: number
  readonly last: number
  readonly markdown: string
}

/** A reader is not helped by a screenful of suggestion, nor does a comment hold any line. */
const MOST_LINES = 50
const LONGEST = 20_000

/**
 * The fix of a finding as GitHub's suggestion. There is one when all edits are in the finding's file and inside one hunk of
 * the change: elsewhere GitHub takes none.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
export function suggestionOf(report: Report, { fix, at }: Finding): Suggestion | undefined {
  const source = report.sources.get(at.file)
  const edits = (fix?.edits ?? []).toSorted((a, b) => a.start - b.start)
  const [head, tail] = [edits[0], edits.at(-1)]
  if (!source || !head || !tail || edits.some(({ file }) => file !== at.file) || overlap(edits)) return undefined
  const span = { file: at.file, start: head.start, end: Math.max(...edits.map(({ end }) => end)) }
  if (!hunkOf(report, span)) return undefined
  const { line: first, endLine: last } = lines(report, span)
  if (last - first >= MOST_LINES) return undefined
  const text = replaced(source, edits, first, last)
  return text === undefined || text.length > LONGEST ? undefined : { first, last, markdown: fenced('suggestion', text) }
}

const overlap = (edits: readonly Edit[]): boolean => edits.some(({ start }, at) => start < (edits[at - 1]?.end ?? 0))

/** Lines as they read with the edits; `undefined` when that is how they read without. */
function replaced(source: SourceFile, edits: readonly Edit[], first: number, last: number): string | undefined {
  const starts = lineStarts(source)
  const [from, to] = [starts[first - 1] ?? 0, starts[last] ?? source.text.length]
  let text = ''
  let at = from
  for (const { start, end, text: put } of edits) {
    text += source.text.slice(at, start) + put
    at = end
  }
  text += source.text.slice(at, to)
  return text === source.text.slice(from, to) ? undefined : text
}
