import { isBarePolicy, kindOfBare, serviceOfBare } from '../../policy/kind.ts'
import { parsePolicy } from '../../policy/parse.ts'
import { verbatim } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import type { NotRead, Reading } from '../reader.ts'
import { parseJson } from './parse.ts'

/** A `.json` file that is an IAM policy. `undefined` when it is none, unless the user named the file. */
export function readPolicyFile(file: SourceFile, named: boolean): Reading | undefined {
  const text = verbatim(file.path, file.text)
  const { value, problems, broken } = parseJson(text)
  const isPolicy = value !== undefined && isBarePolicy(value)
  const looksLikeOne = file.text.includes('"Statement"') && file.text.includes('"Effect"')
  if (!isPolicy && !named && !(broken && looksLikeOne)) return undefined
  const notes = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ message, at }): NotRead => ({ at, resource: null, reason: message, policy: false }))
  if (!isPolicy) {
    const reason =
      problems.length === 0 ? [{ at: text.span(0, 0), resource: null, reason: 'not an IAM policy', policy: false }] : []
    return reading([...reason, ...notes])
  }
  const kind = kindOfBare(value)
  const service = kind === 'resource' ? serviceOfBare(value) : undefined
  const carrier = { address: '', type: '', at: { file: file.path, start: value.at.start, end: value.at.start } }
  return reading(notes, parsePolicy(value, { kind, carrier, ...(service === undefined ? {} : { service }) }))
}

/** One slip of the pen makes many problems; the first few say it. */
const MOST_PROBLEMS = 3

const reading = (unreadable: readonly NotRead[], ...policies: Reading['model']['policies']): Reading => ({
  model: { policies, roles: [], users: [], permissionSets: [], attachments: [] },
  unreadable,
  ignores: [],
})
