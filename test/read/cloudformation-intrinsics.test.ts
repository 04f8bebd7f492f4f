import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDocument } from '../../src/read/json/document.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { buildTemplate } from '../../src/read/cloudformation/build.ts'
import { property } from '../../src/read/cloudformation/intrinsics.ts'
import { parseYaml } from '../../src/read/cloudformation/yaml.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath, type Place, type Span } from '../../src/text/span.ts'
import { child, possibilities } from '../../src/value/look.ts'
import type { Part, Value } from '../../src/value/value.ts'

const sections = `
Parameters:
  Given: {Type: String, Default: prod}
  Number: {Type: Number, Default: 3600}
  Free: {Type: String}
  Empty: {Type: String, Default: ''}
  Named: {Type: String, AllowedPattern: '^[a-z0-9-]+$'}
  Account: {Type: String, AllowedPattern: '\\d{12}'}
  Tricky: {Type: String, AllowedPattern: '^[ -~]+$'}
  Vpc: {Type: 'AWS::EC2::VPC::Id'}
  Looked: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}
  Env: {Type: String, AllowedValues: [dev, prod]}
  Effect: {Type: String, AllowedValues: [Allow]}
  Wild: {Type: String, AllowedValues: ['*', 's3:Get*']}
  Names: {Type: CommaDelimitedList, Default: 'a, b'}
  FreeNames: {Type: 'List<String>'}
Mappings:
  Accounts:
    eu-west-1: {Id: 111111111111, Name: one}
    us-east-1: {Id: 222222222222, Name: one}
  Actions:
    dev: {Do: '*'}
    prod: {Do: 's3:GetObject'}
Conditions:
  IsProd: !Equals [!Ref Given, prod]
  IsChina: !Equals [!Ref AWS::Partition, aws-cn]
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  Both: !And [!Condition Always, !Condition IsProd]
  Neither: !And [!Condition Never, !Condition IsProd]
  Either: !Or [!Condition Never, !Condition Always]
  NotProd: !Not [!Condition IsProd]
  Loop: !Condition Loop
Resources:
  Bucket: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Sub 'data-\${AWS::AccountId}'}}
  Plain: {Type: 'AWS::S3::Bucket'}
  Role: {Type: 'AWS::IAM::Role', Properties: {Path: /ci/, RoleName: deploy}}
  Queue: {Type: 'AWS::SQS::Queue'}
  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: alerts}}
  Logs: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: /app}}
  Custom: {Type: 'Custom::Thing'}
  Odd: {Type: 'AWS::New::Thing'}
  Fn: {Type: 'AWS::Serverless::Function'}
  Self: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref Self}}
`
const withValue = (yaml: string): string => `${sections}  R:\n    Type: AWS::X::Y\n    Properties:\n      V: ${yaml}\n`

function templateOf(text: string) {
  const [document] = parseYaml({ path: filePath('t.yaml'), text })
  if (document?.value?.kind !== 'map' || document.problems.length > 0) throw new Error(document?.problems[0]?.message)
  return buildTemplate(document.value)
}
function evaluated(text: string): Value {
  const resource = templateOf(text).resources.get('R')
  const value = resource && property(resource, 'V')
  return value ?? { kind: 'absent', at: { file: filePath('t.yaml'), start: 0, end: 0 } }
}
const cut = (text: string, at: Span): string => text.slice(at.start, at.end)

const part = (one: Part): string => (typeof one === 'string' ? one : `<${one.domain} ${one.origin}>`)
const on = (at: Place): string => (at.when ?? []).map((w) => ` if ${w.holds ? '' : 'not '}${w.test}`).join('')
function show(value: Value): string {
  switch (value.kind) {
    case 'string':
      return value.value
    case 'number':
    case 'boolean':
      return value.source ?? String(value.value)
    case 'pattern':
      return value.parts.map(part).join('')
    case 'unknown':
      return part(value.hole)
    case 'absent':
      return '-'
    case 'failed':
      return 'failed'
    case 'json':
      return `json(${show(value.value)})`
    case 'list':
      return `[${[...value.items.map(show), ...(value.open === undefined ? [] : ['…'])].join(', ')}]`
    case 'map':
      return `{${[...value.entries.map((e) => `${e.key}: ${show(e.value)}`), ...(value.open === undefined ? [] : ['…'])].join(', ')}}`
    case 'alternatives':
      return `(${possibilities(value)
        .map((one) => show(one) + on(one.at))
        .join(' | ')})`
  }
}

describe('what an expression is', () => {
  test.each([
    // Parameters
    ['!Ref Given', 'prod'],
    ['!Ref Number', '3600'],
    ['!Ref Free', '<free Free>'],
    ['!Ref Empty', '<free Empty>'],
    ['!Ref Named', '<name Named>'],
    ['!Ref Account', '<account Account>'],
    ['!Ref Tricky', '<free Tricky>'],
    ['!Ref Vpc', '<name Vpc>'],
    ['!Ref Looked', '<free Looked>'],
    ['!Ref Env', '(dev if Env is dev | prod if Env is prod)'],
    ['!Ref Effect', 'Allow'],
    ['!Ref Names', '[a, b]'],
    ['!Ref FreeNames', '[…]'],
    ['!Ref Nobody', '<free Nobody>'],
    // Pseudo parameters
    ['!Ref AWS::AccountId', '<own-account AWS::AccountId>'],
    ['!Ref AWS::Region', '<region AWS::Region>'],
    ['!Ref AWS::Partition', '<partition AWS::Partition>'],
    ['!Ref AWS::URLSuffix', '<url-suffix AWS::URLSuffix>'],
    ['!Ref AWS::StackName', '<name AWS::StackName>'],
    ['!Ref AWS::StackId', '<arn AWS::StackId>'],
    ['!Ref AWS::NotificationARNs', '[…]'],
    ['!Ref AWS::NoValue', '-'],
    ['[a, !Ref AWS::NoValue, b]', '[a, b]'],
    ['{k: !Ref AWS::NoValue, l: 1}', '{l: 1}'],
    // Resources
    ['!Ref Plain', '<name Plain>'],
    ['!Ref Topic', '<arn Topic>'],
    ['!Ref Custom', '<free Custom>'],
    ['!Ref Odd', '<name Odd>'],
    ['!GetAtt Odd.Arn', '<arn Odd.Arn>'],
    ['!GetAtt Odd.Endpoint', '<free Odd.Endpoint>'],
    ['!GetAtt [Plain, Arn]', '<arn Plain.Arn>'],
    ['{"Fn::GetAtt": [Custom, Outputs.X]}', '<free Custom.Outputs.X>'],
    ['!GetAtt FnRole.Arn', '<arn FnRole.Arn>'],
    ['!Ref Fn.Version', '<arn Fn.Version>'],
    ['!GetAtt Nobody.Arn', '<free Nobody.Arn>'],
    ['!Ref Self', '<name Self>'],
    // Sub
    ["!Sub 'arn:${AWS::Partition}:s3:::${Given}/*'", 'arn:<partition AWS::Partition>:s3:::prod/*'],
    ["!Sub '${Given}'", 'prod'],
    ["!Sub '${Free}'", '<free Free>'],
    ["!Sub 'x/${!aws:username}/${Plain.Arn}'", 'x/${aws:username}/<arn Plain.Arn>'],
    ["!Sub 'a${Missing}b'", 'a<free Missing>b'],
    ["!Sub 'a${Names}b'", 'a<free Names>b'],
    ["!Sub 'a${unclosed'", 'a${unclosed'],
    ["!Sub ['${a}-${Given}', {a: !Ref AWS::Region}]", '<region AWS::Region>-prod'],
    ["!Sub ['${Given}', {Given: mine}]", 'mine'],
    ["!Sub 'x-${Env}'", 'x-<name Env>'],
    ["!Sub '${Wild}:x'", '(*:x if Wild is * | s3:Get*:x if Wild is s3:Get*)'],
    ["!Sub '${Wild}${Wild}'", '(** if Wild is * | s3:Get*s3:Get* if Wild is s3:Get*)'],
    ["{'Fn::Sub': '${Given}x'}", 'prodx'],
    ['!Sub [[]]', '<free Fn::Sub@N>'],
    // Join
    ["!Join ['', ['arn:', !Ref AWS::Partition, ':s3:::b']]", 'arn:<partition AWS::Partition>:s3:::b'],
    ["!Join [',', !Ref Names]", 'a,b'],
    ["!Join [',', !Ref FreeNames]", '<free Fn::Join@N>'],
    ["!Join ['-', [a, !Ref AWS::NoValue, b]]", 'a-b'],
    ["!Join ['-', [a, !If [IsProd, 'x:y', !Ref AWS::NoValue], b]]", '(a-x:y-b if IsProd | a-b if not IsProd)'],
    ["!Join ['', [!Ref Wild, !Ref Wild]]", '(** if Wild is * | s3:Get*s3:Get* if Wild is s3:Get*)'],
    // Select and Split
    ['!Select [1, [a, b]]', 'b'],
    ['!Select [0, !Ref Names]', 'a'],
    ['!Select [7, [a, b]]', '<free Fn::Select@N>'],
    ["!Split [',', 'a,b']", '[a, b]'],
    ["!Split ['/', !Ref Free]", '[…]'],
    ["!Select [5, !Split [':', !GetAtt Queue.Arn]]", '<name Queue.QueueName>'],
    ["!Select [4, !Split [':', !GetAtt Role.Arn]]", '<own-account AWS::AccountId>'],
    ["!Select [1, !Split ['/', !Sub 'a/${Given}/${Free}']]", 'prod'],
    ["!Select [2, !Split ['/', !Sub 'a/${Given}/${Free}']]", '<free Fn::Select@N>'],
    // FindInMap
    ['!FindInMap [Actions, prod, Do]', 's3:GetObject'],
    ['!FindInMap [Actions, !Ref Given, Do]', 's3:GetObject'],
    [
      '!FindInMap [Accounts, !Ref AWS::Region, Id]',
      '(111111111111 if AWS::Region is eu-west-1 | 222222222222 if AWS::Region is us-east-1)',
    ],
    ['!FindInMap [Accounts, !Ref AWS::Region, Name]', 'one'],
    ['!FindInMap [Actions, !Ref Env, Do]', '(* if Env is dev | s3:GetObject if Env is prod)'],
    [
      "!Sub ['arn:aws:iam::${a}:root', {a: !FindInMap [Accounts, !Ref AWS::Region, Id]}]",
      'arn:aws:iam::<account Fn::If@N>:root',
    ],
    ['!FindInMap [Actions, none, Do]', '<free mapping Actions none>'],
    ['!FindInMap [Actions, none, Do, {DefaultValue: d}]', 'd'],
    ['!FindInMap [None, none, Do]', '<free mapping None>'],
    // If
    ['!If [IsProd, a, b]', '(a if IsProd | b if not IsProd)'],
    ['!If [Always, a, b]', 'a'],
    ['!If [Never, a, b]', 'b'],
    ['!If [Both, a, b]', '(a if Both | b if not Both)'],
    ['!If [Neither, a, b]', 'b'],
    ['!If [Either, a, b]', 'a'],
    ['!If [Loop, a, b]', '(a if Loop | b if not Loop)'],
    ['!If [IsProd, a, !Ref AWS::NoValue]', '(a if IsProd | - if not IsProd)'],
    ['!If [IsProd, !If [IsProd, a, b], c]', '(a if IsProd | c if not IsProd)'],
    ['!If [IsProd, !If [NotProd, a, b], c]', '(b if IsProd | c if not IsProd)'],
    ['!If [IsProd, !If [IsChina, a, b], c]', '(a if IsProd if IsChina | b if IsProd if not IsChina | c if not IsProd)'],
    ['[x, !If [IsProd, [a, b], c]]', '[x, ([a, b] if IsProd | c if not IsProd)]'],
    ['!If [IsProd]', '<free Fn::If@N>'],
    // The rest
    ['!ImportValue shared-arn', '<free Fn::ImportValue shared-arn>'],
    ['!Length [a, b]', '2'],
    ['!ToJsonString {a: !Ref Given}', 'json({a: prod})'],
    ['!GetAZs ""', '[…]'],
    ['!Cidr [a, 1, 2]', '[…]'],
    ["'x{{resolve:ssm:/a/b:1}}y'", 'x<free resolve:ssm:/a/b:1>y'],
    ["!Sub 'x{{resolve:ssm:/${Given}/b}}y'", 'x<free resolve:ssm:/${Given}/b>y'],
    ['{Condition: IsProd}', '{Condition: IsProd}'],
    ['{"Fn::Transform": {Name: AWS::Include}, k: 1}', '{k: 1, …}'],
    // Loops
    ["{'Fn::ForEach::L': [N, [a, b], {'key${N}': !Sub '${N}!'}]}", '{keya: a!, keyb: b!}'],
    ["{'Fn::ForEach::L': [N, !Ref FreeNames, {'key${N}': !Ref N}]}", '{key${N}: <name N>}'],
  ])('%s', (yaml, expected) => {
    expect(show(evaluated(withValue(yaml))).replace(/@\d+/, '@N')).toBe(expected)
  })
})

describe('what is known of resources', () => {
  const shape = (yaml: string): string => {
    const value = evaluated(withValue(yaml))
    return value.kind === 'unknown' ? (value.hole.shape ?? ['?']).map(part).join('') : show(value)
  }
  test.each([
    ['!Ref Bucket', 'data-<own-account AWS::AccountId>'],
    ['!GetAtt Bucket.Arn', 'arn:<partition AWS::Partition>:s3:::data-<own-account AWS::AccountId>'],
    ['!GetAtt Plain.Arn', 'arn:<partition AWS::Partition>:s3:::<name Plain>'],
    ['!GetAtt Role.Arn', 'arn:<partition AWS::Partition>:iam::<own-account AWS::AccountId>:role/ci/deploy'],
    ['!GetAtt FnRole.Arn', 'arn:<partition AWS::Partition>:iam::<own-account AWS::AccountId>:role/<name FnRole>'],
    ['!Ref Topic', 'arn:<partition AWS::Partition>:sns:<region AWS::Region>:<own-account AWS::AccountId>:alerts'],
    [
      '!Ref Queue',
      'https://sqs.<region AWS::Region>.amazonaws.com/<own-account AWS::AccountId>/<name Queue.QueueName>',
    ],
    [
      '!GetAtt Logs.Arn',
      'arn:<partition AWS::Partition>:logs:<region AWS::Region>:<own-account AWS::AccountId>:log-group:/app:*',
    ],
    [
      '!Ref AWS::StackId',
      'arn:<partition AWS::Partition>:cloudformation:<region AWS::Region>:<own-account AWS::AccountId>:stack/<name AWS::StackName>/<name AWS::StackId uuid>',
    ],
    ['!GetAtt Odd.Arn', '?'],
  ])('%s', (yaml, expected) => {
    expect(shape(yaml)).toBe(expected)
  })
})

describe('places', () => {
  test('a default is placed where it is written, and says how it came', () => {
    const text = withValue('!Ref Given')
    const { at } = evaluated(text)
    expect(cut(text, at)).toBe('prod')
    expect(at.start).toBe(text.indexOf('prod'))
    expect(at.via?.map((step) => [cut(text, step.at), step.note])).toEqual([
      ['!Ref Given', 'default of parameter Given'],
    ])
  })
  test('a text says which of its pieces came from a default', () => {
    const text = withValue("!Sub '${Given}/*'")
    const { at } = evaluated(text)
    expect(cut(text, at)).toBe("'${Given}/*'")
    expect(at.via?.map((step) => [cut(text, step.at), step.note])).toEqual([['prod', 'default of parameter Given']])
  })
  test('a mapping and its key', () => {
    const text = withValue('!FindInMap [Actions, !Ref Given, Do]')
    const { at } = evaluated(text)
    expect(cut(text, at)).toBe("'s3:GetObject'")
    expect(at.via?.map((step) => step.note)).toEqual(['found in mapping Actions', 'default of parameter Given'])
  })
  test('a reference is placed as a whole', () => {
    const text = withValue('!GetAtt Plain.Arn')
    expect(cut(text, evaluated(text).at)).toBe('!GetAtt Plain.Arn')
  })
  test('branches are placed where they are written', () => {
    const text = withValue('!If [IsProd, "left", right]')
    expect(possibilities(evaluated(text)).map((one) => cut(text, one.at))).toEqual(['"left"', 'right'])
  })
  const inner = (yaml: string, ...path: string[]): [string, number, Value] => {
    const text = withValue(yaml)
    const value = path.reduce<Value | undefined>((one, key) => child(one, key), asDocument(evaluated(text)))
    if (!value) throw new Error('nothing there')
    const before = text.lastIndexOf('\n', value.at.start)
    return [cut(text, value.at), value.at.start - before, value]
  }
  test('JSON in a literal block: the line and column of the inner word', () => {
    const [found, column, value] = inner(
      '!Sub |\n        {"Statement":\n          {"Action": "s3:*",\n           "Resource": "${Plain.Arn}/*"}}',
      'Statement',
      'Resource',
    )
    expect([found, column, show(value)]).toEqual(['"${Plain.Arn}/*"', 24, '<arn Plain.Arn>/*'])
  })
  test('JSON in a folded block', () => {
    const [found, column] = inner(
      '!Sub >-\n        {"Statement":\n        {"Action": "s3:*",\n        "Resource": "${Given}"}}',
      'Statement',
      'Resource',
    )
    expect([found, column]).toEqual(['"${Given}"', 21])
  })
  test('JSON in double quotes with escapes', () => {
    const [found, column] = inner('!Sub "{\\"Action\\": \\"s3:*\\"}"', 'Action')
    expect([found, column]).toEqual(['\\"s3:*\\"', 29])
  })
  test('JSON joined from pieces', () => {
    const [found, , value] = inner(
      `!Join ['', ['{"Action": "s3:*", "Resource": "', !GetAtt Plain.Arn, '/*"}']]`,
      'Resource',
    )
    expect([found, show(value)]).toEqual([`"', !GetAtt Plain.Arn, '/*"`, '<arn Plain.Arn>/*'])
  })
  test('a value that stands in JSON without quotes', () => {
    const [, , value] = inner('!Sub [\'{"Action": ${a}}\', {a: !ToJsonString ["s3:*"]}]', 'Action')
    expect(show(value)).toBe('[s3:*]')
  })
})

test('JSON templates evaluate alike', () => {
  const text =
    '{"Parameters":{"P":{"Type":"String","Default":"x"}},"Resources":{"R":{"Type":"AWS::X::Y","Properties":{"V":{"Fn::Sub":"a-${P}-${AWS::Region}"}}}}}'
  const { value } = parseJson(verbatim(filePath('t.json'), text))
  const resource = value?.kind === 'map' ? buildTemplate(value).resources.get('R') : undefined
  const found = resource && property(resource, 'V')
  expect(found && show(found)).toBe('a-x-<region AWS::Region>')
  expect(found && cut(text, found.at)).toBe('"a-${P}-${AWS::Region}"')
})

describe('hostile templates end', () => {
  test('names that refer to each other', () => {
    const text = `Resources:\n  A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref R}}\n  R: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref A, V: !Ref A}}\n`
    expect(show(evaluated(text))).toBe('<name A>')
  })
  test('an alias bomb in a property runs out of steps', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) =>
        `  a${i.toString()}: &a${i.toString()} [${i === 0 ? 'x' : Array.from({ length: 10 }, () => `*a${(i - 1).toString()}`).join(',')}]`,
    )
    const text = `M:\n${lines.join('\n')}\nResources:\n  R: {Type: AWS::X::Y, Properties: {V: *a19}}\n`
    const template = templateOf(text)
    const resource = template.resources.get('R')
    if (resource) property(resource, 'V')
    expect(template.budget.left).toBeLessThanOrEqual(0)
  })
  test('text that doubles at every level stays under its limit', () => {
    let yaml = 'xxxxxxxxxxxxxxxx'
    for (let i = 0; i < 40; i++) yaml = `!Sub ['\${a}\${a}', {a: ${yaml}}]`
    expect(show(evaluated(withValue(yaml)))).toContain('<free long text>')
  })
  test('alternatives that multiply become a hole', () => {
    const yaml = `!Join ['', [${Array.from({ length: 12 }, (_, i) => `!If [C${i.toString()}, 'a:', 'b:']`).join(', ')}]]`
    expect(show(evaluated(withValue(yaml)))).toContain('<free Fn::If@')
  })
  test('loops in loops run out of steps', () => {
    const items = Array.from({ length: 100 }, (_, i) => `i${i.toString()}`).join(', ')
    let yaml = '{x: 1}'
    for (let i = 0; i < 6; i++) yaml = `{'Fn::ForEach::L${i.toString()}': [N${i.toString()}, [${items}], ${yaml}]}`
    expect(templateOf(withValue(yaml)).resources.get('R')).toBeDefined()
    evaluated(withValue(yaml))
  })
  test('conditions that ask for each other many times', () => {
    const conditions = Array.from(
      { length: 40 },
      (_, i) => `  C${i.toString()}: !And [!Condition C${(i + 1).toString()}, !Condition C${(i + 1).toString()}]`,
    )
    const text = `Conditions:\n${conditions.join('\n')}\nResources:\n  R: {Type: AWS::X::Y, Properties: {V: !If [C0, a, b]}}\n`
    expect(show(evaluated(text))).toContain('a')
  })
  test('any expression is evaluated without an exception', () => {
    const leaf = fc.constantFrom(
      'a',
      '!Ref Given',
      '!Ref Free',
      '!Ref AWS::NoValue',
      "!Sub '${Env}${Free}'",
      '!GetAtt Queue.Arn',
      '1',
      "''",
    )
    const { expression } = fc.letrec<{ expression: string; name: string }>((tie) => ({
      name: fc.constantFrom(
        'Sub',
        'Join',
        'Select',
        'Split',
        'If',
        'FindInMap',
        'GetAtt',
        'Ref',
        'ToJsonString',
        'Length',
        'ImportValue',
        'Strange',
      ),
      expression: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        leaf,
        fc.array(tie('expression'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
        fc
          .tuple(tie('name'), fc.array(tie('expression'), { maxLength: 4 }))
          .map(([name, items]) => `!${name} [${items.join(', ')}]`),
        fc.tuple(tie('name'), tie('expression')).map(([name, one]) => `{"Fn::${name}": ${one}}`),
        tie('expression').map((one) => `!If [IsProd, ${one}, b]`),
      ),
    }))
    fc.assert(
      fc.property(expression, (yaml) => show(evaluated(withValue(yaml))).length >= 0),
      { numRuns: 150 },
    )
  })
})
