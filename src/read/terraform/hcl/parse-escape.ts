import { lineEndLength, report, type Scan } from './scan.ts'
import type { Run } from './template-text.ts'

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
])
const UNICODE = /u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}/y

/** Reads an escape sequence of a quoted string. One that HCL does not know stands for the character behind `\`. */
export function escape(s: Scan): Run {
  const start = s.at
  const letter = s.text[start + 1] ?? ''
  const simple = LETTERS.get(letter)
  if (simple !== undefined) return { start, end: (s.at += 2), escape: simple }
  UNICODE.lastIndex = start + 1
  const digits = UNICODE.exec(s.text)?.[0].slice(1)
  const point = digits === undefined ? NaN : Number.parseInt(digits, 16)
  if (digits !== undefined && isCharacter(point)) {
    s.at += 2 + digits.length
    return { start, end: s.at, escape: String.fromCodePoint(point) }
  }
  report(s, `\\${letter} is no escape sequence; write \\\\ for a backslash`, start, start + 2)
  s.at += lineEndLength(s.text, start + 1) > 0 ? 1 : 2
  return { start, end: s.at, escape: s.text.slice(start + 1, s.at) }
}

const isCharacter = (point: number): boolean => point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
