import type { Report, Unreadable } from '../../finding.ts'
import { capped, sarifText } from '../escape.ts'
import { faultLine } from '../faults.ts'
import { artifact, physical } from './place.ts'

/** So many places of a kind are named; the last notification says how many there are besides. */
const MOST = 1000

/** What a run has to say of itself: faults, results that were left out, what was not read, what is not known. */
export function notifications(
  report: Report,
  leftOut: readonly string[],
  ruleIndex: (rule: string) => number,
): object[] {
  return [
    ...report.faults.map((fault) => ({
      level: 'error',
      message: { text: sarifText(faultLine(fault)) },
      ...associated(fault.rule, ruleIndex(fault.rule)),
    })),
    ...leftOut.map((text) => ({ level: 'warning', message: { text } })),
    ...unread(report, report.notRead, 'warning', 'not read'),
    ...unread(report, report.partlyRead, 'note', 'not known'),
  ]
}

const associated = (id: string, index: number): object => ({ associatedRule: index < 0 ? { id } : { id, index } })

function unread(report: Report, entries: readonly Unreadable[], level: string, what: string): readonly object[] {
  const rest = entries.length - MOST
  return [
    ...entries.slice(0, MOST).map(({ file, at, resource, reason }) => {
      const whose = resource === null ? '' : `${capped(resource)}: `
      const place = at ? physical(report, at) : { artifactLocation: artifact(file) }
      return {
        level,
        message: { text: sarifText(`${what}: ${whose}${capped(reason)}`) },
        locations: [{ physicalLocation: place }],
      }
    }),
    ...(rest > 0 ? [{ level, message: { text: `${rest.toString()} more ${what}: the JSON report lists all` } }] : []),
  ]
}
