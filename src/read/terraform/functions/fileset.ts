import { filePath, type FilePath } from '../../../text/span.ts'

/** Names looked at, and alternatives of `{a,b}` written out, before a pattern is given up. */
const MOST_NAMES = 5000
const LONGEST_PATTERN = 1000
const MOST_ALTERNATIVES = 64
const DEEPEST_DIRECTORY = 32

/** Names in a directory; none for a file. */
type Listing = (directory: FilePath) => readonly string[]

/**
 * The files under `start` whose path from there a pattern matches: `*`, `?` and `[a-z]` within a name, `**` for any
 * directories, `{a,b}`. `undefined` when it is too much work.
 * https://developer.hashicorp.com/terraform/language/functions/fileset
 */
export function matching(pattern: string, start: FilePath, list: Listing): readonly string[] | undefined {
  const patterns = pattern.length > LONGEST_PATTERN ? undefined : alternatives(pattern)
  if (!patterns) return undefined
  const walk = new Walk(list)
  for (const one of patterns)
    walk.into(
      start,
      '',
      one.split('/').filter((name) => name !== '' && name !== '.'),
    )
  return walk.isTooLong ? undefined : [...walk.found]
}

class Walk {
  readonly found = new Set<string>()
  isTooLong = false
  private count = 0
  private readonly list: Listing

  constructor(list: Listing) {
    this.list = list
  }

  /** Takes what the names of the pattern match in a directory; `path` is how it is reached. */
  into(directory: FilePath, path: string, names: readonly string[]): void {
    const [name, ...rest] = names
    if (name === undefined || this.isTooLong) return
    if (path.split('/').length > DEEPEST_DIRECTORY) this.isTooLong = true
    if (name === '**' && rest.length > 0) this.into(directory, path, rest)
    for (const found of this.list(directory)) {
      if (++this.count > MOST_NAMES) this.isTooLong = true
      if (this.isTooLong) return
      if (name === '**') this.next(directory, path, found, rest.length === 0 ? [] : names, names)
      else if (matches(name, found)) this.next(directory, path, found, rest, rest)
    }
  }

  /** A directory is entered with what is left of the pattern for it; a file is found when nothing is left. */
  private next(
    directory: FilePath,
    path: string,
    name: string,
    left: readonly string[],
    below: readonly string[],
  ): void {
    const inner = filePath(directory === '' ? name : `${directory}/${name}`)
    const reached = path === '' ? name : `${path}/${name}`
    if (this.list(inner).length > 0) this.into(inner, reached, below)
    else if (left.length === 0) this.found.add(reached)
  }
}

/** Whether a pattern without slashes matches a name: the last `*` takes one character more until the rest fits. */
function matches(pattern: string, name: string): boolean {
  let [at, from] = [0, 0]
  let star: readonly [pattern: number, name: number] | undefined
  while (from < name.length) {
    const step = at < pattern.length && pattern[at] !== '*' ? one(pattern, at, name.charAt(from)) : undefined
    if (pattern[at] === '*') star = [++at, from]
    else if (step !== undefined) [at, from] = [step, from + 1]
    else if (star) {
      star = [star[0], star[1] + 1]
      ;[at, from] = star
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

/** The place in the pattern behind what matches one character; `undefined` when it does not match. */
function one(pattern: string, at: number, character: string): number | undefined {
  if (pattern[at] === '?') return at + 1
  if (pattern[at] === '\\') return pattern[at + 1] === character ? at + 2 : undefined
  const close = pattern[at] === '[' ? pattern.indexOf(']', at + 2) : -1
  if (close < 0) return pattern[at] === character ? at + 1 : undefined
  const isNegated = '^!'.includes(pattern.charAt(at + 1))
  const isIn = contains(pattern.slice(at + (isNegated ? 2 : 1), close), character)
  return isIn === isNegated ? undefined : close + 1
}

function contains(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length
    if (isRange && character >= set.charAt(at) && character <= set.charAt(at + 2)) return true
    if (!isRange && set[at] === character) return true
    if (isRange) at += 2
  }
  return false
}

/** `{a,b}` written out; `undefined` when that gives too many. */
function alternatives(pattern: string): readonly string[] | undefined {
  const open = pattern.indexOf('{')
  const close = open < 0 ? -1 : closing(pattern, open)
  if (close < 0) return [pattern]
  const out: string[] = []
  for (const choice of choices(pattern.slice(open + 1, close))) {
    const written = alternatives(pattern.slice(0, open) + choice + pattern.slice(close + 1))
    if (!written || out.length + written.length > MOST_ALTERNATIVES) return undefined
    out.push(...written)
  }
  return out
}

function closing(pattern: string, open: number): number {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++
    else if (pattern[at] === '}' && --depth === 0) return at
  }
  return -1
}

/** What stands between the commas that are not in braces of their own. */
function choices(text: string): readonly string[] {
  const out: string[] = []
  let choice = ''
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    else if (character === '}') depth--
    if (character === ',' && depth === 0) {
      out.push(choice)
      choice = ''
    } else choice += character
  }
  return [...out, choice]
}
