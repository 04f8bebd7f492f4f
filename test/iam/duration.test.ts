import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationText, secondsOf } from '../../src/iam/duration.ts'

test.each([
  ['PT1H', 3600],
  ['PT8H', 28_800],
  ['PT1H30M', 5400],
  ['PT90M', 5400],
  ['PT3600S', 3600],
  ['P1D', 86_400],
  ['P1DT1H1M1S', 90_061],
  ['PT0S', 0],
  ['', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['P1DT', undefined],
  ['8H', undefined],
  ['PT8', undefined],
  ['PT1M1H', undefined],
  ['P1M', undefined],
  ['P1Y', undefined],
  ['PT1.5H', undefined],
  ['pt1h', undefined],
  [' PT1H', undefined],
])('secondsOf(%j) is %s', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})

test('parts add up', () => {
  const count = fc.nat(999)
  fc.assert(
    fc.property(count, count, count, count, (d, h, m, s) => {
      expect(secondsOf(`P${d.toString()}DT${h.toString()}H${m.toString()}M${s.toString()}S`)).toBe(
        ((d * 24 + h) * 60 + m) * 60 + s,
      )
    }),
  )
})

test.each([
  [3600, '1 hour'],
  [43_200, '12 hours'],
  [5400, '90 minutes'],
  [60, '1 minute'],
  [61, '61 seconds'],
  [1, '1 second'],
])('durationText(%i) is %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text)
})
