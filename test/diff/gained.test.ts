import { describe, expect, test } from 'vitest'
import { gained } from '../../src/diff/gained.ts'
import type { Grant } from '../../src/finding.ts'
import { lint, type Settings } from '../../src/lint.ts'
import { filePath } from '../../src/text/span.ts'
import { inMemory } from '../files.ts'

const settings: Settings = {
  accounts: { own: [], trusted: [] },
  rule: () => ({ severity: 'off', options: {} }),
  ignores: [],
  terraform: { known: {}, varFiles: [] },
  whole: true,
  data: '2026-11-01',
  help: (id) => id,
}
const access = async (text: string) => (await lint(inMemory({ 'a.tf': text }), [], settings)).access
const shown = ({ effect, who, actions, resources, only }: Grant): string =>
  `${effect} ${who}: ${actions.join(' ')} on ${resources.join(' ')}${only && ` only ${only}`}`

async function between(before: string, after: string): Promise<readonly string[]> {
  return gained(await access(before), await access(after)).map(shown)
}

const policy = (...statements: readonly string[]) =>
  `resource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = [${statements.join(', ')}] })\n}\n`
const allow = (action: string, resource = '*', more = '') =>
  `{ Effect = "Allow", Action = [${action}], Resource = "${resource}"${more} }`
const read = '"s3:GetObject"'

describe('what an identity gains', () => {
  test.each([
    ['nothing, when nothing changed', policy(allow(read)), policy(allow(read)), []],
    [
      'a new action, and only that',
      policy(allow(read)),
      policy(allow(`${read}, "iam:PassRole"`)),
      ['iam:PassRole on *'],
    ],
    ['what a pattern adds', policy(allow(read)), policy(allow('"s3:*"')), ['s3:* on *']],
    ['nothing by less than a pattern', policy(allow('"S3:*"')), policy(allow(read)), []],
    [
      'nothing by being written in two statements',
      policy(allow(`${read}, "sqs:*"`)),
      policy(allow('"sqs:*"'), allow(read)),
      [],
    ],
    [
      'wider resources',
      policy(allow(read, 'arn:aws:s3:::b/a/*')),
      policy(allow(read, 'arn:aws:s3:::b/*')),
      ['s3:GetObject on arn:aws:s3:::b/*'],
    ],
    [
      'nothing by narrower ones',
      policy(allow(read, 'arn:aws:s3:::b/*')),
      policy(allow(read, 'arn:aws:s3:::b/a/*')),
      [],
    ],
    [
      'everything but some',
      policy(allow(read)),
      policy('{ Effect = "Allow", NotAction = "iam:*", Resource = "*" }'),
      ['NotAction iam:* on *'],
    ],
    ['all of a new policy', '', policy(allow(read)), ['s3:GetObject on *']],
    ['nothing from one that is gone', policy(allow(read)), '', []],
    [
      'what is not known',
      policy(allow(read)),
      `${policy(allow('"${var.service}:Get"'))}variable "service" {}`,
      ['${var.service}:Get on *'],
    ],
    [
      'nothing by a boundary',
      '',
      `${policy(allow(read))} resource "aws_iam_role" "r" {\n permissions_boundary = aws_iam_policy.p.arn\n}`,
      [],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await between(before, after)).toEqual(expected.map((text) => `Allow aws_iam_policy.p: ${text}`))
  })
})

const mfa = ', Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }'
const deny = '{ Effect = "Deny", Action = ["s3:Delete*"], Resource = "*" }'

describe('what is taken away', () => {
  test('a condition', async () => {
    expect(await between(policy(allow(read, '*', mfa)), policy(allow(read)))).toEqual([
      'Allow aws_iam_policy.p: s3:GetObject on *',
    ])
    expect(await between(policy(allow(read)), policy(allow(read, '*', mfa)))).toEqual([])
  })
  test('a Deny', async () => {
    const freed = ['Deny aws_iam_policy.p: s3:Delete* on *']
    expect(await between(policy(allow(read), deny), policy(allow(read)))).toEqual(freed)
    expect(await between(policy(allow(read), deny), policy(allow(read), deny.replace('s3:Delete*', 's3:*')))).toEqual(
      [],
    )
    expect(await between(policy(deny), '')).toEqual([])
  })
})

test('who may become a role, and who may use a bucket', async () => {
  const role = (who: string) => `resource "aws_iam_role" "r" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ${who} } }] })
}
resource "aws_s3_bucket_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*", Principal = ${who} }] })
}`
  expect(await between(role('"111122223333"'), role('"*"'))).toEqual([
    'Allow *: sts:AssumeRole on ',
    'Allow *: s3:GetObject on arn:aws:s3:::b/*',
  ])
})

test('a change of very many statements is answered in no time', () => {
  const grants = (letter: string): readonly Grant[] =>
    Array.from({ length: 3000 }, (_, at) => ({
      effect: 'Allow',
      carrier: 'p',
      root: filePath(''),
      who: 'p',
      actions: [`s3:${letter}${at.toString()}*`],
      resources: [`arn:aws:s3:::${letter}${at.toString()}/*`],
      only: '',
    }))
  const started = performance.now()
  expect(gained(grants('a'), grants('b'))).toHaveLength(3000)
  expect(performance.now() - started).toBeLessThan(5000)
})
