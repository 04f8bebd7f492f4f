import type { Carrier } from '../../policy/policy.ts'
import type { Span } from '../../text/span.ts'
import { domainOf, failed, hole, unknown, type MapValue, type Value } from '../../value/value.ts'
import { computedAttribute } from './attributes.ts'
import { attribute, type Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import { instanceObject, instancesOf, type Instance } from './instances.ts'
import { policyDocument } from './policy-document.ts'
import { memoised, type Module } from './scope.ts'

/** What `aws_iam_role.r` or `data.aws_iam_policy_document.d` refers to. */
export function resourceObject(module: Module, address: string, at: Span): Value {
  const declared = module.directory.resources.get(address)
  if (!declared) return failed(at, `there is no ${address}`)
  return instanceObject(instancesOf(module, declared, address), at, (instance) =>
    instanceMap(module, declared, instance),
  )
}

/** A resource as a map of its attributes, each evaluated when asked for. */
function instanceMap(module: Module, declared: Declared, instance: Instance): MapValue {
  return {
    kind: 'map',
    entries: [],
    open: 'the other attributes are known after apply',
    lazy: (name) => attributeOf(module, declared, instance, name),
    at: headerOf(declared),
  }
}

export const headerOf = ({ block, text }: Declared): Span => text.span(block.start, block.headerEnd)

/** An instance of a resource or of a module call as what carries a policy, on the conditions of its modules and its own. */
export function carrierOf(module: Module, declared: Declared, instance: Instance): Carrier {
  const when = [...module.when, ...instance.when]
  return {
    address: module.prefix + instance.address,
    type: declared.block.labels[0]?.value ?? '',
    root: module.ancestors[0] ?? module.directory.path,
    at: { ...headerOf(declared), ...(when.length === 0 ? {} : { when }) },
  }
}

/** An attribute of a resource: as configured, else what its type makes of the configuration, else known after apply. */
export function attributeOf(module: Module, declared: Declared, instance: Instance, name: string): Value {
  const at = headerOf(declared)
  return memoised(module, `${instance.address}.${name}`, at, () => {
    const written = configured(declared, instance, name)
    const isWhole = written && written.kind !== 'pattern' && written.kind !== 'unknown' && written.kind !== 'absent'
    if (isWhole) return written
    const planned = module.inputs?.attribute(module.prefix + instance.address, name)
    if (planned) return planned
    if (written && written.kind !== 'absent') return written
    const type = declared.block.labels[0]?.value ?? ''
    if (
      declared.block.type === 'data' &&
      type === 'aws_iam_policy_document' &&
      (name === 'json' || name === 'minified_json')
    )
      return policyDocument(declared, instance, module)
    const origin = `${module.prefix}${instance.address}.${name}`
    const isData = declared.block.type === 'data'
    const { known, managedPolicy } = module.project
    const get = (other: string): Value | undefined => configured(declared, instance, other)
    return (
      computedAttribute({ isData, type, name, origin, at, configured: get, known, managedPolicy }) ??
      unknown(at, `${origin} is known after apply`, hole(domainOf(name), origin))
    )
  })
}

/** An attribute as the block configures it; `undefined` when it does not. */
export function configured(declared: Declared, instance: Instance, name: string): Value | undefined {
  const expression = attribute(declared, name)
  return expression && evaluate(expression, instance.scope)
}
