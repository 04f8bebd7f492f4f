import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { commit, git, write } from '../git.ts'
import { bad, good, temporary } from '../process.ts'
import {
  brokenGit,
  checkout,
  download,
  judged,
  type Pull,
  pullRequest,
  serve,
  type Told,
  withoutGit,
} from './change.ts'
import { violations } from './github.ts'

vi.setConfig({ testTimeout: 60_000 })
afterAll(() => {
  expect(violations).toEqual([])
})

const old = { 'old/main.tf': bad, 'gone/main.tf': bad, 'gone/more.tf': '', 'other/main.tf': good }
const topic = { 'old/main.tf': `# moved down\n${bad}`, 'gone/main.tf': null, 'new/main.tf': bad }
const theirs = { 'theirs/main.tf': bad }

/** What the pull request does, however its base is found. */
const expected = {
  code: 1,
  fresh: ['new/main.tf:4'],
  existing: ['old/main.tf:5', 'theirs/main.tf:4'],
  fixed: ['gone/main.tf:4'],
}
const seen = ({ code, fresh, existing, fixed }: Told) => ({ code, fresh, existing, fixed })

/** The ways to a base, and what each asks of GitHub. */
const ways: readonly (readonly [
  string,
  (pull: Pull) => { workspace: string; env?: Record<string, string> },
  object,
])[] = [
  ['a clone with its history', ({ origin, merge }) => ({ workspace: checkout(origin, merge, { depth: 0 }) }), {}],
  ['a clone of depth 1', ({ origin, merge }) => ({ workspace: checkout(origin, merge) }), {}],
  [
    'a clone of depth 1 without credentials',
    ({ origin, merge }) => ({ workspace: checkout(origin, merge, { credentials: false }) }),
    { 'git/get-tree': 1, 'git/get-blob': 1 },
  ],
  [
    'a clone without git',
    ({ origin, merge }) => ({ workspace: checkout(origin, merge), env: withoutGit() }),
    { 'git/get-commit': 1, 'git/get-tree': 1, 'git/get-blob': 1 },
  ],
  [
    'a git that fails',
    ({ origin, merge }) => ({ workspace: checkout(origin, merge), env: brokenGit().env }),
    { 'git/get-commit': 1, 'git/get-tree': 1, 'git/get-blob': 1 },
  ],
  [
    'files without a repository',
    ({ origin, merge }) => ({ workspace: download(origin, merge) }),
    { 'git/get-commit': 1, 'git/get-tree': 1, 'git/get-blob': 1 },
  ],
]

describe('a pull request', () => {
  test.each(ways)('from %s', async (_, place, asked) => {
    const pull = pullRequest(old, topic, theirs)
    const server = await serve(pull)
    const told = await judged(pull, server, place(pull))
    expect(seen(told)).toEqual(expected)
    expect(told.outputs).toMatchObject({ conclusion: 'findings', new: '1', existing: '2', fixed: '1', errors: '1' })
    expect(told.warnings).toEqual([])
    expect(server.counts()).toEqual(asked)
  })

  test('that checks its head out, and not the merge', async () => {
    const pull = pullRequest(old, topic, theirs)
    const server = await serve(pull)
    const place = { workspace: checkout(pull.origin, pull.head) }
    expect(seen(await judged(pull, server, place))).toEqual({ ...expected, existing: ['old/main.tf:5'] })
    expect(server.counts()).toEqual({ 'repos/compare-commits-with-basehead': 1 })
  })

  test('shows readers what is new, and counts the rest', async () => {
    const pull = pullRequest(old, topic)
    const { commands, summary, log } = await judged(pull, await serve(pull), {
      workspace: checkout(pull.origin, pull.merge),
    })
    expect(commands.map(({ properties }) => properties['file'])).toEqual(['new/main.tf'])
    expect(summary).toMatch(/^## iam-lint: 1 new error, 1 existing, 1 fixed/)
    expect(log).toContain('1 new error, 1 existing, 1 fixed')
    expect(log).not.toContain('old/main.tf:5')
  })

  test('fails on what was there before only when it is told to', async () => {
    const pull = pullRequest({ 'a.tf': bad }, { 'a.tf': `\n${bad}` })
    const server = await serve(pull)
    const workspace = checkout(pull.origin, pull.merge)
    expect(await judged(pull, server, { workspace })).toMatchObject({ code: 0, existing: ['a.tf:5'] })
    const all = await judged(pull, server, { workspace, inputs: { all: 'true' } })
    expect(all).toMatchObject({ code: 1, existing: ['a.tf:5'], outputs: { new: '0', existing: '1', errors: '1' } })
  })

  test('of a fork or by Dependabot needs no token when git has the base', async () => {
    const pull = pullRequest(old, topic)
    const server = await serve(pull, { permissions: {} })
    const place = { workspace: checkout(pull.origin, pull.merge), inputs: { token: '' } }
    expect(seen(await judged(pull, server, place))).toMatchObject({ code: 1, fresh: ['new/main.tf:4'] })
    expect(server.counts()).toEqual({})
  })

  test('on GitHub Enterprise Server', async () => {
    const pull = pullRequest(old, topic, theirs)
    const server = await serve(pull, { prefix: '/api/v3' })
    expect(seen(await judged(pull, server, { workspace: download(pull.origin, pull.merge) }))).toEqual(expected)
    expect(server.requests.length).toBeGreaterThan(0)
  })
})

describe('a base that cannot be had', () => {
  const pull = pullRequest({ 'a.tf': bad }, { 'b.tf': good })
  const run = async (inputs: Readonly<Record<string, string>> = {}, permissions = {}) => {
    const server = await serve(pull, { permissions })
    return judged(pull, server, { workspace: download(pull.origin, pull.merge), inputs })
  }
  const why = 'nothing to compare with: the token may not do this; the job needs the permission contents: read'
  test.each([
    [{}, 1, 'findings', 'warning: ', 'everything is judged as if it were new, though only errors fail the job'],
    [{ 'fail-on': 'never' }, 0, 'clean', 'warning: ', 'everything is judged'],
    [{ 'on-missing-base': 'all' }, 1, 'findings', 'warning: ', 'everything is judged'],
    [
      { 'on-missing-base': 'none' },
      0,
      'clean',
      'warning: ',
      'everything is shown as if it were new, and nothing of it fails the job',
    ],
    [{ 'on-missing-base': 'fail', 'fail-on': 'never' }, 1, 'incomplete', 'error: ', 'on-missing-base is fail'],
  ])('%j', async (inputs, code, conclusion, level, consequence) => {
    const told = await run(inputs)
    expect(told).toMatchObject({ code, outputs: { conclusion, new: '', existing: '', fixed: '' } })
    expect(told.warnings).toEqual([expect.stringContaining(`${level}${why}; ${consequence}`)])
    expect(told.commands.filter(({ properties }) => properties['file'] === 'a.tf')).toHaveLength(1)
  })

  test('warnings fail nothing then', async () => {
    const warned = pullRequest(
      { 'a.tf': bad, '.iam-lint.yaml': 'fail-on: warning\nrules: { no-wildcard-actions: warning }\n' },
      {},
    )
    const server = await serve(warned, { permissions: {} })
    const place = { workspace: download(warned.origin, warned.merge) }
    const told = await judged(warned, server, { ...place, inputs: { 'fail-on': 'warning' } })
    expect(told).toMatchObject({ code: 0, outputs: { warnings: '1' } })
  })

  test('a limit of requests is said, and the token is not', async () => {
    const server = await serve(pull)
    server.answers('git/get-commit', {
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: { 'retry-after': '600' },
    })
    const told = await judged(pull, server, { workspace: download(pull.origin, pull.merge) })
    expect(told.warnings).toEqual([expect.stringContaining('GitHub limits the rate of requests for now')])
    expect(told.log).not.toContain('ghs_')
  })
})

describe('other events', () => {
  const at = async (
    name: string,
    payload: object,
    pull: Pull,
    commit: string,
    how: Parameters<typeof checkout>[2] = {},
  ) => {
    const server = await serve(pull)
    const workspace = checkout(pull.origin, commit, how)
    return { server, told: await judged(pull, server, { event: name, payload, commit, workspace }) }
  }
  const push = (pull: Pull, more: object): object => ({
    ref: 'refs/heads/topic',
    before: pull.base,
    repository: { default_branch: 'main' },
    forced: false,
    ...more,
  })

  test('merge_group', async () => {
    const pull = pullRequest(old, topic, theirs)
    const payload = { merge_group: { base_sha: git(pull.origin, 'rev-parse', 'main').trim(), head_sha: pull.merge } }
    const { server, told } = await at('merge_group', payload, pull, pull.merge)
    expect(seen(told)).toEqual(expected)
    expect(server.counts()).toEqual({})
  })

  test('push', async () => {
    const pull = pullRequest(old, topic)
    const { server, told } = await at('push', push(pull, {}), pull, pull.head)
    expect(seen(told)).toEqual({ ...expected, existing: ['old/main.tf:5'] })
    expect(server.counts()).toEqual({})
  })

  test.each([
    ['a new branch', { before: '0'.repeat(40), created: true }],
    ['a branch that was written anew, whose old commit is gone', { before: 'f'.repeat(40), forced: true }],
    ['a branch whose old commit is gone', { before: 'f'.repeat(40) }],
  ])('push of %s is compared with where it left the default branch', async (_, more) => {
    const pull = pullRequest(old, topic, theirs)
    for (const how of [{}, { credentials: false }, { depth: 0 }]) {
      const { told } = await at('push', push(pull, more), pull, pull.head, how)
      expect(seen(told)).toEqual({ ...expected, existing: ['old/main.tf:5'] })
      expect(told.warnings).toEqual([])
    }
  })

  test('push that writes the default branch anew has nothing to be compared with', async () => {
    const pull = pullRequest(old, topic)
    const more = { ref: 'refs/heads/main', before: 'f'.repeat(40), forced: true }
    const { told } = await at('push', push(pull, more), pull, pull.head)
    expect(told).toMatchObject({ code: 1, fresh: [], fixed: [], outputs: { new: '' } })
    expect(told.warnings[0]).toMatch(/^warning: nothing to compare with: ffffffffff is not here and cannot be fetched/)
  })

  test.each([
    ['workflow_dispatch', { inputs: null }],
    ['schedule', { schedule: '0 5 * * 1' }],
    ['push', { ref: 'refs/tags/v1', before: '0'.repeat(40), repository: { default_branch: 'main' } }],
  ])('%s %j judges everything', async (name, payload) => {
    const pull = pullRequest(old, topic)
    const { server, told } = await at(name, payload, pull, pull.head)
    expect(told).toMatchObject({
      code: 1,
      fresh: [],
      existing: [],
      fixed: [],
      warnings: [],
      outputs: { errors: '2', new: '' },
    })
    expect(server.counts()).toEqual({})
  })
})

describe('pull_request_target', () => {
  const policy =
    '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" }] }'
  const files = {
    ...old,
    'm/main.tf': 'resource "aws_iam_policy" "p" {\n  policy = file("${path.module}/policy.txt")\n}\n',
    'm/policy.txt': policy,
    'notes.txt': 'nobody refers to this',
    'app/big.png': new Uint8Array(1000),
  }
  const at = async (workspace: (pull: Pull) => string, env = {}) => {
    const worse = { ...topic, 'm/policy.txt': policy.replace('Get*', '*') }
    const pull = pullRequest(files, worse, theirs)
    const server = await serve(pull)
    const place = { event: 'pull_request_target', commit: pull.base, workspace: workspace(pull), env }
    return { pull, server, told: await judged(pull, server, place) }
  }
  const inFile = { ...expected, fresh: ['m/policy.txt:1', 'new/main.tf:4'] }
  const onHead = { ...inFile, existing: ['old/main.tf:5'] }

  test('without any checkout, and without git', async () => {
    const { told, server } = await at(() => temporary(), withoutGit())
    expect(seen(told)).toEqual(onHead)
    // Each blob is read once, though most stand in both commits; what holds no policy is not read.
    expect(server.counts()).toEqual({ 'git/get-tree': 2, 'repos/compare-commits-with-basehead': 1, 'git/get-blob': 7 })
  })

  test('with the base checked out reads only what differs', async () => {
    const { told, server } = await at(({ origin, base }) => checkout(origin, base))
    expect(seen(told)).toEqual(onHead)
    expect(server.counts()).toMatchObject({ 'git/get-blob': 3 })
  })

  test('with the head checked out all the same', async () => {
    const { told, server } = await at(({ origin, merge }) => checkout(origin, merge))
    expect(seen(told)).toEqual(inFile)
    expect(server.counts()).toEqual({})
  })

  test('writes nothing, and links to the head', async () => {
    const workspace = temporary()
    const { told, pull } = await at(() => workspace)
    expect(() => git(workspace, 'rev-parse', 'HEAD')).toThrow()
    expect(told.summary).toContain(`/blob/${pull.head}/new/main.tf`)
  })

  test('that cannot be read fails', async () => {
    const pull = pullRequest(files, topic)
    const server = await serve(pull, { permissions: {} })
    const told = await judged(pull, server, { event: 'pull_request_target', commit: pull.base, workspace: temporary() })
    expect(told).toMatchObject({ code: 1, outputs: { conclusion: 'usage' } })
    expect(told.warnings[0]).toContain('cannot read the files of the pull request: the token may not do this')
  })
})

test('a listing that GitHub cuts off is asked for directory by directory', async () => {
  const pull = pullRequest(old, topic, theirs)
  const server = await serve(pull)
  server.state.mostEntries = 3
  const told = await judged(pull, server, { workspace: download(pull.origin, pull.merge) })
  expect(seen(told)).toEqual(expected)
  expect(server.counts()['git/get-tree']).toBe(6)
})

test('what a workflow has made beside the checkout is new', async () => {
  const pull = pullRequest({ 'a.tf': good }, {})
  for (const workspace of [checkout(pull.origin, pull.merge), download(pull.origin, pull.merge)]) {
    write(workspace, { 'made/main.tf': bad })
    expect(await judged(pull, await serve(pull), { workspace })).toMatchObject({ code: 1, fresh: ['made/main.tf:4'] })
  }
})

test('a checkout in a directory of its own', async () => {
  const pull = pullRequest(old, topic, theirs)
  const workspace = temporary()
  git(workspace, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${pull.origin}`, join(workspace, 'repo'))
  const root = join(workspace, 'repo')
  git(root, 'fetch', '--quiet', '--depth=1', 'origin', pull.merge)
  git(root, 'checkout', '--quiet', '--detach', pull.merge)
  const told = await judged(pull, await serve(pull), { workspace, inputs: { paths: 'repo' } })
  expect(seen(told)).toEqual(expected)
  rmSync(root, { recursive: true })
  commit(pull.origin, 'unused')
})
