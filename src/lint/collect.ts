import type { Finding, Related } from '../finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { Span } from '../text/span.ts'

/** A finding, where its resource stands, and the policy it is about. */
export interface Found {
  readonly finding: Finding
  readonly place: Span
  readonly policy: Policy | undefined
}

export interface Collected {
  readonly finding: Finding
  readonly policies: readonly Policy[]
}

/**
 * One finding for each rule and place. The same words are often reached several ways: by instances of a module, by several
 * users of one document. The surest is reported, and says where else it holds.
 */
export function collected(found: readonly Found[]): readonly Collected[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const { rule, at } = one.finding
    const key = JSON.stringify([rule, at.file, at.start, at.end])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group) => {
    const surest = group.find(({ finding }) => finding.certainty === 'certain') ?? group[0]
    const policies = group.flatMap(({ policy }) => policy ?? [])
    return surest ? [{ finding: withOthers(surest.finding, group), policies }] : []
  })
}

const MOST_OTHERS = 3

function withOthers(finding: Finding, group: readonly Found[]): Finding {
  const others = new Map<string, Related>()
  for (const { finding: other, place } of group) {
    if (other.resource === finding.resource && other.message === finding.message) continue
    const differs = other.message === finding.message ? '' : `: ${other.message}`
    const message = `also in ${other.resource ?? 'this file'}${differs}`
    if (!others.has(message)) others.set(message, { at: place, message })
  }
  if (others.size === 0) return finding
  const shown = [...others.values()].slice(0, MOST_OTHERS)
  const rest = others.size - shown.length
  const last = shown.at(-1)
  if (rest > 0 && last) shown[shown.length - 1] = { ...last, message: `${last.message}, and ${rest.toString()} more` }
  return { ...finding, related: [...finding.related, ...shown] }
}
