/** What the runner says of the event that started a workflow. */
export interface Event {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string
  /** The webhook's payload: https://docs.github.com/webhooks/webhook-events-and-payloads. */
  readonly payload: unknown
  /** `GITHUB_SHA`, the commit that `actions/checkout` takes unless told otherwise. */
  readonly commit: string
}

/** A commit to compare with. */
export interface Base {
  /** A commit, or a branch of the repository. */
  readonly at: string
  /** This very commit, or the one where the head has left it (their merge base). */
  readonly as: 'itself' | 'merge-base'
}

/** What an event is about, and what it is compared with. */
export interface Change {
  /** The first that can be had counts. With none of them everything is judged, for there is nothing to compare with. */
  readonly bases: readonly Base[]
  /** The commit that is judged. */
  readonly head: string
  /** What `actions/checkout` takes unless told otherwise. */
  readonly checkout: string
  /** The head may be checked out as the merge of it into the base; then the base is what it was merged into. */
  readonly merged: boolean
  /** The checkout is not the head, but what the change would go into. */
  readonly elsewhere: boolean
  /** Others' changes are let in here: what the base says counts, not what the change says. */
  readonly gate: boolean
  readonly pull?: number
}

/**
 * What an event is about. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 *
 * A pull request is checked out as `refs/pull/N/merge`, at depth 1: the merge of its head into the tip of its base. Its
 * first parent is that very tip, so the difference between both trees is what merging would do, no more: what others have
 * merged meanwhile stands on both sides. `pull_request.base.sha` is no such commit; it is where the base was at the event.
 */
export function changeOf({ name, payload, commit }: Event): Change {
  const plain = { bases: [], head: commit, checkout: commit, merged: false, elsewhere: false, gate: false }
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { ...plain, ...pullRequest(payload), merged: true, gate: true }
    case 'pull_request_target':
      return { ...plain, ...pullRequest(payload), merged: true, elsewhere: true, gate: true }
    case 'merge_group':
      return { ...plain, ...exactly(commitIn(payload, 'merge_group', 'base_sha')), gate: true }
    case 'push':
      return { ...plain, bases: basesOfPush(payload) }
    default:
      return plain
  }
}

function pullRequest(payload: unknown): Partial<Change> {
  const [base, head] = [
    commitIn(payload, 'pull_request', 'base', 'sha'),
    commitIn(payload, 'pull_request', 'head', 'sha'),
  ]
  const number = fieldOf(payload, 'pull_request', 'number')
  return {
    bases: base === undefined ? [] : [{ at: base, as: 'merge-base' }],
    ...(head === undefined ? {} : { head }),
    ...(typeof number === 'number' ? { pull: number } : {}),
  }
}

const exactly = (commit: string | undefined): Partial<Change> =>
  commit === undefined ? {} : { bases: [{ at: commit, as: 'itself' }] }

/**
 * A push to a branch is compared with what stood there. A new branch, or one that was written anew, has left the default
 * branch somewhere. A tag is no change: all that it names is judged.
 */
function basesOfPush(payload: unknown): readonly Base[] {
  const ref = fieldOf(payload, 'ref')
  const standard = fieldOf(payload, 'repository', 'default_branch')
  if (typeof ref !== 'string' || !ref.startsWith('refs/heads/')) return []
  const before = commitIn(payload, 'before')
  const itself: readonly Base[] = before === undefined ? [] : [{ at: before, as: 'itself' }]
  if (typeof standard !== 'string' || ref === `refs/heads/${standard}`) return itself
  const parting: Base = { at: standard, as: 'merge-base' }
  return fieldOf(payload, 'forced') === true ? [parting] : [...itself, parting]
}

/** A commit's name; `undefined` for what is none, as the noughts that stand for no commit are. */
function commitIn(payload: unknown, ...keys: readonly string[]): string | undefined {
  const found = fieldOf(payload, ...keys)
  return typeof found === 'string' && /^[0-9a-f]{40,64}$/.test(found) && !/^0+$/.test(found) ? found : undefined
}

const fieldOf = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  )
