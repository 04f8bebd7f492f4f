import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/finding.ts'
import { comment, commentMarker, earlierIn, isClean } from '../../src/report/comment.ts'
import { countsLine } from '../../src/report/counts.ts'
import { findingAt, many, reportOf, spanOf } from './sample.ts'

const text = 'x\n  Action = "s3:*"\n'
const at = spanOf('a.tf', text, '"s3:*"')
const found = (...fingerprints: readonly string[]) =>
  fingerprints.map((fingerprint) => findingAt(at, { fingerprint, status: 'new' }))
const report = (given: Partial<Report>) => reportOf({ 'a.tf': text }, { existing: 0, ...given })
const title = (body: string) => /^(?:## |<details><summary>)(.*?)(?:<\/summary>)?$/m.exec(body)?.[1]

describe('the headline', () => {
  test.each([
    ['of a first version counts', report({ findings: found('a', 'b') }), '', 'iam-lint: 2 new errors, 0 existing'],
    ['names a job', report({ findings: found('a') }), 'prod|*', 'iam-lint \\(prod\\|\\*\\): 1 new error, 0 existing'],
    [
      'tells what the base had',
      report({ findings: found('a'), fixed: found('b', 'c') }),
      '',
      'iam-lint: 2 fixed, 1 left',
    ],
    ['of nothing', report({}), '', 'iam-lint: no new findings, 0 existing'],
  ])('%s', (_, given, tag, expected) => {
    expect(title(comment(given, { tag }))).toBe(expected)
  })
  test('tells what an earlier version had and nobody finds any more', () => {
    const first = comment(report({ findings: found('a1', 'b2', 'c3') }), { tag: '' })
    const after = report({ findings: found('c3') })
    const second = comment(after, { tag: '', earlier: earlierIn(first, after) })
    expect(title(second)).toBe('iam-lint: 2 fixed, 1 left')
    const clean = comment(report({}), { tag: '', earlier: earlierIn(second, report({})) })
    expect(title(clean)).toBe('iam-lint: 3 fixed, none left')
    expect(clean).toContain('<details><summary>')
    expect(clean.trimEnd().endsWith('</details>')).toBe(true)
  })
  test('what is suppressed or in the base by now is not fixed', () => {
    const first = comment(report({ findings: found('a1', 'b2') }), { tag: '' })
    const [one, other] = found('a1', 'b2')
    if (!one || !other) throw new Error('no findings')
    const after = report({
      findings: [{ ...one, status: 'existing' }],
      suppressed: [{ ...other, reason: 'x', inSource: true }],
    })
    expect(earlierIn(first, after)).toEqual({ seen: ['a1', 'b2'], gone: 0 })
  })
  test('a comment that remembers nothing is as good as none', () => {
    for (const body of ['', 'x', '<!-- iam-lint:seen <b> -->', commentMarker('')])
      expect(earlierIn(body, report({}))).toEqual({ seen: [], gone: 0 })
  })
})

test('clean is what has nothing new', () => {
  expect(isClean(report({}))).toBe(true)
  expect(isClean(report({ findings: [findingAt(at, { status: 'existing' })] }))).toBe(true)
  expect(isClean(report({ findings: [findingAt(at)] }))).toBe(false)
})

test('markers of different jobs differ, and end nowhere', () => {
  const tags = ['', 'a', 'a b', '-->', 'a/b']
  expect(new Set(tags.map(commentMarker)).size).toBe(tags.length)
  for (const tag of tags) expect(commentMarker(tag)).toMatch(/^<!-- iam-lint:comment [\w.%]* -->\n$/)
})

describe('stays below its limit', () => {
  const { text: lines, findings } = many(5001, 'error')
  const large = reportOf(
    { 'a.tf': lines },
    {
      findings: findings.map((finding, n) => ({
        ...finding,
        message: `ä😀${'*'.repeat(400)}`,
        fingerprint: n.toString(16).padStart(16, '0'),
      })),
      suppressed: findings.map((finding) => ({ ...finding, reason: '|'.repeat(300), inSource: true })),
    },
  )
  test.each([undefined, 65_535, 65_536, 65_537])('%s characters', (limit) => {
    const body = comment(large, { tag: 'x', ...(limit === undefined ? {} : { limit }) })
    const rows = body.split('\n').filter((line) => line.startsWith('| error'))
    expect(body.length).toBeLessThan(limit ?? 60_000)
    expect(body.length).toBeGreaterThan((limit ?? 60_000) - 2000)
    expect(rows.every((row) => row.endsWith('| `aws_iam_policy.x` |'))).toBe(true)
    expect(body).toContain(`\\+${(5001 - rows.length).toString()} more`)
    expect(body.replaceAll('\\', '')).toContain(countsLine(large))
    expect(body.startsWith(commentMarker('x'))).toBe(true)
    expect(earlierIn(body, large).seen).toHaveLength(500)
  })
})
