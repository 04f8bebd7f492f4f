import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'

/** The digest of bytes; `undefined` where the machine's rules forbid the algorithm, as FIPS does MD5. */
export function digest(algorithm: string, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return createHash(algorithm).update(bytes).digest()
  } catch {
    return undefined
  }
}

/** Larger texts are no policies; a few bytes may stand for gigabytes. */
const LARGEST = 10 * 1024 * 1024

/** What gzip has packed; `undefined` when the bytes are not gzip's, or are of too much. */
export function gunzip(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch {
    return undefined
  }
}
