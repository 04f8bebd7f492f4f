import { expand } from '../iam/action.ts'
import { givesCredentials, readsData } from '../iam/data-actions.ts'
import type { ActionFact } from '../iam/service.ts'
import { isAllOf } from './breadth.ts'
import { isWholeService } from './grant.ts'
import type { Grantee, Held } from './grantee.ts'
import { type Grant, grantsOf } from './grants.ts'
import { isDemanded, isLimited, narrowsRequests, saysSomething } from './limit.ts'
import type { Statement, Word } from './policy.ts'

/** What actions that are given on every resource are for. */
export type Use = 'data' | 'credentials' | 'permissions'

/** Actions of one use that somebody has on every resource there is for them, once every Deny and boundary is asked. */
export interface Unconfined {
  readonly use: Use
  readonly who: Grantee
  readonly grant: Grant & { readonly word: Word }
  /** As AWS spells them. */
  readonly actions: readonly string[]
}

/** What is given on everything in a project. Whole services are left out: naming the actions comes first. */
export const unconfinedIn = (grantees: readonly Grantee[]): readonly Unconfined[] =>
  grantees.flatMap((who) =>
    who.held
      .filter(({ through }) => !through)
      .flatMap((held) => held.policy.statements.flatMap((statement) => ofStatement(who, held, statement))),
  )

function ofStatement(who: Grantee, held: Held, statement: Statement): readonly Unconfined[] {
  const { effect, actions, resources, conditions } = statement
  if (effect !== 'Allow' || actions.form !== 'only' || resources.form !== 'only') return []
  if (isLimited(conditions, narrowsRequests, saysSomething) !== 'no' || isDemanded(conditions, narrowsRequests))
    return []
  return actions.words.flatMap((word): readonly Unconfined[] => {
    const facts = word.known && !isWholeService(word) ? expand(word.text) : 'unknown'
    if (facts === 'unknown') return []
    return uses.flatMap((use): readonly Unconfined[] => {
      const given = facts.filter(
        (fact) => !fact.mayNameNone && useOf(fact, word) === use && resources.words.some((one) => isAllOf(one, fact)),
      )
      const grants = given.flatMap((fact) => grantHere(fact, who, held, statement))
      const [grant] = grants
      return grant ? [{ use, who, grant: { ...grant, word }, actions: grants.map(({ action }) => action) }] : []
    })
  })
}

const uses: readonly Use[] = ['data', 'credentials', 'permissions']

/** A wildcard may stand for a change of permissions that nobody meant, of which no-dangerous-wildcards speaks. */
function useOf({ service, name, level }: ActionFact, word: Word): Use | undefined {
  const action = `${service}:${name}`
  if (readsData(action)) return 'data'
  if (givesCredentials(action)) return 'credentials'
  return level === 'Permissions management' && !/[*?]/.test(word.text) && service !== 'iam' ? 'permissions' : undefined
}

const grantHere = ({ service, name }: ActionFact, who: Grantee, held: Held, statement: Statement): readonly Grant[] =>
  grantsOf(who, `${service}:${name}`)
    .filter((grant) => grant.statement === statement && grant.held.policy === held.policy && grant.holds === 'yes')
    .slice(0, 1)
