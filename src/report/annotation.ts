import type { Finding, Report } from '../finding.ts'
import type { FilePath } from '../text/span.ts'
import { causeOf } from './cause.ts'
import { lines, written } from './place.ts'
import { sentence } from './sentence.ts'

/** A finding as GitHub shows it beside a line: where it stands, or on the line of the change that is its cause. */
export interface Annotation {
  readonly file: FilePath
  readonly line: number
  readonly endLine: number
  /** Only of a span within one line: GitHub takes no columns otherwise. The end is exclusive and past the start. */
  readonly columns?: { readonly start: number; readonly end: number }
  /** Not escaped. */
  readonly message: string
}

export function annotationOf(report: Report, finding: Finding): Annotation {
  const cause = causeOf(report, finding)
  const at = cause?.at ?? finding.at
  const { line, column, endLine, endColumn } = lines(report, at)
  const moved = cause ? ` (at ${written(report, finding.at)}; changed here: ${cause.message})` : ''
  return {
    file: at.file,
    line,
    endLine: endColumn === 1 ? Math.max(line, endLine - 1) : endLine,
    ...(line === endLine && endColumn > column ? { columns: { start: column, end: endColumn } } : {}),
    message: `${sentence(finding)}${moved}`,
  }
}
