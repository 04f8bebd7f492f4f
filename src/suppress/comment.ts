import { lineStarts, lineText, type SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'

export const KEYWORD = 'iam-lint-ignore'

/** A comment on one line, or the part of a block comment that stands on the line of its `/*`. */
export interface Comment {
  /** What follows the marker and more of it, as `##` and `/**`. */
  readonly text: string
  /** The characters of `text`. */
  readonly at: Span
  /**
   * The comment with its marker; of a line that holds nothing else, the whole line with its end. Absent where the line
   * belongs to a text, as one of a heredoc does.
   */
  readonly whole?: Span
  /** The line it covers, 1-based: its own when code stands there, else the next line with code. */
  readonly line: number
}

/** How a language writes comments; `bound` when a marker and a quote count only at the start of a word. */
interface Syntax {
  readonly markers: readonly string[]
  readonly quotes: string
  readonly bound: boolean
}
const hcl: Syntax = { markers: ['#', '//', '/*'], quotes: '"', bound: false }
const yaml: Syntax = { markers: ['#'], quotes: `"'`, bound: true }

/** JSON has no comments. A file of another name can only be a template, and is read as YAML. */
function syntaxOf({ path }: SourceFile): Syntax | undefined {
  if (/\.(tf|tofu|hcl|tfvars)$/.test(path)) return hcl
  return path.endsWith('.json') ? undefined : yaml
}

/**
 * The comments on the lines of a file in which one of some words stands. Each line is read by itself: a line of a heredoc, a
 * block scalar or a block comment that looks like a comment is taken for one, and a word in a block comment counts only on
 * the line of its `/*`.
 */
export function commentsWith(words: readonly string[], source: SourceFile): readonly Comment[] {
  const syntax = syntaxOf(source)
  if (!syntax || !words.some((word) => source.text.includes(word))) return []
  const starts = lineStarts(source)
  const lines = starts.map((_, index) => lineText(source, index + 1))
  const next = codeLines(lines, syntax)
  const inText = textLines(lines)
  return lines.flatMap((line, index) => {
    if (!words.some((word) => line.includes(word))) return []
    const offset = starts[index] ?? 0
    const span = (start: number, end: number): Span => ({ file: source.path, start: offset + start, end: offset + end })
    return commentsOn(line, syntax).map(({ text, from, start, end, alone }): Comment => {
      const wholeLine = { file: source.path, start: offset, end: starts[index + 1] ?? offset + line.length }
      return {
        text,
        at: span(start, start + text.length),
        ...(inText[index] ? {} : { whole: alone ? wholeLine : span(line.slice(0, from).trimEnd().length, end) }),
        line: (alone ? (next[index] ?? index) : index) + 1,
      }
    })
  })
}

/** For each line the nearest below that is neither blank nor a comment. */
function codeLines(lines: readonly string[], syntax: Syntax): readonly (number | undefined)[] {
  const code: boolean[] = []
  let inBlock = false
  for (const line of lines) {
    const text = line.trim()
    const marker: string | undefined = inBlock ? '/*' : syntax.markers.find((each) => text.startsWith(each))
    const closed = text.indexOf('*/', inBlock ? 0 : 2)
    code.push(marker === '/*' ? closed >= 0 && text.slice(closed + 2).trim() !== '' : text !== '' && !marker)
    inBlock = marker === '/*' && closed < 0
  }
  const next: (number | undefined)[] = []
  for (let index = code.length - 1, below: number | undefined; index >= 0; index--) {
    next[index] = below
    if (code[index]) below = index
  }
  return next
}

/** Whether a line may be of a heredoc, or of a block scalar. Rather too many: it is then left as it is. */
function textLines(lines: readonly string[]): readonly boolean[] {
  let word: string | undefined
  let indent: number | undefined
  return lines.map((line) => {
    const depth = line.trim() === '' ? Infinity : line.length - line.trimStart().length
    if (indent !== undefined && depth <= indent) indent = undefined
    const inside = word !== undefined || indent !== undefined
    if (word === line.trim()) word = undefined
    if (inside) return true
    word = /<<[-~]?([A-Za-z_][\w-]*)\s*$/.exec(line)?.[1]
    if (/(?:^|[:\s-])[|>][-+\d]*(?:\s+#.*)?$/.test(line)) indent = depth
    return false
  })
}

/** Offsets are of the line. */
interface Found {
  readonly text: string
  readonly from: number
  readonly start: number
  readonly end: number
  /** Nothing else stands on the line. */
  readonly alone: boolean
}

function commentsOn(line: string, syntax: Syntax): readonly Found[] {
  const found: Found[] = []
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    const opens = !syntax.bound || at === 0 || ' \t[{(,'.includes(line.charAt(at - 1))
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++
      else if (character === quote) quote = ''
    } else if (opens && syntax.quotes.includes(character)) quote = character
    else {
      const marker = opens ? syntax.markers.find((each) => line.startsWith(each, at)) : undefined
      if (marker === undefined) continue
      const comment = commentAt(line, at, marker)
      found.push(comment)
      at = comment.end - 1
    }
  }
  return found
}

function commentAt(line: string, from: number, marker: string): Found {
  const close = marker === '/*' ? line.indexOf('*/', from + 2) : -1
  const inner = close < 0 ? line.length : close
  const end = close < 0 ? line.length : close + 2
  let start = from + marker.length
  while (start < inner && ` \t${marker.charAt(marker.length - 1)}`.includes(line.charAt(start))) start++
  const around = line.slice(0, from) + line.slice(end)
  return { text: line.slice(start, inner).trimEnd(), from, start, end, alone: around.trim() === '' }
}
