import { verbatim } from '../../text/mapped.ts'
import { directoryPart, resolvePath } from '../../text/paths.ts'
import type { SourceFile } from '../../text/source.ts'
import { hole, unknown, type Value } from '../../value/value.ts'
import { documentsOf } from '../cloudformation/read.ts'
import { keysOf, lookUp } from './lookup.ts'
import type { Service } from './service.ts'
import type { Asked } from './sources.ts'

/**
 * `file(./x.yml):a.b`: a part of another file, whose path counts from the directory of the service. Code is not run.
 * https://www.serverless.com/framework/docs/guides/variables/file
 */
export function fileValue({ parameter, address, name, at, scope }: Asked): Value | undefined {
  const { service } = scope
  const lost = (because: string): Value => unknown(at, because, hole('free', name))
  if (parameter?.kind !== 'string') return lost(`the path in ${name} is not known`)
  const written = parameter.value.trim()
  if (/\.[cm]?[jt]s$/.test(written)) return lost(`${written} is code, which is not run`)
  const path = /^[/~]/.test(written) ? undefined : resolvePath(directoryPart(service.file.path), written)
  if (path === undefined) return lost(`${written} is outside the repository and is not read`)
  const file = service.open(path)
  if (!('text' in file)) return file.refused === 'no such file' ? undefined : lost(`${written}: ${file.refused}`)
  const content = contentOf(file, service)
  if (!content) return lost(`${written} could not be read`)
  const keys = address ? keysOf(address) : []
  if (keys.length === 0 || keys[0]?.[0] === 'Resources') service.parts.add(path)
  return lookUp(content, keys, scope)
}

/** YAML and JSON as data, every other file as text. */
function contentOf(file: SourceFile, { opened }: Service): Value | undefined {
  const known = opened.get(file.path)
  if (known) return known
  const text = verbatim(file.path, file.text)
  const at = text.span(0, file.text.length)
  const content: Value | undefined = /\.(?:ya?ml|json)$/i.test(file.path)
    ? documentsOf(file)[0]?.value
    : { kind: 'string', value: file.text, at, written: { text, holes: [] } }
  if (content) opened.set(file.path, content)
  return content
}
