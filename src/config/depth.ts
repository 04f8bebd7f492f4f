/** The deepest thing a configuration can say has eight levels. */
const DEEPEST = 64

/**
 * Offset at which a YAML text nests deeper than any configuration, undefined when it never does. The parser recurses, and
 * some of what overflows in it ends the process instead of throwing, so this is asked before it starts. Counts brackets
 * and the indicators of block collections over the open indentations, also in strings: never less than the true depth.
 */
export function tooDeepAt(text: string): number | undefined {
  const open: { readonly indent: number; readonly levels: number }[] = []
  let levels = 0
  let brackets = 0
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const indent = line.length - line.trimStart().length
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      levels -= last.levels
      open.pop()
    }
    const own = indicators(line)
    if (own > 0) open.push({ indent, levels: own })
    levels += own
    brackets = Math.max(0, brackets + count(line, '[{'))
    if (levels + brackets > DEEPEST) return start + indent
    brackets = Math.max(0, brackets - count(line, ']}'))
    start = end + 1
  }
  return undefined
}

/** YAML takes `\r` alone as a line end too; a line taken too short only counts higher. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function count(line: string, wanted: string): number {
  let found = 0
  for (const character of line) if (wanted.includes(character)) found++
  return found
}

/** `-`, `?` and `:` before a space or the end of the line open a collection. */
function indicators(line: string): number {
  let found = 0
  for (let at = 0; at < line.length; at++)
    if ('-?:'.includes(line.charAt(at)) && ' \t\r'.includes(line.charAt(at + 1) || ' ')) found++
  return found
}
