import { isBarePolicy } from '../../policy/kind.ts'
import type { KindsOfFiles } from '../../policy/kind-of-file.ts'
import { verbatim } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import { readBarePolicy } from '../bare-policy.ts'
import { nothing, partNotRead, wholeFile, type Reading } from '../reader.ts'
import { parseJson } from './parse.ts'

/** A `.json` file that is an IAM policy. `undefined` when it is none, unless the user named the file. */
export function readPolicyFile(file: SourceFile, named: boolean, kinds: KindsOfFiles): Reading | undefined {
  const text = verbatim(file.path, file.text)
  const { value, problems, broken } = parseJson(text)
  const isPolicy = value !== undefined && isBarePolicy(value)
  const looksLikeOne = file.text.includes('"Statement"')
  if (!isPolicy && !named && !(broken && looksLikeOne)) return undefined
  const notes = problems.slice(0, MOST_PROBLEMS).map(({ message, at }) => partNotRead(at, message))
  if (isPolicy) return { ...readBarePolicy(value, file.path, kinds), unreadable: notes }
  const other = partNotRead(wholeFile(file), 'neither an IAM policy nor a template')
  return { ...nothing, unreadable: notes.length > 0 ? notes : [other] }
}

/** One slip of the pen makes many problems; the first few say it. */
const MOST_PROBLEMS = 3
