import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExpression, parseHcl, parseTemplate } from '../../src/read/terraform/hcl/parse.ts'
import { bodyNode, descendants, expressionNode, type Node } from './hcl-nodes.ts'

const heightOf = (node: Node): number => {
  const walk: (readonly [Node, number])[] = [[node, 1]]
  let highest = 0
  for (let next = walk.pop(); next; next = walk.pop()) {
    highest = Math.max(highest, next[1])
    for (const child of next[0].children) walk.push([child, next[1] + 1])
  }
  return highest
}

const N = 100_000
const deep: readonly (readonly [string, string])[] = [
  ['brackets', 'a = ' + '['.repeat(N)],
  ['closed brackets', 'a = ' + '['.repeat(N) + ']'.repeat(N)],
  ['parentheses', 'a = ' + '('.repeat(N)],
  ['braces', 'a = ' + '{'.repeat(N)],
  ['objects', 'a = {\n'.repeat(N)],
  ['calls', 'a = ' + 'f('.repeat(N)],
  ['indexes', 'a = ' + 'x['.repeat(N)],
  ['loops', 'a = ' + '[for x in '.repeat(N)],
  ['blocks', 'a {\n'.repeat(N)],
  ['closed blocks', 'a {\n'.repeat(N) + '}\n'.repeat(N)],
  ['blocks on a line', 'a {'.repeat(N)],
  ['signs', 'a = ' + '!-'.repeat(N)],
  ['conditionals', 'a = ' + 'x ? y : '.repeat(N)],
  ['conditionals in conditionals', 'a = ' + 'x ? '.repeat(N)],
  ['interpolations', 'a = ' + '"${'.repeat(N)],
  ['directives', 'a = "' + '%{if x}'.repeat(N) + '"'],
  ['splats', 'a = x' + '[*]'.repeat(N)],
  ['attributes', 'a = x' + '.y'.repeat(N)],
  ['operators', 'a = 1' + ' + 1'.repeat(N)],
]

describe('deep nesting is a problem, no crash', () => {
  test.each(deep)('%s', (_what, text) => {
    const { problems } = parseHcl(text)
    expect(problems.map((problem) => problem.message)).toContain('nested too deeply')
    expect(parseTemplate(`\${${text.slice(4)}`).problems).not.toEqual([])
  })
  test('what is allowed is low enough for those who walk the tree', () => {
    const chain = 'x' + '.y'.repeat(300)
    const nested = '('.repeat(90) + chain + ')'.repeat(90) + ' + 1'.repeat(50)
    const { expression, problems } = parseExpression(nested)
    expect(problems).toEqual([])
    expect(heightOf(expressionNode(expression))).toBeGreaterThan(440)
    expect(parseExpression(`(${nested})${' + 1'.repeat(100)}`).problems).not.toEqual([])
    const directives = (inner: string) => '%{if x}'.repeat(150) + inner + '%{endif}'.repeat(150)
    expect(parseTemplate(directives('a')).problems).toEqual([])
    expect(parseTemplate(directives('${"' + directives('a') + '"}')).problems).not.toEqual([])
  })
})

const long: readonly (readonly [string, string])[] = [
  ['a string', 'a = "' + 'x'.repeat(1e7) + '"\n'],
  ['an open string', 'a = "' + 'x'.repeat(1e7)],
  ['escapes', 'a = "' + '\\n'.repeat(5e5) + '"\n'],
  ['a name', 'x'.repeat(1e6)],
  ['a number', 'a = ' + '1'.repeat(1e7)],
  ['exponents', 'a = ' + '1e1'.repeat(1e6)],
  ['blanks', 'a = <<E\n' + ' '.repeat(1e6)],
  ['open comments', 'a = 1 /*\n'.repeat(N)],
  ['open heredocs', Array.from({ length: N }, (_, i) => `a = <<E${i.toString()}\n`).join('')],
  ['open strings', 'a = "\n'.repeat(N)],
  ['open brackets', 'a = [(\n'.repeat(N)],
  ['wrong brackets', 'a = ' + '('.repeat(N) + ']'.repeat(N)],
  ['mistakes', '@\n'.repeat(N)],
  ['broken blocks', 'r "a" {\n x = [\n}\n'.repeat(N)],
]

/** Thirty times what they take on a slow machine; squared time would take hours. */
describe('long texts take time in proportion', { timeout: 60_000 }, () => {
  test.each(long)('%s', (_what, text) => {
    const { body, problems } = parseHcl(text)
    expect(problems.length).toBeLessThanOrEqual(100)
    expect(body.end).toBe(text.length)
  })
})

/** Words of HCL in any order reach further into the parser than any characters do. */
const words = fc.constantFrom(
  ...[
    'a',
    'b ',
    '=',
    '==',
    '=>',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '"',
    '"s"',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '${',
    '%{',
    '~',
    '}"',
  ],
  ...[
    '$${',
    '%%{',
    '\\',
    '\\n',
    '\\u00e9',
    '<<E\n',
    '<<-E\n',
    '\nE\n',
    'E',
    'for ',
    ' in ',
    ':',
    '?',
    ',',
    '.',
    '...',
    '*',
  ],
  ...[
    '.*',
    '[*]',
    '1',
    '.5',
    '1e5',
    '-',
    '!',
    '&&',
    '||',
    '/',
    '/*',
    '*/',
    '#',
    '//',
    'if ',
    'else',
    'endif',
    'endfor',
  ],
  ...['::', 'null', 'true', 'é', '😀', '\ud800', '\u00a0', '\ufeff', "'", ';', '\0'],
)
const anyText = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('any text is read, and every node and problem stands in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { body, problems } = parseHcl(text)
      expectNested(bodyNode(body))
      for (const { start, end } of [...problems, ...parseTemplate(text).problems, ...parseExpression(text).problems]) {
        expect(start >= 0 && start <= end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})

function expectNested(node: Node): void {
  expect(node.start).toBeLessThanOrEqual(node.end)
  for (const child of node.children) {
    expect(child.start).toBeGreaterThanOrEqual(node.start)
    expect(child.end).toBeLessThanOrEqual(node.end)
    expectNested(child)
  }
}

/** Texts of expressions. */
const { expression: valid } = fc.letrec<{ expression: string; quoted: string }>((tie) => {
  const e = tie('expression')
  const text = fc.constantFrom('', 'x', ' é😀 ', '\\n', '\\"', '$${a}', '5% ', '$5', '{}')
  const blank = fc.constantFrom('', ' ', '\n', ' /* c */ ', '# c\n')
  const form = (parts: readonly (string | fc.Arbitrary<string>)[]) =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''))
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'hcl' },
      fc.constantFrom('a', 'a.b', 'a[0]', 'a.0.b', 'a[*].b', 'a.*.b', '1', '2.5e3', 'true', 'null', '"s"', '""', 'f()'),
      tie('quoted'),
      form(['(', blank, e, blank, ')']),
      form(['[', blank, e, blank, ',', e, ']']),
      form(['{', 'k = ', e, '\n', '(', e, ') : ', e, '\n}']),
      form(['(', e, ')', fc.constantFrom('.x', '[0]', '[*].y', '.*.z', '.1')]),
      form(['(', e, fc.constantFrom(' + ', ' - ', '*', ' /', ' == ', '&&', ' || ', '>='), e, ')']),
      form(['(', e, blank, '?', blank, e, ':', e, ')']),
      form([fc.constantFrom('-', '!'), '(', e, ')']),
      form(['p::f(', blank, e, ',', blank, e, fc.constantFrom('...', ',', ''), ')']),
      form(['[for k, v in ', e, ' : ', e, ' if ', e, ']']),
      form(['{for v in ', e, ': ', e, ' => ', e, '}']),
      form([fc.constantFrom('<<E\n', '<<-E\n'), '  ', text, '${', e, '}\n    b\n', '\nE\n']),
    ),
    quoted: form([
      ...['"', text, '${', fc.constantFrom('', '~'), e, fc.constantFrom('', '~'), '}', text],
      ...['%{ if ', e, ' }', text, '%{ else }', text, '%{ endif }', text, '"'],
    ]),
  }
})
const KEYWORDS = ['null', 'true', 'false']
const startsWithItem = (node: Node): boolean =>
  node.kind === 'item' || (node.children[0]?.start === node.start && startsWithItem(node.children[0]))

test('each expression in an expression is, read alone, the same', () => {
  fc.assert(
    fc.property(valid, (source) => {
      const { expression, problems } = parseExpression(source)
      expect(problems).toEqual([])
      expectNested(expressionNode(expression))
      for (const node of descendants(expressionNode(expression))) {
        const slice = source.slice(node.start, node.end)
        if (!node.expression || startsWithItem(node) || KEYWORDS.includes(slice)) continue
        const alone = parseExpression(slice + '\n')
        expect(alone.problems).toEqual([])
        expect([alone.expression.kind, alone.expression.end]).toEqual([node.expression.kind, slice.length])
      }
    }),
    { numRuns: 500 },
  )
})
