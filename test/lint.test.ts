import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Finding } from '../src/finding.ts'
import { lint, type Settings } from '../src/lint.ts'
import { defineRule, type Rule } from '../src/rule.ts'
import { filePath } from '../src/text/span.ts'
import { settingsFor } from './example.ts'
import { inMemory } from './files.ts'

const settings: Settings = {
  accounts: { own: [], trusted: [] },
  rule: (id) => ({ severity: rules.find((rule) => rule.id === id)?.severity ?? 'error', options: {} }),
  ignores: [],
  terraform: { known: {}, varFiles: [] },
  whole: true,
  data: '2026-11-01',
  help: (id) => `https://example.com/${id}`,
}
const run = (texts: Readonly<Record<string, string>>, given: Partial<Settings> = {}, list: readonly Rule[] = rules) =>
  lint(inMemory(texts), list, { ...settings, ...given })

const only = (rule: string, findings: readonly Finding[]) => findings.filter((finding) => finding.rule === rule)
const wildcards = async (texts: Readonly<Record<string, string>>) =>
  only('no-wildcard-actions', (await run(texts)).findings)

const policy = (action: string, name = 'p') => `resource "aws_iam_policy" "${name}" {
  policy = jsonencode({ Statement = { Effect = "Allow", Action = ${action}, Resource = "*" } })
}
`

describe('fingerprints', () => {
  const of = async (texts: Readonly<Record<string, string>>) => (await wildcards(texts)).map((f) => f.fingerprint)
  test('do not change with the line, nor with other statements', async () => {
    const [before] = await of({ 'a.tf': policy('"s3:*"') })
    expect(await of({ 'a.tf': `# moved\n\n${policy('"s3:*"')}` })).toEqual([before])
    expect(await of({ 'b.tf': policy('"s3:*"'), 'c.tf': policy('"s3:Get"', 'q') })).toEqual([before])
  })
  test.each([
    ['the action', { 'a.tf': policy('"sqs:*"') }],
    ['the resource', { 'a.tf': policy('"s3:*"', 'q') }],
    ['the root', { 'other/a.tf': policy('"s3:*"') }],
  ])('change with %s', async (_, texts) => {
    const [before] = await of({ 'a.tf': policy('"s3:*"') })
    expect((await of(texts))[0]).not.toBe(before)
  })
  test('two roots that call one module do not share them', async () => {
    const module = { 'm/main.tf': `variable "a" {}\n${policy('var.a')}` }
    const call = (action: string) => `module "m" {\n source = "../m"\n a = "${action}"\n}`
    const all = await of({ ...module, 'one/main.tf': call('s3:*'), 'two/main.tf': call('s3:*') })
    expect(new Set(all).size).toBe(2)
  })
  test('are all different', async () => {
    const all = await of({ 'a.tf': policy('["s3:*", "s3:*", "sqs:*"]') + policy('["s3:*"]') })
    expect(all.length).toBe(4)
    expect(new Set(all).size).toBe(4)
  })
})

describe('one finding for each rule and place', () => {
  test('a document that two resources use', async () => {
    const document =
      'data "aws_iam_policy_document" "d" {\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}\n'
    const use = (name: string) =>
      `resource "aws_iam_policy" "${name}" {\n policy = data.aws_iam_policy_document.d.json\n}\n`
    const text = document + use('a') + use('b')
    const report = await run({ 'a.tf': text })
    const [finding, ...others] = only('no-wildcard-actions', report.findings)
    expect(others).toEqual([])
    expect(finding?.resource).toBe('aws_iam_policy.a')
    expect(finding?.related.map(({ at, message, step }) => [text.slice(at.start, at.end), message, step])).toEqual([
      ['resource "aws_iam_policy" "b"', 'also in aws_iam_policy.b', undefined],
    ])
    expect(report.policies).toEqual({ checked: 2, partly: 0, notRead: 0, flagged: 2 })
  })
  test('the surest of them is reported', async () => {
    const module = { 'm/main.tf': policy('"s3:*"') }
    const calls =
      'variable "on" {}\nmodule "a" {\n source = "./m"\n count = var.on ? 1 : 0\n}\nmodule "b" {\n source = "./m"\n}'
    const [finding] = await wildcards({ ...module, 'main.tf': calls })
    expect(finding).toMatchObject({ certainty: 'certain', resource: 'module.b.aws_iam_policy.p' })
  })
})

describe('a plan', () => {
  const plan = (action: string, extra = '') =>
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.11.4',
      resource_changes: [
        {
          address: 'aws_iam_policy.p',
          mode: 'managed',
          type: 'aws_iam_policy',
          name: 'p',
          change: {
            actions: ['create'],
            before: null,
            after: {
              description: extra,
              policy: JSON.stringify({ Statement: { Effect: 'Allow', Action: action, Resource: '*' } }),
            },
            after_unknown: {},
            after_sensitive: { description: true },
          },
        },
      ],
      configuration: {
        root_module: {
          resources: [
            {
              address: 'aws_iam_policy.p',
              mode: 'managed',
              type: 'aws_iam_policy',
              name: 'p',
              expressions: { policy: {}, description: {} },
            },
          ],
        },
      },
    })
  test('beside its sources says nothing twice', async () => {
    const both = { 'main.tf': policy('"s3:*"'), 'plan.json': plan('s3:*') }
    expect((await wildcards(both)).map(({ at }) => at.file)).toEqual(['main.tf'])
    expect((await wildcards({ 'plan.json': plan('s3:*') })).map(({ at }) => at.file)).toEqual(['plan.json'])
  })
  test('is quoted without what is sensitive', async () => {
    const report = await run({ 'plan.json': plan('s3:*', 'hunter2 is a secret') })
    expect(report.findings.length).toBeGreaterThan(0)
    expect(report.sources.get(filePath('plan.json'))?.text).not.toContain('hunter2')
  })
})

describe('conditions', () => {
  test('are named, and the finding is conditional', async () => {
    const [finding] = await wildcards({ 'a.tf': `variable "on" {}\n${policy('var.on ? ["s3:*"] : []')}` })
    expect(finding).toMatchObject({ certainty: 'conditional', condition: 'var.on' })
  })
  test('that exclude each other leave nothing', async () => {
    const text = `variable "on" {}\nresource "aws_iam_policy" "p" {\n count = var.on ? 1 : 0\n policy = jsonencode({ Statement = { Effect = "Allow", Action = var.on ? "s3:GetObject" : "s3:*", Resource = "*" } })\n}`
    expect(await wildcards({ 'a.tf': text })).toEqual([])
  })
})

test('a finding says which element of the policy it is about', async () => {
  const [finding] = await wildcards({
    'p.json': '{"Statement": [{"Effect": "Allow", "Action": ["s3:Get", "s3:*"], "Resource": "*"}]}',
  })
  expect(finding).toMatchObject({ path: ['Statement', 0, 'Action', 1], resource: null, sid: null })
})

describe('what is not known', () => {
  test('an unread policy, a partly read one and a checked one', async () => {
    const text = `variable "x" {}\n${policy('"s3:Get"')}${policy('[var.x]', 'q')}resource "aws_iam_policy" "r" {\n policy = var.x\n}`
    const report = await run({ 'a.tf': text })
    expect(report.policies).toMatchObject({ checked: 1, partly: 1, notRead: 1 })
    expect(report.notRead.map(({ resource, reason }) => [resource, reason])).toEqual([
      ['aws_iam_policy.r', 'var.x has no default'],
    ])
    expect(report.partlyRead.map(({ resource, reason }) => [resource, reason])).toEqual([
      ['aws_iam_policy.q', 'var.x has no default'],
    ])
  })
})

describe('rules', () => {
  const about = {
    severity: 'error',
    category: 'hygiene',
    summary: '',
    why: '',
    references: [],
    equivalents: [],
    valid: [],
    invalid: [],
  } as const
  const broken = defineRule({
    ...about,
    id: 'broken',
    on: 'policy',
    *check() {
      throw new Error('oops')
    },
  })
  test('a rule that throws is a fault, and the others go on', async () => {
    const report = await run({ 'a.tf': policy('"s3:*"') }, {}, [broken, ...rules])
    expect(report.faults).toEqual([{ rule: 'broken', resource: 'aws_iam_policy.p', message: 'oops' }])
    expect(only('no-wildcard-actions', report.findings)).toHaveLength(1)
  })
  test('severity follows the file that the finding stands in', async () => {
    const texts = {
      'main.tf': 'module "m" {\n source = "./m"\n a = "s3:*"\n}',
      'm/main.tf': `variable "a" {}\n${policy('[var.a, "sqs:*"]')}`,
    }
    const rule: Settings['rule'] = (_, file) => ({
      severity: file === filePath('main.tf') ? 'off' : 'info',
      options: {},
    })
    const found = only('no-wildcard-actions', (await run(texts, { rule })).findings)
    expect(found.map(({ severity, at }) => [severity, at.file])).toEqual([['info', 'm/main.tf']])
  })
})

test('the same input gives the same report, sorted by place', async () => {
  const texts = {
    'b.tf': policy('["sqs:*", "s3:*"]', 'b'),
    'a.tf': policy('"s3:*"', 'a'),
    'p.json': '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}',
  }
  const [one, two] = [await run(texts), await run(texts)]
  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
  const order = only('no-wildcard-actions', one.findings).map(
    ({ at }) => `${at.file}:${at.start.toString().padStart(3, '0')}`,
  )
  expect(order).toEqual(order.toSorted())
})

test('files that were refused are not read', async () => {
  const files = { ...inMemory({}), refused: [{ path: filePath('x.tf'), refused: 'not UTF-8 text' }] }
  expect((await lint(files, rules, settings)).notRead).toEqual([
    { file: 'x.tf', resource: null, reason: 'not UTF-8 text' },
  ])
})

test('a finding in a template of the CDK names the construct', async () => {
  const text = JSON.stringify({
    Resources: {
      RoleDefaultPolicy5FFB7DAB: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::b/*' }] },
          PolicyName: 'p',
        },
        Metadata: { 'aws:cdk:path': 'App/Role/DefaultPolicy/Resource' },
      },
    },
  })
  const { findings } = await lint(inMemory({ 'cdk.out/App.template.json': text }), rules, settingsFor(rules))
  expect(findings.map(({ message, resource }) => [message, resource])).toEqual([
    [
      's3:* grants every s3 action; name the ones you need (construct App/Role/DefaultPolicy/Resource)',
      'RoleDefaultPolicy5FFB7DAB',
    ],
  ])
})
