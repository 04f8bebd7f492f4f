import type { SourceFile } from '../../text/source.ts'
import { reached, type Span } from '../../text/span.ts'
import { absent, hole, unknown, type Entry, type MapValue, type Value } from '../../value/value.ts'
import { deepestBracket, separators } from './depth.ts'
import { writtenScalar } from './scalar.ts'
import { longForm } from './tags.ts'
import { anyYaml, type AnyDocument } from './yaml/any.ts'
import { usualYaml } from './yaml/block.ts'
import type { AliasNode, Node, PairNode, ScalarNode } from './yaml/node.ts'

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
    const usual = usualYaml(file.text)
    return (usual ? [{ root: usual }] : anyYaml(file.text)).map((document) => read(file, document))
  } catch {
    return [refused(file, 'too deeply nested to read', 0)]
  }
}

const refused = (file: SourceFile, message: string, at: number): YamlDocument => ({
  value: undefined,
  problems: [{ message, at: { file: file.path, start: at, end: Math.min(at + 1, file.text.length) } }],
})

function read(file: SourceFile, { root, problem }: AnyDocument): YamlDocument {
  if (problem) {
    const at = { file: file.path, start: problem.start, end: problem.end }
    return { value: undefined, problems: [{ message: `not valid YAML: ${complaint(problem.message)}`, at }] }
  }
  const reader = new Reader(file)
  const value = root && reader.value(root, 0)
  return { value: reader.stopped ? undefined : value, problems: reader.problems.slice(-MOST_PROBLEMS) }
}

function complaint(message: string): string {
  if (message.includes('call stack')) return 'nested too deeply'
  const short = message.length > 120 ? `${message.slice(0, 119)}…` : message
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`
}

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

/** Turns nodes into values. An anchor is met before its aliases, so that one map filled on the way resolves them. */
class Reader {
  readonly problems: YamlProblem[] = []
  stopped = false
  private left = MOST_NODES
  private readonly file: SourceFile
  private readonly anchors = new Map<string, Value>()

  constructor(file: SourceFile) {
    this.file = file
  }

  value(node: Node, depth: number): Value {
    const at = this.span(node)
    if (depth > DEEPEST) return this.stop(`nested deeper than ${DEEPEST.toString()} levels`, at)
    if (this.left-- <= 0) return this.stop(`more than ${MOST_NODES.toString()} values`, at)
    if (node.kind === 'alias') return this.alias(node, at)
    const bare = this.bare(node, at, depth)
    const value = node.tag === undefined ? bare : longForm(this.file, node.tag, bare)
    const { anchor } = node
    if (anchor !== undefined) this.anchors.set(anchor, value)
    return value
  }

  private bare(node: Exclude<Node, AliasNode>, at: Span, depth: number): Value {
    if (node.kind === 'map') return this.map(node.pairs, at, depth)
    if (node.kind === 'scalar') return this.scalar(node, at)
    return { kind: 'list', items: node.items.map((item) => this.value(item, depth + 1)), at }
  }

  private scalar({ text, style, tag }: ScalarNode, at: Span): Value {
    if (style === 'PLAIN' && tag === undefined) {
      if (text === '' || text === '~' || text === 'null') return absent(at)
      if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', at, source: text }
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text), at, source: text }
    }
    return {
      kind: 'string',
      value: text,
      at,
      written: { text: writtenScalar(this.file, style, at.start, at.end, text), holes: [] },
    }
  }

  private map(pairs: readonly PairNode[], at: Span, depth: number): MapValue {
    const entries: Entry[] = []
    const merged: Entry[] = []
    const keys = new Set<string>()
    for (const { key, value } of pairs) {
      const entry = { key: key.text, keyAt: this.span(key), value: this.value(value, depth + 1) }
      if (entry.key === '<<') merged.unshift(...this.mergedBy(entry.value))
      else {
        if (keys.has(entry.key)) this.lost(entry, entries)
        keys.add(entry.key)
        entries.push(entry)
      }
    }
    const all = merged.length > 0 ? [...merged.filter((e) => !keys.has(e.key)), ...entries] : entries
    return { kind: 'map', entries: all, at }
  }

  /** A key that is written twice, where a policy or a resource may be lost by it. */
  private lost({ key, keyAt, value }: Entry, entries: readonly Entry[]): void {
    const before = entries.find((e) => e.key === key)?.value
    if (ELEMENTS.has(key) || value.kind === 'map' || before?.kind === 'map')
      this.report(`the key ${JSON.stringify(key)} is written twice; only the last one counts`, keyAt)
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

  private alias({ name }: AliasNode, at: Span): Value {
    const found = this.anchors.get(name)
    if (found) return { ...found, at: reached(found.at, { at, note: `alias *${name}` }) }
    this.report(`the alias *${name} has no anchor before it`, at)
    return unknown(at, `the alias *${name} has no anchor before it`, hole('free', `*${name}`))
  }

  private span({ start, end }: Node): Span {
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
