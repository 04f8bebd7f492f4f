import { entranceAction } from '../src/iam/assume-action.ts'
import { entrancesOf, isShutOut, missingBeside } from '../src/policy/entrance.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, tf, trust } from '../src/rule.ts'

export default defineRule({
  id: 'valid-trust-actions',
  on: 'policy',
  // An error, and recommended: AWS rejects the policy, or nobody can assume the role.
  severity: 'error',
  category: 'trust',
  summary: 'Trust policies allow the action with which their principals come in',
  why: `AWS principals and services come in by sts:AssumeRole, OIDC providers by sts:AssumeRoleWithWebIdentity, SAML providers
    by sts:AssumeRoleWithSAML; by another action nobody can assume the role. IAM Roles Anywhere and EKS Pod Identity tag
    their sessions and fail without the actions for that.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html',
  ],
  equivalents: ['cfn-nag:W14'],

  *check(policy) {
    if (policy.kind !== 'trust') return
    for (const statement of policy.statements) {
      const { effect, actions, principals } = statement
      if (effect !== 'Allow') continue
      for (const { at, text, known } of actions.words)
        if (actions.form === 'except') yield { at, message: 'NotAction lets in by all other ways; name the action' }
        else if (known && text !== '*' && !/^sts:/i.test(text))
          yield { at, message: `${text} is no way into a role; a trust policy takes actions of sts only` }
      if (principals.form !== 'only') continue
      for (const principal of principals.list) {
        const { text } = principal.word
        const at = placeIn(statement, principal.word)
        const needed = missingBeside(policy, statement, principal)
        if (isShutOut(statement, principal)) {
          const by = entrancesOf(principal)
            .map((entrance) => entranceAction[entrance])
            .join(' or ')
          yield { at, message: `${text} cannot come in by this action; allow ${by}` }
        } else if (needed.length > 0)
          yield { at, message: `${text} cannot start a session; allow ${needed.join(' and ')}` }
      }
    }
  },

  valid: [
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "pods.eks.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "Service": "pods.eks.amazonaws.com" }, "Action": "sts:TagSession" } ] }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
        "Principal": { "Federated": "arn:aws:iam::111122223333:saml-provider/idp" } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": { "Federated": «"arn:aws:iam::111122223333:oidc-provider/gitlab.com"» } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": ["sts:AssumeRole", «"s3:GetObject"»],
        "Principal": { "Service": "ec2.amazonaws.com" } } }
    `,
    tf`
      resource "aws_iam_role" "backup" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = ["sts:AssumeRole", "sts:TagSession"]
            Principal = { Service = «"rolesanywhere.amazonaws.com"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Pod:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement: { Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: «pods.eks.amazonaws.com» } }
    `,
  ],
})
