import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml'
import type { SourceFile } from '../../text/source.ts'
import { reached, type Span } from '../../text/span.ts'
import { absent, hole, unknown, type Entry, type MapValue, type Value } from '../../value/value.ts'
import { deepestBracket, separators } from './depth.ts'
import { mend, unmended, type Mended } from './mend.ts'
import { writtenScalar } from './scalar.ts'
import { cloudFormationTags, longForm } from './tags.ts'

export interface YamlProblem {
  readonly message: string
  readonly at: Span
}
/** One document of a file; `value` is missing when it could not be read. Tags are written out: `!Sub x` is `{"Fn::Sub": x}`. */
export interface YamlDocument {
  readonly value: Value | undefined
  readonly problems: readonly YamlProblem[]
}

/** Values in a file; a file that has more, also through merged maps, is left unread. */
const MOST_NODES = 200_000
/** Lines and commas, each of which may begin a value: counted before parsing, for the parser takes its time. */
const MOST_SEPARATORS = 300_000
/** Brackets and indentation; CloudFormation templates nest some twenty levels. */
export const DEEPEST = 200
/** Problems reported for one document; the rest would not say anything new. */
const MOST_PROBLEMS = 20

/** The YAML documents of a file, read with the failsafe schema: scalars keep their text, `012345678901` and `2012-10-17`. */
export function parseYaml(file: SourceFile): readonly YamlDocument[] {
  if (separators(file.text) > MOST_SEPARATORS) return [refused(file, `more than ${MOST_NODES.toString()} values`, 0)]
  const deep = deepestBracket(file.text, DEEPEST)
  if (deep !== undefined) return [refused(file, `nested deeper than ${DEEPEST.toString()} levels`, deep)]
  try {
    const { documents, text } = tolerant(file.text)
    return documents.map((document) => read(file, text, document))
  } catch {
    return [refused(file, 'too deeply nested to read', 0)]
  }
}

const refused = (file: SourceFile, message: string, at: number): YamlDocument => ({
  value: undefined,
  problems: [{ message, at: { file: file.path, start: at, end: Math.min(at + 1, file.text.length) } }],
})

interface Parsed {
  readonly documents: readonly Document.Parsed[]
  readonly text: Mended
}

/** Lines are indented where CloudFormation would not mind; the parser's first complaint stands when that does not help. */
function tolerant(text: string): Parsed {
  const first: Parsed = { documents: parse(text), text: unmended(text) }
  const put = new Map<number, number>()
  let now = first
  const rounds = text.length > LARGEST_MENDED ? 0 : MOST_MENDED
  for (let round = 0; round < rounds; round++) {
    const error = firstError(now.documents)
    if (!error) return now
    const [, quote] = /closing (['"])quote/.exec(error.message) ?? []
    const mendable = quote !== undefined || error.code === 'BAD_INDENT'
    const mended = mendable ? mend(text, now.text.original(error.pos[0]), quote, put) : undefined
    if (!mended) break
    now = { documents: parse(mended.text), text: mended }
  }
  return firstError(now.documents) ? first : now
}

const firstError = (documents: readonly Document.Parsed[]) =>
  documents.find((document) => document.errors.length > 0)?.errors[0]

/** Each is another pass over the file, which is why files larger than CloudFormation takes are not mended. */
const MOST_MENDED = 10
const LARGEST_MENDED = 1_000_000

function parse(text: string): readonly Document.Parsed[] {
  const found = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'failsafe',
    stringKeys: true,
    customTags: cloudFormationTags,
  })
  return 'empty' in found ? [] : found
}

function read(file: SourceFile, text: Mended, document: Document.Parsed): YamlDocument {
  const error = document.errors[0]
  if (error) {
    // The parser's complaints about an end that is missing stand past the end.
    const [start, end] = error.pos.map((offset) => Math.min(text.original(offset), file.text.length))
    const at = { file: file.path, start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) }
    return { value: undefined, problems: [{ message: `not valid YAML: ${complaint(error.message)}`, at }] }
  }
  const reader = new Reader(file, text)
  const value = document.contents ? reader.value(document.contents, 0) : undefined
  return { value: reader.stopped ? undefined : value, problems: reader.problems.slice(-MOST_PROBLEMS) }
}

function complaint(message: string): string {
  if (message.includes('call stack')) return 'nested too deeply'
  const short = message.length > 120 ? `${message.slice(0, 119)}…` : message
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`
}

/** Turns nodes into values. An anchor is met before its aliases, so that one map filled on the way resolves them. */
/** Keys of policies and of what carries them that take text or lists; others that are written twice lose no policy. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'Action',
  'Effect',
  'ManagedPolicyArns',
  'MaxSessionDuration',
  'NotAction',
  'NotPrincipal',
  'NotResource',
  'PermissionsBoundary',
  'Policies',
  'Principal',
  'Resource',
  'Statement',
])

class Reader {
  readonly problems: YamlProblem[] = []
  stopped = false
  private left = MOST_NODES
  private readonly file: SourceFile
  private readonly text: Mended
  private readonly anchors = new Map<string, Value>()

  constructor(file: SourceFile, text: Mended) {
    this.file = file
    this.text = text
  }

  value(node: Node, depth: number): Value {
    const at = this.span(node)
    if (depth > DEEPEST) return this.stop(`nested deeper than ${DEEPEST.toString()} levels`, at)
    if (this.left-- <= 0) return this.stop(`more than ${MOST_NODES.toString()} values`, at)
    if (isAlias(node)) return this.alias(node, at)
    const bare = this.bare(node, at, depth)
    const value = node.tag === undefined ? bare : longForm(this.file, node.tag, bare)
    const { anchor } = node
    if (anchor !== undefined) this.anchors.set(anchor, value)
    return value
  }

  private bare(node: Node, at: Span, depth: number): Value {
    if (isMap(node)) return this.map(node.items, at, node.flow === true, depth)
    if (isSeq(node)) {
      const items = node.items.map((item) => (isNode(item) ? this.value(item, depth + 1) : absent(at)))
      return { kind: 'list', items, at: node.flow === true ? at : { ...at, end: endOf(items.at(-1), at.end) } }
    }
    return isScalar(node) ? this.scalar(node.source ?? '', node.type ?? 'PLAIN', node.tag, at) : absent(at)
  }

  private scalar(text: string, style: string, tag: string | undefined, at: Span): Value {
    if (style === 'PLAIN' && tag === undefined) {
      if (text === '' || text === '~' || text === 'null') return absent(at)
      if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', at, source: text }
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text), at, source: text }
    }
    if (!isStyle(style)) return { kind: 'string', value: text, at }
    return {
      kind: 'string',
      value: text,
      at,
      written: { text: writtenScalar(this.file, style, at.start, at.end, text), holes: [] },
    }
  }

  private map(pairs: readonly Pair[], at: Span, flow: boolean, depth: number): MapValue {
    const entries: Entry[] = []
    const merged: Entry[] = []
    const keys = new Set<string>()
    for (const pair of pairs) {
      const entry = this.entry(pair, at, depth)
      if (!entry) continue
      if (entry.key === '<<') merged.unshift(...this.mergedBy(entry.value))
      else {
        if (keys.has(entry.key)) this.lost(entry, entries)
        keys.add(entry.key)
        entries.push(entry)
      }
    }
    const all = merged.length > 0 ? [...merged.filter((e) => !keys.has(e.key)), ...entries] : entries
    return { kind: 'map', entries: all, at: flow ? at : { ...at, end: endOf(entries.at(-1)?.value, at.end) } }
  }

  /** A key that is written twice, where a policy or a resource may be lost by it. */
  private lost({ key, keyAt, value }: Entry, entries: readonly Entry[]): void {
    const before = entries.find((e) => e.key === key)?.value
    if (ELEMENTS.has(key) || value.kind === 'map' || before?.kind === 'map')
      this.report(`the key ${JSON.stringify(key)} is written twice; only the last one counts`, keyAt)
  }

  private entry(pair: Pair, outer: Span, depth: number): Entry | undefined {
    const { key, value } = pair
    const keyAt = isNode(key) ? this.span(key) : outer
    if (!isScalar(key)) {
      this.report('a key that is not text', keyAt)
      return undefined
    }
    const after = { ...keyAt, start: keyAt.end }
    return { key: key.source ?? '', keyAt, value: isNode(value) ? this.value(value, depth + 1) : absent(after) }
  }

  /** What `<<` brings in: a map, or maps of which the first has precedence. */
  private mergedBy(value: Value): readonly Entry[] {
    const maps = value.kind === 'list' ? value.items.toReversed() : [value]
    const entries = maps.flatMap((map) => {
      if (map.kind !== 'map') return []
      this.left -= map.entries.length
      return this.left > 0 ? map.entries : []
    })
    if (this.left <= 0) this.stop(`more than ${MOST_NODES.toString()} values`, value.at)
    return entries
  }

  private alias(node: Alias, at: Span): Value {
    const found = this.anchors.get(node.source)
    if (found) return { ...found, at: reached(found.at, { at, note: `alias *${node.source}` }) }
    this.report(`the alias *${node.source} has no anchor before it`, at)
    return unknown(at, `the alias *${node.source} has no anchor before it`, hole('free', `*${node.source}`))
  }

  private span(node: Node): Span {
    const [from, to] = node.range ?? [0, 0]
    const start = this.text.original(from)
    let end = this.text.original(to)
    // The range of a block scalar takes in the line ends after it.
    if (isScalar(node) && node.type?.startsWith('BLOCK') === true)
      while (end > start + 1 && ' \t\r\n'.includes(this.file.text.charAt(end - 1))) end--
    return { file: this.file.path, start, end }
  }

  private report(message: string, at: Span): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ message, at })
  }

  private stop(message: string, at: Span): Value {
    if (!this.stopped) this.problems.push({ message, at })
    this.stopped = true
    this.left = 0
    return unknown(at, message, hole('free', 'limit'))
  }
}

/** The range of a block collection takes in the line ends after it; its last value knows better, unless it is an alias. */
const endOf = (last: Value | undefined, otherwise: number): number =>
  last && !last.at.via ? Math.min(last.at.end, otherwise) : otherwise

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)

const isStyle = (style: string): style is Parameters<typeof writtenScalar>[1] =>
  style === 'PLAIN' || style.startsWith('QUOTE') || style.startsWith('BLOCK')
