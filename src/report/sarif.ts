import { countBySeverity, type Finding, type Report, type Suppressed } from '../finding.ts'
import { counted, countsLine, worstFirst } from './counts.ts'
import { inertJson } from './escape.ts'
import { notifications } from './sarif/notifications.ts'
import { ROOT } from './sarif/place.ts'
import { RELATED, result } from './sarif/result.ts'
import { descriptors, type RuleText } from './sarif/rules.ts'

export interface SarifOptions {
  readonly version: string
  /** Page of the project. */
  readonly home: string
  readonly rules: readonly RuleText[]
  /** Bytes of a text after gzip. */
  readonly packed: (text: string) => number
}

/**
 * GitHub keeps so many results of a run, by an order of its own, and refuses a file that is larger.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const RESULTS = 5000
const BYTES = 10_000_000

/**
 * SARIF 2.1.0, made for GitHub code scanning: new findings before those that were there, the worst first, and those that
 * somebody accepted last. What is beyond GitHub's limits is left out and said to be, so that GitHub has nothing to choose.
 */
export function sarif(report: Report, options: SarifOptions): string {
  const all = [...worstFirst(report.findings), ...worstFirst(report.suppressed)]
  let kept = Math.min(all.length, RESULTS)
  for (;;) {
    const text = log(report, all, kept, options)
    // What is small enough before it is packed need not be packed to know.
    const size = text.length * 3 <= BYTES ? 0 : options.packed(text)
    if (size <= BYTES || kept === 0) return text
    kept = Math.floor(Math.min(0.9, (BYTES / size) * 0.95) * kept)
  }
}

function log(report: Report, all: readonly (Finding | Suppressed)[], kept: number, options: SarifOptions): string {
  const { list, indexOf } = descriptors(options.rules, all)
  const index = (rule: string): number => indexOf.get(rule) ?? -1
  const driver = {
    name: 'iam-lint',
    version: options.version,
    semanticVersion: options.version,
    informationUri: options.home,
    rules: list,
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository' } } },
    invocations: [
      {
        executionSuccessful: report.faults.length === 0,
        toolExecutionNotifications: notifications(report, leftOut(all, kept), index),
      },
    ],
    results: all.slice(0, kept).map((finding) => result(report, finding, index(finding.rule))),
    properties: { counts: countsLine(report), ...summary(report), suppressed: report.suppressed.length },
  }
  // Not indented: of 5,000 results, two thirds would be blanks.
  return `${inertJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 0)}\n`
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const summary = ({ files, policies: { checked, partly, notRead }, findings, data }: Report): object => ({
  files,
  policies: { checked, partly, notRead },
  ...countBySeverity(findings),
  data,
})

function leftOut(all: readonly Finding[], kept: number): readonly string[] {
  const related = all.slice(0, kept).reduce((sum, each) => sum + Math.max(each.related.length - RELATED, 0), 0)
  const rest = all.length - kept
  return [
    ...(rest > 0
      ? [
          `${counted(rest, 'result')} of ${all.length.toString()} left out, accepted ones and the least severe; the JSON report lists all`,
        ]
      : []),
    ...(related > 0 ? [`${counted(related, 'related location')} left out; the JSON report lists all`] : []),
  ]
}
