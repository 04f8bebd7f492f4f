import { hole, unknown, type Value } from '../../value/value.ts'
import type { Directory } from '../terraform/directory.ts'
import type { Inputs } from '../terraform/scope.ts'
import { configurationOf } from './configuration.ts'
import { field, fieldsOf } from './fields.ts'
import { instancesIn, plannedValues, type PlannedResource } from './resources.ts'

/** What a plan knows: the variables it was made with, and what it read of data sources and resources. Secrets stay unknown. */
export function inputsOf(plan: Value): Inputs {
  const variables = fieldsOf(field(plan, 'variables'))
  const declared = fieldsOf(field(field(field(plan, 'configuration'), 'root_module'), 'variables'))
  const instances = new Map<string, PlannedResource>()
  for (const each of instancesIn(plan).all.values())
    for (const instance of each.values()) instances.set(instance.address, instance)
  return {
    variable: (name) => {
      const variable = variables.get(name)
      if (!variable) return undefined
      const isSecret = field(declared.get(name), 'sensitive')
      if (!isSecret) return field(variable, 'value')
      return unknown(variable.at, `var.${name} is sensitive`, hole('free', `var.${name}`))
    },
    attribute: (address, name) => {
      const instance = instances.get(address)
      const value = instance && field(plannedValues(instance), name)
      return value?.kind === 'unknown' ? undefined : value
    },
  }
}

/** Whether a plan was made from a directory, as far as the names of what both declare tell. */
export function isPlanOf(plan: Value, { resources, calls }: Directory): boolean {
  const root = field(field(plan, 'configuration'), 'root_module')
  if (!root) return false
  const planned = configurationOf(root)
  const isDeclared = [...planned.resources.keys()].every((name) => resources.has(name))
  return isDeclared && [...planned.calls.keys()].every((name) => calls.has(name))
}
