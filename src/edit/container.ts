import type { Span } from '../text/span.ts'
import { bracketEnd, lineStart, pastBlanks, quotedEnd, valueEnd } from './scan.ts'
import { yamlMap } from './yaml.ts'

/** A member of a map, or an argument or block of HCL, as it is written. */
export interface Member {
  /** Without quotes. */
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly valueStart: number
  readonly valueEnd: number
  /** A block of HCL. */
  readonly block?: true
}

/**
 * Something with members. `flow`: between braces, of JSON, HCL or YAML; `block`: the body of a block of HCL; `yaml`: a mapping
 * by indentation.
 */
export interface Container {
  readonly syntax: 'flow' | 'block' | 'yaml'
  /** With its braces. */
  readonly start: number
  readonly end: number
  readonly members: readonly Member[]
}

/** The container that a place names: it itself, the block whose words stand there, or the value of the key that stands there. */
export function containerAt(text: string, { file, start, end }: Span, key?: string): Container | undefined {
  if (text.charAt(start) === '{') return key === undefined ? flow(text, start, end) : undefined
  const next = pastBlanks(text, end)
  const isHcl = /\.(?:tf|tofu)$/.test(file)
  if (isHcl) return text.charAt(next) === '{' && key === undefined ? block(text, next) : undefined
  const isKey = text.charAt(next) === ':' && unquoted(text.slice(start, end)) !== undefined
  if (key !== undefined || isKey) {
    if (!isKey || unquoted(text.slice(start, end)) !== key) return undefined
    return valueOf(text, next + 1, start)
  }
  return yamlMap(text, start, end)
}

/** The container that is the value of a member. */
export const inside = (text: string, { keyStart, keyEnd, valueStart, valueEnd: end }: Member): Container | undefined =>
  text.charAt(valueStart) === '{' ? flow(text, valueStart, end) : valueOf(text, text.indexOf(':', keyEnd) + 1, keyStart)

function valueOf(text: string, after: number, keyStart: number): Container | undefined {
  const start = pastBlanks(text, after)
  if (text.charAt(start) === '{') {
    const end = bracketEnd(text, start)
    return end === undefined ? undefined : flow(text, start, end)
  }
  const indent = start - lineStart(text, start)
  const isBelow = text.slice(after, start).includes('\n') && indent > keyStart - lineStart(text, keyStart)
  return isBelow ? yamlMap(text, start) : undefined
}

function unquoted(word: string): string | undefined {
  const quoted = /^(["'])(.*)\1$/.exec(word)
  const inner = quoted ? (quoted[2] ?? '') : word
  return /^[\w.:/*-]+$/.test(inner) ? inner : undefined
}

/** The name of a member, in quotes or not, when `=` or `:` follows. Of JSON inside of quotes, `\"` begins none. */
const NAME =
  /(?:"([^"\\\n$%]+)"|'([^'\n]+)'|([A-Za-z_][\w./*-]*(?::[\w./*-]+)*))[ \t]*(?:=(?![=>])|:(?=[\s"'[{\dtfn-]))/y

function flow(text: string, start: number, end: number): Container | undefined {
  const members = membersIn(text, start + 1, nameAt)
  return members?.end === end - 1 && text.charAt(end - 1) === '}'
    ? { syntax: 'flow', start, end, members: members.list }
    : undefined
}

function block(text: string, start: number): Container | undefined {
  const members = membersIn(text, start + 1, (all, at) => nestedBlock(all, at) ?? nameAt(all, at))
  return members && { syntax: 'block', start, end: members.end + 1, members: members.list }
}

type Named = Omit<Member, 'valueEnd'> & { readonly valueEnd?: number }

function nameAt(text: string, at: number): Named | undefined {
  NAME.lastIndex = at
  const found = NAME.exec(text)
  if (!found) return undefined
  const key = found[1] ?? found[2] ?? found[3] ?? ''
  const keyEnd = at + key.length + (found[3] === undefined ? 2 : 0)
  return { key, keyStart: at, keyEnd, valueStart: pastBlanks(text, NAME.lastIndex) }
}

const HEADER = /([A-Za-z_][\w-]*)(?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*[ \t]*\{/y

function nestedBlock(text: string, at: number): Named | undefined {
  HEADER.lastIndex = at
  const key = HEADER.exec(text)?.[1]
  if (key === undefined) return undefined
  const valueStart = HEADER.lastIndex - 1
  const end = bracketEnd(text, valueStart)
  if (end === undefined) return undefined
  return { key, keyStart: at, keyEnd: at + key.length, valueStart, valueEnd: end, block: true }
}

function membersIn(
  text: string,
  start: number,
  named: (text: string, at: number) => Named | undefined,
): { readonly list: readonly Member[]; readonly end: number } | undefined {
  const list: Member[] = []
  for (let at = pastBlanks(text, start); ;) {
    if (text.charAt(at) === '}') return { list, end: at }
    const member = named(text, at)
    const end = member && (member.valueEnd ?? valueEnd(text, member.valueStart))
    if (!member || end === undefined) return undefined
    list.push({ ...member, valueEnd: end })
    at = pastBlanks(text, end, ',')
  }
}

/** Whether a text in quotes ends where a word ends: what is written in one piece. */
export const isQuoted = (text: string, { start, end }: Span): boolean =>
  `"'`.includes(text.charAt(start)) && quotedEnd(text, start) === end
