import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { unmarked } from '../src/docs/example.ts'
import type { Example, Rule } from '../src/rule.ts'
import { findingsIn, mended } from './example.ts'

const folder = new URL('../rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')

test('the index lists the files of rules/, sorted, and each is named for its rule', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const examples = [...rule.valid, ...rule.invalid]

  test.each(examples.map((example) => [titleOf(example), example] as const))('%s', async (_title, example) => {
    const { text, marks } = unmarked(example.text)
    expect(marks.length > 0).toBe(rule.invalid.includes(example))
    const found = await findingsIn(rule, example)
    expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
    )
    expect(found.map(({ at: { start, end } }) => [start, end])).toEqual(marks.map(({ start, end }) => [start, end]))
    for (const { certainty } of found) expect(certainty).toBe('certain')
  })

  const invalid = rule.invalid.map((example) => [titleOf(example), example] as const)
  test.each(invalid)('--fix: %s', async (_title, example) => {
    const { text } = unmarked(example.text)
    const found = await findingsIn(rule, example)
    const after = await mended(rule, example)
    expect(after).toBe(example.fixed ?? text)
    const rest = await findingsIn(rule, { ...example, text: after })
    expect(rest.filter(({ fix }) => fix)).toEqual([])
    // What has a fix is gone, and nothing else is.
    expect(rest).toHaveLength(found.filter(({ fix }) => !fix).length)
  })

  test('its messages say what is wrong and what to do', async () => {
    const messages = (await Promise.all(rule.invalid.map((example) => findingsIn(rule, example)))).flat()
    expect(messages.length).toBeGreaterThan(0)
    for (const { message } of messages) expect(message).toMatch(/^(?![A-Z][a-z]+ [a-z]+ ).+[;,] .+[^.]$/)
  })

  test('says why, and where its facts stand', () => {
    expect(rule.valid.length, 'valid examples').toBeGreaterThan(1)
    expect(rule.summary).not.toMatch(/\.$/)
    expect(rule.why.trim()).toMatch(/\.$/)
    expect(rule.references.length).toBeGreaterThan(0)
    for (const page of rule.references) expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    expect(new Set(rule.equivalents).size).toBe(rule.equivalents.length)
    expect(defaultsFit(rule)).toBe(true)
  })
})

const titleOf = ({ format, text }: Example): string =>
  `${format} ${unmarked(text).text.replace(/\s+/g, ' ').slice(0, 100)}`

/** A default that its own schema would not take could not be written down by a user. */
const defaultsFit = ({ options }: Rule): boolean =>
  Object.values(options).every(({ schema, default: value }) =>
    schema['type'] === 'array'
      ? Array.isArray(value)
      : schema['type'] === 'integer'
        ? Number.isInteger(value)
        : typeof value === schema['type'],
  )
