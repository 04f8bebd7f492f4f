import { describe, expect, test } from 'vitest'
import { readCloudFormation } from '../../src/read/cloudformation/read.ts'
import { nothing } from '../../src/read/reader.ts'
import { filePath, type Place } from '../../src/text/span.ts'

const read = (text: string) => readCloudFormation({ path: filePath('t.yaml'), text }) ?? nothing
const template = (resources: string, globals = ''): string =>
  `Transform: AWS::Serverless-2016-10-31\n${globals}Parameters: {Free: {Type: String}, Off: {Type: String, Default: false}}\nConditions: {On: !Equals [!Ref Free, x]}\nResources:\n${resources}\n`

/** The roles that are made, each at its words with its managed policy, but for those of functions. */
function roles(text: string): readonly string[] {
  const { roles: all, attachments } = read(text).model
  const at = ({ start, end, when }: Place): string =>
    text.slice(start, end) + (when ?? []).map((one) => ` if ${one.test}`).join('')
  return all
    .filter(({ carrier }) => !/^F\d?Role$/.test(carrier.address))
    .map(({ carrier }) => {
      const attached = attachments.filter((one) => one.carrier.address === carrier.address)
      const names = attached.map(({ policy }) => ` ${policy.text.slice(policy.text.lastIndexOf('/') + 1)}`)
      return `${carrier.address} at ${at(carrier.at)}:${names.join('')}`
    })
}

describe('the role with which CodeDeploy shifts the traffic of functions', () => {
  const f = (properties: string, id = 'F'): string =>
    `  ${id}: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: live, ${properties}}}\n`
  const one = ['CodeDeployServiceRole at DeploymentPreference: AWSCodeDeployRoleForLambda']
  test.each<[string, string, readonly string[]]>([
    ['is made', template(f('DeploymentPreference: {Type: AllAtOnce}')), one],
    [
      'is one for all',
      template(f('DeploymentPreference: {Type: AllAtOnce}') + f('DeploymentPreference: {Type: AllAtOnce}', 'F2')),
      one,
    ],
    [
      'is also that of Globals',
      template(f('Timeout: 3'), 'Globals: {Function: {DeploymentPreference: {Type: AllAtOnce}}}\n'),
      one,
    ],
    ['is not made where one is given', template(f('DeploymentPreference: {Type: AllAtOnce, Role: r}')), []],
    ['is not made where nothing is shifted', template(f('DeploymentPreference: {Enabled: false}')), []],
    [
      'is not made where a parameter says so',
      template(f('DeploymentPreference: {Enabled: !Ref Off, Type: AllAtOnce}')),
      [],
    ],
    ['may be made', template(f('DeploymentPreference: {Enabled: !Ref Free, Type: AllAtOnce}')), one],
    ['is not made without a preference', template(f('Timeout: 3')), []],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
})

describe('the roles of a GraphQL API', () => {
  const api = (properties: string): string =>
    template(`  Api: {Type: AWS::Serverless::GraphQLApi, Properties: {SchemaInline: x, ${properties}}}\n`)
  const logs = 'AWSAppSyncPushToCloudWatchLogs'
  test.each<[string, readonly string[]]>([
    ['Auth: {Type: API_KEY}', [`ApiCloudWatchRole at Api: ${logs}`]],
    ['Logging: {FieldLogLevel: ALL}', [`ApiCloudWatchRole at Logging: ${logs}`]],
    ['Logging: true', [`ApiCloudWatchRole at Logging: ${logs}`]],
    ['Logging: false', []],
    ['Logging: {CloudWatchLogsRoleArn: r}', []],
    [
      'Logging: false, DataSources: {DynamoDb: {Posts: {TableName: posts}}}',
      ['ApiPostsDynamoDBDataSourceRole at Posts:'],
    ],
    ['Logging: false, DataSources: {Lambda: {Work: {FunctionArn: f}}}', ['ApiWorkLambdaDataSourceRole at Work:']],
    ['Logging: false, DataSources: {Lambda: {Work: {FunctionArn: f, ServiceRoleArn: r}}}', []],
    ['Logging: false, DataSources: {DynamoDb: [x], Lambda: 3}', []],
  ])('%s', (properties, expected) => {
    expect(roles(api(properties))).toEqual(expected)
  })

  test('have the policies of connectors', () => {
    const text = api(
      'Logging: false, DataSources: {DynamoDb: {Posts: {TableName: posts, Permissions: [Read]}, Old: {TableArn: !Ref Free}}, Lambda: {Work: {FunctionArn: "arn:f"}}}',
    )
    const { model, unreadable } = read(text)
    const policies = model.policies.map(({ carrier, kind, statements }) => {
      const [first] = statements.flatMap(({ resources }) => resources.words.map((word) => word.text))
      return `${carrier.address} ${kind} ${statements[0]?.actions.words[0]?.text ?? ''} on ${first ?? ''}`
    })
    const table = 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/posts'
    expect(policies).toEqual([
      `ApiPostsDynamoDBDataSourceConnector identity dynamodb:GetItem on ${table}`,
      'ApiOldDynamoDBDataSourceConnector identity dynamodb:GetItem on ${Free}',
      'ApiWorkLambdaDataSourceConnector identity lambda:InvokeAsync on arn:f',
    ])
    expect(unreadable).toEqual([])
  })
})

test('a capacity provider has an operator role, on its condition, unless it is given one', () => {
  const provider = (more: string): string =>
    template(
      `  C: {Type: AWS::Serverless::CapacityProvider, Condition: On, Properties: {VpcConfig: {SubnetIds: [a]}${more}}}\n`,
    )
  expect(roles(provider(''))).toEqual(['COperatorRole at C if On: AWSLambdaManagedEC2ResourceOperator'])
  expect(roles(provider(', OperatorRole: r'))).toEqual([])
  const globals = 'Globals: {CapacityProvider: {OperatorRole: r}}\nParameters:'
  expect(roles(provider('').replace('Parameters:', globals))).toEqual([])
})
