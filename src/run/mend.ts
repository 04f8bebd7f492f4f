import { applied } from '../edit/apply.ts'
import type { Finding, Report } from '../finding.ts'
import { rewrite } from '../host/write.ts'
import type { Files } from '../text/files.ts'
import type { FilePath } from '../text/span.ts'

/** What `--fix` needs of a run. */
export interface Mending {
  readonly root: string
  /** The files as they are now. */
  readonly read: () => Promise<Files>
  readonly lint: (files: Files) => Promise<Report>
}

/** What `--fix` has done. */
export interface Mended {
  /** How many findings, by the file that was changed. */
  readonly counts: ReadonlyMap<FilePath, number>
  /** Sentences about files that could not be written. */
  readonly failures: readonly string[]
}

/** One fix may make room for another; what has not come to rest by then never does. */
const MOST_PASSES = 10

/** Makes the fixes of all findings, lints again, and goes on until there is none left. */
export async function mend(
  { root, read, lint }: Mending,
  first: Files,
): Promise<Mended & { files: Files; report: Report }> {
  const counts = new Map<FilePath, number>()
  const failed = new Map<FilePath, string>()
  let files = first
  let report = await lint(files)
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let written = 0
    for (const { path, text, mended } of changed(report, files)) {
      if (failed.has(path)) continue
      const trouble = rewrite(root, { path, text: report.sources.get(path)?.text ?? '' }, text)
      if (trouble !== undefined) failed.set(path, `cannot fix ${path}: ${trouble}`)
      else {
        counts.set(path, (counts.get(path) ?? 0) + mended)
        written++
      }
    }
    if (written === 0) break
    files = await read()
    report = await lint(files)
  }
  return { counts, failures: [...failed.values()], files, report }
}

interface Changed {
  readonly path: FilePath
  readonly text: string
  readonly mended: number
}

/** The files that fixes change, and how they then read. A fix that spans files is none for a program. */
function changed({ findings }: Report, { sources }: Files): readonly Changed[] {
  const wanted = new Map<FilePath, Finding[]>()
  for (const finding of findings) {
    const [file, ...others] = new Set(finding.fix?.edits.map((edit) => edit.file))
    if (file === undefined || others.length > 0) continue
    wanted.set(file, [...(wanted.get(file) ?? []), finding])
  }
  return sources.flatMap(({ path, text }): readonly Changed[] => {
    const fixes = wanted.get(path)?.map(({ fix }) => fix?.edits ?? []) ?? []
    const { text: after, made } = applied(text, fixes)
    return made.length === 0 || after === text ? [] : [{ path, text: after, mended: made.length }]
  })
}
