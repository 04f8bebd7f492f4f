import { listed } from '../../../value/look.ts'
import type { Value } from '../../../value/value.ts'
import { booleanOf } from '../conditional.ts'
import { knownText } from '../for.ts'
import { isNoNumber, numberAt, numberOf } from '../number.ts'
import { isNoText, listOf, ofNumbers, truth, undecided, wholeNumber, wrong, type Fn, type Fns } from './fn.ts'

/** Terraform's own limit on `range`. */
const MOST_NUMBERS = 1024

const range: Fn = (args, called) => {
  if (args.length === 0 || args.length > 3 || args.some(isNoNumber)) return wrong(called, 'takes one to three numbers')
  const numbers = args.map(numberOf).filter((number) => number !== undefined)
  const [first, second, third] = numbers
  if (numbers.length < args.length || first === undefined) return undecided(called, args)
  const [start, limit] = second === undefined ? [0, first] : [first, second]
  const step = third ?? (limit < start ? -1 : 1)
  const count = Math.max(Math.ceil((limit - start) / step), 0)
  if (step === 0 || (third !== undefined && (limit - start) * step < 0)) return wrong(called, 'never reaches its limit')
  if (count > MOST_NUMBERS) return wrong(called, `gives more than ${MOST_NUMBERS.toString()} numbers`)
  return listOf(
    Array.from({ length: count }, (_, index) => numberAt(start + index * step, called.at)),
    called,
  )
}

const sum: Fn = ([list], called) => {
  if (list?.kind !== 'list') return list?.kind === 'unknown' ? undecided(called, [list]) : wrong(called, 'takes a list')
  if (list.open !== undefined) return undecided(called)
  if (list.items.length === 0) return wrong(called, 'of nothing is not defined')
  return ofNumbers((...numbers) => numbers.reduce((total, number) => total + number, 0))(listed(list), called)
}

const extreme = (choose: (...numbers: number[]) => number): Fn =>
  ofNumbers((...numbers) => (numbers.length === 0 ? undefined : choose(...numbers)))

const parseint: Fn = ([text, base], called) => {
  const [digits, radix] = [text && !isNoText(text) ? knownText(text) : undefined, wholeNumber(base)]
  if (isNoText(text) || isNoNumber(base)) return wrong(called)
  if (digits === undefined || radix === undefined) return undecided(called, text ? [text] : [])
  if (radix < 2 || radix > 62) return wrong(called, 'takes a base from 2 to 62')
  const number = integer(digits, radix)
  return number === undefined
    ? wrong(called, `finds no number of base ${radix.toString()}`)
    : numberAt(number, called.at)
}

/** Beyond base 36 small letters come before capital ones; below, case does not matter. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

function integer(text: string, radix: number): number | undefined {
  const sign = /^[-+]/.exec(text)?.[0] ?? ''
  const digits = text.slice(sign.length)
  if (digits === '' || digits.length > MOST_NUMBERS) return undefined
  let total = 0
  for (const character of radix <= 36 ? digits.toLowerCase() : digits) {
    const digit = DIGITS.indexOf(character)
    if (digit < 0 || digit >= radix) return undefined
    total = total * radix + digit
  }
  return sign === '-' ? -total : total
}

/** `alltrue` and `anytrue`: null counts as false; one element decides, the others may be unknown. */
const quantified =
  (every: boolean): Fn =>
  ([list], called) => {
    if (list?.kind === 'unknown') return undecided(called, [list])
    if (list?.kind !== 'list') return wrong(called, 'takes a list')
    if (list.items.some(isNoBoolean)) return wrong(called, 'takes booleans')
    const answers = listed(list).map((item) => (item.kind === 'absent' ? false : booleanOf(item)))
    if (list.items.some((item, index) => answers[index] === !every && !item.at.when)) return truth(!every, called)
    const open = list.open !== undefined || answers.includes(undefined) || answers.includes(!every)
    return open ? undecided(called, list.items) : truth(every, called)
  }

const isNoBoolean = (item: Value): boolean =>
  item.kind === 'list' ||
  item.kind === 'map' ||
  item.kind === 'number' ||
  (item.kind === 'string' && booleanOf(item) === undefined)

export const numbers: Fns = {
  range,
  sum,
  parseint,
  alltrue: quantified(true),
  anytrue: quantified(false),
  max: extreme(Math.max),
  min: extreme(Math.min),
  abs: ofNumbers((x = 0) => Math.abs(x)),
  ceil: ofNumbers((x = 0) => Math.ceil(x)),
  floor: ofNumbers((x = 0) => Math.floor(x)),
  signum: ofNumbers((x = 0) => Math.sign(x)),
  pow: ofNumbers((x = 0, y = 0) => x ** y),
  log: ofNumbers((x = 0, base = 0) => (x > 0 && base > 0 ? Math.log(x) / Math.log(base) : undefined)),
}
