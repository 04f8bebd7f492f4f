import { and, not, or, type Answer } from '../iam/answer.ts'
import { type ActionSet, hasAction, unionOf } from '../iam/action-set.ts'
import { actionCovers } from '../iam/action.ts'
import { actionsOf } from './action-range.ts'
import { allowedBy, allows, deniedBy, denies, type Wanted } from './evaluation.ts'
import type { Boundary, Grantee, Held } from './grantee.ts'
import type { Policy, Statement, Word } from './policy.ts'

/** An action that somebody has on some resources, and the statement that gives it. */
export interface Grant {
  readonly action: string
  readonly held: Held
  readonly statement: Statement
  /** The entry of Action that matches; of NotAction none does. */
  readonly word: Word | undefined
  /** The entry of Resource. */
  readonly resource: Word
  /** Whether it takes effect: `unknown` when something not known may stop it. */
  readonly holds: 'yes' | 'unknown'
}

/** What somebody may do with an action once every Deny and the permissions boundary have been asked, entry by entry. */
export function grantsOf(grantee: Grantee, action: string, context?: Wanted['context']): readonly Grant[] {
  if (!hasAction(mostOf(grantee), action)) return []
  return grantee.held.flatMap((held) =>
    held.policy.statements.flatMap((statement) =>
      statement.effect !== 'Allow' || !hasAction(actionsOf(statement).maybe, action)
        ? []
        : statement.resources.words.flatMap((resource) =>
            grantBy(grantee, held, statement, { action, resource, ...(context ? { context } : {}) }),
          ),
    ),
  )
}

function grantBy(
  grantee: Grantee,
  held: Held,
  statement: Statement,
  wanted: Wanted & { readonly resource: Word },
): readonly Grant[] {
  const holds = and(
    statement.resources.form === 'except' ? 'unknown' : 'yes',
    allows(statement, wanted),
    not(or('no', ...denialsOf(grantee).map((deny) => denies(deny, wanted)))),
    agreed(grantee.boundaries.map((boundary) => letsThrough(boundary, wanted))),
  )
  if (holds === 'no') return []
  const { action, resource } = wanted
  const { form, words } = statement.actions
  const word = form === 'only' ? words.find((one) => one.known && actionCovers(one.text, action) === 'yes') : undefined
  return [{ action, held, statement, word, resource, holds }]
}

/** What several cases say alike. */
const agreed = (answers: readonly Answer[]): Answer => {
  const [first = 'yes', ...more] = new Set(answers)
  return more.length === 0 ? first : 'unknown'
}

function letsThrough({ is, policy }: Boundary, wanted: Wanted): Answer {
  if (is === 'absent') return 'yes'
  if (!policy) return 'unknown'
  const allowed = allowedBy(policy.statements, wanted)
  return and(not(deniedBy(policy.statements, wanted)), policy.open === undefined ? allowed : or(allowed, 'unknown'))
}

function denialsOf(grantee: Grantee): readonly Statement[] {
  const known = denials.get(grantee)
  if (known) return known
  const made = grantee.held.flatMap(({ policy }) => policy.statements.filter(({ effect }) => effect !== 'Allow'))
  denials.set(grantee, made)
  return made
}
const denials = new WeakMap<Grantee, readonly Statement[]>()

/** The actions that somebody may have on anything at all, before any Deny. */
export function mostOf(grantee: Grantee): ActionSet {
  const known = most.get(grantee)
  if (known) return known
  const made = allowedActions(grantee.held.map(({ policy }) => policy))
  most.set(grantee, made)
  return made
}
const most = new WeakMap<Grantee, ActionSet>()

/** The actions that the Allows of policies may give, on anything. */
export const allowedActions = (policies: readonly Policy[]): ActionSet =>
  unionOf(
    policies
      .flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'Allow'))
      .map((statement) => actionsOf(statement).maybe),
  )
