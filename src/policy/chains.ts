import { breadthOf } from '../iam/oidc-subject.ts'
import { isAnyone } from '../iam/principal.ts'
import { sharedIssuer } from '../iam/oidc-issuer.ts'
import { awsPrincipals, isUser, isWholeAccount, ownerOf, type KnownAccounts } from './account.ts'
import { claimPatterns, isForOneTenant, trustedIssuers } from './federation.ts'
import { letsAssume } from './grant.ts'
import { confining, isLimited, saysSomething } from './limit.ts'
import { arnPieces, literal } from './pieces.ts'
import type { Statement, Word } from './policy.ts'
import type { Role } from './resource.ts'

/** A role whose trust policy names another role of the tree, and where. */
export interface Link {
  readonly from: Role
  readonly to: Role
  readonly word: Word
  readonly statement: Statement
}

const doorsOf = ({ trust }: Role): readonly Statement[] =>
  trust.flatMap(({ statements }) => statements).filter((one) => letsAssume(one))

/** Who of a tree may assume whom, as far as trust policies tell: the caller's own policies have to allow it too. */
export function linksAmong(roles: readonly Role[]): readonly Link[] {
  const references = new Map(roles.flatMap((role) => referencesTo(role).map((key) => [key, role] as const)))
  return roles.flatMap((to) =>
    doorsOf(to).flatMap((statement) =>
      awsPrincipals(statement).flatMap((word): readonly Link[] => {
        const from = references.get(`${to.carrier.root} ${word.refers ?? ''}`) ?? references.get(nameIn(word) ?? '')
        return from && from !== to ? [{ from, to, word, statement }] : []
      }),
    ),
  )
}

/** What a role is called by others: by reference in its own root, and by the name in its ARN anywhere. */
const referencesTo = ({ carrier, name }: Role): readonly string[] => [
  `${carrier.root} ${carrier.address}.arn`,
  `${carrier.root} ${carrier.address}.Arn`,
  ...name.flatMap((one) => (one.is === 'known' && one.value.known ? [`role ${one.value.text}`] : [])),
]

/** `role ci` of `arn:aws:iam::123456789012:role/path/ci`. */
function nameIn(word: Word): string | undefined {
  const arn = arnPieces(word)
  const resource = arn && literal(arn.resource)
  return resource?.startsWith('role/') ? `role ${resource.slice(resource.lastIndexOf('/') + 1)}` : undefined
}

/** Do none but other roles come into a role? Then all of its sessions are chained, and last an hour at most. */
export function isChainedOnly(role: Role): boolean {
  const doors = doorsOf(role)
  if (doors.length === 0 || role.trust.some(({ open }) => open !== undefined)) return false
  return doors.every(
    ({ principals: { form, list, open } }) =>
      form === 'only' &&
      open === undefined &&
      list.length > 0 &&
      list.every(({ type, word }) => type === 'AWS' && isRole(word)),
  )
}

const isRole = (word: Word): boolean => {
  const [type] = arnPieces(word)?.resource ?? []
  return typeof type === 'string' && type.startsWith('role/')
}

/** The longest chain that is followed; chained sessions last an hour at most, and people do not build longer ones. */
const LONGEST = 8

/**
 * For a link, the way back to the first role that lets in more than it should: the roles from the caller on, and what is
 * weak about the last. Nothing when all doors on the way are firm.
 */
export function weakestBehind(
  link: Link,
  links: readonly Link[],
  accounts: KnownAccounts,
): { readonly way: readonly Role[]; readonly weakness: string } | undefined {
  let ways: readonly (readonly Role[])[] = [[link.from]]
  const seen = new Set<Role>([link.to, link.from])
  for (let length = 1; length <= LONGEST && ways.length > 0; length++) {
    for (const way of ways) {
      const weakness = weaknessOf(way.at(-1), accounts)
      if (weakness !== undefined) return { way, weakness }
    }
    ways = ways.flatMap((way) =>
      links
        .filter(({ to, from }) => to === way.at(-1) && !seen.has(from))
        .map(({ from }) => {
          seen.add(from)
          return [...way, from]
        }),
    )
  }
  return undefined
}

function weaknessOf(role: Role | undefined, accounts: KnownAccounts): string | undefined {
  const weak = role && doorsOf(role).flatMap((door) => weaknessesOf(door, accounts))
  return weak?.toSorted((a, b) => a.rank - b.rank)[0]?.text
}

interface Weakness {
  readonly rank: number
  readonly text: string
}

/** Who comes in by a door that is wider than one role, service or project; the worst has the lowest rank. */
function weaknessesOf(door: Statement, accounts: KnownAccounts): readonly Weakness[] {
  const isConfined = isLimited(door.conditions, confining, saysSomething) !== 'no'
  const weak: Weakness[] = []
  if (!isConfined && door.principals.list.some(({ word }) => word.known && isAnyone(word.text)))
    weak.push({ rank: 0, text: 'any AWS account' })
  for (const { provider } of trustedIssuers(door)) {
    const issuer = provider === undefined ? undefined : sharedIssuer(provider)
    if (issuer && isForOneTenant(door, issuer) === 'no') weak.push({ rank: 1, text: `anybody at ${issuer.name}` })
  }
  for (const { word, pattern } of claimPatterns(door, 'sub'))
    if (breadthOf(pattern) === 'tenant') weak.push({ rank: 3, text: `tokens for ${word.text}` })
  for (const word of awsPrincipals(door)) {
    if (!isConfined && isWholeAccount(word) === 'yes' && ownerOf(word, accounts) === 'other')
      weak.push({ rank: 2, text: `all of ${word.text}` })
    if (isUser(word)) weak.push({ rank: 4, text: `the user ${word.text}` })
  }
  return weak
}
