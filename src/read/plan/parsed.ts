import { verbatim } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import { parseJson, type JsonResult } from '../json/parse.ts'

/** Plans are large, and asked several things. */
const known = new WeakMap<SourceFile, JsonResult>()

export function parsed(file: SourceFile): JsonResult {
  const result = known.get(file) ?? parseJson(verbatim(file.path, file.text))
  known.set(file, result)
  return result
}
