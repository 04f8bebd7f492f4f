import type { Span, When } from '../../text/span.ts'
import { child, listed, possibilities } from '../../value/look.ts'
import { hole, unknown, type Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
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

/** The values at a path of arguments and nested blocks. Blocks of which nothing is known may all have one. */
export function valuesAt([first = '', ...rest]: readonly string[], content: BlockContent): readonly Value[] {
  const value = content.argument(first)
  if (rest.length === 0) return value ? [value] : []
  const { list, open } = content.blocks(first)
  if (list.length > 0) return list.flatMap((block) => valuesAt(rest, block))
  // Some arguments are maps that are written like blocks, or documents.
  if (value) return within(asDocument(value), rest)
  return open === undefined ? [] : [unknown(content.at, open, hole('free', first))]
}

function within(value: Value, [step, ...rest]: readonly string[]): readonly Value[] {
  if (step === undefined) return [value]
  return possibilities(value).flatMap((one): readonly Value[] => {
    if (one.kind === 'unknown') return [one]
    if (step === '[]') {
      const items = listed(one).flatMap((item) => within(item, rest))
      return one.kind === 'list' && one.open !== undefined
        ? [...items, unknown(one.at, one.open, hole('free', one.open))]
        : items
    }
    const found = child(one, step)
    return found ? within(found, rest) : []
  })
}
