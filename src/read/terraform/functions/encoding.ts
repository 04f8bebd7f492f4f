import { possibilities } from '../../../value/look.ts'
import type { Value } from '../../../value/value.ts'
import { asDocument } from '../../json/document.ts'
import { oneOf } from '../conditional.ts'
import { undecided, wrong, type Fn } from './fn.ts'

/** The value is kept as it is: writing it out and reading it back would lose every place. */
const jsonencode: Fn = ([value], called) => (value ? { kind: 'json', value, at: called.at } : wrong(called))

const jsondecode: Fn = ([value], called) => {
  if (!value) return wrong(called)
  return oneOf(
    possibilities(value).map((one): Value => {
      if (one.kind === 'unknown') return one
      const document = asDocument(one)
      return document.kind === 'string' || document.kind === 'pattern' ? undecided(called) : document
    }),
    called.scope,
    called.call,
  )
}

export const encoding: Readonly<Record<string, Fn>> = { jsonencode, jsondecode }
