import { readPlan } from '../../src/read/plan/read.ts'
import type { Policy, Word } from '../../src/policy/policy.ts'
import { filePath, type Span } from '../../src/text/span.ts'

export interface Change {
  readonly address?: string
  readonly module_address?: string
  readonly mode?: string
  readonly type?: string
  readonly name?: string
  readonly actions?: readonly string[]
  readonly after?: unknown
  readonly after_unknown?: unknown
  readonly after_sensitive?: unknown
}

/** A change in the documented shape; the address follows from type and name where a test does not give it. */
const changeOf = ({ actions = ['create'], after = {}, after_unknown = {}, after_sensitive = {}, ...of }: Change) => {
  const { mode = 'managed', type = 'aws_iam_role_policy', name = 'p' } = of
  const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`
  return { address, mode, type, name, ...of, change: { actions, after, after_unknown, after_sensitive } }
}

export const data = (after: unknown, after_unknown: unknown = {}, of: Change = {}): Change => ({
  mode: 'data',
  type: 'aws_iam_policy_document',
  name: 'd',
  actions: ['read'],
  after,
  after_unknown,
  ...of,
})

/** A resource of the configuration whose arguments refer to what is listed. */
export const declared = (
  type: string,
  name: string,
  references: Readonly<Record<string, readonly string[]>>,
  mode = 'managed',
) => ({
  address: `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
  mode,
  type,
  name,
  expressions: Object.fromEntries(Object.entries(references).map(([key, to]) => [key, { references: to }])),
})

export const planText = (changes: readonly Change[], rest: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.8',
    resource_changes: changes.map(changeOf),
    ...rest,
  })

export const configured = (...resources: readonly unknown[]) => ({ configuration: { root_module: { resources } } })

export function read(text: string, path = 'infra/plan.json') {
  const reading = readPlan({ path: filePath(path), text })
  const model = reading?.model
  return {
    reading,
    policies: model?.policies ?? [],
    roles: model?.roles ?? [],
    attachments: model?.attachments ?? [],
    notes: reading?.unreadable.map(({ reason }) => reason) ?? [],
    slice: ({ start, end }: Span) => text.slice(start, end),
  }
}

export const wordsOf = (policy: Policy | undefined): readonly Word[] =>
  policy?.statements.flatMap(({ actions, resources, principals, conditions }) => [
    ...actions.words,
    ...resources.words,
    ...principals.list.map(({ word }) => word),
    ...conditions.list.flatMap(({ operator, key, values }) => [operator, key, ...values]),
  ]) ?? []
export const texts = (policy: Policy | undefined): readonly string[] => wordsOf(policy).map(({ text }) => text)

export const allow = (action: unknown, resource: unknown = '*'): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] })
