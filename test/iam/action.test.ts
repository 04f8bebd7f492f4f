import { describe, expect, test } from 'vitest'
import {
  actionCovers,
  actionsOverlap,
  expand,
  isServiceWildcard,
  splitAction,
  supportsResources,
} from '../../src/iam/action.ts'
import { patternOfFormat } from '../../src/iam/arn.ts'
import { service, servicePrefixes } from '../../src/iam/service.ts'
import { matches } from '../../src/iam/wildcard.ts'

const named = (pattern: string): readonly string[] | 'unknown' => {
  const facts = expand(pattern)
  return facts === 'unknown' ? facts : facts.map((fact) => fact.name)
}

test('an action has two halves', () => {
  expect(splitAction('s3:GetObject')).toEqual({ service: 's3', name: 'GetObject' })
  expect(splitAction('*')).toEqual({ service: '*', name: '*' })
  expect(['', 's3', 's3:', ':GetObject', 'a:b:c', 's3.GetObject'].map(splitAction)).toEqual(Array(6).fill(undefined))
})

test.each([
  ['*', true],
  ['*:*', true],
  ['s3:*', true],
  ['s3:**', true],
  ['s3:?*', true],
  ['s3:Get*', false],
  ['s3:??*', false],
  ['s3:', false],
  ['s3', false],
])('isServiceWildcard(%j) is %s', (text, want) => {
  expect(isServiceWildcard(text)).toBe(want)
})

test.each([
  ['*', 's3:GetObject', 'yes'],
  ['S3:get*', 's3:GetObject', 'yes'],
  ['s3:Get*', 's3:GetObject*', 'yes'],
  ['s3:Get*', 's3:*', 'no'],
  ['s3:*', 'ec2:*', 'no'],
  ['s3:Get*', 'nonsense', 'unknown'],
])('actionCovers(%j, %j) is %s', (outer, inner, want) => {
  expect(actionCovers(outer, inner)).toBe(want)
})

test('two patterns overlap when one action fits both', () => {
  expect(actionsOverlap('s3:*Object', 'S3:Get*')).toBe('yes')
  expect(actionsOverlap('s3:Put*', 's3:Get*')).toBe('no')
  expect(actionsOverlap('*', 'iam:PassRole')).toBe('yes')
})

describe('expand', () => {
  test('a pattern is the actions it matches, in AWS’s spelling', () => {
    expect(named('s3:Get*')).toContain('GetObject')
    expect(named('s3:Get*')).not.toContain('PutObject')
    expect(named('S3:getobject')).toEqual(['GetObject'])
    expect(named('s3:Get?bject')).toEqual(['GetObject'])
    expect(named('sts:AssumeRole*')).toEqual(['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'])
  })

  test.each(['nosuchservice:*', 's3:NoSuchAction', 's3:NoSuch*', 's*:Get*', '__proto__:*', 'a\n#s3:Get*', 's3', ''])(
    '%j is unknown',
    (pattern) => {
      expect(expand(pattern)).toBe('unknown')
      expect(supportsResources(pattern)).toBe('unknown')
    },
  )

  test.each([
    ['iam:PassRole', 'Write'],
    ['s3:ListAllMyBuckets', 'List'],
    ['s3:GetObject', 'Read'],
    ['s3:PutBucketPolicy', 'Permissions management'],
    ['sqs:TagQueue', 'Tagging'],
  ])('%s is of level %s', (pattern, level) => {
    const facts = expand(pattern)
    expect(facts !== 'unknown' && facts.map((fact) => fact.level)).toEqual([level])
  })

  test('all services together are all actions', () => {
    const all = expand('*')
    const counted = servicePrefixes().map((prefix) => service(prefix)?.actions.size ?? 0)
    expect(all.length).toBe(counted.reduce((sum, size) => sum + size, 0))
    expect(all.length).toBeGreaterThan(20_000)
    expect(expand('*:*').length).toBe(all.length)
  })
})

describe('resources', () => {
  const formats = (action: string): readonly string[] => {
    const facts = expand(action)
    return facts === 'unknown' ? [] : facts.flatMap((fact) => fact.resources.flatMap((type) => type.formats))
  }

  test('are ARN formats as AWS writes them', () => {
    expect(formats('iam:PassRole')).toEqual(['arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}'])
    expect(formats('s3:GetObject')).toContain('arn:${Partition}:s3:::${BucketName}/${ObjectName}')
    expect(formats('sqs:SendMessage')).toEqual(['arn:${Partition}:sqs:${Region}:${Account}:${QueueName}'])
    expect(formats('s3:ListAllMyBuckets')).toEqual([])
  })

  test('are found by their type', () => {
    const role = service('iam')?.resourceTypes.get('role')
    const [format = ''] = role?.formats ?? []
    expect(matches(patternOfFormat(format), 'arn:aws:iam::123456789012:role/app')).toBe('yes')
  })

  test('an action without any accepts only *', () => {
    expect(supportsResources('iam:PassRole')).toEqual(['iam:PassRole'])
    expect(supportsResources('s3:ListAllMyBuckets')).toEqual([])
    expect(supportsResources('ec2:DescribeInstances')).toEqual([])
    expect(supportsResources('s3:ListAll*')).toEqual([])
    expect(supportsResources('S3:PUTOBJECT')).toEqual(['s3:PutObject'])
  })
})

test('the tables are whole: sorted services, named actions, formats that are ARNs', () => {
  const prefixes = servicePrefixes()
  expect(prefixes).toEqual([...prefixes].sort())
  for (const prefix of prefixes) {
    const known = service(prefix)
    expect(known?.actions.size, prefix).toBeGreaterThan(0)
    for (const [key, fact] of known?.actions ?? []) expect(fact.name.toLowerCase(), `${prefix}:${key}`).toBe(key)
    for (const type of known?.resourceTypes.values() ?? []) {
      for (const format of type.formats) expect(format).toMatch(/^arn:\$\{Partition\}:[^:@|]+:[^:@|]*:[^:@|]*:[^@|]+$/)
    }
  }
})
