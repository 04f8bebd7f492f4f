import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDocument } from '../../src/read/json/document.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { composed, verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { child, listed } from '../../src/value/look.ts'
import { hole, unknown, type Value } from '../../src/value/value.ts'

const file = filePath('p.json')
const parse = (text: string) => parseJson(verbatim(file, text))
const slice = (text: string, { at }: { at: { start: number; end: number } }) => text.slice(at.start, at.end)

/** Every node of a value, the keys of maps too. */
function nodes(value: Value): { at: Value['at'] }[] {
  if (value.kind === 'list') return [value, ...value.items.flatMap(nodes)]
  if (value.kind === 'map') return [value, ...value.entries.flatMap((e) => [{ at: e.keyAt }, ...nodes(e.value)])]
  return [value]
}

/** What a value says, as `JSON.parse` would. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map(plain)
    case 'map':
      return Object.fromEntries(value.entries.map((e) => [e.key, plain(e.value)]))
    case 'string':
    case 'number':
    case 'boolean':
      return value.value
    default:
      return null
  }
}

describe('what is reported and read over', () => {
  test.each([
    ['\uFEFF{}', 'the file starts with a byte order mark; AWS rejects it, remove it', '\uFEFF'],
    ['{ // why\n}', 'JSON has no comments; AWS rejects it, remove this one', '// why'],
    ['[1, /* two */ 2]', 'JSON has no comments; AWS rejects it, remove this one', '/* two */'],
    ['[1, 2,]', 'the last item is followed by a comma; AWS rejects it, remove it', ','],
    ['{"a": 1, "a": 2}', 'the key "a" is written twice; one of the two is lost', '"a"'],
    ['["\\x41"]', 'JSON has no such escape', '\\x'],
  ])('%s', (text, message, at) => {
    const { value, problems, broken } = parse(text)
    expect(problems.map((p) => [p.message, slice(text, p)])).toEqual([[message, at]])
    expect([value?.kind, broken]).not.toContain(undefined)
    expect(broken).toBe(false)
  })
})

describe('what stops the reading leaves the containers open', () => {
  test.each([
    ['', 'expected a value'],
    ['{"Statement": [', 'expected ]'],
    ['{"Statement": [{"Effect": "Allow"', 'expected , or }'],
    ['{"Statement"', 'expected : after the key'],
    ['{"a": "unclosed\n}', 'the string is not closed on its line'],
    ['{"a": nope}', 'expected a value'],
    ['{a: 1}', 'expected a key in double quotes'],
    ['[1 2]', 'expected , or ]'],
    ['{} {}', 'expected the end of the document'],
    ['['.repeat(100_000), 'nested deeper than 200 levels'],
  ])('%#', (text, message) => {
    const { value, problems, broken } = parse(text)
    expect(problems.at(-1)?.message).toBe(message)
    expect(broken).toBe(true)
    if (value?.kind === 'map' && text !== '{} {}') expect(value.open).toBe('the JSON breaks off')
  })
})

test('what was read before the break is kept', () => {
  const { value } = parse('{"Statement": [{"Action": "s3:*"}, {"Action"')
  const [first] = listed(child(value, 'Statement'))
  expect(child(first, 'Action')).toMatchObject({ kind: 'string', value: 's3:*' })
})

describe('places', () => {
  test('a policy inside a string inside a file', () => {
    const text = String.raw`{"policy": "{\"Action\": [\"\u0073qs:Send\", \"s3:*\"]}"}`
    const inner = child(parse(text).value, 'policy')
    const actions = listed(child(asDocument(inner as Value), 'Action'))
    expect(actions.map((a) => [plain(a), slice(text, a)])).toEqual([
      ['sqs:Send', String.raw`\"\u0073qs:Send\"`],
      ['s3:*', String.raw`\"s3:*\"`],
    ])
  })

  test('an emoji before the word, counted in UTF-16 units', () => {
    const text = '{"Sid": "😀", "Action": "s3:*"}'
    const action = child(parse(text).value, 'Action')
    expect(action && slice(text, action)).toBe('"s3:*"')
  })
})

describe('holes', () => {
  const bucket = unknown({ file, start: 7, end: 13 }, 'var.bucket has no default', hole('free', 'var.bucket'))
  const text = (before: string, after: string) =>
    composed([verbatim(file, before), { hole: { file, start: 50, end: 60 } }, verbatim(file, after)])

  test('in a string it is a piece of a pattern', () => {
    const { value } = parseJson(text('["arn:aws:s3:::', '/*"]'), [bucket])
    expect(listed(value)[0]).toMatchObject({
      kind: 'pattern',
      parts: ['arn:aws:s3:::', { origin: 'var.bucket' }, '/*'],
    })
  })
  test('in the place of a value it is that value', () => {
    const actions: Value = { kind: 'json', value: { kind: 'list', items: [], at: bucket.at }, at: bucket.at }
    const { value } = parseJson(text('{"Action": ', '}'), [actions])
    expect(child(value, 'Action')).toMatchObject({ kind: 'list', items: [] })
  })
  test('in a list it leaves the list open, in a map the map', () => {
    expect(parseJson(text('["a", ', ']'), [bucket]).value).toMatchObject({
      items: [{ value: 'a' }],
      open: 'var.bucket has no default',
    })
    expect(parseJson(text('{', '}'), [bucket]).value).toMatchObject({ open: 'var.bucket has no default' })
  })
  test('the same character in the file is text', () => {
    expect(parse('["\uFFFC"]').value).toMatchObject({ items: [{ kind: 'string', value: '\uFFFC' }] })
  })
  test.each(['{"Resource": ${arn}}', '{"Resource": {{ arn }}}'])('%s is filled in elsewhere', (source) => {
    expect(child(parse(source).value, 'Resource')).toMatchObject({
      kind: 'unknown',
      because: 'arn is filled in elsewhere',
    })
  })
})

describe('properties', () => {
  test('says what JSON.parse says, and every node re-reads to itself', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const { value, broken } = parse(text)
        expect(broken).toBe(false)
        expect(plain(value as Value)).toEqual(JSON.parse(text))
        for (const node of nodes(value as Value)) {
          const again = parse(slice(text, node))
          expect(again.broken).toBe(false)
        }
      }),
    )
  })
  test('never throws, whatever the text', () => {
    const junk = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', '/', '*', '$', 'a', '1', '\uFFFC', '\uFEFF'),
    })
    fc.assert(fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => void parse(text)))
  })
})
