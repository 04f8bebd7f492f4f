import type { Attachment } from '../../policy/resource.ts'
import { word } from '../../policy/words.ts'
import { within, type Place } from '../../text/span.ts'
import { child, entry, possibilities, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { deployment } from './parameters.ts'
import { carrierOf } from './policies.ts'
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

/** The managed policies that SAM gives to the role it makes, each at the word that causes it. */
export function grantsOf(made: Resource, isFunction: boolean): readonly Attachment[] {
  const causes = isFunction ? [...functionCauses(made), ...eventCauses(made)] : stateMachineCauses(made)
  const names = new Set<string>()
  return causes.flatMap(({ policy, at }): readonly Attachment[] => {
    if (names.has(policy)) return []
    names.add(policy)
    const text = ['arn:', deployment.partition, `:iam::aws:policy/${policy}`]
    return [{ carrier: carrierOf(made), policy: word(text, within(at, made.at), []) }]
  })
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
