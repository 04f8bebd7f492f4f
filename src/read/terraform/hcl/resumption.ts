import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOLLAR,
  HASH,
  identifierEnd,
  LESS,
  MINUS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  PERCENT,
  QUOTE,
  SLASH,
  STAR,
} from './characters.ts'
import { closingMarker } from './parse-heredoc.ts'
import { lineEndLength } from './scan.ts'

/** Closes an interpolation of a quoted string: behind it the string goes on. */
const CLOSE_INTERPOLATION = -CLOSE_BRACE

interface Walk {
  readonly text: string
  at: number
  /** What closes the brackets that are open. */
  readonly open: number[]
  /** How many of each are open, so that a stray bracket costs no search. */
  readonly counts: number[]
  heredocsClose: boolean
}

/**
 * Where an item that failed ends: the end of a line behind the failure with no bracket open, or the brace that closes
 * the block around it. Not `balanced`: the line of a string, the block or the text ended with a bracket open.
 */
export function resumption(
  text: string,
  start: number,
  failedAt: number,
  inBlock: boolean,
): { readonly at: number; readonly balanced: boolean } {
  const w: Walk = { text, at: start, open: [], counts: [0, 0, 0], heredocsClose: true }
  while (w.at < text.length) {
    const here = text.charCodeAt(w.at)
    if (here === NEWLINE && w.at >= failedAt) {
      const balanced = w.open.at(-1) !== CLOSE_INTERPOLATION
      while (w.open.at(-1) === CLOSE_INTERPOLATION) pop(w)
      if (w.open.length === 0) return { at: w.at, balanced }
    }
    if (here === CLOSE_BRACE && inBlock && !isOpen(w, CLOSE_BRACE)) return { at: w.at, balanced: w.open.length === 0 }
    token(w, here)
  }
  return { at: text.length, balanced: w.open.length === 0 }
}

function token(w: Walk, here: number): void {
  const next = w.text.charCodeAt(w.at + 1)
  if (here === HASH || (here === SLASH && next === SLASH)) jump(w, w.text.indexOf('\n', w.at), 0)
  else if (here === SLASH && next === STAR) jump(w, w.text.indexOf('*/', w.at + 2), 2)
  else if (here === LESS && next === LESS) heredoc(w)
  else {
    w.at++
    if (here === QUOTE) quoted(w)
    else if (here === OPEN_BRACE) push(w, CLOSE_BRACE)
    else if (here === OPEN_BRACKET) push(w, CLOSE_BRACKET)
    else if (here === OPEN_PAREN) push(w, CLOSE_PAREN)
    else if (here === CLOSE_BRACE || here === CLOSE_BRACKET || here === CLOSE_PAREN) closeBracket(w, here)
  }
}

function jump(w: Walk, found: number, length: number): void {
  w.at = found < 0 ? w.text.length : found + length
}

const isOpen = (w: Walk, closer: number): boolean => (w.counts[counted(closer)] ?? 0) > 0

/** Both kinds of braces count as one: `}` closes either. */
const counted = (closer: number): number => (closer === CLOSE_PAREN ? 0 : closer === CLOSE_BRACKET ? 1 : 2)

function push(w: Walk, closer: number): void {
  w.open.push(closer)
  count(w, closer, 1)
}

function pop(w: Walk): number {
  const closer = w.open.pop() ?? CLOSE_BRACE
  count(w, closer, -1)
  return closer
}

function count(w: Walk, closer: number, more: number): void {
  w.counts[counted(closer)] = (w.counts[counted(closer)] ?? 0) + more
}

/** Closes the innermost bracket of this kind with all that is open in it. */
function closeBracket(w: Walk, closer: number): void {
  if (!isOpen(w, closer)) return
  let popped = pop(w)
  while (counted(popped) !== counted(closer)) popped = pop(w)
  if (popped === CLOSE_INTERPOLATION) quoted(w)
}

/** Steps over a quoted string, to its end, its first interpolation or the end of its line. */
function quoted(w: Walk): void {
  for (; w.at < w.text.length; w.at++) {
    const here = w.text.charCodeAt(w.at)
    if (here === NEWLINE) return
    if (here === QUOTE) {
      w.at++
      return
    }
    if (here === BACKSLASH && w.text.charCodeAt(w.at + 1) !== NEWLINE) w.at++
    else if ((here === DOLLAR || here === PERCENT) && w.text.charCodeAt(w.at + 1) === OPEN_BRACE) {
      w.at += 2
      push(w, CLOSE_INTERPOLATION)
      return
    }
  }
}

/** Steps over a heredoc, whatever it holds. One that never closes is stepped into, and ends the search for others. */
function heredoc(w: Walk): void {
  const start = w.at + (w.text.charCodeAt(w.at + 2) === MINUS ? 3 : 2)
  const end = identifierEnd(w.text, start)
  const marker = w.text.slice(start, end)
  w.at = end
  if (!w.heredocsClose || lineEndLength(w.text, end) === 0) return
  for (let line = w.text.indexOf('\n', end); line >= 0; line = w.text.indexOf('\n', line + 1)) {
    const close = closingMarker(w.text, line + 1, marker)
    if (close < 0) continue
    w.at = close
    return
  }
  w.heredocsClose = false
}
