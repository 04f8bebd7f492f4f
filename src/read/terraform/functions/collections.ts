import { conditioned, inherit, listed } from '../../../value/look.ts'
import type { Entry, List, Value } from '../../../value/value.ts'
import { indexed } from '../collections.ts'
import { identity } from '../conversion.ts'
import { knownText } from '../for.ts'
import { sortedEntries } from '../json-text.ts'
import { isNoNumber, numberOf } from '../number.ts'
import { same } from '../equality.ts'
import { isFirm, isNoText, listOf, ofMap, truth, undecided, wrong, type Fn, type Fns } from './fn.ts'
import { length } from './length.ts'

const keys = ofMap((map, called, open) => {
  const items = sortedEntries(map).map(({ key, keyParts, keyAt, value }): Value =>
    conditioned(
      keyParts ? { kind: 'pattern', parts: keyParts, at: keyAt } : { kind: 'string', value: key, at: keyAt },
      value.at.when,
    ),
  )
  return listOf(items, called, open)
})

const values = ofMap((map, called, open) =>
  listOf(
    sortedEntries(map).map((e) => inherit(e.value, map.at)),
    called,
    open,
  ),
)

/** The list that an argument is; else the answer. */
function listArgument(value: Value | undefined, called: Parameters<Fn>[1]): List | Value {
  if (value?.kind === 'list') return value
  return value?.kind === 'unknown' ? undecided(called, [value]) : wrong(called, 'takes a list')
}

/** Whether each item is the value; one that is there only on a condition leaves the answer open. */
const matches = (list: List, value: Value): readonly (boolean | undefined)[] =>
  listed(list).map((item) => {
    const equal = same(item, value)
    return equal === true && item.at.when ? undefined : equal
  })

const contains: Fn = ([arg, value], called) => {
  const list = listArgument(arg, called)
  if (list.kind !== 'list' || !value) return list
  const answers = matches(list, value)
  if (answers.includes(true)) return truth(true, called)
  return list.open !== undefined || answers.includes(undefined)
    ? undecided(called, [value, ...list.items])
    : truth(false, called)
}

const index: Fn = ([arg, value], called) => {
  const list = listArgument(arg, called)
  if (list.kind !== 'list' || !value) return list
  const answers = matches(list, value)
  const found = answers.indexOf(true)
  if (found >= 0 && isFirm({ ...list, items: list.items.slice(0, found + 1) }))
    return answers.slice(0, found).includes(undefined)
      ? undecided(called)
      : { kind: 'number', value: found, at: called.at }
  return list.open === undefined && !answers.some((answer) => answer !== false)
    ? wrong(called, 'does not find the value')
    : undecided(called)
}

/** The element at an index, counted round. */
const element: Fn = ([arg, index], called) => {
  const list = listArgument(arg, called)
  if (list.kind !== 'list') return list
  const number = numberOf(index)
  if (list.set || isNoNumber(index)) return wrong(called, 'takes a list and a number')
  if (list.items.length === 0 && list.open === undefined) return wrong(called, 'finds nothing in an empty list')
  if (number === undefined && index) return indexed(list, index, called.call, called.scope)
  if (number === undefined || number < 0) return wrong(called, 'takes an index of at least 0')
  const isInside = number < list.items.length
  if (!isFirm(list) && !(isInside && isFirm({ ...list, items: list.items.slice(0, number + 1) })))
    return undecided(called)
  const at: Value = { kind: 'number', value: number % list.items.length, at: called.at }
  return indexed(list, at, called.call, called.scope)
}

const zipmap: Fn = ([names, items], called) => {
  if (names?.kind === 'unknown' || items?.kind === 'unknown') return undecided(called, [names, items].filter(isThere))
  if (names?.kind !== 'list' || items?.kind !== 'list') return wrong(called, 'takes two lists')
  if (!isFirm(names) || !isFirm(items)) return undecided(called)
  if (names.items.length !== items.items.length) return wrong(called, 'takes lists of one length')
  const entries = names.items.flatMap((name, index): Entry[] => {
    const [key, value] = [knownText(name), items.items[index]]
    return key !== undefined && value ? [{ key, keyAt: name.at, value: inherit(value, items.at) }] : []
  })
  const open = entries.length < names.items.length ? { open: 'its keys are not known' } : {}
  return { kind: 'map', entries, ...open, at: called.at }
}

const isThere = (value: Value | undefined): value is Value => value !== undefined

/** The values whose keys are among those searched for. */
const matchkeys: Fn = ([items, names, searched], called) => {
  if (items?.kind !== 'list' || names?.kind !== 'list' || searched?.kind !== 'list')
    return [items, names, searched].some((arg) => arg?.kind === 'unknown') ? undecided(called) : wrong(called)
  if (!isFirm(items) || !isFirm(names)) return undecided(called)
  if (items.items.length !== names.items.length) return wrong(called, 'takes lists of one length')
  const wanted = new Set(listed(searched).flatMap((item) => (item.at.when ? [] : (identity(item) ?? []))))
  const isSure = isFirm(searched) && [...searched.items, ...names.items].every((item) => identity(item) !== undefined)
  const kept = listed(items).filter((_, index) => {
    const key = names.items[index]
    return key && wanted.has(identity(key) ?? '')
  })
  return listOf(kept, called, isSure ? undefined : 'its keys are not known')
}

/** `{a = ["x"]}` becomes `{x = ["a"]}`. */
const transpose = ofMap((map, called, open) => {
  const found = new Map<string, Value[]>()
  let more = open
  for (const { key, keyAt, value } of sortedEntries(map)) {
    if (value.kind !== 'list') return isNoText(value) ? wrong(called) : undecided(called)
    more ??= value.open
    for (const item of listed(value)) {
      const text = knownText(item)
      if (text === undefined) more ??= 'an element is not known'
      else
        found.set(text, [
          ...(found.get(text) ?? []),
          conditioned({ kind: 'string', value: key, at: keyAt }, item.at.when),
        ])
    }
  }
  const entries = [...found].map(([key, names]): Entry => ({ key, keyAt: map.at, value: listOf(names, called) }))
  return { kind: 'map', entries, ...(more === undefined ? {} : { open: more }), at: called.at }
})

export const collections: Fns = { keys, values, contains, element, index, length, matchkeys, transpose, zipmap }
