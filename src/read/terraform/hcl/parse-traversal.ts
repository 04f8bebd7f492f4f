import type { Expression } from './ast.ts'
import { CLOSE_BRACKET, DOT, identifierEnd, isDigit, OPEN_BRACKET, STAR } from './characters.ts'
import { expression } from './parse-expression.ts'
import { number } from './parse-number.ts'
import { close, code, deepen, fail, isEllipsis, lengthen, next, type Scan, skip, step } from './scan.ts'

/** Reads what follows a value: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
export function traversals(s: Scan, from: Expression): Expression {
  let read = from
  for (;;) {
    const here = code(s)
    if (here === DOT && !isEllipsis(s)) read = dotted(s, read)
    else if (here === OPEN_BRACKET) read = bracketed(s, read)
    else return read
    lengthen(s)
  }
}

function dotted(s: Scan, of: Expression): Expression {
  const dot = s.at
  step(s, 1)
  return code(s) === STAR ? attributeSplat(s, of, dot) : member(s, of)
}

/** `x.*.a.0`: names and numbers belong to each item; an index in brackets takes from the list again. */
function attributeSplat(s: Scan, of: Expression, dot: number): Expression {
  let each: Expression = { kind: 'item', start: dot, end: step(s, 1) }
  while (code(s) === DOT && !isEllipsis(s)) {
    step(s, 1)
    each = member(s, each)
    lengthen(s)
  }
  return { kind: 'splat', start: of.start, end: each.end, of, each, full: false }
}

function member(s: Scan, of: Expression): Expression {
  const start = s.at
  if (isDigit(code(s))) return legacyIndex(s, of)
  const end = identifierEnd(s.text, start)
  if (end === start) fail(s, `expected the name of an attribute after the dot, found ${next(s)}`)
  else step(s, end - start)
  return { kind: 'attribute', start: of.start, end, of, name: s.text.slice(start, end) }
}

function legacyIndex(s: Scan, of: Expression): Expression {
  const key = number(s)
  if (key.source?.includes('.'))
    fail(s, `${key.source} is one number here; write the indexes as [0][0]`, key.start, key.end)
  return { kind: 'index', start: of.start, end: key.end, of, key, legacy: true }
}

function bracketed(s: Scan, of: Expression): Expression {
  const open = s.at
  step(s, 1)
  if (code(s) === STAR) return fullSplat(s, of, open)
  const { lineEnds } = s
  s.lineEnds = false
  skip(s)
  const key = expression(s)
  return { kind: 'index', start: of.start, end: close(s, CLOSE_BRACKET, open, lineEnds), of, key }
}

/** `x[*].a[0]`: all that follows belongs to each item. */
function fullSplat(s: Scan, of: Expression, open: number): Expression {
  step(s, 1)
  const item: Expression = { kind: 'item', start: open, end: close(s, CLOSE_BRACKET, open, s.lineEnds) }
  deepen(s)
  const each = traversals(s, item)
  s.depth--
  return { kind: 'splat', start: of.start, end: each.end, of, each, full: true }
}
