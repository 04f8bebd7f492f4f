import type { Files, Refused } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { filesAtBase } from './base.ts'
import { blobs as contents, changesSince, entryAt } from './git.ts'
import type { Failed } from './github.ts'
import { decode } from './text.ts'

export type Linted = (path: FilePath) => boolean

/** The files of a commit, wherever they are. */
export interface Snapshot {
  /** One of its files. */
  readonly file: (path: FilePath) => Promise<SourceFile | Refused | Failed>
  /**
   * Does something with its files, as the base of `head`. What is not there yet is fetched when it is asked for, and then all
   * is done again.
   */
  readonly before: <T>(head: Files, linted: Linted, use: Use<T>) => Promise<T | Failed>
}
export type Use<T> = (files: Files) => Promise<T>

/** A commit that git has here, as the base of the working tree. */
export const localSnapshot = (root: string, commit: string): Snapshot => ({
  file: (path) => {
    const name = entryAt(root, commit, path)
    const content = name === undefined ? undefined : contents(root, [name]).get(name)
    return Promise.resolve(content ? { path, ...decode(content) } : { path, refused: 'no such file' })
  },
  before: (head, linted, use) => use(filesAtBase(root, head, changesSince(root, commit), linted)),
})
