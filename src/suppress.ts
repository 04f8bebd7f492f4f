import { fingerprint, type Finding, type Severity, type Suppressed } from './finding.ts'
import { ANYWHERE, type Ignore, keysOf, type Malformed, resourceKey } from './suppress/ignore.ts'
import { commentsOf, ofEntry } from './suppress/read.ts'
import type { SourceFile } from './text/source.ts'
import type { FilePath, Span } from './text/span.ts'

/** An entry of `ignore:` in the configuration. A field that is left out matches everything. */
export interface ConfigIgnore {
  readonly rule: string
  readonly reason: string
  readonly file?: (path: FilePath) => boolean
  /** Address of the resource. */
  readonly resource?: string
  readonly sid?: string
  readonly at: Span
}

/**
 * A suppression that stands in the resource itself, as CloudFormation `Metadata`. It covers the resource in its file, and
 * what is made for it.
 */
export interface ResourceIgnoreLike {
  readonly resource: string
  readonly made?: readonly string[]
  readonly rule: string
  readonly reason: string
  readonly at: Span
}

export interface Ignores {
  readonly config: readonly ConfigIgnore[]
  readonly resource: readonly ResourceIgnoreLike[]
  /**
   * Whether the whole repository was linted. Otherwise an entry of the configuration that covers nothing is reported only
   * when its `file` matches one that was linted.
   */
  readonly whole: boolean
}

/** The rules that findings about suppressions belong to. They have no options and cannot be suppressed. */
export type PseudoRule = 'unused-ignore' | 'malformed-ignore'
const severityOf: Readonly<Record<PseudoRule, Severity>> = { 'unused-ignore': 'warning', 'malformed-ignore': 'error' }

export interface Outcome {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/**
 * Takes out the findings that somebody accepted, and adds findings about suppressions that cover nothing (`unused-ignore`)
 * or cannot be understood (`malformed-ignore`; these suppress nothing). `help` gives the page about a rule.
 */
export function suppress(
  findings: readonly Finding[],
  sources: ReadonlyMap<FilePath, SourceFile>,
  ignores: Ignores,
  ruleIds: readonly string[],
  help: (rule: string) => string,
): Outcome {
  const all = read([...sources.values()], ignores, ruleIds)
  const valid = all.filter((each) => 'rule' in each)
  const malformed = all.filter((each) => 'trouble' in each)
  const { kept, suppressed, used } = parted(findings, valid, sources)
  const unused = valid.filter((ignore) => ignore.conclusive && !used.has(ignore))
  const own = [
    ...malformed.map((each) => finding('malformed-ignore', each, each.trouble, help)),
    ...unused.map((each) => finding('unused-ignore', each, `nothing here breaks ${each.rule}; remove this`, help)),
  ]
  return { kept: [...kept, ...own], suppressed }
}

function read(
  sources: readonly SourceFile[],
  { config, resource, whole }: Ignores,
  ruleIds: readonly string[],
): readonly (Ignore | Malformed)[] {
  return [
    ...sources.flatMap((source) => commentsOf(source, ruleIds)),
    ...resource.map((entry) => {
      const keys = [entry.resource, ...(entry.made ?? [])].map((one) => resourceKey(entry.at.file, one))
      return ofEntry({ ...entry, keys, conclusive: true }, ruleIds)
    }),
    ...config.map((entry) => {
      const { rule, reason, at, file, resource = null } = entry
      const conclusive = whole || (file !== undefined && sources.some(({ path }) => file(path)))
      const covers = (found: Finding): boolean => configCovers(entry, found)
      return ofEntry({ rule, reason, at, resource, keys: [ANYWHERE], covers, conclusive }, ruleIds)
    }),
  ]
}

const configCovers = ({ file, resource, sid }: ConfigIgnore, found: Finding): boolean =>
  (sid === undefined || sid === found.sid) &&
  (resource === undefined || resource === found.resource) &&
  (file === undefined || file(found.at.file))

/** The findings that no suppression covers and those that one does, each with the first reason; all that cover are used. */
function parted(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  sources: ReadonlyMap<FilePath, SourceFile>,
): Outcome & { readonly used: ReadonlySet<Ignore> } {
  const index = indexed(ignores)
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  const used = new Set<Ignore>()
  for (const found of findings) {
    const near = [...keysOf(found, sources)].flatMap((key) => index.get(`${found.rule} ${key}`) ?? [])
    const covering = near.filter((ignore) => ignore.covers?.(found) ?? true)
    for (const ignore of covering) used.add(ignore)
    const [first] = covering
    if (first) suppressed.push({ ...found, reason: first.reason, inSource: !first.keys.includes(ANYWHERE) })
    else kept.push(found)
  }
  return { kept, suppressed, used }
}

function indexed(ignores: readonly Ignore[]): ReadonlyMap<string, readonly Ignore[]> {
  const index = new Map<string, Ignore[]>()
  for (const ignore of ignores)
    for (const one of ignore.keys) {
      const key = `${ignore.rule} ${one}`
      const present = index.get(key)
      if (present) present.push(ignore)
      else index.set(key, [ignore])
    }
  return index
}

function finding(
  rule: PseudoRule,
  { at, resource }: { readonly at: Span; readonly resource: string | null },
  message: string,
  help: (rule: string) => string,
): Finding {
  return {
    rule,
    severity: severityOf[rule],
    message,
    at,
    resource,
    path: null,
    scope: at,
    sid: null,
    certainty: 'certain',
    status: null,
    fingerprint: fingerprint([rule, at.file, resource ?? '', message]),
    related: [],
    help: help(rule),
  }
}
