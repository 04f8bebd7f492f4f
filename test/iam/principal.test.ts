import { expect, test } from 'vitest'
import {
  accountOf,
  awsPrincipal,
  federatedPrincipal,
  isAnyone,
  isWholeAccount,
  servicePrincipal,
} from '../../src/iam/principal.ts'

const account = '123456789012'

test.each([
  ['*', { kind: 'anyone' }],
  [account, { kind: 'account', account }],
  [`arn:aws:iam::${account}:root`, { kind: 'account', account }],
  [`arn:aws-us-gov:iam::${account}:root`, { kind: 'account', account }],
  [`arn:aws:iam::${account}:role/path/x`, { kind: 'identity', account, type: 'role', name: 'path/x' }],
  [`arn:aws:iam::${account}:user/x`, { kind: 'identity', account, type: 'user', name: 'x' }],
  [`arn:aws:sts::${account}:assumed-role/x/s`, { kind: 'identity', account, type: 'assumed-role', name: 'x/s' }],
  [`arn:aws:sts::${account}:federated-user/x`, { kind: 'identity', account, type: 'federated-user', name: 'x' }],
  ['AROAEXAMPLEEXAMPLE123', { kind: 'unique-id', id: 'AROAEXAMPLEEXAMPLE123' }],
  [
    'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
    { kind: 'cloudfront', name: 'CloudFront Origin Access Identity E1' },
  ],
  ['arn:aws:iam::*:root', { kind: 'partial-wildcard' }],
  [`arn:aws:iam::${account}:role/*`, { kind: 'partial-wildcard' }],
  ['1234567890??', { kind: 'partial-wildcard' }],
  [`arn:aws:iam::${account}:group/x`, { kind: 'malformed' }],
  [`arn:aws:iam::${account}:role/`, { kind: 'malformed' }],
  [`arn:aws:iam::${account}:root/x`, { kind: 'malformed' }],
  ['arn:aws:iam::12345:root', { kind: 'malformed' }],
  ['arn:aws:iam::aws:policy/AdministratorAccess', { kind: 'malformed' }],
  ['12345678901', { kind: 'malformed' }],
  ['arn:aws:constructor::123456789012:role/x', { kind: 'malformed' }],
  ['', { kind: 'malformed' }],
])('AWS %j', (text, meaning) => {
  expect(awsPrincipal(text)).toEqual(meaning)
})

test('account, whole account, anyone', () => {
  const of = (text: string): unknown[] => [accountOf(text), isWholeAccount(text), isAnyone(text)]
  expect(of(account)).toEqual([account, true, false])
  expect(of(`arn:aws:iam::${account}:root`)).toEqual([account, true, false])
  expect(of(`arn:aws:iam::${account}:role/x`)).toEqual([account, false, false])
  expect(of(`arn:aws:sts::${account}:assumed-role/x/s`)).toEqual([account, false, false])
  expect(of('*')).toEqual([undefined, false, true])
  expect(of('arn:aws:iam::*:root')).toEqual([undefined, false, false])
})

test.each([
  ['*', { kind: 'anyone' }],
  [
    `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    { kind: 'oidc', account, provider: 'token.actions.githubusercontent.com' },
  ],
  [
    `arn:aws:iam::${account}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB`,
    { kind: 'oidc', account, provider: 'oidc.eks.eu-west-1.amazonaws.com/id/AB' },
  ],
  [`arn:aws:iam::${account}:saml-provider/Okta`, { kind: 'saml', account, name: 'Okta' }],
  ['cognito-identity.amazonaws.com', { kind: 'web', provider: 'cognito-identity.amazonaws.com' }],
  ['accounts.google.com', { kind: 'web', provider: 'accounts.google.com' }],
  [`arn:aws:iam::*:oidc-provider/x`, { kind: 'partial-wildcard' }],
  [`arn:aws:iam::${account}:role/x`, { kind: 'malformed' }],
  ['example.com', { kind: 'malformed' }],
])('Federated %j', (text, meaning) => {
  expect(federatedPrincipal(text)).toEqual(meaning)
})

test.each([
  ['ecs-tasks.amazonaws.com', { service: 'ecs-tasks', region: undefined }],
  ['EC2.amazonaws.com.cn', { service: 'ec2', region: undefined }],
  ['logs.eu-west-1.amazonaws.com', { service: 'logs', region: 'eu-west-1' }],
  ['logs.us-gov-west-1.amazonaws.com', { service: 'logs', region: 'us-gov-west-1' }],
  ['delivery.logs.amazonaws.com', { service: 'delivery.logs', region: undefined }],
  ['edgelambda.amazonaws.com', { service: 'edgelambda', region: undefined }],
  ['amazonaws.com', undefined],
  ['ec2.amazonaws.com.evil.example', undefined],
  ['*', undefined],
])('Service %j', (text, meaning) => {
  expect(servicePrincipal(text)).toEqual(meaning)
})
