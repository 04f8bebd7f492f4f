import { nothingAt, type ListNode, type MapNode, type Node, type PairNode, type ScalarNode } from './node.ts'
import { keyHere, plainLine, quoted, startsPlain, startsQuoted, tagHere } from './scalars.ts'
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  code,
  COMMA,
  giveUp,
  HASH,
  isMarker,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Scan,
  skipComment,
  skipLineEnd,
  skipSpaces,
  SPACE,
} from './scan.ts'

/** Whether a collection in brackets begins here. */
export const startsCollection = (s: Scan): boolean => code(s) === OPEN_BRACKET || code(s) === OPEN_BRACE

/** A list or a map in brackets. As in libyaml, and so in CloudFormation, its lines may stand at any indentation. */
export function collection(s: Scan): ListNode | MapNode {
  const start = s.at
  if (code(s) === OPEN_BRACE) {
    const pairs = separated(s, CLOSE_BRACE, pair)
    return { kind: 'map', pairs, start, end: s.at }
  }
  const items = separated(s, CLOSE_BRACKET, item)
  return { kind: 'list', items, start, end: s.at }
}

/** What stands between commas up to the closing bracket, and that. */
function separated<One>(s: Scan, close: number, read: (s: Scan) => One): readonly One[] {
  const found: One[] = []
  s.at++
  skipBetween(s)
  while (code(s) !== close && !s.failed) {
    found.push(read(s))
    skipBetween(s)
    if (code(s) === COMMA) {
      s.at++
      skipBetween(s)
    } else if (code(s) !== close) giveUp(s)
  }
  s.at++
  return found
}

/** A value, or a map of one pair that has no brackets of its own. */
function item(s: Scan): Node {
  const key = keyHere(s, true)
  if (!key) return node(s)
  const only = after(s, key)
  return { kind: 'map', pairs: [only], start: key.start, end: only.value.end }
}

function pair(s: Scan): PairNode {
  const key = keyHere(s, true)
  if (!key) giveUp(s)
  return after(s, key ?? nothingAt(s.at))
}

function after(s: Scan, key: ScalarNode): PairNode {
  skipBetween(s)
  return { key, value: node(s) }
}

function node(s: Scan): Node {
  const tag = tagHere(s)
  const bare = untagged(s)
  return tag === undefined ? bare : { ...bare, tag }
}

function untagged(s: Scan): Node {
  if (startsCollection(s)) return collection(s)
  if (startsQuoted(s)) return quoted(s)
  if (!startsPlain(s, true)) giveUp(s)
  return plainLine(s, true)
}

/** Moves over white space, line ends and comments. */
function skipBetween(s: Scan): void {
  for (;;) {
    skipSpaces(s)
    const before = s.text.charCodeAt(s.at - 1)
    if (code(s) === HASH && (before === SPACE || before === NEWLINE)) skipComment(s)
    if (!skipLineEnd(s)) return
    if (isMarker(s.text, s.at)) giveUp(s)
  }
}
