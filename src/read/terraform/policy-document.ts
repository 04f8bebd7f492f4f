import { within, type Span } from '../../text/span.ts'
import { child, inherit, listed, possibilities } from '../../value/look.ts'
import { type Entry, type List, type MapValue, type Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import { contentOf, type BlockContent } from './block-content.ts'
import type { Declared } from './directory.ts'
import { knownText } from './for.ts'
import type { Instance } from './instances.ts'
import { conditionsOf, principalsOf, variablesMarked } from './policy-statement.ts'
import type { Module } from './scope.ts'

/** `data.aws_iam_policy_document.x.json`. */
export const policyDocument = (declared: Declared, instance: Instance, module: Module): Value =>
  documentOf(contentOf(declared, { ...instance.scope, module }))

/**
 * The document as the provider builds it: source documents, then the block's own statements, then overrides; a statement
 * whose Sid is there already replaces that statement where it stands.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function documentOf(content: BlockContent): Value {
  const { at } = content
  const own = content.blocks('statement')
  const merged = new Merged()
  const list = (name: string): void => {
    const value = content.argument(name)
    if (value) merged.documents(value)
  }
  list('source_policy_documents')
  for (const block of own.list) merged.statement(statementOf(block))
  if (own.open !== undefined) merged.open ??= own.open
  list('override_policy_documents')
  const version = content.argument('version') ?? { kind: 'string', value: '2012-10-17', at }
  const entries: Entry[] = [
    { key: 'Version', keyAt: at, value: version },
    { key: 'Statement', keyAt: at, value: merged.list(at) },
  ]
  return { kind: 'json', value: { kind: 'map', entries, at }, at }
}

/** AWS takes some hundred; documents that include each other can make more than there is memory for. */
const MOST_STATEMENTS = 2000

class Merged {
  open: string | undefined
  private readonly statements: Value[] = []

  documents(value: Value): void {
    for (const one of possibilities(value)) {
      if (one.kind === 'list') {
        for (const item of listed(one)) this.document(item)
        this.open ??= one.open
      } else if (one.kind !== 'absent') this.open ??= 'because' in one ? one.because : 'the documents are not known'
    }
  }

  private document(value: Value): void {
    for (const one of possibilities(asDocument(value))) {
      if (one.kind === 'absent' || (one.kind === 'unknown' && isEmptyText(value))) continue
      const statements = child(one, 'Statement')
      if (one.kind !== 'map') this.open ??= 'because' in one ? one.because : 'a document is not known'
      else this.open ??= one.open ?? (statements?.kind === 'list' ? statements.open : undefined)
      if (statements?.kind === 'unknown') this.open ??= statements.because
      else for (const statement of listed(statements)) this.statement(inherit(statement, one.at))
    }
  }

  statement(value: Value): void {
    if (this.statements.length >= MOST_STATEMENTS) {
      this.open ??= 'there are too many statements'
      return
    }
    const sid = knownSid(value)
    const index = sid === undefined ? -1 : this.statements.findIndex((other) => knownSid(other) === sid)
    // A replacement that is there only on a condition leaves the other one standing too.
    if (index < 0 || value.at.when) this.statements.push(value)
    else this.statements[index] = value
  }

  list(at: Span): List {
    return { kind: 'list', items: this.statements, ...(this.open === undefined ? {} : { open: this.open }), at }
  }
}

const isEmptyText = (value: Value): boolean => value.kind === 'string' && value.value.trim() === ''

function knownSid(statement: Value): string | undefined {
  const sid = child(statement, 'Sid')
  const text = sid && knownText(sid)
  return text === '' ? undefined : text
}

const ELEMENTS: readonly (readonly [argument: string, element: string, variables: boolean])[] = [
  ['sid', 'Sid', false],
  ['actions', 'Action', false],
  ['not_actions', 'NotAction', false],
  ['resources', 'Resource', true],
  ['not_resources', 'NotResource', true],
]

function statementOf(block: BlockContent): MapValue {
  const { at } = block
  const entries: Entry[] = []
  const effect = block.argument('effect')
  entries.push({ key: 'Effect', keyAt: at, value: effect ?? { kind: 'string', value: 'Allow', at } })
  for (const [argument, element, variables] of ELEMENTS) {
    const value = block.argument(argument)
    if (!value || isEmptyList(value)) continue
    entries.push({ key: element, keyAt: value.at, value: variables ? variablesMarked(value) : value })
  }
  for (const [type, element] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = principalsOf(block.blocks(type), at)
    if (principals) entries.push({ key: element, keyAt: at, value: principals })
  }
  const conditions = conditionsOf(block.blocks('condition'), at)
  if (conditions) entries.push({ key: 'Condition', keyAt: at, value: conditions })
  return { kind: 'map', entries, at: block.when.length > 0 ? within(at, { ...at, when: block.when }) : at }
}

/** The provider leaves out an element whose set is empty. */
const isEmptyList = (value: Value): boolean =>
  value.kind === 'list' && value.items.length === 0 && value.open === undefined
