/** All functions take offsets into `text` and give offsets back; undefined where the text is not what it must be. */

/** Where the text in quotes that begins at an offset ends. Templates in it may hold quotes of their own. */
export function quotedEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\n') return undefined
    if (quote === "'") {
      if (character !== "'") continue
      if (text.charAt(at + 1) !== "'") return at + 1
      at++
    } else if (character === '\\') at++
    else if (character === '"') return at + 1
    else if ((character === '$' || character === '%') && text.charAt(at + 1) === '{') {
      const end = bracketEnd(text, at + 1)
      if (end === undefined) return undefined
      at = end - 1
    }
  }
  return undefined
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }

/** Where what a bracket opens ends. */
export function bracketEnd(text: string, start: number): number | undefined {
  const open = [closing[text.charAt(start)] ?? '']
  for (let at = start + 1; at < text.length;) {
    const character = text.charAt(at)
    if (character === open.at(-1)) {
      open.pop()
      at++
      if (open.length === 0) return at
      continue
    }
    const inner = closing[character]
    if (inner !== undefined) open.push(inner)
    else if (')]}'.includes(character)) return undefined
    const next = inner === undefined ? pastThing(text, at) : at + 1
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** One step: past a text in quotes, a comment, a heredoc, or a character. */
export function pastThing(text: string, at: number): number | undefined {
  const character = text.charAt(at)
  if (character === '"' || (character === "'" && !/\w/.test(text.charAt(at - 1)))) return quotedEnd(text, at)
  const comment = commentEnd(text, at)
  if (comment !== undefined) return comment
  return text.startsWith('<<', at) ? heredocEnd(text, at) : at + 1
}

/** Where a comment that begins at an offset ends: its line, or its mark. */
export function commentEnd(text: string, at: number): number | undefined {
  const starts = at === 0 || /[\s,{[(}\])]/.test(text.charAt(at - 1))
  if (!starts) return undefined
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2)
    return close < 0 ? text.length : close + 2
  }
  if (text.charAt(at) !== '#' && !text.startsWith('//', at)) return undefined
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the closing word of a heredoc ends. */
function heredocEnd(text: string, at: number): number | undefined {
  const word = /<<[-~]?([A-Za-z_][\w-]*)\r?\n/y
  word.lastIndex = at
  const found = word.exec(text)
  if (!found) return undefined
  for (let line = word.lastIndex; line < text.length;) {
    const end = lineEnd(text, line)
    if (text.slice(line, end).trim() === found[1]) return line + text.slice(line, end).trimEnd().length
    line = end + 1
  }
  return undefined
}

/** The end of the line at an offset, before its `\n`. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Past blanks, line ends and comments, and past `also`. */
export function pastBlanks(text: string, start: number, also = ''): number {
  for (let at = start; ;) {
    while (at < text.length && ` \t\r\n${also}`.includes(text.charAt(at))) at++
    const end = commentEnd(text, at)
    if (end === undefined || end === at) return at
    at = end
  }
}

/** Where a value that begins at an offset ends: before a comma, a closing bracket, a comment or the end of the line. */
export function valueEnd(text: string, start: number): number | undefined {
  let at = start
  for (let end = start; at < text.length;) {
    const character = text.charAt(at)
    if (',}])\n'.includes(character) || commentEnd(text, at) !== undefined) return end > start ? end : undefined
    const next = closing[character] === undefined ? pastThing(text, at) : bracketEnd(text, at)
    if (next === undefined) return undefined
    if (!' \t\r'.includes(character)) end = next
    at = next
  }
  return undefined
}
