import { child, entry, listed, possibilities } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import { kindOfBare } from './kind.ts'
import type { PolicyKind } from './policy.ts'

/** What the user says that the policies of a file are; nothing for a file of which nothing is said. */
export type KindsOfFiles = (path: string) => PolicyKind | undefined

/**
 * What a policy is that is a file of its own: what the user says it is, else what the names of the file and of its folder
 * call it, else what its elements tell. AWS's own collections and landing zones name guardrails so:
 * https://github.com/aws-samples/data-perimeter-policy-examples
 */
export const kindOfFile = (document: Value, path: string, said: KindsOfFiles): PolicyKind =>
  said(path) ?? kindByName(document, path) ?? kindOfBare(document)

/** `service-control-policies/`, `scps/`; `region-scp.json`. */
const names: readonly { readonly kind: 'scp' | 'rcp'; readonly words: RegExp }[] = [
  { kind: 'scp', words: /(?:^|[-_. ])(?:scps?|service[-_ ]?control[-_ ]?polic(?:y|ies))$/i },
  { kind: 'rcp', words: /(?:^|[-_. ])(?:rcps?|resource[-_ ]?control[-_ ]?polic(?:y|ies))$/i },
]

/**
 * A name is believed as long as the elements do not speak against it: a policy that lets somebody manage SCPs may be called
 * `manage-scp.json`. In a folder of guardrails an Allow is one of a list of what is allowed at all; elsewhere it is not.
 */
function kindByName(document: Value, path: string): PolicyKind | undefined {
  const parts = path.split('/')
  const folder = parts.at(-2) ?? ''
  const name = (parts.at(-1) ?? '').replace(/\.\w+$/, '')
  const named = names.find(({ words }) => words.test(folder) || words.test(name))
  if (!named) return undefined
  const statements = listed(child(document, 'Statement')).flatMap(possibilities)
  const inFolder = named.words.test(folder)
  const isOne = statements.every((statement) => {
    const effect = child(statement, 'Effect')
    const isFitting = (entry(statement, 'Principal') !== undefined) === (named.kind === 'rcp')
    return isFitting && (inFolder || (effect?.kind === 'string' && effect.value === 'Deny'))
  })
  return isOne ? named.kind : undefined
}
