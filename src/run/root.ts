import { isAbsolute, relative, resolve } from 'node:path'
import { directoryOf, repositoryRoot } from '../host/root.ts'
import { filePath } from '../text/span.ts'

/** Where a run takes place. */
export interface Where {
  readonly cwd: string
  /** No repository is looked for above this directory. */
  readonly ceiling?: string
}

/** The repository of the first path; without one the working directory, or the path itself when it lies elsewhere. */
export function rootOf({ cwd, ceiling }: Where, path: string): string {
  const first = directoryOf(resolve(cwd, path))
  return repositoryRoot(first, ceiling) ?? (isInside(cwd, first) ? cwd : first)
}

export function isInside(root: string, path: string): boolean {
  const way = filePath(relative(root, path))
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}
