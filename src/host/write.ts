import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { SourceFile } from '../text/source.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { confined } from './confined.ts'
import { failure } from './failure.ts'
import { decode, encodeLike } from './text.ts'

/**
 * Writes a file of the repository, made when it is not there. Its directory must lie inside the root, whatever links say,
 * and the file itself is no link: the linted repository may have put it there. Returns what went wrong.
 */
export function writeInside(root: string, path: FilePath, content: string | Uint8Array): string | undefined {
  const directory = confined(root).real(filePath(posix.dirname(path)))
  if ('refused' in directory) return directory.refused
  try {
    const target = join(directory.real, posix.basename(path))
    const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW, 0o666)
    try {
      if (!fstatSync(file).isFile()) return 'not a regular file'
      ftruncateSync(file)
      writeFileSync(file, content)
    } finally {
      closeSync(file)
    }
    return undefined
  } catch (error) {
    return failure(error)
  }
}

/** Another text for a file, in its encoding, as long as it still reads as it was read. Returns what went wrong. */
export function rewrite(root: string, { path, text: before }: SourceFile, text: string): string | undefined {
  const bytes = confined(root).bytes(path)
  if ('refused' in bytes) return bytes.refused
  const now = decode(bytes)
  if (!('text' in now) || now.text !== before) return 'it has changed meanwhile'
  return writeInside(root, path, encodeLike(bytes, text))
}
