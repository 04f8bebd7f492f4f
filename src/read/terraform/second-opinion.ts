import { parseToString } from 'hcl2-parser'

// The package's declarations do not export what they declare. It answers with JSON and null, or null and an error.
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
const parse: (text: string) => readonly [unknown, unknown] = parseToString

/** HashiCorp's parser compiled to JavaScript reads some 300 KB a second, so only small files get a second opinion. */
const LARGEST = 200_000

/** Whether HashiCorp's own grammar accepts a file that our parser does not: then the fault is ours. */
export function isValidHcl(text: string): boolean {
  if (text.length > LARGEST) return false
  // Loading the package lifts this limit for the whole process.
  Error.stackTraceLimit = 10
  try {
    return parse(text)[1] === null
  } catch {
    // It panics on some files that it does not take.
    return false
  }
}
