import type { Place } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { arnOf } from './resource.ts'
import { conditionOf, permissionDocument, word, type Arguments, type Test } from './statement.ts'

/**
 * What each argument of `AddPermission` tests, as the policies show that Lambda writes.
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-organization.html
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
const ofFunction: readonly (readonly [argument: string, operator: string, key: string])[] = [
  ['SourceArn', 'ArnLike', 'aws:SourceArn'],
  ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
  ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
  ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
]

/**
 * The document of a permission to use a function. A function URL without authentication lets nobody in by itself: the
 * function's policy has to, so the URL's own resource says nothing here.
 */
export function functionPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, action, name] = [given('Principal'), given('Action'), given('FunctionName')]
  if (!principal || !action || !name) return undefined
  const tests = ofFunction.flatMap(([argument, operator, key]) => testOf(given(argument), operator, key))
  const resource = arnOf(name, 'lambda:function:', given('Qualifier'))
  return permissionDocument(
    { sid: given('StatementId'), principal, action, resource, condition: conditionOf(tests, at) },
    at,
  )
}

/**
 * The document of a permission to use a version of a layer.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html
 */
export function layerPermission(given: Arguments, at: Place): Value | undefined {
  const [principal, action, name] = [
    given('Principal'),
    given('Action'),
    given('LayerVersionArn') ?? given('LayerName'),
  ]
  if (!principal || !action || !name) return undefined
  const tests = testOf(given('OrganizationId'), 'StringEquals', 'aws:PrincipalOrgID')
  const resource = arnOf(name, 'lambda:layer:', given('VersionNumber'))
  return permissionDocument(
    { sid: given('StatementId'), principal, action, resource, condition: conditionOf(tests, at) },
    at,
  )
}

const testOf = (value: Value | undefined, operator: string, key: string): readonly Test[] =>
  value ? [{ operator: word(operator, value.at), key: word(key, value.at), value }] : []
