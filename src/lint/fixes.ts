import { editsOf } from '../edit/edits.ts'
import type { Finding, Fix, Problem } from '../finding.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath, Span } from '../text/span.ts'
import type { Found } from './collect.ts'

/** A file as it is on disk; undefined where nothing is to be changed. */
export type SourceOf = (file: FilePath) => SourceFile | undefined

/** The fix that a problem proposes, in the style of the files. None in what a program wrote, as the CDK does. */
export function fixOf({ fix, possible }: Problem, isMade: boolean, sourceOf: SourceOf): Fix | undefined {
  if (!fix || isMade || possible) return undefined
  const edits = editsOf(fix, sourceOf)
  return edits && { description: fix.description, edits }
}

/**
 * The same words may be several statements or roles, by `count`, `for_each`, `dynamic` or a module. A fix changes all of
 * them, so it stands only where all of them have it. Takes it from the findings of a rule where they have not.
 */
export function onlyWhereAll<S>(
  found: readonly Found[],
  subjects: readonly S[],
  scopeOf: (subject: S) => Span,
): readonly Found[] {
  const mended = new Map<string, Set<unknown>>()
  for (const { finding, subject } of found)
    if (finding.fix) mended.set(key(finding.scope), (mended.get(key(finding.scope)) ?? new Set()).add(subject))
  if (mended.size === 0) return found
  const whole = new Set(mended.keys())
  for (const subject of subjects) {
    const name = key(scopeOf(subject))
    if (mended.get(name)?.has(subject) === false) whole.delete(name)
  }
  return found.map((one) =>
    one.finding.fix && !whole.has(key(one.finding.scope)) ? { ...one, finding: withoutFix(one.finding) } : one,
  )
}

const key = ({ file, start, end }: Span): string => [file, start, end].join(' ')

function withoutFix(finding: Finding): Finding {
  const without: { -readonly [K in keyof Finding]: Finding[K] } = { ...finding }
  delete without.fix
  return without
}
