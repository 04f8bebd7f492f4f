import type { Place } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'

/** `#{Name}` in a text. */
export interface PseudoReference {
  readonly start: number
  readonly end: number
  readonly name: string
}

const written = /#\{([A-Za-z][\w:.]{0,255})\}/g

/**
 * References that plugins take, because `${` was the framework's alone: `#{AWS::AccountId}`, `#{Table}`, `#{Table.Arn}`.
 * https://www.npmjs.com/package/serverless-pseudo-parameters
 */
export const pseudoReferences = (text: string): readonly PseudoReference[] =>
  [...text.matchAll(written)].map(({ index, 0: { length }, 1: name = '' }) => ({
    start: index,
    end: index + length,
    name,
  }))

/** The intrinsic function that a reference stands for. */
export function asIntrinsic({ name }: PseudoReference, at: Place): Value {
  const dot = name.indexOf('.')
  const text = (value: string): Value => ({ kind: 'string', value, at })
  if (dot < 0) return intrinsic('Ref', text(name), at)
  return intrinsic('Fn::GetAtt', { kind: 'list', items: [text(name.slice(0, dot)), text(name.slice(dot + 1))], at }, at)
}

/** A call of an intrinsic function of CloudFormation's. */
export const intrinsic = (key: string, value: Value, at: Place): Value => ({
  kind: 'map',
  entries: [{ key, keyAt: at, value }],
  at,
})
