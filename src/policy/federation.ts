import { and, answer, or, type Answer } from '../iam/answer.ts'
import { readOperator } from '../iam/condition.ts'
import type { SharedIssuer } from '../iam/oidc-issuer.ts'
import { namesTenant } from '../iam/oidc-subject.ts'
import { isWild } from '../iam/wildcard.ts'
import { isHole, shown } from '../value/look.ts'
import { mayAllow } from './grant.ts'
import { arnPieces, literal, type Pieces } from './pieces.ts'
import type { Condition, Conditions, Statement, Word } from './policy.ts'

/** An OIDC identity provider whose tokens a role takes. */
export interface TrustedIssuer {
  /** The principal, or the action when the principal is not known at all. */
  readonly word: Word
  /** Host and path, in lower case: `token.actions.githubusercontent.com`. Nothing when it is not known. */
  readonly provider?: string
}

/** The OIDC providers that a trust statement lets in, `cognito-identity.amazonaws.com` and its like among them. */
export function trustedIssuers(statement: Statement): readonly TrustedIssuer[] {
  const { kind, actions, principals } = statement
  if (kind !== 'trust' || principals.form !== 'only' || !mayAllow(statement, 'sts:AssumeRoleWithWebIdentity')) return []
  const [action] = actions.words.filter(({ text }) => /^sts:AssumeRoleWithWebIdentity$/i.test(text))
  // A value that may be a list of principals is no principal yet, but only tokens come in by this action.
  if (action && principals.list.length === 0 && principals.open !== undefined) return [issuerOf(statement, action)]
  return principals.list.flatMap(({ type, word }): readonly TrustedIssuer[] => {
    if (type !== 'Federated' || isSaml(word) || word.text === '*') return []
    return [issuerOf(statement, word, providerOf(word))]
  })
}

function issuerOf(statement: Statement, word: Word, known?: string): TrustedIssuer {
  const provider = known ?? named(statement)
  return { word, ...(provider === undefined ? {} : { provider }) }
}

/** Is it the ARN of a SAML provider? */
export const isSaml = (word: Word): boolean => isOfType(word, 'saml-provider/')
/** Is it the ARN of an OIDC provider, or one of the providers that IAM knows by name? */
export const isOidc = (word: Word): boolean => isOfType(word, 'oidc-provider/') || (word.known && !resourceOf(word))

const isOfType = (word: Word, type: string): boolean => {
  const [first] = resourceOf(word) ?? []
  return typeof first === 'string' && first.startsWith(type)
}

const resourceOf = (word: Word): Pieces | undefined => arnPieces(word)?.resource

function providerOf(word: Word): string | undefined {
  const resource = resourceOf(word)
  const text = resource ? literal(resource) : word.known ? word.text : undefined
  return text?.replace(/^oidc-provider\//, '').toLowerCase()
}

/** A provider that is not known is the one whose claims are asked for. */
function named({ conditions }: Statement): string | undefined {
  const issuers = new Set(claimsIn(conditions).flatMap(({ issuer }) => issuer ?? []))
  const [only] = issuers
  return issuers.size === 1 ? only : undefined
}

/** A condition on a claim of an OIDC token: the key `gitlab.com:sub` asks for `sub`. */
export interface Claim {
  /** Whose token, in lower case; nothing when it is not known. */
  readonly issuer?: string
  readonly name: string
  readonly condition: Condition
}

/** The claims that conditions ask for. Keys of AWS's own begin with a word without a dot. */
export const claimsIn = ({ list }: Conditions): readonly Claim[] =>
  list.flatMap((condition): readonly Claim[] => {
    const { key } = condition
    const last = key.parts.at(-1)
    if (last === undefined || isHole(last) || !last.includes(':')) return []
    const name = last.slice(last.lastIndexOf(':') + 1)
    // The provider's `url` may still have its scheme when Terraform reads it.
    const issuer = key.text.slice(0, key.text.lastIndexOf(':')).replace(/^https:\/\//, '')
    if (!key.known) return [{ name, condition }]
    return issuer.includes('.') ? [{ issuer: issuer.toLowerCase(), name, condition }] : []
  })

/**
 * Does a statement take only tokens that have one of these claims, with values that pass the test? Every token has its
 * `sub` and `aud`, so that a set operator or `…IfExists` does not take the guard away. The test is given an IAM pattern; it
 * is asked nothing about values that are not known, unless they say enough before the hole.
 */
export function demandsClaim(
  { conditions }: Statement,
  isClaim: (name: string) => boolean,
  passes: (pattern: string) => boolean,
): Answer {
  const isOpen = conditions.open !== undefined || conditions.list.some(({ key }) => key.parts.every(isHole))
  const asked = claimsIn(conditions).filter(({ name }) => isClaim(name.toLowerCase()))
  return or(isOpen ? 'unknown' : 'no', ...asked.map(({ condition }) => holdsOnlyFor(condition, passes)))
}

function holdsOnlyFor({ operator, values, open }: Condition, passes: (pattern: string) => boolean): Answer {
  const read = operator.known ? readOperator(operator.text)?.operator : undefined
  if (!read) return 'unknown'
  if (read.negative || read.type === 'Null') return 'no'
  const each = values.map((value) => testOf(value, read.wildcards, passes))
  return and(open === undefined ? 'yes' : 'unknown', ...each)
}

function testOf(value: Word, wildcards: boolean, passes: (pattern: string) => boolean): Answer {
  const pattern = patternOf(value, wildcards)
  if (value.known) return answer(passes(pattern))
  const start = value.parts.findIndex(isHole)
  const before = shown(value.parts.slice(0, start))
  // What follows the hole does not matter to a test that the text before it decides.
  if (/[*?]/.test(before)) return answer(passes(before))
  return passes(`${before}*`) ? 'yes' : 'unknown'
}

/** A value as a pattern: where the operator knows no wildcards they are plain characters, and a hole is some name. */
export const patternOf = ({ parts }: Word, wildcards: boolean): string => {
  const text = parts.map((part) => (isHole(part) ? '_' : part)).join('')
  return wildcards ? text : text.replace(/[*?]/g, '_')
}

/** The patterns of a claim's values that a statement takes, when it asks for them with an operator that confines. */
export function claimPatterns(
  { conditions }: Statement,
  name: string,
): readonly { readonly word: Word; readonly pattern: string }[] {
  return claimsIn(conditions)
    .filter((claim) => claim.name.toLowerCase() === name)
    .flatMap(({ condition: { operator, values } }) => {
      const read = readOperator(operator.text)?.operator
      if (!read || read.negative || read.type === 'Null') return []
      return values.map((word) => ({ word, pattern: patternOf(word, read.wildcards) }))
    })
}

/** Does a value of a claim say in full whose the token is? Names have their owner before the first `/`; ids are whole. */
export function saysWhose(claim: string, pattern: string, provider: string): boolean {
  if (claim === 'sub') return namesTenant(pattern, provider)
  return !isWild(pattern) || /^[^*?/:]+\//.test(pattern)
}

/** Does a statement take only tokens of a tenant that it names, and not of everybody at a shared issuer? */
export const isForOneTenant = (statement: Statement, { tenant, host }: SharedIssuer): Answer =>
  or(
    ...tenant.map((claim) =>
      demandsClaim(
        statement,
        (name) => name === claim,
        (pattern) => saysWhose(claim, pattern, host),
      ),
    ),
  )
