import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { type FilePath, filePath } from '../text/span.ts'

/** A file that differs between a commit and the working tree. */
export interface Change {
  /** In the working tree; in the commit when it is there no more. */
  readonly path: FilePath
  /** In the commit, when the file was renamed. */
  readonly from?: FilePath
  /** What the commit has; `undefined` for a file that it has not. */
  readonly blob?: string
  /** In the commit it is a symbolic link, whose target is the blob. */
  readonly isLink?: true
  /** The working tree has it no more. */
  readonly deleted: boolean
}

const MOST_OUTPUT = 1024 * 1024 * 1024

const hardened = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.ext.allow=never'].flatMap((one) => [
  '-c',
  one,
])

const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }

/** Runs git without anything that the configuration of a repository could make it start. Throws when git fails. */
function git(root: string, args: readonly string[], input = '', timeout?: number): Buffer {
  return execFileSync('git', ['-C', root, ...hardened, ...args], {
    input,
    timeout,
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, GIT_CEILING_DIRECTORIES: dirname(root) },
  })
}

export interface Commit {
  readonly name: string
  /** As they were committed, also where the history ends here because the clone is shallow. */
  readonly parents: readonly string[]
}

/** The commit that is checked out; `undefined` without git or a repository that it trusts. */
export function headCommit(root: string): Commit | undefined {
  try {
    const name = text(git(root, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']))
    const [header = ''] = git(root, ['cat-file', 'commit', name]).toString().split('\n\n', 1)
    const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
    return { name, parents }
  } catch {
    return undefined
  }
}

/** Whether the commit and the names of its files are here. */
export function hasCommit(root: string, commit: string): boolean {
  try {
    git(root, ['cat-file', '-e', `${commit}^{tree}`])
    return true
  } catch {
    return false
  }
}

const FETCH_TIMEOUT = 60_000

/**
 * Fetches one commit from where the clone came from, with what credentials it keeps. Returns whether it is here then.
 * https://git-scm.com/docs/git-fetch
 */
export function fetchCommit(root: string, commit: string): boolean {
  const alone = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head']
  const args = ['fetch', '--depth=1', ...alone, '--upload-pack=git-upload-pack', '--end-of-options', 'origin', commit]
  try {
    git(root, args, '', FETCH_TIMEOUT)
    return hasCommit(root, commit)
  } catch {
    return false
  }
}

/** The name of the blob that a commit has under a path. */
export function entryAt(root: string, commit: string, path: FilePath): string | undefined {
  const [line = ''] = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]).toString().split('\0')
  const [mode, type, name] = line.slice(0, line.indexOf('\t')).split(' ')
  return type === 'blob' && mode !== '120000' ? name : undefined
}

/**
 * The commit that the working tree and `ref` both come from, so that what happened on `ref` meanwhile is nobody's doing here.
 * `undefined` when there is no such commit, or the history that would tell is not here.
 */
export function mergeBase(root: string, ref: string): string | undefined {
  try {
    // A name that begins with a dash must not be an option.
    const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    return text(git(root, ['merge-base', 'HEAD', text(commit)]))
  } catch {
    return undefined
  }
}

const text = (output: Buffer): string => output.toString().trim()

/** What differs between a commit and the working tree, also files that git does not know yet but would not ignore. */
export function changesSince(root: string, commit: string): readonly Change[] {
  const flags = ['--raw', '-z', '-M', '--abbrev=40', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty']
  const tracked = rawChanges(git(root, ['diff', ...flags, commit, '--']).toString())
  const untracked = git(root, ['ls-files', '-z', '--others', '--exclude-standard']).toString().split('\0')
  return [...tracked, ...untracked.filter(Boolean).map((path) => ({ path: filePath(path), deleted: false }))]
}

/** `:oldmode newmode oldblob newblob status NUL path NUL`, with a second path for renames. */
function rawChanges(output: string): readonly Change[] {
  const fields = output.split('\0')
  const changes: Change[] = []
  for (let at = 0; at + 1 < fields.length;) {
    const [mode = '', , blob = '', , status = ''] = (fields[at] ?? '').slice(1).split(' ')
    const isRenamed = status.startsWith('R')
    const [first = '', second = ''] = fields.slice(at + 1, at + 3)
    at += isRenamed ? 3 : 2
    // Submodules are commits of other repositories.
    if (mode === '160000') continue
    changes.push({
      path: filePath(isRenamed ? second : first),
      ...(isRenamed ? { from: filePath(first) } : {}),
      ...(status === 'A' ? {} : { blob }),
      ...(mode === '120000' ? { isLink: true } : {}),
      deleted: status === 'D',
    })
  }
  return changes
}

/** The contents of blobs, by their names. */
export function blobs(root: string, names: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  if (names.length === 0) return found
  const output = git(root, ['cat-file', '--batch'], `${names.join('\n')}\n`)
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at)
    const [name = '', type, size = ''] = output.subarray(at, end).toString().split(' ')
    if (type !== 'blob') {
      at = end + 1
      continue
    }
    const from = end + 1
    found.set(name, output.subarray(from, from + Number(size)))
    at = from + Number(size) + 1
  }
  return found
}
