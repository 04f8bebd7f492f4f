import { blockScalar } from './block-scalar.ts'
import { collection, startsCollection } from './flow.ts'
import { nothingAt, type ListNode, type MapNode, type Node, type PairNode, type ScalarNode } from './node.ts'
import { keyHere, plain, quoted, startsQuoted, tagHere } from './scalars.ts'
import {
  BANG,
  code,
  endsLine,
  giveUp,
  GREATER,
  HASH,
  isGap,
  MINUS,
  nextLine,
  PIPE,
  scan,
  type Scan,
  skipComment,
  skipSpaces,
} from './scan.ts'

/** Deeper than templates nest, and well within the stack of those who walk the tree. */
const DEEPEST = 200

/**
 * A document in the YAML that templates are written in: maps and lists, scalars and brackets, comments and short tags. For
 * what else YAML has, `undefined`: anchors, several documents, keys that are no text, tabs between values, all errors.
 */
export function usualYaml(text: string): Node | undefined {
  const s = scan(text)
  if (text.startsWith('...', s.at)) return undefined
  if (s.column === 0 && text.startsWith('---', s.at)) {
    s.at += 3
    nextLine(s)
  }
  if (s.column < 0) return undefined
  const root = block(s, -1)
  return s.failed || s.column >= 0 || root.kind === 'scalar' ? undefined : root
}

/** What begins on a line of its own, indented deeper than `outer`. Like all below, it stands at the next line then. */
function block(s: Scan, outer: number): Node {
  if (++s.depth > DEEPEST) giveUp(s)
  const node = isDash(s) ? list(s) : mapOrInline(s, outer)
  s.depth--
  return node
}

function mapOrInline(s: Scan, outer: number): Node {
  const first = keyHere(s, false)
  return first ? map(s, first) : value(s, outer, false)
}

function map(s: Scan, first: ScalarNode): MapNode {
  const { column } = s
  const pairs: PairNode[] = []
  for (let key: ScalarNode | undefined = first; key; key = s.column === column ? keyHere(s, false) : undefined)
    pairs.push({ key, value: value(s, column, true) })
  if (s.column >= column) giveUp(s)
  return { kind: 'map', pairs, start: first.start, end: pairs.at(-1)?.value.end ?? first.end }
}

const isDash = (s: Scan): boolean => code(s) === MINUS && isGap(s.text, s.at + 1)

function list(s: Scan): ListNode {
  const { column, at: start } = s
  const items: Node[] = []
  do {
    s.at++
    items.push(item(s, column))
  } while (s.column === column && isDash(s))
  if (s.column > column) giveUp(s)
  return { kind: 'list', items, start, end: items.at(-1)?.end ?? start }
}

/** What follows a dash. A list or a map may begin on the same line. */
function item(s: Scan, outer: number): Node {
  skipSpaces(s)
  if (endsLine(s.text, s.at) || code(s) === HASH || code(s) === BANG) return value(s, outer, false)
  s.column = s.at - s.line
  return block(s, outer)
}

/** What stands on the rest of the line or below it; the dashes of a list may stand right below its key. */
function value(s: Scan, outer: number, hasKey: boolean): Node {
  skipSpaces(s)
  const tag = tagHere(s)
  const after = s.at
  if (code(s) === HASH) skipComment(s)
  const bare = endsLine(s.text, s.at) ? below(s, outer, hasKey, after) : inline(s, outer)
  if (tag === undefined) return bare
  if (bare.tag !== undefined) giveUp(s)
  return { ...bare, tag }
}

function below(s: Scan, outer: number, hasKey: boolean, otherwise: number): Node {
  nextLine(s)
  const isValue = s.column > outer || (hasKey && s.column === outer && isDash(s))
  return isValue ? block(s, outer) : nothingAt(otherwise)
}

function inline(s: Scan, outer: number): Node {
  if (code(s) === PIPE || code(s) === GREATER) return blockScalar(s, outer)
  const isQuoted = startsQuoted(s)
  if (!isQuoted && !startsCollection(s)) return plain(s, outer)
  const node = isQuoted ? quoted(s) : collection(s)
  nextLine(s)
  return node
}
