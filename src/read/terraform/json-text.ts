import { elsewhere } from '../../text/mapped.ts'
import { inherit, LONGEST_TEXT } from '../../value/look.ts'
import { hole, unknown, type Entry, type Value } from '../../value/value.ts'
import { compareTexts } from './order.ts'
import { openedJson, partsOf, stretchesOf, type Stretch } from './stretches.ts'

/** A JSON text of more values is left as one unknown piece. */
const MOST_VALUES = 20_000
const DEEPEST = 100

/** Text as Go's JSON encoder quotes it, which Terraform uses: `<`, `>`, `&` and two line separators are escaped too. */
export const jsonString = (text: string): string => JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON texts stand in each other, each several times: without this, forty levels would be written for ever. */
const written = new WeakMap<Value, { readonly stretches: readonly Stretch[] | undefined }>()

/**
 * The JSON that `jsonencode` makes of a value, keys sorted. What is not known stands in it as a value; `undefined` when the
 * text would be too long.
 */
export function jsonStretches(value: Value, depth = 0): readonly Stretch[] | undefined {
  const known = written.get(value)
  if (known) return known.stretches
  const writer = new Writer()
  writer.write(value, depth)
  const stretches = writer.full ? undefined : writer.out
  written.set(value, { stretches })
  return stretches
}

class Writer {
  readonly out: Stretch[] = []
  full = false
  private count = 0
  private length = 0

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
        this.quoted(value, depth)
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
    this.length += text.length
    if (this.length > LONGEST_TEXT) this.full = true
    else this.out.push({ text: elsewhere(text, at) })
  }

  /** Wrapped, so that whoever reads the text as JSON again finds the value itself. */
  private unknown(value: Value): void {
    this.out.push({ value: { kind: 'json', value, at: value.at }, at: value.at })
  }

  private quoted(value: Value, depth: number): void {
    this.text('"', value)
    for (const one of openedJson(stretchesOf(value) ?? [], depth + 1))
      if ('text' in one) this.text(jsonString(one.text.text).slice(1, -1), value)
      else this.out.push(one)
    this.text('"', value)
  }

  private list(list: Extract<Value, { kind: 'list' }>, depth: number): void {
    this.text('[', list)
    list.items.forEach((item, index) => {
      if (index > 0) this.text(',', list)
      // An item that is there only on a condition is no certain text.
      if (item.at.when) this.unknown(inherit(item, list.at))
      else this.write(inherit(item, list.at), depth + 1)
    })
    this.rest(list)
    this.text(']', list)
  }

  private map(map: Extract<Value, { kind: 'map' }>, depth: number): void {
    this.text('{', map)
    const entries = sortedEntries(map)
    entries
      .filter(({ value }) => !value.at.when)
      .forEach(({ key, keyParts, keyAt, value }, index) => {
        if (index > 0) this.text(',', map)
        const name: Value = keyParts
          ? { kind: 'pattern', parts: keyParts, at: keyAt }
          : { kind: 'string', value: key, at: keyAt }
        this.quoted(name, depth)
        this.text(':', map)
        this.write(inherit(value, map.at), depth + 1)
      })
    const maybe = entries.some(({ value }) => value.at.when) ? 'an entry that may be missing' : undefined
    this.rest({ ...map, ...(maybe === undefined ? {} : { open: maybe }) })
    this.text('}', map)
  }

  private rest({ open, at }: Extract<Value, { kind: 'list' | 'map' }>): void {
    if (open !== undefined) this.out.push({ value: unknown(at, open, hole('free', open)), at })
  }
}

/** The entries of a map by their keys, the last one of each: the order in which Terraform iterates. */
export function sortedEntries(map: Extract<Value, { kind: 'map' }>): readonly Entry[] {
  const last = new Map(map.entries.map((entry) => [entry.key, entry]))
  return [...last.values()].sort((a, b) => compareTexts(a.key, b.key))
}

/** The JSON of a value as text, when all of it is known. */
export function jsonText(value: Value): string | undefined {
  const parts = partsOf([{ value: { kind: 'json', value, at: value.at }, at: value.at }])
  const known = parts.filter((part) => typeof part === 'string')
  return known.length > 0 && known.length === parts.length ? known.join('') : undefined
}
