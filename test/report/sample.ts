import type { Finding, Report, Severity, Unreadable } from '../../src/finding.ts'
import { filePath, type Span } from '../../src/text/span.ts'

/** The span of `word` in `text`, for reports made by hand. */
export function spanOf(path: string, text: string, word: string): Span {
  const start = text.indexOf(word)
  if (start < 0) throw new Error(`${word} is not in ${path}`)
  return { file: filePath(path), start, end: start + word.length }
}

/** A finding with everything filled in that a test does not care for. */
export const findingAt = (at: Span, given: Partial<Finding> = {}): Finding => ({
  rule: 'no-wildcard-actions',
  severity: 'error',
  message: 's3:* grants every s3 action; name the ones you need',
  at,
  resource: 'aws_iam_policy.x',
  path: ['Statement', 0, 'Action', 0],
  scope: at,
  sid: null,
  certainty: 'certain',
  status: null,
  fingerprint: 'f',
  related: [],
  help: 'https://example.com/no-wildcard-actions',
  ...given,
})

export function reportOf(files: Readonly<Record<string, string>>, given: Partial<Report> = {}): Report {
  const sources = Object.entries(files).map(([path, text]) => ({ path: filePath(path), text }))
  return {
    findings: [],
    suppressed: [],
    fixed: [],
    notRead: [],
    partlyRead: [],
    faults: [],
    access: [],
    files: sources.length,
    policies: { checked: 1, partly: 0, notRead: 0, flagged: given.findings?.length ? 1 : 0 },
    sources: new Map(sources.map((source) => [source.path, source])),
    data: '2026-11-01',
    ...given,
  }
}

/** `count` findings on lines of their own, each in a statement of its own. */
export function many(
  count: number,
  severity: Severity,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const text = 'word\n'.repeat(count)
  const findings = Array.from({ length: count }, (_, line) =>
    findingAt(
      { file: filePath('a.tf'), start: line * 5, end: line * 5 + 4 },
      { severity, message: `${severity} ${line.toString()}` },
    ),
  )
  return { text, findings }
}

export const unread = (path: string, reason: string, given: Partial<Unreadable> = {}): Unreadable => ({
  file: filePath(path),
  resource: null,
  reason,
  ...given,
})
