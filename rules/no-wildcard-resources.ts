import { confinable, isAllOf } from '../src/policy/breadth.ts'
import { isWholeService } from '../src/policy/grant.ts'
import { isDemanded, isLimited, narrowsRequests } from '../src/policy/limit.ts'
import type { Word } from '../src/policy/policy.ts'
import { cfn, defineRule, identity, resource, tf } from '../src/rule.ts'

// A whole service is for no-wildcard-actions, and so is NotAction: naming the actions comes first, and says which
// resources they need. Passing roles is for no-pass-role-on-all. Each would be reported twice for one decision.
const saidElsewhere = (word: Word): boolean => isWholeService(word) || word.text.toLowerCase() === 'iam:passrole'

export default defineRule({
  id: 'no-wildcard-resources',
  on: 'statement',
  severity: 'warning',
  category: 'wildcards',
  summary: 'Actions that can be confined to resources are given with the resources they need',
  why: `What can read one table with "*" can read all of them, also those of other teams and those made later. Actions that
    accept nothing but "*" are not meant.`,
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_355',
    'checkov:CKV_AWS_356',
    'checkov:CKV_AWS_107',
    'checkov:CKV_AWS_108',
    'checkov:CKV_AWS_109',
    'checkov:CKV_AWS_111',
    'checkov:CKV_AWS_287',
    'checkov:CKV_AWS_288',
    'checkov:CKV_AWS_289',
    'checkov:CKV_AWS_290',
    'trivy:AWS-0057',
    'trivy:aws-iam-no-policy-wildcards',
    'cfn-nag:W11',
    'cfn-nag:W12',
    'cfn-nag:W13',
    'parliament:RESOURCE_STAR',
  ],

  *check({ kind, effect, actions, resources, conditions }) {
    if (kind !== 'identity' || effect !== 'Allow' || actions.form !== 'only' || resources.form !== 'only') return
    if (isLimited(conditions, narrowsRequests, () => true) !== 'no' || isDemanded(conditions, narrowsRequests)) return
    const candidates = actions.words.filter((word) => !saidElsewhere(word))
    for (const word of resources.words) {
      const found = candidates.filter((action) => confinable(action).some((fact) => isAllOf(word, fact)))
      if (found.length === 0) continue
      const need = found.length === 1 ? 'the ones it needs' : 'the ones they need'
      yield { at: word.at, message: `${word.text} gives ${named(found)} every resource; name ${need}` }
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["ec2:Describe*", "s3:ListAllMyBuckets"], "Resource": "*" } }`,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:TerminateInstances", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/team": "web" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:Decrypt", "Resource": "*" } }
    `,
    tf`
      resource "aws_iam_user_policy" "reports" {
        user   = "reports"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::\${var.bucket}/*" } })
      }
      variable "bucket" {}
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": ["sqs:ListQueues", "sqs:SendMessage", "kms:Decrypt"], "Resource": «"*"» } }
    `,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": ["arn:aws:s3:::a/*", «"arn:aws:s3:::*"»] } }`,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: [dynamodb:GetItem, dynamodb:Query], Resource: «'*'» }
    `,
  ],
})

const SHOWN = 3

function named(actions: readonly Word[]): string {
  const first = actions.slice(0, SHOWN).map(({ text }) => text)
  const more = actions.length - first.length
  if (more > 0) return `${first.join(', ')} and ${more.toString()} more`
  return first.length < 2 ? first.join() : `${first.slice(0, -1).join(', ')} and ${first.at(-1) ?? ''}`
}
