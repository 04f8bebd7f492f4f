import { elsewhere } from '../../../text/mapped.ts'
import type { Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { unknownAt } from '../scope.ts'
import { isNoText, ofTexts, textAt, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** A function whose result has neither wildcards nor colons; of texts that are not known, that much is known. */
export const encoded =
  (encode: (called: Called, ...texts: string[]) => string | Value, domain: 'name' | 'path' = 'path'): Fn =>
  (args, called) => {
    if (args.length === 0 || args.some(isNoText)) return wrong(called, 'takes text')
    const texts = args.map(knownText).filter((text) => text !== undefined)
    if (texts.length < args.length) return undecided(called, args, domain)
    const result = encode(called, ...texts)
    return typeof result === 'string' ? textAt(elsewhere(result, called.at), called.at) : result
  }

/** The bytes of a text: Terraform composes the characters of its texts, `e` and an accent are one. */
export const utf8 = (text: string): Buffer => Buffer.from(text.normalize('NFC'), 'utf8')

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** What base64 stands for; `undefined` when the text is none. */
export function fromBase64(text: string): Buffer | undefined {
  const digits = text.replace(/[\r\n]/g, '')
  return digits.length % 4 === 0 && BASE64.test(digits) ? Buffer.from(digits, 'base64') : undefined
}

/** The text that bytes are in an encoding; `undefined` when they are none. */
export function decodedText(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A function of base64 and other texts. */
export const ofBase64 =
  (compute: (bytes: Buffer, called: Called, ...rest: string[]) => Value): Fn =>
  (args, called) => {
    if (args.length === 0 || args.some(isNoText)) return wrong(called, 'takes text')
    const [text, ...rest] = args.map(knownText).filter((one) => one !== undefined)
    if (text === undefined || rest.length + 1 < args.length) return undecided(called, args)
    const bytes = fromBase64(text)
    return bytes ? compute(bytes, called, ...rest) : wrong(called, 'does not find base64')
  }

const base64decode = ofBase64((bytes, called) => {
  const text = decodedText(bytes)
  return text === undefined ? wrong(called, 'does not find UTF-8') : textAt(elsewhere(text, called.at), called.at)
})

/** OpenTofu's. https://opentofu.org/docs/language/functions/base64gunzip/ */
const base64gunzip = ofBase64((bytes, called) => {
  const engine = called.scope.module.project.engines.bytes
  if (!engine) return unknownAt(called.scope, called.call, 'base64gunzip is evaluated in linted files only')
  const unpacked = engine.gunzip(bytes)
  if (!unpacked) return wrong(called, 'does not find gzip')
  const text = decodedText(unpacked)
  return text === undefined ? undecided(called) : textAt(elsewhere(text, called.at), called.at)
})

/** Go's query escaping: a space is `+`, and only letters, digits and `-_.~` stay. */
function urlencoded(text: string): string {
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text))
  return encodeURIComponent(wellFormed)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}

function urldecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

export const binary: Fns = {
  base64encode: encoded((_, text = '') => utf8(text).toString('base64')),
  base64decode,
  base64gunzip,
  urlencode: encoded((_, text = '') => urlencoded(text)),
  urldecode: ofTexts((text = '') => urldecoded(text)),
}
