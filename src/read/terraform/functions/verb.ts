import { elsewhere } from '../../../text/mapped.ts'
import { LONGEST_TEXT } from '../../../value/look.ts'
import type { Value } from '../../../value/value.ts'
import { booleanOf } from '../conditional.ts'
import { knownText } from '../for.ts'
import { jsonString, jsonText } from '../json-text.ts'
import { isNoNumber, numberOf, plainDecimal } from '../number.ts'
import { stretchesOf, type Stretch } from '../stretches.ts'
import { isNoText } from './fn.ts'
import { graphemes } from './graphemes.ts'

/** A verb of `format`: https://developer.hashicorp.com/terraform/language/functions/format#specification-syntax */
export interface Verb {
  readonly letter: string
  readonly flags: string
  /** Characters to fill up to. */
  readonly width: number
  readonly precision: number | undefined
}

/** Text, nothing when the argument is not known, `false` when the verb does not take it. */
type Written = string | false | undefined

/** An argument as a verb writes it. Text that is put in unchanged keeps its places and its holes. */
export function formatted(arg: Value, verb: Verb): readonly Stretch[] | 'wrong' | 'undecided' {
  const isPlain = verb.width === 0 && verb.precision === undefined
  if (isPlain && isWhole(arg, verb)) return stretchesOf(arg) ?? 'wrong'
  const text = written(arg, verb)
  if (text === false) return 'wrong'
  return text === undefined ? 'undecided' : [{ text: elsewhere(padded(text, arg, verb), arg.at) }]
}

const TEXT_KINDS: ReadonlySet<string> = new Set(['string', 'pattern', 'json'])

/** What is known in part is put in as it is by the verbs that do not change it. */
function isWhole(arg: Value, { letter, flags }: Verb): boolean {
  if (letter === 's') return !isNoText(arg)
  if (letter === 'v')
    return (
      !flags.includes('#') &&
      (TEXT_KINDS.has(arg.kind) || arg.kind === 'number' || arg.kind === 'boolean' || arg.kind === 'unknown')
    )
  return arg.kind === 'unknown' && letter !== 'q'
}

function written(arg: Value, verb: Verb): Written {
  switch (verb.letter) {
    case 's':
      return isNoText(arg) ? false : shortened(knownText(arg), verb)
    case 'q':
      return isNoText(arg) ? false : quoted(knownText(arg))
    case 'v':
      return verb.flags.includes('#') || isNoText(arg) ? jsonText(arg) : knownText(arg)
    case 't':
      return boolean(arg)
    default:
      return numeral(arg, verb)
  }
}

const shortened = (text: string | undefined, { precision }: Verb): string | undefined =>
  text === undefined || precision === undefined ? text : graphemes(text).slice(0, precision).join('')

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : jsonString(text))

function boolean(arg: Value): Written {
  const known = booleanOf(arg)
  if (known !== undefined) return String(known)
  return arg.kind === 'pattern' || arg.kind === 'unknown' ? undefined : false
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 }

function numeral(arg: Value, verb: Verb): Written {
  const { letter, flags, precision } = verb
  const radix = RADIX[letter]
  if (isNoNumber(arg) || (radix === undefined && !'eEfgG'.includes(letter))) return false
  const number = numberOf(arg)
  if (number === undefined) return undefined
  if (radix !== undefined && !Number.isInteger(number)) return false
  const text =
    radix === undefined
      ? decimal(number, letter, precision)
      : letter === 'd'
        ? (knownText(arg) ?? '')
        : number.toString(radix)
  const signed =
    number >= 0 && flags.includes('+') ? `+${text}` : number >= 0 && flags.includes(' ') ? ` ${text}` : text
  return letter === 'X' ? signed.toUpperCase() : signed
}

const MOST_DIGITS = 100

function decimal(number: number, letter: string, precision = 6): string {
  const digits = Math.min(precision, MOST_DIGITS)
  if (letter === 'f') return number.toFixed(digits)
  if (letter === 'g' || letter === 'G') return plainDecimal(String(number))
  // Go writes at least two digits of the exponent.
  const text = number.toExponential(digits).replace(/e([-+])(\d)$/, 'e$10$2')
  return letter === 'E' ? text.toUpperCase() : text
}

function padded(text: string, arg: Value, { flags, width, letter }: Verb): string {
  if (text.length > LONGEST_TEXT) return text
  const missing = Math.max(width - graphemes(text).length, 0)
  if (flags.includes('-')) return text + ' '.repeat(missing)
  if (!flags.includes('0') || letter === 's' || letter === 'q' || numberOf(arg) === undefined)
    return ' '.repeat(missing) + text
  const sign = /^[-+ ]/.exec(text)?.[0] ?? ''
  return sign + '0'.repeat(missing) + text.slice(sign.length)
}
