import type { Place } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { valuesOf, type Planned } from './after.ts'
import { declaredAs } from './configuration.ts'
import { field, itemsOf, textOf } from './fields.ts'

/** One instance of a resource or a data source in a plan. */
export interface PlannedResource extends Planned {
  /** As the plan gives it: `module.m["a.b"].aws_iam_role.r["x"]`. */
  readonly address: string
  /** Of its module: `module.m["a.b"]`, empty for the root. */
  readonly module: string
  readonly type: string
  /** Inside its module, without its key: `aws_iam_role.r`. */
  readonly declaration: string
  /** `["x"]`, `[0]` or nothing. */
  readonly key: string
  /** There is none yet, so that what is known of it is what the source says. */
  readonly creates: boolean
  /** The words that name it. */
  readonly at: Place
}

/** The instances of a plan: resources that there will be, and data sources, also those that were read already. */
export interface Instances {
  readonly resources: readonly PlannedResource[]
  /** By module and declaration, then by key. */
  readonly all: ReadonlyMap<string, ReadonlyMap<string, PlannedResource>>
}

/** What a lookup of instances goes by. No address has a line break. */
export const placeIn = (module: string, declaration: string): string => `${module}\n${declaration}`

/** Longer addresses are called by their place in the plan, as each hole in a resource repeats the name. */
const LONGEST_NAME = 200

const values = new WeakMap<PlannedResource, Value | undefined>()

/** The values of a resource as they will be. */
export function plannedValues(resource: PlannedResource): Value | undefined {
  const { address, at } = resource
  if (!values.has(resource))
    values.set(
      resource,
      valuesOf(resource, address.length > LONGEST_NAME ? `resource at ${at.start.toString()}` : address),
    )
  return values.get(resource)
}

export function instancesIn(plan: Value): Instances {
  const changed = [
    ...itemsOf(field(plan, 'resource_changes')),
    ...itemsOf(field(plan, 'deferred_changes')).flatMap((deferred) => field(deferred, 'resource_change') ?? []),
  ].flatMap(changedOf)
  const all = new Map<string, Map<string, PlannedResource>>()
  for (const one of [...readBefore(field(field(field(plan, 'prior_state'), 'values'), 'root_module')), ...changed]) {
    const place = placeIn(one.module, one.declaration)
    const instances = all.get(place) ?? new Map<string, PlannedResource>()
    instances.set(one.key, one)
    all.set(place, instances)
  }
  return { resources: changed.filter(({ declaration }) => !declaration.startsWith('data.')), all }
}

/** A change; none when the resource goes away, or when the plan breaks off in it. */
function changedOf(written: Value): readonly PlannedResource[] {
  const change = field(written, 'change')
  const after = field(change, 'after')
  const mask = field(change, 'after_unknown')
  const isThere = after?.kind === 'map' || (mask?.kind === 'boolean' && mask.value)
  if ((written.kind === 'map' && written.open !== undefined) || !isThere) return []
  const actions = itemsOf(field(change, 'actions')).map(textOf)
  return named(written, textOf(field(written, 'module_address')) ?? '', {
    after,
    unknown: mask,
    sensitive: field(change, 'after_sensitive'),
    creates: actions.includes('create'),
  })
}

/** Data sources that Terraform has read while planning. */
function readBefore(module: Value | undefined): readonly PlannedResource[] {
  if (!module) return []
  const address = textOf(field(module, 'address')) ?? ''
  const own = itemsOf(field(module, 'resources'))
    .filter((resource) => textOf(field(resource, 'mode')) === 'data')
    .flatMap((resource) =>
      named(resource, address, {
        after: field(resource, 'values'),
        unknown: undefined,
        sensitive: field(resource, 'sensitive_values'),
        creates: false,
      }),
    )
  return [...own, ...itemsOf(field(module, 'child_modules')).flatMap(readBefore)]
}

function named(written: Value, module: string, planned: Planned & { creates: boolean }): readonly PlannedResource[] {
  const place = field(written, 'address')
  const [address, mode, type, name] = ['address', 'mode', 'type', 'name'].map((key) => textOf(field(written, key)))
  if (!place || address === undefined || type === undefined || name === undefined) return []
  const declaration = declaredAs(mode === 'data', type, name)
  const before = `${module === '' ? '' : `${module}.`}${declaration}`
  const key = address.startsWith(before) ? address.slice(before.length) : ''
  return [{ ...planned, address, module, type, declaration, key, at: place.at }]
}
