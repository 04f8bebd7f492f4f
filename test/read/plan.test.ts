import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/read/documents.ts'
import { inMemory } from '../files.ts'
import { filePath } from '../../src/text/span.ts'
import { allow, configured, data, declared, planText, read, wordsOf, type Change } from './plan.ts'

const LINT_SOURCES = 'known after apply; lint the sources instead'

describe('what is a plan', () => {
  test.each<[string, string, boolean]>([
    ['a plan', planText([]), true],
    ['a byte order mark', `\uFEFF${planText([])}`, true],
    ['a plan without changes', '{"format_version":"1.0","planned_values":{"root_module":{}}}', true],
    ['a state', '{"format_version":"1.0","terraform_version":"1.9.8","values":{}}', false],
    ['the words in text', '{"x":"\\"format_version\\" \\"resource_changes\\""}', false],
    ['a version that is no text', '{"format_version":1,"resource_changes":[]}', false],
    ['a list', '["format_version","resource_changes"]', false],
  ])('%s', (_, text, expected) => {
    expect(read(text).reading !== undefined).toBe(expected)
  })

  test.each([
    ['{"format_version":"2.0","resource_changes":[]}', ['plans of format 2.0 are not read']],
    [planText([], { errored: true }), ['planning ended in an error; what the plan does not list is not read']],
    [
      '{"format_version":"1.0","planned_values":{"root_module":{"resources":[{}]}}}',
      ['the plan has no resource_changes, without which it is not told what is known'],
    ],
    [planText([]), []],
  ])('%s', (text, notes) => {
    expect(read(text).notes).toEqual(notes)
  })

  test('among other documents', async () => {
    const text = planText([{ after: { policy: allow('s3:*') } }])
    const files = inMemory({ 'p.json': allow('sqs:*'), 'plan.json': text, 'package.json': '{}' })
    const { model, unreadable } = await readDocuments({ ...files, named: new Set([filePath('plan.json')]) }, new Set())
    expect(model.policies.map(({ carrier }) => carrier.address).sort()).toEqual(['', 'aws_iam_role_policy.p'])
    expect(unreadable).toEqual([])
  })
})

describe('which changes', () => {
  const policy = { policy: allow('s3:*') }
  test.each<[string, Change, number]>([
    ['create', { after: policy }, 1],
    ['no change', { actions: ['no-op'], after: policy }, 1],
    ['replace', { actions: ['delete', 'create'], after: policy }, 1],
    ['delete', { actions: ['delete'], after: null }, 0],
    ['forget', { actions: ['forget'], after: null }, 0],
    ['a type without policies', { type: 'aws_instance', after: policy }, 0],
    ['a type named like a part of every object', { type: '__proto__', after: policy }, 0],
    ['a document that nothing uses', data({ statement: [] }, { json: true }), 0],
  ])('%s', (_, change, count) => {
    expect(read(planText([change])).policies).toHaveLength(count)
  })

  test('deferred changes', () => {
    const { resource_changes } = JSON.parse(planText([{ after: policy }])) as { resource_changes: unknown[] }
    const rest = { deferred_changes: resource_changes.map((resource_change) => ({ resource_change })) }
    expect(read(planText([], rest)).policies).toHaveLength(1)
  })
})

describe('words and places', () => {
  test.each<[string, string, string]>([
    ['s3:*', allow('s3:*'), String.raw`\"s3:*\"`],
    ['s3:Get*', JSON.stringify(JSON.parse(allow(['s3:Get*'])), null, 2), String.raw`\"s3:Get*\"`],
    ['arn:aws:s3:::b/${aws:username}', allow('x:y', 'arn:aws:s3:::b/${aws:username}'), String.raw`\"arn:aws:s3:::b/$`],
    ['é:*', allow('é:*'), String.raw`\"é:*\"`],
    ['s3:<>', allow('s3:<>'), String.raw`\"s3:\u003c\u003e\"`],
  ])('%s', (word, policy, written) => {
    // Terraform writes some characters as escapes.
    const text = planText([{ after: { policy } }])
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
    const { policies, slice } = read(text)
    const found = wordsOf(policies[0]).find(({ text: one }) => one === word)
    expect(found?.known).toBe(true)
    expect(found && slice(found.at)).toContain(written)
  })

  test('the address of a carrier is the plan’s own', () => {
    const address = 'module.m["a.b"].aws_iam_role.r["x\\"]"]'
    const { policies, roles, slice } = read(
      planText([
        {
          address,
          module_address: 'module.m["a.b"]',
          type: 'aws_iam_role',
          name: 'r',
          after: { assume_role_policy: '{}' },
        },
      ]),
    )
    expect(policies[0]?.carrier).toMatchObject({ address, type: 'aws_iam_role', root: 'infra' })
    expect(roles[0] && slice(roles[0].carrier.at)).toBe(JSON.stringify(address))
  })
})

describe('what is not known', () => {
  const unread = (change: Change, rest = {}) => read(planText([change], rest)).policies.map(({ open }) => open)

  test.each<[string, Change, Readonly<Record<string, unknown>>, readonly (string | undefined)[]]>([
    [
      'a policy',
      { after_unknown: { policy: true } },
      configured(declared('aws_iam_role_policy', 'p', { policy: ['aws_s3_bucket.b.arn'] })),
      [LINT_SOURCES],
    ],
    ['a policy without configuration', { after_unknown: { policy: true } }, {}, [LINT_SOURCES]],
    [
      'a sensitive policy',
      { after: { policy: allow('*') }, after_sensitive: { policy: true } },
      {},
      ['sensitive value'],
    ],
    ['a sensitive resource', { after: { policy: allow('*') }, after_sensitive: true }, {}, ['sensitive value']],
    [
      'what nobody configured',
      { type: 'aws_s3_bucket', after_unknown: { policy: true } },
      configured(declared('aws_s3_bucket', 'p', {})),
      [],
    ],
    [
      'what another resource configured',
      { type: 'aws_s3_bucket', actions: ['no-op'], after: { policy: allow('*') } },
      configured(declared('aws_s3_bucket', 'p', {})),
      [],
    ],
    [
      'a dynamic block of a new resource, which the configuration does not tell',
      { type: 'aws_iam_role', after: { inline_policy: [{ policy: allow('*') }] } },
      configured(declared('aws_iam_role', 'p', {})),
      [undefined],
    ],
    [
      'a policy in a block',
      {
        type: 'aws_iam_role',
        after: { inline_policy: [{ name: 'x' }] },
        after_unknown: { inline_policy: [{ policy: true }] },
      },
      {},
      [LINT_SOURCES],
    ],
    [
      'all blocks',
      { type: 'aws_iam_role', after_unknown: { inline_policy: true } },
      configured(declared('aws_iam_role', 'p', { inline_policy: ['var.x'] })),
      [LINT_SOURCES],
    ],
    ['a resource', { after: null, after_unknown: true }, {}, [LINT_SOURCES]],
    ['empty text', { type: 'aws_sqs_queue', after: { policy: '' } }, {}, []],
  ])('%s', (_, change, rest, expected) => {
    expect(unread(change, rest)).toEqual(expected)
  })

  test('nothing sensitive is in the model', () => {
    const role = { type: 'aws_iam_role', after: { name: 'hush', path: '/' }, after_sensitive: { name: true } }
    const { reading, roles } = read(planText([role]))
    expect(roles[0]?.name).toMatchObject([{ is: 'unknown', because: 'sensitive value' }])
    expect(JSON.stringify(reading)).not.toContain('hush')
  })

  test('an ARN is one, a name is one', () => {
    const { attachments, roles } = read(
      planText([
        { type: 'aws_iam_role_policy_attachment', after: {}, after_unknown: { policy_arn: true } },
        { type: 'aws_iam_role', after: {}, after_unknown: { name: true, permissions_boundary: true } },
      ]),
    )
    expect(attachments[0]?.policy.parts).toMatchObject([{ domain: 'arn' }])
    expect(roles[0]?.name).toMatchObject([{ is: 'known', value: { parts: [{ domain: 'name' }] } }])
    expect(roles[0]?.boundary).toMatchObject([{ is: 'unknown', because: 'known after apply' }])
  })
})
