import { guardrailsOf, isGuarded } from '../src/policy/guardrails.ts'
import { defineRule, scp, setting, tf, using } from '../src/rule.ts'

export default defineRule({
  id: 'service-deny-list-required',
  on: 'policy',
  // It says nothing until services are listed, and who lists them wants it.
  severity: 'warning',
  preset: 'strict',
  category: 'guardrails',
  summary: 'SCPs deny the services that are listed as not in use',
  why: `Services that nobody uses are the ones nobody watches, and some cost thousands in an hour. Which ones is yours to say:
    the rule is silent until services are listed.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html'],
  equivalents: [],
  options: {
    services: setting.strings({
      default: [],
      help: 'Prefixes of services that some SCP has to deny, or actions such as `ec2:PurchaseReservedInstancesOffering`',
    }),
  },

  *check(policy, { options, project }) {
    const guardrails = guardrailsOf(project, 'scp')
    if (guardrails.policies[0] !== policy) return
    const isDenied = (service: string) => isGuarded(guardrails, service.includes(':') ? service : `${service}:*`)
    const open = options.services.filter((service) => isDenied(service) !== 'yes')
    if (open.length === 0) return
    yield {
      at: policy.carrier.at,
      message: `no SCP here denies ${open.join(', ')}; deny what is not in use`,
      possible: open.every((service) => isDenied(service) === 'unknown'),
    }
  },

  valid: [
    scp`{ "Statement": { "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" } }`,
    using(
      { options: { services: ['braket', 'ec2:PurchaseReservedInstancesOffering'] } },
      scp`{ "Statement": { "Effect": "Deny", "Action": ["braket:*", "ec2:Purchase*"], "Resource": "*" } }`,
    ),
  ],
  invalid: [
    using(
      { options: { services: ['braket', 'groundstation'] } },
      tf`
        «resource "aws_organizations_policy" "unused"» {
          content = jsonencode({ Statement = [{ Effect = "Deny", Action = "braket:*", Resource = "*" }] })
        }
      `,
    ),
  ],
})
