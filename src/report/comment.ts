import type { Finding, Report } from '../finding.ts'
import { findingCounts } from './counts.ts'
import { capped, htmlComment, markdown as escaped } from './escape.ts'
import { page } from './markdown.ts'
import { units } from './table.ts'

/** GitHub takes 65,536 characters; what is left is for those who append to a comment by hand. */
const LIMIT = 60_000

/** So many fingerprints are remembered; of findings beyond, it is not noticed when they are fixed. */
const MOST_SEEN = 500
const TAG = 50

export interface CommentOptions {
  /** Tells the comments of several jobs apart; empty for the only one. */
  readonly tag: string
  readonly baseUrl?: string
  /** UTF-16 units that the whole comment stays below. */
  readonly limit?: number
  readonly earlier?: Earlier
}

/** What earlier versions of the comment listed, by fingerprints, and how many of those nobody finds any more. */
export interface Earlier {
  readonly seen: readonly string[]
  readonly gone: number
}

/** The first line of our comment. A comment that quotes it is none of ours, nor is one that somebody else wrote. */
export const commentMarker = (tag: string): string => `<!-- iam-lint:comment ${htmlComment(tag)} -->\n`

/** What a comment of ours remembers. `report` has all there is, for what only is not listed any more is not gone. */
export function earlierIn(body: string, { findings, suppressed, fixed }: Report): Earlier {
  const [, list = ''] = /^<!-- iam-lint:seen ([\da-f ]*) -->$/m.exec(body) ?? []
  const seen = list.split(' ').filter(Boolean)
  const known = new Set([...findings, ...suppressed, ...fixed].map(({ fingerprint }) => fingerprint))
  return { seen, gone: seen.filter((fingerprint) => !known.has(fingerprint)).length }
}

/** There is nothing new to say, so that a pull request on which nothing was ever said need not hear of it. */
export const isClean = ({ findings }: Report): boolean => findings.every(({ status }) => status === 'existing')

/**
 * A comment on a pull request, edited as the change goes on: what is left, and what was fixed since the base or since an
 * earlier version of the comment. Folded away when nothing is left.
 */
export function comment(
  report: Report,
  { tag, baseUrl, limit = LIMIT, earlier = { seen: [], gone: 0 } }: CommentOptions,
): string {
  const listed = report.findings.filter(isFresh).map(({ fingerprint }) => fingerprint)
  const seen = [...new Set([...listed, ...earlier.seen])].slice(0, MOST_SEEN)
  const marks = `${commentMarker(tag)}<!-- iam-lint:seen ${seen.join(' ')} -->\n`
  const name = tag === '' ? 'iam-lint' : `iam-lint \\(${escaped(capped(tag, TAG))}\\)`
  const title = `${name}: ${headline(report, report.fixed.length + earlier.gone)}`
  const [open, close] = isClean(report)
    ? [`<details><summary>${title}</summary>\n\n`, '\n</details>\n']
    : [`## ${title}\n\n`, '']
  const room = { limit: limit - units(marks + open + close), measure: units }
  return marks + open + page(report, baseUrl, room) + close
}

/** `2 fixed, 1 left` once something was fixed, and what there is before. */
function headline(report: Report, fixed: number): string {
  if (fixed === 0) return findingCounts(report)
  const left = report.findings.filter(isFresh).length
  return `${fixed.toString()} fixed, ${left === 0 ? 'none' : left.toString()} left`
}

const isFresh = ({ status }: Finding): boolean => status !== 'existing'
