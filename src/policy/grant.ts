import { actionsOverlap, isServiceWildcard } from '../iam/action.ts'
import { isHole } from '../value/look.ts'
import type { Statement, Word } from './policy.ts'

/** Does an entry of `Action` give all of a service: `s3:*`, `*`? Also `${var.service}:*`, whatever the service is. */
export function isWholeService({ parts, known, text }: Word): boolean {
  const [first, ...more] = parts
  if (known) return isServiceWildcard(text)
  return (
    first !== undefined && isHole(first) && more.length === 1 && typeof more[0] === 'string' && /^:\*+$/.test(more[0])
  )
}

/** May an Allow give an action that the pattern matches? What is not known may. */
export const mayAllow = ({ effect, actions }: Statement, pattern: string): boolean =>
  effect === 'Allow' &&
  (actions.form !== 'only' ||
    actions.open !== undefined ||
    actions.words.some(({ known, text }) => !known || actionsOverlap(text, pattern) !== 'no'))

/** Statements of a trust policy that let somebody become the role, in whichever way. */
export const letsAssume = (statement: Statement): boolean =>
  statement.kind === 'trust' && mayAllow(statement, 'sts:AssumeRole*')
