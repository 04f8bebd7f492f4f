import type { Span } from '../../text/span.ts'
import { failed, type Value } from '../../value/value.ts'

const DECIMAL = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d{1,4}))?$/
/** More digits than Terraform's own numbers have. */
const MOST_ZEROES = 400

/** A number as Terraform turns it into text: all its digits, no exponent, no zeroes that mean nothing: `1.50` is `1.5`. */
export function plainDecimal(source: string): string {
  const found = DECIMAL.exec(source)
  if (!found) return source
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  const shift = Number(exponent)
  if (whole + fraction === '' || Math.abs(shift) > MOST_ZEROES) return source
  const digits = '0'.repeat(Math.max(-shift, 0)) + whole + fraction + '0'.repeat(Math.max(shift, 0))
  // A negative shift moves the point into the zeroes put before, a positive one into those put behind.
  const point = Math.max(-shift, 0) + whole.length + shift
  const before = withoutLeading(digits.slice(0, point))
  const after = withoutTrailing(digits.slice(point))
  const text = (before === '' ? '0' : before) + (after === '' ? '' : `.${after}`)
  return sign === '-' && text !== '0' ? `-${text}` : text
}

function withoutLeading(digits: string): string {
  let from = 0
  while (digits[from] === '0') from++
  return digits.slice(from)
}

function withoutTrailing(digits: string): string {
  let to = digits.length
  while (digits[to - 1] === '0') to--
  return digits.slice(0, to)
}

/** A computed number. Fractions carry more digits in Terraform than here, so the last ones are rounded away. */
export function numberAt(value: number, at: Span): Value {
  if (!Number.isFinite(value)) return failed(at, 'the number has no limit')
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(15))
  const source = plainDecimal(String(exact))
  return { kind: 'number', value: exact, at, ...(source === String(exact) ? {} : { source }) }
}

/** A number, also written as text, as arithmetic takes it; `undefined` when it is none or not known. */
export function numberOf(value: Value | undefined): number | undefined {
  if (value?.kind === 'number') return value.value
  return value?.kind === 'string' && NUMERAL.test(value.value) ? Number(value.value) : undefined
}
const NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,4})?$/

/** What stands where a number must stand, and can be none. */
export const isNoNumber = (value: Value | undefined): boolean =>
  value !== undefined &&
  (value.kind === 'absent' ||
    value.kind === 'boolean' ||
    value.kind === 'list' ||
    value.kind === 'map' ||
    value.kind === 'json' ||
    (value.kind === 'string' && numberOf(value) === undefined))
