import { UsageError } from '../finding.ts'
import { confined } from '../host/confined.ts'
import { type Commit, entryAt, fetchCommit, hasCommit, headCommit, mergeBase } from '../host/git.ts'
import type { Failed, GitHub } from '../host/github.ts'
import { remoteTree } from '../host/remote.ts'
import { type RemoteSnapshot, remoteSnapshot } from '../host/remote-snapshot.ts'
import { localSnapshot, type Snapshot } from '../host/snapshot.ts'
import { Blobs, type Local } from '../host/tree.ts'
import type { FilePath } from '../text/span.ts'
import type { Against } from './against.ts'
import type { Base, Change } from './event.ts'

const nothing = 'the event names no commit to compare with'

/**
 * What a change is compared with: the commit that its event names, from the clone when it is there, fetched into it when
 * it can be, else through the API.
 */
export async function againstOf(root: string, change: Change, api: GitHub): Promise<Against> {
  const checkout = headCommit(root)
  const { gate } = change
  const isHere = !change.elsewhere || checkout?.name === change.head || isMerge(checkout, change)
  if (!isHere) return elsewhere(root, change, api)
  const tracks: Against['tracks'] = (path) => (checkout ? entryAt(root, checkout.name, path) !== undefined : undefined)
  if (change.bases.length === 0) return gate ? { gate, tracks, missing: nothing } : { gate, tracks }
  const reasons: string[] = []
  for (const base of change.bases) {
    const commit = await commitOf(root, base, change, checkout, api)
    const found = typeof commit === 'string' ? await snapshotOf(root, commit, checkout, api) : commit
    if (!('failed' in found)) return { gate, tracks, base: found }
    reasons.push(found.failed)
  }
  return { gate, tracks, missing: [...new Set(reasons)].join('; ') }
}

const isMerge = (commit: Commit | undefined, { head, merged }: Change): boolean =>
  merged && commit?.parents.length === 2 && commit.parents[1] === head

/** The commit that counts as the base of what is checked out. */
async function commitOf(
  root: string,
  { at, as }: Base,
  change: Change,
  checkout: Commit | undefined,
  api: GitHub,
): Promise<string | Failed> {
  // Without git the checkout is a download of what the event names.
  const here = checkout ?? (change.merged ? await commitThere(api, change.checkout) : undefined)
  if (here && 'failed' in here) return here
  const [into] = here?.parents ?? []
  if (into !== undefined && isMerge(here, change)) return into
  if (as === 'itself') return at
  const shared = checkout ? (mergeBase(root, `refs/remotes/origin/${at}`) ?? mergeBase(root, at)) : undefined
  return shared ?? sharedThere(api, at, here?.name ?? change.head)
}

/** https://docs.github.com/rest/git/commits#get-a-commit-object */
async function commitThere(api: GitHub, name: string): Promise<Commit | Failed> {
  const answer = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: name })
  return 'failed' in answer ? answer : { name: answer.data.sha, parents: answer.data.parents.map(({ sha }) => sha) }
}

/** The merge base as GitHub knows it: https://docs.github.com/rest/commits/commits#compare-two-commits */
async function sharedThere(api: GitHub, base: string, head: string): Promise<string | Failed> {
  const asked = { basehead: `${base}...${head}`, per_page: 1 }
  const answer = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked)
  return 'failed' in answer ? answer : answer.data.merge_base_commit.sha
}

async function snapshotOf(
  root: string,
  commit: string,
  checkout: Commit | undefined,
  api: GitHub,
): Promise<Snapshot | Failed> {
  if (checkout && (hasCommit(root, commit) || fetchCommit(root, commit))) return localSnapshot(root, commit)
  const there = await snapshotThere(api, commit, new Blobs())
  const name = commit.slice(0, 10)
  return 'failed' in there
    ? { failed: `${name} is not here and cannot be fetched, and of the API: ${there.failed}` }
    : there
}

async function snapshotThere(
  api: GitHub,
  commit: string,
  blobs: Blobs,
  local: readonly Local[] = [],
): Promise<RemoteSnapshot | Failed> {
  const tree = await remoteTree(api, commit)
  return 'failed' in tree ? tree : remoteSnapshot(api, tree, blobs, local)
}

/**
 * Both commits through the API: nothing of the change is checked out. Throws a UsageError when the change itself cannot be
 * read.
 */
async function elsewhere(root: string, { bases, head, gate }: Change, api: GitHub): Promise<Against> {
  const blobs = new Blobs()
  const local = [confined(root)]
  const itself = await snapshotThere(api, head, blobs, local)
  if ('failed' in itself) throw new UsageError(`cannot read the files of the pull request: ${itself.failed}`)
  const change = { gate, head: itself, tracks: (path: FilePath) => itself.has(path) === 'file' }
  const [base] = bases
  if (!base) return { ...change, missing: nothing }
  const commit = await sharedThere(api, base.at, head)
  const found = typeof commit === 'string' ? await snapshotThere(api, commit, blobs, local) : commit
  return 'failed' in found ? { ...change, missing: found.failed } : { ...change, base: found }
}
