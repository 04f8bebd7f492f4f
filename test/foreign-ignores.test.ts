import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { foreignTools, type ForeignTool } from '../src/finding/tools.ts'
import { lint } from '../src/lint.ts'
import { settingsFor } from './example.ts'
import { inMemory } from './files.ts'

const wild = rules.filter(({ id }) => id === 'no-wildcard-actions')

async function run(
  file: string,
  text: string,
  more: { foreignIgnores?: readonly ForeignTool[]; today?: string; maxIgnoreDays?: number } = {},
) {
  const settings = { ...settingsFor(wild), foreignIgnores: foreignTools, ...more }
  const { findings, suppressed } = await lint(inMemory({ [file]: text }), wild, settings)
  return {
    suppressed: suppressed.map(({ at, reason }) => `${text.slice(at.start, at.end)}: ${reason}`),
    kept: findings.map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`),
  }
}

/** A policy with two actions too many, and comments at the places that tools know. */
const hcl = (at: Partial<Record<'above' | 'inside' | 'statement' | 'list' | 'line', string>>): string => `
locals { before = 1 }
${at.above ?? ''}
data "aws_iam_policy_document" "a" {
  ${at.inside ?? ''}
  ${at.statement ?? ''}
  statement {
    ${at.list ?? ''}
    actions = [
      "s3:*", ${at.line ?? ''}
      "sqs:*",
    ]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "a" {
  policy = data.aws_iam_policy_document.a.json
}
`
const none = (word: string): string => `no reason given (${word})`
const both = (reason: string): string[] => [`"s3:*": ${reason}`, `"sqs:*": ${reason}`]

describe('in Terraform', () => {
  const table: [string, Parameters<typeof hcl>[0], string[]][] = [
    ['checkov inside a block', { inside: '#checkov:skip=CKV_AWS_63:a build account' }, both('a build account')],
    ['checkov with quotes', { line: '# checkov:skip=CKV_AWS_63: "a build account"' }, both('a build account')],
    ['checkov without a reason', { list: '//checkov:skip=CKV_AWS_63' }, both(none('checkov:skip'))],
    ['checkov with several', { inside: '#checkov:skip=CKV_AWS_1234,CKV_AWS_63:agreed' }, both('agreed')],
    ['checkov outside of the block', { above: '#checkov:skip=CKV_AWS_63:a build account' }, []],
    ['checkov with another id', { inside: '#checkov:skip=CKV_AWS_20:a build account' }, []],
    ['trivy above a block', { above: '#trivy:ignore:AVD-AWS-0057' }, both(none('trivy:ignore'))],
    ['trivy with the short id', { above: '# trivy:ignore:aws-0057' }, both(none('trivy:ignore'))],
    ['trivy with the long id', { above: '# trivy:ignore:aws-iam-no-policy-wildcards' }, both(none('trivy:ignore'))],
    ['trivy with a pattern', { above: '# trivy:ignore:aws-iam-*' }, both(none('trivy:ignore'))],
    ['trivy above a nested block', { statement: '# trivy:ignore:AVD-AWS-0057' }, both(none('trivy:ignore'))],
    ['trivy above an argument', { list: '# trivy:ignore:AVD-AWS-0057: agreed' }, both('agreed')],
    ['trivy on a line', { line: '# trivy:ignore:AVD-AWS-0057' }, [`"s3:*": ${none('trivy:ignore')}`]],
    [
      'trivy inside of a block, above another line',
      { inside: '# trivy:ignore:AVD-AWS-0057\n  # x\n  version = 1' },
      [],
    ],
    ['trivy for some resources', { above: '# trivy:ignore:AVD-AWS-0057[name=x]' }, []],
    ['trivy for some workspaces', { above: '# trivy:ignore:AVD-AWS-0057:ws:dev' }, []],
    [
      'tfsec among others',
      { above: '#tfsec:ignore:aws-s3-x tfsec:ignore:aws-iam-no-policy-wildcards' },
      both(none('tfsec:ignore')),
    ],
    [
      'one of two tools in a comment',
      { inside: '#tfsec:ignore:aws-s3-x #checkov:skip=CKV_AWS_63:agreed' },
      both('agreed'),
    ],
    ['semgrep on a line', { line: '# nosemgrep: a.b.no-iam-star-actions, x' }, [`"s3:*": ${none('nosemgrep')}`]],
    ['semgrep without a rule', { line: '# nosemgrep' }, []],
    ['a word in prose', { above: '# as trivy:ignored says' }, []],
    ['nothing from a string', { inside: 'x = "#checkov:skip=CKV_AWS_63:agreed"' }, []],
  ]
  test.each(table)('%s', async (_, at, suppressed) => {
    const { suppressed: found, kept } = await run('main.tf', hcl(at))
    expect(found).toEqual(suppressed)
    expect(kept).toHaveLength(2 - suppressed.length)
  })

  test('other tools count only when the configuration says so, each for itself', async () => {
    const text = hcl({ inside: '#checkov:skip=CKV_AWS_63:agreed' })
    expect((await run('main.tf', text, { foreignIgnores: [] })).suppressed).toEqual([])
    expect((await run('main.tf', text, { foreignIgnores: ['trivy', 'semgrep'] })).suppressed).toEqual([])
    expect((await run('main.tf', text, { foreignIgnores: ['checkov'] })).suppressed).toEqual(both('agreed'))
  })

  test('those that ask nothing of ours, or cover nothing, are not reported', async () => {
    const text = '#trivy:ignore:AVD-AWS-0057\n#checkov:skip=CKV_AWS_63:x\nlocals {\n #checkov:skip=CKV_AWS_63:x\n}'
    expect(await run('main.tf', text)).toEqual({ suppressed: [], kept: [] })
  })

  test('an end is kept', async () => {
    const text = hcl({ above: '#trivy:ignore:AVD-AWS-0057:exp:2027-03-31' })
    expect((await run('main.tf', text, { today: '2027-03-01' })).suppressed).toHaveLength(2)
    const { suppressed, kept } = await run('main.tf', text, { today: '2027-04-01' })
    expect(suppressed).toEqual([])
    expect(kept).toEqual(['expired-ignore 2027-03-31', 'no-wildcard-actions "s3:*"', 'no-wildcard-actions "sqs:*"'])
  })

  test('where an end is demanded, one without it does not count and is told', async () => {
    const text = hcl({ inside: '#checkov:skip=CKV_AWS_63:agreed' })
    const { suppressed, kept } = await run('main.tf', text, { maxIgnoreDays: 90 })
    expect(suppressed).toEqual([])
    expect(kept).toEqual(['malformed-ignore CKV_AWS_63', 'no-wildcard-actions "s3:*"', 'no-wildcard-actions "sqs:*"'])
  })
})

describe('in CloudFormation', () => {
  const cfn = (at: { above?: string; inside?: string; metadata?: string }): string => `
Resources:
  ${at.above ?? '# x'}
  Wild:
    Type: AWS::IAM::ManagedPolicy
    ${at.inside ?? '# x'}
    Metadata: ${at.metadata ?? '{}'}
    Properties:
      PolicyDocument:
        Statement: { Effect: Allow, Action: 's3:*', Resource: '*' }
  Other:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement: { Effect: Allow, Action: 'sqs:*', Resource: '*' }
`
  const table: [string, Parameters<typeof cfn>[0], string[]][] = [
    ['checkov inside a resource', { inside: '# checkov:skip=CKV_AWS_63:agreed' }, [`'s3:*': agreed`]],
    ['checkov above a resource', { above: '# checkov:skip=CKV_AWS_63:agreed' }, []],
    ['trivy above a resource', { above: '# trivy:ignore:AVD-AWS-0057' }, [`'s3:*': ${none('trivy:ignore')}`]],
    ['cfn_nag', { metadata: '{ cfn_nag: { rules_to_suppress: [{ id: F5, reason: agreed }] } }' }, [`'s3:*': agreed`]],
    ['checkov in Metadata', { metadata: '{ checkov: { skip: [{ id: CKV_AWS_63, comment: ok }] } }' }, [`'s3:*': ok`]],
    [
      'cfn_nag without a reason',
      { metadata: '{ cfn_nag: { rules_to_suppress: [{ id: F5 }] } }' },
      [`'s3:*': ${none('Metadata of cfn-nag')}`],
    ],
    ['cfn_nag with another id', { metadata: '{ cfn_nag: { rules_to_suppress: [{ id: W58 }] } }' }, []],
  ]
  test.each(table)('%s', async (_, at, suppressed) => {
    const { suppressed: found, kept } = await run('template.yaml', cfn(at))
    expect(found).toEqual(suppressed)
    expect(kept).toHaveLength(2 - suppressed.length)
  })

  test('an end stands in Metadata too', async () => {
    const text = cfn({
      metadata: `{ iam-lint: { ignore: [{ rule: no-wildcard-actions, reason: agreed with all, until: 2027-03-31 }] } }`,
    })
    expect((await run('template.yaml', text, { today: '2027-03-31' })).suppressed).toHaveLength(1)
    expect((await run('template.yaml', text, { today: '2027-04-01' })).kept).toHaveLength(3)
  })
})
