import { child, inherit, listed, piecesOf, textOf } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { deployment } from './parameters.ts'
import { policyOf, together, type Found } from './policies.ts'
import type { Resource } from './template.ts'

/** What SAM lets a function do with the queue, topic, bus or function that its failures and results go to. */
const destinationActions: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
  ['EventBridge', 'events:PutEvents'],
  ['Lambda', 'lambda:InvokeFunction'],
])

/** What SAM lets a function do with the source of an event, by the property that names it. */
const sourceActions: ReadonlyMap<string, readonly [string, string] | undefined> = new Map([
  ['MQ', ['mq:DescribeBroker', 'Broker']],
  ['DocumentDB', ['rds:DescribeDBClusters', 'Cluster']],
  ['SelfManagedKafka', undefined],
  ['MSK', undefined],
])

/** Kinds of `SourceAccessConfigurations` that are no secrets. */
const isNoSecret = (type: string): boolean => type.startsWith('VPC_') || type === 'VIRTUAL_HOST'

/**
 * The statements that SAM writes out of a function's destinations and event sources, as far as they hold words of the
 * template: what it always adds, such as network interfaces for DocumentDB, is nobody's to improve.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export function madeStatements(made: Resource): Found {
  const config = child(property(made, 'EventInvokeConfig'), 'DestinationConfig')
  const events = property(made, 'Events')
  const sources = events?.kind === 'map' ? events.entries.map(({ value }) => inherit(value, events.at)) : []
  const statements = [
    ...sentTo(property(made, 'DeadLetterQueue'), 'TargetArn'),
    ...sentTo(child(config, 'OnSuccess'), 'Destination'),
    ...sentTo(child(config, 'OnFailure'), 'Destination'),
    ...sources.flatMap(readFrom),
  ]
  return together(statements.map((statement) => policyOf(documentOf(statement), made, 'identity')))
}

/** `{ Type: SQS, Destination: arn }`. Without an ARN, SAM makes a queue or topic and allows that one. */
function sentTo(value: Value | undefined, name: string): readonly Value[] {
  const [type, target] = [child(value, 'Type'), child(value, name)]
  const action = type?.kind === 'string' ? destinationActions.get(type.value) : undefined
  return type && target && action !== undefined ? [allow(action, target, type)] : []
}

function readFrom(event: Value): readonly Value[] {
  const [type, properties] = [child(event, 'Type'), child(event, 'Properties')]
  if (type?.kind !== 'string' || !properties) return []
  const failures = sentTo(child(child(properties, 'DestinationConfig'), 'OnFailure'), 'Destination')
  if (!sourceActions.has(type.value)) return failures
  const [action = '', name = ''] = sourceActions.get(type.value) ?? []
  const source = child(properties, name)
  const secrets = listed(child(properties, 'SourceAccessConfigurations')).flatMap((one) => {
    const [kind, uri] = [child(one, 'Type'), child(one, 'URI')]
    return kind?.kind === 'string' && uri && !isNoSecret(kind.value) ? [uri] : []
  })
  const key = child(properties, 'SecretsManagerKmsKeyId')
  return [
    ...failures,
    ...(source ? [allow(action, source, type)] : []),
    ...secrets.map((secret) => allow('secretsmanager:GetSecretValue', secret, type)),
    ...(key ? [allow('kms:Decrypt', keyOf(key), type)] : []),
  ]
}

const { partition, region, account } = deployment

const keyOf = (id: Value): Value =>
  textOf(['arn:', partition, ':kms:', region, ':', account, ':key/', ...piecesOf(id)], id.at)

/** A statement that stands at the type of what it is made for; its resource stands where it is written. */
function allow(action: string, resource: Value, { at }: Value): Value {
  const text = (value: string): Value => ({ kind: 'string', value, at })
  const entries = [written('Effect', text('Allow')), written('Action', text(action)), written('Resource', resource)]
  return { kind: 'map', entries, at }
}

const documentOf = (statement: Value): Value => ({
  kind: 'map',
  entries: [written('Statement', statement)],
  at: statement.at,
})

const written = (key: string, value: Value): Entry => ({ key, keyAt: value.at, value })
