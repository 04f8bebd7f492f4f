import { managedPolicyDocuments } from '../../policy/managed.ts'
import type { Files } from '../../text/files.ts'
import { directoryPart, isTerraform } from '../../text/paths.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import { partNotRead, type NotRead, type Reading } from '../reader.ts'
import type { ParsedFile } from './directory.ts'
import { enginesFor } from './functions/engines.ts'
import { Directories } from './load.ts'
import type { Project, TerraformSettings } from './project.ts'
import { nothing, readRoot, type RootPlan } from './read-root.ts'
import { calledPaths, rootsAt } from './roots.ts'
import { readUncreated } from './uncreated.ts'

/**
 * The Terraform of a run, as `apply` would see it: every directory that no other one calls is a root and is evaluated with
 * the modules it calls.
 */
export async function readTerraform(
  files: Files,
  settings: TerraformSettings,
  plans: ReadonlyMap<FilePath, readonly RootPlan[]> = new Map(),
): Promise<Reading> {
  const directories = new Directories(files)
  const terraform = files.sources.filter(({ path }) => isTerraform(path))
  const paths = [...new Set(terraform.map(({ path }) => directoryPart(path)))]
  const project: Project = {
    files,
    directories,
    known: settings.known,
    environment: settings.environment ?? new Map(),
    managedPolicy: terraform.some(asksForDocument) ? await managedPolicyDocuments() : () => undefined,
    engines: await enginesFor(terraform, settings.bytes),
    notes: [],
    budget: { steps: 0, depth: 0 },
  }
  const all = nothing()
  const called = calledPaths(paths, project)
  const seen = new Set<FilePath>()
  const read = (path: FilePath): void => {
    const planned = plans.get(path) ?? []
    for (const plan of planned) for (const root of rootsAt(path, project)) readRoot(root, all, seen, plan)
    if (planned.length === 0) for (const root of rootsAt(path, project, settings.varFiles)) readRoot(root, all, seen)
  }
  for (const path of new Set([...paths, ...plans.keys()])) if (!called.has(path) || plans.has(path)) read(path)
  // Modules that only call each other, or that are called with a count of 0, are roots of their own.
  for (const path of paths) if (!seen.has(path)) read(path)
  readUncreated([...called].toSorted(), project, all)
  const doubtful = directories.all().filter(({ problems }) => problems.length > 0)
  return { model: all, unreadable: [...project.notes, ...(await syntaxNotes(doubtful))], ignores: [] }
}

/** Two megabytes of documents are loaded for `data.aws_iam_policy.x.policy`, not for the more usual `.arn`. */
const asksForDocument = ({ text }: SourceFile): boolean =>
  text.includes('data.aws_iam_policy.') && /data\.aws_iam_policy\.[^\n]*\.policy\b/.test(text)

/** What is wrong with files that do not parse, and whether HashiCorp's parser thinks so too. */
async function syntaxNotes(files: readonly ParsedFile[]): Promise<readonly NotRead[]> {
  if (files.length === 0) return []
  const { isValidHcl } = await import('./second-opinion.ts')
  return files.flatMap(({ source, text, problems }, index) => {
    const ours = index < MOST_OPINIONS && !source.path.endsWith('.json') && isValidHcl(source.text)
    const hint = ours ? ' (but it is valid HCL: please report it)' : ''
    return problems
      .slice(0, MOST_PROBLEMS)
      .map(({ message, start, end }) => partNotRead(text.span(start, end), message + hint))
  })
}

/** One slip of the pen makes many problems; the first few say it. */
const MOST_PROBLEMS = 3
/** A second opinion takes some ten milliseconds for each file. */
const MOST_OPINIONS = 20
