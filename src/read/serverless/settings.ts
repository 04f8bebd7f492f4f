import type { Place } from '../../text/span.ts'
import { entry, listed } from '../../value/look.ts'
import { absent, type Entry, type Value } from '../../value/value.ts'
import { lookUp } from './lookup.ts'
import { madeEntry } from './made.ts'
import { completed, head } from './resolve.ts'
import type { Scope } from './service.ts'

/** A setting under the last key of a path such as `iam.role.path`; `undefined` when it is not set. */
export function settingOf(outer: Entry, path: string, scope: Scope): Entry | undefined {
  const keys = path.split('.')
  const steps = keys.map((key) => [key])
  const value = lookUp(outer.value, steps, scope)
  return value && { key: keys.at(-1) ?? '', keyAt: wordOf(outer, keys, scope), value: completed(value, scope) }
}

/** The last key of a path that is written out. */
function wordOf({ value, keyAt }: Entry, [key, ...rest]: readonly string[], scope: Scope): Place {
  const found = key === undefined ? undefined : entry(head(value, scope), key)
  return found ? wordOf(found, rest, scope) : keyAt
}

/** A section of the service. */
export const sectionOf = (name: string, scope: Scope): Entry => {
  const { root } = scope.service
  return entry(root, name) ?? madeEntry(name, absent(root.at))
}

/** The maps of a section that is one map, or a list of maps. */
export function mapsOf(name: string, scope: Scope): readonly Value[] {
  const found = head(sectionOf(name, scope).value, scope)
  return listed(found).map((item) => head(item, scope))
}
