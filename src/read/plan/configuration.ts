import type { Value } from '../../value/value.ts'
import { callsIn } from './address.ts'
import { field, fieldsOf, itemsOf, textOf } from './fields.ts'

/** A module as the plan tells its source: what refers to what, without the expressions themselves. */
export interface ConfigurationModule {
  /** The arguments of resources, by `aws_iam_role.r` and `data.aws_iam_policy_document.d`. */
  readonly resources: ReadonlyMap<string, Arguments>
  readonly outputs: Arguments
  readonly calls: ReadonlyMap<string, Call>
}
/** Expressions by name: `{ "references": [...] }` or `{ "constant_value": ... }`. */
export type Arguments = ReadonlyMap<string, Value>
interface Call {
  readonly arguments: Arguments
  readonly module: ConfigurationModule
}

/** The `module` of a configuration. https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation */
export function configurationOf(module: Value): ConfigurationModule {
  const resources = new Map<string, Arguments>()
  for (const resource of itemsOf(field(module, 'resources'))) {
    const [mode, type, name] = ['mode', 'type', 'name'].map((key) => textOf(field(resource, key)))
    if (type === undefined || name === undefined) continue
    resources.set(declaredAs(mode === 'data', type, name), fieldsOf(field(resource, 'expressions')))
  }
  const outputs = new Map<string, Value>()
  for (const [name, output] of fieldsOf(field(module, 'outputs'))) {
    const expression = field(output, 'expression')
    if (expression) outputs.set(name, expression)
  }
  const calls = new Map<string, Call>()
  for (const [name, call] of fieldsOf(field(module, 'module_calls'))) {
    const called = field(call, 'module')
    if (called) calls.set(name, { arguments: fieldsOf(field(call, 'expressions')), module: configurationOf(called) })
  }
  return { resources, outputs, calls }
}

/** What a resource is called inside its module: `data.aws_iam_policy_document.d`. */
export const declaredAs = (isData: boolean, type: string, name: string): string =>
  `${isData ? 'data.' : ''}${type}.${name}`

/** The module at an address, `module.a["k"].module.b`. */
export function moduleAt(root: ConfigurationModule, address: string): ConfigurationModule | undefined {
  let at: ConfigurationModule | undefined = root
  for (const name of callsIn(address)) at = at?.calls.get(name)?.module
  return at
}
