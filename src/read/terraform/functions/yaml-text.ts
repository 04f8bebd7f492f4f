import { inherit, listed, LONGEST_TEXT } from '../../../value/look.ts'
import { hole, type List, type MapValue, type Part, type Value } from '../../../value/value.ts'
import { knownText, opennessOf } from '../for.ts'
import { sortedEntries } from '../json-text.ts'
import { isFirm } from './fn.ts'
import { isSimpleKey, literal, mayBeLiteral, quoted } from './yaml-scalars.ts'

const MOST_VALUES = 20_000
const DEEPEST = 100
/** Columns by which a collection stands deeper than the one around it. */
const STEP = 2

/**
 * The YAML that `yamlencode` makes of a value: every text in quotes or, with line ends in it, literal; keys sorted; block
 * style. A value that is not known is a hole that reaches to the end of its last line. `undefined` when it grows too long.
 * https://developer.hashicorp.com/terraform/language/functions/yamlencode
 */
export function yamlParts(value: Value, origin: string): readonly Part[] | undefined {
  const writer = new Writer(origin)
  writer.value(value, -STEP, false)
  writer.line(0)
  // Nothing shows where a word ends that is all of a document.
  if (value.kind === 'absent' || value.kind === 'number' || value.kind === 'boolean') writer.parts.push('...\n')
  return writer.full ? undefined : writer.parts
}

class Writer {
  readonly parts: Part[] = []
  full = false
  private readonly origin: string
  private column = 0
  private length = 0
  private count = 0
  /** Nothing but indentation and the marks of collections stands in the line. */
  private isFresh = true
  /** What comes next needs no space before it. */
  private isSpaced = true

  constructor(origin: string) {
    this.origin = origin
  }

  /** A value in a collection at `indent`. A list as the value of a key stands no deeper than the key. */
  value(value: Value, indent: number, isOfKey: boolean): void {
    if (++this.count > MOST_VALUES || indent > STEP * DEEPEST) this.full = true
    if (this.full) return
    if (value.kind === 'absent') this.word('null')
    else if (value.kind === 'number' || value.kind === 'boolean') this.word(value.source ?? String(value.value))
    else if (value.kind === 'list' && isFirm(value)) this.list(value, isOfKey && !this.isFresh ? indent : indent + STEP)
    else if (value.kind === 'map' && isWhole(value)) this.map(value, indent + STEP)
    else this.text(knownText(value), Math.max(indent, 0) + STEP)
  }

  /** The beginning of a line, which may be this one. */
  line(indent: number): void {
    if (!this.isFresh || this.column > indent) this.put('\n')
    this.put(' '.repeat(indent - this.column))
    this.isFresh = true
    this.isSpaced = true
  }

  private put(text: string): void {
    this.length += text.length
    if (this.length > LONGEST_TEXT) this.full = true
    this.parts.push(text)
    const lineEnd = Math.max(...['\n', '\u2028', '\u2029'].map((end) => text.lastIndexOf(end)))
    this.column = (lineEnd < 0 ? this.column : 0) + Array.from(text.slice(lineEnd + 1)).length
  }

  private mark(mark: '-' | '?' | ':'): void {
    this.put(mark)
    this.isSpaced = false
  }

  private word(word: string): void {
    this.put(this.isSpaced ? word : ` ${word}`)
    this.isFresh = false
    this.isSpaced = false
  }

  private text(text: string | undefined, indent: number): void {
    if (text === undefined) this.unknown()
    else if (mayBeLiteral(text)) {
      this.word(literal(text, indent))
      this.isFresh = this.column === 0
      this.isSpaced = true
    } else this.word(quoted(text, this.column + (this.isSpaced ? 0 : 1), indent))
  }

  private unknown(): void {
    this.parts.push(hole('free', `${this.origin}[${this.count.toString()}]`))
    this.column = 0
    this.isFresh = true
    this.isSpaced = true
  }

  private list(list: List, indent: number): void {
    if (list.items.length === 0) this.word('[]')
    for (const item of listed(list)) {
      if (this.full) return
      this.line(indent)
      this.mark('-')
      this.value(item, indent, false)
    }
  }

  private map(map: MapValue, indent: number): void {
    if (map.entries.length === 0) this.word('{}')
    for (const { key, value } of sortedEntries(map)) {
      if (this.full) return
      this.line(indent)
      this.key(key, indent)
      this.value(inherit(value, map.at), indent, true)
    }
  }

  private key(key: string, indent: number): void {
    if (isSimpleKey(key)) {
      this.word(quoted(key))
      this.mark(':')
      return
    }
    this.mark('?')
    this.text(key, indent + STEP)
    this.line(indent)
    this.mark(':')
  }
}

/** A map of which all entries are known to be there, so that their order is known. */
const isWhole = (map: MapValue): boolean =>
  opennessOf(map) === undefined && map.entries.every(({ keyParts, value }) => !keyParts && !value.at.when)
