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

interface Name {
  readonly kind: PolicyKind
  readonly words: RegExp
  /** Statements of this kind have a Principal, or have none. */
  readonly principal: boolean
  /** Its Allow is one of a list of what is allowed at all, so that the name of a file is not enough to believe in it. */
  readonly doubtful: boolean
}

/** `service-control-policies/`, `scps/`; `region-scp.json`. */
const names: readonly Name[] = [
  {
    kind: 'scp',
    words: /(?:^|[-_. ])(?:scps?|service[-_ ]?control[-_ ]?polic(?:y|ies))$/i,
    principal: false,
    doubtful: true,
  },
  {
    kind: 'rcp',
    words: /(?:^|[-_. ])(?:rcps?|resource[-_ ]?control[-_ ]?polic(?:y|ies))$/i,
    principal: true,
    doubtful: true,
  },
  {
    kind: 'endpoint',
    words: /(?:^|[-_. ])vpc[-_ ]?endpoints?(?:[-_ ]?polic(?:y|ies))?$/i,
    principal: true,
    doubtful: false,
  },
]

/**
 * A name is believed as long as the elements do not speak against it: a policy that lets somebody manage SCPs may be called
 * `manage-scp.json`, and grants.
 */
function kindByName(document: Value, path: string): PolicyKind | undefined {
  const parts = path.split('/')
  const folder = parts.at(-2) ?? ''
  const file = (parts.at(-1) ?? '').replace(/\.\w+$/, '')
  const named = names.find(({ words }) => words.test(folder) || words.test(file))
  if (!named) return undefined
  const mayAllow = !named.doubtful || named.words.test(folder)
  const isOne = listed(child(document, 'Statement'))
    .flatMap(possibilities)
    .every((statement) => {
      const effect = child(statement, 'Effect')
      const isFitting = (entry(statement, 'Principal') !== undefined) === named.principal
      return isFitting && (mayAllow || (effect?.kind === 'string' && effect.value === 'Deny'))
    })
  return isOne ? named.kind : undefined
}
