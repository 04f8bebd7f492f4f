/** A stretch of a text, and the variables in it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly variables: readonly Variable[]
}

/** `${self:custom.name, 'none'}`: the first of its sources that has a value. None when it nests too deeply. */
export interface Variable {
  readonly start: number
  readonly end: number
  readonly sources: readonly Source[]
}

export type Source =
  /** `file(./x.yml):key`, `self:custom.name`. */
  | {
      readonly kind: 'asked'
      readonly type: string
      readonly parameters: Stretch | undefined
      readonly address: Stretch | undefined
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'nested'; readonly variable: Variable }
  /** `'none'` without its quotes, `true`, `3`. */
  | { readonly kind: 'literal'; readonly quoted: boolean; readonly start: number; readonly end: number }

/** Variables in variables; services nest two or three. */
const DEEPEST = 16

/** A source of a variable begins with its type: `self:`, `file(`. `AWS::Region` is CloudFormation's. */
const source = /\s*([A-Za-z][\w.-]*)\s*(?:\(|:(?!:))/y

/**
 * The variables of IAM and IoT policies look alike: `${aws:username}`, `${cognito-identity.amazonaws.com:sub}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const ofPolicies =
  /aws:(?!(?:accountId|region)\s*[,}]|(?:cf|s3|ssm):)|s3:[\w-]+\s*[,}]|(?:ec2|identitystore|iot|redshift|saml|sts):|(?!cf\.)[\w-]+\.[\w.-]+:/y

/**
 * Which parts of a text are variables of the Serverless Framework. Every other `${…}` is left alone, as the framework does:
 * `${AWS::Region}` and `${Table.Arn}` are for `Fn::Sub`. A backslash before it makes it text.
 * https://www.serverless.com/framework/docs/guides/variables
 */
export function variablesIn(text: string): Stretch {
  return new Parser(text).stretch(0, text.length, 0)
}

class Parser {
  private readonly text: string
  private readonly closing: ReadonlyMap<number, number>

  constructor(text: string) {
    this.text = text
    this.closing = closings(text)
  }

  stretch(start: number, end: number, depth: number): Stretch {
    const variables: Variable[] = []
    let at = start
    while (at < end) {
      const close = this.closing.get(at)
      const found = close !== undefined && close < end ? this.variable(at, close, depth) : undefined
      if (found) variables.push(found)
      at = found ? found.end : at + 1
    }
    return { start, end, variables }
  }

  private variable(start: number, close: number, depth: number): Variable | undefined {
    if (!begins(source, this.text, start + 2) || begins(ofPolicies, this.text, start + 2)) return undefined
    const outer = { start, end: close + 1 }
    if (depth >= DEEPEST) return { ...outer, sources: [] }
    const pieces = this.split(start + 2, close)
    return { ...outer, sources: pieces.map(([from, to]) => this.source(from, to, depth + 1)) }
  }

  /** Ranges between the commas that stand outside of variables, parentheses and quotes, without white space around them. */
  private split(start: number, end: number): readonly (readonly [number, number])[] {
    const ranges: (readonly [number, number])[] = []
    let from = start
    let open = 0
    for (let at = start; at < end; at++) {
      const c = this.text[at]
      const inner = this.closing.get(at)
      if (inner !== undefined) at = inner
      else if (c === "'" || c === '"') at = this.endOfQuote(at, end)
      else if (c === '(') open++
      else if (c === ')') open--
      else if (c === ',' && open === 0) {
        ranges.push(this.trimmed(from, at))
        from = at + 1
      }
    }
    ranges.push(this.trimmed(from, end))
    return ranges
  }

  /** The quote that closes; the opening one itself when none does. */
  private endOfQuote(open: number, end: number): number {
    const quote = this.text[open]
    for (let at = open + 1; at < end; at++) if (this.text[at] === quote) return at
    return open
  }

  private trimmed(start: number, end: number): readonly [number, number] {
    let [from, to] = [start, end]
    while (from < to && isBlank(this.text[from])) from++
    while (to > from && isBlank(this.text[to - 1])) to--
    return [from, to]
  }

  private source(start: number, end: number, depth: number): Source {
    const c = this.text[start]
    if ((c === "'" || c === '"') && end - start >= 2 && this.text[end - 1] === c)
      return { kind: 'literal', quoted: true, start: start + 1, end: end - 1 }
    const nested = this.closing.get(start) === end - 1 ? this.variable(start, end - 1, depth) : undefined
    if (nested) return { kind: 'nested', variable: nested }
    source.lastIndex = start
    const [head, type] = source.exec(this.text) ?? []
    if (head === undefined || type === undefined || start + head.length > end)
      return { kind: 'literal', quoted: false, start, end }
    const from = start + head.length
    const close = head.endsWith('(') ? this.closingParenthesis(from, end) : undefined
    const colon = close === undefined ? from : this.trimmed(close + 1, end)[0] + 1
    return {
      kind: 'asked',
      type,
      parameters: close === undefined ? undefined : this.stretch(...this.trimmed(from, close), depth),
      address: colon <= end ? this.stretch(...this.trimmed(colon, end), depth) : undefined,
      start,
      end,
    }
  }

  private closingParenthesis(start: number, end: number): number {
    let open = 1
    for (let at = start; at < end; at++) {
      at = this.closing.get(at) ?? at
      if (this.text[at] === '(') open++
      else if (this.text[at] === ')' && --open === 0) return at
    }
    return end
  }
}

function begins(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\n' || c === '\r'

/** The brace that closes each `${`. */
function closings(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '$' && text[at + 1] === '{' && text[at - 1] !== '\\') open.push(at++)
    else if (text[at] === '}') {
      const start = open.pop()
      if (start !== undefined) closing.set(start, at)
    }
  }
  return closing
}
