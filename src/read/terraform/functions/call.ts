import { choicesOf, inherit, listed } from '../../../value/look.ts'
import type { Value } from '../../../value/value.ts'
import type { Call } from '../hcl/ast.ts'
import { oneOf } from '../conditional.ts'
import { evaluate } from '../evaluate.ts'
import { MOST_CHOICES } from '../project.ts'
import { placeOf, unknownAt, type Scope } from '../scope.ts'
import { collections } from './collections.ts'
import { control } from './control.ts'
import { encoding } from './encoding.ts'
import { files } from './files.ts'
import type { Called, Fn } from './fn.ts'
import { sequences } from './sequences.ts'
import { texts } from './texts.ts'

/** Functions that see their arguments as they are, errors and alternatives too. */
const whole: ReadonlyMap<string, Fn> = new Map(Object.entries({ ...control, ...sequences, ...encoding }))
/** Functions that are asked once for each combination of what their arguments may be. */
const each: ReadonlyMap<string, Fn> = new Map(Object.entries({ ...collections, ...texts, ...files }))

/** The result of a call; what is not evaluated, or not known before a deployment, is unknown. */
export function callFunction(call: Call, scope: Scope): Value {
  const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name
  const args = argumentsOf(call, scope)
  const context: Called = { call, scope, at: placeOf(scope, call) }
  if (!args) return unknownAt(scope, call, 'the arguments are not known')
  const direct = whole.get(name)
  if (direct) return direct(args, context)
  const broken = args.find((arg) => arg.kind === 'failed')
  if (broken) return broken
  const fn = each.get(name)
  return fn ? overArguments(fn, args, context) : unknownAt(scope, call, `the function ${name} is not evaluated`)
}

function argumentsOf(call: Call, scope: Scope): readonly Value[] | undefined {
  const args = call.args.map((arg) => evaluate(arg, scope))
  if (!call.expand) return args
  const last = args.at(-1)
  return last?.kind === 'list' && last.open === undefined ? [...args.slice(0, -1), ...listed(last)] : undefined
}

function overArguments(fn: Fn, args: readonly Value[], context: Called): Value {
  const index = args.findIndex((arg) => arg.kind === 'alternatives')
  const open = args[index]
  if (!open) return fn(args, context)
  const choices = choicesOf(open).filter((choice) => choice.kind !== 'failed')
  if (choices.length > MOST_CHOICES) return unknownAt(context.scope, context.call, 'there are too many cases')
  const results = choices.map((choice) => {
    const result = overArguments(fn, args.with(index, choice), context)
    return choice.at.when ? inherit(result, { ...context.at, when: choice.at.when }) : result
  })
  return oneOf(results, context.scope, context.call)
}
