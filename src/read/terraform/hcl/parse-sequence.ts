import type { Range } from './ast.ts'
import { CLOSE_BRACE, PERCENT, TILDE } from './characters.ts'
import { expression } from './parse-expression.ts'
import { forHeader } from './parse-for.ts'
import { code, fail, identifier, isWord, next, type Scan, step } from './scan.ts'
import { type Piece, stripEnd } from './template-text.ts'

type Content<P = Piece> = P extends Range ? Omit<P, 'start' | 'end'> : never

/** Reads `${…}` or `%{…}` onto the pieces before it. Returns whether it strips the text behind it. */
export function sequence(s: Scan, pieces: Piece[]): boolean {
  const start = s.at
  const { lineEnds } = s
  const isDirective = code(s) === PERCENT
  const strips = code(s, 2) === TILDE
  const before = pieces.at(-1)
  if (strips && before?.kind === 'text') stripEnd(s.text, before)
  s.lineEnds = false
  step(s, strips ? 3 : 2)
  const content: Content = isDirective ? directive(s) : { kind: 'interpolation', value: expression(s) }
  const stripsNext = code(s) === TILDE
  if (code(s, stripsNext ? 1 : 0) === CLOSE_BRACE) s.at += stripsNext ? 2 : 1
  else fail(s, `expected }, found ${next(s)}; write ${isDirective ? '%%{' : '$${'} if this is text`)
  s.lineEnds = lineEnds
  pieces.push({ ...content, start, end: s.at })
  return stripsNext
}

function directive(s: Scan): Content {
  if (isWord(s, 'for')) return { kind: 'for', ...forHeader(s) }
  const start = s.at
  const word = identifier(s, 'if, for, else, endif or endfor')
  switch (word) {
    case 'if':
      return { kind: 'if', test: expression(s) }
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: word }
    default:
      fail(s, `${word} is no directive; write %%{ if this is text`, start, start + word.length)
      return { kind: 'endif' }
  }
}
