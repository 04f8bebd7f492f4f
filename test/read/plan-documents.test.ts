import { describe, expect, test } from 'vitest'
import { allow, configured, data, declared, planText, read, texts, wordsOf, type Change } from './plan.ts'

const document = ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d']
const waits = (references: readonly string[]) =>
  configured(declared('aws_iam_role_policy', 'p', { policy: references }))
const LINT_SOURCES = 'known after apply; lint the sources instead'

describe('documents', () => {
  const statement = {
    actions: ['s3:*'],
    effect: null,
    resources: [null, 'arn:aws:s3:::b'],
    principals: [],
    condition: [],
  }
  const unknown = {
    json: true,
    statement: [{ actions: [false], resources: [true, false], principals: [], condition: [] }],
  }
  const late: Change = { after: { name: 'x' }, after_unknown: { policy: true } }

  test('a deferred read stands for the policy that waits for it', () => {
    const { policies, slice } = read(planText([data({ statement: [statement] }, unknown), late], waits(document)))
    expect(policies[0]?.statements[0]?.effect).toBe('Allow')
    expect(texts(policies[0])).toEqual([
      's3:*',
      '${data.aws_iam_policy_document.d.statement[0].resources[0]}',
      'arn:aws:s3:::b',
    ])
    const [action] = wordsOf(policies[0])
    expect(action && slice(action.at)).toBe('"s3:*"')
    expect(action?.at.via?.map(({ note }) => note)).toEqual(['used here as data.aws_iam_policy_document.d'])
    expect(policies[0]?.gaps).toMatchObject([{ because: 'known after apply' }])
    expect(policies[0]?.version?.text).toBe('2012-10-17')
  })

  test('principals, conditions and marked variables are those of the provider', () => {
    const block = {
      actions: ['s3:&{x}'],
      resources: ['arn:aws:s3:::&{aws:username}'],
      principals: [{ type: '*', identifiers: ['*'] }],
      condition: [
        { test: 'StringLike', variable: 'aws:a', values: ['x'] },
        { test: 'StringLike', variable: 'aws:a', values: [null] },
      ],
    }
    const mask = { json: true, statement: [{ condition: [{}, { values: [true] }] }] }
    const { policies } = read(planText([data({ statement: [block] }, mask), late], waits(document)))
    expect(texts(policies[0])).toEqual([
      's3:&{x}',
      'arn:aws:s3:::${aws:username}',
      '*',
      'StringLike',
      'aws:a',
      'x',
      '${data.aws_iam_policy_document.d.statement[0].condition[1].values[0]}',
    ])
    expect(policies[0]?.statements[0]?.principals.list[0]?.type).toBe('*')
  })

  test.each<[string, unknown, unknown, string]>([
    ['all statements', {}, { json: true, statement: true }, 'known after apply'],
    ['one statement', { statement: [null] }, { json: true, statement: [true] }, 'known after apply'],
    [
      'what it includes',
      { statement: [], source_policy_documents: [null] },
      { json: true, source_policy_documents: [true] },
      'known after apply',
    ],
    [
      'what it includes is no JSON',
      { statement: [], source_policy_documents: ['{'] },
      { json: true },
      'not valid JSON: expected }',
    ],
  ])('open: %s', (_, after, mask, because) => {
    expect(read(planText([data(after, mask), late], waits(document))).policies[0]?.open).toBe(because)
  })

  test('documents that include documents, and themselves', () => {
    const included = data({ statement: [{ sid: 'A', actions: ['a:b'] }] }, { json: true }, { name: 'e' })
    const outer = data(
      { statement: [{ sid: 'B', actions: ['b:c'] }], source_policy_documents: [allow('t:u'), null, null] },
      { json: true, source_policy_documents: [false, true, true] },
    )
    const refers = ['data.aws_iam_policy_document.e.json', 'data.aws_iam_policy_document.e', ...document]
    const rest = configured(
      declared('aws_iam_role_policy', 'p', { policy: document }),
      declared('aws_iam_policy_document', 'd', { source_policy_documents: refers }, 'data'),
    )
    const { policies } = read(planText([included, outer, late], rest))
    expect(policies[0]?.statements.map(({ actions }) => actions.words[0]?.text)).toEqual(['t:u', 'a:b', 'b:c'])
    expect(policies[0]?.open).toBe('it includes itself')
  })

  const chosen = (references: readonly string[], keys: readonly string[], own = '') => {
    const documents = keys.map((key) =>
      data(
        { statement: [{ actions: [`s3:${key}`] }] },
        { json: true },
        { address: `data.aws_iam_policy_document.d${key}` },
      ),
    )
    const user = { ...late, address: `aws_iam_role_policy.p${own}` }
    const [policy] = read(planText([...documents, user], waits(references))).policies
    return texts(policy)[0] ?? policy?.open
  }
  const DOCUMENT = 'data.aws_iam_policy_document.d'
  test.each<[string, readonly string[], readonly string[], string, string]>([
    ['a key', [`${DOCUMENT}["a.b"].json`, `${DOCUMENT}["a.b"]`, DOCUMENT], ['["a.b"]', '["c"]'], '', 's3:["a.b"]'],
    ['the only one', [DOCUMENT, 'each.key'], ['["x"]'], '["y"]', 's3:["x"]'],
    ['its own key', [DOCUMENT, 'each.key'], ['["x"]', '["y"]'], '["y"]', 's3:["y"]'],
    ['an index', [`${DOCUMENT}[1].json`, `${DOCUMENT}[1]`, DOCUMENT], ['[0]', '[1]'], '', 's3:[1]'],
    ['another key', [DOCUMENT, 'each.value'], ['["x"]', '["y"]'], '["z"]', LINT_SOURCES],
    ['a key that there is not', [`${DOCUMENT}["z"].json`], ['["x"]'], '', LINT_SOURCES],
    ['one of two', [`${DOCUMENT}.json`, DOCUMENT, 'data.aws_iam_policy_document.dd.json'], [''], '', LINT_SOURCES],
    ['something else too', [`${DOCUMENT}.json`, DOCUMENT, 'var.x'], [''], '', LINT_SOURCES],
    ['another attribute', [`${DOCUMENT}.id`, DOCUMENT], [''], '', LINT_SOURCES],
    ['too many', Array.from({ length: 200 }, () => `${DOCUMENT}.json`), [''], '', LINT_SOURCES],
  ])('%s', (_, references, keys, own, expected) => {
    expect(chosen(references, keys, own)).toBe(expected)
  })

  test('through variables and outputs of modules', () => {
    const inner: Change = {
      ...late,
      address: 'module.use["a.b"].aws_iam_role_policy.p',
      module_address: 'module.use["a.b"]',
    }
    const made = data({ statement: [statement] }, unknown, {
      address: 'module.make.data.aws_iam_policy_document.d',
      module_address: 'module.make',
    })
    const rest = {
      configuration: {
        root_module: {
          module_calls: {
            use: {
              expressions: { document: { references: ['module.make.json', 'module.make'] } },
              module: { resources: [declared('aws_iam_role_policy', 'p', { policy: ['var.document'] })] },
            },
            make: { module: { outputs: { json: { expression: { references: document } } } } },
          },
        },
      },
    }
    const { policies } = read(planText([made, inner], rest))
    expect(texts(policies[0])).toContain('s3:*')
  })

  test('a document that was read while planning', () => {
    const resource = {
      address: 'data.aws_iam_policy_document.d',
      mode: 'data',
      type: 'aws_iam_policy_document',
      name: 'd',
    }
    const prior_state = { values: { root_module: { resources: [{ ...resource, values: { json: allow('s3:*') } }] } } }
    const { policies, slice } = read(planText([late], { ...waits(document), prior_state }))
    const [action] = wordsOf(policies[0])
    expect(action && slice(action.at)).toBe(String.raw`\"s3:*\"`)
  })
})

describe('boundaries', () => {
  const managed = (after: unknown, mask: unknown): Change => ({
    type: 'aws_iam_policy',
    name: 'b',
    after,
    after_unknown: mask,
  })
  const arn = 'arn:aws:iam::111122223333:policy/b'
  const refers = ['aws_iam_policy.b.arn', 'aws_iam_policy.b']
  const role = (after: unknown, mask: unknown): Change => ({
    type: 'aws_iam_role',
    name: 'r',
    after,
    after_unknown: mask,
  })
  const attached = (after: unknown, mask: unknown): Change => ({
    type: 'aws_iam_user_policy_attachment',
    name: 'a',
    after,
    after_unknown: mask,
  })
  const known = managed({ arn, policy: allow('*') }, {})
  const late = managed({ policy: allow('*') }, { arn: true })
  const rest = configured(
    declared('aws_iam_policy', 'b', { policy: [] }),
    declared('aws_iam_role', 'r', { permissions_boundary: refers, managed_policy_arns: refers }),
    declared('aws_iam_user_policy_attachment', 'a', { policy_arn: refers }),
  )
  test.each<[string, readonly Change[], string]>([
    ['by its ARN', [known, role({ permissions_boundary: arn }, {})], 'boundary'],
    ['by reference', [late, role({}, { permissions_boundary: true })], 'boundary'],
    [
      'attached by its ARN',
      [known, role({ permissions_boundary: arn }, {}), attached({ policy_arn: arn }, {})],
      'identity',
    ],
    [
      'attached by reference',
      [late, role({}, { permissions_boundary: true }), attached({}, { policy_arn: true })],
      'identity',
    ],
    [
      'attached in a list',
      [late, role({ managed_policy_arns: [null] }, { permissions_boundary: true, managed_policy_arns: [true] })],
      'identity',
    ],
    ['attached as a list', [late, role({}, { permissions_boundary: true, managed_policy_arns: true })], 'identity'],
    ['another ARN', [known, role({ permissions_boundary: `${arn}2` }, {})], 'identity'],
  ])('%s', (_, changes, kind) => {
    expect(read(planText(changes, rest)).policies.map((policy) => policy.kind)).toEqual([kind])
  })
})
