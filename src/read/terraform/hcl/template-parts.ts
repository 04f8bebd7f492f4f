import type { TemplatePart } from './ast.ts'
import { fail, type Scan } from './scan.ts'
import { joined, type Piece } from './template-text.ts'

type Closing = 'else' | 'endif' | 'endfor'
type Directive<K> = Extract<Piece, { readonly kind: K }>

/** Where in the pieces reading stands. */
interface Place {
  readonly pieces: readonly Piece[]
  next: number
}

/** Reads text and puts what directives enclose inside them. How deep they nest was checked when they were read. */
export function templateParts(s: Scan, pieces: readonly Piece[]): TemplatePart[] {
  return partsUntil(s, { pieces, next: 0 }, [])
}

/** Reads parts up to a piece that closes what encloses them. */
function partsUntil(s: Scan, place: Place, closings: readonly Closing[]): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (let piece = place.pieces[place.next]; piece; piece = place.pieces[place.next]) {
    if (piece.kind === 'else' || piece.kind === 'endif' || piece.kind === 'endfor') {
      if (closings.includes(piece.kind)) return parts
      fail(s, `%{${piece.kind}} closes nothing here`, piece.start, piece.end)
    }
    place.next++
    const part = partOf(s, place, piece)
    if (part) parts.push(part)
  }
  return parts
}

function partOf(s: Scan, place: Place, piece: Piece): TemplatePart | undefined {
  switch (piece.kind) {
    case 'text':
      return text(s, piece)
    case 'interpolation':
      return piece
    case 'if':
      return directiveIf(s, place, piece)
    case 'for': {
      const body = partsUntil(s, place, ['endfor'])
      return { ...piece, end: closed(s, place, piece, 'endfor'), body }
    }
    case 'else':
    case 'endif':
    case 'endfor':
      return undefined
  }
}

function text(s: Scan, piece: Directive<'text'>): TemplatePart | undefined {
  const runs = joined(s.text, piece.runs)
  const [first] = runs
  return first && { kind: 'text', start: first.start, end: runs.at(-1)?.end ?? first.end, runs }
}

function directiveIf(s: Scan, place: Place, piece: Directive<'if'>): TemplatePart {
  const yes = partsUntil(s, place, ['else', 'endif'])
  const otherwise = place.pieces[place.next]?.kind === 'else'
  if (otherwise) place.next++
  const no = otherwise ? partsUntil(s, place, ['endif']) : []
  return { kind: 'if', start: piece.start, end: closed(s, place, piece, 'endif'), test: piece.test, yes, no }
}

/** Steps over the closing directive. Returns the offset behind it. */
function closed(s: Scan, place: Place, opening: Directive<'if' | 'for'>, by: Closing): number {
  const piece = place.pieces[place.next++]
  if (piece && piece.kind !== 'text') return piece.end
  fail(s, `this directive is never closed; add %{${by}}`, opening.start, opening.end)
  return opening.end
}
