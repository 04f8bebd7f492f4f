import { isEverything } from '../src/policy/breadth.ts'
import { defineRule, session, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-unlimited-session-policy',
  on: 'policy',
  // A warning, and recommended: it gives nothing away, but looks like a limit that is none.
  severity: 'warning',
  category: 'sessions',
  summary: 'Session policies take something away',
  why: `A session has what its role and the session policy both allow. One that allows everything leaves all of the role's
    permissions, and whoever reads it thinks that the session was scoped.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session'],
  equivalents: [],

  *check({ kind, statements, open }) {
    if (kind !== 'session' || open !== undefined || statements.some(({ effect }) => effect !== 'Allow')) return
    for (const { actions, resources, conditions } of statements) {
      if (actions.form !== 'only' || resources.form !== 'only') continue
      if (conditions.list.length > 0 || conditions.open !== undefined || !resources.words.some(isEverything)) continue
      for (const { at, text } of actions.words)
        if (/^\*+$|^\*+:\*+$/.test(text))
          yield { at, message: `${text} on every resource leaves the session all of its role; name what it needs` }
    }
  },

  valid: [
    session`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::export/*" } }`,
    session`
      { "Statement": [
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "iam:*", "Resource": "*" } ] }
    `,
  ],
  invalid: [
    session`{ "Statement": { "Effect": "Allow", "Action": [«"*"»], "Resource": "*" } }`,
    tf`
      provider "aws" {
        assume_role {
          role_arn     = "arn:aws:iam::111122223333:role/contractor"
          session_name = "contractor"
          policy       = jsonencode({ Statement = [{ Effect = "Allow", Action = «"*"», Resource = "*" }] })
        }
      }
    `,
  ],
})
