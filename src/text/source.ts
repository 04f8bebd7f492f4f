import type { FilePath } from './span.ts'

/** A file as it was read: its path in the repository and its decoded text. */
export interface SourceFile {
  readonly path: FilePath
  readonly text: string
}

/** 1-based line and 1-based column in UTF-16 units, as GitHub and the Language Server Protocol count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

const starts = new WeakMap<SourceFile, readonly number[]>()

/** Offsets at which the lines of a file begin. `\n` and `\r\n` end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = starts.get(file)
  if (known) return known
  const found = [0]
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) found.push(at + 1)
  starts.set(file, found)
  return found
}

/** Where an offset stands. Offsets past the end stand at the end. */
export function position(file: SourceFile, offset: number): Position {
  const lines = lineStarts(file)
  const at = Math.min(Math.max(offset, 0), file.text.length)
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return { line: low + 1, column: at - (lines[low] ?? 0) + 1 }
}

/** The text of a 1-based line, without its line end. */
export function lineText(file: SourceFile, line: number): string {
  const lines = lineStarts(file)
  const from = lines[line - 1]
  if (from === undefined) return ''
  return file.text.slice(from, lines[line] ?? file.text.length).replace(/\r?\n$/, '')
}
