import { expect, test } from 'vitest'
import { dataDate } from '../../src/iam/data/date.ts'
import { managedPolicyDocuments } from '../../src/iam/managed-policy-documents.ts'
import { managedPolicy } from '../../src/iam/managed-policy.ts'

test.each([
  ['arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess', '/'],
  ['arn:aws-cn:iam::aws:policy/ReadOnlyAccess', 'ReadOnlyAccess', '/'],
  ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole', 'AWSLambdaBasicExecutionRole', '/service-role/'],
  ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', 'ViewOnlyAccess', '/job-function/'],
  ['IAMFullAccess', 'IAMFullAccess', '/'],
])('%s', (text, name, path) => {
  expect(managedPolicy(text)).toEqual({ name, path })
})

test.each([
  'arn:aws:iam::123456789012:policy/AdministratorAccess',
  'arn:aws:iam::aws:role/AdministratorAccess',
  'arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole',
  'arn:aws:iam::aws:policy/NoSuchPolicy',
  'administratoraccess',
  '__proto__',
  '',
])('%j is none of AWS', (text) => {
  expect(managedPolicy(text)).toBeUndefined()
})

test('a document is the JSON of the policy, its actions spelled out', async () => {
  const read = async (name: string): Promise<unknown> => JSON.parse((await managedPolicyDocuments())(name) ?? 'null')
  expect(await read('AdministratorAccess')).toEqual({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  })
  expect(await read('AWSLambdaBasicExecutionRole')).toEqual({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' },
    ],
  })
  expect(await read('PowerUserAccess')).toMatchObject({
    Statement: [{ NotAction: ['account:*', 'iam:*', 'organizations:*'] }, {}],
  })
})

test('nothing else is a name', async () => {
  for (const name of [
    'NoSuchPolicy',
    '',
    'AdministratorAccess {"Version"',
    'x\nAdministratorAccess',
    'AWSServiceRoleForSupport',
  ]) {
    expect((await managedPolicyDocuments())(name), name).toBeUndefined()
  }
})

test('the data has a date', () => {
  expect(new Date(dataDate).toISOString().slice(0, 10)).toBe(dataDate)
})
