import { isWholeAccount, ownerOf, type KnownAccounts } from './account.ts'
import { isLimited, keysNamed, saysSomething } from './limit.ts'
import type { Statement } from './policy.ts'

/**
 * Does a resource policy let nobody in but its own account? That account's own policies then decide who may, so the
 * statement gives nothing by itself. AWS puts it into every key policy, and nobody could change a key without it; there, an
 * account that is not known to be another's is taken to be the key's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function leavesItToTheAccount(statement: Statement, accounts: KnownAccounts): boolean {
  const { kind, service, principals } = statement
  if (kind !== 'resource' || principals.form !== 'only') return false
  return principals.list.every(({ type, word }) => {
    const owner = ownerOf(word, accounts)
    const isOwn = owner === 'own' || (service === 'kms' && (owner === 'unknown' || accounts.own.length === 0))
    return type === 'AWS' && isOwn && isWholeAccount(word) !== 'no'
  })
}

const accessPoint = keysNamed('s3:DataAccessPointAccount', 's3:DataAccessPointArn')

/**
 * Does a bucket policy leave it to the policies of access points who may do what?
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 */
export const leavesItToAccessPoints = ({ kind, conditions }: Statement): boolean =>
  kind === 'resource' && isLimited(conditions, accessPoint, saysSomething) !== 'no' && conditions.open === undefined
