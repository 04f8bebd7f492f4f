import type { Mapped } from '../../text/mapped.ts'
import type { Place } from '../../text/span.ts'
import { choicesOf, inherit } from '../../value/look.ts'
import { hole, unknown, type Value } from '../../value/value.ts'
import { combine, compose, mappedOf, slice, type Fragment } from '../cloudformation/compose.ts'
import { asIntrinsic, intrinsic, pseudoReferences, type PseudoReference } from './pseudo.ts'
import { DEEPEST, type Scope } from './service.ts'
import { variablesIn, type Stretch, type Variable } from './syntax.ts'
import { variableValue } from './variables.ts'

/** A value with all its variables replaced, as far as they are known. */
export const resolve = (value: Value, scope: Scope): Value => completed(head(value, scope), scope)

/** A value whose own variables are replaced, with those in its parts replaced too. */
export function completed(top: Value, scope: Scope): Value {
  if (top.kind !== 'alternatives') return inside(top, scope)
  return { ...top, choices: choicesOf(top).map((choice) => inside(choice, scope)) }
}

function inside(value: Value, scope: Scope): Value {
  if (value.kind !== 'list' && value.kind !== 'map') return value
  const parts = value.kind === 'list' ? value.items : value.entries
  if (scope.around.includes(parts)) return refused(value.at, 'it refers to what it is a part of')
  if (scope.around.length > DEEPEST) return refused(value.at, 'nested too deeply')
  if (scope.service.budget.left-- <= 0) return refused(value.at, TOO_LONG)
  const inner = { ...scope, around: [...scope.around, parts] }
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => resolve(item, inner)) }
  return { ...value, entries: value.entries.map((e) => ({ ...e, value: resolve(e.value, inner) })) }
}

const TOO_LONG = 'the service takes too many steps to resolve'
const refused = (at: Place, because: string): Value => unknown(at, because, hole('free', because))

/** What a value is, its own variables replaced; those in the parts of a list or map are left for later. */
export function head(value: Value, scope: Scope): Value {
  if (value.kind !== 'string' || !/[$#]\{/.test(value.value)) return value
  if (scope.service.budget.left-- <= 0) return refused(value.at, TOO_LONG)
  const text = mappedOf(value)
  const stretch = variablesIn(text.text)
  const references = pseudoReferences(text.text)
  const count = stretch.variables.length + references.length
  if (count > MOST_VARIABLES) return refused(value.at, `more than ${MOST_VARIABLES.toString()} variables in a text`)
  const [only] = stretch.variables
  if (only && isWhole(only, text)) return inherit(variableValue(only, text, 'used here as', scope), value.at)
  if (count === 0 && !text.text.includes(ESCAPED)) return value
  return textOf(text, stretch, references, value.at, scope)
}

/** Variables in one text; policies have a handful. */
const MOST_VARIABLES = 1000

const isWhole = ({ start, end }: Variable, { text }: Mapped): boolean => start === 0 && end === text.length

/** A text, the variables and references in it replaced. */
export function textOf(
  text: Mapped,
  { start, end, variables }: Stretch,
  references: readonly PseudoReference[],
  at: Place,
  scope: Scope,
): Value {
  const fragments: Fragment[] = []
  let from = start
  for (const one of [...variables, ...references].toSorted((a, b) => a.start - b.start)) {
    if (one.start < from) continue
    const place = text.span(one.start, one.end)
    const value = 'sources' in one ? variableValue(one, text, 'value of', scope) : asIntrinsic(one, place)
    fragments.push(...literals(text, from, one.start), { value, at: place })
    from = one.end
  }
  fragments.push(...literals(text, from, end))
  const values = fragments.flatMap((one) => ('value' in one ? [one.value] : []))
  const isComputed = values.some((value) => choicesOf(value).some(({ kind }) => kind === 'map'))
  return isComputed ? joined(fragments, at) : composed(fragments, values, at)
}

const ESCAPED = '\\${'

/** Text between variables; the backslash that makes `\${x}` text falls away. */
function literals(text: Mapped, start: number, end: number): readonly Mapped[] {
  const found: Mapped[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!text.text.startsWith(ESCAPED, at)) continue
    if (at > from) found.push(slice(text, from, at))
    from = at + 1
  }
  return end > from ? [...found, slice(text, from, end)] : found
}

function composed(fragments: readonly Fragment[], values: readonly Value[], at: Place): Value {
  return combine(values, at, (chosen) => {
    let next = 0
    const filled = fragments.map((one): Fragment => {
      if (!('value' in one)) return one
      const value = chosen[next++] ?? one.value
      return { value: value.kind === 'absent' ? { kind: 'string', value: '', at: value.at } : value, at: one.at }
    })
    return compose(filled, at)
  })
}

/** Text with intrinsic functions in it, as one intrinsic function. */
function joined(fragments: readonly Fragment[], at: Place): Value {
  const items = fragments.map((one): Value => {
    if ('value' in one) return one.value
    return { kind: 'string', value: one.text, at: one.span(0, one.text.length), written: { text: one, holes: [] } }
  })
  const only = items.length === 1 ? items[0] : undefined
  const nothing: Value = { kind: 'string', value: '', at }
  return only ?? intrinsic('Fn::Join', { kind: 'list', items: [nothing, { kind: 'list', items, at }], at }, at)
}
