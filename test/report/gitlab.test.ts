import { expect, test } from 'vitest'
import type { Report } from '../../src/finding.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, many, reportOf, spanOf, unread } from './sample.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const text = 'x\n  Action = ["s3:*", "ec2:*"]\n'
const at = spanOf('iam/a.tf', text, '"s3:*"')
const issuesOf = (report: Report): readonly Issue[] => JSON.parse(gitlab(report)) as readonly Issue[]

test('findings, the worst first, what was not read, and faults', () => {
  const report = reportOf(
    { 'iam/a.tf': text },
    {
      findings: [
        findingAt(at, { severity: 'info', message: 'small', fingerprint: '3' }),
        findingAt(at, { severity: 'warning', condition: 'var.x', certainty: 'possible', fingerprint: '2' }),
        findingAt(at, { fingerprint: '1' }),
      ],
      notRead: [unread('b.json', 'no'), unread('iam/a.tf', 'no source', { at, resource: 'module.vpc' })],
      faults: [{ rule: 'some-rule', resource: null, message: 'boom' }],
    },
  )
  const line = (path: string, begin: number): Issue['location'] => ({ path, lines: { begin } })
  const print = expect.stringMatching(/^[0-9a-f]{16}$/) as string
  const name = 'no-wildcard-actions'
  const message = 's3:* grants every s3 action; name the ones you need'
  expect(issuesOf(report)).toStrictEqual([
    {
      description: 'iam-lint failed in its rule some-rule: boom; please report it',
      check_name: 'some-rule',
      fingerprint: print,
      severity: 'blocker',
      location: line('.', 1),
    },
    { description: message, check_name: name, fingerprint: '1', severity: 'critical', location: line('iam/a.tf', 2) },
    {
      description: `${message} (only when var.x) (possible)`,
      check_name: name,
      fingerprint: '2',
      severity: 'major',
      location: line('iam/a.tf', 2),
    },
    { description: 'small', check_name: name, fingerprint: '3', severity: 'minor', location: line('iam/a.tf', 2) },
    {
      description: 'not read: no',
      check_name: 'not-read',
      fingerprint: print,
      severity: 'info',
      location: line('b.json', 1),
    },
    {
      description: 'not read: module.vpc: no source',
      check_name: 'not-read',
      fingerprint: print,
      severity: 'info',
      location: line('iam/a.tf', 2),
    },
  ])
})

test('a clean run is an empty list', () => {
  expect(gitlab(reportOf({ 'a.tf': text }))).toBe('[]\n')
})

test.each([1, 5001, 25_001])('%i findings of one fingerprint are as many issues', (count) => {
  const { text, findings } = many(count, 'error')
  const issues = issuesOf(reportOf({ 'a.tf': text }, { findings }))
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(count)
  expect(issues.map(({ location }) => location.lines.begin)).toEqual(findings.map((_, line) => line + 1))
  expect(issuesOf(reportOf({ 'a.tf': text }, { findings: findings.slice(0, 1) }))[0]).toEqual(issues[0])
})

test('hostile names and messages stay text', () => {
  const path = 'evil\n::error file=README.md::x\u001B.tf'
  const given = { file: filePath(path), start: 0, end: 1 }
  const message = 'a\r\n::add-path::/tmp ##[error]x \u202E'
  const report = reportOf(
    { [path]: 'x' },
    { findings: [findingAt(given, { message })], notRead: [unread(path, message)] },
  )
  const printed = gitlab(report)
  expect(commandsIn(printed)).toEqual([])
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
  expect(issuesOf(report).map(({ location, description }) => [location.path, description])).toEqual([
    [path, 'a␍␊::add-path::/tmp #\u200B#[error]x <U+202E>'],
    [path, 'not read: a␍␊::add-path::/tmp #\u200B#[error]x <U+202E>'],
  ])
})
