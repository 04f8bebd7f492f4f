import { baselineOf, type Judging, readBaseline, sinceBaseline } from '../diff/baseline.ts'
import { type Report, UsageError } from '../finding.ts'
import { writeInside } from '../host/write.ts'
import { inertJson } from '../report/escape.ts'
import { ownRules } from '../rule/own.ts'
import type { Files } from '../text/files.ts'
import type { FilePath } from '../text/span.ts'
import type { Refused } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import type { Against } from './against.ts'
import { baselineName, type InForce } from './configuration.ts'
import { inRoot } from './files.ts'

/** What a run knows when it holds its report against the baseline. */
interface Asking extends Judging {
  readonly root: string
  readonly request: { readonly cwd: string; readonly writeBaseline?: string | true | undefined }
  readonly against: Against | undefined
  readonly inForce: InForce
  readonly files: Files
}

/**
 * A report held against the baseline, which is written before when that is asked for. Where the base says what counts, its
 * baseline does, too. Throws a UsageError.
 */
export async function heldAgainst(report: Report, asking: Asking): Promise<Report> {
  const { root, request, against, inForce, files, ...judging } = asking
  const named = inForce.config.baseline
  const held = { root, named, ...judging }
  if (request.writeBaseline === undefined) {
    const path = named ?? baselineName
    const source = inForce.trustsBase ? against?.base : against?.head
    const file = source ? opened(path, await source.file(path)) : files.open(path)
    return readAgainst(report, { ...held, path, open: () => file })
  }
  const path =
    request.writeBaseline === true ? (named ?? baselineName) : inRoot(request.cwd, root, request.writeBaseline)
  return report.faults.length > 0 ? report : writeAgainst(report, { ...held, path, open: files.open })
}

const opened = (path: FilePath, file: SourceFile | Refused | { readonly failed: string }): SourceFile | Refused =>
  'failed' in file ? { path, refused: file.failed } : file

/** The baseline of a run. `open` decides whose it is: that of the working tree, or that of a commit. */
export interface Held extends Judging {
  readonly root: string
  /** The one that the configuration names. */
  readonly named: FilePath | undefined
  readonly path: FilePath
  readonly open: Files['open']
}

/**
 * A report held against the baseline, when there is one. Throws a UsageError when it cannot be read, for without it
 * everything would be new.
 */
export function readAgainst(report: Report, { open, path, named, ...judging }: Held): Report {
  const file = open(path)
  if ('refused' in file) {
    if (named === undefined && file.refused === 'no such file') return report
    throw new UsageError(`cannot read the baseline ${path}: ${file.refused}`)
  }
  const read = readBaseline(file)
  if ('trouble' in read) throw new UsageError(`cannot read the baseline ${path}: ${read.trouble}`)
  return sinceBaseline(read, report, judging)
}

/**
 * Writes the findings of a report as the baseline, and holds it against that. Findings about suppressions and baselines are
 * left out, for they are mended at once.
 */
export function writeAgainst(report: Report, { root, path, ...judging }: Held): Report {
  const own = new Set(ownRules.map(({ id }) => id))
  const text = `${inertJson(baselineOf(report.findings.filter(({ rule }) => !own.has(rule))))}\n`
  const failed = writeInside(root, path, text)
  if (failed !== undefined) throw new UsageError(`cannot write the baseline ${path}: ${failed}`)
  const read = readBaseline({ path, text })
  return 'trouble' in read ? report : sinceBaseline(read, report, judging)
}
