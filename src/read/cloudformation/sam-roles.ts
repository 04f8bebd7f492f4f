import { within, type Place } from '../../text/span.ts'
import { child, entry } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { mapOf, word } from '../permission/statement.ts'
import { evaluate } from './intrinsics.ts'
import { CONNECTOR } from './sam-embedded.ts'
import type { Resource } from './template.ts'

/**
 * The roles that SAM makes beside those of functions, state machines and events: for traffic shifting, for GraphQL APIs and
 * their data sources, and for capacity providers. Nobody wrote whom they trust, and nobody can improve it.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html
 */
export function samRoles(owner: Resource): readonly Resource[] {
  if (owner.type === 'AWS::Serverless::Function') return deploymentRole(owner)
  if (owner.type === 'AWS::Serverless::GraphQLApi') return [...loggingRole(owner), ...dataSources(owner)]
  if (owner.type !== 'AWS::Serverless::CapacityProvider' || child(properties(owner), 'OperatorRole')) return []
  return [roleOf(owner, `${owner.id}OperatorRole`, owner.at, 'AWSLambdaManagedEC2ResourceOperator')]
}

const properties = ({ body }: Resource): Value | undefined => child(body, 'Properties')

/** One role shifts the traffic of all functions that give none. */
function deploymentRole(owner: Resource): readonly Resource[] {
  const found = entry(properties(owner), 'DeploymentPreference')
  if (found?.value.kind !== 'map' || child(found.value, 'Role') || !child(properties(owner), 'AutoPublishAlias'))
    return []
  if (isOff(child(found.value, 'Enabled'), owner)) return []
  return [roleOf(owner, 'CodeDeployServiceRole', found.keyAt, 'service-role/AWSCodeDeployRoleForLambda')]
}

/** An API logs unless it is told not to. */
function loggingRole(owner: Resource): readonly Resource[] {
  const found = entry(properties(owner), 'Logging')
  if (isOff(found?.value, owner) || child(found?.value, 'CloudWatchLogsRoleArn')) return []
  const at = found?.keyAt ?? owner.at
  return [roleOf(owner, `${owner.id}CloudWatchRole`, at, 'service-role/AWSAppSyncPushToCloudWatchLogs')]
}

const isOff = (flag: Value | undefined, { scope }: Resource): boolean => {
  const value = flag && evaluate(flag, scope)
  return (value?.kind === 'boolean' && !value.value) || (value?.kind === 'string' && /^[Ff]alse$/.test(value.value))
}

interface Target {
  readonly section: string
  readonly kind: string
  readonly type: string
  readonly arn: (source: Value) => Value | undefined
}

const targets: readonly Target[] = [
  {
    section: 'DynamoDb',
    kind: 'DynamoDB',
    type: 'AWS::DynamoDB::Table',
    arn: (one) => child(one, 'TableArn') ?? tableOf(one),
  },
  { section: 'Lambda', kind: 'Lambda', type: 'AWS::Lambda::Function', arn: (one) => child(one, 'FunctionArn') },
]

function tableOf(source: Value): Value | undefined {
  const name = child(source, 'TableName')
  if (!name) return undefined
  const { at } = name
  const region = child(source, 'Region') ?? mapOf([['Ref', word('AWS::Region', at)]], at)
  const text = word('arn:${AWS::Partition}:dynamodb:${Region}:${AWS::AccountId}:table/${Name}', at)
  const names = [['Name', name] as const, ['Region', region] as const]
  return mapOf([['Fn::Sub', listOf([text, mapOf(names, at)], at)]], at)
}

/** A data source without a role gets one, and a connector to what it is the source of. */
function dataSources(owner: Resource): readonly Resource[] {
  const all = child(properties(owner), 'DataSources')
  return targets.flatMap((target) => {
    const sources = child(all, target.section)
    return sources?.kind === 'map' ? sources.entries.flatMap((source) => dataSource(source, target, owner)) : []
  })
}

function dataSource({ key, keyAt, value }: Entry, { kind, type, arn }: Target, owner: Resource): readonly Resource[] {
  const target = arn(value)
  if (!target || child(value, 'ServiceRoleArn')) return []
  const { file, start, end } = keyAt
  const at = { file, start, end }
  const id = `${owner.id}${key}${kind}DataSource`
  const role = mapOf([['Ref', word(`${id}Role`, at)]], at)
  const permissions = kind === 'DynamoDB' ? (child(value, 'Permissions') ?? both(at)) : listOf([word('Write', at)], at)
  const source = word('AWS::AppSync::DataSource', at)
  const connector = mapOf(
    [
      [
        'Source',
        mapOf(
          [
            ['Type', source],
            ['Arn', word(id, at)],
            ['RoleName', role],
          ],
          at,
        ),
      ],
      [
        'Destination',
        mapOf(
          [
            ['Type', word(type, at)],
            ['Arn', target],
          ],
          at,
        ),
      ],
      ['Permissions', permissions],
    ],
    at,
  )
  const body = mapOf([['Properties', connector]], at)
  return [
    roleOf(owner, `${id}Role`, keyAt),
    { ...owner, id: `${id}Connector`, type: CONNECTOR, at: within(at, owner.at), body, owner: owner.id },
  ]
}

const both = (at: Place): Value => listOf([word('Read', at), word('Write', at)], at)

/** A role at the words that ask for it. */
function roleOf(owner: Resource, id: string, { file, start, end }: Place, policy?: string): Resource {
  const at = { file, start, end }
  const arn = mapOf([['Fn::Sub', word(`arn:\${AWS::Partition}:iam::aws:policy/${policy ?? ''}`, at)]], at)
  const all = mapOf(policy === undefined ? [] : [['ManagedPolicyArns', listOf([arn], at)]], at)
  const body = mapOf([['Properties', all]], at)
  return { ...owner, id, type: 'AWS::IAM::Role', at: within(at, owner.at), body, owner: owner.id }
}

const listOf = (items: readonly Value[], at: Place): Value => ({ kind: 'list', items, at })
