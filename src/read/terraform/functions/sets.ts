import { conditioned, listed } from '../../../value/look.ts'
import type { When } from '../../../text/span.ts'
import type { List, Value } from '../../../value/value.ts'
import { identity, setOf } from '../conversion.ts'
import { listOf, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** More combinations are left open. */
const MOST_COMBINATIONS = 1024

/** The sets that arguments are; else the answer. */
function setArguments(args: readonly Value[], called: Called): readonly List[] | Value {
  const lists = args.filter((arg) => arg.kind === 'list')
  if (lists.length === args.length) return lists
  return args.every((arg) => arg.kind === 'list' || arg.kind === 'unknown')
    ? undecided(called, args)
    : wrong(called, 'takes lists or sets')
}

/** Which of the known elements a set certainly has; `sure` when it has no others. */
function membership(set: List): { readonly has: ReadonlySet<string>; readonly sure: boolean } {
  const known = set.items.map((item) => (item.at.when ? undefined : identity(item)))
  const has = new Set(known.filter((key) => key !== undefined))
  return { has, sure: set.open === undefined && has.size === new Set(known).size && !known.includes(undefined) }
}

const setintersection: Fn = (args, called) => {
  const lists = setArguments(args, called)
  if ('kind' in lists) return lists
  const [first, ...rest] = lists
  if (!first) return wrong(called)
  const others = rest.map((list) => membership(setOf(listed(list), list)))
  const items = setOf(listed(first), first).items
  const kept = items.filter((item) => others.every(({ has }) => has.has(identity(item) ?? '')))
  const sure = first.open === undefined && others.every((other) => other.sure) && items.every((i) => identity(i))
  return setOf(kept, { at: called.at, ...(sure ? {} : { open: 'its elements are not all known' }) })
}

/** The elements of the first that the second does not have. Those that it may have are there on that condition. */
const setsubtract: Fn = (args, called) => {
  const lists = setArguments(args, called)
  if ('kind' in lists) return lists
  const [first, second] = lists
  if (!first || !second || lists.length > 2) return wrong(called, 'takes two sets')
  const { has, sure } = membership(second)
  const left = listed(first).filter((item) => !has.has(identity(item) ?? ''))
  const when: readonly When[] = [{ test: 'it is not subtracted', holds: true }]
  const kept = sure ? left : left.map((item) => conditioned(item, when))
  return setOf(kept, { at: called.at, ...(first.open === undefined ? {} : { open: first.open }) })
}

/** Every combination of one element from each list, on the conditions of all of them. */
const setproduct: Fn = (args, called) => {
  if (args.length < 2) return wrong(called, 'takes at least two sets')
  const lists = setArguments(args, called)
  if ('kind' in lists) return lists
  let rows: readonly (readonly Value[])[] = [[]]
  for (const list of lists) {
    if (rows.length * list.items.length > MOST_COMBINATIONS) return undecided(called)
    const items = listed(list)
    rows = rows.flatMap((row) => items.map((item) => [...row, item]))
  }
  const products = rows.map((row) =>
    row.reduce<Value>((product, item) => conditioned(product, item.at.when), listOf(row, called)),
  )
  const open = lists.find((list) => list.open !== undefined)?.open
  return listOf(products, called, open)
}

export const sets: Fns = { setintersection, setsubtract, setproduct }
