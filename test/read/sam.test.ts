import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Word } from '../../src/policy/policy.ts'
import type { Setting } from '../../src/policy/resource.ts'
import { readCloudFormation } from '../../src/read/cloudformation/read.ts'
import { policyTemplates } from '../../src/read/cloudformation/sam-templates.ts'
import { nothing } from '../../src/read/reader.ts'
import { filePath, type Place } from '../../src/text/span.ts'

const read = (text: string) => readCloudFormation({ path: filePath('t.yaml'), text }) ?? nothing
const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')

/** Marks in a template: «…» stands where something is expected, and is taken out before reading. */
const marked = (text: string) => {
  const plain = text.replaceAll(/[«»]/g, '')
  const places = [...text.matchAll(/«/g)].map(({ index }) => index - (text.slice(0, index).match(/[«»]/g) ?? []).length)
  return { plain, places }
}
const cut = (text: string, at: Place): string => text.slice(at.start, at.end)
const shown = (text: string, { text: word, at }: Word): string => `${word} at ${cut(text, at)}${on(at)}`

const template = (properties: string, more = '', type = 'Function'): string =>
  `Transform: AWS::Serverless-2016-10-31\n${more}Resources:\n  F:\n    Type: AWS::Serverless::${type}\n    Properties: ${properties}\n`
/** What the policies of a template say: each resource, where it stands, and the conditions. */
const resources = (text: string): string[] =>
  read(text).model.policies.flatMap(({ carrier, statements }) =>
    statements.map((s) => `${carrier.address} ${s.resources.words.map((word) => shown(text, word)).join(', ')}`),
  )
const attached = (text: string): string[] =>
  read(text).model.attachments.map(({ carrier, policy }) => {
    const name = policy.text.replace('arn:${AWS::Partition}:iam::aws:policy/', '')
    return `${carrier.address} ${name} at ${cut(text, policy.at)}${on(policy.at)}`
  })
const notRead = (text: string): string[] =>
  read(text).unreadable.map(
    (one) => `${one.resource ?? ''} ${cut(text, one.at)}: ${one.reason}${one.policy ? ' (policy)' : ''}`,
  )
const setting = (text: string, cases: Setting<Word>): string =>
  cases.map((one) => (one.is === 'known' ? shown(text, one.value) : one.is) + on(one.at)).join(' | ')

const doc = '{Statement: {Effect: Allow, Action: "s3:*", Resource: "*"}}'
const BASIC = 'FRole service-role/AWSLambdaBasicExecutionRole at F'

describe('policies', () => {
  test('documents, names and templates, also on a condition', () => {
    const text = template(`
      Policies:
        - AmazonS3FullAccess
        - !Sub arn:\${AWS::Partition}:iam::aws:policy/ReadOnlyAccess
        - ${doc}
        - S3WritePolicy: {BucketName: b}
        - !If [Prod, SQSSendMessagePolicy: {QueueName: q}, !Ref AWS::NoValue]
`)
    const arn = 'arn:${AWS::Partition}'
    expect(resources(text)).toEqual([
      'FRole * at "*"',
      `FRole ${arn}:s3:::b at b, ${arn}:s3:::b/* at b`,
      `FRole ${arn}:sqs:\${AWS::Region}:\${AWS::AccountId}:q at q if Prod`,
    ])
    expect(read(text).model.policies.map(({ kind, gaps }) => [kind, gaps])).toEqual([
      ['identity', []],
      ['identity', []],
      ['identity', []],
    ])
    expect(attached(text)).toEqual([
      BASIC,
      'FRole AmazonS3FullAccess at AmazonS3FullAccess',
      'FRole ReadOnlyAccess at arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess',
    ])
    expect(notRead(text)).toEqual([])
  })
  test.each([
    ['AdministratorAccess', [], ['FRole AdministratorAccess at AdministratorAccess']],
    [doc, ['FRole * at "*"'], []],
    ['!If [A, [AdministratorAccess], []]', [], ['FRole AdministratorAccess at AdministratorAccess if A']],
    ['[VPCAccessPolicy: {}]', ['FRole * at VPCAccessPolicy'], []],
  ])('a state machine with %s', (written, documents, managed) => {
    const text = template(`{Policies: ${written}}`, '', 'StateMachine')
    expect(resources(text)).toEqual(documents)
    expect(attached(text)).toEqual(managed)
  })

  test.each([
    ['name', '{S3ReadPolicy: {BucketName: «"*"»}}', 'arn:${AWS::Partition}:s3:::*'],
    ['reference', '{S3ReadPolicy: {BucketName: «!Ref B»}}', 'arn:${AWS::Partition}:s3:::${B}'],
    ['default', '{S3ReadPolicy: {BucketName: «!Ref P»}}', 'arn:${AWS::Partition}:s3:::*'],
    ['choice', '{S3ReadPolicy: {BucketName: !If [C, «"*"», x]}}', 'arn:${AWS::Partition}:s3:::*'],
    ['whole', '{AcmGetCertificatePolicy: {CertificateArn: «"*"»}}', '*'],
    ['none', '{«TextractPolicy»: {}}', '*'],
    ['several', '{DynamoDBStreamReadPolicy: {StreamName: "*", TableName: «t»}}', 'table/t/stream/*'],
  ])('a word of a template stands where its parameter is given: %s', (_, item, resource) => {
    const more = 'Parameters: {P: {Type: String, Default: "*"}}\n'
    const { plain, places } = marked(template(`{Policies: [${item}]}`, more) + '  B: {Type: AWS::S3::Bucket}\n')
    const [first] = read(plain).model.policies.flatMap(({ statements }) => statements[0]?.resources.words ?? [])
    expect(first?.text).toContain(resource)
    expect([first?.at.start]).toEqual(places)
  })
  test('a word of a template says where it comes from', () => {
    const text = template('{Policies: [TextractPolicy: {}]}')
    const [word] = read(text).model.policies.flatMap(({ statements }) => statements[0]?.actions.words ?? [])
    expect(word?.text).toBe('textract:*')
    expect(word?.at.via?.map(({ at, note }) => `${cut(text, at)}: ${note}`)).toEqual([
      "TextractPolicy: SAM's policy template TextractPolicy",
    ])
  })
  test('a condition in a template', () => {
    const text = template('{Policies: [EFSWriteAccessPolicy: {FileSystem: fs, AccessPoint: ap}]}')
    const conditions = read(text).model.policies.flatMap((p) => p.statements.flatMap((s) => s.conditions.list))
    expect(
      conditions.map(({ operator, key, values }) => [operator.text, key.text, values.map((v) => shown(text, v))]),
    ).toEqual([
      [
        'StringEquals',
        'elasticfilesystem:AccessPointArn',
        ['arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/ap at ap'],
      ],
    ])
  })
  test.each([
    ['[S3ReadPolicy: {}]', 'FRole S3ReadPolicy: S3ReadPolicy needs BucketName (policy)'],
    [
      '[DynamoDBStreamReadPolicy: {Table: t}]',
      'FRole DynamoDBStreamReadPolicy: DynamoDBStreamReadPolicy needs StreamName and TableName (policy)',
    ],
    ['[S3ReadPolicy: {BucketName: b, Prefix: x}]', 'FRole Prefix: S3ReadPolicy takes no Prefix; SAM ignores it'],
    ['[S3Policy: {}]', 'FRole S3Policy: SAM has no policy template S3Policy (policy)'],
    ['[S3ReadPolicy: b]', 'FRole b: the parameters of S3ReadPolicy are not a map (policy)'],
    ['[S3ReadPolicy: {BucketName: [b]}]', 'FRole BucketName: BucketName of S3ReadPolicy is not text (policy)'],
    [
      '[{S3ReadPolicy: {BucketName: b}, VPCAccessPolicy: {}}]',
      'FRole {S3ReadPolicy: {BucketName: b}, VPCAccessPolicy: {}}: SAM takes one policy template in an item; give S3ReadPolicy its own (policy)',
    ],
    ['[{}]', 'FRole {}: an empty map stands where a policy is expected (policy)'],
  ])('%s is said', (written, reason) => {
    expect(notRead(template(`{Policies: ${written}}`))).toEqual([reason])
  })

  const templates = fc.constantFrom(...policyTemplates)
  const value = fc.constantFrom('x', '!Ref B', '!GetAtt B.Arn', '!Sub "${AWS::StackName}-x"', '!If [C, x, "*"]', '"*"')
  test('every template is read whole when it has its parameters', () => {
    fc.assert(
      fc.property(templates, value, ([name, { parameters, statements }], given) => {
        const item = `{${name}: {${parameters.map((parameter) => `${parameter}: ${given}`).join(', ')}}}`
        const text = template(`{Policies: [${item}]}`) + '  B: {Type: AWS::S3::Bucket}\n'
        expect(notRead(text)).toEqual([])
        const [policy, ...more] = read(text).model.policies
        expect(more).toEqual([])
        expect(policy?.gaps).toEqual([])
        expect(policy?.statements.length).toBe(statements.length)
        policy?.statements.forEach((statement, index) => {
          expect(statement.actions.words.map((word) => word.text)).toEqual(statements[index]?.actions)
          expect(
            statement.resources.words.every(
              (word) => word.text !== '' && !/[{%](?:[A-Z]\w*\}|[pra])/.test(word.text.replaceAll('${', '')),
            ),
          ).toBe(true)
          expect(statement.conditions.list.length).toBe(statements[index]?.conditions.length)
        })
      }),
      { numRuns: 300 },
    )
  })
  test('the table of templates is sound', () => {
    expect(policyTemplates.size).toBe(81)
    for (const [name, { parameters, statements }] of policyTemplates) {
      expect(name).toMatch(/^[A-Z]\w+Policy(?:_v2)?$/)
      const used = new Set(
        statements
          .flatMap(({ resources, conditions }) => [...resources, ...conditions.flat()])
          .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])),
      )
      expect([...used].sort()).toEqual([...parameters].sort())
      for (const { actions, resources } of statements) {
        expect(actions.length * resources.length).toBeGreaterThan(0)
        for (const action of actions) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z0-9*]+$/)
        for (const resource of resources) expect(resource).toMatch(/^(?:\*|\{\w+\}|arn:%p:[^\s|]+)$/)
      }
    }
  })
})

describe('the role that SAM makes', () => {
  const role = (text: string): string[] =>
    read(text).model.roles.map(
      ({ carrier, boundary, path, trust, name, maxSessionDuration }) =>
        `${carrier.address} ${carrier.type} at ${cut(text, carrier.at)}${on(carrier.at)}: ${setting(text, boundary)}, ${setting(text, path)}, ${trust.length.toString()}, ${name.map(({ is }) => is).join()}, ${maxSessionDuration.map(({ is }) => is).join()}`,
    )
  const plain = 'FRole AWS::IAM::Role at F: absent, absent, 0, absent, absent'
  const trust = '{Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: {Service: lambda.amazonaws.com}}}'
  const globals = (section: string, properties: string): string => `Globals: {${section}: ${properties}}\n`
  test.each([
    ['nothing', template('{Handler: a}'), [plain]],
    ['no properties', 'Resources: {F: {Type: AWS::Serverless::StateMachine}}', [plain]],
    ['Role', template('{Role: !Ref R}'), []],
    [
      'Role that may be absent',
      template('{Role: !If [C, x, !Ref AWS::NoValue]}'),
      ['FRole AWS::IAM::Role at F if not C: absent if not C, absent if not C, 0, absent, absent'],
    ],
    [
      'boundary and path',
      template('{PermissionsBoundary: b, RolePath: /p/}'),
      ['FRole AWS::IAM::Role at F: b at b, /p/ at /p/, 0, absent, absent'],
    ],
    [
      'boundary of a state machine',
      template('{PermissionsBoundary: b}', '', 'StateMachine'),
      ['FRole AWS::IAM::Role at F: b at b, absent, 0, absent, absent'],
    ],
    [
      'boundary that may be absent',
      template('{PermissionsBoundary: !If [C, b, !Ref AWS::NoValue]}'),
      ['FRole AWS::IAM::Role at F: b at b if C if C | absent if not C, absent, 0, absent, absent'],
    ],
    ['trust', template(`{AssumeRolePolicyDocument: ${trust}}`), [plain.replace(', 0,', ', 1,')]],
    [
      'Globals',
      template(
        '{Handler: a}',
        globals('Function', `{PermissionsBoundary: g, RolePath: /g/, AssumeRolePolicyDocument: ${trust}}`),
      ),
      ['FRole AWS::IAM::Role at F: g at g, /g/ at /g/, 1, absent, absent'],
    ],
    [
      'own before Globals',
      template('{PermissionsBoundary: b}', globals('Function', '{PermissionsBoundary: g}')),
      ['FRole AWS::IAM::Role at F: b at b, absent, 0, absent, absent'],
    ],
    ['Globals of another type', template('{}', globals('Api', '{PermissionsBoundary: g}')), [plain]],
    [
      'IgnoreGlobals',
      `Globals: {Function: {PermissionsBoundary: g, RolePath: /g/}}\nResources: {F: {Type: AWS::Serverless::Function, IgnoreGlobals: [RolePath]}}`,
      ['FRole AWS::IAM::Role at F: g at g, absent, 0, absent, absent'],
    ],
    [
      'IgnoreGlobals for all',
      `Globals: {Function: {PermissionsBoundary: g}}\nResources: {F: {Type: AWS::Serverless::Function, IgnoreGlobals: "*"}}`,
      [plain],
    ],
    [
      'Globals without properties',
      `Globals: {Function: {PermissionsBoundary: g}}\nResources: {F: {Type: AWS::Serverless::Function}}`,
      ['FRole AWS::IAM::Role at F: g at g, absent, 0, absent, absent'],
    ],
  ])('%s', (_, text, expected) => {
    expect(role(text)).toEqual(expected)
    expect(notRead(text)).toEqual([])
  })
  test('a resource condition holds for its role', () => {
    const text = 'Resources: {F: {Type: AWS::Serverless::Function, Condition: C, Properties: {Policies: X}}}'
    expect(role(text)).toEqual([
      plain.replace('at F:', 'at F if C:').replaceAll('absent, absent, 0', 'absent if C, absent if C, 0'),
    ])
    expect(attached(text)).toEqual([`${BASIC} if C`, 'FRole X at X if C'])
  })
  test('what comes from Globals says so', () => {
    const text = template('{}', globals('Function', '{PermissionsBoundary: g}'))
    const ways = read(text).model.roles.flatMap(({ boundary }) =>
      boundary.map(({ at }) => at.via?.map(({ note }) => note)),
    )
    expect(ways).toEqual([['Globals of Function']])
  })
  test.each([
    ['{Tracing: Active}', '', ['AWSXrayWriteOnlyAccess at Tracing']],
    ['{Tracing: Disabled}', '', []],
    ['{Tracing: !If [C, Active, !Ref AWS::NoValue]}', '', ['AWSXrayWriteOnlyAccess at Tracing if C']],
    ['{}', globals('Function', '{Tracing: Active}'), ['AWSXrayWriteOnlyAccess at Tracing']],
    ['{VpcConfig: {SubnetIds: [s]}}', '', ['service-role/AWSLambdaVPCAccessExecutionRole at VpcConfig']],
    ['{Events: {E: {Type: Api}, Q: {Type: SQS}}}', '', ['service-role/AWSLambdaSQSQueueExecutionRole at SQS']],
    [
      '{Events: {A: {Type: Kinesis}, B: {Type: Kinesis}, C: {Type: DynamoDB}, D: {Type: MSK}}}',
      '',
      [
        'service-role/AWSLambdaKinesisExecutionRole at Kinesis',
        'service-role/AWSLambdaDynamoDBExecutionRole at DynamoDB',
        'service-role/AWSLambdaMSKExecutionRole at MSK',
      ],
    ],
  ])('managed policies of a function: %s', (properties, more, expected) => {
    expect(attached(template(properties, more))).toEqual([BASIC, ...expected.map((one) => `FRole ${one}`)])
  })
  test.each([
    ['{Tracing: {Enabled: true}}', ['FRole AWSXrayWriteOnlyAccess at Tracing']],
    ['{Tracing: {Enabled: false}}', []],
  ])('managed policies of a state machine: %s', (properties, expected) => {
    expect(attached(template(properties, '', 'StateMachine'))).toEqual(expected)
  })
  test.each([
    ['{DeadLetterQueue: {Type: SQS, TargetArn: q}}', ['sqs:SendMessage at SQS: q at q']],
    [
      '{EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: SNS, Destination: t}, OnFailure: {Type: SQS}}}}',
      ['sns:Publish at SNS: t at t'],
    ],
    [
      '{Events: {M: {Type: MQ, Properties: {Broker: b, SourceAccessConfigurations: [{Type: BASIC_AUTH, URI: s}, {Type: VIRTUAL_HOST, URI: v}]}}}}',
      ['mq:DescribeBroker at MQ: b at b', 'secretsmanager:GetSecretValue at MQ: s at s'],
    ],
    [
      '{Events: {K: {Type: SelfManagedKafka, Properties: {SecretsManagerKmsKeyId: k}}}}',
      ['kms:Decrypt at SelfManagedKafka: arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/k at k'],
    ],
    [
      '{Events: {S: {Type: SQS, Properties: {DestinationConfig: {OnFailure: {Type: SNS, Destination: t}}}}}}',
      ['sns:Publish at SNS: t at t'],
    ],
  ])('statements that SAM writes for %s', (properties, expected) => {
    const text = template(properties)
    const found = read(text).model.policies.flatMap((p) => p.statements)
    expect(
      found.map(
        ({ actions, resources: r }) =>
          `${actions.words.map((w) => shown(text, w)).join()}: ${r.words.map((w) => shown(text, w)).join()}`,
      ),
    ).toEqual(expected)
  })
  test('what is ignored, and what SAM refuses', () => {
    const text =
      template(
        `{Role: r, Policies: AdministratorAccess, AssumeRolePolicyDocument: ${doc}}`,
        'Globals: {Function: {Policies: x, Role: r}, StateMachine: {PermissionsBoundary: b}}\n',
      ) + '  C: {Type: AWS::Serverless::Connector}\n  T: {Type: AWS::Serverless::SimpleTable, Connectors: {A: {}}}\n'
    const { ineffective = [], ...model } = read(text).model
    expect(model).toEqual(nothing.model)
    expect(
      ineffective.map(({ carrier, property, beside, at }) => [carrier.address, property, beside, cut(text, at)]),
    ).toEqual([
      ['F', 'Policies', 'Role', 'Policies'],
      ['F', 'AssumeRolePolicyDocument', 'Role', 'AssumeRolePolicyDocument'],
    ])
    expect(notRead(text)).toEqual([
      ' Policies: SAM takes no Policies in Globals; write it in each Function (policy)',
      ' Role: SAM takes no Role in Globals; write it in each Function',
      ' PermissionsBoundary: SAM takes no PermissionsBoundary in Globals; write it in each StateMachine',
      'C C: the connector has no Source (policy)',
      'TA A: the connector has no Destination (policy)',
    ])
  })
  test('a boundary in Globals is a ceiling, a policy in Policies is a grant', () => {
    const managed = (id: string): string =>
      `  ${id}: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${doc}}}\n`
    const text =
      template('{Policies: [!Ref Q]}', 'Globals: {Function: {PermissionsBoundary: !Ref P}}\n') +
      managed('P') +
      managed('Q')
    expect(read(text).model.policies.map(({ kind, carrier }) => `${carrier.address} ${kind}`)).toEqual([
      'P boundary',
      'Q identity',
    ])
  })
  test('an ignore in the metadata of a function is for its role', () => {
    const ignore = 'Metadata: {iam-lint: {ignore: [{rule: boundary-required, reason: r}]}}'
    const text = `Resources:\n  F: {Type: AWS::Serverless::Function, ${ignore}}\n  G: {Type: AWS::S3::Bucket, ${ignore}}\n`
    expect(read(text).ignores.map(({ resource, made }) => [resource, made])).toEqual([
      ['F', ['FRole']],
      ['G', []],
    ])
  })
})

describe('Globals', () => {
  const statement = (name: string): string => `{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: ${name}}}`
  const principals = (own: string, global: string): string[] =>
    read(
      template(`{AssumeRolePolicyDocument: ${own}}`, `Globals: {Function: {AssumeRolePolicyDocument: ${global}}}\n`),
    ).model.policies.flatMap((p) => [
      ...(p.version ? [p.version.text] : []),
      ...p.statements.flatMap((s) => s.principals.list.map(({ word }) => word.text)),
    ])
  test.each([
    ['lists follow each other', `{Statement: [${statement('a')}]}`, `{Statement: [${statement('g')}]}`, ['g', 'a']],
    ['maps are merged', `{Statement: [${statement('a')}]}`, '{Version: v}', ['v', 'a']],
    ['own primitives win', `{Version: own, Statement: [${statement('a')}]}`, '{Version: v}', ['own', 'a']],
    [
      'a function is not looked into',
      `{Statement: !If [C, ${statement('a')}, !Ref X]}`,
      `{Statement: [${statement('g')}]}`,
      ['a'],
    ],
    ['a list does not go into a map', `{Statement: ${statement('a')}}`, `{Statement: [${statement('g')}]}`, ['a']],
  ])('%s', (_, own, global, expected) => {
    expect(principals(own, global)).toEqual(expected)
  })
  test('large Globals over many functions are merged within the budget', () => {
    const many = (count: number, one: (n: number) => string): string =>
      Array.from({ length: count }, (_, n) => one(n)).join('')
    const text = `Globals:\n  Function:\n    VpcConfig:\n${many(5000, (n) => `      K${n.toString()}: v\n`)}Resources:\n${many(
      5000,
      (n) => `  F${n.toString()}: {Type: AWS::Serverless::Function, Properties: {VpcConfig: {a: b}}}\n`,
    )}`
    const start = performance.now()
    expect(read(text).unreadable.map(({ reason }) => reason)).toContain(
      'the template takes too many steps to evaluate; what was left is not read',
    )
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('the resource policy of an API', () => {
  const api = (policy: string): string => template(`{Auth: {ResourcePolicy: ${policy}}}`, '', 'Api')
  const statements = (text: string): string[] =>
    read(text).model.policies.flatMap(({ carrier, kind, service, statements: list }) =>
      list.map((s) => {
        const who = s.principals.list.map(({ type, word }) => `${type} ${shown(text, word)}`).join()
        const conditions = s.conditions.list.map(
          ({ operator, key, values }) => ` ${operator.text} ${key.text} ${values.map((v) => shown(text, v)).join()}`,
        )
        return `${carrier.address} ${kind}/${service ?? ''} ${s.effect} ${who}${conditions.join('')}`
      }),
    )
  const allow = (list: string): string => `F resource/execute-api Allow * * at ${list}`
  const deny = (list: string, condition: string): string => `F resource/execute-api Deny * * at ${list} ${condition}`
  test.each([
    ['{AwsAccountWhitelist: ["111122223333"]}', ['F resource/execute-api Allow AWS 111122223333 at "111122223333"']],
    ['{AwsAccountBlacklist: ["111122223333"]}', ['F resource/execute-api Deny AWS 111122223333 at "111122223333"']],
    [
      '{IpRangeWhitelist: [10.0.0.0/8]}',
      [allow('IpRangeWhitelist'), deny('IpRangeWhitelist', 'NotIpAddress aws:SourceIp 10.0.0.0/8 at 10.0.0.0/8')],
    ],
    [
      '{IpRangeBlacklist: [10.0.0.0/8]}',
      [allow('IpRangeBlacklist'), deny('IpRangeBlacklist', 'IpAddress aws:SourceIp 10.0.0.0/8 at 10.0.0.0/8')],
    ],
    [
      '{SourceVpcWhitelist: [vpc-1, vpce-2]}',
      [
        allow('SourceVpcWhitelist'),
        deny(
          'SourceVpcWhitelist',
          'StringNotEquals aws:SourceVpc vpc-1 at vpc-1 StringNotEquals aws:SourceVpce vpce-2 at vpce-2',
        ),
      ],
    ],
    [
      '{SourceVpcBlacklist: [vpc-1], IntrinsicVpceBlacklist: [!Ref V], IntrinsicVpcBlacklist: [!Ref W]}',
      [
        allow('SourceVpcBlacklist'),
        deny(
          'SourceVpcBlacklist',
          'StringEquals aws:SourceVpc vpc-1 at vpc-1,${W} at !Ref W StringEquals aws:SourceVpce ${V} at !Ref V',
        ),
      ],
    ],
    ['{SourceVpcWhitelist: [], IpRangeBlacklist: [], AwsAccountWhitelist: []}', []],
    [
      '{IntrinsicVpcBlacklist: [!Ref V]}',
      [allow('IntrinsicVpcBlacklist'), deny('IntrinsicVpcBlacklist', 'StringEquals aws:SourceVpc ${V} at !Ref V')],
    ],
    [
      '{IntrinsicVpceWhitelist: [!Ref V]}',
      [
        allow('IntrinsicVpceWhitelist'),
        deny('IntrinsicVpceWhitelist', 'StringNotEquals aws:SourceVpce ${V} at !Ref V'),
      ],
    ],
    ['{CustomStatements: [{Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: x}]}', [allow('"*"')]],
    [
      '{CustomStatements: {Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: x}, AwsAccountBlacklist: [x]}',
      ['F resource/execute-api Deny AWS x at x', allow('"*"')],
    ],
  ])('%s', (policy, expected) => {
    expect(statements(api(policy))).toEqual(expected)
    expect(notRead(api(policy))).toEqual([])
  })
  test('a list that SAM does not know', () => {
    expect(notRead(api('{IpWhitelist: [x]}'))).toEqual([
      'F IpWhitelist: SAM knows no IpWhitelist of a resource policy (policy)',
    ])
    expect(notRead(api('x'))).toEqual(['F x: a string stands where a policy document is expected (policy)'])
  })
  test('of an event of a function, of Globals, and of the API that SAM makes', () => {
    const policy = '{ResourcePolicy: {AwsAccountWhitelist: [x]}}'
    const found = ['resource/execute-api Allow AWS x at x']
    expect(statements(template(`{Role: r, Events: {A: {Type: Api, Properties: {Auth: ${policy}}}}}`))).toEqual([
      `F ${found.join()}`,
    ])
    expect(statements(template('{}', `Globals: {Api: {Auth: ${policy}}}\n`, 'Api'))).toEqual([`F ${found.join()}`])
    expect(statements(template('{Role: r}', `Globals: {Api: {Auth: ${policy}}}\n`))).toEqual([
      `ServerlessRestApi ${found.join()}`,
    ])
  })
})

test('any pieces of SAM are read without an exception', () => {
  const leaf = fc.constantFrom(
    'x',
    '"*"',
    '[]',
    '{}',
    '~',
    '!Ref X',
    '!Ref AWS::NoValue',
    '!If [C, x, !Ref AWS::NoValue]',
    '{Fn::Transform: {Name: m}}',
    '{Statement: [[1]]}',
  )
  const key = fc.constantFrom(
    'Type',
    'Properties',
    'S3ReadPolicy',
    'BucketName',
    'Statement',
    'DestinationConfig',
    'OnFailure',
    'ResourcePolicy',
    'IpRangeWhitelist',
    'SourceVpcBlacklist',
    'SourceAccessConfigurations',
    'constructor',
  )
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 3, selector: ([name]) => name })
        .map((entries) => `{${entries.map(([name, one]) => `${name}: ${one}`).join(', ')}}`),
    ),
  }))
  const name = fc.constantFrom(
    'Policies',
    'Role',
    'Auth',
    'Events',
    'Tracing',
    'VpcConfig',
    'DeadLetterQueue',
    'EventInvokeConfig',
  )
  const type = fc.constantFrom('Function', 'StateMachine', 'Api', 'Connector')
  fc.assert(
    fc.property(type, name, value, value, (section, property, own, global) => {
      const text = template(`{${property}: ${own}}`, `Globals: {${section}: {${property}: ${global}}}\n`, section)
      for (const { at } of read(text).unreadable) expect(at.start >= 0 && at.end <= text.length).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
