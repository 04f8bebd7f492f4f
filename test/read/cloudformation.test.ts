import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyProperties } from '../../src/read/cloudformation/carriers.ts'
import { readCloudFormation } from '../../src/read/cloudformation/read.ts'
import { nothing } from '../../src/read/reader.ts'
import { filePath, type Place } from '../../src/text/span.ts'

const read = (text: string, path = 't.yaml') => readCloudFormation({ path: filePath(path), text }) ?? nothing
const cut = (text: string, at: Place): string => text.slice(at.start, at.end)
const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')

/** `LogicalId kind/service: actions`, one line for each policy. */
const policies = (text: string, path?: string): string[] =>
  read(text, path).model.policies.map((policy) => {
    const what = policy.service === undefined ? policy.kind : `${policy.kind}/${policy.service}`
    const words = policy.statements.flatMap((s) => s.actions.words.map((w) => w.text + on(w.at)))
    return `${policy.carrier.address} ${what}: ${words.join(', ')}`
  })
const notRead = (text: string): string[] =>
  read(text).unreadable.map(
    (one) => `${one.resource ?? ''} ${cut(text, one.at)}: ${one.reason}${one.policy ? ' (policy)' : ''}`,
  )

const doc = '{Statement: {Effect: Allow, Action: "s3:*", Resource: "*"}}'

describe('carriers', () => {
  const rows = [...policyProperties].flatMap(([type, properties]) => properties.map((row) => ({ type, row })))
  test('the table has the types that hold policies', () => {
    expect(policyProperties.size).toBeGreaterThan(80)
    expect(rows.every(({ type, row }) => /^AWS::\w+::\w+$/.test(type) && row.path.every((step) => step !== ''))).toBe(
      true,
    )
    expect(rows.filter(({ row }) => row.kind === 'resource' && !row.service)).toEqual([])
  })
  test.each(rows)('$type $row.path', ({ type, row }) => {
    const value = row.path
      .toReversed()
      .reduce((inner, step) => (step === '[]' ? `[${inner}]` : `{${step}: ${inner}}`), doc)
    const text = `Resources:\n  X:\n    Type: ${type}\n    Properties: ${value}\n`
    const what = row.service === undefined ? row.kind : `${row.kind}/${row.service}`
    expect(policies(text)).toEqual([`X ${what}: s3:*`])
    expect(notRead(text)).toEqual([])
  })
  test.each([
    ['SERVICE_CONTROL_POLICY', ['X scp: s3:*']],
    ['RESOURCE_CONTROL_POLICY', ['X rcp: s3:*']],
    ['TAG_POLICY', []],
    ['!Ref Unknown', ['X unknown: s3:*']],
  ])('an Organizations policy of type %s', (type, expected) => {
    expect(
      policies(`Resources: {X: {Type: AWS::Organizations::Policy, Properties: {Type: ${type}, Content: ${doc}}}}`),
    ).toEqual(expected)
  })
  test('an event bus policy as a statement, and in the older way', () => {
    const text = `Resources:
  New: {Type: AWS::Events::EventBusPolicy, Properties: {Statement: {Effect: Allow, Principal: "*", Action: events:PutEvents, Resource: x}}}
  Old: {Type: AWS::Events::EventBusPolicy, Properties: {Principal: "*", Action: events:PutEvents, Condition: {Type: StringEquals, Key: aws:PrincipalOrgID, Value: o-1}}}
  Account: {Type: AWS::Events::EventBusPolicy, Properties: {Principal: "111122223333", Action: events:PutEvents}}
`
    const found = read(text).model.policies.map(({ kind, service, statements: [s] }) => [
      kind,
      service,
      s?.effect,
      s?.principals.list.map((p) => [p.type, cut(text, p.word.at)]),
      s?.conditions.list.map((c) => [c.operator.text, c.key.text, c.values.map((v) => v.text)]),
    ])
    expect(found).toEqual([
      ['resource', 'events', 'Allow', [['*', '"*"']], []],
      ['resource', 'events', 'Allow', [['*', '"*"']], [['StringEquals', 'aws:PrincipalOrgID', ['o-1']]]],
      ['resource', 'events', 'Allow', [['AWS', '"111122223333"']], []],
    ])
  })
  test('a document that is JSON text', () => {
    const text = `Resources:\n  X:\n    Type: AWS::Logs::ResourcePolicy\n    Properties:\n      PolicyDocument: !Sub |\n        {"Statement": [{"Effect": "Allow",\n          "Action": "logs:*", "Resource": "arn:\${AWS::Partition}:logs:*"}]}\n`
    const [statement] = read(text).model.policies.flatMap((policy) => policy.statements)
    const [action] = statement?.actions.words ?? []
    const [resource] = statement?.resources.words ?? []
    expect(action && cut(text, action.at)).toBe('"logs:*"')
    expect(resource && [resource.text, cut(text, resource.at)]).toEqual([
      'arn:${AWS::Partition}:logs:*',
      '"arn:${AWS::Partition}:logs:*"',
    ])
  })
})

describe('conditions', () => {
  const conditions =
    'Conditions: {Wide: !Equals [!Ref AWS::Region, x], Never: !Equals [a, b], Always: !Equals [a, a]}\n'
  const template = (resource: string): string => `${conditions}Resources: {X: ${resource}}\n`
  const policy = (statement: string, extra = ''): string =>
    template(`{Type: AWS::IAM::ManagedPolicy, ${extra} Properties: {PolicyDocument: {Statement: ${statement}}}}`)
  test.each([
    [
      'an action',
      policy('{Effect: Allow, Action: !If [Wide, "s3:*", "s3:Get*"], Resource: "*"}'),
      ['X identity: s3:* if Wide, s3:Get* if not Wide'],
    ],
    [
      'an item of a list',
      policy('{Effect: Allow, Action: [a:B, !If [Wide, "s3:*", !Ref AWS::NoValue]], Resource: "*"}'),
      ['X identity: a:B, s3:* if Wide'],
    ],
    [
      'a statement',
      policy(
        '[{Effect: Allow, Action: a:B, Resource: "*"}, !If [Wide, {Effect: Allow, Action: c:D, Resource: "*"}, !Ref AWS::NoValue]]',
      ),
      ['X identity: a:B, c:D if Wide'],
    ],
    [
      'a document',
      template(`{Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: !If [Wide, ${doc}, !Ref AWS::NoValue]}}`),
      ['X identity: s3:* if Wide'],
    ],
    [
      'an inline policy',
      template(
        `{Type: AWS::IAM::Role, Properties: {Policies: [!If [Wide, {PolicyDocument: ${doc}}, !Ref AWS::NoValue]]}}`,
      ),
      ['X identity: s3:* if Wide'],
    ],
    [
      'a resource',
      policy('{Effect: Allow, Action: a:B, Resource: "*"}', 'Condition: Wide,'),
      ['X identity: a:B if Wide'],
    ],
    [
      'a resource, decides the branches in it',
      policy('{Effect: Allow, Action: !If [Wide, a:B, c:D], Resource: "*"}', 'Condition: Wide,'),
      ['X identity: a:B if Wide'],
    ],
    ['a resource that never exists', policy('{Effect: Allow, Action: a:B, Resource: "*"}', 'Condition: Never,'), []],
    [
      'a resource that always exists',
      policy('{Effect: Allow, Action: a:B, Resource: "*"}', 'Condition: Always,'),
      ['X identity: a:B'],
    ],
    [
      'the IAM element is none',
      policy('{Effect: Allow, Action: a:B, Resource: "*", Condition: {Bool: {"aws:x": true}}}'),
      ['X identity: a:B'],
    ],
  ])('%s', (_, text, expected) => {
    expect(policies(text)).toEqual(expected)
  })
  test('the carrier has the condition of its resource', () => {
    const text = policy('{Effect: Allow, Action: a:B, Resource: "*"}', 'Condition: Wide,')
    const [found] = read(text).model.policies
    expect(found && cut(text, found.carrier.at) + on(found.carrier.at)).toBe('X if Wide')
  })
})

describe('roles, users, permission sets and attachments', () => {
  const text = `Parameters: {Hours: {Type: Number, Default: 7200}}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      Path: /ci/
      MaxSessionDuration: !Ref Hours
      PermissionsBoundary: !Ref Boundary
      AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}}
      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess, !Ref Attached, !Ref Both]
  User: {Type: AWS::IAM::User, Properties: {PermissionsBoundary: !Sub '\${Both}'}}
  Boundary: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${doc}}}
  Attached: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${doc}}}
  Both: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${doc}}}
  Set: {Type: AWS::SSO::PermissionSet, Properties: {Name: admin, SessionDuration: PT8H, ManagedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess], InlinePolicy: '${doc.replaceAll(/(\w+):(?=[ ])/g, '"$1":').replaceAll('Allow', '"Allow"')}'}}
`
  const { model } = read(text)
  test('a role', () => {
    const [role] = model.roles
    expect(role?.name).toMatchObject([{ is: 'known', value: { text: 'deploy' } }])
    expect(role?.path).toMatchObject([{ is: 'known', value: { text: '/ci/' } }])
    expect(role?.boundary).toMatchObject([{ is: 'known', value: { refers: 'Boundary' } }])
    expect(role?.trust.map((policy) => policy.kind)).toEqual(['trust'])
    const [duration] = role?.maxSessionDuration ?? []
    expect(duration?.is === 'known' && duration.value).toBe(7200)
    expect(duration && cut(text, duration.at)).toBe('7200')
    expect(role && cut(text, role.carrier.at)).toBe('Role')
  })
  test('a user without a name', () => {
    const [user] = model.users
    expect(user?.name).toMatchObject([{ is: 'absent' }])
    expect(user?.name[0] && cut(text, user.name[0].at)).toBe('User')
  })
  test('a permission set', () => {
    expect(model.permissionSets[0]?.sessionDuration).toMatchObject([{ value: { text: 'PT8H' } }])
  })
  test('policies are boundaries when they serve as nothing else', () => {
    expect(policies(text)).toEqual([
      'Role trust: sts:AssumeRole',
      'Boundary boundary: s3:*',
      'Attached identity: s3:*',
      'Both identity: s3:*',
      'Set identity: s3:*',
    ])
  })
  test('attachments, each at its place', () => {
    expect(model.attachments.map((a) => `${a.carrier.address} ${cut(text, a.policy.at)}`)).toEqual([
      'Role arn:aws:iam::aws:policy/AdministratorAccess',
      'Role !Ref Attached',
      'Role !Ref Both',
      'Set arn:aws:iam::aws:policy/ReadOnlyAccess',
    ])
  })
})

describe('what is not read is said', () => {
  const managed = (value: string, more = ''): string =>
    `${more}Resources: {X: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${value}}}}\n`
  test.each([
    [
      'a document that is not known',
      managed('!Ref P', 'Parameters: {P: {Type: String}}\n'),
      ['X !Ref P: parameter P has no default (policy)'],
    ],
    [
      'a document from another stack',
      managed('!ImportValue p'),
      ['X !ImportValue p: the export p of another stack is not known (policy)'],
    ],
    ['text that is not JSON', managed('nothing'), ['X nothing: not valid JSON: expected a value (policy)']],
    [
      'a list of policies that is not known',
      'Parameters: {P: {Type: String}}\nResources: {X: {Type: AWS::IAM::Role, Properties: {Policies: !Ref P}}}\n',
      ['X !Ref P: parameter P has no default (policy)'],
    ],
    [
      'an API definition that is included',
      'Resources: {X: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {Fn::Transform: {Name: AWS::Include}}}}}\n',
      ['X {Fn::Transform: {Name: AWS::Include}}: the macro AWS::Include is not run; a policy in it is not seen'],
    ],
    [
      'a macro',
      managed(doc, 'Transform: [AWS::Serverless-2016-10-31, Mine]\n'),
      [' Mine: the macro Mine may change the template'],
    ],
    [
      'a nested template elsewhere',
      'Resources: {X: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "https://x/y"}}}\n',
      ['X "https://x/y": the nested template is not read: https://x/y is not in the repository'],
    ],
    [
      'a nested template that is not here',
      'Resources: {X: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./child.yaml}}}\n',
      ['X ./child.yaml: the nested template is not read: ./child.yaml is not in the repository'],
    ],
    [
      'part of a statement',
      'Resources: {X: {Type: AWS::RAM::Permission, Properties: {PolicyTemplate: {}}}}\n',
      ['X PolicyTemplate: a RAM permission is only part of a statement (policy)'],
    ],
    [
      'a syntax error',
      'Resources:\n  X: {Type: AWS::IAM::Role\n  Y: "\n',
      [' Y: not valid YAML: flow map in block collection must be sufficiently indented and end with a }'],
    ],
    [
      'a key written twice',
      'Resources:\n  X: {Type: AWS::A::B}\n  X: {Type: AWS::A::B}\n',
      [' X: the key "X" is written twice; only the last one counts'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notRead(text)).toEqual(expected)
  })
})

test('ignores stand in the metadata of a resource', () => {
  const text = `Resources:\n  X:\n    Type: AWS::IAM::Role\n    Metadata:\n      iam-lint:\n        ignore:\n          - {rule: boundary-required, reason: bootstrap}\n`
  const [ignore] = read(text).ignores
  expect(ignore).toMatchObject({ resource: 'X', rule: 'boundary-required', reason: 'bootstrap' })
  expect(ignore && cut(text, ignore.at)).toBe('boundary-required')
})

test('loops over resources are written out', () => {
  const text = `Resources:\n  Fn::ForEach::Roles:\n    - Name\n    - [A, B]\n    - Role\${Name}:\n        Type: AWS::IAM::ManagedPolicy\n        Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: !Sub 's3:\${Name}', Resource: '*'}}}\n`
  expect(policies(text)).toEqual(['RoleA identity: s3:A', 'RoleB identity: s3:B'])
})

describe('which files are read', () => {
  const managed = `Resources: {X: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${doc}}}}`
  const json =
    '{"Resources":{"X":{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}}}}}'
  test.each([
    ['YAML', 't.yaml', managed, 1],
    ['JSON', 't.json', json, 1],
    ['JSON as .template', 't.template', json, 1],
    ['JSON as .yaml', 't.yaml', json, 1],
    ['YAML as .template', 't.template', managed, 1],
    ['the second of two documents', 't.yaml', `a: 1\n---\n${managed}`, 1],
    ['Kubernetes', 't.yaml', 'apiVersion: v1\nkind: Pod\nspec: {Resources: AWS::x}\n', 0],
    ['a Helm template', 't.yaml', '{{- if .Values.x }}\na: {{ .Values.y }}\n{{- end }}\n', 0],
    ['broken YAML of another kind', 't.yaml', 'a: "b\nStatement: 1', 0],
    ['a list', 't.yaml', '- Resources\n- AWS::x\n', 0],
    ['an empty file', 't.yaml', '', 0],
  ])('%s', (_, path, text, count) => {
    const { model, unreadable } = read(text, path)
    expect([model.policies.length, unreadable]).toEqual([count, []])
  })
  test('a template without IAM is told from a file of another kind', () => {
    const file = (text: string) => ({ path: filePath('t.yaml'), text })
    expect(readCloudFormation(file('Resources: {X: {Type: AWS::A::B}}\n'))).toMatchObject({ unreadable: [] })
    expect(readCloudFormation(file('kind: AWS::Resources\n'))).toBeUndefined()
  })
  test('a file that is too large', () => {
    const text = `${managed}\n#${'x'.repeat(5_000_000)}`
    expect(read(text).unreadable).toMatchObject([{ reason: 'larger than 5 MB' }])
  })
  test.each([
    ['identity', '{Effect: Allow, Action: "s3:*", Resource: "*"}', undefined],
    ['trust', '{Effect: Allow, Action: [sts:AssumeRole, sts:TagSession], Principal: {AWS: "*"}}', undefined],
    ['resource', '{Effect: Allow, Action: ["s3:*", "S3:Get"], Principal: "*", Resource: "*"}', 's3'],
    [
      'resource',
      '[{Effect: Allow, Action: "s3:*", Principal: "*"}, {Effect: Deny, Action: "sqs:*", Principal: "*"}]',
      undefined,
    ],
    ['resource', '{Effect: Deny, Action: "*", NotPrincipal: {AWS: x}}', undefined],
  ])('a policy that stands alone: %s %s', (kind, statement, service) => {
    const [policy] = read(`Version: 2012-10-17\nStatement: ${statement}\n`).model.policies
    expect([policy?.kind, policy?.service, policy?.carrier.address, policy?.version?.text]).toEqual([
      kind,
      service,
      '',
      '2012-10-17',
    ])
  })
})

describe('hostile templates', () => {
  test('an alias bomb in a policy is not read, in bounded time', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) =>
        `  a${i.toString()}: &a${i.toString()} [${i === 0 ? 'x' : Array.from({ length: 10 }, () => `*a${(i - 1).toString()}`).join(',')}]`,
    )
    const text = `M:\n${lines.join('\n')}\nResources: {X: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: *a19}}}}\n`
    expect(notRead(text).at(-1)).toContain('too many steps')
  })
  test('a JSON template nested without end', () => {
    const text = `{"Resources": {"X": {"Type": "AWS::IAM::Role", "A": ${'['.repeat(100_000)}`
    expect(read(text, 't.json').unreadable.map((one) => one.reason)).toEqual([
      expect.stringContaining('not valid JSON'),
    ])
  })
  test('names of other things than properties', () => {
    const text = `Resources: {constructor: {Type: constructor, Properties: {__proto__: 1}}, toString: {Type: AWS::IAM::Role, Properties: {RoleName: !GetAtt constructor.toString, Policies: !Ref __proto__}}}\n`
    expect(read(text).model.roles).toHaveLength(1)
  })
  test('any pieces of a template are read without an exception', () => {
    const value = fc.oneof(
      fc.constantFrom(
        doc,
        '!Ref P',
        '!Ref X',
        '[]',
        '{}',
        '1',
        '!If [C, [], {}]',
        '[[]]',
        '{Statement: !Ref P}',
        '!Sub "{"',
        '!Transform {Name: x}',
        '"*"',
        '[{PolicyDocument: 1}]',
        '{Fn::ForEach::L: [a, b, {c: d}]}',
      ),
    )
    const types = fc.constantFrom(
      ...policyProperties.keys(),
      'AWS::Serverless::Function',
      'AWS::Events::EventBusPolicy',
      'AWS::Organizations::Policy',
      'AWS::Serverless::Api',
    )
    const names = fc.constantFrom(
      'Policies',
      'PolicyDocument',
      'AssumeRolePolicyDocument',
      'Policy',
      'Statement',
      'Auth',
      'PermissionsBoundary',
      'ManagedPolicyArns',
      'Content',
      'Type',
      'Path',
      'RoleName',
      'Replicas',
      'Action',
      'Principal',
    )
    const properties = fc.dictionary(names, value, { maxKeys: 5 })
    fc.assert(
      fc.property(types, properties, fc.option(value), (type, given, condition) => {
        const inner = Object.entries(given).map(([key, one]) => `${key}: ${one}`)
        const text = `Resources:\n  X: {Type: '${type}', ${condition === null ? '' : `Condition: ${condition}, `}Properties: {${inner.join(', ')}}}\n`
        const reading = read(text)
        for (const one of reading.unreadable) expect(one.at.start <= one.at.end && one.at.end <= text.length).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
