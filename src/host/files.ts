import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Files, Refused } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { type Confined, confined } from './confined.ts'
import { type Choice, mayHoldPolicies, walk } from './walk.ts'

/** UTF-16 units of all texts together, which are held in memory at once. */
const MOST_TEXT = 256 * 1024 * 1024

/**
 * The files to be linted under `paths`, which exist and are relative to `root`. A file that is named itself is taken
 * whatever the choice says.
 */
export function collect(root: string, paths: readonly FilePath[], choice: Choice, most = MOST_TEXT): Files {
  const inside = confined(root)
  const named = new Set(paths.filter((path) => !isDirectory(join(root, path))))
  const walked = walk(
    inside,
    paths.filter((path) => !named.has(path)),
    choice,
  )
  const found = takeAll(inside, [...new Set([...walked.paths, ...named])].toSorted(), most)
  return {
    sources: found.filter((file): file is SourceFile => 'text' in file),
    refused: [
      ...walked.refused.filter(({ path }) => !named.has(path)),
      ...found.filter((file): file is Refused => 'refused' in file),
    ].toSorted(byPath),
    named,
    open: inside.open,
    bytes: inside.bytes,
    list: inside.list,
  }
}

/** One text that is to be linted as if it stood at its path. */
export function single(root: string, source: SourceFile): Files {
  const inside = confined(root)
  return {
    sources: [source],
    refused: [],
    named: new Set([source.path]),
    open: (path) => (path === source.path ? source : inside.open(path)),
    bytes: (path) => (path === source.path ? new TextEncoder().encode(source.text) : inside.bytes(path)),
    list: inside.list,
  }
}

function takeAll(inside: Confined, paths: readonly FilePath[], most: number): readonly (SourceFile | Refused)[] {
  let room = most
  return paths.map((path) => {
    if (room < 0) return { path, refused: 'too much text in all' }
    const file = take(inside, path)
    if ('text' in file) room -= file.text.length
    return file
  })
}

const take = (inside: Confined, path: FilePath): SourceFile | Refused =>
  mayHoldPolicies(path) ? inside.open(path) : { path, refused: 'not a kind of file that holds policies' }

const byPath = (a: { readonly path: FilePath }, b: { readonly path: FilePath }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path)

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
