import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/policy/policy.ts'
import { readProject } from '../../src/read/project.ts'
import type { Place } from '../../src/text/span.ts'
import { inMemory } from '../files.ts'
import { wordsOf } from './plan.ts'

async function read(sources: Readonly<Record<string, string>>) {
  const { model, unreadable } = await readProject(inMemory(sources), { known: {}, varFiles: [] })
  const shown = ({ file, start, end }: Place): string => `${file}: ${(sources[file] ?? '').slice(start, end)}`
  return {
    model,
    addresses: model.policies.map(({ carrier }) => carrier.address),
    notes: unreadable.map(({ at, reason }) => [shown(at), reason]),
    shown,
    words: (policy: Policy | undefined) => wordsOf(policy).map((word) => [word.text, shown(word.at)]),
  }
}

const stack = (rest: string, type = 'AWS::CloudFormation::Stack'): string => `Resources:
  Inner:
    Type: ${type}
    Properties:
${rest.replace(/^/gm, '      ')}
`
const child = `Parameters:
  Action: { Type: String, Default: s3:Get* }
  Names: { Type: CommaDelimitedList }
Conditions:
  IsAll: !Equals [!Ref Action, "s3:*"]
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Condition: IsAll
    Properties:
      PolicyDocument:
        Statement: { Effect: Allow, Action: !Ref Action, Resource: !Ref Names }
Outputs:
  Arn: { Value: !Ref P }
`

describe('a stack whose template is in the repository', () => {
  test('is read with the parameters it is given, and no second time', async () => {
    const parent = stack(
      'TemplateURL: ./parts/child.yaml\nParameters:\n  Action: s3:*\n  Names: arn:aws:s3:::a,arn:aws:s3:::b',
    )
    const { model, addresses, words, shown } = await read({ 'main.yaml': parent, 'parts/child.yaml': child })
    expect(addresses).toEqual(['Inner.P'])
    const [policy] = model.policies
    expect(policy?.carrier).toMatchObject({ root: 'main.yaml', at: { file: 'parts/child.yaml' } })
    expect(policy?.carrier.at.when).toBeUndefined()
    expect(words(policy)).toEqual([
      ['s3:*', 'main.yaml: s3:*'],
      ['arn:aws:s3:::a', 'main.yaml: arn:aws:s3:::a,arn:aws:s3:::b'],
      ['arn:aws:s3:::b', 'main.yaml: arn:aws:s3:::a,arn:aws:s3:::b'],
    ])
    expect(wordsOf(policy)[0]?.at.via?.map(({ at, note }) => [shown(at), note])).toEqual([
      ['main.yaml: Action', 'passed as parameter Action'],
    ])
  })

  test('a default of the stack around decides no condition', async () => {
    const parent = `Parameters:\n  Which: { Type: String, Default: s3:* }\n${stack('TemplateURL: child.yaml\nParameters: { Action: !Ref Which }')}`
    const { model } = await read({ 'main.yaml': parent, 'child.yaml': child })
    expect(model.policies.map(({ carrier }) => carrier.at.when)).toEqual([[{ test: 'IsAll', holds: true }]])
  })

  test('conditions of the same name in both are two', async () => {
    const parent = `Conditions:\n  IsAll: !Equals [!Ref AWS::Region, x]\n${stack('TemplateURL: child.yaml').replace('    Properties', '    Condition: IsAll\n    Properties')}`
    const { model } = await read({ 'main.yaml': parent, 'child.yaml': child })
    expect(model.policies.map(({ carrier }) => carrier.at.when)).toEqual([
      [
        { test: 'IsAll of main.yaml', holds: true },
        { test: 'IsAll', holds: true },
      ],
    ])
  })

  test('its outputs are known', async () => {
    const inner = 'Resources:\n  B: { Type: AWS::S3::Bucket }\nOutputs:\n  All: { Value: "arn:aws:s3:::all/*" }\n'
    const parent = `${stack('TemplateURL: child.yaml')}  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement: { Effect: Allow, Action: s3:GetObject, Resource: !GetAtt Inner.Outputs.All }
`
    const { model, words } = await read({ 'main.yaml': parent, 'child.yaml': inner })
    expect(words(model.policies[0])[1]).toEqual(['arn:aws:s3:::all/*', 'child.yaml: "arn:aws:s3:::all/*"'])
  })

  test.each([
    ['AWS::Serverless::Application', 'Location: child.yaml'],
    ['AWS::CloudFormation::StackSet', 'TemplateURL: child.yaml'],
  ])('of the type %s', async (type, properties) => {
    const { addresses } = await read({ 'main.yaml': stack(properties, type), 'child.yaml': child })
    expect(addresses).toEqual(['Inner.P'])
  })

  test('as the CDK notes it', async () => {
    const parent = JSON.stringify({
      Resources: {
        Inner: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: { TemplateURL: { 'Fn::Sub': 'https://s3.${AWS::Region}.amazonaws.com/assets/x.json' } },
          Metadata: { 'aws:asset:path': 'inner.nested.template.json', 'aws:asset:property': 'TemplateURL' },
        },
      },
    })
    const inner =
      '{ "Resources": { "P": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": {} } } } }'
    const { addresses } = await read({
      'cdk.out/app.template.json': parent,
      'cdk.out/inner.nested.template.json': inner,
    })
    expect(addresses).toEqual(['Inner.P'])
  })

  test('stacks in stacks, and two that nest each other', async () => {
    const { addresses } = await read({
      'a.yaml': stack('TemplateURL: b.yaml'),
      'b.yaml': stack('TemplateURL: c.yaml'),
      'c.yaml': child,
      'x.yaml': `${stack('TemplateURL: y.yaml')}${child.slice(child.indexOf('  P:'), child.indexOf('Outputs'))}`,
      'y.yaml': stack('TemplateURL: x.yaml'),
    })
    expect(addresses).toEqual(['Inner.Inner.P', 'P'])
  })

  test.each([
    ['TemplateURL: https://s3.amazonaws.com/b/t.yaml', 'https://s3.amazonaws.com/b/t.yaml is not in the repository'],
    ['TemplateURL: ../../t.yaml', '../../t.yaml is not in the repository'],
    ['TemplateURL: gone.yaml', 'gone.yaml is not in the repository'],
    ['TemplateURL: list.yaml', 'list.yaml is no template, or nests this one'],
    ['TemplateURL: !Ref Url', 'its address is not known'],
  ])('%s: %s', async (properties, reason) => {
    const { notes } = await read({ 'main.yaml': stack(properties), 'list.yaml': '[1]' })
    expect(notes.map(([, said]) => said)).toEqual([`the nested template is not read: ${reason}`])
  })
})

describe('a template as text', () => {
  const inner = child.replace('    Condition: IsAll\n', '').replace('Action: !Ref Action', 'Action: "iam:*"')
  test('in a block scalar, exact to the character', async () => {
    const parent = stack(
      `Parameters: [{ ParameterKey: Names, ParameterValue: "*" }]\nTemplateBody: |\n${inner.replace(/^(?=.)/gm, '  ')}`,
      'AWS::CloudFormation::StackSet',
    )
    const { model, notes, words, addresses } = await read({ 'main.yaml': parent })
    expect(notes).toEqual([])
    expect(addresses).toEqual(['Inner.P'])
    expect(words(model.policies[0])).toEqual([
      ['iam:*', 'main.yaml: "iam:*"'],
      ['*', 'main.yaml: "*"'],
    ])
  })

  test('in JSON', async () => {
    const text =
      '{"Resources":{"P":{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}}}}}'
    const { model, words } = await read({
      'main.yaml': stack(`TemplateBody: '${text}'`, 'AWS::CloudFormation::StackSet'),
    })
    expect(words(model.policies[0])[0]).toEqual(['iam:*', 'main.yaml: "iam:*"'])
  })

  test('that is put together is said', async () => {
    const { notes } = await read({
      'main.yaml': stack('TemplateBody: !Sub "${Text}"', 'AWS::CloudFormation::StackSet'),
    })
    expect(notes).toEqual([
      ['main.yaml: TemplateBody', 'the template in TemplateBody is not read: it is put together or no template'],
    ])
  })
})

describe('AWS::Include', () => {
  const policy = (document: string): string =>
    `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n${document.replace(/^/gm, '        ')}\n`
  const include = (location: string): string =>
    `Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } }`
  const statement = 'Statement: { Effect: Allow, Action: "iam:*", Resource: !Sub "${AWS::Partition}" }\n'

  test.each([
    ['a whole document', policy(include('parts/p.yaml')), 'Version: 2012-10-17\n' + statement],
    ['some of its elements', policy(`Version: 2012-10-17\n${include('./parts/p.yaml')}`), statement],
  ])('%s', async (_, template, part) => {
    const { model, words } = await read({ 'main.yaml': template, 'parts/p.yaml': part })
    expect(words(model.policies[0])[0]).toEqual(['iam:*', 'parts/p.yaml: "iam:*"'])
    expect(model.policies[0]?.open).toBeUndefined()
  })

  test.each(['s3://bucket/p.yaml', 'gone.yaml', '../../p.yaml', 'circle.yaml'])('%s is not run', async (location) => {
    const { model, notes } = await read({
      'main.yaml': policy(`Version: 2012-10-17\n${include(location)}`),
      'circle.yaml': include('circle.yaml'),
    })
    expect([...model.policies.flatMap(({ gaps }) => gaps.map(({ because }) => because)), ...notes]).not.toEqual([])
  })
})
