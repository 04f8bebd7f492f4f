/** An element as an XML parser sees it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** XML 1.0, 2.2: the characters that a document may hold. */
const character = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads the XML that is needed here: elements, attributes, text and the five entities. Throws where it is not well-formed. */
export function xmlOf(document: string): Element {
  if (!character.test(document)) throw new Error('a character that XML forbids')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!document.startsWith(declaration)) throw new Error('no declaration')
  const { element, end } = elementAt(document, declaration.length)
  if (document.slice(end).trim() !== '') throw new Error('more than one root')
  return element
}

interface Read {
  readonly element: Element
  readonly end: number
}

function elementAt(document: string, start: number): Read {
  const open = /<([a-z][\w-]*)((?: [a-z][\w-]*="[^"<]*")*)(\/?)>/y
  open.lastIndex = start
  const [whole, name, given, closed] = open.exec(document) ?? []
  if (whole === undefined || name === undefined) throw new Error(`no element at ${document.slice(start, start + 40)}`)
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of (given ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`${key} twice`)
    attributes[key] = unescaped(value)
  }
  if (closed === '/') return { element: { name, attributes, children: [], text: '' }, end: start + whole.length }
  return content(document, { name, attributes }, start + whole.length)
}

function content(document: string, { name, attributes }: Pick<Element, 'name' | 'attributes'>, start: number): Read {
  const children: Element[] = []
  let text = ''
  let at = start
  for (;;) {
    const next = document.indexOf('<', at)
    if (next < 0) throw new Error(`${name} is not closed`)
    if (document.slice(at, next).includes(']]>')) throw new Error(']]> in text')
    text += unescaped(document.slice(at, next))
    const close = `</${name}>`
    if (document.startsWith(close, next))
      return { element: { name, attributes, children, text }, end: next + close.length }
    const inner = elementAt(document, next)
    children.push(inner.element)
    at = inner.end
  }
}

const unescaped = (text: string): string =>
  text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const known = entity.endsWith(';') ? entities[entity.slice(0, -1)] : undefined
    if (known === undefined) throw new Error(`the entity &${entity}`)
    return known
  })
