import type { Literal } from './ast.ts'
import { DOT, isDigit, MINUS, PLUS } from './characters.ts'
import { fail, type Scan, step } from './scan.ts'

const WELL_FORMED = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/

/** Reads a number. */
export function number(s: Scan): Literal {
  const start = s.at
  const end = tokenEnd(s.text, start)
  const source = s.text.slice(start, end)
  if (!WELL_FORMED.test(source)) fail(s, `${source.slice(0, 40)} is no number; quote it if it is text`, start, end)
  else step(s, end - start)
  return { kind: 'literal', start, end, value: Number(source), source }
}

/** Where HCL ends a number token, well formed or not: `10.0.0.1` is one. It never ends in a dot. */
function tokenEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const here = text.charCodeAt(at)
    if (isDigit(here) || here === DOT) at++
    else if (here === LOWER_E || here === UPPER_E) {
      const exponent = exponentEnd(text, at)
      if (exponent === at) break
      at = exponent
    } else break
  }
  while (text.charCodeAt(at - 1) === DOT) at--
  return at
}

const LOWER_E = 101
const UPPER_E = 69

function exponentEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at + 1)
  const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1
  return isDigit(text.charCodeAt(digit)) ? digit + 1 : at
}
