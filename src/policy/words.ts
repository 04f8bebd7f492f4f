import { within, type Place } from '../text/span.ts'
import { inherit, joined, possibilities, shown, textParts } from '../value/look.ts'
import { isHole } from '../value/look.ts'
import type { Part, Value } from '../value/value.ts'
import type { Gap, Path, Word } from './policy.ts'

/** Words that a value lists, and why there may be more. */
export interface Words {
  readonly words: readonly Word[]
  readonly open?: string
}

/** A shape may name holes that have shapes; a handful of levels is all that resources nest. */
const DEEPEST_SHAPE = 8

/** A list whose items share their parts can be huge without being long to write; AWS takes some thousand characters. */
const MOST_WORDS = 5000
const DEEPEST_LIST = 8

/** A word out of pieces of text. */
export function word(parts: readonly Part[], at: Place, path: Path): Word {
  const only = parts.length === 1 ? parts[0] : undefined
  if (typeof only === 'string' && only !== '') return { text: only, parts, known: true, at, path }
  const pieces = parts.some(hasShape) ? joined(expanded(parts, DEEPEST_SHAPE)) : joined(parts)
  return {
    text: shown(parts),
    parts: pieces,
    known: !pieces.some(isHole),
    ...(only !== undefined && isHole(only) ? { refers: only.origin } : {}),
    at,
    path,
  }
}

const hasShape = (part: Part): boolean => isHole(part) && part.shape !== undefined

const expanded = (parts: readonly Part[], depth: number): readonly Part[] =>
  depth === 0 ? parts : parts.flatMap((part) => (isHole(part) && part.shape ? expanded(part.shape, depth - 1) : [part]))

/**
 * The words of an element that takes one string or a list of them. What is not known is noted in `gaps`; an unknown value
 * that stands alone may be a list, so it leaves the words open.
 */
export function wordsOf(value: Value | undefined, path: Path, gaps: Gap[]): Words {
  if (!value) return { words: [] }
  const words: Word[] = []
  let open: string | undefined
  const leave = (because: string, at: Place): void => {
    open ??= because
    gaps.push({ because, at })
  }
  const add = (item: Value, itemPath: Path, listed: boolean): void => {
    if (words.length >= MOST_WORDS || itemPath.length - path.length > DEEPEST_LIST) {
      open ??= 'the list is too long'
      return
    }
    for (const one of possibilities(item)) {
      if (one.kind === 'absent') continue
      if (one.kind === 'list') {
        one.items.forEach((inner, index) => {
          add(inherit(inner, one.at), [...itemPath, index], true)
        })
        if (one.open !== undefined) leave(one.open, one.at)
      } else if (one.kind === 'unknown' && !listed && isVague(one.hole)) leave(one.because, one.at)
      else {
        const parts = textParts(one)
        if (parts) words.push(word(parts, one.at, itemPath))
        else leave(one.kind === 'failed' ? one.because : `a ${one.kind} stands where text is expected`, one.at)
        if (one.kind === 'unknown' && isVague(one.hole)) gaps.push({ because: one.because, at: one.at })
      }
    }
  }
  add(value, path, false)
  return { words, ...(open === undefined ? {} : { open }) }
}

const isVague = (part: Part): boolean => isHole(part) && part.domain === 'free' && !part.shape

/** The one word of an element that takes a string; `undefined` when there is none or several. */
export function wordOf(value: Value | undefined, path: Path, outer?: Place): Word | undefined {
  const parts = value && textParts(value)
  return parts && word(parts, outer ? within(value.at, outer) : value.at, path)
}
