import { describe, expect, test } from 'vitest'
import type { Attribute, Block, Body } from '../../src/read/terraform/hcl/ast.ts'
import { parseHcl } from '../../src/read/terraform/hcl/parse.ts'
import { bodyNode, outline } from './hcl-nodes.ts'

/** Each item with exactly the characters that wrote it. */
const cases: readonly (readonly [string, string])[] = [
  ['', 'body«»'],
  ['\ufeffa=1', 'body«\ufeffa=1»(attribute a«a=1»(literal«1»))'],
  [
    'a = 1 # x\r\n\r\nb = 2',
    'body«a = 1 # x\r\n\r\nb = 2»(attribute a«a = 1»(literal«1») attribute b«b = 2»(literal«2»))',
  ],
  ['b {}', 'body«b {}»(block b«b {}»(body«{}»))'],
  ['b { a = 1 }', 'body«b { a = 1 }»(block b«b { a = 1 }»(body«{ a = 1 }»(attribute a«a = 1»(literal«1»))))'],
  [
    'r "a-b" c "d\\"$${e}" {\n}\n',
    'body«r "a-b" c "d\\"$${e}" {\n}\n»(block r«r "a-b" c "d\\"$${e}" {\n}»(label a-b«"a-b"» label c«c» label d"${e}«"d\\"$${e}"» body«{\n}»))',
  ],
  [
    'a /**/ = /**/ <<E\nx\nE\nb /*\n*/ {\n}',
    'body«a /**/ = /**/ <<E\nx\nE\nb /*\n*/ {\n}»(attribute a«a /**/ = /**/ <<E\nx\nE»(literal«<<E\nx\nE»"x\\n") block b«b /*\n*/ {\n}»(body«{\n}»))',
  ],
]

test.each(cases)('%j', (source, expected) => {
  const { body, problems } = parseHcl(source)
  expect(problems).toEqual([])
  expect(outline(source, bodyNode(body))).toBe(expected)
})

test('where names and headers end', () => {
  const { attributes, blocks } = parseHcl('name  = 1\ntype "l" m {\n}\nbare {\n}').body
  expect(attributes[0]).toMatchObject({ name: 'name', start: 0, nameEnd: 4, end: 9 })
  expect(blocks[0]).toMatchObject({ type: 'type', start: 10, typeEnd: 14, headerEnd: 20 })
  expect(blocks[1]).toMatchObject({ type: 'bare', typeEnd: 29, headerEnd: 29 })
})

/** The names of all that was read, nested as it was read. */
const namesOf = (body: Body): string => {
  const items: (Attribute | Block)[] = [...body.attributes, ...body.blocks]
  const name = (item: Attribute | Block) =>
    'body' in item ? [item.type, ...item.labels.map((l) => l.value)].join('.') + `{${namesOf(item.body)}}` : item.name
  return items
    .sort((a, b) => a.start - b.start)
    .map(name)
    .join(' ')
}

/** What is wrong, what is read nevertheless, and each problem's characters. */
const broken: readonly (readonly [what: string, source: string, names: string, at: readonly string[]])[] = [
  ['a value missing', 'a =\nb = 2', 'b', ['\n']],
  ['a bracket', 'r "a" "b" {\n  x = [1, 2\n}\nr "c" "d" {\n  y = 1\n}', 'r.a.b{} r.c.d{y}', ['}']],
  ['a parenthesis', 'r {\n  x = f(a\n  y = 2\n}\ns {\n}', 'r{y} s{}', ['y']],
  ['a wrong bracket', 'r {\n  x = ]\n  y = 2\n}\nz = 1', 'r{y} z', [']']],
  ['a wrong bracket in a line', 'r { x = ] }\nz = 1', 'r{} z', [']']],
  ['an item of an object', 'r {\n  x = f({\n    a = [{\n      b "c"\n    }]\n  })\n  y = 1\n}', 'r{y}', ['"']],
  ['a brace of an object', 'r {\n  x = {\n    a = 1\n}\ns "t" {\n  y = 1\n}\nz = 1', 'r{x} s.t{y} z', ['{']],
  ['a brace of a block', 'r {\n  s {\n    a = 1\n\n  t {\n  }\n}\nu {\n}', 'r{s{a t{}}} u{}', ['{']],
  ['a quote', 'a = "x\nb = 2', 'b', ['"x']],
  ['an interpolation', 'a = "x ${y\nb = 2\nc = 3', 'b c', ['b']],
  ['an interpolation over lines', 'a = "${f(\n  x y\n)} z"\nb = 2', 'b', ['y']],
  ['an interpolation in a heredoc', 'a = <<E\n${ x ] } {{ "\nE\nb = 2', 'b', [']']],
  ['a heredoc', 'a = <<E\nx\nb = 2', 'b', ['<<E', '\n']],
  ['a comment', 'a = 1\nb = /* 2\nc = 3', 'a', ['/*']],
  ['two items on a line', 'a = 1 b = 2\nc = 3', 'a c', ['b']],
  ['a semicolon', 'a = 1;\nb = 2', 'a b', [';']],
  ['a label', 'r "${x}" {\n  a = 1\n}\nb = 2', 'b', ['"${x}"']],
  ['an equals sign before a block', 'r = {\n  s {\n  }\n}\nb = 2', 'b', ['{']],
  ['an equals sign too many', 'r "s" = {\n  a = 1\n}\nb = 2', 'b', ['=']],
  ['a quoted name', '"a" = 1\nb = 2', 'b', ['"']],
  ['a brace too many', 'a = 1\n}\nb = 2', 'a b', ['}']],
  ['each item of three', 'a = )\nb = ]\nc = }\nd = 1', 'd', [')', ']', '}']],
  ['JSON', '{\n  "a": 1\n}\nb = 1', 'b', ['{']],
]

describe('what is wrong hides nothing else', () => {
  test.each(broken)('%s', (_what, source, names, at) => {
    const { body, problems } = parseHcl(source)
    expect(namesOf(body)).toBe(names)
    expect(problems.map(({ start, end }) => source.slice(start, end))).toEqual(at)
  })
})

/** What HCL refuses and we read as it is meant. */
const readNevertheless: readonly (readonly [source: string, names: string, message: string, at: string])[] = [
  ['a = 1\na = 2', 'a a', 'a is set twice here; keep one', 'a'],
  ['r {\n  a = 1 }', 'r{a}', '} must stand on a line of its own', '}'],
  ['r { s {\n}\n}', 'r{s{}}', 's must begin on a line of its own', 's'],
  ['r {\n  a = 1\n', 'r{a}', 'this block is never closed; add }', '{'],
]

test.each(readNevertheless)('%j is read, with a problem', (source, names, message, at) => {
  const { body, problems } = parseHcl(source)
  expect(namesOf(body)).toBe(names)
  expect(problems.map((problem) => problem.message)).toEqual([message])
  expect(problems.map(({ start, end }) => source.slice(start, end))).toEqual([at])
})

test('problems come in the order of the text', () => {
  const { problems } = parseHcl('r {\n  a = ]\n  b = 1 }\nr {\n  c = )')
  expect(problems.map((problem) => problem.start)).toEqual([10, 20, 24, 32])
})
