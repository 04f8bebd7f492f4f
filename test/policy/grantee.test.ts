import { describe, expect, test } from 'vitest'
import { escalationsOf } from '../../src/policy/escalation.ts'
import { granteesOf } from '../../src/policy/grantee.ts'
import { managedPolicyNameOf } from '../../src/policy/managed.ts'
import { readProject } from '../../src/read/project.ts'
import { inMemory } from '../files.ts'

const modelOf = async (text: string) => {
  const name = text.trimStart().startsWith('Resources') ? 'template.yaml' : 'main.tf'
  return (await readProject(inMemory({ [name]: text }), { known: {}, varFiles: [] })).model
}
const held = async (text: string): Promise<readonly string[]> =>
  granteesOf(await modelOf(text)).map(({ kind, carrier, held, boundaries }) =>
    [
      `${kind} ${carrier.address}:`,
      ...held.map(({ policy, through }) => (through ? managedPolicyNameOf(through.policy) : policy.carrier.address)),
      ...boundaries.filter(({ is }) => is !== 'absent').map(({ policy }) => `within ${policy?.carrier.address ?? '?'}`),
    ].join(' '),
  )

const document = 'jsonencode({ Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "*" } })'
const role = (name: string, more = ''): string =>
  `resource "aws_iam_role" "${name}" {\n  assume_role_policy = "{}"\n${more}\n}\n`
const policy = (name: string): string => `resource "aws_iam_policy" "${name}" {\n  policy = ${document}\n}\n`

describe('Terraform', () => {
  test.each([
    [
      'inline, by attribute',
      `${role('r')}resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${document}\n}`,
      ['role aws_iam_role.r: aws_iam_role_policy.p'],
    ],
    [
      'inline, by the name that is written',
      `${role('r', 'name = "ci"')}resource "aws_iam_role_policy" "p" {\n role = "ci"\n policy = ${document}\n}`,
      ['role aws_iam_role.r: aws_iam_role_policy.p'],
    ],
    [
      'a block of the role',
      role('r', `inline_policy {\n name = "x"\n policy = ${document}\n}`),
      ['role aws_iam_role.r: aws_iam_role.r'],
    ],
    [
      'attached, own and of AWS',
      `${role('r')}${policy('p')}
      resource "aws_iam_role_policy_attachment" "a" {
        for_each   = { own = aws_iam_policy.p.arn, aws = "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        role       = aws_iam_role.r.name
        policy_arn = each.value
      }`,
      ['role aws_iam_role.r: ReadOnlyAccess aws_iam_policy.p'],
    ],
    [
      'attached to several at once',
      `${role('r')}${policy('p')}resource "aws_iam_user" "u" { name = "ann" }
      resource "aws_iam_group" "g" { name = "devs" }
      resource "aws_iam_policy_attachment" "a" {
        name       = "a"
        roles      = [aws_iam_role.r.name]
        users      = ["ann"]
        groups     = [aws_iam_group.g.name]
        policy_arn = aws_iam_policy.p.arn
      }`,
      [
        'role aws_iam_role.r: aws_iam_policy.p',
        'user aws_iam_user.u: aws_iam_policy.p',
        'group aws_iam_group.g: aws_iam_policy.p',
      ],
    ],
    [
      'by a group',
      `resource "aws_iam_user" "u" { name = "ann" }
      resource "aws_iam_group" "g" { name = "devs" }
      resource "aws_iam_group_policy" "p" {\n group = aws_iam_group.g.name\n policy = ${document}\n}
      resource "aws_iam_user_group_membership" "m" {\n user = aws_iam_user.u.name\n groups = [aws_iam_group.g.name]\n}`,
      ['user aws_iam_user.u: aws_iam_group_policy.p', 'group aws_iam_group.g: aws_iam_group_policy.p'],
    ],
    [
      'a permission set',
      `resource "aws_ssoadmin_permission_set" "s" {\n name = "x"\n instance_arn = "i"\n}
      resource "aws_ssoadmin_permission_set_inline_policy" "p" {
        permission_set_arn = aws_ssoadmin_permission_set.s.arn
        instance_arn       = "i"
        inline_policy      = ${document}
      }
      resource "aws_ssoadmin_managed_policy_attachment" "m" {
        permission_set_arn = aws_ssoadmin_permission_set.s.arn
        instance_arn       = "i"
        managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
      }`,
      ['permission set aws_ssoadmin_permission_set.s: aws_ssoadmin_permission_set_inline_policy.p ReadOnlyAccess'],
    ],
    [
      'boundaries, of the project and from elsewhere',
      `${role('r', 'permissions_boundary = aws_iam_policy.b.arn')}${policy('b')}
      ${role('s', 'permissions_boundary = "arn:aws:iam::111122223333:policy/b"')}`,
      ['role aws_iam_role.r: within aws_iam_policy.b', 'role aws_iam_role.s: within ?'],
    ],
    [
      'nobody in the project',
      `${policy('p')}resource "aws_iam_role_policy" "a" {\n role = var.role\n policy = ${document}\n}
      resource "aws_iam_role_policy" "b" {\n role = var.role\n policy = ${document}\n}
      variable "role" {}`,
      [
        'holder aws_iam_policy.p: aws_iam_policy.p',
        'holder aws_iam_role_policy.a: aws_iam_role_policy.a aws_iam_role_policy.b',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await held(text)).toEqual(expected)
  })
})

const statement = 'PolicyDocument: { Statement: { Effect: Allow, Action: "s3:GetObject", Resource: "*" } }'

describe('CloudFormation', () => {
  test.each([
    [
      'Roles of a policy',
      `  P: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref R], ${statement} } }\n  R: { Type: AWS::IAM::Role }`,
      ['role R: P'],
    ],
    [
      'a managed policy by its ARN',
      `  P: { Type: AWS::IAM::ManagedPolicy, Properties: { ${statement} } }\n  R: { Type: AWS::IAM::Role, Properties: { ManagedPolicyArns: [!Ref P, arn:aws:iam::aws:policy/ReadOnlyAccess] } }`,
      ['role R: P ReadOnlyAccess'],
    ],
    [
      'in the role',
      `  R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, ${statement} }] } }`,
      ['role R: R'],
    ],
    [
      'a policy of its own for a user by name',
      `  P: { Type: AWS::IAM::UserPolicy, Properties: { UserName: ann, ${statement} } }\n  U: { Type: AWS::IAM::User, Properties: { UserName: ann } }`,
      ['user U: P'],
    ],
    [
      'a group of the user',
      `  G: { Type: AWS::IAM::Group, Properties: { Policies: [{ PolicyName: p, ${statement} }] } }\n  U: { Type: AWS::IAM::User, Properties: { Groups: [!Ref G] } }`,
      ['user U: G', 'group G: G'],
    ],
    [
      'a boundary',
      `  B: { Type: AWS::IAM::ManagedPolicy, Properties: { ${statement} } }\n  R: { Type: AWS::IAM::Role, Properties: { PermissionsBoundary: !Ref B } }`,
      ['role R: within B'],
    ],
  ])('%s', async (_, resources, expected) => {
    expect(await held(`Resources:\n${resources}\n`)).toEqual(expected)
  })
})

describe('ways up', () => {
  const ways = async (text: string) =>
    escalationsOf(granteesOf(await modelOf(text))).map(({ gain, grant, target, services }) =>
      [gain, grant.action, grant.holds, target?.carrier.address, ...services].filter(Boolean).join(' '),
    )
  const may = (Action: string, Resource = '"*"', more = ''): string =>
    `{ Effect = "Allow", Action = "${Action}", Resource = ${Resource} ${more} }`
  const r = (statements: readonly string[], more = ''): string => `
    resource "aws_iam_role" "r" {\n name = "app"\n assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } } })\n ${more}\n}
    resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = jsonencode({ Statement = [${statements.join(',')}] })\n}\n`
  test.each([
    ['the policies of every role', r([may('iam:PutRolePolicy')]), ['permissions iam:PutRolePolicy yes']],
    ['part of a pattern', r([may('iam:*Policy*')]), ['permissions iam:PutRolePolicy yes']],
    [
      'all but something',
      r(['{ Effect = "Allow", NotAction = "s3:*", Resource = "arn:aws:iam::*:role/*" }']),
      ['permissions iam:PutRolePolicy yes'],
    ],
    [
      'a role of its own',
      r([may('iam:PutRolePolicy', 'aws_iam_role.r.arn')]),
      ['permissions iam:PutRolePolicy yes aws_iam_role.r'],
    ],
    [
      'its own by name',
      r([may('iam:AttachRolePolicy', '"arn:aws:iam::*:role/a*"')]),
      ['permissions iam:AttachRolePolicy yes aws_iam_role.r'],
    ],
    ['other roles', r([may('iam:AttachRolePolicy', '"arn:aws:iam::*:role/b*"')]), []],
    ['what is denied', r([may('iam:PutRolePolicy'), '{ Effect = "Deny", Action = "iam:*", Resource = "*" }']), []],
    [
      'what is denied for some',
      r([may('iam:PutRolePolicy'), '{ Effect = "Deny", Action = "iam:*", Resource = "arn:aws:iam::*:role/admin" }']),
      ['permissions iam:PutRolePolicy yes'],
    ],
    [
      'what is guarded',
      r([may('iam:PutRolePolicy', '"*"', ', Condition = { StringEquals = { "iam:PermissionsBoundary" = "b" } }')]),
      [],
    ],
    [
      'what a boundary leaves out',
      r([may('iam:PutRolePolicy')], 'permissions_boundary = aws_iam_policy.b.arn') + policy('b'),
      [],
    ],
    [
      'a boundary from elsewhere',
      r([may('iam:PutRolePolicy')], 'permissions_boundary = "arn:aws:iam::1:policy/b"'),
      ['permissions iam:PutRolePolicy unknown'],
    ],
    [
      'a pass to a service without a way',
      r([
        may(
          'iam:PassRole',
          '"*"',
          ', Condition = { StringEquals = { "iam:PassedToService" = "lambda.amazonaws.com" } }',
        ),
        may('ec2:RunInstances'),
      ]),
      [],
    ],
    [
      'a pass to a service with one',
      r([
        may('iam:PassRole', '"*"', ', Condition = { StringEquals = { "iam:PassedToService" = "ec2.amazonaws.com" } }'),
        may('ec2:RunInstances'),
      ]),
      ['passed role iam:PassRole yes ec2.amazonaws.com'],
    ],
    ['a pass of a harmless role', r([may('iam:PassRole', 'aws_iam_role.r.arn'), may('ec2:RunInstances')]), []],
    [
      'a pass of an administrator',
      `${r([may('iam:PassRole', 'aws_iam_role.admin.arn'), may('ec2:RunInstances')])}
      resource "aws_iam_role" "admin" {\n assume_role_policy = "{}"\n managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]\n}`,
      ['passed role iam:PassRole yes aws_iam_role.admin ec2.amazonaws.com'],
    ],
    [
      'through a policy of AWS',
      r([may('s3:GetObject')], 'managed_policy_arns = ["arn:aws:iam::aws:policy/AWSLambda_FullAccess"]'),
      ['passed role iam:PassRole yes lambda.amazonaws.com'],
    ],
    [
      'a role of a service that runs nobody else\u2019s code',
      r([may('iam:PutRolePolicy')]).replace('lambda.amazonaws.com', 'batch.amazonaws.com'),
      [],
    ],
  ] as const)('%s', async (_, text, expected) => {
    expect((await ways(text)).filter((way) => !way.startsWith('role in use'))).toEqual(expected)
  })
})
