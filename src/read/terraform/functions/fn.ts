import type { Place, Span } from '../../../text/span.ts'
import { elsewhere, type Mapped } from '../../../text/mapped.ts'
import { failed, type Domain, type List, type Value } from '../../../value/value.ts'
import type { Call } from '../hcl/ast.ts'
import { knownText, opennessOf } from '../for.ts'
import { isNoNumber, numberAt, numberOf } from '../number.ts'
import { unknownAt, type Scope } from '../scope.ts'
import { stretchesOf, type Stretch } from '../stretches.ts'

/** The call that a function answers. */
export interface Called {
  readonly call: Call
  readonly scope: Scope
  readonly at: Span
}
export type Fn = (args: readonly Value[], called: Called) => Value
export type Fns = Readonly<Record<string, Fn>>

/** The answer of a function whose arguments do not decide it. */
export const undecided = ({ scope, call }: Called, args: readonly Value[] = [], domain: Domain = 'free'): Value =>
  unknownAt(scope, call, reasonOf(args), domain)

/** Why arguments decide nothing. */
export function reasonOf(args: readonly Value[]): string {
  const why = args.find((arg) => arg.kind === 'unknown')
  return why?.kind === 'unknown' ? why.because : 'its arguments are not wholly known'
}

/** The answer to arguments that Terraform rejects. */
export const wrong = ({ call, at }: Called, because = 'does not take these arguments'): Value =>
  failed(at, `${call.name} ${because}`)

export const truth = (value: boolean, { at }: Called): Value => ({ kind: 'boolean', value, at })

/** A list out of a function; `open` says why there may be more items. */
export const listOf = (items: readonly Value[], { at }: Called, open?: string): List => ({
  kind: 'list',
  items,
  ...(open === undefined ? {} : { open }),
  at,
})

/** A list all of whose elements are known to be there. */
export const isFirm = (list: List): boolean => list.open === undefined && !list.items.some((item) => item.at.when)

/** A value that can be no text. */
export const isNoText = (value: Value | undefined): boolean =>
  value?.kind === 'absent' || value?.kind === 'list' || value?.kind === 'map'

/** A function of texts that are all known. */
export const ofTexts =
  (compute: (...texts: string[]) => string | boolean | undefined): Fn =>
  (args, called) => {
    if (args.some(isNoText)) return wrong(called)
    const texts = args.map(knownText)
    const known = texts.filter((text) => text !== undefined)
    if (known.length < texts.length) return undecided(called, args)
    const result = compute(...known)
    if (result === undefined) return wrong(called)
    if (typeof result === 'boolean') return truth(result, called)
    return textAt(elsewhere(result, called.at), args.length === 1 ? (args[0]?.at ?? called.at) : called.at)
  }

/** Known text; text that may be JSON keeps the place of each of its characters. */
export const textAt = (text: Mapped, at: Place): Value => ({
  kind: 'string',
  value: text.text,
  at,
  ...(text.text.includes('{') ? { written: { text, holes: [] } } : {}),
})

/** A function of numbers that are all known. */
export const ofNumbers =
  (compute: (...numbers: number[]) => number | undefined): Fn =>
  (args, called) => {
    if (args.some(isNoNumber)) return wrong(called, 'takes numbers')
    const numbers = args.map(numberOf).filter((number) => number !== undefined)
    if (numbers.length < args.length) return undecided(called, args)
    const result = compute(...numbers)
    return result === undefined ? wrong(called) : numberAt(result, called.at)
  }

/** A function of one map; anything else is an error, or not known. */
export const ofMap =
  (compute: (map: Extract<Value, { kind: 'map' }>, called: Called, open: string | undefined) => Value): Fn =>
  ([map], called) => {
    if (map?.kind === 'map') return compute(map, called, opennessOf(map))
    return map?.kind === 'unknown' ? listOf([], called, map.because) : wrong(called, 'takes a map')
  }

/** The stretches of an argument that is text, or the answer when it is none. */
export function textArgument(value: Value | undefined, called: Called): readonly Stretch[] | Value {
  const stretches = value && stretchesOf(value)
  return stretches ?? wrong(called, 'takes text')
}

/** A whole number; `undefined` when it is not known or no whole number. */
export function wholeNumber(value: Value | undefined): number | undefined {
  const number = numberOf(value)
  return number !== undefined && Number.isInteger(number) ? number : undefined
}
