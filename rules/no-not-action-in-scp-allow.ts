import { defineRule, scp } from '../src/rule.ts'

export default defineRule({
  id: 'no-not-action-in-scp-allow',
  on: 'statement',
  // Legal, and no wider than the FullAWSAccess that most organizations keep: for those who ask for all.
  severity: 'info',
  preset: 'all',
  category: 'guardrails',
  summary: 'SCPs that allow a list of services name the services',
  why: `Whoever replaces FullAWSAccess by a list wants to decide about each service. NotAction in an Allow takes in every
    service that AWS adds.`,
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_strategies.html'],
  equivalents: [],

  *check({ kind, effect, actions: { form, words } }) {
    const [first] = words
    if (kind === 'scp' && effect === 'Allow' && form === 'except' && first)
      yield { at: first.at, message: 'NotAction allows every service to come; list those in use, or deny these' }
  },

  valid: [
    scp`{ "Statement": { "Effect": "Allow", "Action": ["ec2:*", "s3:*"], "Resource": "*" } }`,
    scp`{ "Statement": { "Effect": "Deny", "NotAction": "iam:*", "Resource": "*" } }`,
  ],
  invalid: [scp`{ "Statement": { "Effect": "Allow", "NotAction": [«"braket:*"», "chime:*"], "Resource": "*" } }`],
})
