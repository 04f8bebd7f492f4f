import { within, type When } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import type { Block } from './hcl/ast.ts'
import { evaluate } from './evaluate.ts'
import { eachOf } from './for.ts'
import { placeOf, withName, type Scope } from './scope.ts'

/** A nested block and where its expressions are evaluated: `dynamic` blocks make one for each element. */
export interface Nested {
  readonly block: Block
  readonly scope: Scope
  readonly when: readonly When[]
}
export interface NestedBlocks {
  readonly list: readonly Nested[]
  /** Why there may be more. */
  readonly open?: string
}

/** The blocks of a type inside a block, in source order, `dynamic` ones expanded. */
export function blocksOf(block: Block, type: string, scope: Scope): NestedBlocks {
  const list: Nested[] = []
  let open: string | undefined
  for (const nested of block.body.blocks) {
    const inside = nested.text ? { ...scope, text: nested.text } : scope
    if (nested.type === type) list.push({ block: nested, scope: inside, when: [] })
    else if (nested.type === 'dynamic' && nested.labels[0]?.value === type) {
      const made = dynamic(nested, type, inside)
      list.push(...made.list)
      open ??= made.open
    }
  }
  return { list, ...(open === undefined ? {} : { open }) }
}

function dynamic(block: Block, type: string, scope: Scope): NestedBlocks {
  const find = (name: string) => block.body.attributes.find((a) => a.name === name)?.value
  const content = block.body.blocks.find((b) => b.type === 'content')
  const forEach = find('for_each')
  if (!content || !forEach) return { list: [] }
  const iterator = find('iterator')
  const name = iterator?.kind === 'variable' ? iterator.name : type
  const { items, open } = eachOf(evaluate(forEach, scope), scope, forEach)
  const at = placeOf(scope, forEach)
  const list = items.map(({ key, value }): Nested => {
    const each: Value = {
      kind: 'map',
      entries: [
        { key: 'key', keyAt: at, value: key },
        { key: 'value', keyAt: at, value },
      ],
      at,
    }
    return { block: content, scope: withName(scope, name, each), when: value.at.when ?? [] }
  })
  return { list, ...(open === undefined ? {} : { open }) }
}

/** An attribute of a nested block, on the block's conditions. */
export function nestedAttribute(nested: Nested, name: string): Value | undefined {
  const found = nested.block.body.attributes.find((a) => a.name === name)
  if (!found) return undefined
  const value = evaluate(found.value, nested.scope)
  if (value.kind === 'absent') return undefined
  return nested.when.length === 0
    ? value
    : { ...value, at: within(value.at, { ...value.at, via: [], when: nested.when }) }
}
