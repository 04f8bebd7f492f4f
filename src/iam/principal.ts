import { isAccountId, splitArn, typeAndId, type Arn } from './arn.ts'
import { isWild } from './wildcard.ts'

/**
 * What an entry under `Principal: { AWS: … }` means.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type AwsPrincipal =
  /** `*`: everybody, and where the resource allows it without credentials. */
  | { readonly kind: 'anyone' }
  /** Twelve digits or `:root`: all of the account that its own policies let through, not only its root user. */
  | { readonly kind: 'account'; readonly account: string }
  /** A role, user, role session (`assumed-role`) or federated session (`federated-user`) by name. */
  | { readonly kind: 'identity'; readonly account: string; readonly type: string; readonly name: string }
  /** `AROA…`, `AIDA…`: what AWS puts in place of an identity that was deleted. */
  | { readonly kind: 'unique-id'; readonly id: string }
  /** The origin access identity of a CloudFront distribution: AWS's own account, not a customer's. */
  | { readonly kind: 'cloudfront'; readonly name: string }
  /** A pattern. "You cannot use a wildcard to match part of a principal name or ARN": AWS rejects the policy. */
  | { readonly kind: 'partial-wildcard' }
  | { readonly kind: 'malformed' }

export function awsPrincipal(text: string): AwsPrincipal {
  if (text === '*') return { kind: 'anyone' }
  if (isWild(text)) return { kind: 'partial-wildcard' }
  if (isAccountId(text)) return { kind: 'account', account: text }
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  if (/^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text)) return { kind: 'unique-id', id: text }
  const arn = splitArn(text)
  return arn ? ofArn(arn) : { kind: 'malformed' }
}

function ofArn({ service, region, account, resource }: Arn): AwsPrincipal {
  const { type, id } = typeAndId(resource)
  const isRoot = service === 'iam' && resource === 'root'
  const isNamed = id !== '' && (typesOf.get(service) ?? []).includes(type)
  if (region !== '' || !(isRoot || isNamed)) return { kind: 'malformed' }
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
  if (account === 'cloudfront') return { kind: 'cloudfront', name: id }
  if (!isAccountId(account)) return { kind: 'malformed' }
  return isRoot ? { kind: 'account', account } : { kind: 'identity', account, type, name: id }
}

const typesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['iam', ['role', 'user']],
  ['sts', ['assumed-role', 'federated-user']],
])

/** The account of an AWS principal: twelve digits, or nothing when it names none. */
export function accountOf(principal: string): string | undefined {
  const read = awsPrincipal(principal)
  return 'account' in read ? read.account : undefined
}

/** Is it a whole account: twelve digits or `arn:aws:iam::123456789012:root`? */
export const isWholeAccount = (principal: string): boolean => awsPrincipal(principal).kind === 'account'

/** Is it everybody? */
export const isAnyone = (principal: string): boolean => awsPrincipal(principal).kind === 'anyone'

/** What an entry under `Principal: { Federated: … }` means. */
export type FederatedPrincipal =
  | { readonly kind: 'anyone' }
  /** An identity provider of the account: its host and path (`token.actions.githubusercontent.com`). */
  | { readonly kind: 'oidc'; readonly account: string; readonly provider: string }
  | { readonly kind: 'saml'; readonly account: string; readonly name: string }
  /** A web identity provider that every account shares. */
  | { readonly kind: 'web'; readonly provider: string }
  | { readonly kind: 'partial-wildcard' }
  | { readonly kind: 'malformed' }

const webProviders: ReadonlySet<string> = new Set([
  'cognito-identity.amazonaws.com',
  'www.amazon.com',
  'graph.facebook.com',
  'accounts.google.com',
])

export function federatedPrincipal(text: string): FederatedPrincipal {
  if (text === '*') return { kind: 'anyone' }
  if (isWild(text)) return { kind: 'partial-wildcard' }
  if (webProviders.has(text.toLowerCase())) return { kind: 'web', provider: text.toLowerCase() }
  const arn = splitArn(text)
  if (arn?.service !== 'iam' || !isAccountId(arn.account)) return { kind: 'malformed' }
  const { type, id } = typeAndId(arn.resource)
  if (type === 'oidc-provider' && id !== '') return { kind: 'oidc', account: arn.account, provider: id }
  return type === 'saml-provider' && id !== ''
    ? { kind: 'saml', account: arn.account, name: id }
    : { kind: 'malformed' }
}

/** A service principal: `logs.eu-west-1.amazonaws.com` is the service `logs` in one region. */
export interface ServicePrincipal {
  readonly service: string
  readonly region: string | undefined
}

/** The service behind `Principal: { Service: … }`, in any partition; nothing for what is no service principal. */
export function servicePrincipal(text: string): ServicePrincipal | undefined {
  const [, name = ''] = /^([a-z0-9.-]{1,128})\.amazonaws\.com(?:\.cn)?$/.exec(text.toLowerCase()) ?? []
  const [, service = name, region] = /^(.+)\.([a-z]{2,3}(?:-[a-z]+){1,2}-\d)$/.exec(name) ?? []
  return service === '' ? undefined : { service, region }
}
