import { elsewhere } from '../../../text/mapped.ts'
import { unknownAt } from '../scope.ts'
import { decodedText, encoded, ofBase64, utf8 } from './binary.ts'
import { textAt, wrong, type Called, type Fns } from './fn.ts'

/** A character set by name; both ways are `undefined` for what it does not have. */
interface Charset {
  readonly encode: (text: string) => Buffer | undefined
  readonly decode: (bytes: Buffer) => string | undefined
}

/** One byte for each of the first characters of Unicode. */
const bytewise = (size: number): Charset => ({
  encode: (text) => (isBelow(text, size) ? Buffer.from(text, 'latin1') : undefined),
  decode: (bytes) => (bytes.every((byte) => byte < size) ? bytes.toString('latin1') : undefined),
})

function isBelow(text: string, size: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= size) return false
  return true
}

const littleEndian = (text: string): Buffer => Buffer.from(utf8(text).toString(), 'utf16le')
const bigEndian = (text: string): Buffer => littleEndian(text).swap16()

/** Without a mark the bytes are in the order of networks; a mark is no part of the text. */
function marked(bytes: Buffer): string | undefined {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isMarked = isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return decodedText(isMarked ? bytes.subarray(2) : bytes, isLittle ? 'utf-16le' : 'utf-16be')
}

const latin1 = bytewise(0x100)
/** https://www.iana.org/assignments/character-sets/character-sets.xhtml has many more that nobody uses for policies. */
const CHARSETS: ReadonlyMap<string, Charset> = new Map([
  ['utf-8', { encode: utf8, decode: (bytes) => decodedText(bytes) }],
  ['utf-16le', { encode: littleEndian, decode: (bytes) => decodedText(bytes, 'utf-16le') }],
  ['utf-16be', { encode: bigEndian, decode: (bytes) => decodedText(bytes, 'utf-16be') }],
  ['utf-16', { encode: (text) => bigEndian(`\uFEFF${text}`), decode: marked }],
  ['us-ascii', bytewise(0x80)],
  ['iso-8859-1', latin1],
  ['latin1', latin1],
])

const notFollowed = ({ call, scope }: Called, name: string) =>
  unknownAt(scope, call, `${call.name} is not followed in the encoding ${JSON.stringify(name)}`)

const textencodebase64 = encoded((called, text = '', name = '') => {
  const charset = CHARSETS.get(name.toLowerCase())
  if (!charset) return notFollowed(called, name)
  return charset.encode(text.normalize('NFC'))?.toString('base64') ?? wrong(called, `has no such characters in ${name}`)
})

const textdecodebase64 = ofBase64((bytes, called, name = '') => {
  const charset = CHARSETS.get(name.toLowerCase())
  if (!charset) return notFollowed(called, name)
  const text = charset.decode(bytes)
  if (text === undefined || text.includes('\uFFFD')) return wrong(called, `does not find ${name}`)
  return textAt(elsewhere(text, called.at), called.at)
})

/** https://developer.hashicorp.com/terraform/language/functions/textencodebase64 */
export const charsets: Fns = { textencodebase64, textdecodebase64 }
