import type { Mapped } from '../../text/mapped.ts'
import type { Entry, Value } from '../../value/value.ts'
import { parseJson } from '../json/parse.ts'
import type { Attribute, Block, Body, Expression, Label, Range, SyntaxProblem } from './hcl/ast.ts'
import { parseTemplate } from './hcl/parse.ts'

/**
 * Terraform's JSON syntax as the tree that HCL gives. Every string is a template; its places are those of the whole string
 * unless it has no escapes. https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseTfJson(text: Mapped): { readonly body: Body; readonly problems: readonly SyntaxProblem[] } {
  const { value, problems } = parseJson(text)
  const blocks = value?.kind === 'map' ? value.entries.flatMap((entry) => topLevel(entry)) : []
  return {
    body: { attributes: [], blocks, start: 0, end: text.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end })),
  }
}

/** A `.tfvars.json`: its strings are plain text. */
export function parseTfvarsJson(text: Mapped): { readonly body: Body; readonly problems: readonly SyntaxProblem[] } {
  const { value, problems } = parseJson(text)
  const attributes = value?.kind === 'map' ? value.entries.map((entry) => attributeOf(entry, plainOf)) : []
  return {
    body: { attributes, blocks: [], start: 0, end: text.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end })),
  }
}

/** How many labels the blocks of a type have. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
}

function topLevel(entry: Entry): readonly Block[] {
  const labels = LABELS[entry.key]
  return labels === undefined ? [] : labelled(entry, entry.value, labels, [])
}

function labelled(type: Entry, value: Value, labels: number, above: readonly Label[]): readonly Block[] {
  if (value.kind === 'list') return value.items.flatMap((item) => labelled(type, item, labels, above))
  if (value.kind !== 'map') return []
  if (labels === 0) return [blockOf(type, value, above)]
  return value.entries
    .filter(({ key }) => key !== '//')
    .flatMap((e) => labelled(type, e.value, labels - 1, [...above, { value: e.key, ...rangeOf(e.keyAt) }]))
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end })

function blockOf(type: Entry, value: Extract<Value, { kind: 'map' }>, labels: readonly Label[]): Block {
  const name = labels[0] ?? rangeOf(type.keyAt)
  return {
    type: type.key,
    typeEnd: name.start,
    labels,
    body: bodyOf(value),
    headerEnd: labels.at(-1)?.end ?? name.end,
    start: name.start,
    end: value.at.end,
  }
}

/** Names that are nested blocks where we look; everything else is an argument. */
const BLOCKS = new Set([
  'statement',
  'principals',
  'not_principals',
  'condition',
  'inline_policy',
  'dynamic',
  'content',
  'details',
  's3_access_point',
  'assume_role',
  'backend',
  'cloud',
])

function bodyOf(value: Extract<Value, { kind: 'map' }>): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  for (const entry of value.entries) {
    if (entry.key === '//') continue
    const labels = entry.key === 'dynamic' || entry.key === 'backend' ? 1 : 0
    if (BLOCKS.has(entry.key)) blocks.push(...labelled(entry, entry.value, labels, []))
    else attributes.push(attributeOf(entry, stringOf))
  }
  return { attributes, blocks, ...rangeOf(value.at) }
}

const attributeOf = ({ key, keyAt, value }: Entry, textOf: TextOf): Attribute => ({
  name: key,
  value: expressionOf(value, textOf),
  start: keyAt.start,
  nameEnd: keyAt.end,
  end: value.at.end,
})

type TextOf = (text: Extract<Value, { kind: 'string' }>) => Expression

function expressionOf(value: Value, textOf: TextOf): Expression {
  const range = rangeOf(value.at)
  switch (value.kind) {
    case 'string':
      return textOf(value)
    case 'number':
    case 'boolean':
      return {
        kind: 'literal',
        value: value.value,
        ...(value.source === undefined ? {} : { source: value.source }),
        ...range,
      }
    case 'list':
      return { kind: 'tuple', items: value.items.map((item) => expressionOf(item, textOf)), ...range }
    case 'map':
      return {
        kind: 'object',
        items: value.entries.map(({ key, keyAt, value: inner }) => ({
          key: { kind: 'literal', value: key, ...rangeOf(keyAt) },
          value: expressionOf(inner, textOf),
          start: keyAt.start,
          end: inner.at.end,
        })),
        ...range,
      }
    default:
      return { kind: 'literal', value: null, ...range }
  }
}

function plainOf({ value, written, at }: Extract<Value, { kind: 'string' }>): Expression {
  const whole = { start: 0, end: value.length }
  if (!written) return { kind: 'literal', value, ...rangeOf(at) }
  const inner: Expression = { kind: 'literal', value, text: { runs: [{ text: value, ...whole }], ...whole }, ...whole }
  return { kind: 'embedded', from: 'string', inner, text: written.text, ...rangeOf(at) }
}

/** Every string is a template; text that may be one, or JSON, counts in the decoded string. */
function stringOf(text: Extract<Value, { kind: 'string' }>): Expression {
  const { value, written, at } = text
  const isTemplate = value.includes('${') || value.includes('%{')
  const parsed = isTemplate ? parseTemplate(value) : undefined
  if (!written || parsed?.problems.length !== 0) return plainOf(text)
  return { kind: 'embedded', from: 'string', inner: parsed.template, text: written.text, ...rangeOf(at) }
}
