import type { Place } from '../../text/span.ts'
import { child, listed } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { evaluate } from './intrinsics.ts'
import { typeOf, type Resource } from './template.ts'

/** The source or the destination of a connector. */
export interface End {
  /** Its type, as written. */
  readonly type: string
  /** What a policy or SAM asks of it: `Arn`, `Name`, `RoleName`… */
  readonly give: (what: string) => Value | undefined
  /** Why SAM does not get that. */
  readonly lacks: (what: string) => string
}

/** Why there is no policy; the reason is empty when an end can never exist. */
export interface NoPolicy {
  readonly because: string
  readonly at: Place
}

/**
 * An end that is named by its logical id, or described by its type and what a policy needs of it.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-connector-resourcereference.html
 */
export function endOf(side: string, reference: Value, connector: Resource): End | NoPolicy {
  const { at } = reference
  if (reference.kind !== 'map')
    return { at, because: 'because' in reference ? reference.because : `${side} is not a map` }
  const [id, type] = [child(reference, 'Id'), child(reference, 'Type')]
  const others = reference.entries.map(({ key }) => key).filter((key) => key !== 'Id' && key !== 'Qualifier')
  const [other] = others
  if (id && other !== undefined) return { at, because: `${side} has both Id and ${other}; SAM takes one of them` }
  const named = id ?? type
  if (!named) return { at, because: `${side} has neither Id nor Type` }
  if (named.kind !== 'string')
    return { at: named.at, because: `${id ? 'Id' : 'Type'} of ${side}: ${whyNotText(named)}` }
  if (id) return byId(named.value, reference, connector)
  return { type: named.value, give: (what) => child(reference, what), lacks: (what) => `${side} needs ${what}` }
}

const whyNotText = (value: Value): string => ('because' in value ? value.because : `a ${value.kind} is no name`)

function byId(id: string, reference: Value, { scope, at }: Resource): End | NoPolicy {
  const { root, resources } = scope.template
  const resource = resources.get(id)
  const type = resource?.type ?? madeApis.get(id)
  if (type === undefined) {
    const written = child(child(root, 'Resources'), id)
    const isNever = written !== undefined && typeOf(written) !== undefined
    return { at: reference.at, because: isNever ? '' : `there is no resource ${id} in this template` }
  }
  const computed = (key: string, name: string): Value => {
    const value: Value = { kind: 'string', value: name, at }
    return evaluate({ kind: 'map', entries: [{ key, keyAt: at, value }], at }, scope)
  }
  const give = (what: string): Value | undefined => {
    if (what === 'RoleName') return !resource || hasRole(resource) ? { kind: 'string', value: id, at } : undefined
    if (what === 'Qualifier') return child(reference, what) ?? { kind: 'string', value: '*', at }
    const attribute = attributes.get(`${connectedType(type)} ${what}`) ?? what
    return attribute === 'Ref' ? computed('Ref', id) : computed('Fn::GetAtt', `${id}.${attribute}`)
  }
  return { type, give, lacks: () => `SAM finds no role of ${id} to give the policy to; write its role as a reference` }
}

/** APIs that SAM makes for events that name none. */
const madeApis: ReadonlyMap<string, string> = new Map([
  ['ServerlessRestApi', 'AWS::ApiGateway::RestApi'],
  ['ServerlessHttpApi', 'AWS::ApiGatewayV2::Api'],
])

/** What SAM asks for where that is not the attribute of the same name. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['AWS::SNS::Topic Arn', 'Ref'],
  ['AWS::StepFunctions::StateMachine Arn', 'Ref'],
  ['AWS::SQS::Queue QueueUrl', 'Ref'],
  ['AWS::ApiGateway::RestApi ResourceId', 'Ref'],
  ['AWS::ApiGatewayV2::Api ResourceId', 'Ref'],
  ['AWS::AppSync::GraphQLApi ResourceId', 'ApiId'],
])

/** The CloudFormation type that SAM makes of one of its own: connectors are between those. */
export const connectedType = (type: string): string => made.get(type) ?? type

const made: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::GraphQLApi', 'AWS::AppSync::GraphQLApi'],
  ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
])

const roleProperties: ReadonlyMap<string, string> = new Map([
  ['AWS::AppSync::DataSource', 'ServiceRoleArn'],
  ['AWS::Lambda::Function', 'Role'],
  ['AWS::StepFunctions::StateMachine', 'RoleArn'],
])

/** Whether SAM can tell the name of a resource's role: it makes the role, or the role is written as a reference. */
function hasRole({ type, body }: Resource): boolean {
  const properties = child(body, 'Properties')
  if (type === 'AWS::Events::Rule')
    return listed(child(properties, 'Targets')).some((target) => isReference(child(target, 'RoleArn')))
  const isSam = made.has(type)
  const written = child(properties, isSam ? 'Role' : (roleProperties.get(type) ?? ''))
  return written ? isReference(written) : isSam
}

const isReference = (value: Value | undefined): boolean =>
  value?.kind === 'map' && value.entries.length === 1 && ['Ref', 'Fn::GetAtt'].includes(value.entries[0]?.key ?? '')
