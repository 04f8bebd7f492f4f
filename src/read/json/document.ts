import { inherit } from '../../value/look.ts'
import { hole, unknown, type Value, type Written } from '../../value/value.ts'
import { parseJson } from './parse.ts'

/**
 * A policy document as data, whatever it came as: data, JSON text, text with holes, what `jsonencode` returned. Text that
 * is not JSON is unknown, with the reason.
 */
export function asDocument(value: Value): Value {
  switch (value.kind) {
    case 'json':
      return inherit(value.value, value.at)
    case 'alternatives':
      return { ...value, choices: value.choices.map(asDocument) }
    case 'string':
    case 'pattern':
      return value.written
        ? parsed(value, value.written)
        : notJson(value, 'the text was put together in a way that is not followed')
    default:
      return value
  }
}

function parsed(value: Value, { text, holes }: Written): Value {
  const { value: document, problems, broken } = parseJson(text, holes)
  const first = problems[0]
  if (document && !broken) return inherit(document, value.at)
  if (document?.kind === 'map')
    return inherit({ ...document, open: `not valid JSON: ${first?.message ?? ''}` }, value.at)
  return notJson(value, `not valid JSON: ${first?.message ?? 'empty'}`)
}

const notJson = (value: Value, because: string): Value => unknown(value.at, because, hole('free', 'text'))
