import { answer, type Answer } from './answer.ts'

/**
 * IAM patterns: `*` is any run of characters, `?` exactly one, all others stand for themselves, case counts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * A character is a UTF-16 unit. Policy variables (`${aws:username}`) are plain text here: a caller that meets one
 * has a hole, not a string.
 */

/** Comparisons one question may cost: every pair up to 512 × 512 characters is within it, whatever it looks like. */
const MOST_STEPS = 1 << 18

export const isWild = (text: string): boolean => text.includes('*') || text.includes('?')

/** Does `pattern` match exactly this text? */
export const matches = (pattern: string, text: string): Answer => matcher(pattern)(text)

/** `matches` of one pattern for many texts. */
export function matcher(pattern: string): (text: string) => Answer {
  const wild = pattern.search(/[*?]/)
  if (wild < 0) return (text) => answer(pattern === text)
  const head = pattern.slice(0, wild)
  // Most patterns are a beginning.
  if (pattern.slice(wild) === '*') return (text) => answer(text.startsWith(head))
  return (text) => (text.startsWith(head) ? aligned(pattern, text, (p, c) => p === '?' || p === c) : 'no')
}

/** Is every string that `inner` matches also matched by `outer`? */
export function covers(outer: string, inner: string): Answer {
  const o = tidy(outer)
  const i = tidy(inner)
  const bySymbol = aligned(o, i, (p, c) => c !== '*' && (p === '?' || p === c))
  // Symbol by symbol is exact but for one shape: a `?` of `outer` that has to take a character out of a `*` of `inner`.
  return bySymbol === 'no' && o.includes('?') && i.includes('*') ? coversEveryLength(o, i) : bySymbol
}

/** Is there a string that both patterns match? */
export function overlaps(a: string, b: string): Answer {
  if (!a.includes('*')) return aligned(b, a, agree)
  if (!b.includes('*')) return aligned(a, b, agree)
  // With a star in each, what stands between the first and the last star of one fits into a star of the other.
  return answer(agreeing(headOf(a), headOf(b)) && agreeing(tailOf(a), tailOf(b)))
}

const agree = (a: string, b: string): boolean => a === '?' || b === '?' || a === b
const headOf = (pattern: string): readonly string[] => pattern.slice(0, pattern.indexOf('*')).split('')
const tailOf = (pattern: string): readonly string[] =>
  pattern
    .slice(pattern.lastIndexOf('*') + 1)
    .split('')
    .reverse()

const agreeing = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((c, at) => at >= b.length || agree(c, b[at] ?? ''))

/** Two cursors and the last star to return to; `fits` says whether a symbol of the pattern takes one of the text. */
function aligned(pattern: string, text: string, fits: (symbol: string, of: string) => boolean): Answer {
  let p = 0
  let t = 0
  let star = -1
  let mark = 0
  for (let steps = 0; t < text.length; steps++) {
    if (steps > MOST_STEPS) return 'unknown'
    if (pattern[p] === '*') {
      star = p++
      mark = t
    } else if (p < pattern.length && fits(pattern.charAt(p), text.charAt(t))) {
      p++
      t++
    } else if (star < 0) {
      return 'no'
    } else {
      p = star + 1
      t = ++mark
    }
  }
  while (pattern[p] === '*') p++
  return answer(p === pattern.length)
}

/**
 * Walks `inner` and keeps every place `outer` could be at. What a wildcard of `inner` takes is a character that
 * `outer` never names (`''` here): if `outer` matches that one, it matches any other in its stead. So the only choice
 * left is how many a `*` takes, and that ends as soon as the places repeat.
 */
function coversEveryLength(outer: string, inner: string): Answer {
  const seen = new Set<string>()
  const todo: { readonly at: number; readonly places: readonly number[] }[] = [{ at: 0, places: rest(outer, [0]) }]
  let steps = 0
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { at, places } = next
    const key = `${String(at)}:${places.join()}`
    steps += 1 + places.length
    if (steps > MOST_STEPS) return 'unknown'
    if (seen.has(key)) continue
    seen.add(key)
    const symbol = inner[at]
    if (symbol === undefined && !places.includes(outer.length)) return 'no'
    if (places.length === 0) return 'no'
    if (symbol === undefined) continue
    if (symbol === '*') todo.push({ at: at + 1, places })
    const after = step(outer, places, symbol === '*' || symbol === '?' ? '' : symbol)
    todo.push({ at: symbol === '*' ? at : at + 1, places: after })
  }
  return 'yes'
}

/** The places `outer` can be at one character later, in ascending order. */
function step(outer: string, places: readonly number[], character: string): readonly number[] {
  const after: number[] = []
  for (const p of places) {
    const symbol = outer[p]
    if (symbol === '*') after.push(p)
    else if (symbol !== undefined && (symbol === '?' || symbol === character)) after.push(p + 1)
  }
  return rest(outer, after)
}

/** `places`, ascending, with those that a star reaches by taking nothing. Tidy patterns have no two stars in a row. */
function rest(outer: string, places: readonly number[]): readonly number[] {
  const all: number[] = []
  for (const p of places) {
    if (p <= (all.at(-1) ?? -1)) continue
    all.push(p)
    if (outer[p] === '*') all.push(p + 1)
  }
  return all
}

/** `*?*` and `?**` mean the same: the `?`s first, then one star. */
const tidy = (pattern: string): string =>
  !isWild(pattern)
    ? pattern
    : pattern.replace(/[*?]{2,}/g, (run) => run.replaceAll('*', '') + (run.includes('*') ? '*' : ''))
