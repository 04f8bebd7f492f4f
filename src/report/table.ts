/** How long a text is to the channel that limits it: UTF-8 bytes of a job summary, UTF-16 units of a comment. */
export type Measure = (text: string) => number
export const bytes: Measure = (text) => Buffer.byteLength(text)
export const units: Measure = (text) => text.length

/** What a part of a page may take. */
export interface Room {
  readonly limit: number
  readonly measure: Measure
}

/** One cell of a row, Markdown. */
export type Cell<T> = (entry: T) => string
export type Columns<T> = Readonly<Record<string, Cell<T>>>

/** Whole rows only, as many as stay below the limit, then `+N more`. Nothing when there are no entries. */
export function table<T>(columns: Columns<T>, entries: readonly T[], { limit, measure }: Room): string {
  if (entries.length === 0) return ''
  const names = Object.keys(columns)
  const rows = [`\n| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}\n`]
  let left = limit - measure(rows.join('')) - measure(more(entries.length))
  let shown = 0
  for (const entry of entries) {
    const cells = Object.values(columns).map((cell) => cell(entry))
    const row = `| ${cells.join(' | ')} |\n`
    left -= measure(row)
    if (left <= 0) break
    rows.push(row)
    shown++
  }
  const body = shown > 0 ? rows.join('') : ''
  return shown < entries.length ? body + more(entries.length - shown) : body
}

const more = (count: number): string => `\n\\+${count.toString()} more: the JSON report lists all\n`

/** A table folded away under its title, or open; nothing when there are no entries. */
export function section<T>(
  title: string,
  columns: Columns<T>,
  entries: readonly T[],
  { limit, measure }: Room,
  open = false,
): string {
  if (entries.length === 0) return ''
  const before = `\n<details${open ? ' open' : ''}><summary>${title}</summary>\n`
  const after = '\n</details>\n'
  return before + table(columns, entries, { limit: limit - measure(before + after), measure }) + after
}
