import { asBoundaries } from '../../policy/boundaries.ts'
import { managedPolicyDocuments } from '../../policy/managed.ts'
import type { Files } from '../../text/files.ts'
import type { FilePath, Span } from '../../text/span.ts'
import type { NotRead, Reading } from '../reader.ts'
import type { ParsedFile } from './directory.ts'
import { enginesFor } from './functions/engines.ts'
import { Directories, directoryPart, isTerraform } from './load.ts'
import { MOST_STEPS, type Project, type TerraformSettings } from './project.ts'
import type { Found } from './resources.ts'
import { headerOf } from './resource-object.ts'
import { calledPaths, rootsAt } from './roots.ts'
import type { Module } from './scope.ts'
import { strayDocuments } from './stray.ts'
import { readModule } from './walk.ts'

/**
 * The Terraform of a run, as `apply` would see it: every directory that no other one calls is a root and is evaluated with
 * the modules it calls.
 */
export async function readTerraform(files: Files, settings: TerraformSettings): Promise<Reading> {
  const directories = new Directories(files)
  const terraform = files.sources.filter(({ path }) => isTerraform(path))
  const paths = [...new Set(terraform.map(({ path }) => directoryPart(path)))]
  const project: Project = {
    files,
    directories,
    known: settings.known,
    environment: settings.environment ?? new Map(),
    managedPolicy: terraform.some(
      ({ text }) => text.includes('"aws_iam_policy"') && text.includes('data.aws_iam_policy.'),
    )
      ? await managedPolicyDocuments()
      : () => undefined,
    engines: await enginesFor(files.sources),
    notes: [],
    budget: { steps: 0, depth: 0 },
  }
  const all: Found = { policies: [], roles: [], users: [], permissionSets: [], attachments: [] }
  const called = calledPaths(paths, project)
  const seen = new Set<FilePath>()
  const read = (path: FilePath): void => {
    for (const root of rootsAt(path, project, settings.varFiles)) readRoot(root, all, seen)
  }
  for (const path of paths) if (!called.has(path)) read(path)
  // Modules that only call each other, or that are called with a count of 0, are roots of their own.
  for (const path of paths) if (!seen.has(path)) read(path)
  const doubtful = directories.all().filter(({ problems }) => problems.length > 0)
  return { model: all, unreadable: [...project.notes, ...(await syntaxNotes(doubtful))], ignores: [] }
}

function readRoot(root: Module, all: Found, seen: Set<FilePath>): void {
  const { project } = root
  const found: Found = { policies: [], roles: [], users: [], permissionSets: [], attachments: [] }
  project.budget.steps = 0
  const modules = readModule(root, found)
  for (const { directory } of modules) seen.add(directory.path)
  found.policies.push(...modules.flatMap(strayDocuments))
  const principals = [...found.roles, ...found.users]
  const references = (address: string): readonly string[] => [`${address}.arn`, `${address}.id`]
  all.policies.push(...asBoundaries(found.policies, principals, found.attachments, references))
  all.roles.push(...found.roles)
  all.users.push(...found.users)
  all.permissionSets.push(...found.permissionSets)
  all.attachments.push(...found.attachments)
  if (project.budget.steps > MOST_STEPS) project.notes.push(exhausted(root))
}

function exhausted({ directory }: Module): NotRead {
  const [first] = [...directory.resources.values(), ...directory.calls.values()]
  const at = first ? headerOf(first) : { file: directory.path, start: 0, end: 0 }
  const what = directory.path === '' ? 'the repository root' : directory.path
  return note(at, `evaluating ${what} takes too many steps; the rest of it is not read`)
}

const note = (at: Span, reason: string): NotRead => ({ at, resource: null, reason, policy: false })

/** What is wrong with files that do not parse, and whether HashiCorp's parser thinks so too. */
async function syntaxNotes(files: readonly ParsedFile[]): Promise<readonly NotRead[]> {
  if (files.length === 0) return []
  const { isValidHcl } = await import('./second-opinion.ts')
  return files.flatMap(({ source, text, problems }, index) => {
    const ours = index < MOST_OPINIONS && !source.path.endsWith('.json') && isValidHcl(source.text)
    const hint = ours ? ' (but it is valid HCL: please report it)' : ''
    return problems
      .slice(0, MOST_PROBLEMS)
      .map(({ message, start, end }) => note(text.span(start, end), message + hint))
  })
}

/** One slip of the pen makes many problems; the first few say it. */
const MOST_PROBLEMS = 3
/** A second opinion takes some ten milliseconds for each file. */
const MOST_OPINIONS = 20
