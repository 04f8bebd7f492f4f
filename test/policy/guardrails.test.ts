import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionCovers } from '../../src/iam/action.ts'
import { mayBeRegion, regions } from '../../src/iam/region.ts'
import { attachmentsOf, isManagementAccount } from '../../src/policy/attached.ts'
import { coversAction, exemptionsIn, isAlwaysTrue, isForAllButExempt, isOfMostActions } from '../../src/policy/deny.ts'
import { exemptionsOf, isProtected } from '../../src/policy/exemptions.ts'
import {
  deniesRoot,
  guardrailsOf,
  guards,
  isFirstWithout,
  isGuarded,
  regionsLeft,
} from '../../src/policy/guardrails.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { hasPlaceholder } from '../../src/policy/placeholder.ts'
import type { Policy, PolicyKind } from '../../src/policy/policy.ts'
import { emptyModel, type GuardrailAttachment, type Model } from '../../src/policy/resource.ts'
import { word } from '../../src/policy/words.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { hole, unknown, type Value } from '../../src/value/value.ts'

const file = filePath('scp.json')
const at = { file, start: 0, end: 0 }
const OPEN = unknown(at, 'var.more has no default', hole('free', 'var.more'))

/** `"?"` as an item of a list stands for something that is not known. */
function withUnknown(value: Value): Value {
  if (value.kind === 'string' && value.value === '?') return OPEN
  if (value.kind === 'list') return { ...value, items: value.items.map(withUnknown) }
  if (value.kind !== 'map') return value
  return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: withUnknown(entry.value) })) }
}

function policy(statements: readonly object[], kind: PolicyKind = 'scp', address = ''): Policy {
  const { value } = parseJson(verbatim(file, JSON.stringify({ Statement: statements })))
  const carrier = { address, type: address === '' ? '' : 'aws_organizations_policy', root: file, at }
  return parsePolicy(withUnknown(value!), { kind, carrier })
}
const deny = (source: object) =>
  policy([{ Effect: 'Deny', ...('NotAction' in source ? {} : { Action: '*' }), Resource: '*', ...source }])
    .statements[0]!
const project = (...policies: readonly Policy[]): Model => ({ ...emptyModel, policies })

describe('actions', () => {
  test.each([
    [{ Action: 's3:*' }, 's3:GetObject', 'yes'],
    [{ Action: 'S3:get*' }, 's3:GetObject', 'yes'],
    [{ Action: 's3:GetObject' }, 's3:*', 'no'],
    [{ Action: ['s3:GetObject', '?'] }, 's3:PutObject', 'unknown'],
    [{ Action: ['s3:*', '?'] }, 's3:PutObject', 'yes'],
    [{ NotAction: 'iam:*' }, 's3:GetObject', 'yes'],
    [{ NotAction: 'iam:*' }, 'iam:CreateUser', 'no'],
    [{ NotAction: 's3:Get*' }, 's3:*', 'no'],
    [{ NotAction: ['s3:Get*', '?'] }, 'ec2:RunInstances', 'unknown'],
  ])('%j covers %s: %s', (source, action, want) => {
    expect(coversAction(deny(source), action)).toBe(want)
  })

  test('NotAction covers what Action of the same would not, action by action', () => {
    const names = fc.constantFrom('s3:GetObject', 's3:PutObject', 'iam:CreateUser', 'ec2:RunInstances')
    const patterns = fc.constantFrom('s3:*', 's3:Get*', 'iam:*', '*', 'ec2:Describe*', 'iam:CreateUser')
    fc.assert(
      fc.property(names, fc.array(patterns, { minLength: 1, maxLength: 3 }), (name, list) => {
        const isListed = list.some((pattern) => actionCovers(pattern, name) === 'yes')
        expect(coversAction(deny({ Action: list }), name)).toBe(isListed ? 'yes' : 'no')
        expect(coversAction(deny({ NotAction: list }), name)).toBe(isListed ? 'no' : 'yes')
      }),
    )
  })

  test.each([
    [{ Action: '*' }, true],
    [{ Action: '*:*' }, true],
    [{ NotAction: 'iam:*' }, true],
    [{ Action: ['s3:*', 'ec2:*'] }, false],
  ])('%j is of most actions: %s', (source, want) => {
    expect(isOfMostActions(deny(source))).toBe(want)
  })
})

describe('conditions of a Deny', () => {
  test.each([
    [{}, 'yes'],
    [{ ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/a' } }, 'yes'],
    [
      { StringNotEqualsIfExists: { 'aws:PrincipalTag/team': 'a' }, BoolIfExists: { 'aws:ViaAWSService': 'false' } },
      'yes',
    ],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }, 'no'],
    [{ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, 'no'],
    [{ Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'no'],
    ['?', 'unknown'],
  ])('%j hold for all but those exempt: %s', (Condition, want) => {
    expect(isForAllButExempt(deny({ Condition }))).toBe(want)
  })

  test('an Allow denies nobody', () => {
    expect(isForAllButExempt(deny({ Effect: 'Allow' }))).toBe('no')
  })

  test.each([
    [{ StringLike: { 'aws:PrincipalArn': '*' } }, true],
    [{ StringLike: { 'aws:RequestedRegion': ['x', '*'] } }, true],
    [{ StringLike: { 'aws:RequestedRegion': 'eu-*' } }, false],
    [{ StringLike: { 'aws:ResourceTag/a': '*' } }, false],
    [{ StringLikeIfExists: { 'aws:ResourceTag/a': '*' } }, true],
    [{ StringEquals: { 'aws:PrincipalArn': '*' } }, false],
    [{ StringNotLike: { 'aws:PrincipalArn': '*' } }, false],
    [{ Null: { 'aws:PrincipalArn': 'false' } }, true],
    [{ Null: { 'aws:PrincipalArn': 'true' } }, false],
  ])('%j is always true: %s', (Condition, want) => {
    expect(deny({ Condition }).conditions.list.every(isAlwaysTrue)).toBe(want)
  })

  test('exempt by who asks, not by what for', () => {
    const { conditions } = deny({
      Condition: {
        ArnNotLike: { 'aws:PrincipalArn': 'a', 'lambda:FunctionArn': 'b' },
        StringEquals: { 'aws:PrincipalAccount': '111122223333' },
      },
    })
    expect(exemptionsIn(conditions).map(({ key }) => key.text)).toEqual(['aws:PrincipalArn'])
  })

  test.each([
    [{ StringNotEquals: { 'aws:RequestedRegion': ['a', 'b'] } }, ['a', 'b']],
    [{ StringNotEquals: { 'aws:RequestedRegion': 'a' }, ArnNotLike: { 'aws:PrincipalArn': 'b' } }, ['a']],
    [{ StringNotEquals: { 'aws:RequestedRegion': 'a' }, StringEquals: { 'aws:SourceVpc': 'b' } }, undefined],
    [{ StringEquals: { 'aws:RequestedRegion': 'a' } }, undefined],
    [{}, undefined],
  ])('%j leave %j open', (Condition, want) => {
    expect(regionsLeft(deny({ Condition }))).toEqual(want)
  })

  test.each([
    [{ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }, true],
    [{ ArnEquals: { 'aws:PrincipalArn': 'arn:*:iam::*:root' } }, true],
    [{ StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }, false],
    [{ StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }, false],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/root' } }, false],
  ])('%j denies root users: %s', (Condition, want) => {
    expect(deniesRoot(deny({ Condition }))).toBe(want)
  })
})

describe('a set', () => {
  const stop = policy([{ Effect: 'Deny', Action: 'cloudtrail:Stop*', Resource: '*' }])
  const allow = policy([{ Effect: 'Allow', Action: '*', Resource: '*' }])
  const open = policy([{ Effect: 'Deny', Action: ['s3:*', '?'], Resource: '*' }])
  const stops = (of: Policy, ...all: readonly Policy[]) =>
    isFirstWithout(of, project(...all), 'scp', (one) => guards(one, 'cloudtrail:StopLogging'))

  test('lacks what none of it does, said of the first', () => {
    expect(stops(allow, allow, stop)).toBe('no')
    expect(stops(allow, allow)).toBe('yes')
    expect(stops(allow, policy([]), allow)).toBe('no')
    expect(stops(allow, allow, open)).toBe('unknown')
    expect(stops(policy([], 'identity'))).toBe('no')
  })

  test('guards what one of it denies to all but those exempt', () => {
    const set = guardrailsOf(project(stop, allow), 'scp')
    expect(isGuarded(set, 'cloudtrail:StopLogging')).toBe('yes')
    expect(isGuarded(set, 'cloudtrail:DeleteTrail')).toBe('no')
    expect(isGuarded(guardrailsOf(project(open), 'scp'), 'cloudtrail:DeleteTrail')).toBe('unknown')
    expect(guardrailsOf(project(stop), 'rcp').policies).toEqual([])
    expect(isGuarded(guardrailsOf(project(stop, policy([], 'unknown', 'p.x')), 'scp'), 's3:GetObject')).toBe('unknown')
    expect(isGuarded(guardrailsOf(project(stop, policy([], 'unknown')), 'scp'), 's3:GetObject')).toBe('no')
  })
})

describe('exemptions', () => {
  const exempting = (Condition: object) => exemptionsOf(deny({ Condition })).map(({ by, name }) => `${by} ${name}`)

  test.each([
    [{ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/ops/admin' } }, ['role ops/admin']],
    [{ StringNotLike: { 'aws:principalarn': ['arn:*:iam::*:user/a*', 'arn:aws:iam::*:root'] } }, ['user a*']],
    [{ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }, []],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } }, []],
    [{ StringNotEqualsIfExists: { 'aws:PrincipalTag/dp:exclude': 'true' } }, ['tag dp:exclude']],
  ])('%j: %j', (Condition, want) => {
    expect(exempting(Condition)).toEqual(want)
  })

  const kept = (name: string, guard: object) => {
    const first = {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: '*',
      Condition: { ArnNotLike: { 'aws:PrincipalArn': name } },
    }
    const of = policy([first, { Effect: 'Deny', ...guard }])
    const [exemption] = exemptionsOf(of.statements[0]!)
    return isProtected(guardrailsOf(project(of), 'scp'), exemption!)
  }
  const [whole, wild] = ['arn:aws:iam::*:role/admin', 'arn:aws:iam::*:role/admin-*']

  test.each([
    [whole, { Action: 'iam:UpdateAssumeRolePolicy', Resource: whole }, 'yes'],
    [whole, { Action: 'iam:CreateRole', Resource: 'arn:*:iam::*:role/*' }, 'yes'],
    [wild, { Action: 'iam:UpdateAssumeRolePolicy', Resource: wild }, 'no'],
    [wild, { Action: 'iam:*', Resource: wild }, 'yes'],
    [wild, { Action: 'iam:*', Resource: 'arn:aws:iam::*:role/admin-1' }, 'no'],
    [whole, { Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app-*' }, 'yes'],
    [whole, { Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/ad*' }, 'no'],
    [whole, { Action: 'iam:*', Resource: ['?'] }, 'unknown'],
    [whole, { Action: 'iam:*', Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': 'x' } } }, 'no'],
    [whole, { Action: 's3:*', Resource: '*' }, 'no'],
  ])('%s is protected by %j: %s', (name, guard, want) => {
    expect(kept(name, guard)).toBe(want)
  })

  test.each([
    [{ 'ForAnyValue:StringLike': { 'aws:TagKeys': ['team', 'dp:*'] } }, 'yes'],
    [{ StringEquals: { 'aws:RequestTag/dp:exclude': 'true' } }, 'yes'],
    [{ 'ForAnyValue:StringLike': { 'aws:TagKeys': 'team' } }, 'no'],
    [{ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': 'dp:*' } }, 'no'],
  ])('a tag is protected by %j: %s', (Condition, want) => {
    const of = policy([
      {
        Effect: 'Deny',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:PrincipalTag/dp:exclude': 'a' } },
      },
      { Effect: 'Deny', Action: 'iam:Tag*', Resource: '*', Condition },
    ])
    expect(isProtected(guardrailsOf(project(of), 'scp'), exemptionsOf(of.statements[0]!)[0]!)).toBe(want)
  })
})

describe('attachments', () => {
  const to = (guardrail: string | undefined, root = file, refers?: string): GuardrailAttachment => ({
    carrier: { address: 'a', type: 'aws_organizations_policy_attachment', root, at },
    ...(guardrail === undefined ? {} : { guardrail }),
    target: word(refers === undefined ? ['r-ab12'] : [hole('free', refers)], at, []),
  })
  const found = (address: string, ...all: readonly GuardrailAttachment[]) => {
    const { to: attached, mayBeMore } = attachmentsOf(policy([], 'scp', address), {
      ...project(),
      guardrailAttachments: all,
    })
    return [attached.length, mayBeMore]
  }

  test('belong to a policy of their own root, by address', () => {
    expect(found('p.x', to('p.x'), to('p.y'))).toEqual([1, false])
    expect(found('p.x', to('p.x', filePath('other')))).toEqual([0, false])
    expect(found('p.x["a"]', to('p.x["b"]'))).toEqual([0, false])
    expect(found('p.x[0]', to('p.x[1]'))).toEqual([0, false])
    expect(found('p.x[each.key]', to('p.x["b"]'))).toEqual([1, false])
    expect(found('module.m["a"].p.x["]"]', to('module.m["a"].p.x[…]'))).toEqual([1, false])
    expect(found('p.x', to(undefined))).toEqual([0, true])
    expect(found('')).toEqual([0, true])
  })

  test('the management account is known by reference', () => {
    expect(isManagementAccount(to('p', file, 'aws_organizations_organization.o.master_account_id'))).toBe(true)
    expect(isManagementAccount(to('p', file, 'Organization.ManagementAccountId'))).toBe(true)
    expect(isManagementAccount(to('p', file, 'aws_organizations_account.dev.id'))).toBe(false)
    expect(isManagementAccount(to('p'))).toBe(false)
  })
})

test.each(['eu-wset-1', 'EU-WEST-1', 'Ireland', 'eu-west', 'eu-west-1a', '*', 'eu-*', 'us_east_1', ''])(
  '%j is no region',
  (text) => {
    expect(mayBeRegion(text)).toBe(false)
  },
)
test.each([...regions, 'eu-west-4', 'us-gov-central-1'])('%s may be a region', (text) => {
  expect(mayBeRegion(text)).toBe(true)
})

test.each([
  ['<my-org-id>', true],
  ['role/[PRIVILEGED_ROLE]', true],
  ['{region}', true],
  ['arn:${Partition}:iam', true],
  ['role/a', false],
  ['a[0]', false],
  ['a<b', false],
])('%j has something left to fill in: %s', (text, want) => {
  expect(hasPlaceholder(text)).toBe(want)
})

test('a set of thousands of exemptions is judged within seconds, and what is not looked at is not known', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `arn:aws:iam::*:role/a${index.toString()}-*`)
  const of = policy(
    names.map((name) => ({
      Effect: 'Deny',
      Action: 'iam:*',
      Resource: names.slice(0, 5),
      Condition: { ArnNotLike: { 'aws:PrincipalArn': name.replace('/a', '/b') } },
    })),
  )
  const set = guardrailsOf(project(of), 'scp')
  const started = performance.now()
  const answers = of.statements.flatMap(exemptionsOf).map((exemption) => isProtected(set, exemption))
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(answers[0]).toBe('no')
  expect(answers.at(-1)).toBe('unknown')
}, 60_000)
