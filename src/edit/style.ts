import type { Data } from './change.ts'
import type { Container } from './container.ts'

/** How members are written, taken from those that are there. */
export interface Style {
  readonly assign: ': ' | ':' | ' : ' | ' = '
  /** Around keys; empty when they have no quotes. */
  readonly keyQuote: '"' | "'" | ''
  readonly quote: '"' | "'"
  /** A blank inside of braces. */
  readonly padded: boolean
  /** Members on lines of their own have commas between them. */
  readonly commas: boolean
  readonly newline: '\n' | '\r\n'
}

/** The style of a container that has members. JSON also stands in HCL and YAML, and its members say so. */
export function styleOf(text: string, isYaml: boolean, { members, start }: Container): Style | undefined {
  const [first, second] = members
  if (!first) return undefined
  const between = text.slice(first.keyEnd, first.valueStart)
  const isEqual = between.trim().startsWith('=')
  const opening = text.charAt(first.keyStart)
  const keyQuote = opening === '"' || opening === "'" ? opening : ''
  const after = text.slice(first.valueEnd, second?.keyStart ?? first.valueEnd + 1)
  return {
    assign: isEqual ? ' = ' : assignOf(between),
    keyQuote,
    quote: isYaml && keyQuote !== '"' && !text.slice(start, members.at(-1)?.valueEnd).includes('"') ? "'" : '"',
    padded: text.charAt(start + 1) === ' ',
    commas: !isEqual || after.includes(','),
    newline: newlineOf(text),
  }
}

const assignOf = (between: string): Style['assign'] => {
  if (between.trimStart() !== between) return ' : '
  return between === ':' ? ':' : ': '
}

export const newlineOf = (text: string): '\n' | '\r\n' => (text.includes('\r\n') ? '\r\n' : '\n')

/** Text that needs no escapes in any of the languages, nor in strings of theirs that hold JSON. */
export const isSimple = (word: string): boolean => /^[\w:/.*?@+=,~ -]*$/.test(word)

/** Text that YAML takes for text without quotes. */
export const isPlain = (word: string): boolean =>
  /^[A-Za-z][\w:/.*+=@-]*$/.test(word) && !word.endsWith(':') && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(word)

/** Data on one line. */
export function onOneLine(data: Data, style: Style): string {
  if (typeof data === 'string') return style.quote + data + style.quote
  if (isList(data)) return `[${data.map((item) => onOneLine(item, style)).join(', ')}]`
  const members = Object.entries(data).map(
    ([key, value]) => `${keyOf(key, style)}${style.assign}${onOneLine(value, style)}`,
  )
  const blank = style.padded || style.assign === ' = ' ? ' ' : ''
  return `{${blank}${members.join(', ')}${blank}}`
}

/** Data with the members of maps on lines of their own; `indent` is that of the line on which it begins. */
export function onLines(data: Data, style: Style, indent: string): string {
  if (typeof data === 'string' || isList(data)) return onOneLine(data, style)
  const inner = `${indent}  `
  const members = Object.entries(data).map(
    ([key, value]) => `${inner}${keyOf(key, style)}${style.assign}${onLines(value, style, inner)}`,
  )
  const comma = style.commas ? ',' : ''
  return ['{', members.join(comma + style.newline), `${indent}}`].join(style.newline)
}

/** A key; HCL wants quotes around what is no identifier. */
export function keyOf(key: string, { keyQuote, quote, assign }: Style): string {
  const needed = keyQuote === '' && !/^[A-Za-z_][\w-]*$/.test(key) && (assign === ' = ' || !isPlain(key))
  const around = needed ? quote : keyQuote
  return around + key + around
}

/** A member of a mapping by indentation, from its key on. */
export function yamlMember(key: string, data: Data, indent: string, style: Style): string {
  const name = keyOf(key, style)
  if (typeof data === 'string') return `${name}: ${isPlain(data) ? data : onOneLine(data, style)}`
  const inner = `${indent}  `
  const items = isList(data)
    ? data.map((item) => `${inner}- ${isPlain(item) ? item : onOneLine(item, style)}`)
    : Object.entries(data).map(([below, value]) => inner + yamlMember(below, value, inner, style))
  return [`${name}:`, ...items].join(style.newline)
}

/** Whether data can be written anywhere as it is. */
export function isWritable(data: Data): boolean {
  if (typeof data === 'string') return isSimple(data)
  if (isList(data)) return data.every(isSimple)
  return Object.entries(data).every(([key, value]) => isSimple(key) && isWritable(value))
}

const isList = (data: Data): data is readonly string[] => Array.isArray(data)
