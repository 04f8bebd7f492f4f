import type { PolicyCounts, Unreadable } from '../finding.ts'
import type { Span } from '../text/span.ts'
import type { Policy } from '../policy/policy.ts'

/** How much of the policies was judged. One document that several resources use counts once for each of them. */
export interface Coverage {
  readonly counts: PolicyCounts
  /** The policies of which nothing is known, and why. */
  readonly unread: readonly Unreadable[]
  /** What is not known in the policies that are otherwise read. */
  readonly gaps: readonly Unreadable[]
}

/** `flagged` are the policies that have findings. */
export function coverage(policies: readonly Policy[], flagged: ReadonlySet<Policy>): Coverage {
  const unread = policies.filter(isUnread)
  const partly = policies.filter((policy) => !isUnread(policy) && policy.gaps.length > 0)
  return {
    counts: {
      checked: policies.length - unread.length - partly.length,
      partly: partly.length,
      notRead: unread.length,
      flagged: flagged.size,
    },
    unread: unread.map((policy) => unreadable(policy, policy.carrier.at, policy.open ?? '')),
    gaps: partly.flatMap((policy) => policy.gaps.map(({ at, because }) => unreadable(policy, at, because))),
  }
}

const unreadable = ({ carrier }: Policy, { file, start, end }: Span, reason: string): Unreadable => ({
  file,
  at: { file, start, end },
  resource: carrier.address === '' ? null : carrier.address,
  reason,
})

const isUnread = ({ statements, open }: Policy): boolean => statements.length === 0 && open !== undefined
