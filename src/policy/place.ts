import type { Place } from '../text/span.ts'
import type { Statement, Word } from './policy.ts'

/**
 * Where a statement says a word: its own place, or that of the reference to it, or the action that goes with it. Many
 * statements refer to one variable or resource, and what one of them lacks is not wrong there.
 */
export function placeIn({ at, actions }: Statement, word: Word): Place {
  const isInside = ({ file, start, end }: Place): boolean => file === at.file && start >= at.start && end <= at.end
  if (word.known || isInside(word.at)) return word.at
  const step = word.at.via?.find((one) => isInside(one.at))
  const when = word.at.when ? { when: word.at.when } : {}
  if (step) return { ...step.at, ...when }
  const action = actions.words.find(({ text }) => /^sts:AssumeRole/i.test(text)) ?? actions.words[0]
  return action?.at ?? word.at
}
