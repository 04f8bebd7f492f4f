import type { Attachment } from '../../policy/resource.ts'
import { word } from '../../policy/words.ts'
import { within, type Place } from '../../text/span.ts'
import { child, entry, inherit, possibilities, textParts } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { deployment } from './parameters.ts'
import { carrierOf, notRead, policyOf, together, type Found } from './policies.ts'
import type { Resource } from './template.ts'

/**
 * AWS's policies for what a function is triggered by.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 */
const eventPolicies: ReadonlyMap<string, string> = new Map([
  ['SQS', 'AWSLambdaSQSQueueExecutionRole'],
  ['Kinesis', 'AWSLambdaKinesisExecutionRole'],
  ['DynamoDB', 'AWSLambdaDynamoDBExecutionRole'],
  ['MSK', 'AWSLambdaMSKExecutionRole'],
])

/** Events for which SAM writes statements out of their configuration. */
const eventStatements: ReadonlySet<string> = new Set(['MQ', 'SelfManagedKafka', 'DocumentDB'])

/** What SAM lets a function do with the queue, topic, bus or function that its failures and results go to. */
const destinationActions: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
  ['EventBridge', 'events:PutEvents'],
  ['Lambda', 'lambda:InvokeFunction'],
])

/** What SAM gives to the role it makes because of other properties than `Policies`, each at the word that causes it. */
export function grantsOf(resource: Resource, made: Resource): Found & { readonly attachments: readonly Attachment[] } {
  const isFunction = resource.type === 'AWS::Serverless::Function'
  const causes = isFunction ? [...functionCauses(made), ...eventCauses(made)] : stateMachineCauses(made)
  const names = new Set<string>()
  const attachments = causes.flatMap(({ policy, at }): readonly Attachment[] => {
    if (names.has(policy)) return []
    names.add(policy)
    const text = ['arn:', deployment.partition, `:iam::aws:policy/${policy}`]
    return [{ carrier: carrierOf(made), policy: word(text, within(at, made.at), []) }]
  })
  return { ...(isFunction ? statementsOf(made) : { policies: [], unreadable: [] }), attachments }
}

interface Cause {
  readonly policy: string
  readonly at: Place
}

// Outside the partition `aws` the policy is AWSXRayDaemonWriteAccess, which allows the same.
const XRAY = 'AWSXrayWriteOnlyAccess'

function functionCauses(made: Resource): readonly Cause[] {
  return [
    { policy: 'service-role/AWSLambdaBasicExecutionRole', at: made.at },
    ...set(made, 'Tracing')
      .filter(({ value }) => value.kind !== 'string' || value.value !== 'Disabled')
      .map(({ at }) => ({ policy: XRAY, at })),
    ...set(made, 'VpcConfig').map(({ at }) => ({ policy: 'service-role/AWSLambdaVPCAccessExecutionRole', at })),
  ]
}

function stateMachineCauses(made: Resource): readonly Cause[] {
  return set(made, 'Tracing').flatMap(({ value, at }) => {
    const [enabled] = textParts(child(value, 'Enabled') ?? value) ?? []
    return enabled === 'true' ? [{ policy: XRAY, at }] : []
  })
}

function eventCauses(made: Resource): readonly Cause[] {
  return typesOf(made).flatMap(({ type, at }) => {
    const policy = eventPolicies.get(type)
    return policy === undefined ? [] : [{ policy: `service-role/${policy}`, at }]
  })
}

/** The values that a property may have, at the word that names it. */
function set(made: Resource, name: string): readonly { readonly value: Value; readonly at: Place }[] {
  const found = entry(child(made.body, 'Properties'), name)
  const value = property(made, name)
  if (!found || !value) return []
  return possibilities(value)
    .filter((one) => one.kind !== 'absent')
    .map((one) => ({
      value: one,
      at: one.at.when ? within(found.keyAt, { ...found.keyAt, when: one.at.when }) : found.keyAt,
    }))
}

function typesOf(made: Resource): readonly { readonly type: string; readonly at: Place }[] {
  const events = property(made, 'Events')
  return (events?.kind === 'map' ? events.entries : []).flatMap(({ value }) => {
    const type = child(value, 'Type')
    return type?.kind === 'string' ? [{ type: type.value, at: type.at }] : []
  })
}

/** The statements that SAM writes for where failures and results go. */
function statementsOf(made: Resource): Found {
  const config = child(property(made, 'EventInvokeConfig'), 'DestinationConfig')
  const destinations = [
    destinationOf(property(made, 'DeadLetterQueue'), 'TargetArn'),
    destinationOf(child(config, 'OnSuccess'), 'Destination'),
    destinationOf(child(config, 'OnFailure'), 'Destination'),
  ]
  const documents = destinations.filter((one) => one !== undefined)
  const unread = typesOf(made).filter(({ type }) => eventStatements.has(type))
  return together([
    ...documents.map((document) => policyOf(document, made, 'identity')),
    {
      policies: [],
      unreadable: unread.map(({ type, at }) => notRead(made, at, `what SAM allows for ${type} events is not expanded`)),
    },
  ])
}

/** `{ Type: SQS, Destination: arn }`. Without an ARN, SAM makes a queue or topic and allows that one. */
function destinationOf(value: Value | undefined, name: string): Value | undefined {
  const [type, target] = [child(value, 'Type'), child(value, name)]
  const action = type?.kind === 'string' ? destinationActions.get(type.value) : undefined
  if (!value || !type || !target || action === undefined) return undefined
  const written = (key: string, one: Value): Entry => ({ key, keyAt: type.at, value: one })
  const text = (one: string): Value => ({ kind: 'string', value: one, at: type.at })
  const entries = [written('Effect', text('Allow')), written('Action', text(action)), written('Resource', target)]
  const statement: Value = { kind: 'map', entries, at: type.at }
  return inherit({ kind: 'map', entries: [written('Statement', statement)], at: type.at }, value.at)
}
