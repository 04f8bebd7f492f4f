import { describe, expect, test } from 'vitest'
import { decide, type Layers, type Wanted } from '../../src/policy/evaluation.ts'
import type { Answer } from '../../src/iam/answer.ts'
import { resourceWord, statements } from './statements.ts'

type Layer = readonly object[]
interface Case {
  readonly identity?: Layer
  readonly boundary?: Layer
  readonly session?: Layer
  readonly scps?: readonly Layer[]
  readonly rcps?: readonly Layer[]
  readonly resource?: Layer
  readonly direct?: Layer
}

const get: Wanted = { action: 's3:GetObject', resource: resourceWord('arn:aws:s3:::b/k') }
const allow = (Action: string | string[], more: object = {}): object => ({ Action, ...more })
const deny = (Action: string | string[], more: object = {}): object => ({ Effect: 'Deny', Action, ...more })
const full = [allow('*')]

function layersOf({ identity = [], ...others }: Case): Layers {
  const levels = (list: readonly Layer[] | undefined) => list?.map((layer) => statements(layer, 'scp'))
  const { scps, rcps, ...single } = others
  const read = Object.fromEntries(
    Object.entries(single).map(([name, layer]: [string, Layer]) => [name, statements(layer)]),
  )
  const [scpLevels, rcpLevels] = [levels(scps), levels(rcps)]
  return {
    identity: statements(identity),
    ...read,
    ...(scpLevels ? { scps: scpLevels } : {}),
    ...(rcpLevels ? { rcps: rcpLevels } : {}),
  }
}

const table = (title: string, page: string, cases: readonly (readonly [string, Case, Answer])[]): void => {
  describe(`${title} (${page})`, () => {
    test.each(cases)('%s', (_, layers, answer) => {
      expect(decide(get, layersOf(layers))).toBe(answer)
    })
  })
}

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/'

table('one account', `${guide}reference_policies_evaluation-logic_policy-eval-denyallow.html`, [
  ['nothing allows: an implicit deny', {}, 'no'],
  ['an identity policy allows', { identity: [allow('s3:Get*')] }, 'yes'],
  ['an explicit deny wins over every allow', { identity: [allow('*'), deny('s3:GetObject')], resource: full }, 'no'],
  ['a deny of another resource', { identity: [allow('*'), deny('s3:*', { Resource: 'arn:aws:s3:::c/*' })] }, 'yes'],
  ['a deny of a wider resource', { identity: [allow('*'), deny('s3:*', { Resource: 'arn:aws:s3:::b/*' })] }, 'no'],
  [
    'a deny of all but this',
    { identity: [allow('*'), { Effect: 'Deny', Action: '*', Resource: undefined, NotResource: 'arn:aws:s3:::b/*' }] },
    'yes',
  ],
  ['a deny of all actions but this', { identity: [allow('*'), { Effect: 'Deny', NotAction: 's3:*' }] }, 'yes'],
  ['a deny of all actions but others', { identity: [allow('*'), { Effect: 'Deny', NotAction: 'iam:*' }] }, 'no'],
  ['an allow of another resource', { identity: [allow('s3:*', { Resource: 'arn:aws:s3:::c/*' })] }, 'no'],
  ['an allow of part of what is wanted', { identity: [allow('s3:*', { Resource: 'arn:aws:s3:::b/k*' })] }, 'yes'],
  ['the resource allows and the identity says nothing', { resource: [allow('s3:GetObject')] }, 'yes'],
])

table('boundaries', `${guide}access_policies_boundaries.html`, [
  ['both must allow', { identity: full, boundary: [allow('s3:*')] }, 'yes'],
  ['the boundary allows nothing by itself', { boundary: full }, 'no'],
  ['the boundary does not allow', { identity: full, boundary: [allow('ec2:*')] }, 'no'],
  ['the boundary denies', { identity: full, boundary: [allow('*'), deny('s3:*')] }, 'no'],
  ['a resource that names the role is capped too', { resource: full, boundary: [allow('ec2:*')] }, 'no'],
  ['a resource that names the session or the user is not', { direct: full, boundary: [allow('ec2:*')] }, 'yes'],
  ['but by its deny', { direct: full, boundary: [allow('*'), deny('s3:GetObject')] }, 'no'],
])

table('sessions', `${guide}access_policies.html#policies_session`, [
  ['both must allow', { identity: full, session: [allow('s3:GetObject')] }, 'yes'],
  ['the session policy does not allow', { identity: full, session: [allow('s3:PutObject')] }, 'no'],
  ['a resource that names the role', { resource: full, session: [allow('s3:PutObject')] }, 'no'],
  ['a resource that names the session', { direct: full, session: [allow('s3:PutObject')] }, 'yes'],
  [
    'boundary, session and identity together',
    { identity: full, session: [allow('s3:*')], boundary: [allow('s3:Get*')] },
    'yes',
  ],
  ['of which one does not', { identity: full, session: [allow('s3:*')], boundary: [allow('s3:Put*')] }, 'no'],
])

table('SCPs', 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html', [
  ['every level allows', { identity: full, scps: [full, full, [allow('s3:*')]] }, 'yes'],
  ['one level allows nothing of it', { identity: full, scps: [full, [allow('ec2:*')], full] }, 'no'],
  ['one level denies', { identity: full, scps: [[...full, deny('s3:*')], full] }, 'no'],
  ['they give nothing', { scps: [full] }, 'no'],
  ['they cap what a resource gives, too', { direct: full, scps: [[allow('ec2:*')]] }, 'no'],
])

table('RCPs', 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html', [
  ['RCPFullAWSAccess and no deny', { identity: full, rcps: [full] }, 'yes'],
  ['a deny', { identity: full, rcps: [[...full, deny('s3:*')]] }, 'no'],
  [
    'a deny for those outside, when it is not known who asks',
    {
      identity: full,
      rcps: [[...full, deny('s3:*', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } })]],
    },
    'unknown',
  ],
])

table('conditions', `${guide}reference_policies_elements_condition.html`, [
  [
    'an allow with a second factor: some request has it',
    { identity: [allow('*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })] },
    'yes',
  ],
  [
    'a deny without one: some request has it',
    { identity: [...full, deny('*', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } })] },
    'yes',
  ],
  [
    'an allow for what is tagged so',
    { identity: [allow('*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } } })] },
    'unknown',
  ],
  [
    'a deny for what is tagged so',
    { identity: [...full, deny('*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } } })] },
    'unknown',
  ],
  [
    'a deny that exempts somebody',
    { identity: [...full, deny('*', { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } } })] },
    'unknown',
  ],
  ['a value out of none', { identity: [allow('*', { Condition: { StringEquals: { 'aws:SourceVpc': [] } } })] }, 'no'],
])

describe('what is known of the context', () => {
  const pass = (Condition: object, passedTo: string): Answer =>
    decide(
      { action: 'iam:PassRole', resource: resourceWord('*'), context: new Map([['iam:passedtoservice', passedTo]]) },
      { identity: statements([{ Action: 'iam:PassRole', Condition }]) },
    )
  test.each([
    [{ StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }, 'lambda.amazonaws.com', 'yes'],
    [{ StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }, 'ec2.amazonaws.com', 'no'],
    [{ StringLike: { 'IAM:passedtoservice': ['ec2*', 'ecs*'] } }, 'ec2.amazonaws.com', 'yes'],
    [{ StringNotEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }, 'lambda.amazonaws.com', 'no'],
    [{ StringEquals: { 'iam:AssociatedResourceArn': 'arn:aws:ec2:*:*:instance/i-1' } }, 'ec2.amazonaws.com', 'unknown'],
  ] as const)('%j with %s is %s', (condition, service, answer) => {
    expect(pass(condition, service)).toBe(answer)
  })
})
