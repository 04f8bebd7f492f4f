import type { Policy } from './policy.ts'
import type { Attachment, Role, Setting, User } from './resource.ts'
import type { Word } from './policy.ts'

/**
 * A managed policy that a role or user names as its permissions boundary, and that nobody attaches, is a ceiling and
 * grants nothing.
 * `origins` are what a reference to the policy's ARN is called: `aws_iam_policy.x.arn`, a logical id.
 */
export function asBoundaries(
  policies: readonly Policy[],
  principals: readonly (Role | User)[],
  attachments: readonly Attachment[],
  origins: (address: string) => readonly string[],
): readonly Policy[] {
  const named = new Set(principals.flatMap(({ boundary }) => references(boundary)))
  for (const { policy } of attachments) if (policy.refers !== undefined) named.delete(policy.refers)
  if (named.size === 0) return policies
  return policies.map((policy) =>
    policy.kind === 'identity' && origins(policy.carrier.address).some((o) => named.has(o)) ? boundary(policy) : policy,
  )
}

const references = (setting: Setting<Word>): readonly string[] =>
  setting.flatMap((one) => (one.is === 'known' && one.value.refers !== undefined ? [one.value.refers] : []))

const boundary = (policy: Policy): Policy => ({
  ...policy,
  kind: 'boundary',
  statements: policy.statements.map((statement) => ({ ...statement, kind: 'boundary' })),
})
