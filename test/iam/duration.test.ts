import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationText, secondsOf, secondsOfGo } from '../../src/iam/duration.ts'

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

test.each([
  ['1h', 3600],
  ['1h30m', 5400],
  ['15m', 900],
  ['900s', 900],
  ['1h0m0s', 3600],
  ['', undefined],
  ['15', undefined],
  ['30m1h', undefined],
  ['1.5h', undefined],
  ['PT1H', undefined],
])('secondsOfGo(%j) is %s', (text, want) => {
  expect(secondsOfGo(text)).toBe(want)
})
