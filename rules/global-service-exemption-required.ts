import { coversAction, isOfMostActions } from '../src/policy/deny.ts'
import { regionsLeft } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf } from '../src/rule.ts'

/** Where the services without regions mostly answer from. */
const HOME = 'us-east-1'

export default defineRule({
  id: 'global-service-exemption-required',
  on: 'statement',
  // Where us-east-1 is among the regions most services go on working, and so does the build: a warning, though the rest breaks.
  severity: 'warning',
  category: 'guardrails',
  summary: 'A Deny outside of some regions leaves out the services that have no region',
  why: `IAM, Organizations, Route 53 and others are one for all regions, and a request to them counts as one to us-east-1 or
    another region of their own. A Deny of every action outside of your regions denies them, or keeps them only as long as
    that region is listed. AWS's examples leave such services out with NotAction.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion',
  ],
  equivalents: [],
  options: {
    services: setting.strings({
      default: ['iam', 'organizations', 'support'],
      help: 'Prefixes of services without regions that are in use, such as `cloudfront`, `route53` and `globalaccelerator`',
    }),
  },

  *check(statement, { options }) {
    const regions = regionsLeft(statement)
    const [first] = statement.actions.words
    if (!regions || !first || !isOfMostActions(statement)) return
    const denied = options.services.filter((service) => coversAction(statement, `${service}:*`) === 'yes')
    if (denied.length === 0) return
    const what = statement.actions.form === 'except' ? 'this' : first.text
    yield {
      at: first.at,
      message: regions.includes(HOME)
        ? `${what} denies services without regions but for those in ${HOME}; list ${denied.join(', ')} and others in NotAction`
        : `${what} denies services without regions everywhere; list ${denied.join(', ')} in NotAction`,
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "support:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["ec2:*", "rds:*"], "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" }, "StringEquals": { "aws:SourceVpc": "vpc-1" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": «"*"», "Resource": "*",
        "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] } } } }
    `,
    tf`
      resource "aws_organizations_policy" "regions" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            NotAction = [«"sts:*"», "support:*", "organizations:*"]
            Resource  = "*"
            Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `,
  ],
})
