import { chmodSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Finding } from '../src/finding.ts'
import { lint } from '../src/lint.ts'
import { settingsFor } from './example.ts'
import { inMemory } from './files.ts'
import { bad, cli, repository, start, temporary } from './process.ts'

const long = (seconds: string): string =>
  `resource "aws_iam_role" "r" {\n  assume_role_policy   = "{}"\n  max_session_duration = ${seconds}\n}\n`
const config = 'rules:\n  boundary-required: off\n'

describe('--fix', () => {
  const fix = (cwd: string, ...args: string[]) => start(cli, ['--fix', ...args], { cwd })
  const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8')

  test('mends what it can, says so, and leaves the rest', async () => {
    const root = repository({ 'a.tf': long('43200'), 'b/c.tf': long('7200') + bad, '.iam-lint.yaml': config })
    const ended = await fix(root)
    expect(ended).toMatchObject({ code: 1, stderr: 'iam-lint: fixed 1 in a.tf\niam-lint: fixed 1 in b/c.tf\n' })
    expect(ended.stdout).toContain('1 error in 1 of 3 policies')
    expect(read(root, 'a.tf')).toBe(long('3600'))
    expect(read(root, 'b/c.tf')).toBe(long('3600') + bad)
  })

  test('a second time changes nothing more', async () => {
    const root = repository({ 'a.tf': long('43200'), '.iam-lint.yaml': config })
    await fix(root)
    const { mtimeMs } = statSync(join(root, 'a.tf'))
    expect(await fix(root)).toMatchObject({ code: 0, stderr: 'iam-lint: nothing that can be fixed\n' })
    expect(statSync(join(root, 'a.tf')).mtimeMs).toBe(mtimeMs)
  })

  test('without it nothing is written, and it is said what could be', async () => {
    const root = repository({ 'a.tf': long('43200'), '.iam-lint.yaml': config })
    const ended = await start(cli, [], { cwd: root })
    expect(ended.stdout).toContain('= fix: allow 1 hour, as --fix does')
    expect(read(root, 'a.tf')).toBe(long('43200'))
  })

  test('suppressed findings are left alone, and comments that cover nothing are taken out', async () => {
    const comment = '# iam-lint-ignore[short-session-duration]: agreed with the team\n'
    const kept = long('43200').replace('  max', `  ${comment}  max`)
    const root = repository({ 'a.tf': kept, 'b.tf': `${comment}locals { a = 1 } ${comment}`, '.iam-lint.yaml': config })
    expect(await fix(root)).toMatchObject({ code: 0 })
    expect(read(root, 'a.tf')).toBe(kept)
    expect(read(root, 'b.tf')).toBe('locals { a = 1 }\n')
  })

  test('a text that holds such a comment is left alone', async () => {
    const comment = '# iam-lint-ignore[short-session-duration]: agreed with the team'
    const hcl = `locals {\n  script = <<-EOT\n    ${comment}\n  EOT\n}\n`
    const yaml = `Resources:\n  A:\n    Type: AWS::X\n    Script: |\n      ${comment}\n    # b\n`
    const root = repository({ 'a.tf': hcl, 'b.yaml': yaml, '.iam-lint.yaml': config })
    const ended = await fix(root)
    expect(ended.stderr).toBe('iam-lint: nothing that can be fixed\n')
    expect([read(root, 'a.tf'), read(root, 'b.yaml')]).toEqual([hcl, yaml])
  })

  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const crlf = (seconds: string): string => long(seconds).replaceAll('\n', '\r\n')
  test.each<[string, (seconds: string) => Uint8Array]>([
    ['\\r\\n', (seconds) => Buffer.from(crlf(seconds))],
    ['a byte order mark', (seconds) => Buffer.from(`\uFEFF${long(seconds)}`)],
    ['UTF-16', (seconds) => utf16(crlf(seconds))],
    ['UTF-16, the other way round', (seconds) => Buffer.from(utf16(long(seconds))).swap16()],
  ])('keeps %s', async (_, encoded) => {
    const root = repository({ 'a.tf': encoded('43200'), '.iam-lint.yaml': config })
    chmodSync(join(root, 'a.tf'), 0o600)
    expect(await fix(root)).toMatchObject({ code: 0 })
    expect(readFileSync(join(root, 'a.tf'))).toEqual(Buffer.from(encoded('3600')))
    expect(statSync(join(root, 'a.tf')).mode & 0o777).toBe(0o600)
  })

  test('writes only what it was to lint, and through no link', async () => {
    const outside = temporary()
    writeFileSync(join(outside, 'real.tf'), long('43200'))
    const root = repository({
      'a/main.tf': 'module "m" {\n  source = "../b"\n}\n',
      'b/main.tf': long('43200'),
      'c/real.tf': long('43200'),
      '.iam-lint.yaml': config,
    })
    await fix(root, 'a')
    expect(read(root, 'b/main.tf')).toBe(long('43200'))
    rmSync(join(root, 'b/main.tf'))
    symlinkSync(join(root, 'c/real.tf'), join(root, 'b/main.tf'))
    symlinkSync(join(outside, 'real.tf'), join(root, 'b/other.tf'))
    const ended = await fix(root, 'b')
    expect(ended.stderr).toContain('cannot fix b/main.tf: symbolic link')
    expect(read(root, 'c/real.tf')).toBe(long('43200'))
    expect(readFileSync(join(outside, 'real.tf'), 'utf8')).toBe(long('43200'))
  })

  test('goes with no standard input', async () => {
    const ended = await fix(temporary(), '--stdin')
    expect(ended).toMatchObject({ code: 2 })
    expect(ended.stderr).toContain('--fix and --stdin exclude each other; --format json tells the edits')
  })
})

describe('there is no fix where', () => {
  const shipped = rules.filter(({ id }) => id === 'short-session-duration' || id === 'source-account-required')
  const findings = async (files: Readonly<Record<string, string>>): Promise<readonly Finding[]> =>
    (await lint(inMemory(files), shipped, settingsFor(shipped, { accounts: { own: ['111122223333'] } }))).findings
  const trust = (services: string): string => `
resource "aws_iam_role" "r" {
  for_each = toset([${services}])
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = each.key }
    }]
  })
}
`
  test('the words are also those of a role that does without', async () => {
    const all = await findings({ 'a.tf': trust('"ecs-tasks.amazonaws.com"') })
    expect(all.map(({ fix }) => fix?.description)).toEqual(['limit aws:SourceAccount to 111122223333'])
    const some = await findings({ 'a.tf': trust('"ecs-tasks.amazonaws.com", "ec2.amazonaws.com"') })
    expect(some.map(({ fix }) => fix)).toEqual([undefined])
  })

  test('the value is used in other places too', async () => {
    const found = await findings({ 'a.tf': `${long('local.long')}\nlocals {\n  long = 43200\n}\n` })
    expect(found.map(({ fix }) => fix)).toEqual([undefined])
  })

  test('a program wrote the file', async () => {
    const body = { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'd', SessionDuration: 'PT8H' } }
    const template = (more: object): string => JSON.stringify({ Resources: { D: { ...body, ...more } } })
    expect((await findings({ 'a.json': template({}) })).map(({ fix }) => fix !== undefined)).toEqual([true])
    const made = template({ Metadata: { 'aws:cdk:path': 'App/D/Resource' } })
    expect((await findings({ 'a.json': made })).map(({ fix }) => fix !== undefined)).toEqual([false])
  })
})
