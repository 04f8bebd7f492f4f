import type { Block, Body, Expression, ObjectItem, Range, TemplatePart } from '../../src/read/terraform/hcl/ast.ts'

/** Any node of the tree, as tests walk it: what it is, where it stands, what stands in it. */
export interface Node extends Range {
  readonly kind: string
  readonly children: readonly Node[]
  /** Decoded text, where it is not what is written. */
  readonly text?: string
  readonly expression?: Expression
}

const decode = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('')

export function bodyNode(body: Body): Node {
  const items = [
    ...body.attributes.map((a) => ({ ...a, kind: `attribute ${a.name}`, children: [expressionNode(a.value)] })),
    ...body.blocks.map(blockNode),
  ]
  return { kind: 'body', start: body.start, end: body.end, children: items.sort((a, b) => a.start - b.start) }
}

function blockNode(block: Block): Node {
  const labels = block.labels.map((l): Node => ({ kind: `label ${l.value}`, start: l.start, end: l.end, children: [] }))
  const { start, end } = block
  return { kind: `block ${block.type}`, start, end, children: [...labels, bodyNode(block.body)] }
}

const itemNode = (item: ObjectItem): Node => ({
  kind: 'item',
  start: item.start,
  end: item.end,
  children: [item.key, item.value].map(expressionNode),
})

export function expressionNode(node: Expression): Node {
  const { start, end } = node
  const written = { kind: labelOf(node), start, end, expression: node, children: childrenOf(node) }
  return node.kind === 'literal' && node.text ? { ...written, text: String(node.value) } : written
}

function labelOf(node: Expression): string {
  switch (node.kind) {
    case 'splat':
      return node.full ? '[*]' : '.*'
    case 'index':
      return node.legacy ? 'legacy' : 'index'
    case 'call':
      return `${node.name}()${node.expand ? '...' : ''}`
    case 'for':
      return `for${node.grouped ? '...' : ''}`
    case 'unary':
    case 'binary':
      return node.operator
    default:
      return node.kind
  }
}

function childrenOf(node: Expression): readonly Node[] {
  const nodes = (...children: (Expression | undefined)[]) => children.flatMap((c) => (c ? [expressionNode(c)] : []))
  switch (node.kind) {
    case 'literal':
    case 'variable':
    case 'item':
      return []
    case 'template':
      return node.parts.map(partNode)
    case 'wrapped':
    case 'paren':
    case 'embedded':
      return nodes(node.inner)
    case 'tuple':
      return nodes(...node.items)
    case 'object':
      return node.items.map(itemNode)
    case 'for':
      return nodes(node.collection, node.key, node.value, node.test)
    case 'attribute':
      return nodes(node.of)
    case 'index':
      return nodes(node.of, node.key)
    case 'splat':
      return nodes(node.of, node.each)
    case 'call':
      return nodes(...node.args)
    case 'unary':
      return nodes(node.operand)
    case 'binary':
      return nodes(node.left, node.right)
    case 'conditional':
      return nodes(node.test, node.yes, node.no)
  }
}

function partNode(part: TemplatePart): Node {
  const { kind, start, end } = part
  switch (part.kind) {
    case 'text':
      return { kind, start, end, children: [], text: decode(part.runs) }
    case 'interpolation':
      return { kind, start, end, children: [expressionNode(part.value)] }
    case 'if':
      return { kind, start, end, children: [expressionNode(part.test), ...[...part.yes, ...part.no].map(partNode)] }
    case 'for':
      return { kind, start, end, children: [expressionNode(part.collection), ...part.body.map(partNode)] }
  }
}

export const descendants = (node: Node): readonly Node[] => [node, ...node.children.flatMap(descendants)]

/** A node and what it holds, each with the characters that wrote it: `+«1 + 2»(literal«1» literal«2»)`. */
export function outline(source: string, node: Node): string {
  const slice = source.slice(node.start, node.end)
  const text = node.text === undefined || node.text === slice ? '' : JSON.stringify(node.text)
  const children = node.children.map((child) => outline(source, child)).join(' ')
  return `${node.kind}«${slice}»${text}${children && `(${children})`}`
}
