import type { SourceFile } from '../text/source.ts'
import type { Data, Edit, NewBlock } from './change.ts'
import type { Container, Member } from './container.ts'
import { lineEnd, lineStart } from './scan.ts'
import { newlineOf, onLines, type Style } from './style.ts'

const style = (text: string): Style => ({
  assign: ' = ',
  keyQuote: '',
  quote: '"',
  padded: true,
  commas: false,
  newline: newlineOf(text),
})

/** A new argument in the body of a block of HCL, behind the last; the equals signs stay below each other as `terraform fmt` has them. */
export function argumentInBody(
  source: SourceFile,
  body: Container,
  key: string,
  value: Data,
): readonly Edit[] | undefined {
  const { text } = source
  const last = body.members.findLast((member) => !member.block)
  const indent = indentIn(text, body)
  if (indent === undefined) return undefined
  const written = onLines(value, style(text), indent)
  if (written.includes('\n') || !last) return [putLine(source, body, last, `${key} = ${written}`, indent)]
  const group = groupAbove(text, body, last)
  const width = Math.max(key.length, ...group.map((member) => member.key.length))
  const pads = group.flatMap(({ key: { length }, keyEnd }): readonly Edit[] => {
    const blanks = text.slice(keyEnd, text.indexOf('=', keyEnd)).length
    const more = ' '.repeat(Math.max(0, width + 1 - length - blanks))
    return more === '' ? [] : [{ file: source.path, start: keyEnd, end: keyEnd, text: more }]
  })
  return [...pads, putLine(source, body, last, `${key.padEnd(width)} = ${written}`, indent)]
}

/** A new block at the end of a body. None when one like it is there: blocks of one condition are put together. */
export function blockInBody(source: SourceFile, body: Container, block: NewBlock): readonly Edit[] | undefined {
  const { text } = source
  const indent = indentIn(text, body)
  const words = Object.values(block.arguments).filter((value) => typeof value === 'string')
  const isLike = ({ key, valueStart, valueEnd }: Member): boolean => {
    const there = text.slice(valueStart, valueEnd).toLowerCase()
    return key === block.type && words.every((word) => there.includes(word.toLowerCase()))
  }
  if (indent === undefined || body.members.some(isLike)) return undefined
  // It may come from a list, of which nothing is known here.
  if (text.slice(body.start, body.end).includes(`"${block.type}"`)) return undefined
  const inner = `${indent}  `
  const width = Math.max(...Object.keys(block.arguments).map((name) => name.length))
  const lines = Object.entries(block.arguments).map(
    ([name, value]) => `${inner}${name.padEnd(width)} = ${onLines(value, style(text), inner)}`,
  )
  const written = [`${block.type} {`, ...lines, `${indent}}`].join(newlineOf(text))
  return [putLine(source, body, body.members.at(-1), written, indent, true)]
}

/** The indentation of a body whose members stand on lines of their own. */
function indentIn(text: string, { start, end, members }: Container): string | undefined {
  const [first] = members
  const own = /^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? ''
  if (!first) return `${own}  `
  const before = text.slice(lineStart(text, first.keyStart), first.keyStart)
  return before.trim() === '' && text.slice(members.at(-1)?.valueEnd, end).includes('\n') ? before : undefined
}

/** The arguments on the lines directly above the end of one, each on a line, whose equals signs are below each other. */
function groupAbove(text: string, { members }: Container, last: Member): readonly Member[] {
  // A heredoc is one line to `terraform fmt`.
  const isOneLine = ({ valueStart, valueEnd }: Member): boolean =>
    text.startsWith('<<', valueStart) || !text.slice(valueStart, valueEnd).includes('\n')
  const group: Member[] = []
  for (let index = members.indexOf(last); index >= 0; index--) {
    const member = members[index]
    const below = group[0]
    if (!member || member.block || !isOneLine(member)) break
    if (below && text.slice(member.valueEnd, below.keyStart).split('\n').length !== 2) break
    group.unshift(member)
  }
  const columns = new Set(group.map(({ keyStart, keyEnd }) => text.indexOf('=', keyEnd) - lineStart(text, keyStart)))
  return columns.size === 1 ? group : []
}

function putLine(
  { path: file, text }: SourceFile,
  { start, end }: Container,
  after: Member | undefined,
  words: string,
  indent: string,
  apart = false,
): Edit {
  const newline = newlineOf(text)
  if (!after) {
    const isOpen = text.slice(start, end).includes('\n')
    return {
      file,
      start: start + 1,
      end: start + 1,
      text: `${newline}${indent}${words}${isOpen ? '' : newline + indent.slice(2)}`,
    }
  }
  const stop = lineEnd(text, after.valueEnd)
  const at = stop - (text.charAt(stop - 1) === '\r' ? 1 : 0)
  return { file, start: at, end: at, text: `${apart ? newline : ''}${newline}${indent}${words}` }
}
