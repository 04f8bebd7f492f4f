import type { Fault, Finding, Report, Severity, Unreadable } from '../finding.ts'
import { fnv1a } from '../text/hash.ts'
import type { Span } from '../text/span.ts'
import { worstFirst } from './counts.ts'
import { capped, inertJson, visible } from './escape.ts'
import { faultLine } from './faults.ts'
import { lines } from './place.ts'
import { sentence } from './sentence.ts'

/** `info` is left for what was not read, and `blocker` for our own faults, so that each can be counted. */
const severityOf: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor' }

/**
 * GitLab's code quality report, https://docs.gitlab.com/ci/testing/code_quality/: findings, the worst first, what was not
 * read, and faults.
 */
export function gitlab(report: Report): string {
  const issues = [
    ...report.faults.map(issueOfFault),
    ...worstFirst(report.findings).map((finding) => found(report, finding)),
    ...report.notRead.map((entry) => unread(report, entry)),
  ]
  return `${inertJson(distinct(issues))}\n`
}

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const at = (report: Report, path: string, span: Span | undefined): Issue['location'] => ({
  path,
  lines: { begin: span ? lines(report, span).line : 1 },
})

const found = (report: Report, finding: Finding): Issue => ({
  description: visible(sentence(finding)),
  check_name: finding.rule,
  fingerprint: finding.fingerprint,
  severity: severityOf[finding.severity],
  location: at(report, finding.at.file, finding.at),
})

const unread = (report: Report, { file, at: span, resource, reason }: Unreadable): Issue => ({
  description: `not read: ${resource === null ? '' : `${visible(capped(resource))}: `}${visible(capped(reason))}`,
  check_name: 'not-read',
  fingerprint: fnv1a(JSON.stringify(['not-read', file, resource, reason])),
  severity: 'info',
  location: at(report, file, span),
})

/** A fault is in no file, and an issue must be in one: it stands at the root. */
const issueOfFault = (fault: Fault): Issue => ({
  description: faultLine(fault),
  check_name: fault.rule,
  fingerprint: fnv1a(JSON.stringify(['fault', fault.rule, fault.resource, fault.message])),
  severity: 'blocker',
  location: { path: '.', lines: { begin: 1 } },
})

/** GitLab keeps one issue of a fingerprint: the second of a kind gets another, the same one in every run. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<string, number>()
  return issues.map((issue) => {
    const count = (counts.get(issue.fingerprint) ?? 0) + 1
    counts.set(issue.fingerprint, count)
    return count === 1 ? issue : { ...issue, fingerprint: fnv1a(JSON.stringify([issue.fingerprint, count])) }
  })
}
