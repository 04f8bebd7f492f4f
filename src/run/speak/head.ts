import { linesIn } from '../../diff/lines.ts'
import { confined } from '../../host/confined.ts'
import { headCommit } from '../../host/git.ts'
import type { GitHub } from '../../host/github.ts'
import { fetchMissing, remoteTree } from '../../host/remote.ts'
import { Blobs, blobName, type Tree } from '../../host/tree.ts'
import type { Report } from '../../finding.ts'
import type { FilePath } from '../../text/span.ts'
import type { Change } from '../event.ts'
import type { LinesAtHead } from './review.ts'

/**
 * Where lines stand in the head of a pull request. Comments are about its head, and what is checked out is its merge into the
 * base: when others have changed the same files meanwhile, their lines stand elsewhere. A file of which that cannot be found
 * out has no lines there.
 */
export const linesAtHead =
  (api: GitHub, root: string, { head, elsewhere }: Change, { sources }: Report): LinesAtHead =>
  async (paths) => {
    if (paths.length === 0 || elsewhere || headCommit(root)?.name === head) return (_, line) => line
    const tree = await remoteTree(api, head)
    if ('failed' in tree) return () => undefined
    const local = confined(root)
    const isSame = (path: FilePath): boolean => {
      const [bytes, name] = [local.bytes(path), tree.get(path)?.name]
      return name !== undefined && !('refused' in bytes) && blobName(bytes, name.length) === name
    }
    const differing = new Set(paths.filter((path) => !isSame(path)))
    const texts = await textsAt(api, tree, differing)
    const finders = new Map(
      [...texts].map(([path, text]) => [path, linesIn(text, sources.get(path)?.text ?? '')] as const),
    )
    return (path, line) => (differing.has(path) ? finders.get(path)?.(line) : line)
  }

async function textsAt(api: GitHub, tree: Tree, paths: ReadonlySet<FilePath>): Promise<ReadonlyMap<FilePath, string>> {
  const blobs = new Blobs()
  const names = [...paths].flatMap((path) => {
    const name = tree.get(path)?.name
    return name === undefined ? [] : [[path, name] as const]
  })
  for (const [, name] of names) blobs.get(name)
  await fetchMissing(api, blobs)
  return new Map(
    names.flatMap(([path, name]) => {
      const file = blobs.file(path, name)
      return 'text' in file ? [[path, file.text] as const] : []
    }),
  )
}
