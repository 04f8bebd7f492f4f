/** GitHub's objects, as whole as its description demands. */

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

/** Who a workflow's own token speaks as, and the app behind it. */
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
export const actionsApp = { id: 15368, slug: 'github-actions' }
export const person = (login: string): Account => ({ login, id: 1, type: 'User' })

export interface App {
  readonly id: number
  readonly slug: string
}

export const now = '2026-11-20T12:00:00Z'

export function user(base: string, { login, id, type }: Account): object {
  const url = `${base}/users/${encodeURIComponent(login)}`
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events']
  return {
    login,
    id,
    node_id: `U_${id.toString()}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: url,
    ...Object.fromEntries(lists.map((name) => [`${name}_url`, `${url}/${name}`])),
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

export function app(base: string, { id, slug }: App): object {
  const url = `${base}/apps/${slug}`
  return {
    id,
    slug,
    node_id: `A_${id.toString()}`,
    owner: user(base, { login: 'github', id: 9919, type: 'User' }),
    name: slug,
    description: '',
    external_url: url,
    html_url: url,
    created_at: now,
    updated_at: now,
    permissions: {},
    events: [],
  }
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

const gitUser = { name: 't', email: 't@example.com', date: now }
const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** A commit as the Git database has it. */
export const gitCommit = (repo: string, { sha, tree, parents, message }: Commit): object => ({
  sha,
  node_id: `C_${sha}`,
  url: `${repo}/git/commits/${sha}`,
  html_url: `${repo}/commit/${sha}`,
  author: gitUser,
  committer: gitUser,
  message,
  tree: { sha: tree, url: `${repo}/git/trees/${tree}` },
  parents: parents.map((parent) => ({
    sha: parent,
    url: `${repo}/git/commits/${parent}`,
    html_url: `${repo}/commit/${parent}`,
  })),
  verification,
})

/** A commit as the repository shows it. */
export const commit = (repo: string, { sha, tree, parents, message }: Commit): object => ({
  sha,
  node_id: `C_${sha}`,
  url: `${repo}/commits/${sha}`,
  html_url: `${repo}/commit/${sha}`,
  comments_url: `${repo}/commits/${sha}/comments`,
  commit: {
    url: `${repo}/git/commits/${sha}`,
    author: gitUser,
    committer: gitUser,
    message,
    comment_count: 0,
    tree: { sha: tree, url: `${repo}/git/trees/${tree}` },
    verification,
  },
  author: null,
  committer: null,
  parents: parents.map((parent) => ({ sha: parent, url: `${repo}/commits/${parent}` })),
})

export interface IssueComment {
  readonly id: number
  readonly issue: number
  readonly body: string
  readonly by: Account
  /** The app that it was made through; a person makes it through none. */
  readonly app: App | null
}

export const issueComment = (base: string, repo: string, comment: IssueComment): object => ({
  id: comment.id,
  node_id: `IC_${comment.id.toString()}`,
  url: `${repo}/issues/comments/${comment.id.toString()}`,
  html_url: `${repo}/pull/${comment.issue.toString()}#issuecomment-${comment.id.toString()}`,
  issue_url: `${repo}/issues/${comment.issue.toString()}`,
  body: comment.body,
  user: user(base, comment.by),
  created_at: now,
  updated_at: now,
  author_association: comment.by.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
  performed_via_github_app: comment.app && app(base, comment.app),
})

export interface Review {
  readonly id: number
  readonly pull: number
  readonly body: string
  readonly event: string
  readonly commit: string
}

export const review = (base: string, repo: string, given: Review): object => {
  const pull = `${repo}/pulls/${given.pull.toString()}`
  const html = `${repo}/pull/${given.pull.toString()}#pullrequestreview-${given.id.toString()}`
  return {
    id: given.id,
    node_id: `PRR_${given.id.toString()}`,
    user: user(base, actionsBot),
    body: given.body,
    state: given.event === 'COMMENT' ? 'COMMENTED' : given.event,
    html_url: html,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: now,
    commit_id: given.commit,
  }
}

export interface ReviewComment {
  readonly id: number
  readonly pull: number
  readonly review: number
  readonly body: string
  readonly path: string
  readonly commit: string
  readonly by: Account
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
  readonly in_reply_to_id?: number
}

export function reviewComment(base: string, repo: string, given: ReviewComment): object {
  const { id, pull, review, by, commit, ...written } = given
  const url = `${repo}/pulls/comments/${id.toString()}`
  const html = `${repo}/pull/${pull.toString()}#discussion_r${id.toString()}`
  const of = `${repo}/pulls/${pull.toString()}`
  return {
    ...written,
    id,
    node_id: `PRRC_${id.toString()}`,
    url,
    html_url: html,
    pull_request_url: of,
    pull_request_review_id: review,
    diff_hunk: '@@ -1 +1 @@',
    commit_id: commit,
    original_commit_id: commit,
    user: user(base, by),
    created_at: now,
    updated_at: now,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: of } },
  }
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
  readonly annotations: readonly object[]
}

export function checkRun(base: string, repo: string, run: CheckRun): object {
  const url = `${repo}/check-runs/${run.id.toString()}`
  return {
    id: run.id,
    head_sha: run.head_sha,
    node_id: `CR_${run.id.toString()}`,
    external_id: '',
    url,
    html_url: `${repo}/runs/${run.id.toString()}`,
    details_url: `${repo}/runs/${run.id.toString()}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: now,
    completed_at: run.conclusion === null ? null : now,
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    name: run.name,
    check_suite: { id: 5 },
    app: app(base, actionsApp),
    pull_requests: [],
  }
}

/** The account of a token, as everybody sees it. */
export const publicUser = (base: string, account: Account): object => ({
  ...user(base, account),
  ...Object.fromEntries(
    ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio'].map((name) => [name, null]),
  ),
  ...Object.fromEntries(['public_repos', 'public_gists', 'followers', 'following'].map((name) => [name, 0])),
  created_at: now,
  updated_at: now,
})
