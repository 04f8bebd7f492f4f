import { git, gitWith } from '../git.ts'
import { filesOf, inHunk } from './diff.ts'
import * as objects from './objects.ts'

/** What the server holds, for tests to look at and to fill. */
export interface State {
  /** The git repository behind it: everything about commits is asked there. */
  readonly repository: string
  readonly pull: { readonly number: number; readonly base: string; readonly head: string }
  /** Whose token it is; undefined for that of the workflow's own app. */
  readonly viewer: objects.Account | undefined
  readonly comments: objects.IssueComment[]
  readonly reviews: objects.Review[]
  readonly reviewComments: objects.ReviewComment[]
  readonly checkRuns: objects.CheckRun[]
  /** Entries that a recursive tree has at most; GitHub's limit is 100,000. */
  mostEntries: number
  next: number
}

export interface Asked {
  readonly state: State
  /** Addresses of the API and of the repository in it. */
  readonly base: string
  readonly repo: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Permission = readonly [name: 'contents' | 'pull-requests' | 'checks', level: 'read' | 'write']
type Endpoint = readonly [Permission, (asked: Asked) => Answer]

const documentation = 'https://docs.github.com/rest'
export const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: documentation, status: status.toString() },
})
const notFound = refusal(404, 'Not Found')
const invalid = (message: string): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ code: 'custom', message }], documentation_url: documentation },
})
/** Reviews are refused with errors that are sentences. */
const invalidReview = (message: string): Answer => ({
  status: 422,
  body: { message: 'Unprocessable Entity', errors: [message], documentation_url: documentation },
})
const ok = (body: unknown): Answer => ({ status: 200, body })

const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)

/** GitHub counts characters. */
const MOST_BODY = 65_536
const tooLong = (body: unknown): boolean => typeof body === 'string' && Array.from(body).length > MOST_BODY
const longBody = 'Body is too long (maximum is 65536 characters)'

export const endpoints: Readonly<Record<string, Endpoint>> = {
  'users/get-authenticated': [
    ['contents', 'read'],
    ({ state, base }) =>
      state.viewer
        ? ok(objects.publicUser(base, state.viewer))
        : refusal(403, 'Resource not accessible by integration'),
  ],
  'repos/compare-commits-with-basehead': [['contents', 'read'], compare],
  'git/get-tree': [['contents', 'read'], tree],
  'git/get-blob': [['contents', 'read'], blob],
  'git/get-commit': [
    ['contents', 'read'],
    ({ state, repo, parameters }) => {
      const found = commitOf(state.repository, parameters['commit_sha'] ?? '')
      return found ? ok(objects.gitCommit(repo, found)) : notFound
    },
  ],
  'pulls/list-files': [['pull-requests', 'read'], (asked) => paged(asked, filesOf(asked.state, asked.repo), 3000)],
  'issues/list-comments': [
    ['pull-requests', 'read'],
    (asked) => {
      const { state, base, repo } = asked
      const issue = Number(asked.parameters['issue_number'])
      const found = state.comments.filter((comment) => comment.issue === issue)
      return paged(
        asked,
        found.map((comment) => objects.issueComment(base, repo, comment)),
      )
    },
  ],
  'issues/create-comment': [['pull-requests', 'write'], createComment],
  'issues/update-comment': [['pull-requests', 'write'], updateComment],
  'issues/delete-comment': [
    ['pull-requests', 'write'],
    ({ state, parameters }) => {
      const at = state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']))
      if (at < 0) return notFound
      state.comments.splice(at, 1)
      return { status: 204 }
    },
  ],
  'pulls/list-reviews': [
    ['pull-requests', 'read'],
    (asked) =>
      paged(
        asked,
        asked.state.reviews.map((one) => objects.review(asked.base, asked.repo, one)),
      ),
  ],
  'pulls/create-review': [['pull-requests', 'write'], createReview],
  'pulls/list-review-comments': [
    ['pull-requests', 'read'],
    (asked) =>
      paged(
        asked,
        asked.state.reviewComments.map((one) => objects.reviewComment(asked.base, asked.repo, one)),
      ),
  ],
  'checks/create': [
    ['checks', 'write'],
    ({ state, base, repo, body }) => {
      const nothing = { title: null, summary: null, text: null }
      const made = { id: state.next++, name: '', head_sha: '', status: 'queued', conclusion: null, output: nothing }
      const run = changed({ ...made, annotations: [] }, body)
      state.checkRuns.push(run)
      return { status: 201, body: objects.checkRun(base, repo, run) }
    },
  ],
  'checks/update': [
    ['checks', 'write'],
    ({ state, base, repo, parameters, body }) => {
      const at = state.checkRuns.findIndex(({ id }) => id === Number(parameters['check_run_id']))
      const before = state.checkRuns[at]
      if (!before) return notFound
      const run = changed(before, body)
      state.checkRuns[at] = run
      return ok(objects.checkRun(base, repo, run))
    },
  ],
}

/** A page of a list, and the link to the next one. */
function paged({ query, repo }: Asked, all: readonly object[], most = Infinity): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const page = Number(query.get('page') ?? 1)
  const listed = all.slice(0, most)
  const link = `<${repo}/…?per_page=${size.toString()}&page=${(page + 1).toString()}>; rel="next"`
  const isLast = page * size >= listed.length
  const headers = isLast ? {} : { link: link.replace('…', 'next') }
  return { status: 200, body: listed.slice((page - 1) * size, page * size), headers }
}

function commitOf(repository: string, name: string): objects.Commit | undefined {
  try {
    const format = '--format=%H%x00%T%x00%P%x00%B'
    const [sha = '', tree = '', parents = '', message = ''] = git(repository, 'log', '-1', format, name, '--').split(
      '\0',
    )
    return { sha, tree, parents: parents.split(' ').filter(Boolean), message: message.trim() }
  } catch {
    return undefined
  }
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
function compare({ state, repo, parameters, query }: Asked): Answer {
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...')
  const from = commitOf(state.repository, base)
  const to = commitOf(state.repository, head)
  if (!from || !to) return notFound
  const common = mergeBase(state.repository, from.sha, to.sha)
  if (!common) return refusal(404, `No common ancestor between ${base} and ${head}.`)
  const between = (range: string): readonly string[] =>
    git(state.repository, 'rev-list', '--reverse', range).split('\n').filter(Boolean)
  const [ahead, behind] = [between(`${from.sha}..${to.sha}`), between(`${to.sha}..${from.sha}`)]
  const status =
    behind.length === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged'
  const size = Number(query.get('per_page') ?? 250)
  const url = `${repo}/compare/${base}...${head}`
  return ok({
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: objects.commit(repo, from),
    merge_base_commit: objects.commit(repo, common),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.slice(0, size).flatMap((sha) => {
      const found = commitOf(state.repository, sha)
      return found ? [objects.commit(repo, found)] : []
    }),
    files: [],
  })
}

function mergeBase(repository: string, one: string, other: string): objects.Commit | undefined {
  try {
    return commitOf(repository, git(repository, 'merge-base', one, other).trim())
  } catch {
    return undefined
  }
}

/** https://docs.github.com/rest/git/trees#get-a-tree */
function tree({ state, repo, parameters, query }: Asked): Answer {
  const name = parameters['tree_sha'] ?? ''
  const flags = query.has('recursive') ? ['-r', '-t'] : []
  try {
    const sha = git(state.repository, 'rev-parse', '--verify', `${name}^{tree}`).trim()
    const lines = git(state.repository, 'ls-tree', ...flags, '-z', '-l', sha)
      .split('\0')
      .filter(Boolean)
    const entries = lines.map((line) => {
      const [tab, path] = [line.indexOf('\t'), line.slice(line.indexOf('\t') + 1)]
      const about = line.slice(0, tab)
      const [mode = '', type = '', object = '', size = ''] = about.split(/ +/)
      return {
        path,
        mode,
        type,
        sha: object,
        ...(type === 'blob' ? { size: Number(size) } : {}),
        url: `${repo}/git/${type}s/${object}`,
      }
    })
    const most = query.has('recursive') ? state.mostEntries : Infinity
    const truncated = entries.length > most
    return ok({ sha, url: `${repo}/git/trees/${sha}`, tree: entries.slice(0, most), truncated })
  } catch {
    return notFound
  }
}

/** https://docs.github.com/rest/git/blobs#get-a-blob */
function blob({ state, repo, parameters }: Asked): Answer {
  const sha = parameters['file_sha'] ?? ''
  try {
    const bytes = gitWith(state.repository, '', 'cat-file', 'blob', sha)
    const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
    const url = `${repo}/git/blobs/${sha}`
    return ok({ sha, node_id: `B_${sha}`, size: bytes.length, url, content, encoding: 'base64' })
  } catch {
    return notFound
  }
}

function createComment({ state, base, repo, parameters, body }: Asked): Answer {
  if (tooLong(body['body'])) return invalid(longBody)
  const issue = Number(parameters['issue_number'])
  if (issue !== state.pull.number) return notFound
  const made = {
    id: state.next++,
    issue,
    body: text(body['body']),
    by: state.viewer ?? objects.actionsBot,
    app: state.viewer ? null : objects.actionsApp,
  }
  state.comments.push(made)
  return { status: 201, body: objects.issueComment(base, repo, made) }
}

function updateComment({ state, base, repo, parameters, body }: Asked): Answer {
  if (tooLong(body['body'])) return invalid(longBody)
  const at = state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']))
  const before = state.comments[at]
  if (!before) return notFound
  const after = { ...before, body: text(body['body']) }
  state.comments[at] = after
  return ok(objects.issueComment(base, repo, after))
}

interface Draft {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
}

/** One comment that stands outside the diff refuses all of them. */
function createReview({ state, base, repo, parameters, body }: Asked): Answer {
  const drafts = (body['comments'] ?? []) as readonly Draft[]
  if ([body['body'], ...drafts.map((draft) => draft.body)].some(tooLong)) return invalidReview(longBody)
  if (drafts.some((draft) => !inHunk(state, draft)))
    return invalidReview('Pull request review thread line must be part of the diff')
  const pull = Number(parameters['pull_number'])
  const commit = text(body['commit_id'], state.pull.head)
  const event = text(body['event'], 'PENDING')
  if (event === 'COMMENT' && drafts.length === 0 && !body['body']) return invalidReview('Review body cannot be blank')
  const made = { id: state.next++, pull, body: text(body['body']), event, commit }
  state.reviews.push(made)
  for (const draft of drafts)
    state.reviewComments.push({
      ...draft,
      id: state.next++,
      pull,
      review: made.id,
      commit,
      by: state.viewer ?? objects.actionsBot,
    })
  return ok(objects.review(base, repo, made))
}

/** Annotations are appended by each update, everything else is replaced. */
function changed(run: objects.CheckRun, body: Readonly<Record<string, unknown>>): objects.CheckRun {
  const { annotations = [], ...output } = (body['output'] ?? {}) as Partial<objects.CheckRun['output']> & {
    readonly annotations?: readonly object[]
  }
  const { name = run.name, head_sha = run.head_sha, conclusion = run.conclusion } = body as Partial<objects.CheckRun>
  const status = conclusion === null ? text(body['status'], run.status) : 'completed'
  const written = { ...run.output, ...output }
  return {
    ...run,
    name,
    head_sha,
    conclusion,
    status,
    output: written,
    annotations: [...run.annotations, ...annotations],
  }
}
