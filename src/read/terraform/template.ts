import { decoded, elsewhere, type Mapped } from '../../text/mapped.ts'
import type { Span } from '../../text/span.ts'
import { conditioned } from '../../value/look.ts'
import { failed, hole, type Value } from '../../value/value.ts'
import type { Literal, Template, TemplatePart, TemplateText } from './hcl/ast.ts'
import { decide } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { eachOf, visiting } from './for.ts'
import { plainDecimal } from './number.ts'
import { placeOf, type Scope } from './scope.ts'
import { speltOut, stretchesOf, textFrom, type Stretch } from './stretches.ts'

export function literalOf(literal: Literal, scope: Scope): Value {
  const at = placeOf(scope, literal)
  const { value } = literal
  if (value === null) return { kind: 'absent', at }
  if (typeof value === 'boolean') return { kind: 'boolean', value, at }
  if (typeof value === 'number') {
    const source = literal.source === undefined ? String(value) : plainDecimal(literal.source)
    return { kind: 'number', value, at, ...(source === String(value) ? {} : { source }) }
  }
  if (!value.includes('{')) return { kind: 'string', value, at }
  return { kind: 'string', value, at, written: { text: writtenText(literal, value, scope), holes: [] } }
}

/** Where each character of a literal stands: one by one between the quotes unless the parser kept runs. */
function writtenText(literal: Literal, value: string, scope: Scope): Mapped {
  if (literal.text) return decoded(scope.text, literal.text.runs)
  return decoded(scope.text, [{ text: value, start: literal.start + 1, end: literal.start + 1 + value.length }])
}

/** A piece of a template as evaluated: text as written, or a value. */
type Filled = { readonly text: TemplateText } | { readonly value: Value; readonly at: Span }

/** Text with interpolations. Text that may be JSON keeps the values in its holes; other text is spelt out for each choice. */
export const templateOf = (template: Template, scope: Scope): Value =>
  textOf(fill(template.parts, scope), scope, placeOf(scope, template))

function textOf(filled: readonly Filled[], scope: Scope, at: Span): Value {
  const bad = filled.find((piece) => 'value' in piece && piece.value.kind === 'failed')
  if (bad && 'value' in bad) return bad.value
  if (filled.some((piece) => 'text' in piece && plain(piece.text).includes('{')))
    return textFrom(
      filled.flatMap((piece) =>
        'text' in piece ? [{ text: decoded(scope.text, piece.text.runs) }] : stretchesAt(piece.value, piece.at),
      ),
      at,
    )
  return speltOut(
    filled.flatMap((piece) =>
      'text' in piece ? [{ text: elsewhere(plain(piece.text), at) }] : stretchesAt(piece.value, piece.at),
    ),
    at,
  )
}

const plain = (text: TemplateText): string => text.runs.map((run) => run.text).join('')

/** A value as part of text. One that is no literal text is put in as itself, for whoever reads the text as JSON. */
function stretchesAt(value: Value, at: Span): readonly Stretch[] {
  if (value.kind === 'string')
    return value.written ? (stretchesOf(value) ?? []) : [{ text: elsewhere(value.value, at) }]
  return value.kind === 'pattern' && value.written ? (stretchesOf(value) ?? []) : [{ value, at }]
}

function fill(parts: readonly TemplatePart[], scope: Scope): readonly Filled[] {
  return parts.flatMap((part): readonly Filled[] => {
    switch (part.kind) {
      case 'text':
        return [{ text: part }]
      case 'interpolation': {
        const value = evaluate(part.value, scope)
        const at = placeOf(scope, part)
        const isText = value.kind !== 'absent' && value.kind !== 'list' && value.kind !== 'map'
        return [{ at, value: isText ? value : failed(at, `${nameOf(value)} cannot be part of text`) }]
      }
      case 'if':
        return branch(part, scope)
      case 'for':
        return repeat(part, scope)
    }
  })
}

const nameOf = ({ kind }: Value): string => (kind === 'absent' ? 'null' : `a ${kind}`)

function branch(part: Extract<TemplatePart, { kind: 'if' }>, scope: Scope): readonly Filled[] {
  const decisions = decide(part.test, scope)
  const [only] = decisions
  if (decisions.length === 1 && only) return fill(only.holds ? part.yes : part.no, scope)
  const at = placeOf(scope, part)
  const choices = decisions.map(({ holds, when }) =>
    conditioned(textOf(fill(holds ? part.yes : part.no, scope), scope, at), when),
  )
  return [{ at, value: { kind: 'alternatives', choices, at } }]
}

function repeat(part: Extract<TemplatePart, { kind: 'for' }>, scope: Scope): readonly Filled[] {
  const { items, open } = eachOf(evaluate(part.collection, scope), scope, part.collection)
  const at = placeOf(scope, part)
  const filled = items.flatMap((item) => fill(part.body, visiting(part, item, scope)))
  if (open === undefined) return filled
  return [...filled, { at, value: { kind: 'unknown', hole: hole('free', open), because: open, at } }]
}
