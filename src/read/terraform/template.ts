import { composed, decoded, type Mapped, type Piece } from '../../text/mapped.ts'
import type { Span } from '../../text/span.ts'
import { inherit, piecesOf, possibilities, textOf } from '../../value/look.ts'
import { failed, hole, type Part, type Value } from '../../value/value.ts'
import type { Literal, Template, TemplatePart, TemplateText } from './hcl/ast.ts'
import { conditioned, decide } from './conditional.ts'
import { evaluate } from './evaluate.ts'
import { eachOf } from './for.ts'
import { MOST_CHOICES } from './project.ts'
import { placeOf, withNames, type Scope } from './scope.ts'

export function literalOf(literal: Literal, scope: Scope): Value {
  const at = placeOf(scope, literal)
  const { value } = literal
  if (value === null) return { kind: 'absent', at }
  if (typeof value === 'boolean') return { kind: 'boolean', value, at }
  if (typeof value === 'number')
    return { kind: 'number', value, at, ...(literal.source ? { source: literal.source } : {}) }
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
export function templateOf(template: Template, scope: Scope): Value {
  const at = placeOf(scope, template)
  const filled = fill(template.parts, scope)
  const bad = filled.find((piece) => 'value' in piece && piece.value.kind === 'failed')
  if (bad && 'value' in bad) return bad.value
  if (filled.some((piece) => 'text' in piece && plain(piece.text).includes('{'))) return document(filled, scope, at)
  return spelt(filled, at)
}

const plain = (text: TemplateText): string => text.runs.map((run) => run.text).join('')

function fill(parts: readonly TemplatePart[], scope: Scope): readonly Filled[] {
  return parts.flatMap((part): readonly Filled[] => {
    switch (part.kind) {
      case 'text':
        return [{ text: part }]
      case 'interpolation': {
        const value = evaluate(part.value, scope)
        const at = placeOf(scope, part)
        return [{ at, value: value.kind === 'absent' ? failed(at, 'null cannot be part of text') : value }]
      }
      case 'if':
        return branch(part, scope)
      case 'for':
        return repeat(part, scope)
    }
  })
}

function branch(part: Extract<TemplatePart, { kind: 'if' }>, scope: Scope): readonly Filled[] {
  const decisions = decide(part.test, scope)
  const [only] = decisions
  if (decisions.length === 1 && only) return fill(only.holds ? part.yes : part.no, scope)
  const at = placeOf(scope, part)
  const choices = decisions.map(({ holds, when }) =>
    conditioned(spelt(fill(holds ? part.yes : part.no, scope), at), when),
  )
  return [{ at, value: { kind: 'alternatives', choices, at } }]
}

function repeat(part: Extract<TemplatePart, { kind: 'for' }>, scope: Scope): readonly Filled[] {
  const { items, open } = eachOf(evaluate(part.collection, scope), scope, part.collection)
  const at = placeOf(scope, part)
  const filled = items.flatMap(({ key, value }) =>
    fill(
      part.body,
      withNames(scope, [...(part.keyName ? [[part.keyName, key] as const] : []), [part.valueName, value]]),
    ),
  )
  if (open === undefined) return filled
  return [...filled, { at, value: { kind: 'unknown', hole: hole('free', open), because: open, at } }]
}

function document(filled: readonly Filled[], scope: Scope, at: Span): Value {
  const value = textOf(filled.flatMap(partsOf), at)
  if (value.kind !== 'string' && value.kind !== 'pattern') return value
  const holes: Value[] = []
  const pieces = filled.map((piece): Piece => {
    if ('text' in piece) return decoded(scope.text, piece.text.runs)
    const { value } = piece
    if (value.kind === 'string')
      return value.written && value.written.holes.length === 0 ? value.written.text : fixed(value.value, piece.at)
    holes.push(value)
    return { hole: piece.at }
  })
  return { ...value, written: { text: composed(pieces), holes } }
}

const partsOf = (piece: Filled): readonly Part[] => ('text' in piece ? [plain(piece.text)] : piecesOf(piece.value))

/** Computed text: all of it stands at the expression that computed it. */
const fixed = (text: string, at: Span): Mapped => ({ text, span: () => at, hole: () => undefined })

/** Text spelt out; a value that may be several things makes the text several things. */
function spelt(filled: readonly Filled[], at: Span): Value {
  const open = filled.find((piece) => 'value' in piece && piece.value.kind === 'alternatives')
  if (!open || !('value' in open)) return textOf(filled.flatMap(partsOf), at)
  const choices = possibilities(open.value)
  if (choices.length > MOST_CHOICES)
    return spelt(
      replaced(filled, open, {
        kind: 'unknown',
        hole: hole('free', 'choices'),
        because: 'it has too many choices',
        at,
      }),
      at,
    )
  return {
    kind: 'alternatives',
    choices: choices.map((choice) =>
      inherit(spelt(replaced(filled, open, choice), at), {
        ...at,
        ...(choice.at.when ? { when: choice.at.when } : {}),
      }),
    ),
    at,
  }
}

const replaced = (filled: readonly Filled[], old: Filled, value: Value): readonly Filled[] =>
  filled.map((piece) => (piece === old && 'at' in piece ? { at: piece.at, value } : piece))
