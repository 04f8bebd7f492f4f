import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Document,
  type Node as AnyNode,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml'
import { cloudFormationTags } from '../tags.ts'
import { type Node, nothingAt, type PairNode, type ScalarNode, type Style } from './node.ts'

/** One document of a text: its root, if it has any, or why it cannot be read. */
export interface AnyDocument {
  readonly root: Node | undefined
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number }
}

/** The documents of a text in any YAML, read with the failsafe schema: scalars keep their text. */
export function anyYaml(text: string): readonly AnyDocument[] {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'failsafe',
    stringKeys: true,
    customTags: cloudFormationTags,
  })
  return 'empty' in documents ? [] : documents.map((document) => read(document, text))
}

function read({ errors, contents }: Document.Parsed, text: string): AnyDocument {
  const [error] = errors
  if (!error) return { root: contents ? nodeOf(contents, text) : undefined }
  // The parser's complaints about an end that is missing stand past the end.
  const [start, end] = error.pos.map((offset) => Math.min(offset, text.length))
  return {
    root: undefined,
    problem: { message: error.message, start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) },
  }
}

/** A node of the package in our form. */
function nodeOf(node: AnyNode, text: string): Node {
  const [start, end] = node.range ?? [0, 0]
  if (isAlias(node)) return { kind: 'alias', name: node.source, start, end }
  const written = { start, end, tag: node.tag, anchor: node.anchor }
  if (isScalar(node)) return scalarOf(node, written, text)
  if (isMap(node)) {
    const pairs = node.items.flatMap((pair) => pairOf(pair, text))
    return { ...written, kind: 'map', pairs, end: node.flow === true ? end : lastEnd(pairs.at(-1)?.value, end) }
  }
  const items = node.items.map((item) => (isNode(item) ? nodeOf(item, text) : nothingAt(end)))
  return { ...written, kind: 'list', items, end: node.flow === true ? end : lastEnd(items.at(-1), end) }
}

function pairOf({ key, value }: Pair, text: string): readonly PairNode[] {
  const name = isScalar(key) ? nodeOf(key, text) : undefined
  if (name?.kind !== 'scalar') return []
  return [{ key: name, value: isNode(value) ? nodeOf(value, text) : nothingAt(name.end) }]
}

/** The range of a block scalar takes in the line ends after it. */
function scalarOf(
  { source, type }: Scalar,
  written: Omit<ScalarNode, 'kind' | 'text' | 'style'>,
  text: string,
): ScalarNode {
  const style = isStyle(type) ? type : 'PLAIN'
  let { end } = written
  if (style.startsWith('BLOCK')) while (end > written.start + 1 && ' \t\r\n'.includes(text.charAt(end - 1))) end--
  return { ...written, kind: 'scalar', text: source ?? '', style, end }
}

/** The range of a block collection takes in the line ends after it; its last value knows better. */
const lastEnd = (last: Node | undefined, otherwise: number): number =>
  last ? Math.min(last.end, otherwise) : otherwise

const isStyle = (type: string | undefined): type is Style =>
  type?.startsWith('QUOTE') === true || type?.startsWith('BLOCK') === true
