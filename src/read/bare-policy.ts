import { kindOfBare, serviceOfBare } from '../policy/kind.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { FilePath } from '../text/span.ts'
import type { Value } from '../value/value.ts'
import { nothing, type Reading } from './reader.ts'

/** A policy that is a whole file. What kind it is follows from its elements, as nothing says what it is used for. */
export function readBarePolicy(document: Value, file: FilePath): Reading {
  const kind = kindOfBare(document)
  const service = kind === 'resource' ? serviceOfBare(document) : undefined
  const { start } = document.at
  const carrier = { address: '', type: '', root: file, at: { file, start, end: start } }
  const policy = parsePolicy(document, { kind, carrier, ...(service === undefined ? {} : { service }) })
  return { ...nothing, model: { ...nothing.model, policies: [policy] } }
}
