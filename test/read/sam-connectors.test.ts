import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCloudFormation } from '../../src/read/cloudformation/read.ts'
import { connectorProfiles } from '../../src/read/cloudformation/sam-profiles.ts'
import { nothing } from '../../src/read/reader.ts'
import { filePath, type Place } from '../../src/text/span.ts'
import type { Statement, Word } from '../../src/policy/policy.ts'

const read = (text: string) => readCloudFormation({ path: filePath('t.yaml'), text }) ?? nothing
const cut = (text: string, at: Place): string => text.slice(at.start, at.end)
const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')

const ends = `Transform: AWS::Serverless-2016-10-31
Resources:
  Fn: {Type: AWS::Serverless::Function}
  Other: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn}}
  Flow: {Type: AWS::Serverless::StateMachine}
  Table: {Type: AWS::Serverless::SimpleTable}
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: b}}
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: q}}
  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: t}}
  Rule: {Type: AWS::Events::Rule, Properties: {Name: r, Targets: [{Arn: !GetAtt Fn.Arn, RoleArn: !GetAtt R.Arn}]}}
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: e}}
  Api: {Type: AWS::Serverless::Api}
  Untyped: {Properties: {}}
`
const connector = (properties: string, more = ''): string =>
  `${ends}  C:\n    Type: AWS::Serverless::Connector\n${more}    Properties: ${properties}\n`
const between = (source: string, destination: string, permissions = '[Write]'): string =>
  connector(`{Source: {Id: ${source}}, Destination: {Id: ${destination}}, Permissions: ${permissions}}`)

const word = (text: string, { text: shown, at }: Word): string => `${shown} at ${cut(text, at)}`
const texts = (words: readonly Word[]): string => words.map((one) => one.text).join(' ')
const conditions = ({ conditions: { list } }: Statement): string =>
  list.map(({ operator, key, values }) => ` when ${operator.text} ${key.text} ${texts(values)}`).join('')
/** What the policies of a template say, one line a statement. */
const said = (text: string): string[] =>
  read(text).model.policies.flatMap(({ carrier, kind, service, statements }) =>
    statements.map(
      (s) =>
        `${carrier.address} ${service ?? kind}: ${texts(s.principals.list.map((one) => one.word))}${s.effect} ${texts(s.actions.words)} on ${texts(s.resources.words)}${conditions(s)}`,
    ),
  )
const notRead = (text: string): string[] =>
  read(text).unreadable.map((one) => `${one.resource ?? ''} at ${cut(text, one.at)}: ${one.reason}`)

const here = (service: string): string => `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}`

describe('a connector makes', () => {
  test.each([
    [
      'Fn',
      'Queue',
      '[Read, Write]',
      [
        'C identity: Allow sqs:ReceiveMessage sqs:GetQueueAttributes on ${Queue.Arn}',
        'C identity: Allow sqs:DeleteMessage sqs:SendMessage sqs:ChangeMessageVisibility sqs:PurgeQueue on ${Queue.Arn}',
      ],
    ],
    ['Fn', 'Topic', '[Write]', ['C identity: Allow sns:Publish on ${Topic}']],
    ['Flow', 'Fn', '[Write]', ['C identity: Allow lambda:InvokeAsync lambda:InvokeFunction on ${Fn.Arn}']],
    ['Fn', 'Fn', '[Write]', ['C identity: Allow lambda:InvokeAsync lambda:InvokeFunction on ${Fn.Arn}']],
    [
      'Other',
      'Flow',
      '[Write]',
      [
        'C identity: Allow states:StartExecution states:StartSyncExecution on ${Flow}',
        `C identity: Allow states:StopExecution on ${here('states')}:execution:\${Flow.Name}:*`,
      ],
    ],
    [
      'Table',
      'Fn',
      '[Read]',
      [
        'C identity: Allow dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams on ${Table.Arn}/stream/*',
      ],
    ],
    ['Rule', 'Bus', '[Write]', ['C identity: Allow events:PutEvents on ${Bus.Arn}']],
    [
      'Rule',
      'Topic',
      '[Write]',
      ['C sns: events.amazonaws.comAllow sns:Publish on ${Topic} when ArnEquals aws:SourceArn ${Rule.Arn}'],
    ],
    [
      'Topic',
      'Queue',
      '[Write]',
      ['C sqs: sns.amazonaws.comAllow sqs:SendMessage on ${Queue.Arn} when ArnEquals aws:SourceArn ${Topic}'],
    ],
    [
      'Bucket',
      'Fn',
      '[Write]',
      [
        'C lambda: s3.amazonaws.comAllow lambda:InvokeFunction on ${Fn.Arn} when ArnLike aws:SourceArn ${Bucket.Arn} when StringEquals aws:SourceAccount ${AWS::AccountId}',
      ],
    ],
    [
      'Api',
      'Fn',
      '[Write]',
      [
        `C lambda: apigateway.amazonaws.comAllow lambda:InvokeFunction on \${Fn.Arn} when ArnLike aws:SourceArn ${here('execute-api')}:\${Api}/*`,
      ],
    ],
  ])('from %s to %s with %s', (source, destination, permissions, expected) => {
    const text = between(source, destination, permissions)
    expect(said(text)).toEqual(expected)
    expect(notRead(text)).toEqual([])
  })

  test('words at the permission, what is given where it is given', () => {
    const text = connector(
      '{Source: {Id: Fn}, Destination: {Type: AWS::S3::Bucket, Arn: "arn:aws:s3:::*"}, Permissions: [Read, Write]}',
    )
    const statements = read(text).model.policies.flatMap((policy) => policy.statements)
    expect(
      statements.map(({ actions, resources }) =>
        [actions.words[0], ...resources.words].map((one) => one && word(text, one)),
      ),
    ).toEqual([
      ['s3:GetObject at Read', 'arn:aws:s3:::* at "arn:aws:s3:::*"', 'arn:aws:s3:::*/* at "arn:aws:s3:::*"'],
      [
        's3:AbortMultipartUpload at Write',
        'arn:aws:s3:::* at "arn:aws:s3:::*"',
        'arn:aws:s3:::*/* at "arn:aws:s3:::*"',
      ],
    ])
    const [action] = statements[1]?.actions.words ?? []
    expect(action?.at.via?.map(({ at, note }) => `${cut(text, at)}: ${note}`)).toEqual([
      "Write: SAM's connector from AWS::Serverless::Function to AWS::S3::Bucket",
    ])
    expect(read(text).model.policies.map(({ carrier }) => cut(text, carrier.at))).toEqual(['C'])
  })
  test('a place in the template also for words of a reference', () => {
    const text = between('Fn', 'Bucket', '[Read, Write]')
    const words = read(text).model.policies.flatMap(({ statements }) => statements.flatMap((s) => s.resources.words))
    expect(words.map((one) => `${one.text} at ${cut(text, one.at)}`)).toEqual([
      '${Bucket.Arn} at Read',
      '${Bucket.Arn}/* at Read',
      '${Bucket.Arn} at Write',
      '${Bucket.Arn}/* at Write',
    ])
  })
  test('a policy for each destination', () => {
    const text = connector(
      '{Source: {Id: Fn}, Destination: [{Id: Topic}, {Id: Bus}, {Id: Nobody}], Permissions: [Write]}',
    )
    expect(said(text)).toEqual([
      'C identity: Allow sns:Publish on ${Topic}',
      'C identity: Allow events:PutEvents on ${Bus.Arn}',
    ])
    expect(read(text).model.policies.length).toBe(2)
    expect(notRead(text)).toEqual(['C at {Id: Nobody}: there is no resource Nobody in this template'])
  })
  test('ends that are described', () => {
    const text = connector(`
      Source: {Type: AWS::Serverless::Function, RoleName: r}
      Destination: {Type: AWS::StepFunctions::StateMachine, Arn: !Ref Flow, Name: "*"}
      Permissions: [Read]
`)
    expect(said(text)).toEqual([
      'C identity: Allow states:DescribeStateMachine states:ListExecutions on ${Flow}',
      `C identity: Allow states:DescribeExecution states:DescribeStateMachineForExecution states:GetExecutionHistory on ${here('states')}:execution:*:*`,
    ])
    expect(notRead(text)).toEqual([])
  })
  test('an API with a qualifier, and one that SAM makes', () => {
    const text = connector('{Source: {Id: Api, Qualifier: Prod/GET/x}, Destination: {Id: Fn}, Permissions: [Write]}')
    expect(said(text)[0]).toContain(`${here('execute-api')}:\${Api}/Prod/GET/x`)
    expect(said(between('ServerlessRestApi', 'Fn'))[0]).toContain(`${here('execute-api')}:\${ServerlessRestApi}/*`)
  })
  test('when its permissions are not known, each that is possible', () => {
    const more = 'Parameters: {P: {Type: CommaDelimitedList}}\n'
    const text = more + between('Fn', 'Queue', '!Ref P')
    const found = read(text).model.policies.flatMap(({ statements }) => statements)
    expect(found.map(({ actions: { words } }) => words.map((one) => one.text + on(one.at))[0])).toEqual([
      'sqs:ReceiveMessage if Permissions has Read',
      'sqs:DeleteMessage if Permissions has Write',
    ])
    expect(found.map(({ at }) => cut(text, at))).toEqual(['C', 'C'])
  })
  test('conditions of the connector hold for what it makes', () => {
    const text = connector(
      '{Source: {Id: Fn}, Destination: {Id: Topic}, Permissions: [Write]}',
      '    Condition: Prod\n',
    )
    expect(read(text).model.policies.map(({ carrier }) => on(carrier.at))).toEqual([' if Prod'])
  })
})

describe('a connector in its source', () => {
  const embedded = (connectors: string, attributes = ''): string =>
    `${ends}  G:\n    Type: AWS::Serverless::Function\n${attributes}    Connectors: ${connectors}\n`
  test('has the names of both', () => {
    const text = embedded('{ToTopic: {Properties: {Destination: {Id: Topic}, Permissions: [Write]}}}')
    expect(said(text)).toEqual(['GToTopic identity: Allow sns:Publish on ${Topic}'])
    expect(read(text).model.policies.map(({ carrier }) => cut(text, carrier.at))).toEqual(['ToTopic'])
    expect(notRead(text)).toEqual([])
  })
  test('may say more of its source', () => {
    const text = `${ends}  H:
    Type: AWS::Serverless::HttpApi
    Connectors:
      Call: {Properties: {SourceReference: {Qualifier: GET/x, Id: Queue}, Destination: {Id: Fn}, Permissions: [Write]}}
`
    expect(said(text)[0]).toContain(`${here('execute-api')}:\${H}/GET/x`)
  })
  test('exists on the conditions of both', () => {
    const text = embedded(
      '{T: {Condition: D, Properties: {Destination: {Id: Topic}, Permissions: [Write]}}}',
      '    Condition: C\n',
    )
    expect(read(text).model.policies.map(({ carrier }) => on(carrier.at))).toEqual([' if C if D'])
  })
  test('an ignore in the metadata of its source is also for it', () => {
    const text = embedded(
      '{T: {Properties: {Destination: {Id: Topic}, Permissions: [Write]}}}',
      '    Metadata: {iam-lint: {ignore: [{rule: r, reason: s}]}}\n',
    )
    expect(read(text).ignores.map(({ resource, made }) => [resource, made])).toEqual([['G', ['GRole', 'GT']]])
  })
})

describe('what cannot be connected is said', () => {
  const with_ = (source: string, destination: string, permissions = '[Write]'): string =>
    connector(`{Source: ${source}, Destination: ${destination}, Permissions: ${permissions}}`)
  test.each([
    [
      '{Id: Bucket}',
      '{Id: Queue}',
      '[Write]',
      '{Id: Queue}: SAM has no connector from AWS::S3::Bucket to AWS::SQS::Queue',
    ],
    ['{Id: Nobody}', '{Id: Fn}', '[Write]', '{Id: Nobody}: there is no resource Nobody in this template'],
    ['{Id: Untyped}', '{Id: Fn}', '[Write]', '{Id: Untyped}: there is no resource Untyped in this template'],
    ['{Id: Fn}', '{Arn: x}', '[Write]', '{Arn: x}: Destination has neither Id nor Type'],
    [
      '{Id: Fn, Arn: x}',
      '{Id: Topic}',
      '[Write]',
      '{Id: Fn, Arn: x}: Source has both Id and Arn; SAM takes one of them',
    ],
    ['{Id: Fn}', '{Id: [Topic]}', '[Write]', '[Topic]: Id of Destination: a list is no name'],
    ['{Id: Fn}', '{Type: AWS::SNS::Topic}', '[Write]', 'C: Destination needs Arn'],
    ['{Type: AWS::Lambda::Function}', '{Id: Topic}', '[Write]', 'C: Source needs RoleName'],
    ['{Id: Topic}', '{Type: AWS::SQS::Queue, Arn: x}', '[Write]', 'C: Destination needs QueueUrl'],
    ['Fn', '{Id: Topic}', '[Write]', 'Fn: Source is not a map'],
    ['{Id: Fn}', '[]', '[Write]', '[]: Destination is an empty list'],
    ['{Id: Fn}', '{Id: Topic}', '[]', '[]: a connector from AWS::Serverless::Function to AWS::SNS::Topic needs Write'],
    [
      '{Id: Fn}',
      '{Id: Topic}',
      '[Write, Read]',
      'Read: a connector from AWS::Serverless::Function to AWS::SNS::Topic takes Write, not Read',
    ],
    [
      '{Id: Queue}',
      '{Id: Fn}',
      '[Read]',
      '[Read]: a connector from AWS::SQS::Queue to AWS::Serverless::Function needs Read and Write',
    ],
  ])('%s to %s with %s', (source, destination, permissions, reason) => {
    const text = with_(source, destination, permissions)
    expect(notRead(text)).toEqual([`C at ${reason}`])
    expect(said(text)).toEqual([])
  })
  test('a role that is not written as a reference', () => {
    const text = `${with_('{Id: L}', '{Id: Topic}')}  L: {Type: AWS::Lambda::Function, Properties: {Role: "arn:aws:iam::111122223333:role/r"}}\n`
    expect(notRead(text)).toEqual([
      'C at C: SAM finds no role of L to give the policy to; write its role as a reference',
    ])
  })
  test.each(['Source', 'Destination', 'Permissions'])('no %s', (name) => {
    const all = ['Source: {Id: Fn}', 'Destination: {Id: Topic}', 'Permissions: [Write]']
    const text = connector(`{${all.filter((one) => !one.startsWith(name)).join(', ')}}`)
    expect(notRead(text)).toEqual([`C at C: the connector has no ${name}`])
  })
  test('connectors that are no map', () => {
    expect(notRead(`${ends}  G: {Type: AWS::SNS::Topic, Connectors: x}\n`)).toEqual([
      'G at Connectors: Connectors is not a map of connectors',
    ])
  })
  test('an end that never exists says nothing', () => {
    const never = 'Conditions: {Never: !Equals [a, b]}\n'
    const text = `${never}${with_('{Id: Gone}', '{Id: Topic}')}  Gone: {Type: AWS::Serverless::Function, Condition: Never}\n`
    expect([...notRead(text), ...said(text)]).toEqual([])
  })
})

describe('hostile connectors', () => {
  const many = (count: number, one: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => one(n)).join(', ')
  const MANY = 10_000
  const hostile: readonly (readonly [string, string, number, number])[] = [
    [
      'destinations',
      connector(`{Source: {Id: Fn}, Destination: [${many(MANY, () => '{Id: Topic}')}], Permissions: [Write]}`),
      MANY,
      0,
    ],
    [
      'unknown destinations',
      connector(`{Source: {Id: Fn}, Destination: [${many(MANY, () => '{Id: Nobody}')}], Permissions: [Write]}`),
      0,
      MANY,
    ],
    [
      'permissions and destinations',
      connector(
        `{Source: {Id: Fn}, Destination: [${many(MANY, () => '{Id: Topic}')}], Permissions: [${many(MANY, (n) => `P${n.toString()}`)}]}`,
      ),
      0,
      MANY,
    ],
    [
      'connectors in one source',
      `${ends}  G: {Type: AWS::Serverless::Function, Connectors: {${many(MANY, (n) => `C${n.toString()}: {Properties: {Destination: {Id: Topic}, Permissions: [Write]}}`)}}}\n`,
      MANY,
      0,
    ],
  ]
  test.each(hostile)(
    'ten thousand %s',
    (_, text, policies, unreadable) => {
      const found = read(text)
      expect([found.model.policies.length, found.unreadable.length]).toEqual([policies, unreadable])
    },
    30_000,
  )
  test('a connector to itself, and to a connector', () => {
    expect(notRead(between('C', 'C'))).toEqual([
      'C at {Id: C}: SAM has no connector from AWS::Serverless::Connector to AWS::Serverless::Connector',
    ])
  })
  const leaf = fc.constantFrom(
    'Fn',
    'AWS::SNS::Topic',
    '[]',
    '{}',
    '~',
    '!Ref X',
    '!If [A, Write, !Ref AWS::NoValue]',
    '{Fn::Transform: {Name: m}}',
  )
  const key = fc.constantFrom(
    'Id',
    'Type',
    'Arn',
    'Source',
    'Destination',
    'Permissions',
    'SourceReference',
    'Properties',
    'Condition',
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
  test('any pieces are read without an exception', () => {
    fc.assert(
      fc.property(value, value, value, (source, destination, permissions) => {
        const own = `{Source: ${source}, Destination: ${destination}, Permissions: ${permissions}}`
        const text = `${connector(own)}  G: {Type: AWS::SNS::Topic, Connectors: ${source}}\n  H: {Type: AWS::SNS::Topic, Connectors: {A: {Properties: ${destination}}}}\n`
        for (const { at } of read(text).unreadable) expect(at.start >= 0 && at.end <= text.length).toBe(true)
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})

test('the table of profiles is sound', () => {
  expect(connectorProfiles.size).toBe(31)
  for (const [pair, { grantee, needed, permissions }] of connectorProfiles) {
    expect(pair).toMatch(/^AWS::\w+::\w+ > AWS::\w+::\w+$/)
    expect(permissions.size).toBeGreaterThan(0)
    for (const name of [...needed, ...permissions.keys()]) expect(name).toMatch(/^(?:Read|Write)$/)
    for (const name of needed) expect(permissions.has(name)).toBe(true)
    if (typeof grantee === 'object') expect(grantee.service).toMatch(/^[a-z0-9]+\.amazonaws\.com$/)
    for (const { actions, resources, conditions: list } of [...permissions.values()].flat()) {
      expect(actions.length * resources.length).toBeGreaterThan(0)
      for (const action of actions) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z0-9]+$/)
      for (const text of [...resources, ...list.map(([, , one]) => one)])
        expect(text).toMatch(
          /^(?:\{(?:Source|Destination)\.Arn\}(?:\/\*|:\*|\/index\/\*|\/stream\/\*)?|%a|arn:%p:[^\s|]+)$/,
        )
      expect(list.length > 0).toBe(typeof grantee === 'object')
    }
  }
})
