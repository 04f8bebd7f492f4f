import type { Finding, Report, Unreadable } from '../finding.ts'
import type { Span } from '../text/span.ts'
import { afterMergeTitle } from './after-merge.ts'
import { countsLine, findingCounts, worstFirst } from './counts.ts'
import { capped, markdown as escaped, markdownCode, markdownLink, urlPath } from './escape.ts'
import { lines } from './place.ts'

export interface MarkdownOptions {
  /** Where the repository's files are shown: `https://github.com/o/r/blob/<commit>`. Without it files are not linked. */
  readonly baseUrl?: string
  /** UTF-8 bytes that the page stays below. GitHub refuses a job summary of more than 1,024 KiB, and all of it. */
  readonly limit?: number
}

const SENTENCE = 1000

/** A job summary: counts, findings, what was not read and what is suppressed. What does not fit is counted. */
export function markdown(report: Report, { baseUrl, limit = 1024 * 1024 }: MarkdownOptions = {}): string {
  const place = (span: Span): string => placeCell(report, span, baseUrl)
  const head = `## iam-lint: ${findingCounts(report)}\n\n${escaped(countsLine(report))}\n`
  const unread = (title: string, entries: readonly Unreadable[]): string =>
    section(`${entries.length.toString()} ${title}`, ['place', 'resource', 'reason'], entries, limit / 5, [
      ({ file, at }) => (at ? place(at) : markdownCode(capped(file))),
      ({ resource }) => resourceCell(resource),
      ({ reason }) => escaped(capped(reason)),
    ])
  const suppressed = section(
    `${report.suppressed.length.toString()} suppressed`,
    ['rule', 'place', 'reason'],
    report.suppressed,
    limit / 5,
    [({ rule }) => markdownCode(rule), ({ at }) => place(at), ({ reason }) => escaped(capped(reason))],
  )
  const below =
    unread('not read', report.notRead) +
    unread('values not known', report.partlyRead) +
    suppressed +
    afterMerge(report, limit / 5, place)
  return head + findingsTable(report, limit - bytes(head) - bytes(below), place) + below
}

function afterMerge(report: Report, room: number, place: Cell<Span>): string {
  const title = afterMergeTitle(report)
  if (title === undefined) return ''
  const { suppressed = [], config } = report.afterMerge ?? {}
  const file = config === undefined ? '' : `\nUntil then the base says what ${markdownCode(capped(config))} says.\n`
  return `\n**${title}**\n${file}${table(['rule', 'place', 'reason'], suppressed, room, [
    ({ rule }) => markdownCode(rule),
    ({ at }) => place(at),
    ({ reason }) => escaped(capped(reason)),
  ])}`
}

/** One cell of a row. */
type Cell<T> = (entry: T) => string

function findingsTable(report: Report, room: number, place: Cell<Span>): string {
  if (report.findings.length === 0) return ''
  return table(['severity', 'rule', 'finding', 'place', 'resource'], worstFirst(report.findings), room, [
    ({ severity }) => severity,
    ({ rule, help }) => markdownLink(markdownCode(rule), help),
    sentence,
    ({ at }) => place(at),
    ({ resource }) => resourceCell(resource),
  ])
}

function sentence({ message, condition, certainty }: Finding): string {
  const only = condition === undefined ? '' : ` (only when ${markdownCode(capped(condition))})`
  return `${escaped(capped(message, SENTENCE))}${only}${certainty === 'possible' ? ' (possible)' : ''}`
}

const resourceCell = (resource: string | null): string => (resource === null ? '' : markdownCode(capped(resource)))

function placeCell(report: Report, span: Span, baseUrl: string | undefined): string {
  const { line, column } = lines(report, span)
  const target = baseUrl === undefined ? undefined : `${baseUrl}/${urlPath(span.file)}#L${line.toString()}`
  return markdownLink(markdownCode([capped(span.file), line, column].join(':')), target)
}

/** A table folded away under its title; nothing when there are no entries. */
function section<T>(
  title: string,
  columns: readonly string[],
  entries: readonly T[],
  room: number,
  cells: readonly Cell<T>[],
): string {
  if (entries.length === 0) return ''
  const open = `\n<details><summary>${title}</summary>\n`
  const close = '\n</details>\n'
  return open + table(columns, entries, room - bytes(open + close), cells) + close
}

/** Whole rows only, as many as stay below `room` bytes, then `+N more`. */
function table<T>(columns: readonly string[], entries: readonly T[], room: number, cells: readonly Cell<T>[]): string {
  const rows = [`\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`]
  let left = room - bytes(rows.join('')) - bytes(more(entries.length))
  let shown = 0
  for (const entry of entries) {
    const row = `| ${cells.map((cell) => cell(entry)).join(' | ')} |\n`
    left -= bytes(row)
    if (left <= 0) break
    rows.push(row)
    shown++
  }
  const body = shown > 0 ? rows.join('') : ''
  return shown < entries.length ? body + more(entries.length - shown) : body
}

const more = (count: number): string => `\n\\+${count.toString()} more: the JSON report lists all\n`
const bytes = (text: string): number => Buffer.byteLength(text)
