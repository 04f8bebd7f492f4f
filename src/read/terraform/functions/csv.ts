import type { Entry, Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { isNoText, listOf, undecided, wrong, type Fn, type Fns } from './fn.ts'

const MOST_FIELDS = 50_000

/** Records of RFC 4180; `undefined` when a quote stands where none may. Empty lines are none. */
function records(text: string): readonly (readonly string[])[] | undefined {
  const found: string[][] = []
  let row: string[] = []
  let at = 0
  let count = 0
  while (at < text.length && ++count < MOST_FIELDS) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? closing(text, at) : fieldEnd(text, at)
    if (end === undefined) return undefined
    row.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end).replace(/\r$/, ''))
    const isLineEnd = text[end] !== ','
    if (isLineEnd && end < text.length && !/^\r?\n/.test(text.slice(end, end + 2))) return undefined
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
    if (!isLineEnd && at < text.length) continue
    if (!isLineEnd) row.push('')
    if (row.length > 1 || row[0] !== '' || isQuoted) found.push(row)
    row = []
  }
  return count < MOST_FIELDS ? found : undefined
}

function fieldEnd(text: string, start: number): number | undefined {
  let at = start
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') if (text[at++] === '"') return undefined
  return at
}

/** Behind the quote that closes a field. */
function closing(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1
  return undefined
}

const csvdecode: Fn = ([value], called) => {
  if (!value || isNoText(value)) return wrong(called, 'takes text')
  const text = knownText(value)
  if (text === undefined) return undecided(called, [value])
  const [header, ...rows] = records(text) ?? []
  if (!header || new Set(header).size < header.length) return wrong(called, 'does not find a table')
  if (rows.some((row) => row.length !== header.length)) return wrong(called, 'finds rows of different lengths')
  const items = rows.map((row): Value => {
    const entries = header.map((key, index): Entry => ({
      key,
      keyAt: value.at,
      value: { kind: 'string', value: row[index] ?? '', at: value.at },
    }))
    return { kind: 'map', entries, at: value.at }
  })
  return listOf(items, called)
}

export const tables: Fns = { csvdecode }
