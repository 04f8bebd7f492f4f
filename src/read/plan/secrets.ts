import type { SourceFile } from '../../text/source.ts'
import type { Value } from '../../value/value.ts'
import { parsed } from './parsed.ts'
import { field, fieldsOf, itemsOf } from './fields.ts'

/** What a plan says of its values in a second object of the same shape. */
const MASKS: readonly (readonly [values: string, mask: string])[] = [
  ['before', 'before_sensitive'],
  ['after', 'after_sensitive'],
  ['values', 'sensitive_values'],
]

/**
 * A plan as it may be shown: what it calls sensitive is struck out, character by character, so that places stay the same.
 * Plans have such values in clear text, mostly on the one line that all of a plan is.
 */
export function withoutSecrets(file: SourceFile): SourceFile {
  const { value: plan } = parsed(file)
  if (!plan) return file
  const secrets: Value[] = []
  collect(plan, secrets)
  const declared = fieldsOf(field(field(field(plan, 'configuration'), 'root_module'), 'variables'))
  for (const [name, variable] of fieldsOf(field(plan, 'variables')))
    if (plan.kind !== 'map' || plan.open !== undefined || isTrue(field(declared.get(name), 'sensitive')))
      secrets.push(variable)
  return secrets.length === 0 ? file : { ...file, text: struck(file.text, secrets) }
}

/** In an object that breaks off, what would say that a value is sensitive may be missing. */
function collect(value: Value, secrets: Value[]): void {
  if (value.kind === 'list') for (const item of value.items) collect(item, secrets)
  if (value.kind !== 'map') return
  const fields = fieldsOf(value)
  for (const [name, mask] of MASKS) {
    const masked = fields.get(name)
    if (masked && value.open !== undefined) secrets.push(masked)
    else if (masked) underMask(masked, fields.get(mask), secrets)
  }
  const output = fields.get('value')
  if (output && isTrue(fields.get('sensitive'))) secrets.push(output)
  for (const inner of fields.values()) collect(inner, secrets)
}

function underMask(value: Value, mask: Value | undefined, secrets: Value[]): void {
  if (isTrue(mask)) secrets.push(value)
  else if (value.kind === 'list')
    itemsOf(mask).forEach((each, index) => {
      const item = value.items[index]
      if (item) underMask(item, each, secrets)
    })
  else
    for (const [key, each] of fieldsOf(mask)) {
      const inner = field(value, key)
      if (inner) underMask(inner, each, secrets)
    }
}

const isTrue = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.value

function struck(text: string, secrets: readonly Value[]): string {
  let shown = ''
  let from = 0
  for (const { at } of secrets.toSorted((a, b) => a.at.start - b.at.start)) {
    if (at.end <= from) continue
    const start = Math.max(at.start, from)
    shown += text.slice(from, start) + text.slice(start, at.end).replace(/[^\r\n]/g, '*')
    from = at.end
  }
  return shown + text.slice(from)
}
