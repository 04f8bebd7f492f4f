import { describe, expect, test } from 'vitest'
import { changedLines } from '../../src/diff/lines.ts'
import type { Finding, Fix, Report } from '../../src/finding.ts'
import { countsLine } from '../../src/report/counts.ts'
import { review, saidIn } from '../../src/report/review.ts'
import { filePath } from '../../src/text/span.ts'
import { findingAt, many, reportOf, spanOf } from './sample.ts'

const text = 'a\nb\n  Action = "s3:*" # ```\nd\ne\nf\ng\nh\ni\nj\n'
const at = spanOf('a.tf', text, '"s3:*"')
const edit = (word: string, put: string) => ({ ...spanOf('a.tf', text, word), text: put })
const fix = (...edits: Fix['edits'][number][]): Fix => ({ description: 'name what is needed', edits })

const changed = (findings: readonly Partial<Finding>[], before = text.replace('s3:*', 's3:Get')): Report =>
  reportOf(
    { 'a.tf': text },
    {
      findings: findings.map((given, n) => findingAt(at, { status: 'new', fingerprint: `f${n.toString()}`, ...given })),
      changed: new Map([[filePath('a.tf'), changedLines(before, text)]]),
    },
  )
const none: ReadonlySet<string> = new Set()
const only = (report: Report) => review(report, '', none)?.comments[0]

describe('a review', () => {
  test('comments on the changed line', () => {
    const report = changed([{}])
    expect(review(report, 'prod', none)).toEqual({
      body: `**iam-lint**: 1 finding on changed lines\n\n1 error in 1 of 1 policy \\(1 file\\)\n`,
      comments: [
        {
          path: 'a.tf',
          first: 3,
          last: 3,
          body: `<!-- iam-lint:findings prod f0 -->
**error** [\`no-wildcard-actions\`](https://example.com/no-wildcard-actions) in \`aws_iam_policy.x\`: s3\\:\\* grants every s3 action\\; name the ones you need
`,
        },
      ],
    })
  })
  test.each([
    ['what was there', changed([{ status: 'existing' }])],
    ['lines that did not change', changed([{}], text.replace('g\n', 'G\n'))],
    ['what stands nowhere in the change, without a base', { ...changed([{}]), changed: new Map<never, never>() }],
  ])('says nothing of %s', (_, report) => {
    expect(review(report, '', none)).toBeUndefined()
  })
  test('says nothing twice', () => {
    const report = changed([{}, { at: spanOf('a.tf', text, 'Action') }, { at: spanOf('a.tf', text, 'j'), scope: at }])
    const [first] = review(report, '', none)?.comments ?? []
    const said = saidIn(first?.body ?? '', '')
    expect(said).toEqual(['f0', 'f1'])
    expect(review(report, '', new Set(said))).toBeUndefined()
    const more = changed([{}, {}, { at: spanOf('a.tf', text, '#') }])
    expect(review(more, '', new Set(said))?.body).toContain('1 finding on changed lines\\, 2 commented on before\n')
  })
  test('is short even when a whole policy is on one line', () => {
    const fresh = Array.from({ length: 5000 }, (_, n) => ({
      fingerprint: n.toString(16).padStart(16, '0'),
      message: '*'.repeat(2000),
    }))
    const { body = '' } = only(changed(fresh)) ?? {}
    expect(body.length).toBeLessThan(65_536)
    expect(body).toContain('\n\n\\+4990 more on this line\n')
    expect(saidIn(body, '')).toHaveLength(1000)
  })
  test.each([
    ['another job', 'x', '<!-- iam-lint:findings y f0 -->\n'],
    ['a comment that quotes ours', '', '> <!-- iam-lint:findings  f0 -->\n'],
    ['no fingerprint', '', '<!-- iam-lint:findings  zz -->\n'],
  ])('does not take %s for ours', (_, tag, body) => {
    expect(saidIn(body, tag)).toEqual([])
  })
  test('has twenty comments at most and counts the rest', () => {
    const { text: lines, findings } = many(25, 'error')
    const report = reportOf(
      { 'a.tf': lines },
      {
        findings: findings.map((finding, n) => ({ ...finding, status: 'new', fingerprint: n.toString(16) })),
        changed: new Map([[filePath('a.tf'), changedLines(undefined, lines)]]),
      },
    )
    const made = review(report, '', none)
    expect(made?.comments).toHaveLength(20)
    expect(made?.body).toContain('20 findings on changed lines\\, \\+5 more without a comment')
    expect(made?.body.replaceAll('\\', '')).toContain(countsLine(report))
  })
})

describe('a fix becomes a suggestion', () => {
  const suggested = (report: Report) => {
    const { body = '', first, last } = only(report) ?? {}
    const [, fence, lines] = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body) ?? []
    return lines === undefined ? undefined : { fence, lines, first, last }
  }
  test('of whole lines, in a fence that none of them ends', () => {
    expect(suggested(changed([{ fix: fix(edit('s3:*', 's3:GetObject')) }]))).toEqual({
      fence: '````',
      lines: '  Action = "s3:GetObject" # ```\n',
      first: 3,
      last: 3,
    })
  })
  test('over several lines', () => {
    const two = fix(edit('e\n', 'E\n'), edit('s3:*', 'x'))
    expect(suggested(changed([{ fix: two }]))).toMatchObject({
      lines: '  Action = "x" # ```\nd\nE\nf\n',
      first: 3,
      last: 6,
    })
  })
  test('that takes lines away', () => {
    expect(suggested(changed([{ fix: fix(edit('  Action = "s3:*" # ```\n', '')) }]))).toMatchObject({
      lines: 'd\n',
      first: 3,
      last: 4,
    })
  })
  test.each([
    ['outside the hunk', fix(edit('s3:*', 'x'), edit('j', 'J'))],
    ['in another file', fix({ ...edit('s3:*', 'x'), file: filePath('b.tf') })],
    ['that overlap', fix(edit('s3:*', 'x'), edit('3:*', 'y'))],
    ['that change nothing', fix(edit('s3:*', 's3:*'))],
    ['away from the line that is commented on', fix(edit('d', 'D'))],
    ['that are none', fix()],
  ])('not with edits %s', (_, given) => {
    const report = changed([{ fix: given }])
    expect(suggested(report)).toBeUndefined()
    expect(only(report)).toMatchObject({ first: 3, last: 3 })
  })
  test('not beside another finding of the line: GitHub applies one', () => {
    expect(suggested(changed([{ fix: fix(edit('s3:*', 'x')) }, {}]))).toBeUndefined()
  })
})
