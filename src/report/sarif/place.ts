import type { Report } from '../../finding.ts'
import { lineText } from '../../text/source.ts'
import type { FilePath, Span } from '../../text/span.ts'
import { capped, sarifText, urlPath } from '../escape.ts'
import { lines } from '../place.ts'

/** What the paths of a report are relative to: the root of the repository. */
export const ROOT = '%SRCROOT%'

export const artifact = (file: FilePath): object => ({ uri: urlPath(file), uriBaseId: ROOT })

/**
 * A span as SARIF has it. GitHub shows a result on a pull request only when all lines of its region are in the diff: of
 * words that span several lines it is told the part on the first.
 */
export function physical(report: Report, span: Span): object {
  const source = report.sources.get(span.file)
  if (!source) return { artifactLocation: artifact(span.file), region: { startLine: 1 } }
  const { line, column, endLine, endColumn } = lines(report, span)
  const end = endLine === line ? endColumn : Math.max(lineText(source, line).length + 1, column)
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: end }
  return { artifactLocation: artifact(span.file), region }
}

/** A place, and what it has to do with a result. */
export const location = (report: Report, at: Span, message: string): object => ({
  physicalLocation: physical(report, at),
  message: { text: sarifText(capped(message)) },
})
