import { fingerprint, type Finding, type Fix, type Severity } from '../finding.ts'
import type { Span } from '../text/span.ts'

/** The rules that findings about suppressions belong to. They have no options and cannot be suppressed. */
export type PseudoRule = 'unused-ignore' | 'malformed-ignore' | 'expired-ignore'

/** What is to be said of a suppression. */
export interface Said {
  readonly rule: PseudoRule
  readonly severity: Severity
  readonly message: string
  /** What tells it from others of the rule, the same from day to day. */
  readonly identity: string
  readonly at: Span
  readonly resource: string | null
  readonly fix?: Fix
}

/** A finding about a suppression. */
export const findingAbout = (said: Said, help: (rule: string) => string): Finding => ({
  rule: said.rule,
  severity: said.severity,
  message: said.message,
  at: said.at,
  resource: said.resource,
  path: null,
  scope: said.at,
  sid: null,
  certainty: 'certain',
  status: null,
  fingerprint: fingerprint([said.rule, said.at.file, said.resource ?? '', said.identity]),
  related: [],
  ...(said.fix ? { fix: said.fix } : {}),
  help: help(said.rule),
})
