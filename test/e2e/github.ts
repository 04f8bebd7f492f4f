import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect } from 'vitest'
import { matched, requestTrouble, responseTrouble } from './contract.ts'
import { type Answer, endpoints, type Permission, refusal, type State } from './endpoints.ts'

export const TOKEN = 'ghs_a-token-of-the-tests'

export interface Recorded {
  /** GitHub's name of the endpoint, such as `git/get-blob`. */
  readonly id: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly status: number
}

type Levels = Readonly<Partial<Record<Permission[0], 'read' | 'write'>>>

interface Given {
  /** A git repository that everything about commits is taken from. */
  readonly repository: string
  readonly pull?: State['pull']
  readonly viewer?: State['viewer']
  /** What the token may do; what is left out it may not. */
  readonly permissions?: Levels
  /** Where the API lives, `/api/v3` on GitHub Enterprise Server. */
  readonly prefix?: string
}

/** A GitHub of the tests' own. Whatever either side says that GitHub does not describe fails the test. */
export interface GitHub {
  readonly url: string
  readonly state: State
  readonly requests: readonly Recorded[]
  /** How often each endpoint was asked. */
  readonly counts: () => Readonly<Record<string, number>>
  /** The next answers of an endpoint, instead of what it would say; `times` of them, all by default. */
  readonly answers: (id: string, answer: Answer, times?: number) => void
}

/** What GitHub says when something is wrong, to be given to `answers`. */
export const trouble = {
  notPermitted: refusal(403, 'Resource not accessible by integration'),
  notFound: refusal(404, 'Not Found'),
  invalid: {
    status: 422,
    body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors: [] },
  },
  server: refusal(502, 'Server Error'),
  /** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
  secondaryLimit: (seconds: number, status = 403): Answer => ({
    ...refusal(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    headers: { 'retry-after': seconds.toString() },
  }),
  primaryLimit: (reset: number): Answer => ({
    ...refusal(403, 'API rate limit exceeded for installation ID 1.'),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset.toString() },
  }),
}

const closers: (() => void)[] = []
afterAll(() => {
  for (const close of closers) close()
})

/** Starts a server that is gone after the tests. */
export async function gitHub({
  repository,
  pull = { number: 1, base: 'main', head: 'main' },
  permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  prefix = '',
  viewer,
}: Given): Promise<GitHub> {
  const state = {
    repository,
    pull,
    viewer,
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    next: 100,
    mostEntries: 100_000,
  }
  const requests: Recorded[] = []
  const scripted: { readonly id: string; readonly answer: Answer; left: number }[] = []
  const inner = { state, requests, scripted, permissions, prefix, base: '' }
  const server = createServer((request, response) => void respond(inner, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  inner.base = `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}${prefix}`
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: inner.base,
    state,
    requests,
    counts: () => {
      const counts: Record<string, number> = {}
      for (const { id } of requests) counts[id] = (counts[id] ?? 0) + 1
      return counts
    },
    answers: (id, answer, times = Infinity) => {
      expect(Object.keys(endpoints)).toContain(id)
      scripted.push({ id, answer, left: times })
    },
  }
}

interface Inner {
  readonly state: State
  readonly requests: Recorded[]
  readonly scripted: { readonly id: string; readonly answer: Answer; left: number }[]
  readonly permissions: Levels
  readonly prefix: string
  base: string
}

/** What neither side may say, for the tests to find empty. */
export const violations: string[] = []

async function respond(inner: Inner, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const body = text === '' ? undefined : (JSON.parse(text) as Recorded['body'])
  const { status, body: said, headers } = answerTo(inner, request, body)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(said === undefined ? undefined : JSON.stringify(said))
}

function answerTo(inner: Inner, request: IncomingMessage, body: Recorded['body'] | undefined): Answer {
  const { pathname, searchParams } = new URL(request.url ?? '', inner.base)
  const path = pathname.slice(inner.prefix.length)
  const to = pathname.startsWith(`${inner.prefix}/`) ? matched(request.method ?? '', path) : undefined
  if (!to) {
    violations.push(`${request.method ?? ''} ${pathname} is no endpoint that is described`)
    return refusal(404, 'Not Found')
  }
  violations.push(...requestTrouble(to, searchParams, body))
  // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#user-agent-required
  if (!request.headers['user-agent']) violations.push(`${to.id}: no user agent`)
  const asked = {
    ...inner,
    repo: `${inner.base}/repos/o/r`,
    parameters: to.parameters,
    query: searchParams,
    body: body ?? {},
  }
  const answer = refused(inner, request, to.id) ?? endpoints[to.id]?.[1](asked) ?? refusal(501, 'Not Implemented')
  violations.push(...responseTrouble(to, answer.status, answer.body))
  inner.requests.push({
    id: to.id,
    path: `${path}${searchParams.size > 0 ? `?${searchParams.toString()}` : ''}`,
    body: body ?? {},
    status: answer.status,
  })
  return answer
}

function refused({ scripted, permissions }: Inner, request: IncomingMessage, id: string): Answer | undefined {
  const script = scripted.find((one) => one.id === id && one.left > 0)
  if (script) {
    script.left--
    return script.answer
  }
  const scheme = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '')
  if (scheme?.[1] !== TOKEN) return refusal(401, 'Bad credentials')
  const [name, level] = endpoints[id]?.[0] ?? (['contents', 'read'] as const)
  const has = permissions[name]
  if (has === 'write' || has === level) return undefined
  const accepted = `${name.replace('-', '_')}=${level}`
  return { ...trouble.notPermitted, headers: { 'x-accepted-github-permissions': accepted } }
}
