import { RE2JS } from 're2js'

/** Where one match, and each of its groups, begins and ends; -1 for a group that takes no part. */
export type Match = readonly (readonly [start: number, end: number])[]

/** A pattern of Go's syntax, matched in time linear in the text. */
export interface Pattern {
  /** The names of the groups, from the first; a group without a name has none. */
  readonly groups: readonly (string | undefined)[]
  /** Up to `most` matches; none when finding them takes too long. `work` is what it took, see `MOST_WORK`. */
  readonly find: (text: string, most: number) => { readonly matches?: readonly Match[]; readonly work: number }
}
/** `undefined` for a pattern that is too long to be looked at. */
export type CompilePattern = (source: string) => Pattern | 'invalid' | undefined

/** Repeated repetitions make some hundred instructions of each character. */
const LONGEST_PATTERN = 500
/** Instructions of the compiled pattern times characters of the text, over all searches of one call. */
const MOST_WORK = 4_000_000
/** Compiling an instruction takes as long as matching it so many times. */
const WORK_TO_COMPILE = 20
const MOST_PATTERNS = 1000

/** Compiles patterns, each once. */
export function patterns(): CompilePattern {
  const known = new Map<string, ReturnType<CompilePattern>>()
  return (source) => {
    if (!known.has(source) && known.size < MOST_PATTERNS) known.set(source, compile(source))
    return known.get(source)
  }
}

function compile(source: string): ReturnType<CompilePattern> {
  if (source.length > LONGEST_PATTERN) return undefined
  try {
    const pattern = RE2JS.compile(source)
    const names = Object.entries(pattern.namedGroups())
    const groups = Array.from(
      { length: pattern.groupCount() },
      (_, index) => names.find(([, number]) => number === index + 1)?.[0],
    )
    return { groups, find: (text, most) => find(pattern, text, most) }
  } catch {
    return 'invalid'
  }
}

function find(pattern: RE2JS, text: string, most: number): ReturnType<Pattern['find']> {
  const matcher = pattern.matcher(text)
  const size = pattern.programSize()
  const found: Match[] = []
  let work = size * WORK_TO_COMPILE
  let end = -1
  while (found.length < most) {
    work += size * (text.length - Math.max(end, 0) + 1)
    if (work > MOST_WORK) return { work }
    if (!matcher.find()) break
    const match = Array.from({ length: matcher.groupCount() + 1 }, (_, group): readonly [number, number] => [
      matcher.start(group),
      matcher.end(group),
    ])
    // Go does not count an empty match that touches the one before.
    const isEmpty = matcher.start() === matcher.end()
    if (!isEmpty || matcher.start() !== end) found.push(match)
    end = matcher.end()
  }
  return { matches: found, work }
}
