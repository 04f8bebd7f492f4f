import type { Mapped } from '../../text/mapped.ts'
import { filePath, type Place } from '../../text/span.ts'
import { child } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { parseJson } from '../json/parse.ts'
import type { Resource } from './template.ts'
import { parseYaml } from './yaml.ts'

/** The template that a stack set has as text; `undefined` when it has none, or one that is put together. */
export function inlineTemplate(resource: Resource): Value | undefined {
  const body = child(child(resource.body, 'Properties'), 'TemplateBody')
  if (resource.type !== 'AWS::CloudFormation::StackSet' || body?.kind !== 'string' || !body.written) return undefined
  const { text } = body.written
  if (/^\s*\{/.test(text.text)) return parseJson(text).value
  // The reader of YAML counts in the text; the text knows where it stands.
  const [document] = parseYaml({ path: filePath(''), text: text.text })
  return document?.value && placed(document.value, text)
}

const at = ({ start, end, via, when }: Place, text: Mapped): Place => ({
  ...text.span(start, end),
  ...(via ? { via: via.map((step) => ({ ...step, at: text.span(step.at.start, step.at.end) })) } : {}),
  ...(when ? { when } : {}),
})

function placed(value: Value, text: Mapped): Value {
  const moved = { at: at(value.at, text) }
  switch (value.kind) {
    case 'list':
      return { ...value, ...moved, items: value.items.map((item) => placed(item, text)) }
    case 'map':
      return { ...value, ...moved, entries: value.entries.map((one) => placedEntry(one, text)) }
    case 'string': {
      const inner = value.written?.text
      if (!inner) return { ...value, ...moved }
      const span: Mapped['span'] = (start, end) => at(inner.span(start, end), text)
      return { ...value, ...moved, written: { text: { ...inner, span }, holes: [] } }
    }
    default:
      return { ...value, ...moved }
  }
}

const placedEntry = ({ key, keyAt, value }: Entry, text: Mapped): Entry => ({
  key,
  keyAt: at(keyAt, text),
  value: placed(value, text),
})
