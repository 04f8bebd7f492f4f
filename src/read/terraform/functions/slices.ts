import { listed } from '../../../value/look.ts'
import type { List, Value } from '../../../value/value.ts'
import { isNoNumber } from '../number.ts'
import { isFirm, listOf, undecided, wholeNumber, wrong, type Fn, type Fns } from './fn.ts'

const isFirmUpTo = (list: List, end: number): boolean =>
  list.items.length >= end && !list.items.slice(0, end).some((item) => item.at.when)

/** The elements from one index up to another; more than are known may follow those that are. */
const slice: Fn = ([list, from, to], called) => {
  if (list?.kind === 'unknown') return undecided(called, [list])
  if (list?.kind !== 'list' || list.set || isNoNumber(from) || isNoNumber(to)) return wrong(called)
  const [start, end] = [wholeNumber(from), wholeNumber(to)]
  if (start === undefined || end === undefined)
    return undecided(
      called,
      [from, to].filter((v) => v !== undefined),
    )
  if (start < 0 || end < start) return wrong(called, 'takes indexes that rise')
  if (!isFirmUpTo(list, end)) return isFirm(list) ? wrong(called, 'ends behind the list') : undecided(called)
  return listOf(listed(list).slice(start, end), called)
}

const chunklist: Fn = ([list, size], called) => {
  if (list?.kind === 'unknown') return undecided(called, [list])
  const most = wholeNumber(size)
  if (list?.kind !== 'list' || isNoNumber(size)) return wrong(called)
  if (most === undefined || !isFirm(list)) return undecided(called)
  if (most < 0) return wrong(called, 'takes a size of at least 0')
  const items = listed(list)
  const length = most === 0 ? items.length : most
  const chunks: Value[] = []
  for (let at = 0; at < items.length; at += length) chunks.push(listOf(items.slice(at, at + length), called))
  return listOf(chunks, called)
}

export const slices: Fns = { slice, chunklist }
