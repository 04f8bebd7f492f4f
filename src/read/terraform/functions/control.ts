import { choicesOf, inherit, listed, possibilities } from '../../../value/look.ts'
import { absent, failed, type Value } from '../../../value/value.ts'
import { member } from '../collections.ts'
import { conditioned, oneOf } from '../conditional.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { undecided, wrong, type Called, type Fn } from './fn.ts'

/** The first argument that is no error. An unknown may turn out to be one. */
const tried: Fn = (args, called) => {
  const [first, ...rest] = args
  if (!first) return failed(called.at, 'no argument of try could be evaluated')
  const choices = choicesOf(first)
  if (choices.every((one) => one.kind === 'failed')) return tried(rest, called)
  const vague = first.kind === 'unknown' && first.hole.domain === 'free' && first.hole.shape === undefined
  if (!vague && !choices.some((one) => one.kind === 'failed')) return first
  const argument = called.call.args[called.call.args.length - args.length]
  const test = argument ? `${sourceOf(called.scope, argument)} can be evaluated` : 'it can be evaluated'
  const fallback = tried(rest, called)
  if (fallback.kind === 'failed') return first
  if (vague)
    return oneOf(
      [conditioned(first, [{ test, holds: true }]), conditioned(fallback, [{ test, holds: false }])],
      called.scope,
      called.call,
    )
  return oneOf(
    choices.map((one) =>
      one.kind === 'failed' ? inherit(fallback, one.at.when ? { ...called.at, when: one.at.when } : called.at) : one,
    ),
    called.scope,
    called.call,
  )
}

const can: Fn = ([arg], called) => {
  if (!arg || arg.kind === 'alternatives' || arg.kind === 'unknown') return undecided(called)
  return { kind: 'boolean', value: arg.kind !== 'failed', at: called.at }
}

/** The only element of a list, null of an empty one. */
const one: Fn = ([arg], called) => {
  if (!arg) return wrong(called)
  const results = possibilities(arg).map((list): Value => {
    if (list.kind === 'absent' || list.kind === 'failed') return list
    if (list.kind !== 'list') return undecided(called, [list])
    const items = listed(list)
    const [first] = items
    if (!first) return list.open === undefined ? absent(called.at) : undecided(called)
    return items.length === 1 ? first : oneOf(items, called.scope, called.call)
  })
  return oneOf(results, called.scope, called.call)
}

const lookup: Fn = ([map, key, fallback], called) => {
  const name = key && knownText(key)
  if (!map || name === undefined) return undecided(called)
  return tried([member(map, name, called.call, called.scope), ...(fallback ? [fallback] : [])], called)
}

/** The first argument that is neither null nor empty text. */
const coalesce: Fn = (args, called) =>
  firstOf(args, called, (value) => value.kind === 'absent' || (value.kind === 'string' && value.value === ''))
const coalescelist: Fn = (args, called) =>
  firstOf(
    args,
    called,
    (value) =>
      value.kind === 'absent' || (value.kind === 'list' && value.items.length === 0 && value.open === undefined),
  )

function firstOf(args: readonly Value[], called: Called, empty: (value: Value) => boolean): Value {
  const [first, ...rest] = args
  if (!first) return failed(called.at, `${called.call.name} has no argument left`)
  const choices = possibilities(first)
  if (choices.every(empty)) return firstOf(rest, called, empty)
  if (!choices.some(empty)) return first
  return oneOf(
    choices.map((one) =>
      empty(one)
        ? inherit(firstOf(rest, called, empty), { ...called.at, ...(one.at.when ? { when: one.at.when } : {}) })
        : one,
    ),
    called.scope,
    called.call,
  )
}

const unchanged: Fn = ([arg], called) => arg ?? wrong(called)

export const control: Readonly<Record<string, Fn>> = {
  try: tried,
  can,
  one,
  lookup,
  coalesce,
  coalescelist,
  sensitive: unchanged,
  nonsensitive: unchanged,
  tostring: unchanged,
  tonumber: unchanged,
  tobool: unchanged,
  toset: unchanged,
  tolist: unchanged,
  tomap: unchanged,
}
