import { fingerprint, type Fault, type Finding, type Problem } from '../finding.ts'
import { subjectsOf, whereabouts, type Whereabouts } from './subjects.ts'
import type { Policy } from '../policy/policy.ts'
import type { Model } from '../policy/resource.ts'
import { optionsOf, type Accounts, type Rule, type RuleSetting } from '../rule.ts'
import type { FilePath, When } from '../text/span.ts'

/** What judging needs of the settings. */
export interface Bench {
  readonly accounts: Accounts
  readonly rule: (id: string, file: FilePath) => RuleSetting
  readonly help: (rule: string) => string
}

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly faults: readonly Fault[]
  /** The policy that a finding is about, by fingerprint. */
  readonly policyOf: ReadonlyMap<string, Policy>
}

/** Every rule over every subject it is about. A rule that throws is a fault of its own and takes no other finding along. */
export function judge(model: Model, rules: readonly Rule[], bench: Bench): Verdict {
  const pick = subjectsOf(model)
  const faults: Fault[] = []
  const found = new Map<string, Found>()
  const owners = new Map<unknown, Policy>(
    model.policies.flatMap((policy) => [policy, ...policy.statements].map((part) => [part, policy] as const)),
  )
  for (const rule of rules)
    rule.each(pick, (subject, check) => {
      const where = whereabouts(subject)
      const { severity, options } = bench.rule(rule.id, where.file)
      if (severity === 'off') return
      try {
        for (const problem of check({ options: optionsOf(rule, options), accounts: bench.accounts })) {
          const finding = findingOf(rule, problem, where, severity, bench)
          if (finding) keep(found, { finding, policy: owners.get(subject) })
        }
      } catch (error) {
        faults.push({
          rule: rule.id,
          resource: where.resource,
          message: error instanceof Error ? error.message : String(error),
        })
      }
    })
  const all = numbered([...found.values()])
  const policyOf = new Map(
    all.flatMap(({ finding, policy }) => (policy ? [[finding.fingerprint, policy] as const] : [])),
  )
  return { findings: all.map(({ finding }) => finding), faults, policyOf }
}

interface Found {
  readonly finding: Finding
  readonly policy: Policy | undefined
}

/** The same words reached by several ways (instances, several users of a document) are one finding. */
function keep(found: Map<string, Found>, one: Found): void {
  const { finding } = one
  const { file, start, end } = finding.at
  const key = JSON.stringify([finding.rule, file, start, end, finding.message])
  const before = found.get(key)
  if (!before || (before.finding.certainty !== 'certain' && finding.certainty === 'certain')) found.set(key, one)
}

function findingOf(
  rule: Rule,
  problem: Problem,
  where: Whereabouts,
  severity: Finding['severity'],
  bench: Bench,
): Finding | undefined {
  const when = [...where.when, ...(problem.at.when ?? [])]
  if (contradicts(when)) return undefined
  const condition = conditionText(when)
  const { file, start, end, via = [] } = problem.at
  const element = where.element(problem.at)
  const identity = where.identity(problem.at)
  return {
    rule: rule.id,
    severity,
    message: problem.message,
    at: { file, start, end },
    resource: where.resource,
    path: element,
    scope: where.scope,
    sid: where.sid,
    certainty: problem.possible ? 'possible' : condition === '' ? 'certain' : 'conditional',
    ...(condition === '' ? {} : { condition }),
    status: null,
    fingerprint: fingerprint([rule.id, where.root, where.resource ?? file, ...identity]),
    related: [...(problem.related ?? []), ...via.map(({ at, note }) => ({ at, message: note }))],
    ...(problem.fix ? { fix: problem.fix } : {}),
    help: bench.help(rule.id),
  }
}

/** The same condition required to hold and not to hold: no deployment has it. */
const contradicts = (when: readonly When[]): boolean =>
  when.some((a) => when.some((b) => a.test === b.test && a.holds !== b.holds))

function conditionText(when: readonly When[]): string {
  const texts = when.map(({ test, holds }) => (holds ? test : `not ${/[\s?&|=<>]/.test(test) ? `(${test})` : test}`))
  return [...new Set(texts)].join(' and ')
}

/** Findings that nothing tells apart get a number, so that a fingerprint names one. */
function numbered(findings: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>()
  return findings.map(({ finding, policy }) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1
    counts.set(finding.fingerprint, count)
    if (count === 1) return { finding, policy }
    return { finding: { ...finding, fingerprint: fingerprint([finding.fingerprint, count.toString()]) }, policy }
  })
}
