import type { Finding, Report, Unreadable } from '../finding.ts'
import type { FilePath, Span } from '../text/span.ts'
import { afterMergeLines, afterMergeTitle } from './after-merge.ts'
import { countsLine } from './counts.ts'
import { capped, visible } from './escape.ts'
import { frame } from './frame.ts'
import { type Palette, plain } from './palette.ts'
import { lines } from './place.ts'
import { unreadLines } from './unread.ts'

export interface PrettyOptions {
  readonly palette?: Palette
  /** A path as it is reached from where the user stands. */
  readonly path?: (path: FilePath) => string
  /** Columns of source that a code frame shows. */
  readonly width?: number
  readonly durationMs: number
  /** Possible findings that the report leaves out. */
  readonly hidden?: number
}

/** A report for a reader at a terminal. */
export function pretty(report: Report, options: PrettyOptions): string {
  const { palette = plain, durationMs, hidden = 0 } = options
  const shown = (path: FilePath): string => visible(options.path ? options.path(path) : path)
  const explained = new Set<string>()
  const blocks = folded(report.findings).map(({ finding, more }) => {
    const help = !explained.has(finding.rule)
    explained.add(finding.rule)
    return block(report, finding, { palette, shown, width: options.width ?? 120, help, more })
  })
  const unread = (title: string, entries: readonly Unreadable[]): readonly string[] =>
    entries.length > 0 ? [[palette.strong(title), ...unreadLines(report, entries, shown)].join('\n') + '\n'] : []
  return [
    ...blocks,
    ...unread('not read:', report.notRead),
    ...unread('read, but not known in it:', report.partlyRead),
    ...(report.suppressed.length > 0 ? [`${report.suppressed.length.toString()} suppressed`] : []),
    ...afterMerge(report, shown, palette),
    ...(hidden > 0
      ? [`${hidden.toString()} possible not shown: --possible shows findings that depend on what is not known`]
      : []),
    palette.strong(`${countsLine(report)} - ${(durationMs / 1000).toFixed(1)} s`),
    '',
  ].join('\n')
}

function afterMerge(report: Report, shown: Look['shown'], palette: Palette): readonly string[] {
  const title = afterMergeTitle(report)
  return title === undefined ? [] : [palette.strong(`${title}:`), ...afterMergeLines(report, shown), '']
}

interface Look {
  readonly palette: Palette
  readonly shown: (path: FilePath) => string
  readonly width: number
  /** The page about the rule is named once. */
  readonly help: boolean
  /** Findings of the rule in the same statement that are not shown. */
  readonly more: number
}

interface Folded {
  readonly finding: Finding
  readonly more: number
}

/** So many findings of a rule in one statement are shown; the last says how many there are besides. */
const PER_STATEMENT = 3

function folded(findings: readonly Finding[]): readonly Folded[] {
  const counts = new Map<string, number>()
  const numbered = findings.map((finding) => {
    const { file, start, end } = finding.scope
    const key = [finding.rule, file, start, end].join(' ')
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return { finding, key, number }
  })
  return numbered
    .filter(({ number }) => number <= PER_STATEMENT)
    .map(({ finding, key, number }) => ({
      finding,
      more: number === PER_STATEMENT ? (counts.get(key) ?? 0) - PER_STATEMENT : 0,
    }))
}

const SENTENCE = 1000

function block(report: Report, finding: Finding, { palette, shown, width, help, more }: Look): string {
  const { severity, rule, at, resource, condition } = finding
  const place = (span: Span): string => {
    const { line, column } = lines(report, span)
    return [shown(span.file), line, column].join(':')
  }
  const code = codeLines(report, finding, palette, width)
  const margin = ' '.repeat(code.margin)
  const note = (text: string): string => `${margin} ${palette.faint('=')} ${text}`
  return [
    `${palette.severity[severity](palette.strong(severity))}[${visible(rule)}] ${visible(capped(finding.message, SENTENCE))}`,
    `${margin}${palette.faint('-->')} ${place(at)}${resource === null ? '' : ` in ${visible(capped(resource))}`}`,
    ...code.lines,
    ...(condition === undefined ? [] : [note(`only when ${visible(capped(condition))}`)]),
    ...(finding.certainty === 'possible' ? [note('possible: it depends on what is not known')] : []),
    ...finding.related.map((other) => note(`${place(other.at)} ${visible(capped(other.message))}`)),
    ...(more > 0 ? [note(`and ${more.toString()} more of this in the same statement`)] : []),
    ...(finding.fix ? [note(`fix: ${visible(capped(finding.fix.description))}, as --fix does`)] : []),
    ...(help ? [note(`help: ${visible(finding.help)}`)] : []),
    '',
  ].join('\n')
}

interface Code {
  readonly margin: number
  readonly lines: readonly string[]
}

function codeLines(report: Report, finding: Finding, palette: Palette, width: number): Code {
  const file = report.sources.get(finding.at.file)
  if (!file) return { margin: 2, lines: [] }
  const { line, source, indent, carets } = frame(file, finding.at, width)
  const number = String(line)
  const margin = ' '.repeat(number.length)
  const bar = palette.faint('|')
  return {
    margin: number.length,
    lines: [
      `${margin} ${bar}`,
      `${palette.faint(number)} ${bar} ${source}`,
      `${margin} ${bar} ${indent}${palette.severity[finding.severity](carets)}`,
    ],
  }
}
