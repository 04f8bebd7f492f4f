import { diffArrays } from 'diff'
import type { Changed, LineRange } from '../finding.ts'

/** Lines around a change that belong to its hunk, as in GitHub's diff. */
const CONTEXT = 3

/** Texts that differ in more lines than this are taken to differ from their first different line to their last. */
const MOST_EDITS = 1000

/** What a change touched in a file: the lines of `after` that `before` has not. `before` is undefined for a new file. */
export function changedLines(before: string | undefined, after: string): Changed {
  const changes = changesOf(before === undefined ? [] : linesOf(before), linesOf(after))
  const added = changes.filter(({ count }) => count > 0)
  return {
    added: added.map(({ from, count }) => ({ first: from + 1, last: from + count })),
    hunks: hunksOf(changes, linesOf(after).length),
  }
}

/** Lines with their ends, as git compares them. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []

/** Where lines of `before` stand in `after`, 1-based; `undefined` for those that it has no more. */
export function linesIn(after: string, before: string): (line: number) => number | undefined {
  const changes = changesOf(linesOf(before), linesOf(after))
  return (line) => {
    let shift = 0
    for (const { from, count, removed } of changes) {
      const old = from - shift + 1
      if (line < old) break
      if (line < old + removed) return undefined
      shift += count - removed
    }
    return line + shift
  }
}

/** A place where lines were added, removed or both: 0-based, in the lines of the second text. */
interface Change {
  readonly from: number
  readonly count: number
  readonly removed: number
}

function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  if (old.length === 0 && fresh.length === 0) return []
  const whole = [{ from: head, count: fresh.length, removed: old.length }]
  if (old.length === 0 || fresh.length === 0) return whole
  const parts = diffArrays([...old], [...fresh], { maxEditLength: MOST_EDITS })
  return parts ? changesIn(parts, head) : whole
}

interface Part {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

function changesIn(parts: readonly Part[], start: number): readonly Change[] {
  const changes: { from: number; count: number; removed: number }[] = []
  let at = start
  let open = false
  for (const { added, removed, count } of parts) {
    if (added || removed) {
      if (!open) changes.push({ from: at, count: 0, removed: 0 })
      const last = changes.at(-1)
      if (last) last[added ? 'count' : 'removed'] += count
    }
    open = added || removed
    if (!removed) at += count
  }
  return changes
}

function hunksOf(changes: readonly Change[], length: number): readonly LineRange[] {
  const hunks: { first: number; last: number }[] = []
  for (const { from, count } of changes) {
    const first = Math.max(from + 1 - CONTEXT, 1)
    const last = Math.min(from + count + CONTEXT, length)
    const before = hunks.at(-1)
    if (before && first <= before.last + 1) before.last = last
    else if (first <= last) hunks.push({ first, last })
  }
  return hunks
}
