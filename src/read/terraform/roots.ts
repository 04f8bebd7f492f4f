import { directoryPart, resolvePath } from '../../text/paths.ts'
import type { FilePath } from '../../text/span.ts'
import { hole, unknown } from '../../value/value.ts'
import { definitions, type Definitions } from './directory.ts'
import { isLocal, sourceOfCall } from './load.ts'
import type { Project } from './project.ts'
import type { Module } from './scope.ts'

/** Directories that a module block anywhere names. */
export function calledPaths(paths: readonly FilePath[], project: Project): ReadonlySet<FilePath> {
  const called = new Set<FilePath>()
  for (const path of paths) {
    const [module] = rootsAt(path, project)
    for (const call of module?.directory.calls.values() ?? []) {
      const source = module && sourceOfCall(module, call)
      const target = source !== undefined && isLocal(source) ? resolvePath(path, source) : undefined
      if (target !== undefined && target !== path) called.add(target)
    }
  }
  return called
}

/** A directory as a root: once, or once for each set of variable files that lies in it. */
export function rootsAt(
  path: FilePath,
  project: Project,
  varFiles: readonly (readonly FilePath[])[] = [],
): readonly Module[] {
  const directory = project.directories.get(path)
  if (!directory) return []
  const root = (tfvars: Definitions): Module => ({
    project,
    directory,
    prefix: '',
    given: undefined,
    tfvars,
    ancestors: [],
    callPath: [],
    when: [],
    memo: new Map(),
    references: new Map(),
  })
  const sets = varFiles.filter((set) => set.some((file) => isIn(file, path)))
  if (sets.length === 0) return [root(new Map())]
  return sets.map((set) => root(definitions(set.flatMap((file) => project.directories.open(file) ?? []))))
}

/** Why an argument of a module is not known that is read by itself. */
export const UP_TO_CALLERS = 'is up to who calls the module'

/**
 * A called directory by itself, whoever calls it: its variables are not known, and their defaults are not taken. `undefined`
 * when it holds no Terraform.
 */
export function moduleAlone(path: FilePath, project: Project): Module | undefined {
  const [root] = rootsAt(path, project)
  const variables = [...(root?.directory.variables ?? [])]
  const given = variables.map(([name, { block, text }]) => {
    const at = text.span(block.start, block.headerEnd)
    return [name, () => unknown(at, `var.${name} ${UP_TO_CALLERS}`, hole('free', `var.${name}`))] as const
  })
  return root && { ...root, given: new Map(given) }
}

const isIn = (file: FilePath, directory: FilePath): boolean =>
  directory === '' ? !directoryPart(file).includes('..') : file.startsWith(`${directory}/`)
