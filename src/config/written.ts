import type { Severity } from '../finding.ts'
import type { PolicyKind } from '../policy/policy.ts'
import type { Preset } from '../rule.ts'

/** Whose configuration and suppressions count in a pull request. */
export const trusts = ['base', 'head'] as const
export type Trust = (typeof trusts)[number]

/** What happens when there is nothing to compare a change with. */
export const missingBases = ['fail', 'all', 'none'] as const
export type MissingBase = (typeof missingBases)[number]
import type { ForeignTool } from '../finding/tools.ts'

/** `.iam-lint.yaml` as its schema lets it be written. A section whose lines are all commented out is null. */
export interface Written {
  readonly include?: readonly string[] | null
  readonly exclude?: readonly string[] | null
  readonly accounts?: { readonly own?: readonly string[] | null; readonly trusted?: readonly string[] | null } | null
  readonly known?: WrittenKnown | null
  readonly 'var-files'?: readonly (readonly string[] | null)[] | null
  readonly policies?: readonly { readonly files: readonly string[]; readonly kind: PolicyKind }[] | null
  readonly preset?: Preset
  readonly rules?: WrittenRules | null
  readonly overrides?: readonly WrittenOverride[] | null
  readonly ignore?: readonly WrittenIgnore[] | null
  readonly baseline?: string
  readonly 'max-ignore-days'?: number
  readonly 'foreign-ignores'?: boolean | readonly ForeignTool[] | null
  readonly 'fail-on'?: Severity | 'never'
  readonly trust?: Trust
  readonly 'on-missing-base'?: MissingBase
}
export interface WrittenKnown {
  readonly account?: string
  readonly partition?: string
  readonly region?: string
  readonly workspace?: string
}
/** A severity alone, or with the options of the rule beside it. */
export type WrittenRule =
  Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>)
export type WrittenRules = Readonly<Record<string, WrittenRule>>
export interface WrittenOverride {
  readonly files: readonly string[]
  readonly rules: WrittenRules | null
}
export interface WrittenIgnore {
  readonly rule: string
  readonly reason: string
  readonly file?: string
  readonly resource?: string
  readonly sid?: string
  readonly until?: string
}

/** What ajv says of one mistake; `instancePath` is a JSON pointer into the data. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator that ajv made of `configSchema`. */
export interface Validate {
  (data: unknown): data is Written
  errors?: readonly SchemaError[] | null
}
