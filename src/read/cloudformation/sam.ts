import type { Attachment, Role } from '../../policy/resource.ts'
import { numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordOf } from '../../policy/words.ts'
import { within } from '../../text/span.ts'
import { entry, listed, possibilities, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { carrierOf, notRead, policyOf, together, whyNot, type Found } from './policies.ts'
import { expanded } from './sam-expand.ts'
import { grantsOf } from './sam-grants.ts'
import { madeStatements } from './sam-statements.ts'
import { policyTemplates } from './sam-templates.ts'
import type { Resource } from './template.ts'

/** The role of a SAM function or state machine, and what it may do. */
export interface Workload extends Found {
  readonly roles: readonly Role[]
  readonly attachments: readonly Attachment[]
}

/**
 * SAM makes a role for each function and state machine without `Role`, with the managed policies that its other properties
 * ask for. A trust policy is read when it is written: in the one that SAM makes there is nothing to improve.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html
 */
export function samWorkload(resource: Resource): Workload {
  const made = madeRole(resource)
  if (!made) return { ...nothing, roles: [], attachments: [] }
  const trust = property(made, 'AssumeRolePolicyDocument')
  const isFunction = resource.type === 'AWS::Serverless::Function'
  const trusting = trust && isFunction ? policyOf(trust, made, 'trust') : nothing
  const written = policiesIn(made)
  return {
    ...together([trusting, written, isFunction ? madeStatements(made) : nothing]),
    roles: [roleOf(made, trusting)],
    attachments: [...grantsOf(made, isFunction), ...written.attachments],
  }
}

const nothing: Found = { policies: [], unreadable: [] }

/** The role that is made unless `Role` is set; with the properties of what it is made for. */
function madeRole(resource: Resource): Resource | undefined {
  const set = property(resource, 'Role')
  const without = set ? possibilities(set).find((one) => one.kind === 'absent') : resource
  if (!without) return undefined
  const { file, start, end } = resource.at
  const when = set ? (without.at.when ?? []) : []
  const at = when.length > 0 ? within(resource.at, { file, start, end, when }) : resource.at
  const scope = { ...resource.scope, when: [...resource.scope.when, ...when] }
  return { ...resource, id: `${resource.id}Role`, type: 'AWS::IAM::Role', at, scope }
}

const roleOf = (made: Resource, { policies }: Found): Role => ({
  kind: 'role',
  carrier: carrierOf(made),
  name: wordSetting(undefined, made.at),
  path: wordSetting(property(made, 'RolePath'), made.at),
  boundary: wordSetting(property(made, 'PermissionsBoundary') ?? property(made, 'PermissionsBoundaries'), made.at),
  trust: policies,
  maxSessionDuration: numberSetting(undefined, made.at),
})

/**
 * `Policies`: documents, names and ARNs of managed policies, and SAM's templates.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
function policiesIn(made: Resource): Found & { readonly attachments: readonly Attachment[] } {
  const items = flat(property(made, 'Policies'))
  const carrier = carrierOf(made)
  const attachments = items.flatMap((item): readonly Attachment[] => {
    const policy = wordOf(item, ['Policies'], made.at)
    return policy ? [{ carrier, policy }] : []
  })
  return { ...together(items.filter((item) => !textParts(item)).map((item) => itemOf(item, made))), attachments }
}

function itemOf(item: Value, made: Resource): Found {
  const lost = (reason: string): Found => ({ policies: [], unreadable: [notRead(made, item.at, reason)] })
  if (item.kind === 'list') return lost(item.open ?? 'a list stands in a list of policies')
  if (item.kind !== 'map') return lost(whyNot(item))
  const [first, ...more] = item.entries
  if (entry(item, 'Statement') || (!first && item.open !== undefined)) return policyOf(item, made, 'identity')
  if (!first) return lost('an empty map stands where a policy is expected')
  const template = item.entries.find(({ key }) => policyTemplates.has(key)) ?? first
  if (more.length > 0 && !policyTemplates.has(template.key)) return policyOf(item, made, 'identity')
  if (more.length > 0) return lost(`SAM takes one policy template in an item; give ${template.key} its own`)
  const { document, unreadable } = expanded(entry(item, first.key) ?? first, item, made)
  return together([document ? policyOf(document, made, 'identity') : nothing, { policies: [], unreadable }])
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
