import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actionSet,
  actionsIn,
  type ActionSet,
  allActions,
  hasAction,
  intersection,
  isEmpty,
  minus,
  noActions,
  union,
  unionOf,
} from '../../src/iam/action-set.ts'
import { actionCovers } from '../../src/iam/action.ts'

const patterns = [
  '*',
  '*:*',
  's3:*',
  's3:Get*',
  'S3:getobject',
  'iam:*Policy*',
  's*:Get*',
  'sqs:Send?essage',
  'nowhere:Go',
]
const actions = ['s3:GetObject', 's3:PutObject', 'iam:PutRolePolicy', 'sqs:SendMessage', 'sns:GetTopicAttributes']

test.each(patterns)('%s has the actions that it covers', (pattern) => {
  const set = actionSet(pattern)
  for (const action of actions)
    expect([action, hasAction(set, action)]).toEqual([action, actionCovers(pattern, action) === 'yes'])
})

test('a set lists its actions as AWS spells them', () => {
  expect(actionsIn(actionSet('sts:*saml'))).toEqual(['sts:AssumeRoleWithSAML'])
  expect(actionsIn(actionSet('s3:nothing*'))).toEqual([])
  expect(actionsIn(allActions).length).toBeGreaterThan(15_000)
})

test('a whole service has the actions that AWS adds to it only when all services are meant', () => {
  expect(hasAction(allActions, 'newservice:Do')).toBe(true)
  expect(hasAction(minus(allActions, actionSet('iam:*')), 'newservice:Do')).toBe(true)
  expect(hasAction(actionSet('s3:*'), 'newservice:Do')).toBe(false)
})

describe('the algebra', () => {
  const sets: fc.Arbitrary<ActionSet> = fc
    .array(fc.tuple(fc.constantFrom(...patterns), fc.constantFrom(union, intersection, minus)), { maxLength: 5 })
    .map((steps) => steps.reduce((set, [pattern, combine]) => combine(set, actionSet(pattern)), allActions))
  const has = (set: ActionSet): readonly boolean[] => actions.map((action) => hasAction(set, action))

  test('is that of sets', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [left, right] = [has(a), has(b)]
        expect(has(union(a, b))).toEqual(left.map((one, i) => one || right[i] === true))
        expect(has(intersection(a, b))).toEqual(left.map((one, i) => one && right[i] === true))
        expect(has(minus(a, b))).toEqual(left.map((one, i) => one && right[i] !== true))
        expect(has(unionOf([a, b, a]))).toEqual(has(union(a, b)))
        expect(isEmpty(minus(a, a))).toBe(true)
        expect(isEmpty(a)).toBe(!a.others && actionsIn(a).length === 0)
      }),
    )
  })
  test('knows nothing and all', () => {
    expect([isEmpty(noActions), isEmpty(allActions), isEmpty(actionSet('s3:*'))]).toEqual([true, false, false])
  })
})
