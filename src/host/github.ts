import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoints } from '@octokit/types'

/** An endpoint of a repository, as GitHub's reference writes it: https://docs.github.com/rest. */
export type Route = Extract<keyof Endpoints, `${string} /repos/{owner}/{repo}/${string}`>
export type Asked<R extends Route> = Omit<
  Endpoints[R]['parameters'],
  'owner' | 'repo' | 'baseUrl' | 'headers' | 'mediaType'
>
export type Data<R extends Route> = Endpoints[R]['response']['data']

/** Why something could not be had: a sentence for the user, and GitHub's status when it answered at all. */
export interface Failed {
  readonly failed: string
  readonly status?: number
}

/** GitHub's REST API for one repository. Nothing here throws: what goes wrong is a value. */
export interface GitHub {
  readonly request: <R extends Route>(route: R, asked: Asked<R>) => Promise<{ readonly data: Data<R> } | Failed>
  /** All pages of a list, up to `most` entries. */
  readonly list: <R extends Route>(
    route: R,
    asked: Asked<R>,
    most?: number,
  ) => Promise<{ readonly data: readonly Item<Data<R>>[] } | Failed>
  /** The account that the token is of; `undefined` for an app's, and a job's own is one. */
  readonly login: () => Promise<string | undefined>
}
type Item<D> = D extends readonly (infer One)[] ? One : never

interface Given {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly url: string
  /** Milliseconds that may be spent on waiting, over all requests. */
  readonly patience?: number
}

const PATIENCE = 90_000
/** GitHub asks to wait a minute when it does not say for how long. */
const UNTOLD = 60_000
const TRIES = 4
const TIMEOUT = 30_000
const PER_PAGE = 100

type Ask = (route: string, asked: object) => Promise<{ readonly data: unknown }>

/** The library is loaded with the first request: a run that asks GitHub nothing does without. */
export function gitHub({ token, repository, url, patience = PATIENCE }: Given): GitHub {
  let connected: Promise<Ask> | undefined
  const [owner = '', repo = ''] = repository.split('/')
  const until = { waited: 0, patience }
  const answerTo = async (route: string, asked: object): Promise<{ readonly data: unknown } | Failed> => {
    if (token === '') return { failed: 'there is no token to ask GitHub with' }
    connected ??= connect(token, url)
    return persistently(await connected, route, asked, until)
  }
  const request: GitHub['request'] = async (route, asked) => {
    const answer = await answerTo(route, { ...asked, owner, repo })
    return answer
  }
  const login: GitHub['login'] = async () => {
    const answer = await answerTo('GET /user', {})
    return 'failed' in answer ? undefined : (answer.data as Endpoints['GET /user']['response']['data']).login
  }
  const list: GitHub['list'] = async (route, asked, most = 3000) => {
    const data: Item<Data<typeof route>>[] = []
    for (let page = 1; data.length < most; page++) {
      const answer = await request(route, { ...asked, per_page: PER_PAGE, page })
      if ('failed' in answer) return answer
      const items = answer.data as unknown as readonly Item<Data<typeof route>>[]
      data.push(...items)
      if (items.length < PER_PAGE) break
    }
    return { data }
  }
  return { request, list, login }
}

async function connect(token: string, baseUrl: string): Promise<Ask> {
  const { getOctokit } = await import('@actions/github')
  const silent = (): void => undefined
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  const { request } = getOctokit(token, { baseUrl, userAgent: 'iam-lint', log })
  return (route, asked) => request(route, { ...asked, request: { signal: AbortSignal.timeout(TIMEOUT) } })
}

interface Budget {
  waited: number
  readonly patience: number
}

async function persistently(
  ask: Ask,
  route: string,
  asked: object,
  budget: Budget,
): Promise<{ readonly data: unknown } | Failed> {
  for (let tried = 1; ; tried++) {
    try {
      return await ask(route, asked)
    } catch (error) {
      const trouble = troubleOf(error)
      const wait = tried < TRIES ? waitFor(route, trouble, tried) : undefined
      if (wait === undefined || budget.waited + wait > budget.patience) return failure(route, trouble)
      budget.waited += wait
      await sleep(wait)
    }
  }
}

/** What GitHub answered; no status when it did not. */
interface Trouble {
  readonly status: number | undefined
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

interface Thrown {
  readonly message?: unknown
  readonly status?: unknown
  readonly response?: { readonly headers?: Trouble['headers']; readonly data?: unknown }
}

function troubleOf(error: unknown): Trouble {
  const { message, status, response } = (typeof error === 'object' && error !== null ? error : {}) as Thrown
  return {
    status: response && typeof status === 'number' ? status : undefined,
    message: typeof message === 'string' ? message : 'no answer',
    headers: response?.headers ?? {},
  }
}

const isLimit = ({ status, message, headers }: Trouble): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)))

/**
 * Milliseconds to wait before asking again; undefined when that would not help. What may have been done in spite of the
 * answer is not asked for twice, or a comment would stand there twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function waitFor(route: string, trouble: Trouble, tried: number): number | undefined {
  if (isLimit(trouble)) return limitWait(trouble.headers)
  const isPassing = trouble.status === undefined || trouble.status >= 500
  return isPassing && !route.startsWith('POST ') ? 500 * 2 ** (tried - 1) : undefined
}

function limitWait(headers: Trouble['headers']): number {
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(after, 0) * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(reset * 1000 - Date.now(), 0)
  return UNTOLD
}

function failure(route: string, trouble: Trouble): Failed {
  const { status, message } = trouble
  if (status === undefined) return { failed: `GitHub does not answer (${message})` }
  return { failed: sentence(route, trouble, status), status }
}

function sentence(route: string, trouble: Trouble, status: number): string {
  if (isLimit(trouble)) return 'GitHub limits the rate of requests for now'
  if (status === 401) return 'GitHub does not accept the token'
  if (status === 403)
    return `the token may not do this; the job needs the permission ${permission(route)}${forks(route)}`
  if (status === 404) return `GitHub finds nothing, or the token may not see it (the permission ${permission(route)})`
  if (status >= 500) return `GitHub fails with status ${status.toString()}`
  return `GitHub refuses with status ${status.toString()}: ${trouble.message}`
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const forks = (route: string): string =>
  permission(route).endsWith('write') ? ', which pull requests from forks and of Dependabot never have' : ''

/** What a job must have under `permissions:` for an endpoint. */
function permission(route: string): string {
  // Comments are listed only by those who are about to write one.
  const level = route.startsWith('GET ') && !route.endsWith('/comments') ? 'read' : 'write'
  if (route.includes('/check-runs')) return `checks: ${level}`
  return /\/(?:issues|pulls)\//.test(route) ? `pull-requests: ${level}` : `contents: ${level}`
}
