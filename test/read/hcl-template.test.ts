import { describe, expect, test } from 'vitest'
import type { Expression } from '../../src/read/terraform/hcl/ast.ts'
import { parseExpression, parseTemplate } from '../../src/read/terraform/hcl/parse.ts'
import { expressionNode, outline } from './hcl-nodes.ts'

/** Each node with the characters that wrote it and, where they differ, the text they mean. */
const inExpressions: readonly (readonly [string, string])[] = [
  ['"$$${1}"', 'literal«"$$${1}"»"$${1}"'],
  ['"$${a}%%{b}"', 'literal«"$${a}%%{b}"»"${a}%{b}"'],
  ['"$ $5 100% %% $$"', 'literal«"$ $5 100% %% $$"»'],
  ['"a\\tb\\u00e9\\U0001f600\\"\\\\"', 'literal«"a\\tb\\u00e9\\U0001f600\\"\\\\"»"a\\tbé😀\\"\\\\"'],
  ['"${x}"', 'wrapped«"${x}"»(variable«x»)'],
  ['"${x}${y}"', 'template«"${x}${y}"»(interpolation«${x}»(variable«x») interpolation«${y}»(variable«y»))'],
  ['"${~ x ~}"', 'wrapped«"${~ x ~}"»(variable«x»)'],
  ['" ${x}"', 'template«" ${x}"»(text« » interpolation«${x}»(variable«x»))'],
  ['"a \\n ${~ x ~} \\t b"', 'template«"a \\n ${~ x ~} \\t b"»(text«a» interpolation«${~ x ~}»(variable«x») text«b»)'],
  [
    '"${"${"a${b}"}"}"',
    'wrapped«"${"${"a${b}"}"}"»(wrapped«"${"a${b}"}"»(template«"a${b}"»(text«a» interpolation«${b}»(variable«b»))))',
  ],
  [
    '"%{ if a }b%{ else }c%{ endif }"',
    'template«"%{ if a }b%{ else }c%{ endif }"»(if«%{ if a }b%{ else }c%{ endif }»(variable«a» text«b» text«c»))',
  ],
  [
    '"%{if a}%{for k, v in c}${k}%{endfor}%{endif}"',
    'template«"%{if a}%{for k, v in c}${k}%{endfor}%{endif}"»(if«%{if a}%{for k, v in c}${k}%{endfor}%{endif}»(variable«a» for«%{for k, v in c}${k}%{endfor}»(variable«c» interpolation«${k}»(variable«k»))))',
  ],
  ['<<E\nE\n', 'literal«<<E\nE»""'],
  ['<<E\n a\n\n$${b}\n  E \n', 'literal«<<E\n a\n\n$${b}\n  E»" a\\n\\n${b}\\n"'],
  [
    '<<E\r\na\r\n  ${b}\r\nE\r\n',
    'template«<<E\r\na\r\n  ${b}\r\nE»(text«a\r\n  » interpolation«${b}»(variable«b») text«\r\n»)',
  ],
  [
    '<<-E\n    a\n\n      ${b}\n     c $${d}\n   E\n',
    'template«<<-E\n    a\n\n      ${b}\n     c $${d}\n   E»(text«a\n\n      »"a\\n\\n  " interpolation«${b}»(variable«b») text«\n     c $${d}\n»"\\n c ${d}\\n")',
  ],
  [
    '<<-E\n  ${a}\n b\nE\n',
    'template«<<-E\n  ${a}\n b\nE»(text« » interpolation«${a}»(variable«a») text«\n b\n»"\\nb\\n")',
  ],
  ['<<-E\n   a\n  \t b\n  E\n', 'literal«<<-E\n   a\n  \t b\n  E»"a\\n b\\n"'],
  [
    '<<-E\n    %{ if a ~}\n    b\n    %{ endif ~}\n    c\n    E\n',
    'template«<<-E\n    %{ if a ~}\n    b\n    %{ endif ~}\n    c\n    E»(if«%{ if a ~}\n    b\n    %{ endif ~}»(variable«a» text«    b\n») text«    c\n»)',
  ],
  [
    '<<E\na  \n  ${~ b ~}  \n  c\nE\n',
    'template«<<E\na  \n  ${~ b ~}  \n  c\nE»(text«a  \n» interpolation«${~ b ~}»(variable«b») text«  c\n»)',
  ],
  [
    '<<E\n${<<E\nx\nE\n}\nEE\nE\n',
    'template«<<E\n${<<E\nx\nE\n}\nEE\nE»(interpolation«${<<E\nx\nE\n}»(literal«<<E\nx\nE»"x\\n") text«\nEE\n»)',
  ],
  ['<<É\n😀${a}\nÉ\n', 'template«<<É\n😀${a}\nÉ»(text«😀» interpolation«${a}»(variable«a») text«\n»)'],
  ['"${f(\n1\n)}"', 'wrapped«"${f(\n1\n)}"»(f()«f(\n1\n)»(literal«1»))'],
]

const wholeTexts: readonly (readonly [string, string])[] = [
  ['', 'literal«»'],
  ['plain', 'literal«plain»'],
  ['${x}', 'wrapped«${x}»(variable«x»)'],
  [
    'a $ b\n%{ for x in y ~}\n  ${x}\n%{ endfor }\nz$',
    'template«a $ b\n%{ for x in y ~}\n  ${x}\n%{ endfor }\nz$»(text«a $ b\n» for«%{ for x in y ~}\n  ${x}\n%{ endfor }»(variable«y» text«  » interpolation«${x}»(variable«x») text«\n») text«\nz$»)',
  ],
  ['back\\slash "quotes"', 'literal«back\\slash "quotes"»'],
  ['\ufeffa${b}', 'template«a${b}»(text«a» interpolation«${b}»(variable«b»))'],
]

test.each(inExpressions)('%j', (source, expected) => {
  const { expression, problems } = parseExpression(source)
  expect(problems).toEqual([])
  expect(outline(source, expressionNode(expression))).toBe(expected)
})

test.each(wholeTexts)('the whole text %j', (source, expected) => {
  const { template, problems } = parseTemplate(source)
  expect(problems).toEqual([])
  expect(outline(source, expressionNode(template))).toBe(expected)
})

/** What wrote each piece of the decoded text: `source→text`, the text left out where it is the same. */
const runsOf = (source: string, node: Expression) =>
  node.kind === 'literal'
    ? node.text?.runs.map((run) => {
        const slice = source.slice(run.start, run.end)
        return slice === run.text ? slice : `${slice}→${run.text}`
      })
    : undefined

describe('runs of decoded text', () => {
  const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['"plain"', undefined],
    ['""', undefined],
    ['"$5 is 100%"', undefined],
    ['"a\\tb"', ['a', '\\t→\t', 'b']],
    ['"\\\\"', ['\\\\→\\']],
    ['"$${x}-%%{y}"', ['$${→${', 'x}-', '%%{→%{', 'y}']],
    ['"\\U0001f600!"', ['\\U0001f600→😀', '!']],
    ['<<E\na\n$${b}\nc\nE\n', ['a\n', '$${→${', 'b}\nc\n']],
    ['<<-E\n  a\n\n   b\n  E\n', ['a\n\n', ' b\n']],
    ['<<-E\r\n  a\r\n  b\r\n  E\r\n', ['a\r\n', 'b\r\n']],
    ['<<E\nE\n', []],
  ]
  test.each(cases)('%j', (source, runs) => {
    const { expression } = parseExpression(source)
    expect(runsOf(source, expression)).toEqual(runs)
    if (!runs && expression.kind === 'literal') expect(source.slice(1, -1)).toBe(expression.value)
  })
})

test('a heredoc that ends the file is read, with a problem', () => {
  const { expression, problems } = parseExpression('<<E\na\nE')
  expect(expression).toMatchObject({ kind: 'literal', value: 'a\n', end: 7 })
  expect(problems).toEqual([{ message: 'the line must end behind the closing marker of a heredoc', start: 7, end: 7 }])
})

test('an unknown escape is read as the character it precedes, with a problem', () => {
  const { expression, problems } = parseExpression('"a\\.b"')
  expect(expression).toMatchObject({ kind: 'literal', value: 'a.b' })
  expect(problems).toEqual([{ message: '\\. is no escape sequence; write \\\\ for a backslash', start: 2, end: 4 }])
})
