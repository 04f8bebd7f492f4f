import type { Mapped } from '../../../text/mapped.ts'

/**
 * The syntax tree of HCL native syntax. `start` and `end` are UTF-16 offsets into the parsed text; every node's range
 * covers exactly the characters that wrote it.
 */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Body extends Range {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

/** `name = value` */
export interface Attribute extends Range {
  readonly name: string
  readonly nameEnd: number
  readonly value: Expression
}

/** `type "label" label { … }`; `headerEnd` is the offset after the last label, `body` begins and ends with its braces. */
export interface Block extends Range {
  /** Set on a block that an override file put into another one: what its ranges count in. */
  readonly text?: Mapped
  readonly type: string
  readonly typeEnd: number
  readonly labels: readonly Label[]
  readonly body: Body
  readonly headerEnd: number
}
export interface Label extends Range {
  readonly value: string
}

export type Expression =
  | Literal
  | Template
  /** `"${x}"`: the expression itself, its type kept. */
  | (Range & { readonly kind: 'wrapped'; readonly inner: Expression })
  | (Range & { readonly kind: 'tuple'; readonly items: readonly Expression[] })
  | ObjectExpression
  | ForExpression
  | (Range & { readonly kind: 'variable'; readonly name: string })
  | (Range & { readonly kind: 'attribute'; readonly of: Expression; readonly name: string })
  /** `x[k]`, and `x.0` (`legacy`). */
  | (Range & { readonly kind: 'index'; readonly of: Expression; readonly key: Expression; readonly legacy?: true })
  /** `x[*].a.b[0]` (`full`: what follows applies to each item) and `x.*.a` (only `.name` and `.0` do). */
  | (Range & { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression; readonly full: boolean })
  /** The item that a splat's `each` starts from: the characters `[*]` or `.*`. */
  | (Range & { readonly kind: 'item' })
  | Call
  | (Range & { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression })
  | (Range & {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    })
  | (Range & {
      readonly kind: 'conditional'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    })
  | (Range & { readonly kind: 'paren'; readonly inner: Expression })
  | Embedded

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%'

/**
 * A number, `true`, `false`, `null` or text without interpolation. `source` is a number as written. `text` is absent
 * when the characters of `value` stand one by one between the quotes, from `start + 1` to `end - 1`; it is set for
 * text with escapes, heredocs and whole templates.
 */
export interface Literal extends Range {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
  readonly source?: string
  readonly text?: TemplateText
}

/** Quoted or heredoc text with interpolations or directives. */
export interface Template extends Range {
  readonly kind: 'template'
  readonly parts: readonly TemplatePart[]
}
export type TemplatePart =
  | (TemplateText & { readonly kind: 'text' })
  | (Range & { readonly kind: 'interpolation'; readonly value: Expression })
  | (Range & {
      readonly kind: 'if'
      readonly test: Expression
      readonly yes: readonly TemplatePart[]
      readonly no: readonly TemplatePart[]
    })
  | (Range & {
      readonly kind: 'for'
      readonly keyName?: string
      readonly valueName: string
      readonly collection: Expression
      readonly body: readonly TemplatePart[]
    })

/**
 * Decoded text and the characters that wrote it, run by run: a run has as many characters as its source, or is one
 * escape. Between runs stands what `<<-` and `~` took away.
 */
export interface TemplateText extends Range {
  readonly runs: readonly (Range & { readonly text: string })[]
}

export interface ObjectExpression extends Range {
  readonly kind: 'object'
  readonly items: readonly ObjectItem[]
}
/** `key = value`. A key that is one bare name, `null` and `true` too, is a `variable` node: HCL takes it as text. */
export interface ObjectItem extends Range {
  readonly key: Expression
  readonly value: Expression
}

/** `[for v in c : x if t]`, `{for k, v in c : k => x...}` (`key` set, `grouped` for `...`). */
export interface ForExpression extends Range {
  readonly kind: 'for'
  readonly keyName?: string
  readonly valueName: string
  readonly collection: Expression
  readonly key?: Expression
  readonly value: Expression
  readonly grouped: boolean
  readonly test?: Expression
}

/** `name(args…)`; `nameEnd` is the offset after the name, `expand` for a trailing `...`. Provider functions are `provider::aws::arn_parse`. */
export interface Call extends Range {
  readonly kind: 'call'
  readonly name: string
  readonly nameEnd: number
  readonly args: readonly Expression[]
  readonly expand: boolean
}

/**
 * An expression of another text: `inner`'s ranges count in `text`. A `string` of `.tf.json` is a template whose value stands
 * where the string stands, quotes included; an argument from an override file keeps its own place.
 */
export interface Embedded extends Range {
  readonly kind: 'embedded'
  readonly from: 'string' | 'override'
  readonly inner: Expression
  readonly text: Mapped
}

/** What could not be parsed, and where. Parsing goes on at the next body item. */
export interface SyntaxProblem extends Range {
  readonly message: string
}
