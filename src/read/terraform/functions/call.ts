import { contradicts, type When } from '../../../text/span.ts'
import { choicesOf, inherit, listed, possibilities } from '../../../value/look.ts'
import { unknown, hole, type Value } from '../../../value/value.ts'
import type { Call } from '../hcl/ast.ts'
import { oneOf } from '../conditional.ts'
import { evaluate } from '../evaluate.ts'
import { MOST_CHOICES, type Budget } from '../project.ts'
import { placeOf, unknownAt, type Scope } from '../scope.ts'
import { arns } from './arns.ts'
import { binary } from './binary.ts'
import { charsets } from './charsets.ts'
import { collections } from './collections.ts'
import { control } from './control.ts'
import { tables } from './csv.ts'
import { conversions } from './conversions.ts'
import { digests } from './digests.ts'
import { encoding, yaml } from './encoding.ts'
import { files } from './files.ts'
import type { Called, Fn } from './fn.ts'
import { formatting } from './format.ts'
import { networks } from './networks.ts'
import { numbers } from './numbers.ts'
import { regexes } from './regexes.ts'
import { sequences } from './sequences.ts'
import { sets } from './sets.ts'
import { slices } from './slices.ts'
import { texts } from './texts.ts'
import { times } from './times.ts'
import { unevaluated } from './unevaluated.ts'

/** Functions that see their arguments as they are, errors too. */
const daring: ReadonlyMap<string, Fn> = new Map(Object.entries(control))
/** Functions that see the alternatives among their arguments: their elements keep their own conditions. */
const whole: ReadonlyMap<string, Fn> = new Map(Object.entries({ ...sequences, ...encoding }))
/** Functions that are asked once for each combination of what their arguments may be. */
const each: ReadonlyMap<string, Fn> = new Map(
  Object.entries({
    ...arns,
    ...binary,
    ...charsets,
    ...collections,
    ...conversions,
    ...digests,
    ...files,
    ...formatting,
    ...networks,
    ...numbers,
    ...regexes,
    ...sets,
    ...slices,
    ...tables,
    ...texts,
    ...times,
    ...unevaluated,
    ...yaml,
  }),
)

/** The result of a call; what is not evaluated, or not known before a deployment, is unknown. */
export function callFunction(call: Call, scope: Scope): Value {
  const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name
  const context: Called = { call, scope, at: placeOf(scope, call) }
  const args = call.args.map((arg) => evaluate(arg, scope))
  charge(args, scope.module.project.budget)
  if (!call.expand) return apply(name, args, context)
  const last = args.at(-1)
  if (!last || last.kind === 'failed') return last ?? unknownAt(scope, call, 'there are no arguments')
  const results = possibilities(last).map((one) => expanded(name, args.slice(0, -1), one, context))
  return oneOf(results, scope, call)
}

/** Functions that take any number of collections, so that one more that is not known only leaves the result open. */
const VARIADIC = new Set(['concat', 'merge', 'setunion'])

/** `f(list...)`: the elements of the list are arguments. */
function expanded(name: string, before: readonly Value[], last: Value, context: Called): Value {
  const { scope, call, at } = context
  const open = last.kind === 'list' ? last.open : 'because' in last ? last.because : 'its arguments are not known'
  const items = last.kind === 'list' ? listed({ ...last, at }) : []
  if (open !== undefined && !VARIADIC.has(name)) return unknownAt(scope, call, open)
  const more = open === undefined ? [] : [unknown(at, open, hole('free', open))]
  const result = apply(name, [...before, ...items, ...more], context)
  return last.at.when ? inherit(result, { ...at, when: last.at.when }) : result
}

function apply(name: string, args: readonly Value[], context: Called): Value {
  const direct = daring.get(name)
  if (direct) return direct(args, context)
  const broken = args.find((arg) => arg.kind === 'failed')
  if (broken) return broken
  const together = whole.get(name)
  if (together) return together(args, context)
  const fn = each.get(name)
  if (!fn) return unknownAt(context.scope, context.call, `the function ${name} is not evaluated`)
  return overArguments(fn, args, context)
}

/** What the arguments may be together, and on which conditions. */
interface Combination {
  readonly args: readonly Value[]
  readonly when: readonly When[]
}

function overArguments(fn: Fn, args: readonly Value[], context: Called): Value {
  if (args.every((arg) => arg.kind !== 'alternatives' && !arg.at.when)) return fn(args, context)
  const combinations = combined(args)
  if (!combinations) return unknownAt(context.scope, context.call, 'there are too many cases')
  const results = combinations.map(({ args: chosen, when }) => {
    const broken = chosen.find((arg) => arg.kind === 'failed')
    const result = broken ?? fn(chosen, context)
    return when.length === 0 ? result : inherit(result, { ...context.at, when })
  })
  return oneOf(results, context.scope, context.call)
}

function combined(args: readonly Value[]): readonly Combination[] | undefined {
  let all: readonly Combination[] = [{ args: [], when: [] }]
  for (const arg of args) {
    const choices = choicesOf(arg)
    all = all.flatMap(({ args: before, when }) =>
      choices
        .map((choice) => ({ args: [...before, unconditional(choice)], when: [...when, ...(choice.at.when ?? [])] }))
        .filter((combination) => !contradicts(combination.when)),
    )
    if (all.length > MOST_CHOICES) return undefined
  }
  return all
}

/** A choice without its conditions: they count for the result as a whole, not for what is taken out of the choice. */
function unconditional(choice: Value): Value {
  if (!choice.at.when) return choice
  const { file, start, end, via } = choice.at
  return { ...choice, at: { file, start, end, ...(via ? { via } : {}) } }
}

/** Characters of text that cost as much as one step of evaluation, and elements that do. */
const CHARACTERS_A_STEP = 1024
const ELEMENTS_A_STEP = 32

/** Work on long arguments counts as more steps, so that no root can take for ever. */
function charge(args: readonly Value[], budget: Budget): void {
  for (const arg of args) {
    if (arg.kind === 'string') budget.steps += Math.floor(arg.value.length / CHARACTERS_A_STEP)
    else if (arg.kind === 'list') budget.steps += Math.floor(arg.items.length / ELEMENTS_A_STEP)
    else if (arg.kind === 'map') budget.steps += Math.floor(arg.entries.length / ELEMENTS_A_STEP)
  }
}
