import { emptyModel, joinedModels, type Model } from '../policy/resource.ts'
import type { SourceFile } from '../text/source.ts'
import type { Place, Span } from '../text/span.ts'

/** What one format's reader found. */
export interface Reading {
  readonly model: Model
  readonly unreadable: readonly NotRead[]
  /** Suppressions that stand in the format itself: CloudFormation `Metadata`. */
  readonly ignores: readonly ResourceIgnore[]
}

/** A policy, a resource or a file that could not be read, and why: `module source is remote; run terraform init`. */
export interface NotRead {
  readonly at: Span
  /** Address of the resource, null when it is about the file. */
  readonly resource: string | null
  readonly reason: string
  /** A policy is lost, not only part of a file: counted as such. */
  readonly policy: boolean
}

/** Something that is not read and is no policy of its own. */
export const partNotRead = ({ file, start, end }: Span, reason: string, resource: string | null = null): NotRead => ({
  at: { file, start, end },
  resource,
  reason,
  policy: false,
})

/** Where something is said about a file as a whole. */
export const wholeFile = ({ path }: Pick<SourceFile, 'path'>): Span => ({ file: path, start: 0, end: 0 })

/** `Metadata: { iam-lint: { ignore: [{ rule, reason, until }] } }` of a CloudFormation resource, or its like of another tool. */
export interface ResourceIgnore {
  readonly resource: string
  /** Resources that are made for it. */
  readonly made?: readonly string[]
  readonly rule: string
  readonly reason: string
  /** The last day on which it holds, as written. */
  readonly until?: string
  /** The tool it was written for, when that is another one; `rule` is then the id of its check. */
  readonly tool?: 'checkov' | 'cfn-nag'
  readonly at: Place
}

/** The reading of a file that says nothing about IAM. */
export const nothing: Reading = {
  model: emptyModel,
  unreadable: [],
  ignores: [],
}

/** Several readings as one. */
export const together = (readings: readonly Reading[]): Reading => ({
  model: joinedModels(readings.map(({ model }) => model)),
  unreadable: readings.flatMap(({ unreadable }) => unreadable),
  ignores: readings.flatMap(({ ignores }) => ignores),
})
