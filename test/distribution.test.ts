import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mayHoldPolicies } from '../src/host/walk.ts'
import { pretty } from '../src/report/pretty.ts'
import { filePath } from '../src/text/span.ts'
import { findingAt, reportOf, spanOf } from './report/sample.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { version } = JSON.parse(read('package.json')) as { version: string }

describe('workflows', () => {
  interface Workflow {
    readonly on: Readonly<Record<string, { inputs?: Readonly<Record<string, unknown>> } | null>>
    readonly permissions: object
    readonly jobs: Readonly<Record<string, { permissions?: object; steps: readonly Step[] }>>
  }
  interface Step {
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }
  const names = readdirSync(new URL('../.github/workflows/', import.meta.url))
  const all = names.map((name) => [name, read(`.github/workflows/${name}`)] as const)

  test.each(all)('%s gives no more than each job needs', (_, text) => {
    const { on, permissions, jobs } = parse(text, { schema: 'core', merge: false }) as Workflow
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([])
  })

  test.each(all)('%s uses actions by commit, and checks out without leaving a token', (_, text) => {
    for (const [, action = ''] of text.matchAll(/uses: (\S+@.*)/g))
      if (!action.startsWith('iam-lint/iam-lint')) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const { jobs } = parse(text) as Workflow
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    for (const { uses = '', with: given } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
  })

  test.each(all)('%s puts nothing of an event into a script', (_, text) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps)
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('the one that is called has inputs that the action has, and uses the release it is part of', () => {
    const text = read('.github/workflows/iam-lint.yml')
    const { on, jobs } = parse(text) as Workflow
    const action = parse(read('action.yml')) as { inputs: object; outputs: object }
    const inputs = Object.keys(on['workflow_call']?.inputs ?? {})
    const step = jobs['iam-lint']?.steps.find(({ uses }) => uses?.startsWith('iam-lint/iam-lint@'))
    expect(step?.uses).toBe(`iam-lint/iam-lint@v${version}`)
    expect(Object.keys(step?.with ?? {})).toEqual(inputs)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs))
    for (const input of inputs) expect(step?.with?.[input]).toBe(`\${{ inputs.${input} }}`)
    expect(Object.keys(action.outputs)).toContain('conclusion')
  })
})

describe('the hook of pre-commit', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml')) as [Record<string, unknown>]
  test('runs the program over all there is', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({ id: 'iam-lint', entry: 'iam-lint', language: 'node', pass_filenames: false })
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> }
    expect(Object.keys(bin)).toContain(hook['entry'])
  })
  test.each([
    ...['main.tf', 'a/main.tofu', 'a.tf.json', 'x.tfvars', 'p.json', 't.yaml', 't.yml', 't.template', '.iam-lint.yaml'],
    ...['README.md', 'main.tf.bak', 'yaml', 'a.tfstate'],
  ])('%s', (path) => {
    const starts = new RegExp(String(hook['files'])).test(path)
    expect(starts).toBe(mayHoldPolicies(path) || path.endsWith('.tfvars'))
  })
})

describe('the problem matcher', () => {
  interface Pattern {
    readonly regexp: string
    readonly file?: number
    readonly line?: number
    readonly column?: number
    readonly severity?: number
    readonly code?: number
    readonly message?: number
  }
  const { problemMatcher } = JSON.parse(read('.github/iam-lint-matcher.json')) as {
    problemMatcher: readonly [{ readonly pattern: readonly Pattern[] }]
  }

  /** What the runner makes of output: each pattern must match the line after that of the one before. */
  function problems(output: string): readonly object[] {
    const [{ pattern }] = problemMatcher
    const lines = output.split('\n')
    return lines.flatMap((_, start) => {
      const found = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(lines[start + index] ?? ''))
      if (found.some((match) => match === null)) return []
      const field = (name: Exclude<keyof Pattern, 'regexp'>): string | undefined =>
        pattern.map((one, index) => found[index]?.[one[name] ?? -1]).find((value) => value !== undefined)
      return [
        Object.fromEntries(
          (['severity', 'code', 'message', 'file', 'line', 'column'] as const).map((n) => [n, field(n)]),
        ),
      ]
    })
  }

  const text = 'a = ["s3:*"]\n'
  const at = spanOf('my dir/a.tf', text, '"s3:*"')
  const said = { code: 'no-wildcard-actions', message: 's3:* grants every s3 action; name the ones you need' }
  const place = { file: 'my dir/a.tf', line: '1', column: '6' }

  test.each(['error', 'warning'] as const)('finds every %s of the pretty report', (severity) => {
    const findings = [findingAt(at, { severity }), findingAt(at, { severity, resource: null })]
    const report = reportOf({ 'my dir/a.tf': text }, { findings })
    expect(problems(pretty(report, { durationMs: 1 }))).toEqual(findings.map(() => ({ severity, ...said, ...place })))
  })

  test('leaves information alone, and code that looks like a place', () => {
    const odd = 'error[x-y] z\n --> b.tf:1:2\n'
    const findings = [findingAt(at, { severity: 'info' }), findingAt({ ...spanOf('b.tf', odd, 'error[x-y] z') })]
    const report = reportOf({ 'my dir/a.tf': text, 'b.tf': odd }, { findings })
    expect(problems(pretty(report, { durationMs: 1 }))).toEqual([
      { severity: 'error', ...said, file: 'b.tf', line: '1', column: '1' },
    ])
  })

  test('takes a resource whose name is like a place for what it is', () => {
    const finding = findingAt(at, { resource: 'x in y:1:2' })
    const report = reportOf({ [filePath('my dir/a.tf')]: text }, { findings: [finding] })
    expect(problems(pretty(report, { durationMs: 1 }))).toEqual([{ severity: 'error', ...said, ...place }])
  })
})
