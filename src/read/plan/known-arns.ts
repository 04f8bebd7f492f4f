import type { Word } from '../../policy/policy.ts'
import type { Model, Setting } from '../../policy/resource.ts'
import { fieldsOf, textOf } from './fields.ts'
import { plannedValues, type PlannedResource } from './resources.ts'

/** The model with the managed policies named of which a boundary or an attachment gives the ARN as text. */
export function withReferences(model: Model, resources: readonly PlannedResource[]): Model {
  const arns = new Map<string, string>()
  for (const resource of resources) {
    const arn = resource.type === 'aws_iam_policy' ? textOf(fieldsOf(plannedValues(resource)).get('arn')) : undefined
    if (arn !== undefined) arns.set(arn, `${resource.address}.arn`)
  }
  if (arns.size === 0) return model
  const named = (word: Word): Word => {
    const refers = word.known ? arns.get(word.text) : undefined
    return refers === undefined ? word : { ...word, refers }
  }
  const bounded = <T extends { readonly boundary: Setting<Word> }>(identity: T): T => ({
    ...identity,
    boundary: identity.boundary.map((one) => (one.is === 'known' ? { ...one, value: named(one.value) } : one)),
  })
  return {
    ...model,
    roles: model.roles.map(bounded),
    users: model.users.map(bounded),
    attachments: model.attachments.map((one) => ({ ...one, policy: named(one.policy) })),
  }
}
