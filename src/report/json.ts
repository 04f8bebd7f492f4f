import {
  type AfterMerge,
  countBySeverity,
  type Finding,
  type Fix,
  type Related,
  type Report,
  type Unreadable,
} from '../finding.ts'
import type { Span } from '../text/span.ts'
import { inertJson } from './escape.ts'
import { lines } from './place.ts'

export interface JsonOptions {
  readonly version: string
  readonly durationMs: number
}

/** The JSON report, version 1. Keys keep their order, so that equal reports are equal bytes. */
export function json(report: Report, { version, durationMs }: JsonOptions): string {
  const finding = (each: Finding): object => findingJson(report, each)
  const { checked, partly, notRead } = report.policies
  return `${inertJson({
    version: 1,
    tool: { name: 'iam-lint', version, data: report.data },
    findings: report.findings.map(finding),
    suppressed: report.suppressed.map((each) => ({
      ...finding(each),
      reason: each.reason,
      ...(each.until === undefined ? {} : { until: each.until }),
    })),
    ...(report.afterMerge ? { afterMerge: afterMergeJson(report.afterMerge, finding) } : {}),
    fixed: report.fixed.map((each) => findingJson({ ...report, sources: report.baseSources ?? report.sources }, each)),
    notRead: report.notRead.map((each) => unreadJson(report, each)),
    partlyRead: report.partlyRead.map((each) => unreadJson(report, each)),
    summary: {
      files: report.files,
      policies: { checked, partly, notRead },
      ...countBySeverity(report.findings),
      durationMs: Math.round(durationMs),
    },
  })}\n`
}

const afterMergeJson = ({ suppressed, config }: AfterMerge, finding: (each: Finding) => object): object => ({
  suppressed: suppressed.map((each) => ({ ...finding(each), reason: each.reason })),
  config: config ?? null,
})

const findingJson = (report: Report, finding: Finding): object => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  ...placeJson(report, finding.at),
  resource: finding.resource,
  path: finding.path,
  certainty: finding.certainty,
  ...(finding.condition === undefined ? {} : { condition: finding.condition }),
  status: finding.status,
  fingerprint: finding.fingerprint,
  related: finding.related.map((each) => relatedJson(report, each)),
  ...(finding.fix ? { fix: fixJson(finding.fix) } : {}),
  help: finding.help,
})

const placeJson = (report: Report, span: Span): object => ({ file: span.file, ...lines(report, span) })

const relatedJson = (report: Report, { at, message }: Related): object => ({ ...placeJson(report, at), message })

const fixJson = ({ description, edits }: Fix): object => ({
  description,
  edits: edits.map(({ file, start, end, text }) => ({ file, start, end, text })),
})

const unreadJson = (report: Report, { file, at, resource, reason }: Unreadable): object => ({
  file,
  line: at ? lines(report, at).line : null,
  resource,
  reason,
})
