import { readFileSync } from 'node:fs'

/** The version that a package.json states. */
export function versionIn(manifest: URL): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown'
}
