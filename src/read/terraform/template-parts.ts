import type { TemplatePart } from './ast.ts'
import { fail, type Scan } from './scan.ts'
import { joined, type Piece, type Run } from './template-text.ts'

type Closing = 'else' | 'endif' | 'endfor'

/** Where in the pieces reading stands. */
interface Place {
  readonly pieces: readonly Piece[]
  next: number
}

/** Joins texts and puts what directives enclose inside them. How deep they nest was checked when they were read. */
export function templateParts(s: Scan, pieces: readonly Piece[]): TemplatePart[] {
  return partsUntil(s, { pieces, next: 0 }, [])
}

function partsUntil(s: Scan, place: Place, closings: readonly Closing[]): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (let piece = place.pieces[place.next]; piece; piece = place.pieces[place.next]) {
    switch (piece.kind) {
      case 'text':
        text(s, place, parts)
        break
      case 'interpolation':
        parts.push(piece)
        place.next++
        break
      case 'if':
        parts.push(directiveIf(s, place, piece))
        break
      case 'for':
        parts.push(directiveFor(s, place, piece))
        break
      default:
        if (closings.includes(piece.kind)) return parts
        fail(s, `%{${piece.kind}} closes nothing here`, piece.start, piece.end)
        place.next++
    }
  }
  return parts
}

function text(s: Scan, place: Place, parts: TemplatePart[]): void {
  const runs: Run[] = []
  for (let piece = place.pieces[place.next]; piece?.kind === 'text'; piece = place.pieces[++place.next])
    runs.push(...piece.runs)
  const { start, end, runs: read } = joined(s.text, runs)
  if (read.length > 0) parts.push({ kind: 'text', start, end, runs: read })
}

function directiveIf(s: Scan, place: Place, piece: Extract<Piece, { kind: 'if' }>): TemplatePart {
  place.next++
  const yes = partsUntil(s, place, ['else', 'endif'])
  const otherwise = place.pieces[place.next]?.kind === 'else'
  if (otherwise) place.next++
  const no = otherwise ? partsUntil(s, place, ['endif']) : []
  return { kind: 'if', start: piece.start, end: closed(s, place, piece, 'endif'), test: piece.test, yes, no }
}

function directiveFor(s: Scan, place: Place, piece: Extract<Piece, { kind: 'for' }>): TemplatePart {
  place.next++
  const body = partsUntil(s, place, ['endfor'])
  return { ...piece, end: closed(s, place, piece, 'endfor'), body }
}

/** Steps over the closing directive. Returns the offset behind it. */
function closed(s: Scan, place: Place, opening: Piece & { start: number; end: number }, by: Closing): number {
  const piece = place.pieces[place.next++]
  if (piece && piece.kind !== 'text') return piece.end
  fail(s, `this directive is never closed; add %{${by}}`, opening.start, opening.end)
  return opening.end
}
