import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { changedLines } from '../../src/diff/lines.ts'
import { countBySeverity, type Finding, type Report } from '../../src/finding.ts'
import { check } from '../../src/report/check.ts'
import { comment } from '../../src/report/comment.ts'
import { countsLine } from '../../src/report/counts.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { review } from '../../src/report/review.ts'
import { sarif } from '../../src/report/sarif.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { many, reportOf, unread } from './sample.ts'

/** A change whose every line brings a finding; a third of them are warnings. */
function reportWith(count: number): Report {
  const { text, findings } = many(count, 'error')
  const fresh = findings.map((finding, at): Finding => ({
    ...finding,
    status: 'new',
    severity: at % 3 === 2 ? 'warning' : 'error',
    fingerprint: at.toString(16).padStart(16, '0'),
  }))
  return reportOf(
    { 'a.tf': text },
    {
      findings: fresh,
      notRead: [unread('b', 'no')],
      changed: new Map([[filePath('a.tf'), changedLines(undefined, text)]]),
      baseSources: new Map(),
      existing: 4,
      fixed: [],
    },
  )
}

/** Of a page of Markdown, the findings that have a row, and those that are said to have none. */
function tabled(page: string): number {
  const rows = page.split('\n').filter((line) => /^\| (?:error|warning) \|/.test(line)).length
  const [, more = '0'] = /\\\+(\d+) more: the JSON report lists all/.exec(page) ?? []
  return rows + Number(more)
}

const plain = (text: string): string => text.replaceAll('\\', '')

describe.each([0, 9, 10, 11, 50, 51, 5001])('%i findings', { timeout: 60_000 }, (count) => {
  const report = reportWith(count)
  const line = countsLine(report)
  const { error, warning } = countBySeverity(report.findings)
  const look = { version: '1', durationMs: 0 }

  test('are counted in one sentence', () => {
    expect(error + warning).toBe(count)
    const numbers = [...line.matchAll(/(\d+) new (?:error|warning)/g)].map(([, number]) => Number(number))
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(count)
  })
  test('are the same number in annotations', () => {
    const page = github(report)
    const commands = commandsIn(page)
    const shown = (name: string) => commands.filter((one) => one.name === name).length
    expect([shown('error'), shown('warning')]).toEqual([Math.min(error, 10), Math.min(warning, 10)])
    const [, more = '0'] = /\+(\d+) more without an annotation/.exec(page) ?? []
    expect(shown('error') + shown('warning') + Number(more)).toBe(count)
    expect(page).toContain(`\n${line}\n`.slice(count === 0 ? 1 : 0))
  })
  test.each([
    ['the job summary', markdown(report)],
    ['the comment', comment(report, { tag: '' })],
    ['the check run', check(report, undefined).summary],
  ])('are the same number in %s', (_, page) => {
    expect(plain(page)).toContain(line)
    expect(tabled(page)).toBe(count)
  })
  test('are the same number in the review', () => {
    const made = review(report, '', new Set())
    expect(made === undefined).toBe(count === 0)
    if (!made) return
    const [, told] = /(\d+) findings? on changed lines/.exec(made.body) ?? []
    const [, more = '0'] = /\\\+(\d+) more without a comment/.exec(made.body) ?? []
    expect([Number(told), Number(told) + Number(more)]).toEqual([made.comments.length, count])
    expect(plain(made.body)).toContain(line)
  })
  test('are the same number in the annotations of the check run', () => {
    const { annotations, summary } = check(report, undefined)
    const [, left = '0'] = /^(\d+) findings? of \d+ without an annotation/.exec(summary) ?? []
    expect(annotations.length + Number(left)).toBe(count)
  })
  test('are the same number in the formats that programs read', () => {
    const counted = JSON.parse(json(report, look)) as { findings: unknown[]; summary: Record<string, number> }
    expect([counted.findings.length, counted.summary['error'], counted.summary['warning']]).toEqual([
      count,
      error,
      warning,
    ])
    const log = JSON.parse(
      sarif(report, { ...look, home: 'https://e.com', rules: [], packed: (text) => gzipSync(text).length }),
    ) as { runs: [{ results: unknown[]; properties: Record<string, unknown>; invocations: unknown }] }
    const [, left = '0'] = /(\d+) results? of \d+ left out/.exec(JSON.stringify(log.runs[0].invocations)) ?? []
    expect(log.runs[0].results.length + Number(left)).toBe(count)
    expect(log.runs[0].properties).toMatchObject({ counts: line, error, warning })
    expect(/failures="(\d+)"/.exec(junit(report, look))?.[1]).toBe(count.toString())
    expect(junit(report, look)).toContain(`value="${line}"`)
    const issues = JSON.parse(gitlab(report)) as { readonly severity: string }[]
    expect(issues.filter(({ severity }) => severity === 'critical' || severity === 'major')).toHaveLength(count)
  })
  test('are the same number at a terminal', () => {
    const page = pretty(report, { durationMs: 0 })
    expect(page).toContain(`${line} - `)
    expect(page.match(/^(?:error|warning)\[/gm) ?? []).toHaveLength(count)
  })
})

describe('a check run', () => {
  test.each(['ä😀', '*', '\u202E'])('of long messages of %j has texts that GitHub takes', (letter) => {
    const { findings, ...report } = reportWith(2000)
    const long = findings.map((finding) => ({ ...finding, message: letter.repeat(5000), rule: letter.repeat(300) }))
    const { title, summary, annotations } = check({ ...report, findings: long }, undefined)
    expect(Buffer.byteLength(summary)).toBeLessThan(65_535)
    expect(title.length).toBeLessThanOrEqual(255)
    expect(annotations).toHaveLength(1000)
    expect(summary).toContain('1000 findings of 2000 without an annotation')
    for (const one of annotations) {
      expect(Buffer.byteLength(one.message)).toBeLessThan(64 * 1024)
      expect(one.title.length).toBeLessThanOrEqual(255)
    }
  })
  test('has columns only where a span has one line', () => {
    const text = 'a {\n b\n}\n'
    const at = (start: number, end: number) => ({ file: filePath('a.tf'), start, end })
    const of = (start: number, end: number) => {
      const [finding] = many(1, 'info').findings
      if (!finding) throw new Error('no finding')
      const [annotation] = check(
        reportOf({ 'a.tf': text }, { findings: [{ ...finding, at: at(start, end) }] }),
        undefined,
      ).annotations
      return annotation
    }
    expect(of(0, 1)).toMatchObject({
      start_line: 1,
      end_line: 1,
      start_column: 1,
      end_column: 2,
      annotation_level: 'notice',
    })
    for (const [start, end, last] of [
      [2, 8, 3],
      [0, 4, 1],
      [1, 1, 1],
    ] as const) {
      expect(of(start, end)).toMatchObject({ start_line: 1, end_line: last })
      expect(of(start, end)).not.toHaveProperty('start_column')
    }
  })
})
