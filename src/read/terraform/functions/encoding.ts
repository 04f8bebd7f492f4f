import { elsewhere } from '../../../text/mapped.ts'
import { possibilities, textOf } from '../../../value/look.ts'
import type { Value } from '../../../value/value.ts'
import { parseJson } from '../../json/parse.ts'
import { oneOf } from '../conditional.ts'
import { knownText } from '../for.ts'
import { sourceOf, unknownAt } from '../scope.ts'
import { stretchesOf, textFrom } from '../stretches.ts'
import { isNoText, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'
import { yamlParts } from './yaml-text.ts'

/** The value is kept as it is: writing it out and reading it back would lose every place. */
const jsonencode: Fn = ([value], called) => (value ? { kind: 'json', value, at: called.at } : wrong(called))

const jsondecode: Fn = ([value], called) => {
  if (!value) return wrong(called)
  return oneOf(
    possibilities(value).map((one) => decoded(one, called)),
    called.scope,
    called.call,
  )
}

function decoded(value: Value, called: Called): Value {
  if (value.kind === 'json') return value.value
  if (value.kind === 'unknown') return value
  const stretches = stretchesOf(value)
  if (!stretches) return wrong(called, 'takes text')
  const text = textFrom(stretches, value.at)
  if (text.kind !== 'string' && text.kind !== 'pattern') return undecided(called)
  const isKnown = knownText(text) !== undefined
  if (!isKnown && !text.written) return undecided(called)
  const { value: document, broken } = parseJson(
    text.written?.text ?? elsewhere(knownText(text) ?? '', value.at),
    text.written?.holes,
  )
  if (document && !broken) return document
  return isKnown ? wrong(called, 'does not find valid JSON') : undecided(called)
}

const yamldecode: Fn = ([value], called) => {
  if (!value || isNoText(value)) return wrong(called, 'takes text')
  const text = knownText(value)
  if (text === undefined) return undecided(called, [value])
  const { engines } = called.scope.module.project
  if (!engines.yaml) return unknownAt(called.scope, called.call, 'yamldecode is evaluated in linted files only')
  const [written] = stretchesOf(value) ?? []
  const isWritten = written && 'text' in written && written.text.text === text
  return engines.yaml(isWritten ? written.text : elsewhere(text, value.at), value.at)
}

/** Pieces of YAML that cost as much as one step of evaluation, and steps that a text too long has cost. */
const PIECES_A_STEP = 32
const STEPS_TOO_MANY = 1000

const yamlencode: Fn = ([value], called) => {
  if (!value) return wrong(called)
  if (value.kind === 'unknown') return undecided(called, [value])
  const parts = yamlParts(value, sourceOf(called.scope, called.call))
  called.scope.module.project.budget.steps += parts ? Math.floor(parts.length / PIECES_A_STEP) : STEPS_TOO_MANY
  return parts ? textOf(parts, called.at) : unknownAt(called.scope, called.call, 'the YAML is too long')
}

export const encoding: Fns = { jsonencode, jsondecode }
export const yaml: Fns = { yamldecode, yamlencode }
