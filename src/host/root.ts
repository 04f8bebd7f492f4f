import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * The repository that a path lies in: the nearest directory above it that has a `.git`, though not above `ceiling`.
 * Undefined when there is none.
 */
export function repositoryRoot(path: string, ceiling?: string): string | undefined {
  let directory = resolve(path)
  for (;;) {
    if (existsSync(join(directory, '.git'))) return directory
    const above = dirname(directory)
    if (directory === ceiling || above === directory) return undefined
    directory = above
  }
}

/** A directory itself, or the one that a file lies in. */
export function directoryOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path)
  } catch {
    return dirname(path)
  }
}

export const exists = (path: string): boolean => existsSync(path)

/** What stands beside a path that does not exist. */
export function neighbours(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path))
  } catch {
    return []
  }
}
