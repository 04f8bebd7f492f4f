import { elsewhere } from '../../../text/mapped.ts'
import type { Value } from '../../../value/value.ts'
import { unknownAt } from '../scope.ts'
import { encoded, utf8 } from './binary.ts'
import type { Algorithm } from './engines.ts'
import { ofBytes } from './files.ts'
import { textAt, wrong, type Called, type Fn, type Fns } from './fn.ts'

/** The digest of bytes, or why there is none. */
function digest(bytes: Uint8Array, algorithm: Algorithm, { call, scope }: Called): Buffer | Value {
  const engine = scope.module.project.engines.bytes
  if (!engine) return unknownAt(scope, call, `${call.name} is evaluated in linted files only`, 'name')
  const found = engine.digest(algorithm, bytes)
  return found ? Buffer.from(found) : unknownAt(scope, call, `this machine does not compute ${algorithm}`, 'name')
}

type Spelling = 'hex' | 'base64'

function spelt(bytes: Uint8Array, algorithm: Algorithm, spelling: Spelling, called: Called): Value {
  const found = digest(bytes, algorithm, called)
  return 'kind' in found ? found : textAt(elsewhere(found.toString(spelling), called.at), called.at)
}

const ofText = (algorithm: Algorithm, spelling: Spelling = 'hex'): Fn =>
  encoded((called, text = '') => spelt(utf8(text), algorithm, spelling, called), 'name')

const ofFile = (algorithm: Algorithm, spelling: Spelling = 'hex'): Fn =>
  ofBytes((bytes, called) => spelt(bytes, algorithm, spelling, called), 'name')

/** The names of RFC 4122, appendix C, differ in one digit. */
const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({ dns: '0', url: '1', oid: '2', x500: '4' }).map(([name, digit]) => [
    name,
    `6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`,
  ]),
)
const DASHED = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** A UUID in each of its spellings: `urn:uuid:…`, `{…}`, with and without dashes. */
function uuidBytes(text: string): Buffer | undefined {
  const bare = text.length === 45 && /^urn:uuid:/i.test(text) ? text.slice(9) : text
  const dashed = bare.length === 38 ? bare.slice(1, -1) : bare
  return DASHED.test(dashed) || /^[\da-f]{32}$/i.test(dashed)
    ? Buffer.from(dashed.replaceAll('-', ''), 'hex')
    : undefined
}

const uuidv5 = encoded((called, ...texts) => {
  const [namespace = '', name] = texts
  const space = uuidBytes(NAMESPACES.get(namespace) ?? namespace)
  if (!space || name === undefined) return wrong(called, 'takes a namespace and a name')
  const found = digest(Buffer.concat([space, utf8(name)]), 'sha1', called)
  if ('kind' in found) return found
  // The version and the variant stand in the highest bits of two bytes.
  found.writeUInt8((found.readUInt8(6) & 0x0f) | 0x50, 6)
  found.writeUInt8((found.readUInt8(8) & 0x3f) | 0x80, 8)
  return found.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}, 'name')

/** https://developer.hashicorp.com/terraform/language/functions/sha256 */
export const digests: Fns = {
  md5: ofText('md5'),
  sha1: ofText('sha1'),
  sha256: ofText('sha256'),
  sha512: ofText('sha512'),
  base64sha256: ofText('sha256', 'base64'),
  base64sha512: ofText('sha512', 'base64'),
  filemd5: ofFile('md5'),
  filesha1: ofFile('sha1'),
  filesha256: ofFile('sha256'),
  filesha512: ofFile('sha512'),
  filebase64sha256: ofFile('sha256', 'base64'),
  filebase64sha512: ofFile('sha512', 'base64'),
  uuidv5,
}
