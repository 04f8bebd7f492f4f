import type { Body, Expression, SyntaxProblem } from './ast.ts'
import { fileBody } from './parse-body.ts'
import { expression } from './parse-expression.ts'
import { wholeTemplate } from './parse-template.ts'
import { fail, next, type Scan, scan, skip } from './scan.ts'

/** Reads a `.tf` or `.tfvars` file. What could not be read is missing from the body and named in the problems. */
export function parseHcl(text: string): { readonly body: Body; readonly problems: readonly SyntaxProblem[] } {
  const s = scan(text)
  return { body: fileBody(s), problems: inOrder(s) }
}

/** Reads a text that is one template: a `.tftpl` file, a string of `.tf.json`. With problems, it is read up to the first. */
export function parseTemplate(text: string): {
  readonly template: Expression
  readonly problems: readonly SyntaxProblem[]
} {
  const s = scan(text)
  return { template: wholeTemplate(s), problems: inOrder(s) }
}

/** Reads a text that is one expression: a variable given as a string. With problems, what was read means nothing. */
export function parseExpression(text: string): {
  readonly expression: Expression
  readonly problems: readonly SyntaxProblem[]
} {
  const s = scan(text)
  s.lineEnds = false
  skip(s)
  const read = expression(s)
  if (s.at < text.length) fail(s, `expected the end of the expression, found ${next(s)}`)
  return { expression: read, problems: inOrder(s) }
}

const inOrder = (s: Scan): readonly SyntaxProblem[] =>
  [...s.problems, ...(s.failure ? [s.failure] : [])].sort((a, b) => a.start - b.start)
