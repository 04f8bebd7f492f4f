import type { Expression, ObjectItem } from './ast.ts'
import { CLOSE_BRACE, COLON, COMMA, EQUALS } from './characters.ts'
import { expression } from './parse-expression.ts'
import { forExpression } from './parse-for.ts'
import { atLineEnd, close, code, eat, fail, isWord, next, type Scan, skipLines, step } from './scan.ts'

/** Reads `{ key = value … }` or `{ for … }`. */
export function object(s: Scan): Expression {
  const start = s.at
  const { lineEnds } = s
  s.lineEnds = false
  step(s, 1)
  if (isWord(s, 'for')) return forExpression(s, start, CLOSE_BRACE, lineEnds)
  s.lineEnds = true
  const items: ObjectItem[] = []
  while (code(s) !== CLOSE_BRACE && s.at < s.text.length) {
    items.push(objectItem(s))
    if (!eat(s, COMMA) && !atLineEnd(s)) break
    skipLines(s)
  }
  return { kind: 'object', start, end: close(s, CLOSE_BRACE, start, lineEnds), items }
}

function objectItem(s: Scan): ObjectItem {
  const key = asName(s, expression(s))
  if (code(s) === EQUALS || code(s) === COLON) step(s, 1)
  else fail(s, `expected = and the value of this key, found ${next(s)}`)
  const value = expression(s)
  return { start: key.start, end: value.end, key, value }
}

/** `null`, `true` and `false` are names where a key stands. */
function asName(s: Scan, key: Expression): Expression {
  if (key.kind !== 'literal' || typeof key.value === 'string' || typeof key.value === 'number') return key
  return { kind: 'variable', start: key.start, end: key.end, name: s.text.slice(key.start, key.end) }
}
