import { and, type Answer } from './answer.ts'
import { service, servicePrefixes, type ActionFact, type Service } from './service.ts'
import { covers, isWild, matcher, overlaps } from './wildcard.ts'

export interface Action {
  readonly service: string
  readonly name: string
}

/** `s3:Get*` into its two halves, `*` into two stars; nothing for what cannot be an action. */
export function splitAction(text: string): Action | undefined {
  const colon = text.indexOf(':')
  if (colon < 0) return /^\*+$/.test(text) ? { service: '*', name: '*' } : undefined
  const [service, name] = [text.slice(0, colon), text.slice(colon + 1)]
  return service && name && !name.includes(':') ? { service, name } : undefined
}

/** Does every action of the service match: `*`, `*:*`, `s3:*`, and what is the same, such as `s3:**` or `s3:?*`? */
export function isServiceWildcard(text: string): boolean {
  const action = splitAction(text)
  return action !== undefined && isWild(action.name) && covers(action.name, '?*') === 'yes'
}

/** Does `outer` allow every action that `inner` allows? Actions compare without case. */
export const actionCovers = (outer: string, inner: string): Answer => byHalves(outer, inner, covers)

/** Is there an action that both allow? */
export const actionsOverlap = (a: string, b: string): Answer => byHalves(a, b, overlaps)

function byHalves(a: string, b: string, test: (a: string, b: string) => Answer): Answer {
  const left = splitAction(a.toLowerCase())
  const right = splitAction(b.toLowerCase())
  return left && right ? and(test(left.service, right.service), test(left.name, right.name)) : 'unknown'
}

/**
 * The actions a pattern matches. `unknown` when it names a service or an action that the data does not have (AWS may
 * have it by now) and when the service itself is a pattern: only `*` and `*:*` mean all services.
 */
export function expand(pattern: string): readonly ActionFact[] | 'unknown' {
  const known = expanded.get(pattern)
  if (known) return known
  const found = expandOnce(pattern)
  expanded.set(pattern, found)
  return found
}

/** Repositories repeat their patterns, and rules ask about each of them. */
const expanded = new Map<string, readonly ActionFact[] | 'unknown'>()

function expandOnce(pattern: string): readonly ActionFact[] | 'unknown' {
  const action = splitAction(pattern)
  if (!action) return 'unknown'
  const services = /^\*+$/.test(action.service) ? servicePrefixes() : [action.service]
  const facts: ActionFact[] = []
  for (const prefix of services) {
    const named = service(prefix)
    const found = named ? matching(named, action.name.toLowerCase()) : 'unknown'
    if (found === 'unknown') return 'unknown'
    facts.push(...found)
  }
  return facts.length > 0 ? facts : 'unknown'
}

function matching({ actions }: Service, name: string): readonly ActionFact[] | 'unknown' {
  if (name === '*') return [...actions.values()]
  if (!isWild(name)) return [actions.get(name)].flatMap((fact) => fact ?? [])
  const found: ActionFact[] = []
  const matches = matcher(name)
  for (const [key, fact] of actions) {
    const answer = matches(key)
    if (answer === 'unknown') return answer
    if (answer === 'yes') found.push(fact)
  }
  return found
}

/**
 * The actions a pattern matches that can be confined to resources (`s3:GetObject`), in AWS's spelling. None means that
 * `"Resource": "*"` is all these actions accept.
 */
export function supportsResources(pattern: string): readonly string[] | 'unknown' {
  const facts = expand(pattern)
  if (facts === 'unknown') return facts
  return facts.filter((fact) => fact.resources.length > 0).map((fact) => `${fact.service}:${fact.name}`)
}
