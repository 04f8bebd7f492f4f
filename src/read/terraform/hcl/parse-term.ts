import type { Expression } from './ast.ts'
import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  identifierEnd,
  isDigit,
  LESS,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
} from './characters.ts'
import { expression } from './parse-expression.ts'
import { forExpression } from './parse-for.ts'
import { heredoc } from './parse-heredoc.ts'
import { number } from './parse-number.ts'
import { object } from './parse-object.ts'
import { quoted } from './parse-template.ts'
import { close, code, eat, fail, identifier, isEllipsis, isWord, next, type Scan, step } from './scan.ts'

/** Reads a value: everything but operators and what follows a value. */
export function term(s: Scan): Expression {
  const here = code(s)
  switch (here) {
    case QUOTE:
      return quoted(s)
    case OPEN_BRACKET:
      return tuple(s)
    case OPEN_BRACE:
      return object(s)
    case OPEN_PAREN:
      return paren(s)
    case LESS:
      return heredoc(s)
    default:
      return isDigit(here) ? number(s) : named(s)
  }
}

function paren(s: Scan): Expression {
  const start = s.at
  const { lineEnds } = s
  s.lineEnds = false
  step(s, 1)
  const inner = expression(s)
  return { kind: 'paren', start, end: close(s, CLOSE_PAREN, start, lineEnds), inner }
}

function tuple(s: Scan): Expression {
  const start = s.at
  const { lineEnds } = s
  s.lineEnds = false
  step(s, 1)
  if (isWord(s, 'for')) return forExpression(s, start, CLOSE_BRACKET, lineEnds)
  const items: Expression[] = []
  while (code(s) !== CLOSE_BRACKET && s.at < s.text.length) {
    items.push(expression(s))
    if (!eat(s, COMMA)) break
  }
  return { kind: 'tuple', start, end: close(s, CLOSE_BRACKET, start, lineEnds), items }
}

function named(s: Scan): Expression {
  const start = s.at
  let end = identifierEnd(s.text, start)
  let name = s.text.slice(start, end)
  if (end === start) {
    fail(s, `expected a value, found ${next(s)}`)
    return { kind: 'literal', start, end, value: null }
  }
  step(s, end - start)
  while (s.text.startsWith('::', s.at)) {
    step(s, 2)
    const part = s.at
    name += `::${identifier(s, 'the name of a function after ::')}`
    end = part + name.length - name.lastIndexOf(':') - 1
  }
  if (code(s) === OPEN_PAREN) return call(s, name, start, end)
  if (name.includes('::')) fail(s, `${name} is a function; call it with (…)`, start, end)
  return word(name, start, end)
}

function word(name: string, start: number, end: number): Expression {
  switch (name) {
    case 'true':
      return { kind: 'literal', start, end, value: true }
    case 'false':
      return { kind: 'literal', start, end, value: false }
    case 'null':
      return { kind: 'literal', start, end, value: null }
    default:
      return { kind: 'variable', start, end, name }
  }
}

function call(s: Scan, name: string, start: number, nameEnd: number): Expression {
  const open = s.at
  const { lineEnds } = s
  const args: Expression[] = []
  let expand = false
  s.lineEnds = false
  step(s, 1)
  while (code(s) !== CLOSE_PAREN && s.at < s.text.length) {
    args.push(expression(s))
    expand = isEllipsis(s)
    if (expand) step(s, 3)
    if (expand || !eat(s, COMMA)) break
  }
  return { kind: 'call', start, end: close(s, CLOSE_PAREN, open, lineEnds), name, nameEnd, args, expand }
}
