import { covers } from '../src/iam/wildcard.ts'
import { exemptionsIn } from '../src/policy/deny.ts'
import { isReservedName } from '../src/policy/exemptions.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { defineRule, scp, tf } from '../src/rule.ts'

const principalArn = keysNamed('aws:PrincipalArn')
const userId = keysNamed('aws:userid')

/** Why a pattern exempts nearly anybody: it takes any role, a word anywhere in its name, or a session name. */
function tooBroad(key: string, pattern: string): string | undefined {
  if (userId(key)) return /^\*:/.test(pattern) ? 'everybody chooses the name of a session' : undefined
  if (!principalArn(key)) return undefined
  if (covers(pattern, 'arn:aws:iam::*:role/*') === 'yes') return 'it exempts every role'
  const [, name = pattern] = /:(?:role|user)\/(.*)$/.exec(pattern) ?? []
  return /^\*.*\*$/.test(name) && !isReservedName(name) ? 'any name with that in it is exempt' : undefined
}

export default defineRule({
  id: 'no-broad-exemption',
  on: 'statement',
  // Such a pattern exempts whoever wants to be, in every organization.
  severity: 'warning',
  category: 'guardrails',
  summary: 'Exemptions of an SCP or RCP name roles',
  why: `A guardrail is as strong as its exemption. "*Admin*" takes every role with these letters in its name, also those that a
    developer makes, and what follows the colon of aws:userid is what the caller calls the session.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable',
  ],
  equivalents: [],

  *check({ kind, effect, conditions }) {
    if ((kind !== 'scp' && kind !== 'rcp') || effect !== 'Deny') return
    for (const { key, values } of exemptionsIn(conditions))
      for (const { at, known, text } of values) {
        const why = known ? tooBroad(key.text, text) : undefined
        if (why !== undefined) yield { at, message: `${text} leaves little of this Deny, as ${why}; name the role` }
      }
  },

  valid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "ArnNotLike": { "aws:PrincipalArn": [ "arn:aws:iam::*:role/platform-*",
          "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin*",
          "arn:aws:iam::111122223333:role/*" ] } } } }
    `,
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
        "Condition": {
          "StringNotLike": { "aws:PrincipalArn": [«"*"», «"arn:aws:iam::*:role/*Admin*"», «"*Admin*"»] },
          "StringNotLikeIfExists": { "aws:userid": [«"*:admin"», "AROAEXAMPLEID:*"] } } } }
    `,
    tf`
      resource "aws_organizations_policy" "trail" {
        content = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "cloudtrail:StopLogging"
            Resource  = "*"
            Condition = { ArnNotLike = { "aws:PrincipalArn" = [«"arn:aws:iam::*:role/*"»] } }
          }]
        })
      }
    `,
  ],
})
