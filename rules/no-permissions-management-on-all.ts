import { defineRule, identity, tf } from '../src/rule.ts'

const SHOWN = 2

export default defineRule({
  id: 'no-permissions-management-on-all',
  on: 'unconfined',
  severity: 'warning',
  // Deployments manage permissions; on everything they rarely have to.
  preset: 'strict',
  category: 'escalation',
  summary: 'Permissions are managed on named resources',
  why: `Actions that AWS counts as permissions management write policies of buckets, keys, queues and functions. On every resource
    they let their holder give themselves, or anybody outside, all that is in them.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_109',
    'checkov:CKV_AWS_289',
    'cloudsplaining:ResourceExposure',
    'parliament:PERMISSIONS_MANAGEMENT_ACTIONS',
    'semgrep:no-iam-resource-exposure',
  ],

  *check({ use, grant, actions }) {
    if (use !== 'permissions') return
    const more = actions.length > SHOWN ? ` and ${(actions.length - SHOWN).toString()} more` : ''
    const shown = actions.slice(0, SHOWN).join(', ')
    yield {
      at: grant.word.at,
      message: `${shown}${more} on ${grant.resource.text} decides who has access to all of them; name the resources`,
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::site" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetBucketPolicy", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": [«"s3:PutBucketPolicy"», "s3:ListBucket"], "Resource": "*" } }`,
    tf`
      resource "aws_iam_user_policy" "ci" {
        user   = "ci"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"kms:PutKeyPolicy"», Resource = "*" } })
      }
    `,
  ],
})
