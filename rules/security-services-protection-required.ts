import { or } from '../src/iam/answer.ts'
import { guardrailsOf, isGuarded } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf, using } from '../src/rule.ts'

export default defineRule({
  id: 'security-services-protection-required',
  on: 'policy',
  // Which of these an organization uses, the repository does not tell: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'SCPs keep member accounts from switching off the services that watch them',
  why: `GuardDuty, Config, Security Hub and Access Analyzer can each be switched off by an administrator of the account that
    they watch, unless an SCP denies it.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html',
  ],
  equivalents: [],
  options: {
    actions: setting.strings({
      default: [
        'guardduty:DeleteDetector',
        'config:StopConfigurationRecorder',
        'securityhub:DisableSecurityHub',
        'access-analyzer:DeleteAnalyzer',
      ],
      help: 'Actions that some SCP has to deny; add `macie2:DisableMacie` and the like where you use the service',
    }),
  },

  *check(policy, { options, project }) {
    const guardrails = guardrailsOf(project, 'scp')
    if (guardrails.policies[0] !== policy) return
    const open = options.actions.filter((action) => isGuarded(guardrails, action) !== 'yes')
    if (open.length === 0) return
    yield {
      at: policy.carrier.at,
      message: `no SCP here keeps security services on; deny ${open.join(', ')}`,
      possible: or(...open.map((action) => isGuarded(guardrails, action))) === 'unknown',
    }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Resource": "*",
        "Action": ["guardduty:*", "config:Stop*", "config:Delete*", "securityhub:Disable*", "access-analyzer:Delete*"] } }
    `,
    using(
      { options: { actions: ['macie2:DisableMacie'] } },
      scp`{ "Statement": { "Effect": "Deny", "Action": "macie2:*", "Resource": "*" } }`,
    ),
  ],
  invalid: [
    tf`
      «resource "aws_organizations_policy" "watch"» {
        content = jsonencode({
          Statement = [{ Effect = "Deny", Action = ["guardduty:*", "config:*"], Resource = "*" }]
        })
      }
    `,
  ],
})
