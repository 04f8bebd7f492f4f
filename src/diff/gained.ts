import type { Grant } from '../finding.ts'
import { actionCovers } from '../iam/action.ts'
import { covers } from '../iam/wildcard.ts'

/** Comparisons of two words that a change may cost; what is not compared by then counts as gained. */
const MOST_STEPS = 200_000

/**
 * What somebody may do after a change that no statement let them do before, and what nobody denies them any more. A grant is
 * reduced to those of its actions that are new; a condition that is gone, or another one, makes them new. Rests on what is
 * written: what is not known covers only itself.
 */
export function gained(before: readonly Grant[], after: readonly Grant[]): readonly Grant[] {
  const budget = { left: MOST_STEPS }
  const [old, now] = [byHolder(before), byHolder(after)]
  const allowed = after.filter(isAllow).flatMap((grant) => beyond(grant, old.get(holder(grant)), budget))
  const carriers = new Set(after.map(carrierOf))
  const freed = before
    .filter((grant) => !isAllow(grant) && carriers.has(carrierOf(grant)))
    .flatMap((grant) => beyond(grant, now.get(holder(grant)), budget))
  return [...allowed, ...freed]
}

const isAllow = ({ effect }: Grant): boolean => effect === 'Allow'
const carrierOf = ({ carrier, root }: Grant): string => JSON.stringify([root, carrier])
const holder = ({ effect, carrier, root, who }: Grant): string => JSON.stringify([effect, root, carrier, who])
const wording = ({ actions, resources, only }: Grant): string => JSON.stringify([actions, resources, only])

/** What one principal has by one policy. */
interface Held {
  readonly grants: Grant[]
  readonly wordings: Set<string>
}

function byHolder(grants: readonly Grant[]): ReadonlyMap<string, Held> {
  const groups = new Map<string, Held>()
  for (const grant of grants) {
    const held = groups.get(holder(grant)) ?? { grants: [], wordings: new Set() }
    groups.set(holder(grant), held)
    held.grants.push(grant)
    held.wordings.add(wording(grant))
  }
  return groups
}

interface Budget {
  left: number
}

/** A grant without the actions that one of `held` has on all of its resources; nothing when that leaves none. */
function beyond(grant: Grant, held: Held | undefined, budget: Budget): readonly Grant[] {
  if (held === undefined) return [grant]
  if (held.wordings.has(wording(grant))) return []
  if (budget.left < 0) return [grant]
  const wide = held.grants.filter(({ only, resources }) => {
    if (only !== '' && only !== grant.only) return false
    return grant.resources.every((one) => isCovered(one, resources, budget, (outer) => covers(outer, one) === 'yes'))
  })
  const actions = wide.flatMap((other) => other.actions)
  const left = grant.actions.filter(
    (one) => !isCovered(one, actions, budget, (outer) => actionCovers(outer, one) === 'yes'),
  )
  return left.length > 0 ? [{ ...grant, actions: left }] : []
}

function isCovered(one: string, outers: readonly string[], budget: Budget, test: (outer: string) => boolean): boolean {
  budget.left -= outers.length + 1
  if (budget.left < 0) return false
  return outers.includes(one) || outers.includes('*') || (!one.startsWith('Not') && outers.some(test))
}
