import { fingerprint, type Finding, type Problem, type Severity } from '../finding.ts'
import { contradicts, type When } from '../text/span.ts'
import { fixOf, type SourceOf } from './fixes.ts'
import type { Whereabouts } from './subjects.ts'

/** A finding out of what a rule said of a subject; `undefined` when no deployment has it. */
export function findingOf(
  rule: string,
  severity: Severity,
  problem: Problem,
  where: Whereabouts,
  help: string,
  sourceOf: SourceOf,
): Finding | undefined {
  const when = [...where.when, ...(problem.at.when ?? [])]
  if (contradicts(when)) return undefined
  const condition = conditionText(when)
  const { file, start, end, via = [] } = problem.at
  const fix = fixOf(problem, where.construct !== undefined, sourceOf)
  return {
    rule,
    severity,
    message: where.construct === undefined ? problem.message : `${problem.message} (construct ${where.construct})`,
    at: { file, start, end },
    resource: where.resource,
    path: where.element(problem.at),
    scope: where.scope,
    sid: where.sid,
    certainty: problem.possible ? 'possible' : condition === '' ? 'certain' : 'conditional',
    ...(condition === '' ? {} : { condition }),
    status: null,
    fingerprint: fingerprint([rule, where.root, where.resource ?? file, ...where.identity(problem.at)]),
    related: [...(problem.related ?? []), ...via.map(({ at, note }) => ({ at, message: note, step: true as const }))],
    ...(fix ? { fix } : {}),
    help,
  }
}

function conditionText(when: readonly When[]): string {
  const texts = when.map(({ test, holds }) => (holds ? test : `not ${/[\s?&|=<>]/.test(test) ? `(${test})` : test}`))
  return [...new Set(texts)].join(' and ')
}
