import { inherit } from '../../value/look.ts'
import { absent, type Entry, type Value } from '../../value/value.ts'
import type { Call, Expression } from './hcl/ast.ts'
import { setOf, toPrimitive, type Primitive } from './conversion.ts'
import { evaluate } from './evaluate.ts'
import type { Scope } from './scope.ts'

/**
 * A value as a variable's type constraint makes it: `optional(type, default)` attributes that are missing get their
 * default, sets are sorted, numbers are text where text is asked for. What does not fit its type is left as it is.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convert(value: Value, type: Expression, scope: Scope): Value {
  if (type.kind === 'variable') return primitive(value, type.name)
  if (type.kind !== 'call') return value
  switch (value.kind) {
    case 'alternatives':
      return { ...value, choices: value.choices.map((choice) => convert(choice, type, scope)) }
    case 'list':
      return convertList(value, type, scope)
    case 'map':
      return convertMap(value, type, scope)
    default:
      return value
  }
}

const PRIMITIVES: Readonly<Record<string, Primitive>> = { string: 'string', number: 'number', bool: 'bool' }

function primitive(value: Value, name: string): Value {
  const type = PRIMITIVES[name]
  const converted = type && toPrimitive(value, type)
  return !converted || converted.kind === 'failed' ? value : converted
}

function convertList(value: Extract<Value, { kind: 'list' }>, type: Call, scope: Scope): Value {
  const [argument] = type.args
  if (!argument) return value
  if (type.name === 'tuple' && argument.kind === 'tuple')
    return { ...value, items: value.items.map((item, index) => convertTo(item, argument.items[index], scope)) }
  if (type.name !== 'list' && type.name !== 'set') return value
  const items = value.items.map((item) => convert(item, argument, scope))
  if (type.name === 'set') return setOf(items, value)
  return { kind: 'list', items, ...(value.open === undefined ? {} : { open: value.open }), at: value.at }
}

const convertTo = (value: Value, type: Expression | undefined, scope: Scope): Value =>
  type ? convert(value, type, scope) : value

function convertMap(value: Extract<Value, { kind: 'map' }>, type: Call, scope: Scope): Value {
  const [argument] = type.args
  if (!argument) return value
  if (type.name === 'optional') return convert(value, argument, scope)
  if (type.name === 'map')
    return { ...value, entries: value.entries.map((e) => ({ ...e, value: convert(e.value, argument, scope) })) }
  if (type.name !== 'object' || argument.kind !== 'object') return value
  const entries: Entry[] = []
  for (const { key, value: attributeType } of argument.items) {
    if (key.kind !== 'variable' && key.kind !== 'literal') continue
    const name = key.kind === 'variable' ? key.name : String(key.value)
    const given = value.entries.find((e) => e.key === name)
    const made = attributeOf(given?.value, attributeType, scope, value)
    if (made) entries.push({ key: name, keyAt: given?.keyAt ?? value.at, value: made })
  }
  return { ...value, entries }
}

function attributeOf(given: Value | undefined, type: Expression, scope: Scope, of: Value): Value | undefined {
  const optional = type.kind === 'call' && type.name === 'optional' ? type : undefined
  const [inner, fallback] = optional?.args ?? [type]
  if (given && (given.kind !== 'absent' || !fallback)) return inner ? convert(given, inner, scope) : given
  // An attribute that may be among those not known is left open.
  if (of.kind === 'map' && of.open !== undefined) return undefined
  if (fallback) return inner ? convert(evaluate(fallback, scope), inner, scope) : undefined
  return optional ? inherit(absent(of.at), of.at) : undefined
}
