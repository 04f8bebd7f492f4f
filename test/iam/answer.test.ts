import { expect, test } from 'vitest'
import { and, answer, not, or, type Answer } from '../../src/iam/answer.ts'

const values: readonly Answer[] = ['no', 'unknown', 'yes']
const least = (a: Answer, b: Answer): Answer => (values.indexOf(a) < values.indexOf(b) ? a : b)
const greatest = (a: Answer, b: Answer): Answer => (least(a, b) === a ? b : a)

test('and is the lesser, or the greater of no < unknown < yes', () => {
  for (const a of values) {
    for (const b of values) {
      expect(and(a, b), `${a} and ${b}`).toBe(least(a, b))
      expect(or(a, b), `${a} or ${b}`).toBe(greatest(a, b))
      expect(not(and(a, b))).toBe(or(not(a), not(b)))
    }
  }
})

test('of many, one decides; of none, nothing is against it', () => {
  expect(and('yes', 'unknown', 'no')).toBe('no')
  expect(and('yes', 'unknown', 'yes')).toBe('unknown')
  expect(or('no', 'unknown', 'yes')).toBe('yes')
  expect(or('no', 'unknown')).toBe('unknown')
  expect([and(), or()]).toEqual(['yes', 'no'])
})

test('a plain test is never unknown', () => {
  expect([answer(true), answer(false), not('unknown')]).toEqual(['yes', 'no', 'unknown'])
})
