import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy, PolicyKind } from '../../policy/policy.ts'
import type { Attachment, PermissionSet, Role, User } from '../../policy/resource.ts'
import { numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordsOf } from '../../policy/words.ts'
import { within, type Place, type When } from '../../text/span.ts'
import { inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import { blocksOf, nestedAttribute } from './blocks.ts'
import { attachments, carriers, type CarriedPolicy } from './carriers.ts'
import type { Declared } from './directory.ts'
import { knownText } from './for.ts'
import type { Instance } from './instances.ts'
import { configured, headerOf } from './resource-object.ts'
import type { Module } from './scope.ts'

/** What the resources of a run add up to, while it is being read. */
export interface Found {
  readonly policies: Policy[]
  readonly roles: Role[]
  readonly users: User[]
  readonly permissionSets: PermissionSet[]
  readonly attachments: Attachment[]
}

/** Types that are looked at, beside those that carry policies. */
const OTHERS = new Set(['aws_iam_user', 'aws_ssoadmin_permission_set', ...Object.keys(attachments)])
export const isOfInterest = (type: string): boolean => Object.hasOwn(carriers, type) || OTHERS.has(type)

/** One instance of a resource, as part of the model. */
export function readResource(module: Module, declared: Declared, instance: Instance, found: Found): void {
  const type = declared.block.labels[0]?.value ?? ''
  const carrier: Carrier = {
    address: module.prefix + instance.address,
    type,
    root: module.ancestors[0] ?? module.directory.path,
    at: placed(headerOf(declared), [...module.when, ...instance.when]),
  }
  const get = (name: string): Value | undefined => {
    const value = configured(declared, instance, name)
    return value && value.kind !== 'absent' ? value : undefined
  }
  const policies = (carriers[type] ?? []).flatMap((carried) => readCarried(carried, declared, instance, carrier, get))
  found.policies.push(...policies)
  const argument = attachments[type]
  const attached = argument === undefined ? undefined : get(argument)
  if (attached) readAttachments(module, carrier, attached, found)
  if (type === 'aws_iam_role') found.roles.push(roleOf(carrier, get, policies))
  if (type === 'aws_iam_user') found.users.push({ kind: 'user', carrier, ...identityOf(carrier, get) })
  if (type === 'aws_ssoadmin_permission_set')
    found.permissionSets.push({
      carrier,
      name: wordSetting(get('name'), carrier.at),
      sessionDuration: wordSetting(get('session_duration'), carrier.at),
    })
}

function readAttachments(module: Module, carrier: Carrier, attached: Value, found: Found): void {
  const { words, open } = wordsOf(attached, [], [])
  found.attachments.push(...words.map((policy) => ({ carrier, policy })))
  if (open === undefined) return
  const { file, start, end } = attached.at
  module.project.notes.push({
    at: { file, start, end },
    resource: carrier.address,
    reason: `attached policies: ${open}`,
    policy: false,
  })
}

const placed = (at: Place, when: readonly When[]): Place => (when.length === 0 ? at : within(at, { ...at, when }))

type Get = (name: string) => Value | undefined

const identityOf = (carrier: Carrier, get: Get) => ({
  name: wordSetting(get('name'), carrier.at),
  path: wordSetting(get('path'), carrier.at),
  boundary: wordSetting(get('permissions_boundary'), carrier.at),
})

const roleOf = (carrier: Carrier, get: Get, policies: readonly Policy[]): Role => ({
  kind: 'role',
  carrier,
  ...identityOf(carrier, get),
  trust: policies.filter((policy) => policy.kind === 'trust'),
  maxSessionDuration: numberSetting(get('max_session_duration'), carrier.at),
})

function readCarried(
  carried: CarriedPolicy,
  declared: Declared,
  instance: Instance,
  carrier: Carrier,
  get: Get,
): readonly Policy[] {
  const kind = kindOf(carried.kind, carrier.type, get)
  if (!kind) return []
  return valuesAt(carried.at, declared, instance, get)
    .filter((value) => possibilities(value).some((one) => one.kind !== 'absent'))
    .map((value) => {
      const document = inherit(asDocument(value), carrier.at)
      return parsePolicy(document, { kind, ...(carried.service ? { service: carried.service } : {}), carrier })
    })
}

function valuesAt(path: string, declared: Declared, instance: Instance, get: Get): readonly Value[] {
  const [first = '', argument] = path.split('.')
  if (argument === undefined) {
    const value = get(first)
    return value ? [value] : []
  }
  return blocksOf(declared.block, first, instance.scope).list.flatMap(
    (nested) => nestedAttribute(nested, argument) ?? [],
  )
}

/** An organization policy is what its `type` says; the other types have grammars of their own. */
function kindOf(kind: PolicyKind, type: string, get: Get): PolicyKind | undefined {
  if (type !== 'aws_organizations_policy') return kind
  const written = get('type')
  if (!written) return 'scp'
  const text = knownText(written)
  if (text === undefined) return 'unknown'
  return ({ SERVICE_CONTROL_POLICY: 'scp', RESOURCE_CONTROL_POLICY: 'rcp' } as const)[text]
}
