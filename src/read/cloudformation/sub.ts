import type { Mapped } from '../../text/mapped.ts'
import type { Place, Span } from '../../text/span.ts'
import { hole, unknown, type Text, type Value } from '../../value/value.ts'
import { combine, compose, mappedOf, slice, type Fragment } from './compose.ts'

/** A fragment, or the variable that stands at a place. */
type Piece = Fragment | { readonly name: string; readonly at: Span }

/**
 * `Fn::Sub`: `${Name}` and `${Name.Attribute}` are what `variable` says, `${!x}` is the text `${x}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function substitute(text: Text, variable: (name: string, at: Place) => Value): Value {
  const pieces = piecesIn(mappedOf(text), true)
  const indexes = new Map<string, number>()
  const values: Value[] = []
  for (const piece of pieces) {
    if (!('name' in piece) || indexes.has(piece.name)) continue
    indexes.set(piece.name, values.length)
    values.push(variable(piece.name, piece.at))
  }
  return combine(values, text.at, (chosen) =>
    compose(
      pieces.map((piece): Fragment => {
        if (!('name' in piece)) return piece
        return { value: chosen[indexes.get(piece.name) ?? 0] ?? { kind: 'absent', at: piece.at }, at: piece.at }
      }),
      text.at,
    ),
  )
}

/** Text outside `Fn::Sub`, where only dynamic references mean something. */
export const plainText = (text: Text): Value =>
  compose(
    piecesIn(mappedOf(text), false).flatMap((piece) => ('name' in piece ? [] : [piece])),
    text.at,
  )

function piecesIn(source: Mapped, variables: boolean): readonly Piece[] {
  const { text } = source
  const pieces: Piece[] = []
  const opening = /\$\{|\{\{resolve:/g
  let from = 0
  const literal = (to: number): void => {
    if (to > from) pieces.push(slice(source, from, to))
  }
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const open = found.index
    const isVariable = found[0] === '${'
    if (isVariable && !variables) continue
    const end = isVariable ? text.indexOf('}', open) + 1 : referenceEnd(text, open)
    if (end === 0) break
    const isLiteral = isVariable && text[open + 2] === '!'
    literal(isLiteral ? open + 2 : open)
    const at = source.span(open, end)
    if (isLiteral) pieces.push(slice(source, open + 3, end))
    else if (isVariable) pieces.push({ name: text.slice(open + 2, end - 1).trim(), at })
    else pieces.push({ value: lookedUp(text.slice(open + 2, end - 2), at), at })
    from = opening.lastIndex = end
  }
  literal(text.length)
  return pieces
}

/** The end of a dynamic reference, which may have variables inside; 0 when it has none. */
function referenceEnd(text: string, open: number): number {
  let at = open
  for (;;) {
    const close = text.indexOf('}', at)
    if (close < 0) return 0
    const variable = text.indexOf('${', at)
    if (variable >= 0 && variable < close) at = close + 1
    else if (text[close + 1] === '}') return close + 2
    else at = close + 1
  }
}

/**
 * `{{resolve:ssm:…}}` and its like are values that only the deployment sees.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const lookedUp = (reference: string, at: Place): Value =>
  unknown(at, `{{${reference}}} is looked up when the stack is deployed`, hole('free', reference))
