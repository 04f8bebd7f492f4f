import { splitAction } from '../src/iam/action.ts'
import { isWild } from '../src/iam/wildcard.ts'
import { defineRule, identity, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-wildcard-services',
  on: 'statement',
  // What it matches grows with every service that AWS names, and nobody reads it right.
  severity: 'warning',
  category: 'wildcards',
  summary: 'Actions name their service',
  why: `A wildcard in the name of a service matches services that were not meant and those that are made later: \`s*:Get*\` is
    not only S3, but also SQS, SNS, Secrets Manager and Systems Manager.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
  equivalents: ['access-analyzer:WILDCARD_IN_SERVICE_NAME'],

  *check({ effect, actions }) {
    if (effect !== 'Allow' || actions.form !== 'only') return
    for (const { known, text, at } of actions.words) {
      const service = known ? splitAction(text)?.service : undefined
      // The lone star is for no-wildcard-actions.
      if (service !== undefined && isWild(service) && !/^[*:]+$/.test(text))
        yield { at, message: `${text} matches actions of any service like ${service}; name the services` }
    }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a/*" } }`,
    identity`{ "Statement": { "Effect": "Deny", "Action": "*:Delete*", "Resource": "*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage", «"s*:Get*"»], "Resource": "arn:aws:s3:::a/*" } }`,
    tf`
      resource "aws_iam_user_policy" "reader" {
        user   = "reader"
        policy = jsonencode({ Statement = { Effect = "Allow", Action = «"*:Describe*"», Resource = "*" } })
      }
    `,
  ],
})
