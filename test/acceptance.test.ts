import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { lint } from '../src/lint.ts'
import { settingsFor } from './example.ts'
import { inMemory } from './files.ts'

/** Ten levels of ten aliases: 10^10 words when written out. */
const aliasBomb = `a0: &a0 [s3:Get*]\n${Array.from({ length: 10 }, (_, at) => `a${(at + 1).toString()}: &a${(at + 1).toString()} [${Array(10).fill(`*a${at.toString()}`).join(', ')}]`).join('\n')}
Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: Allow, Action: *a10, Resource: '*' }\n`

/** `file: «reported word» rule [condition]` for each finding of the rules about wildcards, sorted by place. */
async function found(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const report = await lint(inMemory(texts), rules, settingsFor(rules))
  return report.findings
    .filter(({ rule }) => rule.startsWith('no-wildcard') || rule === 'no-admin-policy')
    .map(({ at, rule, condition }) => {
      const word = (texts[at.file] ?? '').slice(at.start, at.end)
      return `${at.file}: ${word} ${rule}${condition === undefined ? '' : ` [${condition}]`}`
    })
}
const run = (texts: Readonly<Record<string, string>>) => lint(inMemory(texts), rules, settingsFor(rules))

const document = (name: string, action: string, more = '') =>
  `data "aws_iam_policy_document" "${name}" {\n${more}\n statement {\n  actions = [${action}]\n  resources = ["arn:aws:s3:::b"]\n }\n}\n`
const policy = (value: string, more = '') => `resource "aws_iam_policy" "p" {\n${more}\n policy = ${value}\n}\n`
const inline = (action: string, resource = '"arn:aws:s3:::b"') =>
  `jsonencode({ Statement = { Effect = "Allow", Action = ${action}, Resource = ${resource} } })`

/** What named tools get wrong, and a user must be able to rely on here. */
describe('acceptance', () => {
  test.each([
    ['[0]', 'count = 1', 'data.aws_iam_policy_document.d[0].json'],
    ['["k"]', 'for_each = toset(["k"])', 'data.aws_iam_policy_document.d["k"].json'],
    ['one()', 'count = 1', 'one(data.aws_iam_policy_document.d[*].json)'],
    ['try()', 'count = 1', 'try(data.aws_iam_policy_document.d[0].json, null)'],
  ])('1: a data document behind %s', async (_, meta, reference) => {
    expect(await found({ 'a.tf': document('d', '"s3:*"', meta) + policy(reference) })).toEqual([
      'a.tf: "s3:*" no-wildcard-actions',
    ])
  })

  test('2: source and override documents merge by Sid', async () => {
    const sid = (name: string, action: string, more = '') =>
      `data "aws_iam_policy_document" "${name}" {\n${more}\n statement {\n  sid = "S"\n  actions = [${action}]\n  resources = ["arn:aws:s3:::b"]\n }\n}\n`
    const override = 'override_policy_documents = [data.aws_iam_policy_document.o.json]'
    const text = sid('o', '"s3:GetObject"') + sid('d', '"s3:*"', override)
    expect(await found({ 'a.tf': text + policy('data.aws_iam_policy_document.d.json') })).toEqual([])
  })

  test('3: &{, $${ and ${!} are policy variables where each of them is one', async () => {
    const resources = (text: string) =>
      `data "aws_iam_policy_document" "d" {\n statement {\n  actions = ["s3:*"]\n  resources = ["${text}"]\n }\n}\n`
    for (const text of ['arn:aws:s3:::b/&{aws:username}', 'arn:aws:s3:::b/$${aws:username}']) {
      const report = await run({ 'a.tf': resources(text) + policy('data.aws_iam_policy_document.d.json') })
      expect(report.partlyRead).toEqual([])
    }
    const yaml = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: Allow, Action: 's3:*', Resource: !Sub 'arn:aws:s3:::b/\${!aws:username}' }\n`
    expect((await run({ 'a.yaml': yaml })).partlyRead).toEqual([])
  })

  test('4: for_each over something unknown keeps one instance', async () => {
    const text = `variable "names" {}\n${policy(inline('"s3:*"'), 'for_each = var.names')}`
    expect(await found({ 'a.tf': text })).toEqual(['a.tf: "s3:*" no-wildcard-actions [var.names is not empty]'])
  })

  test('5: two for_each instances with different files are both linted', async () => {
    const json = (action: string) =>
      `{"Statement": {"Effect": "Allow", "Action": "${action}", "Resource": "arn:aws:s3:::b"}}`
    const text = policy('file("${path.module}/${each.key}.json")', 'for_each = toset(["x", "y"])')
    expect(await found({ 'a.tf': text, 'x.json': json('s3:*'), 'y.json': json('sqs:*') })).toEqual([
      'x.json: "s3:*" no-wildcard-actions',
      'y.json: "sqs:*" no-wildcard-actions',
    ])
  })

  test('6: an ARN of a module and /* is no wildcard', async () => {
    const text = `module "x" {\n source = "a/b/aws"\n}\n${policy(inline('"s3:GetObject"', '"${module.x.arn}/*"'))}`
    expect(await found({ 'a.tf': text })).toEqual([])
  })

  test('7: one unknown leaf leaves the rest of the document', async () => {
    const text = `variable "x" {}\n${policy(inline('["s3:*", var.x]', 'var.x'))}`
    expect(await found({ 'a.tf': text })).toEqual(['a.tf: "s3:*" no-wildcard-actions'])
  })

  test('8: Fn::If in statements, actions, effects, principals and resources', async () => {
    const template = (statement: string) =>
      `Parameters: { Env: { Type: String } }\nConditions: { Prod: !Equals [!Ref Env, prod] }\nResources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: ${statement}\n`
    const bad = '{ Effect: Allow, Action: "s3:*", Resource: "arn:aws:s3:::b" }'
    const good = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::b" }'
    const expected = ['a.yaml: "s3:*" no-wildcard-actions [Prod]']
    expect(await found({ 'a.yaml': template(`[!If [Prod, ${bad}, ${good}]]`) })).toEqual(expected)
    expect(await found({ 'a.yaml': template(`!If [Prod, [${bad}], [${good}]]`) })).toEqual(expected)
    expect(await found({ 'a.yaml': template(bad.replace('"s3:*"', '[!If [Prod, "s3:*", "s3:GetObject"]]')) })).toEqual(
      expected,
    )
    expect(await found({ 'a.yaml': template(bad.replace('Allow', '!If [Prod, Allow, Deny]')) })).toEqual(expected)
    expect(
      await found({ 'a.yaml': template(good.replace('"arn:aws:s3:::b"', '!If [Prod, "*", "arn:aws:s3:::b"]')) }),
    ).toEqual(['a.yaml: "*" no-wildcard-resources [Prod]'])
  })

  test('9: Sub with GetAtt is a pattern', async () => {
    const yaml = `Resources:\n  B: { Type: AWS::S3::Bucket }\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: { Effect: Allow, Action: 's3:GetObject', Resource: !Sub '\${B.Arn}/*' }\n`
    const report = await run({ 'a.yaml': yaml })
    expect([report.findings, report.partlyRead]).toEqual([[], []])
  })

  test('10: a SAM policy template is expanded, also under Fn::If', async () => {
    const yaml = `Transform: AWS::Serverless-2016-10-31\nParameters: { Env: { Type: String } }\nConditions: { Prod: !Equals [!Ref Env, prod] }\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - !If [Prod, { TextractPolicy: {} }, { S3ReadPolicy: { BucketName: b } }]\n`
    expect(await found({ 'a.yaml': yaml })).toEqual(['a.yaml: TextractPolicy no-wildcard-actions [Prod]'])
    expect((await run({ 'a.yaml': yaml })).notRead).toEqual([])
  })

  test('11: an unquoted version and account id keep their text', async () => {
    const yaml = `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: 2012-10-17\n        Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: 012345678901 } }\n`
    const report = await run({ 'a.yaml': yaml })
    expect(report.findings.filter(({ rule }) => rule === 'external-id-required').map(({ message }) => message)).toEqual(
      [expect.stringContaining('list 012345678901 in accounts.own')],
    )
  })

  test.each([
    ['an alias bomb', { 'a.yaml': aliasBomb }],
    ['100,000 brackets', { 'a.tf': policy('['.repeat(100_000)) }],
    ['a regular expression that backtracks', { 'a.tf': policy(`regex("(a+)+$", "${'a'.repeat(40)}!")`) }],
    ['a file outside the repository', { 'a.tf': policy('file("../../../etc/passwd")') }],
  ])('12: %s is said, and the other file is linted', async (_, texts: Readonly<Record<string, string>>) => {
    const report = await run({ ...texts, 'good/main.tf': policy(inline('"s3:*"')) })
    expect([...report.notRead, ...report.partlyRead].filter(({ file }) => file.startsWith('a.'))).not.toEqual([])
    expect(report.findings.map(({ at }) => at.file)).toContain('good/main.tf')
  })

  test('12: a megabyte of statements on one line is said in one line', async () => {
    const one = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" }'
    const head = 'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n'
    const { partlyRead } = await run({
      'a.yaml': `${head}        Statement: [${Array(14_000).fill(one).join(', ')}]\n`,
    })
    expect(partlyRead.map(({ reason }) => reason)).toEqual(['there are too many statements'])
  })

  test('13: a deferred document of a plan, and a key with a dot in it', async () => {
    const change = (address: string, type: string, after: unknown, after_unknown: unknown, mode = 'managed') => {
      const name = /\.(\w+)(?:\[|$)/.exec(address)?.[1] ?? ''
      return { address, mode, type, name, change: { actions: ['create'], after, after_unknown, after_sensitive: {} } }
    }
    const statement = { effect: null, sid: null, actions: ['s3:*'], resources: [null] }
    const plan = JSON.stringify({
      format_version: '1.2',
      resource_changes: [
        change(
          'data.aws_iam_policy_document.d',
          'aws_iam_policy_document',
          { statement: [statement] },
          { json: true, statement: [{ resources: [true] }] },
          'data',
        ),
        change('aws_iam_policy.p["a.b"]', 'aws_iam_policy', {}, { policy: true }),
      ],
      configuration: {
        root_module: {
          resources: [
            {
              mode: 'managed',
              type: 'aws_iam_policy',
              name: 'p',
              expressions: {
                policy: { references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'] },
              },
            },
          ],
        },
      },
    })
    expect(await found({ 'plan.json': plan })).toEqual(['plan.json: "s3:*" no-wildcard-actions'])
    expect((await run({ 'plan.json': plan })).findings[0]?.resource).toBe('aws_iam_policy.p["a.b"]')
  })

  test('14: ?: associates to the right, .* and [*] bind as Terraform has it', async () => {
    const chain = 'false ? "a:A" : false ? "b:B" : "s3:*"'
    expect(await found({ 'a.tf': policy(inline(chain)) })).toEqual(['a.tf: "s3:*" no-wildcard-actions'])
    const lists = 'locals {\n l = [{ a = ["s3:*", "s3:Get"] }, { a = ["sqs:*", "sqs:Get"] }]\n}\n'
    expect(await found({ 'a.tf': lists + policy(inline('local.l[*].a[0]')) })).toEqual([
      'a.tf: "s3:*" no-wildcard-actions',
      'a.tf: "sqs:*" no-wildcard-actions',
    ])
    expect(await found({ 'a.tf': lists + policy(inline('local.l.*.a[1]')) })).toEqual([
      'a.tf: "sqs:*" no-wildcard-actions',
    ])
  })

  test.each([
    ['CRLF', '\r\n', ''],
    ['a byte order mark', '\n', '\uFEFF'],
  ])('15: places are exact with %s and an emoji before the word', async (_, newline, start) => {
    const lines = [
      '# 😀',
      'resource "aws_iam_policy" "p" {',
      '  policy = <<EOF',
      '{ "Statement": { "Sid": "😀", "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b" } }',
      'EOF',
      '}',
      '',
    ]
    expect(await found({ 'a.tf': start + lines.join(newline) })).toEqual(['a.tf: "s3:*" no-wildcard-actions'])
    const escaped =
      '  policy = "{\\"Statement\\":{\\"Sid\\":\\"\\u00e9😀\\",\\"Effect\\":\\"Allow\\",\\"Action\\":\\"s3:*\\",\\"Resource\\":\\"arn:aws:s3:::b\\"}}"'
    const text = [lines[0], lines[1], escaped, '}', ''].join(newline)
    expect(await found({ 'a.tf': start + text })).toEqual(['a.tf: \\"s3:*\\" no-wildcard-actions'])
  })

  test('16: a module that is not here is listed', async () => {
    const { notRead } = await run({ 'a.tf': 'module "x" {\n source = "a/b/aws"\n}\n' })
    expect(notRead.map(({ resource, reason }) => [resource, reason])).toEqual([
      ['module.x', 'the module "a/b/aws" is not here; run terraform init to have it read'],
    ])
  })

  test('17: what is switched off is silent', async () => {
    expect(await found({ 'a.tf': policy(inline('"s3:*"'), 'count = 0') })).toEqual([])
    expect(await found({ 'a.tf': policy(inline('"s3:*"'), 'for_each = {}') })).toEqual([])
  })

  test('18: two runs give the same bytes', async () => {
    const texts = {
      'a.tf': policy(inline('["s3:*", "sqs:*"]')),
      'b.yaml': 'Resources: { R: { Type: AWS::IAM::User } }',
    }
    expect(JSON.stringify(await run(texts))).toBe(JSON.stringify(await run(texts)))
  })
})

test('a wildcard in terraform.tfvars is reported there, and says how it got into the policy', async () => {
  const main = `variable "actions" { default = ["s3:GetObject"] }\n${policy(inline('var.actions'))}`
  const texts = { 'main.tf': main, 'terraform.tfvars': 'actions = ["s3:*"]\n' }
  const report = await run(texts)
  const [finding, ...others] = report.findings
  expect(others).toEqual([])
  expect(finding && texts['terraform.tfvars'].slice(finding.at.start, finding.at.end)).toBe('"s3:*"')
  expect(finding?.at.file).toBe('terraform.tfvars')
  expect(finding?.related.map(({ at, message, step }) => [main.slice(at.start, at.end), message, step])).toEqual([
    ['var.actions', 'used here as var.actions', true],
  ])
  expect(finding?.resource).toBe('aws_iam_policy.p')
})
