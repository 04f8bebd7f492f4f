import type { Carrier, Policy, Statement, Word } from './policy.ts'

/** A resource that keeps outsiders from another, whatever that one says: a share that stays in the organization. */
export interface Closed {
  readonly carrier: Carrier
  /** What it is about, or closes itself. */
  readonly of: Word | string
  /** Why nobody gets in: `aws_ram_resource_share.x stays in the organization`. */
  readonly because: string
}

/** What is given without an IAM policy, and another resource keeps outsiders from, with that as a condition nobody wrote. */
export function withClosed(policies: readonly Policy[], closed: readonly Closed[]): readonly Policy[] {
  if (closed.length === 0) return policies
  const reasons = new Map(closed.map(({ carrier, of, because }) => [keyOf(carrier, nameOf(of)), because]))
  return policies.map((policy) => {
    if (policy.gives === undefined) return policy
    const names = [policy.carrier.address, ...policy.statements.flatMap(({ resources }) => resources.words.map(nameOf))]
    const because = names.map((name) => reasons.get(keyOf(policy.carrier, name))).find((reason) => reason !== undefined)
    return because === undefined ? policy : closedFor(policy, because)
  })
}

/** The policy of a resource that itself keeps outsiders away. */
export const closedFor = (policy: Policy, because: string): Policy => ({
  ...policy,
  statements: policy.statements.map((one): Statement => ({ ...one, conditions: { ...one.conditions, open: because } })),
})

const keyOf = ({ root }: Carrier, name: string): string => `${root}\n${name}`

/** A reference to an attribute names its resource: `aws_s3_bucket.b.id`. */
const nameOf = (of: Word | string): string =>
  typeof of === 'string' ? of : of.refers === undefined ? of.text : of.refers.replace(/\.\w+$/, '')
