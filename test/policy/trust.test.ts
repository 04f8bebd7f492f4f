import fc from 'fast-check'
import { expect, test } from 'vitest'
import { environmentIn } from '../../src/iam/environment.ts'
import { namesTenant } from '../../src/iam/oidc-subject.ts'
import { matches } from '../../src/iam/wildcard.ts'
import { isUser } from '../../src/policy/account.ts'
import { isAnySet } from '../../src/policy/assumption.ts'
import { claimsIn, demandsClaim, isForOneTenant, saysWhose, trustedIssuers } from '../../src/policy/federation.ts'
import { sharedIssuer } from '../../src/iam/oidc-issuer.ts'
import { entrancesOf, isShutOut, missingBeside } from '../../src/policy/entrance.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Policy, Statement } from '../../src/policy/policy.ts'
import { word } from '../../src/policy/words.ts'
import { parseJson } from '../../src/read/json/parse.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { hole, unknown, type Value } from '../../src/value/value.ts'

const file = filePath('trust.json')
const at = { file, start: 0, end: 0 }
const carrier = { address: '', type: '', root: file, at }

function policy(Statement: object): Policy {
  const { value } = parseJson(verbatim(file, JSON.stringify({ Statement })))
  return parsePolicy(value!, { kind: 'trust', carrier })
}
const statement = (source: object): Statement =>
  policy({ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', ...source }).statements[0]!
const oidc = (host: string) => ({ Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` })
const github = 'token.actions.githubusercontent.com'

test.each<[string, object, object, readonly (string | undefined)[]]>([
  ['by its ARN', oidc('GitLab.com'), {}, ['gitlab.com']],
  ['by name', { Federated: 'cognito-identity.amazonaws.com' }, {}, ['cognito-identity.amazonaws.com']],
  ['several', { Federated: ['accounts.google.com', 'www.amazon.com'] }, {}, ['accounts.google.com', 'www.amazon.com']],
  ['SAML is none', { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' }, {}, []],
  ['services and accounts are none', { Service: 'ec2.amazonaws.com', AWS: '111122223333' }, {}, []],
  ['everybody is none', { Federated: '*' }, {}, []],
])('the issuers of a statement: %s', (_, Principal, Condition, want) => {
  expect(trustedIssuers(statement({ Principal, Condition })).map(({ provider }) => provider)).toEqual(want)
})

test('an issuer that is not known is the one whose claims are asked for', () => {
  const parsed = statement({ Principal: oidc('x'), Condition: { StringEquals: { 'gitlab.com:sub': 'x' } } })
  const federated = word([hole('arn', 'var.provider')], at, [])
  const open = { ...parsed, principals: { form: 'only', list: [{ type: 'Federated', word: federated }] } } as const
  expect(trustedIssuers(open)).toEqual([{ word: federated, provider: 'gitlab.com' }])
  const unsaid = { ...open, conditions: { list: [] } }
  expect(trustedIssuers(unsaid)).toEqual([{ word: federated }])
  const [action] = parsed.actions.words
  const unknownList = {
    ...unsaid,
    principals: { form: 'only', list: [], open: 'var.principals has no default' },
  } as const
  expect(trustedIssuers(unknownList)).toEqual([{ word: action }])
})

test('claims are read off keys, those of AWS are none', () => {
  const { conditions } = statement({
    Principal: oidc(github),
    Condition: {
      StringEquals: {
        'Oidc.EKS.eu-west-1.amazonaws.com/id/A:sub': 'a',
        'aws:SourceArn': 'b',
        'sts:RoleSessionName': 'c',
      },
      Bool: { 'https://idp.example.com:email_verified': 'true' },
    },
  })
  expect(claimsIn(conditions).map(({ issuer, name }) => [issuer, name])).toEqual([
    ['oidc.eks.eu-west-1.amazonaws.com/id/a', 'sub'],
    ['idp.example.com', 'email_verified'],
  ])
})

test.each<[object, string]>([
  [{ StringEquals: { [`${github}:sub`]: 'repo:octo-org/app:*' } }, 'yes'],
  [{ StringLike: { [`${github}:sub`]: ['repo:octo-org/app:*', 'repo:octo-org/*'] } }, 'yes'],
  [{ StringLike: { [`${github}:SUB`]: 'repo:octo-org/app:*' } }, 'yes'],
  [{ StringLike: { [`${github}:repository_id`]: '1234' } }, 'yes'],
  [{ StringLike: { [`${github}:repository`]: 'octo-org/*' } }, 'yes'],
  // Every token has its sub: these hold for no other.
  [{ 'ForAllValues:StringLike': { [`${github}:sub`]: 'repo:octo-org/app:*' } }, 'yes'],
  [{ StringLikeIfExists: { [`${github}:sub`]: 'repo:octo-org/app:*' } }, 'yes'],
  [{}, 'no'],
  [{ StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' } }, 'no'],
  [{ StringLike: { [`${github}:sub`]: ['repo:octo-org/app:*', 'repo:*'] } }, 'no'],
  [{ StringLike: { [`${github}:repository`]: '*/app' } }, 'no'],
  [{ StringNotLike: { [`${github}:sub`]: 'repo:evil/*' } }, 'no'],
  [{ Null: { [`${github}:sub`]: 'false' } }, 'no'],
  [{ StringEquals: { [`${github}:actor`]: 'octocat' } }, 'no'],
  [{ NoSuchOperator: { [`${github}:sub`]: 'repo:octo-org/app:*' } }, 'unknown'],
])('%j is for one tenant: %s', (Condition, want) => {
  expect(isForOneTenant(statement({ Principal: oidc(github), Condition }), sharedIssuer(github)!)).toBe(want)
})

test.each([
  [['repo:', hole('free', 'var.repository'), ':*'], 'unknown'],
  [['repo:octo-org/', hole('free', 'var.repository'), ':*'], 'yes'],
  [['repo:*/', hole('name', 'var.repository'), ':*'], 'no'],
  [[hole('free', 'var.subject')], 'unknown'],
] as const)('a subject %j with a hole: %s', (parts, want) => {
  const parsed = statement({ Principal: oidc(github), Condition: { StringLike: { [`${github}:sub`]: 'x' } } })
  const list = parsed.conditions.list.map((one) => ({ ...one, values: [word(parts, at, [])] }))
  const given = { ...parsed, conditions: { list } }
  expect(
    demandsClaim(
      given,
      (name) => name === 'sub',
      (pattern) => saysWhose('sub', pattern, github),
    ),
  ).toBe(want)
})

const name = fc.stringMatching(/^[ab-]{1,3}$/)
const subject = fc
  .tuple(name, name, fc.constantFrom('ref:refs/heads/a', 'environment:b', 'pull_request'))
  .map(([owner, repository, rest]) => ({ owner, text: `repo:${owner}/${repository}:${rest}` }))
const piece = fc.constantFrom('*', '?', 'repo:', '/', ':', 'a', 'b', 'ref:refs/heads/', 'environment:')
const pattern = fc
  .tuple(fc.constantFrom('repo:', '*', ''), fc.array(piece, { maxLength: 4 }), fc.constantFrom('*', ''))
  .map(([start, pieces, end]) => start + pieces.join('') + end)

test('a pattern that names a tenant matches no two', () => {
  fc.assert(
    fc.property(pattern, subject, subject, (given, one, other) => {
      if (!namesTenant(given, github)) return true
      const isBoth = matches(given, one.text) === 'yes' && matches(given, other.text) === 'yes'
      return !isBoth || one.owner === other.owner
    }),
    { numRuns: 5000 },
  )
})

test.each<[object, string | readonly string[], boolean]>([
  [oidc('gitlab.com'), 'sts:AssumeRole', true],
  [oidc('gitlab.com'), 'sts:AssumeRoleWithSAML', true],
  [oidc('gitlab.com'), ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'], false],
  [oidc('gitlab.com'), 'sts:*', false],
  [oidc('gitlab.com'), 'sts:TagSession', false],
  [{ Federated: 'arn:aws:iam::111122223333:saml-provider/idp' }, 'sts:AssumeRoleWithWebIdentity', true],
  [{ Federated: 'arn:aws:iam::111122223333:saml-provider/idp' }, 'sts:AssumeRoleWithSAML', false],
  [{ AWS: '111122223333' }, 'sts:AssumeRoleWithSAML', true],
  [{ Service: 'ec2.amazonaws.com' }, 'STS:assumerole', false],
])('%j by %j is shut out: %s', (Principal, Action, want) => {
  const one = statement({ Principal, Action })
  expect(isShutOut(one, one.principals.list[0]!)).toBe(want)
})

test('everybody has every way in', () => {
  expect(entrancesOf(statement({ Principal: '*' }).principals.list[0]!)).toEqual([])
})

test.each<[readonly object[], readonly string[]]>([
  [[{ Action: 'sts:AssumeRole' }], ['sts:TagSession', 'sts:SetSourceIdentity']],
  [[{ Action: ['sts:AssumeRole', 'sts:TagSession'] }], ['sts:SetSourceIdentity']],
  [[{ Action: 'sts:AssumeRole' }, { Action: ['sts:TagSession', 'sts:SetSourceIdentity'] }], []],
  [[{ Action: 'sts:*' }], []],
])('what Roles Anywhere lacks beside %j: %j', (actions, want) => {
  const Principal = { Service: 'rolesanywhere.amazonaws.com' }
  const all = policy(actions.map((one) => ({ Effect: 'Allow', Principal, ...one })))
  const [first] = all.statements
  expect(missingBeside(all, first!, first!.principals.list[0]!)).toEqual(want)
  expect(missingBeside({ ...all, open: 'var.more' }, first!, first!.principals.list[0]!)).toEqual([])
})

test.each([
  ['arn:aws:iam::111122223333:user/ada', true],
  ['arn:aws:iam::111122223333:role/user/ada', false],
  ['arn:aws:iam::111122223333:root', false],
  ['111122223333', false],
])('isUser(%j) is %s', (text, want) => {
  expect(isUser(word([text], at, []))).toBe(want)
})

test.each([
  ['app-name-prod-role', 'production'],
  ['AppProdRole', 'production'],
  ['aws_iam_role.prod_deploy', 'production'],
  ['app-dev', 'other'],
  ['nonprod-deploy', 'other'],
  ['non-prod-deploy', 'other'],
  ['pre-prod', 'other'],
  ['product-service', undefined],
  ['reproduce', undefined],
  ['developer', undefined],
  ['dev-to-prod', undefined],
  ['', undefined],
])('environmentIn(%j) is %s', (text, want) => {
  expect(environmentIn(text, { production: ['prod'], other: ['dev', 'nonprod', 'preprod'] })).toBe(want)
})

const list = (items: readonly Value[], open?: string): Value => ({
  kind: 'list',
  items,
  at,
  ...(open === undefined ? {} : { open }),
})
const text: Value = { kind: 'string', value: 'x', at }
test.each<[readonly (Value | undefined)[], string]>([
  [[], 'no'],
  [[undefined, undefined], 'no'],
  [[text], 'yes'],
  [[undefined, list([text])], 'yes'],
  [[{ kind: 'string', value: '', at }], 'no'],
  [[list([])], 'no'],
  [[list([], 'var.policies')], 'unknown'],
  [[{ kind: 'absent', at }], 'no'],
  [[unknown(at, 'not known', hole('free', 'var.policy'))], 'unknown'],
  [[{ kind: 'alternatives', choices: [text, { kind: 'absent', at }], at }], 'unknown'],
])('isAnySet case %#', (values, want) => {
  expect(isAnySet(values)).toBe(want)
})
