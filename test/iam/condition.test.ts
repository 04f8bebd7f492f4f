import { describe, expect, test } from 'vitest'
import { conditionOperators, isSameKey, limits, readOperator } from '../../src/iam/condition.ts'
import { conditionKey, isAlwaysPresent } from '../../src/iam/condition-key.ts'

describe('operators', () => {
  test('are read in any case, with set prefix and IfExists', () => {
    const read = readOperator('forAnyValue:stringlikeIFEXISTS')
    expect([read?.operator.name, read?.set, read?.ifExists]).toEqual(['StringLike', 'ForAnyValue', true])
    expect(readOperator('ForAllValues:ArnNotEquals')).toMatchObject({
      set: 'ForAllValues',
      ifExists: false,
      operator: { negative: true },
    })
  })

  test.each([
    '',
    'Equals',
    'StringEqual',
    'NullIfExists',
    'ForSomeValues:StringEquals',
    'ForAnyValue:',
    'StringEqualsIfExistsIfExists',
    '__proto__',
  ])('%j is none', (written) => {
    expect(readOperator(written)).toBeUndefined()
    expect(limits(written, 'aws:SourceArn')).toBe('unknown')
  })

  test('every name reads as itself, also with IfExists', () => {
    for (const operator of conditionOperators) {
      expect(readOperator(operator.name)?.operator).toBe(operator)
      expect(readOperator(`${operator.name}IfExists`)?.operator).toBe(operator.type === 'Null' ? undefined : operator)
    }
  })

  test('those with Not are the negative ones, those with Like and all ARN ones take wildcards', () => {
    for (const { name, type, negative, wildcards } of conditionOperators) {
      expect(negative, name).toBe(/Not/.test(name))
      expect(wildcards, name).toBe(/Like/.test(name) || type === 'Arn')
    }
  })
})

test.each([
  ['StringEquals', 'sts:ExternalId', 'yes'],
  ['stringequals', 'sts:ExternalId', 'yes'],
  ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'yes'],
  ['ArnLike', 'aws:SourceArn', 'yes'],
  ['IpAddress', 'aws:SourceIp', 'yes'],
  ['Bool', 'aws:MultiFactorAuthPresent', 'yes'],
  ['NumericLessThan', 'aws:MultiFactorAuthAge', 'yes'],
  ['StringNotEquals', 'aws:SourceAccount', 'no'],
  ['NotIpAddress', 'aws:SourceIp', 'no'],
  ['ArnNotLike', 'aws:PrincipalArn', 'no'],
  ['ForAnyValue:StringNotLike', 'aws:TagKeys', 'no'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', 'no'],
  ['ForAllValues:StringEqualsIfExists', 'aws:TagKeys', 'no'],
  ['Null', 'sts:ExternalId', 'no'],
  ['StringEqualsIfExists', 'sts:ExternalId', 'no'],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'no'],
  ['BoolIfExists', 'aws:SecureTransport', 'yes'],
  ['StringEqualsIfExists', 'AWS:RequestedRegion', 'yes'],
])('limits(%j, %j) is %s', (operator, key, want) => {
  expect(limits(operator, key)).toBe(want)
})

describe('keys', () => {
  test('compare without case', () => {
    expect(isSameKey('AWS:SourceArn', 'aws:sourcearn')).toBe(true)
    expect(isSameKey('aws:SourceArn', 'aws:SourceAccount')).toBe(false)
    expect([isAlwaysPresent('aws:SECURETRANSPORT'), isAlwaysPresent('aws:SourceIp')]).toEqual([true, false])
  })

  test.each([
    ['aws:sourcearn', { name: 'aws:SourceArn', type: 'ARN' }],
    ['sts:ExternalId', { name: 'sts:ExternalId', type: 'String' }],
    ['aws:SecureTransport', { name: 'aws:SecureTransport', type: 'Bool' }],
    ['aws:RequestTag/team', { name: 'aws:RequestTag/${TagKey}', type: 'String' }],
    ['aws:PrincipalTag/team', { name: 'aws:PrincipalTag/tag-key', type: 'String' }],
    ['aws:TagKeys', { name: 'aws:TagKeys', type: 'ArrayOfString' }],
    ['aws:NoSuchKey', undefined],
    ['', undefined],
  ])('conditionKey(%j)', (name, key) => {
    expect(conditionKey(name)).toEqual(key)
  })
})
