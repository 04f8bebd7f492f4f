import type { Mapped } from '../../text/mapped.ts'
import { reached, type Place } from '../../text/span.ts'
import { possibilities } from '../../value/look.ts'
import { absent, hole, unknown, type Value } from '../../value/value.ts'
import { conditional } from '../cloudformation/when.ts'
import { textOf } from './resolve.ts'
import type { Scope } from './service.ts'
import { askedValue } from './sources.ts'
import type { Source, Stretch, Variable } from './syntax.ts'

/** How the step from a value to its use is told: it is the whole of what stands there, or a piece of a text. */
export type Use = 'used here as' | 'value of'

interface Where {
  readonly text: Mapped
  readonly at: Place
  readonly use: Use
  readonly scope: Scope
}

/** What stands for a variable. */
export const variableValue = ({ sources, start, end }: Variable, text: Mapped, use: Use, scope: Scope): Value =>
  firstOf(sources, { text, at: text.span(start, end), use, scope })

/**
 * The first source that has a value. What is given at deployment (`opt`, `env`, `param`) has the value written after it,
 * as a parameter of CloudFormation has its default; what is looked up elsewhere may be there or not.
 */
function firstOf([source, ...rest]: readonly Source[], where: Where): Value {
  if (!source) return unknown(where.at, 'variables nest too deeply', hole('free', 'variables'))
  const name = nameOf(source, where)
  const found = sourceValue(source, name, where)
  if (rest.length === 0) return found ?? unknown(where.at, `${name} is not there`, hole('free', name))
  if (!found) return firstOf(rest, where)
  if (isGiven(found)) return stepped(firstOf(rest, where), `default of ${name}`, where)
  if (!isOpen(found)) return found
  const case_ = (value: Value, holds: boolean): Value => conditional(value, [{ test: `${name} is there`, holds }])
  return { kind: 'alternatives', choices: [case_(found, true), case_(firstOf(rest, where), false)], at: where.at }
}

const isGiven = (value: Value): boolean => value.kind === 'unknown' && /^(?:opt|env|param):/.test(value.hole.origin)

/** Whether it is not sure that there is a value. */
const isOpen = (value: Value): boolean =>
  value.kind === 'unknown' || possibilities(value).some(({ at }) => at.when !== undefined)

/** Longer names are cut in messages. */
const BRIEF = 80

function nameOf(source: Source, { text }: Where): string {
  const { start, end } = source.kind === 'nested' ? source.variable : source
  return end - start > BRIEF ? `${text.text.slice(start, start + BRIEF - 1)}…` : text.text.slice(start, end)
}

/** A value with the step to its use, unless its way has passed there. */
function stepped(value: Value, note: string, { at }: Where): Value {
  const isAt = (place: Place): boolean => place.file === at.file && place.start === at.start && place.end === at.end
  if (isAt(value.at) || value.at.via?.some((step) => isAt(step.at))) return value
  return { ...value, at: reached(value.at, { at, note }) }
}

function sourceValue(source: Source, name: string, where: Where): Value | undefined {
  if (source.kind === 'nested') return firstOf(source.variable.sources, where)
  const { text, at, use, scope } = where
  if (source.kind === 'literal') return literal(text.text.slice(source.start, source.end), source, where)
  const part = (one: Stretch | undefined): Value | undefined =>
    one && textOf(text, one, [], text.span(one.start, one.end), scope)
  const { type } = source
  const asked = { type, name, parameter: part(source.parameters), address: part(source.address), at, scope }
  const found = askedValue(asked)
  return found && stepped(found, `${use} ${name}`, where)
}

function literal(word: string, source: Source & { kind: 'literal' }, { text }: Where): Value {
  const at = text.span(source.start, source.end)
  if (source.quoted) return { kind: 'string', value: word, at }
  if (word === 'null' || word === '') return absent(at)
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true', at, source: word }
  if (/^-?\d{1,30}(?:\.\d{1,30})?$/.test(word)) return { kind: 'number', value: Number(word), at, source: word }
  return unknown(at, `${word} is neither a variable nor a quoted text`, hole('free', word))
}
