import type { Changed, Finding, LineRange, Report } from '../finding.ts'
import type { Span } from '../text/span.ts'
import { capped } from './escape.ts'
import { lines } from './place.ts'

/** A line of the change that brings a finding about which itself stands elsewhere. */
export interface Cause {
  readonly at: Span
  /** What the line has to do with the finding, capped and not escaped: `passed as var.actions`. */
  readonly message: string
}

/**
 * The cause of a new finding that stands on a line which the change did not touch: the first step of its value's way that
 * stands on one, else the first other place that does. None when there is no base, and when only something that was removed
 * can be the cause.
 */
export function causeOf(report: Report, { status, at, related }: Finding): Cause | undefined {
  if (status !== 'new' || !report.changed || isTouched(report, at)) return undefined
  const places = [...related.filter(({ step }) => step), ...related.filter(({ step }) => !step)]
  const cause = places.find((place) => isTouched(report, place.at))
  return cause && { at: cause.at, message: capped(cause.message) }
}

/** Whether a span has a line that the change added or altered. */
export const isTouched = (report: Report, span: Span): boolean => touchedLine(report, span) !== undefined

/** The first line of a span that the change added or altered. */
export function touchedLine(report: Report, span: Span): number | undefined {
  const { line, endLine } = lines(report, span)
  const range = rangesOf(report, span, 'added').find(({ first, last }) => first <= endLine && line <= last)
  return range && Math.max(range.first, line)
}

/** The hunk of the change that has all lines of a span. */
export function hunkOf(report: Report, span: Span): LineRange | undefined {
  const { line, endLine } = lines(report, span)
  return rangesOf(report, span, 'hunks').find(({ first, last }) => first <= line && endLine <= last)
}

const rangesOf = (report: Report, { file }: Span, which: keyof Changed): readonly LineRange[] =>
  report.changed?.get(file)?.[which] ?? []
