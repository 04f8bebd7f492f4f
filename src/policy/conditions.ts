import { within } from '../text/span.ts'
import { inherit, possibilities } from '../value/look.ts'
import type { Entry, MapValue, Value } from '../value/value.ts'
import type { Condition, Conditions, Gap, Path, Word } from './policy.ts'
import { word, wordsOf } from './words.ts'

/** The `Condition` of a statement: operators, their keys, their values. */
export function readConditions(value: Value | undefined, path: Path, gaps: Gap[], open?: string): Conditions {
  const list: Condition[] = []
  let why = open
  const maps = (of: Value, visit: (map: MapValue) => void): void => {
    for (const one of possibilities(of)) {
      if (one.kind === 'absent') continue
      if (one.kind === 'map') {
        why ??= one.open
        if (one.open !== undefined) gaps.push({ because: one.open, at: one.at })
        visit(one)
      } else {
        const because = 'because' in one ? one.because : `a ${one.kind} stands where a condition is expected`
        why ??= because
        gaps.push({ because, at: one.at })
      }
    }
  }
  if (value)
    maps(value, (operators) => {
      for (const operator of operators.entries)
        maps(inherit(operator.value, operators.at), (keys) => {
          for (const key of keys.entries) list.push(readCondition(operator, key, keys, path, gaps))
        })
    })
  return { list, ...(why === undefined ? {} : { open: why }) }
}

function readCondition(operator: Entry, key: Entry, keys: MapValue, path: Path, gaps: Gap[]): Condition {
  const at = [...path, operator.key, key.key]
  const found = wordsOf(inherit(key.value, keys.at), at, gaps)
  return {
    operator: keyWord(operator, [...path, operator.key]),
    key: keyWord(key, at),
    values: found.words,
    ...(found.open === undefined ? {} : { open: found.open }),
    at: within(key.keyAt, keys.at),
  }
}

const keyWord = ({ key, keyParts, keyAt }: Entry, path: Path): Word => word(keyParts ?? [key], keyAt, path)
