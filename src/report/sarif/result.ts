import type { Finding, Fix, Report, Suppressed } from '../../finding.ts'
import { capped, sarifText } from '../escape.ts'
import { lines } from '../place.ts'
import { sentence } from '../sentence.ts'
import { artifact, location, physical } from './place.ts'
import { levelOf } from './rules.ts'

/** GitHub refuses a file in which a result has more than 1,000 locations; the first is the finding's own. */
export const RELATED = 999

/** A finding as a result. Suppressions are in all results of a run or in none. */
export function result(report: Report, finding: Finding | Suppressed, ruleIndex: number): object {
  const { rule, severity, at, resource, related, fix, certainty, condition } = finding
  const replaced = fix ? fixes(report, fix) : []
  const logical = resource === null ? {} : { logicalLocations: [{ fullyQualifiedName: resource, kind: 'resource' }] }
  const others = related
    .slice(0, RELATED)
    .map((other, index) => ({ id: index + 1, ...location(report, other.at, other.message) }))
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf[severity],
    message: { text: sarifText(sentence(finding)) },
    locations: [{ physicalLocation: physical(report, at), ...logical }],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    ...flow(report, finding),
    partialFingerprints: { 'iamLint/v1': finding.fingerprint },
    ...(report.suppressed.length > 0 ? { suppressions: suppressions(finding) } : {}),
    ...(finding.status === null ? {} : { baselineState: finding.status === 'new' ? 'new' : 'unchanged' }),
    ...(replaced.length > 0 ? { fixes: replaced } : {}),
    properties: { certainty, ...(condition === undefined ? {} : { condition }) },
  }
}

/** The way of the value: from where it is written, step by step, to where it is used. */
function flow(report: Report, { at, related }: Finding): object {
  const steps = related.filter(({ step }) => step)
  if (steps.length === 0) return {}
  const way = [{ at, message: 'written here' }, ...steps]
  const locations = way.map((step) => ({ location: location(report, step.at, step.message) }))
  return { codeFlows: [{ threadFlows: [{ locations }] }] }
}

const suppressions = (finding: Finding | Suppressed): readonly object[] =>
  'reason' in finding
    ? [{ kind: finding.inSource ? 'inSource' : 'external', justification: sarifText(capped(finding.reason, 1000)) }]
    : []

/** None when a file is not at hand: its lines are not known. */
function fixes(report: Report, { description, edits }: Fix): readonly object[] {
  if (edits.some(({ file }) => !report.sources.has(file))) return []
  const files = [...new Set(edits.map(({ file }) => file))]
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file),
    replacements: edits
      .filter((edit) => edit.file === file)
      .map((edit) => {
        const { line, column, endLine, endColumn } = lines(report, edit)
        const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn }
        return { deletedRegion, insertedContent: { text: edit.text } }
      }),
  }))
  return [{ description: { text: sarifText(description) }, artifactChanges }]
}
