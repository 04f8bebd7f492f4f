import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { readPolicyFile } from './json/policy-file.ts'
import { nothing, together, type Reading } from './reader.ts'

/**
 * CloudFormation templates, Terraform plans and bare policies among JSON and YAML files. Files of other kinds are passed over unless they
 * were `named`. What is `used` has been read where something uses it, which also says what kind of policy it is.
 */
export async function readDocuments(
  sources: readonly SourceFile[],
  named: ReadonlySet<FilePath>,
  used: ReadonlySet<FilePath>,
): Promise<Reading> {
  const plans = await readPlans(sources.filter((source) => !used.has(source.path) && mayBePlan(source)))
  const wanted = sources.filter(
    ({ path, text }) => !used.has(path) && !plans.has(path) && (named.has(path) || mayMatter(text)),
  )
  if (wanted.length === 0) return together([...plans.values()])
  const { isJson, readCloudFormation } = await import('./cloudformation/read.ts')
  return together([
    ...plans.values(),
    ...wanted.map((file) => {
      const isNamed = named.has(file.path)
      const template = readCloudFormation(file)
      if (template) return template
      return (
        (isJson(file) || file.path.endsWith('.json')
          ? readPolicyFile(file, isNamed)
          : isNamed
            ? other(file)
            : undefined) ?? nothing
      )
    }),
  ])
}

/** The files that are plans, and what they say. */
async function readPlans(sources: readonly SourceFile[]): Promise<ReadonlyMap<FilePath, Reading>> {
  const plans = new Map<FilePath, Reading>()
  if (sources.length === 0) return plans
  const { readPlan } = await import('./plan/read.ts')
  for (const file of sources) {
    const plan = readPlan(file)
    if (plan) plans.set(file.path, plan)
  }
  return plans
}

/** A cheap look: most files are no plans. */
export const mayBePlan = ({ path, text }: SourceFile): boolean =>
  path.endsWith('.json') &&
  text.includes('"format_version"') &&
  (text.includes('"resource_changes"') || text.includes('"planned_values"'))

/** Words without which a file holds neither a template nor a policy, so that most files are never parsed. */
const mayMatter = (text: string): boolean =>
  text.includes('AWS::') || text.includes('Statement') || text.includes('\\u00')

const other = ({ path }: SourceFile): Reading => ({
  ...nothing,
  unreadable: [
    {
      at: { file: path, start: 0, end: 0 },
      resource: null,
      reason: 'neither an IAM policy nor a template',
      policy: false,
    },
  ],
})
