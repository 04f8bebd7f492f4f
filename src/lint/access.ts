import type { Grant } from '../finding.ts'
import type { Condition, Policy, Scope, Statement } from '../policy/policy.ts'

/**
 * Who may do what, as the policies say it: each statement of an identity policy, of a resource policy and of a trust policy
 * gives or denies. Ceilings (boundaries, control policies) grant nothing, and are left out.
 */
export const accessOf = (policies: readonly Policy[]): readonly Grant[] =>
  policies.filter(({ kind }) => granting.has(kind)).flatMap(({ statements }) => statements.flatMap(grantsOf))

const granting: ReadonlySet<Policy['kind']> = new Set<Policy['kind']>(['identity', 'trust', 'resource'])

function grantsOf({ carrier, effect, actions, resources, principals, conditions }: Statement): readonly Grant[] {
  if (effect === 'unknown') return []
  const grant = (who: string): Grant => ({
    effect,
    carrier: carrier.address,
    root: carrier.root,
    who,
    actions: texts(actions, 'NotAction'),
    resources: texts(resources, 'NotResource'),
    only: conditions.list.map(condition).sort().join(' and '),
  })
  if (principals.form === 'none') return [grant(carrier.address)]
  const names = principals.list.map(({ word }) => word.text)
  return principals.form === 'only' ? names.map(grant) : [grant(`NotPrincipal ${names.join(', ')}`)]
}

const texts = ({ form, words }: Scope, not: string): readonly string[] =>
  form === 'except' ? [`${not} ${words.map(({ text }) => text).join(', ')}`] : words.map(({ text }) => text)

const condition = ({ operator, key, values }: Condition): string =>
  `${operator.text} ${key.text} ${values.map(({ text }) => text).join(', ')}`
