import type { Policy } from '../../policy/policy.ts'
import type { Attachment, Group, PermissionSet, Role, User } from '../../policy/resource.ts'
import { numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordsOf } from '../../policy/words.ts'
import { inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import type { NotRead } from '../reader.ts'
import { carrierOf, notRead } from './policies.ts'
import { isSamWorkload, type Resource, type Template } from './template.ts'

const of = (resource: Resource) => ({
  carrier: carrierOf(resource),
  path: wordSetting(property(resource, 'Path'), resource.at),
  boundary: wordSetting(property(resource, 'PermissionsBoundary'), resource.at),
})

export const roleOf = (resource: Resource, policies: readonly Policy[]): Role => ({
  kind: 'role',
  ...of(resource),
  name: wordSetting(property(resource, 'RoleName'), resource.at),
  trust: policies.filter((policy) => policy.kind === 'trust'),
  maxSessionDuration: numberSetting(property(resource, 'MaxSessionDuration'), resource.at),
})

export const userOf = (resource: Resource): User => ({
  kind: 'user',
  ...of(resource),
  name: wordSetting(property(resource, 'UserName'), resource.at),
})

export const groupOf = (resource: Resource): Group => ({
  carrier: carrierOf(resource),
  name: wordSetting(property(resource, 'GroupName'), resource.at),
})

export const permissionSetOf = (resource: Resource): PermissionSet => ({
  carrier: carrierOf(resource),
  name: wordSetting(property(resource, 'Name'), resource.at),
  sessionDuration: wordSetting(property(resource, 'SessionDuration'), resource.at),
})

const lists: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Role', 'ManagedPolicyArns'],
  ['AWS::IAM::User', 'ManagedPolicyArns'],
  ['AWS::IAM::Group', 'ManagedPolicyArns'],
  ['AWS::SSO::PermissionSet', 'ManagedPolicies'],
])

/** The managed policies that a resource attaches, and what of them is not known. */
export function attachmentsOf(resource: Resource): {
  readonly attachments: readonly Attachment[]
  readonly unreadable: readonly NotRead[]
} {
  const list = lists.get(resource.type)
  const value = list === undefined ? undefined : property(resource, list)
  if (list === undefined || !value) return { attachments: [], unreadable: [] }
  const { words, open } = wordsOf(inherit(value, resource.at), [list], [])
  return {
    attachments: words.map((policy) => ({ carrier: carrierOf(resource), policy })),
    unreadable:
      open === undefined ? [] : [{ ...notRead(resource, value.at, `attached policies: ${open}`), policy: false }],
  }
}

/** The managed policies of a template that serve as permissions boundary and are attached to nobody. */
export function boundariesIn(template: Template): ReadonlySet<string> {
  const boundaries = new Set<string>()
  const attached = new Set<string>()
  for (const resource of template.resources.values()) {
    for (const id of referred(property(resource, 'PermissionsBoundary'))) boundaries.add(id)
    const list = isSamWorkload(resource.type) ? 'Policies' : lists.get(resource.type)
    for (const id of list === undefined ? [] : referred(property(resource, list))) attached.add(id)
    if (['Roles', 'Users', 'Groups'].some((principals) => property(resource, principals))) attached.add(resource.id)
  }
  return new Set([...boundaries].filter((id) => !attached.has(id)))
}

/** Logical ids that a value refers to: `Boundary`, or `Boundary.PolicyArn`. */
function referred(value: Value | undefined): readonly string[] {
  if (!value) return []
  return possibilities(value).flatMap((one): readonly string[] => {
    if (one.kind === 'list') return one.items.flatMap(referred)
    return one.kind === 'unknown' ? [one.hole.origin.replace(/\.(?:PolicyArn|Arn)$/, '')] : []
  })
}
