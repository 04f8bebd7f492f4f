import type { Carrier, Word } from '../../policy/policy.ts'
import type { Holder, HolderKind, Membership } from '../../policy/resource.ts'
import { wordOf, wordsOf } from '../../policy/words.ts'
import { holderRows } from './holder-rows.ts'
import type { BlockContent } from './block-content.ts'
import type { Found } from './resources.ts'

/** Reads to whom a resource gives what it carries or attaches, and which users it puts into which groups. */
export function readHolders(carrier: Carrier, content: BlockContent, found: Found): void {
  const rows = Object.hasOwn(holderRows, carrier.type) ? (holderRows[carrier.type] ?? []) : []
  if (rows.length > 0) {
    const named = rows.map(([argument, kind]) => holdersIn(argument, kind, content))
    const open = named.find((one) => one.open !== undefined)?.open
    const holders = named.flatMap((one) => one.holders)
    found.assignments.push({ carrier, holders, ...(open === undefined ? {} : { open }) })
  }
  const [users, groups] = membershipArguments[carrier.type] ?? []
  if (users !== undefined && groups !== undefined) found.memberships.push(membershipIn(carrier, content, users, groups))
}

const words = (argument: string, content: BlockContent): { readonly words: readonly Word[]; readonly open?: string } =>
  wordsOf(content.argument(argument), [], [])

function holdersIn(
  argument: string,
  kind: HolderKind,
  content: BlockContent,
): { readonly holders: readonly Holder[]; readonly open?: string } {
  const { words: known, open } = words(argument, content)
  // A name that is not known is a name all the same: resources that share it have the same holder.
  const unknown = known.length === 0 ? wordOf(content.argument(argument), []) : undefined
  const names = unknown ? [unknown] : known
  return { holders: names.map((named) => ({ kind, named })), ...(open === undefined ? {} : { open }) }
}

const membershipIn = (carrier: Carrier, content: BlockContent, users: string, groups: string): Membership => ({
  carrier,
  users: words(users, content).words,
  groups: words(groups, content).words,
})

/** The arguments that name users and groups. */
const membershipArguments: Readonly<Record<string, readonly [string, string] | undefined>> = {
  aws_iam_group_membership: ['users', 'group'],
  aws_iam_user_group_membership: ['user', 'groups'],
}

export const isMembership = (type: string): boolean => Object.hasOwn(membershipArguments, type)
