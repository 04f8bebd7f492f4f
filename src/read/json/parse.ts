import { decoded, HOLE, type Mapped } from '../../text/mapped.ts'
import type { Span } from '../../text/span.ts'
import { piecesOf, shown, textOf } from '../../value/look.ts'
import { hole, unknown, type Entry, type Part, type Value } from '../../value/value.ts'
import { isSpace, stringEnd, unescapedRuns, wordAt } from './scan.ts'

export interface JsonProblem {
  readonly message: string
  readonly at: Span
}
/** `value` is what could be read; where reading stopped, the lists and maps around that place are open. */
export interface JsonResult {
  readonly value: Value | undefined
  readonly problems: readonly JsonProblem[]
  /** Reading stopped before the end. */
  readonly broken: boolean
}

const SLASH = 0x2f
const HASH = 0x23

/** AWS documents nest six levels; deeper brackets are not a policy. */
const DEEPEST = 200

/**
 * JSON over mapped text, tolerant: a byte order mark, comments, trailing commas and duplicate keys are reported and read
 * over. `holes` are the values that stand in the text's holes.
 */
export function parseJson(text: Mapped, holes: readonly Value[] = []): JsonResult {
  return new Parser(text, holes).document()
}

class Parser {
  private readonly source: Mapped
  private readonly text: string
  private readonly holes: readonly Value[]
  private readonly problems: JsonProblem[] = []
  private pos = 0
  private depth = 0
  private broken = false

  constructor(source: Mapped, holes: readonly Value[]) {
    this.source = source
    this.text = source.text
    this.holes = holes
  }

  document(): JsonResult {
    if (this.text.charCodeAt(0) === 0xfeff) {
      this.report('the file starts with a byte order mark; AWS rejects it, remove it', 0, 1)
      this.pos = 1
    }
    this.skip()
    const value = this.pos < this.text.length ? this.value() : undefined
    if (value === undefined && !this.stopped()) this.stop('expected a value', this.pos)
    this.skip()
    if (!this.stopped() && this.pos < this.text.length) this.stop('expected the end of the document', this.pos)
    return { value, problems: this.problems, broken: this.broken }
  }

  private report(message: string, start: number, end: number): void {
    this.problems.push({ message, at: this.source.span(start, end) })
  }

  /** The rest cannot be read. */
  private stop(message: string, at: number): Value | undefined {
    if (!this.broken) this.report(message, at, Math.min(at + 1, this.text.length))
    this.broken = true
    this.pos = this.text.length
    return undefined
  }

  private stopped(): boolean {
    return this.broken
  }

  private skip(): void {
    for (;;) {
      while (isSpace(this.text.charCodeAt(this.pos))) this.pos++
      const end = this.commentEnd()
      if (end === undefined) return
      this.report('JSON has no comments; AWS rejects it, remove this one', this.pos, end)
      this.pos = end
    }
  }

  private commentEnd(): number | undefined {
    const first = this.text.charCodeAt(this.pos)
    if (first !== SLASH && first !== HASH) return undefined
    const two = this.text.slice(this.pos, this.pos + 2)
    if (two === '//' || two.startsWith('#')) {
      const end = this.text.indexOf('\n', this.pos)
      return end < 0 ? this.text.length : end
    }
    if (two !== '/*') return undefined
    const end = this.text.indexOf('*/', this.pos + 2)
    return end < 0 ? this.text.length : end + 2
  }

  private value(): Value | undefined {
    switch (this.text[this.pos]) {
      case '{':
        return this.nested(() => this.map())
      case '[':
        return this.nested(() => this.list())
      case '"':
        return this.string()
      case HOLE:
        return this.spliced()
      case '$':
        return this.placeholder('${', '}')
      default:
        return this.word()
    }
  }

  private nested(read: () => Value): Value | undefined {
    if (this.depth >= DEEPEST) return this.stop(`nested deeper than ${DEEPEST.toString()} levels`, this.pos)
    this.depth++
    const value = read()
    this.depth--
    return value
  }

  private map(): Value {
    const start = this.pos++
    if (this.text.startsWith('{{', start)) return this.placeholder('{{', '}}', start) ?? this.openMap(start, [])
    const entries: Entry[] = []
    const keys = new Set<string>()
    let open: string | undefined
    this.between('}', () => {
      if (this.source.hole(this.pos) !== undefined) open = this.skipHole()
      else this.entry(entries, keys)
    })
    if (this.stopped()) return this.openMap(start, entries)
    return { kind: 'map', entries, ...(open ? { open } : {}), at: this.source.span(start, this.pos) }
  }

  /** What stands between brackets, separated by commas. */
  private between(close: string, readOne: () => void): void {
    this.skip()
    while (!this.stopped() && this.text[this.pos] !== close) {
      if (this.pos >= this.text.length) this.stop(`expected ${close}`, this.pos)
      else readOne()
      if (!this.stopped()) this.separator(close)
      this.skip()
    }
    this.pos++
  }

  private openMap(start: number, entries: readonly Entry[]): Value {
    return { kind: 'map', entries, open: 'the JSON breaks off', at: this.source.span(start, this.text.length) }
  }

  private entry(entries: Entry[], keys: Set<string>): void {
    const start = this.pos
    if (this.text[start] !== '"') this.stop('expected a key in double quotes', start)
    const key = this.stopped() ? undefined : this.string()
    if (!key) return
    this.skip()
    if (this.text[this.pos] !== ':') this.stop('expected : after the key', this.pos)
    else this.pos++
    this.skip()
    const value = this.stopped() ? undefined : this.value()
    if (!value) return
    const parts = piecesOf(key)
    const name = shown(parts)
    if (keys.has(name))
      this.report(`the key ${JSON.stringify(name)} is written twice; one of the two is lost`, key.at.start, key.at.end)
    keys.add(name)
    if (key.kind === 'string') entries.push({ key: name, keyAt: key.at, value })
    else entries.push({ key: name, keyParts: parts, keyAt: key.at, value })
  }

  private list(): Value {
    const start = this.pos++
    const items: Value[] = []
    let open: string | undefined
    this.between(']', () => {
      const item = this.value()
      // An unknown piece of text may stand for several items.
      if (item?.kind === 'unknown' && this.text[this.pos - 1] !== '"') open = item.because
      else if (item) items.push(item)
    })
    if (this.stopped()) open = 'the JSON breaks off'
    return {
      kind: 'list',
      items,
      ...(open ? { open } : {}),
      at: this.source.span(start, Math.min(this.pos, this.text.length)),
    }
  }

  private separator(close: string): void {
    this.skip()
    const next = this.text[this.pos]
    if (next === close) return
    if (next !== ',') {
      // A hole beside a value may bring its own comma.
      if (this.source.hole(this.pos) === undefined) this.stop(`expected , or ${close}`, this.pos)
      return
    }
    const comma = this.pos++
    this.skip()
    if (this.text[this.pos] === close)
      this.report('the last item is followed by a comma; AWS rejects it, remove it', comma, comma + 1)
  }

  private skipHole(): string {
    const value = this.spliced()
    return value?.kind === 'unknown' ? value.because : 'a value stands where a key is expected'
  }

  /** A value that stands in the text: the JSON it is, else unknown. */
  private spliced(): Value | undefined {
    const index = this.source.hole(this.pos)
    const value = index === undefined ? undefined : this.holes[index]
    if (!value) return this.stop('expected a value', this.pos)
    const at = this.source.span(this.pos, ++this.pos)
    if (value.kind === 'json') return value.value
    if (value.kind === 'number' || value.kind === 'boolean' || value.kind === 'unknown') return value
    return unknown(at, 'text is put together in it', hole('free', 'text'))
  }

  /** `${name}` or `{{name}}` where a value is expected: a template that something else fills in. */
  private placeholder(open: string, close: string, start = this.pos): Value | undefined {
    const end = this.text.startsWith(open, start) ? this.text.indexOf(close, start) : -1
    if (end < 0) return this.stop('expected a value', start)
    this.pos = end + close.length
    const origin = this.text.slice(start + open.length, end).trim()
    return unknown(this.source.span(start, this.pos), `${origin} is filled in elsewhere`, hole('free', origin))
  }

  private word(): Value | undefined {
    const start = this.pos
    const word = wordAt(this.text, start)
    this.pos += word.length
    const at = this.source.span(start, this.pos)
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true', at }
    if (word === 'null') return { kind: 'absent', at }
    const number = Number(word)
    if (word !== '' && Number.isFinite(number)) return { kind: 'number', value: number, at, source: word }
    return this.stop('expected a value', start)
  }

  private string(): Value | undefined {
    const start = this.pos
    const end = stringEnd(this.text, start + 1)
    if (end === undefined) return this.stop('the string is not closed on its line', start)
    this.pos = end + 1
    const at = this.source.span(start, this.pos)
    const raw = this.text.slice(start + 1, end)
    if (!raw.includes('\\') && !raw.includes(HOLE)) return this.plain(raw, start + 1, at)
    const { runs, unknown: bad } = unescapedRuns(this.text, start + 1, end)
    for (const run of bad) this.report('JSON has no such escape', run.start, run.end)
    const inner = decoded(this.source, runs)
    const pieces = this.pieces(inner)
    if (pieces.every((part) => typeof part === 'string'))
      return { kind: 'string', value: inner.text, at, written: { text: inner, holes: [] } }
    const value = textOf(pieces, at)
    return value.kind === 'pattern' ? { ...value, written: { text: inner, holes: this.holes } } : value
  }

  private plain(value: string, start: number, at: Span): Value {
    // Only text that can be JSON itself needs the place of each character.
    if (!value.includes('{')) return { kind: 'string', value, at }
    const runs = [{ text: value, start, end: start + value.length }]
    return { kind: 'string', value, at, written: { text: decoded(this.source, runs), holes: [] } }
  }

  private pieces(inner: Mapped): Part[] {
    const parts: Part[] = []
    let from = 0
    for (let at = inner.text.indexOf(HOLE); at >= 0; at = inner.text.indexOf(HOLE, at + 1)) {
      const index = inner.hole(at)
      const value = index === undefined ? undefined : this.holes[index]
      if (!value) continue
      parts.push(inner.text.slice(from, at), ...piecesOf(value))
      from = at + 1
    }
    return [...parts, inner.text.slice(from)].filter((part) => part !== '')
  }
}
