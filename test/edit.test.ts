import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { applied } from '../src/edit/apply.ts'
import type { Change, Data } from '../src/edit/change.ts'
import { editsOf } from '../src/edit/edits.ts'
import { parseHcl } from '../src/read/terraform/hcl/parse.ts'
import { filePath } from '../src/text/span.ts'

type At = { readonly file: ReturnType<typeof filePath>; readonly start: number; readonly end: number }

/** What a text is after a change of the place between «…», or `undefined` when there is none. */
function after(name: string, marked: string, change: (at: At) => Change): string | undefined {
  const file = filePath(name)
  const text = marked.replace(/[«»]/g, '')
  const start = marked.indexOf('«')
  const at = { file, start, end: marked.indexOf('»') - 1 }
  const edits = editsOf({ description: '', changes: [change(at)] }, () => ({ path: file, text }))
  return edits && applied(text, [edits]).text
}

const condition = {
  type: 'condition',
  arguments: { test: 'StringEquals', variable: 'aws:SourceAccount', values: ['1'] },
}
const put =
  (path: string[] = ['New'], value: Data = 'v', more: object = {}) =>
  (into: At): Change => ({ do: 'insert', into, path, value, ...more })
const deep = put(['Condition', 'StringEquals', 'aws:SourceAccount'], '123')

describe('a member is put in', () => {
  const table: [string, string, string, (into: At) => Change, string][] = [
    ['JSON on a line', 'a.json', '«{ "a": 1 }»', put(), '{ "a": 1, "New": "v" }'],
    [
      'JSON without blanks',
      'a.json',
      '«{"a":1}»',
      deep,
      '{"a":1, "Condition":{"StringEquals":{"aws:SourceAccount":"123"}}}',
    ],
    ['JSON on lines', 'a.json', '«{\n  "a": 1\n}»', put(), '{\n  "a": 1,\n  "New": "v"\n}'],
    [
      'JSON on lines, with maps on the way',
      'a.json',
      '[\n\t«{\n\t\t"a": [1, {}]\n\t}»\n]',
      deep,
      '[\n\t{\n\t\t"a": [1, {}],\n\t\t"Condition": {\n\t\t  "StringEquals": {\n\t\t    "aws:SourceAccount": "123"\n\t\t  }\n\t\t}\n\t}\n]',
    ],
    [
      'JSON with several members on a line',
      'a.json',
      '«{ "a": 1,\n  "b": 2, "c": 3\n}»',
      put(),
      '{ "a": 1,\n  "b": 2, "c": 3, "New": "v"\n}',
    ],
    ['JSON with \\r\\n', 'a.json', '«{\r\n  "a": 1\r\n}»', put(), '{\r\n  "a": 1,\r\n  "New": "v"\r\n}'],
    [
      'a map that is there',
      'a.json',
      '«{ "Condition": { "Bool": { "x": true }, "StringEquals": { "b": "c" } } }»',
      deep,
      '{ "Condition": { "Bool": { "x": true }, "StringEquals": { "b": "c", "aws:SourceAccount": "123" } } }',
    ],
    [
      'JSON in a heredoc',
      'a.tf',
      'p = <<EOF\n«{\n  "a": "${x["k"]}"\n}»\nEOF\n',
      put(),
      'p = <<EOF\n{\n  "a": "${x["k"]}",\n  "New": "v"\n}\nEOF\n',
    ],
    ['JSON in quotes of YAML', 'a.yaml', `p: '«{ "a": 1 }»'`, put(), `p: '{ "a": 1, "New": "v" }'`],
    [
      'HCL on lines',
      'a.tf',
      'x = jsonencode(«{\n  Effect = "Allow" # why\n  Action = f("}", [a.b])\n}»)',
      deep,
      'x = jsonencode({\n  Effect = "Allow" # why\n  Action = f("}", [a.b])\n  Condition = {\n    StringEquals = {\n      "aws:SourceAccount" = "123"\n    }\n  }\n})',
    ],
    [
      'HCL on lines with commas',
      'a.tf',
      'x = «{\n  a = 1,\n  b = 2, // two\n}»',
      put(),
      'x = {\n  a = 1,\n  b = 2, // two\n  New = "v",\n}',
    ],
    [
      'HCL on lines with commas between them',
      'a.tf',
      'x = «{\n  a = 1,\n  b = 2 // two\n}»',
      put(),
      'x = {\n  a = 1,\n  b = 2, // two\n  New = "v"\n}',
    ],
    [
      'HCL on a line',
      'a.tf',
      'x = «{ a = 1 }»',
      deep,
      'x = { a = 1, Condition = { StringEquals = { "aws:SourceAccount" = "123" } } }',
    ],
    ['HCL with colons', 'a.tf', 'x = «{ a : 1 }»', put(), 'x = { a : 1, New : "v" }'],
    [
      'YAML by indentation',
      'a.yaml',
      'S:\n  - «Effect: Allow # yes\n    Action:\n    - a\n    - b»\n\n  # next\n  - x: 1\n',
      deep,
      "S:\n  - Effect: Allow # yes\n    Action:\n    - a\n    - b\n    Condition:\n      StringEquals:\n        aws:SourceAccount: '123'\n\n  # next\n  - x: 1\n",
    ],
    [
      'YAML with quotes of its own',
      'a.yaml',
      '«a: "b"\nc: |\n  d: e\n»',
      put(['New'], '12'),
      'a: "b"\nc: |\n  d: e\nNew: "12"\n',
    ],
    [
      'YAML, a mapping that is there',
      'a.yaml',
      '«a: b\nCondition:\n  StringEquals:\n    x: y\nd: e»',
      deep,
      "a: b\nCondition:\n  StringEquals:\n    x: y\n    aws:SourceAccount: '123'\nd: e",
    ],
    ['YAML in braces', 'a.yaml', "s: «{ a: b, c: 'd, e' }»", put(['New'], '12'), "s: { a: b, c: 'd, e', New: '12' }"],
    [
      'a resource of a template',
      'a.yaml',
      'R:\n  «A»:\n    T: x\n  B:\n    T: y\n',
      put(['P', 'Q'], 'z', { key: 'A' }),
      'R:\n  A:\n    T: x\n    P:\n      Q: z\n  B:\n    T: y\n',
    ],
    [
      'a resource in JSON',
      'a.json',
      '{ «"A"»: { "P": { "x": 1 } } }',
      put(['P', 'Q'], 'z', { key: 'A' }),
      '{ "A": { "P": { "x": 1, "Q": "z" } } }',
    ],
    [
      'a block, its equals signs below each other',
      'a.tf',
      '«resource "a" "b"» {\n  x   = 1\n  abc = 2 # two\n}\n',
      put(['longer'], 'v'),
      'resource "a" "b" {\n  x      = 1\n  abc    = 2 # two\n  longer = "v"\n}\n',
    ],
    [
      'a block, behind the arguments',
      'a.tf',
      '«resource "a" "b"» {\n  p   = <<EOF\n}\nEOF\n  abc = 2\n\n  inner {\n    x = 1\n  }\n}\n',
      put(['n'], 'v'),
      'resource "a" "b" {\n  p   = <<EOF\n}\nEOF\n  abc = 2\n  n   = "v"\n\n  inner {\n    x = 1\n  }\n}\n',
    ],
    ['an empty block', 'a.tf', '  «resource "a" "b"» {}', put(['n'], 'v'), '  resource "a" "b" {\n    n = "v"\n  }'],
    [
      'a block in a block',
      'a.tf',
      '«statement» {\n  actions = ["a"]\n}\n',
      put(['Condition'], 'v', { block: condition }),
      'statement {\n  actions = ["a"]\n\n  condition {\n    test     = "StringEquals"\n    variable = "aws:SourceAccount"\n    values   = ["1"]\n  }\n}\n',
    ],
  ]
  test.each(table)('%s', (_, name, text, change, expected) => {
    expect(after(name, text, change)).toBe(expected)
    if (name.endsWith('.tf')) expect(parseHcl(expected).problems).toEqual([])
  })
})

describe('nothing is put in where', () => {
  const table: [string, string, string, ((into: At) => Change)?][] = [
    ['it is there already', 'a.json', '«{ "New": 1 }»'],
    ['it is there in other case', 'a.json', '«{ "new": 1 }»'],
    ['it is there as null', 'a.tf', '«resource "a" "b"» {\n  New = null\n}'],
    ['the map is computed', 'a.tf', 'x = «{ for k in y : k => 1 }»'],
    ['the place is an expression', 'a.tf', 'x = «merge(a, b)»'],
    ['the quotes are escaped', 'a.tf', 'x = "«{ \\"a\\": 1 }»"'],
    ['a function of CloudFormation stands for the map', 'a.yaml', '«a: 1\nCondition:\n  Fn::If: [x, {}, {}]»', deep],
    ['such a function in JSON', 'a.json', '«{ "Condition": { "Fn::If": ["x", {}, {}] } }»', deep],
    ['a tag stands for the map', 'a.yaml', '«a: 1\nCondition: !If [x, {}, {}]»', deep],
    ['a mapping is merged', 'a.yaml', '«<<: *x\na: 1»'],
    ['the mapping is an alias', 'a.yaml', '«a: 1\nCondition: *x»', deep],
    ['it would need escapes', 'a.json', '«{ "a": 1 }»', put(['New'], '"')],
    ['it would be a template', 'a.tf', 'x = «{ a = 1 }»', put(['New'], '${x}')],
    ['another key stands there', 'a.yaml', '«A»:\n  T: x\n', put(['P'], 'z', { key: 'B' })],
    ['no map is below the key', 'a.yaml', '«A»: x\nB:\n  y: z\n', put(['P'], 'z', { key: 'A' })],
    [
      'a condition like it is there',
      'a.tf',
      '«statement» {\n  condition {\n    test     = "StringEquals"\n    variable = "aws:sourceaccount"\n    values   = ["*"]\n  }\n}',
      put([], '', { block: condition }),
    ],
    [
      'conditions come from a list',
      'a.tf',
      '«statement» {\n  dynamic "condition" {\n  }\n}',
      put([], '', { block: condition }),
    ],
    ['the body is on one line', 'a.tf', '«resource "a" "b"» { x = 1 }'],
    ['the braces do not match', 'a.json', '«{ "a": [1 }»'],
  ]
  test.each(table)('%s', (_, name, text, change = put()) => {
    expect(after(name, text, change)).toBeUndefined()
  })
})

describe('a word is replaced', () => {
  const by =
    (was: string, text: string) =>
    (at: At): Change => ({ do: 'replace', at, was, text })
  test.each([
    ['a.json', '["x", «"s3:x"»]', 's3:x', 'y', '["x", "y"]'],
    ['a.yaml', `a: «'x'»`, 'x', '1 2', `a: '1 2'`],
    ['a.yaml', 'a: «s3:x»', 's3:x', 's3:y', 'a: s3:y'],
    ['a.tf', 'a = «43200»', '43200', '3600', 'a = 3600'],
    ['a.tf', 'a = «"43200"»', '43200', '3600', 'a = "3600"'],
    ['a.tf', 'a = «"${x}"»', 'x', 'y', undefined],
    ['a.tf', 'a = «var.x»', 'x', 'y', undefined],
    ['a.tf', 'a = «local»', 'local', 'y', undefined],
    ['a.json', '«"a\\u0062"»', 'ab', 'y', undefined],
    ['a.yaml', 'a: «x»', 'x', '*y', undefined],
    ['a.yaml', 'a: «x»', 'x', '12', undefined],
    ['a.yaml', 'a: «x»', 'x', 'true', undefined],
    ['a.json', '«"x"»', 'x', 'x', undefined],
    ['a.json', '«"x"»', 'x', '"', undefined],
  ])('%s %s: %s by %s', (name, text, was, word, expected) => {
    expect(after(name, text, by(was, word))).toBe(expected)
  })
})

describe('an item is taken out', () => {
  test.each([
    ['a.json', '["a", «"b"», "c"]', '["a", "c"]'],
    ['a.json', '["a", «"b"»]', '["a"]'],
    ['a.json', '[\n  «"a"»,\n  "b"\n]', '[\n  "b"\n]'],
    ['a.json', '[\n  "a",\n  «"b"»\n]', '[\n  "a"\n]'],
    ['a.tf', 'x = [\n  "a",\n  «"b"», # why\n  "c",\n]', 'x = [\n  "a",\n  "c",\n]'],
    ['a.yaml', 'x:\n  - a\n  - «b» # why\n  - c\n', 'x:\n  - a\n  - c\n'],
    ['a.yaml', 'x:\r\n- «a»\r\n- b\r\n', 'x:\r\n- b\r\n'],
    ['a.yaml', 'x:\n  - «a»\n', undefined],
    ['a.json', '[«"a"»]', undefined],
    ['a.json', '{ "x": 1, "y": «"a"» }', undefined],
  ])('%s %s', (name, text, expected) => {
    expect(after(name, text, (at) => ({ do: 'remove', at }))).toBe(expected)
  })
})

describe('of any data', () => {
  const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/).filter((name) => !/^(?:new|ref|__proto__)$/i.test(name))
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('a: b', '- x', '# y', '{', "it's", 'x"y'),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }),
    value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(scalar, { maxLength: 3 }), tie('tree')),
  }))

  test('JSON stays what it was but for the new member', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('', ' ', '\t', 2, 3), (data, indent) => {
        const text = JSON.stringify(data, null, indent)
        const result = after('a.json', `«${text.replace(/[«»]/g, '')}»`, put(['New', 'inner'], 'v'))
        // Text that a template of HCL could be is not taken for text.
        if (result === undefined) expect(text).toMatch(/[$%]\{/)
        else
          expect(JSON.parse(result)).toEqual({
            ...(JSON.parse(text.replace(/[«»]/g, '')) as object),
            New: { inner: 'v' },
          })
      }),
    )
  })

  test('YAML stays what it was but for the new member, or is left alone', () => {
    let made = 0
    fc.assert(
      fc.property(tree, fc.constantFrom(2, 4), fc.boolean(), (data, indent, indentSeq) => {
        const text = stringify(data, { indent, indentSeq, lineWidth: 0 }).replace(/[«»]/g, '').trimEnd()
        const result = after('a.yaml', `«${text}»`, put(['New', 'inner'], '1:2'))
        if (result === undefined) return
        made++
        expect(parse(result)).toEqual({ ...(parse(text) as object), New: { inner: '1:2' } })
      }),
      { numRuns: 150 },
    )
    expect(made).toBeGreaterThan(75)
  })

  test('anything at all comes to an end', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '${',
      '<<EOF\n',
      'EOF\n',
      '# ',
      '//',
      '/*',
      '*/',
      '\n',
      ' ',
      'a',
      '=',
      ':',
      ',',
      '- ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.tf', 'a.yaml', 'a.json'), (pieces, name) => {
        const text = pieces.join('')
        for (const change of [put(), deep, (at: At): Change => ({ do: 'remove', at })])
          after(name, `«${text}»${text}`, change)
      }),
      { numRuns: 500 },
    )
  })
})

test('of edits that touch each other the first is made, each group whole or not at all', () => {
  const edit = (start: number, end: number, text: string) => ({ file: filePath('a'), start, end, text })
  expect(
    applied('abcdef', [[edit(0, 1, 'X'), edit(4, 5, 'Y')], [edit(2, 3, '_'), edit(4, 4, '!')], [edit(2, 2, '-')]]),
  ).toEqual({
    text: 'Xb-cdYf',
    made: [0, 2],
  })
})
