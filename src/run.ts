import { isAbsolute, relative, resolve } from 'node:path'
import type { Config } from './config/config.ts'
import { pathMatcher } from './config/glob.ts'
import { loadConfig } from './config/load.ts'
import { type Finding, type Report, type Severity, severities, UsageError } from './finding.ts'
import { collect, single } from './host/files.ts'
import { type Choice, isChosen } from './host/walk.ts'
import { readNamed, readStdin } from './host/streams.ts'
import { directoryOf, exists, neighbours, repositoryRoot } from './host/root.ts'
import { expectShortRun } from './host/short-run.ts'
import type { Settings } from './lint.ts'
import type { Rule } from './rule.ts'
import type { Files } from './text/files.ts'
import { nearest } from './text/nearest.ts'
import type { SourceFile } from './text/source.ts'
import { type FilePath, filePath } from './text/span.ts'

export type FailOn = Severity | 'never'

/** What the command line and the action both ask for. */
export interface Request {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly noConfig: boolean
  readonly failOn: FailOn | undefined
  readonly possible: boolean
  /** The directory of the root module that plans are of. */
  readonly source: string | undefined
  /** Terraform variables from the environment, by their names without `TF_VAR_`. */
  readonly variables: ReadonlyMap<string, string>
  /** Compare with what this branch, tag or commit and the working tree have in common. */
  readonly base: string | undefined
  /** With a base: what was there before counts too. */
  readonly all: boolean
  /** Lint standard input as the file of this name. */
  readonly stdin: string | undefined
  /** No repository is looked for above this directory. */
  readonly ceiling?: string
}

export interface Run {
  readonly report: Report
  /** Possible findings that were left out. */
  readonly hidden: number
  readonly failOn: FailOn
  /** With a base: what was there before counts too. */
  readonly all: boolean
  readonly durationMs: number
  readonly root: string
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
export async function run(request: Request, { rules, lint, ...known }: Engine): Promise<Run> {
  const started = performance.now()
  const paths = request.paths.length > 0 ? request.paths : ['.']
  const root = rootOf(request, paths[0] ?? '.')
  const configFile = configSource(request, root)
  const config = await loadConfig(configFile, rules)
  const { files, linted } = await filesOf(request, root, paths, config)
  const whole = request.stdin === undefined && paths.some((path) => resolve(request.cwd, path) === root)
  const settings = {
    ...config.settings,
    terraform: {
      ...config.settings.terraform,
      environment: request.variables,
      ...(request.source === undefined ? {} : { source: sourceOf(request, root, request.source, files) }),
      bytes: () => import('./host/bytes.ts'),
    },
    ...known,
    whole,
    ...(configFile ? { config: configFile } : {}),
  }
  const { base } = request
  const head = await lint(files, rules, settings)
  const found =
    base === undefined
      ? head
      : await (
          await import('./run/base.ts')
        ).against({ root, base, files, linted, lint: (before) => lint(before, rules, settings) }, head)
  const report = request.possible
    ? found
    : { ...found, findings: found.findings.filter(sure), fixed: found.fixed.filter(sure) }
  return {
    report,
    hidden: found.findings.length - report.findings.length,
    failOn: request.failOn ?? config.failOn,
    all: request.all,
    durationMs: performance.now() - started,
    root,
  }
}

const sure = ({ certainty }: Finding): boolean => certainty !== 'possible'

/** The repository of the first path; without one the working directory, or the path itself when it lies elsewhere. */
export function rootOf({ cwd, ceiling }: Pick<Request, 'cwd' | 'ceiling'>, path: string): string {
  const first = directoryOf(resolve(cwd, path))
  return repositoryRoot(first, ceiling) ?? (isInside(cwd, first) ? cwd : first)
}

function isInside(root: string, path: string): boolean {
  const way = filePath(relative(root, path))
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}

export const configNames = ['.iam-lint.yaml', '.github/iam-lint.yaml'] as const

function configSource({ cwd, config, noConfig }: Request, root: string): SourceFile | undefined {
  if (noConfig) return undefined
  if (config !== undefined) {
    const path = resolve(cwd, config)
    return readConfig(path, isInside(root, path) ? relative(root, path) : config)
  }
  const found = configNames.filter((name) => exists(resolve(root, name)))
  if (found.length > 1) throw new UsageError(`both ${found.join(' and ')} exist; keep one of them`)
  return found[0] === undefined ? undefined : readConfig(resolve(root, found[0]), found[0])
}

function readConfig(path: string, name: string): SourceFile {
  const read = readNamed(path)
  if ('refused' in read) throw new UsageError(`cannot read the configuration ${name}: ${read.refused}`)
  return { path: filePath(name), text: read.text }
}

async function filesOf(
  { cwd, stdin }: Request,
  root: string,
  paths: readonly string[],
  config: Config,
): Promise<{ readonly files: Files; readonly linted: (path: FilePath) => boolean }> {
  if (stdin !== undefined) {
    const read = await readStdin()
    if ('refused' in read) throw new UsageError(`cannot read standard input: ${read.refused}`)
    const path = inRoot(cwd, root, stdin)
    return { files: single(root, { path, text: read.text }), linted: (other) => other === path }
  }
  const [included, excluded] = [pathMatcher(config.include), pathMatcher(config.exclude)]
  const choice: Choice = {
    included: config.include.length > 0 ? included : () => true,
    // Our own configuration is YAML, but nothing to lint.
    excluded: (path) => configNames.some((name) => name === path) || excluded(path),
  }
  const wanted = paths.map((path) => existing(cwd, root, path))
  return { files: collect(root, wanted, choice), linted: (path) => isChosen(path, wanted, choice) }
}

function existing(cwd: string, root: string, path: string): FilePath {
  const absolute = resolve(cwd, path)
  if (exists(absolute)) return inRoot(cwd, root, path)
  const near = nearest(path.split(/[/\\]/).at(-1) ?? '', neighbours(absolute))
  throw new UsageError(`no such path: ${path}${near === undefined ? '' : `; did you mean ${near}?`}`)
}

/** Throws a UsageError when there is no such directory or no plan that it could be of. */
function sourceOf({ cwd }: Request, root: string, source: string, { sources }: Files): FilePath {
  if (!sources.some(({ path }) => path.endsWith('.json')))
    throw new UsageError('--source goes with a plan, the JSON that terraform show -json prints')
  const path = existing(cwd, root, source)
  return path === '.' ? filePath('') : path
}

function inRoot(cwd: string, root: string, path: string): FilePath {
  const absolute = resolve(cwd, path)
  if (!isInside(root, absolute))
    throw new UsageError(`${path} lies outside ${root}; run iam-lint once for each repository`)
  return filePath(relative(root, absolute) || '.')
}

export const exits = { clean: 0, findings: 1, usage: 2, nothing: 3, incomplete: 4, fault: 70 } as const
export type Exit = keyof typeof exits

/** How a run ends. Our own fault weighs most, for then nothing else can be relied on. */
export function verdict(
  report: Report,
  { failOn, strict, all = true }: { readonly failOn: FailOn; readonly strict: boolean; readonly all?: boolean },
): Exit {
  if (report.faults.length > 0) return 'fault'
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const counts = ({ status }: Finding): boolean => all || status !== 'existing'
  if (report.findings.some((finding) => counts(finding) && failing.includes(finding.severity))) return 'findings'
  if (report.files === 0) return 'nothing'
  return strict && (report.policies.partly > 0 || report.notRead.length > 0) ? 'incomplete' : 'clean'
}
