import type { Expression, ForExpression } from './ast.ts'
import { CLOSE_BRACE, COLON, COMMA } from './characters.ts'
import { expression } from './parse-expression.ts'
import { close, eat, fail, identifier, isEllipsis, isWord, next, type Scan, step } from './scan.ts'

interface ForHeader {
  readonly keyName?: string
  readonly valueName: string
  readonly collection: Expression
}

/** Reads `for k, v in c`, of an expression or of a template directive. */
export function forHeader(s: Scan): ForHeader {
  step(s, 'for'.length)
  const first = identifier(s, 'the name of a variable')
  const second = eat(s, COMMA) ? identifier(s, 'the name of a variable') : undefined
  if (isWord(s, 'in')) step(s, 2)
  else fail(s, `expected in, found ${next(s)}`)
  const collection = expression(s)
  return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection }
}

/** Reads a `for` expression from behind its opening bracket. */
export function forExpression(s: Scan, start: number, closing: number, lineEnds: boolean): ForExpression {
  const header = forHeader(s)
  if (!eat(s, COLON)) fail(s, `expected :, found ${next(s)}`)
  const key = closing === CLOSE_BRACE ? forKey(s) : undefined
  const value = expression(s)
  const grouped = key !== undefined && isEllipsis(s)
  if (grouped) step(s, 3)
  const test = forTest(s)
  return {
    kind: 'for',
    start,
    end: close(s, closing, start, lineEnds),
    ...header,
    ...(key && { key }),
    value,
    grouped,
    ...(test && { test }),
  }
}

function forKey(s: Scan): Expression {
  const key = expression(s)
  if (s.text.startsWith('=>', s.at)) step(s, 2)
  else fail(s, `expected => and the value of this key, found ${next(s)}`)
  return key
}

function forTest(s: Scan): Expression | undefined {
  if (!isWord(s, 'if')) return undefined
  step(s, 2)
  return expression(s)
}
