import type { Word } from './policy.ts'
import { arnPieces, literal } from './pieces.ts'

/**
 * The name of a policy of AWS's own, of any path and partition: `arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess`, or
 * the bare name that SAM takes. Nothing for a customer's policy, and when the name is not known.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
 */
export function managedPolicyNameOf(policy: Word): string | undefined {
  const arn = arnPieces(policy)
  if (!arn) return policy.known && !policy.text.includes(':') ? policy.text : undefined
  const resource = literal(arn.resource) ?? ''
  const isAws = literal(arn.service) === 'iam' && literal(arn.account) === 'aws' && resource.startsWith('policy/')
  return isAws ? resource.slice(resource.lastIndexOf('/') + 1) : undefined
}
