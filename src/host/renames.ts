import type { Files } from '../text/files.ts'
import { type FilePath } from '../text/span.ts'
import { keepsItsName } from './base.ts'
import { type Blobs, blobName, type Entry, type Tree } from './tree.ts'

/** More pairs than this are not compared line by line, as git does it. */
const MOST_PAIRS = 10_000

/**
 * The tree of a base with those files under their new names that the head has renamed, so that their findings are the same
 * ones. A file is renamed when it has the content of one that is gone, or at least half of its lines, as git sees it:
 * https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mn.
 */
export function renamedAs(head: Files, tree: Tree, blobs: Blobs, linted: (path: FilePath) => boolean): Tree {
  const present = new Set(head.sources.map(({ path }) => path))
  const gone = new Map([...tree].filter(([path, { kind }]) => kind === 'file' && linted(path) && !present.has(path)))
  const fresh = head.sources.filter(({ path }) => !tree.has(path))
  if (gone.size === 0 || fresh.length === 0) return tree
  const renamed = new Map(tree)
  const near = gone.size * fresh.length <= MOST_PAIRS
  const unmatched = fresh.filter(({ path }) => !moved(exactly(head, path, gone), path))
  for (const { path, text } of near ? unmatched : []) moved(nearly(text, gone, blobs), path)
  return renamed

  function moved(from: FilePath | undefined, path: FilePath): boolean {
    const entry = from === undefined ? undefined : gone.get(from)
    if (from === undefined || !entry) return false
    gone.delete(from)
    if (!keepsItsName({ path, from, deleted: false }, head)) return true
    renamed.delete(from)
    renamed.set(path, entry)
    return true
  }
}

type Gone = ReadonlyMap<FilePath, Entry>

function exactly(head: Files, path: FilePath, gone: Gone): FilePath | undefined {
  const bytes = head.bytes(path)
  if ('refused' in bytes) return undefined
  const name = blobName(bytes, [...gone.values()][0]?.name.length)
  return [...gone].find(([, entry]) => entry.name === name)?.[0]
}

function nearly(text: string, gone: Gone, blobs: Blobs): FilePath | undefined {
  let best: { readonly path: FilePath; readonly share: number } | undefined
  for (const [path, { name }] of gone) {
    const content = blobs.get(name)
    const share = content ? sharedLines(new TextDecoder().decode(content), text) : 0
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { path, share }
  }
  return best?.path
}

/** The share of the longer text that stands in lines which both have. */
function sharedLines(one: string, other: string): number {
  const left = new Map<string, number>()
  for (const line of one.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  let common = 0
  for (const line of other.split('\n')) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    common += line.length + 1
  }
  return common / Math.max(one.length, other.length, 1)
}
