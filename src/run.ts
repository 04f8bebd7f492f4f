import { resolve } from 'node:path'
import type { MissingBase, Trust } from './config/written.ts'
import { type Finding, type Report, type Severity, severities, UsageError } from './finding.ts'
import { today } from './host/clock.ts'
import type { Failed } from './host/github.ts'
import { expectShortRun } from './host/short-run.ts'
import type { Snapshot } from './host/snapshot.ts'
import type { Settings } from './lint.ts'
import type { Mended } from './run/mend.ts'
import type { Rule } from './rule.ts'
import type { Against } from './run/against.ts'
import { configuration, type InForce } from './run/configuration.ts'
import { type Chosen, chosenFiles, sourceOf } from './run/files.ts'
import { rootOf, type Where } from './run/root.ts'
import type { Files } from './text/files.ts'

export type FailOn = Severity | 'never'

/** What the command line and the action both ask for. */
export interface Request extends Where {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly noConfig: boolean
  readonly failOn: FailOn | undefined
  readonly possible: boolean
  /** The directory of the root module that plans are of. */
  readonly source: string | undefined
  /** Terraform variables from the environment, by their names without `TF_VAR_`. */
  readonly variables: ReadonlyMap<string, string>
  /** What to compare with, in a repository; everything is judged when there is nothing. */
  readonly against?: ((root: string) => Promise<Against>) | undefined
  /** With a base: what was there before counts too. */
  readonly all: boolean
  /** Write a baseline: this file, or the one that is in force. */
  readonly writeBaseline?: string | true | undefined
  /** Make the fixes that findings have. */
  readonly fix?: boolean
  /** Lint standard input as the file of this name. */
  readonly stdin: string | undefined
  readonly trust?: Trust | undefined
  readonly onMissingBase?: MissingBase | undefined
}

export interface Run {
  readonly report: Report
  /** Possible findings that were left out. */
  readonly hidden: number
  readonly failOn: FailOn
  /** What was there before counts too. */
  readonly all: boolean
  /** Why there was nothing to compare with although there should have been. */
  readonly missing?: Missing
  readonly durationMs: number
  readonly root: string
  /** What `--fix` has done. */
  readonly mended?: Mended
}

/** A base that could not be had, and what is to happen then. */
export interface Missing {
  readonly why: string
  readonly then: MissingBase
}

/** The parts that are loaded only when something is linted. */
export interface Engine {
  readonly rules: readonly Rule[]
  readonly lint: (files: Files, rules: readonly Rule[], settings: Settings) => Promise<Report>
  readonly data: string
  readonly help: (rule: string) => string
}

export async function engine(): Promise<Engine> {
  expectShortRun()
  const [{ rules }, { lint }, { dataDate }, { helpOf }] = await Promise.all([
    import('../rules/index.ts'),
    import('./lint.ts'),
    import('./iam/data/date.ts'),
    import('./rule/help.ts'),
  ])
  return { rules, lint, data: dataDate, help: helpOf }
}

/** One run: root, configuration, files, findings. Throws a UsageError when it was asked for wrongly. */
export async function run(request: Request, engine: Engine): Promise<Run> {
  const started = performance.now()
  const paths = request.paths.length > 0 ? request.paths : ['.']
  const root = rootOf(request, paths[0] ?? '.')
  const against = await request.against?.(root)
  const inForce = await configuration(request, root, against, engine.rules)
  const { config } = inForce
  const chosen = await chosenFiles({ ...request, paths }, root, config, against?.head)
  const whole = request.stdin === undefined && paths.some((path) => resolve(request.cwd, path) === root)
  if (request.writeBaseline !== undefined && !whole)
    throw new UsageError(`--write-baseline takes all of ${root}; run it there, without other paths`)
  const { head, files, lint, mended } = await chosen.use((files) =>
    judged({ ...request, paths, whole }, root, inForce, files, chosen, engine),
  )
  const atBase: AtBase = (base, use) =>
    base.before(files, chosen.linted, async (before) => use(await lint(before), before))
  const found = await comparison(head, against, atBase, inForce)
  const since = await (
    await import('./run/baseline.ts')
  ).heldAgainst(found.report, { root, whole, help: engine.help, request, against, inForce, files })
  const report = request.possible
    ? since
    : { ...since, findings: since.findings.filter(sure), fixed: since.fixed.filter(sure) }
  const then =
    request.onMissingBase ?? (against?.gate === true && request.trust !== 'head' ? 'all' : config.onMissingBase)
  const failOn = request.failOn ?? config.failOn
  return {
    report,
    hidden: since.findings.length - report.findings.length,
    failOn: found.missing === undefined ? failOn : lenient(failOn, then),
    all: request.all || (report.baseSources === undefined && report.baseline === undefined),
    ...(found.missing === undefined ? {} : { missing: { why: found.missing, then } }),
    durationMs: performance.now() - started,
    root,
    ...(mended ? { mended } : {}),
  }
}

interface Judged {
  readonly head: Report
  readonly files: Files
  readonly lint: (files: Files) => Promise<Report>
  readonly mended?: Mended
}

/** The files as they are, or as they are once they are mended. */
async function judged(
  request: Request & { readonly whole: boolean },
  root: string,
  inForce: InForce,
  files: Files,
  chosen: Chosen,
  engine: Engine,
): Promise<Judged> {
  const settings = settingsOf(request, root, inForce, files, engine)
  const lint = (tree: Files): Promise<Report> => engine.lint(tree, engine.rules, settings)
  if (request.fix !== true) return { head: await lint(files), files, lint }
  const { mend } = await import('./run/mend.ts')
  const read = (): Promise<Files> => chosen.use((now) => Promise.resolve(now))
  const { report, files: after, ...mended } = await mend({ root, read, lint }, files)
  return { head: report, files: after, lint, mended }
}

const sure = ({ certainty }: Finding): boolean => certainty !== 'possible'

/** Findings that nobody knows to be new block only when they are errors, or not at all. */
const lenient = (failOn: FailOn, then: MissingBase): FailOn =>
  then === 'none' || failOn === 'never' ? 'never' : 'error'

function settingsOf(
  { cwd, whole, variables, source }: Request & { readonly whole: boolean },
  root: string,
  { config, file }: InForce,
  files: Files,
  { data, help }: Engine,
): Settings {
  return {
    ...config.settings,
    terraform: {
      ...config.settings.terraform,
      environment: variables,
      ...(source === undefined ? {} : { source: sourceOf(cwd, root, source, files) }),
      bytes: () => import('./host/bytes.ts'),
    },
    data,
    help,
    today: today(),
    whole,
    ...(file ? { config: file } : {}),
  }
}

interface Compared {
  readonly report: Report
  readonly missing?: string
}

/** Lints a base, and does something with its report and its files. */
type AtBase = <T>(base: Snapshot, use: (report: Report, files: Files) => T) => Promise<T | Failed>

async function comparison(
  head: Report,
  against: Against | undefined,
  atBase: AtBase,
  { trustsBase, pending }: InForce,
): Promise<Compared> {
  const { base, missing } = against ?? {}
  if (!base) return missing === undefined ? { report: head } : { report: head, missing }
  const [{ compared }, { changedFiles }, { trusted }] = await Promise.all([
    import('./diff/compare.ts'),
    import('./diff/changed.ts'),
    import('./diff/trust.ts'),
  ])
  const found = await atBase(base, (before, files) => {
    const report = compared(before, trustsBase ? trusted(before, head, pending) : head)
    return { report: { ...report, changed: changedFiles(report, files.open) } }
  })
  return 'failed' in found ? { report: head, missing: found.failed } : found
}

export const exits = { clean: 0, findings: 1, usage: 2, nothing: 3, incomplete: 4, fault: 70 } as const
export type Exit = keyof typeof exits

/** What a report must satisfy. */
interface Demands {
  readonly failOn: FailOn
  readonly strict: boolean
  readonly all?: boolean
  readonly missing?: Missing
}

/** How a run ends. Our own fault weighs most, for then nothing else can be relied on. */
export function verdict(report: Report, { failOn, strict, all = true, missing }: Demands): Exit {
  if (report.faults.length > 0) return 'fault'
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const counts = ({ status }: Finding): boolean => all || status !== 'existing'
  if (report.findings.some((finding) => counts(finding) && failing.includes(finding.severity))) return 'findings'
  if (missing?.then === 'fail') return 'incomplete'
  if (report.files === 0) return 'nothing'
  return strict && (report.policies.partly > 0 || report.notRead.length > 0) ? 'incomplete' : 'clean'
}
