import type { Run } from '../../text/mapped.ts'

/** JSON's white space. */
export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** The characters at `at` that can belong to a number, `true`, `false` or `null`. */
export function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

const isWordCharacter = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 43 || c === 45 || c === 46

/** How many characters the escape at `at` takes: `\n` two, `\u0041` six. */
const escapeLength = (text: string, at: number): number => (text[at + 1] === 'u' ? 6 : 2)

const simple: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** What an escape stands for; `undefined` when JSON has no such escape. */
function unescaped(escape: string): string | undefined {
  if (escape[1] !== 'u') return simple[escape[1] ?? '']
  const digits = escape.slice(2)
  return /^[0-9a-fA-F]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined
}

/** Where the string that begins before `from` has its closing quote; `undefined` when it is not closed on its line. */
export function stringEnd(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 34) return at
    if (c === 92) at++
    else if (c === 10) return undefined
  }
  return undefined
}

/** The characters of a string, run by run, and the escapes that JSON does not have; those stand for themselves. */
export function unescapedRuns(
  text: string,
  start: number,
  end: number,
): { readonly runs: readonly Run[]; readonly unknown: readonly Run[] } {
  const runs: Run[] = []
  const unknown: Run[] = []
  for (let at = start; at < end;) {
    const slash = text.indexOf('\\', at)
    const plain = slash < 0 || slash >= end ? end : slash
    if (plain > at) runs.push({ text: text.slice(at, plain), start: at, end: plain })
    if (plain === end) break
    at = Math.min(plain + escapeLength(text, plain), end)
    const known = unescaped(text.slice(plain, at))
    const run = { text: known ?? text.slice(plain + 1, at), start: plain, end: at }
    runs.push(run)
    if (known === undefined) unknown.push(run)
  }
  return { runs, unknown }
}
