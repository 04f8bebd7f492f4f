import type { Span } from '../text/span.ts'

/** A replacement of characters in one file; offsets are UTF-16 units. */
export interface Edit extends Span {
  readonly text: string
}

/** Data to be written: text, a list of texts, or a map. Numbers are text, for they are only ever put where one stands. */
export type Data = string | readonly string[] | { readonly [key: string]: Data }

/** A nested block of HCL: `condition { test = … }`. */
export interface NewBlock {
  readonly type: string
  readonly arguments: Readonly<Record<string, Data>>
}

/** What is to be different in the data of a file, said without its syntax. */
export type Change =
  | Replacement
  | Insertion
  /** An item of a list, with the comma that goes with it. */
  | { readonly do: 'remove'; readonly at: Span }

/** Other text in place of a word, in the same quotes. */
export interface Replacement {
  readonly do: 'replace'
  readonly at: Span
  /** What the word says now; where it is written otherwise, as a template or with escapes, nothing is replaced. */
  readonly was: string
  readonly text: string
}

/**
 * A member of a map that is not there yet, or that lies deeper: maps on the way that are missing are made. `into` is a map
 * (`{ … }`, or a mapping of YAML), the words that name a block of HCL, or the key of a map.
 */
export interface Insertion {
  readonly do: 'insert'
  readonly into: Span
  /** The key that must stand at `into`. */
  readonly key?: string
  readonly path: readonly string[]
  readonly value: Data
  /** What stands for all of it where `into` is a block of HCL. */
  readonly block?: NewBlock
}

/** A fix as a rule proposes it. It is made only when each of its changes is certain to be written right. */
export interface Proposal {
  readonly description: string
  readonly changes: readonly Change[]
}
