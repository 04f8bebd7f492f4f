import type { Finding, Report } from '../finding.ts'
import { gained } from './gained.ts'

/**
 * The report of a change: each finding of the head is new or existing, and what only the base has is fixed. A finding that
 * depended on something unknown and no longer does is new.
 */
export function compared(base: Report, head: Report): Report {
  const before = new Map(base.findings.map((finding) => [finding.fingerprint, finding]))
  const after = new Set(head.findings.map(({ fingerprint }) => fingerprint))
  const accepted = new Set(base.suppressed.map(({ fingerprint }) => fingerprint))
  const isOld = ({ fingerprint, certainty }: Finding): boolean => {
    const other = before.get(fingerprint)
    return other !== undefined && (other.certainty !== 'possible' || certainty === 'possible')
  }
  return {
    ...head,
    findings: head.findings.map((finding) => ({ ...finding, status: isOld(finding) ? 'existing' : 'new' })),
    // What is suppressed now is not fixed.
    fixed: base.findings.filter(
      ({ fingerprint }) => !after.has(fingerprint) && !head.suppressed.some((one) => one.fingerprint === fingerprint),
    ),
    accepted: head.suppressed.filter(({ fingerprint }) => !accepted.has(fingerprint)),
    gained: gained(base.access, head.access),
    baseSources: base.sources,
  }
}

/** A report without what was there before, of which only the number is kept. */
export function newOnly(report: Report): Report {
  const findings = report.findings.filter(({ status }) => status !== 'existing')
  if (!report.baseSources && report.baseline === undefined) return report
  const policies = { ...report.policies, flagged: 0 }
  return { ...report, findings, policies, existing: report.findings.length - findings.length }
}
