import type { Finding, Fix } from '../finding.ts'
import { position, type SourceFile } from '../text/source.ts'
import type { FilePath, Span } from '../text/span.ts'

/** One rule's findings that somebody accepted somewhere, however it was written. */
export interface Ignore {
  readonly rule: string
  readonly reason: string
  /** The word to point at when it is wrong or not needed. */
  readonly at: Span
  /** Address of the resource it is about, when it names one. */
  readonly resource: string | null
  /** A finding must have one of them among its keys; see `keysOf`. */
  readonly keys: readonly string[]
  /** What else must hold of it. */
  readonly covers?: (finding: Finding) => boolean
  /** Whether all that it could cover was linted, so that covering nothing means something. */
  readonly conclusive: boolean
  /** The last day on which it holds. */
  readonly until?: Until
  /** Written for another tool, and reported only where it would cover a finding of ours. */
  readonly foreign?: true
  /** Takes it away, when it covers nothing. */
  readonly removal?: Fix
}

/** A day as written, such as `2027-03-31`, and where. */
export interface Until {
  readonly day: string
  readonly at: Span
}

/** The keys under which suppressions are found, so that a file of a thousand comments is not searched for each finding. */
export const lineKey = (file: FilePath, line: number): string => `${file}:${line.toString()}`
export const resourceKey = (file: FilePath, address: string): string => `${file} ${address}`
/** Of those that cover stretches of a file. */
export const fileKey = (file: FilePath): string => `${file}/`
/** Of entries in the configuration. */
export const ANYWHERE = ''

/**
 * A finding is covered from the line where it begins, from the line where its scope begins, by its resource, from somewhere
 * in one of the two files, or from anywhere.
 */
export function keysOf(
  { at, scope, resource }: Finding,
  sources: ReadonlyMap<FilePath, SourceFile>,
): ReadonlySet<string> {
  const lines = [at, scope].flatMap(({ file, start }) => {
    const source = sources.get(file)
    return source ? [lineKey(file, position(source, start).line), fileKey(file)] : []
  })
  return new Set([...lines, ...(resource === null ? [] : [resourceKey(at.file, resource)]), ANYWHERE])
}

/** A suppression that cannot be understood, and why. It suppresses nothing. */
export interface Malformed {
  readonly trouble: string
  readonly at: Span
  readonly resource: string | null
}

const SHORTEST = 10

/** Why a reason is none, as a sentence about it; undefined when it is one. */
export function reasonTrouble(reason: string): string | undefined {
  const said = reason.trim()
  if (said === '') return 'gives no reason; write why the finding is accepted'
  if (/^<.*>$/.test(said)) return `has a placeholder for a reason, ${said}; write why the finding is accepted`
  if (said.length < SHORTEST || !/\p{L}/u.test(said))
    return `gives "${said}" for a reason; say it in at least ${SHORTEST.toString()} characters`
  return undefined
}
