import type { Attachment } from '../../policy/resource.ts'
import type { Policy } from '../../policy/policy.ts'
import { wordOf } from '../../policy/words.ts'
import { child, entry, inherit, listed, possibilities, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import type { NotRead } from '../reader.ts'
import { property } from './intrinsics.ts'
import { carrierOf, notRead, policyOf, whyNot, type Found } from './policies.ts'
import type { Resource } from './template.ts'

/**
 * The `Policies` of a SAM function or state machine: documents, names and ARNs of managed policies, and SAM's templates.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export function samPolicies(resource: Resource): Found & { readonly attachments: readonly Attachment[] } {
  const policies: Policy[] = []
  const unreadable: NotRead[] = []
  const attachments: Attachment[] = []
  const carrier = carrierOf(resource)
  const add = (found: Found): void => {
    policies.push(...found.policies)
    unreadable.push(...found.unreadable)
  }
  for (const item of flat(property(resource, 'Policies'))) {
    if (item.kind === 'list')
      unreadable.push(notRead(resource, item.at, item.open ?? 'a list stands in a list of policies'))
    else if (textParts(item)) {
      const policy = wordOf(item, ['Policies'], resource.at)
      if (policy) attachments.push({ carrier, policy })
    } else if (item.kind !== 'map') unreadable.push(notRead(resource, item.at, whyNot(item)))
    else if (entry(item, 'Statement') || item.entries.length !== 1) add(policyOf(item, resource, 'identity'))
    else
      for (const { key, keyAt } of item.entries)
        unreadable.push(notRead(resource, keyAt, `SAM policy template ${key} is not expanded yet`))
  }
  return { policies, unreadable, attachments }
}

/** Items of a list and of what `Fn::If` may put in it, absent ones left out; an open list is among them, as itself. */
function flat(value: Value | undefined): readonly Value[] {
  if (!value) return []
  return possibilities(value).flatMap((one): readonly Value[] => {
    if (one.kind === 'absent') return []
    if (one.kind !== 'list') return [one]
    const items = listed(one)
      .flatMap((item) => possibilities(item))
      .filter((item) => item.kind !== 'absent')
    return one.open === undefined ? items : [...items, { ...one, items: [] }]
  })
}

/** The resource policy of a SAM API. Its statements are read, its allow and deny lists are not expanded. */
export function samApi(resource: Resource): Found {
  const policy = child(property(resource, 'Auth'), 'ResourcePolicy')
  if (policy?.kind !== 'map')
    return { policies: [], unreadable: policy ? [notRead(resource, policy.at, whyNot(policy))] : [] }
  const custom = entry(policy, 'CustomStatements')
  const document: Value | undefined =
    custom && inherit({ kind: 'map', entries: [{ ...custom, key: 'Statement' }], at: policy.at }, policy.at)
  const found = document ? policyOf(document, resource, 'resource', 'execute-api') : { policies: [], unreadable: [] }
  const lists = policy.entries.filter((e) => e.key !== 'CustomStatements')
  const reasons = lists.map((e) => notRead(resource, e.keyAt, `${e.key} of a SAM API is not expanded yet`))
  return { policies: found.policies, unreadable: [...found.unreadable, ...reasons] }
}

/** What SAM makes policies of, and is not expanded yet. */
export function samConnectors(resource: Resource): readonly NotRead[] {
  if (resource.type === 'AWS::Serverless::Connector')
    return [notRead(resource, resource.at, 'SAM connectors are not expanded yet')]
  const connectors = entry(resource.body, 'Connectors')
  return connectors ? [notRead(resource, connectors.keyAt, 'SAM connectors are not expanded yet')] : []
}

/** SAM makes a role for each function and state machine without one. Said once for a template, at the first. */
export function samRoles(resources: readonly Resource[]): readonly NotRead[] {
  const without = resources.filter(
    (resource) => isSamWorkload(resource.type) && entry(child(resource.body, 'Properties'), 'Role') === undefined,
  )
  const [first] = without
  return first
    ? [{ ...notRead(first, first.at, 'the roles that SAM makes for functions are not judged yet'), policy: false }]
    : []
}

export const isSamWorkload = (type: string): boolean =>
  type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine'
