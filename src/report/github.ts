import type { Finding, Report, Severity } from '../finding.ts'
import { annotationOf } from './annotation.ts'
import { countsLine, worstFirst } from './counts.ts'
import { command, visible } from './escape.ts'

/** GitHub shows this many annotations of a level per step and drops the rest without a word. */
const PER_LEVEL = 10

const level: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands that annotate the offending lines: the worst first, one for each statement, as many as GitHub shows.
 * The last notice says how many findings have none. Closes with the counts, as a plain line.
 */
export function github(report: Report): string {
  const groups = byScope(worstFirst(report.findings))
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    groups.filter(([worst]) => worst.severity === severity).slice(0, severity === 'info' ? PER_LEVEL - 1 : PER_LEVEL),
  )
  const rest = report.findings.length - shown.reduce((sum, [, others]) => sum + 1 + others.length, 0)
  return [...shown.map((group) => annotation(report, group)), ...closing(report, rest), countsLine(report), ''].join(
    '\n',
  )
}

/** The worst finding of a statement, and the others in it. */
type Group = readonly [Finding, readonly Finding[]]

function byScope(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, Finding[]]>()
  for (const finding of findings) {
    const { start, end, file } = finding.scope
    const key = [start, end, file].join(' ')
    const group = groups.get(key)
    if (group) group[1].push(finding)
    else groups.set(key, [finding, []])
  }
  return [...groups.values()]
}

function annotation(report: Report, [finding, others]: Group): string {
  const { file, line, endLine, columns, message } = annotationOf(report, finding)
  const place = { file, line, endLine, ...(columns ? { col: columns.start, endColumn: columns.end } : {}) }
  const where = finding.path?.[0] === 'Statement' ? 'in this statement' : 'here'
  const more = others.length > 0 ? ` (and ${others.length.toString()} more ${where})` : ''
  return command(level[finding.severity], { ...place, title: finding.rule }, visible(`${message}${more}`))
}

function closing(report: Report, rest: number): readonly string[] {
  const unread = report.notRead.length
  const parts = [
    ...(rest > 0 ? [`+${rest.toString()} more without an annotation`] : []),
    ...(unread > 0 ? [`${unread.toString()} not read`] : []),
  ]
  return parts.length > 0 ? [command('notice', { title: 'iam-lint' }, `${parts.join(', ')}: see the whole report`)] : []
}
