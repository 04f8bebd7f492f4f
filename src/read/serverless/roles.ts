import { listed, piecesOf, possibilities, textOf } from '../../value/look.ts'
import { hole, type Entry, type Part, type Value } from '../../value/value.ts'
import { deployment } from '../cloudformation/parameters.ts'
import { madeEntry, madeMap, madeResource, normalized } from './made.ts'
import type { Scope } from './service.ts'
import { sectionOf, settingOf } from './settings.ts'

/** What roles are made of. */
export interface Parts {
  readonly provider: Entry
  readonly functions: readonly Entry[]
  /** Whether there may be more functions. */
  readonly open: boolean
  readonly custom: Entry
  readonly scope: Scope
}

/**
 * The roles that the framework makes: one for all functions that name none and have no statements of their own, and one for
 * each function that has, or for every one. What it adds to them itself for logs, streams and queues names single resources
 * and is nobody's to improve.
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam
 */
export function madeRoles(parts: Parts): readonly Entry[] {
  const { provider, functions, open, scope } = parts
  const role = settingOf(provider, 'iam.role', scope)
  if (settingOf(provider, 'role', scope) || (role && isExisting(role.value))) return []
  const without = functions.filter((one) => !settingOf(one, 'role', scope))
  if (without.length === 0 && !open) return []
  const mode = settingOf(provider, 'iam.role.mode', scope)?.value
  const each = mode?.kind === 'string' && mode.value === 'perFunction'
  const own = without.filter((one) => each || isOwn(one, scope)).map((one) => roleOfFunction(one, each, parts))
  return each ? own : [sharedRole(role, parts), ...own]
}

/** A name or an intrinsic function stands for a role that exists. */
const isExisting = (role: Value): boolean =>
  possibilities(role).every(
    (one) =>
      one.kind === 'string' ||
      one.kind === 'pattern' ||
      (one.kind === 'map' && one.entries.some(({ key }) => key === 'Ref' || key.includes('::'))),
  )

const isOwn = (one: Entry, scope: Scope): boolean =>
  ['iam.role.statements', 'iam.role.managedPolicies', 'iamRoleStatements'].some((path) => settingOf(one, path, scope))

function sharedRole(role: Entry | undefined, parts: Parts): Entry {
  const { provider, functions, custom, scope } = parts
  const setting = (path: string): Entry | undefined => settingOf(provider, path, scope)
  const vpc = setting('vpc') ?? functions.map((one) => settingOf(one, 'vpc', scope)).find((found) => found)
  const { keyAt } = role ?? provider
  return madeResource('IamRoleLambdaExecution', ROLE, keyAt, {
    RoleName: setting('iam.role.name') ?? madeEntry('', nameOf([deployment.region, '-lambdaRole'], parts), keyAt),
    Path: setting('iam.role.path'),
    PermissionsBoundary: settingOf(custom, `${PLUGIN}.iamGlobalPermissionsBoundary`, scope) ?? boundaryOf(parts),
    ManagedPolicyArns: withVpc(managedOf(parts), vpc),
    Policies: inline([statementsOf(parts)]),
  })
}

const ROLE = 'AWS::IAM::Role'
const PLUGIN = 'serverless-iam-roles-per-function'

const statementsOf = ({ provider, scope }: Parts): Entry | undefined =>
  settingOf(provider, 'iam.role.statements', scope) ?? settingOf(provider, 'iamRoleStatements', scope)

const managedOf = ({ provider, scope }: Parts): Entry | undefined =>
  settingOf(provider, 'iam.role.managedPolicies', scope) ?? settingOf(provider, 'iamManagedPolicies', scope)

const boundaryOf = ({ provider, scope }: Parts): Entry | undefined =>
  settingOf(provider, 'iam.role.permissionsBoundary', scope) ??
  settingOf(provider, 'iam.role.permissionBoundary', scope) ??
  settingOf(provider, 'rolePermissionsBoundary', scope)

/** The role of one function. The names without `iam` are those of the plugin that the framework took over. */
function roleOfFunction(one: Entry, each: boolean, parts: Parts): Entry {
  const { provider, custom, scope } = parts
  const setting = (path: string): Entry | undefined => settingOf(one, path, scope)
  const inherits =
    setting('iam.inheritStatements') ??
    setting('iamRoleStatementsInherit') ??
    settingOf(custom, `${PLUGIN}.defaultInherit`, scope) ??
    madeEntry('', { kind: 'boolean', value: each, at: one.keyAt })
  const own = setting('iam.role.managedPolicies')
  const name = nameOf([one.key, '-', deployment.region, '-lambdaRole'], parts)
  return madeResource(`${normalized(one.key)}IamRoleLambdaExecution`, ROLE, one.keyAt, {
    RoleName: setting('iam.role.name') ?? setting('iamRoleStatementsName') ?? madeEntry('', name, one.keyAt),
    Path: setting('iam.role.path') ?? settingOf(provider, 'iam.role.path', scope),
    PermissionsBoundary:
      setting('iam.role.permissionsBoundary') ??
      setting('iamPermissionsBoundary') ??
      settingOf(custom, `${PLUGIN}.iamGlobalPermissionsBoundary`, scope) ??
      boundaryOf(parts),
    ManagedPolicyArns: withVpc(
      each ? together(managedOf(parts), own) : own,
      setting('vpc') ?? settingOf(provider, 'vpc', scope),
    ),
    Policies: inline([
      mayBeTrue(inherits.value) ? statementsOf(parts) : undefined,
      setting('iam.role.statements') ?? setting('iamRoleStatements'),
    ]),
  })
}

const mayBeTrue = (value: Value): boolean =>
  possibilities(value).some((one) => (one.kind === 'boolean' ? one.value : one.kind !== 'absent'))

/** Names begin with those of the service and the stage. */
export function nameOf(rest: readonly Part[], { provider, scope }: Parts): Value {
  const { root } = scope.service
  const service = sectionOf('service', scope)
  const name = settingOf(service, 'name', scope) ?? settingOf(madeEntry('', root), 'service', scope)
  const stage = settingOf(provider, 'stage', scope)
  const parts = [
    ...(name ? piecesOf(name.value) : [hole('name', 'self:service')]),
    '-',
    ...(stage ? piecesOf(stage.value) : [hole('name', 'sls:stage')]),
    '-',
    ...rest,
  ]
  return textOf(parts, provider.keyAt)
}

/** One inline policy out of the statements that are set. */
function inline(settings: readonly (Entry | undefined)[]): Entry | undefined {
  const statements = settings.filter((one) => one !== undefined)
  const [first, ...more] = statements
  if (!first) return undefined
  const items = statements.flatMap(({ value }) => listed(value))
  const value: Value = more.length === 0 ? first.value : { kind: 'list', items, at: first.value.at }
  const { at } = value
  const document = madeMap([madeEntry('Statement', value)], at)
  const policy = madeMap([madeEntry('PolicyDocument', document)], at)
  return madeEntry('Policies', { kind: 'list', items: [policy], at }, first.keyAt)
}

/** Functions in a network get the policy for it. */
function withVpc(managed: Entry | undefined, vpc: Entry | undefined): Entry | undefined {
  if (!vpc) return managed
  const arn = ['arn:', deployment.partition, ':iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
  return together(managed, madeEntry('', { kind: 'list', items: [textOf(arn, vpc.keyAt)], at: vpc.keyAt }))
}

function together(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other
  return { ...one, value: { kind: 'list', items: [...listed(one.value), ...listed(other.value)], at: one.value.at } }
}
