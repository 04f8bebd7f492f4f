export { managedPolicyDocuments } from '../iam/managed-policy-documents.ts'
import type { Word } from './policy.ts'
import { arnPieces, literal, onlyHole } from './pieces.ts'

/**
 * The name of a policy of AWS's own, of any path and partition: `arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess`, or
 * the bare name that SAM takes. Nothing for a customer's policy, and when the name is not known.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
 */
export function managedPolicyNameOf(policy: Word): string | undefined {
  const arn = arnPieces(policy)
  if (!arn) return policy.known && !policy.text.includes(':') ? policy.text : undefined
  const [type, last] = [arn.resource[0], arn.resource.at(-1)]
  if (typeof type !== 'string' || typeof last !== 'string' || !type.startsWith('policy')) return undefined
  // A data source by name finds AWS's policy of that name, unless the account has one of the same name too.
  const isAws = literal(arn.account) === 'aws' || onlyHole(arn.account)?.domain === 'name'
  return literal(arn.service) === 'iam' && isAws ? last.slice(last.lastIndexOf('/') + 1) : undefined
}

/**
 * AWS's own policies that give everything, or the means to take it: those below the first let their holder make a role and
 * attach any policy to it. Elastic Beanstalk's names the roles it may change, and PowerUserAccess leaves IAM out.
 */
const adminPolicies: ReadonlySet<string> = new Set([
  'AdministratorAccess',
  'AdministratorAccess-Amplify',
  'IAMFullAccess',
])

/** Is it one of AWS's own policies that make an administrator? */
export const makesAdministrator = (policy: Word): boolean => adminPolicies.has(managedPolicyNameOf(policy) ?? '')
