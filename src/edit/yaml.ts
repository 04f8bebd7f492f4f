import type { Container, Member } from './container.ts'
import { lineEnd, lineStart } from './scan.ts'

/** A key of a mapping, its colon, and what follows on the line. */
const KEY = /(?:"([^"\\\n]+)"|'([^'\n]+)'|([A-Za-z_][\w./*-]*(?::[\w./*-]+)*)):(?=[ \t\r]|$)[ \t]*(.*)/

/**
 * The mapping whose first key stands at an offset: the lines of the same indentation, and what is indented deeper. It ends
 * before `end`, or with its indentation. Undefined where a line is not as a plain mapping has it.
 */
export function yamlMap(text: string, start: number, end = text.length): Container | undefined {
  const column = start - lineStart(text, start)
  // `- Effect: Allow` begins a mapping behind its dash.
  if (!/^[ \t-]*$/.test(text.slice(lineStart(text, start), start))) return undefined
  const members: Member[] = []
  let last = start
  for (let line = start; line < end;) {
    const lineStop = lineEnd(text, line)
    const from = line === start ? line : line + indentOf(text, line, lineStop)
    const said = text.slice(from, lineStop).trimEnd()
    const deep = from - lineStart(text, from)
    const isBlank = said === '' || said.startsWith('#')
    if (!isBlank && deep < column) break
    if (!isBlank && deep === column && !/^-(?:\s|$)/.test(said)) {
      const member = memberOf(said, from)
      if (!member) return undefined
      members.push(member)
    }
    if (!isBlank) last = from + said.length
    line = lineStop + 1
  }
  const ends = members.map((_, index) => trimmedEnd(text, members[index + 1]?.keyStart ?? last))
  return {
    syntax: 'yaml',
    start,
    end: last,
    members: members.map((member, index) => ({ ...member, valueEnd: ends[index] ?? last })),
  }
}

function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) at--
  return at
}

function indentOf(text: string, line: number, end: number): number {
  let at = line
  while (at < end && text.charAt(at) === ' ') at++
  return at - line
}

function memberOf(said: string, from: number): Member | undefined {
  const found = KEY.exec(said)
  if (found?.index !== 0) return undefined
  const key = found[1] ?? found[2] ?? found[3] ?? ''
  const keyEnd = from + key.length + (found[3] === undefined ? 2 : 0)
  const rest = found[4] ?? ''
  return { key, keyStart: from, keyEnd, valueStart: from + said.length - rest.length, valueEnd: from + said.length }
}
