import type { Span } from '../../../text/span.ts'
import { failed, type Value } from '../../../value/value.ts'
import type { Call } from '../hcl/ast.ts'
import { knownText } from '../for.ts'
import { unknownAt, type Scope } from '../scope.ts'

/** The call that a function answers. */
export interface Called {
  readonly call: Call
  readonly scope: Scope
  readonly at: Span
}
export type Fn = (args: readonly Value[], called: Called) => Value

/** The answer of a function whose arguments do not decide it. */
export const undecided = ({ scope, call }: Called, args: readonly Value[] = []): Value => {
  const why = args.find((arg) => arg.kind === 'unknown')
  return unknownAt(scope, call, why?.kind === 'unknown' ? why.because : 'its arguments are not wholly known')
}

export const wrong = ({ call, at }: Called): Value => failed(at, `${call.name} does not take these arguments`)

/** A function of texts that are all known. */
export const ofTexts =
  (compute: (...texts: string[]) => string | boolean | undefined): Fn =>
  (args, called) => {
    const texts = args.map(knownText)
    const known = texts.filter((text) => text !== undefined)
    if (known.length < texts.length) return undecided(called, args)
    const result = compute(...known)
    if (result === undefined) return undecided(called)
    return typeof result === 'boolean'
      ? { kind: 'boolean', value: result, at: called.at }
      : { kind: 'string', value: result, at: placeOfResult(args, called) }
  }

/** A changed text still stands where it was written when it was one text. */
const placeOfResult = (args: readonly Value[], { at }: Called): Value['at'] =>
  args.length === 1 ? (args[0]?.at ?? at) : at
