import { isAnySet, type Assumption } from '../../policy/assumption.ts'
import { numberSetting, wordSetting } from '../../policy/setting.ts'
import { wordsOf } from '../../policy/words.ts'
import { property } from './intrinsics.ts'
import { carrierOf } from './policies.ts'
import type { Resource } from './template.ts'

/**
 * What a resource gets sessions of roles for; nothing for other types.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html
 */
export function assumptionOf(resource: Resource): readonly Assumption[] {
  const { type, at } = resource
  const carrier = carrierOf(resource)
  const none = wordSetting(undefined, at)
  const rolesIn = (name: string) => wordsOf(property(resource, name), [name], []).words
  const isSet = (...names: readonly string[]) => isAnySet(names.map((name) => property(resource, name)))
  if (type === 'AWS::RolesAnywhere::Profile')
    return [
      {
        carrier,
        by: 'Roles Anywhere profile',
        roles: rolesIn('RoleArns'),
        seconds: numberSetting(property(resource, 'DurationSeconds'), at),
        sessionName: none,
        acceptsSessionName: wordSetting(property(resource, 'AcceptRoleSessionName'), at),
        isNarrowed: isSet('SessionPolicy', 'ManagedPolicyArns'),
      },
    ]
  if (type !== 'AWS::Transfer::User') return []
  return [
    {
      carrier,
      by: 'Transfer Family user',
      roles: rolesIn('Role'),
      seconds: numberSetting(undefined, at),
      sessionName: none,
      acceptsSessionName: none,
      isNarrowed: isSet('Policy', 'HomeDirectoryMappings'),
    },
  ]
}
