import { leadsIn, neededBeside, type Entrance } from '../iam/assume-action.ts'
import { isOidc, isSaml } from './federation.ts'
import { mayAllow } from './grant.ts'
import type { Policy, Principal, Statement } from './policy.ts'
import { serviceNameOf } from './service-name.ts'

/** The ways by which a principal of a trust policy can come in; none for `*`, which takes them all. */
export const entrancesOf = ({ type, word }: Principal): readonly Entrance[] => {
  if (type !== 'Federated') return type === 'AWS' || type === 'Service' ? ['role'] : []
  if (isSaml(word)) return ['saml']
  return isOidc(word) ? ['oidc'] : ['oidc', 'saml']
}

/** Does no action of a trust statement do anything for this principal? */
export function isShutOut({ actions }: Statement, principal: Principal): boolean {
  const entrances = entrancesOf(principal)
  if (entrances.length === 0 || actions.form !== 'only' || actions.open !== undefined) return false
  return actions.words.every(({ known, text }) => known && !entrances.some((entrance) => leadsIn(text, entrance)))
}

/** The actions that a service needs beside `sts:AssumeRole` and that no statement of its role's trust policy allows it. */
export function missingBeside(
  { statements, open }: Policy,
  statement: Statement,
  { type, word }: Principal,
): readonly string[] {
  const name = type === 'Service' && open === undefined ? serviceNameOf(word) : undefined
  if (name === undefined || !mayAllow(statement, 'sts:AssumeRole')) return []
  const its = statements.filter(({ principals }) => principals.list.some((one) => serviceNameOf(one.word) === name))
  return (neededBeside.get(name) ?? []).filter((action) => !its.some((one) => mayAllow(one, action)))
}
