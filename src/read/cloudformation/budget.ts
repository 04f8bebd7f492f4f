/** Steps of evaluation that a template may still take: aliases and loops can ask for more than any file says. */
export interface Budget {
  left: number
}

export const STEPS = 200_000
/** Values nest and references follow each other no deeper than this. */
export const DEEPEST_VALUE = 200
/** Combinations of alternatives that one text is written out for. */
export const MOST_CHOICES = 32
/** UTF-16 units of one text; IAM allows 10,240. */
export const LONGEST_TEXT = 1_000_000
/** Pieces of one text. */
export const MOST_PIECES = 10_000
