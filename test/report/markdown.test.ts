import { describe, expect, test } from 'vitest'
import { countsLine } from '../../src/report/counts.ts'
import { github } from '../../src/report/github.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { findingAt, many, reportOf, spanOf, unread } from './sample.ts'

const text = 'x\n  Action = "s3:*"\n'
const at = spanOf('iam/a b.tf', text, '"s3:*"')
const sources = { 'iam/a b.tf': text }

describe('the job summary', () => {
  test('whole', () => {
    const report = reportOf(sources, {
      findings: [
        findingAt(at, { severity: 'warning', message: 'a_b', resource: null, condition: 'var.x' }),
        findingAt(at, { message: '"Principal": "*" | @all' }),
      ],
      notRead: [unread('b.json', 'not UTF-8 text')],
      suppressed: [{ ...findingAt(at), reason: 'known *since* May', inSource: true }],
    })
    expect(markdown(report, { baseUrl: 'https://github.com/o/r/blob/c0ffee' })).toBe(
      `## iam-lint: 1 error, 1 warning

1 error\\, 1 warning in 1 of 1 policy \\(1 file\\, 1 not read\\)

| severity | rule | finding | place | resource |
| --- | --- | --- | --- | --- |
| error | [\`no-wildcard-actions\`](https://example.com/no-wildcard-actions) | \\"Principal\\"\\: \\"\\*\\" \\| \\@\u200Ball | [\`iam/a b.tf:2:12\`](https://github.com/o/r/blob/c0ffee/iam/a%20b.tf#L2) | \`aws_iam_policy.x\` |
| warning | [\`no-wildcard-actions\`](https://example.com/no-wildcard-actions) | a\\_b (only when \`var.x\`) | [\`iam/a b.tf:2:12\`](https://github.com/o/r/blob/c0ffee/iam/a%20b.tf#L2) |  |

<details><summary>1 not read</summary>

| place | resource | reason |
| --- | --- | --- |
| \`b.json\` |  | not UTF\\-8 text |

</details>

<details><summary>1 suppressed</summary>

| rule | place | reason |
| --- | --- | --- |
| \`no-wildcard-actions\` | \`iam/a b.tf:2:12\` | known \\*since\\* May |

</details>
`.replace(
        '| `no-wildcard-actions` | `iam/a b.tf:2:12` |',
        '| `no-wildcard-actions` | [`iam/a b.tf:2:12`](https://github.com/o/r/blob/c0ffee/iam/a%20b.tf#L2) |',
      ),
    )
  })
  test('of a clean run is short', () => {
    expect(markdown(reportOf(sources))).toBe('## iam-lint: no findings\n\nno findings in 1 policy \\(1 file\\)\n')
  })
})

describe('stays below its limit', () => {
  const findings = [...many(5001, 'error').findings].map((finding) => ({
    ...finding,
    message: `ä😀${'*'.repeat(400)}`,
  }))
  const report = reportOf(
    { 'a.tf': many(5001, 'error').text },
    {
      findings,
      notRead: Array.from({ length: 5000 }, (_, i) =>
        unread(`${i.toString()}/${'ä'.repeat(300)}`, '\u202E'.repeat(300)),
      ),
      suppressed: findings.map((finding) => ({ ...finding, reason: '|'.repeat(300), inSource: true })),
    },
  )
  test.each([1024 * 1024, 65_537, 65_536, 65_535, 20_000])('%i bytes', (limit) => {
    const page = markdown(report, { limit })
    const rows = page.split('\n').filter((line) => line.startsWith('| error'))
    expect(Buffer.byteLength(page)).toBeLessThan(limit)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.endsWith('| `aws_iam_policy.x` |'))).toBe(true)
    expect(page).toContain(`\\+${(5001 - rows.length).toString()} more: the JSON report lists all`)
  })
  test('1 MiB by default, and most of it is used', () => {
    const bytes = Buffer.byteLength(markdown(report))
    expect(bytes).toBeLessThan(1024 * 1024)
    expect(bytes).toBeGreaterThan(1000 * 1024)
  })
})

test('all channels state the same counts', () => {
  const findings = [...many(13, 'error').findings, ...many(2, 'warning').findings]
  const report = reportOf({ 'a.tf': many(13, 'error').text }, { findings, notRead: [unread('a', 'b')] })
  const line = countsLine(report)
  expect(line).toBe('13 errors, 2 warnings in 1 of 1 policy (1 file, 1 not read)')
  expect(pretty(report, { durationMs: 0 })).toContain(`\n${line} - `)
  expect(github(report)).toContain(`\n${line}\n`)
  expect(markdown(report).replaceAll('\\', '')).toContain(`\n${line}\n`)
})
