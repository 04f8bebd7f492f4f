import type { PolicyKind } from '../../policy/policy.ts'
import type { Place } from '../../text/span.ts'
import { child, entry, inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { unjudged } from '../permission/unjudged.ts'
import { property } from './intrinsics.ts'
import { localTemplate, locationOf } from './nested.ts'
import { notRead, policyOf, type Found } from './policies.ts'
import type { Resource } from './template.ts'

const nothing: Found = { policies: [], unreadable: [] }

/** A service or resource control policy; the other types of an Organizations policy are not IAM's. */
export function organizationsPolicy(resource: Resource): Found {
  const kind = organizationsKind(property(resource, 'Type'))
  const content = property(resource, 'Content')
  return kind && content ? policyOf(content, resource, kind) : nothing
}

function organizationsKind(type: Value | undefined): PolicyKind | undefined {
  if (type?.kind !== 'string') return 'unknown'
  if (type.value === 'SERVICE_CONTROL_POLICY') return 'scp'
  return type.value === 'RESOURCE_CONTROL_POLICY' ? 'rcp' : undefined
}

/** What lets somebody in and is not judged: part of a policy, a policy of another grammar, or one in another file. */
export function elsewhere(resource: Resource): Found {
  if (resource.type === 'AWS::RAM::Permission') {
    const at = entry(child(resource.body, 'Properties'), 'PolicyTemplate')?.keyAt
    return at
      ? { policies: [], unreadable: [notRead(resource, at, 'a RAM permission is only part of a statement')] }
      : nothing
  }
  const reason = unjudged(resource.type)
  if (reason !== undefined)
    return { policies: [], unreadable: [{ ...notRead(resource, resource.at, reason), policy: false }] }
  const lost = resource.scope.template.nested(resource) ? undefined : whyNotNested(resource)
  return lost ? { policies: [], unreadable: [{ ...notRead(resource, lost.at, lost.because), policy: false }] } : nothing
}

/** Why the template of a stack is not read; `undefined` for a resource that nests none. */
function whyNotNested(resource: Resource): { readonly at: Place; readonly because: string } | undefined {
  const inside = entry(child(resource.body, 'Properties'), 'TemplateBody')
  if (resource.type === 'AWS::CloudFormation::StackSet' && inside)
    return { at: inside.keyAt, because: 'the template in TemplateBody is not read: it is put together or no template' }
  const location = locationOf(resource)
  if (!location) return undefined
  const path = localTemplate(resource)
  const [one = location] = possibilities(location)
  const isTaken = path !== undefined && resource.scope.template.open(path) !== undefined
  const where = isTaken
    ? `${path} is no template, or nests this one`
    : one.kind === 'string'
      ? `${one.value} is not in the repository`
      : 'its address is not known'
  return { at: inherit(location, resource.at).at, because: `the nested template is not read: ${where}` }
}
