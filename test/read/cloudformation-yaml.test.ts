import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { writtenScalar } from '../../src/read/cloudformation/scalar.ts'
import { parseYaml } from '../../src/read/cloudformation/yaml.ts'
import { filePath, type Span } from '../../src/text/span.ts'
import { child, entry } from '../../src/value/look.ts'
import type { Value } from '../../src/value/value.ts'

const source = (text: string) => ({ path: filePath('t.yaml'), text })
const only = (text: string): Value => {
  const [document] = parseYaml(source(text))
  if (!document?.value) throw new Error(document?.problems[0]?.message ?? 'no document')
  return document.value
}
const problems = (text: string): string[] =>
  parseYaml(source(text)).flatMap((one) => one.problems.map((p) => `${text.slice(p.at.start, p.at.end)}: ${p.message}`))
const cut = (text: string, at: Span): string => text.slice(at.start, at.end)

describe('scalars keep their text', () => {
  test.each([
    ['012345678901', 'number', '012345678901'],
    ['2012-10-17', 'string', undefined],
    ['"012345678901"', 'string', undefined],
    ['true', 'boolean', 'true'],
    ['yes', 'string', undefined],
    ['1_000', 'string', undefined],
    ['0o17', 'string', undefined],
    ['~', 'absent', undefined],
    ['', 'absent', undefined],
  ])('%s is a %s', (text, kind, written) => {
    const value = child(only(`a: [x]\nb: ${text}\n`), 'b') ?? { kind: 'absent' }
    expect(value.kind).toBe(kind)
    if ('source' in value) expect(value.source).toBe(written)
    if (value.kind === 'string') expect(value.value).toBe(text.replaceAll('"', ''))
  })
})

describe('the place of every character', () => {
  const written = (text: string): Value & { kind: 'string' } => {
    const value = child(only(text), 'a')
    if (value?.kind !== 'string' || !value.written) throw new Error('no text')
    return { ...value, written: value.written }
  }
  /** Where a word of the decoded text was written. */
  const placed = (text: string, word: string): string => {
    const value = written(text)
    const mapped = value.written?.text
    const at = value.value.indexOf(word)
    if (!mapped || at < 0) throw new Error(`no ${word} in ${value.value}`)
    expect(mapped.text).toBe(value.value)
    const span = mapped.span(at, at + word.length)
    return `${span.start.toString()} ${cut(text, span)}`
  }
  test.each([
    ['plain', 'a: one two\n', 'two', '7 two'],
    ['plain over lines', 'a: one\n  two\n\n  three\n', 'three', '16 three'],
    ['single quotes', "a: 'it''s here'\n", 'here', '10 here'],
    ['single quotes: the escape', "a: 'it''s here'\n", "'", "6 ''"],
    ['double quotes', 'a: "x\\u0041y z"\n', 'z', '13 z'],
    ['double quotes: the escape', 'a: "x\\u0041y z"\n', 'A', '5 \\u0041'],
    ['double quotes over lines', 'a: "one \\\n   two\n   three"\n', 'three', '20 three'],
    ['literal', 'a: |\n  {"x":\n    "s3:*"}\n', '"s3:*"', '17 "s3:*"'],
    ['literal after empty lines', 'a: |2-\n\n    x\n  y\n', 'y', '16 y'],
    ['literal with CRLF', 'a: |\r\n  one\r\n  two\r\n', 'two', '15 two'],
    ['folded', 'a: >-\n  one\n  two\n\n  three\n', 'three', '21 three'],
    ['folded, more indented', 'a: >-\n  one\n\n     two\n  three\n', 'two', '18 two'],
    ['after a byte order mark', '\uFEFFa: "x y"\n', 'y', '7 y'],
    ['after an emoji', 'a: "😀 y"\n', 'y', '7 y'],
  ])('%s', (_, text, word, expected) => {
    expect(placed(text, word)).toBe(expected)
  })
  test('a range over a folded line end takes in both lines', () => {
    const text = 'a: >-\n  one\n  two\n'
    const mapped = written(text).written?.text
    expect(mapped && cut(text, mapped.span(2, 5))).toBe('e\n  t')
  })
  test.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
    'any text as %s',
    (style) => {
      const texts = fc.string({
        unit: fc.constantFrom('a', 'b', ' ', '\n', "'", '"', '\\', '{', '😀', ':', '#'),
        maxLength: 40,
      })
      fc.assert(
        fc.property(texts, (text) => {
          const yaml = stringify({ a: text }, { defaultStringType: style, lineWidth: 20 })
          const value = child(only(yaml), 'a')
          if (value?.kind !== 'string') return
          const read = value.value
          const mapped = value.written?.text
          expect(mapped?.text).toBe(read)
          for (let at = 0; at < read.length; at++) {
            if (!/[a-z]/.test(read.charAt(at))) continue
            const span = mapped?.span(at, at + 1)
            expect(span && cut(yaml, span)).toBe(read.charAt(at))
          }
        }),
        { numRuns: 200 },
      )
    },
  )
  test('text that does not agree with its source has the whole scalar as its place', () => {
    const mapped = writtenScalar(source('a: xyz'), 'PLAIN', 3, 6, 'other')
    expect(mapped.span(1, 2)).toEqual({ file: 't.yaml', start: 3, end: 6 })
  })
})

describe('collections and tags', () => {
  const text = 'r:\n  - a: 1\n    b: !Sub\n      - "${x}"\n      - {x: !Ref y}\n  - !GetAtt A.Arn\nlast: [1,\n  2]\n'
  test('spans end with the last value', () => {
    const root = only(text)
    const items = child(root, 'r')
    expect(items?.kind === 'list' && items.items.map((item) => cut(text, item.at))).toEqual([
      'a: 1\n    b: !Sub\n      - "${x}"\n      - {x: !Ref y}',
      '!GetAtt A.Arn',
    ])
    expect(cut(text, child(root, 'last')?.at ?? root.at)).toBe('[1,\n  2]')
    expect(cut(text, root.at)).toBe(text.trimEnd())
  })
  test('tags are written out in the long form, at the place of the tag', () => {
    const sub = 'a: !Sub "x"\nb: !Ref Y\nc: !Rain::Embed z\nd: !!str 12\n'
    const root = only(sub)
    const keys = ['a', 'b', 'c'].map((key) => {
      const value = child(root, key)
      const first = value?.kind === 'map' ? value.entries[0] : undefined
      return first && [first.key, cut(sub, first.keyAt)]
    })
    expect(keys).toEqual([
      ['Fn::Sub', '!Sub'],
      ['Ref', '!Ref'],
      ['Fn::Rain::Embed', '!Rain::Embed'],
    ])
    expect(child(root, 'd')).toMatchObject({ kind: 'string', value: '12' })
  })
  test('aliases share what they name and say where they stand', () => {
    const anchored = 'a: &x {k: v}\nb: *x\n'
    const value = child(only(anchored), 'b')
    expect(value && cut(anchored, value.at)).toBe('{k: v}')
    expect(value?.at.via?.map((step) => [cut(anchored, step.at), step.note])).toEqual([['*x', 'alias *x']])
  })
  test('merged keys stand back behind written ones, later maps behind earlier ones', () => {
    const root = only('a: &a {k: 1, l: 1}\nb: &b {k: 2, m: 2}\nc: {<<: [*b, *a], m: 3}\n')
    const merged = child(root, 'c')
    const values = ['k', 'l', 'm'].map((key) => entry(merged, key)?.value)
    expect(values).toMatchObject([{ value: 2 }, { value: 1 }, { value: 3 }])
  })
  test('several documents', () => {
    expect(parseYaml(source('a: 1\n---\nb: 2\n')).map((one) => one.value?.kind)).toEqual(['map', 'map'])
  })
})

describe('what CloudFormation takes although YAML 1.2 does not', () => {
  test('quoted text that goes on at the left', () => {
    const text = "a:\n  b: 'one\n two\n}'\nc: 1\n"
    const value = child(child(only(text), 'a'), 'b')
    expect(value).toMatchObject({ kind: 'string', value: 'one two }' })
    expect(value && cut(text, value.at)).toBe("'one\n two\n}'")
    expect(child(only(text), 'c')).toMatchObject({ value: 1 })
  })
  test('brackets that go on at the left', () => {
    const text = 'a:\n  b: [\n  !Sub "${x}", # ]\n "z"\n]\nc: {d: 1,\ne: "2"}\n'
    const root = only(text)
    const list = child(child(root, 'a'), 'b')
    expect(list?.kind === 'list' && list.items.map((item) => cut(text, item.at))).toEqual(['!Sub "${x}"', '"z"'])
    expect(child(child(root, 'c'), 'e')).toMatchObject({ value: '2' })
  })
  test('but not text that has no end', () => {
    expect(problems("a: 'b\nc: 1\n")).toEqual([": not valid YAML: missing closing 'quote"])
  })
})

describe('hostile files: one clear problem each', () => {
  test.each([
    ['tabs', 'a:\n\tb: 1\n', 'tabs are not allowed as indentation'],
    ['an unclosed quote', 'a: "abc\nb: 1\n', 'missing closing "quote'],
    ['a key written twice', 'Action: 1\nAction: 2\n', 'Action: the key "Action" is written twice; only the last one counts'],
    ['a key written twice that loses a map', 'a: {}\na: 2\n', 'a: the key "a" is written twice; only the last one counts'],
    ['an alias without anchor', 'a: *b\n', '*b: the alias *b has no anchor before it'],
    ['an alias inside its own anchor', 'a: &a [*a]\n', '*a: the alias *a has no anchor before it'],
    ['brackets', '['.repeat(100_000), 'nested deeper than 200 levels'],
    ['maps in maps', '{a: '.repeat(100_000), 'nested deeper than 200 levels'],
    ['lists in lists', '- '.repeat(100_000), 'nested deeper than 200 levels'],
    [
      'indentation',
      Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'nested deeper than 200 levels',
    ],
    ['many values', 'a: [' + 'x,'.repeat(400_000) + ']', 'more than 200000 values'],
    [
      'merged maps',
      `a: &a {${Array.from({ length: 1000 }, (_, i) => `k${i.toString()}: 1`).join(', ')}}\n${Array.from({ length: 300 }, (_, i) => `m${i.toString()}: {<<: *a}`).join('\n')}`,
      'more than 200000 values',
    ],
    ['a thousand bad quotes', 'a: "b\nc: 1\n'.repeat(999), 'missing closing "quote'],
    ['a key that is a list', '? [a]\n: 1\n', 'all keys must be strings'],
  ])('%s', (_, text, expected) => {
    const found = problems(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })
  test('an alias bomb stays a graph', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) =>
        `a${i.toString()}: &a${i.toString()} [${i === 0 ? 'x' : Array.from({ length: 10 }, () => `*a${(i - 1).toString()}`).join(',')}]`,
    )
    expect(only(lines.join('\n')).kind).toBe('map')
  })
  test('any text gives documents and problems, and nothing is thrown', () => {
    const unit = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      "'",
      '"',
      '&a',
      '*a',
      '!Sub ',
      '|',
      '>',
      '#',
      ',',
      '\t',
      '<<',
      '?',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        for (const { problems: found } of parseYaml(source(text)))
          for (const { at } of found) expect(at.start >= 0 && at.end <= text.length && at.start <= at.end).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
