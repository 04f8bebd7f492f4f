import type { Report } from '../finding.ts'
import { position } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** 1-based, columns in UTF-16 units, the end exclusive. */
export interface Lines {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** `a.tf:3:1`, not escaped. */
export function written(report: Report, span: Span): string {
  const { line, column } = lines(report, span)
  return [span.file, line, column].join(':')
}

/** Where a span stands; the top of the file when its text is not at hand. */
export function lines(report: Report, span: Span): Lines {
  const file = report.sources.get(span.file)
  if (!file) return { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const start = position(file, span.start)
  const end = position(file, span.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
