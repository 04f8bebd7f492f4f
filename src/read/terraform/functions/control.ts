import type { When } from '../../../text/span.ts'
import { choicesOf, conditioned, inherit, isHole, listed, possibilities, textParts } from '../../../value/look.ts'
import { absent, failed, type Value } from '../../../value/value.ts'
import { indexed, member } from '../collections.ts'
import { oneOf } from '../conditional.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { truth, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** What is not known at all may turn out to be an error, null or empty. */
const isVague = (value: Value): boolean =>
  value.kind === 'unknown' && value.hole.domain === 'free' && value.hole.shape === undefined

/** `value` if `test` holds, else `fallback`. */
function either(value: Value, fallback: Value, test: string, called: Called): Value {
  const on = (holds: boolean): readonly When[] => [{ test, holds }]
  return oneOf([conditioned(value, on(true)), conditioned(fallback, on(false))], called.scope, called.call)
}

/** The text of the argument with which the `rest` of the arguments begins. */
function sourceOfArgument(rest: readonly Value[], { call, scope }: Called): string {
  const argument = call.args[call.args.length - rest.length]
  return argument ? sourceOf(scope, argument) : 'it'
}

/** The first argument that is no error. An unknown may turn out to be one. */
const tried: Fn = (args, called) => {
  const [first, ...rest] = args
  if (!first) return failed(called.at, 'no argument of try could be evaluated')
  const choices = choicesOf(first)
  if (choices.every((one) => one.kind === 'failed')) return tried(rest, called)
  if (!isVague(first) && !choices.some((one) => one.kind === 'failed')) return first
  const fallback = tried(rest, called)
  if (fallback.kind === 'failed') return first
  if (isVague(first)) return either(first, fallback, `${sourceOfArgument(args, called)} can be evaluated`, called)
  return oneOf(
    choices.map((one) => (one.kind === 'failed' ? onConditionsOf(one, fallback, called) : one)),
    called.scope,
    called.call,
  )
}

/** `value` on the conditions on which a choice is taken. */
const onConditionsOf = (choice: Value, value: Value, { at }: Called): Value =>
  inherit(value, choice.at.when ? { ...at, when: choice.at.when } : at)

const can: Fn = ([arg], called) => {
  if (!arg) return wrong(called)
  const answers = choicesOf(arg).map((one) =>
    onConditionsOf(
      one,
      one.kind === 'unknown' ? undecided(called, [one]) : truth(one.kind !== 'failed', called),
      called,
    ),
  )
  return oneOf(answers, called.scope, called.call)
}

/** The only element of a list, null of an empty one. */
const one: Fn = ([arg], called) => {
  if (!arg) return wrong(called)
  const results = possibilities(arg).map((list): Value => {
    if (list.kind === 'failed') return list
    if (list.kind === 'unknown') return undecided(called, [list])
    if (list.kind !== 'list') return wrong(called, 'takes a list')
    const items = listed(list)
    const [first] = items
    if (!first) return list.open === undefined ? absent(called.at) : undecided(called)
    if (items.length === 1) return first
    const firm = list.items.filter((item) => !item.at.when)
    return firm.length > 1 ? wrong(called, 'takes a list of one element') : oneOf(items, called.scope, called.call)
  })
  return oneOf(results, called.scope, called.call)
}

const lookup: Fn = ([map, key, fallback], called) => {
  if (!map || !key) return wrong(called)
  const broken = [map, key, fallback].find((arg) => arg?.kind === 'failed')
  if (broken) return broken
  const name = knownText(key)
  if (name !== undefined)
    return tried([member(map, name, called.call, called.scope), ...(fallback ? [fallback] : [])], called)
  if (map.kind !== 'map') return undecided(called, [map, key])
  const found = indexed(map, key, called.call, called.scope)
  return fallback ? either(found, fallback, `the key of ${sourceOf(called.scope, called.call)} exists`, called) : found
}

/** Whether a value counts as not given; `undefined` when that is not known. */
type IsEmpty = (value: Value) => boolean | undefined

/** Null and empty text. */
const isEmptyText: IsEmpty = (value) => {
  if (value.kind === 'absent') return true
  if (isVague(value)) return undefined
  const parts = textParts(value)
  return parts?.every((part) => part === '' || (isHole(part) && part.domain === 'free'))
    ? parts.some(isHole)
      ? undefined
      : true
    : false
}

const isEmptyList: IsEmpty = (value) => {
  if (value.kind === 'absent') return true
  if (value.kind !== 'list') return value.kind === 'unknown' ? undefined : false
  if (value.items.some((item) => !item.at.when)) return false
  return value.open === undefined && value.items.length === 0 ? true : undefined
}

/** The first argument that is not empty. */
const coalesced =
  (isEmpty: IsEmpty): Fn =>
  (args, called) => {
    const broken = args.find((arg) => arg.kind === 'failed')
    return broken ?? firstOf(args, called, isEmpty)
  }

function firstOf(args: readonly Value[], called: Called, isEmpty: IsEmpty): Value {
  const [first, ...rest] = args
  if (!first) return failed(called.at, `${called.call.name} has no argument left`)
  const choices = possibilities(first)
  const answers = choices.map(isEmpty)
  if (!answers.includes(true) && !answers.includes(undefined)) return first
  const next = firstOf(rest, called, isEmpty)
  if (!answers.includes(false) && !answers.includes(undefined)) return next
  const test = `${sourceOfArgument(args, called)} is not empty`
  return oneOf(
    choices.map((choice, index) => {
      if (answers[index] === false) return choice
      const other = onConditionsOf(choice, next, called)
      if (answers[index] === true) return other
      return next.kind === 'failed' ? choice : either(choice, other, test, called)
    }),
    called.scope,
    called.call,
  )
}

/** Functions that are defined for errors among their arguments, or decide which argument they are. */
export const control: Fns = {
  try: tried,
  can,
  one,
  lookup,
  coalesce: coalesced(isEmptyText),
  coalescelist: coalesced(isEmptyList),
}
