/** In text of these each UTF-16 unit is a character of its own; `\r\n` is one. */
const isPlain = (text: string): boolean => !/[^\0-\x7f]|\r/.test(text)

/** Characters as a reader counts them, which is how Terraform's `length`, `substr` and `strrev` do. */
export const graphemes = (text: string): readonly string[] =>
  isPlain(text)
    ? text.split('')
    : Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

export const countGraphemes = (text: string): number => (isPlain(text) ? text.length : graphemes(text).length)
