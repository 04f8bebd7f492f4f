import { afterEach, describe, expect, test } from 'vitest'
import { newOnly } from '../../src/diff/compare.ts'
import { changedLines } from '../../src/diff/lines.ts'
import type { Finding, Report } from '../../src/finding.ts'
import { gitHub as client } from '../../src/host/github.ts'
import { commentMarker } from '../../src/report/comment.ts'
import { type Audience, type Channels, speakTo } from '../../src/run/speak.ts'
import { filePath } from '../../src/text/span.ts'
import { commit, committed, git, write } from '../git.ts'
import { findingAt, reportOf } from '../report/sample.ts'
import type { Answer } from './endpoints.ts'
import { gitHub, type GitHub, TOKEN, trouble, violations } from './github.ts'
import { actionsBot, person } from './objects.ts'

const before = 'old\n'.repeat(30)
/** Lines 1 to 30 are as they were, 31 and more are new. */
const text = before + 'new\n'.repeat(60)

const repository = committed({ 'a.tf': before })
git(repository, 'checkout', '--quiet', '-b', 'change')
write(repository, { 'a.tf': text })
const head = commit(repository, 'change')

/** Findings of a change that each stand on a line. */
const found = (lines: readonly number[], given: Partial<Finding> = {}): readonly Finding[] =>
  lines.map((line) => {
    const at = { file: filePath('a.tf'), start: (line - 1) * 4, end: (line - 1) * 4 + 3 }
    return findingAt(at, { status: 'new', fingerprint: `f${line.toString()}`, ...given })
  })
const reportWith = (findings: readonly Finding[], given: Partial<Report> = {}): Report =>
  reportOf(
    { 'a.tf': text },
    { findings, changed: new Map([[filePath('a.tf'), changedLines(before, text)]]), baseSources: new Map(), ...given },
  )

const all: Channels = { comment: true, tag: '', review: true, checkRun: true }
const none: Channels = { comment: false, tag: '', review: false, checkRun: false }
const commentOnly = { ...none, comment: true }
const reviewOnly = { ...none, review: true }
const checkOnly = { ...none, checkRun: true }

const server = (given: Partial<Parameters<typeof gitHub>[0]> = {}): Promise<GitHub> =>
  gitHub({ repository, pull: { number: 1, base: 'main', head: 'change' }, ...given })

function say(at: GitHub, channels: Channels, whole: Report, given: Partial<Audience> = {}) {
  const api = client({ token: TOKEN, repository: 'o/r', url: at.url, patience: 3000 })
  const audience: Audience = {
    api,
    pull: 1,
    head,
    baseUrl: undefined,
    linesAtHead: () => Promise.resolve((_, line) => line),
    end: whole.findings.length > 0 ? 'findings' : 'clean',
    ...given,
  }
  return speakTo(audience, channels, newOnly(whole), whole)
}
const bodies = ({ state }: GitHub) => state.comments.map(({ body }) => body)
const title = (body = '') => /^(?:## |<details><summary>)(.*?)(?:<\/summary>)?$/m.exec(body)?.[1]
const titles = (at: GitHub) => bodies(at).map(title)

afterEach(() => {
  expect(violations.splice(0)).toEqual([])
})

describe('the comment', () => {
  test('is made, edited in its place, and folded away when all is fixed', async () => {
    const github = await server()
    expect(await say(github, commentOnly, reportWith(found([31, 32, 33])))).toEqual([])
    expect(titles(github)).toEqual(['iam-lint: 3 new errors, 0 existing'])
    await say(github, commentOnly, reportWith(found([33])))
    expect(titles(github)).toEqual(['iam-lint: 2 fixed, 1 left'])
    await say(github, commentOnly, reportWith([]))
    expect(titles(github)).toEqual(['iam-lint: 3 fixed, none left'])
    expect(bodies(github)[0]).toContain('<details>')
    expect(github.counts()).toMatchObject({ 'issues/create-comment': 1, 'issues/update-comment': 2 })
  })
  test('is not made when there is nothing new', async () => {
    const github = await server()
    await say(github, commentOnly, reportWith(found([1], { status: 'existing' })))
    expect(github.counts()).toEqual({ 'issues/list-comments': 1 })
  })
  test('is left alone when it says the same', async () => {
    const github = await server()
    for (let run = 0; run < 3; run++) await say(github, commentOnly, reportWith(found([31])))
    expect(github.counts()).toMatchObject({ 'issues/create-comment': 1 })
    expect(github.counts()).not.toHaveProperty('issues/update-comment')
  })
  test('of another job, of a person, or one that quotes the marker is never touched', async () => {
    const github = await server()
    const words = [
      { body: `${commentMarker('')}I am a person`, by: person('mallory') },
      { body: `look: ${commentMarker('')}`, by: actionsBot },
      { body: `${commentMarker('other')}x`, by: actionsBot },
    ].map((one, id) => ({ id, issue: 1, app: null, ...one }))
    github.state.comments.push(...words)
    await say(github, commentOnly, reportWith(found([31])))
    await say(github, commentOnly, reportWith(found([32])))
    expect(github.state.comments.slice(0, 3)).toEqual(words)
    expect(titles(github)[3]).toBe('iam-lint: 1 fixed, 1 left')
    expect(github.state.comments).toHaveLength(4)
  })
  test('of a person whose token it is, is edited', async () => {
    const github = await server({ viewer: person('octo-machine') })
    github.state.comments.push({ id: 1, issue: 1, body: `${commentMarker('')}x`, by: person('mallory'), app: null })
    await say(github, commentOnly, reportWith(found([31])))
    await say(github, commentOnly, reportWith(found([31, 32])))
    expect(github.state.comments.map(({ by }) => by.login)).toEqual(['mallory', 'octo-machine'])
    expect(titles(github)[1]).toBe('iam-lint: 2 new errors, 0 existing')
  })
  test('jobs of a matrix have one each', async () => {
    const github = await server()
    const jobs = ['prod', 'test'].map((tag) => say(github, { ...commentOnly, tag }, reportWith(found([31]))))
    expect(await Promise.all(jobs)).toEqual([[], []])
    expect(titles(github).toSorted()).toEqual([
      'iam-lint \\(prod\\): 1 new error, 0 existing',
      'iam-lint \\(test\\): 1 new error, 0 existing',
    ])
  })
  test('jobs that share a name end up with one, whoever comes first', async () => {
    const github = await server()
    const jobs = [31, 32, 33, 34].map((line) => say(github, commentOnly, reportWith(found([line]))))
    expect(await Promise.all(jobs)).toEqual([[], [], [], []])
    expect(github.counts()['issues/create-comment']).toBeGreaterThan(1)
    expect(github.state.comments).toHaveLength(1)
  })
  test('a second one of ours goes', async () => {
    const github = await server()
    for (const id of [1, 2])
      github.state.comments.push({ id, issue: 1, body: `${commentMarker('')}x`, by: actionsBot, app: null })
    await say(github, commentOnly, reportWith(found([31])))
    expect(github.state.comments.map(({ id }) => id)).toEqual([1])
  })
  test('is found on a later page', async () => {
    const github = await server()
    const chat = Array.from({ length: 150 }, (_, id) => ({ id, issue: 1, body: 'x', by: person('p'), app: null }))
    github.state.comments.push(...chat)
    await say(github, commentOnly, reportWith(found([31])))
    await say(github, commentOnly, reportWith(found([32])))
    expect(github.state.comments).toHaveLength(151)
  })
  test('is one that GitHub takes, however many findings', async () => {
    const github = await server()
    const message = `😀${'*'.repeat(900)}`
    const findings = Array.from({ length: 5001 }, (_, n) => ({
      ...(found([31], { message })[0] as Finding),
      fingerprint: n.toString(16).padStart(16, '0'),
    }))
    expect(await say(github, commentOnly, reportWith(findings))).toEqual([])
    expect(titles(github)).toEqual(['iam-lint: 5001 new errors, 0 existing'])
  })
})

describe('the review', () => {
  test('comments on added lines only, and once', async () => {
    const github = await server()
    expect(
      await say(github, reviewOnly, reportWith([...found([5, 31, 40]), ...found([33], { status: 'existing' })])),
    ).toEqual([])
    expect(github.state.reviews).toMatchObject([{ event: 'COMMENT', commit: head }])
    expect(github.state.reviewComments.map(({ path, line }) => [path, line])).toEqual([
      ['a.tf', 31],
      ['a.tf', 40],
    ])
    expect(github.state.reviews[0]?.body).toContain('2 findings on changed lines\\, \\+1 more')
    await say(github, reviewOnly, reportWith(found([5, 31, 40])))
    expect(github.state.reviews).toHaveLength(1)
    await say(github, reviewOnly, reportWith(found([31, 50])))
    expect(github.state.reviewComments.map(({ line }) => line)).toEqual([31, 40, 50])
  })
  test('repeats what only others have said', async () => {
    const github = await server()
    await say(github, reviewOnly, reportWith(found([31])))
    const [ours] = github.state.reviewComments
    if (!ours) throw new Error('no comment')
    github.state.reviewComments.splice(0, 1, { ...ours, by: person('mallory') })
    await say(github, reviewOnly, reportWith(found([31])))
    expect(github.state.reviewComments).toHaveLength(2)
  })
  test('suggests a fix over several lines', async () => {
    const github = await server()
    const edits = [31, 33].map((line) => ({
      file: filePath('a.tf'),
      start: (line - 1) * 4,
      end: line * 4 - 1,
      text: 'fix',
    }))
    await say(github, reviewOnly, reportWith(found([32], { fix: { description: 'fix it', edits } })))
    expect(github.state.reviewComments).toMatchObject([{ start_line: 31, line: 33 }])
    expect(github.state.reviewComments[0]?.body).toContain('```suggestion\nfix\nnew\nfix\n```')
  })
  test('has twenty comments at most', async () => {
    const github = await server()
    await say(github, reviewOnly, reportWith(found(Array.from({ length: 51 }, (_, n) => 31 + n))))
    expect(github.state.reviewComments).toHaveLength(20)
    expect(github.state.reviews[0]?.body).toContain('\\+31 more without a comment')
  })
  test('stands on the lines of the head, when another tree was judged', async () => {
    const github = await server()
    const linesAtHead = () => Promise.resolve((_: string, line: number) => (line === 40 ? undefined : line - 2))
    await say(github, reviewOnly, reportWith(found([33, 40])), { linesAtHead })
    expect(github.state.reviewComments.map(({ line }) => line)).toEqual([31])
  })
  test('that GitHub refuses is said once, and nothing of it is left', async () => {
    const github = await server()
    const linesAtHead = () => Promise.resolve(() => 3)
    const why = 'GitHub refuses with status 422: '
    expect(await say(github, reviewOnly, reportWith(found([31, 32])), { linesAtHead })).toEqual([
      { channel: 'the review', why: expect.stringContaining(why) as unknown },
    ])
    expect(github.state.reviewComments).toEqual([])
  })
})

describe('the check run', () => {
  test.each([0, 1, 50, 51, 120])('%i findings are as many annotations', async (count) => {
    const github = await server()
    const findings = Array.from({ length: count }, (_, n) => found([31 + (n % 60)])).flat()
    expect(await say(github, checkOnly, reportWith(findings))).toEqual([])
    const [run, ...more] = github.state.checkRuns
    expect(more).toEqual([])
    expect(run).toMatchObject({
      head_sha: head,
      status: 'completed',
      conclusion: count === 0 ? 'success' : 'failure',
      name: 'iam-lint report',
    })
    expect(run?.annotations).toHaveLength(count)
    expect(github.requests.length).toBe(Math.max(1, Math.ceil(count / 50)))
  })
  test('that stops half-way says what is missing', async () => {
    const github = await server()
    github.answers('checks/update', trouble.invalid)
    const [silence] = await say(github, checkOnly, reportWith(found(Array.from({ length: 60 }, (_, n) => 31 + n))))
    expect(silence?.why).toMatch(/^GitHub refuses with status 422.*; 10 annotations are missing$/)
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
  })
})

describe('no channel stops another', () => {
  const report = reportWith(found([31]))
  const needs = (permission: string) =>
    `the token may not do this; the job needs the permission ${permission}, which pull requests from forks and of Dependabot never have`
  test('without any permission each says what it needs', async () => {
    const github = await server({ permissions: { contents: 'read' } })
    expect(await say(github, all, report)).toEqual([
      { channel: 'the comment', why: needs('pull-requests: write') },
      { channel: 'the review', why: needs('pull-requests: write') },
      { channel: 'the check run', why: needs('checks: write') },
    ])
  })
  test.each([
    ['the comment', 'issues/create-comment'],
    ['the review', 'pulls/create-review'],
    ['the check run', 'checks/create'],
  ] as const)('%s may fail alone', async (channel, endpoint) => {
    const answers: readonly Answer[] = [
      trouble.notPermitted,
      trouble.notFound,
      trouble.invalid,
      trouble.server,
      trouble.secondaryLimit(600),
    ]
    for (const answer of answers) {
      const github = await server()
      github.answers(endpoint, answer)
      expect((await say(github, all, report)).map((one) => one.channel)).toEqual([channel])
      const said = [github.state.comments, github.state.reviews, github.state.checkRuns]
      expect(said.reduce((sum, list) => sum + list.length, 0)).toBe(2)
    }
  })
  test('a limit of rate is waited for', async () => {
    const github = await server()
    for (const endpoint of ['issues/create-comment', 'pulls/create-review', 'checks/create'])
      github.answers(endpoint, trouble.secondaryLimit(0), 1)
    expect(await say(github, all, report)).toEqual([])
    expect([github.state.comments, github.state.reviews, github.state.checkRuns].map((list) => list.length)).toEqual([
      1, 1, 1,
    ])
  })
  test('without a pull request there is only the check run', async () => {
    const github = await server()
    expect(await say(github, all, report, { pull: undefined })).toEqual([])
    expect(github.counts()).toEqual({ 'checks/create': 1 })
  })
  test('what nobody asked for is not said', async () => {
    const github = await server()
    expect(await say(github, none, report)).toEqual([])
    expect(github.requests).toEqual([])
  })
})
