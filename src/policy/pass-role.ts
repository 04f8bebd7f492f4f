import { actionCovers } from '../iam/action.ts'
import { isEveryRole } from './breadth.ts'
import { isWholeService } from './grant.ts'
import { isLimited, keysNamed, saysSomething } from './limit.ts'
import type { Statement, Word } from './policy.ts'

/**
 * The keys of iam:PassRole: to which service, and for which of its resources. Tags of the role are not among them: AWS calls
 * aws:ResourceTag unreliable here. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
const passKeys = keysNamed('iam:PassedToService', 'iam:AssociatedResourceArn')

/**
 * The entry of Action that passes roles and the entries of Resource that are every role, when nothing says to which service.
 * `*` and `iam:*` are not looked at: whoever has those needs no role to be passed.
 */
export function passesEveryRole({
  effect,
  actions,
  resources,
  conditions,
}: Statement): { readonly action: Word; readonly resources: readonly Word[] } | undefined {
  if (effect !== 'Allow' || actions.form !== 'only' || resources.form !== 'only') return undefined
  const action = actions.words.find(
    (word) => word.known && !isWholeService(word) && actionCovers(word.text, 'iam:PassRole') === 'yes',
  )
  if (!action || isLimited(conditions, passKeys, saysSomething) !== 'no') return undefined
  return { action, resources: resources.words.filter(isEveryRole) }
}
