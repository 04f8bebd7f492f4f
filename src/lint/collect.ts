import type { Finding, Related } from '../finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { Span } from '../text/span.ts'

/** A finding, where its resource stands, and the policy it is about. */
export interface Found {
  readonly finding: Finding
  readonly place: Span
  readonly policy: Policy | undefined
  /** What the rule judged. */
  readonly subject: unknown
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
  const first = new Map<string, Finding>()
  for (const one of found) {
    const { finding } = one
    // A plan beside its sources tells of the same resources a second time; the sources come first.
    const before = first.get(finding.fingerprint) ?? finding
    first.set(finding.fingerprint, before)
    const { rule, at } = before.at.file === finding.at.file ? finding : before
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

/** Says where else a finding holds: other resources, by the place that declares them, and other things said of its place. */
function withOthers(finding: Finding, group: readonly Found[]): Finding {
  const resources = new Map<string, { readonly at: Span; readonly names: Set<string> }>()
  const messages = new Set<string>()
  for (const { finding: other, place } of group) {
    if (other.resource !== finding.resource) {
      const key = [place.file, place.start].join(' ')
      const known = resources.get(key) ?? { at: place, names: new Set<string>() }
      resources.set(key, known)
      known.names.add(other.resource ?? 'this file')
    } else if (other.message !== finding.message) messages.add(other.message)
  }
  const others = [...resources.values()].map(({ at, names }): Related => ({ at, message: `also in ${listed(names)}` }))
  const same = messages.size > 0 ? [{ at: finding.at, message: `also ${listed(messages)}` }] : []
  return others.length + same.length === 0 ? finding : { ...finding, related: [...finding.related, ...same, ...others] }
}

function listed(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, MOST_OTHERS).join(', ')
  return names.size > MOST_OTHERS ? `${shown} and ${(names.size - MOST_OTHERS).toString()} more` : shown
}
