import hcl2 from 'hcl2-parser'
import type { Body, Expression, Range, TemplatePart } from '../../src/read/terraform/hcl/ast.ts'

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

const { parseToString } = hcl2 as { parseToString: (text: string) => readonly [string, unknown] }

/** What hcl2json, HashiCorp's grammar compiled to JavaScript, makes of a text: undefined when it refuses it. */
export function reference(text: string): unknown {
  const [json, error] = parseToString(text)
  return error ? undefined : (JSON.parse(json) as unknown)
}

/** A body in the shape of hcl2json: expressions are written back as `${…}`, blocks are lists below their labels. */
export function hcl2Json(source: string, body: Body): Json {
  const written = ({ start, end }: Range) => source.slice(start, end)
  const inBraces = (node: Range) => `\${${written(node)}}`

  function bodyOf({ attributes, blocks }: Body): Json {
    const out: Record<string, Json> = {}
    for (const block of blocks) {
      let level = out
      let key = block.type
      for (const label of block.labels) {
        level[key] ??= {}
        level = level[key] as Record<string, Json>
        key = label.value
      }
      level[key] ??= []
      ;(level[key] as Json[]).push(bodyOf(block.body))
    }
    for (const { name, value } of attributes) out[name] = valueOf(value)
    return out
  }

  function valueOf(node: Expression): Json {
    switch (node.kind) {
      case 'literal':
        return node.value
      case 'template':
        return node.parts.map(partOf).join('')
      case 'wrapped':
        return valueOf(node.inner)
      case 'tuple':
        return node.items.map(valueOf)
      case 'object':
        return Object.fromEntries(node.items.map((item) => [keyOf(item.key), valueOf(item.value)]))
      case 'unary':
        if (node.operand.kind !== 'literal') return inBraces(node)
        return node.operator === '-' ? -Number(node.operand.value) : !node.operand.value
      default:
        return inBraces(node)
    }
  }

  const keyOf = (node: Expression): string =>
    node.kind === 'variable' || node.kind === 'attribute' || node.kind === 'index' ? written(node) : textOf(node)

  function textOf(node: Expression): string {
    switch (node.kind) {
      case 'literal':
        return String(node.value)
      case 'template':
        return node.parts.map(partOf).join('')
      case 'wrapped':
        return textOf(node.inner)
      case 'conditional':
        return ifOf(written(node.test), textOf(node.yes), textOf(node.no))
      default:
        return inBraces(node)
    }
  }

  const ifOf = (test: string, yes: string, no: string) => `%{if ${test}}${yes}${no && `%{else}${no}`}%{endif}`

  function partOf(part: TemplatePart): string {
    switch (part.kind) {
      case 'text':
        return part.runs.map((run) => run.text).join('')
      case 'interpolation':
        return textOf(part.value)
      case 'if':
        return ifOf(written(part.test), part.yes.map(partOf).join(''), part.no.map(partOf).join(''))
      case 'for': {
        const names = part.keyName === undefined ? part.valueName : `${part.keyName}, ${part.valueName}`
        return `%{for ${names} in ${written(part.collection)}}${part.body.map(partOf).join('')}%{endfor}`
      }
    }
  }
  return bodyOf(body)
}
