import { visible } from './escape.ts'

/** A character as a reader sees it: what is printed, the columns it takes, and where in the text it begins. */
export interface Cell {
  readonly shown: string
  readonly width: number
  readonly at: number
}

const TAB = 4

/** Text as a terminal lays it out: tabs become spaces, unseen characters become visible, an emoji stays whole. */
export function cells(text: string): readonly Cell[] {
  const found: Cell[] = []
  let column = 0
  for (const { segment, index } of graphemes(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment)
    const width = shown === segment ? columns(segment) : shown.length
    found.push({ shown, width, at: index })
    column += width
  }
  return found
}

function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (/^[\t\x20-\x7E]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }))
  return new Intl.Segmenter('en').segment(text)
}

/** Blocks that East Asian Width calls wide, and characters that are drawn as emoji. */
const wide =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u

function columns(segment: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(segment)) return 0
  return wide.test(segment) ? 2 : 1
}
