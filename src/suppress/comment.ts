import { lineStarts, lineText, type SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'

export const KEYWORD = 'iam-lint-ignore'

/** A comment that starts with the keyword. */
export interface IgnoreComment {
  /** What follows the keyword, such as `[rule-id]: reason`. */
  readonly text: string
  /** From the keyword to the end of the comment. */
  readonly at: Span
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
 * The ignore comments of a file. Each line is read by itself: a line of a heredoc, a block scalar or a block comment that
 * looks like an ignore comment is taken for one, and the keyword in a block comment counts only after its `/*`.
 */
export function ignoreComments(source: SourceFile): readonly IgnoreComment[] {
  const syntax = syntaxOf(source)
  if (!syntax || !source.text.includes(KEYWORD)) return []
  const starts = lineStarts(source)
  const lines = starts.map((_, index) => lineText(source, index + 1))
  const next = codeLines(lines, syntax)
  return lines.flatMap((line, index) => {
    const found = line.includes(KEYWORD) ? commentOf(line, syntax) : undefined
    if (!found) return []
    const offset = starts[index] ?? 0
    return {
      text: found.text,
      at: { file: source.path, start: offset + found.start, end: offset + found.end },
      line: (found.alone ? (next[index] ?? index) : index) + 1,
    }
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

interface Found {
  readonly text: string
  /** Offsets in the line. */
  readonly start: number
  readonly end: number
  readonly alone: boolean
}

/** The comment of a line that starts with the keyword. */
function commentOf(line: string, syntax: Syntax): Found | undefined {
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
      const found = directive(line, at, marker)
      if (found || marker !== '/*') return found
      const close = line.indexOf('*/', at + 2)
      if (close < 0) return undefined
      at = close + 1
    }
  }
  return undefined
}

/** The comment that a marker opens, when nothing but more of the marker stands before the keyword. */
function directive(line: string, at: number, marker: string): Found | undefined {
  let start = at + marker.length
  while (start < line.length && ` \t${marker.charAt(marker.length - 1)}`.includes(line.charAt(start))) start++
  if (!line.startsWith(KEYWORD, start)) return undefined
  const close = marker === '/*' ? line.indexOf('*/', start) : -1
  const whole = line.slice(start, close < 0 ? line.length : close).trimEnd()
  const around = line.slice(0, at) + (close < 0 ? '' : line.slice(close + 2))
  return { text: whole.slice(KEYWORD.length), start, end: start + whole.length, alone: around.trim() === '' }
}
