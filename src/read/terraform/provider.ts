import type { Assumption } from '../../policy/assumption.ts'
import { parsePolicy } from '../../policy/parse.ts'
import type { Carrier, Policy } from '../../policy/policy.ts'
import type { Place } from '../../text/span.ts'
import { asDocument } from '../json/document.ts'
import { providerAssumption } from './assumptions.ts'
import { contentOf, type BlockContent } from './block-content.ts'
import type { Declared } from './directory.ts'
import { knownText } from './for.ts'
import { scopeIn } from './module.ts'
import { headerOf } from './resource-object.ts'
import type { Module } from './scope.ts'

/** What the roles that an AWS provider assumes add to the model. */
export interface ProviderRoles {
  readonly policies: readonly Policy[]
  readonly assumptions: readonly Assumption[]
}

/**
 * The roles that the AWS provider assumes, and the session policies with which it does.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs#assume_role-configuration-block
 */
export function providerRoles(module: Module, name: string, provider: Declared): ProviderRoles {
  if (!/^aws(?: |$)/.test(name)) return { policies: [], assumptions: [] }
  const scope = scopeIn(module, provider)
  const content = contentOf(provider, scope)
  const alias = content.argument('alias')
  const called = alias && knownText(alias)
  const carrier = (at: Place): Carrier => ({
    address: `${module.prefix}provider.aws${called === undefined ? '' : `.${called}`}`,
    type: 'provider',
    root: module.ancestors[0] ?? module.directory.path,
    at,
  })
  const blocks = ['assume_role', 'assume_role_with_web_identity'].flatMap((type) => content.blocks(type).list)
  return {
    policies: blocks.flatMap((block) => {
      const value = block.argument('policy')
      return value ? [parsePolicy(asDocument(value), { kind: 'session', carrier: carrier(headerOf(provider)) })] : []
    }),
    assumptions: blocks
      .filter((block) => block.argument('role_arn'))
      .map((block) => providerAssumption(carrier(conditioned(block)), block)),
  }
}

const conditioned = ({ at, when }: BlockContent): Place => (when.length === 0 ? at : { ...at, when })
