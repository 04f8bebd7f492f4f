import { UsageError } from '../finding.ts'
import { mergeBase } from '../host/git.ts'
import type { RemoteSnapshot } from '../host/remote-snapshot.ts'
import { localSnapshot, type Snapshot } from '../host/snapshot.ts'
import type { FilePath } from '../text/span.ts'

/** What a run is compared with. */
export interface Against {
  /** None when there is nothing to compare with, and when what there is cannot be had. */
  readonly base?: Snapshot
  /** Why the base cannot be had. */
  readonly missing?: string
  /** The commit that is judged, when it is not checked out. */
  readonly head?: RemoteSnapshot
  /** Others' changes are let in here: the base says what counts. */
  readonly gate: boolean
  /** Whether the commit that is judged has this file; `undefined` when that is not known. */
  readonly tracks: (path: FilePath) => boolean | undefined
}

/**
 * Against what a branch, a tag or a commit and the working tree have in common. Throws a UsageError when there is no such
 * commit.
 */
export function sharedWith(root: string, ref: string): Against {
  const commit = mergeBase(root, ref)
  if (commit === undefined)
    throw new UsageError(
      `git has no commit that ${ref} and this working tree have in common; fetch it, in GitHub Actions with fetch-depth: 0`,
    )
  return { base: localSnapshot(root, commit), gate: false, tracks: () => undefined }
}
