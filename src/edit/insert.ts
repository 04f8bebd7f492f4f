import type { SourceFile } from '../text/source.ts'
import type { Data, Edit, Insertion } from './change.ts'
import { blockInBody, argumentInBody } from './body.ts'
import { containerAt, inside, type Container } from './container.ts'
import { lineEnd, lineStart, pastBlanks } from './scan.ts'
import { isWritable, keyOf, newlineOf, onLines, onOneLine, type Style, styleOf, yamlMember } from './style.ts'

/** The edits of an insertion; undefined when the member is there already, or the place is not plain enough to be sure. */
export function inserted(source: SourceFile, change: Insertion): readonly Edit[] | undefined {
  const { text } = source
  let here = containerAt(text, change.into, change.key)
  const { block } = change
  if (!isWritable(change.value) || !change.path.every((key) => isWritable(key))) return undefined
  if (here?.syntax === 'block' && block)
    return Object.values(block.arguments).every(isWritable) ? blockInBody(source, here, block) : undefined
  for (const [depth, key] of change.path.entries()) {
    if (!here || here.members.some((member) => isComputed(member.key))) return undefined
    const present = here.members.find((member) => member.key.toLowerCase() === key.toLowerCase())
    if (!present) return memberIn(source, here, key, nested(change.path.slice(depth + 1), change.value))
    here = present.key === key ? inside(text, present) : undefined
  }
  return undefined
}

/** Keys by which a map is not what it looks like: functions of CloudFormation, and merged maps. */
const isComputed = (key: string): boolean => key.startsWith('Fn::') || key === 'Ref' || key === '<<'

const nested = (path: readonly string[], value: Data): Data =>
  path.reduceRight<Data>((inner, key) => ({ [key]: inner }), value)

function memberIn(source: SourceFile, into: Container, key: string, value: Data): readonly Edit[] | undefined {
  if (into.syntax === 'block') return argumentInBody(source, into, key, value)
  const style = styleOf(source.text, isYaml(source), into)
  if (!style) return undefined
  return into.syntax === 'yaml'
    ? [yamlEdit(source, into, key, value, style)]
    : flowEdits(source, into, key, value, style)
}

const isYaml = ({ path }: SourceFile): boolean => /\.(?:ya?ml|template)$/i.test(path)

function yamlEdit({ path: file, text }: SourceFile, into: Container, key: string, value: Data, style: Style): Edit {
  const indent = ' '.repeat(into.start - lineStart(text, into.start))
  const member = yamlMember(key, value, indent, { ...style, keyQuote: '' })
  return { file, start: into.end, end: into.end, text: `${newlineOf(text)}${indent}${member}` }
}

function flowEdits(
  { path: file, text }: SourceFile,
  { members, end }: Container,
  key: string,
  value: Data,
  style: Style,
): readonly Edit[] | undefined {
  const last = members.at(-1)
  if (!last) return undefined
  const name = keyOf(key, style)
  const put = (at: number, words: string): Edit => ({ file, start: at, end: at, text: words })
  const rest = text.slice(last.valueEnd, end - 1)
  if (!rest.includes('\n')) return [put(last.valueEnd, `, ${name}${style.assign}${onOneLine(value, style)}`)]
  const line = lineStart(text, last.keyStart)
  const indent = text.slice(line, last.keyStart)
  // The last member shares its line with others.
  if (indent.trim() !== '') return [put(last.valueEnd, `, ${name}${style.assign}${onOneLine(value, style)}`)]
  const hasComma = text.charAt(pastBlanks(text, last.valueEnd)) === ','
  const stop = lineEnd(text, last.valueEnd)
  const at = stop - (text.charAt(stop - 1) === '\r' ? 1 : 0)
  const written = `${style.newline}${indent}${name}${style.assign}${onLines(value, style, indent)}${hasComma ? ',' : ''}`
  const comma = style.commas && !hasComma ? ',' : ''
  if (at === last.valueEnd) return [put(at, comma + written)]
  return [...(comma === '' ? [] : [put(last.valueEnd, comma)]), put(at, written)]
}
