import { filePath } from '../../../text/span.ts'
import type { Mapped } from '../../../text/mapped.ts'
import type { Place } from '../../../text/span.ts'
import { failed, type Text, type Value } from '../../../value/value.ts'
import { parseYaml } from '../../cloudformation/yaml.ts'
import { plainDecimal } from '../number.ts'

/** The words that are booleans when they stand without quotes, as in YAML 1.1; `0123` is 123 all the same. */
const TRUE: ReadonlySet<string> = new Set(['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'])
const FALSE: ReadonlySet<string> = new Set(['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF'])
const NULL: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/
const HEXADECIMAL = /^0x[0-9a-fA-F]{1,12}$/

/** A document as `yamldecode` has it, each value where the text has it. */
export function decodeYaml(text: Mapped, at: Place): Value {
  const [document, ...others] = parseYaml({ path: filePath(at.file), text: text.text })
  if (!document?.value || others.length > 0) {
    const problem = document?.problems[0]?.message ?? 'one document is expected'
    return failed(at, `yamldecode does not find valid YAML: ${problem}`)
  }
  return new Decoder(text).value(document.value)
}

class Decoder {
  private readonly text: Mapped
  /** Aliases share what they stand for. */
  private readonly known = new Map<Value, Value>()

  constructor(text: Mapped) {
    this.text = text
  }

  value(value: Value): Value {
    const known = this.known.get(value)
    if (known) return known
    const decoded = this.decoded(value)
    this.known.set(value, decoded)
    return decoded
  }

  private decoded(value: Value): Value {
    const at = this.place(value.at)
    switch (value.kind) {
      case 'list':
        return { ...value, at, items: value.items.map((item) => this.value(item)) }
      case 'map':
        return {
          ...value,
          at,
          entries: value.entries.map((e) => ({ ...e, keyAt: this.place(e.keyAt), value: this.value(e.value) })),
        }
      case 'number':
        return numeral(value.source ?? String(value.value), at)
      case 'string':
        return this.scalar(value, at)
      default:
        return { ...value, at }
    }
  }

  private scalar(value: Text, at: Place): Value {
    const isPlain = !'\'"|>'.includes(this.text.text.charAt(value.at.start))
    if (isPlain && NULL.has(value.value)) return { kind: 'absent', at }
    if (isPlain && (TRUE.has(value.value) || FALSE.has(value.value)))
      return { kind: 'boolean', value: TRUE.has(value.value), at }
    if (isPlain && (NUMBER.test(value.value) || HEXADECIMAL.test(value.value))) return numeral(value.value, at)
    const { written } = value
    if (!written?.text.text.includes('{')) return { kind: 'string', value: value.value, at }
    const inner: Mapped = {
      text: written.text.text,
      span: (start, end) => this.place(written.text.span(start, end)),
      hole: () => undefined,
    }
    return { kind: 'string', value: value.value, at, written: { text: inner, holes: [] } }
  }

  private place(at: Place): Place {
    return { ...at, ...this.text.span(at.start, at.end) }
  }
}

function numeral(source: string, at: Place): Value {
  const value = Number(source)
  const plain = HEXADECIMAL.test(source) ? String(value) : plainDecimal(source)
  return { kind: 'number', value, at, ...(plain === String(value) ? {} : { source: plain }) }
}
