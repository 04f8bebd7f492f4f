import { fingerprint, type Fault, type Finding } from '../finding.ts'
import type { Carrier, Policy } from '../policy/policy.ts'
import type { Model } from '../policy/resource.ts'
import { optionsOf, type Accounts, type Context, type Rule, type RuleSetting } from '../rule.ts'
import { type FilePath, filePath } from '../text/span.ts'
import { collected, type Found } from './collect.ts'
import { findingOf } from './finding-of.ts'
import { onlyWhereAll, type SourceOf } from './fixes.ts'
import { fileOf, subjectsOf, whereabouts } from './subjects.ts'

/** What judging needs of the settings. */
export interface Bench {
  readonly accounts: Accounts
  readonly rule: (id: string, file: FilePath) => RuleSetting
  readonly help: (rule: string) => string
  /** The files as they are on disk, for fixes. */
  readonly sourceOf: SourceOf
}

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly faults: readonly Fault[]
  /** The policies that a finding is about, by fingerprint. */
  readonly policiesOf: ReadonlyMap<string, readonly Policy[]>
}

/** Every rule over every subject it is about. A rule that throws is a fault of its own and takes no other finding along. */
export function judge(model: Model, rules: readonly Rule[], bench: Bench): Verdict {
  const faults: Fault[] = []
  const found: Found[] = []
  const pick = subjectsOf(model)
  const owners = new Map<unknown, Policy>(
    model.policies.flatMap((policy) => [policy, ...policy.statements].map((part) => [part, policy] as const)),
  )
  const isOn = onSomewhere(model, bench)
  for (const rule of rules.filter(isOn)) {
    const contextIn = contexts(rule, bench, model)
    const ofRule: Found[] = []
    rule.each(pick, (subject, check) => {
      const context = contextIn(fileOf(subject))
      if (!context) return
      try {
        for (const problem of check(context)) {
          const where = whereabouts(subject)
          const { severity } = bench.rule(rule.id, problem.at.file)
          if (severity === 'off') continue
          const finding = findingOf(rule.id, severity, problem, where, bench.help(rule.id), bench.sourceOf)
          if (finding)
            ofRule.push({
              finding,
              place: where.place,
              policy: owners.get('grant' in subject ? subject.grant.statement : subject),
              subject,
            })
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        faults.push({ rule: rule.id, resource: whereabouts(subject).resource, message })
      }
    })
    for (const one of onlyWhereAll(ofRule, pick(rule.on), (subject) => whereabouts(subject).scope)) found.push(one)
  }
  const all = numbered(collected(found))
  return {
    findings: all.map(({ finding }) => finding),
    faults,
    policiesOf: new Map(all.map(({ finding, policies }) => [finding.fingerprint, policies])),
  }
}

/** Whether a rule is on for some file that anything stands in: most rules are off in most projects. */
function onSomewhere(model: Model, { rule: settingOf }: Bench): (rule: Rule) => boolean {
  const parts: readonly { readonly carrier: Carrier }[] = Object.values(model).flat()
  const files = [...new Set([filePath(''), ...parts.map(({ carrier }) => carrier.at.file)])]
  return ({ id, preset }) => preset === 'recommended' || files.some((file) => settingOf(id, file).severity !== 'off')
}

/** What a rule judges a subject of a file with; `undefined` where the rule is off. */
function contexts(
  rule: Rule,
  { accounts, rule: settingOf }: Bench,
  project: Model,
): (file: FilePath) => Context | undefined {
  const known = new Map<FilePath, Context | undefined>()
  return (file) => {
    if (!known.has(file)) {
      const { severity, options } = settingOf(rule.id, file)
      known.set(file, severity === 'off' ? undefined : { options: optionsOf(rule, options), accounts, project })
    }
    return known.get(file)
  }
}

/** Findings that nothing tells apart get a number, so that a fingerprint names one. */
function numbered<T extends { readonly finding: Finding }>(findings: readonly T[]): readonly T[] {
  const counts = new Map<string, number>()
  return findings.map((one) => {
    const { finding } = one
    const count = (counts.get(finding.fingerprint) ?? 0) + 1
    counts.set(finding.fingerprint, count)
    if (count === 1) return one
    return { ...one, finding: { ...finding, fingerprint: fingerprint([finding.fingerprint, count.toString()]) } }
  })
}
