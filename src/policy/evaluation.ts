import { and, answer, not, or, type Answer } from '../iam/answer.ts'
import { hasAction } from '../iam/action-set.ts'
import { readOperator } from '../iam/condition.ts'
import { covers, matches, overlaps } from '../iam/wildcard.ts'
import { isHole } from '../value/look.ts'
import { actionsOf } from './action-range.ts'
import { narrowsRequests } from './limit.ts'
import type { Condition, Conditions, Scope, Statement, Word } from './policy.ts'

/** A request in some context that allows it best: who asks may come from anywhere, at any time, with a second factor. */
export interface Wanted {
  readonly action: string
  /** The resources it is about, as a policy names them. Absent: whichever are allowed. */
  readonly resource?: Word
  /** What is known of the request's context: values by condition keys in lower case. */
  readonly context?: ReadonlyMap<string, string>
}

/**
 * The policies that decide about a request of somebody, each layer as its statements. A layer that is left out does not
 * take part; an SCP or RCP layer is one level of the organization.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export interface Layers {
  readonly identity: readonly Statement[]
  readonly boundary?: readonly Statement[]
  readonly session?: readonly Statement[]
  readonly scps?: readonly (readonly Statement[])[]
  readonly rcps?: readonly (readonly Statement[])[]
  /** Statements of the resource's own policy whose principal is the one who asks. */
  readonly resource?: readonly Statement[]
  /** Those of them that name the role session or user itself, which boundary and session policy do not cap. */
  readonly direct?: readonly Statement[]
}

/** May somebody of the resource's account do it? `unknown` when that depends on what is not known. */
export function decide(wanted: Wanted, layers: Layers): Answer {
  const { identity, boundary, session, scps = [], rcps = [], resource = [], direct = [] } = layers
  const caps = [...scps, ...rcps]
  const all = [identity, boundary ?? [], session ?? [], ...caps, resource, direct].flat()
  const allows = (layer: readonly Statement[] | undefined): Answer => (layer ? allowedBy(layer, wanted) : 'yes')
  const byResource = and(allows(resource), allows(boundary), allows(session))
  return and(
    not(deniedBy(all, wanted)),
    ...caps.map(allows),
    or(allows(direct), byResource, and(allows(identity), allows(boundary), allows(session))),
  )
}

/** Does a statement among these allow it? */
export const allowedBy = (statements: readonly Statement[], wanted: Wanted): Answer =>
  or('no', ...statements.map((one) => allows(one, wanted)))

/** Does a statement among these deny all of it, in every context? */
export const deniedBy = (statements: readonly Statement[], wanted: Wanted): Answer =>
  or('no', ...statements.map((one) => denies(one, wanted)))

export function allows(statement: Statement, { action, resource, context }: Wanted): Answer {
  if (statement.effect === 'Deny' || !hasAction(actionsOf(statement).maybe, action)) return 'no'
  return and(
    statement.effect === 'Allow' ? 'yes' : 'unknown',
    hasAction(actionsOf(statement).sure, action) ? 'yes' : 'unknown',
    resource ? meets(statement.resources, resource) : 'yes',
    holdsInSome(statement.conditions, context),
  )
}

export function denies(statement: Statement, { action, resource, context }: Wanted): Answer {
  if (statement.effect === 'Allow' || !hasAction(actionsOf(statement).maybe, action)) return 'no'
  return and(
    statement.effect === 'Deny' ? 'yes' : 'unknown',
    hasAction(actionsOf(statement).sure, action) ? 'yes' : 'unknown',
    takesAll(statement.resources, resource),
    holdsInEvery(statement.conditions, context),
  )
}

/** Is some of the wanted resources among those of a statement? */
function meets({ form, words, open }: Scope, wanted: Word): Answer {
  if (form === 'none') return open === undefined ? 'yes' : 'unknown'
  const more = open === undefined ? 'no' : 'unknown'
  if (form === 'only') return or(more, ...words.map((word) => overlap(word, wanted)))
  return not(or(more, ...words.map((word) => cover(word, wanted))))
}

/** Are all of the wanted resources among those of a statement? */
function takesAll({ form, words, open }: Scope, wanted: Word | undefined): Answer {
  if (form === 'none') return open === undefined ? 'yes' : 'unknown'
  const more = open === undefined ? 'no' : 'unknown'
  const [text] = wanted ? [wanted] : [everything]
  if (form === 'only') return or(more, ...words.map((word) => cover(word, text)))
  return not(or(more, ...words.map((word) => overlap(word, text))))
}

const everything: Pick<Word, 'parts' | 'known' | 'text' | 'refers'> = { parts: ['*'], known: true, text: '*' }
type Some = typeof everything

/** Holes of one origin are equal; a hole otherwise is anything, so that it only tells what surely is not. */
function overlap(a: Some, b: Some): Answer {
  if (a.text === b.text) return 'yes'
  const met = overlaps(pattern(a), pattern(b))
  return met === 'yes' && !(a.known && b.known) ? 'unknown' : met
}

function cover(outer: Some, inner: Some): Answer {
  if (outer.text === inner.text || outer.text === '*') return 'yes'
  if (outer.known) {
    const covered = covers(outer.text, pattern(inner))
    return inner.known || covered === 'yes' ? covered : overlaps(outer.text, pattern(inner)) === 'no' ? 'no' : 'unknown'
  }
  return overlaps(pattern(outer), pattern(inner)) === 'no' ? 'no' : 'unknown'
}

const pattern = ({ known, text, parts }: Some): string =>
  known ? text : parts.map((part) => (isHole(part) ? '*' : part)).join('')

/** Conditions that say what is asked for may rule out all that matters; those about the context hold in some. */
const holdsInSome = ({ list, open }: Conditions, context?: Wanted['context']): Answer =>
  and(
    open === undefined ? 'yes' : 'unknown',
    ...list.map(
      (one) => holdsFor(one, context) ?? (isImpossible(one) ? 'no' : about(one) === 'context' ? 'yes' : 'unknown'),
    ),
  )

/** Does it hold whatever the context? A Deny whose conditions are about the context leaves contexts in which it does not. */
export const holdsInEvery = ({ list, open }: Conditions, context?: Wanted['context']): Answer =>
  and(
    open === undefined ? 'yes' : 'unknown',
    ...list.map((one) => holdsFor(one, context) ?? (about(one) === 'context' ? 'no' : 'unknown')),
  )

/** A value that is asked for out of none. */
const isImpossible = ({ operator, values, open }: Condition): boolean => {
  const read = readOperator(operator.text)
  return values.length === 0 && open === undefined && read?.operator.negative === false && read.operator.type !== 'Null'
}

/** Keys about what is asked for or about who asks are as they are; the others are as somebody makes them. */
const about = ({ key }: Condition): 'request' | 'context' =>
  key.known && !narrowsRequests(key.text) && !/^aws:(?:principal|userid$|username$)/i.test(key.text)
    ? 'context'
    : 'request'

/** Does a condition hold for a request of which its key is known? */
function holdsFor({ operator, key, values, open }: Condition, context: Wanted['context']): Answer | undefined {
  const value = key.known ? context?.get(key.text.toLowerCase()) : undefined
  const read = readOperator(operator.text)?.operator
  if (value === undefined || read?.type !== 'String') return undefined
  const any = or(open === undefined ? 'no' : 'unknown', ...values.map((one) => isValue(one, value, read.wildcards)))
  return read.negative ? not(any) : any
}

const isValue = ({ known, text }: Word, value: string, wildcards: boolean): Answer =>
  known ? (wildcards ? matches(text, value) : answer(text === value)) : 'unknown'
