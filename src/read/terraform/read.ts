import { asBoundaries } from '../../policy/boundaries.ts'
import type { Files } from '../../text/files.ts'
import type { FilePath, Span } from '../../text/span.ts'
import type { NotRead, Reading } from '../reader.ts'
import type { Declared, ParsedFile } from './directory.ts'
import { instancesOf } from './instances.ts'
import { calledDirectory, Directories, directoryPart, isLocal, isTerraform, resolvePath, sourceOfCall } from './load.ts'
import { childModule } from './module.ts'
import { MOST_STEPS, type Project } from './project.ts'
import { isOfInterest, readResource, type Found } from './resources.ts'
import { headerOf } from './resource-object.ts'
import type { Module } from './scope.ts'

/**
 * The Terraform of a run, as `apply` would see it: every directory that no other one calls is a root and is evaluated with
 * the modules it calls.
 */
export async function readTerraform(files: Files): Promise<Reading> {
  const directories = new Directories(files)
  const paths = [
    ...new Set(files.sources.filter(({ path }) => isTerraform(path)).map(({ path }) => directoryPart(path))),
  ]
  const project: Project = {
    files,
    directory: (path) => directories.get(path),
    notes: [],
    budget: { steps: 0, depth: 0 },
  }
  const found: Found = { policies: [], roles: [], users: [], permissionSets: [], attachments: [] }
  const called = calledPaths(paths, project)
  const seen = new Set<FilePath>()
  for (const path of paths) if (!called.has(path)) readRoot(path, project, found, seen)
  // Modules that only call each other, or that are called with a count of 0, are roots of their own.
  for (const path of paths) if (!seen.has(path)) readRoot(path, project, found, seen)
  const policies = asBoundaries(found.policies, [...found.roles, ...found.users], found.attachments, (address) => [
    `${address}.arn`,
    `${address}.id`,
  ])
  return {
    model: { ...found, policies },
    unreadable: [
      ...project.notes,
      ...(await syntaxNotes(directories.all().filter(({ problems }) => problems.length > 0))),
    ],
    ignores: [],
  }
}

/** Directories that a module block anywhere names. */
function calledPaths(paths: readonly FilePath[], project: Project): ReadonlySet<FilePath> {
  const called = new Set<FilePath>()
  for (const path of paths) {
    const directory = project.directory(path)
    if (!directory) continue
    const module = rootModule(directory.path, project)
    for (const call of directory.calls.values()) {
      const source = module && sourceOfCall(module, call)
      const target = source !== undefined && isLocal(source) ? resolvePath(path, source) : undefined
      if (target !== undefined && target !== path) called.add(target)
    }
  }
  return called
}

function rootModule(path: FilePath, project: Project): Module | undefined {
  const directory = project.directory(path)
  return directory && { project, directory, prefix: '', given: undefined, ancestors: [], when: [], memo: new Map() }
}

function readRoot(path: FilePath, project: Project, found: Found, seen: Set<FilePath>): void {
  const module = rootModule(path, project)
  if (!module) return
  project.budget.steps = 0
  readModule(module, found, seen)
  if (project.budget.steps > MOST_STEPS)
    project.notes.push(
      note(
        firstPlace(module),
        null,
        `evaluating ${path === '' ? 'the root' : path} takes too many steps; the rest of it is not read`,
      ),
    )
}

const firstPlace = ({ directory }: Module): Span => {
  const [first] = [...directory.resources.values(), ...directory.calls.values()]
  return first ? headerOf(first) : { file: directory.path, start: 0, end: 0 }
}

function readModule(module: Module, found: Found, seen: Set<FilePath>): void {
  seen.add(module.directory.path)
  for (const [address, declared] of module.directory.resources) {
    if (declared.block.type !== 'resource' || !isOfInterest(declared.block.labels[0]?.value ?? '')) continue
    for (const instance of instancesOf(module, declared, address).list) readResource(module, declared, instance, found)
  }
  for (const [name, call] of module.directory.calls) readCall(module, name, call, found, seen)
}

function readCall(module: Module, name: string, call: Declared, found: Found, seen: Set<FilePath>): void {
  if (!calledDirectory(module, call)) {
    reportMissing(module, name, call)
    return
  }
  for (const instance of instancesOf(module, call, `module.${name}`).list) {
    const child = childModule(module, call, instance)
    if (child) readModule(child, found, seen)
    else
      module.project.notes.push(
        note(headerOf(call), `${module.prefix}module.${name}`, 'modules call each other in a circle'),
      )
  }
}

function reportMissing(module: Module, name: string, call: Declared): void {
  const source = sourceOfCall(module, call)
  const address = `${module.prefix}module.${name}`
  const at = headerOf(call)
  if (module.project.notes.some((other) => other.at.file === at.file && other.at.start === at.start)) return
  const reason =
    source === undefined
      ? 'the source of the module is not known'
      : isLocal(source)
        ? `there is no Terraform in ${JSON.stringify(source)} inside the repository`
        : `the module ${JSON.stringify(source)} is not in the repository`
  module.project.notes.push(note(at, address, reason))
}

const note = (at: Span, resource: string | null, reason: string): NotRead => ({ at, resource, reason, policy: false })

/** What is wrong with files that do not parse, and whether HashiCorp's parser thinks so too. */
async function syntaxNotes(files: readonly ParsedFile[]): Promise<readonly NotRead[]> {
  if (files.length === 0) return []
  const { isValidHcl } = await import('./second-opinion.ts')
  return files.flatMap(({ source, text, problems }, index) => {
    const ours = index < MOST_OPINIONS && !source.path.endsWith('.json') && isValidHcl(source.text)
    return problems
      .slice(0, MOST_PROBLEMS)
      .map(({ message, start, end }) =>
        note(text.span(start, end), null, ours ? `${message} (but it is valid HCL: please report it)` : message),
      )
  })
}

/** One slip of the pen makes many problems; the first few say it. */
const MOST_PROBLEMS = 3
/** A second opinion takes some ten milliseconds for each file. */
const MOST_OPINIONS = 20
