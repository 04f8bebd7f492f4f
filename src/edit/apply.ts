import type { Edit } from './change.ts'

/** What came of edits: the text with those that could be made, and the indexes of the groups that were. */
export interface Applied {
  readonly text: string
  readonly made: readonly number[]
}

/** Groups are compared with each other: what is beyond this is for the next time. */
const MOST = 1000

/**
 * A text with groups of edits made, each whole or not at all. Of groups that touch each other the first is made; the other
 * is to be asked for again, in the text as it then is.
 */
export function applied(text: string, groups: readonly (readonly Edit[])[]): Applied {
  const made: number[] = []
  const taken: Edit[] = []
  for (const [index, group] of groups.entries()) {
    const isFree = group.every((edit) => !taken.some((other) => touches(edit, other)))
    if (!isFree || group.length === 0 || made.length >= MOST) continue
    made.push(index)
    taken.push(...group)
  }
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: by } of taken.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  return { text: pieces.join('') + text.slice(at), made }
}

const touches = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end
