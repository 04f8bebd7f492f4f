import { elsewhere } from '../../text/mapped.ts'
import { reached, type Span } from '../../text/span.ts'
import { failed, hole, isArnName, unknown, type MapValue, type Value } from '../../value/value.ts'
import { attribute, type Declared } from './directory.ts'
import { same } from './equality.ts'
import { evaluate } from './evaluate.ts'
import { parseExpression } from './hcl/parse.ts'
import { instancesOf, instanceObject, type Instance } from './instances.ts'
import { calledDirectory } from './load.ts'
import { DEEPEST_MODULES } from './project.ts'
import { memoised, type Module, type Scope } from './scope.ts'
import { convert } from './types.ts'

/** The scope of an expression that stands in a module's own text. */
export const scopeIn = (module: Module, { text }: { readonly text: Declared['text'] }): Scope => ({
  module,
  text,
  names: undefined,
})

/** `var.name`: the call's argument; in a root what tfvars say; else the default; else not known. */
export function variable(module: Module, name: string, at: Span): Value {
  return memoised(module, `var.${name}`, at, () => {
    const declared = module.directory.variables.get(name)
    if (!declared) return failed(at, `there is no variable ${name}`)
    const given = module.given ? module.given.get(name)?.() : fromTfvars(module, name)
    const type = attribute(declared, 'type')
    const scope = scopeIn(module, declared)
    const written = given && given.kind !== 'absent' ? given : defaultOf(name, declared, scope)
    const planned = module.given ? undefined : module.inputs?.variable(name)
    // Where the files say what the plan was made with, they are where it is written.
    const value = planned && (planned.kind === 'unknown' || same(planned, written) !== true) ? planned : written
    return type ? convert(value, type, scope) : value
  })
}

function fromTfvars(module: Module, name: string): Value | undefined {
  const defined = module.tfvars.get(name) ?? module.directory.given.get(name)
  return defined ? evaluate(defined.value, scopeIn(module, defined)) : fromEnvironment(module, name)
}

/** A `TF_VAR_` variable is text for a variable of type string or none, else an expression. */
function fromEnvironment(module: Module, name: string): Value | undefined {
  const declared = module.directory.variables.get(name)
  const text = module.project.environment.get(name)
  if (!declared || text === undefined) return undefined
  const at = declared.text.span(declared.block.start, declared.block.headerEnd)
  const type = attribute(declared, 'type')
  const isText = !type || (type.kind === 'variable' && type.name === 'string')
  const parsed = isText ? undefined : parseExpression(text)
  const value: Value =
    parsed?.problems.length === 0
      ? evaluate(parsed.expression, { module, text: elsewhere(text, at), names: undefined })
      : { kind: 'string', value: text, at }
  return { ...value, at: reached(value.at, { at, note: `TF_VAR_${name}` }) }
}

function defaultOf(name: string, declared: Declared, scope: Scope): Value {
  const expression = attribute(declared, 'default')
  const at = scope.text.span(declared.block.start, declared.block.headerEnd)
  if (!expression) return unknown(at, `var.${name} has no default`, hole('free', `${scope.module.prefix}var.${name}`))
  const value = evaluate(expression, scope)
  return { ...value, at: reached(value.at, { at, note: `default of var.${name}` }) }
}

export function local(module: Module, name: string, at: Span): Value {
  const defined = module.directory.locals.get(name)
  if (!defined) return failed(at, `there is no local ${name}`)
  return memoised(module, `local.${name}`, at, () => evaluate(defined.value, scopeIn(module, defined)))
}

/** `module.name`: its outputs; a list or a map of them with `count` or `for_each`. */
export function moduleObject(module: Module, name: string, at: Span): Value {
  const call = module.directory.calls.get(name)
  if (!call) return failed(at, `there is no module ${name}`)
  return instanceObject(instancesOf(module, call, `module.${name}`), at, (instance) =>
    outputs(module, call, name, instance, at),
  )
}

function outputs(module: Module, call: Declared, name: string, instance: Instance, at: Span): MapValue {
  const child = childModule(module, call, name, instance)
  const open = `the module ${instance.address} is not read`
  // An output called `name` need not be the name of a resource.
  const remote = (asked: string): Value =>
    unknown(at, open, hole(isArnName(asked) ? 'arn' : 'free', `${module.prefix}${instance.address}.${asked}`))
  return {
    kind: 'map',
    entries: [],
    at,
    ...(child ? {} : { open }),
    lazy: (asked) => (child ? output(child, asked, at) : remote(asked)),
  }
}

function output(module: Module, name: string, at: Span): Value | undefined {
  const declared = module.directory.outputs.get(name)
  const expression = declared && attribute(declared, 'value')
  if (!declared || !expression) return undefined
  return memoised(module, `output.${name}`, at, () => evaluate(expression, scopeIn(module, declared)))
}

const children = new WeakMap<Module, Map<string, Module | undefined>>()

/** The module that a call makes of a directory; `undefined` when the directory is not in the tree. */
export function childModule(module: Module, call: Declared, name: string, instance: Instance): Module | undefined {
  const known = children.get(module) ?? new Map<string, Module | undefined>()
  children.set(module, known)
  if (!known.has(instance.address)) known.set(instance.address, makeChild(module, call, name, instance))
  return known.get(instance.address)
}

function makeChild(module: Module, call: Declared, name: string, instance: Instance): Module | undefined {
  const directory = calledDirectory(module, call, name)
  if (!directory) return undefined
  const ancestors = [...module.ancestors, module.directory.path]
  if (ancestors.includes(directory.path) || ancestors.length >= DEEPEST_MODULES) return undefined
  const given = new Map(
    call.block.body.attributes.map((argument) => {
      const at = call.text.span(argument.start, argument.nameEnd)
      return [argument.name, () => passed(evaluate(argument.value, instance.scope), argument.name, at)] as const
    }),
  )
  return {
    project: module.project,
    directory,
    prefix: `${module.prefix}${instance.address}.`,
    given,
    tfvars: new Map(),
    ...(module.inputs ? { inputs: module.inputs } : {}),
    ancestors,
    callPath: [...module.callPath, name],
    when: [...module.when, ...instance.when],
    memo: new Map(),
    references: new Map(),
  }
}

const passed = (value: Value, name: string, at: Span): Value => ({
  ...value,
  at: reached(value.at, { at, note: `passed as var.${name}` }),
})
