/** What can be said of a question about policies: `unknown` is an answer, never a guess at one of the others. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Kleene's conjunction: one `no` decides. */
export const and = (...answers: readonly Answer[]): Answer => decided(answers, 'no', 'yes')

/** Kleene's disjunction: one `yes` decides. */
export const or = (...answers: readonly Answer[]): Answer => decided(answers, 'yes', 'no')

export const not = (answer: Answer): Answer => (answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes')

/** The answer a plain test gives. */
export const answer = (holds: boolean): Answer => (holds ? 'yes' : 'no')

const decided = (answers: readonly Answer[], decider: Answer, otherwise: Answer): Answer =>
  answers.includes(decider) ? decider : answers.includes('unknown') ? 'unknown' : otherwise
