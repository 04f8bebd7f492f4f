import { inherit, possibilities } from '../../../value/look.ts'
import type { Entry, Value } from '../../../value/value.ts'
import { undecided, wrong, type Called, type Fn } from './fn.ts'

/** Elements of lists whose own alternatives stay with the elements: an element of one branch exists on its condition. */
interface Gathered {
  readonly items: readonly Value[]
  readonly open?: string
}

/** Lists that double in each of a hundred locals would fill the memory. */
const MOST_ITEMS = 20_000
const DEEPEST_LIST = 20

function gather(values: readonly Value[], deep: boolean): Gathered {
  const items: Value[] = []
  let open: string | undefined
  const add = (value: Value, level: number): void => {
    for (const one of possibilities(value)) {
      if (items.length >= MOST_ITEMS || level > DEEPEST_LIST) open ??= 'the list grows too long'
      else if (one.kind === 'list' && (level === 0 || deep)) {
        for (const item of one.items) add(inherit(item, one.at), level + 1)
        open ??= one.open
      } else if (one.kind === 'absent' && level === 0) continue
      else if (level === 0) open ??= 'because' in one ? one.because : `a ${one.kind} stands where a list is expected`
      else if (one.kind === 'unknown' && deep) open ??= one.because
      else items.push(one)
    }
  }
  for (const value of values) add(value, 0)
  return { items, ...(open === undefined ? {} : { open }) }
}

const listOf = ({ items, open }: Gathered, { at }: Called): Value => ({
  kind: 'list',
  items,
  ...(open === undefined ? {} : { open }),
  at,
})

const concat: Fn = (args, called) => listOf(gather(args, false), called)
const flatten: Fn = (args, called) => listOf(gather(args, true), called)

const compact: Fn = (args, called) => {
  const { items, open } = gather(args, false)
  const kept = items.filter((item) => item.kind !== 'absent' && !(item.kind === 'string' && item.value === ''))
  return listOf({ items: kept, ...(open === undefined ? {} : { open }) }, called)
}

/** The same texts once. Elements that are not known are kept: they may differ. */
const distinct: Fn = (args, called) => {
  const { items, open } = gather(args, false)
  const seen = new Set<string>()
  const kept = items.filter((item) => {
    if (item.kind !== 'string') return true
    const fresh = !seen.has(item.value)
    if (!item.at.when) seen.add(item.value)
    return fresh
  })
  return listOf({ items: kept, ...(open === undefined ? {} : { open }) }, called)
}

/** Maps put together, later ones win; `null` counts as empty. */
const merge: Fn = (args, called) => {
  const entries = new Map<string, Entry>()
  let open: string | undefined
  for (const arg of args)
    for (const one of possibilities(arg)) {
      if (one.kind === 'absent') continue
      if (one.kind !== 'map') {
        if (one.kind === 'failed') return one
        open ??= 'because' in one ? one.because : 'a map is not known'
        continue
      }
      open ??= one.open
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

const length: Fn = ([arg], called) => {
  const sizes = possibilities(arg ?? { kind: 'absent', at: called.at }).map((one): number | undefined => {
    if (one.kind === 'string') return Array.from(one.value).length
    if (one.kind === 'list')
      return one.open === undefined && !one.items.some((item) => item.at.when) ? one.items.length : undefined
    return one.kind === 'map' && one.open === undefined && !one.entries.some((e) => e.value.at.when)
      ? one.entries.length
      : undefined
  })
  const [size] = sizes
  if (size === undefined || sizes.some((other) => other !== size)) return undecided(called)
  return { kind: 'number', value: size, at: called.at }
}

/** Order has no meaning in a policy. */
const ordered: Fn = (args, called) => (args.length === 1 ? listOf(gather(args, false), called) : wrong(called))

export const sequences: Readonly<Record<string, Fn>> = {
  concat,
  flatten,
  compact,
  distinct,
  merge,
  length,
  sort: ordered,
  reverse: (args, called) => {
    const { items, open } = gather(args, false)
    return listOf({ items: items.toReversed(), ...(open === undefined ? {} : { open }) }, called)
  },
  setunion: (args, called) => distinct([listOf(gather(args, false), called)], called),
}
