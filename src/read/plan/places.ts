import type { Span } from '../../text/span.ts'
import { attribute, type Declared } from '../terraform/directory.ts'
import { instancesOf } from '../terraform/instances.ts'
import { childModule } from '../terraform/module.ts'
import { headerOf } from '../terraform/resource-object.ts'
import type { Module } from '../terraform/scope.ts'
import { stepsOf, type Step } from './address.ts'

/** Where the sources declare what a plan lists. */
export interface Places {
  /** The words that name a resource, or the nearest call of the modules it is in. */
  readonly header: (address: string) => Span | undefined
  /** An argument as written; `undefined` when the resource does not write it. */
  readonly argument: (address: string, name: string) => Span | undefined
}

export const placesIn = (root: Module): Places => ({
  header: (address) => {
    const found = declaredAt(root, stepsOf(address))
    return found && headerOf(found)
  },
  argument: (address, name) => {
    const found = declaredAt(root, stepsOf(address))
    const value = found && attribute(found, name)
    return value && found.text.span(value.start, value.end)
  },
})

function declaredAt(module: Module, steps: readonly Step[]): Declared | undefined {
  const [first, second, ...rest] = steps
  if (!first || !second) return undefined
  if (first.name !== 'module') {
    const name = first.name === 'data' ? `data.${second.name}.${rest[0]?.name ?? ''}` : `${first.name}.${second.name}`
    return module.directory.resources.get(name)
  }
  const call = module.directory.calls.get(second.name)
  const [instance] = call ? instancesOf(module, call, `module.${second.name}`).list : []
  const child = call && instance && childModule(module, call, second.name, instance)
  return (child && declaredAt(child, rest)) ?? call
}
