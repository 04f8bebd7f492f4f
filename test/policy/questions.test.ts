import { expect, test } from 'vitest'
import { isWholeAccount, ownerOf } from '../../src/policy/account.ts'
import { confinable, isEveryRole, isEverything } from '../../src/policy/breadth.ts'
import { leavesItToAccessPoints, leavesItToTheAccount } from '../../src/policy/delegation.ts'
import { isWholeService, letsAssume, mayAllow } from '../../src/policy/grant.ts'
import { isDemanded, isLimited, keysNamed, saysSomething, staysInside } from '../../src/policy/limit.ts'
import { managedPolicyNameOf } from '../../src/policy/managed.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { arnPieces, isLike, literal } from '../../src/policy/pieces.ts'
import type { PolicyKind, Statement } from '../../src/policy/policy.ts'
import { serviceNameOf } from '../../src/policy/service-name.ts'
import { word as wordOf } from '../../src/policy/words.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { hole, type Domain, type Part } from '../../src/value/value.ts'

const file = filePath('policy.json')
const at = { file, start: 0, end: 0 }
/** `arn:<partition>:iam::<own-account>:root`: `<domain>` is a hole. */
const word = (text: string) =>
  wordOf(
    text
      .split(/[<>]/)
      .map((piece, index): Part => (index % 2 === 0 ? piece : hole(piece as Domain, `var.${piece}`)))
      .filter((piece) => piece !== ''),
    at,
    [],
  )

function statement(source: object, kind: PolicyKind = 'identity', service?: string): Statement {
  const { value } = parseJson(verbatim(file, JSON.stringify({ Statement: { Effect: 'Allow', ...source } })))
  const carrier = { address: '', type: '', root: file, at }
  const [first] = parsePolicy(value!, { kind, carrier, ...(service === undefined ? {} : { service }) }).statements
  return first!
}
const conditions = (Condition: object) => statement({ Condition }).conditions

test.each([
  ['*', true],
  ['**', true],
  ['arn:*', true],
  ['arn:aws:*', true],
  ['arn:aws-cn:*:*:*:*', true],
  ['*:*', true],
  ['arn:aws:s3:::*', false],
  ['arn:aws:*:eu-west-1:*:*', false],
  ['<free>*', false],
  ['<free>', false],
])('isEverything(%j) is %s', (text, want) => {
  expect(isEverything(word(text))).toBe(want)
})

test.each([
  ['*', true],
  ['arn:aws:iam::*:role/*', true],
  ['arn:aws:iam::111122223333:role/*', true],
  ['arn:aws:iam::111122223333:*', true],
  ['arn:<partition>:iam::<own-account>:role/*', true],
  ['arn:<partition>:iam::<own-account>:role/<free>*', false],
  ['arn:<partition>:iam::<own-account>:role/app-*', false],
  ['arn:aws:iam::111122223333:role/*/*', false],
  ['arn:aws:iam::111122223333:policy/*', false],
  ['<arn>', false],
  ['<free>:role/*', false],
])('isEveryRole(%j) is %s', (text, want) => {
  expect(isEveryRole(word(text))).toBe(want)
})

test.each([
  ['s3:GetObject', true],
  ['s3:getobject', true],
  ['s3:Get*', true],
  ['s3:ListAllMyBuckets', false],
  ['ec2:Describe*', false],
  ['eks:List*', false],
  ['comprehend:DetectEntities', false],
  ['cloudwatch:PutMetricData', false],
  ['nosuch:Thing', false],
  ['s3:<free>', false],
])('confinable(%j): %s', (text, want) => {
  expect(confinable(word(text)).length > 0).toBe(want)
})

test.each([
  ['111122223333', 'own'],
  ['arn:aws:iam::111122223333:root', 'own'],
  ['arn:aws:iam::444455556666:role/ci', 'trusted'],
  ['arn:aws:iam::777788889999:role/ci', 'other'],
  ['<own-account>', 'own'],
  ['arn:<partition>:iam::<own-account>:role/<name>', 'own'],
  ['<account>', 'unknown'],
  ['arn:aws:iam::<account>:root', 'unknown'],
  ['arn:aws:iam::<free>:root', 'unknown'],
  ['<free>', 'unknown'],
  ['*', 'unknown'],
  ['AROAEXAMPLEEXAMPLE12', 'unknown'],
])('ownerOf(%j) is %s', (text, want) => {
  expect(ownerOf(word(text), { own: ['111122223333'], trusted: ['444455556666'] })).toBe(want)
})

test.each([
  ['111122223333', 'yes'],
  ['arn:aws:iam::111122223333:root', 'yes'],
  ['arn:<partition>:iam::<account>:root', 'yes'],
  ['<account>', 'yes'],
  ['arn:aws:iam::111122223333:role/root', 'no'],
  ['arn:<partition>:iam::<own-account>:user<path><name>', 'no'],
  ['arn:aws:iam::111122223333:<name>', 'unknown'],
  ['<free>', 'unknown'],
  ['*', 'no'],
])('isWholeAccount(%j) is %s', (text, want) => {
  expect(isWholeAccount(word(text))).toBe(want)
})

test.each([
  ['kms', 'arn:aws:iam::111122223333:root', [], true],
  ['kms', 'arn:aws:iam::111122223333:root', ['444455556666'], false],
  ['kms', 'arn:aws:iam::444455556666:root', ['444455556666'], true],
  ['kms', 'arn:aws:iam::111122223333:role/admin', [], false],
  ['sqs', 'arn:aws:iam::111122223333:root', [], false],
  ['sqs', '111122223333', ['111122223333'], true],
  ['kms', '*', [], false],
])('leavesItToTheAccount: %s, %s, own %j: %s', (service, principal, own, want) => {
  const one = statement({ Principal: { AWS: principal }, Action: 'kms:*', Resource: '*' }, 'resource', service)
  expect(leavesItToTheAccount(one, { own, trusted: [] })).toBe(want)
})

test('a key policy that also lets others in is no delegation', () => {
  const mixed = { AWS: 'arn:aws:iam::111122223333:root', Service: 'sns.amazonaws.com' }
  const one = statement({ Principal: mixed, Action: 'kms:*', Resource: '*' }, 'resource', 'kms')
  expect(leavesItToTheAccount(one, { own: [], trusted: [] })).toBe(false)
})

test('a bucket policy may leave it to access points', () => {
  const ofPoints = { StringEquals: { 's3:DataAccessPointAccount': '111122223333' } }
  const all = { Principal: { AWS: '*' }, Action: '*', Resource: '*' }
  expect(leavesItToAccessPoints(statement({ ...all, Condition: ofPoints }, 'resource', 's3'))).toBe(true)
  expect(leavesItToAccessPoints(statement({ ...all, Condition: ofPoints }))).toBe(false)
  expect(leavesItToAccessPoints(statement(all, 'resource', 's3'))).toBe(false)
})

const isOrg = keysNamed('aws:PrincipalOrgID', 'aws:ResourceTag/')

test.each([
  [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'yes'],
  [{ StringEquals: { 'AWS:principalorgid': ['o-1', 'o-2'] } }, 'yes'],
  [{ stringequals: { 'aws:ResourceTag/team': 'web' } }, 'yes'],
  [{ StringLike: { 'aws:PrincipalOrgID': ['o-1', '*'] } }, 'no'],
  [{ StringLike: { 'aws:PrincipalOrgID': 'o-*' } }, 'no'],
  [{ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'no'],
  [{ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }, 'no'],
  [{ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }, 'no'],
  [{ 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }, 'yes'],
  [{ Null: { 'aws:PrincipalOrgID': 'false' } }, 'no'],
  [{ StringEquals: { 'aws:PrincipalOrgPaths': 'o-1' } }, 'no'],
  [{ Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'yes'],
  [{}, 'no'],
])('isLimited(%j) is %s', (condition, want) => {
  expect(isLimited(conditions(condition), isOrg, staysInside)).toBe(want)
})

test('conditions that are not known may limit', () => {
  const known = conditions({ StringEquals: { 'aws:username': 'a' } })
  expect(isLimited({ ...known, open: 'var.conditions has no default' }, isOrg, staysInside)).toBe('unknown')
  const [one] = known.list
  const withKey = { ...one!, key: word('<free>') }
  expect(isLimited({ list: [withKey] }, isOrg, staysInside)).toBe('unknown')
  const withValue = { ...one!, key: word('aws:PrincipalOrgID'), values: [word('<free>')], operator: word('StringLike') }
  expect(isLimited({ list: [withValue] }, isOrg, staysInside)).toBe('unknown')
  expect(isLimited({ list: [{ ...withValue, values: [word('<free>'), word('*')] }] }, isOrg, staysInside)).toBe('no')
})

test.each([
  [{ Null: { 'aws:ResourceTag/team': 'false' } }, true],
  [{ Null: { 'aws:ResourceTag/team': 'true' } }, false],
  [{ Null: { 'aws:username': 'false' } }, false],
  [{ StringEquals: { 'aws:ResourceTag/team': 'false' } }, false],
])('isDemanded(%j) is %s', (condition, want) => {
  expect(isDemanded(conditions(condition), isOrg)).toBe(want)
})

test.each([
  ['o-a1b2c3d4e5', true],
  ['o-*', false],
  ['o-a1b2c3d4e5/r-ab12/*', true],
  ['AROAEXAMPLEEXAMPLE12:*', true],
  ['arn:aws:iam::111122223333:role/*', true],
  ['arn:aws:iam::*:role/deploy', false],
  ['arn:aws:s3:::uploads', true],
  ['arn:aws:s3:::*', false],
  ['*', false],
])('staysInside(%j) is %s', (value, want) => {
  expect(staysInside(value)).toBe(want)
})

test('saysSomething is more than wildcards', () => {
  expect(['*', '**', '?*', ''].some(saysSomething)).toBe(false)
  expect(['a*', '*.amazonaws.com'].every(saysSomething)).toBe(true)
})

test.each([
  ['s3:*', true],
  ['*', true],
  ['<free>:*', true],
  ['<free>:Get*', false],
  ['<free>', false],
  ['s3:<free>', false],
  ['s3:<free>*', false],
])('isWholeService(%j) is %s', (text, want) => {
  expect(isWholeService(word(text))).toBe(want)
})

test('an Allow may give what it names, what it does not exclude, and what is not known', () => {
  expect(mayAllow(statement({ Action: 'sts:*' }), 'sts:AssumeRole')).toBe(true)
  expect(mayAllow(statement({ Action: 'sts:TagSession' }), 'sts:AssumeRole*')).toBe(false)
  expect(mayAllow(statement({ NotAction: 'iam:*' }), 'sts:AssumeRole')).toBe(true)
  expect(mayAllow(statement({ Effect: 'Deny', Action: '*' }), 'sts:AssumeRole')).toBe(false)
  expect(letsAssume(statement({ Action: 'sts:AssumeRoleWithSAML' }, 'trust'))).toBe(true)
  expect(letsAssume(statement({ Action: 'sts:AssumeRole' }))).toBe(false)
})

test.each([
  ['arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess'],
  ['arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess', 'ViewOnlyAccess'],
  ['arn:<partition>:iam::aws:policy/AdministratorAccess', 'AdministratorAccess'],
  ['AdministratorAccess', 'AdministratorAccess'],
  ['arn:aws:iam::111122223333:policy/AdministratorAccess', undefined],
  ['arn:aws:iam::aws:policy/<free>', undefined],
  ['<arn>', undefined],
])('managedPolicyNameOf(%j) is %s', (text, want) => {
  expect(managedPolicyNameOf(word(text))).toBe(want)
})

test.each([
  ['ecs-tasks.amazonaws.com', 'ecs-tasks.amazonaws.com'],
  ['ecs-tasks.<url-suffix>', 'ecs-tasks.amazonaws.com'],
  ['logs.<region>.amazonaws.com', 'logs.amazonaws.com'],
  ['logs.<region>.<url-suffix>', 'logs.amazonaws.com'],
  ['<free>.amazonaws.com', undefined],
  ['<name>.amazonaws.com', undefined],
])('serviceNameOf(%j) is %s', (text, want) => {
  expect(serviceNameOf(word(text))).toBe(want)
})

test.each([
  ['arn:aws:s3:::b/k:1', ['aws', 's3', '', '', 'b/k:1']],
  ['arn:<partition>:sqs:<region>:<own-account>:q', [undefined, 'sqs', undefined, undefined, 'q']],
  ['arn:aws:s3:::<free>', ['aws', 's3', '', '', undefined]],
  ['arn:aws:s3:<free>:q', undefined],
  ['arn:aws:s3', ['aws', 's3', '*', '*', '*']],
  ['arn:aws', undefined],
  ['arm:aws:s3:::b', undefined],
  ['<arn>/*', undefined],
])('arnPieces(%j)', (text, want) => {
  const found = arnPieces(word(text))
  const { partition, service, region, account, resource } = found ?? {}
  expect(found && [partition, service, region, account, resource].map((part) => literal(part ?? []))).toEqual(want)
})

test.each([
  ['abc', 'a*', 'yes'],
  ['abc', 'b*', 'no'],
  ['a<free>', 'ab*', 'unknown'],
  ['a<free>', 'b*', 'no'],
])('isLike(%j, %j) is %s', (text, pattern, want) => {
  expect(isLike(word(text).parts, pattern)).toBe(want)
})
