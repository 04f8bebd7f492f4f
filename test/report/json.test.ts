import { expect, test } from 'vitest'
import { json } from '../../src/report/json.ts'
import { filePath } from '../../src/text/span.ts'
import { findingAt, reportOf, spanOf, unread } from './sample.ts'

const text = 'a\n  Action = "s3:*"\n'
const at = spanOf('a.tf', text, '"s3:*"')

test('version 1, every key in its place', () => {
  const finding = findingAt(at, {
    certainty: 'conditional',
    condition: 'var.x',
    related: [{ at: spanOf('a.tf', text, 'a\n'), message: 'here' }],
    fix: { description: 'name them', edits: [{ ...at, text: '"s3:GetObject"' }] },
  })
  const report = reportOf(
    { 'a.tf': text },
    {
      findings: [finding],
      suppressed: [{ ...findingAt(at), reason: 'known', inSource: true }],
      notRead: [unread('b.json', 'no', { at }), unread('c.json', 'no')],
      partlyRead: [
        unread('a.tf', 'var.x has no default', {
          at: { ...at, file: filePath('a.tf'), start: 0 },
          resource: 'aws_iam_policy.x',
        }),
      ],
      policies: { checked: 3, partly: 1, notRead: 1, flagged: 1 },
    },
  )
  const place = { file: 'a.tf', line: 2, column: 12, endLine: 2, endColumn: 18 }
  const bare = {
    rule: 'no-wildcard-actions',
    severity: 'error',
    message: 's3:* grants every s3 action; name the ones you need',
    ...place,
    resource: 'aws_iam_policy.x',
    path: ['Statement', 0, 'Action', 0],
    certainty: 'certain',
    status: null,
    fingerprint: 'f',
    related: [],
    help: 'https://example.com/no-wildcard-actions',
  }
  const printed = json(report, { version: '1.2.3', durationMs: 12.6 })
  expect(JSON.parse(printed)).toStrictEqual({
    version: 1,
    tool: { name: 'iam-lint', version: '1.2.3', data: '2026-11-01' },
    findings: [
      {
        ...bare,
        certainty: 'conditional',
        condition: 'var.x',
        related: [{ file: 'a.tf', line: 1, column: 1, endLine: 2, endColumn: 1, message: 'here' }],
        fix: { description: 'name them', edits: [{ file: 'a.tf', start: 13, end: 19, text: '"s3:GetObject"' }] },
      },
    ],
    suppressed: [{ ...bare, reason: 'known' }],
    fixed: [],
    notRead: [
      { file: filePath('b.json'), line: 2, resource: null, reason: 'no' },
      { file: filePath('c.json'), line: null, resource: null, reason: 'no' },
    ],
    partlyRead: [{ file: 'a.tf', line: 1, resource: 'aws_iam_policy.x', reason: 'var.x has no default' }],
    summary: {
      files: 1,
      policies: { checked: 3, partly: 1, notRead: 1 },
      error: 1,
      warning: 0,
      info: 0,
      durationMs: 13,
    },
  })
  expect([...printed.matchAll(/^ {6}"(\w+)":/gm)].slice(0, 14).map(([, key]) => key)).toEqual(
    'rule severity message file line column endLine endColumn resource path certainty condition status fingerprint'.split(
      ' ',
    ),
  )
})

test('equal reports are equal bytes', () => {
  const make = (): string =>
    json(reportOf({ 'a.tf': text }, { findings: [findingAt(at)] }), { version: '1', durationMs: 1 })
  expect(make()).toBe(make())
})
