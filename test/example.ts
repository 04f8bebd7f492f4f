import { unmarked } from '../src/docs/example.ts'
import { applied } from '../src/edit/apply.ts'
import type { Finding } from '../src/finding.ts'
import { judge } from '../src/lint/judge.ts'
import { lint } from '../src/lint.ts'
import { serviceOfBare } from '../src/policy/kind.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { emptyModel, type Model } from '../src/policy/resource.ts'
import { parseJson } from '../src/read/json/parse.ts'
import type { BareKind, Example, Rule, RuleSetting } from '../src/rule.ts'
import { verbatim } from '../src/text/mapped.ts'
import { filePath } from '../src/text/span.ts'
import { inMemory } from './files.ts'

/** Everything as a rule has it by default, and as an example asks for it. */
export const settingsFor = (rules: readonly Rule[], settings: Example['settings'] = {}) => ({
  accounts: { own: [], trusted: [], ...settings.accounts },
  rule: (id: string): RuleSetting => ({
    severity: rules.find((rule) => rule.id === id)?.severity ?? 'error',
    options: settings.options ?? {},
  }),
  help: (id: string) => id,
  ignores: [],
  terraform: { known: {}, varFiles: [] },
  whole: true,
  data: '',
})

/** What the rule alone finds in an example, in reading order. */
export async function findingsIn(rule: Rule, example: Example): Promise<readonly Finding[]> {
  const { text } = unmarked(example.text)
  const settings = settingsFor([rule], example.settings)
  if (example.format === 'tf' || example.format === 'cfn') {
    const name = example.format === 'tf' ? 'example.tf' : text.startsWith('{') ? 'example.json' : 'example.yaml'
    const report = await lint(inMemory({ [name]: text }), [rule], settings)
    if (report.faults.length > 0) throw new Error(report.faults[0]?.message)
    return report.findings
  }
  const { findings, faults } = judge(modelOf(example.format, text), [rule], {
    ...settings,
    sourceOf: () => ({ path: filePath('example.json'), text }),
  })
  if (faults.length > 0) throw new Error(faults[0]?.message)
  return [...findings].sort((a, b) => a.at.start - b.at.start)
}

/** A bare policy is of the kind that the example says: as a file of its own, it could not tell. */
function modelOf(kind: BareKind, text: string): Model {
  const file = filePath('example.json')
  const { value } = parseJson(verbatim(file, text))
  if (!value) throw new Error(`an example is not JSON: ${text}`)
  const service = kind === 'resource' ? serviceOfBare(value) : undefined
  const carrier = { address: '', type: '', root: file, at: { file, start: 0, end: 0 } }
  const policy = parsePolicy(value, { kind, carrier, ...(service === undefined ? {} : { service }) })
  return { ...emptyModel, policies: [policy] }
}

/** The text of an example after all fixes are made, as often as `--fix` does. */
export async function mended(rule: Rule, example: Example): Promise<string> {
  let { text } = unmarked(example.text)
  for (let pass = 0; pass < 10; pass++) {
    const found = await findingsIn(rule, { ...example, text })
    const after = applied(
      text,
      found.map(({ fix }) => fix?.edits ?? []),
    ).text
    if (after === text) break
    text = after
  }
  return text
}
