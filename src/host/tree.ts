import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Files, Refused } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { LARGEST } from './confined.ts'
import { decode } from './text.ts'
import { MOST_FILES } from './walk.ts'

/** What git has under a path: a file, a symbolic link whose content is its target, or a commit of another repository. */
export interface Entry {
  readonly kind: 'file' | 'link' | 'submodule'
  /** Of the blob. */
  readonly name: string
  readonly size: number
}
export type Tree = ReadonlyMap<FilePath, Entry>

/** Contents of blobs that are held in memory, and the names of those that were asked for and are not. */
export class Blobs {
  readonly missing = new Set<string>()
  readonly #contents = new Map<string, Uint8Array>()
  readonly #files = new Map<string, SourceFile | Refused>()

  add(name: string, content: Uint8Array): void {
    this.#contents.set(name, content)
    this.missing.delete(name)
  }
  get(name: string): Uint8Array | undefined {
    const content = this.#contents.get(name)
    if (!content) this.missing.add(name)
    return content
  }
  /** The blob as the file of a path: the same object for each tree that has it there. */
  file(path: FilePath, name: string): SourceFile | Refused {
    const key = `${name} ${path}`
    const content = this.get(name)
    if (!content) return { path, refused: 'not fetched' }
    const file = this.#files.get(key) ?? { path, ...decode(content) }
    this.#files.set(key, file)
    return file
  }
}

/** Files at hand, which are taken where they are what the tree has: nothing is fetched for them, nor parsed twice. */
export type Local = Pick<Files, 'open' | 'bytes' | 'list'>

/** The files of a commit. Those of `.terraform` are the local ones: `terraform init` puts them there, no commit does. */
export function filesOfTree(
  tree: Tree,
  blobs: Blobs,
  locals: readonly Local[],
  linted: (path: FilePath) => boolean,
  named: ReadonlySet<FilePath> = new Set(),
): Files {
  const known = new Map<FilePath, Found>()
  const find = (asked: FilePath): Found => {
    const path = filePath(posix.normalize(asked))
    const at = known.get(path) ?? found(tree, blobs, locals, path)
    if (!('refused' in at)) known.set(path, at)
    return at
  }
  const open = (asked: FilePath): SourceFile | Refused => {
    const at = find(asked)
    if ('refused' in at) return at
    return at.local ? at.local.open(at.path) : blobs.file(at.path, at.name)
  }
  const chosen = [...tree].filter(([path, { kind }]) => kind !== 'submodule' && linted(path)).map(([path]) => path)
  const files = chosen.toSorted().slice(0, MOST_FILES).map(open)
  const refused = files.filter((file): file is Refused => 'refused' in file)
  return {
    sources: files.filter((file): file is SourceFile => 'text' in file),
    refused: chosen.length > MOST_FILES ? [...refused, tooMany] : refused,
    named,
    open,
    bytes: (asked) => {
      const at = find(asked)
      if ('refused' in at) return at
      return at.local ? at.local.bytes(at.path) : (blobs.get(at.name) ?? { path: at.path, refused: 'not fetched' })
    },
    list: lister(tree, locals),
  }
}

const tooMany = {
  path: filePath('.'),
  refused: `more than ${MOST_FILES.toString()} files; the others were not read`,
}

type Found = Refused | { readonly path: FilePath; readonly name: string; readonly local: Local | undefined }

function found(tree: Tree, blobs: Blobs, locals: readonly Local[], path: FilePath): Found {
  if (isInstalled(path)) return locals[0] ? { path, name: '', local: locals[0] } : { path, refused: 'no such file' }
  const real = followed(tree, blobs, path)
  if (typeof real !== 'string') return { path, ...real }
  const entry = tree.get(real)
  if (!entry || entry.kind === 'submodule') return { path, refused: 'no such file' }
  if (entry.size > LARGEST) return { path, refused: 'larger than 10 MB' }
  return { path, name: entry.name, local: locals.find((one) => isSame(one.bytes(path), entry.name)) }
}

const isInstalled = (path: string): boolean => path.split('/').includes('.terraform')

/** Where symbolic links of the tree lead, as far as they stay in it. */
function followed(tree: Tree, blobs: Blobs, path: FilePath, links = 0): FilePath | { readonly refused: string } {
  if (posix.isAbsolute(path) || path === '..' || path.startsWith('../'))
    return { refused: links > 0 ? 'symbolic link out of the repository' : 'outside the repository' }
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const above = filePath(end < 0 ? path : path.slice(0, end))
    const entry = tree.get(above)
    if (entry?.kind === 'link') {
      const target = blobs.get(entry.name)
      if (!target) return { refused: 'not fetched' }
      if (links > 20) return { refused: 'symbolic link that cannot be followed' }
      const to = new TextDecoder().decode(target)
      const next = posix.isAbsolute(to) ? to : posix.join(posix.dirname(above), to, path.slice(above.length))
      return followed(tree, blobs, filePath(next), links + 1)
    }
    if (end < 0) return path
  }
}

/** Whether git would give these bytes this name, also before it ended their lines as Windows does. */
function isSame(bytes: Uint8Array | Refused, name: string): boolean {
  if ('refused' in bytes) return false
  if (blobName(bytes, name.length) === name) return true
  const text = Buffer.from(bytes).toString('latin1')
  return text.includes('\r\n') && blobName(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), name.length) === name
}

/** Git's name of a blob: of 40 digits with SHA-1, of 64 with SHA-256. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export const blobName = (bytes: Uint8Array, digits = 40): string =>
  createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length.toString()}\0`)
    .update(bytes)
    .digest('hex')

function lister(tree: Tree, locals: readonly Local[]): Files['list'] {
  const names = new Map<string, Set<string>>()
  for (const path of tree.keys())
    for (let rest: string = path; rest !== '.' && rest !== '';) {
      const above = posix.dirname(rest)
      const known = names.get(above)
      if (known) known.add(posix.basename(rest))
      else names.set(above, new Set([posix.basename(rest)]))
      rest = known ? '' : above
    }
  return (directory) => {
    const path = posix.normalize(directory === '' ? '.' : directory)
    if (isInstalled(path)) return locals[0]?.list(filePath(path)) ?? []
    return [...(names.get(path.replace(/\/$/, '')) ?? [])].toSorted()
  }
}
