import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Refused } from '../text/files.ts'
import { type FilePath, filePath } from '../text/span.ts'
import type { Confined } from './confined.ts'
import { failure } from './failure.ts'

/** More files than this are a mistake in the paths, or an attack. */
export const MOST_FILES = 20_000

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform'])
const linted = /\.(?:tf|tofu|json|ya?ml|template)$/i
/** Values for modules: read when a module is, and no policies themselves. */
const values = /\.tfvars(?:\.json)?$/i

/** Whether a file of this name may hold policies. */
export const mayHoldPolicies = (path: string): boolean => linted.test(path) && !values.test(path)

export interface Walked {
  readonly paths: ReadonlySet<FilePath>
  readonly refused: readonly Refused[]
}

/** What to walk. A path that is excluded is not entered either. */
export interface Choice {
  readonly included: (path: FilePath) => boolean
  readonly excluded: (path: FilePath) => boolean
}

/** Whether walking `paths` would take a file of this name, in a tree that may not be there any more. */
export function isChosen(path: FilePath, paths: readonly FilePath[], { included, excluded }: Choice): boolean {
  const names = path.split('/')
  const above = names.map((_, index) => filePath(names.slice(0, index + 1).join('/')))
  if (paths.includes(path)) return mayHoldPolicies(path)
  const isUnder = paths.some((one) => one === '.' || one === '' || path.startsWith(`${one}/`))
  return (
    isUnder &&
    mayHoldPolicies(path) &&
    included(path) &&
    !names.some((name) => skipped.has(name)) &&
    !above.some(excluded)
  )
}

interface Walk extends Choice {
  readonly confined: Confined
  readonly paths: Set<FilePath>
  readonly refused: Refused[]
  /** Links to directories wait until the rest is done, so that no directory is walked twice or for ever. */
  readonly links: FilePath[]
  readonly seen: Set<string>
}

/** The files under some directories that may hold policies. `.gitignore` is not asked: what it names may be deployed. */
export function walk(confined: Confined, directories: readonly FilePath[], choice: Choice): Walked {
  const state: Walk = { ...choice, confined, paths: new Set(), refused: [], links: [], seen: new Set() }
  for (const directory of directories) enter(state, directory)
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift()) enter(state, link)
  const kept = [...state.paths].slice(0, MOST_FILES)
  if (kept.length < state.paths.size)
    state.refused.push({
      path: filePath('.'),
      refused: `more than ${MOST_FILES.toString()} files; the others were not read`,
    })
  return { paths: new Set(kept), refused: state.refused }
}

function enter(state: Walk, directory: FilePath): void {
  const found = state.confined.real(directory)
  if ('refused' in found) state.refused.push({ path: directory, refused: found.refused })
  else if (!state.seen.has(found.real) && state.paths.size <= MOST_FILES) {
    state.seen.add(found.real)
    for (const each of entries(state, directory, found.real)) visit(state, directory, each)
  }
}

function entries(state: Walk, directory: FilePath, real: string): readonly Dirent[] {
  try {
    return readdirSync(real, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    state.refused.push({ path: directory, refused: failure(error) })
    return []
  }
}

function visit(state: Walk, directory: FilePath, each: Dirent): void {
  const path = filePath(directory === '.' ? each.name : `${directory}/${each.name}`)
  if (skipped.has(each.name) || state.excluded(path)) return
  if (each.isDirectory()) enter(state, path)
  else if (each.isSymbolicLink()) visitLink(state, path)
  else add(state, path)
}

function visitLink(state: Walk, path: FilePath): void {
  const found = state.confined.real(path)
  const toDirectory = leadsToDirectory(join(state.confined.root, path))
  if ('refused' in found && (toDirectory || mayHoldPolicies(path))) state.refused.push({ path, refused: found.refused })
  else if (toDirectory) state.links.push(path)
  else add(state, path)
}

function add(state: Walk, path: FilePath): void {
  if (mayHoldPolicies(path) && state.included(path)) state.paths.add(path)
}

function leadsToDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
