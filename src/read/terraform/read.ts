import { asBoundaries } from '../../policy/boundaries.ts'
import type { Carrier } from '../../policy/policy.ts'
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
import { calledPaths, moduleAlone, rootsAt, UP_TO_CALLERS } from './roots.ts'
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
  const all = nothing()
  const called = calledPaths(paths, project)
  const seen = new Set<FilePath>()
  const read = (path: FilePath): void => {
    for (const root of rootsAt(path, project, settings.varFiles)) readRoot(root, all, seen)
  }
  for (const path of paths) if (!called.has(path)) read(path)
  // Modules that only call each other, or that are called with a count of 0, are roots of their own.
  for (const path of paths) if (!seen.has(path)) read(path)
  readUncreated([...called].toSorted(), project, all)
  const doubtful = directories.all().filter(({ problems }) => problems.length > 0)
  return { model: all, unreadable: [...project.notes, ...(await syntaxNotes(doubtful))], ignores: [] }
}

/** What called modules declare and none of the calls here creates: others who call them may. */
function readUncreated(called: readonly FilePath[], project: Project, all: Found): void {
  const created = new Set(placesOf(all))
  for (const path of called) {
    const notes: NotRead[] = []
    const module = moduleAlone(path, { ...project, notes })
    if (!module) continue
    const found = nothing()
    readRoot(module, found, new Set())
    add(found, all, created)
    const isSaid = ({ at }: NotRead): boolean => project.notes.some((other) => keyOf(other.at) === keyOf(at))
    project.notes.push(...notes.filter((note) => !isOfCallers(note.reason) && !isSaid(note)))
  }
}

/** Adds what stands at other places than what is there. What others pass to a module is not written here. */
function add(found: Found, all: Found, created: Set<string>): void {
  const isNew = ({ carrier }: Carried): boolean => !created.has(keyOf(carrier.at))
  all.policies.push(...found.policies.filter((policy) => isNew(policy) && !isOfCallers(policy.open)))
  all.roles.push(...found.roles.filter(isNew))
  all.users.push(...found.users.filter(isNew))
  all.permissionSets.push(...found.permissionSets.filter(isNew))
  all.attachments.push(...found.attachments.filter(isNew))
  for (const place of placesOf(found)) created.add(place)
}

function placesOf(found: Found): readonly string[] {
  const lists: readonly (readonly Carried[])[] = Object.values(found)
  return lists.flat().map(({ carrier }) => keyOf(carrier.at))
}

interface Carried {
  readonly carrier: Carrier
}
const isOfCallers = (because: string | undefined): boolean => because?.endsWith(UP_TO_CALLERS) === true
const keyOf = ({ file, start }: Span): string => `${start.toString()} ${file}`
const nothing = (): Found => ({ policies: [], roles: [], users: [], permissionSets: [], attachments: [] })

function readRoot(root: Module, all: Found, seen: Set<FilePath>): void {
  const { project } = root
  const found = nothing()
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
