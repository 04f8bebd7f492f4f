/**
 * Where a text's brackets nest deeper than `limit`, or a line begins that many lists: a parser would run out of stack
 * there. Brackets inside quotes and comments count too; text that leaves hundreds of them open is not a template.
 */
export function deepestBracket(text: string, limit: number): number | undefined {
  let depth = 0
  let dashes = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 91 || c === 123) {
      if (++depth > limit) return at
    } else if ((c === 93 || c === 125) && depth > 0) depth--
    else if (c === 45 || c === 63) {
      if (text.charCodeAt(at + 1) === 32 && ++dashes > limit) return at
    } else if (c === 10) dashes = 0
  }
  return undefined
}

/** Line ends and commas in a text. */
export function separators(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 10 || c === 44) count++
  }
  return count
}
