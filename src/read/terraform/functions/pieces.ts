import { elsewhere } from '../../../text/mapped.ts'
import { isHole, joined, listed, textOf } from '../../../value/look.ts'
import { hole, unknown, type Domain, type Part } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { partsOf, speltOut, stretchesOf, type Stretch } from '../stretches.ts'
import { isNoText, listOf, textAt, undecided, wrong, type Fn, type Fns } from './fn.ts'

const join: Fn = ([separator, ...lists], called) => {
  const between = separator && !isNoText(separator) ? knownText(separator) : undefined
  if (isNoText(separator) || lists.length === 0) return wrong(called, 'takes a separator and lists')
  if (between === undefined) return undecided(called, separator ? [separator] : [])
  const out: Stretch[] = []
  const origin = sourceOf(called.scope, called.call)
  for (const list of lists) {
    if (list.kind !== 'list') return list.kind === 'unknown' ? undecided(called, [list]) : wrong(called, 'takes lists')
    for (const item of listed(list)) {
      const stretches = stretchesOf(item)
      if (!stretches) return wrong(called, 'takes lists of text')
      const missing = unknown(called.at, 'an element may be missing', hole('free', origin))
      if (out.length > 0) out.push({ text: elsewhere(between, called.at) })
      out.push(...(item.at.when ? [{ value: missing, at: called.at }] : stretches))
    }
    if (list.open !== undefined) out.push({ value: unknown(called.at, list.open, hole('free', origin)), at: called.at })
    if (out.length > MOST_PIECES) return undecided(called)
  }
  return speltOut(out, called.at)
}
const MOST_PIECES = 20_000

/** Characters that an unknown piece does not have, so that it cannot be split there. */
const WITHOUT: Readonly<Record<Domain, string>> = {
  account: ':/*.,-_ ',
  'own-account': ':/*.,-_ ',
  partition: ':/*.,_ ',
  region: ':/*.,_ ',
  'url-suffix': ':/*,_ ',
  name: ':*',
  path: ':*',
  arn: '',
  free: '',
}

/** Text split at a separator. A hole that may hold the separator leaves open what follows. */
export function splitParts(
  parts: readonly Part[],
  separator: string,
): { readonly items: readonly Part[][]; readonly open: boolean } {
  const items: Part[][] = [[]]
  for (const part of parts) {
    if (isHole(part)) {
      if (separator.length !== 1 || !WITHOUT[part.domain].includes(separator))
        return { items: items.slice(0, -1), open: true }
      items.at(-1)?.push(part)
      continue
    }
    const [first = '', ...rest] = part.split(separator)
    items.at(-1)?.push(first)
    for (const one of rest) items.push([one])
  }
  return { items, open: false }
}

/** The shapes of holes put in: `aws_iam_role.r.arn` is `arn:`, a partition, `:iam::`… */
export const shaped = (parts: readonly Part[]): readonly Part[] =>
  joined(parts.flatMap((part) => (isHole(part) && part.shape ? part.shape : [part])))

const split: Fn = ([separator, text], called) => {
  if (!separator || !text || isNoText(separator) || isNoText(text)) return wrong(called, 'takes two texts')
  const between = knownText(separator)
  const stretches = stretchesOf(text)
  if (between === undefined || !stretches) return undecided(called, [separator, text])
  const known = knownText(text)
  if (known !== undefined) {
    const items = between === '' ? Array.from(known) : known.split(between)
    return items.length > MOST_PIECES
      ? undecided(called)
      : listOf(
          items.map((item) => textAt(elsewhere(item, text.at), text.at)),
          called,
        )
  }
  const { items, open } = splitParts(shaped(partsOf(stretches)), between)
  const because = open ? `${sourceOf(called.scope, called.call)} is not wholly known` : undefined
  return listOf(
    items.map((parts) => (parts.length === 0 ? textOf([''], text.at) : textOf(parts, text.at))),
    called,
    because,
  )
}

/** Text put together, and taken apart. */
export const pieces: Fns = { join, split }
