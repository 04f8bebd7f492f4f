import { describe, expect, test } from 'vitest'
import type { Policy, Word } from '../../src/policy/policy.ts'
import type { TerraformSettings } from '../../src/read/terraform/project.ts'
import { readTerraform } from '../../src/read/terraform/read.ts'
import { filePath } from '../../src/text/span.ts'
import { inMemory } from '../files.ts'

const read = async (sources: Readonly<Record<string, string>> | string, settings: Partial<TerraformSettings> = {}) => {
  const files = inMemory(typeof sources === 'string' ? { 'main.tf': sources } : sources)
  const slice = ({ file, start, end }: { file: string; start: number; end: number }) =>
    (typeof sources === 'string' ? sources : (sources[file] ?? '')).slice(start, end)
  return { ...(await readTerraform(files, { known: {}, varFiles: [], ...settings })), slice }
}

/** A role policy whose document is `expression`, with what stands beside it. */
const policyOf = async (expression: string, beside = '') => {
  const { model, slice, unreadable } = await read(`${beside}
resource "aws_iam_role_policy" "p" {
  policy = ${expression}
}`)
  return { policy: model.policies[0], slice, unreadable, words: wordsOf(model.policies[0]) }
}
const wordsOf = (policy: Policy | undefined): readonly Word[] =>
  policy?.statements.flatMap(({ actions, resources }) => [...actions.words, ...resources.words]) ?? []

const texts = (words: readonly Word[]) => words.map(({ text }) => text)
const allow = (action: string, resource = '"*"') =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = ${action}, Resource = ${resource} }] })`

describe('where a document comes from', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ['jsonencode', '', allow('"s3:*"'), ['s3:*', '*'], ['"s3:*"', '"*"']],
    [
      'a heredoc',
      '',
      '<<EOF\n{ "Statement": { "Effect": "Allow", "Action": ["s3:*"], "Resource": "*" } }\nEOF\n',
      ['s3:*', '*'],
      ['"s3:*"', '"*"'],
    ],
    [
      'an indented heredoc with a hole',
      'variable "b" {}',
      '<<-EOF\n    {\n      "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::${var.b}/*" }\n    }\n  EOF\n',
      ['s3:Get*', 'arn:aws:s3:::${var.b}/*'],
      ['"s3:Get*"', '"arn:aws:s3:::${var.b}/*"'],
    ],
    [
      'a quoted string with escapes',
      '',
      String.raw`"{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"`,
      ['s3:*', '*'],
      [String.raw`\"s3:*\"`, String.raw`\"*\"`],
    ],
    [
      'a local',
      'locals { doc = jsonencode({ Statement = [{ Effect = "Allow", Action = local.actions, Resource = "*" }] })\n actions = ["s3:*"] }',
      'local.doc',
      ['s3:*', '*'],
      ['"s3:*"', '"*"'],
    ],
    [
      'a data source',
      'data "aws_iam_policy_document" "d" {\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}',
      'data.aws_iam_policy_document.d.json',
      ['s3:*', '*'],
      ['"s3:*"', '"*"'],
    ],
    [
      'a counted data source',
      'data "aws_iam_policy_document" "d" {\n count = 1\n statement {\n actions = ["s3:*"]\n resources = ["*"]\n }\n}',
      'one(data.aws_iam_policy_document.d[*].json)',
      ['s3:*', '*'],
      ['"s3:*"', '"*"'],
    ],
    [
      'a data source behind try',
      'data "aws_iam_policy_document" "d" {\n for_each = { a = "s3:*" }\n statement {\n actions = [each.value]\n resources = ["*"]\n }\n}',
      'try(data.aws_iam_policy_document.d["a"].json, "")',
      ['s3:*', '*'],
      ['"s3:*"', '"*"'],
    ],
  ])('%s', async (_, beside, expression, expected, places) => {
    const { words, slice, policy } = await policyOf(expression, beside)
    expect(texts(words)).toEqual(expected)
    expect(words.map(({ at }) => slice(at))).toEqual(places)
    expect(policy).toMatchObject({ kind: 'identity', carrier: { address: 'aws_iam_role_policy.p' } })
  })
})

describe('what is not known', () => {
  test('an unknown action leaves the others and makes the policy partly read', async () => {
    const { words, policy } = await policyOf(allow('["s3:GetObject", var.action]'), 'variable "action" {}')
    expect(texts(words)).toEqual(['s3:GetObject', '${var.action}', '*'])
    expect(policy?.gaps.map(({ because }) => because)).toEqual(['var.action has no default'])
  })
  test('unknown actions leave the list open', async () => {
    const { policy } = await policyOf(allow('var.actions'), 'variable "actions" {}')
    expect(policy?.statements[0]?.actions).toMatchObject({ words: [], open: 'var.actions has no default' })
  })
  test('an unknown document is open and has no statements', async () => {
    const { policy } = await policyOf('var.doc', 'variable "doc" {}')
    expect(policy).toMatchObject({ statements: [], open: 'var.doc has no default' })
  })
  test('a function that is not evaluated says so', async () => {
    const { policy } = await policyOf(allow('[no_such_function("10.0.0.0/8", 1)]'))
    expect(policy?.gaps[0]?.because).toBe('the function no_such_function is not evaluated')
  })
  test('an error says what Terraform would not take', async () => {
    const { policy } = await policyOf(allow('[cidrhost("300.0.0.0/8", 1)]'))
    expect(policy?.gaps[0]?.because).toBe('cidrhost takes a network, such as "10.0.0.0/8"')
  })
  test('a reference to a resource is an ARN of known shape, never a wildcard', async () => {
    const { words } = await policyOf(
      allow('"s3:GetObject"', '"${aws_s3_bucket.b.arn}/*"'),
      'resource "aws_s3_bucket" "b" {\n bucket = "logs" \n}',
    )
    expect(words[1]).toMatchObject({ text: '${aws_s3_bucket.b.arn}/*', known: false })
    expect(words[1]?.parts).toEqual(['arn:', { domain: 'partition', origin: 'partition' }, ':s3:::logs/*'])
  })
  test('a value that refers to itself', async () => {
    const { policy } = await policyOf('local.a', 'locals {\n a = local.b\n b = local.a\n}')
    expect(policy?.open).toContain('refers to itself')
  })
})

describe('both branches of a condition', () => {
  test('each word has the condition it is there on', async () => {
    const { words } = await policyOf(allow('var.admin ? ["*"] : ["s3:GetObject"]'), 'variable "admin" {}')
    expect(words.map(({ text, at }) => [text, at.when])).toEqual([
      ['*', [{ test: 'var.admin', holds: true }]],
      ['s3:GetObject', [{ test: 'var.admin', holds: false }]],
      ['*', undefined],
    ])
  })
  test('a decided condition leaves one', async () => {
    expect(texts((await policyOf(allow('local.x == "a" ? "s3:*" : "*"'), 'locals { x = "a" }')).words)).toEqual([
      's3:*',
      '*',
    ])
  })
  test.each([
    ['1 == "1"', 'no'],
    ['"${1}" == "1"', 'no'],
    ['false && var.x', 'no'],
    ['true || var.x', 'yes'],
    ['!false', 'yes'],
    ['length(["a"]) > 0', 'yes'],
    ['contains(["a", "b"], "b")', 'yes'],
    ['can(local.nothing)', 'no'],
  ])('%s', async (test, chosen) => {
    expect(texts((await policyOf(allow(`${test} ? "yes" : "no"`), 'variable "x" {}')).words)[0]).toBe(chosen)
  })
})

describe('functions', () => {
  test.each<[string, readonly string[]]>([
    ['concat(["a"], var.more ? ["b"] : [])', ['a', 'b']],
    ['flatten([["a"], [["b"]]])', ['a', 'b']],
    ['compact(["a", "", null])', ['a']],
    ['distinct(["a", "a"])', ['a']],
    ['formatlist("s3:%s", ["a", "b"])', ['s3:a', 's3:b']],
    ['[format("%s:%s%%", "s3", "a")]', ['s3:a%']],
    ['[join("", ["s3:", "Get"])]', ['s3:Get']],
    ['split(",", "a,b")', ['a', 'b']],
    ['[replace("a-b", "-", ":")]', ['a:b']],
    ['[lower("S3:A")]', ['s3:a']],
    ['[trimprefix("oofoo", "foo"), trimprefix("foox", "foo")]', ['oofoo', 'x']],
    ['[coalesce(null, "", "a")]', ['a']],
    ['[lookup({ a = "x" }, "b", "y")]', ['y']],
    ['[element(["a", "b"], 3)]', ['b']],
    ['keys({ a = 1, b = 2 })', ['a', 'b']],
    ['values(merge({ a = "x" }, { a = "y" }))', ['y']],
    ['[for a in ["x", "y"] : "s3:${a}" if a != "x"]', ['s3:y']],
    ['[for k, v in { a = "b" } : "${k}:${v}"]', ['a:b']],
    ['{ for x in ["b"] : "a" => x }["a"]', ['b']],
    ['jsondecode("{\\"a\\": [\\"b\\"]}").a', ['b']],
    ['["%{ for x in ["a", "b"] }${x}%{ endfor }"]', ['ab']],
    ['["%{ if true }a%{ else }b%{ endif }"]', ['a']],
    ['setproduct(["a"], ["b", "c"])[1]', ['a', 'c']],
    ['[try(local.nothing, "a")]', ['a']],
    ['[one(["a"])]', ['a']],
    ['[1 + 2 * 3]', ['7']],
    ['local.list[*].name', ['n1', 'n2']],
    ['[local.list[1].name]', ['n2']],
  ])('%s', async (expression, expected) => {
    const { words } = await policyOf(
      allow(expression),
      'variable "more" {}\nlocals { list = [{ name = "n1" }, { name = "n2" }] }',
    )
    expect(texts(words).slice(0, -1)).toEqual(expected)
  })
})

describe('aws_iam_policy_document', () => {
  const document = (body: string, beside = '') =>
    policyOf('data.aws_iam_policy_document.d.json', `data "aws_iam_policy_document" "d" {\n${body}\n}\n${beside}`)

  test('defaults, sets that are empty, and policy variables', async () => {
    const { policy, words } = await document(
      'statement {\n actions = []\n resources = ["arn:aws:s3:::b/&{aws:username}"]\n}',
    )
    expect(policy?.statements[0]).toMatchObject({ effect: 'Allow', actions: { form: 'none' } })
    expect(texts(words)).toEqual(['arn:aws:s3:::b/${aws:username}'])
  })
  test('principals of one type are put together, and only * of type * is everybody', async () => {
    const { policy } = await document(
      'statement {\n actions = ["a:b"]\n principals {\n type = "AWS"\n identifiers = ["1"]\n }\n principals {\n type = "AWS"\n identifiers = ["*"]\n }\n}',
    )
    expect(policy?.statements[0]?.principals.list.map(({ type, word }) => [type, word.text])).toEqual([
      ['AWS', '1'],
      ['AWS', '*'],
    ])
    const everybody = await document(
      'statement {\n actions = ["a:b"]\n principals {\n type = "*"\n identifiers = ["*"]\n }\n}',
    )
    expect(everybody.policy?.statements[0]?.principals.list[0]?.type).toBe('*')
  })
  test('conditions of one key are put together', async () => {
    const condition = (value: string) =>
      `condition {\n test = "StringEquals"\n variable = "aws:x"\n values = ["${value}"]\n }`
    const { policy } = await document(`statement {\n actions = ["a:b"]\n ${condition('1')}\n ${condition('2')}\n}`)
    expect(policy?.statements[0]?.conditions.list.map(({ key, values }) => [key.text, texts(values)])).toEqual([
      ['aws:x', ['1', '2']],
    ])
  })
  test('a Sid replaces the statement of a source document, an override replaces it again', async () => {
    const source = (name: string, action: string) =>
      `data "aws_iam_policy_document" "${name}" {\n statement {\n sid = "A"\n actions = ["${action}"]\n resources = ["*"]\n }\n}\n`
    const { words } = await document(
      'source_policy_documents = [data.aws_iam_policy_document.s.json]\noverride_policy_documents = [data.aws_iam_policy_document.o.json]\nstatement {\n sid = "A"\n actions = ["own:Action"]\n resources = ["*"]\n}\nstatement {\n actions = ["other:Action"]\n resources = ["*"]\n}',
      source('s', 'source:Action') + source('o', 'override:Action'),
    )
    expect(texts(words)).toEqual(['override:Action', '*', 'other:Action', '*'])
  })
  test('dynamic blocks: known elements one by one, unknown ones once and open', async () => {
    const dynamic = (list: string) =>
      `dynamic "statement" {\n for_each = ${list}\n iterator = s\n content {\n actions = ["s3:\${s.value}"]\n resources = ["*"]\n }\n}`
    expect(texts((await document(dynamic('["a", "b"]'))).words)).toEqual(['s3:a', '*', 's3:b', '*'])
    const open = await document(dynamic('var.list'), 'variable "list" {}')
    expect(open.policy).toMatchObject({ open: 'var.list has no default' })
    expect(open.words[0]).toMatchObject({
      text: 's3:${var.list[…]}',
      at: { when: [{ test: 'var.list is not empty' }] },
    })
  })
})

describe('modules', () => {
  const child =
    'variable "actions" {}\nresource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = { Effect = "Allow", Action = var.actions, Resource = "*" } })\n}\noutput "name" { value = "n-${var.actions[0]}" }'

  test('arguments reach the policy, and the word keeps its place and its way', async () => {
    const sources = { 'main.tf': 'module "m" {\n source = "./m"\n actions = ["s3:*"]\n}', 'm/main.tf': child }
    const { model, slice } = await read(sources)
    const [word] = wordsOf(model.policies[0])
    expect(model.policies.map(({ carrier }) => carrier.address)).toEqual(['module.m.aws_iam_policy.p'])
    expect(word && [word.at.file, slice(word.at)]).toEqual(['main.tf', '"s3:*"'])
    expect(word?.at.via?.map(({ note, at }) => [note, at.file])).toEqual([
      ['passed as var.actions', 'main.tf'],
      ['used here as var.actions', 'm/main.tf'],
    ])
  })
  test('for_each makes one instance for each key', async () => {
    const call = 'module "m" {\n source = "./m"\n for_each = { a = ["s3:*"], b = ["sqs:*"] }\n actions = each.value\n}'
    const { model } = await read({ 'main.tf': call, 'm/main.tf': child })
    expect(model.policies.map((p) => [p.carrier.address, wordsOf(p)[0]?.text])).toEqual([
      ['module.m["a"].aws_iam_policy.p', 's3:*'],
      ['module.m["b"].aws_iam_policy.p', 'sqs:*'],
    ])
  })
  test('a module that is not in the tree is said once, and its outputs are not known', async () => {
    const { unreadable, model } = await read(
      'module "m" {\n source = "terraform-aws-modules/iam/aws"\n}\nresource "aws_iam_policy" "p" {\n policy = module.m.policy\n}',
    )
    expect(unreadable.map(({ reason, resource }) => [resource, reason])).toEqual([
      ['module.m', 'the module "terraform-aws-modules/iam/aws" is not here; run terraform init to have it read'],
    ])
    expect(model.policies[0]).toMatchObject({ statements: [], open: 'the module module.m is not read' })
  })
  test('modules that call each other end in a note', async () => {
    const { unreadable } = await read({
      'a/main.tf': 'module "b" {\n source = "../b"\n}',
      'b/main.tf': 'module "a" {\n source = "../a"\n}',
    })
    expect(unreadable.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['modules call each other in a circle']),
    )
  })
  test('attributes that a type makes optional have their defaults', async () => {
    const { words } = await policyOf(
      allow('var.s.actions'),
      'variable "s" {\n type = object({ actions = optional(list(string), ["s3:*"]) })\n default = {}\n}',
    )
    expect(texts(words)).toEqual(['s3:*', '*'])
  })
})

describe('modules that nobody here lets create all they declare', () => {
  const library = (call: string, module: string) => ({
    'examples/main.tf': `module "m" {\n  source = "../"\n  ${call}\n}`,
    'main.tf': module,
  })
  const guarded = `
variable "create" { default = false }
variable "actions" { default = ["s3:*"] }
resource "aws_iam_role_policy" "p" {
  count  = var.create ? 1 : 0
  policy = ${allow('concat(["iam:*"], var.actions)')}
}`

  test('are read by themselves: the condition is named, the defaults are not taken', async () => {
    const { model, slice } = await read(library('create = false', guarded))
    expect(model.policies.map(({ carrier }) => carrier.address)).toEqual(['aws_iam_role_policy.p[0]'])
    const [policy] = model.policies
    expect(policy?.carrier.at.when).toEqual([{ test: 'var.create', holds: true }])
    expect(policy?.statements[0]?.actions.open).toBe('var.actions is up to who calls the module')
    expect(policy?.statements[0]?.actions.words.map(({ at }) => slice(at))).toEqual(['"iam:*"'])
  })

  test('what a call creates is not read again', async () => {
    const { model } = await read(library('create = true', guarded))
    expect(model.policies.map(({ carrier }) => carrier.address)).toEqual(['module.m.aws_iam_role_policy.p[0]'])
  })

  test('what others pass is nothing that could not be read', async () => {
    const module = `
variable "policies" { default = {} }
variable "document" { default = null }
resource "aws_iam_role_policy_attachment" "a" {
  for_each   = var.policies
  role       = "r"
  policy_arn = each.value
}
resource "aws_iam_role_policy" "p" {
  count  = var.document == null ? 0 : 1
  policy = var.document
}`
    const { model, unreadable } = await read(library('', module))
    expect(model.policies).toEqual([])
    expect(unreadable).toEqual([])
  })

  test('a module that they call and that is not here is said once', async () => {
    const module = `
module "inner" {
  source = "registry.example.com/a/b/aws"
  count  = var.create ? 1 : 0
}
variable "create" {}`
    const { unreadable } = await read({
      ...library('create = false', module),
      'other/main.tf': 'module "m" {\n  source = "../"\n  create = true\n}',
    })
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'the module "registry.example.com/a/b/aws" is not here; run terraform init to have it read',
    ])
  })
})

describe('loading', () => {
  const policy = `resource "aws_iam_policy" "p" {\n policy = ${allow('var.actions')}\n}`
  const variable = 'variable "actions" {\n default = ["s3:GetObject"]\n}\n'
  const first = async (sources: Readonly<Record<string, string>>, settings?: Partial<TerraformSettings>) => {
    const { model, slice } = await read(sources, settings)
    return model.policies.map((p) => {
      const [word] = wordsOf(p)
      return word && [word.text, word.at.file, slice(word.at)]
    })
  }
  test.each([
    ['terraform.tfvars', 'actions = ["s3:*"]'],
    ['terraform.tfvars.json', '{"actions": ["s3:*"]}'],
    ['b.auto.tfvars', 'actions = ["s3:*"]'],
    ['b.auto.tfvars.json', '{"actions": ["s3:*"]}'],
  ])('%s', async (file, text) => {
    expect(await first({ 'main.tf': variable + policy, [file]: text })).toEqual([['s3:*', file, '"s3:*"']])
  })
  test('later variable files win', async () => {
    const files = {
      'terraform.tfvars': 'actions = ["a:a"]',
      'a.auto.tfvars': 'actions = ["b:b"]',
      'b.auto.tfvars': 'actions = ["c:c"]',
    }
    expect(await first({ 'main.tf': variable + policy, ...files })).toEqual([['c:c', 'b.auto.tfvars', '"c:c"']])
  })
  test('a string of .tfvars.json is no template', async () => {
    const json = '{"actions": ["s3:${x}"]}'
    expect(await first({ 'main.tf': variable + policy, 'terraform.tfvars.json': json })).toEqual([
      ['s3:${x}', 'terraform.tfvars.json', '"s3:${x}"'],
    ])
  })
  test('a root is evaluated once for each set of variable files', async () => {
    const sources = {
      'a/main.tf': variable + policy,
      'a/env/dev.tfvars': 'actions = ["a:a"]',
      'a/env/prod.tfvars': 'actions = ["b:b"]',
    }
    const varFiles = [[filePath('a/env/dev.tfvars')], [filePath('a/env/prod.tfvars')]]
    expect((await first(sources, { varFiles })).map((word) => word?.[0])).toEqual(['a:a', 'b:b'])
  })
  test('TF_VAR_ variables count before variable files, as text or as an expression', async () => {
    const environment = new Map([['actions', '["s3:*"]']])
    const typed = variable.replace('default', 'type = list(string)\n default')
    const words = async (sources: Readonly<Record<string, string>>) =>
      (await first(sources, { environment })).map((word) => word?.[0])
    expect(await words({ 'main.tf': typed + policy })).toEqual(['s3:*'])
    expect(await words({ 'main.tf': typed + policy, 'terraform.tfvars': 'actions = ["a:a"]' })).toEqual(['a:a'])
    expect(await words({ 'main.tf': variable + policy })).toEqual(['["s3:*"]'])
  })
  test('override files replace arguments and blocks', async () => {
    const base =
      'data "aws_iam_policy_document" "d" {\n statement {\n actions = ["a:a"]\n resources = ["*"]\n }\n}\nresource "aws_iam_policy" "p" {\n name = "x"\n policy = data.aws_iam_policy_document.d.json\n}'
    const blocks = 'data "aws_iam_policy_document" "d" {\n statement {\n actions = ["b:b"]\n resources = ["*"]\n }\n}'
    expect(await first({ 'main.tf': base, 'override.tf': blocks })).toEqual([['b:b', 'override.tf', '"b:b"']])
    const argument = `resource "aws_iam_policy" "p" {\n policy = ${allow('"c:c"')}\n}`
    expect(await first({ 'main.tf': base, 'prod_override.tf': argument })).toContainEqual([
      'c:c',
      'prod_override.tf',
      '"c:c"',
    ])
  })
  test('x.tofu is read instead of x.tf', async () => {
    const sources = { 'p.tf': policy.replace('var.actions', '"a:a"'), 'p.tofu': policy.replace('var.actions', '"b:b"') }
    expect(await first(sources)).toEqual([['b:b', 'p.tofu', '"b:b"']])
  })
  test('modules that terraform init has put in .terraform', async () => {
    const manifest = {
      Modules: [
        { Key: '', Dir: '.' },
        { Key: 'm', Source: 'x/y/aws', Dir: '.terraform/modules/m/sub' },
      ],
    }
    const sources = {
      'main.tf': 'module "m" {\n source = "x/y/aws"\n actions = ["s3:*"]\n}',
      '.terraform/modules/modules.json': JSON.stringify(manifest),
      '.terraform/modules/m/sub/main.tf': `variable "actions" {}\n${policy}`,
    }
    expect(await first(sources)).toContainEqual(['s3:*', 'main.tf', '"s3:*"'])
  })
})

describe('what a deployment would tell', () => {
  const arn =
    'arn:${data.aws_partition.p.partition}:iam::${data.aws_caller_identity.i.account_id}:role/${terraform.workspace}'
  const data = 'data "aws_partition" "p" {}\ndata "aws_caller_identity" "i" {}\n'
  const sources = `${data}resource "aws_iam_policy" "p" {\n policy = ${allow('"a:a"', `"${arn}"`)}\n}`
  test('is typed', async () => {
    const word = wordsOf((await read(sources)).model.policies[0])[1]
    expect(word?.parts.map((part) => (typeof part === 'string' ? part : part.domain))).toEqual([
      'arn:',
      'partition',
      ':iam::',
      'own-account',
      ':role/',
      'name',
    ])
  })
  test('is what the configuration pins', async () => {
    const known = { accountId: '111122223333', partition: 'aws', workspace: 'prod' }
    expect(wordsOf((await read(sources, { known })).model.policies[0])[1]?.text).toBe(
      'arn:aws:iam::111122223333:role/prod',
    )
  })
  test.each([
    [
      'data "aws_iam_policy" "x" {\n name = "AdministratorAccess"\n}',
      'data.aws_iam_policy.x.arn',
      'AdministratorAccess',
    ],
    ['data "aws_iam_role" "x" {\n name = "ci"\n}', 'data.aws_iam_role.x.arn', 'ci'],
    ['data "aws_service_principal" "x" {\n service_name = "s3"\n}', 'data.aws_service_principal.x.name', 's3.'],
  ])('%s', async (beside, reference, piece) => {
    const { words } = await policyOf(allow('"a:a"', reference), beside)
    expect(words[1]?.parts).toContain(piece)
  })
})

test('the document of an AWS managed policy is known, and stands at the data source', async () => {
  const data = 'data "aws_iam_policy" "x" {\n arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}'
  const { words, slice, policy } = await policyOf('data.aws_iam_policy.x.policy', data)
  expect([texts(words), policy?.open]).toEqual([['*', '*'], undefined])
  expect(words[0] && slice(words[0].at)).toBe('data "aws_iam_policy" "x"')
})

describe('policies whose use is not seen', () => {
  const kinds = async (sources: string) =>
    (await read(sources)).model.policies.map(({ kind, carrier }) => [kind, carrier.address])
  const statement = 'statement {\n actions = ["s3:*"]\n resources = ["*"]\n }'
  test('a document that is only an output', async () => {
    const document = `data "aws_iam_policy_document" "d" {\n ${statement}\n}`
    expect(await kinds(`${document}\noutput "json" {\n value = data.aws_iam_policy_document.d.json\n}`)).toEqual([
      ['unknown', 'data.aws_iam_policy_document.d'],
    ])
    expect(
      await kinds(`${document}\nresource "aws_iam_policy" "p" {\n policy = data.aws_iam_policy_document.d.json\n}`),
    ).toEqual([['identity', 'aws_iam_policy.p']])
  })
  test('an argument of a module that is not here, and of a resource that is not known to carry one', async () => {
    expect(await kinds(`module "m" {\n source = "x/y/aws"\n policies = { a = ${allow('"s3:*"')} }\n}`)).toEqual([
      ['unknown', 'module.m'],
    ])
    expect(
      await kinds(`resource "vault_aws_secret_backend_role" "r" {\n policy_document = ${allow('"s3:*"')}\n}`),
    ).toEqual([['unknown', 'vault_aws_secret_backend_role.r']])
  })
  test('the session policy of a provider', async () => {
    expect(
      await kinds(
        `provider "aws" {\n alias = "ci"\n assume_role {\n role_arn = "x"\n policy = ${allow('"s3:*"')}\n }\n}`,
      ),
    ).toEqual([['session', 'provider.aws.ci']])
  })
})

describe('resources', () => {
  test('count of 0 makes none, an undecided count one on its condition', async () => {
    const role = (count: string) =>
      `variable "on" {}\nresource "aws_iam_role" "r" {\n count = ${count}\n assume_role_policy = "{}"\n}`
    expect((await read(role('0'))).model.roles).toEqual([])
    const [maybe] = (await read(role('var.on ? 1 : 0'))).model.roles
    expect(maybe?.carrier).toMatchObject({
      address: 'aws_iam_role.r[0]',
      at: { when: [{ test: 'var.on', holds: true }] },
    })
  })
  test('for_each that is not known makes one', async () => {
    const { model } = await read(
      'variable "names" {}\nresource "aws_iam_user" "u" {\n for_each = var.names\n name = each.key\n}',
    )
    expect(model.users.map(({ carrier }) => carrier.address)).toEqual(['aws_iam_user.u[each.key]'])
  })
  test('a role with its boundary, session and trust', async () => {
    const { model, slice } = await read(
      'resource "aws_iam_role" "r" {\n name = "ci"\n max_session_duration = 43200\n permissions_boundary = aws_iam_policy.edge.arn\n assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } } })\n}\nresource "aws_iam_policy" "edge" {\n policy = jsonencode({ Statement = { Effect = "Allow", Action = "*", Resource = "*" } })\n}',
    )
    const [role] = model.roles
    expect(role).toMatchObject({
      name: [{ is: 'known', value: { text: 'ci' } }],
      maxSessionDuration: [{ is: 'known', value: 43200 }],
      boundary: [{ is: 'known', value: { refers: 'aws_iam_policy.edge.arn' } }],
    })
    expect(role && slice(role.carrier.at)).toBe('resource "aws_iam_role" "r"')
    expect(role?.trust[0]?.statements[0]?.principals.list[0]).toMatchObject({
      type: 'Service',
      word: { text: 'ec2.amazonaws.com' },
    })
    expect(model.policies.map(({ kind }) => kind).sort()).toEqual(['boundary', 'trust'])
  })
  test('an organization policy is what its type says, and other types are not IAM', async () => {
    const policy = (type: string) =>
      `resource "aws_organizations_policy" "p" {\n ${type}\n content = jsonencode({ Statement = [] })\n}`
    const kinds = async (type: string) => (await read(policy(type))).model.policies.map(({ kind }) => kind)
    expect([
      await kinds(''),
      await kinds('type = "RESOURCE_CONTROL_POLICY"'),
      await kinds('type = "TAG_POLICY"'),
    ]).toEqual([['scp'], ['rcp'], []])
  })
  test('attachments in their forms', async () => {
    const { model } = await read(
      'resource "aws_iam_role_policy_attachment" "a" {\n role = "r"\n policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\nresource "aws_iam_role" "r" {\n assume_role_policy = "{}"\n managed_policy_arns = ["arn:aws:iam::aws:policy/IAMFullAccess"]\n}',
    )
    expect(model.attachments.map(({ policy }) => policy.text)).toEqual([
      'arn:aws:iam::aws:policy/AdministratorAccess',
      'arn:aws:iam::aws:policy/IAMFullAccess',
    ])
  })
})

describe('files', () => {
  const use = (path: string) => `resource "aws_iam_policy" "p" {\n policy = ${path}\n}`
  const json = '{ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*" } }'

  test('places stand in the file that is read', async () => {
    const { model, slice } = await read({ 'a/main.tf': use('file("${path.module}/p.json")'), 'a/p.json': json })
    const [word] = wordsOf(model.policies[0])
    expect(word && [word.at.file, slice(word.at)]).toEqual(['a/p.json', '"s3:*"'])
  })
  test('templatefile takes its names from the call', async () => {
    const template = json.replace('s3:*', 's3:${what}').replace('"*"', '"arn:aws:s3:::${bucket}"')
    const sources = {
      'main.tf': `variable "b" {}\n${use('templatefile("p.json", { what = "Put*", bucket = var.b })')}`,
      'p.json': template,
    }
    const { model, slice } = await read(sources)
    const words = wordsOf(model.policies[0])
    expect(texts(words)).toEqual(['s3:Put*', 'arn:aws:s3:::${var.b}'])
    expect(words[0] && slice(words[0].at)).toBe('"s3:${what}"')
  })
  test.each(['../../etc/passwd', '/etc/passwd', '~/.aws/credentials'])('%s is not read', async (path) => {
    const { model } = await read({ 'a/main.tf': use(`file("${path}")`) })
    expect(model.policies[0]?.open).toContain('is outside the repository and is not read')
  })
})

test('terraform.tfvars win over defaults, and the word stands there', async () => {
  const { model, slice } = await read({
    'main.tf': `variable "actions" { default = ["s3:GetObject"] }\nresource "aws_iam_policy" "p" {\n policy = ${allow('var.actions')}\n}`,
    'terraform.tfvars': 'actions = ["s3:*"]',
  })
  const [word] = wordsOf(model.policies[0])
  expect(word && [word.at.file, slice(word.at)]).toEqual(['terraform.tfvars', '"s3:*"'])
})

test('a default says that it is one', async () => {
  const { words } = await policyOf(allow('var.actions'), 'variable "actions" {\n default = ["s3:*"]\n}')
  expect(words[0]?.at.via?.map(({ note }) => note)).toEqual(['default of var.actions', 'used here as var.actions'])
})

describe('.tf.json', () => {
  test('strings are templates, and places are those of the string', async () => {
    const text = JSON.stringify({
      variable: { b: {} },
      data: {
        aws_iam_policy_document: { d: { statement: [{ actions: ['s3:*'], resources: ['arn:aws:s3:::${var.b}'] }] } },
      },
      resource: { aws_iam_policy: { p: { policy: '${data.aws_iam_policy_document.d.json}' } } },
    })
    const { model, slice } = await read({ 'main.tf.json': text })
    const words = wordsOf(model.policies[0])
    expect(texts(words)).toEqual(['s3:*', 'arn:aws:s3:::${var.b}'])
    expect(words.map(({ at }) => slice(at))).toEqual(['"s3:*"', '"arn:aws:s3:::${var.b}"'])
  })
  test('a document as JSON in a JSON string', async () => {
    const inner = JSON.stringify({ Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } })
    const { model, slice } = await read({
      'main.tf.json': JSON.stringify({ resource: { aws_iam_policy: { p: { policy: inner } } } }),
    })
    expect(wordsOf(model.policies[0]).map(({ at }) => slice(at))).toEqual([String.raw`\"s3:*\"`, String.raw`\"*\"`])
  })
})

test('a file that breaks off leaves what stands before', async () => {
  const { model, unreadable } = await read(
    `resource "aws_iam_policy" "p" {\n policy = ${allow('"s3:*"')}\n}\nresource "aws_iam_policy" "q" {\n policy = jsonencode({`,
  )
  expect(model.policies.map(({ carrier }) => carrier.address)).toContain('aws_iam_policy.p')
  expect(unreadable.length).toBeGreaterThan(0)
})
