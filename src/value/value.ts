import type { Mapped } from '../text/mapped.ts'
import type { Place } from '../text/span.ts'

/**
 * What every reader produces: data with places, in which not knowing is a value. Nothing ever stands in for a value
 * that only a deployment could give.
 */
export type Value =
  | Text
  | Pattern
  | { readonly kind: 'number'; readonly value: number; readonly at: Place; readonly source?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Place; readonly source?: string }
  /** `null`, `AWS::NoValue`: written, and as good as not written. */
  | { readonly kind: 'absent'; readonly at: Place }
  | List
  | MapValue
  /** One of several values; each choice's `value.at.when` says on which condition. */
  | { readonly kind: 'alternatives'; readonly choices: readonly Value[]; readonly at: Place }
  /** Text whose content is the JSON of `value`: what `jsonencode` and `aws_iam_policy_document.json` return. */
  | { readonly kind: 'json'; readonly value: Value; readonly at: Place }
  | Unknown
  /** Evaluating it is an error (a missing key, an index out of range). `try`, `can` and `lookup` ask for it. */
  | { readonly kind: 'failed'; readonly because: string; readonly at: Place }

export interface Text {
  readonly kind: 'string'
  readonly value: string
  readonly at: Place
  /** The characters of the text and where each was written; absent when it was computed. */
  readonly written?: Written
}

/** Text with unknown pieces: `arn:aws:s3:::${var.bucket}/*`. */
export interface Pattern {
  readonly kind: 'pattern'
  readonly parts: readonly Part[]
  readonly at: Place
  readonly written?: Written
}
export type Part = string | Hole

/** Text as written, with the values that stand in its holes. */
export interface Written {
  readonly text: Mapped
  readonly holes: readonly Value[]
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** A set of Terraform's: without order, its elements are their own keys. */
  readonly set?: true
  /** Why there may be more items than these. */
  readonly open?: string
  readonly at: Place
}

export interface MapValue {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  /** Why there may be more entries than these. */
  readonly open?: string
  /** Entries that are computed when asked for, as a resource's attributes are. */
  readonly lazy?: (key: string) => Value | undefined
  readonly at: Place
}

export interface Entry {
  readonly key: string
  /** Set when the key has holes; `key` then shows them as `${origin}`. */
  readonly keyParts?: readonly Part[]
  readonly keyAt: Place
  readonly value: Value
}

/** Written, but not computable without a deployment: a parameter, a data source, a remote module. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly hole: Hole
  /** Why it is not known, as the reports say it: `var.bucket has no default`. */
  readonly because: string
  readonly at: Place
}

/**
 * What an unknown piece of text can be.
 * - `account`: twelve digits. `own-account`: the account the code is deployed to.
 * - `partition`: `aws`, `aws-cn`, `aws-us-gov`… `region`: `eu-west-1`… `url-suffix`: `amazonaws.com`…
 * - `name`: one or more characters without `:`, `*` and `?`. `path`: the same, also empty.
 * - `arn`: a whole ARN without wildcards.
 * - `free`: anything, also nothing, also a wildcard.
 */
export type Domain =
  'account' | 'own-account' | 'partition' | 'region' | 'url-suffix' | 'name' | 'path' | 'arn' | 'free'

/** What the name of an argument or attribute says that its value can be. A whole list of ARNs is no ARN. */
export const domainOf = (name: string): Domain => (isArnName(name) ? 'arn' : name === 'name' ? 'name' : 'free')
export const isArnName = (name: string): boolean => name === 'arn' || name.endsWith('_arn')

export interface Hole {
  readonly domain: Domain
  /** What stands there in the source, `var.bucket` or `AWS::Region`. Holes of one origin are equal. */
  readonly origin: string
  /** The pieces it is known to consist of: `aws_s3_bucket.b.arn` is `arn:`, a partition, `:s3:::`, a name. */
  readonly shape?: readonly Part[]
}

export const hole = (domain: Domain, origin: string): Hole => ({ domain, origin })
export const unknown = (at: Place, because: string, what: Hole): Unknown => ({
  kind: 'unknown',
  hole: what,
  because,
  at,
})
export const absent = (at: Place): Value => ({ kind: 'absent', at })
export const failed = (at: Place, because: string): Value => ({ kind: 'failed', because, at })
