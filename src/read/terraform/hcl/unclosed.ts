import type { Attribute, Block } from './ast.ts'

/** What a body holds so far. */
export interface Items {
  readonly attributes: Attribute[]
  readonly blocks: Block[]
}

/**
 * Where a block without its closing brace may have been meant to end: before the first item it swallowed that is
 * indented no deeper than the block itself.
 */
export function likelyEnd(text: string, start: number, within: Items): number {
  const column = columnOf(text, start)
  const isOutside = (item: Attribute | Block): boolean => columnOf(text, item.start) <= column
  const outside = [within.attributes.find(isOutside), within.blocks.find(isOutside)]
  return Math.min(...outside.map((item) => item?.start ?? text.length))
}

const columnOf = (text: string, at: number): number => at - text.lastIndexOf('\n', at - 1) - 1

/** Moves the items from an offset on out of a block. */
export function release(from: number, within: Items, around: Items): void {
  for (const attribute of cut(within.attributes, from)) around.attributes.push(attribute)
  for (const block of cut(within.blocks, from)) around.blocks.push(block)
}

function cut<T extends Attribute | Block>(items: T[], from: number): T[] {
  const index = items.findIndex((item) => item.start >= from)
  return index < 0 ? [] : items.splice(index)
}
