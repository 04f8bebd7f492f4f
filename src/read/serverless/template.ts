import { child, entry, inherit, listed } from '../../value/look.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'
import { lookUp } from './lookup.ts'
import { madeEntry, madeMap, madeResource, normalized } from './made.ts'
import { merged } from './merge.ts'
import { completed, head } from './resolve.ts'
import { madeRoles, nameOf, type Parts } from './roles.ts'
import { lose, type Scope } from './service.ts'
import { mapsOf, sectionOf, settingOf } from './settings.ts'

/** What the framework makes of a service. */
export interface Compiled {
  readonly template: MapValue
  /** Logical ids of the roles that it makes. */
  readonly roles: ReadonlySet<string>
}

/** The CloudFormation template of a service, as far as it says something about IAM. */
export function compiled(scope: Scope): Compiled {
  const { root } = scope.service
  const functions = mapsOf('functions', scope)
  const parts: Parts = {
    provider: sectionOf('provider', scope),
    functions: functions.flatMap(entriesOf),
    open: functions.some(({ kind }) => kind === 'unknown' || kind === 'alternatives'),
    custom: sectionOf('custom', scope),
    scope,
  }
  const roles = madeRoles(parts)
  const generated = [
    ...roles,
    ...parts.functions.flatMap((one) => functionOf(one, parts)),
    ...apis(parts),
    bucket(root),
  ]
  const framework = madeMap([madeEntry('Resources', madeMap(generated, root.at))], root.at)
  const whole = mapsOf('resources', scope).reduce<Value>(
    (before, one) => merged(before, completed(one, scope), scope),
    framework,
  )
  const template = extended(whole.kind === 'map' ? whole : framework, scope)
  const resources = child(template, 'Resources')
  if (resources?.kind === 'map') for (const one of resources.entries) loseUnknown(one, scope)
  return { template, roles: new Set(roles.map(({ key }) => key)) }
}

const entriesOf = (map: Value): readonly Entry[] =>
  map.kind === 'map' ? map.entries.map((one) => ({ ...one, value: inherit(one.value, map.at) })) : []

const bucket = ({ at }: MapValue): Entry => madeResource('ServerlessDeploymentBucket', 'AWS::S3::Bucket', at, {})

function functionOf(one: Entry, parts: Parts): readonly Entry[] {
  const name = settingOf(one, 'name', parts.scope) ?? madeEntry('', nameOf([one.key], parts), one.keyAt)
  const made = madeResource(`${normalized(one.key)}LambdaFunction`, 'AWS::Lambda::Function', one.keyAt, {
    FunctionName: name,
  })
  return [made, ...urlPermission(one, parts.scope)]
}

/**
 * The permission that everybody gets to call a function by its URL, unless the URL has an authorizer.
 * https://www.serverless.com/framework/docs/providers/aws/guide/functions#lambda-function-urls
 */
function urlPermission(one: Entry, scope: Scope): readonly Entry[] {
  const url = settingOf(one, 'url', scope)
  if (!url || isOff(url.value)) return []
  const authorizer = settingOf(one, 'url.authorizer', scope)
  if (authorizer && !isOff(authorizer.value)) return []
  const text = (value: string): Entry => madeEntry('', { kind: 'string', value, at: url.keyAt })
  const arn = madeMap(
    [madeEntry('Fn::GetAtt', text(`${normalized(one.key)}LambdaFunction.Arn`).value, url.keyAt)],
    url.keyAt,
  )
  return [
    madeResource(`${normalized(one.key)}LambdaPermissionFnUrl`, 'AWS::Lambda::Permission', one.keyAt, {
      FunctionName: madeEntry('', arn),
      Action: text('lambda:InvokeFunctionUrl'),
      Principal: text('*'),
      FunctionUrlAuthType: text('NONE'),
    }),
  ]
}

const isOff = (value: Value): boolean => value.kind === 'absent' || (value.kind === 'boolean' && !value.value)

/** The APIs of a service. The one for `http` events has the policy that is set for it. */
function apis({ provider, functions, open, scope }: Parts): readonly Entry[] {
  const { at } = scope.service.root
  const isUsed = open || functions.some((one) => hasHttp(one, scope))
  const isOwn = isUsed && !settingOf(provider, 'apiGateway.restApiId', scope)
  const statements =
    settingOf(provider, 'apiGateway.resourcePolicy', scope) ?? settingOf(provider, 'resourcePolicy', scope)
  const policy = statements && madeMap([madeEntry('Statement', statements.value)], statements.value.at)
  const place = statements?.keyAt ?? at
  return [
    madeResource('ApiGatewayRestApi', 'AWS::ApiGateway::RestApi', place, {
      Policy: isOwn && policy ? madeEntry('Policy', policy, place) : undefined,
    }),
    madeResource('HttpApi', 'AWS::ApiGatewayV2::Api', at, {}),
    madeResource('WebsocketsApi', 'AWS::ApiGatewayV2::Api', at, {}),
  ]
}

function hasHttp(one: Entry, scope: Scope): boolean {
  const events = lookUp(one.value, [['events']], scope)
  return listed(events).some((event) => {
    const found = head(event, scope)
    return found.kind !== 'map' || entry(found, 'http') !== undefined
  })
}

/**
 * `resources.extensions`: what is set for a resource that the framework makes replaces what it has of that name.
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources
 */
function extended(template: MapValue, scope: Scope): MapValue {
  const extensions = child(template, 'extensions')
  const resources = child(template, 'Resources')
  if (!extensions || resources?.kind !== 'map') return template
  if (extensions.kind !== 'map') lose(scope, extensions, 'extensions are not known')
  const known = new Set(resources.entries.map(({ key }) => key))
  for (const { key, keyAt, value } of extensions.kind === 'map' ? extensions.entries : []) {
    const properties = child(value, 'Properties')
    const isPolicy = properties?.kind === 'map' && properties.entries.some((one) => one.key.includes('Polic'))
    if (!known.has(key) && isPolicy) lose(scope, { ...value, at: keyAt }, `what extends ${key} is not read`)
  }
  const entries = resources.entries.map((one) => ({
    ...one,
    value: withExtension(one.value, child(extensions, one.key)),
  }))
  const others = template.entries.filter(({ key }) => key !== 'Resources')
  return { ...template, entries: [...others, madeEntry('Resources', { ...resources, entries })] }
}

function withExtension(body: Value, extension: Value | undefined): Value {
  if (body.kind !== 'map' || extension?.kind !== 'map') return body
  const parts = ['Properties', 'Metadata'].flatMap((name): readonly Entry[] => {
    const added = entry(extension, name)
    if (!added) return []
    const own = entry(body, name)
    return [own ? { ...own, value: replaced(own.value, added.value) } : added]
  })
  const condition = entry(extension, 'Condition')
  return replaced(body, madeMap([...parts, ...(condition ? [condition] : [])], extension.at))
}

/** A map with the entries of another, which win. */
function replaced(own: Value, other: Value): Value {
  if (own.kind !== 'map' || other.kind !== 'map') return other
  const names = new Set(other.entries.map(({ key }) => key))
  return { ...own, entries: [...own.entries.filter(({ key }) => !names.has(key)), ...other.entries] }
}

/** Resources of which not even the properties are known. */
function loseUnknown({ key, value }: Entry, scope: Scope): void {
  const properties = child(value, 'Properties')
  if (value.kind !== 'map') lose(scope, value, `the resource ${key} is not known`)
  else if (properties && properties.kind !== 'map') lose(scope, properties, `the properties of ${key} are not known`)
}
