import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../src/read/plan/address.ts'
import { allow, configured, data, declared, planText, read, type Change } from './plan.ts'

const document = ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d']
const late: Change = { after: { name: 'x' }, after_unknown: { policy: true } }
const whole = planText(
  [
    data({ statement: [{ actions: ['s3:*'], resources: [null] }] }, { statement: [{ resources: [true] }] }),
    late,
    { after: { policy: allow('*') }, name: 'q' },
  ],
  configured(declared('aws_iam_role_policy', 'p', { policy: document })),
)

test('a plan that breaks off is read as far as it goes, and says so', () => {
  for (let end = 0; end < whole.length; end += 3) {
    const { reading, notes, policies } = read(whole.slice(0, end))
    if (!reading) continue
    expect(notes[0]).toMatch(/^not valid JSON: .*; the rest of the plan is not read$/)
    expect(policies.length).toBeLessThanOrEqual(2)
  }
})

test('a change that breaks off is not taken for a whole one', () => {
  const cut = whole.slice(0, whole.indexOf('"after_unknown":{"policy":true}'))
  expect(read(cut).policies).toEqual([])
})

const junk = fc
  .anything({ withNullPrototype: false, maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify([value])) as unknown)

test('anything may stand anywhere', () => {
  const parsed = JSON.parse(whole) as unknown
  fc.assert(
    fc.property(junk, fc.nat(200), (value, at) => {
      let left = at
      const text = JSON.stringify(parsed, (_, each: unknown) => (left-- === 0 ? value : each))
      read(text)
    }),
    { numRuns: 400 },
  )
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
  const text = planText([{ type: name, name, after: { policy: allow('*') } }, { name, after: {} }, late], {
    configuration: { root_module: { resources: [declared(name, name, {})], module_calls: {} } },
  }).replaceAll('"policy"', JSON.stringify(name))
  expect(read(text).policies).toEqual([])
})

describe('addresses', () => {
  test.each<[string, readonly string[]]>([
    ['module.m["a.b"].aws_iam_role.r["x"].arn', ['module', 'm ["a.b"]', 'aws_iam_role', 'r ["x"]', 'arn']],
    ['a["\\"]."][0].b', ['a ["\\"]."][0]', 'b']],
    ['a["', ['a ["']],
    ['', []],
    ['a..b', ['a', '', 'b']],
  ])('%s', (address, steps) => {
    expect(stepsOf(address).map(({ name, key }) => `${name} ${key}`.trim())).toEqual(steps)
  })
  test('no address is too strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '[', ']', '"', '\\', '0') }), (address) => {
        const steps = stepsOf(address)
        expect(steps.map(({ name, key }) => name + key).join('').length).toBeLessThanOrEqual(address.length)
      }),
    )
  })
})

/** Far above what any of these takes. */
const limit = { timeout: 20_000 }
const MANY = 20_000
const many = <T>(each: (index: number) => T): readonly T[] => Array.from({ length: MANY }, (_, index) => each(index))

describe('huge', () => {
  const uses = (index: number): Change => ({ ...late, address: `aws_iam_role_policy.p[${index.toString()}]` })
  const statement = (index: number) => ({ sid: `S${index.toString()}`, actions: ['a:b'] })
  test.each<[string, () => string]>([
    ['brackets', () => `{"format_version":"1.0","resource_changes":${'['.repeat(200_000)}`],
    ['changes', () => planText(many((index) => ({ ...late, name: `p${index.toString()}` })))],
    [
      'unknown items',
      () =>
        planText(
          [data({ statement: [{ actions: many(() => null) }] }, { statement: [{ actions: many(() => true) }] }), late],
          configured(declared('aws_iam_role_policy', 'p', { policy: document })),
        ),
    ],
    [
      'users of one large document',
      () =>
        planText(
          [data({ statement: Array.from({ length: 2000 }, (_, index) => statement(index)) }, {}), ...many(uses)],
          configured(declared('aws_iam_role_policy', 'p', { policy: document })),
        ),
    ],
    [
      'statements',
      () =>
        planText(
          [data({ statement: many(statement) }, {}), late],
          configured(declared('aws_iam_role_policy', 'p', { policy: document })),
        ),
    ],
    [
      'keys',
      () =>
        planText(
          [...many(uses)],
          configured(
            declared('aws_iam_role_policy', 'p', Object.fromEntries(many((index) => [`k${index.toString()}`, []]))),
          ),
        ),
    ],
    [
      'an address',
      () =>
        planText([{ ...late, address: 'a.'.repeat(500_000), after_unknown: { policy: true, x: many(() => true) } }]),
    ],
    [
      'documents that double',
      () =>
        planText(
          [
            ...Array.from({ length: 60 }, (_, index) =>
              data(
                { statement: [statement(0)], source_policy_documents: [null, null] },
                { source_policy_documents: [true, true] },
                { name: index === 0 ? 'd' : `d${index.toString()}` },
              ),
            ),
            late,
          ],
          configured(
            declared('aws_iam_role_policy', 'p', { policy: document }),
            ...Array.from({ length: 60 }, (_, index) =>
              declared(
                'aws_iam_policy_document',
                index === 0 ? 'd' : `d${index.toString()}`,
                {
                  source_policy_documents: [
                    `data.aws_iam_policy_document.d${(index + 1).toString()}.json`,
                    `data.aws_iam_policy_document.d${(index + 1).toString()}.minified_json`,
                  ],
                },
                'data',
              ),
            ),
          ),
        ),
    ],
  ])('%s', limit, (_, text) => {
    expect(read(text()).reading).toBeDefined()
  })
})
