import { within, type Span } from '../../text/span.ts'
import { child, inherit, listed, possibilities } from '../../value/look.ts'
import { type Entry, type List, type MapValue, type Value } from '../../value/value.ts'
import { asDocument } from '../json/document.ts'
import { blocksOf, nestedAttribute, type Nested } from './blocks.ts'
import { attribute, type Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import { knownText } from './for.ts'
import type { Instance } from './instances.ts'
import { conditionsOf, principalsOf, variablesMarked } from './policy-statement.ts'
import type { Module } from './scope.ts'

/**
 * `data.aws_iam_policy_document.x.json` as the provider builds it: source documents, then the block's own statements, then
 * overrides; a statement whose Sid is there already replaces that statement where it stands.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(declared: Declared, instance: Instance, module: Module): Value {
  const at = declared.text.span(declared.block.start, declared.block.headerEnd)
  const scope = { ...instance.scope, module }
  const own = blocksOf(declared.block, 'statement', scope)
  const merged = new Merged()
  const list = (name: string): void => {
    const expression = attribute(declared, name)
    if (expression) merged.documents(evaluate(expression, scope))
  }
  list('source_policy_documents')
  for (const nested of own.list) merged.statement(statementOf(nested))
  if (own.open !== undefined) merged.open ??= own.open
  list('override_policy_documents')
  const version = attribute(declared, 'version')
  const entries: Entry[] = [
    {
      key: 'Version',
      keyAt: at,
      value: version ? evaluate(version, scope) : { kind: 'string', value: '2012-10-17', at },
    },
    { key: 'Statement', keyAt: at, value: merged.list(at) },
  ]
  return { kind: 'json', value: { kind: 'map', entries, at }, at }
}

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

function statementOf(nested: Nested): MapValue {
  const at = nested.scope.text.span(nested.block.start, nested.block.headerEnd)
  const entries: Entry[] = []
  const effect = nestedAttribute(nested, 'effect')
  entries.push({ key: 'Effect', keyAt: at, value: effect ?? { kind: 'string', value: 'Allow', at } })
  for (const [argument, element, variables] of ELEMENTS) {
    const value = nestedAttribute(nested, argument)
    if (!value || isEmptyList(value)) continue
    entries.push({ key: element, keyAt: value.at, value: variables ? variablesMarked(value) : value })
  }
  for (const [type, element] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = principalsOf(blocksOf(nested.block, type, nested.scope), at)
    if (principals) entries.push({ key: element, keyAt: at, value: principals })
  }
  const conditions = conditionsOf(blocksOf(nested.block, 'condition', nested.scope), at)
  if (conditions) entries.push({ key: 'Condition', keyAt: at, value: conditions })
  const when = nested.when.length > 0 ? within(at, { ...at, when: nested.when }) : at
  return { kind: 'map', entries, at: when }
}

/** The provider leaves out an element whose set is empty. */
const isEmptyList = (value: Value): boolean =>
  value.kind === 'list' && value.items.length === 0 && value.open === undefined
