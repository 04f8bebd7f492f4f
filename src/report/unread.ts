import type { Report, Unreadable } from '../finding.ts'
import type { FilePath } from '../text/span.ts'
import { capped, visible } from './escape.ts'
import { lines } from './place.ts'

const REASONS = 20
const PLACES = 5

/** Things that were not read, by reason, the most frequent first; long lists are cut and say so. */
export function unreadLines(
  report: Report,
  entries: readonly Unreadable[],
  shown: (path: FilePath) => string,
): readonly string[] {
  const groups = [...byReason(entries)].toSorted((a, b) => b[1].length - a[1].length)
  const rest = groups.slice(REASONS).reduce((sum, [, entries]) => sum + entries.length, 0)
  return [
    ...groups.slice(0, REASONS).flatMap(([reason, entries]) => groupLines(report, reason, entries, shown)),
    ...(rest > 0 ? [more('  ', rest)] : []),
  ]
}

export function byReason(notRead: readonly Unreadable[]): ReadonlyMap<string, readonly Unreadable[]> {
  const groups = new Map<string, Unreadable[]>()
  for (const entry of notRead) {
    const group = groups.get(entry.reason)
    if (group) group.push(entry)
    else groups.set(entry.reason, [entry])
  }
  return groups
}

function groupLines(
  report: Report,
  reason: string,
  entries: readonly Unreadable[],
  shown: (path: FilePath) => string,
): readonly string[] {
  const places = entries.map(({ file, at, resource }) => {
    const line = at ? `:${lines(report, at).line.toString()}` : ''
    return `    ${shown(file)}${line}${resource === null ? '' : ` ${visible(capped(resource))}`}`
  })
  // Several gaps on one line are one place to go to.
  const different = [...new Set(places)]
  const rest = different.length - PLACES
  return [`  ${visible(capped(reason))}`, ...different.slice(0, PLACES), ...(rest > 0 ? [more('    ', rest)] : [])]
}

const more = (indent: string, count: number): string => `${indent}${count.toString()} more: --format json lists all`
