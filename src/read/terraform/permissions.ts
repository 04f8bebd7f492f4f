import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import type { Place } from '../../text/span.ts'
import { conditioned, inherit } from '../../value/look.ts'
import { absent, hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { busPermission } from '../permission/events.ts'
import { functionPermission, layerPermission, urlPermission } from '../permission/lambda.ts'
import { authorityPermission, keyGrant, signingPermission } from '../permission/services.ts'
import { word, type Arguments } from '../permission/statement.ts'
import type { BlockContent } from './block-content.ts'

interface PermissionType {
  /** The service of the resource whose policy gets the statement. */
  readonly service: string
  readonly document: (given: Arguments, at: Place) => Value | undefined
}

/** The types whose arguments add a statement to the policy of another resource. */
const permissions: ReadonlyMap<string, PermissionType> = new Map([
  ['aws_lambda_permission', { service: 'lambda', document: functionPermission }],
  ['aws_lambda_layer_version_permission', { service: 'lambda', document: layerPermission }],
  ['aws_lambda_function_url', { service: 'lambda', document: urlPermission }],
  ['aws_cloudwatch_event_permission', { service: 'events', document: busPermission }],
  ['aws_kms_grant', { service: 'kms', document: keyGrant }],
  ['aws_acmpca_permission', { service: 'acm-pca', document: authorityPermission }],
  ['aws_signer_signing_profile_permission', { service: 'signer', document: signingPermission }],
])
export const isPermission = (type: string): boolean => permissions.has(type)

/**
 * The policy that such a resource adds to. The provider hands its arguments to the service as they are.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission
 */
export function permissionOf(carrier: Carrier, content: BlockContent): readonly Policy[] {
  const type = permissions.get(carrier.type)
  if (!type) return []
  const { file, start, end } = carrier.at
  const given: Arguments = (name) => content.argument(argumentName(name))
  const isBus = type.document === busPermission
  const document = type.document(isBus ? (name) => ofBus(name, given, content) : given, { file, start, end })
  const about = { kind: 'resource', service: type.service, carrier } as const
  return document ? [parsePolicy(inherit(document, carrier.at), about)] : []
}
/** `FunctionUrlAuthType` is `function_url_auth_type`. */
const argumentName = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

function ofBus(name: string, given: Arguments, content: BlockContent): Value | undefined {
  if (name === 'Condition') return conditionIn(content)
  const { file, start, end } = content.at
  return given(name) ?? (name === 'Action' ? word('events:PutEvents', { file, start, end }) : undefined)
}

/** The block `condition`, of which there is one at most. */
function conditionIn(content: BlockContent): Value | undefined {
  const { list, open } = content.blocks('condition')
  if (list.length === 0) return open === undefined ? undefined : unknown(content.at, open, hole('free', 'condition'))
  const choices = list.map((block): Value => {
    const entries = ['Type', 'Key', 'Value'].flatMap((key): readonly Entry[] => {
      const value = block.argument(argumentName(key))
      return value ? [{ key, keyAt: block.at, value }] : []
    })
    return conditioned({ kind: 'map', entries, at: block.at }, block.when)
  })
  const [only] = choices
  const [when] = list[0]?.when ?? []
  if (only && choices.length === 1 && !when) return only
  const without = when ? [conditioned(absent(content.at), [{ ...when, holds: !when.holds }])] : []
  return { kind: 'alternatives', choices: [...choices, ...without], at: content.at }
}
