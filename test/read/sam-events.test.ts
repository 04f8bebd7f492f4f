import { describe, expect, test } from 'vitest'
import type { Word } from '../../src/policy/policy.ts'
import { readCloudFormation } from '../../src/read/cloudformation/read.ts'
import { nothing } from '../../src/read/reader.ts'
import { filePath, type Place } from '../../src/text/span.ts'

const read = (text: string) => readCloudFormation({ path: filePath('t.yaml'), text }) ?? nothing
const cut = (text: string, at: Place): string => text.slice(at.start, at.end)
const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')
const word = (text: string, { text: shown, at }: Word): string => `${shown} at ${cut(text, at)}`

const template = (type: string, events: string, more = '', attributes = ''): string =>
  `Resources:\n  F:\n    Type: AWS::Serverless::${type}\n${attributes}    Properties: {Role: r, Events: ${events}${more}}\n`
/** The roles of a template, each with its place and boundary. */
const roles = (text: string): string[] =>
  read(text).model.roles.map(({ carrier, boundary }) => {
    const [one] = boundary
    const known = one?.is === 'known' ? word(text, one.value) : one?.is
    return `${carrier.address} ${carrier.type} at ${cut(text, carrier.at)}${on(carrier.at)}: ${known ?? ''}`
  })
const allowed = (text: string): string[] =>
  read(text).model.policies.flatMap(({ carrier, kind, statements }) =>
    statements.map(
      ({ actions, resources }) =>
        `${carrier.address} ${kind} ${actions.words.map((one) => word(text, one)).join()} on ${resources.words.map((one) => word(text, one)).join()}`,
    ),
  )

describe('the role that SAM makes for', () => {
  test('a schedule of a function', () => {
    const text = template('Function', '{Nightly: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)}}}')
    expect(roles(text)).toEqual(['FNightlyRole AWS::IAM::Role at Nightly: absent'])
    expect(allowed(text)).toEqual(['FNightlyRole identity lambda:InvokeFunction at Nightly on ${F.Arn} at Nightly'])
    expect(read(text).unreadable).toEqual([])
  })
  test('a schedule that has a boundary and a queue for what fails', () => {
    const properties = '{PermissionsBoundary: b, DeadLetterConfig: {Arn: "arn:aws:sqs:*:*:*"}}'
    const text = template('Function', `{Nightly: {Type: ScheduleV2, Properties: ${properties}}}`)
    expect(roles(text)).toEqual(['FNightlyRole AWS::IAM::Role at Nightly: b at b'])
    expect(allowed(text)[1]).toBe(
      'FNightlyRole identity sqs:SendMessage at Nightly on arn:aws:sqs:*:*:* at "arn:aws:sqs:*:*:*"',
    )
  })
  test.each(['Schedule', 'ScheduleV2', 'EventBridgeRule', 'CloudWatchEvent', 'Api'])(
    '%s of a state machine',
    (type) => {
      const text = template('StateMachine', `{Start: {Type: ${type}}}`)
      expect(roles(text)).toEqual(['FStartRole AWS::IAM::Role at Start: absent'])
      expect(allowed(text)).toEqual(['FStartRole identity states:StartExecution at Start on ${F} at Start'])
    },
  )
  test.each(['Schedule', 'EventBridgeRule', 'CloudWatchEvent', 'Api', 'S3', '[x]'])('no %s of a function', (type) => {
    expect(roles(template('Function', `{Start: {Type: ${type}}}`))).toEqual([])
  })
  test.each(['Schedule', 'ScheduleV2'])('no %s that is given a role', (type) => {
    expect(roles(template('StateMachine', `{Start: {Type: ${type}, Properties: {RoleArn: !Ref X}}}`))).toEqual([])
  })
  test.each([
    ['Schedule', 'b at b'],
    ['Api', 'b at b'],
    ['ScheduleV2', 'absent'],
  ])('%s has the boundary of its state machine: %s', (type, boundary) => {
    const text = template('StateMachine', `{Start: {Type: ${type}}}`, ', PermissionsBoundary: b')
    expect(roles(text)).toEqual([`FStartRole AWS::IAM::Role at Start: ${boundary}`])
  })
  test.each([
    ['Function', ', AutoPublishAlias: live', 'function:${F}:live at E'],
    ['StateMachine', ', AutoPublishAlias: live, UseAliasAsEventTarget: true', '${F}:live at E'],
    ['StateMachine', ', AutoPublishAlias: live', '${F} at E'],
  ])('the alias of a %s with %s', (type, more, expected) => {
    const [found] = allowed(template(type, '{E: {Type: ScheduleV2}}', more))
    expect(found?.replace('${F.Alias}', 'function:${F}:live').split(' on ')[1]).toBe(expected)
  })
  test('an event of a resource that is there on a condition', () => {
    const text = template('Function', '{E: {Type: ScheduleV2}}', '', '    Condition: C\n')
    expect(roles(text)).toEqual(['FERole AWS::IAM::Role at E if C: absent'])
  })
  test('events in a loop', () => {
    const text = template('Function', '{Fn::ForEach::L: [N, [A, B], {"E${N}": {Type: ScheduleV2}}]}')
    expect(roles(text)).toEqual([
      'FEARole AWS::IAM::Role at "E${N}": absent',
      'FEBRole AWS::IAM::Role at "E${N}": absent',
    ])
  })
})

test('such a role can be referred to, a boundary of an event is a ceiling, an ignore of the function is for it', () => {
  const boundary =
    '  B: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: "*", Resource: "*"}}}}\n' +
    '  P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: iam:PassRole, Resource: !GetAtt FERole.Arn}}}}\n'
  const ignore = '    Metadata: {iam-lint: {ignore: [{rule: r, reason: s}]}}\n'
  const text =
    template('Function', '{E: {Type: ScheduleV2, Properties: {PermissionsBoundary: !Ref B}}}', '', ignore) + boundary
  const { policies } = read(text).model
  expect(policies.map(({ carrier, kind }) => `${carrier.address} ${kind}`)).toEqual([
    'B boundary',
    'P identity',
    'FERole identity',
  ])
  expect(policies[1]?.gaps).toEqual([])
  expect(read(text).ignores.map(({ resource, made }) => [resource, made])).toEqual([['F', ['FERole']]])
})

describe('what takes no effect', () => {
  const ineffective = (text: string): string[] =>
    (read(text).model.ineffective ?? []).map(
      ({ carrier, property, beside, at }) => `${carrier.address}: ${property} beside ${beside} at ${cut(text, at)}`,
    )
  test.each([
    ['Function', '{}', ', Policies: p', ['F: Policies beside Role at Policies']],
    ['Function', '{}', ', PermissionsBoundary: p', ['F: PermissionsBoundary beside Role at PermissionsBoundary']],
    ['Function', '{}', ', Policies: [], AssumeRolePolicyDocument: !Ref AWS::NoValue', []],
    ['StateMachine', '{}', ', Policies: p', ['F: Policies beside Role at Policies']],
    ['StateMachine', '{}', ', PermissionsBoundary: p', []],
    ['Api', '{}', ', Policies: p', []],
    [
      'Function',
      '{E: {Type: ScheduleV2, Properties: {RoleArn: r, PermissionsBoundary: b}}}',
      '',
      ['F: PermissionsBoundary beside RoleArn at PermissionsBoundary'],
    ],
    ['Function', '{E: {Type: ScheduleV2, Properties: {PermissionsBoundary: b}}}', '', []],
  ])('in a %s with %s%s', (type, events, more, expected) => {
    expect(ineffective(template(type, events, more))).toEqual(expected)
  })
  test('not where SAM makes the role, nor what comes from Globals', () => {
    const made = 'Resources: {F: {Type: AWS::Serverless::Function, Properties: {Policies: p}}}'
    const often = made.replace('{Policies', '{Role: !If [C, r, !Ref AWS::NoValue], Policies')
    const globals = `Globals: {Function: {PermissionsBoundary: b}}\n${template('Function', '{}')}`
    for (const text of [made, often, globals]) expect(ineffective(text)).toEqual([])
  })
})
