import { expand } from '../iam/action.ts'
import { type EscalationPath, escalationPaths, type Gain, runsCode } from '../iam/escalation-paths.ts'
import { hasAction } from '../iam/action-set.ts'
import { covers } from '../iam/wildcard.ts'
import { isAllOf, isEveryOfSomeType, isEveryRole } from './breadth.ts'
import { isWholeService } from './grant.ts'
import type { Grantee } from './grantee.ts'
import { type Grant, grantsOf, mostOf } from './grants.ts'
import { isDemanded, isLimited, narrowsRequests, saysSomething } from './limit.ts'
import { makesAdministrator } from './managed.ts'
import { passesEveryRole } from './pass-role.ts'
import { arnPieces, literal } from './pieces.ts'
import type { Policy, Principal, Word } from './policy.ts'

/** A way for somebody to get more than they have. */
export interface Escalation {
  readonly gain: Gain
  readonly who: Grantee
  /** What to take away: the grant that the others rest on. */
  readonly grant: Grant
  /** Other grants that it takes, for one of the ways. */
  readonly others: readonly Grant[]
  /** The services that a role may be passed to. */
  readonly services: readonly string[]
  /** The role that is passed or changed, when only one is named. */
  readonly target?: Grantee
}

/** Every way up that somebody of a project has, each once for what opens it. */
export function escalationsOf(grantees: readonly Grantee[]): readonly Escalation[] {
  let known: readonly Grantee[] | undefined
  const administrators = (): readonly Grantee[] => (known ??= grantees.filter(isAdministrator))
  const found = grantees
    .filter((who) => !isOfServices(who))
    .flatMap((who) => escalationPaths.flatMap((path) => waysOf(path, who, administrators)))
  const first = new Map<Grant['word'], Map<string, Escalation>>()
  for (const one of found) {
    const { who, grant } = one
    const same = first.get(grant.word) ?? new Map<string, Escalation>()
    first.set(grant.word, same)
    const key = [who.carrier.root, who.carrier.address, grant.resource.text].join('\n')
    const before = same.get(key)
    // The paths come in the order of what they give: one word that gives more is not said to give less, too.
    const services = before?.gain === one.gain ? one.services : []
    same.set(key, before ? { ...before, services: [...new Set([...before.services, ...services])] } : one)
  }
  return [...first.values()].flatMap((ways) => [...ways.values()])
}

function waysOf(path: EscalationPath, who: Grantee, administrators: () => readonly Grantee[]): readonly Escalation[] {
  const { gain, actions, passedTo } = path
  const most = mostOf(who)
  if (!actions.every((action) => hasAction(most, action))) return []
  const context = passedTo === undefined ? undefined : new Map([['iam:passedtoservice', passedTo]])
  const [first = [], ...rest] = actions.map((action) => grantsOf(who, action, context))
  const others = rest.map((grants) => grants.find(({ holds }) => holds === 'yes') ?? grants[0])
  if (others.some((grant) => grant === undefined)) return []
  return first.flatMap((grant): readonly Escalation[] => {
    if (isGuess(grant) || isSaidElsewhere(grant) || isInVain(grant) || isNarrowed(grant)) return []
    const target = targetOf(grant, gain, who, administrators)
    if (target === undefined) return []
    const needed = others.filter((other) => other !== undefined)
    const services = passedTo === undefined ? [] : [passedTo]
    return [{ gain, who, grant, others: needed, services, ...(target === 'any' ? {} : { target }) }]
  })
}

/** May nobody be the role but services of AWS that use it for work of their own? */
function isOfServices({ trust }: Grantee): boolean {
  const statements = trust.flatMap((policy) => policy.statements.filter(({ effect }) => effect !== 'Deny'))
  const isOwnWork = ({ type, word }: Principal): boolean => type === 'Service' && word.known && !runsCode(word.text)
  return (
    statements.length > 0 &&
    trust.every(({ open }) => open === undefined) &&
    statements.every(
      ({ principals: { form, list, open } }) => form === 'only' && open === undefined && list.every(isOwnWork),
    )
  )
}

/** What no-wildcard-actions, no-admin-policy and no-pass-role-on-all report by themselves. */
function isSaidElsewhere({ action, word, resource, held, statement }: Grant): boolean {
  if (held.through) return makesAdministrator(held.through.policy)
  if (word && isWholeService(word)) return true
  return action === 'iam:PassRole' && passesEveryRole(statement)?.resources.includes(resource) === true
}

/** Is the action not named, but only not ruled out? */
const isGuess = ({ word, statement }: Grant): boolean => word === undefined && statement.actions.form !== 'except'

/** IAM Identity Center is managed in one account of an organization: who has all actions of another does not have these. */
const isInVain = ({ action, word }: Grant): boolean =>
  action.startsWith('sso:') && word?.text.toLowerCase().startsWith('sso:') !== true

/** Do conditions say on what, other than to which service, of which the paths know? */
const isNarrowed = ({ statement: { conditions } }: Grant): boolean =>
  isLimited(conditions, isNarrow, saysSomething) === 'yes' || isDemanded(conditions, isNarrow)
const isNarrow = (key: string): boolean => narrowsRequests(key) && key.toLowerCase() !== 'iam:passedtoservice'

/** Whom the grant makes one: anybody of the kind, the holder themself or an administrator that is named; nobody otherwise. */
function targetOf(
  { action, resource }: Grant,
  gain: Gain,
  who: Grantee,
  administrators: () => readonly Grantee[],
): 'any' | Grantee | undefined {
  const [fact] = [expand(action)].flatMap((facts) => (facts === 'unknown' ? [] : facts))
  if (!fact) return undefined
  const isAny = gain === 'role in use' ? isAllOf(resource, fact) : isEveryOfSomeType(resource, fact)
  if (isAny) return 'any'
  if (gain === 'role in use') return undefined
  if (gain === 'permissions' && (names(resource, who) || ownPolicies(who).some((policy) => isArnOf(resource, policy))))
    return who
  return gain === 'permissions' ? undefined : administrators().find((one) => one !== who && names(resource, one))
}

/** The policies that make what somebody may do. */
const ownPolicies = ({ held, boundaries }: Grantee): readonly Policy[] => [
  ...held.map(({ policy }) => policy),
  ...boundaries.flatMap(({ policy }) => policy ?? []),
]

const isArnOf = ({ refers }: Word, { carrier: { address } }: Policy): boolean =>
  refers !== undefined && (refers === `${address}.arn` || refers === address)

/** Does a resource name this role or user? */
function names(resource: Word, { kind, names: known }: Grantee): boolean {
  if (kind !== 'role' && kind !== 'user') return false
  if (resource.refers !== undefined && known.includes(resource.refers)) return true
  const arn = arnPieces(resource)
  const text = arn && literal(arn.resource)
  if (text === undefined) return false
  return known.some((name) => !name.includes('.') && covers(text, `${kind}/${name}`) === 'yes')
}

/** May they surely change what any role may do? */
export const isAdministrator = (who: Grantee): boolean =>
  ['iam:PutRolePolicy', 'iam:AttachRolePolicy'].some((action) =>
    grantsOf(who, action).some(({ holds, resource }) => holds === 'yes' && isEveryRole(resource)),
  )
