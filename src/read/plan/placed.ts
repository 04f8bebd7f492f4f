import type { Place, Span } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import type { BlockContent } from '../terraform/block-content.ts'
import type { Places } from './places.ts'

/** What a plan says of a resource, at the places where the sources declare it; the way leads back into the plan. */
export function placed(content: BlockContent, address: string, places: Places): BlockContent {
  const header = places.header(address)
  return header ? moved(content, header, (name) => places.argument(address, name) ?? header) : content
}

function moved(content: BlockContent, header: Span, argument: (name: string) => Span): BlockContent {
  return {
    at: header,
    when: content.when,
    argument: (name) => {
      const value = content.argument(name)
      return value && valueAt(value, argument(name))
    },
    blocks: (type) => {
      const { list, ...open } = content.blocks(type)
      return { list: list.map((block) => moved(block, header, () => header)), ...open }
    },
  }
}

const from = ({ file, start, end }: Span, to: Span): Place => ({
  ...to,
  via: [{ at: { file, start, end }, note: 'as the plan has it' }],
})

/** The parts of a value tell their way, so that nothing says it twice. */
function valueAt(value: Value, to: Span): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map((item) => valueAt(item, to)), at: to }
    case 'map':
      return {
        ...value,
        entries: value.entries.map((e) => ({ ...e, keyAt: from(e.keyAt, to), value: valueAt(e.value, to) })),
        at: to,
      }
    case 'alternatives':
      return { ...value, choices: value.choices.map((choice) => valueAt(choice, to)), at: to }
    case 'json':
      return { ...value, value: valueAt(value.value, to), at: to }
    case 'string': {
      const document = value.written ? asDocument(value) : value
      return document.kind === 'map'
        ? { kind: 'json', value: valueAt(document, to), at: to }
        : { ...value, at: from(value.at, to) }
    }
    default:
      return { ...value, at: from(value.at, to) }
  }
}
