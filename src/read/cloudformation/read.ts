import { isBarePolicy } from '../../policy/kind.ts'
import type { KindsOfFiles } from '../../policy/kind-of-file.ts'
import { verbatim } from '../../text/mapped.ts'
import type { Files } from '../../text/files.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import type { Value } from '../../value/value.ts'
import { parseJson } from '../json/parse.ts'
import { readBarePolicy } from '../bare-policy.ts'
import { nothing, partNotRead, together, wholeFile, type Reading } from '../reader.ts'
import { buildTemplate } from './build.ts'
import { evaluate } from './intrinsics.ts'
import { readTemplate } from './resources.ts'
import { localTemplate } from './nested.ts'
import { isTemplate, isTemplateText, type Open } from './template.ts'
import { parseYaml, type YamlDocument } from './yaml.ts'

/** UTF-16 units; CloudFormation takes templates up to 1 MB. */
const LARGEST = 5_000_000

/**
 * What a `.yaml`, `.yml`, `.json` or `.template` file says about IAM: a CloudFormation template or, in YAML, a policy that
 * stands alone. `undefined` when it is neither; JSON that is no template is for the reader of JSON policies.
 */
export function readCloudFormation(
  file: SourceFile,
  open?: Open,
  kinds: KindsOfFiles = () => undefined,
): Reading | undefined {
  const mayBeTemplate = isTemplateText(file.text)
  if (!mayBeTemplate && (isJson(file) || !file.text.includes('Statement'))) return undefined
  if (file.text.length > LARGEST) return lost(file, 'larger than 5 MB')
  const bare = (written: Value): Reading | undefined => barePolicy(written, file, kinds)
  const readings = documentsOf(file).map((document) => readDocument(document, bare, mayBeTemplate, open))
  const found = readings.filter((reading) => reading !== undefined)
  return found.length > 0 ? together(found) : undefined
}

/** The documents of a JSON or YAML file, tags of CloudFormation's written out. */
export function documentsOf(file: SourceFile): readonly YamlDocument[] {
  const documents = known.get(file) ?? (isJson(file) && !isYamlName(file.path) ? [json(file)] : parseYaml(file))
  known.set(file, documents)
  return documents
}

/** Templates are opened again by those that nest them, and by the base of a change. */
const known = new WeakMap<SourceFile, readonly YamlDocument[]>()

/** Opens templates for those that nest them. */
export const opener =
  (open: Files['open']): Open =>
  (path) => {
    const file = open(path)
    return 'text' in file && file.text.length <= LARGEST ? documentsOf(file)[0]?.value : undefined
  }

/** The files that the stacks of a template nest; most templates have none. */
export function nestedFiles(file: SourceFile, open: Open): readonly FilePath[] {
  if (!/CloudFormation::Stack|Serverless::Application/.test(file.text) || !isTemplateText(file.text)) return []
  return documentsOf(file).flatMap(({ value }) => {
    if (!isTemplate(value)) return []
    const { resources, nested } = buildTemplate(value, open)
    return [...resources.values()].flatMap((resource) => (nested(resource) ? (localTemplate(resource) ?? []) : []))
  })
}

export const isJson = ({ text }: SourceFile): boolean => /^\uFEFF?\s{0,100}\{/.test(text)

const isYamlName = (path: string): boolean => /\.ya?ml$/i.test(path)

function json(file: SourceFile): YamlDocument {
  const { value, problems } = parseJson(verbatim(file.path, file.text))
  return {
    value,
    problems: problems.slice(0, 20).map(({ message, at }) => ({ message: `not valid JSON: ${message}`, at })),
  }
}

/** `undefined` when the document is neither a template nor a policy. */
function readDocument(
  { value, problems }: YamlDocument,
  bare: (written: Value) => Reading | undefined,
  mayBeTemplate: boolean,
  open?: Open,
): Reading | undefined {
  const unreadable = problems.map(({ message, at }) => partNotRead(at, message))
  if (value === undefined) return mayBeTemplate && unreadable.length > 0 ? { ...nothing, unreadable } : undefined
  const reading = isTemplate(value) ? readTemplate(value, open) : bare(value)
  return reading && { ...reading, unreadable: [...unreadable, ...reading.unreadable] }
}

function barePolicy(written: Value, file: SourceFile, kinds: KindsOfFiles): Reading | undefined {
  if (written.kind !== 'map' || !isBarePolicy(written)) return undefined
  const template = buildTemplate({ ...written, entries: [] })
  return readBarePolicy(evaluate(written, { template, loop: new Map(), when: [], depth: 0 }), file.path, kinds)
}

const lost = (file: SourceFile, reason: string): Reading => ({
  ...nothing,
  unreadable: [partNotRead(wholeFile(file), reason)],
})
