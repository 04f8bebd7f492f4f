import type { Body, Label } from './ast.ts'
import { CLOSE_BRACE, EQUALS, identifierEnd, OPEN_BRACE, QUOTE } from './characters.ts'
import { expression } from './parse-expression.ts'
import { quoted } from './parse-template.ts'
import { recover } from './recover.ts'
import { atLineEnd, code, deepen, fail, next, report, type Scan, skipLines, step } from './scan.ts'
import { type Items, likelyEnd, release } from './unclosed.ts'

/** Reads a whole file. */
export function fileBody(s: Scan): Body {
  return { start: 0, end: s.text.length, ...items(s, false) }
}

function items(s: Scan, inBlock: boolean): Items {
  const read: Items = { attributes: [], blocks: [] }
  const names = new Set<string>()
  let oneLine = inBlock && !atLineEnd(s)
  for (;;) {
    if (!oneLine) skipLines(s)
    if (s.at >= s.text.length || (inBlock && code(s) === CLOSE_BRACE)) return read
    const start = s.at
    item(s, read, names)
    const nested = oneLine ? read.blocks[0] : undefined
    if (nested) report(s, `${nested.type} must begin on a line of its own`, nested.start, nested.typeEnd)
    if (!s.failure) itemEnd(s, inBlock, oneLine && !nested)
    recover(s, start, inBlock)
    oneLine = false
  }
}

/** An argument or a block ends with its line, the one argument of a single-line block with the block. */
function itemEnd(s: Scan, inBlock: boolean, oneArgument: boolean): void {
  const closes = inBlock && code(s) === CLOSE_BRACE
  if (closes && !oneArgument) report(s, '} must stand on a line of its own')
  else if (!closes && oneArgument) fail(s, `expected }, found ${next(s)}; a block on one line holds one argument`)
  else if (!closes && !atLineEnd(s)) fail(s, `expected the end of the line, found ${next(s)}`)
}

function item(s: Scan, into: Items, names: Set<string>): void {
  const start = s.at
  const nameEnd = identifierEnd(s.text, start)
  if (nameEnd === start) {
    fail(s, `expected an argument or a block, found ${next(s)}`)
    return
  }
  const name = s.text.slice(start, nameEnd)
  step(s, nameEnd - start)
  if (code(s) !== EQUALS || code(s, 1) === EQUALS) {
    block(s, name, start, nameEnd, into)
    return
  }
  step(s, 1)
  const value = expression(s)
  if (s.failure) return
  if (names.has(name)) report(s, `${name} is set twice here; keep one`, start, nameEnd)
  names.add(name)
  into.attributes.push({ start, end: value.end, name, nameEnd, value })
}

function block(s: Scan, type: string, start: number, typeEnd: number, into: Items): void {
  const labels: Label[] = []
  while (code(s) !== OPEN_BRACE && !s.failure) labels.push(label(s))
  const open = s.at
  deepen(s)
  step(s, 1)
  const inside = items(s, true)
  s.depth--
  if (s.failure) return
  const closed = code(s) === CLOSE_BRACE
  if (!closed) report(s, 'this block is never closed; add }', open)
  const end = closed ? step(s, 1) : likelyEnd(s.text, start, inside)
  const body: Body = { start: open, end, ...inside }
  into.blocks.push({ start, end, type, typeEnd, labels, headerEnd: labels.at(-1)?.end ?? typeEnd, body })
  if (!closed) release(end, inside, into)
}

function label(s: Scan): Label {
  const start = s.at
  if (code(s) === QUOTE) {
    const { end, ...read } = quoted(s)
    if (read.kind === 'literal') return { start, end, value: String(read.value) }
    fail(s, 'a label is plain text; $${ and %%{ stand for the signs themselves', start, end)
  }
  const end = identifierEnd(s.text, start)
  if (end === start) fail(s, `expected = or {, found ${next(s)}`)
  else step(s, end - start)
  return { start, end, value: s.text.slice(start, end) }
}
