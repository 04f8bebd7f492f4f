import type { Severity } from '../finding.ts'

type Paint = (text: string) => string

/** How the parts of a report are marked. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly strong: Paint
  readonly faint: Paint
}

const asIs: Paint = (text) => text
const sgr =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001B[${on.toString()}m${text}\u001B[${off.toString()}m`

export const plain: Palette = { severity: { error: asIs, warning: asIs, info: asIs }, strong: asIs, faint: asIs }

/** ANSI colours: red, yellow and blue. */
export const colored: Palette = {
  severity: { error: sgr(31, 39), warning: sgr(33, 39), info: sgr(34, 39) },
  strong: sgr(1, 22),
  faint: sgr(2, 22),
}
