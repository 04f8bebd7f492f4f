import type { Carrier, Policy, Word } from './policy.ts'
import type { Assignment, Attachment, Case, Holder, HolderKind, Model, Setting } from './resource.ts'
import { managedPolicyNameOf } from './managed.ts'

/** A policy that somebody holds; one of AWS's own through the attachment that names it. */
export interface Held {
  readonly policy: Policy
  readonly through?: Attachment
  /** As a user of a group that holds it. */
  readonly byGroup?: true
}

/** Somebody with all the identity policies that the project gives them; or policies whose holder is not in the project. */
export interface Grantee {
  readonly kind: HolderKind | 'holder'
  readonly carrier: Carrier
  /** How the rest of the project may name them. */
  readonly names: readonly string[]
  readonly held: readonly Held[]
  /** Who may be the role. */
  readonly trust: readonly Policy[]
  /** The permissions boundaries they may have; one without a policy is not in the project. */
  readonly boundaries: readonly Boundary[]
}

/** One case of a permissions boundary. */
export interface Boundary {
  readonly is: Case<Word>['is']
  readonly policy?: Policy
  /** The words that name it. */
  readonly at: Carrier['at']
}

interface Principal {
  readonly kind: HolderKind
  readonly carrier: Carrier
  readonly name: Setting<Word>
  readonly boundary?: Setting<Word>
  readonly trust?: readonly Policy[]
}

/**
 * Who holds which policies: roles, users with what their groups have, groups and permission sets, and apart from them the
 * policies that nobody in the project holds.
 */
export function granteesOf(model: Model): readonly Grantee[] {
  const principals: readonly Principal[] = [
    ...model.roles,
    ...model.users,
    ...model.groups.map((group) => ({ kind: 'group' as const, ...group })),
    ...model.permissionSets.map((set) => ({ kind: 'permission set' as const, ...set })),
  ]
  const index = new Index(principals)
  const policies = new Policies(model.policies)
  const held = new Map<Principal, Held[]>(principals.map((one) => [one, []]))
  const given = new Set<Policy>()
  const assignments = new Map(model.assignments.map((one) => [keyOf(one.carrier), one]))
  const give = (carrier: Carrier, one: Held): void => {
    for (const principal of index.holdersOf(carrier, assignments.get(keyOf(carrier)))) {
      held.get(principal)?.push(one)
      given.add(one.policy)
    }
  }
  for (const policy of model.policies) if (policy.kind === 'identity') give(policy.carrier, { policy })
  for (const attachment of model.attachments) {
    const policy = attachment.document ?? policies.named(attachment.policy, attachment.carrier)
    if (policy) give(attachment.carrier, attachment.document ? { policy, through: attachment } : { policy })
  }
  for (const { carrier, users, groups } of model.memberships)
    for (const group of groups.flatMap((named) => index.find({ kind: 'group', named }, carrier)))
      for (const user of users.flatMap((named) => index.find({ kind: 'user', named }, carrier)))
        held.get(user)?.push(...(held.get(group) ?? []).map((one): Held => ({ ...one, byGroup: true })))
  return [
    ...principals.map((one) => granteeOf(one, held.get(one) ?? [], policies)),
    ...looseOf(model, given, assignments),
  ]
}

const granteeOf = (principal: Principal, held: readonly Held[], policies: Policies): Grantee => ({
  kind: principal.kind,
  carrier: principal.carrier,
  names: namesOf(principal),
  held: [...new Set(held)],
  trust: principal.trust ?? [],
  boundaries: (principal.boundary ?? []).map((one): Boundary => {
    const policy = one.is === 'known' ? policies.named(one.value, principal.carrier) : undefined
    return { is: one.is, at: one.at, ...(policy ? { policy } : {}) }
  }),
})

/** Policies that nobody in the project holds, together where they are given to the same name. */
function looseOf(
  model: Model,
  given: ReadonlySet<Policy>,
  assignments: ReadonlyMap<string, Assignment>,
): readonly Grantee[] {
  const groups = new Map<string, Held[]>()
  for (const policy of model.policies) {
    if (policy.kind !== 'identity' || given.has(policy)) continue
    const names = (assignments.get(keyOf(policy.carrier))?.holders ?? []).map(
      ({ kind, named }) => `${kind} ${named.text}`,
    )
    const key = names.length === 0 ? keyOf(policy.carrier) : [policy.carrier.root, ...names].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), { policy }])
  }
  return [...groups.values()].flatMap((held) => {
    const [first] = held
    return first ? [{ kind: 'holder', carrier: first.policy.carrier, names: [], held, trust: [], boundaries: [] }] : []
  })
}

const keyOf = ({ root, address, at }: Carrier): string =>
  address === '' ? `${at.file} ${at.start.toString()}` : `${root} ${address}`

/** What references to a principal are called, and its name. */
function namesOf({ carrier: { address }, name }: Principal): readonly string[] {
  const known = name.flatMap((one) => (one.is === 'known' ? [one.value.text] : []))
  return [address, ...['name', 'id', 'arn', 'unique_id', 'Arn'].map((attribute) => `${address}.${attribute}`), ...known]
}

/** Principals by what a resource of the same root may call them. */
class Index {
  readonly #byName = new Map<string, Principal[]>()
  readonly #byCarrier = new Map<string, Principal[]>()

  constructor(principals: readonly Principal[]) {
    for (const one of principals) {
      add(this.#byCarrier, keyOf(one.carrier), one)
      for (const name of namesOf(one)) add(this.#byName, `${one.kind} ${one.carrier.root} ${name}`, one)
    }
  }

  holdersOf(carrier: Carrier, assignment: Assignment | undefined): readonly Principal[] {
    if (!assignment) return this.#byCarrier.get(keyOf(carrier)) ?? []
    return assignment.holders.flatMap((holder) => this.find(holder, carrier))
  }

  /** Of several with one name, those in the module of the resource that names them. */
  find({ kind, named }: Holder, { root, address, type }: Carrier): readonly Principal[] {
    const names = new Set([named.refers, named.text].filter((name) => name !== undefined))
    const found = [...names].flatMap((name) => this.#byName.get(`${kind} ${root} ${name}`) ?? [])
    const near = found.filter(({ carrier }) => moduleOf(carrier) === moduleOf({ address, type }))
    return [...new Set(near.length > 0 ? near : found)]
  }
}

/** `module.m["k"].` of an address in a module, `Network.` of one in a nested stack. */
function moduleOf({ address, type }: Pick<Carrier, 'address' | 'type'>): string {
  const own = address.lastIndexOf(`${type}.`)
  return address.slice(0, own >= 0 ? own : address.lastIndexOf('.') + 1)
}

/** Managed policies of the project, by what an attachment or a boundary may call them. */
class Policies {
  readonly #byName = new Map<string, Policy>()

  constructor(policies: readonly Policy[]) {
    for (const policy of policies) {
      const { root, address } = policy.carrier
      if (address !== '' && (policy.kind === 'identity' || policy.kind === 'boundary'))
        for (const name of [address, ...['arn', 'id', 'Arn', 'PolicyArn'].map((each) => `${address}.${each}`)])
          this.#byName.set(`${root} ${name}`, policy)
    }
  }

  named(word: Word, { root }: Carrier): Policy | undefined {
    return word.refers === undefined || managedPolicyNameOf(word) !== undefined
      ? undefined
      : this.#byName.get(`${root} ${word.refers}`)
  }
}

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const present = map.get(key)
  if (present) present.push(one)
  else map.set(key, [one])
}
