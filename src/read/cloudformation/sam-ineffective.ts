import type { Ineffective } from '../../policy/resource.ts'
import { within } from '../../text/span.ts'
import { child, entry, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { evaluate, property } from './intrinsics.ts'
import { carrierOf } from './policies.ts'
import type { Resource } from './template.ts'

/** What SAM takes for the role that it makes, and for no other. A state machine's boundary is also its events'. */
const ofMadeRole: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::Serverless::Function', ['Policies', 'AssumeRolePolicyDocument', 'PermissionsBoundary']],
  ['AWS::Serverless::StateMachine', ['Policies']],
])

/**
 * What is written of a role that SAM does not make, because another is given. `Globals` are for many functions, so nothing
 * is said of them.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export function ineffectiveIn(resource: Resource): readonly Ineffective[] {
  const names = ofMadeRole.get(resource.type)
  if (!names) return []
  const role = property(resource, 'Role')
  const isGiven = role !== undefined && possibilities(role).every((one) => one.kind !== 'absent')
  const properties = child(resource.body, 'Properties')
  const own = isGiven ? names.flatMap((name) => besides(name, 'Role', properties, resource)) : []
  return [...own, ...ofEvents(resource)]
}

/** `PermissionsBoundary` of a schedule that is given a role. */
function ofEvents(resource: Resource): readonly Ineffective[] {
  const events = child(child(resource.body, 'Properties'), 'Events')
  if (events?.kind !== 'map') return []
  return events.entries.flatMap(({ value }) => {
    const properties = child(value, 'Properties')
    const isGiven = isText(child(value, 'Type'), 'ScheduleV2') && child(properties, 'RoleArn') !== undefined
    return isGiven ? besides('PermissionsBoundary', 'RoleArn', properties, resource) : []
  })
}

const isText = (value: Value | undefined, text: string): boolean => value?.kind === 'string' && value.value === text

function besides(
  name: string,
  beside: string,
  properties: Value | undefined,
  resource: Resource,
): readonly Ineffective[] {
  const found = entry(properties, name)
  if (!found || found.keyAt.via) return []
  const value = evaluate(found.value, resource.scope)
  if (value.kind === 'absent' || (value.kind === 'list' && value.items.length === 0 && value.open === undefined))
    return []
  return [{ carrier: carrierOf(resource), property: name, beside, at: within(found.keyAt, resource.at) }]
}
