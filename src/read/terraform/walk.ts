import { partNotRead } from '../reader.ts'
import type { Declared } from './directory.ts'
import { instancesOf } from './instances.ts'
import { calledDirectory, isLocal, sourceOfCall } from './load.ts'
import { childModule } from './module.ts'
import { headerOf } from './resource-object.ts'
import { isOfInterest, readResource, type Found } from './resources.ts'
import type { Module } from './scope.ts'
import { providerRoles } from './provider.ts'
import { documentsIn } from './stray.ts'

/** What a module and those it calls declare. Returns all the modules, the given one first. */
export function readModule(module: Module, found: Found): readonly Module[] {
  const modules = [module]
  for (const [address, declared] of module.directory.resources) {
    if (declared.block.type !== 'resource') continue
    const interesting = isOfInterest(declared.block.labels[0]?.value ?? '')
    if (!interesting && !documentsIn.mayHave(declared)) continue
    for (const instance of instancesOf(module, declared, address).list) {
      if (interesting) readResource(module, declared, instance, found)
      else found.policies.push(...documentsIn.block(module, declared, instance))
    }
  }
  for (const [name, provider] of module.directory.providers) {
    const { policies, assumptions } = providerRoles(module, name, provider)
    found.policies.push(...policies)
    found.assumptions.push(...assumptions)
  }
  for (const [name, call] of module.directory.calls) modules.push(...readCall(module, name, call, found))
  return modules
}

function readCall(module: Module, name: string, call: Declared, found: Found): readonly Module[] {
  const address = `module.${name}`
  const instances = instancesOf(module, call, address).list
  if (!calledDirectory(module, call, name)) {
    for (const instance of instances) found.policies.push(...documentsIn.block(module, call, instance))
    if (instances.length > 0) reportMissing(module, name, call)
    return []
  }
  return instances.flatMap((instance) => {
    const child = childModule(module, call, name, instance)
    if (child) return readModule(child, found)
    say(module, name, call, 'modules call each other in a circle')
    return []
  })
}

/** What is said of a registry or git module that `terraform init` has not put here. */
export const NOT_HERE = 'is not here; run terraform init to have it read'

function reportMissing(module: Module, name: string, call: Declared): void {
  const source = sourceOfCall(module, call)
  if (source === undefined) say(module, name, call, 'the source of the module is not known')
  else if (isLocal(source))
    say(module, name, call, `there is no Terraform in ${JSON.stringify(source)} inside the repository`)
  else say(module, name, call, `the module ${JSON.stringify(source)} ${NOT_HERE}`)
}

/** Says something about a module call once, however many instances there are. */
function say(module: Module, name: string, call: Declared, reason: string): void {
  const at = headerOf(call)
  const { notes } = module.project
  if (notes.some((other) => other.at.file === at.file && other.at.start === at.start)) return
  notes.push(partNotRead(at, reason, `${module.prefix}module.${name}`))
}
