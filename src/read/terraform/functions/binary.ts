import { elsewhere } from '../../../text/mapped.ts'
import type { Value } from '../../../value/value.ts'
import { hole, unknown } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'

import { isNoText, ofTexts, textAt, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** Text as an alphabet without wildcards and colons; of text that is not known, that much is known. */
const encoded =
  (encode: (text: string) => string): Fn =>
  ([value], called) => {
    if (!value || isNoText(value)) return wrong(called, 'takes text')
    const text = knownText(value)
    if (text !== undefined) return textAt(elsewhere(encode(text), called.at), called.at)
    const because = value.kind === 'unknown' ? value.because : 'its argument is not wholly known'
    return unknown(called.at, because, hole('name', sourceOf(called.scope, called.call)))
  }

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const base64decode: Fn = ([value], called) => {
  if (!value || isNoText(value)) return wrong(called, 'takes text')
  const text = knownText(value)
  if (text === undefined) return undecided(called, [value])
  return decodedText(text.replace(/[\r\n]/g, ''), called)
}

function decodedText(text: string, called: Called): Value {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return wrong(called, 'does not find base64')
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return textAt(elsewhere(decoder.decode(Buffer.from(text, 'base64')), called.at), called.at)
  } catch {
    return wrong(called, 'does not find UTF-8')
  }
}

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
  base64encode: encoded((text) => Buffer.from(text, 'utf8').toString('base64')),
  base64decode,
  urlencode: encoded(urlencoded),
  urldecode: ofTexts((text = '') => urldecoded(text)),
}
