import { reached, type Place } from '../../text/span.ts'
import { child, inherit, possibilities, textParts } from '../../value/look.ts'
import { absent, hole, unknown, type Entry, type MapValue, type Value } from '../../value/value.ts'
import { DEEPEST_VALUE } from './budget.ts'
import { briefly, originOfCall } from './compose.ts'
import { evaluateIf } from './conditions.ts'
import { loopsWritten } from './foreach.ts'
import { included } from './include.ts'
import { join, lengthOf, select, split } from './lists.ts'
import { findInMap } from './mappings.ts'
import { parameterValue, passedValue, pseudoParameter } from './parameters.ts'
import { attributeOf, generatedRole } from './references.ts'
import { plainText, substitute } from './sub.ts'
import type { Resource, Scope } from './template.ts'

/**
 * A value of a template as far as it is known: intrinsic functions computed, in their long form, with holes for what only
 * a deployment gives. Total: what cannot be computed is unknown, with the reason.
 */
export function evaluate(value: Value, scope: Scope): Value {
  if (value.kind === 'string') return value.value.includes('{{resolve:') ? inherit(plainText(value), value.at) : value
  if (value.kind === 'pattern')
    return value.written?.text.text.includes('{{resolve:') ? inherit(plainText(value), value.at) : value
  if (value.kind === 'alternatives')
    return { ...value, choices: value.choices.map((choice) => evaluate(choice, scope)) }
  if (value.kind !== 'list' && value.kind !== 'map') return value
  if (scope.template.budget.left-- <= 0) return refused(value, 'the template takes too many steps to evaluate')
  if (scope.depth > DEEPEST_VALUE) return refused(value, 'nested too deeply')
  const inner = { ...scope, depth: scope.depth + 1 }
  if (value.kind === 'list') {
    const items = value.items.map((item) => evaluate(item, inner))
    return { ...value, items: items.filter((item) => item.kind !== 'absent') }
  }
  const called = functionOf(value)
  return called ? inherit(call(called, value, inner), value.at) : evaluateMap(value, inner)
}

/** A property of a resource, evaluated; `undefined` when it is not set. */
export function property(resource: Resource, name: string): Value | undefined {
  const properties = child(resource.body, 'Properties')
  const isWritten = properties?.kind === 'map' && !properties.entries.some((e) => e.key.startsWith('Fn::'))
  const found = isWritten ? child(properties, name) : child(properties && evaluate(properties, resource.scope), name)
  const computed = found && isWritten ? evaluate(found, resource.scope) : found
  return computed?.kind === 'absent' ? undefined : computed
}

const refused = (value: Value, because: string): Value => unknown(value.at, because, hole('free', because))

function evaluateMap(map: MapValue, scope: Scope): Value {
  let open = map.open
  const entries: Entry[] = []
  for (const { entry, scope: own } of loopsWritten(map.entries, scope, evaluate)) {
    if (entry.key === 'Fn::Transform') {
      const more = included(entry.value, own, evaluate)
      if (more?.kind === 'map') entries.push(...more.entries)
      open ??= more?.kind === 'map' ? more.open : whyTransformed(entry.value)
    } else {
      const value = evaluate(entry.value, own)
      if (value.kind !== 'absent') entries.push({ ...entry, value })
    }
  }
  return { ...map, entries, ...(open === undefined ? {} : { open }) }
}

/** The function that a map calls: its one key. `Condition` is none of them, for policies have an element of that name. */
function functionOf(map: MapValue): Entry | undefined {
  const only = map.entries.length === 1 ? map.entries[0] : undefined
  if (only?.key === 'Ref') return only
  return only?.key.startsWith('Fn::') === true && !only.key.startsWith('Fn::ForEach::') ? only : undefined
}

function call({ key, value: written }: Entry, map: Value, scope: Scope): Value {
  const { file, start, end } = map.at
  const at: Place = { file, start, end }
  if (key === 'Fn::If')
    return (
      evaluateIf(written, scope, evaluate) ??
      unknown(at, 'Fn::If takes a condition and two values', hole('free', originOfCall(key, undefined, at)))
    )
  if (key === 'Fn::Sub') return sub(written, at, scope)
  if (key === 'Fn::Transform')
    return (
      included(written, scope, evaluate) ??
      unknown(at, whyTransformed(written), hole('free', originOfCall(key, undefined, at)))
    )
  const argument = evaluate(written, scope)
  const args = argument.kind === 'list' ? argument.items.map((item) => inherit(item, argument.at)) : [argument]
  const [first = absent(at), second = absent(at)] = args
  switch (key) {
    case 'Ref':
      return first.kind === 'string' ? refer(first.value, at, scope) : notText(key, at)
    case 'Fn::GetAtt':
      return getAtt(args, at, scope)
    case 'Fn::Join':
      return join(first, second, at)
    case 'Fn::Split':
      return split(first, second, at)
    case 'Fn::Select':
      return select(first, second, at)
    case 'Fn::Length':
      return lengthOf(argument, at)
    case 'Fn::FindInMap':
      return findInMap(scope.template.mappings, args.slice(0, 3), child(args[3], 'DefaultValue'), at)
    case 'Fn::ToJsonString':
      return { kind: 'json', value: argument, at }
    case 'Fn::ImportValue':
      return unknown(
        at,
        `the export ${briefly(argument)} of another stack is not known`,
        hole('free', originOfCall(key, argument, at)),
      )
    case 'Fn::GetAZs':
    case 'Fn::Cidr':
      return { kind: 'list', items: [], open: `${key} is known when the stack is deployed`, at }
    default:
      return unknown(at, `${key} is not evaluated`, hole('free', originOfCall(key, undefined, at)))
  }
}

const notText = (key: string, at: Place): Value =>
  unknown(at, `${key} takes a name`, hole('free', originOfCall(key, undefined, at)))

function whyTransformed(value: Value): string {
  const name = child(value, 'Name')
  return name?.kind === 'string' ? `the macro ${name.value} is not run` : 'a macro is not run'
}

/** What a name stands for: a loop variable, a pseudo parameter, a parameter or a resource. */
function refer(name: string, at: Place, scope: Scope): Value {
  const own = scope.loop.get(name) ?? pseudoParameter(name, at)
  if (own) return own
  const parameter = scope.template.parameters.get(name)
  const given = scope.template.around?.parameters.get(name)
  if (parameter && given) return passedValue(parameter.value, given)
  if (parameter) return evaluate(parameterValue(parameter, at), scope)
  const resource = scope.template.resources.get(name)
  if (resource) return attributeOf(resource, 'Ref', at, property)
  if (/\.(?:Alias|Version)$/.test(name)) return attribute(name, at, scope)
  return unknown(at, `${name} is neither a parameter nor a resource of this template`, hole('free', name))
}

/** `Resource.Attribute`, split at the first dot only: `Stack.Outputs.Arn`. */
function getAtt(args: readonly Value[], at: Place, scope: Scope): Value {
  const name = args.map((arg) => (arg.kind === 'string' ? arg.value : '')).join('.')
  const known = args.length > 0 && args.length <= 2 && args.every((arg) => arg.kind === 'string')
  return known ? attribute(name, at, scope) : notText('Fn::GetAtt', at)
}

function attribute(name: string, at: Place, scope: Scope): Value {
  const dot = name.indexOf('.')
  const id = dot < 0 ? name : name.slice(0, dot)
  const resource = scope.template.resources.get(id) ?? generatedRole(id, scope)
  const output =
    resource && name.startsWith('Outputs.', dot + 1) ? outputOf(resource, name.slice(dot + 9), at) : undefined
  if (output) return output
  if (resource && dot > 0) return attributeOf(resource, name.slice(dot + 1), at, property)
  return unknown(at, `there is no resource ${id} in this template`, hole('free', name))
}

/** An output of a nested stack whose template is in the repository. */
function outputOf(resource: Resource, name: string, at: Place): Value | undefined {
  const template = resource.scope.template.nested(resource)
  const written = template && child(child(child(template.root, 'Outputs'), name), 'Value')
  if (!template || !written) return undefined
  const value = evaluate(written, { template, loop: new Map(), when: template.around?.when ?? [], depth: 0 })
  return { ...value, at: reached(value.at, { at, note: `output ${name} of ${resource.id}` }) }
}

function sub(written: Value, at: Place, scope: Scope): Value {
  const [first, variables] = written.kind === 'list' ? written.items : [written]
  const text = first?.kind === 'map' ? evaluate(first, scope) : first
  if (text?.kind === 'alternatives') {
    const choices = possibilities(text).map((one) =>
      inherit(sub(one, at, scope), { ...at, ...(one.at.when ? { when: one.at.when } : {}) }),
    )
    return { kind: 'alternatives', choices, at }
  }
  if (text?.kind === 'number' || text?.kind === 'boolean') return text
  if (text?.kind !== 'string' && text?.kind !== 'pattern')
    return unknown(at, 'Fn::Sub takes a text', hole('free', originOfCall('Fn::Sub', undefined, at)))
  return substitute(text, (name, place) => {
    const given = child(variables, name)
    const value = given
      ? evaluate(given, scope)
      : name.includes('.') && !scope.loop.has(name)
        ? attribute(name, place, scope)
        : refer(name, place, scope)
    return textual(value, name, place)
  })
}

/** A value as it can stand in a text; lists and maps cannot. */
function textual(value: Value, name: string, at: Place): Value {
  if (value.kind === 'alternatives')
    return { ...value, choices: value.choices.map((choice) => textual(choice, name, at)) }
  if (value.kind === 'json' || textParts(value)) return value
  const because = value.kind === 'list' && value.open !== undefined ? value.open : `${name} is not text`
  return unknown(at, because, hole('free', name))
}
