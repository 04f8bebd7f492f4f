import { isWild } from '../src/iam/wildcard.ts'
import { fixed, insertProperty, replaceWord } from '../src/policy/change.ts'
import { isLike } from '../src/policy/pieces.ts'
import type { Word } from '../src/policy/policy.ts'
import type { Setting } from '../src/policy/resource.ts'
import { becomes, cfn, defineRule, setting, tf, using } from '../src/rule.ts'

/** What is not known may be exempt. */
const mayBeOneOf = (value: Setting<Word>, patterns: readonly string[]): boolean =>
  value.some(
    (one) =>
      patterns.length > 0 &&
      (one.is === 'unknown' ||
        (one.is === 'known' && patterns.some((pattern) => isLike(one.value.parts, pattern) !== 'no'))),
  )

const names = { terraform: 'permissions_boundary', cloudformation: 'PermissionsBoundary' }

/** The boundary that is accepted, when there is only one. */
const theOne = ([first, ...more]: readonly string[]): string | undefined =>
  first === undefined || more.length > 0 || isWild(first) ? undefined : first

export default defineRule({
  id: 'boundary-required',
  on: 'principal',
  // A boundary is a second line of defence, and where nobody uses any yet, every role lacks one: no reason to fail a build.
  severity: 'warning',
  category: 'boundaries',
  summary: 'Roles and users have a permissions boundary',
  why: `A boundary is the most that a role or user can ever do, whatever policies somebody attaches to it later. Where teams
    make their own roles, it is what keeps them from making an administrator.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  equivalents: [],
  options: {
    accepted: setting.strings({
      default: ['*'],
      help: 'Patterns for ARNs of boundaries that count, such as `arn:aws:iam::*:policy/boundary/*`',
    }),
    'exempt-paths': setting.strings({
      default: [],
      help: 'Patterns for IAM paths of roles and users that need none, such as `/break-glass/*`',
    }),
    'exempt-names': setting.strings({ default: [], help: 'Patterns for names of roles and users that need none' }),
  },

  *check({ kind, carrier, boundary, path, name }, { options }) {
    if (mayBeOneOf(path, options['exempt-paths']) || mayBeOneOf(name, options['exempt-names'])) return
    const arn = theOne(options.accepted)
    for (const one of boundary) {
      if (one.is === 'absent')
        yield {
          at: one.at,
          message: `this ${kind} has no permissions boundary; set one that caps what it can get`,
          ...fixed(`set ${arn ?? ''}`, arn === undefined ? undefined : insertProperty(carrier, names, arn)),
        }
      else if (one.is === 'known' && options.accepted.every((pattern) => isLike(one.value.parts, pattern) === 'no'))
        yield {
          at: one.at,
          message: `${one.value.text} is not an accepted boundary; use ${options.accepted.join(' or ')}`,
          ...fixed(`use ${arn ?? ''}`, arn === undefined ? undefined : replaceWord(one.value, arn)),
        }
    }
  },

  valid: [
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws:iam::111122223333:policy/developer"
      }
    `,
    cfn`
      Parameters:
        Boundary: { Type: String }
      Resources:
        App:
          Type: AWS::IAM::Role
          Properties:
            PermissionsBoundary: !Ref Boundary
    `,
    using(
      { options: { 'exempt-paths': ['/break-glass/*'] } },
      tf`
        resource "aws_iam_user" "emergency" {
          name = "emergency"
          path = "/break-glass/"
        }
      `,
    ),
  ],
  invalid: [
    tf`
      «resource "aws_iam_role" "app"» {
        assume_role_policy = "{}"
      }
    `,
    cfn`
      Resources:
        «App»:
          Type: AWS::IAM::User
    `,
    using(
      { options: { accepted: ['arn:aws:iam::*:policy/boundary/*'] } },
      tf`
        resource "aws_iam_role" "app" {
          assume_role_policy   = "{}"
          permissions_boundary = «"arn:aws:iam::111122223333:policy/developer"»
        }
      `,
    ),
    using(
      { options: { accepted: ['arn:aws:iam::111122223333:policy/boundary'] } },
      becomes(
        tf`
          «resource "aws_iam_role" "app"» {
            assume_role_policy = "{}"
          }
        `,
        tf`
          resource "aws_iam_role" "app" {
            assume_role_policy   = "{}"
            permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
          }
        `,
      ),
    ),
    using(
      { options: { accepted: ['arn:aws:iam::111122223333:policy/boundary'] } },
      becomes(
        cfn`
          Resources:
            «App»:
              Type: AWS::IAM::User
            Build:
              Type: AWS::IAM::User
              Properties: { PermissionsBoundary: «'arn:aws:iam::111122223333:policy/old'» }
        `,
        cfn`
          Resources:
            App:
              Type: AWS::IAM::User
              Properties:
                PermissionsBoundary: arn:aws:iam::111122223333:policy/boundary
            Build:
              Type: AWS::IAM::User
              Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' }
        `,
      ),
    ),
  ],
})
