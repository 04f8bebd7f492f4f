import { actionSet, type ActionSet, allActions, minus, noActions, unionOf } from '../iam/action-set.ts'
import { splitAction } from '../iam/action.ts'
import type { Scope, Statement, Word } from './policy.ts'

/** The actions that an element surely names, and those that it may name, as far as it is known. */
export interface ActionRange {
  readonly sure: ActionSet
  readonly maybe: ActionSet
}

/** The actions that a statement is about, by its Action or NotAction. */
export function actionsOf(statement: Statement): ActionRange {
  const known = ranges.get(statement)
  if (known) return known
  const made = rangeOf(statement.actions)
  ranges.set(statement, made)
  return made
}

/** Many questions are asked of each statement. */
const ranges = new WeakMap<Statement, ActionRange>()

function rangeOf({ form, words, open }: Scope): ActionRange {
  if (form === 'none' && open === undefined) return { sure: noActions, maybe: noActions }
  const sure = unionOf(words.filter(({ known }) => known).map(({ text }) => actionSet(text)))
  const isOpen = open !== undefined || form === 'none'
  const maybe = isOpen ? allActions : words.every(({ known }) => known) ? sure : unionOf(words.map(mostOf))
  // What NotAction may name, it may leave out; what it surely names, it surely does.
  return form === 'except' ? { sure: minus(allActions, maybe), maybe: minus(allActions, sure) } : { sure, maybe }
}

/** The actions that a word may match: of `s3:${var.action}` all of the service. */
function mostOf({ known, text, parts }: Word): ActionSet {
  if (known) return actionSet(text)
  const [first] = parts
  const { service } = splitAction(`${typeof first === 'string' ? first : ''}*`) ?? { service: '*' }
  return actionSet(`${service}:*`)
}
