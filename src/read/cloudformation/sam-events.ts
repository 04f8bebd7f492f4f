import { within, type Place } from '../../text/span.ts'
import { child, entry } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { loopsWritten, type Scoped } from './foreach.ts'
import { evaluate } from './intrinsics.ts'
import { isSamWorkload, typeOf, type Resource } from './template.ts'

/** Events for which SAM makes a role that starts a state machine. Of a function's, only `ScheduleV2` has one. */
const starting: ReadonlySet<string> = new Set(['Api', 'CloudWatchEvent', 'EventBridgeRule', 'Schedule', 'ScheduleV2'])

/** Events that can be given a role. */
const taking: ReadonlySet<string> = new Set(['Schedule', 'ScheduleV2'])

/**
 * The roles with which events invoke a function or start a state machine, at the names of the events. Nobody wrote whom
 * such a role trusts, and nobody can improve it, so that is left out here too.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-schedulev2.html
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachineeventbridgerule.html
 */
export function eventRoles(owner: Resource): readonly Resource[] {
  const events = child(child(owner.body, 'Properties'), 'Events')
  if (!isSamWorkload(owner.type) || events?.kind !== 'map') return []
  return loopsWritten(events.entries, owner.scope, evaluate).flatMap((event) => roleFor(event, owner))
}

function roleFor({ entry: { key, keyAt, value: event }, scope }: Scoped, owner: Resource): readonly Resource[] {
  const type = typeOf(event) ?? ''
  const properties = child(event, 'Properties')
  const isMade = owner.type === FUNCTION ? type === 'ScheduleV2' : starting.has(type)
  if (!isMade || (taking.has(type) && entry(properties, 'RoleArn'))) return []
  const { file, start, end } = keyAt
  const at = { file, start, end }
  const boundary = entry(type === 'ScheduleV2' ? properties : child(owner.body, 'Properties'), 'PermissionsBoundary')
  const failed = type === 'ScheduleV2' ? child(child(properties, 'DeadLetterConfig'), 'Arn') : undefined
  const action = owner.type === FUNCTION ? 'lambda:InvokeFunction' : 'states:StartExecution'
  const statements = [allow(action, target(owner, at), at), ...(failed ? [allow('sqs:SendMessage', failed, at)] : [])]
  const document = mapOf([['Statement', listOf(statements, at)]], at)
  const policies = listOf([mapOf([['PolicyDocument', document]], at)], at)
  const all = mapOf(
    [['Policies', policies], ...(boundary ? [['PermissionsBoundary', boundary.value] as const] : [])],
    at,
  )
  const made = { id: `${owner.id}${key}Role`, type: 'AWS::IAM::Role', at: within(at, owner.at), owner: owner.id }
  return [{ ...made, body: mapOf([['Properties', all]], at), scope }]
}

const FUNCTION = 'AWS::Serverless::Function'

/** What is invoked: the function or the state machine, or its alias. */
function target({ id, type, body }: Resource, at: Place): Value {
  const properties = child(body, 'Properties')
  const alias = child(properties, 'AutoPublishAlias')
  if (type === FUNCTION)
    return alias ? call('Ref', textOf(`${id}.Alias`, at), at) : call('Fn::GetAtt', textOf(`${id}.Arn`, at), at)
  if (!alias || !child(properties, 'UseAliasAsEventTarget')) return call('Ref', textOf(id, at), at)
  const text = textOf(`\${${id}}:\${Alias}`, at)
  return call('Fn::Sub', listOf([text, mapOf([['Alias', alias]], at)], at), at)
}

const allow = (action: string, resource: Value, at: Place): Value =>
  mapOf(
    [
      ['Effect', textOf('Allow', at)],
      ['Action', textOf(action, at)],
      ['Resource', resource],
    ],
    at,
  )

const textOf = (value: string, at: Place): Value => ({ kind: 'string', value, at })
const listOf = (items: readonly Value[], at: Place): Value => ({ kind: 'list', items, at })
const call = (name: string, argument: Value, at: Place): Value => mapOf([[name, argument]], at)
const mapOf = (entries: readonly (readonly [string, Value])[], at: Place): Value => ({
  kind: 'map',
  entries: entries.map(([key, value]) => ({ key, keyAt: at, value })),
  at,
})
