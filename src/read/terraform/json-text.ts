import { inherit } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { compareTexts } from './order.ts'
import { fixed, partsOf, stretchesOf, type Stretch } from './stretches.ts'

/** A JSON text of more values is left as one unknown piece. */
const MOST_VALUES = 20_000
const DEEPEST = 100

/** Text as Go's JSON encoder quotes it, which Terraform uses: `<`, `>`, `&` and two line separators are escaped too. */
export const jsonString = (text: string): string => JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The JSON that `jsonencode` makes of a value, keys sorted. What is not known stands in it as a value; `undefined` when the
 * text would be too long.
 */
export function jsonStretches(value: Value): readonly Stretch[] | undefined {
  const writer = new Writer()
  writer.write(value, 0)
  return writer.full ? undefined : writer.out
}

class Writer {
  readonly out: Stretch[] = []
  full = false
  private count = 0

  write(value: Value, depth: number): void {
    if (++this.count > MOST_VALUES || depth > DEEPEST) this.full = true
    if (this.full) return
    switch (value.kind) {
      case 'absent':
        this.text('null', value)
        return
      case 'boolean':
      case 'number':
        this.text(value.source ?? String(value.value), value)
        return
      case 'string':
      case 'pattern':
      case 'json':
        this.quoted(value)
        return
      case 'list':
        this.list(value, depth)
        return
      case 'map':
        this.map(value, depth)
        return
      default:
        this.unknown(value)
    }
  }

  private text(text: string, { at }: Value): void {
    this.out.push({ text: fixed(text, at) })
  }

  /** Wrapped, so that whoever reads the text as JSON again finds the value itself. */
  private unknown(value: Value): void {
    this.out.push({ value: { kind: 'json', value, at: value.at }, at: value.at })
  }

  private quoted(value: Value): void {
    const stretches = stretchesOf(value) ?? []
    this.text('"', value)
    for (const one of stretches)
      if ('text' in one) this.text(jsonString(one.text.text).slice(1, -1), value)
      else this.out.push(one)
    this.text('"', value)
  }

  private list(list: Extract<Value, { kind: 'list' }>, depth: number): void {
    this.text('[', list)
    list.items.forEach((item, index) => {
      if (index > 0) this.text(',', list)
      this.write(inherit(item, list.at), depth + 1)
    })
    this.rest(list)
    this.text(']', list)
  }

  private map(map: Extract<Value, { kind: 'map' }>, depth: number): void {
    this.text('{', map)
    sortedEntries(map).forEach(({ key, keyParts, keyAt, value }, index) => {
      if (index > 0) this.text(',', map)
      this.quoted(
        keyParts ? { kind: 'pattern', parts: keyParts, at: keyAt } : { kind: 'string', value: key, at: keyAt },
      )
      this.text(':', map)
      this.write(inherit(value, map.at), depth + 1)
    })
    this.rest(map)
    this.text('}', map)
  }

  private rest({ open, at }: Extract<Value, { kind: 'list' | 'map' }>): void {
    if (open !== undefined)
      this.out.push({ value: { kind: 'unknown', hole: { domain: 'free', origin: open }, because: open, at }, at })
  }
}

/** The entries of a map by their keys, the last one of each: the order in which Terraform iterates. */
export function sortedEntries(map: Extract<Value, { kind: 'map' }>): readonly Entry[] {
  const last = new Map(map.entries.map((entry) => [entry.key, entry]))
  return [...last.values()].sort((a, b) => compareTexts(a.key, b.key))
}

/** The JSON of a value as text, when all of it is known. */
export function jsonText(value: Value): string | undefined {
  const parts = partsOf(jsonStretches(value) ?? [])
  const known = parts.filter((part) => typeof part === 'string')
  return known.length > 0 && known.length === parts.length ? known.join('') : undefined
}
