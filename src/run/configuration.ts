import { relative, resolve } from 'node:path'
import { type Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Trust } from '../config/written.ts'
import { UsageError } from '../finding.ts'
import { exists } from '../host/root.ts'
import { readNamed } from '../host/streams.ts'
import type { Rule } from '../rule.ts'
import type { SourceFile } from '../text/source.ts'
import { type FilePath, filePath } from '../text/span.ts'
import type { Snapshot } from '../host/snapshot.ts'
import type { Against } from './against.ts'
import { isInside } from './root.ts'

export const configNames = ['.iam-lint.yaml', '.github/iam-lint.yaml'] as const

/** Where a baseline lies that the configuration does not name. */
export const baselineName = filePath('.iam-lint-baseline.json')

interface Asked {
  readonly cwd: string
  readonly config: string | undefined
  readonly noConfig: boolean
  readonly trust?: Trust | undefined
}

/** The configuration in force. */
export interface InForce {
  readonly config: Config
  /** Where it is written. */
  readonly file: SourceFile | undefined
  /** Whether the base says what counts, and not the change. */
  readonly trustsBase: boolean
  /** The configuration of the change, when that is not the one in force. */
  readonly pending?: FilePath
}

/**
 * Reads the configuration: where others' changes are let in that of the base, unless the base itself or the workflow trusts
 * the head. Throws a UsageError when there is none where one is named, or it is wrong.
 */
export async function configuration(
  asked: Asked,
  root: string,
  against: Against | undefined,
  rules: readonly Rule[],
): Promise<InForce> {
  const { gate = false, base, head } = against ?? {}
  const ofHead = head ? await inSnapshot(asked, root, head) : onDisk(asked, root)
  const theirs = async (): Promise<InForce> => ({
    config: await loadConfig(required(asked, ofHead), rules),
    file: ofHead,
    trustsBase: false,
  })
  if (!gate || !base || asked.trust === 'head') return theirs()
  const ofBase = await inSnapshot(asked, root, base)
  // A file that no commit has is the workflow's own doing.
  const own = ofBase === undefined && ofHead !== undefined && against?.tracks(ofHead.path) === false
  const file = own ? ofHead : ofBase
  const config = await loadConfig(file ?? (ofHead ? undefined : required(asked, undefined)), rules)
  if (asked.trust === undefined && config.trust === 'head') return theirs()
  const isSame = own || (ofHead?.path === ofBase?.path && ofHead?.text === ofBase?.text)
  const changed = (ofHead ?? ofBase)?.path
  return { config, file, trustsBase: true, ...(isSame || changed === undefined ? {} : { pending: changed }) }
}

function required({ config }: Asked, file: SourceFile | undefined): SourceFile | undefined {
  if (config !== undefined && !file) throw new UsageError(`cannot read the configuration ${config}: no such file`)
  return file
}

/** The file that is named, or the one under a usual name. */
function onDisk({ cwd, config, noConfig }: Asked, root: string): SourceFile | undefined {
  if (noConfig) return undefined
  if (config === undefined) {
    const name = only(configNames.filter((name) => exists(resolve(root, name))))
    return name === undefined ? undefined : readConfig(resolve(root, name), name)
  }
  const path = resolve(cwd, config)
  return exists(path) ? readConfig(path, isInside(root, path) ? relative(root, path) : config) : undefined
}

function readConfig(path: string, name: string): SourceFile {
  const read = readNamed(path)
  if ('refused' in read) throw unreadable(name, read.refused)
  return { path: filePath(name), text: read.text }
}

async function inSnapshot(asked: Asked, root: string, snapshot: Snapshot): Promise<SourceFile | undefined> {
  const { cwd, config, noConfig } = asked
  if (noConfig) return undefined
  const path = config === undefined ? undefined : resolve(cwd, config)
  if (path !== undefined && !isInside(root, path)) return onDisk(asked, root)
  const names = path === undefined ? configNames : [relative(root, path)]
  const found: SourceFile[] = []
  for (const name of names) {
    const file = await snapshot.file(filePath(name))
    if ('failed' in file) throw unreadable(name, file.failed)
    if ('text' in file) found.push(file)
    else if (file.refused !== 'no such file') throw unreadable(name, file.refused)
  }
  only(found.map((file) => file.path))
  return found[0]
}

const unreadable = (name: string, why: string): UsageError =>
  new UsageError(`cannot read the configuration ${name}: ${why}`)

function only(names: readonly string[]): string | undefined {
  if (names.length > 1) throw new UsageError(`both ${names.join(' and ')} exist; keep one of them`)
  return names[0]
}
