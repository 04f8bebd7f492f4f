import { byPlace, fingerprint, type Finding, type Report } from '../finding.ts'
import type { SourceFile } from '../text/source.ts'

/**
 * A finding that was there when the baseline was written. The fingerprint tells which one it is; the rest is for readers. Of
 * findings that nothing else tells apart each has a fingerprint of its own, so that one more of them is new.
 */
export interface Entry {
  readonly rule: string
  readonly file: string
  readonly resource: string | null
  readonly message: string
  readonly fingerprint: string
  /** It depended on something that is not known; as soon as it does not, it is new. */
  readonly possible?: true
}

/** A baseline file and what it says. */
export interface Baseline {
  readonly source: SourceFile
  readonly findings: readonly Entry[]
}

const VERSION = 1

/** What a baseline file says, or why it cannot be read. */
export function readBaseline(source: SourceFile): Baseline | { readonly trouble: string } {
  let data: unknown
  try {
    data = JSON.parse(source.text.replace(/^\uFEFF/, ''))
  } catch {
    return { trouble: 'not JSON' }
  }
  if (!isRecord(data) || data['version'] !== VERSION)
    return { trouble: `not a baseline of version ${VERSION.toString()}` }
  const { findings } = data
  if (!Array.isArray(findings) || !findings.every(isEntry))
    return { trouble: 'not a list of findings with rule, file, resource, message and fingerprint' }
  return { source, findings }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  ['rule', 'file', 'message', 'fingerprint'].every((key) => typeof value[key] === 'string') &&
  (value['resource'] === null || typeof value['resource'] === 'string') &&
  [undefined, true].includes(value['possible'] as true | undefined)

/** A baseline of findings as data, in an order that depends on nothing else. */
export function baselineOf(findings: readonly Finding[]): object {
  const entries = findings.map(({ rule, at, resource, message, fingerprint: name, certainty }): Entry => ({
    rule,
    file: at.file,
    resource,
    message,
    fingerprint: name,
    ...(certainty === 'possible' ? { possible: true } : {}),
  }))
  const order = ({ file, rule, resource, fingerprint: name }: Entry): string =>
    [file, rule, resource ?? '', name].join('\0')
  return { version: VERSION, findings: entries.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) }
}

export interface Judging {
  /** Everything that the baseline speaks of was linted, so that what it has beyond that is stale. */
  readonly whole: boolean
  readonly help: (rule: string) => string
}

/**
 * A report in which the findings of a baseline are existing. What the baseline has and nothing breaks any more is a finding
 * itself (`stale-baseline`): it would hide the same again.
 */
export function sinceBaseline(baseline: Baseline, report: Report, { whole, help }: Judging): Report {
  const before = new Map(baseline.findings.map((entry) => [entry.fingerprint, entry]))
  const isOld = ({ fingerprint: name, certainty }: Finding): boolean => {
    const entry = before.get(name)
    return entry !== undefined && (entry.possible !== true || certainty === 'possible')
  }
  const known = report.findings.map((found) => ({
    ...found,
    status: isOld(found) ? 'existing' : (found.status ?? 'new'),
  }))
  const still = new Set(report.findings.map((found) => found.fingerprint))
  const unread = new Set<string>(report.notRead.map(({ file }) => file))
  const isStale = ({ fingerprint: name, file }: Entry): boolean => !still.has(name) && !unread.has(file)
  const stale = whole && report.faults.length === 0 ? baseline.findings.filter(isStale) : []
  return {
    ...report,
    findings: [...known, ...stale.map((entry) => staleFinding(baseline.source, entry, help))].toSorted(byPlace),
    sources: new Map([...report.sources, [baseline.source.path, baseline.source]]),
    baseline: baseline.source.path,
  }
}

function staleFinding({ path, text }: SourceFile, entry: Entry, help: Judging['help']): Finding {
  const word = JSON.stringify(entry.fingerprint)
  const start = Math.max(text.indexOf(word), 0)
  const at = { file: path, start, end: start + word.length }
  return {
    rule: STALE,
    severity: 'warning',
    message: `${entry.resource ?? entry.file} no longer breaks ${entry.rule} like this; take it out with --write-baseline`,
    at,
    resource: entry.resource,
    path: null,
    scope: at,
    sid: null,
    certainty: 'certain',
    status: 'new',
    fingerprint: fingerprint([STALE, path, entry.fingerprint]),
    related: [],
    help: help(STALE),
  }
}

const STALE = 'stale-baseline'
