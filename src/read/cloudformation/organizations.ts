import type { GuardrailAttachment, Organization } from '../../policy/resource.ts'
import { wordSetting } from '../../policy/setting.ts'
import { wordOf } from '../../policy/words.ts'
import { inherit, listed, possibilities } from '../../value/look.ts'
import { hole, unknown, type Value } from '../../value/value.ts'
import { property } from './intrinsics.ts'
import { addressOf, carrierOf } from './policies.ts'
import type { Resource } from './template.ts'

/** The roots, units and accounts that `TargetIds` of a policy lists; a list that is not known is one target that is not. */
export function guardrailAttachmentsOf(resource: Resource): readonly GuardrailAttachment[] {
  const targets = resource.type === 'AWS::Organizations::Policy' ? property(resource, 'TargetIds') : undefined
  if (!targets) return []
  return possibilities(inherit(targets, resource.at))
    .flatMap(itemsOf)
    .flatMap((item) => wordOf(item, ['TargetIds']) ?? [])
    .map((target) => ({ carrier: carrierOf(resource), guardrail: addressOf(resource), target }))
}

const itemsOf = (list: Value): readonly Value[] => [
  ...listed(list),
  ...(list.kind === 'list' && list.open !== undefined ? [unknown(list.at, list.open, hole('free', 'TargetIds'))] : []),
]

/** A template does not say which types of policy are switched on. */
export const organizationOf = (resource: Resource): Organization => ({
  carrier: carrierOf(resource),
  featureSet: wordSetting(property(resource, 'FeatureSet'), resource.at),
})
