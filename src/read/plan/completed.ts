import type { Assumption } from '../../policy/assumption.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import type {
  Assignment,
  Attachment,
  Group,
  Membership,
  Model,
  PermissionSet,
  Role,
  Setting,
  User,
} from '../../policy/resource.ts'

/**
 * The sources of a root and a plan of it as one: each resource as the sources tell it, exact to the word, unless something
 * in it is not known there and all of it is in the plan. What exists is what the plan says: the sources' conditions are
 * decided.
 */
export function completed(sources: Model, plan: Model): Model {
  const planned = byAddress(plan)
  const chosen = new Set<Carried>()
  for (const [address, written] of byAddress(sources)) {
    const other = planned.get(address)
    planned.delete(address)
    const isBetter = other !== undefined && !written.every(isWhole) && other.every(isWhole)
    for (const one of isBetter ? other : written.filter((each) => other !== undefined || !isConditional(each)))
      chosen.add(one)
  }
  for (const only of planned.values()) for (const one of only) chosen.add(one)
  const pick = <T extends Carried>(a: readonly T[], b: readonly T[]): readonly T[] =>
    [...a, ...b].filter((one) => chosen.has(one))
  return {
    policies: pick(sources.policies, plan.policies).map(decidedPolicy),
    roles: pick(sources.roles, plan.roles).map((role) => ({ ...decided(role), trust: role.trust.map(decidedPolicy) })),
    users: pick(sources.users, plan.users).map(decided),
    permissionSets: pick(sources.permissionSets, plan.permissionSets).map(decided),
    groups: pick(sources.groups, plan.groups).map(decided),
    attachments: pick(sources.attachments, plan.attachments).map(decided),
    assignments: pick(sources.assignments, plan.assignments).map(decided),
    memberships: pick(sources.memberships, plan.memberships).map(decided),
    assumptions: pick(sources.assumptions, plan.assumptions).map(decided),
    guardrailAttachments: joined(sources.guardrailAttachments, plan.guardrailAttachments),
    organizations: joined(sources.organizations, plan.organizations),
  }
}

/** Those of the sources, and what only the plan has. */
function joined<T extends { readonly carrier: Carrier }>(sources: readonly T[], plan: readonly T[]): readonly T[] {
  const known = new Set(sources.map(({ carrier }) => carrier.address))
  return [...sources, ...plan.filter(({ carrier }) => !known.has(carrier.address))]
}

type Carried = Policy | Role | User | PermissionSet | Group | Attachment | Assignment | Membership | Assumption

function byAddress(model: Model): Map<string, Carried[]> {
  const all = new Map<string, Carried[]>()
  const { policies, roles, users, permissionSets, groups, attachments, assignments, memberships, assumptions } = model
  const parts = [policies, roles, users, permissionSets, groups, attachments, assignments, memberships, assumptions]
  for (const one of parts.flat()) all.set(one.carrier.address, [...(all.get(one.carrier.address) ?? []), one])
  return all
}

const isConditional = ({ carrier }: Carried): boolean => carrier.at.when !== undefined

/** Whether all of it is known. */
function isWhole(one: Carried): boolean {
  if ('statements' in one) return one.open === undefined && one.gaps.length === 0
  if ('policy' in one) return one.policy.known || one.policy.refers !== undefined
  if ('sessionDuration' in one) return isSettled(one.sessionDuration)
  if ('seconds' in one) return isSettled(one.seconds) && one.isNarrowed !== 'unknown'
  if ('boundary' in one) return isSettled(one.boundary) && isSettled(one.name)
  if ('name' in one) return isSettled(one.name)
  const named = 'holders' in one ? one.holders.map((holder) => holder.named) : [...one.users, ...one.groups]
  return named.every((name) => name.known || name.refers !== undefined)
}

const isSettled = (setting: Setting<unknown>): boolean => setting.every(({ is }) => is !== 'unknown')

function decidedCarrier(carrier: Carrier): Carrier {
  const { file, start, end, via } = carrier.at
  return { ...carrier, at: { file, start, end, ...(via ? { via } : {}) } }
}

const decided = <T extends Carried>(one: T): T =>
  isConditional(one) ? { ...one, carrier: decidedCarrier(one.carrier) } : one

function decidedPolicy(policy: Policy): Policy {
  if (!isConditional(policy)) return policy
  const carrier = decidedCarrier(policy.carrier)
  return { ...policy, carrier, statements: policy.statements.map((statement) => ({ ...statement, carrier })) }
}
