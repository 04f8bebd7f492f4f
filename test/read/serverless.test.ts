import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import type { Word } from '../../src/policy/policy.ts'
import type { Setting } from '../../src/policy/resource.ts'
import { mayBeService } from '../../src/read/serverless/name.ts'
import { readServerless } from '../../src/read/serverless/read.ts'
import { variablesIn } from '../../src/read/serverless/syntax.ts'
import { position } from '../../src/text/source.ts'
import { filePath, type Place } from '../../src/text/span.ts'
import { settingsFor } from '../example.ts'
import { inMemory } from '../files.ts'

type Texts = Readonly<Record<string, string>>
const MAIN = 'app/serverless.yml'

/** «…» stands around what is expected, and is taken out before reading. */
const unmarked = (text: string): string => text.replaceAll(/[«»]/g, '')
const marks = (text: string): number[] =>
  [...text.matchAll(/«/g)].map(({ index }) => index - (text.slice(0, index).match(/[«»]/g) ?? []).length)

const read = (text: string, others: Texts = {}) => {
  const files = inMemory({ ...others, [MAIN]: unmarked(text) })
  const file = files.open(filePath(MAIN))
  const reading = 'text' in file ? readServerless(file, files.open) : undefined
  if (!reading) throw new Error('not a service')
  const textAt = ({ file: path, start, end }: Place): string => {
    const source = files.open(filePath(path))
    return 'text' in source ? source.text.slice(start, end) : '?'
  }
  return { ...reading, textAt }
}
const when = ({ when: all = [] }: Place): string => all.map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')

/** Each resource of each statement: what it is, the characters that it stands at, and its conditions. */
const resources = (text: string, others: Texts = {}): string[] => {
  const { model, textAt } = read(text, others)
  return model.policies.flatMap(({ statements, gaps }) => [
    ...statements.flatMap((s) => s.resources.words.map((w) => `${w.text} at ${textAt(w.at)}${when(w.at)}`)),
    ...gaps.map(({ because }) => `gap: ${because}`),
  ])
}
const notRead = (text: string, others: Texts = {}): string[] => {
  const { unreadable, textAt } = read(text, others)
  return unreadable.map(({ at, reason, policy }) => `${textAt(at)}: ${reason}${policy ? ' (policy)' : ''}`)
}
const shown = (setting: Setting<Word>): string =>
  setting.map((one) => (one.is === 'known' ? one.value.text : one.is)).join(' | ')

/** A service whose role may do something with a resource. */
const about = (resource: string, more = ''): string => `service: s
provider:
  name: aws
  iam: {role: {statements: [{Effect: Allow, Action: "s3:GetObject", Resource: ${resource}}]}}
functions: {f: {handler: f.f}}
${more}`

const allow = (action: string): string => `{Effect: Allow, Action: ${action}, Resource: "*"}`
const service = (provider: string, functions = '{f: {handler: f.f}}', more = ''): string =>
  `service: s\nprovider: {name: aws, ${provider}}\nfunctions: ${functions}\n${more}`

describe('which files are services', () => {
  test.each<[string, string, boolean]>([
    ['serverless.yml', 'x: 1', true],
    ['serverless.prod.yaml', 'x: 1', true],
    ['infra/other.yml', 'service: s\nprovider:\n  name: aws\n', true],
    ['other.json', '{"service": "s", "provider": {"name": "aws"}}', true],
    ['docker-compose.yml', 'services: {web: {image: x}}', false],
    ['pod.yaml', 'apiVersion: v1\nkind: Service\n', false],
    ['openapi.yaml', 'openapi: 3.0.0\ninfo: {title: service}\n', false],
    ['.github/workflows/ci.yml', 'on: push\njobs: {}\n', false],
  ])('%s %j', (path, text, expected) => {
    expect(mayBeService({ path: filePath(path), text })).toBe(expected)
  })

  const none = { policies: 0, roles: 0, notRead: 0 }
  test.each<[string, string, typeof none | undefined]>([
    [MAIN, 'service: s\nprovider: {name: aws}\nfunctions: {f: {}}', { ...none, roles: 1 }],
    [MAIN, 'service: s\nprovider: aws\nfunctions: {f: {}}', { ...none, roles: 1 }],
    [MAIN, 'service: s\nprovider: {name: azure, iamRoleStatements: []}\nfunctions: {f: {}}', none],
    [MAIN, 'service: s\nprovider: ${file(p.js)}\n', { ...none, notRead: 1 }],
    ['other.yml', 'service: s\nprovider: ${file(p.js)}\n', undefined],
    [MAIN, 'service: [', { ...none, notRead: 1 }],
    [MAIN, 'x: 1', undefined],
    [MAIN, 'services: {a: {path: a}}', undefined],
    ['s.json', '{"service": "s", "provider": {"name": "aws"}, "functions": {"f": {}}}', { ...none, roles: 1 }],
  ])('%s %j', (path, text, expected) => {
    const found = readServerless({ path: filePath(path), text }, inMemory({}).open)
    const { policies, roles } = found?.model ?? {}
    expect(found && { policies: policies?.length, roles: roles?.length, notRead: found.unreadable.length }).toEqual(
      expected,
    )
  })
})

describe('the role of the functions', () => {
  /** Roles with their place, the actions of their policies, boundary and path, and what is attached to them. */
  const roles = (text: string, others: Texts = {}) => {
    const { model, textAt } = read(text, others)
    return model.roles.map(({ carrier, boundary, path, trust }) => {
      const of = ({ carrier: { address } }: { carrier: { address: string } }): boolean => address === carrier.address
      const actions = model.policies
        .filter((one) => of(one) && one.kind === 'identity')
        .flatMap(({ statements }) => statements.flatMap((s) => s.actions.words.map((w) => w.text)))
      const attached = model.attachments.filter(of).map(({ policy }) => `${policy.text} at ${textAt(policy.at)}`)
      return [
        `${carrier.address} at ${textAt(carrier.at)}`,
        ...[actions.join(' '), `boundary ${shown(boundary)}`, `path ${shown(path)}`],
        ...trust.flatMap((one) => one.statements.flatMap((s) => s.principals.list.map(({ word }) => word.text))),
        ...attached,
      ].filter((line) => line !== '' && line !== 'boundary absent' && line !== 'path absent')
    })
  }
  const LAMBDA = 'lambda.amazonaws.com'
  const VPC = 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'

  test.each<[string, string, string[][]]>([
    ['nothing is set', service('runtime: x'), [['IamRoleLambdaExecution at provider', LAMBDA]]],
    [
      'iam.role',
      service(
        `iam: {role: {statements: [${allow('"a:*"')}], managedPolicies: [arn:m], permissionsBoundary: arn:b, path: /p/}}`,
      ),
      [['IamRoleLambdaExecution at role', 'a:*', 'boundary arn:b', 'path /p/', LAMBDA, 'arn:m at arn:m']],
    ],
    [
      'the older names',
      service(`iamRoleStatements: [${allow('"a:*"')}], iamManagedPolicies: [arn:m], rolePermissionsBoundary: arn:b`),
      [['IamRoleLambdaExecution at provider', 'a:*', 'boundary arn:b', LAMBDA, 'arn:m at arn:m']],
    ],
    [
      'the other spelling',
      service('iam: {role: {permissionBoundary: arn:b}}'),
      [['IamRoleLambdaExecution at role', 'boundary arn:b', LAMBDA]],
    ],
    ['the role exists', service('iam: {role: "arn:aws:iam::111122223333:role/x"}'), []],
    ['the role is an import', service('iam: {role: {Fn::ImportValue: x}}'), []],
    ['the role is a resource', service('iam: {role: !GetAtt R.Arn}'), []],
    ['the older name of a role', service('role: R'), []],
    ['there are no functions', service(`iam: {role: {path: /p/}}`, '{}'), []],
    ['every function has a role', service('runtime: x', '{f: {role: R}, g: {role: !Ref R}}'), []],
    [
      'functions come from code',
      service('runtime: x', '${file(f.js)}'),
      [['IamRoleLambdaExecution at provider', LAMBDA]],
    ],
    [
      'functions are a list of files',
      service('runtime: x', '\n  - ${file(f.yml)}\n  - {g: {role: R}}'),
      [
        ['IamRoleLambdaExecution at provider', LAMBDA],
        ['FDashoneIamRoleLambdaExecution at f-one', 'a:*', LAMBDA],
      ],
    ],
    [
      'a function in a network',
      service('runtime: x', '{f: {vpc: {subnetIds: [s]}}}'),
      [['IamRoleLambdaExecution at provider', LAMBDA, `${VPC} at vpc`]],
    ],
    [
      'a network for all, beside managed policies',
      service('vpc: {subnetIds: [s]}, iamManagedPolicies: [arn:m]'),
      [['IamRoleLambdaExecution at provider', LAMBDA, 'arn:m at arn:m', `${VPC} at vpc`]],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text, { 'app/f.yml': `f-one: {iamRoleStatements: [${allow('"a:*"')}]}` })).toEqual(expected)
  })

  const base = `iam: {role: {statements: [${allow('"a:*"')}], managedPolicies: [arn:m], permissionsBoundary: arn:b}}`
  const shared = ['IamRoleLambdaExecution at role', 'a:*', 'boundary arn:b', LAMBDA, 'arn:m at arn:m']
  const own = (...lines: string[]): string[] => [
    'F_xIamRoleLambdaExecution'.replace('_', 'Underscore') + ' at f_x',
    ...lines,
  ]
  const statements = `iamRoleStatements: [${allow('"b:*"')}]`
  const plugin = 'custom: {serverless-iam-roles-per-function: '

  test.each<[string, string, string, string[]]>([
    ['the plugin', `{f_x: {${statements}}}`, '', own('b:*', 'boundary arn:b', LAMBDA)],
    [
      'with what all get',
      `{f_x: {${statements}, iamRoleStatementsInherit: true}}`,
      '',
      own('a:* b:*', 'boundary arn:b', LAMBDA),
    ],
    [
      'by default',
      `{f_x: {${statements}}}`,
      `${plugin}{defaultInherit: true}}`,
      own('a:* b:*', 'boundary arn:b', LAMBDA),
    ],
    [
      'not by default',
      `{f_x: {${statements}, iamRoleStatementsInherit: false}}`,
      `${plugin}{defaultInherit: true}}`,
      own('b:*', 'boundary arn:b', LAMBDA),
    ],
    [
      'its own boundary',
      `{f_x: {${statements}, iamPermissionsBoundary: arn:c}}`,
      '',
      own('b:*', 'boundary arn:c', LAMBDA),
    ],
    [
      'the framework',
      `{f_x: {iam: {inheritStatements: true, role: {statements: [${allow('"b:*"')}], managedPolicies: [arn:n], permissionsBoundary: arn:c, path: /f/}}}}`,
      '',
      own('a:* b:*', 'boundary arn:c', 'path /f/', LAMBDA, 'arn:n at arn:n'),
    ],
  ])('of its own, by %s', (_, functions, more, expected) => {
    expect(roles(service(base, functions, more))).toEqual([shared, expected])
  })

  test('one for each function', () => {
    const provider = base.replace('role: {', 'role: {mode: perFunction, ')
    const functions =
      '{f: {handler: f.f}, g: {iam: {inheritStatements: false, role: {managedPolicies: [arn:n]}}}, h: {role: R}}'
    expect(roles(service(provider, functions))).toEqual([
      ['FIamRoleLambdaExecution at f', 'a:*', 'boundary arn:b', LAMBDA, 'arn:m at arn:m'],
      ['GIamRoleLambdaExecution at g', 'boundary arn:b', LAMBDA, 'arn:m at arn:m', 'arn:n at arn:n'],
    ])
  })

  test('names are those of the service, the stage and the region', () => {
    const name = (text: string): string | undefined => read(text).model.roles.map((role) => shown(role.name))[0]
    expect(name(service('stage: "${opt:stage, \'dev\'}"'))).toBe('s-dev-${AWS::Region}-lambdaRole')
    expect(name(service('runtime: x').replace('service: s', 'service: {name: t}'))).toBe(
      't-${sls:stage}-${AWS::Region}-lambdaRole',
    )
    expect(name(service('iam: {role: {name: "n-${sls:stage}"}}'))).toBe('n-${sls:stage}')
  })

  test('a part that is not known leaves no finding about what is absent', () => {
    const { model } = read(service('iam: "${file(iam.js)}"'))
    expect(model.roles.map((role) => shown(role.boundary))).toEqual(['unknown'])
    expect(model.policies.map(({ open }) => open)).toEqual(['iam.js is code, which is not run'])
  })

  test.each([
    [
      service(`role: R, iamRoleStatements: [${allow('"a:*"')}]`),
      ['iamRoleStatements: these statements are ignored: the framework makes no role here'],
    ],
    [
      service('runtime: x', undefined, `fargate: {iamRoleStatements: [${allow('"a:*"')}]}`),
      ['iamRoleStatements: the statements of a plugin are not read (policy)'],
    ],
    [
      service(
        'iamRoleStatements: "${self:custom.iamRoleStatements}"',
        undefined,
        `custom: {iamRoleStatements: [${allow('"a:*"')}]}`,
      ),
      [],
    ],
  ])('statements of no role: %s', (text, expected) => {
    expect(notRead(text)).toEqual(expected)
  })
})

describe('variables', () => {
  test.each<[string, string, string, string[]]>([
    ['a value of the file', '"${self:custom.x}"', 'custom: {x: arn:x}', ['arn:x at arn:x']],
    ['in a text', '"a-${self:custom.x}"', 'custom: {x: b}', ['a-b at "a-${self:custom.x}"']],
    [
      'of a value of the file',
      '"${self:custom.x}"',
      'custom: {x: "a-${self:service}"}',
      ['a-s at "a-${self:service}"'],
    ],
    ['an item of a list', '"${self:custom.x.1.y}"', 'custom: {x: [a, {y: b}]}', ['b at b']],
    ['a list', '"${self:custom.x}"', 'custom: {x: [a, "${self:service}"]}', ['a at a', 's at s']],
    ['nested', '"${self:custom.${self:custom.k}.x}"', 'custom: {k: a, a: {x: y}}', ['y at y']],
    ['a default', '"${opt:x, \'d\'}"', '', ['d at d']],
    ['a default without quotes', '"${env:X, 3}"', '', ['3 at 3']],
    ['a nested default', '"${opt:x, ${self:custom.x, \'n\'}}"', '', ['n at n']],
    ['a default of the file', '"${opt:x, self:custom.x}"', 'custom: {x: y}', ['y at y']],
    ['a value that is there before its default', '"${self:custom.x, \'d\'}"', 'custom: {x: y}', ['y at y']],
    ['a value that is not there', '"${self:custom.x, \'d\'}"', '', ['d at d']],
    ['nothing', '"a${self:custom.x}"', '', ['a${self:custom.x} at "a${self:custom.x}"']],
    ['an option', '"a-${opt:x}"', '', ['a-${opt:x} at "a-${opt:x}"']],
    ['the stage of the file', '"a-${sls:stage}"', '', ['a-${sls:stage} at "a-${sls:stage}"']],
    ['the stage by its setting', '"a-${self:provider.stage}"', '', ['a-${sls:stage} at "a-${self:provider.stage}"']],
    [
      'the account',
      '"arn:aws:s3:${aws:region}:${aws:accountId}:x"',
      '',
      ['arn:aws:s3:${AWS::Region}:${AWS::AccountId}:x at "arn:aws:s3:${aws:region}:${aws:accountId}:x"'],
    ],
    [
      'what is looked up',
      '"a${ssm(eu-west-1):/x}${cf:s.o}${s3:b/k}"',
      '',
      ['a${ssm(eu-west-1):/x}${cf:s.o}${s3:b/k} at "a${ssm(eu-west-1):/x}${cf:s.o}${s3:b/k}"'],
    ],
    [
      'what is looked up, or not',
      '"${ssm:/x, \'*\'}"',
      '',
      ['* at * if not ssm:/x is there', 'gap: ssm:/x is known when the service is deployed'],
    ],
    ['a parameter of a stage', '"${param:x}"', 'stages: {default: {params: {x: a}}}', ['a at a']],
    ['a parameter in the older way', '"${param:x}"', 'params: {default: {x: a}}', ['a at a']],
    [
      'a parameter of each stage',
      '"b-${param:x}:*"',
      'params: {default: {x: "a:1"}, prod: {x: "a:2"}}',
      ['b-a:1:* at "b-${param:x}:*" if sls:stage is default', 'b-a:2:* at "b-${param:x}:*" if sls:stage is prod'],
    ],
    ['a parameter that is given', '"b-${param:x}"', '', ['b-${param:x} at "b-${param:x}"']],
    [
      'an entry for each stage',
      '"${self:custom.b-${sls:stage}}"',
      'custom: {b-dev: "d:*", b-prod: "p:*", c: 1}',
      ['d:* at "d:*" if sls:stage is dev', 'p:* at "p:*" if sls:stage is prod'],
    ],
    [
      'an entry for each stage, or another',
      '"${self:custom.${sls:stage}, \'o\'}"',
      'custom: {dev: d}',
      [
        'd at d if self:custom.${sls:stage} is there if sls:stage is dev',
        'o at o if not self:custom.${sls:stage} is there',
      ],
    ],
    [
      'an intrinsic function of the file',
      '"${self:custom.t}"',
      'custom: {t: !Sub "${AWS::AccountId}-x"}',
      ['${AWS::AccountId}-x at "${AWS::AccountId}-x"'],
    ],
    [
      'Fn::Sub',
      '!Sub "${AWS::Region}-${self:service}-${opt:x}-${Q.Arn}"',
      'resources: {Resources: {Q: {Type: "AWS::SQS::Queue"}}}',
      ['${AWS::Region}-s-${opt:x}-${Q.Arn} at "${AWS::Region}-${self:service}-${opt:x}-${Q.Arn}"'],
    ],
    [
      'a name in Fn::Sub',
      '!Sub "${${self:custom.q}.Arn}"',
      'custom: {q: Q}\nresources: {Resources: {Q: {Type: "AWS::SQS::Queue"}}}',
      ['${Q.Arn} at ${${self:custom.q}.Arn}'],
    ],
    [
      'what is for Fn::Sub, outside of it',
      '"${AWS::Region}-${Q.Arn}"',
      '',
      ['${AWS::Region}-${Q.Arn} at "${AWS::Region}-${Q.Arn}"'],
    ],
    [
      "IAM's own variables",
      '"arn:aws:s3:::b/${aws:username}/${aws:PrincipalTag/t, \'x\'}/${saml:sub}/${www.amazon.com:user_id}"',
      '',
      [
        "arn:aws:s3:::b/${aws:username}/${aws:PrincipalTag/t, 'x'}/${saml:sub}/${www.amazon.com:user_id} at \"arn:aws:s3:::b/${aws:username}/${aws:PrincipalTag/t, 'x'}/${saml:sub}/${www.amazon.com:user_id}\"",
      ],
    ],
    ['an escaped one', "'a-\\${self:service}'", '', ["a-${self:service} at 'a-\\${self:service}'"]],
    [
      "a plugin's references",
      '"a-#{AWS::AccountId}-#{Q.Arn}-${self:service}"',
      'resources: {Resources: {Q: {Type: "AWS::SQS::Queue"}}}',
      ['a-${AWS::AccountId}-${Q.Arn}-s at "a-#{AWS::AccountId}-#{Q.Arn}-${self:service}"'],
    ],
    [
      'a function of the service',
      '!GetAtt GoDashoneLambdaFunction.Arn',
      'functions: {go-one: {handler: x}}',
      ['${GoDashoneLambdaFunction.Arn} at !GetAtt GoDashoneLambdaFunction.Arn'],
    ],
  ])('%s', (_, resource, more, expected) => {
    const text = more.startsWith('functions')
      ? about(resource, more).replace('functions: {f: {handler: f.f}}\n', '')
      : about(resource, more)
    expect(resources(text)).toEqual(expected)
  })

  test('a known ARN of what the service makes', () => {
    const text = about('!GetAtt [FLambdaFunction, Arn]')
    const [word] = read(text).model.policies[0]?.statements[0]?.resources.words ?? []
    expect(word?.parts.filter((part) => typeof part === 'string')).toEqual([
      'arn:',
      ':lambda:',
      ':',
      ':function:s-',
      '-f',
    ])
  })

  test('the way of a value', () => {
    const text = about('"${self:custom.x}"', 'custom: {x: "«${self:custom.y}»", y: "arn:*"}')
    const { model, textAt } = read(text)
    const [word] = model.policies[0]?.statements[0]?.resources.words ?? []
    expect(word && textAt(word.at)).toBe('"arn:*"')
    expect(word?.at.via?.map(({ at, note }) => [textAt(at), note])).toEqual([
      ['${self:custom.y}', 'used here as self:custom.y'],
      ['${self:custom.x}', 'used here as self:custom.x'],
    ])
    expect(word?.at.via?.[0]?.at.start).toBe(marks(text)[0])
  })

  test('the way of a default', () => {
    const { model, textAt } = read(about('"${opt:x, \'*\'}"'))
    const [word] = model.policies[0]?.statements[0]?.resources.words ?? []
    expect(word?.at.via?.map(({ at, note }) => [textAt(at), note])).toEqual([["${opt:x, '*'}", 'default of opt:x']])
  })
})

describe('other files', () => {
  const others = {
    'app/v.yml': 'a: {b: arn:b}\nself: ${self:service}\n',
    'shared/v.json': '{"a": ["arn:x"]}',
    'app/v.js': 'module.exports = {}',
    'app/key.txt': 'arn:k',
    'app/bad.yml': 'a: [',
  }
  test.each<[string, string[]]>([
    ['${file(v.yml):a.b}', ['arn:b at arn:b']],
    ['${file(./v.yml):self}', ['s at s']],
    ['${file(../shared/v.json):a.0}', ['arn:x at "arn:x"']],
    ['${file(key.txt)}', ['arn:k at arn:k']],
    ["${file(none.yml):a, 'd'}", ['d at d']],
    ['${file(none.yml):a}', ['gap: file(none.yml):a is not there']],
    ['${file(v.js):a}', ['gap: v.js is code, which is not run']],
    ['${file(../../v.yml)}', ['gap: ../../v.yml is outside the repository and is not read']],
    ['${file(/etc/passwd)}', ['gap: /etc/passwd is outside the repository and is not read']],
    ['${file(~/v.yml)}', ['gap: ~/v.yml is outside the repository and is not read']],
    ['${file(${opt:x}.yml):a}', ['gap: the path in file(${opt:x}.yml):a is not known']],
    ['${file(bad.yml):a}', ['gap: bad.yml could not be read']],
  ])('%s', (variable, expected) => {
    expect(resources(about(`"${variable}"`), others)).toEqual(expected)
  })

  test('parts of the template are no templates of their own', async () => {
    const bucket = (arn: string): string => `
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: "s3:*", Resource: ${arn}}}}
`
    const files = inMemory({
      'serverless.yml': service(
        'runtime: x',
        '{}',
        'resources:\n  - ${file(a.yml)}\n  - Resources: ${file(b.yml):Resources}\n',
      ),
      'a.yml': `Resources:${bucket('"${self:service}"')}`,
      'b.yml': `Resources:${bucket('b').replace('P:', 'Q:')}`,
      'c.yml': `Resources:${bucket('c')}`,
    })
    const { findings, policies } = await lint(files, rules, settingsFor(rules))
    expect(policies.checked).toBe(3)
    expect(
      findings.filter(({ rule }) => rule === 'no-wildcard-actions').map(({ at, resource }) => [at.file, resource]),
    ).toEqual([
      ['a.yml', 'P'],
      ['b.yml', 'Q'],
      ['c.yml', 'P'],
    ])
  })
})

describe('resources', () => {
  const role = (properties: string): string => `{Type: AWS::IAM::Role, Properties: ${properties}}`
  const boundaries = (more: string): string[] =>
    read(service('runtime: x', undefined, more)).model.roles.map(
      ({ carrier, boundary }) => `${carrier.address} ${shown(boundary)}`,
    )
  const MADE = 'IamRoleLambdaExecution'
  test.each<[string, string, string[]]>([
    ['a map', `resources: {Resources: {R: ${role('{PermissionsBoundary: b}')}}}`, [`${MADE} absent`, 'R b']],
    [
      'a list',
      `resources: [{Resources: {R: ${role('{Path: /}')}}}, {Resources: {R: {Properties: {PermissionsBoundary: b}}}}]`,
      [`${MADE} absent`, 'R b'],
    ],
    ['over what is made', `resources: {Resources: {${MADE}: {Properties: {PermissionsBoundary: b}}}}`, [`${MADE} b`]],
    [
      'extensions',
      `resources: {extensions: {${MADE}: {Properties: {PermissionsBoundary: !Sub "\${AWS::AccountId}"}}}}`,
      [`${MADE} \${AWS::AccountId}`],
    ],
    [
      'a condition',
      `resources: {Conditions: {C: !Equals [!Ref A, b]}, extensions: {${MADE}: {Condition: C}}}`,
      [`${MADE} absent`],
    ],
  ])('%s', (_, more, expected) => {
    expect(boundaries(more)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [
      'resources: "${file(r.js)}"',
      ['${file(r.js)}: a part of the template is not known: r.js is code, which is not run'],
    ],
    [
      'resources: {Resources: {R: "${file(r.js)}"}}',
      ['${file(r.js)}: the resource R is not known: r.js is code, which is not run'],
    ],
    [
      'resources: {Resources: {R: {Type: "AWS::SQS::QueuePolicy", Properties: "${file(r.js)}"}}}',
      ['${file(r.js)}: the properties of R are not known: r.js is code, which is not run'],
    ],
    [
      'resources: {extensions: {S3BucketX: {Properties: {Policies: []}}}}',
      ['S3BucketX: what extends S3BucketX is not read: it depends on how the service is deployed'],
    ],
    ['resources: {Resources: {}, Outputs: {}}', []],
  ])('%s', (more, expected) => {
    expect(notRead(service('runtime: x', undefined, more))).toEqual(expected)
  })

  const policies = (text: string) =>
    read(text).model.policies.map(({ kind, service: of, carrier }) => [kind, of, carrier.address])
  const policy =
    'apiGateway: {resourcePolicy: [{Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: "*"}]}'
  test.each<[string, unknown[]]>([
    [service(policy, '{f: {events: [{http: GET x}]}}'), [['resource', 'execute-api', 'ApiGatewayRestApi']]],
    [service(policy, '{f: {events: [{httpApi: GET x}]}}'), []],
    [service(policy.replace('{', '{restApiId: x, '), '{f: {events: [{http: GET x}]}}'), []],
  ])('the policy of the API: %s', (text, expected) => {
    expect(policies(text)).toEqual(expected)
  })
})

describe('a function URL', () => {
  const permissions = (url: string): readonly string[] => {
    const { model, textAt } = read(service('stage: dev', `{hello-world: {handler: f.f, ${url}}}`))
    return model.policies.flatMap(({ carrier, statements }) =>
      statements.map(({ principals, actions }) => {
        const who = principals.list.map(({ word }) => `${word.text} at ${textAt(word.at)}`).join()
        return `${carrier.address}: ${who} may ${actions.words.map(({ text }) => text).join()}`
      }),
    )
  }
  const open = ['HelloDashworldLambdaPermissionFnUrl: * at url may lambda:InvokeFunctionUrl']
  test.each([
    ['url: true', open],
    ['url: {cors: true}', open],
    ['url: {authorizer: null}', open],
    ['url: {authorizer: aws_iam}', []],
    ['url: false', []],
    ['url: null', []],
    ['timeout: 3', []],
  ])('%s', (url, expected) => {
    expect(permissions(url)).toEqual(expected)
  })
})

describe('findings', () => {
  test('stand at the offending words, wherever they are written', async () => {
    const texts = {
      'serverless.yml': `service: s
«provider»:
  name: aws
  iamRoleStatements:
    - Effect: Allow
      Action: \${self:custom.actions}
      Resource: !Sub arn:aws:s3:::\${self:service}-\${AWS::AccountId}/*
    - \${file(more.yml):statement}
custom:
  actions: [«"s3:*"», s3:GetObject]
functions: {f: {handler: f.f}}
`,
      'more.yml': 'statement: {Effect: Allow, Action: [«"sqs:*"»], Resource: "arn:aws:sqs:*:*:q"}\n',
    }
    const files = inMemory(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, unmarked(text)])))
    const { findings, notRead: lost } = await lint(files, rules, settingsFor(rules))
    expect(lost).toEqual([])
    expect(findings.map(({ rule, at }) => [rule, at.file, at.start])).toEqual([
      ['no-wildcard-actions', 'more.yml', marks(texts['more.yml'])[0]],
      ['boundary-required', 'serverless.yml', marks(texts['serverless.yml'])[0]],
      ['no-wildcard-actions', 'serverless.yml', marks(texts['serverless.yml'])[1]],
    ])
  })
})

describe('hostile input', () => {
  test.each<[string, string, string, string]>([
    [
      'a cycle',
      '"${self:custom.a}"',
      'custom: {a: "${self:custom.b}", b: "${self:custom.a}"}',
      'self:custom.a refers to itself',
    ],
    ['a cycle in a text', '"${self:custom.a}"', 'custom: {a: "x${self:custom.a}"}', ''],
    ['a cycle through the whole', '"${self:custom}"', 'custom: "${self:custom.a}"', 'self:custom.a refers to itself'],
    ['a map in itself', '"${self:custom.a}"', 'custom: {a: ["${self:custom.a}"]}', 'it refers to what it is a part of'],
    ['deep nesting', `"${'${self:'.repeat(40)}x${'}'.repeat(40)}"`, '', ''],
    ['an open brace', '"${self:custom.a"', 'custom: {a: b}', ''],
    ['an open parenthesis', '"${file(a.yml}"', '', ''],
    ['an open quote', '"${opt:a, \'b}"', '', ''],
    ['no address', '"${self:}"', '', ''],
    ['no source', '"${,}"', '', ''],
    ['a prototype', '"${self:__proto__.x, self:constructor.name, \'d\'}"', '', ''],
  ])('%s', (_, resource, more, because) => {
    const { model } = read(about(resource, more))
    const gaps = model.policies.flatMap((policy) => policy.gaps.map((gap) => gap.because))
    expect(model.policies).toHaveLength(1)
    if (because !== '') expect(gaps).toContain(because)
  })

  test.each([
    ['opened', '${'.repeat(500_000), 0],
    ['opened and closed', '${a:'.repeat(100_000) + '}'.repeat(100_000), 1],
    ['opened, and others', '${a b'.repeat(200_000) + '}'.repeat(200_000), 0],
    ['beside each other', '${self:service}'.repeat(60_000), 60_000],
  ])('a long text of variables, %s', (_, text, count) => {
    const started = performance.now()
    expect(variablesIn(text).variables).toHaveLength(count)
    expect(resources(about('"${file(x.txt)}"'), { 'app/x.txt': text })).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('a text that doubles, and a list that does', () => {
    const doubling = (write: (name: string) => string): string =>
      Array.from(
        { length: 60 },
        (_, n) => `  x${(n + 1).toString()}: ${write(`\${self:custom.x${n.toString()}}`)}\n`,
      ).join('')
    const texts = `custom:\n  x0: abcdefgh\n${doubling((one) => `"${one}${one}"`)}`
    const lists = `custom:\n  x0: [a]\n${doubling((one) => `["${one}", "${one}"]`)}`
    for (const more of [texts, lists]) {
      const started = performance.now()
      expect(read(about('"${self:custom.x60}"', more)).model.policies).toHaveLength(1)
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })

  test.each([
    'functions: [1, [2], null]',
    'functions: x',
    'functions: {f: null}',
    'resources: [null, 3, [x]]',
    'resources: {Resources: [1], extensions: 3}',
    'custom: "${self:}"',
  ])('%s', (more) => {
    const text = `service: s\nprovider: {name: aws, iam: {role: {statements: 3}}}\n${more}\n`
    expect(() => read(text)).not.toThrow()
  })

  test('places of what is found in other files are lines there', () => {
    const files = { 'app/v.yml': 'a: 1\nb: "x:*"\n' }
    const [word] = read(about('"${file(v.yml):b}"'), files).model.policies[0]?.statements[0]?.resources.words ?? []
    expect(word?.at.file).toBe('app/v.yml')
    expect(position({ path: filePath('app/v.yml'), text: files['app/v.yml'] }, word?.at.start ?? 0)).toEqual({
      line: 2,
      column: 4,
    })
  })
})
