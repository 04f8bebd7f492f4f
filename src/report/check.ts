import type { Finding, Report, Severity } from '../finding.ts'
import { annotationOf } from './annotation.ts'
import { counted, findingCounts, worstFirst } from './counts.ts'
import { capped, visible } from './escape.ts'
import { page } from './markdown.ts'
import { bytes } from './table.ts'

/** https://docs.github.com/en/rest/checks/runs: so many annotations are taken at once, and each call appends its own. */
export const BATCH = 50

/** More requests would run into GitHub's limit on how fast content is made, and nobody looks at so many. */
const MOST = 1000
const TITLE = 255
const SUMMARY = 65_535

/** A line of a file as the Checks API takes it; columns only where the span has one line. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface Check {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

const level: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  info: 'notice',
}

/** A check run: every finding annotated up to a bound, the worst first, and the page that the job summary has. */
export function check(report: Report, baseUrl: string | undefined): Check {
  const { findings } = report
  const rest = findings.length - MOST
  const said = rest > 0 ? `${counted(rest, 'finding')} of ${findings.length.toString()} without an annotation\n\n` : ''
  return {
    title: capped(findingCounts(report), TITLE),
    // What the Checks API shows of Markdown has no diagrams.
    summary: said + page(report, baseUrl, { limit: SUMMARY - bytes(said), measure: bytes }, false),
    annotations: worstFirst(findings)
      .slice(0, MOST)
      .map((finding) => annotation(report, finding)),
  }
}

function annotation(report: Report, finding: Finding): CheckAnnotation {
  const { file, line, endLine, columns, message } = annotationOf(report, finding)
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...(columns ? { start_column: columns.start, end_column: columns.end } : {}),
    annotation_level: level[finding.severity],
    title: capped(visible(finding.rule), TITLE),
    message: visible(message),
  }
}
