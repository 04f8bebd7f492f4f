import { or } from '../src/iam/answer.ts'
import { splitAction } from '../src/iam/action.ts'
import { guards, guardrailsOf, isGuarded } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf } from '../src/rule.ts'

/** The ways to blind a trail that AWS's own SCP against changes of trails denies. */
const blinding = ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'].map((name) => `cloudtrail:${name}`)

export default defineRule({
  id: 'complete-cloudtrail-protection',
  on: 'statement',
  // Whoever denies some of the ways meant all of them: the one that is left does the same to the log.
  severity: 'warning',
  category: 'guardrails',
  summary: 'SCPs that protect CloudTrail deny every way to stop the log',
  why: `A trail need not be stopped to see nothing. cloudtrail:PutEventSelectors makes it record no events, and
    cloudtrail:UpdateTrail sends them elsewhere: one way that is left open is as good as all.`,
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
  ],
  equivalents: [],
  options: {
    also: setting.strings({
      default: [],
      help: 'Further actions to be denied, such as `cloudtrail:DeleteEventDataStore` where CloudTrail Lake is in use',
    }),
  },

  *check(statement, { options, project }) {
    if (statement.kind !== 'scp' || statement.effect !== 'Deny' || statement.actions.form !== 'only') return
    const first = statement.actions.words.find(
      ({ known, text }) => known && splitAction(text)?.service.toLowerCase() === 'cloudtrail',
    )
    if (!first || or(...blinding.map((action) => guards(statement, action))) !== 'yes') return
    const guardrails = guardrailsOf(project, 'scp')
    const answers = [...blinding, ...options.also].map((action) => ({ action, is: isGuarded(guardrails, action) }))
    const open = answers.filter(({ is }) => is !== 'yes')
    if (open.length === 0) return
    const named = open.map(({ action }) => action).join(', ')
    yield {
      at: first.at,
      message: `trails can still be blinded by ${named}; deny ${open.length === 1 ? 'it' : 'them'} too`,
      possible: open.every(({ is }) => is === 'unknown'),
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "arn:aws:cloudtrail:*:*:trail/organization",
        "Action": ["cloudtrail:DeleteTrail", "cloudtrail:Put*", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail"] } }
    `,
    scp`
      { "Statement": [
        { "Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*" },
        { "Effect": "Deny", "NotAction": ["cloudtrail:Get*", "cloudtrail:StopLogging", "cloudtrail:Describe*"], "Resource": "*" } ] }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*",
        "Action": [«"cloudtrail:StopLogging"», "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"] } }
    `,
    tf`
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = [«"cloudtrail:Stop*"», "cloudtrail:Delete*"], Resource = "*" }]
        })
      }
      resource "aws_organizations_policy" "selectors" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "cloudtrail:*"
            Resource  = "*"
            Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }
          }]
        })
      }
    `,
  ],
})
