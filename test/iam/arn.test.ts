import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOfArn, arnsOverlap, isAccountId, patternOfFormat, splitArn, typeAndId } from '../../src/iam/arn.ts'

test.each([
  ['arn:aws:iam::123456789012:role/app', ['aws', 'iam', '', '123456789012', 'role/app']],
  ['arn:aws-cn:s3:::bucket/a:b:c', ['aws-cn', 's3', '', '', 'bucket/a:b:c']],
  [
    'arn:aws:logs:eu-west-1:123456789012:log-group:/x:*',
    ['aws', 'logs', 'eu-west-1', '123456789012', 'log-group:/x:*'],
  ],
  ['arn:*:s3:*:*:*', ['*', 's3', '*', '*', '*']],
  ['arn:aws:s3:::', ['aws', 's3', '', '', '']],
])('%s', (text, parts) => {
  const arn = splitArn(text)
  expect(arn && [arn.partition, arn.service, arn.region, arn.account, arn.resource]).toEqual(parts)
})

test.each(['*', '', 'arn', 'arn:aws:s3::bucket', 'ARN:aws:s3:::bucket', 'role/app'])('%j is no ARN', (text) => {
  expect(splitArn(text)).toBeUndefined()
})

test('the parts make the ARN again', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '*', '-', '1'), maxLength: 6 })
  fc.assert(
    fc.property(
      part,
      part,
      part,
      part,
      fc.string({ maxLength: 20 }),
      (partition, service, region, account, resource) => {
        const text = `arn:${partition}:${service}:${region}:${account}:${resource}`
        expect(splitArn(text)).toEqual({ partition, service, region, account, resource })
      },
    ),
  )
})

test('the account is twelve digits or not known', () => {
  const account = (text: string): string | undefined => {
    const arn = splitArn(text)
    return arn && accountOfArn(arn)
  }
  expect(account('arn:aws:sqs:eu-west-1:123456789012:q')).toBe('123456789012')
  expect(account('arn:aws:s3:::bucket')).toBeUndefined()
  expect(account('arn:aws:iam::*:role/x')).toBeUndefined()
  expect(account('arn:aws:iam::aws:policy/ReadOnlyAccess')).toBeUndefined()
  expect(['123456789012', '12345678901', '1234567890123', '12345678901a', ''].map(isAccountId)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test.each([
  ['role/path/name', 'role', 'path/name'],
  ['log-group:/aws/x:*', 'log-group', '/aws/x:*'],
  ['bucket', '', 'bucket'],
  ['root', '', 'root'],
])('%s is of type %j', (resource, type, id) => {
  expect(typeAndId(resource)).toEqual({ type, id })
})

test('a format is a pattern with a star for each placeholder', () => {
  expect(patternOfFormat('arn:${Partition}:s3:::${BucketName}/${ObjectName}')).toBe('arn:*:s3:::*/*')
})

test.each([
  ['arn:aws:iam::*:role/admin', 'arn:aws:iam::*:role/app-*', 'no'],
  ['arn:aws:iam::*:role/app-1', 'arn:*:iam::111122223333:role/app-*', 'yes'],
  ['*', 'arn:aws:iam::111122223333:role/app', 'yes'],
  ['arn:aws:s3:::a*', 'arn:aws:s3:::*b', 'yes'],
])('%s and %s overlap: %s', (a, b, want) => {
  expect(arnsOverlap(a, b)).toBe(want)
  expect(arnsOverlap(b, a)).toBe(want)
})
