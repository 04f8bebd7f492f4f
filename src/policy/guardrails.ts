import { and, answer, not, or, type Answer } from '../iam/answer.ts'
import { readOperator } from '../iam/condition.ts'
import { matches } from '../iam/wildcard.ts'
import { conditionsOn, coversAction, exemptionsIn, isForAllButExempt, isOfMostActions } from './deny.ts'
import { keysNamed } from './limit.ts'
import type { Policy, Statement } from './policy.ts'
import type { Model } from './resource.ts'

/** The service or resource control policies of a project, as one set: what one leaves open another may close. */
export interface Guardrails {
  readonly policies: readonly Policy[]
  readonly denies: readonly Statement[]
  /** Something of them is not known. */
  readonly isOpen: boolean
  /** Answers that many statements ask for. */
  readonly guarded: Map<string, Answer>
  /** The statements that deny an action to all but those exempt, as far as is known, by action. */
  readonly guarding: Map<string, readonly Statement[]>
  /** How many comparisons of exemptions with resources are still made; a set that needs more is not judged in that. */
  readonly budget: { left: number }
}

/** Two thousand exemptions by a hundred resources that are protected. */
const MOST_COMPARISONS = 200_000

type Kind = 'scp' | 'rcp'
const known = new WeakMap<Model, Map<Kind, Guardrails>>()

export function guardrailsOf(project: Model, kind: Kind): Guardrails {
  const sets = known.get(project) ?? new Map<Kind, Guardrails>()
  known.set(project, sets)
  const found = sets.get(kind) ?? setOf(project, kind)
  sets.set(kind, found)
  return found
}

function setOf(project: Model, kind: Kind): Guardrails {
  const policies = project.policies.filter((policy) => policy.kind === kind)
  const statements = policies.flatMap((policy) => policy.statements)
  return {
    policies,
    denies: statements.filter(({ effect }) => effect === 'Deny'),
    isOpen:
      policies.some(({ open }) => open !== undefined) ||
      statements.some(({ effect }) => effect === 'unknown') ||
      project.policies.some(isOfUnknownType),
    guarded: new Map(),
    guarding: new Map(),
    budget: { left: MOST_COMPARISONS },
  }
}

/** A policy of an organization whose type is not known may be one of the set. */
const isOfUnknownType = ({ kind, carrier: { type } }: Policy): boolean =>
  kind === 'unknown' && /^(?:aws_organizations_policy|AWS::Organizations::Policy)$/.test(type)

/**
 * Is `policy` the first of the guardrails of its kind, of which none does what is asked? Asked of each policy in turn, this
 * finds once what is missing in all. A project without guardrails of the kind lacks none: they are kept elsewhere.
 */
export function isFirstWithout(policy: Policy, project: Model, kind: Kind, does: (deny: Statement) => Answer): Answer {
  if (policy.kind !== kind) return 'no'
  const { policies, denies, isOpen } = guardrailsOf(project, kind)
  if (policies[0] !== policy) return 'no'
  return not(or(isOpen ? 'unknown' : 'no', ...denies.map(does)))
}

/** Is an action denied by a guardrail of the set to everybody whom the guardrail does not exempt, on some resource at least? */
export function isGuarded(set: Guardrails, action: string): Answer {
  const known = set.guarded.get(action) ?? or(set.isOpen ? 'unknown' : 'no', ...answersOf(set, action))
  set.guarded.set(action, known)
  return known
}

const answersOf = ({ denies }: Guardrails, action: string): readonly Answer[] => [
  ...new Set(denies.map((deny) => guards(deny, action))),
]

/** The statements of a set that keep everybody from an action whom they do not exempt, or may do so. */
export function guardingOf(set: Guardrails, action: string): readonly Statement[] {
  const known = set.guarding.get(action) ?? set.denies.filter((deny) => guards(deny, action) !== 'no')
  set.guarding.set(action, known)
  return known
}

/** Does a Deny keep everybody from an action whom it does not exempt? */
export const guards = (deny: Statement, action: string): Answer =>
  and(isForAllButExempt(deny), coversAction(deny, action))

const region = keysNamed('aws:RequestedRegion')

/** The regions that a Deny leaves open to all, and shuts the others: `StringNotEquals` on `aws:RequestedRegion`. */
export function regionsLeft(statement: Statement): readonly string[] | undefined {
  if (statement.effect !== 'Deny') return undefined
  const [ofRegion, others] = [conditionsOn(statement, region, true), exemptionsIn(statement.conditions)]
  if (ofRegion.length === 0 || ofRegion.length + others.length < statement.conditions.list.length) return undefined
  return ofRegion.flatMap(({ values }) => values.map(({ text }) => text))
}

/** Of these services, those that a Deny of most actions shuts in the regions that it does not leave open. */
export const shutOutside = (statement: Statement, services: readonly string[]): readonly string[] =>
  regionsLeft(statement) && isOfMostActions(statement)
    ? services.filter((service) => coversAction(statement, `${service}:*`) === 'yes')
    : []

/** Does a Deny leave open the region that most services without regions answer from? */
export const leavesHomeOfGlobalServices = (statement: Statement): boolean =>
  (regionsLeft(statement) ?? []).some((region) => matches(region, 'us-east-1') === 'yes')

/** Does a Deny of most actions, or of a list of services, hold in some regions only? */
export const restrictsRegions = (statement: Statement): Answer =>
  answer(
    regionsLeft(statement) !== undefined || (isDeny(statement) && conditionsOn(statement, region, false).length > 0),
  )

const isDeny = ({ effect }: Statement): boolean => effect === 'Deny'

const principalArn = keysNamed('aws:PrincipalArn')

/** Does a Deny of most actions hold for the root users of the accounts: `aws:PrincipalArn` like `arn:aws:iam::*:root`? */
export const deniesRoot = (statement: Statement): boolean =>
  statement.effect === 'Deny' &&
  isOfMostActions(statement) &&
  conditionsOn(statement, principalArn, false).some(({ operator, values }) =>
    values.some(
      ({ text }) =>
        /:root$/.test(text) && (readOperator(operator.text)?.operator.wildcards === true || !text.includes('*')),
    ),
  )
