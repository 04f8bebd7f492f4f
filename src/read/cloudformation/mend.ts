/** Text with spaces put in, and the way back to the offsets of the text without them. */
export interface Mended {
  readonly text: string
  readonly original: (offset: number) => number
}

export const unmended = (text: string): Mended => ({ text, original: (offset) => offset })

/**
 * libyaml, and so CloudFormation, lets quoted scalars and flow collections go on at any indentation, where YAML 1.2 wants
 * them deeper than what they stand in. This indents the lines of the one that a parser cut off at `at`, an offset of
 * `text`: the scalar in this `quote`, else a collection. `undefined` when it has no end. `put` gathers the spaces by the
 * offset of their line.
 */
export function mend(
  text: string,
  at: number,
  quote: string | undefined,
  put: Map<number, number>,
): Mended | undefined {
  const start = quote === undefined ? openBracket(text, at) : lastQuote(text, at, quote)
  const end = start === undefined ? undefined : endOf(text, start)
  if (start === undefined || end === undefined) return undefined
  const width = start - text.lastIndexOf('\n', start)
  const before = put.size
  for (let line = text.indexOf('\n', start); line >= 0 && line < end; line = text.indexOf('\n', line + 1))
    put.set(line + 1, width)
  return put.size > before ? indented(text, put) : undefined
}

function indented(text: string, put: ReadonlyMap<number, number>): Mended {
  const lines = [...put].sort(([a], [b]) => a - b)
  const pieces: string[] = []
  const ends: number[] = []
  const sums: number[] = []
  let from = 0
  let sum = 0
  for (const [line, width] of lines) {
    pieces.push(text.slice(from, line), ' '.repeat(width))
    from = line
    sum += width
    ends.push(line + sum)
    sums.push(sum)
  }
  pieces.push(text.slice(from))
  const original = (offset: number): number => {
    let low = -1
    let high = ends.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    const next = lines[low + 1]?.[0] ?? text.length
    return Math.min(offset - (sums[low] ?? 0), next)
  }
  return { text: pieces.join(''), original }
}

/** The last quote before `at` that stands at the beginning of a scalar. */
function lastQuote(text: string, at: number, quote: string): number | undefined {
  let found = text.lastIndexOf(quote, at - 1)
  while (found > 0 && !/[\s[{,(]/.test(text.charAt(found - 1))) found = text.lastIndexOf(quote, found - 1)
  return found < 0 ? undefined : found
}

/** The bracket before `at` that is not closed there. */
function openBracket(text: string, at: number): number | undefined {
  let closed = 0
  for (let i = at - 1; i >= 0; i--) {
    const c = text[i]
    if (c === ']' || c === '}') closed++
    else if ((c === '[' || c === '{') && closed-- === 0) return i
  }
  return undefined
}

/** Where the quoted scalar or the flow collection ends that begins at `start`. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const c = text.charAt(at)
    if ((c === '"' || c === "'") && (at === start || /[\s[{,:]/.test(text.charAt(at - 1)))) {
      const close = closingQuote(text, at)
      if (close === undefined || at === start) return close
      at = close
    } else if (c === '#' && /\s/.test(text.charAt(at - 1))) {
      const line = text.indexOf('\n', at)
      at = line < 0 ? text.length : line
    } else if (c === '[' || c === '{') depth++
    else if ((c === ']' || c === '}') && --depth === 0) return at
  }
  return undefined
}

function closingQuote(text: string, open: number): number | undefined {
  const quote = text[open]
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at
      at++
    }
  }
  return undefined
}
