import { actionSet, intersection, isEmpty } from '../src/iam/action-set.ts'
import { allowedActions } from '../src/policy/grants.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-dead-permissions',
  on: 'grantee',
  severity: 'info',
  // Nothing is open that should not be: it is a workload that will fail, or words that say too much.
  preset: 'strict',
  category: 'boundaries',
  summary: 'What policies give lies within the permissions boundary',
  why: `A principal has what its policies and its boundary both allow. What only its policies allow fails when it is used, and
    makes readers think that it could be done.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  equivalents: [],

  *check({ held, boundaries }) {
    const known = boundaries.flatMap(({ policy }) => (policy && policy.open === undefined ? [policy] : []))
    if (known.length === 0 || known.length < boundaries.length) return
    const within = allowedActions(known)
    const related = known.map(({ carrier }) => ({ at: carrier.at, message: 'the permissions boundary' }))
    for (const { policy, through } of held) {
      if (through) continue
      for (const { effect, actions } of policy.statements) {
        if (effect !== 'Allow' || actions.form !== 'only') continue
        for (const { known, text, at } of actions.words) {
          const given = actionSet(text)
          if (known && !isEmpty(given) && isEmpty(intersection(given, within)))
            yield {
              at,
              message: `the permissions boundary does not allow ${text}; remove it, or widen the boundary`,
              related,
            }
        }
      }
    }
  },

  valid: [
    cfn`
      Resources:
        Ceiling:
          Type: AWS::IAM::ManagedPolicy
          Properties: { PolicyDocument: { Statement: { Effect: Allow, Action: 's3:*', Resource: '*' } } }
        App:
          Type: AWS::IAM::Role
          Properties:
            PermissionsBoundary: !Ref Ceiling
            Policies: [{ PolicyName: read, PolicyDocument: { Statement: { Effect: Allow, Action: 's3:Get*', Resource: '*' } } }]
    `,
    tf`
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = "arn:aws:iam::111122223333:policy/from-elsewhere"
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.id
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" } })
      }
    `,
  ],
  invalid: [
    tf`
      resource "aws_iam_policy" "ceiling" {
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:*", Resource = "*" } })
      }
      resource "aws_iam_role" "app" {
        assume_role_policy   = "{}"
        permissions_boundary = aws_iam_policy.ceiling.arn
      }
      resource "aws_iam_role_policy" "app" {
        role   = aws_iam_role.app.id
        policy = jsonencode({ Statement = { Effect = "Allow", Action = ["s3:GetObject", «"sqs:SendMessage"»], Resource = "*" } })
      }
    `,
  ],
})
