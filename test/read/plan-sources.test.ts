import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/policy/policy.ts'
import { readProject } from '../../src/read/project.ts'
import { filePath, type Place } from '../../src/text/span.ts'
import { inMemory } from '../files.ts'
import { allow, planText, wordsOf } from './plan.ts'

/** What is read of sources and a plan, each word with the file and the text it stands at. */
async function read(sources: Readonly<Record<string, string>>, source?: string) {
  const { model, unreadable } = await readProject(inMemory(sources), {
    known: {},
    varFiles: [],
    ...(source === undefined ? {} : { source: filePath(source) }),
  })
  const shown = ({ file, start, end }: Place): string => `${file}: ${(sources[file] ?? '').slice(start, end)}`
  return {
    model,
    notes: unreadable.map(({ reason }) => reason),
    shown,
    words: (policy: Policy | undefined) => wordsOf(policy).map((word) => [word.text, shown(word.at)]),
  }
}

const resources = (...names: readonly string[]) =>
  names.map((name) => {
    const [type = '', label = ''] = name.split('.')
    return { address: name, mode: 'managed', type, name: label, expressions: { policy: { references: ['var.x'] } } }
  })
const configuration = (names: readonly string[], variables: unknown = {}, module_calls: unknown = {}) => ({
  configuration: { root_module: { resources: resources(...names), variables, module_calls } },
})

describe('a plan with its sources', () => {
  const main = `
variable "actions" { default = ["s3:*"] }
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}`
  const plan = (actions: unknown) =>
    planText([{ after: { policy: allow(actions) } }], {
      variables: { actions: { value: actions } },
      ...configuration(['aws_iam_role_policy.p'], { actions: {} }),
    })

  test('words stand where the sources write them', async () => {
    const { model, words } = await read({ 'infra/main.tf': main, 'infra/plan.json': plan(['s3:*']) })
    expect(model.policies).toHaveLength(1)
    expect(words(model.policies[0])).toEqual([
      ['s3:*', 'infra/main.tf: "s3:*"'],
      ['*', 'infra/main.tf: "*"'],
    ])
  })

  test('what the plan was made with wins over a default', async () => {
    const { model, words } = await read({ 'infra/main.tf': main, 'infra/plan.json': plan(['iam:*']) })
    expect(words(model.policies[0])).toEqual([
      ['iam:*', 'infra/plan.json: "iam:*"'],
      ['*', 'infra/main.tf: "*"'],
    ])
  })

  test('--source names the root of a plan that lies elsewhere', async () => {
    const { model, words } = await read({ 'infra/main.tf': main, 'out/plan.json': plan(['s3:*']) }, 'infra')
    expect(model.policies.map(({ carrier }) => carrier.root)).toEqual(['infra'])
    expect(words(model.policies[0])[0]).toEqual(['s3:*', 'infra/main.tf: "s3:*"'])
  })

  test('a plan of another root is no plan of this one', async () => {
    const other = planText([{ name: 'other', after: { policy: allow('s3:*') } }], {
      ...configuration(['aws_iam_role_policy.other']),
    })
    const { model, notes } = await read({ 'infra/main.tf': main, 'out/plan.json': other }, 'infra')
    expect(notes).toEqual(['infra does not declare all that this plan was made from'])
    expect(model.policies.map(({ carrier }) => carrier.at.file)).toEqual(['infra/main.tf', 'out/plan.json'])
  })

  test('data sources that the plan has read are known in the sources', async () => {
    const source = `
data "aws_caller_identity" "me" {}
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "arn:aws:s3:::b-\${data.aws_caller_identity.me.account_id}" }] })
}`
    const identity = { mode: 'data', type: 'aws_caller_identity', name: 'me', address: 'data.aws_caller_identity.me' }
    const { model, words } = await read({
      'main.tf': source,
      'plan.json': planText([{ after: { policy: allow('s3:Get*', 'arn:aws:s3:::b-123456789012') } }], {
        prior_state: {
          values: { root_module: { resources: [{ ...identity, values: { account_id: '123456789012' } }] } },
        },
        ...configuration(['aws_iam_role_policy.p']),
      }),
    })
    expect(words(model.policies[0])[1]).toEqual([
      'arn:aws:s3:::b-123456789012',
      'main.tf: "arn:aws:s3:::b-${data.aws_caller_identity.me.account_id}"',
    ])
  })

  test('what only the plan knows stands at the argument, and the way leads into the plan', async () => {
    const source = 'resource "aws_iam_role_policy" "p" {\n  policy = data.http.policy.response_body\n}'
    const { model, words, shown } = await read({
      'main.tf': source,
      'plan.json': planText([{ after: { policy: allow('iam:*') } }], configuration(['aws_iam_role_policy.p'])),
    })
    const [policy] = model.policies
    expect(words(policy)[0]).toEqual(['iam:*', 'main.tf: data.http.policy.response_body'])
    expect(wordsOf(policy)[0]?.at.via?.map(({ at, note }) => [shown(at), note])).toEqual([
      [String.raw`plan.json: \"iam:*\"`, 'as the plan has it'],
    ])
    expect(policy?.carrier.at.file).toBe('main.tf')
  })

  test('a resource of a module from elsewhere stands at the call', async () => {
    const { model, notes, shown } = await read({
      'main.tf': 'module "role" {\n  source = "terraform-aws-modules/iam/aws"\n}',
      'plan.json': planText(
        [
          {
            module_address: 'module.role',
            address: 'module.role.aws_iam_role_policy.p',
            after: { policy: allow('iam:*') },
          },
        ],
        configuration([], {}, { role: { module: {} } }),
      ),
    })
    expect(model.policies.map(({ carrier }) => shown(carrier.at))).toEqual(['main.tf: module "role"'])
    expect(notes).toEqual([])
  })

  test('what the plan decides is no condition any more', async () => {
    const source = `
variable "on" {}
resource "aws_iam_role_policy" "p" {
  count  = data.http.on.status_code == 200 ? 1 : 0
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
resource "aws_iam_role_policy" "q" {
  count  = data.http.on.status_code == 404 ? 1 : 0
  policy = "{}"
}`
    const { model } = await read({
      'main.tf': source,
      'plan.json': planText(
        [{ address: 'aws_iam_role_policy.p[0]', after: { policy: allow('s3:*') } }],
        configuration(['aws_iam_role_policy.p', 'aws_iam_role_policy.q']),
      ),
    })
    expect(model.policies.map(({ carrier }) => [carrier.address, carrier.at.when])).toEqual([
      ['aws_iam_role_policy.p[0]', undefined],
    ])
  })

  test('a sensitive variable stays unknown', async () => {
    const source = `
variable "actions" { sensitive = true }
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}`
    const text = planText([{ after: { policy: allow('s3:*') }, after_sensitive: { policy: true } }], {
      variables: { actions: { value: 's3:*' } },
      ...configuration(['aws_iam_role_policy.p'], { actions: { sensitive: true } }),
    })
    const { model } = await read({ 'main.tf': source, 'plan.json': text })
    expect(model.policies[0]?.statements[0]?.actions).toMatchObject({ words: [], open: 'var.actions is sensitive' })
    expect(JSON.stringify(model)).not.toContain('s3:*')
  })
})
