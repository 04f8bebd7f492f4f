import type { Span, When } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { blocksOf, nestedAttribute, type Nested } from './blocks.ts'
import { attribute, type Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import type { Scope } from './scope.ts'

/** What a resource or a block in it configures, whatever tells so: the source or a plan. */
export interface BlockContent {
  /** The words that name the block. */
  readonly at: Span
  /** The conditions on which there is this block. */
  readonly when: readonly When[]
  /** An argument; `undefined` when it is not set, or set to null. */
  readonly argument: (name: string) => Value | undefined
  /** The nested blocks of a type, in order. */
  readonly blocks: (type: string) => BlockContents
}
export interface BlockContents {
  readonly list: readonly BlockContent[]
  /** Why there may be more. */
  readonly open?: string
}

/** What a block at the top of a file configures. */
export const contentOf = (declared: Declared, scope: Scope): BlockContent => ({
  at: declared.text.span(declared.block.start, declared.block.headerEnd),
  when: [],
  argument: (name) => {
    const expression = attribute(declared, name)
    const value = expression && evaluate(expression, scope)
    return value?.kind === 'absent' ? undefined : value
  },
  blocks: (type) => {
    const { list, ...open } = blocksOf(declared.block, type, scope)
    return { list: list.map(nestedContent), ...open }
  },
})

const nestedContent = (nested: Nested): BlockContent => ({
  at: nested.scope.text.span(nested.block.start, nested.block.headerEnd),
  when: nested.when,
  argument: (name) => nestedAttribute(nested, name),
  blocks: (type) => {
    const { list, ...open } = blocksOf(nested.block, type, nested.scope)
    return { list: list.map(nestedContent), ...open }
  },
})
