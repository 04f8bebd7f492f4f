import { choicesOf, inherit, possibilities } from '../../../value/look.ts'
import type { Entry, List, Value } from '../../../value/value.ts'
import { identity, setOf } from '../conversion.ts'
import { knownText, opennessOf } from '../for.ts'
import { compareTexts } from '../order.ts'
import { listOf, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** Elements of lists whose own alternatives stay with the elements: an element of one branch exists on its condition. */
interface Gathered {
  readonly items: readonly Value[]
  readonly open?: string
}

/** Lists that double in each of a hundred locals would fill the memory. */
const MOST_ITEMS = 20_000
const DEEPEST_LIST = 20

/** Collects the elements of lists; with `deep` also those of lists in lists. */
class Gathering {
  readonly items: Value[] = []
  open: string | undefined
  bad: Value | undefined
  private visited = 0
  private readonly deep: boolean

  constructor(deep: boolean) {
    this.deep = deep
  }

  argument(value: Value, called: Called): void {
    for (const one of possibilities(value)) {
      if (one.kind === 'list') this.list(one, 1)
      else if (one.kind === 'unknown') this.open ??= one.because
      else if (value.kind !== 'alternatives')
        this.bad ??=
          one.kind === 'failed' ? one : wrong(called, `takes lists, not ${one.kind === 'absent' ? 'null' : one.kind}`)
    }
  }

  private list(list: List, level: number): void {
    for (const item of list.items) this.item(inherit(item, list.at), level)
    this.open ??= list.open
  }

  private item(item: Value, level: number): void {
    if (++this.visited > MOST_ITEMS || level > DEEPEST_LIST) this.open ??= 'the list grows too long'
    else if (!this.deep) this.items.push(item)
    else if (item.kind === 'list') this.list(item, level + 1)
    else if (item.kind === 'unknown' && item.hole.domain === 'free' && !item.hole.shape) this.open ??= item.because
    else if (item.kind === 'alternatives' && choicesOf(item).some(({ kind }) => kind === 'list'))
      for (const one of possibilities(item)) this.item(one, level)
    else this.items.push(item)
  }
}

function gathered(args: readonly Value[], called: Called, deep: boolean, then: (found: Gathered) => Value): Value {
  const gathering = new Gathering(deep)
  for (const arg of args) gathering.argument(arg, called)
  const { bad, items, open } = gathering
  return bad ?? then({ items, ...(open === undefined ? {} : { open }) })
}

/** A function of the elements of its arguments, which are lists. */
const ofElements =
  (change: (items: readonly Value[]) => readonly Value[], deep = false): Fn =>
  (args, called) =>
    gathered(args, called, deep, ({ items, open }) => listOf(change(items), called, open))

const isEmpty = (item: Value): boolean => item.kind === 'absent' || (item.kind === 'string' && item.value === '')

const compacted = (items: readonly Value[]): readonly Value[] =>
  items
    .flatMap((item) => (item.kind === 'alternatives' && choicesOf(item).some(isEmpty) ? possibilities(item) : [item]))
    .filter((item) => !isEmpty(item))

/** The same values once. Elements that are not known are kept: they may differ. */
function distinctOf(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = identity(item)
    if (key === undefined) return true
    const fresh = !seen.has(key)
    if (!item.at.when) seen.add(key)
    return fresh
  })
}

/** Texts in order; what is not known stands behind them. */
function sorted(items: readonly Value[]): readonly Value[] {
  const texts = new Map(items.map((item) => [item, knownText(item)]))
  return items.toSorted((a, b) => {
    const [left, right] = [texts.get(a), texts.get(b)]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
    return compareTexts(left, right)
  })
}

/** Maps put together, later ones win; `null` counts as empty. */
const merge: Fn = (args, called) => {
  const entries = new Map<string, Entry>()
  let open: string | undefined
  let size = 0
  for (const arg of args)
    for (const one of possibilities(arg)) {
      if (one.kind === 'absent') continue
      if (one.kind === 'failed') return one
      if (one.kind !== 'map' && one.kind !== 'unknown') return wrong(called, 'takes maps')
      open ??= opennessOf(one)
      if (one.kind !== 'map') continue
      size += one.entries.length
      if (size > MOST_ITEMS) return undecided(called)
      for (const entry of one.entries)
        entries.set(entry.key, mergedEntry(entries.get(entry.key), { ...entry, value: inherit(entry.value, one.at) }))
    }
  return { kind: 'map', entries: [...entries.values()], ...(open === undefined ? {} : { open }), at: called.at }
}

/** An entry that is there only on a condition leaves the earlier one possible. */
function mergedEntry(before: Entry | undefined, entry: Entry): Entry {
  if (!before || !entry.value.at.when) return entry
  return { ...entry, value: { kind: 'alternatives', choices: [before.value, entry.value], at: entry.keyAt } }
}

export const sequences: Fns = {
  merge,
  concat: ofElements((items) => items),
  flatten: ofElements((items) => items, true),
  compact: ofElements(compacted),
  distinct: ofElements(distinctOf),
  sort: ofElements(sorted),
  reverse: ofElements((items) => items.toReversed()),
  setunion: (args, called) =>
    gathered(args, called, false, ({ items, open }) => setOf(items, { at: called.at, ...(open ? { open } : {}) })),
}
