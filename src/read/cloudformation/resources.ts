import { emptyModel, joinedModels, type Model } from '../../policy/resource.ts'
import { child, entry, listed } from '../../value/look.ts'
import type { MapValue, Value } from '../../value/value.ts'
import { partNotRead, together as allOf, type NotRead, type Reading, type ResourceIgnore } from '../reader.ts'
import { buildTemplate } from './build.ts'
import { assumptionOf } from './assumptions.ts'
import { assignmentOf, membershipsOf } from './holders.ts'
import { attachmentsOf, boundariesIn, groupOf, permissionSetOf, roleOf, userOf } from './identities.ts'
import { guardrailAttachmentsOf, organizationOf } from './organizations.ts'
import { permissionOf } from './permissions.ts'
import { addressOf, policiesOf, together, type Found } from './policies.ts'
import { refusedGlobals } from './globals.ts'
import { samWorkload, type Workload } from './sam.ts'
import { samApi, samApiEvents } from './sam-api.ts'
import { samConnector } from './sam-connectors.ts'
import { ineffectiveIn } from './sam-ineffective.ts'
import { shareOf } from './shares.ts'
import { ignoresOf } from './ignores.ts'
import { elsewhere, organizationsPolicy } from './special.ts'
import { isSamWorkload, type Open, type Resource, type Template } from './template.ts'

/** What a template says about IAM, with the templates it nests. `open` gives those that are in the repository. */
export const readTemplate = (root: MapValue, open?: Open): Reading => readBuilt(buildTemplate(root, open))

function readBuilt(template: Template): Reading {
  const { root } = template
  const nested: Reading[] = []
  const boundaries = boundariesIn(template)
  const models: Model[] = []
  const ignores: ResourceIgnore[] = []
  const unreadable: NotRead[] = [...transforms(root), ...refusedGlobals(root)]
  const made = madeFor(template)
  for (const resource of template.resources.values()) {
    const found = foundIn(resource, boundaries)
    const attached = attachmentsOf(resource)
    unreadable.push(...found.unreadable, ...attached.unreadable)
    models.push({
      ...emptyModel,
      policies: found.policies,
      roles: [...found.roles, ...(resource.type === 'AWS::IAM::Role' ? [roleOf(resource, found.policies)] : [])],
      users: resource.type === 'AWS::IAM::User' ? [userOf(resource)] : [],
      groups: resource.type === 'AWS::IAM::Group' ? [groupOf(resource)] : [],
      permissionSets: resource.type === 'AWS::SSO::PermissionSet' ? [permissionSetOf(resource)] : [],
      attachments: [...attached.attachments, ...found.attachments],
      assignments: assignmentOf(resource),
      memberships: membershipsOf(resource),
      assumptions: assumptionOf(resource),
      guardrailAttachments: guardrailAttachmentsOf(resource),
      organizations: resource.type === 'AWS::Organizations::Organization' ? [organizationOf(resource)] : [],
      ineffective: ineffectiveIn(resource),
    })
    ignores.push(
      ...ignoresOf(resource, [...found.roles.map(({ carrier }) => carrier.address), ...(made.get(resource.id) ?? [])]),
    )
    const inside = template.nested(resource)
    if (inside) nested.push(readBuilt(inside))
  }
  if (template.budget.left <= 0) unreadable.push(tooLarge(root))
  return allOf([{ model: joinedModels(models), unreadable, ignores }, ...nested])
}

function foundIn(resource: Resource, boundaries: ReadonlySet<string>): Workload {
  const { type, id } = resource
  const kind = type === 'AWS::IAM::ManagedPolicy' && boundaries.has(id) ? 'boundary' : undefined
  const sam = isSamWorkload(type) ? samWorkload(resource) : undefined
  const found = together([
    policiesOf(resource, kind),
    sam ?? none,
    sam ? samApiEvents(resource) : none,
    type === 'AWS::Organizations::Policy' ? organizationsPolicy(resource) : none,
    permissionOf(resource),
    shareOf(resource),
    type === 'AWS::Serverless::Api' ? samApi(resource) : none,
    samConnector(resource),
    elsewhere(resource),
  ])
  return {
    ...found,
    roles: sam?.roles ?? [],
    attachments: sam?.attachments ?? [],
  }
}

const none: Found = { policies: [], unreadable: [] }

const tooLarge = (root: MapValue): NotRead => {
  const { file, start } = root.at
  const reason = 'the template takes too many steps to evaluate; what was left is not read'
  return partNotRead({ file, start, end: start }, reason)
}

/** Macros of AWS that do not write policies, or whose part is done here. */
const harmless = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeStar|CodeDeployBlueGreen|SecretsManager-.*)$/

/** Macros that may rewrite the template, and pieces of it that macros bring in. */
function transforms(root: MapValue): readonly NotRead[] {
  const macros = listed(child(root, 'Transform')).filter((one) => one.kind !== 'string' || !harmless.test(one.value))
  const included = ['Resources', 'Fn::Transform'].flatMap((key) => {
    const found = key === 'Resources' ? entry(child(root, key), 'Fn::Transform') : entry(root, key)
    return found ? [partNotRead(found.value.at, 'a macro brings in more of the template')] : []
  })
  return [...macros.map((one) => partNotRead(one.at, `the macro ${nameOf(one)} may change the template`)), ...included]
}

function nameOf(macro: Value): string {
  const name = macro.kind === 'map' ? child(macro, 'Name') : macro
  return name?.kind === 'string' ? name.value : '?'
}

/** The resources that SAM makes for others, by the logical ids of those. */
function madeFor({ resources }: Template): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>()
  for (const resource of resources.values()) {
    const { owner } = resource
    if (owner === undefined) continue
    const known = made.get(owner)
    if (known) known.push(addressOf(resource))
    else made.set(owner, [addressOf(resource)])
  }
  return made
}
