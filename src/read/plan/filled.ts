import type { List, Value } from '../../value/value.ts'

/**
 * A list whose unknown items are replaced, one by one, by the things that its expression is made of. When there are not as
 * many of them as there are items, nothing tells which is which, and the list stays as it is.
 */
export function filled(list: List, count: number, replacement: (index: number, item: Value) => Value): List {
  if (count === 0 || count !== list.items.filter(isUnknown).length) return list
  let next = 0
  return { ...list, items: list.items.map((item) => (isUnknown(item) ? replacement(next++, item) : item)) }
}

const isUnknown = ({ kind }: Value): boolean => kind === 'unknown'
