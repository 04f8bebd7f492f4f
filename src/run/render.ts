import { newOnly } from '../diff/compare.ts'
import { colored, plain } from '../report/palette.ts'
import type { Report } from '../finding.ts'
import type { Run } from '../run.ts'
import type { FilePath } from '../text/span.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'junit', 'gitlab', 'markdown'] as const
export type Format = (typeof formats)[number]

const whole: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'gitlab'])

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
  // Programs that compare for themselves get all there is, readers what this change brings.
  const report = run.all || whole.has(format) ? run.report : newOnly(run.report)
  switch (format) {
    case 'pretty': {
      const palette = look.color ? colored : plain
      return (await import('../report/pretty.ts')).pretty(report, { durationMs, hidden, palette, path: look.path })
    }
    case 'json':
      return (await import('../report/json.ts')).json(report, { version: look.version, durationMs })
    case 'sarif':
      return sarif(report, look.version)
    case 'github':
      return (await import('../report/github.ts')).github(report)
    case 'junit':
      return (await import('../report/junit.ts')).junit(report, { durationMs })
    case 'gitlab':
      return (await import('../report/gitlab.ts')).gitlab(report)
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(report)
  }
}

async function sarif(report: Report, version: string): Promise<string> {
  const [encoder, { rules }, { ownRules }, { helpOf, repository }, { gzipSync }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../../rules/index.ts'),
    import('../rule/own.ts'),
    import('../rule/help.ts'),
    import('node:zlib'),
  ])
  const texts = [...rules, ...ownRules].map((rule) => ({ ...rule, help: helpOf(rule.id) }))
  const packed = (text: string): number => gzipSync(text).length
  return encoder.sarif(report, { version, home: repository, rules: texts, packed })
}
