import { isAnySet, type Assumption } from '../../policy/assumption.ts'
import type { Carrier } from '../../policy/policy.ts'
import { durationSetting, numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordsOf } from '../../policy/words.ts'
import type { BlockContent } from './block-content.ts'

/**
 * What a resource gets sessions of roles for; nothing for other types.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rolesanywhere_profile
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_user
 */
export function assumptionOf(carrier: Carrier, { argument, blocks }: BlockContent): readonly Assumption[] {
  const { at, type } = carrier
  const none = wordSetting(undefined, at)
  if (type === 'aws_rolesanywhere_profile')
    return [
      {
        carrier,
        by: 'Roles Anywhere profile',
        roles: wordsOf(argument('role_arns'), [], []).words,
        seconds: numberSetting(argument('duration_seconds'), at),
        sessionName: none,
        acceptsSessionName: wordSetting(argument('accept_role_session_name'), at),
        isNarrowed: isAnySet([argument('session_policy'), argument('managed_policy_arns')]),
      },
    ]
  if (type !== 'aws_transfer_user' && type !== 'aws_transfer_access') return []
  const { list, open } = blocks('home_directory_mappings')
  const isMapped = list.length > 0 ? 'yes' : open === undefined ? 'no' : 'unknown'
  const hasPolicy = isAnySet([argument('policy')])
  return [
    {
      carrier,
      by: 'Transfer Family user',
      roles: wordsOf(argument('role'), [], []).words,
      seconds: numberSetting(undefined, at),
      sessionName: none,
      acceptsSessionName: none,
      isNarrowed: hasPolicy === 'no' ? isMapped : isMapped === 'yes' ? 'yes' : hasPolicy,
    },
  ]
}

/** The role that a provider assumes, of its `assume_role` block. */
export const providerAssumption = (carrier: Carrier, { argument }: BlockContent): Assumption => ({
  carrier,
  by: 'provider',
  roles: wordsOf(argument('role_arn'), [], []).words,
  seconds: durationSetting(argument('duration'), carrier.at),
  sessionName: wordSetting(argument('session_name'), carrier.at),
  acceptsSessionName: wordSetting(undefined, carrier.at),
  isNarrowed: isAnySet([argument('policy'), argument('policy_arns')]),
})
