import { and, answer, type Answer } from '../iam/answer.ts'
import { isAccountId } from '../iam/arn.ts'
import { awsPrincipal } from '../iam/principal.ts'
import type { Principal, Statement, Word } from './policy.ts'
import { arnPieces, isLike, literal, onlyHole, type Pieces } from './pieces.ts'

/** Account ids the user named: the organization's own, and others that are trusted like them. */
export interface KnownAccounts {
  readonly own: readonly string[]
  readonly trusted: readonly string[]
}

/**
 * Whose the account of an AWS principal is. `other` is an account id that the user has not named: somebody else's, or an
 * own one that is still to be named. `unknown` when the id is not known or there is none.
 */
export function ownerOf(principal: Word, { own, trusted }: KnownAccounts): 'own' | 'trusted' | 'other' | 'unknown' {
  const account = accountPieces(principal)
  if (onlyHole(account)?.domain === 'own-account') return 'own'
  const id = literal(account)
  if (id === undefined || !isAccountId(id)) return 'unknown'
  return own.includes(id) ? 'own' : trusted.includes(id) ? 'trusted' : 'other'
}

/** The twelve digits of an AWS principal's account. */
export const accountIdOf = (principal: Word): string => literal(accountPieces(principal)) ?? ''

const accountPieces = (principal: Word): Pieces => arnPieces(principal)?.account ?? principal.parts

/** Is the principal an account and not something in it: twelve digits, or the ARN of its root? */
export function isWholeAccount(principal: Word): Answer {
  if (principal.known) return answer(awsPrincipal(principal.text).kind === 'account')
  const domain = onlyHole(principal.parts)?.domain
  if (domain === 'account' || domain === 'own-account') return 'yes'
  const arn = arnPieces(principal)
  if (!arn) return 'unknown'
  return and(isLike(arn.service, 'iam'), isLike(arn.resource, 'root'))
}

/** The AWS accounts, roles and users that a statement names. */
export const awsPrincipals = ({ principals }: Statement): readonly Word[] =>
  principals.form === 'only' ? principals.list.filter(isAws).map(({ word }) => word) : []

const isAws = ({ type }: Principal): boolean => type === 'AWS'

/** Is the principal an IAM user: `arn:aws:iam::123456789012:user/ada`, or a reference to one? */
export const isUser = (principal: Word): boolean => {
  const arn = arnPieces(principal)
  const [type] = arn?.resource ?? []
  return arn !== undefined && literal(arn.service) === 'iam' && typeof type === 'string' && /^user(?:\/|$)/.test(type)
}
