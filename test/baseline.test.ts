import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baselineOf, readBaseline, sinceBaseline } from '../src/diff/baseline.ts'
import type { Certainty, Finding, Report } from '../src/finding.ts'
import { filePath } from '../src/text/span.ts'
import { bad, cli, repository, start, temporary } from './process.ts'
import { findingAt, reportOf, spanOf, unread } from './report/sample.ts'

const path = filePath('.iam-lint-baseline.json')
const help = (rule: string): string => `#${rule}`
const at = spanOf('main.tf', 's3:*', 's3:*')
const named = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  ...findingAt(at),
  fingerprint,
  ...more,
})

function held(before: readonly Finding[], now: Partial<Report>, whole = true) {
  const source = { path, text: JSON.stringify(baselineOf(before), null, 2) }
  const baseline = readBaseline(source)
  if ('trouble' in baseline) throw new Error(baseline.trouble)
  const { findings } = sinceBaseline(baseline, reportOf({}, now), { whole, help })
  return findings.map((found) =>
    found.rule === 'stale-baseline'
      ? `stale ${source.text.slice(found.at.start, found.at.end)}`
      : `${found.status ?? ''} ${found.fingerprint}`,
  )
}

describe('with a baseline', () => {
  test('what it has is existing, what else is there is new, what is gone is stale', () => {
    expect(held([named('a'), named('b')], { findings: [named('a'), named('c')] })).toEqual([
      'stale "b"',
      'existing a',
      'new c',
    ])
  })

  test('what is existing since the base of a change stays so', () => {
    expect(held([], { findings: [named('a', { status: 'existing' })] })).toEqual(['existing a'])
  })

  test.each<[Certainty, Certainty, string]>([
    ['possible', 'possible', 'existing'],
    ['possible', 'certain', 'new'],
    ['certain', 'possible', 'existing'],
    ['conditional', 'certain', 'existing'],
  ])('what was %s and is %s is %s', (before, certainty, status) => {
    expect(held([named('a', { certainty: before })], { findings: [named('a', { certainty })] })).toEqual([
      `${status} a`,
    ])
  })

  test('nothing is stale of which too little was read', () => {
    const before = [named('a')]
    expect(held(before, {}, false)).toEqual([])
    expect(held(before, { faults: [{ rule: 'x', resource: null, message: 'y' }] })).toEqual([])
    expect(held(before, { notRead: [unread(at.file, 'x')] })).toEqual([])
    expect(held(before, { notRead: [unread('other.tf', 'x')] })).toEqual(['stale "a"'])
  })

  test('the order of findings does not show', () => {
    const finding = fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('r', 'q', null), fc.stringMatching(/^[0-9a-f]{4}$/))
      .map(([rule, resource, fingerprint]) => named(fingerprint, { rule, resource }))
    fc.assert(
      fc.property(fc.uniqueArray(finding, { selector: ({ fingerprint }) => fingerprint }), (findings) => {
        expect(JSON.stringify(baselineOf([...findings].reverse()))).toBe(JSON.stringify(baselineOf(findings)))
        expect(held(findings, { findings })).toHaveLength(findings.length)
      }),
    )
  })

  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a baseline of version 1'],
    ['{"version":2,"findings":[]}', 'not a baseline of version 1'],
    ['{"version":1}', 'not a list of findings with rule, file, resource, message and fingerprint'],
    ['{"version":1,"findings":[{}]}', 'not a list of findings with rule, file, resource, message and fingerprint'],
    ['{"version":1,"findings":[null]}', 'not a list of findings with rule, file, resource, message and fingerprint'],
  ])('%s is none', (text, trouble) => {
    expect(readBaseline({ path, text })).toEqual({ trouble })
  })
})

describe('the command line', () => {
  const lint = (cwd: string, ...args: string[]) => start(cli, args, { cwd })
  const twice = bad.replace('"s3:*"', '"s3:*", "s3:*"')
  const text = (root: string, file: string = path): string => readFileSync(join(root, file), 'utf8')

  test('writes the findings, and they do not block any more', async () => {
    const root = repository({ 'a.tf': bad })
    expect(await lint(root)).toMatchObject({ code: 1 })
    const written = await lint(root, '--write-baseline')
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toContain('no new findings, 1 existing')
    expect(JSON.parse(text(root))).toEqual({
      version: 1,
      findings: [
        {
          rule: 'no-wildcard-actions',
          file: 'a.tf',
          resource: 'aws_iam_policy.x',
          message: 's3:* grants every s3 action; name the ones you need',
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        },
      ],
    })
    expect(await lint(root)).toMatchObject({ code: 0 })
    expect(await lint(root, '--all')).toMatchObject({ code: 1 })
    const json = JSON.parse((await lint(root, '--format', 'json')).stdout) as { findings: { status: string }[] }
    expect(json.findings.map(({ status }) => status)).toEqual(['existing'])
    const before = text(root)
    await lint(root, '--write-baseline')
    expect(text(root)).toBe(before)
  })

  test('moving a policy is no change, a second one like it is', async () => {
    const root = repository({ 'a.tf': bad })
    await lint(root, '--write-baseline')
    writeFileSync(join(root, 'a.tf'), `# moved\n\n${bad}`)
    expect(await lint(root)).toMatchObject({ code: 0 })
    writeFileSync(join(root, 'a.tf'), twice)
    const ended = await lint(root)
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('1 new error, 1 existing')
  })

  test('the same policy in another directory is new', async () => {
    const root = repository({ 'one/a.tf': bad })
    await lint(root, '--write-baseline')
    mkdirSync(join(root, 'two'))
    writeFileSync(join(root, 'two/a.tf'), bad)
    expect((await lint(root)).stdout).toContain('1 new error, 1 existing')
  })

  test('what is mended is stale until the baseline is written anew', async () => {
    const root = repository({ 'a.tf': bad })
    await lint(root, '--write-baseline')
    writeFileSync(join(root, 'a.tf'), bad.replace('s3:*', 's3:GetObject'))
    const ended = await lint(root)
    expect(ended).toMatchObject({ code: 0 })
    expect(ended.stdout).toContain('warning[stale-baseline] aws_iam_policy.x no longer breaks no-wildcard-actions')
    expect(ended.stdout).toContain('--> .iam-lint-baseline.json:9:22 in aws_iam_policy.x')
    expect((await lint(root, 'a.tf')).stdout).toContain('no new findings')
    expect((await lint(root, '--write-baseline')).stdout).toContain('no new findings, 0 existing')
    expect(JSON.parse(text(root))).toEqual({ version: 1, findings: [] })
  })

  test('another place is that of the configuration', async () => {
    const root = repository({ 'a.tf': bad, '.iam-lint.yaml': 'baseline: ci/known.json\n', 'ci/x': '' })
    const missing = await lint(root)
    expect(missing).toMatchObject({
      code: 2,
      stderr: 'iam-lint: cannot read the baseline ci/known.json: no such file\n',
    })
    expect(await lint(root, '--write-baseline')).toMatchObject({ code: 0 })
    expect(text(root, 'ci/known.json')).toContain('no-wildcard-actions')
    expect(await lint(root)).toMatchObject({ code: 0 })
  })

  test.each([
    [['--write-baseline', 'a.tf'], 'run it there, without other paths'],
    [['--write-baseline=../b.json'], '../b.json lies outside'],
    [['--write-baseline=none/b.json'], 'cannot write the baseline none/b.json: no such file'],
    [['--write-baseline=.git/b.json'], 'cannot write the baseline .git/b.json: inside .git'],
    [['--write-baseline', '--base', 'main'], '--write-baseline and --base exclude each other'],
    [['--write-baseline', '--stdin'], '--write-baseline and --stdin exclude each other'],
  ])('%j is refused', async (args, sentence) => {
    const ended = await lint(repository({ 'a.tf': bad }), ...args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(sentence)
  })

  test('a baseline that cannot be read fails the run', async () => {
    const ended = await lint(repository({ 'a.tf': bad, [path]: '{}' }))
    expect(ended).toMatchObject({ code: 2 })
    expect(ended.stderr).toContain('cannot read the baseline .iam-lint-baseline.json: not a baseline of version 1')
  })

  test('no link leads the writing out of the repository', async () => {
    const outside = temporary()
    writeFileSync(join(outside, 'victim'), 'kept')
    const root = repository({ 'a.tf': bad, '.iam-lint.yaml': 'baseline: dir/victim\n' })
    symlinkSync(outside, join(root, 'dir'))
    expect((await lint(root, '--write-baseline')).stderr).toContain('symbolic link out of the repository')
    writeFileSync(join(root, '.iam-lint.yaml'), 'baseline: link\n')
    symlinkSync(join(outside, 'victim'), join(root, 'link'))
    expect((await lint(root, '--write-baseline')).code).toBe(2)
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('kept')
  })
})
