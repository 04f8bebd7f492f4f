import { relative, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { pathMatcher } from '../config/glob.ts'
import { UsageError } from '../finding.ts'
import { collect, single } from '../host/files.ts'
import { exists, neighbours } from '../host/root.ts'
import type { RemoteSnapshot } from '../host/remote-snapshot.ts'
import type { Linted } from '../host/snapshot.ts'
import { readStdin } from '../host/streams.ts'
import { type Choice, isChosen } from '../host/walk.ts'
import type { Files } from '../text/files.ts'
import { nearest } from '../text/nearest.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { baselineName, configNames } from './configuration.ts'
import { isInside } from './root.ts'

interface Asked {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly stdin: string | undefined
}

/** The files that are judged. */
export interface Chosen {
  /** Whether a run over any tree would take the file. */
  readonly linted: Linted
  /** The files of the working tree, or of the commit that is judged instead; see `RemoteSnapshot`. Throws a UsageError. */
  readonly use: <T>(use: (files: Files) => Promise<T>) => Promise<T>
}

export async function chosenFiles(
  { cwd, paths, stdin }: Asked,
  root: string,
  config: Config,
  head: RemoteSnapshot | undefined,
): Promise<Chosen> {
  if (stdin !== undefined) {
    const read = await readStdin()
    if ('refused' in read) throw new UsageError(`cannot read standard input: ${read.refused}`)
    const path = inRoot(cwd, root, stdin)
    return { linted: (other) => other === path, use: (use) => use(single(root, { path, text: read.text })) }
  }
  const [included, excluded] = [pathMatcher(config.include), pathMatcher(config.exclude)]
  const ours: readonly string[] = [...configNames, config.baseline ?? baselineName]
  const choice: Choice = {
    included: config.include.length > 0 ? included : () => true,
    // Our own files are YAML and JSON, but nothing to lint.
    excluded: (path) => ours.includes(path) || excluded(path),
  }
  if (head) return ofCommit(head, cwd, root, paths, choice)
  const wanted = paths.map((path) => existing(cwd, root, path))
  return { linted: (path) => isChosen(path, wanted, choice), use: (use) => use(collect(root, wanted, choice)) }
}

function ofCommit(head: RemoteSnapshot, cwd: string, root: string, paths: readonly string[], choice: Choice): Chosen {
  const wanted = paths.map((path) => inRoot(cwd, root, path))
  for (const path of wanted) if (!head.has(path)) throw new UsageError(`no such path: ${path}`)
  const linted: Linted = (path) => isChosen(path, wanted, choice)
  const named = new Set(wanted.filter((path) => head.has(path) === 'file'))
  return {
    linted,
    use: async (use) => {
      const done = await head.itself(linted, named, async (files) => ({ value: await use(files) }))
      if ('failed' in done) throw new UsageError(`cannot read the files of the pull request: ${done.failed}`)
      return done.value
    },
  }
}

function existing(cwd: string, root: string, path: string): FilePath {
  const absolute = resolve(cwd, path)
  if (exists(absolute)) return inRoot(cwd, root, path)
  const near = nearest(path.split(/[/\\]/).at(-1) ?? '', neighbours(absolute))
  throw new UsageError(`no such path: ${path}${near === undefined ? '' : `; did you mean ${near}?`}`)
}

/** Throws a UsageError when there is no such directory or no plan that it could be of. */
export function sourceOf(cwd: string, root: string, source: string, { sources }: Files): FilePath {
  if (!sources.some(({ path }) => path.endsWith('.json')))
    throw new UsageError('--source goes with a plan, the JSON that terraform show -json prints')
  const path = existing(cwd, root, source)
  return path === '.' ? filePath('') : path
}

/** Throws a UsageError for a path outside of the root. */
export function inRoot(cwd: string, root: string, path: string): FilePath {
  const absolute = resolve(cwd, path)
  if (!isInside(root, absolute))
    throw new UsageError(`${path} lies outside ${root}; run iam-lint once for each repository`)
  return filePath(relative(root, absolute) || '.')
}
