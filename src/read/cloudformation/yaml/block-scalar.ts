import type { ScalarNode } from './node.ts'
import { beginLine, endsLine, giveUp, RETURN, type Scan, skipSpaces, skipToLineEnd } from './scan.ts'

/** The style, then indentation and chomping in any order. Line ends that are all kept, `+`, are not for this reader. */
const HEADER = /[|>](?:[1-9]-?|-[1-9]?)?(?=\s)/y

/** The lines below `|` or `>`, indented deeper than `outer`. Stands at the next line then. */
export function blockScalar(s: Scan, outer: number): ScalarNode {
  const start = s.at
  HEADER.lastIndex = start
  const [header = ''] = HEADER.exec(s.text) ?? []
  if (header === '') giveUp(s)
  s.at += header.length
  const [digit] = /\d/.exec(header) ?? []
  const { lines, end } = indentedLines(s, outer, digit === undefined ? undefined : Math.max(outer, 0) + Number(digit))
  const isFolded = header.startsWith('>')
  const body = isFolded ? folded(lines) : lines.join('\n')
  const text = header.includes('-') ? body : `${body}\n`
  return { kind: 'scalar', text, style: isFolded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL', start, end }
}

interface Lines {
  /** Without their indentation, and without the empty ones at the end. */
  readonly lines: readonly string[]
  /** Where the last one ends that has more than white space. */
  readonly end: number
}

/** The lines below this one, up to one that is indented less than `indicated`, or else than the first one with content. */
function indentedLines(s: Scan, outer: number, indicated: number | undefined): Lines {
  const lines: string[] = []
  let [indent, widest, end] = [indicated, 0, s.at]
  skipToLineEnd(s)
  while (s.at < s.text.length) {
    const line = s.at
    skipSpaces(s)
    const width = s.at - line
    const isEmpty = endsLine(s.text, s.at)
    if (isEmpty && indent === undefined) widest = Math.max(widest, width)
    if (!isEmpty) indent ??= width
    if (!isEmpty && indent !== undefined && width < indent) {
      s.at = line
      break
    }
    const stop = lineEnd(s)
    lines.push(indent === undefined ? '' : s.text.slice(line + indent, stop))
    if (!isEmpty) end = stop
  }
  // Where white space is all there is, or stands out at the beginning or the end, others shall say what belongs to the text.
  const last = lines.findLastIndex((line) => line !== '')
  if (indent === undefined || indent <= outer || widest > indent || !lines[last]?.trim()) giveUp(s)
  while (' \t'.includes(s.text.charAt(end - 1))) end--
  beginLine(s)
  return { lines: lines.slice(0, last + 1), end }
}

/** Where the line ends; moves to the beginning of the next one. */
function lineEnd(s: Scan): number {
  const end = s.text.indexOf('\n', s.at)
  s.at = end < 0 ? s.text.length : end + 1
  if (end < 0) return s.at
  return s.text.charCodeAt(end - 1) === RETURN ? end - 1 : end
}

/** Line ends between lines become a space, or those of the empty lines between them; beside indented lines they stay. */
function folded(lines: readonly string[]): string {
  let text = ''
  let breaks = 0
  let wasIndented = true
  for (const line of lines) {
    if (line === '') {
      breaks++
      continue
    }
    const isIndented = /^[ \t]/.test(line)
    const kept = isIndented || wasIndented ? breaks + (text === '' ? 0 : 1) : breaks
    text += (kept === 0 && text !== '' ? ' ' : '\n'.repeat(kept)) + line
    wasIndented = isIndented
    breaks = 0
  }
  return text
}
