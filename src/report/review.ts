import type { Finding, Report } from '../finding.ts'
import type { FilePath } from '../text/span.ts'
import { causeOf, touchedLine } from './cause.ts'
import { counted, countsLine, worstFirst } from './counts.ts'
import { htmlComment, markdown as escaped, markdownCode, markdownLink } from './escape.ts'
import { written } from './place.ts'
import { sentence } from './sentence.ts'
import { type Suggestion, suggestionOf } from './suggestion.ts'

/** A page with more is slow to load, and nobody reads it. */
const COMMENTS = 20

/** A comment has 65,536 characters at most, and a line may hold a whole policy. */
const PER_LINE = 10
const REMEMBERED = 1000

/** A comment on lines of a file as the head of the pull request has it. */
export interface ReviewComment {
  readonly path: string
  readonly first: number
  readonly last: number
  readonly body: string
}

export interface Review {
  readonly body: string
  readonly comments: readonly ReviewComment[]
}

/** What a comment carries, so that the next run knows what was said. */
const findingsMarker = (tag: string, fingerprints: readonly string[]): string =>
  `<!-- iam-lint:findings ${htmlComment(tag)} ${fingerprints.slice(0, REMEMBERED).join(' ')} -->`

/** The fingerprints of the findings that one of our review comments is about; the marker is its first line. */
export function saidIn(body: string, tag: string): readonly string[] {
  const [marker, list = ''] = /^<!-- iam-lint:findings \S* ([\da-f ]+) -->/.exec(body) ?? []
  const said = list.split(' ')
  return marker === findingsMarker(tag, said) ? said : []
}

/** Where a line of the report's sources stands in the head of the pull request; `undefined` when it is not there. */
export type LineAtHead = (path: FilePath, line: number) => number | undefined
const same: LineAtHead = (_, line) => line

/**
 * Comments on the lines of a change that bring new findings, the worst first, one for each line; none on what `said` names.
 * `undefined` when there is nothing to say that was not said.
 */
export function review(
  report: Report,
  tag: string,
  said: ReadonlySet<string>,
  lineAtHead: LineAtHead = same,
): Review | undefined {
  const fresh = worstFirst(report.findings).filter(({ status }) => status === 'new')
  const unsaid = fresh.filter(({ fingerprint }) => !said.has(fingerprint))
  const groups = byLine(report, unsaid, lineAtHead)
  if (groups.length === 0) return undefined
  const shown = groups.slice(0, COMMENTS)
  const told = shown.reduce((sum, { findings }) => sum + findings.length, 0)
  const before = fresh.filter(({ fingerprint }) => said.has(fingerprint)).length
  const rest = fresh.length - told - before
  const parts = [
    `${counted(told, 'finding')} on changed lines`,
    ...(before > 0 ? [`${before.toString()} commented on before`] : []),
    ...(rest > 0 ? [`+${rest.toString()} more without a comment: see the job summary`] : []),
  ]
  return {
    body: `**iam-lint**: ${escaped(parts.join(', '))}\n\n${escaped(countsLine(report))}\n`,
    comments: shown.map((group) => commentOn(report, tag, group, lineAtHead)),
  }
}

/** Findings that are to be spoken of beside one line, and where the head has it. */
interface Group {
  readonly path: FilePath
  readonly line: number
  readonly atHead: number
  readonly findings: Finding[]
}

/** The findings that stand on a line of the change, or whose cause does, by that line. */
function byLine(report: Report, findings: readonly Finding[], lineAtHead: LineAtHead): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const at = causeOf(report, finding)?.at ?? finding.at
    const line = touchedLine(report, at)
    const atHead = line === undefined ? undefined : lineAtHead(at.file, line)
    if (line === undefined || atHead === undefined) continue
    const key = `${line.toString()} ${at.file}`
    const group = groups.get(key) ?? { path: at.file, line, atHead, findings: [] }
    groups.set(key, group)
    group.findings.push(finding)
  }
  return [...groups.values()]
}

function commentOn(report: Report, tag: string, group: Group, lineAtHead: LineAtHead): ReviewComment {
  const { path, atHead, findings } = group
  const suggestion = suggestionFor(report, group, lineAtHead)
  const rest = findings.length - PER_LINE
  const parts = [
    ...findings.slice(0, PER_LINE).map((finding) => said(report, finding, suggestion)),
    ...(rest > 0 ? [`\\+${rest.toString()} more on this line`] : []),
  ]
  const fingerprints = findings.map(({ fingerprint }) => fingerprint)
  const body = `${findingsMarker(tag, fingerprints)}\n${parts.join('\n\n')}\n`
  return { path, first: suggestion?.first ?? atHead, last: suggestion?.last ?? atHead, body }
}

/**
 * The suggestion for a line, in lines of the head, where they must read as here. GitHub applies one for a line: of several
 * findings there, none makes one.
 */
function suggestionFor(
  report: Report,
  { path, line, findings: [only, ...more] }: Group,
  lineAtHead: LineAtHead,
): Suggestion | undefined {
  const made = only && more.length === 0 && only.at.file === path ? suggestionOf(report, only) : undefined
  if (!made || line < made.first || made.last < line) return undefined
  const first = lineAtHead(path, made.first)
  if (first === undefined) return undefined
  for (let at = made.first; at <= made.last; at++)
    if (lineAtHead(path, at) !== first + at - made.first) return undefined
  return { ...made, first, last: first + made.last - made.first }
}

function said(report: Report, finding: Finding, suggestion: Suggestion | undefined): string {
  const { severity, rule, help, fix, resource } = finding
  const cause = causeOf(report, finding)
  const whose = resource === null ? '' : ` in ${markdownCode(resource)}`
  const moved = cause
    ? `\n\nFound at ${markdownCode(written(report, finding.at))}; changed here: ${escaped(cause.message)}`
    : ''
  const fixed = fix && suggestion ? `\n\n${escaped(fix.description)}:\n\n${suggestion.markdown}` : ''
  return `**${severity}** ${markdownLink(markdownCode(rule), help)}${whose}: ${escaped(sentence(finding))}${moved}${fixed}`
}
