import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { commit, git, write } from '../git.ts'
import { bad, good, repository } from '../process.ts'
import { checkout, download, judged, link, type Pull, pullRequest, serve, type Told } from './change.ts'
import { violations } from './github.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(() => {
  expect(violations).toEqual([])
})

/** From a clone, and through the API alone. */
async function bothWays(pull: Pull): Promise<readonly [Told, Told]> {
  const server = await serve(pull)
  const cloned = await judged(pull, server, { workspace: checkout(pull.origin, pull.merge) })
  expect(server.counts()).toEqual({})
  const told = await judged(pull, server, { workspace: download(pull.origin, pull.merge) })
  expect(server.counts()['pulls/list-files']).toBeUndefined()
  return [cloned, told]
}
const seen = ({ fresh, existing, fixed }: Told) => ({ fresh, existing, fixed })
async function expectBoth(pull: Pull, expected: ReturnType<typeof seen>): Promise<void> {
  for (const told of await bothWays(pull)) {
    expect(seen(told)).toEqual(expected)
    expect(told.warnings).toEqual([])
  }
}

const template = (action: string): string =>
  `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: Allow, Action: "${action}", Resource: "*" }\n`
const padding = Array.from({ length: 40 }, (_, index) => `# line ${index.toString()}\n`).join('')

describe('large changes', () => {
  test.each([301, 3001])('%i files', async (count) => {
    const many = Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index.toString()}/main.tf`, good]))
    await expectBoth(pullRequest({ 'a.tf': good }, { ...many, 'm300/main.tf': bad }), {
      fresh: ['m300/main.tf:4'],
      existing: [],
      fixed: [],
    })
  })

  // GitHub gives such files no patch, and counts no lines of them; nothing here asks for either.
  test('20,001 lines', async () => {
    const long = '# a line\n'.repeat(20_001)
    await expectBoth(pullRequest({ 'a.tf': good }, { 'a.tf': long + bad }), {
      fresh: ['a.tf:20005'],
      existing: [],
      fixed: [],
    })
  })
})

describe('what a change does to a file', () => {
  test('rename only', async () => {
    const pull = pullRequest({ 'old.yaml': template('sqs:*') }, { 'old.yaml': null, 'new.yaml': template('sqs:*') })
    await expectBoth(pull, { fresh: [], existing: ['new.yaml:6'], fixed: [] })
  })

  test('rename and edit', async () => {
    const edited = padding + template('sqs:*') + '# more\n'
    const pull = pullRequest({ 'old.yaml': padding + template('sqs:*') }, { 'old.yaml': null, 'new.yaml': edited })
    await expectBoth(pull, { fresh: [], existing: ['new.yaml:46'], fixed: [] })
  })

  test('the removal of what kept a finding away is seen, though it adds no line', async () => {
    const deny = '{ Effect = "Deny", Action = "s3:*", Resource = "*" },\n'
    const condition = ', Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" } }'
    const open = (condition: string, deny: string): string =>
      `resource "aws_s3_bucket_policy" "x" {\n  bucket = "b"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [\n${deny}{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*"${condition} }] })\n}\n`
    const pull = pullRequest({ 'a.tf': open(condition, deny) }, { 'a.tf': open('', '') })
    for (const told of await bothWays(pull)) {
      expect(told.code).toBe(1)
      expect(Number(told.outputs['new'])).toBeGreaterThan(0)
    }
  })

  test('other line ends, marks of encodings and encodings are no change', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bad, 'utf16le')])
    const base = { 'crlf/a.tf': bad, 'bom/a.tf': bad, 'utf16/a.tf': bad }
    const changed = { 'crlf/a.tf': bad.replaceAll('\n', '\r\n'), 'bom/a.tf': `\uFEFF${bad}`, 'utf16/a.tf': utf16 }
    await expectBoth(pullRequest(base, changed), {
      fresh: [],
      existing: ['bom/a.tf:4', 'crlf/a.tf:4', 'utf16/a.tf:4'],
      fixed: [],
    })
  })
})

describe('hostile trees', () => {
  test('file names are only names', async () => {
    const names = [
      'a\n::error file=README.md::b',
      'a,b:c%25d',
      '`a`@everyone',
      '\u202Egnp',
      '##[add-path]x',
      '-rf',
      '"quoted"',
    ]
    const files = Object.fromEntries(names.map((name) => [`${name}/main.tf`, bad]))
    const gone = Object.fromEntries(names.map((name) => [`${name}/main.tf`, null]))
    const sorted = names.map((name) => `${name}/main.tf:4`).toSorted()
    const added = pullRequest({ 'x.tf': good }, files)
    await expectBoth(added, { fresh: sorted, existing: [], fixed: [] })
    await expectBoth(pullRequest({ ...files, 'x.tf': good }, gone), { fresh: [], existing: [], fixed: sorted })
    for (const { commands, summary } of await bothWays(added)) {
      expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([])
      expect(commands.every(({ properties }) => properties['file'] !== 'README.md')).toBe(true)
      expect(summary).toContain('`` `a`@everyone/main.tf:4:61 ``')
    }
  })

  test('symbolic links lead nowhere outside, in the head and in the base', async () => {
    const outside = repository({ 'secret.json': '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}' })
    const pull = pullRequest({ 'a.tf': good }, {}, {}, (root) => {
      link(root, 'out.json', `${outside}/secret.json`)
      link(root, 'up.json', '../../../../../../etc/passwd')
      link(root, 'in.tf', 'a.tf')
    })
    for (const told of await bothWays(pull)) {
      expect(seen(told)).toEqual({ fresh: [], existing: [], fixed: [] })
      expect(told.log.match(/symbolic link out of the repository/g)).toHaveLength(1)
    }
  })

  test('a file that becomes a link, and a link that becomes a file', async () => {
    const statement = { Effect: 'Allow', Action: 'sqs:*', Resource: '*' }
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
    const pull = pullRequest({ 'real.json': policy }, {}, {}, (root) => {
      link(root, 'link.json', 'real.json')
    })
    await expectBoth(pull, { fresh: ['link.json:1'], existing: ['real.json:1'], fixed: [] })
    git(pull.origin, 'switch', '--quiet', 'topic')
    rmSync(join(pull.origin, 'link.json'))
    write(pull.origin, { 'link.json': policy })
    const after = commit(pull.origin, 'a file')
    const payload = { ref: 'refs/heads/topic', before: pull.head, repository: { default_branch: 'main' } }
    for (const workspace of [checkout(pull.origin, after), download(pull.origin, after)]) {
      const told = await judged(pull, await serve(pull), { event: 'push', payload, commit: after, workspace })
      expect(seen(told)).toEqual({ fresh: [], existing: ['link.json:1', 'real.json:1'], fixed: [] })
    }
  })

  test('file() does not leave the repository', async () => {
    const reads = 'resource "aws_iam_policy" "x" {\n  policy = file("../../../../../../etc/passwd")\n}\n'
    for (const told of await bothWays(pullRequest({ 'a.tf': good }, { 'a/b.tf': reads }))) {
      expect(told.log).toContain('outside the repository')
      expect(told.log + told.summary).not.toContain('root:')
    }
  })

  test('submodules are not entered', async () => {
    const other = pullRequest({ 'm/main.tf': bad }, {}).origin
    const pull = pullRequest({ 'a.tf': good }, {}, {}, (root) => {
      git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${other}`, 'vendor')
      write(root, { 'b.tf': bad.replace('"x"', '"y"') })
    })
    await expectBoth(pull, { fresh: ['b.tf:4'], existing: [], fixed: [] })
  })
})
