import type { Finding, Report, Suppressed, Unreadable } from '../finding.ts'
import type { Span } from '../text/span.ts'
import { afterMergeTitle } from './after-merge.ts'
import { causeOf } from './cause.ts'
import { counted, countsLine, findingCounts, worstFirst } from './counts.ts'
import { capped, markdown as escaped, markdownCode, markdownLink, urlPath } from './escape.ts'
import { gainsPicture } from './gains.ts'
import { lines } from './place.ts'
import { bytes, type Cell, type Columns, type Room, section, table } from './table.ts'

export interface MarkdownOptions {
  /** Where the repository's files are shown: `https://github.com/o/r/blob/<commit>`. Without it files are not linked. */
  readonly baseUrl?: string
  /** UTF-8 bytes that the page stays below. GitHub refuses a job summary of more than 1,024 KiB, and all of it. */
  readonly limit?: number
}

const SENTENCE = 1000

/** A job summary: counts, what was gained, findings, and what else there is to know. What does not fit is counted. */
export function markdown(report: Report, { baseUrl, limit = 1024 * 1024 }: MarkdownOptions = {}): string {
  const head = `## iam-lint: ${findingCounts(report)}\n\n`
  return head + page(report, baseUrl, { limit: limit - bytes(head), measure: bytes })
}

/** What there is to say of a report under a title, below a limit. The findings take what the rest leaves. */
export function page(report: Report, baseUrl: string | undefined, { limit, measure }: Room, picture = true): string {
  const place = placeCell(report, baseUrl)
  const part = { limit: limit / 8, measure }
  const drawn = picture ? gainsPicture(report) : ''
  const head = `${escaped(countsLine(report))}\n${measure(drawn) <= part.limit ? drawn : leftOut(report)}`
  const { accepted = [] } = report
  const below = [
    // Whoever reviews the change is to see these.
    section(`${accepted.length.toString()} suppressed by this change`, suppressedColumns(place), accepted, part, true),
    afterMerge(report, part, place),
    section(`${report.fixed.length.toString()} fixed`, fixedColumns(report), report.fixed, part),
    section(`${report.notRead.length.toString()} not read`, unreadColumns(place), report.notRead, part),
    section(`${report.partlyRead.length.toString()} values not known`, unreadColumns(place), report.partlyRead, part),
    section(`${report.suppressed.length.toString()} suppressed`, suppressedColumns(place), report.suppressed, part),
  ].join('')
  const room = { limit: limit - measure(head) - measure(below), measure }
  return head + table(findingColumns(report, place), worstFirst(report.findings), room) + below
}

function afterMerge(report: Report, room: Room, place: Cell<Span>): string {
  const title = afterMergeTitle(report)
  if (title === undefined) return ''
  const { suppressed = [], config } = report.afterMerge ?? {}
  const file = config === undefined ? '' : `\nUntil then the base says what ${markdownCode(capped(config))} says.\n`
  return `\n**${title}**\n${file}${table(suppressedColumns(place), suppressed, room)}`
}

const leftOut = ({ gained = [] }: Report): string =>
  `\n${counted(gained.length, 'grant is', 'grants are')} new: the picture is left out\n`

const findingColumns = (report: Report, place: Cell<Span>): Columns<Finding> => ({
  ...(isMixed(report) ? { status: ({ status }: Finding): string => status ?? '' } : {}),
  severity: ({ severity }) => severity,
  rule: ({ rule, help }) => markdownLink(markdownCode(rule), help),
  finding: sentence,
  place: (finding) => {
    const cause = causeOf(report, finding)
    return place(finding.at) + (cause ? `<br>changed: ${place(cause.at)} ${escaped(cause.message)}` : '')
  },
  resource: ({ resource }) => resourceCell(resource),
})

/** Whether some findings are new and others were there. */
const isMixed = ({ findings }: Report): boolean => findings.some(({ status }) => status === 'existing')

const suppressedColumns = (place: Cell<Span>): Columns<Suppressed> => ({
  rule: ({ rule }) => markdownCode(rule),
  place: ({ at }) => place(at),
  reason: ({ reason }) => escaped(capped(reason)),
})

/** Of the base, whose files this page does not link. */
const fixedColumns = ({ baseSources, ...report }: Report): Columns<Finding> => {
  const place = placeCell({ ...report, sources: baseSources ?? report.sources }, undefined)
  return {
    severity: ({ severity }) => severity,
    rule: ({ rule, help }) => markdownLink(markdownCode(rule), help),
    finding: sentence,
    'place before': ({ at }) => place(at),
  }
}

const unreadColumns = (place: Cell<Span>): Columns<Unreadable> => ({
  place: ({ file, at }) => (at ? place(at) : markdownCode(capped(file))),
  resource: ({ resource }) => resourceCell(resource),
  reason: ({ reason }) => escaped(capped(reason)),
})

function sentence({ message, condition, certainty }: Finding): string {
  const only = condition === undefined ? '' : ` (only when ${markdownCode(capped(condition))})`
  return `${escaped(capped(message, SENTENCE))}${only}${certainty === 'possible' ? ' (possible)' : ''}`
}

const resourceCell = (resource: string | null): string => (resource === null ? '' : markdownCode(capped(resource)))

const placeCell =
  (report: Report, baseUrl: string | undefined): Cell<Span> =>
  (span) => {
    const { line, column } = lines(report, span)
    const target = baseUrl === undefined ? undefined : `${baseUrl}/${urlPath(span.file)}#L${line.toString()}`
    return markdownLink(markdownCode([capped(span.file), line, column].join(':')), target)
  }
