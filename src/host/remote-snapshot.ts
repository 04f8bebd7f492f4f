import type { Files } from '../text/files.ts'
import type { FilePath } from '../text/span.ts'
import type { Failed, GitHub } from './github.ts'
import { fetchMissing } from './remote.ts'
import { renamedAs } from './renames.ts'
import type { Linted, Snapshot, Use } from './snapshot.ts'
import { type Blobs, filesOfTree, type Local, type Tree } from './tree.ts'

/** A commit that only GitHub has, which can be judged itself too. */
export interface RemoteSnapshot extends Snapshot {
  /** Whether a path is one of its files or directories. */
  readonly has: (path: FilePath) => 'file' | 'directory' | undefined
  readonly itself: <T>(linted: Linted, named: ReadonlySet<FilePath>, use: Use<T>) => Promise<T | Failed>
}

/** `blobs` may be those of other commits too, and `local` the files of one, from which equal ones are taken. */
export function remoteSnapshot(api: GitHub, tree: Tree, blobs: Blobs, local: readonly Local[]): RemoteSnapshot {
  const only = (path: FilePath): Files => filesOfTree(tree, blobs, local, (other) => other === path)
  return {
    has: (path) => {
      if (tree.has(path)) return 'file'
      return path === '.' || [...tree.keys()].some((one) => one.startsWith(`${path}/`)) ? 'directory' : undefined
    },
    file: (path) =>
      settled(
        api,
        blobs,
        () => only(path),
        (files) => Promise.resolve(files.open(path)),
      ),
    before: (head, linted, use) => {
      const files = (): Files => filesOfTree(renamedAs(head, tree, blobs, linted), blobs, [head, ...local], linted)
      return settled(api, blobs, files, use)
    },
    itself: (linted, named, use) => settled(api, blobs, () => filesOfTree(tree, blobs, local, linted, named), use),
  }
}

/** Files that name files that name files: more rounds than this are not what anybody writes. */
const MOST_ROUNDS = 20

async function settled<T>(api: GitHub, blobs: Blobs, make: () => Files, use: Use<T>): Promise<T | Failed> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = make()
    const done = blobs.missing.size === 0 ? { value: await use(files) } : undefined
    // Using the files may have asked for others.
    if (done && (blobs.missing as ReadonlySet<string>).size === 0) return done.value
    const failed = await fetchMissing(api, blobs)
    if (failed) return failed
  }
  return { failed: 'the files refer to one another without end' }
}
