import type { Change, Data } from '../edit/change.ts'
import type { Place } from '../text/span.ts'
import type { Carrier, Policy, Statement, Word } from './policy.ts'

/**
 * What rules propose as fixes, in the words of policies and resources; how it is written in a file is the business of
 * `src/edit`. Each gives no change where it cannot be right: `fixed` then gives no fix.
 */
export type Changes = readonly Change[] | undefined

/** A fix of some changes, when there are all of them: spread it into a problem. */
export const fixed = (description: string, changes: Changes) => (changes ? { fix: { description, changes } } : {})

/** Another word in the place of one. What came here from elsewhere may be used for other things too, and is left alone. */
export const replaceWord = ({ known, text, at }: Word, by: string): Changes =>
  known ? replaceText(at, text, by) : undefined

/** Another text in the place of one that stands where it is used. */
export const replaceText = (at: Place, was: string, by: string): Changes =>
  at.via ? undefined : [{ do: 'replace', at, was, text: by }]

/** One of several words taken out. */
export const removeWord = ({ at }: Word): Changes => (at.via ? undefined : [{ do: 'remove', at }])

/** A member that a document or a statement has not, as `Version`. The data source of Terraform names its members otherwise. */
export const insertMember = ({ at }: Policy | Statement, key: string, value: Data): Changes =>
  at.via ? undefined : [{ do: 'insert', into: at, path: [key], value }]

/** A condition that must hold too. */
export const insertCondition = (
  { at }: Statement,
  operator: string,
  key: string,
  values: readonly string[],
): Changes => {
  const [only, ...more] = values
  if (at.via || only === undefined) return undefined
  const value = more.length > 0 ? values : only
  const block = { type: 'condition', arguments: { test: operator, variable: key, values } }
  return [{ do: 'insert', into: at, path: ['Condition', operator, key], value, block }]
}

/** What a property is called: as an argument of Terraform's, and in CloudFormation. */
export interface PropertyNames {
  readonly terraform: string
  readonly cloudformation: string
}

/** A property that a resource has not. What SAM or the Serverless Framework makes has no properties of its own. */
export function insertProperty({ at, type, address }: Carrier, names: PropertyNames, value: string): Changes {
  if (at.via) return undefined
  if (!type.startsWith('AWS::')) return [{ do: 'insert', into: at, path: [names.terraform], value }]
  const key = address.slice(address.lastIndexOf('.') + 1)
  return [{ do: 'insert', into: at, key, path: ['Properties', names.cloudformation], value }]
}
