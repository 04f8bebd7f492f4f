import type { Block } from './hcl/ast.ts'
import type { Declared } from './directory.ts'

/** `override.tf`, `prod_override.tf.json`: files whose blocks change blocks of the others. */
export const isOverride = (path: string): boolean => /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path)

/**
 * A block with what an override file says of it: its arguments replace arguments, its nested blocks of a type all those of
 * that type. https://developer.hashicorp.com/terraform/language/files/override
 */
export function overridden(declared: Declared, by: Declared): Declared {
  const { block } = declared
  const { body } = by.block
  const replaced = new Set(body.attributes.map(({ name }) => name))
  const types = new Set(body.blocks.map(typeOf))
  const attributes = body.attributes.map((attribute) => ({
    ...attribute,
    value: {
      kind: 'embedded',
      from: 'override',
      inner: attribute.value,
      text: by.text,
      ...rangeOf(attribute.value),
    } as const,
  }))
  const merged: Block = {
    ...block,
    body: {
      ...block.body,
      attributes: [...block.body.attributes.filter(({ name }) => !replaced.has(name)), ...attributes],
      blocks: [
        ...block.body.blocks.filter((nested) => !types.has(typeOf(nested))),
        ...body.blocks.map((nested) => ({ ...nested, text: by.text })),
      ],
    },
  }
  return { ...declared, block: merged }
}

const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })

/** A `dynamic` block makes blocks of its label's type. */
const typeOf = (block: Block): string => (block.type === 'dynamic' ? (block.labels[0]?.value ?? '') : block.type)
