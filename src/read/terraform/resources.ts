import type { Assumption } from '../../policy/assumption.ts'
import type { Closed } from '../../policy/closed.ts'
import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy, PolicyKind } from '../../policy/policy.ts'
import type {
  Assignment,
  Attachment,
  Group,
  GuardrailAttachment,
  Membership,
  Organization,
  PermissionSet,
  Role,
  User,
} from '../../policy/resource.ts'
import { numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordsOf } from '../../policy/words.ts'
import { inherit, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import { unjudged } from '../permission/unjudged.ts'
import { partNotRead, type NotRead } from '../reader.ts'
import { assumptionOf } from './assumptions.ts'
import { contentOf, valuesAt, type BlockContent } from './block-content.ts'
import { attachments, carriers, type CarriedPolicy } from './carriers.ts'
import type { Declared } from './directory.ts'
import { knownText } from './for.ts'
import { isMembership, readHolders } from './holders.ts'
import type { Instance } from './instances.ts'
import { organizationTypes, readOrganizations } from './organizations.ts'
import { isPermission, permissionOf } from './permissions.ts'
import { carrierOf } from './resource-object.ts'
import { closedBy, isSharing, shareOf } from './shares.ts'
import type { Module } from './scope.ts'

/** What the resources of a run add up to, while it is being read. */
export interface Found {
  readonly policies: Policy[]
  readonly roles: Role[]
  readonly users: User[]
  readonly permissionSets: PermissionSet[]
  readonly groups: Group[]
  readonly attachments: Attachment[]
  readonly assignments: Assignment[]
  readonly memberships: Membership[]
  readonly assumptions: Assumption[]
  readonly guardrailAttachments: GuardrailAttachment[]
  readonly organizations: Organization[]
  readonly closed: Closed[]
}

/** Types that are looked at, beside those that carry policies. */
const OTHERS = new Set([
  'aws_iam_user',
  'aws_iam_group',
  'aws_ssoadmin_permission_set',
  ...Object.keys(attachments),
  ...organizationTypes,
])
export const isOfInterest = (type: string): boolean =>
  Object.hasOwn(carriers, type) ||
  OTHERS.has(type) ||
  isMembership(type) ||
  isPermission(type) ||
  isSharing(type) ||
  unjudged(type) !== undefined

/** Where resources of a type carry policies, and the argument that attaches managed ones. */
export const carriedBy = (type: string): readonly CarriedPolicy[] =>
  Object.hasOwn(carriers, type) ? (carriers[type] ?? []) : []
export const attachedBy = (type: string): string | undefined =>
  Object.hasOwn(attachments, type) ? attachments[type] : undefined

/** One instance of a resource of the source, as part of the model. */
export function readResource(module: Module, declared: Declared, instance: Instance, found: Found): void {
  const carrier = carrierOf(module, declared, instance)
  readContent(carrier, contentOf(declared, instance.scope), found, module.project.notes)
}

/** A resource of a type that is of interest, as part of the model; what it attaches and cannot be seen is noted. */
export function readContent(carrier: Carrier, content: BlockContent, found: Found, notes: NotRead[]): void {
  const { type } = carrier
  const get: Get = content.argument
  const policies = carriedBy(type).flatMap((carried) => readCarried(carried, content, carrier))
  found.policies.push(...policies, ...permissionOf(carrier, content), ...shareOf(carrier, content))
  found.assumptions.push(...assumptionOf(carrier, content))
  found.closed.push(...closedBy(carrier, content))
  noteUnjudged(carrier, content, notes)
  const argument = attachedBy(type)
  const attached = argument === undefined ? undefined : get(argument)
  if (attached) readAttachments(carrier, attached, found, notes)
  readOrganizations(carrier, get, found)
  if (type === 'aws_iam_role') found.roles.push(roleOf(carrier, get, policies))
  readHolders(carrier, content, found)
  if (type === 'aws_iam_group') found.groups.push({ carrier, name: wordSetting(get('name'), carrier.at) })
  if (type === 'aws_iam_user') found.users.push({ kind: 'user', carrier, ...identityOf(carrier, get) })
  if (type === 'aws_ssoadmin_permission_set')
    found.permissionSets.push({
      carrier,
      name: wordSetting(get('name'), carrier.at),
      sessionDuration: wordSetting(get('session_duration'), carrier.at),
    })
}

/** Says once of a block that it lets somebody in who is not judged, however many instances it has. */
function noteUnjudged(carrier: Carrier, content: BlockContent, notes: NotRead[]): void {
  const { type, at, address } = carrier
  const reason = unjudged(type)
  const isSaid = notes.some((note) => note.at.file === at.file && note.at.start === at.start)
  if (reason === undefined || isSaid) return
  const isOther = type.startsWith('kubernetes_') && !valuesAt(['metadata', 'name'], content).some(isAuthMap)
  if (!isOther) notes.push(partNotRead(at, reason, address))
}

/** The map by which a cluster of EKS knows IAM principals. */
const isAuthMap = (name: Value): boolean => name.kind === 'string' && name.value === 'aws-auth'

function readAttachments(carrier: Carrier, attached: Value, found: Found, notes: NotRead[]): void {
  const { words, open } = wordsOf(attached, [], [])
  found.attachments.push(...words.map((policy) => ({ carrier, policy })))
  if (open !== undefined) notes.push(partNotRead(attached.at, `attached policies: ${open}`, carrier.address))
}

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

function readCarried(carried: CarriedPolicy, content: BlockContent, carrier: Carrier): readonly Policy[] {
  const kind = kindOf(carried.kind, carrier.type, content.argument)
  if (!kind) return []
  return valuesAt(carried.at.split('.'), content)
    .filter((value) => possibilities(value).some((one) => one.kind !== 'absent'))
    .map((value) => {
      const document = inherit(asDocument(value), carrier.at)
      return parsePolicy(document, { kind, ...(carried.service ? { service: carried.service } : {}), carrier })
    })
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
