import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, committed, git, write } from './git.ts'
import { bad, cli, good, start, temporary } from './process.ts'

interface Shown {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly status: string | null
}

/** `file:line rule` of the findings of each status, and the exit code, of a run against `main`. */
async function against(root: string, ...args: readonly string[]) {
  const ended = await start(cli, ['--base', 'main', '--format', 'json', ...args], { cwd: root })
  const report = JSON.parse(ended.stdout) as { findings: readonly Shown[]; fixed: readonly Shown[] }
  const shown = (list: readonly Shown[]) =>
    list.filter(({ rule }) => rule === 'no-wildcard-actions').map(({ file, line }) => `${file}:${line.toString()}`)
  return {
    code: ended.code,
    fresh: shown(report.findings.filter(({ status }) => status === 'new')),
    existing: shown(report.findings.filter(({ status }) => status === 'existing')),
    fixed: shown(report.fixed),
  }
}

describe('--base', () => {
  test('what is not committed yet, also in files that git does not know, is new', async () => {
    const root = committed({ 'a/main.tf': good })
    write(root, { 'a/main.tf': bad, 'b/main.tf': bad })
    expect(await against(root)).toEqual({ code: 1, fresh: ['a/main.tf:4', 'b/main.tf:4'], existing: [], fixed: [] })
  })

  test('what was there is existing, moves with the text around it, and blocks only with --all', async () => {
    const root = committed({ 'main.tf': bad })
    write(root, { 'main.tf': `# a comment\n\n${bad}` })
    expect(await against(root)).toEqual({ code: 0, fresh: [], existing: ['main.tf:6'], fixed: [] })
    expect(await against(root, '--all')).toMatchObject({ code: 1 })
  })

  test('what is gone is fixed, where the base has it', async () => {
    const root = committed({ 'a/main.tf': bad, 'b/main.tf': `\n${bad}` })
    rmSync(join(root, 'a'), { recursive: true })
    write(root, { 'b/main.tf': good })
    expect(await against(root)).toEqual({ code: 0, fresh: [], existing: [], fixed: ['a/main.tf:4', 'b/main.tf:5'] })
  })

  test('a variable that another file sets is new where it is set', async () => {
    const main = bad.replace('["s3:*"]', 'var.actions') + 'variable "actions" {}\n'
    const root = committed({ 'main.tf': main, 'terraform.tfvars': 'actions = ["s3:GetObject"]\n' })
    write(root, { 'terraform.tfvars': 'actions = ["s3:*"]\n' })
    expect(await against(root)).toMatchObject({ fresh: ['terraform.tfvars:1'], existing: [] })
  })

  test('a module that moves and a template that is renamed stay what they are; a copy is new', async () => {
    const template =
      'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: Allow, Action: "sqs:*", Resource: "*" }\n'
    const root = committed({ 'old/main.tf': bad, 'old.yaml': template, 'c/main.tf': bad })
    renameSync(join(root, 'old'), join(root, 'new'))
    renameSync(join(root, 'old.yaml'), join(root, 'new.yaml'))
    write(root, { 'd/main.tf': `${bad}# a copy\n` })
    git(root, 'add', '--all')
    expect(await against(root)).toEqual({
      code: 1,
      fresh: ['d/main.tf:4'],
      existing: ['c/main.tf:4', 'new.yaml:6', 'new/main.tf:4'],
      fixed: [],
    })
  })

  test('a file that moves into another module becomes part of that', async () => {
    const root = committed({ 'a/x.tf': bad, 'a/main.tf': '', 'b/main.tf': '' })
    renameSync(join(root, 'a/x.tf'), join(root, 'b/x.tf'))
    git(root, 'add', '--all')
    expect(await against(root)).toMatchObject({ fresh: ['b/x.tf:4'], fixed: ['a/x.tf:4'] })
  })

  test('what others did on the base meanwhile counts for nobody here', async () => {
    const root = committed({ 'main.tf': good })
    git(root, 'switch', '--quiet', '--create', 'topic')
    write(root, { 'topic/main.tf': bad })
    commit(root, 'topic')
    git(root, 'switch', '--quiet', 'main')
    write(root, { 'others/main.tf': bad })
    commit(root, 'others')
    git(root, 'switch', '--quiet', 'topic')
    expect(await against(root)).toMatchObject({ fresh: ['topic/main.tf:4'], existing: [], fixed: [] })
  })

  test('other line ends are no change', async () => {
    const root = committed({ 'main.tf': bad })
    write(root, { 'main.tf': bad.replaceAll('\n', '\r\n') })
    expect(await against(root)).toMatchObject({ fresh: [], existing: ['main.tf:4'] })
  })

  test('readers are shown what is new, and the counts of the rest', async () => {
    const root = committed({ 'a/main.tf': bad, 'b/main.tf': bad })
    write(root, { 'b/main.tf': good, 'c/main.tf': bad })
    const { stdout } = await start(cli, ['--base', 'main'], { cwd: root })
    expect(stdout).toContain('c/main.tf:4:61')
    expect(stdout).not.toContain('a/main.tf:4')
    expect(stdout).toMatch(/^1 new error, 1 existing, 1 fixed in 3 policies \(3 files\)/m)
  })

  test.each([
    ['nowhere', 'git has no commit that nowhere and this working tree have in common'],
    ['--version', '--base needs a value'],
    ['@{upstream}', 'git has no commit that @{upstream} and this working tree have in common'],
  ])('no base %s', async (base, sentence) => {
    const root = committed({ 'main.tf': bad })
    const { code, stderr, stdout } = await start(cli, ['--base', base], { cwd: root })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })

  test('a shallow clone says what is missing', async () => {
    const origin = committed({ 'main.tf': good })
    commit(origin, 'second')
    const root = join(temporary(), 'clone')
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, root)
    const { code, stderr } = await start(cli, ['--base', 'HEAD~1'], { cwd: root })
    expect(code).toBe(2)
    expect(stderr).toContain('fetch-depth: 0')
  })

  test('no program that the repository configures is started', async () => {
    const root = committed({ 'main.tf': good, '.gitattributes': '*.tf diff=evil filter=evil\n' })
    const started = join(root, 'started')
    for (const key of ['core.fsmonitor', 'diff.evil.textconv', 'diff.evil.command', 'diff.external'])
      git(root, 'config', key, `touch ${started}; false`)
    write(root, { 'main.tf': bad })
    const { stdout } = await start(cli, ['--base', 'main', '--format', 'json'], { cwd: root })
    expect(stdout).toContain('"new"')
    expect(() => execFileSync('ls', [started], { stdio: 'pipe' })).toThrow()
  })
})
