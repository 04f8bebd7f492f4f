/** Columns after which a text in quotes goes on in the next line, at its next space. */
const WIDTH = 80
/** Bytes of a key that may stand before its colon without a mark. */
const LONGEST_KEY = 128

const BREAK = /[\n\r\x85\u2028\u2029]/
/** What libyaml takes for not printable: also every character beyond the basic plane. */
const UNPRINTABLE = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xa0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
  }),
)

function escaped(character: string): string {
  const name = ESCAPES.get(character)
  if (name !== undefined) return `\\${name}`
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  const [letter, size] = digits.length <= 2 ? ['x', 2] : digits.length <= 4 ? ['u', 4] : ['U', 8]
  return `\\${letter}${digits.padStart(size, '0')}`
}

export const isSimpleKey = (key: string): boolean => !BREAK.test(key) && Buffer.byteLength(key) <= LONGEST_KEY

/** Whether a text of several lines can stand as it is. */
export const mayBeLiteral = (text: string): boolean =>
  text.includes('\n') && !UNPRINTABLE.test(text) && !text.endsWith(' ') && !/ [\n\u2028\u2029]/.test(text)

/** Lines at an indentation, behind a `|` that says how they begin and end. */
export function literal(text: string, indent: number): string {
  const begins = /^[ \n\u2028\u2029]/.test(text) ? '2' : ''
  const ends = /[^\n\u2028\u2029]$/.test(text) ? '-' : /^[^\n\u2028\u2029]/.test(text.slice(-2)) ? '' : '+'
  const lines = text.replace(/(^|[\n\u2028\u2029])(?=[^\n\u2028\u2029])/g, `$1${' '.repeat(indent)}`)
  return `|${begins}${ends}\n${lines}`
}

/** Text in double quotes that begins at a column; with an indentation it may go on in further lines. */
export function quoted(text: string, column = 0, indent?: number): string {
  const characters = Array.from(text)
  // libyaml looks for a byte order mark at the beginning, whichever character it asks about.
  const all = text.startsWith('\uFEFF')
  let out = '"'
  let at = column + 1
  characters.forEach((character, index) => {
    const before = characters[index - 1]
    const isInside = index > 0 && index < characters.length - 1
    if (all || character === '"' || character === '\\' || BREAK.test(character) || UNPRINTABLE.test(character)) {
      out += escaped(character)
      at += escaped(character).length
    } else if (character === ' ' && indent !== undefined && before !== ' ' && at > WIDTH && isInside) {
      const mark = characters[index + 1] === ' ' ? '\\' : ''
      out += `\n${' '.repeat(indent)}${mark}`
      at = indent + mark.length
    } else {
      out += character
      at++
    }
  })
  return `${out}"`
}
