import { describe, expect, test } from 'vitest'
import type { Grant } from '../../src/finding.ts'
import { countsLine } from '../../src/report/counts.ts'
import { gainsPicture } from '../../src/report/gains.ts'
import { github } from '../../src/report/github.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { filePath } from '../../src/text/span.ts'
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

describe('what a change does', () => {
  const old = 'y = "s3:*"\n'
  const report = reportOf(sources, {
    findings: [
      findingAt(at, { status: 'existing', severity: 'error', message: 'old' }),
      findingAt(at, { status: 'new', severity: 'info', message: 'new' }),
    ],
    fixed: [findingAt(spanOf('gone.tf', old, '"s3:*"'))],
    baseSources: new Map([[filePath('gone.tf'), { path: filePath('gone.tf'), text: old }]]),
    accepted: [{ ...findingAt(at), reason: 'a | b', inSource: true }],
    suppressed: [{ ...findingAt(at), reason: 'a | b', inSource: true }],
    afterMerge: {
      suppressed: [{ ...findingAt(at), reason: 'later', inSource: true }],
      config: filePath('.iam-lint.yaml'),
    },
  })
  const page = markdown(report)
  test('comes before what was there, and is told apart from it', () => {
    expect(page).toContain('| status | severity |')
    expect(page.indexOf('| new | info |')).toBeLessThan(page.indexOf('| existing | error |'))
    expect(page.indexOf('| new | info |')).toBeGreaterThan(0)
  })
  test('what it fixed stands where the base had it', () => {
    expect(page).toContain('<details><summary>1 fixed</summary>')
    expect(page).toMatch(/\| error \| .* \| `gone\.tf:1:5` \|/)
  })
  test('what it suppresses stands open, now and once it is merged', () => {
    expect(page).toContain('<details open><summary>1 suppressed by this change</summary>')
    expect(page).toContain('| `iam/a b.tf:2:12` | a \\| b |')
    expect(page).toContain('Until then the base says what `.iam-lint.yaml` says.')
    expect(page).toContain('| later |')
  })
})

describe('who gains what', () => {
  const grant = (given: Partial<Grant> = {}): Grant => ({
    effect: 'Allow',
    carrier: 'aws_iam_role.ci',
    root: filePath('prod'),
    who: 'aws_iam_role.ci',
    actions: ['iam:PassRole'],
    resources: ['*'],
    only: '',
    ...given,
  })
  const drawn = (...gained: readonly Grant[]) =>
    /```mermaid\n([\s\S]*?)\n```/.exec(gainsPicture(reportOf({}, { gained })))?.[1]
  test('is drawn', () => {
    const trust = { carrier: 'aws_iam_role.r', who: '*', actions: ['sts:AssumeRole'], resources: [], only: 'x' }
    expect(
      drawn(grant(), grant(trust), grant({ effect: 'Deny', actions: ['a', 'b', 'c', 'd'], resources: ['x', 'y'] })),
    ).toBe(`flowchart LR
  n0["aws#95;iam#95;role.ci in prod"];
  n1["all resources"];
  n2["everybody"];
  n3["aws#95;iam#95;role.r in prod"];
  n4["x and 1 other"];
  n0 -->|"iam#58;PassRole"| n1;
  n2 -->|"sts#58;AssumeRole, on a condition"| n3;
  n0 -.->|"no longer denied a, b, c, 1 more"| n4;`)
  })
  test('is no picture when nobody gains anything', () => {
    expect(gainsPicture(reportOf({}))).toBe('')
    expect(gainsPicture(reportOf({}, { gained: [] }))).toBe('')
  })
  test('has twenty arrows at most, and says what is left out', () => {
    const gained = Array.from({ length: 25 }, (_, n) => grant({ who: `who${n.toString()}` }))
    expect(drawn(...gained)?.match(/-->/g)).toHaveLength(20)
    expect(gainsPicture(reportOf({}, { gained }))).toContain('\n\\+5 grants more\n')
  })
  test('hostile names are labels, each on its own line', () => {
    const names = [
      'x"]; click n0 "javascript:alert(1)"',
      'a\n```\n# evil',
      '%%{init: {}}%%',
      '<img src=x>',
      '|',
      'style a:#b;',
      '',
    ]
    for (const name of names) {
      const given = { who: name, carrier: name, actions: [name], resources: [name], only: name, root: filePath(name) }
      const lines = drawn(grant(given))?.split('\n') ?? []
      expect(lines[0]).toBe('flowchart LR')
      for (const line of lines.slice(1))
        expect(line).toMatch(/^ {2}n\d(?:\["[^"%`<>{}|\\]*"\]| -->\|"[^"%`<>{}|\\]*"\| n\d);$/)
    }
  })
  test('does not crowd out the findings', () => {
    const gained = Array.from({ length: 20 }, (_, n) =>
      grant({ who: `${'w'.repeat(100)}${n.toString()}`, actions: ['*'.repeat(80)] }),
    )
    const page = markdown(reportOf(sources, { findings: [findingAt(at)], gained }), { limit: 9000 })
    expect(page).not.toContain('mermaid')
    expect(page).toContain('| error |')
    expect(page).toContain('20 grants are new: the picture is left out')
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
