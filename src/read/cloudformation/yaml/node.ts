/** How a scalar is written in YAML 1.2 (chapters 7.3 and 8.1). */
export type Style = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

interface Written {
  /** UTF-16 offsets in the file, without tag and anchor. A collection that is not in brackets ends with its last value. */
  readonly start: number
  readonly end: number
  readonly tag?: string | undefined
  readonly anchor?: string | undefined
}

export interface ScalarNode extends Written {
  readonly kind: 'scalar'
  readonly text: string
  readonly style: Style
}
export interface ListNode extends Written {
  readonly kind: 'list'
  readonly items: readonly Node[]
}
export interface PairNode {
  readonly key: ScalarNode
  readonly value: Node
}
export interface MapNode extends Written {
  readonly kind: 'map'
  readonly pairs: readonly PairNode[]
}
export interface AliasNode extends Written {
  readonly kind: 'alias'
  readonly name: string
}

/** What a document is made of, whoever has read it. */
export type Node = ScalarNode | ListNode | MapNode | AliasNode

/** No value where one is expected. */
export const nothingAt = (at: number): ScalarNode => ({ kind: 'scalar', text: '', style: 'PLAIN', start: at, end: at })
