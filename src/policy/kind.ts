import { child, entry, listed, possibilities, textParts } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import type { PolicyKind } from './policy.ts'

/** Whether a document that stands alone is an IAM policy: a map with a `Statement` that has an `Effect`. */
export const isBarePolicy = (value: Value | undefined): value is Value =>
  value !== undefined && statementsOf(value).some((statement) => isEffect(child(statement, 'Effect')))

const isEffect = (value: Value | undefined): boolean => {
  const text = value && textParts(value)
  return text?.length === 1 && (text[0] === 'Allow' || text[0] === 'Deny')
}

/**
 * What a policy is that stands alone, as far as its elements tell: identity policies name no principal, trust policies
 * name one and only actions of STS, everything else that names one belongs to a resource. Service control policies look
 * like identity policies and resource control policies like those of a resource; only their use tells.
 */
export function kindOfBare(value: Value): PolicyKind {
  const statements = statementsOf(value)
  if (statements.length === 0) return 'unknown'
  if (!statements.some((one) => entry(one, 'Principal') ?? entry(one, 'NotPrincipal'))) return 'identity'
  return statements.every(isTrust) ? 'trust' : 'resource'
}

/** The one service whose actions a resource policy names; `undefined` when there are several, or a wildcard. */
export function serviceOfBare(value: Value): string | undefined {
  const services = new Set(statementsOf(value).flatMap((one) => actionsOf(one).map(serviceOf)))
  const [service] = services
  return services.size === 1 && service !== '' ? service : undefined
}

const serviceOf = (action: string): string => {
  const [service = '', name] = action.split(':')
  return name === undefined || /[*?]/.test(service) ? '' : service.toLowerCase()
}

function isTrust(statement: Value): boolean {
  const actions = actionsOf(statement)
  return actions.length > 0 && !entry(statement, 'Resource') && actions.every((action) => serviceOf(action) === 'sts')
}

const statementsOf = (value: Value): readonly Value[] =>
  listed(child(value, 'Statement'))
    .flatMap(possibilities)
    .filter((one) => one.kind === 'map')

const actionsOf = (statement: Value): readonly string[] =>
  listed(child(statement, 'Action') ?? child(statement, 'NotAction')).flatMap((action) => {
    const [first] = textParts(action) ?? []
    return typeof first === 'string' ? [first] : []
  })
