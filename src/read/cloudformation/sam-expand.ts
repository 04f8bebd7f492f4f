import type { Place } from '../../text/span.ts'
import { child, possibilities, textParts } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import type { NotRead } from '../reader.ts'
import { notRead } from './policies.ts'
import { allowOf, documentOf } from './sam-document.ts'
import { policyTemplates } from './sam-templates.ts'
import type { Resource } from './template.ts'

/** The document that an item of `Policies`, `{ S3ReadPolicy: { BucketName: b } }`, stands for, and what is wrong with it. */
export interface Expanded {
  readonly document?: Value
  readonly unreadable: readonly NotRead[]
}

/** What SAM makes of one of its policy templates. */
export function expanded(use: Entry, item: Value, resource: Resource): Expanded {
  const template = policyTemplates.get(use.key)
  const lost = (at: Place, reason: string): Expanded => ({ unreadable: [notRead(resource, at, reason)] })
  if (!template) return lost(use.keyAt, `SAM has no policy template ${use.key}`)
  const given = use.value
  if (given.kind !== 'map') return lost(given.at, `the parameters of ${use.key} are not a map`)
  const missing = template.parameters.filter((name) => !child(given, name))
  if (missing.length > 0) return lost(use.keyAt, `${use.key} needs ${missing.join(' and ')}`)
  const odd = given.entries.find(({ value }) => possibilities(value).some((one) => !textParts(one)))
  if (odd) return lost(odd.keyAt, `${odd.key} of ${use.key} is not text`)
  const extra = given.entries.filter(({ key }) => !template.parameters.includes(key))
  const unreadable = extra.map(({ key, keyAt }) => ({
    ...notRead(resource, keyAt, `${use.key} takes no ${key}; SAM ignores it`),
    policy: false,
  }))
  const note = `SAM's policy template ${use.key}`
  const cause = { at: use.keyAt, note, given: given.entries, within: item, resource }
  const statements = template.statements.map((statement) => allowOf(statement, cause))
  return { document: documentOf(statements, use.keyAt), unreadable }
}
