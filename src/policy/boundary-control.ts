import { actionCovers } from '../iam/action.ts'
import { isWholeService } from './grant.ts'
import { isDemanded, isLimited, narrowsRequests, saysSomething } from './limit.ts'
import type { Statement, Word } from './policy.ts'

/**
 * The entry of Action through which an identity policy gives one of these actions with no condition on what it is used for.
 * Whole services are not looked at: naming the actions comes first.
 */
export function givesFreely(
  { kind, effect, actions, conditions }: Statement,
  wanted: readonly string[],
): { readonly word: Word; readonly action: string } | undefined {
  if (kind !== 'identity' || effect !== 'Allow' || actions.form !== 'only') return undefined
  if (isLimited(conditions, narrowsRequests, saysSomething) !== 'no' || isDemanded(conditions, narrowsRequests))
    return undefined
  for (const word of actions.words) {
    const action = word.known && !isWholeService(word) && wanted.find((one) => actionCovers(word.text, one) === 'yes')
    if (typeof action === 'string') return { word, action }
  }
  return undefined
}
