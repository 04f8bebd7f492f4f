import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frame } from '../../src/report/frame.ts'
import { colored } from '../../src/report/palette.ts'
import { pretty } from '../../src/report/pretty.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, reportOf, spanOf, unread } from './sample.ts'

const framed = (text: string, word: string, width = 100): readonly string[] => {
  const path = filePath('a.tf')
  const { source, indent, carets } = frame({ path, text }, spanOf('a.tf', text, word), width)
  return [source, indent + carets]
}

describe('a code frame', () => {
  test.each([
    ['plain', 'x\n  actions = ["s3:*"]\ny', '"s3:*"', ['  actions = ["s3:*"]', '             ^^^^^^']],
    ['the first character', 'word x', 'word', ['word x', '^^^^']],
    ['the last character', 'x word', 'word', ['x word', '  ^^^^']],
    ['tabs', '\tx\t"s3:*"', '"s3:*"', ['    x   "s3:*"', '        ^^^^^^']],
    ['wide characters', '漢字 = "s3:*"', '"s3:*"', ['漢字 = "s3:*"', '       ^^^^^^']],
    ['an emoji of several code points', '👩‍👩‍👧 "s3:*"', '"s3:*"', ['👩‍👩‍👧 "s3:*"', '   ^^^^^^']],
    ['combining marks', 'e\u0301 "s3:*"', '"s3:*"', ['e\u0301 "s3:*"', '  ^^^^^^']],
    ['a wide word', 'x "漢字"', '"漢字"', ['x "漢字"', '  ^^^^^^']],
    ['controls', 'a\u001B[1m word', 'word', ['a␛[1m word', '      ^^^^']],
    ['marks of direction', 'a\u202E word', 'word', ['a<U+202E> word', '          ^^^^']],
    ['a carriage return', 'x word\r\ny', 'word', ['x word', '  ^^^^']],
    ['several lines', 'x {\n  y\n}', '{\n  y\n}', ['x {', '  ^']],
    ['no characters', 'word', '', ['word', '^']],
  ])('with %s', (_, text, word, expected) => {
    expect(framed(text, word)).toEqual(expected)
  })
  test('at the end of the file', () => {
    const { source, indent, carets } = frame(
      { path: filePath('a'), text: 'ab' },
      { file: filePath('a'), start: 2, end: 2 },
      9,
    )
    expect([source, indent + carets]).toEqual(['ab', '  ^'])
  })
  test('of a long line is cut around the word', () => {
    const [source, carets] = framed(`${'a'.repeat(5000)} word ${'b'.repeat(5000)}`, 'word', 20)
    expect(source).toBe('…aaaaaaa word bbbbbbb…')
    expect(carets).toBe('         ^^^^')
  })
  test('of a word that is longer than the line is cut in the word', () => {
    const [source, carets] = framed(`x ${'w'.repeat(900)} y`, 'w'.repeat(900), 20)
    expect(source).toBe(`…${'w'.repeat(20)}…`)
    expect(carets).toBe(` ${'^'.repeat(20)}`)
  })
  test('the carets stand under the word wherever it is', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '漢', '😀', '\u001B'), maxLength: 300 })
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const [source = '', carets = ''] = framed(`${before}WORD${after}`, 'WORD', 40)
        const column = Array.from(source.slice(0, source.indexOf('WORD'))).reduce(
          (sum, c) => sum + (/[漢😀]/u.test(c) ? 2 : 1),
          0,
        )
        expect(source).toContain('WORD')
        expect(carets).toBe(`${' '.repeat(column)}^^^^`)
      }),
    )
  })
  test('of a line of 10 MB is laid out at once', () => {
    const text = `${'x'.repeat(5e6)}word${'x'.repeat(5e6)}`
    const file = { path: filePath('a'), text }
    const started = performance.now()
    for (let i = 0; i < 1000; i++) frame(file, { file: file.path, start: 5e6, end: 5e6 + 4 }, 100)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const text = 'resource "aws_iam_policy" "x" {\n  policy = jsonencode({\n    Action = "s3:*"\n  })\n}\n'
const at = spanOf('iam/a.tf', text, '"s3:*"')

describe('the report for a terminal', () => {
  test('whole', () => {
    const report = reportOf(
      { 'iam/a.tf': text },
      {
        findings: [
          findingAt(at, {
            certainty: 'conditional',
            condition: 'var.admin',
            related: [{ at: spanOf('iam/a.tf', text, 'policy ='), message: 'used here' }],
          }),
        ],
        notRead: [unread('b.json', 'not UTF-8 text')],
        suppressed: [{ ...findingAt(at), reason: 'known', inSource: true }],
        policies: { checked: 40, partly: 2, notRead: 0, flagged: 1 },
      },
    )
    expect(pretty(report, { durationMs: 420, hidden: 2 })).toBe(
      `error[no-wildcard-actions] s3:* grants every s3 action; name the ones you need
 --> iam/a.tf:3:14 in aws_iam_policy.x
  |
3 |     Action = "s3:*"
  |              ^^^^^^
  = only when var.admin
  = iam/a.tf:2:3 used here
  = help: https://example.com/no-wildcard-actions

not read:
  not UTF-8 text
    b.json

1 suppressed
2 possible not shown: --possible shows findings that depend on what is not known
1 error in 1 of 42 policies (1 file, 2 policies partly read, 1 not read) - 0.4 s
`,
    )
  })
  test.each([
    [{ checked: 41, partly: 0, notRead: 0, flagged: 0 }, [], 'no findings in 41 policies (1 file) - 0.1 s\n'],
    [
      { checked: 0, partly: 1, notRead: 0, flagged: 0 },
      [],
      'no findings in 1 policy (1 file, 1 policy partly read) - 0.1 s\n',
    ],
    [
      { checked: 38, partly: 2, notRead: 1, flagged: 2 },
      ['error', 'warning', 'error', 'error'] as const,
      '3 errors, 1 warning in 2 of 41 policies (1 file, 2 policies partly read, 1 not read) - 0.1 s\n',
    ],
    [
      { checked: 1, partly: 0, notRead: 0, flagged: 1 },
      ['info'] as const,
      '1 info in 1 of 1 policy (1 file) - 0.1 s\n',
    ],
  ])('closes with the counts %j', (policies, severities, last) => {
    const findings = severities.map((severity) => findingAt(at, { severity }))
    const notRead = Array.from({ length: policies.notRead }, (_, i) => unread(`${i.toString()}.tf`, 'no'))
    const printed = pretty(reportOf({ 'iam/a.tf': text }, { policies, findings, notRead }), { durationMs: 100 })
    expect(printed.slice(printed.trimEnd().lastIndexOf('\n') + 1)).toBe(last)
  })
  test('shows paths as they are reached from where the user stands', () => {
    const report = reportOf({ 'iam/a.tf': text }, { findings: [findingAt(at)], notRead: [unread('iam/b.tf', 'no')] })
    const printed = pretty(report, { durationMs: 1, path: (path) => path.replace('iam/', '') })
    expect(printed).toContain('--> a.tf:3:14')
    expect(printed).toContain('\n    b.tf\n')
  })
  test('groups what was not read, and says how much is not listed', () => {
    const notRead = [
      ...Array.from({ length: 12 }, (_, i) =>
        unread(`m/${i.toString()}.tf`, 'module source is remote', { resource: `module.m${i.toString()}` }),
      ),
      unread('a.json', 'larger than 10 MB'),
    ]
    expect(pretty(reportOf({}, { notRead }), { durationMs: 0 })).toContain(
      `not read:
  module source is remote
    m/0.tf module.m0
    m/1.tf module.m1
    m/2.tf module.m2
    m/3.tf module.m3
    m/4.tf module.m4
    7 more: --format json lists all
  larger than 10 MB
    a.json
`,
    )
  })
  test('cuts a list of many reasons', () => {
    const notRead = Array.from({ length: 25 }, (_, i) => unread(`${i.toString()}.tf`, `reason ${i.toString()}`))
    expect(pretty(reportOf({}, { notRead }), { durationMs: 0 })).toContain('\n  5 more: --format json lists all\n')
  })
  test('is coloured on request only', () => {
    const report = reportOf({ 'iam/a.tf': text }, { findings: [findingAt(at)] })
    const painted = pretty(report, { durationMs: 0, palette: colored })
    expect(painted).toContain('\u001B[31m')
    expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(pretty(report, { durationMs: 0 }))
  })
  test('no text of the repository acts', () => {
    const evil = 'x\n::error file=README.md::forged\r##[add-path]/tmp\u001B[2J\u202E'
    const path = `${evil}.tf`
    const source = `${evil} word`
    const finding = findingAt(spanOf(path, source, 'word'), {
      message: evil,
      resource: evil,
      condition: evil,
      related: [{ at: spanOf(path, source, 'word'), message: evil }],
    })
    const report = reportOf(
      { [path]: source },
      { findings: [finding], notRead: [unread(path, evil, { resource: evil })] },
    )
    const printed = pretty(report, { durationMs: 0 })
    expect(commandsIn(printed)).toEqual([])
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
  })
})
