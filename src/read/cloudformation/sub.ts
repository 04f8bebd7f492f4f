import { composed, elsewhere, HOLE, type Mapped, type Piece as TextPiece } from '../../text/mapped.ts'
import type { Place, Span } from '../../text/span.ts'
import { hole, unknown, type Pattern, type Text, type Value, type Written } from '../../value/value.ts'
import { combine, compose, mappedOf, slice, type Fragment } from './compose.ts'

/** A fragment, or the variable that stands at a place. */
type Piece = Fragment | { readonly name: string; readonly at: Span }

/**
 * `Fn::Sub`: `${Name}` and `${Name.Attribute}` are what `variable` says, `${!x}` is the text `${x}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function substitute(text: Text | Pattern, variable: (name: string, at: Place) => Value): Value {
  const pieces = piecesOf(text, true)
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
export const plainText = (text: Text | Pattern): Value =>
  compose(
    piecesOf(text, false).flatMap((piece) => ('name' in piece ? [] : [piece])),
    text.at,
  )

/** Values that already stand in a text stay what they are. */
function piecesOf(value: Text | Pattern, variables: boolean): readonly Piece[] {
  if (!value.written)
    return value.kind === 'string' ? piecesIn(mappedOf(value), variables, []) : [{ value, at: value.at }]
  const { text, holes } = withTexts(value.written)
  return piecesIn(text, variables, holes)
}

/** Written text with the texts that stand in its holes, which may be parts of names. */
function withTexts({ text, holes }: Written): Written {
  const pieces: TextPiece[] = []
  const left: Value[] = []
  const end = text.text.length
  let from = 0
  for (let at = nextHole(text, 0, end); at < end; at = nextHole(text, from, end)) {
    const value = holes[text.hole(at) ?? 0]
    const place = text.span(at, at + 1)
    pieces.push(slice(text, from, at), value?.kind === 'string' ? elsewhere(value.value, place) : { hole: place })
    if (value && value.kind !== 'string') left.push(value)
    from = at + 1
  }
  return from === 0 ? { text, holes } : { text: composed([...pieces, slice(text, from, end)]), holes: left }
}

function piecesIn(source: Mapped, variables: boolean, holes: readonly Value[]): readonly Piece[] {
  const { text } = source
  const pieces: Piece[] = []
  const opening = /\$\{|\{\{resolve:/g
  let from = 0
  const literal = (to: number): void => {
    for (let at = nextHole(source, from, to); at < to; at = nextHole(source, from, to)) {
      if (at > from) pieces.push(slice(source, from, at))
      const value = holes[source.hole(at) ?? 0]
      if (value) pieces.push({ value, at: source.span(at, at + 1) })
      from = at + 1
    }
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
    else if (nextHole(source, open, end) < end) pieces.push({ value: unknownName(text.slice(open, end), at), at })
    else if (isVariable) pieces.push({ name: text.slice(open + 2, end - 1).trim(), at })
    else pieces.push({ value: lookedUp(text.slice(open + 2, end - 2), at), at })
    from = opening.lastIndex = end
  }
  literal(text.length)
  return pieces
}

/** Where the next hole stands; `to` when there is none before it. */
function nextHole(source: Mapped, from: number, to: number): number {
  let at = from
  while (at < to && (source.text[at] !== HOLE || source.hole(at) === undefined)) at++
  return at
}

const unknownName = (written: string, at: Place): Value =>
  unknown(at, 'the name of what stands here is not known', hole('free', written.replaceAll(HOLE, '…')))

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
