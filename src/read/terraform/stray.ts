import { isBarePolicy } from '../../policy/kind.ts'
import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import { inherit, listed, possibilities } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import type { Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import { instancesOf, type Instance } from './instances.ts'
import { attributeOf, carrierOf } from './resource-object.ts'
import type { Module } from './scope.ts'

/** `aws_iam_policy_document` data sources that nothing uses here: modules hand them on, and what for is not seen. */
export function strayDocuments(module: Module): readonly Policy[] {
  const policies: Policy[] = []
  for (const [address, declared] of module.directory.resources) {
    if (declared.block.type !== 'data' || declared.block.labels[0]?.value !== 'aws_iam_policy_document') continue
    for (const instance of instancesOf(module, declared, address).list)
      if (!module.memo.has(`${instance.address}.json`) && !module.memo.has(`${instance.address}.minified_json`))
        policies.push(
          unknownKind(attributeOf(module, declared, instance, 'json'), carrierOf(module, declared, instance)),
        )
  }
  return policies
}

/** Policies in the arguments of resources that are not known to carry any, and of modules that are not read. */
export const documentsIn = {
  /** Evaluating every argument of every resource would cost more than all the rest. */
  mayHave: ({ block, text }: Declared): boolean =>
    block.body.attributes.some(({ start, end }) => text.text.slice(start, end).includes('Statement')),

  block: (module: Module, declared: Declared, instance: Instance): readonly Policy[] => {
    const carrier = carrierOf(module, declared, instance)
    return declared.block.body.attributes
      .filter(({ start, end }) => /Statement|polic/i.test(declared.text.text.slice(start, end)))
      .flatMap(({ value }) => documents(evaluate(value, instance.scope), DEEPEST))
      .map((document) => unknownKind(document, carrier))
  },
}

/** Modules take policies in maps of lists of objects. */
const DEEPEST = 4

function documents(value: Value, depth: number): readonly Value[] {
  if (depth === 0) return []
  return possibilities(value).flatMap((one): readonly Value[] => {
    const document = one.kind === 'json' || one.kind === 'string' || one.kind === 'pattern' ? asDocument(one) : one
    if (document.kind === 'map' && isBarePolicy(document)) return [document]
    if (one.kind === 'list') return listed(one).flatMap((item) => documents(item, depth - 1))
    if (one.kind === 'map') return one.entries.flatMap((entry) => documents(inherit(entry.value, one.at), depth - 1))
    return []
  })
}

const unknownKind = (document: Value, carrier: Carrier): Policy =>
  parsePolicy(inherit(asDocument(document), carrier.at), { kind: 'unknown', carrier })
