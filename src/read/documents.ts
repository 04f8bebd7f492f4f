import type { Model } from '../policy/resource.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { readPolicyFile } from './json/policy-file.ts'
import type { Reading } from './reader.ts'

/**
 * CloudFormation templates and bare policies among JSON and YAML files. Files of other kinds are passed over unless they
 * were `named`. What is `used` has been read where something uses it, which also says what kind of policy it is.
 */
export async function readDocuments(
  sources: readonly SourceFile[],
  named: ReadonlySet<FilePath>,
  used: ReadonlySet<FilePath>,
): Promise<readonly Reading[]> {
  const wanted = sources.filter(({ path, text }) => !used.has(path) && (named.has(path) || mayMatter(text)))
  if (wanted.length === 0) return []
  const { readCloudFormation } = await import('./cloudformation/read.ts')
  return wanted.map((file) => {
    const reading = readCloudFormation(file, named.has(file.path))
    return isEmpty(reading) ? (readPolicyFile(file, named.has(file.path)) ?? reading) : reading
  })
}

/** Words without which a file holds neither a template nor a policy, so that most files are never parsed. */
const mayMatter = (text: string): boolean =>
  text.includes('AWS::') || text.includes('Statement') || text.includes('\\u00')

const isEmpty = ({ model, unreadable }: Reading): boolean =>
  unreadable.length === 0 && Object.values(model satisfies Model).every((list: readonly unknown[]) => list.length === 0)
