import { elsewhere } from '../../../text/mapped.ts'
import { isHole, joined, textOf } from '../../../value/look.ts'
import { hole, type Domain, type Part } from '../../../value/value.ts'
import { sourceOf } from '../scope.ts'
import { partsOf } from '../stretches.ts'
import { isNoText, ofTexts, textArgument, textAt, undecided, wholeNumber, wrong, type Fn, type Fns } from './fn.ts'
import { graphemes } from './graphemes.ts'
import { isNoNumber } from '../number.ts'
import { pieces } from './pieces.ts'
import { replaceText } from './replacing.ts'
import { ends } from './trim.ts'

/** Unknown pieces that have no letters to change: they are the same in lower case. */
const LOWER: ReadonlySet<Domain> = new Set(['account', 'own-account', 'partition', 'region', 'url-suffix'])

/** A function that works on each literal piece of a text, whatever stands in its holes. */
const piecewise =
  (change: (text: string) => string, unchanged: ReadonlySet<Domain>): Fn =>
  ([value], called) => {
    const stretches = textArgument(value, called)
    if ('kind' in stretches) return stretches
    const origin = sourceOf(called.scope, called.call)
    // What a changed hole is cannot be said: `lower(var.x)` is not `var.x`.
    const parts = partsOf(stretches).map((part): Part => {
      if (isHole(part)) return unchanged.has(part.domain) ? part : hole(part.domain, origin)
      return change(part)
    })
    const result = textOf(parts, value?.at ?? called.at)
    return result.kind === 'string' ? textAt(elsewhere(result.value, called.at), result.at) : result
  }

/** Case by case as Go does it: what would become two characters stays. */
const eachCharacter =
  (change: (character: string) => string) =>
  (text: string): string =>
    /^[\0-\x7f]*$/.test(text)
      ? change(text)
      : Array.from(text, (character) => {
          const changed = change(character)
          return changed.length === character.length ? changed : character
        }).join('')

/** `indent(2, "a\nb")`: every line but the first. */
const indent: Fn = ([spaces, text], called) => {
  const count = wholeNumber(spaces)
  if (isNoNumber(spaces) || !text || isNoText(text)) return wrong(called)
  if (count === undefined || count < 0 || count > MOST_INDENT) return undecided(called)
  const lineEnd = textAt(elsewhere(`\n${' '.repeat(count)}`, called.at), called.at)
  return replaceText(text, '\n', lineEnd, called)
}
const MOST_INDENT = 1000

const substr: Fn = ([text, offset, length], called) => {
  const stretches = textArgument(text, called)
  if ('kind' in stretches) return stretches
  const [from, size] = [wholeNumber(offset), wholeNumber(length)]
  if (isNoNumber(offset) || isNoNumber(length)) return wrong(called)
  const parts = joined(partsOf(stretches))
  const [head = ''] = parts
  if (from === undefined || size === undefined || isHole(head)) return undecided(called, text ? [text] : [])
  const letters = graphemes(head)
  const at = text?.at ?? called.at
  if (parts.length <= 1) {
    const start = from < 0 ? Math.max(letters.length + from, 0) : from
    return textAt(elsewhere(letters.slice(start, size < 0 ? undefined : start + size).join(''), at), at)
  }
  // The last character before a hole may go together with the first one in it.
  const known = letters.length - 1
  if (from < 0 || from > known) return undecided(called)
  if (size < 0) return textOf([letters.slice(from).join(''), ...parts.slice(1)], at)
  return from + size <= known ? textAt(elsewhere(letters.slice(from, from + size).join(''), at), at) : undecided(called)
}

const title = (text: string): string => {
  let before = ' '
  return Array.from(text, (character) => {
    const starts = !/[\p{L}\p{N}_]/u.test(before) && (before < '\x80' || /\s/.test(before))
    before = character
    const upper = character.toUpperCase()
    return starts && upper.length === character.length ? upper : character
  }).join('')
}

export const texts: Fns = {
  ...ends,
  ...pieces,
  indent,
  substr,
  lower: piecewise(
    eachCharacter((text) => text.toLowerCase()),
    LOWER,
  ),
  upper: piecewise(
    eachCharacter((text) => text.toUpperCase()),
    new Set<Domain>(['account', 'own-account']),
  ),
  title: ofTexts((text = '') => title(text)),
  strrev: ofTexts((text = '') => graphemes(text).toReversed().join('')),
}
