import type { Carrier } from '../../policy/policy.ts'
import { conditioned, inherit } from '../../value/look.ts'
import { absent, hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { busPermission } from '../permission/events.ts'
import { functionPermission, layerPermission } from '../permission/lambda.ts'
import { word, type Arguments } from '../permission/statement.ts'
import type { BlockContent } from './block-content.ts'

/** The types whose arguments add a statement to the policy of another resource, and the service of that. */
export const permissionTypes: Readonly<Record<string, string>> = {
  aws_lambda_permission: 'lambda',
  aws_lambda_layer_version_permission: 'lambda',
  aws_cloudwatch_event_permission: 'events',
}

/**
 * The document of what such a resource permits. The provider hands its arguments to the service as they are.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission
 */
export function permissionIn(content: BlockContent, { type, at }: Carrier): Value | undefined {
  const { file, start, end } = at
  const place = { file, start, end }
  const given: Arguments = (name) => content.argument(argumentName(name))
  const document =
    type === 'aws_lambda_permission'
      ? functionPermission(given, place)
      : type === 'aws_lambda_layer_version_permission'
        ? layerPermission(given, place)
        : busPermission((name) => ofBus(name, given, content), place)
  return document && inherit(document, at)
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
