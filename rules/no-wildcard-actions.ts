import { actionCovers } from '../src/iam/action.ts'
import { leavesItToAccessPoints, leavesItToTheAccount } from '../src/policy/delegation.ts'
import { isWholeService } from '../src/policy/grant.ts'
import type { PolicyKind } from '../src/policy/policy.ts'
import { cfn, defineRule, identity, resource, scp, setting, tf, using } from '../src/rule.ts'

/**
 * Kinds whose Allow gives something. Boundaries, organization and session policies only cap what others give; a document
 * whose use is not seen may be one.
 */
const grants: ReadonlySet<PolicyKind> = new Set<PolicyKind>(['identity', 'resource', 'trust', 'unknown'])

export default defineRule({
  id: 'no-wildcard-actions',
  on: 'statement',
  severity: 'error',
  category: 'wildcards',
  summary: 'Allow statements name their actions',
  why: `A service wildcard grants every action the service has today and every action AWS adds to it later, including
    those that change permissions. NotAction in an Allow does the same for all services it does not list.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_63',
    'checkov:CKV_AWS_72',
    'checkov:CKV2_AWS_40',
    'checkov:CKV_AWS_49',
    'checkov:CKV_AWS_1',
    'checkov:CKV_AWS_62',
    'trivy:AWS-0345',
    'trivy:AWS-0057',
    'trivy:aws-iam-no-policy-wildcards',
    'cfn-nag:F3',
    'cfn-nag:F4',
    'cfn-nag:F5',
    'semgrep:no-iam-admin-privileges',
    'semgrep:no-iam-star-actions',
    'semgrep:aws-iam-admin-policy',
  ],
  options: {
    allow: setting.strings({ default: [], help: 'Patterns that may be granted whole, such as `logs:*`' }),
  },

  *check(statement, { options, accounts }) {
    const { kind, effect, actions } = statement
    if (effect !== 'Allow' || !grants.has(kind)) return
    if (leavesItToTheAccount(statement, accounts) || leavesItToAccessPoints(statement)) return
    const [first] = actions.words
    const possible = kind === 'unknown'
    if (actions.form === 'except') {
      if (first)
        yield {
          at: first.at,
          message: 'NotAction in an Allow grants all it does not list; list what you need',
          possible,
        }
      return
    }
    for (const word of actions.words) {
      if (!isWholeService(word) || options.allow.some((pattern) => actionCovers(pattern, word.text) === 'yes')) continue
      const [service = ''] = word.text.split(':')
      const what = /^\*+$/.test(service) ? 'every action of every service' : `every ${service} action`
      yield { at: word.at, message: `${word.text} grants ${what}; name the ones you need`, possible }
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["s3:GetObject", "s3:List*"], "Resource": "*" } }`,
    using(
      { options: { allow: ['logs:*'] } },
      identity`{ "Statement": { "Effect": "Allow", "Action": "logs:*", "Resource": "*" } }`,
    ),
    scp`{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }`,
    resource`
      { "Statement": { "Sid": "Enable IAM User Permissions", "Effect": "Allow",
        "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" } }
    `,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage", «"s3:*"»], "Resource": "*" } }`,
    identity`{ "Statement": { "Effect": "Allow", "NotAction": [«"iam:*"», "organizations:*"], "Resource": "*" } }`,
    tf`
      data "aws_iam_policy_document" "deploy" {
        statement {
          actions   = [«"*"»]
          resources = ["*"]
        }
      }
      resource "aws_iam_policy" "deploy" {
        policy = data.aws_iam_policy_document.deploy.json
      }
    `,
    cfn`
      Resources:
        Jobs:
          Type: AWS::SQS::QueuePolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Principal: '*', Action: «sqs:*» }
    `,
  ],
})
