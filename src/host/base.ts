import { posix } from 'node:path'
import type { Files, Refused } from '../text/files.ts'
import { directoryPart, isTerraform } from '../text/paths.ts'
import type { SourceFile } from '../text/source.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { LARGEST } from './confined.ts'
import { blobs, type Change } from './git.ts'
import { decode } from './text.ts'

/**
 * The files as a commit has them: those of the working tree, but for what has changed since. What has not changed is the
 * same object, so that nothing is parsed twice. `linted` says which of the commit's files are to be linted.
 */
export function filesAtBase(
  root: string,
  head: Files,
  changes: readonly Change[],
  linted: (path: FilePath) => boolean,
): Files {
  const before = new Map<FilePath, string | undefined>()
  const links = new Set(changes.flatMap(({ path, isLink }) => (isLink ? [path] : [])))
  for (const change of changes) {
    const { path, from, blob } = change
    const stays = from === undefined || keepsItsName(change, head)
    before.set(path, stays ? blob : undefined)
    if (from !== undefined) before.set(from, stays ? undefined : blob)
  }
  const wanted = [...before].flatMap(([path, blob]) => (blob !== undefined && linted(path) ? [blob] : []))
  const contents = blobs(root, wanted)
  const opened = new Map<FilePath, SourceFile | Refused>()
  const bytes = (asked: FilePath, hops = 0): Uint8Array | Refused => {
    const path = filePath(posix.normalize(asked))
    if (!before.has(path)) return head.bytes(asked)
    const content = stored(root, path, before.get(path), contents)
    if (!links.has(path) || 'refused' in content) return content
    const to = new TextDecoder().decode(content)
    const next = posix.isAbsolute(to) ? to : posix.join(posix.dirname(path), to)
    return hops < 20 ? bytes(filePath(next), hops + 1) : { path, refused: 'symbolic link that cannot be followed' }
  }
  const open = (asked: FilePath): SourceFile | Refused => {
    const path = filePath(posix.normalize(asked))
    if (!before.has(path)) return head.open(asked)
    const file = opened.get(path) ?? asText(path, bytes(path))
    opened.set(path, file)
    return file
  }
  const changed = [...before.keys()].filter((path) => before.get(path) !== undefined && linted(path)).map(open)
  const same = head.sources.filter(({ path }) => !before.has(path))
  return {
    sources: [...same, ...changed.filter((file) => 'text' in file)].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    refused: [],
    named: head.named,
    open,
    bytes,
    list: (directory) => listed(directory, head, before),
  }
}

/**
 * Whether a renamed file stands under its new name in the base too, so that its findings are the same ones. A file that
 * moves to another Terraform module becomes part of that; a whole module that moves stays what it is.
 */
export function keepsItsName({ path, from = path }: Change, head: Files): boolean {
  const before = directoryPart(from)
  return !isTerraform(path) || directoryPart(path) === before || !head.list(before).some(isTerraform)
}

const asText = (path: FilePath, bytes: Uint8Array | Refused): SourceFile | Refused =>
  'refused' in bytes ? bytes : { path, ...decode(bytes) }

function stored(
  root: string,
  path: FilePath,
  blob: string | undefined,
  contents: ReadonlyMap<string, Buffer>,
): Uint8Array | Refused {
  if (blob === undefined) return { path, refused: 'no such file' }
  const bytes = contents.get(blob) ?? blobs(root, [blob]).get(blob)
  if (!bytes) return { path, refused: 'not in the repository' }
  return bytes.length > LARGEST ? { path, refused: 'larger than 10 MB' } : bytes
}

function listed(
  directory: FilePath,
  head: Files,
  before: ReadonlyMap<FilePath, string | undefined>,
): readonly string[] {
  const names = new Set(head.list(directory))
  const prefix = directory === '' || directory === '.' ? '' : `${posix.normalize(directory)}/`
  for (const [path, blob] of before) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...more] = path.slice(prefix.length).split('/')
    if (blob !== undefined) names.add(name)
    else if (more.length === 0) names.delete(name)
  }
  return [...names].toSorted()
}
