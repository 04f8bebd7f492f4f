import type { Example } from '../rule.ts'

/** A stretch of an example, and the message printed there. Offsets are UTF-16 units of the text without marks. */
export interface Note {
  readonly start: number
  readonly end: number
  readonly message?: string
}

/** The text of an example without its «…», and what they enclose, in reading order. */
export function unmarked(marked: string): { readonly text: string; readonly marks: readonly Note[] } {
  const marks: Note[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '«') open.push(text.length)
    else if (character === '»') marks.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  return { text, marks: marks.sort(inReadingOrder) }
}

const inReadingOrder = (a: Note, b: Note): number => a.start - b.start || a.end - b.end

/** The text with a line of `^^^` and the message under each noted stretch. A stretch of several lines is shown by its first. */
export function underlined(text: string, notes: readonly Note[]): string {
  const sorted = [...notes].sort(inReadingOrder)
  let start = 0
  const lines = text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    const here = sorted.filter((note) => note.start >= from && note.start < start)
    return [line, ...here.map((note) => underline(line, note.start - from, note.end - from, note.message))]
  })
  return lines.join('\n')
}

function underline(line: string, start: number, end: number, message = ''): string {
  const length = Math.max(1, Math.min(end, line.length) - start)
  return `${' '.repeat(start)}${'^'.repeat(length)} ${message}`.trimEnd()
}

/** The language an example is written in, as Markdown names it. */
export function language({ format, text }: Example): 'hcl' | 'json' | 'yaml' {
  if (format === 'tf') return 'hcl'
  return format === 'cfn' && !/^\s*\{/.test(text) ? 'yaml' : 'json'
}

/** What an example's settings say, as a line for people; empty when it has none. */
export function settingsOf({ settings }: Example): string {
  const said = [...Object.entries(settings?.options ?? {}), ...Object.entries(settings?.accounts ?? {})]
  return said.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')
}
