import { countBySeverity, type Finding, type Report, severities, type Severity } from '../finding.ts'

/** `1 policy`, `3 policies`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toString()} ${count === 1 ? one : many}`

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** What is new before what was there; errors before warnings before infos; otherwise the order stays. */
export const worstFirst = <T extends Pick<Finding, 'severity' | 'status'>>(findings: readonly T[]): readonly T[] =>
  findings.toSorted((a, b) => age(a) - age(b) || rank[a.severity] - rank[b.severity])

const age = ({ status }: Pick<Finding, 'status'>): number => (status === 'existing' ? 1 : 0)

/** How many policies a run met, read or not. */
export const allPolicies = ({ policies }: Report): number => policies.checked + policies.partly + policies.notRead

/** `3 errors, 1 warning`, or `no findings`. */
export function findingCounts(report: Report): string {
  const counts = countBySeverity(report.findings)
  const found = severities.filter((severity) => counts[severity] > 0)
  const fresh = report.existing === undefined ? '' : 'new '
  const now = found.map((severity) => counted(counts[severity], `${fresh}${severity}`)).join(', ')
  return [now || `no ${fresh}findings`, ...compared(report)].join(', ')
}

/** What was there before, and what is there no more. */
function compared({ existing, fixed }: Report): readonly string[] {
  if (existing === undefined) return []
  return [`${existing.toString()} existing`, ...(fixed.length > 0 ? [`${fixed.length.toString()} fixed`] : [])]
}

/** The sentence that every channel closes with: `3 errors in 2 of 41 policies (7 files, 2 policies partly read, 1 not read)`. */
export function countsLine(report: Report): string {
  const all = allPolicies(report)
  const policies = counted(all, 'policy', 'policies')
  // Findings about roles and attachments are in no policy.
  const { flagged } = report.policies
  const among = report.findings.length > 0 && flagged > 0 ? `${flagged.toString()} of ${policies}` : policies
  return `${findingCounts(report)} in ${among} (${[counted(report.files, 'file'), ...gaps(report)].join(', ')})`
}

function gaps(report: Report): readonly string[] {
  const { partly } = report.policies
  return [
    ...(partly > 0 ? [`${counted(partly, 'policy', 'policies')} partly read`] : []),
    ...(report.notRead.length > 0 ? [`${report.notRead.length.toString()} not read`] : []),
  ]
}
