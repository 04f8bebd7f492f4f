import type { SourceFile } from './source.ts'
import type { FilePath } from './span.ts'

/** Why a file could not be had: `outside the repository`, `larger than 10 MB`, `not UTF-8 text`, `no such file`. */
export interface Refused {
  readonly path: FilePath
  readonly refused: string
}

/** The files of a run, and a way to others inside the repository root. Asking twice for a path gives the same object. */
export interface Files {
  /** To be linted, sorted by path. */
  readonly sources: readonly SourceFile[]
  /** Under the paths to be linted, but not to be had. */
  readonly refused: readonly Refused[]
  /** Paths that the user named one by one, so that passing over one of them silently would be wrong. */
  readonly named: ReadonlySet<FilePath>
  /** A file that a source refers to, as in `file("policy.json")`. `..` and symbolic links are followed inside the root only. */
  readonly open: (path: FilePath) => SourceFile | Refused
  /** The same file as it is stored, of any kind: for digests, and files that are no text. */
  readonly bytes: (path: FilePath) => Uint8Array | Refused
  /** Names in a directory, sorted; empty when there is no such directory. */
  readonly list: (directory: FilePath) => readonly string[]
}
