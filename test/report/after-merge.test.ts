import { expect, test } from 'vitest'
import type { Report, Suppressed } from '../../src/finding.ts'
import { afterMergeLines, afterMergeTitle } from '../../src/report/after-merge.ts'
import { json } from '../../src/report/json.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { filePath } from '../../src/text/span.ts'
import { findingAt, reportOf, spanOf } from './sample.ts'

const EVIL = 'evil\n::error::x\u202E`|<b>@everyone'
const text = 'word\n'
const finding = findingAt(spanOf('a.tf', text, 'word'))
const report = reportOf({ 'a.tf': text }, { findings: [finding] })
const waiting = (count: number, config?: string): Report => {
  const one: Suppressed = { ...finding, reason: EVIL, inSource: true }
  const suppressed = Array.from({ length: count }, () => one)
  return { ...report, afterMerge: { suppressed, ...(config === undefined ? {} : { config: filePath(config) }) } }
}

test.each([
  [1, undefined, '1 suppression of this change takes effect after the merge'],
  [2, undefined, '2 suppressions of this change take effect after the merge'],
  [0, 'c.yaml', 'the configuration of this change takes effect after the merge'],
  [1, 'c.yaml', '1 suppression and the configuration of this change take effect after the merge'],
])('%i suppressions and %s', (count, config, title) => {
  expect(afterMergeTitle(waiting(count, config))).toBe(title)
  expect(pretty(waiting(count, config), { durationMs: 0 })).toContain(title)
  expect(markdown(waiting(count, config))).toContain(title)
  expect(afterMergeLines(waiting(count, config), (path) => path)).toHaveLength(count + (config === undefined ? 0 : 1))
})

test('nothing waits', () => {
  expect(afterMergeTitle(report)).toBeUndefined()
  expect(pretty(report, { durationMs: 0 }) + markdown(report)).not.toContain('after the merge')
  expect(json(report, { version: '', durationMs: 0 })).not.toContain('afterMerge')
})

test('what the change says is only text', () => {
  const hostile = waiting(1, EVIL)
  const lines = afterMergeLines(hostile, (path) => path)
  expect(lines.slice(1).join('')).not.toMatch(/[\n\u202E]/)
  expect(pretty(hostile, { durationMs: 0 })).not.toMatch(/^::error|\u202E/m)
  expect(markdown(hostile)).not.toMatch(/^::error|\u202E|<b>(?!`)|[^\u200B`]@everyone/m)
})

test('a page with more than fits is cut with a count', () => {
  const page = markdown(waiting(5000), { limit: 100_000 })
  expect(Buffer.byteLength(page)).toBeLessThan(100_000)
  expect(page).toMatch(/\\\+\d+ more/)
})
