import { serviceOfBare } from '../policy/kind.ts'
import { kindOfFile, type KindsOfFiles } from '../policy/kind-of-file.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { FilePath } from '../text/span.ts'
import type { Value } from '../value/value.ts'
import { nothing, type Reading } from './reader.ts'

/** A policy that is a whole file, of which nothing in the repository says what it is used for. */
export function readBarePolicy(document: Value, file: FilePath, kinds: KindsOfFiles): Reading {
  const kind = kindOfFile(document, file, kinds)
  const service = kind === 'resource' ? serviceOfBare(document) : undefined
  const { start } = document.at
  const carrier = { address: '', type: '', root: file, at: { file, start, end: start } }
  const policy = parsePolicy(document, { kind, carrier, ...(service === undefined ? {} : { service }) })
  return { ...nothing, model: { ...nothing.model, policies: [policy] } }
}
