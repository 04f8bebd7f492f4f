import type { When } from '../../text/span.ts'
import { inherit } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'

/** A value that is there on conditions. */
export const conditional = (value: Value, when: readonly When[]): Value => {
  const { file, start, end } = value.at
  return inherit(value, { file, start, end, when })
}

/** Something has a value, `Env is dev`, as a condition. */
export const hasValue = (subject: string, value: string): When => ({ test: `${subject} is ${value}`, holds: true })

/** What a condition of that kind is about; `undefined` for the conditions of a template, whose names have no spaces. */
export function subjectOf(test: string): string | undefined {
  const end = test.indexOf(' is ')
  return end < 0 ? undefined : test.slice(0, end)
}

/** Whether the conditions cannot hold together: one is the contrary of another, or something has two values. */
export const contradict = (one: readonly When[], other: readonly When[]): boolean =>
  one.some((a) =>
    other.some((b) => (a.test === b.test ? a.holds !== b.holds : a.holds && b.holds && sameSubject(a, b))),
  )

function sameSubject(a: When, b: When): boolean {
  const subject = subjectOf(a.test)
  return subject !== undefined && subject === subjectOf(b.test)
}

export const distinct = (all: readonly When[]): readonly When[] =>
  all.filter((one, index) => all.findIndex((other) => other.test === one.test && other.holds === one.holds) === index)
