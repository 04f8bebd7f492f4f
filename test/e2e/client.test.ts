import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitHub as client } from '../../src/host/github.ts'
import { committed } from '../git.ts'
import { action } from '../process.ts'
import { gitHub, TOKEN, trouble, violations } from './github.ts'

const repository = committed({ 'a.tf': 'x' })
const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const main = { tree_sha: 'main' }
const forks = ', which pull requests from forks and of Dependabot never have'
const noted = { issue_number: 1, body: 'text' }

async function both(given: Partial<Parameters<typeof gitHub>[0]> = {}, patience = 5000) {
  const server = await gitHub({ repository, ...given })
  return { server, api: client({ token: TOKEN, repository: 'o/r', url: server.url, patience }) }
}

describe('the client of GitHub', () => {
  test.each(['', '/api/v3'])('asks the server under %j', async (prefix) => {
    const { server, api } = await both({ prefix })
    expect(await api.request(tree, { ...main, recursive: '1' })).toMatchObject({ data: { tree: [{ path: 'a.tf' }] } })
    expect(server.requests.map(({ path }) => path)).toEqual(['/repos/o/r/git/trees/main?recursive=1'])
    expect(violations).toEqual([])
  })

  test('lists all pages, up to a limit', async () => {
    const { server, api } = await both()
    for (let index = 0; index < 101; index++) await api.request(comment, noted)
    const listed = async (most?: number) => {
      const answer = await api.list(comments, { issue_number: 1 }, most)
      return 'data' in answer ? answer.data.map(({ id }) => id) : answer
    }
    expect(await listed()).toEqual(server.state.comments.map(({ id }) => id))
    expect(await listed(100)).toHaveLength(100)
  })

  const once = [trouble.secondaryLimit(1), trouble.secondaryLimit(0, 429), trouble.primaryLimit(0)]
  test.each(once)('waits as long as it is told: %j', async (answer) => {
    const { server, api } = await both()
    server.answers('issues/create-comment', answer, 1)
    const started = performance.now()
    expect(await api.request(comment, noted)).toHaveProperty('data')
    expect(performance.now() - started).toBeGreaterThan(
      'retry-after' in answer.headers! ? Number(answer.headers['retry-after']) * 999 : 0,
    )
    expect(server.state.comments).toHaveLength(1)
  })

  test.each([trouble.secondaryLimit(600), trouble.primaryLimit(4_000_000_000)])(
    'does not wait longer than it may: %j',
    async (answer) => {
      const { server, api } = await both()
      server.answers('git/get-tree', answer)
      const started = performance.now()
      expect(await api.request(tree, main)).toEqual({
        failed: 'GitHub limits the rate of requests for now',
        status: 403,
      })
      expect(performance.now() - started).toBeLessThan(4000)
      expect(server.counts()).toEqual({ 'git/get-tree': 1 })
    },
  )

  test('asks again when GitHub fails, but makes nothing twice', async () => {
    const { server, api } = await both()
    server.answers('git/get-tree', trouble.server, 2)
    expect(await api.request(tree, main)).toHaveProperty('data')
    expect(server.counts()).toEqual({ 'git/get-tree': 3 })
    server.answers('issues/create-comment', trouble.server, 1)
    expect(await api.request(comment, noted)).toEqual({ failed: 'GitHub fails with status 502', status: 502 })
    expect(server.state.comments).toEqual([])
  })

  test.each([
    ['GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: 'a' }, 'contents: read'],
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: 1 }, 'pull-requests: read'],
    [comments, { issue_number: 1 }, `pull-requests: write${forks}`],
    [comment, noted, `pull-requests: write${forks}`],
    ['POST /repos/{owner}/{repo}/check-runs', { name: 'x', head_sha: 'a' }, `checks: write${forks}`],
  ] as const)('%s without permission names it', async (route, asked, permission) => {
    const { api } = await both({ permissions: {} })
    expect(await api.request(route as typeof comment, asked as typeof noted)).toEqual({
      failed: `the token may not do this; the job needs the permission ${permission}`,
      status: 403,
    })
  })

  test('says one sentence of every other failure, and never the token', async () => {
    const { server, api } = await both()
    const said = async (api: ReturnType<typeof client>) => {
      const answer = await api.request(tree, { tree_sha: 'nowhere' })
      return 'failed' in answer ? answer.failed : ''
    }
    expect(await said(api)).toBe('GitHub finds nothing, or the token may not see it (the permission contents: read)')
    server.answers('git/get-tree', trouble.invalid)
    expect(await said(api)).toMatch(/^GitHub refuses with status 422: Validation Failed/)
    const about = { repository: 'o/r', url: server.url, patience: 0 }
    expect(await said(client({ ...about, token: '' }))).toBe('there is no token to ask GitHub with')
    const refused = await said(client({ ...about, token: 'ghs_secret', url: 'http://127.0.0.1:9' }))
    expect(refused).toMatch(/^GitHub does not answer \(/)
    expect(refused).not.toContain('ghs_secret')
    const other = await gitHub({ repository })
    expect(await said(client({ ...about, url: other.url, token: 'ghs_wrong' }))).toBe(
      'GitHub does not accept the token',
    )
  })
})

test('the library is loaded only when GitHub is asked', () => {
  const loaded = new Set<string>()
  const load = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*?"(\.[^"]+)";$/gm))
      load(join(dirname(path), target))
  }
  load(action)
  expect(loaded.size).toBeGreaterThan(1)
  expect([...loaded].filter((path) => readFileSync(path, 'utf8').includes('node_modules/undici'))).toEqual([])
})
