import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml'
import type { SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { tooDeepAt } from './depth.ts'

/** UTF-16 units. Parsing is slow on some hostile text of this size (a second), and hopeless on much more. */
const LONGEST = 256 * 1024

/** Something wrong, and the offset at which it stands. */
export interface Mistake {
  readonly at: number
  readonly sentence: string
}
export type Path = readonly (string | number)[]

/** A YAML file as plain data, or what is wrong with its form. */
export type Read =
  | { readonly mistakes: readonly Mistake[] }
  | {
      readonly mistakes?: never
      /** Undefined when the file is empty. */
      readonly data: unknown
      /** Where the thing at a path stands, or the key that names it. */
      readonly place: (path: Path, part: 'key' | 'value') => Span
    }

/**
 * Reads what a configuration needs of YAML: mappings, lists and plain values of the core schema. Anchors, aliases and tags
 * are refused, because a few lines of them can stand for gigabytes.
 */
export function readYaml({ path: file, text }: SourceFile): Read {
  if (text.length > LONGEST)
    return { mistakes: [{ at: 0, sentence: `the configuration is larger than ${(LONGEST / 1024).toString()} KB` }] }
  const deep = tooDeepAt(text)
  if (deep !== undefined) return { mistakes: [{ at: deep, sentence: 'too deeply nested for a configuration' }] }

  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  const wrong = document.errors[0] ?? document.warnings[0]
  if (wrong) return { mistakes: [{ at: wrong.pos[0], sentence: `not valid YAML: ${decapitalised(wrong.message)}` }] }

  const mistakes: Mistake[] = []
  const data = plain(document.contents, mistakes)
  if (mistakes.length > 0) return { mistakes }
  return { data, place: (path, part) => ({ file, ...placeIn(document.contents, path, part) }) }
}

function plain(node: ParsedNode | null, mistakes: Mistake[]): unknown {
  if (!node) return undefined
  const refused = refusal(node)
  if (refused !== undefined) mistakes.push({ at: node.range[0], sentence: refused })
  if (refused !== undefined || isAlias(node)) return undefined
  if (isSeq(node)) return node.items.map((item) => plain(item, mistakes))
  return isMap(node) ? mapping(node.items, mistakes) : scalar(node)
}

function refusal(node: ParsedNode): string | undefined {
  if (isAlias(node)) return 'aliases are not read here; put a pattern that starts with * in quotes'
  if (node.anchor !== undefined) return 'anchors are not read here; write the value where it is used'
  return node.tag === undefined ? undefined : `the tag ${node.tag} is not read here; leave it out`
}

/** An integer of twelve digits is an account id somebody did not quote, and its zeros at the front belong to it. */
function scalar({ value, source }: { readonly value: unknown; readonly source?: string }): unknown {
  return typeof value === 'number' && source !== undefined && /^[0-9]{12}$/.test(source) ? source : value
}

interface Pair {
  readonly key: ParsedNode
  readonly value: ParsedNode | null
}

/** `Object.fromEntries` defines properties, so that a key `__proto__` is a key as any other. */
function mapping(pairs: readonly Pair[], mistakes: Mistake[]): unknown {
  const entries = new Map<string, unknown>()
  for (const { key, value } of pairs) {
    const name = keyName(key)
    if (name === undefined) mistakes.push({ at: key.range[0], sentence: 'a key has to be plain text' })
    else if (entries.has(name))
      mistakes.push({ at: key.range[0], sentence: `${JSON.stringify(name)} stands here twice` })
    else entries.set(name, plain(value, mistakes) ?? null)
  }
  return Object.fromEntries(entries)
}

const keyName = (key: ParsedNode): string | undefined =>
  isScalar(key) && key.anchor === undefined && key.tag === undefined ? key.source : undefined

function placeIn(root: ParsedNode | null, path: Path, part: 'key' | 'value'): { start: number; end: number } {
  let node = root
  let key = root
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyName(item.key) === step)
      key = pair?.key ?? node
      node = pair?.value ?? key
    } else if (isSeq(node)) key = node = typeof step === 'number' ? (node.items[step] ?? node) : node
  }
  const [start, end] = (part === 'key' ? key : node)?.range ?? [0, 0]
  return { start, end }
}

const decapitalised = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
