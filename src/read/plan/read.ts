import { asBoundaries } from '../../policy/boundaries.ts'
import { withClosed } from '../../policy/closed.ts'
import { directoryPart } from '../../text/paths.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { nothing, partNotRead, type NotRead, type Reading } from '../reader.ts'
import { nothing as nothingFound } from '../terraform/read-root.ts'
import { isOfInterest, readContent } from '../terraform/resources.ts'
import { configurationOf } from './configuration.ts'
import { Documents } from './documents.ts'
import { field, fieldsOf, textOf } from './fields.ts'
import { withReferences } from './known-arns.ts'
import { parsed } from './parsed.ts'
import { placed } from './placed.ts'
import type { Places } from './places.ts'
import { References } from './references.ts'
import { resourceContent } from './resource-content.ts'
import { instancesIn } from './resources.ts'

/** The root that a plan is of, and where that declares things, when it is there to be looked at. */
export interface Sources {
  readonly root: FilePath
  readonly places?: Places
}

/**
 * What `terraform show -json PLAN` or `tofu show -json PLAN` prints. `undefined` when the file is no plan.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readPlan(file: SourceFile, sources?: Sources): Reading | undefined {
  const { value: plan, problems, broken } = parsed(file)
  const version = isPlan(plan) ? field(plan, 'format_version') : undefined
  if (!plan || !version) return undefined
  const text = textOf(version) ?? ''
  if (!/^[01]\./.test(text))
    return { ...nothing, unreadable: [partNotRead(version.at, `plans of format ${text} are not read`)] }
  const problem = broken ? problems.at(-1) : undefined
  const told = problem
    ? [partNotRead(problem.at, `not valid JSON: ${problem.message}; the rest of the plan is not read`)]
    : incomplete(plan)
  // Where the sources of a plan stand is not said; mostly beside it, so that a finding keeps its name in both.
  const { model, unreadable } = readResources(plan, sources ?? { root: directoryPart(file.path) })
  return { model, unreadable: [...told, ...unreadable], ignores: [] }
}

const isPlan = (value: Value | undefined): boolean =>
  textOf(field(value, 'format_version')) !== undefined &&
  ['resource_changes', 'planned_values'].some((key) => fieldsOf(value).has(key))

/** What the plan itself says it leaves out. */
function incomplete(plan: Value): readonly NotRead[] {
  const errored = field(plan, 'errored')
  if (errored?.kind === 'boolean' && errored.value)
    return [partNotRead(errored.at, 'planning ended in an error; what the plan does not list is not read')]
  const planned = field(field(plan, 'planned_values'), 'root_module')
  if (planned && fieldsOf(planned).size > 0 && !field(plan, 'resource_changes'))
    return [partNotRead(planned.at, 'the plan has no resource_changes, without which it is not told what is known')]
  return []
}

function readResources(plan: Value, { root, places }: Sources): Pick<Reading, 'model' | 'unreadable'> {
  const found = nothingFound()
  const notes: NotRead[] = []
  const instances = instancesIn(plan)
  const configured = field(field(plan, 'configuration'), 'root_module')
  const references = new References(configured && configurationOf(configured), instances)
  const documents = new Documents(references)
  for (const resource of instances.resources) {
    if (!isOfInterest(resource.type)) continue
    const { address, type } = resource
    const planned = resourceContent(resource, references, documents)
    const content = places ? placed(planned, address, places) : planned
    readContent({ address, type, root, at: places?.header(address) ?? resource.at }, content, found, notes)
  }
  const named = withReferences(found, instances.resources)
  const policies = asBoundaries(named.policies, [...named.roles, ...named.users], named.attachments, (address) => [
    `${address}.arn`,
  ])
  return { model: { ...named, policies: withClosed(policies, found.closed) }, unreadable: notes }
}
