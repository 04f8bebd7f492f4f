/** UTF-16 codes of the characters that HCL gives a meaning to. */
export const TAB = 9
export const NEWLINE = 10
export const RETURN = 13
export const SPACE = 32
export const BANG = 33
export const QUOTE = 34
export const HASH = 35
export const DOLLAR = 36
export const PERCENT = 37
export const AMPERSAND = 38
export const OPEN_PAREN = 40
export const CLOSE_PAREN = 41
export const STAR = 42
export const PLUS = 43
export const COMMA = 44
export const MINUS = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const OPEN_BRACE = 123
export const PIPE = 124
export const CLOSE_BRACE = 125
export const TILDE = 126
export const BYTE_ORDER_MARK = 0xfeff

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95

const START_BEYOND_ASCII = /\p{ID_Start}/uy
const PART_BEYOND_ASCII = /\p{ID_Continue}/uy

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether an identifier can begin at an offset. */
export function startsIdentifier(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || (code > 127 && matchesAt(START_BEYOND_ASCII, text, at))
}

/** Where the identifier that begins at an offset ends: the offset itself when none begins there. */
export function identifierEnd(text: string, start: number): number {
  if (!startsIdentifier(text, start)) return start
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || isDigit(code) || code === MINUS) at++
    else if (code > 127 && matchesAt(PART_BEYOND_ASCII, text, at)) at = PART_BEYOND_ASCII.lastIndex
    else if (at === start) at = START_BEYOND_ASCII.lastIndex
    else return at
  }
}

const SPACE_BEYOND_ASCII = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** White space as Unicode has it, which `~` and `<<-` take away; between tokens only spaces and tabs are. */
export const isWhiteSpace = (code: number): boolean =>
  code === SPACE ||
  (code >= TAB && code <= RETURN) ||
  (code > 127 && SPACE_BEYOND_ASCII.test(String.fromCharCode(code)))
