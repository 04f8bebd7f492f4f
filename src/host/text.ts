const NOT_TEXT = 'not UTF-8 text'

/** The text of a file, or why it is none: UTF-8, or UTF-16 that says so with its first two bytes. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  try {
    const text = new TextDecoder(encoding(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? { refused: NOT_TEXT } : { text }
  } catch {
    return { refused: NOT_TEXT }
  }
}

function encoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** A text in the encoding of some bytes, with the byte order mark that they begin with. */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const name = encoding(bytes)
  if (name === 'utf-8') return Buffer.from((hasMark(bytes) ? '\uFEFF' : '') + text)
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return name === 'utf-16le' ? units : units.swap16()
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
