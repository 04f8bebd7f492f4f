import type { Place } from '../../text/span.ts'
import { conditioned, possibilities } from '../../value/look.ts'
import { absent, type Value } from '../../value/value.ts'
import { arnOf } from './resource.ts'
import { conditionOf, permissionDocument, testOf, word, type Arguments } from './statement.ts'

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
 * function's policy has to. CloudFormation leaves that to a permission of its own, so AWS::Lambda::Url says nothing here.
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

/**
 * The document of the permission that Terraform's provider gives everybody when it makes a function URL without
 * authentication, at the word that asks for it.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/lambda/function_url.go
 */
export function urlPermission(given: Arguments, at: Place): Value | undefined {
  const [type, name] = [given('AuthorizationType'), given('FunctionName')]
  const choices = type && name ? possibilities(type).filter(mayBeNone) : []
  const documents = choices.map((one): Value => {
    const { when, ...place } = one.at
    const text = (value: string): Value => word(value, place)
    const principal = one.kind === 'string' ? text('*') : { ...one, at: place }
    const tests = testOf(text('NONE'), 'StringEquals', 'lambda:FunctionUrlAuthType')
    const resource = arnOf(name ?? absent(at), 'lambda:function:', given('Qualifier'))
    const action = text('lambda:InvokeFunctionUrl')
    return conditioned(permissionDocument({ principal, action, resource, condition: conditionOf(tests, at) }, at), when)
  })
  const [only] = documents
  return only && documents.length === 1 ? only : only && { kind: 'alternatives', choices: documents, at }
}

const mayBeNone = (type: Value): boolean => (type.kind === 'string' ? type.value === 'NONE' : type.kind !== 'absent')
