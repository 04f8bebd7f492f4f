import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weaknessOf } from '../../src/iam/external-id.ts'

test.each([
  ['deployment-2026', 'is made of words, which can be guessed'],
  ['MyCompany', 'is made of words, which can be guessed'],
  ['external_id', 'is made of words, which can be guessed'],
  ['production', 'is made of words, which can be guessed'],
  ['datadog', 'is made of words, which can be guessed'],
  ['changeme123', 'is made of words, which can be guessed'],
  ['ExternalId', 'is made of words, which can be guessed'],
  ['12345', 'has fewer than 6 characters'],
  ['', 'has fewer than 6 characters'],
  ['123456', 'counts up'],
  ['7890123', 'counts up'],
  ['111122223333', 'is an account id, which is no secret'],
  ['xxxxxxxx', 'repeats one character'],
  ['f3e0c1d2', undefined],
  ['8f14e45fceea167a5a36dedd4bea2543', undefined],
  ['f47ac10b-58cc-4372-a567-0e02b2c3d479', undefined],
  ['kJ2h9sLq0Zx', undefined],
  ['acme-5f3k9d81', undefined],
  ['customer-482910', undefined],
])('%j: %s', (id, want) => {
  expect(weaknessOf(id)).toBe(want)
})

test('random ids are not called weak', () => {
  fc.assert(fc.property(fc.uuid(), (id) => weaknessOf(id) === undefined))
})
