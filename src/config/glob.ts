import type { FilePath } from '../text/span.ts'

/** `{a,b}` multiplies patterns; more than this is a mistake, not a wish. */
const MOST_ALTERNATIVES = 64
const LONGEST = 1000

/** Segments of a path pattern, `**` standing for any number of them. */
type Pattern = readonly string[]

/**
 * A test for paths below the repository root, patterns as in `.gitignore`: `*` and `?` stay inside a segment, `**` spans
 * segments, a pattern without a slash matches at any depth, and one that matches a directory matches all that is in it.
 * `{a,b}` stands for either. Every other character, `[` included, stands for itself.
 */
export function pathMatcher(patterns: readonly string[]): (path: FilePath) => boolean {
  const compiled = patterns.flatMap((pattern) => (alternatives(pattern) ?? []).map(segments))
  return (path) => {
    const parts = path.split('/')
    return compiled.some((pattern) => matches(pattern, parts))
  }
}

/** Why a pattern can never do what its writer means; undefined when it can. */
export function patternMistake(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `is longer than ${LONGEST.toString()} characters`
  if (pattern.includes('\\')) return 'has a backslash; write paths with forward slashes'
  if (pattern.startsWith('!')) return 'starts with !, and patterns cannot be negated; use exclude'
  if (pattern.split('/').includes('..')) return 'has .., and only files of the repository are linted'
  if (!segments(pattern).some((segment) => segment !== '**') && !pattern.includes('*')) return 'names no path'
  return alternatives(pattern) ? undefined : `has braces that do not match or stand for too many patterns`
}

/** The patterns that a pattern with `{a,b}` stands for; undefined when braces do not match or there are too many. */
function alternatives(pattern: string): readonly string[] | undefined {
  let done = ['']
  let choice: string[] | undefined
  for (const character of pattern) {
    if (character === '{' && !choice) choice = ['']
    else if (character === '{' || (character === '}' && !choice)) return undefined
    else if (character === '}') {
      done = done.flatMap((head) => (choice ?? []).map((tail) => head + tail))
      choice = undefined
      if (done.length > MOST_ALTERNATIVES) return undefined
    } else if (choice && character === ',') choice.push('')
    else if (choice) choice.push((choice.pop() ?? '') + character)
    else done = done.map((head) => head + character)
  }
  return choice ? undefined : done
}

function segments(pattern: string): Pattern {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  const floating = parts.length === 1 && !pattern.startsWith('/') && !pattern.startsWith('./')
  return [...(floating ? ['**'] : []), ...parts, '**']
}

/** Two cursors and one point to go back to: no more steps than pattern segments times path segments. */
function matches(pattern: Pattern, path: readonly string[]): boolean {
  return walk(pattern, path, '**', (part, segment) => segmentMatches(part, segment))
}

const segmentMatches = (pattern: string, segment: string): boolean =>
  walk(pattern, segment, '*', (symbol, character) => symbol === '?' || symbol === character)

interface Sequence<T> {
  readonly length: number
  readonly [at: number]: T
}

/** Whether `pattern`, in which `star` stands for any run of items, matches all of `items`. */
function walk<T extends string>(
  pattern: Sequence<T>,
  items: Sequence<T>,
  star: T,
  same: (symbol: T, item: T) => boolean,
): boolean {
  let p = 0
  let back: { readonly p: number; i: number } | undefined
  for (let i = 0; i < items.length;) {
    const symbol = pattern[p]
    const item = items[i]
    if (symbol === star) back = { p: ++p, i }
    else if (symbol !== undefined && item !== undefined && same(symbol, item)) {
      p++
      i++
    } else if (back) {
      i = ++back.i
      p = back.p
    } else return false
  }
  while (pattern[p] === star) p++
  return p === pattern.length
}
