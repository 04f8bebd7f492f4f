import { rules } from '../../rules/index.ts'
import { managedPolicies } from '../../src/iam/data/managed-policies.ts'
import { managedPolicyDocuments } from '../../src/iam/managed-policy-documents.ts'
import { judge } from '../../src/lint/judge.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { emptyModel } from '../../src/policy/resource.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { settingsFor } from '../example.ts'

const REASON_FROM = 10

/**
 * Every rule over AWS's managed policies, as customer-managed identity policies: policies a second, what each rule flags, and
 * its share of the time. Goal: no rule over 10 % without a reason.
 */
export async function managed(): Promise<readonly string[]> {
  const policies = await allPolicies()
  const model = { ...emptyModel, policies }
  const measured = rules.map((rule) => {
    const settings = { ...settingsFor([rule]), sourceOf: () => undefined }
    const run = () => judge(model, [rule], settings)
    run()
    const started = performance.now()
    const { faults, policiesOf } = run()
    const flagged = new Set([...policiesOf.values()].flat()).size
    return { id: rule.id, ms: performance.now() - started, flagged, faults: faults.length }
  })
  const total = measured.reduce((sum, { ms }) => sum + ms, 0)
  const together = performance.now()
  judge(model, rules, { ...settingsFor(rules), sourceOf: () => undefined })
  const seconds = (performance.now() - together) / 1000
  const telling = measured.filter(({ ms, flagged, faults }) => flagged + faults > 0 || (100 * ms) / total > REASON_FROM)
  return [
    `${policies.length.toString()} managed policies, ${rules.length.toString()} rules: ${(policies.length / seconds).toFixed(0)} policies a second`,
    ...telling
      .toSorted((a, b) => b.ms - a.ms)
      .map(
        ({ id, ms, flagged, faults }) =>
          `  ${id} ${((100 * ms) / total).toFixed(1)} % of the time, ${flagged.toString()} flagged, ${faults.toString()} faults`,
      ),
  ]
}

async function allPolicies(): Promise<readonly Policy[]> {
  const documentOf = await managedPolicyDocuments()
  const names = managedPolicies
    .trim()
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('/') + 1))
  return names.flatMap((name) => {
    const text = documentOf(name)
    const file = filePath(`${name}.json`)
    const { value } = text === undefined ? {} : parseJson(verbatim(file, text))
    const carrier = {
      address: `aws_iam_policy.${name}`,
      type: 'aws_iam_policy',
      root: file,
      at: { file, start: 0, end: 1 },
    }
    return value ? [parsePolicy(value, { kind: 'identity', carrier })] : []
  })
}
