import type { Carrier } from '../../policy/policy.ts'
import { type Model, partOfModel } from '../../policy/resource.ts'
import type { FilePath, Span } from '../../text/span.ts'
import type { NotRead } from '../reader.ts'
import type { Project } from './project.ts'
import { join, nothing, readRoot } from './read-root.ts'
import type { Found } from './resources.ts'
import { moduleAlone, UP_TO_CALLERS } from './roots.ts'

/** What called modules declare and none of the calls here creates: others who call them may. */
export function readUncreated(called: readonly FilePath[], project: Project, all: Found): void {
  const created = new Set(placesOf(all))
  for (const path of called) {
    const notes: NotRead[] = []
    const module = moduleAlone(path, { ...project, notes })
    if (!module) continue
    const found = nothing()
    readRoot(module, found, new Set())
    join(uncreated(found, created), all)
    for (const place of placesOf(found)) created.add(place)
    const isSaid = ({ at }: NotRead): boolean => project.notes.some((other) => keyOf(other.at) === keyOf(at))
    project.notes.push(...notes.filter((note) => !isOfCallers(note.reason) && !isSaid(note)))
  }
}

/** What stands at other places than what is there. What others pass to a module is not written here. */
function uncreated(found: Found, created: ReadonlySet<string>): Model {
  const isNew = ({ carrier }: Carried): boolean => !created.has(keyOf(carrier.at))
  return partOfModel({ ...found, policies: found.policies.filter(({ open }) => !isOfCallers(open)) }, isNew)
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
