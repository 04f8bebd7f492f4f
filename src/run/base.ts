import { compared } from '../diff/compare.ts'
import { type Report, UsageError } from '../finding.ts'
import { filesAtBase } from '../host/base.ts'
import { changesSince, mergeBase } from '../host/git.ts'
import type { Files } from '../text/files.ts'
import type { FilePath } from '../text/span.ts'

/** The base that a run is compared with, and how it is linted. */
export interface Against {
  readonly root: string
  /** A branch, a tag or a commit. */
  readonly base: string
  readonly files: Files
  readonly linted: (path: FilePath) => boolean
  readonly lint: (files: Files) => Promise<Report>
}

/** A report of what has changed since the base. Throws a UsageError when there is nothing to compare with. */
export async function against({ root, base, files, linted, lint }: Against, head: Report): Promise<Report> {
  const commit = mergeBase(root, base)
  if (commit === undefined)
    throw new UsageError(
      `git has no commit that ${base} and this working tree have in common; fetch it, in GitHub Actions with fetch-depth: 0`,
    )
  const before = filesAtBase(root, files, changesSince(root, commit), linted)
  return compared(await lint(before), head)
}
