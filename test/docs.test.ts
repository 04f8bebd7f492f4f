import { describe, expect, test } from 'vitest'
import { explain, helpOf, readme, repository } from '../src/docs.ts'
import { underlined, unmarked } from '../src/docs/example.ts'
import { cfn, defineRule, identity, setting, tf, using } from '../src/rule.ts'

const wildcard = defineRule({
  id: 'no-wildcard-actions',
  on: 'statement',
  severity: 'error',
  category: 'wildcards',
  summary: 'Allow statements name their actions | all of them',
  why: `A service wildcard grants every action the service has today
    and every action AWS adds to it later, including the ones that change permissions.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  equivalents: ['checkov:CKV_AWS_63'],
  options: {
    allow: setting.strings({ default: ['logs:*'], help: 'Patterns that may be granted whole' }),
    most: setting.integer({ default: 3, min: 1, max: 9, help: 'How many `*` there may be' }),
  },
  *check() {
    // Never run here.
  },
  valid: [
    using({ options: { allow: ['s3:*'] } }, identity`{ "Statement": { "Action": "s3:*" } }`),
    cfn`
      Resources:
        Role: {}
    `,
  ],
  invalid: [
    identity`{ "Action": [«"s3:*"», «"sqs:*"»] }`,
    tf`
      resource "x" "y" {
        a = «{
          b = 1
        }»
      }
    `,
  ],
})
const boundary = defineRule({
  id: 'boundary-required',
  on: 'role',
  severity: 'warning',
  category: 'boundaries',
  summary: 'Roles have a boundary',
  why: 'Because.',
  references: [],
  equivalents: [],
  *check() {
    // Never run here.
  },
  valid: [],
  invalid: [],
})

const text = readme([boundary, wildcard], (rule, example) =>
  unmarked(example.text).marks.map((mark, index) => ({ ...mark, message: `${rule.id} message ${index.toString()}` })),
)

describe('README of the rules', () => {
  test('groups rules by category, with a table of contents', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('#'))
    expect(headings.filter((line) => !line.startsWith('# iam-lint-ignore'))).toEqual([
      '# Rules',
      '## Wildcards',
      '### no-wildcard-actions',
      '## Boundaries',
      '### boundary-required',
      '## Accepting a finding',
      '### unused-ignore',
      '### expired-ignore',
      '### malformed-ignore',
      '### stale-baseline',
    ])
    expect(text).toContain(
      '| [`boundary-required`](#boundary-required) | warning | recommended | Roles have a boundary |\n',
    )
    expect(text).toContain('| error | recommended | Allow statements name their actions \\| all of them |\n')
  })

  test('marks what is reported, with its message', () => {
    expect(text).toContain(
      [
        'Reported:',
        '',
        '```json',
        '{ "Action": ["s3:*", "sqs:*"] }',
        '             ^^^^^^ no-wildcard-actions message 0',
        '                     ^^^^^^^ no-wildcard-actions message 1',
        '```',
      ].join('\n'),
    )
    expect(text).toContain('  a = {\n      ^ no-wildcard-actions message 0\n    b = 1\n')
    expect(text).not.toMatch(/[«»]/)
  })

  test('shows options, settings, languages, equivalents and references', () => {
    expect(text).toContain('| `allow` | list of texts | `["logs:*"]` | Patterns that may be granted whole |')
    expect(text).toContain('| `most` | integer, 1 to 9 | `3` | How many `*` there may be |')
    expect(text).toContain('Accepted with `allow: ["s3:*"]`:\n\n```json\n{ "Statement"')
    expect(text).toContain('```yaml\nResources:\n  Role: {}\n```')
    expect(text).toContain('Same question elsewhere: `checkov:CKV_AWS_63`')
    expect(text).toContain('- <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html>')
    expect(text).toContain('the service has today and every action AWS adds to it later, including')
  })

  test('ends with one line end, and has no empty section', () => {
    expect(text).toMatch(/\S\n$/)
    expect(text).not.toMatch(/\n\n\n|undefined/)
  })

  test('has the anchor that help points to', () => {
    expect(helpOf('boundary-required')).toBe(`${repository}/blob/main/rules/README.md#boundary-required`)
  })
})

test('a fence is longer than any in the example', () => {
  const tricky = { ...boundary, valid: [{ format: 'tf' as const, text: '````' }] }
  expect(readme([tricky], () => [])).toContain('`````hcl\n````\n`````')
})

describe('explain', () => {
  test('tells a rule in lines that fit a terminal', () => {
    expect(explain(wildcard)).toBe(`no-wildcard-actions (error, wildcards, preset recommended)

Allow statements name their actions | all of them.

A service wildcard grants every action the service has today and every action
AWS adds to it later, including the ones that change permissions.

options
  allow (list of texts; default ["logs:*"])
    Patterns that may be granted whole
  most (integer, 1 to 9; default 3)
    How many \`*\` there may be

reported
  { "Action": ["s3:*", "sqs:*"] }
               ^^^^^^
                       ^^^^^^^

accepted with allow: ["s3:*"]
  { "Statement": { "Action": "s3:*" } }

same question elsewhere
  checkov:CKV_AWS_63

read more
  https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
`)
  })
  test('leaves out what a rule does not have', () => {
    expect(explain(boundary)).toBe(
      'boundary-required (warning, boundaries, preset recommended)\n\nRoles have a boundary.\n\nBecause.\n',
    )
  })
})

describe('an example', () => {
  test.each([
    ['plain', 'plain', []],
    ['a«b»c', 'abc', [[1, 2]]],
    [
      '«a«b»»«c»',
      'abc',
      [
        [0, 2],
        [1, 2],
        [2, 3],
      ],
    ],
    ['«»', '', [[0, 0]]],
    ['a»', 'a', [[0, 1]]],
  ])('%s without its marks', (given, plain, marks) => {
    const result = unmarked(given)
    expect(result.text).toBe(plain)
    expect(result.marks.map(({ start, end }) => [start, end])).toEqual(marks)
  })

  test.each([
    [
      'ab',
      [
        [0, 1],
        [1, 2],
      ],
      'ab\n^ m\n ^ m',
    ],
    ['ab\ncd', [[3, 5]], 'ab\ncd\n^^ m'],
    ['ab\ncd', [[1, 4]], 'ab\n ^ m\ncd'],
    ['ab', [[2, 2]], 'ab\n  ^ m'],
    [
      'ab',
      [
        [1, 2],
        [0, 2],
      ],
      'ab\n^^ m\n ^ m',
    ],
  ])('%j underlined at %j', (given, notes, expected) => {
    const at = notes.map(([start = 0, end = 0]) => ({ start, end, message: 'm' }))
    expect(underlined(given, at)).toBe(expected)
  })
})
