import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Policy, Word } from '../../src/policy/policy.ts'
import { readProject } from '../../src/read/project.ts'
import type { Reading } from '../../src/read/reader.ts'
import noPublicAccess from '../../rules/no-public-access.ts'
import noWildcardSource from '../../rules/no-wildcard-source.ts'
import sourceAccountRequired from '../../rules/source-account-required.ts'
import { unmarked } from '../../src/docs/example.ts'
import type { Place } from '../../src/text/span.ts'
import { settingsFor } from '../example.ts'
import { inMemory } from '../files.ts'
import { planText } from './plan.ts'

const settings = { known: {}, varFiles: [] }
const read = (text: string, name: string): Promise<Reading> => readProject(inMemory({ [name]: text }), settings)

const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')

/** The statements of a file, each word with the characters it stands at, unless those are the word itself. */
async function statements(text: string, name: string): Promise<readonly string[]> {
  const { model } = await read(text, name)
  const word = ({ text: shown, at }: Word): string => {
    const written = text.slice(at.start, at.end).replace(/^(["'])(.*)\1$/s, '$2')
    return written === shown ? shown : `${shown} at ${written}`
  }
  return model.policies.flatMap((policy: Policy) =>
    policy.statements.map(({ sid, principals, actions, resources, conditions, at }) => {
      const who = principals.list.map(({ type, word: one }) => `${type} ${word(one)}`).join()
      const tests = conditions.list.map(
        ({ operator, key, values, open }) =>
          ` when ${operator.text} ${key.text} ${open === undefined ? values.map(word).join() : '?'}`,
      )
      const unknown = `${principals.open === undefined ? '' : ' who?'}${conditions.open === undefined ? '' : ' when?'}`
      return `${sid ? `${sid.text}: ` : ''}${who} ${actions.words.map(word).join()} on ${resources.words.map(({ text: shown }) => shown).join()}${tests.join('')}${unknown}${on(at)}`
    }),
  )
}

const OWN = 'arn:${partition}:lambda:${region}:${account}'

describe('a permission of a function in a template', () => {
  const template = (properties: string): string =>
    `Parameters:
  Free: {Type: String}
  Kind: {Type: String, Default: s3.amazonaws.com}
Conditions:
  Wide: !Equals [!Ref Free, x]
Resources:
  P:
    Type: AWS::Lambda::Permission
    Properties: {Action: 'lambda:InvokeFunction', FunctionName: f, ${properties}}
`
  const invoke = 'lambda:InvokeFunction'
  const f = `${OWN}:function:f`
  test.each<[string, readonly string[]]>([
    ['Principal: s3.amazonaws.com', [`Service s3.amazonaws.com ${invoke} on ${f}`]],
    ['Principal: "*"', [`* * ${invoke} on ${f}`]],
    ['Principal: 111122223333', [`AWS 111122223333 ${invoke} on ${f}`]],
    ['Principal: arn:aws:iam::111122223333:role/ci', [`AWS arn:aws:iam::111122223333:role/ci ${invoke} on ${f}`]],
    ['Principal: !Ref AWS::AccountId', [`AWS \${AWS::AccountId} at !Ref AWS::AccountId ${invoke} on ${f}`]],
    ['Principal: !Sub "apigateway.${AWS::URLSuffix}"', [`Service apigateway.\${AWS::URLSuffix} ${invoke} on ${f}`]],
    [
      'Principal: alexa-appkit.amazon.com, EventSourceToken: amzn1.ask.skill.x',
      [`Service alexa-appkit.amazon.com ${invoke} on ${f} when StringEquals lambda:EventSourceToken amzn1.ask.skill.x`],
    ],
    ['Principal: !Ref Kind', [`Service s3.amazonaws.com ${invoke} on ${f}`]],
    ['Principal: !Ref Free', [` ${invoke} on ${f} who?`]],
    ['Principal: nobody', [`other nobody ${invoke} on ${f}`]],
    ['Principal: {a: b}', [`other b ${invoke} on ${f}`]],
    ['Principal: !Ref AWS::NoValue', []],
    ['SourceArn: x', []],
    [
      'Principal: s3.amazonaws.com, SourceArn: "arn:aws:s3:::b", SourceAccount: "111122223333"',
      [
        `Service s3.amazonaws.com ${invoke} on ${f} when ArnLike aws:SourceArn arn:aws:s3:::b when StringEquals aws:SourceAccount 111122223333`,
      ],
    ],
    [
      'Principal: "*", PrincipalOrgID: o-a1b2c3d4e5',
      [`* * ${invoke} on ${f} when StringEquals aws:PrincipalOrgID o-a1b2c3d4e5`],
    ],
    [
      'Principal: "*", FunctionUrlAuthType: NONE, InvokedViaFunctionUrl: true',
      [
        `* * ${invoke} on ${f} when StringEquals lambda:FunctionUrlAuthType NONE when Bool lambda:InvokedViaFunctionUrl true`,
      ],
    ],
    [
      'Principal: s3.amazonaws.com, SourceArn: !Ref Free',
      [`Service s3.amazonaws.com ${invoke} on ${f} when ArnLike aws:SourceArn ?`],
    ],
    [
      'Principal: s3.amazonaws.com, SourceArn: !If [Wide, !Ref AWS::NoValue, "arn:aws:s3:::b"]',
      [
        `Service s3.amazonaws.com ${invoke} on ${f} if Wide`,
        `Service s3.amazonaws.com ${invoke} on ${f} when ArnLike aws:SourceArn arn:aws:s3:::b if not Wide`,
      ],
    ],
    [
      'Principal: s3.amazonaws.com, SourceArn: !If [Wide, !Ref AWS::NoValue, a], SourceAccount: !If [Wide, !Ref AWS::NoValue, b]',
      [
        `Service s3.amazonaws.com ${invoke} on ${f} if Wide if Wide`,
        `Service s3.amazonaws.com ${invoke} on ${f} when ArnLike aws:SourceArn a when StringEquals aws:SourceAccount b if not Wide if not Wide`,
      ],
    ],
    [
      'Principal: !If [Wide, "*", sns.amazonaws.com]',
      [`* * ${invoke} on ${f} if Wide`, `Service sns.amazonaws.com ${invoke} on ${f} if not Wide`],
    ],
  ])('%s', async (properties, expected) => {
    expect(await statements(template(properties), 't.yaml')).toEqual(expected)
  })

  test.each([
    ['f', `${OWN}:function:f`],
    ['"f:live"', `${OWN}:function:f:live`],
    ['"111122223333:function:f"', 'arn:${partition}:lambda:${region}:111122223333:function:f'],
    ['"arn:aws:lambda:eu-west-1:111122223333:function:f"', 'arn:aws:lambda:eu-west-1:111122223333:function:f'],
    ['!GetAtt F.Arn', '${F.Arn}'],
    ['!Ref Free', '${Free}'],
    ['!Ref F', `${OWN}:function:\${F}`],
  ])('is for %s', async (name, expected) => {
    const text = `Parameters: {Free: {Type: String}}\nResources:\n  F: {Type: AWS::Lambda::Function}\n  P: {Type: AWS::Lambda::Permission, Properties: {Action: a, Principal: x.amazonaws.com, FunctionName: ${name}}}\n`
    const { model } = await read(text, 't.yaml')
    const [policy] = model.policies
    expect(policy?.statements[0]?.resources.words.map(({ text: shown }) => shown)).toEqual([expected])
    expect(policy?.gaps).toEqual([])
  })

  test('stands at its resource, on the condition of that', async () => {
    const text = `Parameters: {X: {Type: String}}\nConditions: {On: !Equals [!Ref X, a]}\nResources:\n  P: {Type: AWS::Lambda::Permission, Condition: On, Properties: {Action: a, Principal: '*', FunctionName: f}}\n`
    const [policy] = (await read(text, 't.yaml')).model.policies
    expect(policy && [policy.kind, policy.service, policy.carrier.address]).toEqual(['resource', 'lambda', 'P'])
    expect(policy && text.slice(policy.at.start, policy.at.end) + on(policy.at)).toBe('P if On')
  })

  test('with more branches than are told apart is not known', async () => {
    const names = ['A', 'B', 'C', 'D', 'E']
    const given = ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken', 'FunctionUrlAuthType']
    const properties = given.map((key, i) => `${key}: !If [${names[i] ?? ''}, v, !Ref AWS::NoValue]`).join(', ')
    const text = `Parameters: {X: {Type: String}}
Conditions: {${names.map((name) => `${name}: !Equals [!Ref X, ${name}]`).join(', ')}}
Resources:
  P: {Type: AWS::Lambda::Permission, Properties: {Action: a, Principal: '*', FunctionName: f, ${properties}}}
`
    expect(await statements(text, 't.yaml')).toEqual([`* * a on ${OWN}:function:f when?`])
    const [policy] = (await read(text, 't.yaml')).model.policies
    expect(policy?.gaps.map(({ because }) => because)).toEqual(['the condition can be too many things'])
  })
})

describe('other permissions of a template', () => {
  test.each<[string, readonly string[]]>([
    [
      'AWS::Lambda::LayerVersionPermission, Properties: {Action: lambda:GetLayerVersion, LayerVersionArn: arn:aws:lambda:eu-west-1:1:layer:l:3, Principal: "*", OrganizationId: o-1}',
      ['* * lambda:GetLayerVersion on arn:aws:lambda:eu-west-1:1:layer:l:3 when StringEquals aws:PrincipalOrgID o-1'],
    ],
    [
      'AWS::Events::EventBusPolicy, Properties: {StatementId: team, Action: events:PutEvents, Principal: "111122223333", EventBusName: orders}',
      ['team: AWS 111122223333 events:PutEvents on arn:${partition}:events:${region}:${account}:event-bus/orders'],
    ],
    [
      'AWS::Events::EventBusPolicy, Properties: {Action: a, Principal: "*", Condition: {Type: !Ref Free, Key: aws:PrincipalOrgID, Value: o-1}}',
      ['* * a on arn:${partition}:events:${region}:${account}:event-bus/default when ${Free} aws:PrincipalOrgID o-1'],
    ],
    [
      'AWS::Events::EventBusPolicy, Properties: {Action: a, Principal: "*", Condition: !Ref Free}',
      ['* * a on arn:${partition}:events:${region}:${account}:event-bus/default when?'],
    ],
    ['AWS::Lambda::Url, Properties: {AuthType: NONE, TargetFunctionArn: f}', []],
  ])('%s', async (resource, expected) => {
    const text = `Parameters: {Free: {Type: String}}\nResources:\n  P: {Type: ${resource}}\n`
    expect(await statements(text, 't.yaml')).toEqual(expected)
  })
})

describe('a function URL of SAM', () => {
  const body = (config: string, more = '', globals = ''): string =>
    `Transform: AWS::Serverless-2016-10-31\n${globals}Parameters: {Free: {Type: String}, Auth: {Type: String, Default: NONE}}\nConditions: {On: !Equals [!Ref Free, x]}\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Role: r${config}${more}}}\n`
  const both = (target: string): readonly string[] => [
    `* * at NONE lambda:InvokeFunctionUrl at NONE on ${target} when StringEquals lambda:FunctionUrlAuthType NONE`,
    `* * at NONE lambda:InvokeFunction at NONE on ${target} when Bool lambda:InvokedViaFunctionUrl true at NONE`,
  ]
  const name = `${OWN}:function:\${F}`
  test.each<[string, string, readonly string[]]>([
    ['', body(', FunctionUrlConfig: {AuthType: NONE}'), both(name)],
    ['that a parameter asks for', body(', FunctionUrlConfig: {AuthType: !Ref Auth}'), both(name)],
    ['of all functions', body('', '', 'Globals: {Function: {FunctionUrlConfig: {AuthType: NONE}}}\n'), both(name)],
    ['with authentication', body(', FunctionUrlConfig: {AuthType: AWS_IAM}'), []],
    ['of which SAM makes nothing', body(', FunctionUrlConfig: {AuthType: !If [On, NONE, AWS_IAM]}'), []],
    ['that is not known', body(', FunctionUrlConfig: {AuthType: !Ref Free}'), []],
    ['that is no map', body(', FunctionUrlConfig: NONE'), []],
  ])('%s', async (_, text, expected) => {
    expect(await statements(text, 't.yaml')).toEqual(expected)
  })
  test('of an alias', async () => {
    const { model } = await read(body(', FunctionUrlConfig: {AuthType: NONE}', ', AutoPublishAlias: live'), 't.yaml')
    expect(model.policies.map(({ carrier }) => carrier.address)).toEqual([
      'FUrlPublicPermissions',
      'FURLInvokeAllowPublicAccess',
    ])
    expect(model.policies.flatMap(({ statements: [one] }) => one?.resources.words.map(({ text }) => text))).toEqual([
      '${F.Alias}',
      '${F.Alias}',
    ])
  })
})

describe('a permission in Terraform', () => {
  const f = `${OWN}:function:f`
  const permission = (args: string): string =>
    `variable "free" {}\nvariable "on" {}\nresource "aws_lambda_permission" "p" {\n  action = "lambda:InvokeFunction"\n  function_name = "f"\n  ${args}\n}\n`
  test.each<[string, readonly string[]]>([
    [
      'principal = "sns.amazonaws.com"\n  source_arn = "arn:aws:sns:eu-west-1:111122223333:t"\n  statement_id = "topic"',
      [
        `topic: Service sns.amazonaws.com lambda:InvokeFunction on ${f} when ArnLike aws:SourceArn arn:aws:sns:eu-west-1:111122223333:t`,
      ],
    ],
    ['principal = "*"\n  qualifier = "live"', [`* * lambda:InvokeFunction on ${f}:live`]],
    [
      'principal = "s3.amazonaws.com"\n  source_account = var.on ? "111122223333" : null',
      [
        `Service s3.amazonaws.com lambda:InvokeFunction on ${f} when StringEquals aws:SourceAccount 111122223333 if var.on`,
        `Service s3.amazonaws.com lambda:InvokeFunction on ${f} if not var.on`,
      ],
    ],
    [
      'principal = "*"\n  principal_org_id = "o-1"\n  function_url_auth_type = "NONE"\n  event_source_token = "t"',
      [
        `* * lambda:InvokeFunction on ${f} when StringEquals aws:PrincipalOrgID o-1 when StringEquals lambda:EventSourceToken t when StringEquals lambda:FunctionUrlAuthType NONE`,
      ],
    ],
    ['principal = var.free', [` lambda:InvokeFunction on ${f} who?`]],
    ['', []],
  ])('%s', async (args, expected) => {
    expect(await statements(permission(args), 'main.tf')).toEqual(expected)
  })

  const bus = 'arn:${partition}:events:${region}:${account}:event-bus/'
  test.each<[string, string, readonly string[]]>([
    [
      'aws_lambda_layer_version_permission',
      'layer_name = "l"\n  version_number = 3\n  action = "lambda:GetLayerVersion"\n  principal = "*"\n  organization_id = "o-1"',
      [`* * lambda:GetLayerVersion on ${OWN}:layer:l:3 when StringEquals aws:PrincipalOrgID o-1`],
    ],
    [
      'aws_cloudwatch_event_permission',
      'principal = "111122223333"\n  event_bus_name = "orders"\n  action = "events:PutEvents"',
      [`AWS 111122223333 events:PutEvents on ${bus}orders`],
    ],
    [
      'aws_cloudwatch_event_permission',
      'principal = "*"\n  condition {\n    key = "aws:PrincipalOrgID"\n    type = "StringEquals"\n    value = "o-1"\n  }',
      [
        `* * events:PutEvents at resource "aws_cloudwatch_event_permission" "p" on ${bus}default when StringEquals aws:PrincipalOrgID o-1`,
      ],
    ],
    [
      'aws_cloudwatch_event_permission',
      'principal = "*"\n  action = "a"\n  dynamic "condition" {\n    for_each = var.free\n    content {\n      key = "k"\n      type = "t"\n      value = "v"\n    }\n  }',
      [
        `* * a on ${bus}default when t k v if var.free is not empty`,
        `* * a on ${bus}default if not var.free is not empty`,
      ],
    ],
    [
      'aws_lambda_function_url',
      'function_name = "f"\n  authorization_type = "NONE"',
      [`* * at NONE lambda:InvokeFunctionUrl at NONE on ${f} when StringEquals lambda:FunctionUrlAuthType NONE`],
    ],
    [
      'aws_lambda_function_url',
      'function_name = "f"\n  qualifier = "live"\n  authorization_type = var.free == "x" ? "NONE" : "AWS_IAM"',
      [
        `* * at NONE lambda:InvokeFunctionUrl at NONE on ${f}:live when StringEquals lambda:FunctionUrlAuthType NONE if var.free == "x"`,
      ],
    ],
    ['aws_lambda_function_url', 'function_name = "f"\n  authorization_type = "AWS_IAM"', []],
    [
      'aws_lambda_function_url',
      'function_name = "f"\n  authorization_type = var.free',
      [
        ` lambda:InvokeFunctionUrl at variable "free" on ${f} when StringEquals lambda:FunctionUrlAuthType NONE at variable "free" who?`,
      ],
    ],
  ])('%s', async (type, args, expected) => {
    const text = `variable "free" {}\nresource "${type}" "p" {\n  ${args}\n}\n`
    expect(await statements(text, 'main.tf')).toEqual(expected)
  })

  test('of a plan', async () => {
    const after = {
      action: 'lambda:InvokeFunction',
      function_name: 'f',
      principal: 's3.amazonaws.com',
      qualifier: null,
    }
    const text = planText([
      { type: 'aws_lambda_permission', after, after_unknown: { id: true, source_arn: true } },
      { type: 'aws_lambda_permission', name: 'q', after },
    ])
    expect(await statements(text, 'plan.json')).toEqual([
      `Service s3.amazonaws.com lambda:InvokeFunction on ${f} when ArnLike aws:SourceArn \${aws_lambda_permission.p.source_arn} at true`,
      `Service s3.amazonaws.com lambda:InvokeFunction on ${f}`,
    ])
  })
})

describe('what the rules say', () => {
  const rules = [noPublicAccess, noWildcardSource, sourceAccountRequired]
  const tf = (args: string): string =>
    `resource "aws_lambda_permission" "p" {\n  action = "lambda:InvokeFunction"\n  function_name = "f"\n  ${args}\n}\n`
  test.each([
    [tf('principal = «"*"»')],
    [tf('principal = «"*"»\n  function_url_auth_type = "AWS_IAM"')],
    [tf('principal = "*"\n  source_account = "111122223333"')],
    [tf('principal = "*"\n  source_arn = "arn:aws:events:eu-west-1:111122223333:rule/r"')],
    [tf('principal = "111122223333"')],
    [tf('principal = «"s3.amazonaws.com"»')],
    [tf('principal = "s3.amazonaws.com"\n  source_arn = "arn:aws:s3:::b"')],
    [tf('principal = "s3.amazonaws.com"\n  source_arn = «"arn:aws:s3:::*"»')],
    [tf('principal = "apigateway.amazonaws.com"\n  source_arn = "arn:aws:execute-api:eu-west-1:111122223333:a/*/*"')],
    [tf('principal = "apigateway.amazonaws.com"\n  source_arn = «"arn:aws:execute-api:*:*:a/*/*"»')],
    [tf('principal = «"config.amazonaws.com"»')],
    [tf('principal = "config.amazonaws.com"\n  principal_org_id = "o-1"')],
    [
      `resource "aws_s3_bucket" "b" {\n  bucket = ""\n}\n${tf('principal = "s3.amazonaws.com"\n  source_arn = "arn:aws:s3:::${aws_s3_bucket.b.id}"')}`,
    ],
    [tf('principal = "elasticloadbalancing.amazonaws.com"')],
    [tf('principal = "edgelambda.amazonaws.com"')],
  ])('%s', async (marked) => {
    const { text, marks } = unmarked(marked)
    const { findings } = await lint(inMemory({ 'main.tf': text }), rules, settingsFor(rules))
    expect(findings.map(({ at }) => [at.start, at.end])).toEqual(marks.map(({ start, end }) => [start, end]))
  })

  test('an ignore of the function is one of its URL', async () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Metadata: {iam-lint: {ignore: [{rule: no-public-access, reason: a form for everybody}]}}
    Properties: {Role: r, FunctionUrlConfig: {AuthType: NONE}}
`
    const report = await lint(inMemory({ 't.yaml': text }), rules, settingsFor(rules))
    expect([report.findings.length, report.suppressed.length]).toEqual([0, 1])
  })
})

test('any pieces of a permission are read without an exception', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      '"*"',
      '"s3.amazonaws.com"',
      '!Ref Free',
      '!Ref AWS::NoValue',
      '!If [On, a, !Ref AWS::NoValue]',
      '[a, "*"]',
      '{a: b}',
    ),
    fc.constantFrom('!GetAtt P.Arn', '!Sub "${P}"', '111122223333', 'arn:', '""', '!If [On, [a], {Type: x}]', 'true'),
  )
  const names = fc.constantFrom(
    'Action',
    'Principal',
    'FunctionName',
    'SourceArn',
    'SourceAccount',
    'Condition',
    'LayerVersionArn',
    'StatementId',
    'EventBusName',
    'OrganizationId',
  )
  const types = fc.constantFrom(
    'AWS::Lambda::Permission',
    'AWS::Lambda::LayerVersionPermission',
    'AWS::Events::EventBusPolicy',
  )
  await fc.assert(
    fc.asyncProperty(types, fc.dictionary(names, value, { minKeys: 3 }), async (type, given) => {
      const properties = Object.entries(given).map(([key, one]) => `${key}: ${one}`)
      const text = `Parameters: {Free: {Type: String}}\nConditions: {On: !Equals [!Ref Free, x]}\nResources:\n  P: {Type: '${type}', Properties: {${properties.join(', ')}}}\n`
      const { model } = await read(text, 't.yaml')
      for (const { statements: all } of model.policies)
        for (const { at } of all) expect(at.end <= text.length).toBe(true)
    }),
  )
})
