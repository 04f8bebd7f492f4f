import type { Finding } from '../finding.ts'
import { capped } from './escape.ts'

const LONGEST = 1000

/** What a finding says, with the condition on which it holds; not escaped. */
export function sentence({ message, condition, certainty }: Finding): string {
  const only = condition === undefined ? '' : ` (only when ${capped(condition)})`
  return `${capped(message, LONGEST)}${only}${certainty === 'possible' ? ' (possible)' : ''}`
}
