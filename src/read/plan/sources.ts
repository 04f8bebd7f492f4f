import type { Files } from '../../text/files.ts'
import { directoryPart } from '../../text/paths.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import { partNotRead, wholeFile, type NotRead } from '../reader.ts'
import { Directories } from '../terraform/load.ts'
import type { RootPlan } from '../terraform/read-root.ts'
import { completed } from './completed.ts'
import { inputsOf, isPlanOf } from './inputs.ts'
import { parsed } from './parsed.ts'
import { placesIn } from './places.ts'
import { readPlan } from './read.ts'

/** The plans whose sources are there, by the directory of the root. */
export interface PlansOfRoots {
  readonly roots: ReadonlyMap<FilePath, readonly RootPlan[]>
  /** The plan files among them: what they say is read with the root. */
  readonly read: readonly FilePath[]
  readonly unreadable: readonly NotRead[]
}

/** Pairs plans with the roots they are of: in the directory that the user names, else beside the plan. */
export function plansOfRoots(plans: readonly SourceFile[], files: Files, source: FilePath | undefined): PlansOfRoots {
  const roots = new Map<FilePath, RootPlan[]>()
  const read: FilePath[] = []
  const unreadable: NotRead[] = []
  const directories = new Directories(files)
  for (const file of plans) {
    const path = source ?? directoryPart(file.path)
    const plan = parsed(file).value
    const reading = plan && readPlan(file)
    if (!reading) continue
    const directory = directories.get(path)
    if (directory && isPlanOf(plan, directory)) {
      roots.set(path, [...(roots.get(path) ?? []), rootPlan(file, path, inputsOf(plan))])
      read.push(file.path)
      unreadable.push(...reading.unreadable)
    } else if (source !== undefined) unreadable.push(notOf(file, source))
  }
  return { roots, read, unreadable }
}

const rootPlan = (file: SourceFile, path: FilePath, inputs: RootPlan['inputs']): RootPlan => ({
  inputs,
  completed: (root, sources) => {
    const planned = readPlan(file, { root: path, places: placesIn(root) })
    return planned ? completed(sources, planned.model) : sources
  },
})

function notOf(file: SourceFile, source: FilePath): NotRead {
  const what = source === '' ? 'the repository root' : source
  return partNotRead(wholeFile(file), `${what} does not declare all that this plan was made from`)
}
