import { guards, isFirstWithout } from '../src/policy/guardrails.ts'
import { cfn, defineRule, scp, tf } from '../src/rule.ts'

export default defineRule({
  id: 'cloudtrail-protection-required',
  on: 'policy',
  // What an organization denies is its own decision, and an organization trail cannot be stopped by members: strict.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'Some SCP keeps trails of CloudTrail from being stopped',
  why: `The first thing that an intruder with an administrator's rights does is to stop the log. An SCP keeps it running
    whoever the intruder has become.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  ],
  equivalents: [],

  *check(policy, { project }) {
    const lacks = isFirstWithout(policy, project, 'scp', (deny) => guards(deny, 'cloudtrail:StopLogging'))
    if (lacks === 'no') return
    yield {
      at: policy.carrier.at,
      message: 'no SCP here protects CloudTrail; deny cloudtrail:StopLogging and DeleteTrail',
      possible: lacks === 'unknown',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "cloudtrail:*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/audit" } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"],
        "Resource": "arn:aws:cloudtrail:*:*:trail/organization" } }
    `,
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "root"» {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "*"
            Resource  = "*"
            Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        «Stay»:
          Type: AWS::Organizations::Policy
          Properties:
            Name: stay
            Type: SERVICE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Action: 'organizations:LeaveOrganization', Resource: '*' }
    `,
  ],
})
