import type { SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Edit } from './change.ts'
import { lineEnd, lineStart } from './scan.ts'

/** An item of a list taken out, with its comma, its dash or its line. Undefined for the only item, and for what is none. */
export function removed({ path: file, text }: SourceFile, { start, end }: Span): readonly Edit[] | undefined {
  const from = lineStart(text, start)
  const stop = lineEnd(text, end)
  const before = text.slice(from, start)
  const after = text.slice(end, stop).trim()
  if (/^[ ]*-[ ]+$/.test(before) && (after === '' || after.startsWith('#')))
    return isNextTo(text, from, stop, before) ? [{ file, start: from, end: past(text, stop), text: '' }] : undefined
  const comma = /^[ \t]*,/.exec(text.slice(end, stop))?.[0].length
  const previous = commaBefore(text, start)
  if (comma !== undefined && before.trim() === '' && /^,\s*(?:(?:#|\/\/).*)?$/.test(after))
    return [{ file, start: from, end: past(text, stop), text: '' }]
  if (comma !== undefined) {
    const blanks = /^[ \t]*/.exec(text.slice(end + comma))?.[0].length ?? 0
    return [{ file, start, end: end + comma + blanks, text: '' }]
  }
  return previous === undefined || !/^\s*\]/.test(text.slice(end))
    ? undefined
    : [{ file, start: previous, end, text: '' }]
}

const past = (text: string, stop: number): number => Math.min(stop + 1, text.length)

/** Whether another item of the same indentation stands on the line before or after. */
function isNextTo(text: string, from: number, stop: number, before: string): boolean {
  const above = from === 0 ? '' : text.slice(lineStart(text, from - 1), from)
  return above.startsWith(before) || text.startsWith(before, stop + 1)
}

function commaBefore(text: string, start: number): number | undefined {
  let at = start - 1
  while (' \t\r\n'.includes(text.charAt(at)) && at >= 0) at--
  return text.charAt(at) === ',' ? at : undefined
}
