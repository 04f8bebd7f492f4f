import { describe, expect, test } from 'vitest'
import { changedLines } from '../../src/diff/lines.ts'
import type { Finding, Report } from '../../src/finding.ts'
import { check } from '../../src/report/check.ts'
import { github } from '../../src/report/github.ts'
import { markdown } from '../../src/report/markdown.ts'
import { review } from '../../src/report/review.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, reportOf, spanOf } from './sample.ts'

const main = 'module "m" {\n  actions = var.actions\n  more = "x"\n}\n'
const policy = 'resource {\n  Action = "s3:*"\n}\n'
const at = spanOf('m/policy.tf', policy, '"s3:*"')
const passed = { at: spanOf('main.tf', main, 'var.actions'), message: 'passed as var.actions', step: true as const }
const other = { at: spanOf('main.tf', main, '"x"'), message: 'also here' }

/** A report of one new finding, after a change from `before`; files that are not named did not change. */
function changedFrom(before: Readonly<Record<string, string>>, given: Partial<Finding> = {}): Report {
  const sources = { 'main.tf': main, 'm/policy.tf': policy }
  const changed = Object.entries(before).map(
    ([path, text]) => [filePath(path), changedLines(text, sources[path as keyof typeof sources])] as const,
  )
  const finding = findingAt(at, { status: 'new', related: [other, passed], ...given })
  return reportOf(sources, { findings: [finding], changed: new Map(changed) })
}
const annotation = (report: Report) => {
  const [command] = commandsIn(github(report))
  const { file = '', line = '' } = command?.properties ?? {}
  return { place: `${file}:${line}`, said: command?.data }
}
const plain = 's3:* grants every s3 action; name the ones you need'

describe('an annotation stands', () => {
  test.each([
    [
      'where the finding does, when that line changed',
      { 'm/policy.tf': 'resource {\n}\n', 'main.tf': '' },
      {},
      'm/policy.tf:2',
    ],
    [
      'where it does, when nothing that leads to it was touched',
      { 'main.tf': main.replace('module', 'MODULE') },
      {},
      'm/policy.tf:2',
    ],
    [
      'where it does, when only a line was removed',
      { 'm/policy.tf': policy.replace('"s3:*"', '"s3:*"\n  Condition = {}') },
      {},
      'm/policy.tf:2',
    ],
    ['where it does, when it was there before', { 'main.tf': '' }, { status: 'existing' }, 'm/policy.tf:2'],
  ] as const)('%s', (_, before, given, place) => {
    expect(annotation(changedFrom(before, given))).toEqual({ place, said: plain })
  })
  test('on the changed line of its way, and names it as the cause', () => {
    expect(annotation(changedFrom({ 'main.tf': main.replace('var.actions', '["s3:Get"]') }))).toEqual({
      place: 'main.tf:2',
      said: `${plain} (at m/policy.tf:2:12; changed here: passed as var.actions)`,
    })
  })
  test('on the way rather than on another place', () => {
    expect(annotation(changedFrom({ 'main.tf': '' })).place).toBe('main.tf:2')
    expect(annotation(changedFrom({ 'main.tf': main.replace('"x"', '"y"') }))).toEqual({
      place: 'main.tf:3',
      said: `${plain} (at m/policy.tf:2:12; changed here: also here)`,
    })
  })
})

test('check runs, reviews and summaries name the cause as well', () => {
  const report = changedFrom({ 'main.tf': main.replace('var.actions', '["s3:Get"]') })
  expect(check(report, undefined).annotations).toMatchObject([{ path: 'main.tf', start_line: 2 }])
  expect(review(report, '', new Set())?.comments).toMatchObject([{ path: 'main.tf', first: 2, last: 2 }])
  expect(markdown(report)).toContain('`m/policy.tf:2:12`<br>changed: `main.tf:2:13` passed as var\\.actions |')
})
