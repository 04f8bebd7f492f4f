import type { KindsOfFiles } from '../policy/kind-of-file.ts'
import type { Files } from '../text/files.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { readPolicyFile } from './json/policy-file.ts'
import { nothing, partNotRead, together, wholeFile, type Reading } from './reader.ts'
import { mayBeService } from './serverless/name.ts'
import type { ServiceReading } from './serverless/read.ts'

/**
 * CloudFormation templates, services of the Serverless Framework, Terraform plans and bare policies among JSON and YAML
 * files. Files of other kinds are passed over unless they were `named`. What is `used` has been read where something uses it, which also says what kind of policy it is.
 */
export async function readDocuments(
  { sources, named, open }: Pick<Files, 'sources' | 'named' | 'open'>,
  used: ReadonlySet<FilePath>,
  kinds: KindsOfFiles = () => undefined,
): Promise<Reading> {
  const plans = await readPlans(sources.filter((source) => !used.has(source.path) && mayBePlan(source)))
  const services = await readServices(sources, open)
  const parts = new Set([...services.values()].flatMap((service) => [...service.parts]))
  const known = (path: FilePath): boolean => used.has(path) || plans.has(path) || services.has(path) || parts.has(path)
  const wanted = sources.filter(({ path, text }) => !known(path) && (named.has(path) || mayMatter(text)))
  if (wanted.length === 0) return together([...plans.values(), ...services.values()])
  return together([...plans.values(), ...services.values(), ...(await readTemplates(wanted, named, open, kinds))])
}

/** Templates and bare policies. A template that another one here nests is read with that. */
async function readTemplates(
  wanted: readonly SourceFile[],
  named: ReadonlySet<FilePath>,
  open: Files['open'],
  kinds: KindsOfFiles,
): Promise<readonly Reading[]> {
  const { isJson, nestedFiles, opener, readCloudFormation } = await import('./cloudformation/read.ts')
  const opened = opener(open)
  const nests = new Map(wanted.map((file) => [file.path, nestedFiles(file, opened)]))
  const read = (file: SourceFile): Reading => {
    const isNamed = named.has(file.path)
    const template = readCloudFormation(file, opened, kinds)
    if (template) return template
    const mayBeJson = isJson(file) || file.path.endsWith('.json')
    const policy = mayBeJson ? readPolicyFile(file, isNamed, kinds) : isNamed ? other(file) : undefined
    return policy ?? nothing
  }
  const roots = rootsOf(nests)
  return wanted.filter(({ path }) => roots.has(path)).map(read)
}

/** What no other one nests; of templates that nest each other in a circle, the first. */
function rootsOf(nests: ReadonlyMap<FilePath, readonly FilePath[]>): ReadonlySet<FilePath> {
  const nested = new Set([...nests.values()].flat())
  const roots = new Set<FilePath>()
  const reached = new Set<FilePath>()
  const reach = (path: FilePath): void => {
    if (reached.has(path)) return
    reached.add(path)
    nests.get(path)?.forEach(reach)
  }
  const paths = [...nests.keys()]
  for (const path of [...paths.filter((one) => !nested.has(one)), ...paths]) {
    if (reached.has(path)) continue
    roots.add(path)
    reach(path)
  }
  return roots
}

/** The files that configure a service of the Serverless Framework, and what they say. */
async function readServices(
  sources: readonly SourceFile[],
  open: Files['open'],
): Promise<ReadonlyMap<FilePath, ServiceReading>> {
  const candidates = sources.filter(mayBeService)
  const services = new Map<FilePath, ServiceReading>()
  if (candidates.length === 0) return services
  const { readServerless } = await import('./serverless/read.ts')
  for (const file of candidates) {
    const service = readServerless(file, open)
    if (service) services.set(file.path, service)
  }
  return services
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

const other = (file: SourceFile): Reading => ({
  ...nothing,
  unreadable: [partNotRead(wholeFile(file), 'neither an IAM policy nor a template')],
})
