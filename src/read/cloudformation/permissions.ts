import type { Place } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { busPermission } from '../permission/events.ts'
import { functionPermission, layerPermission } from '../permission/lambda.ts'
import { applicationPermission, authorityPermission, signingPermission } from '../permission/services.ts'
import type { Arguments } from '../permission/statement.ts'
import { property } from './intrinsics.ts'
import { policyOf, type Found } from './policies.ts'
import type { Resource } from './template.ts'

const nothing: Found = { policies: [], unreadable: [] }

/**
 * The statement that a resource adds to the policy of another: a permission of Lambda and other services, or a statement of an
 * event bus's policy, as `Statement` or in the older way.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html
 */
export function permissionOf(resource: Resource): Found {
  const type = permissions.get(resource.type)
  if (!type) return nothing
  const given: Arguments = (name) => property(resource, name)
  const { file, start, end } = resource.at
  const document = type.document(given, { file, start, end })
  return document ? policyOf(document, resource, 'resource', type.service) : nothing
}

interface PermissionType {
  readonly service: string
  readonly document: (given: Arguments, at: Place) => Value | undefined
}

function statementOrPermission(given: Arguments, at: Place): Value | undefined {
  const value = given('Statement')
  if (!value) return busPermission(given, at)
  return { kind: 'map', entries: [{ key: 'Statement', keyAt: value.at, value }], at: { ...value.at, file: at.file } }
}

const permissions: ReadonlyMap<string, PermissionType> = new Map([
  ['AWS::Lambda::Permission', { service: 'lambda', document: functionPermission }],
  ['AWS::Lambda::LayerVersionPermission', { service: 'lambda', document: layerPermission }],
  ['AWS::Events::EventBusPolicy', { service: 'events', document: statementOrPermission }],
  ['AWS::ACMPCA::Permission', { service: 'acm-pca', document: authorityPermission }],
  ['AWS::Signer::ProfilePermission', { service: 'signer', document: signingPermission }],
  ['AWS::QBusiness::Permission', { service: 'qbusiness', document: applicationPermission }],
])
