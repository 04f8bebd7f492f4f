import type { Value } from '../../../value/value.ts'
import { knownText, opennessOf } from '../for.ts'
import { numberAt } from '../number.ts'
import { isFirm, undecided, wrong, type Fn } from './fn.ts'
import { countGraphemes } from './graphemes.ts'

/** The number of elements, or of characters. */
export const length: Fn = ([arg], called) => {
  if (!arg || arg.kind === 'absent' || arg.kind === 'number' || arg.kind === 'boolean')
    return wrong(called, 'takes a collection or text')
  const size = sizeOf(arg)
  return size === undefined ? undecided(called, [arg]) : numberAt(size, called.at)
}

function sizeOf(value: Value): number | undefined {
  if (value.kind === 'list') return isFirm(value) ? value.items.length : undefined
  if (value.kind === 'map') {
    if (opennessOf(value) !== undefined || value.entries.some((e) => e.value.at.when)) return undefined
    return new Set(value.entries.map(({ key }) => key)).size
  }
  const text = knownText(value)
  return text === undefined ? undefined : countGraphemes(text)
}
