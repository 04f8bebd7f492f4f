import { describe, expect, test } from 'vitest'
import { committed, git } from '../git.ts'
import { matched, requestTrouble, responseTrouble } from './contract.ts'
import { gitHub, TOKEN, trouble, violations } from './github.ts'

const repository = committed({ 'a/main.tf': 'x\n', 'b.tf': '\r\n' })
git(repository, 'switch', '--quiet', '--create', 'topic')
git(repository, 'mv', 'b.tf', 'c.tf')
git(repository, 'commit', '--quiet', '--message', 'topic')
const pull = { number: 7, base: 'main', head: 'topic' }
const tree = git(repository, 'rev-parse', 'topic^{tree}').trim()
const blob = git(repository, 'rev-parse', 'topic:c.tf').trim()

interface Said {
  readonly status: number
  readonly body: { readonly content?: string; readonly length?: number; readonly 0?: object }
  readonly headers: Headers
}

async function ask(url: string, method: string, path: string, body?: object): Promise<Said> {
  const answer = await fetch(`${url}/repos/o/r${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Said['body'], headers: answer.headers }
}

describe('GitHub of the tests', () => {
  test('answers as GitHub describes it', async () => {
    const { url, counts } = await gitHub({ repository, pull })
    const output = { title: 't', summary: 's', annotations: [] }
    const asked: readonly (readonly [string, string, object?])[] = [
      ['GET', '/compare/main...topic?per_page=1'],
      ['GET', `/git/trees/${tree}?recursive=1`],
      ['GET', `/git/trees/${tree}`],
      ['GET', `/git/blobs/${blob}`],
      ['GET', `/git/commits/${git(repository, 'rev-parse', 'main').trim()}`],
      ['GET', '/pulls/7/files?per_page=100'],
      ['POST', '/issues/7/comments', { body: 'text' }],
      ['GET', '/issues/7/comments?per_page=100&page=1'],
      ['PATCH', '/issues/comments/100', { body: 'other' }],
      ['DELETE', '/issues/comments/100'],
      ['POST', '/pulls/7/reviews', { body: 'text', event: 'COMMENT' }],
      ['GET', '/pulls/7/reviews'],
      ['GET', '/pulls/7/comments'],
      ['POST', '/check-runs', { name: 'iam-lint', head_sha: tree, status: 'completed', conclusion: 'success', output }],
      ['PATCH', '/check-runs/102', { output }],
    ]
    const answers = []
    for (const [method, path, body] of asked) answers.push((await ask(url, method, path, body)).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 201, 200, 200, 204, 200, 200, 200, 201, 200])
    expect(Object.keys(counts())).toHaveLength(14)
    expect(violations).toEqual([])
  })

  test('compares, lists and reads what git has', async () => {
    const { url } = await gitHub({ repository, pull })
    const main = git(repository, 'rev-parse', 'main').trim()
    expect((await ask(url, 'GET', '/compare/main...topic')).body).toMatchObject({
      merge_base_commit: { sha: main },
      status: 'ahead',
      ahead_by: 1,
    })
    const { body } = await ask(url, 'GET', `/git/trees/${tree}?recursive=1`)
    expect(body).toMatchObject({
      truncated: false,
      tree: [{ path: 'a' }, { path: 'a/main.tf' }, { path: 'c.tf', sha: blob }],
    })
    const { content } = (await ask(url, 'GET', `/git/blobs/${blob}`)).body
    expect(Buffer.from(content ?? '', 'base64').toString()).toBe('\r\n')
    expect((await ask(url, 'GET', '/pulls/7/files')).body[0]).toMatchObject({
      filename: 'c.tf',
      previous_filename: 'b.tf',
      status: 'renamed',
      changes: 0,
    })
  })

  test('refuses what the token may not do, and what it is told to refuse', async () => {
    const { url, answers } = await gitHub({ repository, pull, permissions: { contents: 'read' } })
    expect(await ask(url, 'POST', '/issues/7/comments', { body: 'x' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    answers('git/get-blob', trouble.secondaryLimit(60), 1)
    const limited = await ask(url, 'GET', `/git/blobs/${blob}`)
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '60'])
    expect((await ask(url, 'GET', `/git/blobs/${blob}`)).status).toBe(200)
    expect((await ask(url, 'GET', '/git/trees/0000000000')).status).toBe(404)
    expect((await fetch(`${url}/repos/o/r/git/blobs/${blob}`)).status).toBe(401)
  })

  test('refuses a body of more than 65,536 characters and a comment outside the diff', async () => {
    const { url, state } = await gitHub({ repository, pull })
    const body = 'x'.repeat(65_536)
    expect((await ask(url, 'POST', '/issues/7/comments', { body })).status).toBe(201)
    expect((await ask(url, 'POST', '/issues/7/comments', { body: `${body}x` })).status).toBe(422)
    const comments = [{ path: 'a/main.tf', line: 1, body: 'here' }]
    expect((await ask(url, 'POST', '/pulls/7/reviews', { event: 'COMMENT', comments })).status).toBe(422)
    expect(state.reviewComments).toEqual([])
  })

  test('pages', async () => {
    const { url } = await gitHub({ repository, pull })
    for (const body of ['1', '2', '3']) await ask(url, 'POST', '/issues/7/comments', { body })
    const first = await ask(url, 'GET', '/issues/7/comments?per_page=2')
    expect([first.body.length, first.headers.get('link')?.includes('rel="next"')]).toEqual([2, true])
    const second = await ask(url, 'GET', '/issues/7/comments?per_page=2&page=2')
    expect([second.body.length, second.headers.get('link')]).toEqual([1, null])
  })
})

test('what GitHub does not describe is told', () => {
  const comment = matched('POST', '/repos/o/r/issues/7/comments')
  const list = matched('GET', '/repos/o/r/issues/7/comments')
  if (!comment || !list) throw new Error('no such endpoint')
  expect(requestTrouble(comment, new URLSearchParams('draft=1'), { body: 1, boddy: '' })).toEqual([
    'issues/create-comment: no query parameter draft',
    'issues/create-comment: no field boddy',
    'request of issues/create-comment: /body must be string',
  ])
  expect(requestTrouble(comment, new URLSearchParams(), undefined)).toHaveLength(1)
  expect(requestTrouble(list, new URLSearchParams(), { body: '' })).toEqual(['issues/list-comments: takes no body'])
  expect(responseTrouble(list, 200, {})).toHaveLength(1)
  expect(responseTrouble(list, 418, { message: 1 })).toHaveLength(1)
  expect(responseTrouble(list, 202, [])).toHaveLength(1)
  expect(matched('PUT', '/repos/o/r/issues/7/comments')).toBeUndefined()
})
