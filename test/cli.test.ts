import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../src/finding.ts'
import { faultLines } from '../src/report/faults.ts'
import { type Engine, run, verdict } from '../src/run.ts'
import { bad, cli, type Ended, good, repository, start } from './process.ts'
import { findingAt, reportOf, spanOf, unread } from './report/sample.ts'

interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly within?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

async function iamLint(args: string, { files = {}, within = '.', env = {}, input = '' }: Given = {}): Promise<Ended> {
  const cwd = join(repository(files), within)
  return start(cli, args.split(' ').filter(Boolean), { cwd, env, input })
}

describe('exit codes', () => {
  test.each([
    ['', { 'a.tf': good }, 0],
    ['', { 'a.tf': bad }, 1],
    ['--fail-on never', { 'a.tf': bad }, 0],
    ['--fail-on info', { 'a.tf': bad }, 1],
    ['', { 'a.tf': bad, '.iam-lint.yaml': 'fail-on: never\n' }, 0],
    ['--fail-on error', { 'a.tf': bad, '.iam-lint.yaml': 'fail-on: never\n' }, 1],
    ['--no-config', { 'a.tf': bad, '.iam-lint.yaml': 'fail-on: never\n' }, 1],
    ['', { 'a.tf': bad, '.iam-lint.yaml': 'rules:\n  no-wildcard-actions: off\n' }, 0],
    ['', { 'README.md': '' }, 3],
    ['', { 'a.tf': good, 'b.json': new Uint8Array([0xff]) }, 0],
    ['--strict', { 'a.tf': good, 'b.json': new Uint8Array([0xff]) }, 4],
    ['--strict', { 'a.tf': bad, 'b.json': new Uint8Array([0xff]) }, 1],
    ['--strict', { 'a.tf': good }, 0],
  ])('%s %j is %i', async (args, files, code) => {
    const ended = await iamLint(args, { files })
    expect(ended).toMatchObject({ code })
  })
})

describe('wrong usage is one sentence', () => {
  test.each([
    ['--formt json', 'no option --formt; did you mean --format?'],
    [
      '--format jsn',
      '--format jsn is none of pretty, json, sarif, github, junit, gitlab, markdown; did you mean json?',
    ],
    ['--format json=', '--format json= names no file'],
    ['--format', '--format needs a value'],
    ['--format --strict', '--format needs a value'],
    ['--strict=yes', '--strict takes no value'],
    ['--format json --format github', 'json and github both go to standard output; name a file: --format github=FILE'],
    ['--fail-on warn', '--fail-on warn is none of error, warning, info, never'],
    ['--color blue', '--color blue is none of auto, always, never'],
    ['a.tff', 'no such path: a.tff; did you mean a.tf?'],
    ['completely/different', 'no such path: completely/different'],
    ['. ..', '.. lies outside'],
    ['--config nope.yaml', 'cannot read the configuration nope.yaml: no such file'],
    ['--config a.tf --no-config', '--config and --no-config exclude each other'],
    ['--stdin a.tf', '--stdin takes no paths'],
    ['--stdin-filename a.tf', '--stdin-filename goes with --stdin'],
    ['explain', 'explain takes the id of one rule'],
    ['explain no-wildcard-action', 'no rule no-wildcard-action; did you mean no-wildcard-actions?'],
    ['rules x', 'rules takes no paths; to lint a directory of that name write ./rules'],
    ['rules --strict', '--strict does not go with rules'],
    ['. --equivalent CKV_AWS_1', '--equivalent goes with the command rules'],
  ])('%s', async (args, sentence) => {
    const { code, stdout, stderr } = await iamLint(args, { files: { 'a.tf': good } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`iam-lint: ${sentence}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
  test('two configurations', async () => {
    const files = { 'a.tf': good, '.iam-lint.yaml': '', '.github/iam-lint.yaml': '' }
    expect(await iamLint('', { files })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'iam-lint: both .iam-lint.yaml and .github/iam-lint.yaml exist; keep one of them\n',
    })
  })
  test('a mistake in the configuration', async () => {
    const ended = await iamLint('', { files: { 'a.tf': bad, '.iam-lint.yaml': 'rules:\n  no-wildcard-action: off\n' } })
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('no-wildcard-actions')
  })
})

describe('what is printed', () => {
  test('a code frame, and paths as they are reached from the working directory', async () => {
    const { stdout } = await iamLint('..', { files: { 'iam/a.tf': bad, 'other/b.md': '' }, within: 'other' })
    expect(stdout).toContain(`
 --> ../iam/a.tf:4:61 in aws_iam_policy.x
  |
4 |     Statement = [{ Sid = "All", Effect = "Allow", Action = ["s3:*"], Resource = "arn:aws:s3:::b/*" }]
  |                                                             ^^^^^^
`)
    expect(stdout).toMatch(/\n1 error.* in 1 of 1 policy \(1 file\) - \d+\.\d s\n$/)
  })
  test('JSON, with paths from the root', async () => {
    const { stdout } = await iamLint('--format json', { files: { 'iam/a.tf': bad }, within: 'iam' })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'no-wildcard-actions', file: 'iam/a.tf', line: 4, column: 61, endColumn: 67 }),
      ]) as unknown,
    })
  })
  test('the formats of other systems, with the same counts', async () => {
    const directory = repository({ 'a.tf': bad })
    const args = ['--format=sarif=out.sarif', '--format=junit=out.xml', '--format=gitlab=out.gitlab', '--format=json']
    const { code, stdout } = await start(cli, args, { cwd: directory })
    expect(code).toBe(1)
    const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; fingerprint: string }[] }
    const written = (name: string): string => readFileSync(join(directory, name), 'utf8')
    const { runs } = JSON.parse(written('out.sarif')) as {
      runs: readonly { results: readonly { ruleId: string; partialFingerprints: Record<string, string> }[] }[]
    }
    const results = runs[0]?.results.map(({ ruleId, partialFingerprints }) => [
      ruleId,
      partialFingerprints['iamLint/v1'],
    ])
    const issues = JSON.parse(written('out.gitlab')) as readonly { check_name: string; fingerprint: string }[]
    const expected = findings.map(({ rule, fingerprint }) => [rule, fingerprint])
    expect(expected).toHaveLength(1)
    expect(results).toEqual(expected)
    expect(issues.map(({ check_name, fingerprint }) => [check_name, fingerprint])).toEqual(expected)
    expect(written('out.xml')).toContain(' tests="1" failures="1" errors="0" skipped="0" ')
    expect(written('out.xml')).toContain('>error[no-wildcard-actions] ')
  })
  test('several formats at once', async () => {
    const directory = repository({ 'a.tf': bad })
    const args = ['--format', 'github', '--format', 'json=out.json', '--format=markdown=out.md']
    const { code, stdout } = await start(cli, args, { cwd: directory })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=a.tf,line=4,/)
    expect(JSON.parse(readFileSync(join(directory, 'out.json'), 'utf8'))).toHaveProperty('version', 1)
    expect(readFileSync(join(directory, 'out.md'), 'utf8')).toMatch(/^## iam-lint: 1 error/)
  })
  test('a report that cannot be written is said, and the others are there', async () => {
    const { code, stdout, stderr } = await iamLint('--format json=nowhere/out.json', { files: { 'a.tf': good } })
    expect(code).toBe(2)
    expect(stdout).toContain('no findings in 1 policy')
    expect(stderr).toBe('iam-lint: cannot write nowhere/out.json: no such file\n')
  })
  test('nothing to lint', async () => {
    const { stderr } = await iamLint('docs', { files: { 'docs/x.md': '' } })
    expect(stderr).toBe('iam-lint: nothing to lint: no Terraform, CloudFormation, JSON or YAML in docs\n')
  })
  test.each([
    ['--color always', {}, true],
    ['--color auto', {}, false],
    ['', { FORCE_COLOR: '1' }, true],
    ['', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--color never', { FORCE_COLOR: '1' }, false],
  ])('colour with %s %j', async (args, env, colored) => {
    const { stdout } = await iamLint(args, { files: { 'a.tf': bad }, env })
    expect(stdout.includes('\u001B[')).toBe(colored)
  })
  test('a reader that stops early is no mistake', async () => {
    const cwd = repository({ 'a.tf': bad.repeat(2000) })
    const child = spawn(process.execPath, [cli], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const stderr: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr: Buffer.concat(stderr).toString() }).toEqual({ code: 1, stderr: '' })
  })
})

describe('standard input', () => {
  const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
  test('is a policy when it has no name', async () => {
    const { code, stdout } = await iamLint('--stdin', { input: policy })
    expect(code).toBe(1)
    expect(stdout).toContain('--> stdin.json:1:65')
  })
  test('stands for the file of its name', async () => {
    const { code, stdout } = await iamLint('--stdin --stdin-filename m/a.tf', { input: bad, files: { 'm/a.tf': good } })
    expect(code).toBe(1)
    expect(stdout).toContain('--> m/a.tf:4:61')
  })
})

describe('other commands', () => {
  test('--version', async () => {
    expect((await iamLint('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
  test('--help names every option', async () => {
    const { code, stdout } = await iamLint('--help')
    expect(code).toBe(0)
    for (const name of [
      'format',
      'fail-on',
      'strict',
      'config',
      'no-config',
      'possible',
      'stdin',
      'stdin-filename',
      'color',
    ])
      expect(stdout).toContain(`--${name}`)
  })
  test('rules', async () => {
    const { code, stdout } = await iamLint('rules')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^no-wildcard-actions {2,}(error|warning|info) +\S/m)
  })
  test('rules that ask what a check of another tool asks', async () => {
    const { code, stdout } = await iamLint('rules --equivalent ckv_aws_355')
    expect([code, stdout.split(' ')[0], stdout.split('\n').length]).toEqual([0, 'no-wildcard-resources', 2])
    expect(await iamLint('rules --equivalent CKV_NONE')).toMatchObject({
      code: 2,
      stderr: 'iam-lint: no rule is equivalent to CKV_NONE\n',
    })
  })
  test('explain', async () => {
    const { code, stdout } = await iamLint('explain no-wildcard-actions')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^no-wildcard-actions /)
  })
  test('init writes a configuration that is read, once', async () => {
    const cwd = repository({ 'a.tf': good })
    expect(await start(cli, ['init'], { cwd })).toEqual({ code: 0, stdout: 'wrote .iam-lint.yaml\n', stderr: '' })
    expect(await start(cli, [], { cwd })).toMatchObject({ code: 0, stderr: '' })
    const again = await start(cli, ['init'], { cwd })
    expect(again).toEqual({ code: 2, stdout: '', stderr: 'iam-lint: .iam-lint.yaml exists already\n' })
  })
})

describe('bad input ends in a clear line, and the other files are still linted', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['a truncated Terraform file', 'x.tf', bad.replace('"x"', '"y"').slice(0, -20)],
    ['a truncated template', 'x.yaml', 'Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties: {a: "'],
    ['a truncated policy', 'x.json', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow"'],
    ['binary junk', 'x.json', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe])],
    ['a line of 11 MB', 'x.json', `{"Statement":"${'x'.repeat(11e6)}"}`],
  ]
  test.each(cases)('%s', { timeout: 20_000 }, async (_, path, content) => {
    const started = performance.now()
    const { code, stdout, stderr } = await iamLint(`. ${path}`, { files: { 'a.tf': bad, [path]: content } })
    expect(performance.now() - started).toBeLessThan(5000)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('--> a.tf:4:61')
    expect(stdout).toMatch(new RegExp(`not read:\\n  .+\\n    ${path}`))
    expect(stdout).toMatch(/, \d not read\) - /)
  })
  test.each([
    ['x.tf', ''],
    ['x.json', ''],
    ['x.yaml', ''],
    ['x.json', `{"Statement":"${'x'.repeat(9e6)}"}`],
    ['x.tf', `x = "${'x'.repeat(9e6)}"`],
    ['x.yaml', `Statement: "${'x'.repeat(9e6)}"`],
  ])('%s that is empty or has a line of 9 MB does not hang', { timeout: 20_000 }, async (path, content) => {
    const started = performance.now()
    const { code, stdout, stderr } = await iamLint('', { files: { 'a.tf': bad, [path]: content } })
    expect(performance.now() - started).toBeLessThan(5000)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('--> a.tf:4:61')
  })
  test('a hostile name, and a link out of the tree', async () => {
    const cwd = repository({ 'evil\n::error file=README.md::forged.tf': bad })
    symlinkSync('/etc/passwd', join(cwd, 'link.json'))
    const { stdout } = await start(cli, ['--format', 'pretty'], { cwd })
    expect(stdout).toContain('--> evil␊::error file=README.md::forged.tf:4:61')
    expect(stdout).toContain('symbolic link out of the repository\n    link.json')
    const { stdout: commands } = await start(cli, ['--format', 'github'], { cwd })
    expect(commands.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
  })
  test.runIf(process.getuid?.() !== 0)('a directory without permission', async () => {
    const cwd = repository({ 'a.tf': bad })
    mkdirSync(join(cwd, 'm'), { mode: 0 })
    const { code, stdout } = await start(cli, [], { cwd })
    chmodSync(join(cwd, 'm'), 0o700)
    expect(code).toBe(1)
    expect(stdout).toContain('permission denied\n    m')
  })
})

test('nothing is written that was not asked for', async () => {
  const cwd = repository({ 'a.tf': bad })
  await start(cli, [], { cwd })
  expect(existsSync(join(cwd, '.iam-lint.yaml'))).toBe(false)
})

describe('a verdict', () => {
  const finding = findingAt(spanOf('a.tf', bad, '"s3:*"'), { severity: 'warning' })
  const report = (given: Partial<Report>): Report => reportOf({ 'a.tf': bad }, given)
  const fault = { rule: 'r', resource: null, message: 'x' }
  test.each([
    ['error', false, {}, 'clean'],
    ['error', false, { findings: [finding] }, 'clean'],
    ['warning', false, { findings: [finding] }, 'findings'],
    ['info', false, { findings: [finding] }, 'findings'],
    ['never', false, { findings: [finding] }, 'clean'],
    ['error', true, { policies: { checked: 1, partly: 1, notRead: 0, flagged: 0 } }, 'incomplete'],
    ['error', false, { policies: { checked: 1, partly: 1, notRead: 0, flagged: 0 } }, 'clean'],
    ['error', true, { notRead: [unread('b', 'c')] }, 'incomplete'],
    ['error', true, { files: 0, notRead: [unread('b', 'c')] }, 'nothing'],
    ['warning', true, { findings: [finding], notRead: [unread('b', 'c')] }, 'findings'],
    ['warning', true, { findings: [finding], faults: [fault] }, 'fault'],
  ] as const)('%s, strict %s, %j is %s', (failOn, strict, given, expected) => {
    expect(verdict(report(given), { failOn, strict })).toBe(expected)
  })
  test('a fault is told as ours', () => {
    const faults = [{ rule: 'r', resource: 'aws_iam_role.x', message: 'no\n::error::y' }]
    const line = 'iam-lint failed in its rule r on aws_iam_role.x: no␊::error::y; please report it'
    expect(faultLines(report({ faults }))).toEqual([line])
  })
})

describe('a run', () => {
  const engine = (report: Report): Engine => ({
    rules: [],
    lint: (files) => Promise.resolve({ ...report, files: files.sources.length }),
    data: '2026-11-01',
    help: () => '',
  })
  const at = spanOf('a.tf', bad, '"s3:*"')
  const found = reportOf({ 'a.tf': bad }, { findings: [findingAt(at), findingAt(at, { certainty: 'possible' })] })
  const request = {
    config: undefined,
    noConfig: true,
    failOn: undefined,
    variables: new Map<string, string>(),
    stdin: undefined,
    source: undefined,
    base: undefined,
    all: false,
  }
  test.each([
    [false, 1, 1],
    [true, 2, 0],
  ])('asked for possible findings: %s', async (possible, shown, hidden) => {
    const cwd = repository({ 'a.tf': bad })
    const done = await run({ ...request, cwd, paths: [], possible }, engine(found))
    expect([done.report.findings.length, done.hidden, done.failOn]).toEqual([shown, hidden, 'error'])
  })
  test('takes the repository of its first path', async () => {
    const other = repository({ 'm/a.tf': bad })
    const done = await run(
      { ...request, cwd: repository({}), paths: [join(other, 'm')], possible: false },
      engine(found),
    )
    expect([done.root, done.report.files]).toEqual([other, 1])
  })
})
