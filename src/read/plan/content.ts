import type { Value } from '../../value/value.ts'
import type { BlockContent, BlockContents } from '../terraform/block-content.ts'
import { field, itemsOf } from './fields.ts'

/**
 * An object of a plan as a block of the source. Arguments that are not set come out of some providers as empty text.
 * Blocks of a type are a list of objects, or one object where there can be only one. Of an unknown object everything is
 * unknown.
 */
export function contentOf(object: Value): BlockContent {
  const { file, start, end } = object.at
  return {
    at: { file, start, end },
    when: object.at.when ?? [],
    argument: (name) => {
      const value = object.kind === 'unknown' ? object : field(object, name)
      return value?.kind === 'string' && value.value === '' ? undefined : value
    },
    blocks: (type) => blocksOf(object.kind === 'unknown' ? object : field(object, type)),
  }
}

function blocksOf(written: Value | undefined): BlockContents {
  if (!written) return { list: [] }
  if (written.kind === 'map') return { list: [contentOf(written)] }
  const items = itemsOf(written)
  const unclear = [written, ...items].find((one) => 'because' in one)
  const list = items.filter((item) => item.kind === 'map').map(contentOf)
  return { list, ...(unclear && 'because' in unclear ? { open: unclear.because } : {}) }
}
