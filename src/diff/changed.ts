import type { Changed, Report } from '../finding.ts'
import type { Files } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { changedLines } from './lines.ts'

/**
 * What a change touched in the files that its new findings point into, from the texts of both sides; `before` opens files of
 * the base. Files that did not change are left out.
 */
export function changedFiles(report: Report, before: Files['open']): ReadonlyMap<FilePath, Changed> {
  const { findings, sources } = report
  const fresh = findings.filter(({ status }) => status === 'new')
  const pointed = fresh.flatMap(({ at, related, fix }) => [at, ...related.map((one) => one.at), ...(fix?.edits ?? [])])
  const changed = new Map<FilePath, Changed>()
  for (const path of new Set(pointed.map(({ file }) => file))) {
    const now = sources.get(path)
    if (!now) continue
    const old = before(path)
    if (!('text' in old)) changed.set(path, sinceMoved(report, now))
    else if (old.text !== now.text) changed.set(path, changedLines(old.text, now.text))
  }
  return changed
}

/** More files that are gone are not looked through. */
const MOST_GONE = 20

/**
 * A file that the base has not: against the file that it was before it moved, which is gone and has at least half of its
 * lines, as GitHub shows it. https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mn
 */
function sinceMoved({ sources, baseSources }: Report, now: SourceFile): Changed {
  const whole = changedLines(undefined, now.text)
  const gone = [...(baseSources?.values() ?? [])].filter(({ path }) => !sources.has(path)).slice(0, MOST_GONE)
  const all = [whole, ...gone.map(({ text }) => changedLines(text, now.text))]
  const least = all.toSorted((a, b) => addedIn(a) - addedIn(b))[0] ?? whole
  return addedIn(least) * 2 <= addedIn(whole) ? least : whole
}

const addedIn = ({ added }: Changed): number => added.reduce((sum, { first, last }) => sum + last - first + 1, 0)
