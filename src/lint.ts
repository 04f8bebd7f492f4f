import { byPlace, type Finding, type Report, type Unreadable } from './finding.ts'
import type { ForeignTool } from './finding/tools.ts'
import { accessOf } from './lint/access.ts'
import type { SourceOf } from './lint/fixes.ts'
import { judge } from './lint/judge.ts'
import { coverage } from './lint/coverage.ts'
import type { TerraformSettings } from './read/terraform/project.ts'
import type { KindsOfFiles } from './policy/kind-of-file.ts'
import type { Model } from './policy/resource.ts'
import { readProject } from './read/project.ts'
import type { Outline } from './read/outline.ts'
import type { NotRead, ResourceIgnore } from './read/reader.ts'
import type { Accounts, Rule, RuleSetting } from './rule.ts'
import { type ConfigIgnore, type Ignores, needsOutline, suppress } from './suppress.ts'
import type { Files } from './text/files.ts'
import type { SourceFile } from './text/source.ts'
import type { FilePath, Span } from './text/span.ts'

/** What the configuration decides, per file where it can differ. */
export interface Settings {
  readonly accounts: Accounts
  readonly rule: (id: string, file: FilePath) => RuleSetting
  readonly ignores: readonly ConfigIgnore[]
  /** The most days that a suppression may last from today on. */
  readonly maxIgnoreDays?: number
  /** Other tools whose suppressions count here too. */
  readonly foreignIgnores?: readonly ForeignTool[]
  /** The day of the run, `2027-03-31`. Without it no suppression expires. */
  readonly today?: string
  /** The whole repository is linted, not some of its paths. */
  readonly whole: boolean
  readonly terraform: TerraformSettings
  /** What the policies are that are files of their own. */
  readonly kinds?: KindsOfFiles
  /** The file that says all this, for findings about it. */
  readonly config?: SourceFile
  /** Date of the IAM data. */
  readonly data: string
  /** The page about a rule. */
  readonly help: (rule: string) => string
}

/** Sources, rules and settings in, report out. No clock, no environment: the same input gives the same report. */
export async function lint(files: Files, rules: readonly Rule[], settings: Settings): Promise<Report> {
  const reading = await readProject(files, settings.terraform, settings.kinds)
  const { findings, faults, policiesOf } = judge(reading.model, rules, { ...settings, sourceOf: changeable(files) })
  const sources = new Map<FilePath, SourceFile>(files.sources.map((source) => [source.path, source]))
  for (const { file } of [
    ...findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)]),
    ...gapsOf(reading.model),
    ...reading.unreadable.map(({ at }) => at),
  ])
    if (!sources.has(file)) addOpened(sources, files, file)
  await strikeSecrets(sources)
  const ignores = ignoresOf(settings, reading.ignores)
  const outlines = await outlinesOf([...sources.values()], ignores.foreign)
  const outline = (source: SourceFile): Outline | undefined => outlines.get(source.path)
  const { kept, suppressed } = suppress(findings, ignores, { sources, outline, rules, help: settings.help })
  const flagged = new Set(kept.filter(isSure).flatMap(({ fingerprint }) => policiesOf.get(fingerprint) ?? []))
  const { counts, unread, gaps } = coverage(reading.model.policies, flagged)
  const lost = reading.unreadable.filter(({ policy }) => policy).length
  return {
    findings: kept.toSorted(byPlace),
    suppressed,
    fixed: [],
    notRead: [...files.refused.map(refusal), ...reading.unreadable.map(unreadable), ...unread].toSorted(byFile),
    partlyRead: gaps.toSorted(byFile),
    faults,
    access: accessOf(reading.model.policies),
    files: files.sources.length,
    policies: { ...counts, notRead: counts.notRead + lost },
    sources: settings.config ? sources.set(settings.config.path, settings.config) : sources,
    data: settings.data,
  }
}

const ignoresOf = (
  { ignores, whole, today, maxIgnoreDays, foreignIgnores }: Settings,
  resource: readonly ResourceIgnore[],
): Ignores => ({
  config: ignores,
  resource,
  whole,
  limits: {
    ...(today === undefined ? {} : { today }),
    ...(maxIgnoreDays === undefined ? {} : { maxDays: maxIgnoreDays }),
  },
  foreign: foreignIgnores ?? [],
})

/** Files to be fixed: those that are linted. A plan is made anew, never changed. */
function changeable({ sources }: Files): SourceOf {
  const known = new Map(sources.map((source) => [source.path, source]))
  return (path) => {
    const source = known.get(path)
    return source?.path.endsWith('.json') && /"(?:resource_changes|planned_values)"/.test(source.text)
      ? undefined
      : source
  }
}

/** The outlines of the files that hold comments for other tools which count here. */
async function outlinesOf(
  sources: readonly SourceFile[],
  tools: readonly ForeignTool[],
): Promise<ReadonlyMap<FilePath, Outline>> {
  const wanted = sources.filter((source) => needsOutline(source, tools))
  if (wanted.length === 0) return new Map()
  const { outlineOf } = await import('./read/outline.ts')
  return new Map(await Promise.all(wanted.map(async (source) => [source.path, await outlineOf(source)] as const)))
}

/** Reports quote the sources: what a plan marks as sensitive is struck out in them. */
async function strikeSecrets(sources: Map<FilePath, SourceFile>): Promise<void> {
  const json = [...sources.values()].filter(({ path }) => path.endsWith('.json'))
  if (json.length === 0) return
  const { mayBePlan } = await import('./read/documents.ts')
  const plans = json.filter(mayBePlan)
  if (plans.length === 0) return
  const { withoutSecrets } = await import('./read/plan/secrets.ts')
  for (const plan of plans) sources.set(plan.path, withoutSecrets(plan))
}

const gapsOf = ({ policies }: Model): readonly Span[] => policies.flatMap(({ gaps }) => gaps.map(({ at }) => at))

function addOpened(sources: Map<FilePath, SourceFile>, files: Files, path: FilePath): void {
  const opened = files.open(path)
  if ('text' in opened) sources.set(path, opened)
}

const isSure = ({ certainty }: Finding): boolean => certainty !== 'possible'

const refusal = ({ path, refused }: { readonly path: FilePath; readonly refused: string }): Unreadable => ({
  file: path,
  resource: null,
  reason: refused,
})

const unreadable = ({ at, resource, reason }: NotRead): Unreadable => ({ file: at.file, at, resource, reason })

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const byFile = (a: Unreadable, b: Unreadable): number =>
  compare(a.file, b.file) || compare(a.at?.start ?? -1, b.at?.start ?? -1) || compare(a.reason, b.reason)
