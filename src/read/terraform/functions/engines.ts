import type { Mapped } from '../../../text/mapped.ts'
import type { SourceFile } from '../../../text/source.ts'
import type { Place } from '../../../text/span.ts'
import type { Value } from '../../../value/value.ts'
import type { CompilePattern } from './re2.ts'

/** The digests that Terraform's functions compute. */
export type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512'

/** What is computed outside of the pure middle; `undefined` when the machine does not, or the bytes are not of that kind. */
export interface BytesEngine {
  readonly digest: (algorithm: Algorithm, bytes: Uint8Array) => Uint8Array | undefined
  readonly gunzip: (bytes: Uint8Array) => Uint8Array | undefined
}

/** What takes longer to load than a small repository takes to lint, and is loaded only when a file asks for it. */
export interface Engines {
  readonly regex?: CompilePattern
  /** Text at a place as `yamldecode` has it. */
  readonly yaml?: (text: Mapped, at: Place) => Value
  readonly bytes?: BytesEngine
}

/** The engines that the texts of a run need. Files outside of it that name a function no file in it names do without. */
export async function enginesFor(
  sources: readonly SourceFile[],
  loadBytes?: () => Promise<BytesEngine>,
): Promise<Engines> {
  const some = (test: (text: string) => boolean): boolean => sources.some(({ text }) => test(text))
  const [regex, yaml, bytes] = await Promise.all([
    some((text) => (text.includes('regex') && /\bregex(?:all)?\(/.test(text)) || replacesPattern(text))
      ? import('./re2.ts')
      : undefined,
    some((text) => text.includes('yamldecode')) ? import('./yaml.ts') : undefined,
    some((text) => BYTES.test(text)) ? loadBytes?.() : undefined,
  ])
  return {
    ...(regex ? { regex: regex.patterns() } : {}),
    ...(yaml ? { yaml: yaml.decodeYaml } : {}),
    ...(bytes ? { bytes } : {}),
  }
}

/** The ends of `md5(`, `sha1(`, `uuidv5(`, `filesha256(`, `sha512(`, `base64gunzip(`: whole names take twice as long to find. */
const BYTES = /[a-z][15]\(|(?:256|512|zip)\(/

/** UTF-16 units behind `replace(` in which its pattern is looked for. */
const NEAR = 400

/** `replace(x, "/…/", y)` */
function replacesPattern(text: string): boolean {
  for (let at = text.indexOf('replace('); at >= 0; at = text.indexOf('replace(', at + NEAR))
    if (/"\/[^"]/.test(text.slice(at, at + 2 * NEAR))) return true
  return false
}
