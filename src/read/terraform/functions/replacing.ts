import { elsewhere } from '../../../text/mapped.ts'
import { isHole, LONGEST_TEXT } from '../../../value/look.ts'
import { hole, unknown, type Value } from '../../../value/value.ts'
import { sourceOf } from '../scope.ts'
import { cut, openedJson, partsOf, stretchesOf, textFrom, type Stretch } from '../stretches.ts'
import { undecided, wrong, type Called } from './fn.ts'

/** More pieces than these are left as one that is not known. */
const MOST_PIECES = 20_000

/** A replacement of literal text. The known pieces are replaced in; a hole may hold the searched text too. */
export function replaceText(value: Value, search: string, by: Value, called: Called): Value {
  const stretches = stretchesOf(value)
  const inserted = stretchesOf(by)
  if (!stretches || !inserted) return wrong(called)
  const origin = sourceOf(called.scope, called.call)
  const size = partsOf(inserted).reduce((sum, part) => sum + (isHole(part) ? 1 : part.length), 0)
  const out: Stretch[] = []
  let length = 0
  for (const one of openedJson(stretches)) {
    if (!('text' in one)) {
      out.push(...changedHoles(one, origin))
      continue
    }
    const pieces = cutAt(one, search)
    length += one.text.text.length + pieces.length * size
    if (length > LONGEST_TEXT || out.length + pieces.length > MOST_PIECES) return undecided(called)
    pieces.forEach((piece, index) => {
      if (index > 0) out.push(...inserted)
      out.push(piece)
    })
  }
  return textFrom(out, value.at)
}

/** A value in which a text is replaced is no longer what it was, except as the JSON that stands in its place. */
const changedHoles = (one: Extract<Stretch, { value: Value }>, origin: string): readonly Stretch[] =>
  partsOf([one]).map((part) =>
    isHole(part)
      ? { value: unknown(one.at, `${origin} is not known`, hole(part.domain, origin)), at: one.at }
      : { text: elsewhere(part, one.at) },
  )

function cutAt({ text }: Extract<Stretch, { text: unknown }>, search: string): readonly Stretch[] {
  const pieces: Stretch[] = []
  let from = 0
  const step = Math.max(search.length, 1)
  const first = search === '' ? 0 : text.text.indexOf(search)
  for (
    let at = first;
    at >= 0 && at <= text.text.length;
    at = search === '' ? at + 1 : text.text.indexOf(search, at + step)
  ) {
    pieces.push({ text: cut(text, from, at) })
    from = search === '' ? at : at + search.length
  }
  return [...pieces, { text: cut(text, from) }]
}
