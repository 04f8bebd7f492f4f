import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import type { Files, Refused } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { failure } from './failure.ts'
import { decode } from './text.ts'

/** Larger files are not policies: no document that AWS takes comes near. */
export const LARGEST = 10 * 1024 * 1024

export type Real = { readonly real: string } | { readonly refused: string }

/** A directory that nothing is read outside of, whatever a path or a symbolic link says. */
export interface Confined extends Pick<Files, 'open' | 'bytes' | 'list'> {
  readonly root: string
  /** Where a path really leads, or why it must not be followed. */
  readonly real: (path: FilePath) => Real
}

export function confined(root: string): Confined {
  const realRoot = realpathSync.native(root)
  const known = new Map<FilePath, SourceFile | Refused>()
  return {
    root: realRoot,
    real: (path) => follow(realRoot, path),
    open: (asked) => {
      const path = filePath(posix.normalize(asked))
      const found = known.get(path) ?? read(path, follow(realRoot, path))
      known.set(path, found)
      return found
    },
    bytes: (path) => stored(path, follow(realRoot, path)),
    list: (directory) => {
      const found = follow(realRoot, directory)
      return 'real' in found ? names(found.real) : []
    },
  }
}

function follow(realRoot: string, path: FilePath): Real {
  if (posix.isAbsolute(path) || leaves(posix.normalize(path))) return { refused: 'outside the repository' }
  try {
    const real = realpathSync.native(join(realRoot, path))
    const inside = filePath(relative(realRoot, real))
    if (leaves(inside) || posix.isAbsolute(inside)) return { refused: 'symbolic link out of the repository' }
    // Checkouts keep credentials in .git/config.
    if (inside.split('/').some((name) => name.toLowerCase() === '.git')) return { refused: 'inside .git' }
    return { real }
  } catch (error) {
    return { refused: failure(error) }
  }
}

const leaves = (path: string): boolean => path === '..' || path.startsWith('../')

function read(path: FilePath, found: Real): SourceFile | Refused {
  const bytes = stored(path, found)
  return 'refused' in bytes ? bytes : { path, ...decode(bytes) }
}

function stored(path: FilePath, found: Real): Uint8Array | Refused {
  if ('refused' in found) return { path, refused: found.refused }
  try {
    const about = statSync(found.real)
    // Reading a pipe or a device may never end.
    if (!about.isFile())
      return { path, refused: about.isDirectory() ? 'a directory, not a file' : 'not a regular file' }
    if (about.size > LARGEST) return { path, refused: 'larger than 10 MB' }
    return readFileSync(found.real)
  } catch (error) {
    return { path, refused: failure(error) }
  }
}

function names(directory: string): readonly string[] {
  try {
    return readdirSync(directory).toSorted()
  } catch {
    return []
  }
}
