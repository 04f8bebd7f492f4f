import type { Carrier } from '../../policy/policy.ts'
import type { GuardrailAttachment, Organization } from '../../policy/resource.ts'
import { wordSetting } from '../../policy/setting.ts'
import { wordOf, wordsOf } from '../../policy/words.ts'
import { inherit, possibilities, textParts } from '../../value/look.ts'
import { hole, unknown, type Value } from '../../value/value.ts'

/** The resources of AWS Organizations that say where guardrails work. */
export const organizationTypes: readonly string[] = [
  'aws_organizations_policy_attachment',
  'aws_organizations_organization',
]

interface Found {
  readonly guardrailAttachments: GuardrailAttachment[]
  readonly organizations: Organization[]
}

/** An organization, or the attachment of a guardrail; other types add nothing. */
export function readOrganizations(carrier: Carrier, get: (name: string) => Value | undefined, found: Found): void {
  if (carrier.type === 'aws_organizations_policy_attachment') found.guardrailAttachments.push(...attached(carrier, get))
  if (carrier.type !== 'aws_organizations_organization') return
  const types = get('enabled_policy_types')
  found.organizations.push({
    carrier,
    policyTypes: wordsOf(types && inherit(types, carrier.at), ['enabled_policy_types'], []),
    featureSet: wordSetting(get('feature_set'), carrier.at),
  })
}

/** One for each policy and target that it can be. */
function attached(carrier: Carrier, get: (name: string) => Value | undefined): readonly GuardrailAttachment[] {
  const casesOf = (name: string): readonly Value[] => {
    const notKnown = unknown(carrier.at, `${name} is not known`, hole('free', name))
    return possibilities(get(name) ?? notKnown).map((one) => (textParts(one) ? one : notKnown))
  }
  return casesOf('policy_id').flatMap((policy) => {
    const guardrail = guardrailOf(policy)
    return casesOf('target_id')
      .flatMap((target) => wordOf(target, ['target_id']) ?? [])
      .map((target) => ({ carrier, target, ...(guardrail === undefined ? {} : { guardrail }) }))
  })
}

/** `p-examplepolicyid`, or the address that `aws_organizations_policy.regions.id` refers to. */
function guardrailOf(policy: Value): string | undefined {
  if (policy.kind === 'string') return policy.value
  const refers = policy.kind === 'unknown' ? policy.hole.origin : undefined
  return refers !== undefined && refers.includes('aws_organizations_policy.')
    ? refers.replace(/\.(?:id|arn)$/, '')
    : undefined
}
