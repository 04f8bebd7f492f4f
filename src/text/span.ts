declare const brand: unique symbol

/** A path relative to the repository root, with forward slashes. */
export type FilePath = string & { readonly [brand]: 'FilePath' }
export const filePath = (path: string): FilePath => path.replaceAll('\\', '/') as FilePath

/** Half-open range of UTF-16 offsets in one file. Lines and columns exist only in reporters. */
export interface Span {
  readonly file: FilePath
  readonly start: number
  readonly end: number
}

/** One step a value took from where it was written to where it is used: `passed as var.actions`. */
export interface Step {
  readonly at: Span
  readonly note: string
}

/** A condition on which something exists: `var.enabled` holds, or does not. */
export interface When {
  readonly test: string
  readonly holds: boolean
}

/** Whether the same condition would have to hold and not to hold: nothing exists on such conditions. */
export const contradicts = (when: readonly When[]): boolean =>
  when.some((a) => !a.holds && when.some((b) => b.holds && b.test === a.test))

/** A span, the way its value came (nearest the literal first), and the conditions on which it is there. */
export interface Place extends Span {
  readonly via?: readonly Step[]
  readonly when?: readonly When[]
}

/** Longer ways are cut: a reader follows a handful of steps, and a cycle must not grow a list for ever. */
const LONGEST_WAY = 16

/** `place` as part of `outer`: it is reached the way `outer` is reached and exists when `outer` exists. */
export function within(place: Place, outer: Place): Place {
  const via = ways(place.via, outer.via)
  const when = merged(place.when, outer.when)
  if (via === place.via && when === place.when) return place
  const { file, start, end } = place
  return { file, start, end, ...(via ? { via } : {}), ...(when ? { when } : {}) }
}

/** `place`, reached by one step more. */
export const reached = (place: Place, step: Step): Place => within(place, { ...step.at, via: [step] })

/** The way of the inner, then what the outer adds to it: parts of one value often came the same way. */
function ways(inner: Place['via'], outer: Place['via']): Place['via'] {
  if (!outer || !inner || outer === inner) return inner ?? outer
  const added = outer.filter((step) => !inner.some((other) => isSame(step, other)))
  return added.length === 0 ? inner : [...inner, ...added].slice(0, LONGEST_WAY)
}

const isSame = (a: Step, b: Step): boolean =>
  a === b || (a.at.start === b.at.start && a.at.end === b.at.end && a.at.file === b.at.file && a.note === b.note)

function merged(inner: Place['when'], outer: Place['when']): Place['when'] {
  if (!outer || !inner || outer === inner) return inner ?? outer
  const added = inner.filter((w) => !outer.some((o) => o.test === w.test && o.holds === w.holds))
  return added.length === 0 ? outer : [...outer, ...added]
}
