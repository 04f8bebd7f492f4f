import { child, listed } from '../../value/look.ts'
import type { ResourceIgnore } from '../reader.ts'
import { addressOf } from './policies.ts'
import type { Resource } from './template.ts'

/**
 * Where suppressions stand in the `Metadata` of a resource: the keys that lead to a list, and the fields of its items.
 * https://github.com/stelligent/cfn_nag#per-resource-rule-suppression
 */
const places: readonly {
  readonly path: readonly [string, string]
  readonly rule: string
  readonly reason: string
  readonly tool?: 'checkov' | 'cfn-nag'
}[] = [
  { path: ['iam-lint', 'ignore'], rule: 'rule', reason: 'reason' },
  { path: ['cfn_nag', 'rules_to_suppress'], rule: 'id', reason: 'reason', tool: 'cfn-nag' },
  { path: ['checkov', 'skip'], rule: 'id', reason: 'comment', tool: 'checkov' },
]

/** The suppressions of a resource, for findings of it or of what is `made` for it. */
export function ignoresOf(resource: Resource, made: readonly string[]): readonly ResourceIgnore[] {
  const metadata = child(resource.body, 'Metadata')
  if (!metadata) return []
  return places.flatMap(({ path: [first, second], tool, ...field }) =>
    listed(child(child(metadata, first), second)).flatMap((item): readonly ResourceIgnore[] => {
      const [rule, reason, until] = [child(item, field.rule), child(item, field.reason), child(item, 'until')]
      if (rule?.kind !== 'string') return []
      return [
        {
          resource: addressOf(resource),
          made,
          rule: rule.value,
          reason: reason?.kind === 'string' ? reason.value : '',
          ...(tool ? { tool } : until ? { until: until.kind === 'string' ? until.value : until.kind } : {}),
          at: rule.at,
        },
      ]
    }),
  )
}
