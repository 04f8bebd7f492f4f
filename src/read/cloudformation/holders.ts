import type { Word } from '../../policy/policy.ts'
import type { Assignment, HolderKind, Membership } from '../../policy/resource.ts'
import { word, wordsOf } from '../../policy/words.ts'
import { inherit } from '../../value/look.ts'
import { hole } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { carrierOf } from './policies.ts'
import type { Resource } from './template.ts'

type Row = readonly [property: string, kind: HolderKind]
const principals: readonly Row[] = [
  ['Roles', 'role'],
  ['Users', 'user'],
  ['Groups', 'group'],
]

/** The properties that name who gets a policy. */
const rows: ReadonlyMap<string, readonly Row[]> = new Map([
  ['AWS::IAM::Policy', principals],
  ['AWS::IAM::ManagedPolicy', principals],
  ['AWS::IAM::RolePolicy', [['RoleName', 'role']]],
  ['AWS::IAM::UserPolicy', [['UserName', 'user']]],
  ['AWS::IAM::GroupPolicy', [['GroupName', 'group']]],
])

/** To whom a resource gives the policy that it is. */
export function assignmentOf(resource: Resource): readonly Assignment[] {
  const properties = rows.get(resource.type)
  if (!properties) return []
  const named = properties.map(([name, kind]) => ({ kind, ...words(resource, name) }))
  const holders = named.flatMap(({ kind, words: names }) => names.map((one) => ({ kind, named: one })))
  const open = named.find((one) => one.open !== undefined)?.open
  return [{ carrier: carrierOf(resource), holders, ...(open === undefined ? {} : { open }) }]
}

/** The groups that a user is put into. */
export function membershipsOf(resource: Resource): readonly Membership[] {
  const carrier = carrierOf(resource)
  if (resource.type === 'AWS::IAM::User') {
    const groups = words(resource, 'Groups').words
    return groups.length === 0 ? [] : [{ carrier, users: [itself(resource)], groups }]
  }
  if (resource.type !== 'AWS::IAM::UserToGroupAddition') return []
  return [{ carrier, users: words(resource, 'Users').words, groups: words(resource, 'GroupName').words }]
}

/** The name of a resource, as a `Ref` to it has it. */
const itself = ({ id, at }: Resource): Word => word([hole('name', id)], at, [])

function words(resource: Resource, name: string): { readonly words: readonly Word[]; readonly open?: string } {
  const value = property(resource, name)
  return wordsOf(value && inherit(value, resource.at), [name], [])
}
