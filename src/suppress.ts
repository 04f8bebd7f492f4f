import type { Finding, Suppressed } from './finding.ts'
import type { ForeignTool } from './finding/tools.ts'
import { foreignReason, type KnownRule, rulesFor } from './suppress/equivalent.ts'
import { foreignComments, type OutlineLike } from './suppress/foreign.ts'
import { ANYWHERE, type Ignore, keysOf, type Malformed, resourceKey } from './suppress/ignore.ts'
import { findingAbout, type Said } from './suppress/own.ts'
import { commentsOf, ofEntry } from './suppress/read.ts'
import { type Limits, type Term, termOf } from './suppress/until.ts'
import type { SourceFile } from './text/source.ts'
import type { FilePath, Span } from './text/span.ts'

export { needsOutline, type OutlineLike } from './suppress/foreign.ts'

/** An entry of `ignore:` in the configuration. A field that is left out matches everything. */
export interface ConfigIgnore {
  readonly rule: string
  readonly reason: string
  readonly file?: (path: FilePath) => boolean
  /** Address of the resource. */
  readonly resource?: string
  readonly sid?: string
  /** The last day on which it holds, `2027-03-31`. */
  readonly until?: string
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
  readonly until?: string
  /** The tool it was written for, when that is another one; `rule` is then the id of its check. */
  readonly tool?: ForeignTool
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
  readonly limits: Limits
  /** The tools whose suppressions count here too. */
  readonly foreign: readonly ForeignTool[]
}

/** What suppressing needs besides the findings. `help` gives the page about a rule. */
export interface Surroundings {
  readonly sources: ReadonlyMap<FilePath, SourceFile>
  readonly outline: (file: SourceFile) => OutlineLike | undefined
  readonly rules: readonly KnownRule[]
  readonly help: (rule: string) => string
}

export interface Outcome {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/**
 * Takes out the findings that somebody accepted, and adds findings about suppressions that cover nothing (`unused-ignore`),
 * cannot be understood (`malformed-ignore`; these suppress nothing), or end soon or have ended (`expired-ignore`).
 */
export function suppress(findings: readonly Finding[], ignores: Ignores, around: Surroundings): Outcome {
  const all = read(ignores, around).map((each) => ({
    each,
    term: 'rule' in each ? termOf(each, ignores.limits) : none,
  }))
  const valid = all.flatMap(({ each, term }) =>
    'rule' in each && (each.foreign || term.is !== 'wrong') ? [{ ...each, term }] : [],
  )
  const { kept, suppressed, used } = parted(findings, valid, around.sources)
  const own = [
    ...all.flatMap(({ each, term }) => ('trouble' in each ? malformed(each, each.trouble) : wrong(each, term))),
    ...valid.flatMap((ignore) => (used.has(ignore) ? ended(ignore) : unused(ignore))),
  ]
  return { kept: [...kept, ...own.map((said) => findingAbout(said, around.help))], suppressed }
}

const none: Term = { is: 'open' }

/** A suppression and whether it holds. */
type Dated = Ignore & { readonly term: Term }

const malformed = ({ at, resource }: Malformed | Ignore, trouble: string): readonly Said[] => [
  { rule: 'malformed-ignore', severity: 'error', message: trouble, identity: trouble, at, resource },
]

const wrong = (ignore: Ignore, term: Term): readonly Said[] =>
  term.is === 'wrong' && !ignore.foreign
    ? malformed({ ...ignore, at: ignore.until?.at ?? ignore.at }, term.trouble)
    : []

function unused({ rule, at, resource, conclusive, removal }: Ignore): readonly Said[] {
  if (!conclusive) return []
  const message = `nothing here breaks ${rule}; remove this`
  const said = { rule: 'unused-ignore', severity: 'warning', message, identity: message, at, resource } as const
  return [removal ? { ...said, fix: removal } : said]
}

/** What is said of a suppression that covers something. */
function ended(ignore: Dated): readonly Said[] {
  const { term, until, rule, resource } = ignore
  if (term.is === 'wrong') return malformed(ignore, term.trouble)
  if (term.is === 'open') return []
  const severity = term.is === 'expired' ? 'warning' : 'info'
  const identity = `${rule} ${until?.day ?? ''}`
  return [{ rule: 'expired-ignore', severity, message: term.message, identity, at: until?.at ?? ignore.at, resource }]
}

function read({ config, resource, whole, foreign }: Ignores, around: Surroundings): readonly (Ignore | Malformed)[] {
  const ruleIds = around.rules.map(({ id }) => id)
  const sources = [...around.sources.values()]
  return [
    ...sources.flatMap((source) => commentsOf(source, ruleIds)),
    ...resource.flatMap((entry) => ofResource(entry, foreign, around.rules)),
    ...config.map((entry) => {
      const { rule, reason, at, file, resource: of = null } = entry
      const conclusive = whole || (file !== undefined && sources.some(({ path }) => file(path)))
      const covers = (found: Finding): boolean => configCovers(entry, found)
      return ofEntry({ rule, reason, at, resource: of, keys: [ANYWHERE], covers, conclusive, ...end(entry) }, ruleIds)
    }),
    ...(foreign.length > 0
      ? sources.flatMap((source) => foreignComments(source, around.outline(source), foreign, around.rules))
      : []),
  ]
}

function ofResource(
  entry: ResourceIgnoreLike,
  foreign: readonly ForeignTool[],
  rules: readonly KnownRule[],
): readonly (Ignore | Malformed)[] {
  const { tool, rule, at, resource, made = [] } = entry
  const keys = [resource, ...made].map((one) => resourceKey(at.file, one))
  const ignore = { rule, reason: entry.reason, at, resource, keys, conclusive: true, ...end(entry) }
  if (tool === undefined) {
    return [
      ofEntry(
        ignore,
        rules.map(({ id }) => id),
      ),
    ]
  }
  if (!foreign.includes(tool)) return []
  const reason = foreignReason(entry.reason, `Metadata of ${tool}`)
  return rulesFor(tool, rule, rules).map((id) => ({ ...ignore, rule: id, reason, conclusive: false, foreign: true }))
}

const end = ({ until, at }: ConfigIgnore | ResourceIgnoreLike) =>
  until === undefined ? {} : { until: { day: until, at } }

const configCovers = ({ file, resource, sid }: ConfigIgnore, found: Finding): boolean =>
  (sid === undefined || sid === found.sid) &&
  (resource === undefined || resource === found.resource) &&
  (file === undefined || file(found.at.file))

/** The findings that no suppression holds for and those that one does, each with the first reason; all that cover are used. */
function parted(
  findings: readonly Finding[],
  ignores: readonly Dated[],
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
    const first = covering.find(({ term }) => term.is === 'open' || term.is === 'ending')
    if (first) suppressed.push(accepted(found, first))
    else kept.push(found)
  }
  return { kept, suppressed, used }
}

const accepted = (found: Finding, { reason, keys, until }: Ignore): Suppressed => ({
  ...found,
  reason,
  inSource: !keys.includes(ANYWHERE),
  ...(until ? { until: until.day } : {}),
})

function indexed(ignores: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const index = new Map<string, Dated[]>()
  for (const ignore of ignores)
    for (const one of ignore.keys) {
      const key = `${ignore.rule} ${one}`
      const present = index.get(key)
      if (present) present.push(ignore)
      else index.set(key, [ignore])
    }
  return index
}
