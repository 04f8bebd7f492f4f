import { possibilities, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'

/** Is a flag this in every case, as far as its cases are known? Flags are also written as text. */
export const mayBe = (flag: Value, wanted: boolean): boolean =>
  possibilities(flag).every((one) => {
    const [text] = textParts(one) ?? []
    return one.kind === 'unknown' || text === String(wanted)
  })
