import type { Edit, Proposal } from './edit/change.ts'
import { fnv1a } from './text/hash.ts'
import type { SourceFile } from './text/source.ts'
import type { FilePath, Place, Span } from './text/span.ts'

export type Severity = 'error' | 'warning' | 'info'
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** `certain`: so in every deployment. `conditional`: under the named condition. `possible`: depends on what is not known. */
export type Certainty = 'certain' | 'conditional' | 'possible'

/** A second place of a finding, and what it has to do with it. */
export interface Related {
  readonly at: Span
  readonly message: string
  /** A step of the way that the value took from the finding's place to where it is used; the steps stand in their order. */
  readonly step?: true
}

export type { Edit } from './edit/change.ts'
export interface Fix {
  readonly description: string
  readonly edits: readonly Edit[]
}

/** What a rule yields: a sentence about a place. The engine adds the rest. */
export interface Problem {
  readonly at: Place
  readonly message: string
  readonly related?: readonly Related[]
  /** What would mend it for certain. */
  readonly fix?: Proposal
  /** The rule cannot be sure because something is not known; shown on request. */
  readonly possible?: boolean
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly at: Span
  /** Address of the resource; null for a file or a configuration. */
  readonly resource: string | null
  readonly path: readonly (string | number)[] | null
  /** The statement or resource that a suppression above it covers. */
  readonly scope: Span
  /** Sid of the statement, when it has a known one. */
  readonly sid: string | null
  readonly certainty: Certainty
  readonly condition?: string
  readonly status: 'new' | 'existing' | null
  readonly fingerprint: string
  readonly related: readonly Related[]
  readonly fix?: Fix
  readonly help: string
}

export interface Suppressed extends Finding {
  readonly reason: string
  /** Accepted where it stands, by a comment or in the resource, and not by the configuration. */
  readonly inSource: boolean
  /** The last day on which it is accepted, `2027-03-31`. */
  readonly until?: string
}

/** Something that could not be read or judged. It is counted, and never passes as clean. */
export interface Unreadable {
  readonly file: FilePath
  readonly at?: Span
  readonly resource: string | null
  readonly reason: string
}

export interface PolicyCounts {
  readonly checked: number
  readonly partly: number
  readonly notRead: number
  /** Policies with at least one finding. */
  readonly flagged: number
}

/** 1-based lines of a file, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** What a change did to a file, in the lines that the file has now. */
export interface Changed {
  /** Lines that were added or altered. */
  readonly added: readonly LineRange[]
  /** Changed lines and three around them: the lines that GitHub takes review comments on. */
  readonly hunks: readonly LineRange[]
}

/** A statement as who may do what: plain strings, each a text of the policy. */
export interface Grant {
  readonly effect: 'Allow' | 'Deny'
  /** Address of the resource that carries the policy, and where that is unique. */
  readonly carrier: string
  readonly root: FilePath
  /** Who may: a principal of the policy, or the carrier of an identity policy. */
  readonly who: string
  /** `NotAction iam:*` for everything but. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** The conditions, empty when there are none. */
  readonly only: string
}

/** What a run found. `sources` are the files that findings point into. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Of the base, when there is one. */
  readonly fixed: readonly Finding[]
  readonly notRead: readonly Unreadable[]
  /** The values that are not known in policies that are otherwise read. */
  readonly partlyRead: readonly Unreadable[]
  readonly faults: readonly Fault[]
  readonly files: number
  readonly policies: PolicyCounts
  readonly sources: ReadonlyMap<FilePath, SourceFile>
  /** The files of the base that `fixed` points into; there when the run was compared with one. */
  readonly baseSources?: ReadonlyMap<FilePath, SourceFile>
  /** What a change touched in the files that new findings point into; there when the run was compared with a base. */
  readonly changed?: ReadonlyMap<FilePath, Changed>
  /** Findings that this change suppresses: the base has them, if at all, unsuppressed. */
  readonly accepted?: readonly Suppressed[]
  /** Who may do what. */
  readonly access: readonly Grant[]
  /** What somebody may do that nobody let them do at the base. */
  readonly gained?: readonly Grant[]
  /** What the change brings along that does not hold yet. */
  readonly afterMerge?: AfterMerge
  /** The baseline file whose findings are existing. */
  readonly baseline?: FilePath
  /** How many findings were there before and are left out. */
  readonly existing?: number
  /** Date of the IAM data the rules rest on. */
  readonly data: string
}

/** What a change asks for that has no say about the change itself: it holds once it is merged. */
export interface AfterMerge {
  readonly suppressed: readonly Suppressed[]
  /** The configuration, when the change adds, alters or removes it. */
  readonly config?: FilePath
}

/** A rule that threw: our own mistake, never the user's. */
export interface Fault {
  readonly rule: string
  readonly resource: string | null
  readonly message: string
}

/**
 * What a finding is called from one run to the next: made of its rule, the policy's address, the statement's identity and
 * the offending element, never of a line or a message.
 */
export const fingerprint = (parts: readonly string[]): string => fnv1a(JSON.stringify(parts))

/** Called wrongly: one sentence for the user, no stack. Thrown only by config, cli and action. */
export class UsageError extends Error {}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of findings in every report. */
export const byPlace = (a: Finding, b: Finding): number =>
  compare(a.at.file, b.at.file) ||
  compare(a.at.start, b.at.start) ||
  compare(a.at.end, b.at.end) ||
  compare(a.rule, b.rule) ||
  compare(a.fingerprint, b.fingerprint)

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
