import { byPlace, type Finding, type Report, type Suppressed } from '../finding.ts'
import { directoryPart, isTerraform } from '../text/paths.ts'
import type { FilePath } from '../text/span.ts'

/**
 * The report of a head whose own suppressions in sources do not count yet. A finding stays suppressed when the base
 * suppresses it too, or the same rule for the same reason in the statement of the same Sid. The others are findings, and
 * listed as what holds once the change is merged, as is a `config` that the change touches.
 */
export function trusted(base: Report, head: Report, config?: FilePath): Report {
  const known = new Set(base.suppressed.flatMap(identities))
  const added = head.suppressed.filter((one) => one.inSource && !identities(one).some((each) => known.has(each)))
  const afterMerge = { suppressed: added, ...(config === undefined ? {} : { config }) }
  if (added.length === 0) return config === undefined ? head : { ...head, afterMerge }
  const pending = new Set(added)
  return {
    ...head,
    findings: [...head.findings, ...added.map(unsuppressed)].toSorted(byPlace),
    suppressed: head.suppressed.filter((one) => !pending.has(one)),
    // How many policies these are in is not known.
    policies: { ...head.policies, flagged: 0 },
    afterMerge,
  }
}

/** The finding, and who suppressed what in which statement. Without a Sid a statement is known by the finding only. */
function identities({ fingerprint, rule, resource, sid, at, reason }: Suppressed): readonly string[] {
  if (sid === null || resource === null) return [fingerprint]
  const place = isTerraform(at.file) ? directoryPart(at.file) : at.file
  return [fingerprint, JSON.stringify([rule, place, resource, sid, reason])]
}

function unsuppressed(one: Suppressed): Finding {
  const { ...finding }: Finding & Partial<Suppressed> = one
  delete finding.reason
  delete finding.inSource
  return finding
}
