import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { github } from '../../src/report/github.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, many, reportOf, spanOf, unread } from './sample.ts'

const text = 'x\n  Action = ["s3:*", "ec2:*"]\n'
const at = spanOf('a.tf', text, '"s3:*"')

describe('annotations', () => {
  test('stand on the offending word', () => {
    expect(github(reportOf({ 'a.tf': text }, { findings: [findingAt(at)] }))).toBe(
      `::error file=a.tf,line=2,endLine=2,col=13,endColumn=19,title=no-wildcard-actions::s3:* grants every s3 action; name the ones you need
1 error in 1 of 1 policy (1 file)
`,
    )
  })
  test.each([
    ['over lines have no columns', 'Action', 'x {\n Action\n}\n', '{\n Action\n}', { line: '1', endLine: '3' }],
    ['that end with a line end there', 'x\n', 'x\ny', 'x\n', { line: '1', endLine: '1' }],
    ['without characters have no columns', '', 'x\ny', '', { line: '1', endLine: '1' }],
  ])('%s', (_, __, source, word, expected) => {
    const report = reportOf({ 'a.tf': source }, { findings: [findingAt(spanOf('a.tf', source, word))] })
    const [command] = commandsIn(github(report))
    expect(command?.properties).toEqual({ file: 'a.tf', title: 'no-wildcard-actions', ...expected })
  })
  test('of one statement are one, the worst, and count the others', () => {
    const scope = spanOf('a.tf', text, text)
    const other = spanOf('a.tf', text, '"ec2:*"')
    const findings = [
      findingAt(at, { scope, severity: 'warning', message: 'first' }),
      findingAt(other, { scope, severity: 'error', message: 'worst', condition: 'var.x' }),
      findingAt(other, { scope, severity: 'info', message: 'third' }),
    ]
    expect(commandsIn(github(reportOf({ 'a.tf': text }, { findings })))).toMatchObject([
      { name: 'error', data: 'worst (only when var.x) (and 2 more in this statement)' },
    ])
  })
  test('of a resource count the others there', () => {
    const findings = [findingAt(at, { path: null }), findingAt(at, { path: null })]
    expect(github(reportOf({ 'a.tf': text }, { findings }))).toContain('(and 1 more here)\n')
  })
  test('name what was not read', () => {
    const [notice] = commandsIn(github(reportOf({}, { notRead: [unread('a', 'b')] })))
    expect(notice).toEqual({
      name: 'notice',
      properties: { title: 'iam-lint' },
      data: '1 not read: see the whole report',
    })
  })
})

describe('no more than GitHub shows', () => {
  const sorted = (findings: readonly Finding[]): Record<string, number> => {
    const sources = { 'a.tf': many(60, 'error').text }
    const names = commandsIn(github(reportOf(sources, { findings }))).map(({ name }) => name)
    return Object.fromEntries(
      ['error', 'warning', 'notice'].map((name) => [name, names.filter((each) => each === name).length]),
    )
  }
  test.each([
    [0, 0, 0],
    [9, 9, 0],
    [10, 10, 0],
    [11, 10, 1],
    [50, 10, 1],
    [51, 10, 1],
  ])('%i errors', (count, error, notice) => {
    expect(sorted(many(count, 'error').findings)).toEqual({ error, warning: 0, notice })
  })
  test('infos leave a notice for the rest', () => {
    expect(sorted(many(30, 'info').findings)).toEqual({ error: 0, warning: 0, notice: 10 })
  })
  test('the worst come first, and the rest is counted exactly', () => {
    const warnings = many(12, 'warning').findings.map((f) => ({
      ...f,
      scope: { ...f.scope, start: f.scope.start + 1 },
    }))
    const findings = [...warnings, ...many(13, 'error').findings]
    const found = commandsIn(github(reportOf({ 'a.tf': many(20, 'error').text }, { findings })))
    expect(found.slice(0, 10).every(({ name }) => name === 'error')).toBe(true)
    expect(found.slice(10, 20).every(({ name }) => name === 'warning')).toBe(true)
    expect(found.slice(20)).toMatchObject([
      { name: 'notice', data: '+5 more without an annotation: see the whole report' },
    ])
  })
})

test('a hostile name stays a name', () => {
  const path = 'evil\n::error file=README.md,line=1::forged.tf'
  const finding = findingAt(
    { file: filePath(path), start: 0, end: 1 },
    { message: 'x\r\n::add-path::/tmp', rule: 'a,b:c' },
  )
  expect(commandsIn(github(reportOf({ [path]: 'x' }, { findings: [finding] })))).toEqual([
    {
      name: 'error',
      properties: { file: path, line: '1', endLine: '1', col: '1', endColumn: '2', title: 'a,b:c' },
      data: 'x␍␊::add-path::/tmp',
    },
  ])
})
