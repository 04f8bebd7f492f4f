import { parsePolicy } from '../../src/policy/parse.ts'
import type { PolicyKind, Statement, Word } from '../../src/policy/policy.ts'
import { word } from '../../src/policy/words.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'

const file = filePath('policy.json')
const at = { file, start: 0, end: 0 }

/** The statements that objects like those of a policy's JSON say; Allow of everything is filled in. */
export function statements(list: readonly object[], kind: PolicyKind = 'identity'): readonly Statement[] {
  const Statement = list.map((one) => ({ Effect: 'Allow', Resource: '*', ...one }))
  const { value } = parseJson(verbatim(file, JSON.stringify({ Statement })))
  return value ? parsePolicy(value, { kind, carrier: { address: '', type: '', root: file, at } }).statements : []
}

export const resourceWord = (text: string): Word => word([text], at, [])
