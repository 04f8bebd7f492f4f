import type { Place } from '../../text/span.ts'
import { isHole, possibilities, textOf, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { arnOf } from './resource.ts'
import { conditionOf, permissionDocument, testOf, type Arguments } from './statement.ts'

/**
 * The document of a grant of a KMS key. Its constraints say for which data, not who.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html
 */
export function keyGrant(given: Arguments, at: Place): Value | undefined {
  const [principal, operations, key] = [given('GranteePrincipal'), given('Operations'), given('KeyId')]
  if (!principal || !operations || !key) return undefined
  const resource = arnOf(key, 'kms:key/')
  return permissionDocument({ principal, action: prefixed(operations, 'kms:'), resource }, at)
}

/**
 * The document of a permission to use a private certificate authority, which a service of AWS is given.
 * https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreatePermission.html
 */
export function authorityPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, actions, resource] = [given('Principal'), given('Actions'), given('CertificateAuthorityArn')]
  if (!principal || !actions || !resource) return undefined
  const condition = conditionOf(testOf(given('SourceAccount'), 'StringEquals', 'aws:SourceAccount'), at)
  return permissionDocument({ principal, action: prefixed(actions, 'acm-pca:'), resource, condition }, at)
}

/**
 * The document of a permission to sign with a profile.
 * https://docs.aws.amazon.com/signer/latest/api/API_AddProfilePermission.html
 */
export function signingPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, action, profile] = [given('Principal'), given('Action'), given('ProfileName')]
  if (!principal || !action || !profile) return undefined
  const resource = arnOf(profile, 'signer:/signing-profiles/', given('ProfileVersion'))
  return permissionDocument({ sid: given('StatementId'), principal, action, resource }, at)
}

/**
 * The document of a permission to use an application of Amazon Q Business.
 * https://docs.aws.amazon.com/amazonq/latest/api-reference/API_AssociatePermission.html
 */
export function applicationPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, action, application] = [given('Principal'), given('Actions'), given('ApplicationId')]
  if (!principal || !action || !application) return undefined
  const resource = arnOf(application, 'qbusiness:application/')
  return permissionDocument({ sid: given('StatementId'), principal, action, resource }, at)
}

/** Names of an API's operations as the actions of its service. */
function prefixed(value: Value, prefix: string): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => prefixed(item, prefix)) }
  if (value.kind === 'alternatives')
    return { ...value, choices: possibilities(value).map((one) => prefixed(one, prefix)) }
  const parts = textParts(value)
  const [first] = parts ?? []
  if (!parts || first === undefined || isHole(first) || first.includes(':')) return value
  return textOf([prefix, ...parts], value.at)
}
