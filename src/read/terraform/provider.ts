import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import { asDocument } from '../json/document.ts'
import { blocksOf, nestedAttribute } from './blocks.ts'
import { attribute, type Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import { knownText } from './for.ts'
import { scopeIn } from './module.ts'
import { headerOf } from './resource-object.ts'
import type { Module } from './scope.ts'

/**
 * The session policies with which the AWS provider assumes its roles.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs#assume_role-configuration-block
 */
export function sessionPolicies(module: Module, name: string, provider: Declared): readonly Policy[] {
  if (!/^aws(?: |$)/.test(name)) return []
  const scope = scopeIn(module, provider)
  const alias = attribute(provider, 'alias')
  const called = alias && knownText(evaluate(alias, scope))
  const carrier: Carrier = {
    address: `${module.prefix}provider.aws${called === undefined ? '' : `.${called}`}`,
    type: 'provider',
    root: module.ancestors[0] ?? module.directory.path,
    at: headerOf(provider),
  }
  return ['assume_role', 'assume_role_with_web_identity']
    .flatMap((type) => blocksOf(provider.block, type, scope).list)
    .flatMap((nested) => nestedAttribute(nested, 'policy') ?? [])
    .map((value) => parsePolicy(asDocument(value), { kind: 'session', carrier }))
}
