import type { Grant, Report } from '../finding.ts'
import { counted } from './counts.ts'
import { capped, mermaid } from './escape.ts'

/** A picture with more arrows is none; Mermaid draws 500 at most. */
const ARROWS = 20
const ACTIONS = 3
const NAME = 80

/**
 * A Mermaid diagram of who may do what by this change that they could not before; empty when nobody gained anything.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
export function gainsPicture({ gained = [] }: Report): string {
  if (gained.length === 0) return ''
  const shown = gained.slice(0, ARROWS)
  const nodes = new Map<string, string>()
  const node = (text: string): string => {
    const id = nodes.get(text) ?? `n${nodes.size.toString()}`
    nodes.set(text, id)
    return id
  }
  const arrows = shown.map(
    (grant) =>
      `  ${node(nameOf(grant))} ${grant.effect === 'Deny' ? '-.->' : '-->'}|"${label(grant)}"| ${node(target(grant))};`,
  )
  const rest = gained.length - shown.length
  return [
    '\n**What this change newly allows**, as far as both sides could be read:\n',
    '```mermaid',
    'flowchart LR',
    ...[...nodes].map(([text, id]) => `  ${id}["${mermaid(text)}"];`),
    ...arrows,
    '```',
    ...(rest > 0 ? [`\n\\+${counted(rest, 'grant')} more`] : []),
    '',
  ].join('\n')
}

function nameOf({ who, carrier, root }: Grant): string {
  if (who === '*') return 'everybody'
  return who === carrier ? inRoot(who, root) : capped(who, NAME)
}

/** Two roots may hold a resource of the same name. */
const inRoot = (address: string, root: string): string => {
  const name = address === '' ? root : root === '' || root === '.' ? address : `${address} in ${root}`
  return capped(name, NAME)
}

function label({ effect, actions, only }: Grant): string {
  const names = actions.slice(0, ACTIONS).map((action) => capped(action, NAME))
  const rest = actions.length - names.length
  const all = [...names, ...(rest > 0 ? [`${rest.toString()} more`] : [])].join(', ')
  return mermaid(`${effect === 'Deny' ? 'no longer denied ' : ''}${all}${only === '' ? '' : ', on a condition'}`)
}

/** The resources of the statement; a trust policy is about the role that carries it. */
function target({ resources: [first, ...more], carrier, root }: Grant): string {
  if (first === undefined) return inRoot(carrier, root)
  return `${first === '*' ? 'all resources' : capped(first, NAME)}${more.length > 0 ? ` and ${counted(more.length, 'other')}` : ''}`
}
