import { newOnly } from '../diff/compare.ts'
import { colored, plain } from '../report/palette.ts'
import type { Run } from '../run.ts'
import type { FilePath } from '../text/span.ts'

export const formats = ['pretty', 'json', 'github', 'markdown'] as const
export type Format = (typeof formats)[number]

/** What a report may say besides the report. */
export interface Look {
  readonly version: string
  readonly color: boolean
  /** A path of the repository as it is reached from where the user stands. */
  readonly path: (path: FilePath) => string
}

/** A run in a format; each encoder is loaded when it is asked for. */
export async function render(format: Format, run: Run, look: Look): Promise<string> {
  const { durationMs, hidden } = run
  // Programs get all there is, readers what this change brings.
  const report = run.all || format === 'json' ? run.report : newOnly(run.report)
  switch (format) {
    case 'pretty': {
      const palette = look.color ? colored : plain
      return (await import('../report/pretty.ts')).pretty(report, { durationMs, hidden, palette, path: look.path })
    }
    case 'json':
      return (await import('../report/json.ts')).json(report, { version: look.version, durationMs })
    case 'github':
      return (await import('../report/github.ts')).github(report)
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(report)
  }
}
