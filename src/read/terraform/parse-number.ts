import type { Literal } from './ast.ts'
import { DOT, isDigit } from './characters.ts'
import { fail, type Scan, step } from './scan.ts'

/** What HCL takes for one number token, well formed or not: `10.0.0.1` is one. It never ends in a dot. */
const TOKEN = /\d(?:[\d.]|[eE][+-]?\d)*/y
const WELL_FORMED = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/

/** Reads a number. */
export function number(s: Scan): Literal {
  const start = s.at
  const end = tokenEnd(s.text, start)
  const source = s.text.slice(start, end)
  if (!WELL_FORMED.test(source)) fail(s, `${source} is no number; quote it if it is text`, start, end)
  else step(s, end - start)
  return { kind: 'literal', start, end, value: Number(source), source }
}

function tokenEnd(text: string, start: number): number {
  TOKEN.lastIndex = start
  TOKEN.test(text)
  let end = TOKEN.lastIndex
  while (text.charCodeAt(end - 1) === DOT) end--
  return isDigit(text.charCodeAt(start)) ? end : start
}
