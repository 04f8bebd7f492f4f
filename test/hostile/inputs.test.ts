import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, repository, start } from '../process.ts'

const good = `resource "aws_iam_policy" "good" {
  policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:*", Resource = "*" } })
}
`
const policy = '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}'
const template = `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: `

/** Far above what any of these takes, far below what a person would wait for. */
const limit = { timeout: 30_000 }

interface Printed {
  readonly findings: readonly { readonly file: string; readonly resource: string | null }[]
  readonly notRead: readonly { readonly file: string; readonly reason: string }[]
}

/** Lints a repository with a bad file beside a good one, as a process of its own. */
async function lint(files: Readonly<Record<string, string | Uint8Array>>, prepare?: (root: string) => void) {
  const root = repository({ 'good.tf': good, ...files })
  prepare?.(root)
  const { code, stdout, stderr } = await start(cli, ['--format', 'json'], { cwd: root })
  expect(stderr).toBe('')
  const printed = JSON.parse(stdout) as Printed
  expect(code).toBe(1)
  expect(printed.findings.map(({ resource }) => resource)).toContain('aws_iam_policy.good')
  return printed
}
const reasons = ({ notRead }: Printed, file: string) =>
  notRead.filter((one) => one.file === file).map(({ reason }) => reason)

describe('a file that breaks off', () => {
  test.each([
    ['bad.tf', 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [', /closed/],
    ['bad.tf', 'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{ "Statement": [\n', /heredoc|closed|expected/],
    ['bad.tf', 'locals {\n  a = "unclosed\n}\n', /closed|string/],
    ['bad.tf.json', '{"resource": {"aws_iam_policy": {"p": {"policy": "', /closed/],
    ['bad.json', policy, /expected , or \]/],
    ['bad.yaml', `${template}{Statement: [{Effect: Allow`, /./],
    ['bad.yaml', `${template}"{`, /./],
    ['bad.template', `{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {`, /expected/],
  ])('%s %#', limit, async (file, text, reason) => {
    const [first] = reasons(await lint({ [file]: text }), file)
    expect(first).toMatch(reason)
  })
})

describe('a file of nothing', () => {
  test.each(['bad.tf', 'bad.json', 'bad.yaml', 'bad.template', 'bad.tf.json'])('%s', limit, async (file) => {
    const printed = await lint({ [file]: '' })
    // Terraform takes an empty .tf, and an empty document is neither a policy nor a template.
    expect(reasons(printed, file)).toEqual(file === 'bad.tf.json' ? ['expected a value'] : [])
  })
})

describe('binary junk', () => {
  const junk = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
  test.each(['bad.tf', 'bad.json', 'bad.yaml', 'bad.template'])('%s', limit, async (file) => {
    expect(reasons(await lint({ [file]: junk }), file)).toEqual(['not UTF-8 text'])
  })
})

describe('a line of 10 MB', () => {
  const long = 'x'.repeat(9_900_000)
  test.each([
    ['bad.tf', `locals { a = "${long}" }\n`],
    ['bad.tf', `# ${long}\n`],
    ['bad.json', `{"Statement": "${long}"}`],
    ['bad.yaml', `Statement: ${long}`],
    ['bad.yaml', `Description: ${long}\n${template}{}`],
  ])('%s %#', limit, async (file, text) => {
    await lint({ [file]: text })
  })
  test('more than the limit is refused', limit, async () => {
    expect(reasons(await lint({ 'bad.tf': `# ${long}${long}` }), 'bad.tf')[0]).toMatch(/larger than/)
  })
})

describe('100,000 nested brackets', () => {
  const deep = 100_000
  test.each([
    ['bad.tf', `locals {\n  a = ${'['.repeat(deep)}\n}\n`],
    ['bad.tf', `locals {\n  a = ${'('.repeat(deep)}1${')'.repeat(deep)}\n}\n`],
    ['bad.tf', 'a {'.repeat(deep)],
    ['bad.tf', `locals {\n  a = "${'${"'.repeat(deep)}`],
    ['bad.json', `{"Statement": ${'['.repeat(deep)}`],
    ['bad.yaml', `${template}${'['.repeat(deep)}`],
    ['bad.template', `{"Resources": {"P": {"Type": "AWS::IAM::Role", "Properties": ${'{"a":'.repeat(deep)}`],
  ])('%s %#', limit, async (file, text) => {
    expect(reasons(await lint({ [file]: text }), file).join()).toMatch(/nested|deep|never closed/)
  })
})

test('an alias bomb', limit, async () => {
  const levels = Array.from(
    { length: 12 },
    (_, n) =>
      `a${n.toString()}: &a${n.toString()} [${
        n === 0
          ? 'x'
          : Array(10)
              .fill(`*a${(n - 1).toString()}`)
              .join()
      }]`,
  )
  const text = `${levels.join('\n')}\n${template}{Statement: {Effect: Allow, Action: *a11, Resource: "*"}}\n`
  await lint({ 'bad.yaml': text })
})

test('a list of a million, a template of a hundred levels, modules in a circle', limit, async () => {
  const levels = Array.from(
    { length: 100 },
    (_, n) => `l${n.toString()} = "\${local.l${(n + 1).toString()}}\${local.l${(n + 1).toString()}}"`,
  )
  await lint({
    'bad.tf': `locals {\n${levels.join('\n')}\nl100 = "x"\n many = [for n in range(1000000) : "s3:\${n}"]\n}\n${good.replace('good', 'l').replace('"s3:*"', 'local.l0')}${good.replace('good', 'm').replace('"s3:*"', 'local.many')}`,
    'a/main.tf': 'module "b" {\n source = "../b"\n}\n',
    'b/main.tf': 'module "a" {\n source = "../a"\n}\n',
  })
})

test('a file name that is a workflow command', { ...limit, skip: process.platform === 'win32' }, async () => {
  const name = 'evil\n::error file=README.md,line=1::forged.tf'
  const root = repository({ [name]: good })
  for (const format of ['github', 'pretty', 'markdown']) {
    const { stdout } = await start(cli, ['--format', format], { cwd: root })
    expect(
      stdout.split('\n').filter((line) => line.includes('forged') && line.startsWith('::error file=README')),
    ).toEqual([])
    expect(stdout).toContain('forged')
  }
})

test('a symbolic link out of the repository', { ...limit, skip: process.platform === 'win32' }, async () => {
  const outside = repository({ 'secret.tf': good.replace('good', 'secret') })
  const printed = await lint({}, (root) => {
    symlinkSync(join(outside, 'secret.tf'), join(root, 'link.tf'))
    symlinkSync(outside, join(root, 'folder'))
  })
  expect(printed.findings.map(({ resource }) => resource)).not.toContain('aws_iam_policy.secret')
  expect(reasons(printed, 'link.tf')).toEqual(['symbolic link out of the repository'])
  expect(reasons(printed, 'folder')).toEqual(['symbolic link out of the repository'])
})

test.each(['../../etc/passwd', '../../../../../../../../etc/passwd', '/etc/passwd', '${path.module}/../../etc/passwd'])(
  'file("%s")',
  limit,
  async (path) => {
    const printed = await lint({ 'bad.tf': `resource "aws_iam_policy" "p" {\n  policy = file("${path}")\n}\n` })
    expect(reasons(printed, 'bad.tf').join()).toMatch(/is outside the repository and is not read/)
    expect(JSON.stringify(printed)).not.toContain('root:x:')
  },
)

test('file() through a link out of the repository', { ...limit, skip: process.platform === 'win32' }, async () => {
  const outside = repository({ 'secret.json': `${policy}]}` })
  const printed = await lint(
    { 'bad.tf': 'resource "aws_iam_policy" "p" {\n  policy = file("link/secret.json")\n}\n' },
    (root) => {
      symlinkSync(dirname(join(outside, 'secret.json')), join(root, 'link'))
    },
  )
  expect(reasons(printed, 'bad.tf').join()).toMatch(/symbolic link out of the repository/)
})
