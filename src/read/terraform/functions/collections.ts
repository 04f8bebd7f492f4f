import { inherit, listed } from '../../../value/look.ts'
import { failed, type Value } from '../../../value/value.ts'
import { indexed } from '../collections.ts'
import { knownText } from '../for.ts'
import { same } from '../operators.ts'
import { undecided, wrong, type Called, type Fn } from './fn.ts'

const keys: Fn = ([map], called) => {
  if (map?.kind !== 'map') return undecided(called)
  const items = map.entries.map((e): Value => ({ kind: 'string', value: e.key, at: e.keyAt }))
  return { kind: 'list', items, ...(map.open === undefined ? {} : { open: map.open }), at: called.at }
}

const values: Fn = ([map], called) => {
  if (map?.kind !== 'map') return undecided(called)
  const items = map.entries.map((e) => inherit(e.value, map.at))
  return { kind: 'list', items, ...(map.open === undefined ? {} : { open: map.open }), at: called.at }
}

const contains: Fn = ([list, value], called) => {
  if (list?.kind !== 'list' || !value) return undecided(called)
  const answers = listed(list).map((item) => (item.at.when ? undefined : same(item, value)))
  const found = answers.includes(true)
  if (!found && (list.open !== undefined || answers.includes(undefined))) return undecided(called)
  return { kind: 'boolean', value: found, at: called.at }
}

/** The element at an index, counted round. */
const element: Fn = ([list, index], called) => {
  const number = Number((index && knownText(index)) ?? Number.NaN)
  if (list?.kind !== 'list' || Number.isNaN(number) || list.open !== undefined) return undecided(called)
  if (list.items.length === 0 || number < 0) return failed(called.at, 'there is no such element')
  const at: Value = { kind: 'number', value: number % list.items.length, at: called.at }
  return indexed(list, at, called.call, called.scope)
}

const slice: Fn = ([list, from, to], called) => {
  const [start, end] = [from, to].map((v) => Number((v && knownText(v)) ?? Number.NaN))
  if (
    list?.kind !== 'list' ||
    list.open !== undefined ||
    start === undefined ||
    end === undefined ||
    Number.isNaN(start + end)
  )
    return undecided(called)
  return { ...list, items: list.items.slice(start, end) }
}

const zipmap: Fn = ([names, items], called) => {
  if (names?.kind !== 'list' || items?.kind !== 'list' || names.open !== undefined) return undecided(called)
  const texts = names.items.map(knownText)
  if (texts.length !== items.items.length) return wrong(called)
  const entries = texts.flatMap((key, index) => {
    const value = items.items[index]
    return key !== undefined && value
      ? [{ key, keyAt: names.items[index]?.at ?? called.at, value: inherit(value, items.at) }]
      : []
  })
  return {
    kind: 'map',
    entries,
    ...(entries.length < texts.length ? { open: 'its keys are not known' } : {}),
    at: called.at,
  }
}

/** Every combination of one element from each list; more than a thousand are left unknown. */
const setproduct: Fn = (args, called) => {
  let rows: readonly (readonly Value[])[] = [[]]
  for (const arg of args) {
    if (arg.kind !== 'list' || arg.open !== undefined) return undecided(called)
    if (rows.length * arg.items.length > MOST_COMBINATIONS) return undecided(called)
    const items = listed(arg)
    rows = rows.flatMap((row) => items.map((item) => [...row, item]))
  }
  return { kind: 'list', items: rows.map((items): Value => ({ kind: 'list', items, at: called.at })), at: called.at }
}
/** Terraform's own limit on `range`. */
const MOST_COMBINATIONS = 1024

const range: Fn = (args, called) => {
  const numbers = args.map((arg) => Number(knownText(arg) ?? Number.NaN))
  const [start, limit, step] =
    numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1]
  const count = Math.ceil((limit - start) / step)
  if (Number.isNaN(count) || count > MOST_COMBINATIONS) return undecided(called)
  return {
    kind: 'list',
    items: Array.from({ length: Math.max(count, 0) }, (_, i): Value => ({
      kind: 'number',
      value: start + i * step,
      at: called.at,
    })),
    at: called.at,
  }
}

const quantified =
  (every: boolean) =>
  ([list]: readonly Value[], called: Called): Value => {
    if (list?.kind !== 'list' || list.open !== undefined) return undecided(called)
    const answers = list.items.map((item) => (item.kind === 'boolean' ? item.value : undefined))
    if (answers.includes(!every)) return { kind: 'boolean', value: !every, at: called.at }
    return answers.includes(undefined) ? undecided(called) : { kind: 'boolean', value: every, at: called.at }
  }

export const collections: Readonly<Record<string, Fn>> = {
  keys,
  values,
  contains,
  element,
  slice,
  zipmap,
  setproduct,
  range,
  alltrue: quantified(true),
  anytrue: quantified(false),
  index: ([list, value], called) => {
    if (list?.kind !== 'list' || !value) return undecided(called)
    const answers = listed(list).map((item) => same(item, value))
    const found = answers.indexOf(true)
    return found >= 0 && !answers.slice(0, found).includes(undefined)
      ? { kind: 'number', value: found, at: called.at }
      : undecided(called)
  },
}
