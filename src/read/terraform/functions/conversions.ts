import { listed } from '../../../value/look.ts'
import type { Entry, Value } from '../../../value/value.ts'
import { setOf, toPrimitive, unified, type Primitive } from '../conversion.ts'
import { knownText } from '../for.ts'
import { isNoText, listOf, undecided, wrong, type Fn, type Fns } from './fn.ts'

const primitive =
  (type: Primitive): Fn =>
  ([value], called) => {
    const result = value && toPrimitive(value, type)
    return !result || result.kind === 'failed' ? wrong(called, `cannot make a ${type} of it`) : result
  }

/** A conversion of lists; null and what is not known stay what they are. */
const ofList =
  (convert: (list: Extract<Value, { kind: 'list' }>) => Value): Fn =>
  ([value], called) => {
    if (value?.kind === 'list') return convert(value)
    return value?.kind === 'unknown' || value?.kind === 'absent' ? value : wrong(called, 'takes a list or a set')
  }

const tomap: Fn = ([value], called) => {
  if (value?.kind === 'unknown' || value?.kind === 'absent') return value
  if (value?.kind !== 'map') return wrong(called, 'takes a map')
  const values = unified(value.entries.map((e) => e.value))
  return { ...value, entries: value.entries.map((e, index): Entry => ({ ...e, value: values[index] ?? e.value })) }
}

/** `map("a", 1, "b", 2)`, which Terraform had until 0.15. */
const map: Fn = (args, called) => {
  const entries: Entry[] = []
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [key, value] = [args[at], args[at + 1]]
    if (!key || !value || isNoText(key)) return wrong(called)
    const text = knownText(key)
    if (text === undefined) return undecided(called, args)
    entries.push({ key: text, keyAt: key.at, value })
  }
  return args.length % 2 === 0 ? { kind: 'map', entries, at: called.at } : wrong(called)
}

export const conversions: Fns = {
  tostring: primitive('string'),
  tonumber: primitive('number'),
  tobool: primitive('bool'),
  tolist: ofList((list) => {
    const { kind, open, at } = list
    return { kind, items: unified(list.items), ...(open === undefined ? {} : { open }), at }
  }),
  toset: ofList((list) => setOf(listed(list), list)),
  tomap,
  list: (args, called) => listOf(unified(args), called),
  map,
  sensitive: ([value], called) => value ?? wrong(called),
  nonsensitive: ([value], called) => value ?? wrong(called),
  ephemeralasnull: ([value], called) => value ?? wrong(called),
}
