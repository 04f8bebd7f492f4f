import { EQUALS, identifierEnd, OPEN_BRACE, QUOTE, SPACE, TAB } from './characters.ts'
import { resumption } from './resumption.ts'
import { report, type Scan } from './scan.ts'

/** Failed items may be read again and again, but not more often than this in all. */
const MOST_READINGS = 4
const ALWAYS_READ = 10_000

/** After a failure: notes the problem and moves to where the next item may begin. */
export function recover(s: Scan, start: number, inBlock: boolean): void {
  if (!s.failure) return
  const { message, start: failedAt, end } = s.failure
  s.failure = undefined
  report(s, message, failedAt, end)
  const found = resumption(s.text, start, failedAt, inBlock)
  s.lineEnds = true
  s.at = found.balanced ? found.at : lineBy(s.text, start, failedAt, found.at)
  s.wasted += Math.max(s.reached, found.at) - start
  if (s.wasted <= MOST_READINGS * s.text.length + ALWAYS_READ) return
  report(s, 'there are too many errors to read what follows', s.at)
  s.at = s.text.length
}

/** A bracket stays open: the line that failed, if it reads like an item, else the next line, `limit` at most. */
function lineBy(text: string, start: number, failedAt: number, limit: number): number {
  const line = text.lastIndexOf('\n', failedAt - 1)
  if (line > start && startsItem(text, line + 1)) return line
  const next = text.indexOf('\n', failedAt)
  return next < 0 ? limit : Math.min(next, limit)
}

function startsItem(text: string, lineStart: number): boolean {
  const name = blankEnd(text, lineStart)
  const nameEnd = identifierEnd(text, name)
  const next = text.charCodeAt(blankEnd(text, nameEnd))
  return nameEnd > name && (next === EQUALS || next === OPEN_BRACE || next === QUOTE)
}

function blankEnd(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++
  return at
}
