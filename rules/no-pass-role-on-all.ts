import { actionCovers } from '../src/iam/action.ts'
import { isEveryRole } from '../src/policy/breadth.ts'
import { isWholeService } from '../src/policy/grant.ts'
import { isLimited, keysNamed, saysSomething } from '../src/policy/limit.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

/**
 * The keys of iam:PassRole: to which service, and for which of its resources. Tags of the role are not among them: AWS calls
 * aws:ResourceTag unreliable here. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
const passKeys = keysNamed('iam:PassedToService', 'iam:AssociatedResourceArn')

export default defineRule({
  id: 'no-pass-role-on-all',
  on: 'statement',
  severity: 'error',
  category: 'escalation',
  summary: 'iam:PassRole names the roles that may be passed, or the service they are passed to',
  why: `Who may pass every role can hand the strongest one to a function or an instance of their own, and act as it. A limit
    on the service leaves that service only, and the roles that trust it.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
  equivalents: ['access-analyzer:PASS_ROLE_WITH_STAR_IN_RESOURCE', 'cfn-nag:F38', 'cfn-nag:F39', 'cfn-nag:F40'],

  *check({ kind, effect, actions, resources, conditions }) {
    if (kind !== 'identity' || effect !== 'Allow' || actions.form !== 'only' || resources.form !== 'only') return
    // `*` and `iam:*` are reported by no-wildcard-actions: whoever has those needs no role to be passed.
    const action = actions.words.find(
      (word) => word.known && !isWholeService(word) && actionCovers(word.text, 'iam:PassRole') === 'yes',
    )
    if (!action || isLimited(conditions, passKeys, saysSomething) !== 'no') return
    for (const { at, text } of resources.words.filter(isEveryRole))
      yield { at, message: `${action.text} on ${text} passes any role; name the roles, or limit iam:PassedToService` }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*" } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } } }
    `,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["lambda:CreateFunction", "iam:Pass*"], "Resource": «"*"» } }`,
    tf`
      data "aws_caller_identity" "current" {}
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = ["iam:PassRole"]
          resources = [«"arn:aws:iam::\${data.aws_caller_identity.current.account_id}:role/*"»]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `,
  ],
})
