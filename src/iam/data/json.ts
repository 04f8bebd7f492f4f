import assert from 'node:assert/strict'

/** Reading downloaded JSON: each says what shape it must have and fails on any other. Only the update uses these. */
export function fields(value: unknown): Record<string, unknown> {
  assert(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object is expected')
  return { ...value }
}

export function items(value: unknown): readonly unknown[] {
  assert(Array.isArray(value), 'a list is expected')
  return value
}

export function text(value: unknown): string {
  assert(typeof value === 'string', 'a text is expected')
  return value
}

/** What IAM allows in place of a list of one. */
export const oneOrMore = (value: unknown): readonly unknown[] => (Array.isArray(value) ? items(value) : [value])
